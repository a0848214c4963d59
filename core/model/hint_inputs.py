"""What a network may be told beside the lightness: the hints, drawn into two planes of its own.

Networks that were trained with hints (Zhang et al. 2017, "Real-Time User-Guided Image Colorization
with Learned Deep Priors") take them as inputs and answer the whole photo anew. The card says that
a network has these inputs, and how its mask is fed; networks without them are hinted by
`core.colorize.hint_kernel` alone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.base.strict_json import WrongValue

if TYPE_CHECKING:
    from core.base.arrays import Float32Array, Float32Plane

#: What the networks call these inputs: (1, h, w, 2), a* and b*, and (1, h, w, 1).
HINT_AB: Final = "hint_ab"
HINT_MASK: Final = "hint_mask"
#: Largest a* and b* of a hint that a network is told: of colours that sRGB has none goes so far.
MOST_AB: Final = 128.0
#: What the two families of weights that there are want the mask less.
_CENTRES: Final = (0.0, 0.5)


@dataclass(frozen=True, slots=True)
class HintInputsSpec:
    """How hints are fed to a network that takes them.

    Attributes:
        mask_centre: 0 or 0.5; the mask is fed less this: 1 where a hint is and 0 elsewhere, or
            0.5 and -0.5.
    """

    mask_centre: float

    def __post_init__(self) -> None:
        if self.mask_centre not in _CENTRES:
            raise WrongValue("hint_inputs.mask_centre must be 0 or 0.5")


@dataclass(frozen=True, slots=True)
class HintPlanes:
    """Hints as a network sees them.

    Attributes:
        ab: (h, w, 2) float32, a* and b*, -128..128; 0 where no hint is.
        mask: (h, w) float32, 1 where a hint is and 0 elsewhere.
    """

    ab: "Float32Array"
    mask: "Float32Plane"

    def are(self, other: "HintPlanes") -> bool:
        """Tell whether these are the same hints, to the bit."""
        import numpy as np

        return np.array_equal(self.mask, other.mask) and np.array_equal(self.ab, other.ab)


def no_hints(height: int, width: int) -> HintPlanes:
    """Give planes of this size in which no hint is."""
    import numpy as np

    return HintPlanes(
        np.zeros((height, width, 2), np.float32), np.zeros((height, width), np.float32)
    )
