"""What a fine-tuning was good for: grey, the model it began with and the new one, side by side.

All three are held against photographs that neither training nor the choice of the best weights
should have seen; the choice did see them, so that the figures flatter the new model a little. It
decides between a dozen sets of weights only, and the price of a third part would be a tenth of
few photographs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.colorize.colorizer import Colorizer
from core.model.card import Metric
from core.model.package import Package
from training.evaluation.evaluate import Figures, Held, figures_of_all, tally
from training.photographs.dataset import Photographs
from training.run.sample_strips import true_colours, write_png

#: Photographs that figures are taken on, at most.
_MEASURED = 200
_STRIPS = 6
_STRIP_HEIGHT = 240
#: Colourfulness may move away from that of the originals by this much.
_COLOUR_SLACK = 0.1
#: A distance that changes by less than this share of it looks the same, see
#: `FineTuneReport.is_same`.
_SEEN_SHARE = 0.02

_Srgb = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FineTuneReport:
    """A model before and after, on photographs that were held out.

    Attributes:
        start_name: what the model before is called.
        new_name: what the model after is called.
        start: figures of the model before; those of the photographs left grey are in both.
        new: figures of the model after.
        pictures: strips of one photograph each: grey, before, after, true.
        doubt: standard error of the difference of their mean ab errors, over the photographs.
    """

    start_name: str
    new_name: str
    start: Metric
    new: Metric
    pictures: tuple[Path, ...]
    doubt: float = 0.0

    @property
    def is_better(self) -> bool:
        """Whether the new model is to be preferred.

        Its mean ab error is lower by more than `is_same` allows, and its colourfulness is no
        further from that of the originals than before, but for a tenth: a model that turns grey
        can lower the error.
        """
        return self.new.ab < self.start.ab and not self._looks_as_far and self._keeps_colour

    @property
    def is_same(self) -> bool:
        """Whether it takes more than eyes, or more photographs, to tell the models apart.

        Their mean ab errors differ by less than a fiftieth, or by less than their difference
        would by chance on other photographs (one standard error, photograph by photograph). The
        errors are ten to twenty units of CIELAB as a rule, and a fiftieth of that is a tenth of
        the 2.3 units that an eye just sees (Mahy, Van Eycken and Oosterlinck 1994). A training
        that was good for something is far from it: ten minutes on 300 dishes gave 6 %. And the
        best weights are chosen on the same photographs, so that a hair's breadth is expected of
        a training that taught nothing.
        """
        return self._looks_as_far and self._keeps_colour

    @property
    def _looks_as_far(self) -> bool:
        allowed = max(_SEEN_SHARE * self.start.ab, self.doubt)
        return abs(self.new.ab - self.start.ab) < allowed or self.new.ab == self.start.ab

    @property
    def _keeps_colour(self) -> bool:
        off_before, off_after = abs(self.start.relative - 1.0), abs(self.new.relative - 1.0)
        return off_after <= off_before + _COLOUR_SLACK


def make_report(
    held_out: Photographs, *, start: Package, new: Package, folder: Path
) -> FineTuneReport:
    """Measure two models on held-out photographs and write strips of some of them.

    Args:
        held_out: as they were read for the training.
        start: the model before.
        new: the model after.
        folder: where the strips go.

    Raises:
        WriteError: the disk refuses a strip.
    """
    chosen = _evenly(len(held_out), _MEASURED)
    strips = frozenset(str(chosen[i]) for i in _evenly(len(chosen), _STRIPS))
    before, after = _Look(strips), _Look(strips)
    figures = [
        list(figures_of_all(Colorizer(package, threads=2), _held(held_out, chosen), seen=look.keep))
        for package, look in ((start, before), (new, after))
    ]
    return FineTuneReport(
        start_name=start.card.name,
        new_name=new.card.name,
        start=tally(figures[0])[0],
        new=tally(figures[1])[0],
        pictures=tuple(_write_strips(before.kept, after.kept, folder)),
        doubt=_doubt(*figures),
    )


def _doubt(before: list[Figures], after: list[Figures]) -> float:
    """Give the standard error of the mean change of the ab error; 0 where one says nothing."""
    changes = [new.coloured.ab - old.coloured.ab for old, new in zip(before, after, strict=True)]
    if len(changes) < 2:
        return 0.0
    return float(np.std(changes, ddof=1) / np.sqrt(len(changes)))


def report_values(report: FineTuneReport) -> dict[str, object]:
    """Give a report as JSON values; the keys are described in docs/training.md."""
    start, new = report.start, report.new
    return {
        "photos": new.photos,
        "grey": {"psnr": new.grey_psnr, "ab": new.grey_ab, "relative": 0.0},
        "start": {"name": report.start_name} | _figures(start),
        "new": {"name": report.new_name} | _figures(new),
        "is_better": report.is_better,
        "is_same": report.is_same,
        "pictures": [str(path) for path in report.pictures],
    }


def _figures(metric: Metric) -> dict[str, object]:
    return {"psnr": metric.psnr, "ab": metric.ab, "relative": metric.relative}


class _Look:
    """Keeps some of the photographs that a model coloured, by their names."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self.kept: list[tuple[Held, _Srgb]] = []

    def keep(self, held: Held, shown: _Srgb) -> None:
        if held.name in self._names:
            self.kept.append((held, shown))


def _held(photographs: Photographs, chosen: list[int]) -> Iterator[Held]:
    """Yield photographs at the size they were cached at."""
    for index in chosen:
        planes = photographs.planes(index)
        grey = np.ascontiguousarray(planes[..., 0])
        yield Held(str(index), "held out", true_colours(planes), grey)


def _evenly(count: int, at_most: int) -> list[int]:
    return sorted({int(i) for i in np.linspace(0, count - 1, min(count, at_most))})


def _write_strips(
    before: list[tuple[Held, _Srgb]], after: list[tuple[Held, _Srgb]], folder: Path
) -> Iterator[Path]:
    for number, ((held, old), (_, new)) in enumerate(zip(before, after, strict=True), start=1):
        grey = np.repeat(held.grey[..., None], 3, axis=2)
        size = round(grey.shape[1] * _STRIP_HEIGHT / grey.shape[0]), _STRIP_HEIGHT
        parts = [
            cv2.resize(part, size, interpolation=cv2.INTER_CUBIC)
            for part in (grey, old, new, held.truth)
        ]
        path = folder / f"strip-{number}.png"
        write_png(path, np.concatenate(parts, axis=1).astype(np.uint8))
        yield path
