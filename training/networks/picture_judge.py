"""What a fine-tuning looks at pictures with: the encoder of the model itself, made to see colour.

A model's encoder was taught by ImageNet in colour. For photographs without, its first layer was
summed over red, green and blue; all behind it is what it was, or has learned a little since. With
that layer as it was before, it sees pictures: no second encoder of 7 MB need come along.
"""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.atomic_file import replacing
from core.model.package import Package
from training.networks.weight_archive import archive_of

#: EfficientNet-Lite0's first layer, (3, 3, 3, 32) float16: Google, Apache 2.0.
_STEM: Final = Path(__file__).with_name("rgb_stem.npz")
_NAME: Final = "stem/kernel"


def seeing_colour(
    weights: Mapping[str, NDArray[np.float16] | Float32Array],
) -> dict[str, NDArray[np.float16] | Float32Array]:
    """Give the weights of a model's encoder, the first layer for RGB; see `set_encoder_weights`."""
    with np.load(_STEM, allow_pickle=False) as stem:
        seeing = {_NAME: stem[_NAME]}
    return {name: value for name, value in weights.items() if "decoder/" not in name} | seeing


def write_judge(package: Package, target: Path) -> Path | None:
    """Write what looks at pictures, as an .npz of an encoder; None where a model holds no weights.

    Raises:
        WriteError: the disk fails or is full.
    """
    packed = package.read_weights()
    if packed is None:
        return None
    with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
        judge = seeing_colour(arrays)
    target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target) as file:
        file.write(archive_of(judge))
    return target
