"""Which of the files that somebody brings are models, and which of them belong together.

Told by their names: nothing is opened here. Where half of a pair is brought, its other half is
looked for beside it.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import PackageError
from core.base.natural_order import natural_path_key
from core.base.presence import is_file
from core.model.package import SUFFIX

ONNX: Final = ".onnx"
ZIP: Final = ".zip"
NETWORK: Final = ".prototxt"
WEIGHTS: Final = ".caffemodel"
BINS: Final = ".npy"
#: Read as models of other programs.
TAKEN: Final = (ONNX, ZIP, NETWORK, WEIGHTS)
#: Known and not read (`core.foreign.refusals`): people have models in them, too, and are told what
#: to do instead.
REFUSED: Final = (
    ".pth",
    ".pt",
    ".ckpt",
    ".pkl",
    ".safetensors",
    ".tflite",
    ".dlc",
    ".mlmodel",
    ".h5",
    ".hdf5",
    ".keras",
    ".bin",
)
#: What dialogs for files show as models. Files that are not read are among them: whoever has one is
#: told what to do instead.
ENDINGS: Final = (SUFFIX, *TAKEN, BINS, *REFUSED)
#: The bins of Zhang's Caffe network, as they are given away beside it.
_BINS_FILE: Final = "pts_in_hull.npy"
#: Data files of ONNX by their endings, where an ONNX file comes along.
_DATA: Final = (".data", ".onnx_data", ".weights", ".weight", ".bin", ".pb")
#: How exporters call the data file of `model.onnx`; `{}` is that name, or what is before its end.
_DATA_OF_NAME: Final = ("{}.data", "{}_data")


@dataclass(frozen=True, slots=True)
class ForeignModel:
    """Files that may be one model of another program.

    Attributes:
        files: the one that it is called by first.
    """

    files: tuple[Path, ...]

    @property
    def name(self) -> str:
        """What the file is called that it is told by."""
        return self.files[0].name


@dataclass(frozen=True, slots=True)
class Brought:
    """Files that somebody brings, sorted by their names.

    Attributes:
        own: packages of this program.
        foreign: all that may belong to models of other programs.
        others: the rest.
    """

    own: tuple[Path, ...] = ()
    foreign: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


def sorted_out(paths: Iterable[Path]) -> Brought:
    """Sort files by their names; quick, for it is asked while something is dragged."""
    paths = tuple(paths)
    kinds = {path.suffix.lower() for path in paths}
    has_onnx, has_caffe = ONNX in kinds, not kinds.isdisjoint((NETWORK, WEIGHTS))
    own, foreign, others = list[Path](), list[Path](), list[Path]()
    for path in paths:
        kind = path.suffix.lower()
        if kind == SUFFIX:
            own.append(path)
        elif (
            kind in (*TAKEN, *REFUSED)
            or (has_onnx and kind in _DATA)
            or (has_caffe and kind == BINS)
        ):
            foreign.append(path)
        else:
            others.append(path)
    return Brought(tuple(own), tuple(foreign), tuple(others))


def foreign_models(
    paths: Sequence[Path],
) -> tuple[tuple[ForeignModel, ...], tuple[PackageError, ...]]:
    """Put files together that are one model, and look beside them for what is missing.

    Args:
        paths: that are models of other programs, or parts of such.

    Returns:
        The models in the order of their first files, and what cannot be one: a half whose other
        half is nowhere.
    """
    paths = tuple(dict.fromkeys(paths))
    found: list[ForeignModel] = []
    faults: list[PackageError] = []
    for part in _pairs(paths):
        if isinstance(part, PackageError):
            faults.append(part)
        else:
            found.append(part)
    paired = {file for model in found for file in model.files} | {
        fault.path for fault in faults if fault.path is not None
    }
    left = [path for path in paths if path not in paired]
    models = [path for path in left if path.suffix.lower() == ONNX]
    data = [path for path in left if models and path.suffix.lower() in _DATA]
    for path in left:
        if path in models:
            found.append(ForeignModel((path, *_data_of(path, models, data))))
        elif path not in data:
            found.append(ForeignModel((path,)))
    order = {path: number for number, path in enumerate(paths)}
    last = len(order)
    found.sort(key=lambda model: min(order.get(file, last) for file in model.files))
    return tuple(found), tuple(faults)


def _data_of(model: Path, models: Sequence[Path], data: Sequence[Path]) -> Iterator[Path]:
    """Give the data files of an ONNX model: those that were brought, and those beside it."""
    given = [path for path in data if len(models) == 1 or path.parent == model.parent]
    yield from given
    beside = (
        model.with_name(form.format(stem))
        for stem in (model.name, model.stem)
        for form in _DATA_OF_NAME
    )
    yield from (path for path in beside if path not in given and is_file(path))


def _pairs(paths: Sequence[Path]) -> Iterator[ForeignModel | PackageError]:
    """Put Caffe's descriptions and weights together."""
    texts = [path for path in paths if path.suffix.lower() == NETWORK]
    weights = [path for path in paths if path.suffix.lower() == WEIGHTS]
    bins = [path for path in paths if path.suffix.lower() == BINS]
    for file in weights:
        text = _other_half(file, texts, NETWORK, is_one=len(weights) == 1)
        if text is None:
            yield _alone(file)
            continue
        if text in texts:
            texts.remove(text)
        yield ForeignModel((file, text, *_bins_of(file, bins)))
    for text in texts:
        if weights:
            yield _alone(text)
            continue
        other = _other_half(text, [], WEIGHTS, is_one=True)
        if other is None:
            yield _alone(text)
        else:
            yield ForeignModel((other, text, *_bins_of(text, bins)))


def _other_half(half: Path, given: Sequence[Path], kind: str, *, is_one: bool) -> Path | None:
    """Give the file that belongs to half of a pair; None where none does without doubt."""
    same = [path for path in given if path.stem == half.stem]
    if same:
        return same[0]
    if len(given) == 1 and is_one:
        return given[0]
    beside = _files_beside(half, kind)
    same = [path for path in beside if path.stem == half.stem]
    if same:
        return same[0]
    return beside[0] if len(beside) == 1 else None


def _files_beside(file: Path, kind: str) -> list[Path]:
    try:
        with os.scandir(file.parent) as entries:
            names = [entry.name for entry in entries if entry.name.lower().endswith(kind)]
    except OSError:
        return []
    return sorted(
        (file.with_name(name) for name in names), key=lambda path: natural_path_key(str(path))
    )


def _bins_of(half: Path, given: Sequence[Path]) -> tuple[Path, ...]:
    if given:
        return tuple(given[:1])
    beside = half.with_name(_BINS_FILE)
    return (beside,) if is_file(beside) else ()


def _alone(file: Path) -> PackageError:
    return PackageError(
        "{name} is one of the two files of a Caffe model.",
        hint="Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with them if "
        "you have it.",
        path=file,
        name=file.name,
    )
