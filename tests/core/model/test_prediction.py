"""How boldly a distribution is read."""

import numpy as np
import pytest

from core.model.contract import OutputKind, OutputSpec
from core.model.prediction import Prediction, read_ab

CENTRES = ((0.0, 0.0), (40.0, 0.0), (0.0, 40.0))


def asked(logits: list[float], **output: float) -> Prediction:
    answer = np.tile(np.array(logits, np.float32), (2, 3, 1))
    spec = OutputSpec(
        kind=OutputKind.DISTRIBUTION, bin_centres=CENTRES, **{"temperature": 0.5, **output}
    )
    return Prediction(answer, np.full((2, 3), 50, np.float32), spec)


def test_a_certain_answer_is_its_bin() -> None:
    ab = read_ab(asked([0, 50, 0]))
    assert ab.shape == (2, 3, 2)
    assert ab[1, 2] == pytest.approx([40, 0], abs=1e-3)


def test_more_vividness_gives_more_chroma_when_the_network_is_unsure() -> None:
    prediction = asked([0.5, 1.0, 0.0])
    chroma = [
        float(np.hypot(*read_ab(prediction, vividness=v)[0, 0])) for v in (0.0, 0.25, 0.5, 0.75, 1)
    ]
    assert chroma == sorted(chroma)
    assert chroma[-1] > 1.5 * chroma[0]


def test_in_the_middle_the_distribution_is_read_at_the_temperature_of_the_card() -> None:
    # softmax((0, 1, 0) / 0.5) gives the second bin e^2 / (e^2 + 2).
    share = np.exp(2) / (np.exp(2) + 2)
    assert read_ab(asked([0, 1, 0]))[0, 0] == pytest.approx([40 * share, 40 * (1 - share) / 2])


def test_vividness_adds_colour_where_the_likeliest_bin_is_grey() -> None:
    prediction = asked([1.0, 0.8, 0.0], temperature=0.1)
    calm, bold = (read_ab(prediction, vividness=v)[0, 0] for v in (0.5, 1.0))
    assert np.hypot(*bold) > 2 * np.hypot(*calm)


def test_reading_leaves_the_prediction_as_it_was() -> None:
    prediction = asked([0.5, 1.0, 0.0])
    before = prediction.answer.copy()
    read_ab(prediction, vividness=0.9)
    assert (prediction.answer == before).all()


def test_huge_logits_do_not_overflow() -> None:
    assert np.isfinite(read_ab(asked([1e4, -1e4, 3e4]), vividness=1.0)).all()


def test_a_network_that_answers_ab_is_scaled_and_has_no_vividness() -> None:
    answer = np.full((2, 3, 2), 0.25, np.float32)
    prediction = Prediction(
        answer, np.full((2, 3), 50, np.float32), OutputSpec(kind=OutputKind.AB, ab_scale=128.0)
    )
    for vividness in (0.0, 1.0):
        assert (read_ab(prediction, vividness=vividness) == 32.0).all()


def test_the_gains_of_a_card_count_for_both_kinds_of_networks() -> None:
    answer = np.full((2, 3, 2), 0.1, np.float32)
    guide = np.full((2, 3), 50, np.float32)
    plain = read_ab(Prediction(answer, guide, OutputSpec(kind=OutputKind.AB, ab_scale=128.0)))
    bold = read_ab(
        Prediction(answer, guide, OutputSpec(kind=OutputKind.AB, ab_scale=128.0, chroma_gain=1.5))
    )
    assert bold == pytest.approx(1.5 * plain)
    sure = read_ab(asked([0, 50, 0], chroma_gain=1.5))
    assert sure[0, 0] == pytest.approx([60, 0], abs=1e-3)
