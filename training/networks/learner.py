"""What a recipe trains: a network, its loss, and what the loss holds an answer against."""

from dataclasses import dataclass
from typing import assert_never

import keras
import numpy as np

from core.base.arrays import Float32Array
from core.base.errors import UsageError
from core.colour.ab_bins import in_gamut_bin_centres
from core.model.contract import OutputKind, OutputSpec
from training.networks.classic import build_classic
from training.networks.colour_unet import THINNING, build_colour_unet
from training.networks.finish import Finish, Weights, rgb_encoder
from training.networks.losses import BinCrossEntropy, bin_prior, class_weights
from training.photographs.dataset import Photographs
from training.recipes.recipe import (
    BinsLossSection,
    ClassicSection,
    LossSection,
    Recipe,
    SquaresLossSection,
    UnetSection,
)

#: The study's targets are ab divided by this.
STUDY_AB_SCALE = 128.0


@dataclass(frozen=True, slots=True)
class Target:
    """What the true colour of a square is brought to before an answer is held against it.

    Attributes:
        stride: pixels a side of the cells whose mean colour counts.
        thinning: every so-manieth cell counts.
        ab_scale: ab is divided by this.
        with_lightness: the L of the undamaged square comes along, for losses that look at the
            picture.
    """

    stride: int
    thinning: int
    ab_scale: float
    with_lightness: bool = False


@dataclass(frozen=True, slots=True)
class Learner:
    """A network as it is trained.

    Attributes:
        network: L (n, h, w, 1), 0..100, to what the package's network answers.
        fitted: the same weights, answering what `target` keeps; in a finish, with all players.
        loss: of `fitted`'s answer; a finish has losses of its own beside it.
        target: see there.
        log_weights: (k,) float32, logarithm of the class weights of the bins; None without bins.
    """

    network: keras.Model
    fitted: keras.Model
    loss: keras.losses.Loss
    target: Target
    log_weights: Float32Array | None


def make_learner(
    recipe: Recipe, learned: Photographs, *, encoder: Weights | None = None
) -> Learner:
    """Build network and loss with weights drawn by the recipe's seed.

    Args:
        recipe: what to build.
        learned: the photographs whose colours the class weights balance.
        encoder: weights of a network that sees colour, for a recipe with a finish.

    Raises:
        UsageError: a finish without such weights, or of a network that answers no distribution.
    """
    keras.utils.set_random_seed(recipe.schedule.seed)
    loss, log_weights = _loss(recipe.loss, learned)
    section = recipe.network
    if isinstance(section, UnetSection):
        unet = build_colour_unet(section, bins=len(in_gamut_bin_centres()))
        if recipe.finish is not None:
            assert isinstance(loss, BinCrossEntropy)
            finish = Finish(
                unet.network,
                _encoder_of_finish(encoder),
                loss,
                in_gamut_bin_centres(),
                section=recipe.finish,
                steps=recipe.schedule.steps,
                seed=recipe.schedule.seed,
            )
            target = Target(4, 1, 1.0, with_lightness=True)
            return Learner(unet.network, finish, loss, target, log_weights)
        return Learner(unet.network, unet.thinned, loss, Target(4, THINNING, 1.0), log_weights)
    if isinstance(section, ClassicSection):
        network = build_classic(section)
        return Learner(network, network, loss, Target(1, 1, STUDY_AB_SCALE), log_weights)
    assert_never(section)


def _encoder_of_finish(weights: Weights | None) -> keras.Model:
    try:
        return rgb_encoder(weights or {})
    except (KeyError, ValueError) as error:
        raise UsageError(
            "The finish of a recipe needs an encoder that sees colour.",
            hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
        ) from error


def _loss(
    section: LossSection, learned: Photographs
) -> tuple[keras.losses.Loss, Float32Array | None]:
    if isinstance(section, SquaresLossSection):
        return keras.losses.MeanSquaredError(), None
    if isinstance(section, BinsLossSection):
        centres = in_gamut_bin_centres()
        weights = class_weights(bin_prior(learned, centres), section)
        log_weights: Float32Array = np.log(weights).astype(np.float32)
        return BinCrossEntropy(centres, weights, sigma=section.sigma), log_weights
    assert_never(section)


def output_spec(recipe: Recipe) -> OutputSpec:
    """Say how the app reads what the recipe's network answers; the gains count for every kind."""
    read_out, section = recipe.read_out, recipe.network
    if isinstance(section, UnetSection):
        return OutputSpec(
            kind=OutputKind.DISTRIBUTION,
            bin_centres=tuple((float(a), float(b)) for a, b in in_gamut_bin_centres()),
            temperature=read_out.temperature,
            chroma_gain=read_out.chroma_gain,
            muted_gain=read_out.muted_gain,
            muted_chroma=read_out.muted_chroma,
        )
    if isinstance(section, ClassicSection):
        return OutputSpec(
            kind=OutputKind.AB,
            ab_scale=STUDY_AB_SCALE,
            chroma_gain=read_out.chroma_gain,
            muted_gain=read_out.muted_gain,
            muted_chroma=read_out.muted_chroma,
        )
    assert_never(section)
