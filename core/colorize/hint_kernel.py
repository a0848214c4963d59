"""How a correction at a few cells of a photo spreads over all others: Gaussian-process regression.

What a hint asks for beyond the predicted colour is taken for a sample of a function over the
cells, drawn from a Gaussian process whose covariance says how related two cells are. Its posterior
mean is the correction, its posterior variance what is left to doubt (Rasmussen and Williams 2006,
"Gaussian Processes for Machine Learning", equations 2.25 and 2.26):

    mean(q)     = k(q, P) (k(P, P) + n I)^-1 r
    variance(q) = k(q, q) - k(q, P) (k(P, P) + n I)^-1 k(P, q)

    k(q, p) = s_q s_p [ w exp(-(|e_q - e_p|^2 + |g_q - g_p|^2 / l^2) / 2)
                        + (1 - w) exp(-(|f_q - f_p|^2 + |g_q - g_p|^2 / m^2) / 2) ]
              + u_q u_p exp(-(|e_q - e_p|^2 / 4 + |g_q - g_p|^2 / o^2) / 2)

with the embeddings e and f and the amplitude s that the network gives each cell, and its place g.
The last term is the hint's own surroundings: its amplitude u grows with how surprising the wished
colour is, so that what nothing of its kind would have stays near. With K hints and n cells this
is one system of K equations and one product: milliseconds.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.colorize.hints import LEARNED_REACH
from core.model.relation import RelationSpec

#: Units of a* and b*: added to the spread that a wish is held against, for no network is sure.
LEAST_SPREAD: Final = 4.5
#: Short sides of the photo: how far a hint counts at reach 0 and at reach 1.
SPOT_REACH: Final = 0.04
FAR_REACH: Final = 10.0
#: Factor on embeddings at reach 1: likeness counts by its square.
LOOSE_LIKENESS: Final = 0.7
#: Variance of what hints do not agree on at reach 0: what is left there has to be near exact.
SURE_NOISE: Final = 0.01
#: How much less embeddings count for a hint's own surroundings.
SPOT_EMBEDDING: Final = 0.25


@dataclass(frozen=True, slots=True)
class RelatedCells:
    """What is known of the n cells of a photo.

    Attributes:
        first: (n, d) float32, first embedding.
        second: (n, d) float32.
        amplitude: (n,) float32.
        places: (n, 2) float32, row and column of the centre in short sides of the photo.
        spread: (n,) float32, how unsure the colour is, in units of a* and b*.
        spec: the numbers of the kernel.
    """

    first: Float32Array
    second: Float32Array
    amplitude: Float32Array
    places: Float32Array
    spread: Float32Array
    spec: RelationSpec


@dataclass(frozen=True, slots=True)
class Posterior:
    """What hints say about all cells.

    Attributes:
        correction: (n, 2) float32, to be added to a* and b*.
        doubt: (n,) float32, 0..1, what is left of the prior's standard deviation.
    """

    correction: Float32Array
    doubt: Float32Array


def posterior(cells: RelatedCells, hinted: NDArray[np.int64], wish: Float32Array) -> Posterior:
    """Spread what is wished at some cells over all, and say what is left to doubt.

    Args:
        cells: of one photo.
        hinted: (k,) their numbers, each once; k from 0.
        wish: (k, 2), what is to be added to a* and b* there.
    """
    if not len(hinted):
        return Posterior(np.zeros((len(cells.places), 2), np.float32), np.ones_like(cells.spread))
    spot, related, among = _related(cells, hinted, wish)
    # Both at once: the corrections, and what the hints explain of each cell's own variance.
    solved = np.linalg.solve(among, np.concatenate([wish, related.T], axis=1))
    correction = related @ solved[:, :2]
    prior = cells.amplitude.astype(np.float64) ** 2 + spot**2
    left = prior - np.einsum("nk,kn->n", related, solved[:, 2:])
    doubt = np.sqrt(np.clip(left / np.maximum(prior, 1e-12), 0.0, 1.0))
    return Posterior(correction.astype(np.float32), doubt.astype(np.float32))


def correction(
    cells: RelatedCells,
    hinted: NDArray[np.int64],
    wish: Float32Array,
    *,
    colours: Float32Array,
    asked: Float32Array,
    owner: NDArray[np.int64],
) -> Float32Array:
    """Spread what is wished, but never past it: as `Posterior.correction`, hint by hint.

    What takes the red out of a coat would leave a hem that is less red green. So what each hint
    adds to a cell ends where the cell comes nearest to the colour that the hint asks for.

    Args:
        cells: of one photo.
        hinted: (k,) their numbers, each once; k from 0.
        wish: (k, 2), what is to be added to a* and b* there.
        colours: (n, 2), a* and b* that the cells have so far.
        asked: (k, 2), a* and b* that are asked for there; a weak hint wishes only for a part of it.
        owner: (k,) the hint that each of the hinted ones belongs to.

    Returns:
        (n, 2) float32.
    """
    added = np.zeros((len(cells.places), 2), np.float32)
    if not len(hinted):
        return added
    _, related, among = _related(cells, hinted, wish)
    owners = np.unique(owner)
    # A column pair each: what one hint asks for while all others ask for no change.
    alone = np.where((owner[:, None] == owners)[..., None], wish[:, None], 0.0)
    spread = related @ np.linalg.solve(among, alone.reshape(len(hinted), -1))
    for number, one in enumerate(owners):
        moved = spread[:, 2 * number : 2 * number + 2]
        missing = asked[owner == one].mean(axis=0) - colours
        square = np.maximum((moved**2).sum(axis=1), 1e-12)
        part = np.clip((missing * moved).sum(axis=1) / square, 0.0, 1.0)
        # Between several hints one may take back what another adds too much; that goes nowhere.
        part[moved @ wish[owner == one].mean(axis=0) < 0.0] = 1.0
        added += (part[:, None] * moved).astype(np.float32)
    return added


def at_reach(cells: RelatedCells, reach: float) -> RelatedCells:
    """Let hints count less far or farther than the network learned.

    Args:
        cells: of one photo, with the numbers that were learned.
        reach: 0..1; 0.5 leaves all as it is. Towards 0 distance counts ever more and what is
            related ever less, until a hint's own surroundings are left; towards 1 distance counts
            no longer, likeness is taken more loosely, and no surprise keeps a colour near.
    """
    spec = cells.spec
    if reach < LEARNED_REACH:
        near = 1.0 - 2.0 * reach
        return replace(
            cells,
            amplitude=cells.amplitude * np.float32((1.0 - near) ** 2),
            spec=replace(
                spec,
                reach=_between(spec.reach, SPOT_REACH, near),
                second_reach=_between(spec.second_reach, SPOT_REACH, near),
                spot=_between(spec.spot, max(spec.spot, 1.0), near),
                spot_reach=_between(spec.spot_reach, min(spec.spot_reach, SPOT_REACH), near),
                noise=_between(spec.noise, min(spec.noise, SURE_NOISE), near),
            ),
        )
    far = 2.0 * reach - 1.0
    loosened = np.float32(LOOSE_LIKENESS**far)
    return replace(
        cells,
        first=cells.first * loosened,
        second=cells.second * loosened,
        spec=replace(
            spec,
            reach=_between(spec.reach, max(spec.reach, FAR_REACH), far),
            second_reach=_between(spec.second_reach, max(spec.second_reach, FAR_REACH), far),
            spot=spec.spot * (1.0 - far),
            spot_growth=spec.spot_growth * (1.0 - far),
        ),
    )


def _between(learned: float, extreme: float, share: float) -> float:
    """Go from what was learned towards an extreme by equal factors."""
    return float(learned ** (1.0 - share) * extreme**share)


def prior_correlation(cells: RelatedCells, to: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give how related all cells are to some, (n, k), 0..1: the kernel without amplitudes."""
    return _correlation_at(cells.spec, _Apart.of(cells, to))


@dataclass(frozen=True, slots=True)
class _Apart:
    """Squared distances of all cells to some of them: of place and both embeddings, (n, k) each."""

    places: NDArray[np.float64]
    first: NDArray[np.float64]
    second: NDArray[np.float64]

    @classmethod
    def of(cls, cells: RelatedCells, to: NDArray[np.int64]) -> "_Apart":
        return cls(*(_square_distances(of, to) for of in (cells.places, cells.first, cells.second)))


def _related(
    cells: RelatedCells, hinted: NDArray[np.int64], wish: Float32Array
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return what a regression is solved with.

    Returns:
        Each cell's amplitude u, (n,), k(q, P) of all cells, (n, k), and k(P, P) + n I, (k, k).
    """
    apart = _Apart.of(cells, hinted)
    spot = _spot_amplitude(cells, hinted, wish, apart.places)
    related = _covariance(cells, spot, hinted, apart)
    return spot, related, related[hinted] + cells.spec.noise * np.eye(len(hinted))


def _covariance(
    cells: RelatedCells, spot: NDArray[np.float64], hinted: NDArray[np.int64], apart: _Apart
) -> NDArray[np.float64]:
    """Return k(q, p) of all cells and the hinted ones, (n, k)."""
    amplitude = cells.amplitude.astype(np.float64)
    related = amplitude[:, None] * amplitude[hinted] * _correlation_at(cells.spec, apart)
    reach = cells.spec.spot_reach
    near = np.exp(-0.5 * (SPOT_EMBEDDING * apart.first + apart.places / reach**2))
    covariance: NDArray[np.float64] = related + spot[:, None] * spot[hinted] * near
    return covariance


def _correlation_at(spec: RelationSpec, apart: _Apart) -> NDArray[np.float64]:
    first = np.exp(-0.5 * (apart.first + apart.places / spec.reach**2))
    second = np.exp(-0.5 * (apart.second + apart.places / spec.second_reach**2))
    related: NDArray[np.float64] = spec.share * first + (1.0 - spec.share) * second
    return related


def _spot_amplitude(
    cells: RelatedCells,
    hinted: NDArray[np.int64],
    wish: Float32Array,
    apart: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return each cell's amplitude u: what surprising hints add to it fades with the distance."""
    spec = cells.spec
    surprise = np.hypot(wish[:, 0], wish[:, 1]) / (cells.spread[hinted] + LEAST_SPREAD)
    near = np.exp(-0.5 * apart / spec.spot_reach**2)
    gained = near @ (spec.spot_growth * surprise) / np.maximum(near.sum(axis=1), 1.0)
    amplitude: NDArray[np.float64] = spec.spot + gained
    return amplitude


def _square_distances(points: Float32Array, hinted: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the squared distance of all points (n, d) to some of them, (n, k)."""
    wide = points.astype(np.float64)
    chosen = wide[hinted]
    squares = (wide**2).sum(1)[:, None] + (chosen**2).sum(1) - 2.0 * wide @ chosen.T
    distances: NDArray[np.float64] = np.maximum(squares, 0.0)
    return distances


def cell_places(rows: int, columns: int) -> Float32Plane:
    """Return the centres of a grid of square cells, (rows * columns, 2), in short sides."""
    down, across = np.indices((rows, columns)).reshape(2, -1)
    grid = np.stack([down, across], axis=1) + 0.5
    places: Float32Plane = (grid / min(rows, columns)).astype(np.float32)
    return places
