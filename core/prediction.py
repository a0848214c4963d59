"""What a network answered about a photo, and its reading as colour."""

from dataclasses import dataclass

import numpy as np

from core.arrays import Float32Array, Float32Plane
from core.card import OutputSpec

#: Vividness goes from the model's own temperature times this to the same divided by it.
_TEMPERATURE_SPAN = 4.0


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


def temperature_of(vividness: float, output: OutputSpec) -> float:
    """Turn vividness, 0..1, into a temperature; 0.5 is the one on the model's card."""
    return output.temperature * float(_TEMPERATURE_SPAN ** (1.0 - 2.0 * vividness))


def read_ab(prediction: Prediction, *, vividness: float = 0.5) -> Float32Array:
    """Read a prediction as colour: (h, w, 2) float32, a* and b*.

    A distribution is read as its annealed mean: the mean of the bin centres under
    softmax(logits / T), which goes from the mean (T = 1) to the mode (T -> 0) and keeps colours
    smooth in between (Zhang, Isola and Efros 2016, equation 5).
    """
    output = prediction.output
    if output.kind == "ab":
        return prediction.answer * np.float32(output.ab_scale)
    logits = prediction.answer - prediction.answer.max(axis=-1, keepdims=True)
    logits *= np.float32(1.0 / temperature_of(vividness, output))
    share = np.exp(logits, out=logits)
    centres = np.asarray(output.bin_centres, np.float32) * np.float32(output.chroma_gain)
    mean: Float32Array = (share @ centres) / share.sum(axis=-1, keepdims=True)
    return mean
