"""The finish: a network that knows its colours learns to make pictures that are taken for real.

Cross-entropy alone leaves a network honest and dull. Here its answer is read as the app reads it,
made into a picture, and the picture is held against the true one in three ways: by what a network
that knows objects sees in both (a feature loss), by how colourful both are as a whole, and by
judges that learn to tell them apart. The cross-entropy stays, so that the answer remains a
distribution.

All players learn in one step from one sum of losses. The judges see the picture as it is, and what
reaches the network passes judges whose weights are constants: so each player's gradient is that of
its own loss, and checkpoints, averages and devices need to know nothing of the game.
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from training.networks.adversary import fooling_loss, judging_loss, make_judges
from training.networks.differentiable_rgb import lab_to_srgb
from training.networks.efficientnet_lite import rgb_pyramid, set_encoder_weights
from training.networks.losses import BinCrossEntropy
from training.recipes.recipe import FinishSection

Weights: TypeAlias = Mapping[str, NDArray[np.float16] | Float32Array]

#: Pixels a side of a cell.
_STRIDE: Final = 4
#: What is told of a step beside its loss.
_TOLD: Final = ("cross_entropy", "features", "colourfulness", "chroma")
_TOLD_OF_JUDGES: Final = ("fooling", "judging")


def rgb_encoder(weights: Weights) -> keras.Model:
    """Build the frozen network that looks at pictures.

    Args:
        weights: of EfficientNet-Lite0 with a stem for three channels; see `set_encoder_weights`.

    Returns:
        sRGB (n, h, w, 3), 0..1, to its features at 1/4, 1/8, 1/16 and 1/32.

    Raises:
        KeyError: weights are missing.
        ValueError: they are of a network that sees no colour.
    """
    srgb = keras.Input((None, None, 3), name="srgb")
    encoder = keras.Model(srgb, rgb_pyramid(srgb)[1:], name="rgb_encoder")
    set_encoder_weights(encoder, weights)
    encoder.trainable = False
    return encoder


class Finish(keras.Model):  # type: ignore[misc]
    """A network with all that its finish needs; called, it answers as the network does.

    Its targets are pairs: the true ab of each cell, (n, h/4, w/4, 2), and the L of the undamaged
    picture, (n, h, w, 1), which is what the answer is made into a picture with.

    Args:
        network: L (n, h, w, 1) to logits (n, h/4, w/4, k).
        encoder: see `rgb_encoder`.
        cross_entropy: the loss of the logits.
        centres: (k, 2) float32, ab of the bins.
        section: weights of the losses, and how the answer is read.
        steps: of the whole run, over which the weights change.
        seed: of the judges' projections.
    """

    def __init__(
        self,
        network: keras.Model,
        encoder: keras.Model,
        cross_entropy: BinCrossEntropy,
        centres: Float32Array,
        *,
        section: FinishSection,
        steps: int,
        seed: int,
    ) -> None:
        super().__init__(name="finish")
        self.network, self.encoder = network, encoder
        # None where nobody asks for their opinion: they would cost a third of a step.
        self.judges = self._made_judges(seed) if section.has_judges else []
        self._cross_entropy = cross_entropy
        self._centres = np.asarray(centres, np.float32)
        self._section, self._steps = section, steps
        self._step = self.add_weight(
            shape=(), initializer="zeros", trainable=False, name="finish_step"
        )
        names = _TOLD + (_TOLD_OF_JUDGES if self.judges else ())
        self._told = {name: keras.metrics.Mean(name=name) for name in names}
        self.built = True

    def call(self, lightness: keras.KerasTensor, training: bool = False) -> keras.KerasTensor:
        """Return the network's logits."""
        return self.network(lightness, training=training)

    def compute_loss(
        self,
        x: keras.KerasTensor | None = None,
        y: tuple[keras.KerasTensor, keras.KerasTensor] | None = None,
        y_pred: keras.KerasTensor | None = None,
        sample_weight: keras.KerasTensor | None = None,
        training: bool = True,
    ) -> keras.KerasTensor:
        """Return the sum of all players' losses; of a look, that of the network without judges.

        A look is weighed as at the end of the run, or looks could not be compared.
        """
        assert y is not None
        ab, lightness = (ops.convert_to_tensor(true, "float32") for true in y)
        side = ops.shape(lightness)[1:3]
        answered = read_mean(y_pred, self._centres, self._section.temperature)
        true_picture = _picture(lightness, ab, side)
        picture = _picture(lightness, answered, side)
        true = [ops.stop_gradient(features) for features in self.encoder(true_picture)]
        coloured = self.encoder(picture)
        cross_entropy = ops.mean(self._cross_entropy.call(ab, y_pred))
        features = feature_loss(true, coloured)
        colours = colourfulness_loss(true_picture, picture)
        share = ops.clip(self._step / self._steps, 0.0, 1.0) if training else 1.0
        section = self._section
        loss = (
            weight_at(section.cross_entropy, share) * cross_entropy
            + weight_at(section.features, share) * features
            + weight_at(section.colourfulness, share) * colours
        )
        if not training:
            return loss
        self._step.assign(self._step + 1.0)
        chroma = ops.mean(ops.norm(answered, axis=-1)) / (ops.mean(ops.norm(ab, axis=-1)) + 1e-3)
        self._tell(_TOLD, (cross_entropy, features, colours, chroma))
        if not self.judges:
            return loss
        fooling, judging = self._judged(true, coloured)
        self._tell(_TOLD_OF_JUDGES, (fooling, judging))
        return loss + weight_at(section.adversary, share) * fooling + judging

    def _made_judges(self, seed: int) -> list[keras.layers.Layer]:
        judges = make_judges(len(self.encoder.outputs), seed=seed)
        for judge, features in zip(judges, self.encoder.outputs, strict=True):
            judge.build(features.shape)
        return judges

    def _judged(
        self, true: Sequence[keras.KerasTensor], coloured: Sequence[keras.KerasTensor]
    ) -> tuple[keras.KerasTensor, keras.KerasTensor]:
        """Return what the network loses by being seen through, and the judges by being fooled."""
        marks = [judge(f, is_judged=True) for judge, f in zip(self.judges, coloured, strict=True)]
        judging = judging_loss(
            [judge(f, moves_on=True) for judge, f in zip(self.judges, true, strict=True)],
            [judge(ops.stop_gradient(f)) for judge, f in zip(self.judges, coloured, strict=True)],
        )
        return fooling_loss(marks), judging

    def _tell(self, names: Sequence[str], values: Sequence[keras.KerasTensor]) -> None:
        for name, value in zip(names, values, strict=True):
            self._told[name].update_state(value)


def _picture(
    lightness: keras.KerasTensor, ab: keras.KerasTensor, side: Sequence[int]
) -> keras.KerasTensor:
    """Make a picture, sRGB (n, h, w, 3), 0..1.

    True colours are enlarged from cells like those of an answer: else their sharpness would tell
    them.
    """
    return lab_to_srgb(lightness, ops.image.resize(ab, side, interpolation="bilinear"))


def read_mean(
    logits: keras.KerasTensor, centres: Float32Array, temperature: float
) -> keras.KerasTensor:
    """Return ab (n, h, w, 2): the annealed mean (Zhang, Isola and Efros 2016, equation 5)."""
    return ops.matmul(ops.softmax(logits / temperature, axis=-1), centres)


def feature_loss(
    true: Sequence[keras.KerasTensor], coloured: Sequence[keras.KerasTensor]
) -> keras.KerasTensor:
    """Return the mean difference of features as a share of their own mean, over the scales.

    After Johnson, Alahi and Fei-Fei 2016, "Perceptual Losses for Real-Time Style Transfer", with
    absolute differences; each scale counts alike.
    """
    shares = [
        ops.mean(ops.abs(t - c)) / (ops.mean(ops.abs(t)) + 1e-3)
        for t, c in zip(true, coloured, strict=True)
    ]
    return sum(shares) / len(shares)


def colourfulness_loss(true: keras.KerasTensor, coloured: keras.KerasTensor) -> keras.KerasTensor:
    """Return the mean square of the differences in colourfulness, as a share of the true mean.

    Where a colour cannot be known, the mean of what it may be is grey; how colourful such photos
    are can be known, and its mean is no smaller than the truth's. So this asks for colour without
    asking for which.

    Args:
        true: sRGB (n, h, w, 3), 0..1.
        coloured: likewise.
    """
    wanted = ops.stop_gradient(colourfulness(true))
    return ops.mean(ops.square(colourfulness(coloured) - wanted)) / (
        ops.square(ops.mean(wanted)) + 1e-4
    )


def colourfulness(srgb: keras.KerasTensor) -> keras.KerasTensor:
    """Return M3 of each picture, (n,), for codes 0..1 (Hasler and Suesstrunk 2003)."""
    red, green, blue = (srgb[..., channel] for channel in range(3))
    opponents = ops.stack([red - green, 0.5 * (red + green) - blue], axis=-1)
    mean, variance = ops.moments(opponents, axes=(1, 2))
    return _length(ops.sum(variance, axis=-1)) + 0.3 * _length(ops.sum(ops.square(mean), axis=-1))


def _length(squares: keras.KerasTensor) -> keras.KerasTensor:
    # The slope of the root is unbounded at 0, where a picture is grey.
    return ops.sqrt(squares + 1e-6)


def weight_at(weights: Sequence[float], share: keras.KerasTensor | float) -> keras.KerasTensor:
    """Return a weight at a share of the run, 0..1: lines between values evenly spaced over it."""
    if len(weights) == 1:
        return ops.convert_to_tensor(weights[0], "float32")
    place = ops.cast(share, "float32") * (len(weights) - 1)
    return sum(
        weight * ops.relu(1.0 - ops.abs(place - number)) for number, weight in enumerate(weights)
    )
