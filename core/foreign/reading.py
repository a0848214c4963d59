"""One way to read a stranger's network: what it is fed, where, and what its answer is."""

from dataclasses import dataclass
from enum import StrEnum

from core.base.sentence import Sentence
from core.foreign.contracts import CONTRACTS, Answering, Contract, Feeding


class Order(StrEnum):
    """The order of the axes of an input or output."""

    #: One, channels, height, width.
    NCHW = "nchw"
    #: One, height, width, channels.
    NHWC = "nhwc"


@dataclass(frozen=True, slots=True)
class Plug:
    """An input or output of a stranger's network.

    Attributes:
        name: of the value.
        order: of its axes.
        is_half: whether its numbers are float16; else they are float32.
    """

    name: str
    order: Order
    is_half: bool


@dataclass(frozen=True, slots=True)
class HintPlugs:
    """The inputs for hints: a* and b*, and 1 where a hint is, or what `mask_centre` makes of it."""

    ab: Plug
    mask: Plug


@dataclass(frozen=True, slots=True)
class HiddenDistribution:
    """Logits over bins of the ab plane inside of a network that answers their mean.

    Attributes:
        logits: name of the value, (1, k, h', w').
        bin_centres: a* and b* of each of the k bins.
        temperature: that the network divides the logits by before it takes their mean.
    """

    logits: str
    bin_centres: tuple[tuple[float, float], ...]
    temperature: float


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read a network.

    Attributes:
        contract: id of one of `contracts.CONTRACTS`.
        answering: what its answer is; the contract's own, or in another unit.
        side: pixels of the square that a photo is brought to.
        fed: the input for the picture.
        answered: the output that is read.
        hints: the inputs for hints, where they are others than `fed`.
        distribution: where colours are answered as a mean over bins, and what those are; None
            where there is no such thing.
    """

    contract: str
    answering: Answering
    side: int
    fed: Plug
    answered: Plug
    hints: HintPlugs | None = None
    distribution: HiddenDistribution | None = None

    @property
    def of(self) -> Contract:
        """The contract."""
        return CONTRACTS[self.contract]

    @property
    def feeding(self) -> Feeding:
        """What the network is fed."""
        return self.of.feeding

    @property
    def is_own(self) -> bool:
        """Whether its answer is what the contract says, and in no other unit."""
        return self.answering is self.of.answering

    @property
    def sentence(self) -> Sentence:
        """Say it: "takes grey as RGB from 0 to 1 at 512 × 512, answers a and b"."""
        fed, answered = self.feeding.words, self.answering.words
        if self.of.takes_hints:
            return Sentence(
                "takes {fed} at {side} × {side} and hints, answers {answered}",
                fed=fed,
                side=self.side,
                answered=answered,
            )
        if self.distribution is not None:
            return Sentence(
                "takes {fed} at {side} × {side}, answers how likely each of {bins} colours is",
                fed=fed,
                side=self.side,
                bins=len(self.distribution.bin_centres),
            )
        return Sentence(
            "takes {fed} at {side} × {side}, answers {answered}",
            fed=fed,
            side=self.side,
            answered=answered,
        )
