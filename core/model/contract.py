"""The contract with each kind of model: how a network is fed, and how its answer is read as colour.

Whatever depends on the kind of a model is decided here and in `prediction.py`, each time by a
`match` that names every kind: one that is added fails the type checker until all is decided for it.
`docs/model-file.md` says the same to those who make models.

Models are listed before numpy is needed, so it is loaded by the functions that meet an array.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from core.base.strict_json import WrongValue, check_number, check_whole
from core.model.hint_inputs import HINT_AB, HINT_MASK, HintInputsSpec, HintPlanes, no_hints

if TYPE_CHECKING:
    from core.base.arrays import Float32Array, Float32Plane

#: What the networks call their input and their answer.
LIGHTNESS: Final = "lightness"
ANSWER: Final = "answer"
#: A panorama is squeezed to this ratio of its sides before a network sees it.
LONGEST_RATIO: Final = 4.0
_MAX_SIDE_PX = 2048
_MAX_BINS = 4096
_MAX_AB = 150
#: At vividness 1 a logit gains this for each ten units of its bin's chroma; at 0 it loses it.
_TILT = 0.25
#: Cells of an answer that are read at a time: 1 MiB of 262 bins.
_BLOCK_CELLS: Final = 1024


class Fit(StrEnum):
    """How a photo is brought to the sides that a network takes."""

    #: Keeps the photo's proportions, but for the rounding of its sides.
    ASPECT = "aspect"
    #: Stretches it to a square.
    SQUARE = "square"


class Layout(StrEnum):
    """The order of the axes of what a network takes and answers."""

    #: One, height, width, channels.
    NHWC = "nhwc"


class OutputKind(StrEnum):
    """What a network answers about each cell of a photo."""

    #: One colour.
    AB = "ab"
    #: Logits over bins of the ab plane.
    DISTRIBUTION = "distribution"


#: Largest difference allowed between the packed network and the trained one (32-bit weights): of
#: a logit, and of ab as the network answers it, where 1e-3 is an eighth of a unit of a* and b*
#: for the classics.
TOLERANCES: Final[Mapping[OutputKind, float]] = {
    OutputKind.DISTRIBUTION: 0.1,
    OutputKind.AB: 1e-3,
}


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How a photo is fitted to the network.

    Attributes:
        short_side: pixels, a multiple of `multiple`.
        multiple: both sides of what the network gets are multiples of this.
        fit: keep the photo's proportions or stretch it to a square.
        layout: order of the axes.
    """

    short_side: int = 160
    multiple: int = 32
    fit: Fit = Fit.ASPECT
    layout: Layout = Layout.NHWC

    def __post_init__(self) -> None:
        check_whole("input.multiple", self.multiple, 1, 256)
        check_whole("input.short_side", self.short_side, 8, _MAX_SIDE_PX)
        if self.short_side % self.multiple:
            raise WrongValue("input.short_side is not a multiple of input.multiple")


@dataclass(frozen=True, slots=True)
class OutputSpec:
    """How the network's answer becomes colour.

    Attributes:
        kind: what is answered.
        ab_scale: kind "ab": colour = answer * ab_scale, in units of a* and b*.
        bin_centres: kind "distribution": (a*, b*) of each bin, in the order of the channels.
        temperature: kind "distribution": of the annealed mean at vividness 0.5.
        chroma_gain: every kind: factor on the chroma that was read out.
        muted_gain: every kind: muted colours gain this much more, strong ones ever less: chroma c
            is multiplied by 1 + muted_gain / (1 + (c / muted_chroma)^4) too.
        muted_chroma: every kind: chroma at which half of `muted_gain` is left.
    """

    kind: OutputKind
    ab_scale: float = 1.0
    bin_centres: tuple[tuple[float, float], ...] = ()
    temperature: float = 1.0
    chroma_gain: float = 1.0
    muted_gain: float = 0.0
    muted_chroma: float = 28.0

    def __post_init__(self) -> None:
        check_number("output.ab_scale", self.ab_scale, 1e-3, 1e3)
        check_number("output.temperature", self.temperature, 0.01, 10.0)
        check_number("output.chroma_gain", self.chroma_gain, 0.1, 4.0)
        # Up to here more chroma stays more chroma; above, the curve would turn back.
        check_number("output.muted_gain", self.muted_gain, 0.0, 1.7)
        check_number("output.muted_chroma", self.muted_chroma, 1.0, 100.0)
        match self.kind:
            case OutputKind.AB:
                if self.bin_centres:
                    raise WrongValue("output.bin_centres are given for a network that answers ab")
            case OutputKind.DISTRIBUTION:
                if not 2 <= len(self.bin_centres) <= _MAX_BINS:
                    raise WrongValue(
                        "output.bin_centres must be 2 to {most} colours", most=_MAX_BINS
                    )
            case _:
                assert_never(self.kind)
        if not all(-_MAX_AB <= value <= _MAX_AB for pair in self.bin_centres for value in pair):
            raise WrongValue("output.bin_centres must be between -{most} and {most}", most=_MAX_AB)

    @property
    def channels(self) -> int:
        """How many channels the network's answer has."""
        match self.kind:
            case OutputKind.AB:
                return 2
            case OutputKind.DISTRIBUTION:
                return len(self.bin_centres)
            case _:
                assert_never(self.kind)

    @property
    def has_vividness(self) -> bool:
        """Whether vividness changes what is read; all other colour settings act on every kind."""
        match self.kind:
            case OutputKind.AB:
                return False
            case OutputKind.DISTRIBUTION:
                return True
            case _:
                assert_never(self.kind)


@dataclass(frozen=True, slots=True)
class NetworkSize:
    """Height and width in pixels."""

    height: int
    width: int


def network_size(photo: NetworkSize, spec: InputSpec) -> NetworkSize:
    """Choose the size at which a network sees a photo.

    To keep the aspect, the short side becomes `spec.short_side` and the long one follows, both
    rounded to `spec.multiple`: the photo is stretched by a few percent rather than padded,
    because a network colours its borders by what lies beyond them.
    """
    match spec.fit:
        case Fit.SQUARE:
            return NetworkSize(spec.short_side, spec.short_side)
        case Fit.ASPECT:
            sides = photo.height, photo.width
            ratio = min(LONGEST_RATIO, max(sides) / min(sides))
            long_side = max(1, round(spec.short_side * ratio / spec.multiple)) * spec.multiple
            if photo.height < photo.width:
                return NetworkSize(spec.short_side, long_side)
            return NetworkSize(long_side, spec.short_side)
        case _:
            assert_never(spec.fit)


def trial_sizes(spec: InputSpec) -> tuple[NetworkSize, ...]:
    """Give the sizes to try a stranger's network at: a usual photo, then the tallest there is."""
    usual, tallest = NetworkSize(height=2, width=3), NetworkSize(height=int(LONGEST_RATIO), width=1)
    return tuple(dict.fromkeys(network_size(photo, spec) for photo in (usual, tallest)))


def input_shapes(
    spec: InputSpec, hint_inputs: HintInputsSpec | None = None
) -> dict[str, tuple[int | None, ...]]:
    """Give the shape of each input of a network by its name; None where any length will do.

    All are float32. The length of the batch is not asked for: one picture is fed at a time.
    """
    match spec.layout:
        case Layout.NHWC:
            plane, colours = (None, None, None, 1), (None, None, None, 2)
        case _:
            assert_never(spec.layout)
    if hint_inputs is None:
        return {LIGHTNESS: plane}
    return {LIGHTNESS: plane, HINT_AB: colours, HINT_MASK: plane}


def fed(
    lightness: "Float32Plane",
    spec: InputSpec,
    hint_inputs: HintInputsSpec | None = None,
    hints: HintPlanes | None = None,
) -> "dict[str, Float32Array]":
    """Lay out a picture as the inputs of a network, by their names.

    Args:
        lightness: (h, w) float32, L* 0..100.
        spec: how the model's card says that it is fed.
        hint_inputs: likewise, of hints; None: they are not fed.
        hints: of the picture; None: there are none.
    """
    planes = {LIGHTNESS: lightness[..., None]}
    if hint_inputs is not None:
        told = no_hints(*lightness.shape) if hints is None else hints
        planes |= {HINT_AB: told.ab, HINT_MASK: told.mask[..., None] - hint_inputs.mask_centre}
    match spec.layout:
        case Layout.NHWC:
            return {name: _batch_of(plane) for name, plane in planes.items()}
        case _:
            assert_never(spec.layout)


def _batch_of(plane: "Float32Array") -> "Float32Array":
    """Make a batch of one picture, (1, h, w, k) float32."""
    import numpy as np

    return np.ascontiguousarray(plane, np.float32)[None]


def cells_of(answer: "Float32Array", spec: InputSpec) -> "Float32Array":
    """Give the cells of a network's answer to one picture, of four axes: (h', w', k) float32."""
    match spec.layout:
        case Layout.NHWC:
            cells: Float32Array = answer[0]
            return cells
        case _:
            assert_never(spec.layout)


def ab_of(cells: "Float32Array", spec: OutputSpec, *, vividness: float) -> "Float32Array":
    """Read what a network answered as colour.

    Args:
        cells: (h, w, k) float32, as `cells_of` gives them; they are left as they are.
        spec: how the model's card says it is read.
        vividness: 0..1; see `OutputSpec.has_vividness`.

    Returns:
        a* and b*, (h, w, 2) float32. The gains of the card count for every kind.
    """
    import numpy as np

    match spec.kind:
        case OutputKind.AB:
            ab: Float32Array = cells * np.float32(spec.ab_scale)
        case OutputKind.DISTRIBUTION:
            ab = _annealed_mean(cells, spec, vividness)
        case _:
            assert_never(spec.kind)
    return ab * _chroma_factor(ab, spec)


def shares_of(cells: "Float32Array", spec: OutputSpec) -> "Float32Array | None":
    """Say how likely each colour is in each cell, where a network's kind says so.

    Args:
        cells: (h, w, k) float32, as `cells_of` gives them; they are left as they are.
        spec: how the model's card says it is read.

    Returns:
        (h, w, k) float32, 0..1: softmax(logits), the distribution that was learned, over the bins
        of `spec.bin_centres`.
    """
    import numpy as np

    match spec.kind:
        case OutputKind.AB:
            return None
        case OutputKind.DISTRIBUTION:
            share: Float32Array = np.exp(cells - cells.max(axis=-1, keepdims=True))
            share /= share.sum(axis=-1, keepdims=True)
            return share
        case _:
            assert_never(spec.kind)


def spread_of(cells: "Float32Array", spec: OutputSpec) -> "Float32Plane | None":
    """Say how unsure a network is of each cell, where its kind says so.

    Args:
        cells: (h, w, k) float32, as `cells_of` gives them; they are left as they are.
        spec: how the model's card says it is read.

    Returns:
        (h, w) float32, the standard deviation of the colour in units of a* and b*: the root of
        the summed variances of both under the distribution that was learned.
    """
    import numpy as np

    share = shares_of(cells, spec)
    if share is None:
        return None
    centres = np.asarray(spec.bin_centres, np.float32)
    mean = share @ centres
    variance = share @ (centres**2).sum(axis=1) - (mean**2).sum(axis=-1)
    spread: Float32Plane = np.sqrt(np.maximum(variance, 0.0)).astype(np.float32)
    return spread


def _annealed_mean(logits: "Float32Array", spec: OutputSpec, vividness: float) -> "Float32Array":
    """Give the mean of the bin centres under softmax(logits / T).

    It goes from the mean (T = 1) to the mode (T -> 0) and keeps colours smooth in between (Zhang,
    Isola and Efros 2016, equation 5). T is the model's own.

    Vividness tilts the distribution towards chroma (above 0.5) or grey (below). It is not the
    temperature: the likeliest bin of an unsure pixel is often grey, so that a lower T takes colour
    away from one photo and adds it to another, while a tilt does the same to all.
    """
    import numpy as np

    centres = np.asarray(spec.bin_centres, np.float32)
    chroma = np.hypot(centres[:, 0], centres[:, 1])
    tilt = (chroma * (_TILT / 10.0 * (2.0 * vividness - 1.0))).astype(np.float32)
    cells = logits.reshape(-1, len(centres))
    mean = np.empty((len(cells), 2), np.float32)
    buffer = np.empty((min(_BLOCK_CELLS, len(cells)), len(centres)), np.float32)
    for first in range(0, len(cells), _BLOCK_CELLS):  # each in the cache, through all of its steps
        block = cells[first : first + _BLOCK_CELLS]
        share = np.add(block, tilt, out=buffer[: len(block)])
        share -= share.max(axis=-1, keepdims=True)
        share *= np.float32(1.0 / spec.temperature)
        np.exp(share, out=share)
        mean[first : first + len(block)] = (share @ centres) / share.sum(axis=-1, keepdims=True)
    return mean.reshape(*logits.shape[:-1], 2)


def _chroma_factor(ab: "Float32Array", spec: OutputSpec) -> "Float32Array":
    """Give back what averaging took: (h, w, 1) float32.

    A mean over what might be is more muted than any of it, and the more so the less sure the
    network is, which shows as low chroma. One factor for all would make flowers garish before
    fur has any colour.
    """
    import numpy as np

    chroma = np.hypot(ab[..., :1], ab[..., 1:])
    muted = spec.muted_gain / (1.0 + (chroma / spec.muted_chroma) ** 4)
    factor: Float32Array = (spec.chroma_gain * (1.0 + muted)).astype(np.float32)
    return factor
