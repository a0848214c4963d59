"""One photo of a comparison at a time: read again, shown closely, left for another one."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from desktop.compare import comparison_texts as texts
from desktop.compare.comparison import Comparison
from desktop.compare.comparison_jobs import LookedAt, looked_at
from desktop.compare.pages.look_page import LookPage, PictureWords
from desktop.pictures.view_state import Size
from desktop.ui.quantities import number
from desktop.work.workers import LatestWins, Worker, ignored


class Looking(QObject):
    """Shows photos of a comparison on the page that shows one closely.

    Args:
        page: where they are shown.
        comparison: whose photos they are.
        worker: where they are read again.

    Signals:
        failed: an `AutochromeError`: a photo cannot be read again.
    """

    failed = Signal(object)

    def __init__(self, page: LookPage, comparison: Comparison, worker: Worker) -> None:
        super().__init__(page)
        self._page, self._comparison = page, comparison
        self._asker = LatestWins(worker)
        self._photo = -1
        self._size: Size | None = None
        self._models: tuple[int, ...] = ()
        page.stepped.connect(self._on_stepped)
        page.chosen.connect(self._on_chosen)
        page.closer_wanted.connect(self._on_closer_wanted)
        comparison.begun.connect(self._on_begun)
        comparison.photo_changed.connect(self._on_photo_changed)
        comparison.changed.connect(self._on_changed)

    @property
    def photo(self) -> int:
        """The place of the photo that is shown; -1 for none."""
        return self._photo

    @property
    def is_there(self) -> bool:
        """Whether the photo itself is seen, and not still the one before."""
        return self._size is not None

    def show(self, photo: int) -> None:
        """Show a photo in all colours that there are of it."""
        if not 0 <= photo < len(self._comparison.photos):
            return
        self._photo, self._size = photo, None
        there = self._comparison.photos[photo]
        self._models = tuple(m for m in self._comparison.models_of(photo) if m in there.colours)
        self._show_words()
        self._page.busy.show_busy(True)
        colours = [there.colours[model] for model in self._models]
        then = partial(self._on_looked_at, photo, self._models)
        self._asker.ask_reading(looked_at(there.path, colours), then, self._on_failed)

    def leave(self) -> None:
        """Show none any more."""
        self._photo, self._size, self._models = -1, None, ()
        self._asker.forget()
        self._page.busy.show_busy(False)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._page.busy.show_busy(False)
        self._asker.close()

    def _names(self) -> tuple[str, ...]:
        order, comparison = self._comparison.models_of(self._photo), self._comparison
        if comparison.is_blind:
            named = [str(order.index(model) + 1) for model in self._models]
        else:
            named = [comparison.contenders[model].name for model in self._models]
        return (self.tr("True colours"), *named)

    def _show_words(self) -> None:
        comparison, photo = self._comparison, self._photo
        there, count = comparison.photos[photo], len(comparison.photos)
        pictures = [PictureWords(self.tr("True colours"))]
        blind = comparison.blind
        best = None if blind is None else blind.best(photo)
        ask = texts.blind_words(comparison)
        can_choose = comparison.is_running or comparison.is_complete(photo)
        if not can_choose:
            ask = texts.nothing_to_choose_words()
        for name, model in zip(self._names()[1:], self._models, strict=True):
            figures = there.figures[model].coloured
            caption = self.tr("Distance {distance}  ·  {psnr} dB").format(
                distance=texts.decimal(figures.ab), psnr=texts.decimal(figures.psnr)
            )
            number_here = comparison.models_of(photo).index(model) + 1
            pictures.append(PictureWords(name, caption, number_here, is_best=best == model))
        self._page.show_words(
            there.path.name,
            self.tr("{place} of {count}").format(place=number(photo + 1), count=number(count)),
            pictures,
            ask if comparison.is_blind else "",
            can_step=(photo > 0, photo + 1 < count),
            can_choose=can_choose,
            is_undecided=blind is not None and blind.is_chosen(photo) and best is None,
        )

    def _on_looked_at(self, photo: int, models: tuple[int, ...], shown: LookedAt) -> None:
        if (photo, models) == (self._photo, self._models):
            self._size = shown.truth.photo
            self._page.show_photo(shown, self._names())

    def _on_sharper(self, photo: int, models: tuple[int, ...], shown: LookedAt) -> None:
        if (photo, models) == (self._photo, self._models):
            self._page.sharpen(shown, self._names())

    def _on_failed(self, error: AutochromeError) -> None:
        self._page.show_nothing()
        self.failed.emit(error)

    @Slot(int)
    def _on_stepped(self, steps: int) -> None:
        self.show(self._photo + steps)

    @Slot(int)
    def _on_chosen(self, chosen: int) -> None:
        """Choose for the photo that is seen, and go on to the next that is open."""
        photo, comparison = self._photo, self._comparison
        if self.is_there and comparison.choose(photo, chosen) and comparison.is_blind:
            following = comparison.next_open(photo)
            if following is not None:
                self.show(following)
        elif photo >= 0:
            self._show_words()  # a button that was pressed without effect

    @Slot()
    def _on_closer_wanted(self) -> None:
        if self._size is None:
            return
        there = self._comparison.photos[self._photo]
        colours = [there.colours[model] for model in self._models]
        then = partial(self._on_sharper, self._photo, self._models)
        # What cannot be read in full is seen as it is.
        self._asker.ask_reading(looked_at(there.path, colours, self._size), then, ignored)

    @Slot()
    def _on_begun(self) -> None:
        self.leave()

    @Slot(int)
    def _on_photo_changed(self, photo: int) -> None:
        """Show a colouring more, or the names."""
        if photo != self._photo:
            return
        there = self._comparison.photos[photo]
        models = tuple(m for m in self._comparison.models_of(photo) if m in there.colours)
        if models != self._models:
            self.show(photo)
        else:
            self._show_words()

    @Slot()
    def _on_changed(self) -> None:
        if self._photo >= 0:
            self._show_words()
