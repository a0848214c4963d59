"""Other guesses: colourings of a photo that are clearly different, and that its model holds likely.

    for guess in guesses(colorizer.predict(photo.grey, for_hints=True)):
        field = chroma_field(prediction, settings, guess.hints)

The first one is the automatic one. The others are those three that leave least to be wished for:
from the pictures that the network holds possible (`possible_pictures`) three are chosen so that
each of them is near to one of the four, as k-medians do, and each moves the colours of things
that belong together together: a warmer sky, another coat. What is chosen is said by a few hints at
the places that decide most, so a guess is nothing new: whatever keeps hints keeps it, it is
reproduced to the bit, and it can be gone on with by hand.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.colorize.colorizer import as_shown
from core.colorize.hint_cells import related_cells
from core.colorize.hint_kernel import RelatedCells, cell_places
from core.colorize.hints import Hint, Origin
from core.colorize.possible_pictures import Pivots, draw_pictures, find_pivots
from core.colour.colour_difference import ciede2000
from core.colour.colour_settings import ColourSettings
from core.model.contract import shares_of
from core.model.prediction import Prediction, read_ab

#: Of one photo, the automatic one included.
MOST_GUESSES: Final = 4
#: Hints of a guess.
_PLACES: Final = 5
#: Pictures that are drawn to choose from.
_DRAWN: Final = 48
#: Cells are taken together, two by two or more, until there are no more of them than this.
_MOST_CELLS: Final = 2000
_ROUNDS: Final = 2
#: A mean of pictures is more muted than any; this much of what it lost is given back, but no more
#: than a factor.
_CHROMA_BACK: Final = 0.4
_MOST_CHROMA: Final = 2.5
#: A guess is moved away from the automatic one until it differs by `_CLEAR`, but by no more than
#: this factor.
_MOST_PUSH: Final = 2.0
#: CIEDE2000, mean over the photo: what a guess should differ from the automatic one, and below
#: which two are the same.
_CLEAR: Final = 5.0
_SAME: Final = 2.0
_STANDARD: Final = ColourSettings()


@dataclass(frozen=True, slots=True)
class Guess:
    """One colouring of a photo.

    Attributes:
        hints: what makes it; none for the automatic one.
        likely: share of what the model holds possible that is nearer to this one than to the
            others, 0..1.
    """

    hints: tuple[Hint, ...]
    likely: float


def guesses(prediction: Prediction, settings: ColourSettings = _STANDARD) -> tuple[Guess, ...]:
    """Find up to four colourings of a photo, the automatic one first, the others likeliest first.

    There are fewer where the model holds fewer possible, and only the first where it answers one
    colour a cell: it has no other to offer.

    Args:
        prediction: of the photo; made `for_hints`, or places are told apart by lightness and
            colour alone.
        settings: by which the photo is shown; hints say the colours that are seen.
    """
    share = shares_of(prediction.answer, prediction.output)
    if share is None:
        return (Guess((), 1.0),)
    ab = read_ab(prediction, vividness=settings.vividness)
    cells = _Cells.of(prediction, ab, share)
    pivots = find_pivots(cells.related, _PLACES)
    if not len(pivots.cells):
        return (Guess((), 1.0),)
    centres = np.asarray(prediction.output.bin_centres, np.float32)
    drawn = draw_pictures(cells.share, centres, pivots, _DRAWN)
    means, likely = _chosen(drawn, cells.ab)
    shifts = [_pushed(mean - cells.ab, cells) for mean in means]
    shown, gain = as_shown(ab, settings), settings.strength * settings.saturation
    found = [
        Guess(_hints(shifts[k] * np.float32(gain), cells, pivots, shown), float(likely[k + 1]))
        for k in _different(shifts, cells)
    ]
    found.sort(key=lambda guess: -guess.likely)
    return (Guess((), float(likely[0])), *found)


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a photo, some of them taken together: n in a grid of `shape`.

    Attributes:
        related: what the kernel knows of them.
        share: (n, k) float32, how likely each colour is.
        ab: (n, 2) float32, the automatic colours.
        lightness: (n, 1) float32, L*.
        shape: rows and columns.
        pooled: how many rows and columns of cells one of these is.
    """

    related: RelatedCells
    share: Float32Array
    ab: Float32Array
    lightness: Float32Plane
    shape: tuple[int, int]
    pooled: int

    @classmethod
    def of(cls, prediction: Prediction, ab: Float32Array, share: Float32Array) -> "_Cells":
        rows, columns = ab.shape[:2]
        factor = 1
        while rows * columns > _MOST_CELLS * factor**2 and not (rows | columns) % (2 * factor):
            factor *= 2
        shape = rows // factor, columns // factor

        def pooled(values: Float32Array) -> Float32Array:
            blocks = values.reshape(shape[0], factor, shape[1], factor, -1)
            mean: Float32Array = blocks.mean(axis=(1, 3), dtype=np.float32)
            return mean.reshape(shape[0] * shape[1], -1)

        fine = related_cells(prediction, ab)
        related = replace(
            fine,
            first=pooled(fine.first),
            second=pooled(fine.second),
            amplitude=pooled(fine.amplitude)[:, 0],
            places=cell_places(*shape),
            spread=pooled(fine.spread)[:, 0],
        )
        return cls(related, pooled(share), pooled(ab), pooled(prediction.guide), shape, factor)

    def difference(self, first: Float32Array, second: Float32Array) -> float:
        """Measure the mean CIEDE2000 of two colourings, (n, 2) each."""
        pair = (np.concatenate([self.lightness, ab], axis=1) for ab in (first, second))
        return float(ciede2000(*pair).mean())


def _chosen(
    drawn: Float32Array, automatic: Float32Array
) -> tuple[list[Float32Array], NDArray[np.float64]]:
    """Choose pictures so that each of `drawn`, (s, n, 2), is near to one or to the automatic one.

    Returns:
        Those, (n, 2) each, and what share of `drawn` is nearest to the automatic one and to each.
    """
    means: list[Float32Array] = []
    apart = _distances_among(drawn)
    nearest = _distances(drawn, automatic)
    for _ in range(MOST_GUESSES - 1):
        best = int(np.argmin(np.minimum(nearest[:, None], apart).sum(axis=0)))
        means.append(drawn[best])
        nearest = np.minimum(nearest, apart[:, best])
    own = np.zeros(0)
    for number in range(_ROUNDS):
        centres = [automatic, *means]
        own = np.stack([_distances(drawn, centre) for centre in centres], axis=1).argmin(axis=1)
        is_last = number == _ROUNDS - 1
        means = [
            _mean_of(drawn[own == k], vivid=is_last) if (own == k).any() else centres[k]
            for k in range(1, MOST_GUESSES)
        ]
    return means, np.bincount(own, minlength=MOST_GUESSES) / len(drawn)


def _distances(pictures: Float32Array, one: Float32Array) -> Float32Array:
    """Return the mean distance of each picture, (s, n, 2), from one, (n, 2), in the ab plane."""
    apart = (pictures - one) ** 2
    distances: Float32Array = np.sqrt(apart[..., 0] + apart[..., 1]).mean(axis=1)
    return distances


def _distances_among(pictures: Float32Array) -> Float32Array:
    """Return the distances of pictures, (s, n, 2), from each other, (s, s)."""
    apart = np.zeros((len(pictures), len(pictures)), np.float32)
    for number, picture in enumerate(pictures):
        apart[number, number:] = _distances(pictures[number:], picture)
    return np.maximum(apart, apart.T)


def _mean_of(pictures: Float32Array, *, vivid: bool) -> Float32Array:
    mean: Float32Array = pictures.mean(axis=0)
    if not vivid:
        return mean
    chroma = np.hypot(mean[:, 0], mean[:, 1])
    usual = np.hypot(pictures[..., 0], pictures[..., 1]).mean(axis=0)
    factor = 1.0 + _CHROMA_BACK * (usual - chroma) / np.maximum(chroma, np.float32(1e-3))
    mean *= np.minimum(factor, np.float32(_MOST_CHROMA))[:, None]
    return mean


def _pushed(shift: Float32Array, cells: _Cells) -> Float32Array:
    """Move a guess away from the automatic one until nobody takes them for the same."""
    differs = cells.difference(cells.ab, cells.ab + shift)
    factor = np.clip(_CLEAR / max(differs, 1e-6), 1.0, _MOST_PUSH)
    return shift * np.float32(factor)


def _different(shifts: list[Float32Array], cells: _Cells) -> list[int]:
    """Return which differ from the automatic one and from those before them."""
    kept: list[int] = []
    for number, shift in enumerate(shifts):
        others = [np.zeros_like(shift), *(shifts[k] for k in kept)]
        if all(cells.difference(cells.ab + shift, cells.ab + o) >= _SAME for o in others):
            kept.append(number)
    return kept


def _hints(
    shift: Float32Array, cells: _Cells, pivots: Pivots, shown: Float32Array
) -> tuple[Hint, ...]:
    """Say a guess by hints, each at the cell of its block that is most like all of it."""
    rows, columns = shown.shape[:2]
    found = []
    for cell in pivots.cells:
        top, left = (cells.pooled * int(part) for part in divmod(int(cell), cells.shape[1]))
        block = shown[top : top + cells.pooled, left : left + cells.pooled]
        apart = np.hypot(*np.moveaxis(block - block.mean(axis=(0, 1)), -1, 0))
        down, across = divmod(int(np.argmin(apart)), cells.pooled)
        a, b = shown[top + down, left + across] + shift[cell]
        place = (left + across + 0.5) / columns, (top + down + 0.5) / rows
        wish = round(float(a), 1), round(float(b), 1)
        found.append(Hint(*place, *wish, origin=Origin.GUESS))
    return tuple(found)
