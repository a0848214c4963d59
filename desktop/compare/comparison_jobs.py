"""What a comparison has done in workers: a step at a time, and a photo read again to look at."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from core.compare.steps import PhotoColoured, PhotoTaken, Step
from core.model.library import Library
from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import Size
from desktop.work.workers import ReadingWork

if TYPE_CHECKING:
    from core.compare.kept_colours import KeptColours
    from core.image.safe_reader import SafeReader

#: Longest side of the pictures of the grid: 200 photos by four models take 190 MB at most.
_TILE_PX: Final = 288
#: Shorter side of what is looked at before somebody looks closer.
_SHOWN_PX: Final = 1200
#: Pixels of all pictures of a photo that is looked at closely, together: 320 MB.
_CLOSE_PIXELS: Final = 60_000_000


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be compared.

    Attributes:
        models: ids of models of the library, or paths of their files.
        photos: a folder.
        at_most: photos in colour that are enough.
        threads: for the networks.
    """

    models: tuple[str, ...]
    photos: Path
    at_most: int
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """The models are ready, and so many photos lie in the folder."""

    photos: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A step of a comparison, and the small picture that it gave, if it gave one."""

    step: Step
    picture: QImage | None


@dataclass(frozen=True, slots=True)
class Over:
    """There is no more to be done."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A photo in its true colours and in those of each model that was asked for."""

    truth: Pyramid
    shown: tuple[Pyramid, ...]


class ComparisonWork:
    """A comparison at work; all but its making happens in the worker.

    Args:
        library: where models are found; one that was added by hand is tried before it is used.
        order: what is compared.
    """

    def __init__(self, library: Library, order: Order) -> None:
        self._library, self._order = library, order
        self._steps: Generator[Found | Shown] | None = None

    def go_on(self, reader: "SafeReader") -> Found | Shown | Over:
        """Take the next step.

        Raises:
            PackageError: a model is not there, or not to be trusted.
            PhotoNotFound: the folder holds no photos.
        """
        if self._steps is None:
            self._steps = self._all_steps(reader)
        return next(self._steps, Over())

    def end(self) -> None:
        """Let go of the network and the photos at hand."""
        if self._steps is not None:
            self._steps.close()

    def _all_steps(self, reader: "SafeReader") -> Generator[Found | Shown]:
        from core.compare.comparing import compared  # loads the engine: the window is there before
        from core.compare.sample import drawn

        order = self._order
        photos = drawn(order.photos)
        packages = [self._library.find(model) for model in order.models]
        yield Found(len(photos))
        for step in compared(
            packages, photos, reader, at_most=order.at_most, threads=order.threads
        ):
            yield Shown(step, _picture(step))


def _picture(step: Step) -> QImage | None:
    from core.colour.luminance import thumbnail
    from desktop.pictures.reduced_reader import picture_of

    match step:
        case PhotoTaken():
            return picture_of(thumbnail(step.truth, _TILE_PX))
        case PhotoColoured():
            return picture_of(thumbnail(step.shown, _TILE_PX))
        case _:
            return None


def looked_at(
    path: Path, colours: "Sequence[KeptColours]", beside: Size | None = None
) -> ReadingWork[LookedAt]:
    """Bind reading a photo again, in its true colours and in those of models.

    Args:
        path: its file.
        colours: those of each model for this photo.
        beside: size of the pictures in whose place these are shown: they are read in full, as far
            as there is memory. None: they are read for a screen.
    """

    def work(reader: "SafeReader") -> LookedAt:
        from core.compare.full_size import full_size
        from desktop.pictures.pyramid_levels import build

        found = full_size(
            path,
            colours,
            reader,
            most_pixels=_CLOSE_PIXELS // (1 + len(colours)),
            short_side_px=_SHOWN_PX if beside is None else None,
        )
        shown = (build(picture, photo=beside) for picture in found.shown)
        return LookedAt(build(found.truth, photo=beside), tuple(shown))

    return work
