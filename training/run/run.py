"""A training run, read top to bottom: photographs, network, start, schedule, fit, best weights."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import keras
import numpy as np

from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.model.contract import InputSpec
from core.model.package import open_package
from training.networks.efficientnet_lite import encoder_layers, set_encoder_weights
from training.networks.finish import Weights
from training.networks.learner import Learner, make_learner, output_spec
from training.networks.optimizer import EncoderAdam
from training.networks.weight_archive import load_weights
from training.photographs.dataset import Photographs, read_photographs
from training.recipes.recipe import Recipe
from training.run import budget
from training.run.batches import Batches
from training.run.checkpoint import CheckpointState, load_checkpoint
from training.run.control_file import ControlFile
from training.run.devices import spread
from training.run.event_lines import ReadingLines, tell
from training.run.loss_history import begin_history
from training.run.run_callback import Course, RunCallback, restore_weights
from training.run.run_files import RunFiles, claim, write_json
from training.run.sample_strips import Sampler, StripRow, sample_strip, write_png

#: A look at the held-out photographs takes at least and at most this many batches, always the same
#: ones. Few photographs are looked at in several squares each, or chance would choose the best.
_HELD_OUT_BATCHES = (4, 20)
_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class RunPlaces:
    """Where a run finds and leaves things.

    Attributes:
        photos: folder that holds the sets.
        encoder: .npz of the encoder's ImageNet weights; None for networks without one.
        folder: checkpoints, history and samples of this run.
        cache: decoded photographs, shared by runs.
        start: the package that the recipe's `start.model` names, where that is neither a bundled
            one nor a path.
    """

    photos: Path
    encoder: Path | None
    folder: Path
    cache: Path
    start: Path | None = None


@dataclass(frozen=True, slots=True)
class Trained:
    """What a run leaves behind.

    Attributes:
        recipe: as it was run: with a time budget the steps differ from what was asked.
        learner: its network holds the best weights.
        state: where the run ended.
        learned: the photographs it learned from.
        held_out: the photographs it never saw.
        folder: of the run.
    """

    recipe: Recipe
    learner: Learner
    state: CheckpointState
    learned: Photographs
    held_out: Photographs
    folder: Path


def train(
    recipe: Recipe, places: RunPlaces, *, minutes: float | None = None, devices: int | None = None
) -> Trained:
    """Train, or go on where an earlier call with the same folder stopped.

    Args:
        recipe: every knob.
        places: where things are.
        minutes: time budget; the schedule is fitted to it once, when the run begins.
        devices: how many share each step; None for all that can. See `training.run.devices`.

    Raises:
        UsageError: photographs or weights are missing, the folder belongs to another recipe, or
            there are no such devices.
        WriteError: the disk refuses; the checkpoint before stays.
        Diverged: the loss is a number no more; the checkpoint before stays.
    """
    files = RunFiles(places.folder)
    claim(files, recipe)
    control = ControlFile(files.folder)
    learned, held_out = read_both(recipe, places)
    tell("photographs", training=len(learned), validation=len(held_out), dropped=learned.dropped)
    with spread(devices, batch=recipe.pictures.batch) as count:
        tell("devices", count=count, backend=keras.backend.backend())
        recipe = budget.fitted(
            recipe, files, minutes, lambda: _trial(recipe, places, learned=learned)
        )
        learner = learner_for(recipe, places, learned)
        set_start_weights(learner.network, recipe, places)
        if not files.finished.exists():
            course = _course(recipe, learner, learned, held_out, minutes)
            state = _fit(recipe, learner, files, course, control)
            write_json(files.finished, asdict(state))
        state = CheckpointState(**json.loads(files.finished.read_text()))
        restore_weights(files.best, learner.fitted)
    return Trained(recipe, learner, state, learned, held_out, places.folder)


def read_both(recipe: Recipe, places: RunPlaces) -> tuple[Photographs, Photographs]:
    """Read the photographs to learn from and those that are held out."""
    reading = ReadingLines()
    learned, held_out = (
        read_photographs(
            places.photos,
            recipe.sets,
            short_side=recipe.pictures.short_side,
            # The least that a square is cut from.
            smallest=recipe.pictures.crop_from[0],
            cache=places.cache,
            validation=validation,
            report=lambda sentence: tell("note", text=sentence),
            progress=reading.tell,
        )
        for validation in (False, True)
    )
    return learned, held_out


def learner_for(recipe: Recipe, places: RunPlaces, learned: Photographs) -> Learner:
    """Build what a recipe trains; see `make_learner`.

    Raises:
        UsageError: the recipe has a finish, and there are no weights to look at pictures with.
    """
    if recipe.finish is None or places.encoder is None:
        return make_learner(recipe, learned)
    # Read at once: what goes wrong while the network is built is no fault of the file.
    with _of_an_encoder(places.encoder) as arrays:
        weights = dict(arrays)
    return make_learner(recipe, learned, encoder=weights)


@contextmanager
def _of_an_encoder(path: Path) -> Iterator[Weights]:
    """Open the weights of an encoder; what is wrong with them in the block is told of the file."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            yield arrays
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(
            "{path} does not hold the encoder's weights.",
            hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
            path=path,
        ) from error


def set_start_weights(network: keras.Model, recipe: Recipe, places: RunPlaces) -> None:
    """Give a new network the weights that its recipe starts from.

    Raises:
        UsageError: they are missing or do not fit.
    """
    start, encoder = recipe.start.model, places.encoder
    if start:
        bundled = bundled_models_dir() / f"{start}.colormodel"
        path = places.start or (bundled if bundled.exists() else Path(start))
        packed = open_package(path).read_weights()
        if packed is None:
            raise UsageError(
                "The model {start} holds no weights to go on from.",
                hint="Start from 'natural', or from a model that was trained here.",
                start=start,
            )
        with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
            load_weights(network, arrays)
    elif encoder_layers(network):
        if encoder is None:
            raise UsageError(
                "This recipe starts from the encoder's ImageNet weights.",
                hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
            )
        with _of_an_encoder(encoder) as arrays:
            set_encoder_weights(network, arrays)


def _fit(
    recipe: Recipe, learner: Learner, files: RunFiles, course: Course, control: ControlFile
) -> CheckpointState:
    schedule = recipe.schedule
    compiled(learner, recipe)
    state = CheckpointState()
    if files.checkpoint.exists():
        state = load_checkpoint(files.checkpoint, learner.fitted)
        tell("resumed", step=state.step)
    begin_history(files.history, step=state.step)
    callback = RunCallback(course, files, state, control)
    try:
        learner.fitted.fit(
            course.batches,
            initial_epoch=state.step // schedule.round,
            epochs=-(-schedule.steps // schedule.round),
            callbacks=[callback],
            shuffle=False,  # they are shuffled, each pass by its number
            verbose=0,
        )
    except KeyboardInterrupt:
        callback.save_last_round()
        raise
    return callback.state


def _course(
    recipe: Recipe,
    learner: Learner,
    learned: Photographs,
    held_out: Photographs,
    minutes: float | None,
) -> Course:
    fewest, most = _HELD_OUT_BATCHES
    return Course(
        recipe.schedule,
        make_batches(recipe, learner, learned),
        held_out=Batches(
            held_out,
            replace(recipe.pictures, aged=0.0, gamma=0.0),
            learner.target,
            seed=recipe.schedule.seed,
            per_epoch=max(fewest, min(most, -(-len(held_out) // recipe.pictures.batch))),
        ),
        sample=_sampler(recipe, learner, held_out),
        most_seconds=None if minutes is None else minutes * 60.0,
        starts_from_model=bool(recipe.start.model),
    )


def _trial(recipe: Recipe, places: RunPlaces, *, learned: Photographs) -> tuple[Learner, Batches]:
    learner = learner_for(recipe, places, learned)
    set_start_weights(learner.network, recipe, places)
    compiled(learner, recipe)
    return learner, make_batches(recipe, learner, learned)


def compiled(learner: Learner, recipe: Recipe) -> None:
    """Give a learner's network its optimizer and loss."""
    learner.fitted.compile(
        optimizer=EncoderAdam(recipe.schedule, learner.fitted, recipe.finish),
        loss=learner.loss if recipe.finish is None else None,
        jit_compile=keras.backend.backend() == "jax",
    )
    # Now, not in the first step: TensorFlow traces a step that makes variables once more without.
    learner.fitted.optimizer.build(learner.fitted.trainable_variables)


def make_batches(recipe: Recipe, learner: Learner, learned: Photographs) -> Batches:
    """Make the batches that a recipe learns from."""
    schedule = recipe.schedule
    return Batches(
        learned,
        recipe.pictures,
        learner.target,
        seed=schedule.seed,
        per_epoch=schedule.round,
        times=[section.times for section in recipe.sets],
    )


def _sampler(recipe: Recipe, learner: Learner, held_out: Photographs) -> Sampler:
    fit, read = input_spec(recipe), output_spec(recipe)

    def draw(path: Path) -> tuple[StripRow, ...]:
        strip = sample_strip(learner.network, held_out, fit=fit, read=read, count=_SAMPLES)
        write_png(path, strip.picture)
        return strip.rows

    return draw


def input_spec(recipe: Recipe) -> InputSpec:
    """Say how the app feeds the recipe's network."""
    return InputSpec(short_side=recipe.read_out.short_side, multiple=recipe.read_out.multiple)
