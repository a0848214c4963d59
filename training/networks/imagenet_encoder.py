"""The encoder's ImageNet weights, from the model that comes with the program."""

from pathlib import Path

from core.base.atomic_file import replacing
from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.model.package import open_package


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
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "encoder.npz"
    with replacing(target) as file:
        file.write(weights)
    return target
