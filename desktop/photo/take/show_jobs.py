"""What workers are asked to do for pictures of a photo and its colour, on paper or on the web."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from desktop.photo import photo_jobs
from desktop.photo.session import Subject
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.colorize.before_after import BeforeAfter
    from core.colorize.before_after_file import ShowOptions
    from core.colorize.sweep import Sweep

#: Longer side of what dialogs show, in px.
_PREVIEW_PX: Final = 900


@dataclass(frozen=True, slots=True)
class SmallPair:
    """A photo and its colour as large as a dialog shows them.

    Attributes:
        before: (h, w, 3) uint8 RGB.
        after: of the same size.
        size: width and height of the whole photo as its edits turn it, in px.
    """

    before: "NDArray[np.uint8]"
    after: "NDArray[np.uint8]"
    size: tuple[int, int]


def small_pair(subject: Subject) -> EngineWork[SmallPair]:
    """Bind making both small."""

    def work(engine: Engine) -> SmallPair:
        from desktop.photo.take import show_pictures

        whole = photo_jobs.whole_small(subject)(engine)
        height, width = whole.photo.grey.shape
        before = show_pictures.shrunk(show_pictures.before_of(whole.photo), whole.picture.shape)
        return SmallPair(before, whole.picture.astype("uint8"), (width, height))

    return work


def shown_small(pair: SmallPair, how: "BeforeAfter", *, has_mark: bool) -> EngineWork[QImage]:
    """Bind putting both together as a dialog shows it."""

    def work(engine: Engine) -> QImage:
        from core.colorize.before_after import put_together, small_enough
        from desktop.photo.take import show_pictures

        together = put_together(pair.before, pair.after, small_enough(how, _PREVIEW_PX))
        if has_mark:
            show_pictures.mark(together)
        return show_pictures.image_of(together)

    return work


def write_shown(
    subject: Subject,
    target: Path,
    how: "BeforeAfter",
    sweep: "Sweep | None",
    options: "ShowOptions",
) -> EngineWork[Path]:
    """Bind writing a picture of both, or the film from one to the other, from the whole photo."""

    def work(engine: Engine) -> Path:
        from core.colorize.before_after_file import write_before_after, write_sweep

        whole = photo_jobs.whole(subject)(engine)
        photo, after, card = whole.photo, whole.picture, whole.card
        if sweep is None:
            write_before_after(after, target, photo=photo, card=card, how=how, options=options)
        else:
            write_sweep(
                after, target, photo=photo, card=card, how=how, sweep=sweep, options=options
            )
        return target

    return work
