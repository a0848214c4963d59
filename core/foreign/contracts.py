"""The contracts that colourizers of other people keep: what goes in and what comes out.

This is the one module to add a contract to: a row of `CONTRACTS`. All of them bring a photo to a
square of their own; what differs is what its numbers are, and what is answered.

Sources: DDColor (Kang et al. 2023; github.com/piddnad/DDColor, `pipeline.py`), ECCV16 (Zhang, Isola
and Efros 2016) and SIGGRAPH17 (Zhang et al. 2017) in github.com/richzhang/colorization and
github.com/clibdev/colorization, Caffe's `colorization_deploy_v2.prototxt`, and DeOldify
(github.com/jantic/DeOldify; github.com/instant-high/deoldify-onnx, `convert_to_onnx.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from core.base.sentence import Sentence


class Feeding(StrEnum):
    """What the numbers are that a network is fed."""

    #: One channel, L* 0..100.
    LIGHTNESS = "lightness"
    #: One channel, L* - 50.
    CENTRED_LIGHTNESS = "centred-lightness"
    #: One channel, L* / 100.
    SHARE_OF_LIGHTNESS = "share-of-lightness"
    #: Three equal channels, the sRGB grey of the lightness, 0..1.
    GREY = "grey"
    #: The same, 0..255.
    GREY_255 = "grey-255"

    @property
    def channels(self) -> int:
        """How many channels there are of it."""
        return 3 if self in (Feeding.GREY, Feeding.GREY_255) else 1

    @property
    def words(self) -> Sentence:
        """What a network takes, in words that follow "takes"."""
        match self:
            case Feeding.LIGHTNESS:
                return Sentence("lightness from 0 to 100")
            case Feeding.CENTRED_LIGHTNESS:
                return Sentence("lightness from -50 to 50")
            case Feeding.SHARE_OF_LIGHTNESS:
                return Sentence("lightness from 0 to 1")
            case Feeding.GREY:
                return Sentence("grey as RGB from 0 to 1")
            case Feeding.GREY_255:
                return Sentence("grey as RGB from 0 to 255")
            case _:
                assert_never(self)


class Answering(StrEnum):
    """What the numbers are that a network answers."""

    #: Two channels, a* and b*.
    AB = "ab"
    #: Two channels, a* and b* divided by 110, as far as they go.
    SHARE_OF_AB = "share-of-ab"
    #: Three channels, sRGB 0..1.
    RGB = "rgb"
    #: Three channels, sRGB 0..255.
    RGB_255 = "rgb-255"

    @property
    def channels(self) -> int:
        """How many channels there are of it."""
        return 3 if self in (Answering.RGB, Answering.RGB_255) else 2

    @property
    def words(self) -> Sentence:
        """What a network answers, in words that follow "answers"."""
        match self:
            case Answering.AB:
                return Sentence("a and b")
            case Answering.SHARE_OF_AB:
                return Sentence("a and b from -1 to 1")
            case Answering.RGB:
                return Sentence("RGB from 0 to 1")
            case Answering.RGB_255:
                return Sentence("RGB from 0 to 255")
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Contract:
    """What a kind of network takes and answers.

    Attributes:
        id: in the form of a model's id; it stands on the card of what was packed.
        title: what people call the models that keep it.
        feeding: what it is fed.
        answering: what it answers.
        side: pixels of its square where a file leaves that open.
        inputs: names that known files give their first input.
        licence: of the weights that are in circulation, as their makers state it; empty where
            nobody does.
        source: where they are to be had.
        takes_hints: whether it has two more inputs: colours, and where they are.
        mask_centre: what the second of those is less by, where it has them.
        mask_whole: what the second of those is where a hint is, before that.
        is_stacked: whether picture, colours and places of hints are one input of 4 channels.
        is_mean: whether it answers the mean of a distribution that is inside of it.
        has_own_side: whether a known file takes no side but `side`.
    """

    id: str
    title: str
    feeding: Feeding
    answering: Answering
    side: int
    inputs: frozenset[str]
    licence: str
    source: str
    takes_hints: bool = False
    mask_centre: float = 0.0
    mask_whole: float = 1.0
    is_stacked: bool = False
    is_mean: bool = False
    has_own_side: bool = False

    @property
    def fed_channels(self) -> int:
        """How many channels the input for the picture has."""
        return STACKED if self.is_stacked else self.feeding.channels

    def is_named(self, name: str, side: int | None) -> bool:
        """Tell whether known files that keep it call their input so, at a side of such files."""
        return name in self.inputs and (not self.has_own_side or side in (None, self.side))


#: Channels of an input that holds lightness, colours of hints, and where they are.
STACKED: Final = 4

_DDCOLOR = "https://github.com/piddnad/DDColor"
_ZHANG = "https://github.com/richzhang/colorization"
_DEOLDIFY = "https://github.com/jantic/DeOldify"
_BSD: Final = "BSD-2-Clause"

CONTRACTS: Final[Mapping[str, Contract]] = {
    contract.id: contract
    for contract in (
        Contract(
            "ddcolor",
            "DDColor",
            Feeding.GREY,
            Answering.AB,
            512,
            frozenset({"input", "image"}),
            # Of the code; its makers state none for the weights.
            "Apache-2.0 (code)",
            _DDCOLOR,
        ),
        # Both are fed alike, and normalise inside. The first is a mean over bins at its end.
        Contract(
            "eccv16",
            "ECCV16",
            Feeding.LIGHTNESS,
            Answering.AB,
            256,
            frozenset({"input", "input.1"}),
            _BSD,
            _ZHANG,
            is_mean=True,
            has_own_side=True,
        ),
        Contract(
            "siggraph17",
            "SIGGRAPH17",
            Feeding.LIGHTNESS,
            Answering.AB,
            256,
            frozenset({"input", "input.1"}),
            _BSD,
            _ZHANG,
            has_own_side=True,
        ),
        Contract(
            "siggraph17-hints",
            "SIGGRAPH17",
            Feeding.LIGHTNESS,
            Answering.AB,
            256,
            frozenset({"data_l"}),
            _BSD,
            _ZHANG,
            takes_hints=True,
        ),
        # Weights that PyTorch trained again, unlike those that came from Caffe.
        Contract(
            "siggraph17-hints-centred",
            "SIGGRAPH17",
            Feeding.LIGHTNESS,
            Answering.AB,
            256,
            frozenset(),
            _BSD,
            _ZHANG,
            takes_hints=True,
            mask_centre=0.5,
        ),
        Contract(
            "zhang-caffe",
            "ECCV16 (Caffe)",
            Feeding.CENTRED_LIGHTNESS,
            Answering.AB,
            224,
            frozenset({"data_l"}),
            _BSD,
            _ZHANG,
            is_mean=True,
        ),
        Contract(
            "siggraph17-caffe",
            "SIGGRAPH17 (Caffe)",
            Feeding.CENTRED_LIGHTNESS,
            Answering.AB,
            256,
            frozenset({"data_l_ab_mask"}),
            "MIT",
            "https://github.com/junyanz/interactive-deep-colorization",
            takes_hints=True,
            mask_whole=110.0,
            is_stacked=True,
        ),
        Contract(
            "deoldify-255",
            "DeOldify",
            Feeding.GREY_255,
            Answering.RGB_255,
            256,
            frozenset({"input"}),
            "MIT",
            _DEOLDIFY,
        ),
        Contract(
            "deoldify-1",
            "DeOldify",
            Feeding.GREY,
            Answering.RGB,
            560,
            frozenset({"input"}),
            "MIT",
            _DEOLDIFY,
        ),
        # What nobody has a name for, and what a file without known names may keep as well.
        Contract("lightness-ab", "", Feeding.LIGHTNESS, Answering.AB, 256, frozenset(), "", ""),
        Contract(
            "centred-lightness-ab",
            "",
            Feeding.CENTRED_LIGHTNESS,
            Answering.AB,
            256,
            frozenset(),
            "",
            "",
        ),
        Contract(
            "share-of-lightness-ab",
            "",
            Feeding.SHARE_OF_LIGHTNESS,
            Answering.AB,
            256,
            frozenset(),
            "",
            "",
        ),
        Contract("grey-255-ab", "", Feeding.GREY_255, Answering.AB, 256, frozenset(), "", ""),
    )
}
