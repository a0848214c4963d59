"""The regression behind hints, against the formula written out cell by cell."""

from dataclasses import replace

import numpy as np
import pytest

from core.colorize.hint_kernel import RelatedCells, cell_places, posterior
from core.model.relation import RelationSpec

SPEC = RelationSpec(
    embedding=3,
    share=0.6,
    reach=0.8,
    second_reach=0.3,
    spot=0.2,
    spot_growth=0.3,
    spot_reach=0.1,
    noise=0.05,
)


def cells(spec: RelationSpec = SPEC, *, rows: int = 6, columns: int = 8) -> RelatedCells:
    rng = np.random.default_rng(1)
    n = rows * columns
    return RelatedCells(
        first=rng.normal(0, 0.7, (n, 3)).astype(np.float32),
        second=rng.normal(0, 0.7, (n, 3)).astype(np.float32),
        amplitude=rng.uniform(0.5, 1.5, n).astype(np.float32),
        places=cell_places(rows, columns),
        spread=rng.uniform(5, 20, n).astype(np.float32),
        spec=spec,
    )


def alike(*, spot: float = 0.0, growth: float = 0.0) -> RelatedCells:
    """A row of cells that differ in nothing but their place."""
    spec = replace(SPEC, reach=100.0, second_reach=100.0, spot=spot, spot_growth=growth)
    n = 40
    same = np.zeros((n, 3), np.float32)
    one = np.ones(n, np.float32)
    return RelatedCells(same, same, one, cell_places(1, n) / n, 5 * one, spec)


def test_the_correction_and_the_doubt_are_those_of_the_formula() -> None:
    given = cells()
    spec, hinted = given.spec, np.array([3, 17, 40])
    wish = np.array([[20.0, 5.0], [-8.0, 30.0], [2.0, -1.0]], np.float32)
    surprise = np.hypot(*wish.T) / (given.spread[hinted] + 4.5)
    near = [
        [np.exp(-((g - given.places[p]) ** 2).sum() / (2 * spec.spot_reach**2)) for p in hinted]
        for g in given.places
    ]
    spot = [spec.spot + spec.spot_growth * np.dot(n, surprise) / max(sum(n), 1.0) for n in near]

    def covariance(q: int, p: int) -> float:
        first = ((given.first[q] - given.first[p]) ** 2).sum()
        second = ((given.second[q] - given.second[p]) ** 2).sum()
        apart = ((given.places[q] - given.places[p]) ** 2).sum()
        one = np.exp(-(first + apart / spec.reach**2) / 2)
        two = np.exp(-(second + apart / spec.second_reach**2) / 2)
        own = np.exp(-(first / 4 + apart / spec.spot_reach**2) / 2)
        both = given.amplitude[q] * given.amplitude[p]
        return both * (spec.share * one + (1 - spec.share) * two) + spot[q] * spot[p] * own

    among = np.array([[covariance(q, p) for p in hinted] for q in hinted]) + spec.noise * np.eye(3)
    to_hints = np.array([[covariance(q, p) for p in hinted] for q in range(len(spot))])
    inverse = np.linalg.inv(among)
    prior = np.array([covariance(q, q) for q in range(len(spot))])
    left = prior - np.einsum("nk,kl,nl->n", to_hints, inverse, to_hints)
    found = posterior(given, hinted, wish)
    assert found.correction == pytest.approx(to_hints @ inverse @ wish, abs=1e-4)
    assert found.doubt == pytest.approx(np.sqrt(left / prior), abs=1e-4)


def test_without_hints_nothing_changes() -> None:
    found = posterior(cells(), np.zeros(0, np.int64), np.zeros((0, 2), np.float32))
    assert not found.correction.any()
    assert (found.doubt == 1).all()


def test_what_is_alike_follows_and_is_doubted_no_more() -> None:
    found = posterior(alike(), np.array([5]), np.float32([[10, -10]]))
    assert found.correction == pytest.approx(np.tile([10 / 1.05, -10 / 1.05], (40, 1)), abs=0.05)
    assert found.doubt.max() < 0.25


def test_a_surprising_colour_stays_near() -> None:
    def far_share(wish: float) -> float:
        found = posterior(alike(growth=0.3), np.array([0]), np.float32([[wish, 0]]))
        return float(found.correction[-1, 0] / found.correction[0, 0])

    shares = [far_share(wish) for wish in (2.0, 20.0, 60.0)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.9
    assert shares[2] < 0.3


def test_two_hints_hold_each_its_own() -> None:
    given = cells(replace(SPEC, noise=1e-6))
    wish = np.float32([[10, 0], [-10, 4]])
    found = posterior(given, np.array([0, 30]), wish)
    assert found.correction[[0, 30]] == pytest.approx(wish, abs=0.01)
    assert found.doubt[[0, 30]] == pytest.approx(0, abs=0.01)


def test_places_are_the_middles_of_square_cells() -> None:
    places = cell_places(2, 4)
    assert places[0].tolist() == [0.25, 0.25]
    assert places[-1].tolist() == [0.75, 1.75]
