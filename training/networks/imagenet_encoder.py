"""The encoder's ImageNet weights, from the model that comes with the program or another one.

A model's encoder was taught by ImageNet in colour. For photographs without, its first layer was
summed over red, green and blue; all behind it is what it was, or has learned a little since. With
that layer as it was before, it sees pictures: no second encoder of 7 MB need come along.
"""

import io
from pathlib import Path
from typing import Final

import numpy as np

from core.base.atomic_file import replacing
from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.model.package import Package, open_package
from training.networks.weight_archive import archive_of

#: EfficientNet-Lite0's first layer, (3, 3, 3, 32) float16: Google, Apache 2.0.
_RGB_STEM: Final = Path(__file__).with_name("rgb_stem.npz")


def bundled_encoder(folder: Path) -> Path:
    """Unpack the encoder inside the bundled `natural`.

    Its first ten blocks are as ImageNet taught them, its last six have learned about colour since.

    Args:
        folder: where the .npz goes.

    Raises:
        UsageError: the bundled model is missing or holds no weights.
        WriteError: the disk fails or is full.
    """
    path = bundled_models_dir() / "natural.colormodel"
    weights = open_package(path).read_weights() if path.exists() else None
    if weights is None:
        raise UsageError(
            "The model that comes with the program holds no weights to start from.",
            hint="Give the .npz of EfficientNet-Lite0 with --encoder.",
        )
    return _written(folder / "encoder.npz", weights)


def encoder_seeing_colour(package: Package, folder: Path) -> Path:
    """Write the encoder inside a model as one that looks at pictures (`finish.rgb_encoder`).

    Args:
        package: holds its weights.
        folder: where the .npz goes.

    Raises:
        WriteError: the disk fails or is full.
    """
    packed = package.read_weights()
    assert packed is not None
    with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
        weights = {name: arrays[name] for name in arrays if not name.startswith("decoder/")}
    with np.load(_RGB_STEM, allow_pickle=False) as stem:
        weights.update(stem)
    return _written(folder / "encoder.npz", archive_of(weights))


def _written(target: Path, content: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target) as file:
        file.write(content)
    return target
