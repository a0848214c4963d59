"""What the pages are made from, without a window: lines, words, ids."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QDateTime, QTime

from core.model.package import SUFFIX
from desktop.train import training_texts
from desktop.train.folder_inspector import spread
from desktop.train.loss_curve import (
    NO_CURVE,
    LossCurve,
    Point,
    read_history,
    span,
    thinned,
    ticks,
    up_to,
    with_progress,
)
from desktop.train.pending_training import PendingTraining, forget, pending_training, remember
from desktop.train.process_events import ProgressEvent, ReportEvent, ReportFigures
from desktop.train.training_component import Component, candidates
from desktop.train.training_order import TrainingOrder, free_id
from desktop.ui.quantities import duration_words, whole_minutes

GREY = ReportFigures(21.0, 18.0, 0.0)
BEFORE = ReportFigures(22.0, 14.0, 0.8)


def report(new: ReportFigures, *, is_better: bool, is_same: bool = False) -> ReportEvent:
    return ReportEvent(42, GREY, "Natural", BEFORE, "Album", new, is_better, is_same, ())


def progress(step: int, loss: float, val_loss: float | None = None) -> ProgressEvent:
    return ProgressEvent(step, 100, loss, val_loss, 10.0, 60.0)


def test_a_round_that_is_taken_again_takes_the_place_of_the_first() -> None:
    curve = NO_CURVE
    for step, loss, val_loss in ((10, 3.0, None), (20, 2.0, 2.5), (30, 1.0, None)):
        curve = with_progress(curve, progress(step, loss, val_loss))
    curve = with_progress(curve, progress(20, 1.9, 2.4))
    assert curve.learned == (Point(10, 3.0), Point(20, 1.9))
    assert curve.held_out == (Point(20, 2.4),)
    assert curve.steps == 100


def test_the_history_of_a_broken_run_is_read_up_to_where_it_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "history.csv"
    file.write_text("step,seconds,loss,val_loss\n10,1,3.0,\n20,2,2.0,2.5\n30,3,1.5,\n40,4")
    curve = read_history(file)
    assert [point.step for point in curve.learned] == [10, 20, 30]
    assert curve.held_out == (Point(20, 2.5),)
    assert [point.step for point in up_to(curve, 20).learned] == [10, 20]
    assert read_history(tmp_path / "none.csv") == NO_CURVE


@given(st.lists(st.floats(0.0, 100.0), min_size=1, max_size=2000))
def test_many_points_become_few_between_the_same_bounds(losses: list[float]) -> None:
    points = tuple(Point(step, loss) for step, loss in enumerate(losses))
    few = thinned(points)
    assert len(few) <= 241
    assert few[-1] == points[-1]
    assert min(losses) - 1e-9 <= min(point.loss for point in few)
    assert max(point.loss for point in few) <= max(losses) + 1e-9


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6), st.integers(1, 12))
def test_marks_are_round_few_and_between_the_ends(low: float, width: float, most: int) -> None:
    marks = ticks(low, low + width, most)
    slack = width * 1e-9 + abs(low) * 1e-9
    assert len(marks) <= most + 1
    assert all(low - slack <= mark <= low + width + slack for mark in marks)


def test_marks_of_an_hour() -> None:
    assert ticks(0, 60, 6) == (0, 10, 20, 30, 40, 50, 60)
    assert ticks(2.1, 2.6, 3) == pytest.approx((2.2, 2.4, 2.6))
    assert ticks(1, 1, 5) == ()


@pytest.mark.parametrize(
    "curve",
    [
        NO_CURVE,
        LossCurve(start=2.0),
        LossCurve((Point(1, 2.0),)),
        LossCurve((Point(1, 0.0), Point(2, 0.0))),
    ],
)
def test_a_chart_of_little_has_a_height_all_the_same(curve: LossCurve) -> None:
    low, high = span(curve)
    assert high > low


@pytest.mark.parametrize(
    ("new", "is_better", "title", "sentence"),
    [
        (
            ReportFigures(23.0, 12.6, 0.9),
            True,
            "is better",
            "10 % closer to the real ones than those of",
        ),
        (ReportFigures(23.0, 13.95, 0.9), True, "is better", "a little closer to the real ones"),
        (ReportFigures(21.0, 15.0, 0.8), False, "is not better", "no closer to the real ones"),
        (ReportFigures(22.5, 13.0, 0.4), False, "is not better", "become too pale"),
        (ReportFigures(22.5, 13.0, 1.6), False, "is not better", "become too strong"),
        (BEFORE, False, "is no better", "it colours as before"),
    ],
)
def test_a_verdict_is_given_in_words(
    new: ReportFigures, is_better: bool, title: str, sentence: str
) -> None:
    told = report(new, is_better=is_better)
    assert title in training_texts.verdict_title(told)
    assert sentence in training_texts.verdict(told)


def test_more_time_is_not_advised_where_nothing_more_was_learned() -> None:
    for figures, is_same in ((BEFORE, False), (ReportFigures(22.1, 13.9, 0.8), True)):
        told = report(figures, is_better=False, is_same=is_same)
        assert training_texts.verdict(told).endswith("More photos, or more time, may help.")
        said = training_texts.verdict(told, reason="patience")
        assert said.endswith(" More photos may help.")
    better = report(ReportFigures(23.0, 12.6, 0.9), is_better=True)
    assert "may help" not in training_texts.verdict(better, reason="patience")


@pytest.mark.parametrize(("seconds", "minutes"), [(44, 0), (45, 1), (59, 1), (89, 1), (95, 2)])
def test_minutes_are_the_same_wherever_they_are_told(seconds: float, minutes: int) -> None:
    assert whole_minutes(seconds) == minutes
    is_less = duration_words(seconds) == "less than a minute"
    assert is_less is (minutes == 0)
    short = training_texts._short(seconds)
    assert short == (f"{minutes} min" if minutes else "a moment")


def test_a_difference_that_nobody_sees_is_called_the_same() -> None:
    told = report(ReportFigures(22.1, 13.9, 0.8), is_better=False, is_same=True)
    assert training_texts.verdict_title(told) == "The new model is about the same"
    assert "too small to be seen" in training_texts.verdict(told)


def test_the_end_of_a_training_is_told_by_the_clock() -> None:
    noon = QDateTime(QDate(2026, 3, 1), QTime(12, 2))
    assert training_texts.ready_at(10, noon).startswith("Ready at about 12:10")
    assert training_texts.ready_at(16 * 60, noon).startswith("Ready tomorrow at about 04:00")
    assert training_texts.ready_at(3 * 24 * 60, noon).startswith("Ready in 3 days")


def test_what_is_left_out_is_counted_in_words_and_an_unknown_reason_is_kept() -> None:
    assert training_texts.left_out({"grey": 2, "toned": 1, "of a later version": 3}) == (
        "2 black and white, 1 in one tone, like sepia, 3 of a later version"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Family album", "family-album"),
        ("Été 1962!", "ete-1962"),
        ("東京", "own"),
        ("nul", "own-nul"),
        ("natural", "natural-2"),
        ("Twice", "twice-3"),
        ("x" * 80, "x" * 56),
    ],
)
def test_an_id_is_made_from_a_name_and_is_of_no_other_model_or_run(
    tmp_path: Path, name: str, expected: str
) -> None:
    (tmp_path / "twice-2").mkdir()
    assert free_id(name, {"natural", "twice"}, tmp_path) == expected


def test_an_order_goes_on_from_the_copy_of_its_start(tmp_path: Path) -> None:
    order = TrainingOrder(
        Path("/photos"), Path("/m/natural.colormodel"), "album", "-Album", 0.5, tmp_path
    )
    told = order.arguments(Path("/m/used.colormodel"))
    assert told[1] == "/photos"
    assert "--from=/m/natural.colormodel" in told
    assert "--name=-Album" in told  # not an option
    assert "--minutes=0.5" in told
    assert "--against=/m/used.colormodel" in told
    order.folder.mkdir()
    (order.folder / f"start{SUFFIX}").touch()
    told = order.arguments(None)
    assert f"--from={order.folder / 'start.colormodel'}" in told
    assert not [word for word in told if word.startswith("--against")]


def test_a_training_is_remembered_and_forgotten(tmp_path: Path) -> None:
    order = TrainingOrder(
        Path("/photos/é\udcff"), Path("/start"), "album", "Album", 10.0, tmp_path / "runs"
    )
    home = tmp_path / "home"
    assert pending_training(home) is None
    remember(home, PendingTraining(order))
    assert pending_training(home) == PendingTraining(order)
    remember(home, PendingTraining(replace(order, minutes=60.0), is_trained=True))
    assert pending_training(home).is_trained
    remember(home, PendingTraining(order, fault="The disk is full."))
    assert pending_training(home).fault == "The disk is full."
    forget(home)
    forget(home)
    assert pending_training(home) is None


@pytest.mark.parametrize("place", [".venv/bin/python", "bin/python", "Scripts/python.exe"])
def test_a_python_is_found_in_the_folder_that_was_named(tmp_path: Path, place: str) -> None:
    python = tmp_path / place
    python.parent.mkdir(parents=True)
    python.touch()
    first, *others = candidates(tmp_path)
    assert first == Component(python, tmp_path)
    assert others == list(candidates(None))
    assert candidates(python)[0] == Component(python, python.parent)


@pytest.mark.parametrize(
    ("chosen", "program"),
    [
        ("Autochrome-with-training", "Autochrome-with-training/Autochrome"),
        ("Autochrome-with-training", "Autochrome-with-training/Autochrome.exe"),
        ("downloads", "downloads/Autochrome-with-training.app/Contents/MacOS/Autochrome"),
        ("Auto.app", "Auto.app/Contents/MacOS/Autochrome"),
        ("here/Autochrome", "here/Autochrome"),
    ],
)
def test_a_bundle_with_training_is_started_by_a_flag(
    tmp_path: Path, chosen: str, program: str
) -> None:
    file = tmp_path / program
    file.parent.mkdir(parents=True)
    file.touch()
    first = candidates(tmp_path / chosen)[0]
    assert first == Component(file, file.parent, ("--train",))


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Autochrome/Autochrome", "Autochrome-with-training/Autochrome"),
        (
            "Autochrome.app/Contents/MacOS/Autochrome",
            "Autochrome-with-training.app/Contents/MacOS/Autochrome",
        ),
    ],
)
def test_the_bundled_program_finds_the_one_with_training_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: str, other: str
) -> None:
    for program in (own, other):
        (tmp_path / program).parent.mkdir(parents=True)
        (tmp_path / program).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setitem(sys.modules, "training", None)
    monkeypatch.setattr(sys, "executable", str(tmp_path / own))
    found = Component(tmp_path / other, (tmp_path / other).parent, ("--train",))
    assert candidates(None) == (found,)
    # The one with training needs nobody, and does not find itself.
    monkeypatch.setattr(sys, "executable", str(tmp_path / other))
    assert candidates(None) == ()


def test_the_bundle_with_training_is_its_own_component(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (own,) = candidates(None)
    assert (own.program, own.start) == (Path(sys.executable), ("--train",))


def test_what_is_not_there_is_no_component(tmp_path: Path) -> None:
    assert candidates(tmp_path / "gone") == candidates(None)
    assert candidates(tmp_path / ("a" * 5000)) == candidates(None)  # which no disk can name


def test_a_folder_with_nothing_in_it_is_no_component(tmp_path: Path) -> None:
    assert candidates(tmp_path) == candidates(None)


def test_examples_are_chosen_evenly() -> None:
    paths = [Path(str(n)) for n in range(12)]
    assert spread(paths, 4) == (Path("0"), Path("4"), Path("7"), Path("11"))
    assert spread(paths[:2], 4) == tuple(paths[:2])


def test_the_window_is_made_before_the_engine_or_the_training_is_loaded() -> None:
    late = (
        "numpy",
        "cv2",
        "onnxruntime",
        "PIL",
        "desktop.train.pages",
        "desktop.models.models_dialog",
    )
    code = (
        "import sys, desktop.app.assembly;"
        f"print([name for name in sys.modules if name.startswith({late})])"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout == "[]\n", done
