"""What a network answered about a photo, and its reading as colour."""

from dataclasses import dataclass

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.model.card import OutputSpec

#: At vividness 1 a logit gains this for each ten units of its bin's chroma; at 0 it loses it.
_TILT = 0.25


@dataclass(frozen=True, slots=True)
class Prediction:
    """A network's answer: made once a photo and model, read as often as a slider moves.

    Attributes:
        answer: (h, w, k) float32 over the whole picture: logits of k bins, or k = 2 and ab
            divided by `output.ab_scale`.
        guide: (h, w) float32, mean L* of the part of the picture that each answer is about.
        output: how the model's card says it is read.
    """

    answer: Float32Array
    guide: Float32Plane
    output: OutputSpec


def read_ab(prediction: Prediction, *, vividness: float = 0.5) -> Float32Array:
    """Read a prediction as colour: (h, w, 2) float32, a* and b*.

    A distribution is read as its annealed mean: the mean of the bin centres under
    softmax(logits / T), which goes from the mean (T = 1) to the mode (T -> 0) and keeps colours
    smooth in between (Zhang, Isola and Efros 2016, equation 5). T is the model's own.

    Vividness, 0..1, tilts the distribution towards chroma (above 0.5) or grey (below). It is not
    the temperature: the likeliest bin of an unsure pixel is often grey, so that a lower T takes
    colour away from one photo and adds it to another, while a tilt does the same to all.
    """
    output = prediction.output
    if output.kind == "ab":
        ab: Float32Array = prediction.answer * np.float32(output.ab_scale)
        return ab * _chroma_factor(ab, output)
    centres = np.asarray(output.bin_centres, np.float32)
    chroma = np.hypot(centres[:, 0], centres[:, 1])
    logits = prediction.answer + chroma * np.float32(_TILT / 10.0 * (2.0 * vividness - 1.0))
    logits -= logits.max(axis=-1, keepdims=True)
    logits *= np.float32(1.0 / output.temperature)
    share = np.exp(logits, out=logits)
    mean: Float32Array = (share @ centres) / share.sum(axis=-1, keepdims=True)
    return mean * _chroma_factor(mean, output)


def _chroma_factor(ab: Float32Array, output: OutputSpec) -> Float32Array:
    """Give back what averaging took: (h, w, 1) float32.

    A mean over what might be is more muted than any of it, and the more so the less sure the
    network is, which shows as low chroma. One factor for all would make flowers garish before
    fur has any colour.
    """
    chroma = np.hypot(ab[..., :1], ab[..., 1:])
    muted = output.muted_gain / (1.0 + (chroma / output.muted_chroma) ** 4)
    factor: Float32Array = (output.chroma_gain * (1.0 + muted)).astype(np.float32)
    return factor
