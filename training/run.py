"""A training run, read top to bottom: data, network, loss, schedule, fit, weights."""

from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from core.arrays import Float32Array
from core.bins import in_gamut_bin_centres
from core.errors import UsageError
from training.batches import Batches
from training.dataset import Photographs, read_photographs
from training.events import Progress, tell
from training.losses import BinCrossEntropy, bin_prior, class_weights
from training.networks.colour_unet import ColourUnet, build_colour_unet
from training.networks.efficientnet_lite import set_encoder_weights
from training.recipe import Recipe
from training.schedule import WarmUpCosine

#: Validation looks at this many batches, always the same ones, every few epochs.
_VALIDATION_BATCHES = 20
_VALIDATION_EVERY = 5


@dataclass(frozen=True, slots=True)
class Trained:
    """What a run leaves behind.

    Attributes:
        unet: the network with the averaged weights.
        weights: class weights of the bins, (k,) float32.
        validation: the photographs that were held out.
        photographs: how many were learned from.
    """

    unet: ColourUnet
    weights: Float32Array
    validation: Photographs
    photographs: int


def train(recipe: Recipe, *, photos: Path, encoder: Path, folder: Path, cache: Path) -> Trained:
    """Train, or go on where an earlier call with the same folder stopped.

    Args:
        recipe: every knob.
        photos: folder that holds the sets.
        encoder: .npz of the encoder's ImageNet weights.
        folder: checkpoints and the finished weights go here.
        cache: decoded photographs go here.

    Raises:
        UsageError: photographs or encoder are missing, or `folder` belongs to another recipe.
    """
    _claim(folder, recipe)
    learned, held_out = (
        read_photographs(
            photos,
            recipe.sets,
            short_side=recipe.pictures.short_side,
            cache=cache,
            validation=validation,
            report=lambda sentence: tell("note", text=sentence),
        )
        for validation in (False, True)
    )
    tell("photographs", training=len(learned), validation=len(held_out), dropped=learned.dropped)
    centres = in_gamut_bin_centres()
    weights = class_weights(bin_prior(learned, centres), recipe.loss)
    unet = build(recipe, encoder)
    finished = folder / "trained.weights.h5"
    if not finished.exists():
        _fit(recipe, unet, learned, held_out, weights, folder)
        unet.network.save_weights(finished)
    unet.network.load_weights(finished)
    return Trained(unet, weights, held_out, len(learned))


def build(recipe: Recipe, encoder: Path) -> ColourUnet:
    """Build the recipe's network, from its seed, with the encoder's weights loaded."""
    keras.utils.set_random_seed(recipe.schedule.seed)
    unet = build_colour_unet(recipe.network, bins=len(in_gamut_bin_centres()))
    try:
        with np.load(encoder, allow_pickle=False) as arrays:
            set_encoder_weights(unet.network, arrays)
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(
            f"{encoder} does not hold the encoder's weights.",
            hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
            path=encoder,
        ) from error
    return unet


def _fit(
    recipe: Recipe,
    unet: ColourUnet,
    learned: Photographs,
    held_out: Photographs,
    weights: Float32Array,
    folder: Path,
) -> None:
    schedule, pictures = recipe.schedule, recipe.pictures
    per_epoch = schedule.checkpoint_every
    batches = Batches(learned, pictures, seed=schedule.seed, per_epoch=per_epoch)
    check = Batches(held_out, pictures, seed=schedule.seed, per_epoch=_VALIDATION_BATCHES)
    unet.thinned.compile(
        optimizer=keras.optimizers.AdamW(
            WarmUpCosine(schedule),
            weight_decay=schedule.weight_decay,
            global_clipnorm=schedule.clip,
            use_ema=True,
            ema_momentum=schedule.average,
        ),
        loss=BinCrossEntropy(in_gamut_bin_centres(), weights, sigma=recipe.loss.sigma),
        jit_compile=keras.backend.backend() == "jax",
    )
    unet.thinned.fit(
        batches,
        epochs=schedule.steps // per_epoch,
        validation_data=check,
        validation_freq=_VALIDATION_EVERY,
        callbacks=[
            keras.callbacks.BackupAndRestore(folder / "checkpoint", delete_checkpoint=False),
            keras.callbacks.LambdaCallback(
                on_epoch_begin=lambda epoch, _: batches.set_epoch(epoch)
            ),
            keras.callbacks.CSVLogger(folder / "history.csv", append=True),
            keras.callbacks.TerminateOnNaN(),
            Progress(steps=schedule.steps, per_epoch=per_epoch, batch=pictures.batch),
        ],
        verbose=0,
    )


def _claim(folder: Path, recipe: Recipe) -> None:
    """Make sure that a folder is only ever resumed with the recipe that began it."""
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / "recipe.toml"
    if mark.exists() and _what_trains(mark.read_text()) != _what_trains(recipe.text):
        raise UsageError(
            f"{folder} holds a run of another recipe.",
            hint="Give another folder with --output, or remove this one.",
            path=folder,
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
