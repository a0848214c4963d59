"""Keeps the queue panel in step with the queue, and fulfils its wishes."""

import functools
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import ENDED, Edge, JobState, QueueJob
from desktop.models.model_names import model_name
from desktop.models.model_service import ModelService
from desktop.photo.all_edits import AllEdits
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits
from desktop.queue.awaited_photos import AwaitedPhotos
from desktop.queue.queue_edits import QueueEdits
from desktop.queue.queue_files import QueueFiles
from desktop.queue.queue_jobs import Filled
from desktop.queue.queue_menu import MenuContext, QueueAction, QueueActionChosen
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_service import QueueService
from desktop.queue.queue_texts import QueueShown
from desktop.queue.run_choice import RunChoice
from desktop.queue.run_ends import RunEnds
from desktop.queue.start_presenter import StartPresenter
from desktop.queue.taking_out import TakingOut
from desktop.queue.trying_again import TryingAgain
from desktop.queue.wait_note import WaitNote
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import Folders
from desktop.ui.file_manager import is_gone
from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer

_QUEUE: Final = "queue"
#: What a note about a result that is not there is about: it goes with its photo.
_GONE: Final = "gone result"


class _Offered:
    """What the notes about the queue offer."""

    GO_ON = object()
    SHOW = object()


class QueuePresenter(QObject):
    """Connects the queue panel with the queue.

    Args:
        look: for the sheet before a run.
        queue: what is shown and changed.
        photo_controller: the open photo, whose adjustments can be used.
        panel: shows the queue.
        notices: shows what happened.
        models: what there is to colour with.
        folders: where dialogs for files begin.
        all_edits: the edits of any photo.
        copied: adjustments that can be pasted.
        edits: pastes them.

    Attributes:
        ends: tells the ends of runs.

    Signals:
        changed: how the queue stands is different, and the panel shows it.
        filled: something was put into the queue; whether the queue is to be seen in any case.
        came: tuple of the paths of photos to leaf through, in the order in which they came.
    """

    changed = Signal()
    filled = Signal(bool)
    came = Signal(object)

    def __init__(
        self,
        look: Appearance,
        queue: QueueService,
        photo_controller: PhotoController,
        panel: QueuePanel,
        notices: Notices,
        models: ModelService,
        folders: Folders,
        all_edits: AllEdits,
        copied: CopiedEdits,
        edits: EditsPresenter,
    ) -> None:
        super().__init__(panel)
        self._copied = copied
        self._edits = QueueEdits(queue, models, all_edits, copied, edits)
        self._queue = queue
        self._photo_controller = photo_controller
        self._panel = panel
        self._notices = notices
        self._service = models
        self._models: tuple[tuple[str, str], ...] = ()
        self._awaited = AwaitedPhotos(queue)
        start = functools.partial(self._on_start_wanted, False)
        self._again = TryingAgain(queue, notices, photo_controller, start)
        self._gone: Path | None = None
        self._shown: tuple[QueueShown, MenuContext] | None = None
        models.changed.connect(self._on_models_changed)
        self._start = StartPresenter(look, queue, panel)
        self._out = TakingOut(queue, panel)
        self._files = QueueFiles(queue, panel, notices, folders)
        self.ends = RunEnds(queue, panel, notices)
        self._waits = WaitNote(queue, notices, self.ends.system)
        panel.start_wanted.connect(self._on_start_wanted)
        panel.pause_wanted.connect(queue.pause)
        panel.resume_wanted.connect(queue.resume)
        panel.stop_wanted.connect(queue.stop)
        panel.clear_wanted.connect(self._out.all_photos)
        panel.clear_ended_wanted.connect(self._out.all_ended)
        panel.retry_wanted.connect(self._again.all_failed)
        panel.list.wished.connect(self._on_wished)
        panel.list.dragged.connect(self._on_dragged)
        panel.list.seen.connect(queue.want_thumbnails)
        queue.changed.connect(self.refresh)
        queue.ready.connect(self._on_ready)
        queue.filled.connect(self._on_filled)
        queue.failed.connect(self._on_failed)
        notices.taken.connect(self._on_offer_taken)
        photo_controller.changed.connect(self._on_photo_changed)
        copied.changed.connect(self.refresh)
        self._on_models_changed()

    @Slot()
    def _on_models_changed(self) -> None:
        models = self._service.models
        self._models = tuple((model.package.card.id, model_name(model)) for model in models)
        self._queue.know_models([id_ for id_, _ in self._models])
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how the queue stands."""
        self._awaited.look()
        self.ends.look()
        can = self._photo_controller.possible
        shown = self._queue.shown(can_take_edits=can.has_own_edits)
        context = MenuContext(self._models, can.can_change, self._copied.edits is not None)
        if (shown, context) != self._shown:
            self._shown = (shown, context)
            self._panel.show_queue(shown)
            self._panel.list.show_context(context)
            self.changed.emit()

    @Slot(object)
    def _on_photo_changed(self, changes: PhotoChanges) -> None:
        photo = self._photo_controller.session.photo
        if changes.photo and (photo is None or photo.key != self._gone):
            self._notices.clear(_GONE)
        if changes.photo or changes.edits:
            self._queue.give_way()
        if changes.possible:
            self.refresh()

    def seen(self) -> None:
        """Take note that somebody looks at the queue: that photos wait need not be told."""
        self._notices.clear(_QUEUE)

    @Slot()
    def start_or_stop(self) -> None:
        """Do what the panel's button would do."""
        self._panel.go()

    def start(self) -> None:
        """Begin a run with all that waits, or is to be made again, unless one is at work."""
        if self._queue.is_running or self._queue.is_at_work_elsewhere:
            return
        photos = [item.job.source for item in self._queue.marked_again]
        takes_edits = self._panel.takes_edits
        if photos and not self._queue.model.tally.waiting:
            self._awaited.wait_for(photos, lambda: self._on_start_wanted(takes_edits))
            self._queue.editor.wake_marked()
        else:
            self._on_start_wanted(takes_edits)

    @Slot(object)
    def save_all(self, photos: Sequence[Path]) -> None:
        """Make results of photos, each as its edits say; those that have ended are made again."""
        self._queue.add(photos, is_to_save=True)

    def _begin_saving(self, filled: Filled) -> None:
        """Ask for the run once those wait that are new; the others do once it is wanted."""
        known, fresh = {*filled.known}, {job.source for job in filled.new}
        items = self._queue.model.jobs()
        ended = tuple(i for i in items if i.state in ENDED and i.job.source in known)
        if self._queue.is_running or self._queue.run_choice is not None:  # nothing is asked
            self._awaited.wait_for({*known, *fresh}, lambda: self._on_start_wanted(False))
            self._queue.editor.wait_again(i.id for i in ended)
        elif fresh:
            self._awaited.wait_for(fresh, lambda: self._ask_to_save(ended, fresh))
            self._awaited.look()
        else:
            self._ask_to_save(ended, fresh)

    def _ask_to_save(self, ended: tuple[QueueJob, ...], fresh: Collection[Path]) -> None:
        def take_back() -> None:
            items = self._queue.model.jobs()
            self._queue.editor.remove(i.id for i in items if i.job.source in fresh)

        self._ask_for_run(False, ended, take_back)

    @Slot(object)
    def _on_failed(self, error: AutochromeError) -> None:
        self._awaited.forget()
        self._notices.on_error(error)

    # The run.

    @Slot(bool)
    def _on_start_wanted(self, takes_edits: bool) -> None:
        self._ask_for_run(takes_edits)

    def _ask_for_run(
        self,
        takes_edits: bool,
        also: Sequence[QueueJob] = (),
        given_up: Callable[[], object] = lambda: None,
    ) -> None:
        usual = Edits(self._service.default_id, ColourSettings())
        edits = self._photo_controller.session.edits if takes_edits else usual
        if not edits.model:
            self._notices.on_message(
                Message(
                    MessageTone.CAUTION,
                    self.tr("No colour model is installed"),
                    self.tr("The photos of the queue wait until there is one."),
                )
            )
            return
        before = self._queue.run_choice
        self._notices.clear(_QUEUE)
        if self._queue.marked_again:  # by a command, which said that the next run makes them
            self._queue.editor.wake_marked()
        if before is None:
            name = dict(self._models).get(edits.model, edits.model)
            choice = RunChoice(edits.model, edits.colour, is_for_all=takes_edits)
            self._start.ask(choice, name, also=also, given_up=given_up)
        elif takes_edits:
            mine = replace(before, model=edits.model, settings=edits.colour, is_for_all=True)
            self._queue.start(mine)
        else:
            self._queue.go_on()

    @Slot()
    def _on_ready(self) -> None:
        """Offer to go on with what waits from before; not with what was only looked at."""
        waiting = self._queue.model.tally.waiting
        is_at_work = self._queue.is_at_work_elsewhere or self._queue.is_running
        if not waiting or is_at_work or not self._queue.is_left_over:
            return
        title = self.tr("%Ln photos still wait", "", waiting)
        self._notices.tell(
            Message(
                MessageTone.INFO, title, self.tr("The queue is as you left it; nothing was lost.")
            ),
            (
                Offer(_Offered.GO_ON, self.tr("Continue")),
                Offer(_Offered.SHOW, self.tr("Show the queue")),
            ),
            about=_QUEUE,
        )

    @Slot(object)
    def _on_offer_taken(self, key: object) -> None:
        if key is _Offered.GO_ON or key is _Offered.SHOW:
            self.filled.emit(True)
        if key is _Offered.GO_ON:
            self._on_start_wanted(False)

    # What comes in.

    @Slot(object)
    def _on_filled(self, filled: Filled) -> None:
        self._notices.clear(_QUEUE)
        self.filled.emit(filled.is_to_save)
        fresh, known = filled.new, filled.known
        self._awaited.forget()  # whatever came: what was asked for before is over
        if filled.is_to_save and (fresh or known):
            self._begin_saving(filled)
            return
        self._panel.filter.reset()  # what came is to be seen
        if fresh and known:
            self._notices.on_message(
                Message(
                    MessageTone.INFO,
                    self.tr("%Ln photos are in the queue already", "", len(known)),
                    self.tr("It stays where it is, and is made once.")
                    if len(known) == 1
                    else self.tr("They stay where they are, and each is made once."),
                )
            )
        self.came.emit(filled.photos)
        for first in filled.photos[:1]:
            target = next((job.target for job in fresh if job.source == first), None)
            # It shows at once what the others will get. The photo before is left with its
            # adjustments, and is as it was when it is opened again.
            self._panel.list.go_to(first)
            if target is not None:
                self._photo_controller.open_file(first, target=target)
            else:
                self._open_known(first)

    # Photos of the list.

    @Slot(object)
    def _on_wished(self, wished: QueueActionChosen) -> None:
        items, editor = wished.items, self._queue.editor
        ids = [item.id for item in items]
        match wished.wish:
            case QueueAction.OPEN:
                self.open(items[0])
            case QueueAction.SHOW_RESULT:
                self._notices.reveal(items[0].job.target, if_gone=self._colour_again())
            case QueueAction.SHOW_PHOTO:
                self._notices.reveal(items[0].job.source)
            case QueueAction.OWN_EDITS:
                self._edits.give(items, self._photo_controller.session.edits)
            case QueueAction.OWN_MODEL:
                self._edits.give_model(items, wished.model)
            case QueueAction.NOTHING_OWN:
                self._edits.take_back(items)
            case QueueAction.COPY_EDITS:
                self._edits.copy(items[0])
            case QueueAction.PASTE_EDITS | QueueAction.PASTE_COLOUR:
                self._edits.paste(items, colour_only=wished.wish is QueueAction.PASTE_COLOUR)
            case QueueAction.RECOLOUR:
                editor.override(ids, lambda own: replace(own, recolour=True))
            case QueueAction.AGAIN if any(item.state is JobState.FAILED for item in items):
                self._again.some([item for item in items if item.state in ENDED])
            case QueueAction.AGAIN:
                editor.wait_again(ids)
            case QueueAction.REMOVE:
                self._awaited.forget()
                self._again.forget()
                self._out.some(items)
            case QueueAction.TO_TOP | QueueAction.UP | QueueAction.DOWN | QueueAction.TO_BOTTOM:
                editor.move(ids, self._place(wished.wish, items))

    def _place(self, wish: QueueAction, items: Sequence[QueueJob]) -> int | Edge:
        """Give what photos are moved before; several are gathered where the first or last is."""
        model = self._queue.model
        if wish is QueueAction.TO_BOTTOM:
            return Edge.BOTTOM
        row = model.row_of(items[-1].id if wish is QueueAction.DOWN else items[0].id)
        if wish is QueueAction.TO_TOP or row is None or (wish is QueueAction.UP and row == 0):
            return Edge.TOP
        row += 2 if wish is QueueAction.DOWN else -1
        following = model.jobs(row, row + 1)
        return following[0].id if following else Edge.BOTTOM

    @Slot(object, object)
    def _on_dragged(self, ids: tuple[int, ...], before: int | Edge) -> None:
        self._queue.editor.move(ids, before)

    @Slot(object)
    def open(self, item: QueueJob) -> None:
        """Open a photo of the queue as it was coloured, and say why if it was not."""
        self._again.tell_when_open(item if item.state is JobState.FAILED else None)
        is_done = item.state is JobState.DONE
        if is_done and is_gone(item.job.target):
            self._gone = item.job.source
            self._notices.tell_gone(item.job.target, hint=self._colour_again(), about=_GONE)
        edits = self._edits.made_with(item) if is_done else None
        self._photo_controller.open_file(item.job.source, edits=edits, target=item.job.target)

    def _open_known(self, photo: Path) -> None:
        """Open a photo that is in the queue, whether the list has been read so far or not."""
        items = self._queue.model.of_photo(photo)
        if items:
            self.open(items[0])
        else:
            self._photo_controller.open_file(photo)

    def _colour_again(self) -> str:
        return self.tr("To have it again, choose “Colour again” in the photo’s menu.")
