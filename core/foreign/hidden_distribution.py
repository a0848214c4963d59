"""Colours that a network thinks of before it answers their mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HiddenDistribution:
    """Logits over bins of the ab plane inside of a network.

    Attributes:
        logits: name of the value, (1, k, h', w').
        bin_centres: a* and b* of each of the k bins.
        temperature: that the network divides the logits by before it takes their mean.
    """

    logits: str
    bin_centres: tuple[tuple[float, float], ...]
    temperature: float
