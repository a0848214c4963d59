"""The loss says what it should about colours that are known."""

import numpy as np
import pytest

from core.colour.ab_bins import in_gamut_bin_centres
from training.networks.losses import BinCrossEntropy, class_weights
from training.recipes.recipe import load_recipe

CENTRES = in_gamut_bin_centres()


def loss_of(ab: tuple[float, float], logits: np.ndarray, weights: np.ndarray) -> float:
    truth = np.array(ab, np.float32).reshape(1, 1, 1, 2)
    loss = BinCrossEntropy(CENTRES, weights, sigma=5.0)
    cost = loss.call(truth, logits.reshape(1, 1, 1, -1).astype(np.float32))
    return float(np.asarray(cost).item())


def test_the_right_bin_costs_least_and_its_neighbour_less_than_a_far_one() -> None:
    even = np.ones(len(CENTRES), np.float32)
    costs = {}
    for name, bin_ab in (("right", (20, 30)), ("near", (30, 30)), ("far", (-60, 50))):
        logits = np.where(np.equal(bin_ab, CENTRES).all(axis=1), 10.0, 0.0)
        assert logits.sum() == 10
        costs[name] = loss_of((20, 30), logits, even)
    assert costs["right"] < costs["near"] < costs["far"]


def test_an_even_answer_costs_the_logarithm_of_the_number_of_bins() -> None:
    even = np.ones(len(CENTRES), np.float32)
    assert loss_of((0, 0), np.zeros(len(CENTRES)), even) == pytest.approx(np.log(len(CENTRES)))


def test_rare_colours_weigh_more_and_the_mean_weight_is_one() -> None:
    prior = np.linspace(1, 0, len(CENTRES)).astype(np.float32) ** 4
    prior /= prior.sum()
    weights = class_weights(prior, load_recipe("natural").loss)
    assert (np.diff(weights) >= 0).all()
    assert weights[-1] > 2 * weights[0]
    assert float((weights * prior).sum()) == pytest.approx(1.0, abs=1e-4)
