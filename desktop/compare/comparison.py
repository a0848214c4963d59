"""A comparison as the window knows it: what is to be compared, what came of it so far."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.compare.steps import ModelLoaded, PhotoColoured, PhotoTaken
from core.compare.tally import Tally
from core.model.library import Library
from desktop.compare.blind import Blind
from desktop.compare.comparison_jobs import ComparisonWork, Found, Order, Over, Shown
from desktop.work.workers import InOrder, Worker, ignored

if TYPE_CHECKING:
    from core.compare.kept_colours import KeptColours
    from core.compare.measures import PhotoFigures


@dataclass(frozen=True, slots=True)
class Contender:
    """A model that can be compared.

    Attributes:
        key: its id in the library, or the path of its file.
        name: for people.
        summary: what it is for.
        fingerprint: of its package: the same file may be there under another key.
        file: its package.
        is_installed: it is one of the library.
    """

    key: str
    name: str
    summary: str
    fingerprint: str
    file: Path
    is_installed: bool


@dataclass(slots=True)
class ComparedPhoto:
    """A photo and what models made of it, by their places.

    Attributes:
        path: its file.
        truth: small, in its true colours.
        pictures: small, in the colours of models.
        figures: how near each comes.
        colours: those of each, for any size.
    """

    path: Path
    truth: QImage
    pictures: dict[int, QImage] = field(default_factory=dict)
    figures: "dict[int, PhotoFigures]" = field(default_factory=dict)
    colours: "dict[int, KeptColours]" = field(default_factory=dict)


class Comparison(QObject):
    """Compares models in a worker, and keeps what comes of it.

    Args:
        library: where models are found.
        worker: where it is done, a step at a time, so that it can be stopped at once.

    Attributes:
        contenders: the models that are compared, or were last.
        photos: those that are in colour, in the order in which they were read.
        tally: the figures.
        blind: what was chosen while no names were shown; None: names are shown from the start.

    Signals:
        begun: everything from before is gone.
        photo_added: a photo more; its place.
        photo_changed: a photo has one picture more; its place.
        changed: how far it is, the figures, or what was chosen.
        ended: it is over, or was stopped.
        failed: an `AutochromeError`; there is nothing to compare.
    """

    begun = Signal()
    photo_added = Signal(int)
    photo_changed = Signal(int)
    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, worker: Worker) -> None:
        super().__init__()
        self._library = library
        self._asker = InOrder(worker)
        self._work: ComparisonWork | None = None
        self._is_blind = False
        self._was_stopped = False
        self._expected = 0
        self._at_most = 0
        self.contenders: tuple[Contender, ...] = ()
        self.photos: list[ComparedPhoto] = []
        self.tally = Tally(0)
        self.blind: Blind | None = None
        self.at_work: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether photos are still being coloured."""
        return self._work is not None

    @property
    def was_stopped(self) -> bool:
        """Whether it ended before all photos were compared, because somebody wanted it to."""
        return self._was_stopped

    @property
    def is_blind(self) -> bool:
        """Whether names are hidden."""
        return self._is_blind

    @property
    def expected(self) -> int:
        """How many photos there will be, as far as that is known; 0 before they are counted."""
        left_out = self.tally.grey + len(self.tally.unread)
        return min(self._expected - left_out, self._at_most) if self._expected else 0

    @property
    def done(self) -> int:
        """How many pictures were made, of all models together."""
        return sum(self.tally.coloured_by(place) for place in range(len(self.contenders)))

    def begin(
        self, contenders: tuple[Contender, ...], order: Order, *, seed: int | None = None
    ) -> None:
        """Compare models; what is known of others is forgotten.

        Args:
            contenders: the models, in the order of those in `order`.
            order: what is to be done.
            seed: of the orders in which pictures are shown without names; None: with names.
        """
        self.stop()
        self.contenders, self.photos = contenders, []
        self.tally = Tally(len(contenders))
        self.blind = None if seed is None else Blind(len(contenders), seed)
        self._is_blind = seed is not None
        self._was_stopped = False
        self._expected, self._at_most, self.at_work = 0, order.at_most, None
        self._work = ComparisonWork(self._library, order)
        self.begun.emit()
        self._go_on(self._work)

    def take_over(self, before: "Comparison", contenders: tuple[Contender, ...]) -> None:
        """Go on with what came of a comparison that is over, in another window.

        Args:
            before: that of the window before.
            contenders: its models, called as they are in the language of this one.
        """
        self.contenders, self.photos = contenders, []
        self.tally, self.blind = before.tally, before.blind
        self._is_blind, self._was_stopped = before._is_blind, before._was_stopped
        self._expected, self._at_most = before._expected, before._at_most
        self.begun.emit()
        for place, photo in enumerate(before.photos):
            self.photos.append(photo)
            self.photo_added.emit(place)
        self.changed.emit()

    def stop(self) -> None:
        """Colour no more photos; what is there stays."""
        work, self._work, self.at_work = self._work, None, None
        if work is None:
            return
        self._was_stopped = True
        self._asker.forget()
        self._asker.ask(work.end, _nothing, ignored)
        self._reveal_when_all_are_chosen()
        self.ended.emit()
        self.changed.emit()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._work = None
        self._asker.close()

    # Without names.

    def models_of(self, photo: int) -> tuple[int, ...]:
        """Give the places of the models in the order in which a photo shows them."""
        if self.blind is not None and self._is_blind:
            return self.blind.order(photo)
        return tuple(range(len(self.contenders)))

    def is_complete(self, photo: int) -> bool:
        """Tell whether a photo is there in the colours of all models that work."""
        there = self.photos[photo].pictures
        return all(
            model in there or model in self.tally.failed for model in range(len(self.contenders))
        )

    @property
    def to_choose(self) -> int:
        """For how many photos the best picture can be chosen, or will be."""
        return len(self.photos) if self.is_running else len(self.tally.complete)

    def choose(self, photo: int, number: int) -> bool:
        """Choose the best picture of a photo, counted from 1; 0: there is no difference.

        Returns:
            Whether that could be chosen: names are hidden, and the pictures are there.
        """
        if self.blind is None or not self._is_blind or not 0 <= photo < len(self.photos):
            return False
        order = self.blind.order(photo)
        if not self.is_complete(photo) or not 0 <= number <= len(order):
            return False
        model = order[number - 1] if number else None
        if model in self.tally.failed:
            return False
        self.blind.choose(photo, model)
        self.photo_changed.emit(photo)
        self._reveal_when_all_are_chosen()
        self.changed.emit()
        return True

    def next_open(self, after: int) -> int | None:
        """Give the next photo that is there and for which nothing was chosen."""
        if self.blind is None:
            return None
        there = [place for place in range(len(self.photos)) if self.is_complete(place)]
        return self.blind.first_open(there, after)

    def reveal(self) -> None:
        """Show the names."""
        if self._is_blind:
            self._is_blind = False
            for photo in range(len(self.photos)):
                self.photo_changed.emit(photo)
            self.changed.emit()

    def _reveal_when_all_are_chosen(self) -> None:
        if self.blind is None or self.is_running or not self.photos:
            return
        if all(self.blind.is_chosen(p) for p in range(len(self.photos)) if self.is_complete(p)):
            self.reveal()

    # What comes back from the worker.

    def _go_on(self, work: ComparisonWork) -> None:
        def on_step(step: Found | Shown | Over) -> None:
            if work is self._work:
                self._take(work, step)

        def on_failed(error: AutochromeError) -> None:
            if work is self._work:
                self._work, self.at_work = None, None
                self.failed.emit(error)

        self._asker.ask_reading(work.go_on, on_step, on_failed)

    def _take(self, work: ComparisonWork, found: Found | Shown | Over) -> None:
        match found:
            case Over():
                self._work, self.at_work = None, None
                self._reveal_when_all_are_chosen()
                self.ended.emit()
                self.changed.emit()
                return
            case Found(photos):
                self._expected = photos
            case Shown(step, picture):
                self.tally.take(step)
                self._keep(step, picture)
        self._go_on(work)
        self.changed.emit()

    def _keep(self, step: object, picture: QImage | None) -> None:
        match step:
            case ModelLoaded(model):
                self.at_work = model
            case PhotoTaken() if picture is not None:
                self.photos.append(ComparedPhoto(step.path, picture))
                self.photo_added.emit(step.number)
            case PhotoColoured() if picture is not None:
                photo = self.photos[step.photo]
                photo.pictures[step.model] = picture
                photo.figures[step.model] = step.figures
                photo.colours[step.model] = step.colours
                self.photo_changed.emit(step.photo)


def _nothing(result: object) -> None:
    """Take what is of no use to anybody."""
