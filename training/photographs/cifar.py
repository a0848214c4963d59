"""CIFAR-10 and CIFAR-100 as folders of pictures, from the user's disk or the network.

A recipe names a folder such as `cifar10/ship`. Where that is missing below the data directory, the
archive is unpacked once, as small PNG files in the same layout: `cifar10/CLASS/NNNNN.png`, the
50,000 pictures of the training part, the number being the place in the archive.

The binary version of the archive is read (https://www.cs.toronto.edu/~kriz/cifar.html): rows of
one label, or two, and 3072 bytes. The Python version is a pickle, which could run anything; Keras,
which fetches that one, checks its hash before it opens it.
"""

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import PART_SUFFIX, disk_errors
from core.base.errors import UsageError

_SIDE_PX: Final = 32

_CLASSES_10: Final = (
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
)  # fmt: skip
_CLASSES_100: Final = (
    "apple", "aquarium_fish", "baby", "bear", "beaver", "bed", "bee", "beetle", "bicycle",
    "bottle", "bowl", "boy", "bridge", "bus", "butterfly", "camel", "can", "castle",
    "caterpillar", "cattle", "chair", "chimpanzee", "clock", "cloud", "cockroach", "couch",
    "crab", "crocodile", "cup", "dinosaur", "dolphin", "elephant", "flatfish", "forest", "fox",
    "girl", "hamster", "house", "kangaroo", "keyboard", "lamp", "lawn_mower", "leopard",
    "lion", "lizard", "lobster", "man", "maple_tree", "motorcycle", "mountain", "mouse",
    "mushroom", "oak_tree", "orange", "orchid", "otter", "palm_tree", "pear", "pickup_truck",
    "pine_tree", "plain", "plate", "poppy", "porcupine", "possum", "rabbit", "raccoon", "ray",
    "road", "rocket", "rose", "sea", "seal", "shark", "shrew", "skunk", "skyscraper", "snail",
    "snake", "spider", "squirrel", "streetcar", "sunflower", "sweet_pepper", "table", "tank",
    "telephone", "television", "tiger", "tractor", "train", "trout", "tulip", "turtle",
    "wardrobe", "whale", "willow_tree", "wolf", "woman", "worm",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Archive:
    """One of the two sets, as it is published.

    Attributes:
        name: of the folder that it becomes.
        title: for people.
        binary: folder of the binary version.
        files: the training part in it.
        label_bytes: before the pixels of a row; the last of them is the class.
        classes: by label.
    """

    name: str
    title: str
    binary: str
    files: tuple[str, ...]
    label_bytes: int
    classes: tuple[str, ...]


_ARCHIVES: Final = (
    _Archive(
        "cifar10",
        "CIFAR-10",
        "cifar-10-batches-bin",
        tuple(f"data_batch_{number}.bin" for number in range(1, 6)),
        1,
        _CLASSES_10,
    ),
    _Archive("cifar100", "CIFAR-100", "cifar-100-binary", ("train.bin",), 2, _CLASSES_100),
)

#: (n, 32, 32, 3) uint8 sRGB and (n,) labels.
_Rows = tuple[NDArray[np.uint8], NDArray[np.int64]]


def cifar_folder(root: Path, folder: str, cache: Path) -> Path | None:
    """Give the folder of a set such as `cifar10/ship`, unpacked into `cache` when need be.

    None when `folder` does not begin with the name of a CIFAR set; the answer need not exist when
    it names a class that there is not.

    Raises:
        UsageError: there is no archive below `root`, and none can be had from the network.
        WriteError: the disk.
    """
    parts = PurePosixPath(folder).parts
    archive = next((a for a in _ARCHIVES if parts and parts[0] == a.name), None)
    if archive is None:
        return None
    if not (cache / archive.name).is_dir():
        binary = root / archive.binary
        rows = _binary_rows(archive, binary) if binary.is_dir() else _keras_rows(archive)
        _unpack(archive, rows, cache)
    return cache / folder


def _unpack(archive: _Archive, rows: Iterator[_Rows], cache: Path) -> None:
    """Write one PNG a row into a folder that appears under its name once it is whole."""
    target = cache / archive.name
    draft = cache / f".{archive.name}-{secrets.token_hex(4)}{PART_SUFFIX}"
    try:
        with disk_errors(target):
            _write(archive, rows, draft)
            _rename(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write(archive: _Archive, rows: Iterator[_Rows], folder: Path) -> None:
    for label in archive.classes:
        (folder / label).mkdir(parents=True)
    number = 0
    for pictures, labels in rows:
        for picture, label in zip(pictures, labels.tolist(), strict=True):
            encoded = cv2.imencode(".png", np.ascontiguousarray(picture[..., ::-1]))[1]
            path = folder / archive.classes[label] / f"{number:05}.png"
            path.write_bytes(encoded.tobytes())
            number += 1


def _rename(draft: Path, target: Path) -> None:
    try:
        draft.rename(target)
    except OSError:
        if not target.is_dir():  # otherwise another run was quicker
            raise


def _binary_rows(archive: _Archive, folder: Path) -> Iterator[_Rows]:
    """Read the binary version.

    Raises:
        UsageError: a file is missing or is not what it should be.
    """
    row_bytes = archive.label_bytes + _SIDE_PX * _SIDE_PX * 3
    for name in archive.files:
        try:
            content = np.fromfile(folder / name, np.uint8)
        except OSError as error:
            raise _not_whole(archive, folder / name) from error
        if not len(content) or len(content) % row_bytes:
            raise _not_whole(archive, folder / name)
        rows = content.reshape(-1, row_bytes)
        labels = rows[:, archive.label_bytes - 1].astype(np.int64)
        if labels.max() >= len(archive.classes):
            raise _not_whole(archive, folder / name)
        planes = rows[:, archive.label_bytes :].reshape(-1, 3, _SIDE_PX, _SIDE_PX)
        yield planes.transpose(0, 2, 3, 1), labels


def _not_whole(archive: _Archive, path: Path) -> UsageError:
    return UsageError(
        "{path} is missing or is not a whole file of {title}.",
        hint="Download the binary version of {title} anew.",
        path=path,
        title=archive.title,
    )


def _keras_rows(archive: _Archive) -> Iterator[_Rows]:
    """Read what Keras keeps in its cache, or fetches.

    Raises:
        UsageError: it does not get it.
    """
    # Only here: the import takes seconds, and most recipes do without.
    import keras

    sets = {"cifar10": keras.datasets.cifar10, "cifar100": keras.datasets.cifar100}
    try:
        (pictures, labels), _ = sets[archive.name].load_data()
    except Exception as error:  # Keras raises a bare Exception when a download fails
        raise UsageError(
            "{title} is not below the data directory and cannot be downloaded.",
            hint="Put its binary version there, as the folder {folder}, or its pictures, as "
            "{name}/CLASS/NAME.png.",
            title=archive.title,
            folder=archive.binary,
            name=archive.name,
        ) from error
    channels_last = pictures if pictures.shape[-1] == 3 else pictures.transpose(0, 2, 3, 1)
    yield channels_last, labels.reshape(-1).astype(np.int64)
