"""What a comparison comes to: the means of each model over the photos that all have coloured."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from core.base.sentence import Sentence
from core.compare.steps import ModelFailed, PhotoColoured, PhotoLeftOut, PhotoTaken, Step

if TYPE_CHECKING:
    from core.compare.measures import PhotoFigures

#: Closer than this is told as the same: shares, and dB.
_SAME_SHARE, _SAME_DB = 0.02, 0.05


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """Means of one model, beside those of the same photos left grey.

    Attributes:
        photos: how many.
        ab: mean distance from the true colours in the ab plane of CIELAB.
        grey_ab: that of the photos left grey.
        relative: colourfulness as a share of the originals'.
        psnr: likeness over R, G and B, dB.
        grey_psnr: that of the photos left grey.
    """

    photos: int
    ab: float
    grey_ab: float
    relative: float
    psnr: float
    grey_psnr: float

    @property
    def share_of_grey(self) -> float:
        """The distance from the true colours as a share of grey's."""
        return self.ab / max(self.grey_ab, 1e-6)


class Tally:
    """Counts the steps of a comparison.

    Args:
        models: how many there are.

    Attributes:
        taken: photos that models are held against.
        grey: photos that were left out because they are grey, or toned in one colour.
        unread: photos that cannot be read, with the errors that say why.
        failed: models that colour no more, by their places, and why.
    """

    def __init__(self, models: int) -> None:
        self._figures: tuple[dict[int, PhotoFigures], ...] = tuple({} for _ in range(models))
        self.taken = 0
        self.grey = 0
        self.unread: list[PhotoLeftOut] = []
        self.failed: dict[int, ModelFailed] = {}

    def take(self, step: Step) -> None:
        """Count a step."""
        match step:
            case PhotoTaken():
                self.taken += 1
            case PhotoLeftOut(error=None):
                self.grey += 1
            case PhotoLeftOut():
                self.unread.append(step)
            case PhotoColoured():
                self._figures[step.model][step.photo] = step.figures
            case ModelFailed():
                self.failed[step.model] = step

    def coloured_by(self, model: int) -> int:
        """Count the photos that a model has coloured."""
        return len(self._figures[model])

    @property
    def complete(self) -> tuple[int, ...]:
        """Numbers of the photos that all models have coloured, those that failed left aside."""
        works = [set(one) for at, one in enumerate(self._figures) if at not in self.failed]
        return tuple(sorted(set.intersection(*works))) if works else ()

    @property
    def figures(self) -> tuple[ModelFigures | None, ...]:
        """The means of each model over the same photos; None where there are none."""
        over = self.complete
        return tuple(
            _means([of_model[photo] for photo in over]) if over and at not in self.failed else None
            for at, of_model in enumerate(self._figures)
        )


def _means(figures: "list[PhotoFigures]") -> ModelFigures:
    colourful = fmean(one.coloured.colourfulness for one in figures)
    return ModelFigures(
        photos=len(figures),
        ab=fmean(one.coloured.ab for one in figures),
        grey_ab=fmean(one.left_grey.ab for one in figures),
        relative=colourful / max(fmean(one.true_colourfulness for one in figures), 1e-6),
        psnr=fmean(one.coloured.psnr for one in figures),
        grey_psnr=fmean(one.left_grey.psnr for one in figures),
    )


def distance_words(figures: ModelFigures) -> Sentence:
    """Say how near the colours come."""
    share = figures.share_of_grey
    if abs(share - 1) < _SAME_SHARE:
        return Sentence("As far from the true colours as grey is.")
    percent = round(100 * abs(share - 1))
    if share < 1:
        return Sentence("{percent} % nearer to the true colours than grey.", percent=percent)
    return Sentence("{percent} % farther from the true colours than grey.", percent=percent)


def colour_words(figures: ModelFigures) -> Sentence:
    """Say how colourful the photos are made."""
    percent = round(100 * abs(figures.relative - 1))
    if abs(figures.relative - 1) < _SAME_SHARE:
        return Sentence("As colourful as the photos truly are.")
    if figures.relative < 1:
        return Sentence("{percent} % paler than the photos truly are.", percent=percent)
    return Sentence("{percent} % more colourful than the photos truly are.", percent=percent)


def likeness_words(
    figures: ModelFigures, written: Callable[[float], str] = "{:.1f}".format
) -> Sentence:
    """Say how like the true photos the coloured ones are; `written` writes decibels."""
    gain = figures.psnr - figures.grey_psnr
    if abs(gain) < _SAME_DB:
        return Sentence("Pixel by pixel as like the photos as grey is.")
    if gain > 0:
        return Sentence(
            "Pixel by pixel {gain} dB more like the photos than grey.", gain=written(gain)
        )
    db = written(-gain)
    return Sentence("Pixel by pixel {gain} dB less like the photos than grey.", gain=db)
