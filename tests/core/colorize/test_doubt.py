"""Doubt: how far colours are expected to be off, where, and which photos need a look."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.batch.batch import colorize_all
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.colorize.doubt import doubt_of, doubt_plane, expected_error, most_doubt
from core.colorize.needs_look import NEEDS_LOOK, needs_look
from core.image import image_io
from core.model.contract import OutputKind, OutputSpec
from core.model.package import open_package
from core.model.prediction import Prediction

CENTRES = ((0.0, 0.0), (60.0, 80.0))
SPEC = OutputSpec(kind=OutputKind.DISTRIBUTION, bin_centres=CENTRES, temperature=1.0)


def prediction(*logits: float) -> Prediction:
    """One row of cells, each with a logit of grey beside one of 0 for a strong orange."""
    answer = np.array([[[logit, 0.0] for logit in logits]], np.float32)
    return Prediction(answer, np.zeros(answer.shape[:2], np.float32), SPEC)


def test_the_error_that_is_expected_is_the_mean_distance_by_a_line() -> None:
    # Of even chances the mean is shown, 50 away from both: 1.18 * 50 - 4.7.
    error = expected_error(prediction(0.0, 30.0))
    assert error == pytest.approx(np.array([[54.3, 1.0]]), abs=0.01)
    assert doubt_of(prediction(0.0, 30.0)) == pytest.approx(27.65, abs=0.01)


def test_the_plane_is_full_where_colours_are_wrong() -> None:
    error = expected_error(prediction(0.0, 3.0, 30.0))
    assert error is not None
    plane = doubt_plane(error)
    assert plane.dtype == np.float32
    assert plane[0, 0] == 1
    assert 0.1 < plane[0, 1] < 0.9
    assert plane[0, 2] == pytest.approx(1 / 40)


def test_hints_take_doubt_away_where_they_are() -> None:
    left = np.array([[0.1, 1.0, 0.1]], np.float32)
    before, after = (expected_error(prediction(3.0, 3.0, 30.0), some) for some in (None, left))
    assert before is not None
    assert after is not None
    assert after[0, 0] == pytest.approx(max(1.0, 0.1 * before[0, 0]))
    assert after[0, 1] == before[0, 1]
    assert after[0, 2] == 1


def test_a_photo_of_many_cells_is_as_doubtful_as_its_halves() -> None:
    rng = np.random.default_rng(3)
    answer = np.zeros((48, 72, 2), np.float32)
    answer[..., 0] = rng.normal(2, 2, (48, 72))
    of = Prediction(answer, np.zeros((48, 72), np.float32), SPEC)
    error = expected_error(of)
    assert error is not None
    assert doubt_of(of) == pytest.approx(float(error.mean()), rel=0.05)


def test_who_does_not_say_how_sure_it_is_has_no_doubt() -> None:
    spec = OutputSpec(kind=OutputKind.AB)
    of = Prediction(np.zeros((4, 4, 2), np.float32), np.zeros((4, 4), np.float32), spec)
    assert (expected_error(of), doubt_of(of)) == (None, None)


def test_who_needs_a_look() -> None:
    assert [needs_look(doubt) for doubt in (None, NEEDS_LOOK - 0.1, NEEDS_LOOK)] == [0, 0, 1]
    assert most_doubt([3.0, None, 20.0, 7.0]) == 20.0
    assert most_doubt([None]) is None


@pytest.mark.parametrize("kind", ["tiny_package", "tiny_ab_package"])
def test_a_batch_tells_the_doubt_of_each_photo(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    photo, result = tmp_path / "photo.png", tmp_path / "photo-colour.png"
    steps = np.repeat(np.linspace(0, 255, 90).astype(np.uint8)[None], 60, axis=0)
    photo.write_bytes(cv2.imencode(".png", steps)[1].tobytes())
    package = open_package(request.getfixturevalue(kind))
    (outcome,) = colorize_all([Job(photo, result)], BatchOptions(package), workers=1)
    assert image_io.read(result).is_in_colour
    if kind == "tiny_ab_package":
        assert outcome.doubt is None
    else:
        assert outcome.doubt is not None
        assert outcome.doubt > 1
