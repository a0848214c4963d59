"""Files of models that are not read, and what to do instead.

A pickle can run any program when it is loaded, and the formats of phones and other frameworks need
their own runtimes. Each is told by its first bytes or its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from core.base.errors import PackageError
from core.base.sentence import Sentence

_PICKLE: Final = Sentence("is a pickle of PyTorch, which can hold any program")
_EXPORT: Final = Sentence(
    "Get the model as ONNX, or export it where PyTorch is installed with torch.onnx.export; "
    "DDColor has scripts/export_onnx.py for that."
)
_ELSEWHERE: Final = Sentence("Get the model as ONNX from where it came from.")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a file is, as it continues "{name} ...", and what to do instead."""

    what: Sentence
    instead: Sentence


_TORCH: Final = _Kind(_PICKLE, _EXPORT)
_BY_SUFFIX: Final[Mapping[str, _Kind]] = {
    ".pth": _TORCH,
    ".pt": _TORCH,
    ".ckpt": _TORCH,
    ".pkl": _TORCH,
    ".bin": _TORCH,
    ".safetensors": _Kind(Sentence("holds weights and no network"), _EXPORT),
    ".tflite": _Kind(Sentence("is a model of TensorFlow Lite"), _ELSEWHERE),
    ".dlc": _Kind(Sentence("is a model for processors of Qualcomm"), _ELSEWHERE),
    ".mlmodel": _Kind(Sentence("is a model of Core ML"), _ELSEWHERE),
    ".mlpackage": _Kind(Sentence("is a model of Core ML"), _ELSEWHERE),
    ".h5": _Kind(Sentence("is a model of Keras"), _ELSEWHERE),
    ".hdf5": _Kind(Sentence("is a model of Keras"), _ELSEWHERE),
    ".keras": _Kind(Sentence("is a model of Keras"), _ELSEWHERE),
}
_PICKLE_MARKS: Final = tuple(b"\x80" + bytes([protocol]) for protocol in range(2, 6))
_HDF5_MARK: Final = b"\x89HDF\r\n\x1a\n"
_TFLITE_MARK: Final = b"TFL3"


def check_kind(name: str, start: bytes) -> None:
    """Refuse a file of a kind that is not read.

    Args:
        name: of the file.
        start: its first bytes, eight or more where it has them.

    Raises:
        PackageError: it is of such a kind.
    """
    kind = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    if start.startswith(_PICKLE_MARKS):
        kind = _TORCH
    elif start.startswith(_HDF5_MARK):
        kind = _BY_SUFFIX[".h5"]
    elif start[4:8] == _TFLITE_MARK:
        kind = _BY_SUFFIX[".tflite"]
    if kind is not None:
        raise refused(name, kind.what, kind.instead)


def check_members(name: str, members: list[str]) -> None:
    """Refuse a zip that is none of ONNX: PyTorch, Keras and Core ML write zips, too.

    Raises:
        PackageError: it is of such a kind.
    """
    for member in members:
        path = PurePath(member)
        if path.suffix.lower() == ".pkl":
            raise refused(name, _PICKLE, _EXPORT)
        if path.suffix.lower() in _BY_SUFFIX and path.suffix.lower() != ".bin":
            kind = _BY_SUFFIX[path.suffix.lower()]
            raise refused(name, kind.what, kind.instead)


def refused(name: str, what: Sentence, instead: Sentence) -> PackageError:
    """Make the error of a file that is not read.

    Args:
        name: of the file.
        what: it is, as it continues "{name} ...".
        instead: what to do, one sentence.
    """
    return PackageError("{name} {what}.", hint=instead, name=name, what=what)
