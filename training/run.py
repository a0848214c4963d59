"""A training run, read top to bottom: photographs, network, start, schedule, fit, best weights."""

import io
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import keras
import numpy as np

from core.card import InputSpec
from core.errors import UsageError
from core.package import open_package
from core.paths import bundled_models_dir
from training.batches import Batches
from training.checkpoint import State, load_checkpoint
from training.dataset import Photographs, read_photographs
from training.events import tell
from training.history import begin_history
from training.keeper import Keeper, RunFiles, restore_weights
from training.learner import Learner, make_learner, output_spec
from training.networks.efficientnet_lite import encoder_layers, set_encoder_weights
from training.optimizer import EncoderAdam
from training.recipe import Recipe, ScheduleSection
from training.samples import sample_strip, write_png
from training.weights import load_weights

#: Looks at the held-out photographs take this many batches, always the same ones.
_HELD_OUT_BATCHES = 20
#: Steps that are timed when a time budget has to become a number of steps.
_TIMED_STEPS = 8
#: Share of a time budget that goes into steps; the rest is looks and checkpoints.
_STEPS_SHARE = 0.85
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class RunPlaces:
    """Where a run finds and leaves things.

    Attributes:
        photos: folder that holds the sets.
        encoder: .npz of the encoder's ImageNet weights; None for networks without one.
        folder: checkpoints, history and samples of this run.
        cache: decoded photographs, shared by runs.
    """

    photos: Path
    encoder: Path | None
    folder: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class Trained:
    """What a run leaves behind.

    Attributes:
        recipe: as it was run: with a time budget the steps differ from what was asked.
        learner: its network holds the best weights.
        state: where the run ended.
        learned: the photographs it learned from.
        held_out: the photographs it never saw.
    """

    recipe: Recipe
    learner: Learner
    state: State
    learned: Photographs
    held_out: Photographs


def train(recipe: Recipe, places: RunPlaces, *, minutes: float | None = None) -> Trained:
    """Train, or go on where an earlier call with the same folder stopped.

    Args:
        recipe: every knob.
        places: where things are.
        minutes: time budget; the schedule is fitted to it once, when the run begins.

    Raises:
        UsageError: photographs or weights are missing, or the folder belongs to another recipe.
    """
    files = RunFiles(places.folder)
    claim(files, recipe)
    learned, held_out = read_both(recipe, places)
    recipe = _with_steps_for(recipe, files, places, learned, minutes)
    learner = make_learner(recipe, learned)
    set_start_weights(learner.network, recipe, places.encoder)
    state = State()
    if not files.finished.exists():
        state = _fit(recipe, learner, files, learned, held_out, minutes)
        files.finished.write_text(json.dumps(asdict(state)))
    state = State(**json.loads(files.finished.read_text()))
    restore_weights(files.best, learner.fitted)
    return Trained(recipe, learner, state, learned, held_out)


def read_both(recipe: Recipe, places: RunPlaces) -> tuple[Photographs, Photographs]:
    """Read the photographs to learn from and those that are held out."""
    learned, held_out = (
        read_photographs(
            places.photos,
            recipe.sets,
            short_side=recipe.pictures.short_side,
            cache=places.cache,
            validation=validation,
            report=lambda sentence: tell("note", text=sentence),
        )
        for validation in (False, True)
    )
    tell("photographs", training=len(learned), validation=len(held_out), dropped=learned.dropped)
    return learned, held_out


def set_start_weights(network: keras.Model, recipe: Recipe, encoder: Path | None) -> None:
    """Give a new network the weights that its recipe starts from.

    Raises:
        UsageError: they are missing or do not fit.
    """
    start = recipe.start.model
    if start:
        bundled = bundled_models_dir() / f"{start}.colormodel"
        packed = open_package(bundled if bundled.exists() else Path(start)).read_weights()
        if packed is None:
            raise UsageError(
                f"The model {start} holds no weights to go on from.",
                hint="Start from 'natural', or from a model that was trained here.",
            )
        with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
            load_weights(network, arrays)
    elif encoder_layers(network):
        if encoder is None:
            raise UsageError(
                "This recipe starts from the encoder's ImageNet weights.",
                hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
            )
        try:
            with np.load(encoder, allow_pickle=False) as arrays:
                set_encoder_weights(network, arrays)
        except (OSError, ValueError, KeyError) as error:
            raise UsageError(
                f"{encoder} does not hold the encoder's weights.",
                hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
                path=encoder,
            ) from error


def _fit(
    recipe: Recipe,
    learner: Learner,
    files: RunFiles,
    learned: Photographs,
    held_out: Photographs,
    minutes: float | None,
) -> State:
    schedule = recipe.schedule
    compiled(learner, recipe)
    state = State()
    if files.checkpoint.exists():
        learner.fitted.optimizer.build(learner.fitted.trainable_variables)
        state = load_checkpoint(files.checkpoint, learner.fitted)
        tell("resumed", step=state.step)
    begin_history(files.history, step=state.step)
    batches = make_batches(recipe, learner, learned)
    looks = min(_HELD_OUT_BATCHES, -(-len(held_out) // recipe.pictures.batch))
    keeper = Keeper(
        schedule,
        files,
        state,
        batches=batches,
        held_out=Batches(
            held_out,
            replace(recipe.pictures, aged=0.0, gamma=0.0),
            learner.target,
            seed=schedule.seed,
            per_epoch=looks,
        ),
        sample=_sampler(recipe, learner, held_out),
        most_seconds=None if minutes is None else minutes * 60.0,
    )
    learner.fitted.fit(
        batches,
        initial_epoch=state.step // schedule.round,
        epochs=-(-schedule.steps // schedule.round),
        callbacks=[keeper],
        verbose=0,
    )
    return keeper.state


def compiled(learner: Learner, recipe: Recipe) -> None:
    """Give a learner's network its optimizer and loss."""
    learner.fitted.compile(
        optimizer=EncoderAdam(recipe.schedule, learner.fitted),
        loss=learner.loss,
        jit_compile=keras.backend.backend() == "jax",
    )


def make_batches(recipe: Recipe, learner: Learner, learned: Photographs) -> Batches:
    """Make the batches that a recipe learns from."""
    schedule = recipe.schedule
    return Batches(
        learned, recipe.pictures, learner.target, seed=schedule.seed, per_epoch=schedule.round
    )


def _sampler(recipe: Recipe, learner: Learner, held_out: Photographs) -> Callable[[Path], None]:
    fit, read = input_spec(recipe), output_spec(recipe)

    def draw(path: Path) -> None:
        write_png(path, sample_strip(learner.network, held_out, fit=fit, read=read, count=_SAMPLES))

    return draw


def input_spec(recipe: Recipe) -> InputSpec:
    """Say how the app feeds the recipe's network."""
    return InputSpec(short_side=recipe.read_out.short_side, multiple=recipe.read_out.multiple)


def _with_steps_for(
    recipe: Recipe, files: RunFiles, places: RunPlaces, learned: Photographs, minutes: float | None
) -> Recipe:
    """Fit the schedule to a time budget, once; a resumed run keeps what was chosen."""
    if minutes is None:
        return recipe
    chosen = files.folder / "steps.json"
    if not chosen.exists():
        tell("note", text="timing a few steps to fit the schedule to the time")
        second_s = _seconds_a_step(recipe, places, learned)
        steps = max(1, int(minutes * 60.0 * _STEPS_SHARE / second_s))
        chosen.write_text(json.dumps({"steps": steps, "seconds_a_step": round(second_s, 4)}))
    steps = json.loads(chosen.read_text())["steps"]
    return replace(recipe, schedule=_scaled(recipe, steps))


def _scaled(recipe: Recipe, steps: int) -> ScheduleSection:
    """Shorten or lengthen a schedule to `steps`, whole rounds, its shape kept."""
    schedule = recipe.schedule
    steps = max(1, round(steps / schedule.round)) * schedule.round
    looks = max(1, round(steps / 12 / schedule.round)) * schedule.round
    warm_up = min(schedule.warm_up, steps // 10)
    # Averaging over more steps than a tenth of the run would keep its beginning.
    average = min(schedule.average, 1.0 - 10.0 / steps) if schedule.average else 0.0
    return replace(
        schedule,
        steps=steps,
        warm_up=warm_up,
        validate_every=min(schedule.validate_every, looks),
        average=max(0.0, average),
    )


def _seconds_a_step(recipe: Recipe, places: RunPlaces, learned: Photographs) -> float:
    learner = make_learner(recipe, learned)
    set_start_weights(learner.network, recipe, places.encoder)
    compiled(learner, recipe)
    batches = make_batches(recipe, learner, learned)
    learner.fitted.train_on_batch(*batches.batch(0))
    began = time.monotonic()
    for step in range(1, _TIMED_STEPS + 1):
        learner.fitted.train_on_batch(*batches.batch(step))
    return (time.monotonic() - began) / _TIMED_STEPS


def claim(files: RunFiles, recipe: Recipe) -> None:
    """Make sure that a folder is only ever gone on with by the recipe that began it.

    Raises:
        UsageError: it holds a run of another one.
    """
    files.folder.mkdir(parents=True, exist_ok=True)
    mark = files.recipe
    if mark.exists() and _what_trains(mark.read_text()) != _what_trains(recipe.text):
        raise UsageError(
            f"{files.folder} holds a run of another recipe.",
            hint="Give another folder with --runs, or remove this one.",
            path=files.folder,
        )
    mark.write_text(recipe.text)


def _what_trains(text: str) -> list[str]:
    """Lines of a recipe that change the weights: all but comments and how they are read out."""
    lines, section = [], ""
    for line in (raw.strip() for raw in text.splitlines()):
        section = line if line.startswith("[") else section
        if line and not line.startswith("#") and section not in ("[model]", "[read_out]"):
            lines.append(line)
    return lines
