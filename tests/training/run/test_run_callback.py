"""A run ends when its time is up, when it learns no more, or when it is told to; the best stays."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import keras
import numpy as np
import pytest

from core.base.errors import UsageError
from training.recipes.recipe import ClassicSection, Recipe, ScheduleSection, SquaresLossSection
from training.recipes.recipe_writer import with_text
from training.run import budget
from training.run.checkpoint import (
    CheckpointState,
    load_checkpoint,
    numbers_of,
    save_checkpoint,
    take_snapshot,
)
from training.run.control_file import RunRequest, wish
from training.run.loss_history import read_history
from training.run.run import RunPlaces, train
from training.run.run_callback import LastTold, RunCallback, averaged
from training.run.run_files import RunFiles, claim

pytestmark = pytest.mark.filterwarnings("ignore")

Events = Callable[[], list[dict[str, object]]]


@pytest.fixture
def classic(small_recipe: Recipe) -> Callable[..., Recipe]:
    """Make a recipe of the study's network, tiny, with a schedule that differs as told."""

    def made(**schedule: object) -> Recipe:
        recipe = replace(
            small_recipe,
            network=ClassicSection("classic", (4, 4, 8, 8), 0.0),
            loss=SquaresLossSection("squares"),
            schedule=replace(small_recipe.schedule, **schedule),
        )
        return with_text(recipe, head="# made for a test", where="classic.toml")

    return made


@pytest.fixture
def places(tmp_path: Path, photographs: Path) -> RunPlaces:
    return RunPlaces(photographs, None, tmp_path / "run", tmp_path / "cache")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Events:
    def events() -> list[dict[str, object]]:
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return events


def named(events: list[dict[str, object]], name: str) -> list[dict[str, object]]:
    return [event for event in events if event["event"] == name]


def test_a_run_ends_within_its_minutes_and_one_round(
    classic: Callable[..., Recipe], places: RunPlaces, told: Events
) -> None:
    places.folder.mkdir()
    # As if the machine had been a thousand times faster when the steps were timed.
    (places.folder / "steps.json").write_text(json.dumps({"steps": 1_000_000}))
    trained = train(classic(validate_every=10**6), places, minutes=0.05)
    events = told()
    (end,) = named(events, "trained")
    rounds = named(events, "progress")
    assert end["reason"] == "minutes"
    assert rounds[-1]["seconds_left"] == 0
    assert trained.state.seconds >= 3.0
    ends = [row.seconds for row in read_history(places.folder / "history.csv")]
    assert all(seconds < 3.0 for seconds in ends[:-1]), "a round began when the time was up"
    assert trained.state.best_step == trained.state.step


def test_the_schedule_is_fitted_to_the_minutes_once(small_recipe: Recipe, tmp_path: Path) -> None:
    # A step of ten milliseconds.
    fitted = SimpleNamespace(train_on_batch=lambda *batch: time.sleep(0.01))
    trial = SimpleNamespace(fitted=fitted), SimpleNamespace(batch=lambda step: ())
    files = RunFiles(tmp_path)
    first = budget.fitted(small_recipe, files, 1.0, lambda: trial).schedule
    assert 60 / 0.02 < first.steps < 60 / 0.01
    assert first.steps % first.round == 0
    assert first.validate_every <= first.steps / 12 + first.round
    again = budget.fitted(small_recipe, files, 5.0, lambda: pytest.fail("timed anew"))
    assert again.schedule == first
    assert budget.fitted(small_recipe, files, None, lambda: trial) is small_recipe


def test_a_run_that_learns_no_more_ends_early_keeps_its_best_weights_and_tells_all(
    classic: Callable[..., Recipe], places: RunPlaces, told: Events
) -> None:
    # At a rate of nothing no look is better than the first one.
    recipe = classic(steps=1000, rate=0.0, weight_decay=0.0, patience=2, validate_every=4)
    trained = train(recipe, places)
    events = told()
    (end,) = named(events, "trained")
    assert (end["reason"], end["step"], end["best_step"]) == ("patience", 12, 4)
    assert trained.state.looks_since == 2
    assert (places.folder / "best.npz").exists()

    assert [event["step"] for event in named(events, "progress")] == [2, 4, 6, 8, 10, 12]
    for event in named(events, "progress"):
        assert set(event) == {
            "event", "step", "steps", "epoch", "loss", "val_loss", "best_step", "pictures_per_s",
            "seconds_left",
        }  # fmt: skip
    assert [event["step"] for event in named(events, "samples")] == [4, 8, 12]
    assert all(Path(str(event["path"])).exists() for event in named(events, "samples"))
    (photographs,) = named(events, "photographs")
    assert (photographs["training"], photographs["validation"]) == (38, 2)


def test_who_says_stop_during_the_last_look_has_stopped_it(
    classic: Callable[..., Recipe],
    places: RunPlaces,
    told: Events,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recipe = classic(steps=1000, rate=0.0, weight_decay=0.0, patience=2, validate_every=4)
    monkeypatch.setattr("training.run.control_file._POLL_S", 0.0)
    look = RunCallback._held_out_loss

    def stopped_in(keeper: RunCallback) -> float:
        if keeper.state.step == 12:
            wish(places.folder, RunRequest.STOP)
        return look(keeper)

    monkeypatch.setattr(RunCallback, "_held_out_loss", stopped_in)
    train(recipe, places)
    events = told()
    (end,) = named(events, "trained")
    assert (end["reason"], end["step"]) == ("stop", 12)
    # What a window shows at once when it goes on is what was told last.
    kept = [json.loads(line) for line in RunFiles(places.folder).told.read_text().splitlines()]
    last = {event["event"]: event for event in events}
    assert {event["event"]: event for event in kept} == {
        name: last[name] for name in ("progress", "samples")
    }


def test_what_was_told_last_is_kept_where_a_run_goes_on_and_only_there(
    tmp_path: Path, told: Events
) -> None:
    file = tmp_path / "told.jsonl"
    first = LastTold(file, goes_on=False)
    first.tell("start", val_loss=2.5)
    first.tell("progress", step=10)
    LastTold(file, goes_on=True).tell("progress", step=20)
    kept = [json.loads(line) for line in file.read_text().splitlines()]
    assert kept == [{"event": "start", "val_loss": 2.5}, {"event": "progress", "step": 20}]
    assert [event.get("step") for event in told()] == [None, 10, 20]
    LastTold(file, goes_on=False).tell("progress", step=10)
    assert len(file.read_text().splitlines()) == 1
    file.write_text("{half")
    LastTold(file, goes_on=True).tell("progress", step=20)
    assert len(file.read_text().splitlines()) == 1


def test_averages_are_lent_and_taken_back(small_recipe: Recipe) -> None:
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    model.compile(optimizer=keras.optimizers.Adam(0.1, use_ema=True, ema_momentum=0.5), loss="mse")
    before = [numbers_of(v) for v in model.trainable_variables]
    with averaged(model):  # no step yet: there is nothing to lend
        assert all(map(np.array_equal, before, map(numbers_of, model.trainable_variables)))
    for _ in range(3):
        model.train_on_batch(np.ones((4, 3)), np.ones((4, 2)))
    own = [numbers_of(v) for v in model.trainable_variables]
    with averaged(model):
        lent = [numbers_of(v) for v in model.trainable_variables]
    assert not any(map(np.array_equal, own, lent))
    assert all(map(np.array_equal, own, map(numbers_of, model.trainable_variables)))


def test_a_snapshot_is_of_its_moment(tmp_path: Path) -> None:
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    model.compile(optimizer="adam", loss="mse")
    model.train_on_batch(np.ones((4, 3)), np.ones((4, 2)))
    then = [numbers_of(v) for v in model.variables]
    snapshot = take_snapshot(model, CheckpointState(step=1))
    model.train_on_batch(np.ones((4, 3)), np.ones((4, 2)))
    save_checkpoint(tmp_path / "checkpoint.npz", snapshot)
    assert load_checkpoint(tmp_path / "checkpoint.npz", model).step == 1
    assert all(map(np.array_equal, then, map(numbers_of, model.variables)))
    other = keras.Sequential([keras.Input((3,)), keras.layers.Dense(5)])
    other.compile(optimizer="adam", loss="mse")
    with pytest.raises(UsageError, match="another network"):
        load_checkpoint(tmp_path / "checkpoint.npz", other)


def test_drafts_of_a_killed_run_are_removed(tmp_path: Path, small_recipe: Recipe) -> None:
    draft = tmp_path / ".0123456789abcdef.part"
    draft.write_bytes(b"half")
    claim(RunFiles(tmp_path), small_recipe)
    assert not draft.exists()


def test_a_schedule_has_every_knob_in_its_text(small_recipe: Recipe) -> None:
    text = with_text(small_recipe, head="# a", where="a").text
    for name in ScheduleSection.__slots__:
        assert f"\n{name} = " in text
