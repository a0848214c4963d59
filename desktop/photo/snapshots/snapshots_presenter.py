"""Takes snapshots of the open photo, and shows them in the strip: one click goes back to one."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Slot

from desktop.models.model_names import model_name
from desktop.models.model_service import ModelService
from desktop.photo import photo_jobs
from desktop.photo.candidate_menu import CandidateMenu
from desktop.photo.candidates_presenter import CandidatesPresenter
from desktop.photo.halves.choices import BySnapshot, Choice, edits_of
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Tile
from desktop.photo.session import Edits, Snapshot
from desktop.photo.snapshot_names import shown_name
from desktop.photo.snapshots import snapshot_changes as changes
from desktop.photo.snapshots.name_card import NameCard
from desktop.photo.viewer.candidate_strip import Candidate, CandidateStrip
from desktop.photo.viewer.strip_head import StripWords
from desktop.ui.commands import Do
from desktop.ui.messages import Message, MessageTone
from desktop.ui.name_dialog import NameDialog
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.note_time import ABOUT_SNAPSHOT
from desktop.work.workers import EngineWorker, ignored


@dataclass(frozen=True, slots=True)
class _PutBack:
    """Take back that a snapshot was removed."""

    photo: Path
    snapshot: Snapshot


class SnapshotsPresenter(CandidatesPresenter):
    """Connects the candidate strip with the snapshots of the open photo.

    Args:
        photo_controller: the open photo.
        strip: where they are shown.
        models: that snapshots are by.
        worker: makes the pictures.
        notices: says what was done, and offers what can be done about it.
        card: in it a new one is named.
    """

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: CandidateStrip,
        models: ModelService,
        worker: EngineWorker,
        notices: Notices,
        card: NameCard,
    ) -> None:
        super().__init__(photo_controller, strip, worker, Do.SNAPSHOTS)
        self._models, self._notices = models, notices
        self._shown: tuple[Snapshot, ...] = ()
        #: The photo whose snapshot can be named at once, and that snapshot.
        self._naming: tuple[Path, str] | None = None
        self._card = card
        card.named.connect(self._on_typed)
        photo_controller.opening.connect(card.take)
        photo_controller.closed.connect(card.leave)
        strip.verb_wanted.connect(self._on_verb_wanted)
        notices.taken.connect(self._on_offer_taken)
        photo_controller.changed.connect(self._on_snapshots_changed)
        photo_controller.opened.connect(self._on_another)
        photo_controller.closed.connect(self._on_another)

    @Slot()
    def take(self) -> None:
        """Keep the adjustments as they are now."""
        controller = self._photo_controller
        controller.settle()
        self._card.take()  # the one before keeps the name that was typed
        session = controller.session
        if session.photo is None or Do.SNAPSHOT not in controller.possible.commands:
            return
        from core.edits.snapshots import MOST_SNAPSHOTS, moment_of_next

        same = next((one for one in session.snapshots if one.edits == session.edits), None)
        if same is not None:
            title = self.tr("“{name}” is as the photo is now").format(name=shown_name(same.name))
            self._tell(MessageTone.INFO, title, self.tr("Nothing has changed since it was taken."))
            return
        if len(session.snapshots) >= MOST_SNAPSHOTS:
            self._tell(
                MessageTone.CAUTION,
                self.tr("This photo has %Ln snapshots", "", len(session.snapshots)),
                self.tr("It can have no more. Remove one that you do not need."),
            )
            return
        name = changes.unused_name(session.snapshots)
        taken = moment_of_next([one.taken for one in session.snapshots])
        fingerprint = controller.keeper.fingerprint_of(session.edits.model)
        snapshot = Snapshot(name, taken, session.edits, fingerprint)
        controller.change_snapshots((*session.snapshots, snapshot))
        self._notices.clear(ABOUT_SNAPSHOT)
        self._naming = session.photo.key, taken
        self._card.begin(shown_name(name))

    def end_naming(self) -> None:
        """Keep the name that is being typed."""
        self._card.take()

    def close(self) -> None:
        """Keep the name that is being typed, and ask for nothing more."""
        self.end_naming()
        super().close()

    # The strip.

    def _begin(self) -> None:
        self._asker.forget()
        snapshots = self._shown = self._photo_controller.session.snapshots
        note = self.tr("Click one to go back to it") if snapshots else self.tr("None so far")
        verb = self.tr("Take a snapshot")
        self._strip.show_words(StripWords(self.tr("Snapshots"), note, verb))
        self._strip.show_candidates([self._candidate(one) for one in snapshots])
        for one in snapshots:
            subject = self._photo_controller.subject_with(edits_of(one, self._usual))
            if subject is not None:
                work = self._worker.with_engine(photo_jobs.colour_for_tile(subject))
                # One whose model is gone says so when it is taken.
                self._asker.ask(work, partial(self._on_tile, one.taken), ignored)
        self._follow()

    def _candidate(self, one: Snapshot) -> Candidate:
        id_ = edits_of(one, self._usual).model
        model = self._models.model(id_)
        by = id_ if model is None else model_name(model)
        tip = self.tr("{name}: by {model}, {time}").format(
            name=shown_name(one.name), model=by, time=_when(one.taken)
        )
        return Candidate(one.taken, shown_name(one.name), tip)

    def _take(self, candidate: str) -> None:
        snapshot = self._snapshot(candidate)
        if snapshot is not None:
            self._photo_controller.change_edits(lambda edits: self._installed(snapshot))

    def _installed(self, snapshot: Snapshot) -> Edits:
        """Give the edits of a snapshot, by the usual model where theirs is gone; that is told."""
        edits, models = edits_of(snapshot, self._usual), self._models.models
        if self._models.model(edits.model) is not None or not models:
            return edits
        usual = models[0].package.card
        self._tell(
            MessageTone.INFO,
            self.tr("The model {model} is not here any more").format(model=edits.model),
            self.tr("“{name}” was taken with it, and is shown by {usual} instead.").format(
                name=shown_name(snapshot.name), usual=usual.name
            ),
        )
        return replace(edits, model=usual.id)

    def _follow(self) -> None:
        edits = self._photo_controller.session.edits
        present = (one.taken for one in self._shown if edits_of(one, self._usual) == edits)
        self._strip.show_present(next(present, ""))

    def _choice(self, candidate: str) -> Choice | None:
        return None if self._snapshot(candidate) is None else BySnapshot(candidate)

    def _add_entries(self, menu: CandidateMenu, candidate: str) -> None:
        menu.addSeparator()
        menu.add(self.tr("Rename…"), partial(self._rename, candidate))
        menu.add(self.tr("Remove"), partial(self._remove, candidate))

    @property
    def _usual(self) -> str:
        return self._photo_controller.session.standard.model

    def _snapshot(self, taken: str) -> Snapshot | None:
        snapshots = self._photo_controller.session.snapshots
        return next((one for one in snapshots if one.taken == taken), None)

    def _on_tile(self, taken: str, tile: Tile) -> None:
        photo = self._photo_controller.session.photo
        if self.is_open and photo is not None and tile.photo == photo.number:
            self._strip.show_picture(taken, tile.picture)

    @Slot(object)
    def _on_snapshots_changed(self, changed: PhotoChanges) -> None:
        if self.is_open and changed.snapshots and not changed.photo:
            self._begin()

    @Slot()
    def _on_verb_wanted(self) -> None:
        if self.is_open:
            self.take()

    # Naming and removing.

    def _rename(self, taken: str) -> None:
        snapshot, photo = self._snapshot(taken), self._photo_controller.session.photo
        if snapshot is None or photo is None:
            return
        dialog = NameDialog(
            self._strip.window(),
            self.tr("Rename the snapshot"),
            self.tr("It keeps the adjustments of a moment, whatever it is called."),
            shown_name(snapshot.name),
            self.tr("Rename"),
        )
        dialog.named.connect(partial(self._on_named, photo.key, taken))
        dialog.open()

    @Slot(str)
    def _on_typed(self, name: str) -> None:
        if self._naming is not None:
            self._on_named(*self._naming, name)

    def _on_named(self, photo: Path, taken: str, name: str) -> None:
        if self._is_open_still(photo):
            snapshots = self._photo_controller.session.snapshots
            self._notices.clear(ABOUT_SNAPSHOT)
            self._photo_controller.change_snapshots(changes.renamed(snapshots, taken, name))

    def _remove(self, taken: str) -> None:
        snapshot, photo = self._snapshot(taken), self._photo_controller.session.photo
        if snapshot is None or photo is None:
            return
        snapshots = self._photo_controller.session.snapshots
        self._photo_controller.change_snapshots(changes.without(snapshots, taken))
        self._tell(
            MessageTone.INFO,
            self.tr("Snapshot removed"),
            self.tr("“{name}” is gone. The photo looks as before.").format(
                name=shown_name(snapshot.name)
            ),
            Offer(_PutBack(photo.key, snapshot), self.tr("Put it back")),
        )

    @Slot(object)
    def _on_offer_taken(self, key: object) -> None:
        match key:
            case _PutBack(photo, snapshot) if self._is_open_still(photo):
                snapshots = self._photo_controller.session.snapshots
                self._photo_controller.change_snapshots(changes.with_one(snapshots, snapshot))
                self._notices.clear(ABOUT_SNAPSHOT)

    @Slot()
    def _on_another(self) -> None:
        self._notices.clear(ABOUT_SNAPSHOT)

    def _is_open_still(self, key: Path) -> bool:
        photo = self._photo_controller.session.photo
        return photo is not None and photo.key == key

    def _tell(self, tone: MessageTone, title: str, text: str, *offers: Offer) -> None:
        self._notices.clear(ABOUT_SNAPSHOT)
        self._notices.tell(Message(tone, title, text), offers, about=ABOUT_SNAPSHOT)


def _when(taken: str) -> str:
    """Write the moment of a snapshot down as people here do."""
    moment = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(taken).timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
