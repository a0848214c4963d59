"""The files of a stranger's model, read to known bounds and made one ONNX file.

One file of ONNX, or one and the data files that it names, or a zip of those; or Caffe's. Nothing is
unpacked to the disk, and no name in a file opens anything.
"""

import hashlib
import io
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from core.base.errors import PackageError
from core.base.sentence import Sentence, why
from core.foreign.caffe import FILE_LIMITS, CaffePaths, caffe_as_onnx
from core.foreign.external_data import data_files, with_data_inside
from core.foreign.refusals import check_kind, check_members
from core.model.onnx_wire import UnsafeOnnx
from core.model.package import MEMBER_LIMITS, MODEL

#: Bytes of all files together, and of what they hold once it is unpacked.
MOST_BYTES: Final = MEMBER_LIMITS[MODEL]
ONNX_SUFFIX: Final = ".onnx"
_PROTOTXT, _CAFFEMODEL, _HULL = ".prototxt", ".caffemodel", ".npy"
_CAFFE: Final = frozenset({_PROTOTXT, _CAFFEMODEL})
_ZIP_MARK: Final = b"PK\3\4"
#: End of central directory (APPNOTE 6.3.10, section 4.3.16), without its comment.
_END: Final = struct.Struct("<4s4H2LH")
_END_MARK: Final = b"PK\5\6"
_ZIP64_LOCATOR_MARK: Final = b"PK\6\7"
_ZIP64_LOCATOR_SIZE: Final = 20
_LONGEST_COMMENT: Final = 2**16
#: Names in a zip's directory, in small letters: of photos, and of what is or was a model.
_PICTURE: Final = re.compile(rb"\.(?:jpe?g|png|tiff?|webp|heic|avif|bmp|jp2|jxl|gif)(?![a-z0-9])")
_NETWORK: Final = re.compile(rb"\.(?:onnx|pkl|pth?|pb|bin|h5|json|mlmodel|safetensors)(?![a-z0-9])")
_MOST_MEMBERS: Final = 64
_MOST_DIRECTORY: Final = 2**15
_ENCRYPTED: Final = 0x1
_START_BYTES: Final = 16
_HINT: Final = Sentence("Get the model again from where it came from.")


@dataclass(frozen=True, slots=True)
class ForeignFiles:
    """The files of a model, as they came.

    Attributes:
        paths: the one with most of the model first.
        digests: SHA-256 of each, in the same order.
    """

    paths: tuple[Path, ...]
    digests: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called, without folders."""
        return tuple(path.name for path in self.paths)


def hashed_files(paths: Sequence[Path]) -> ForeignFiles:
    """Hash files, and put the largest first: that is the one with the weights.

    Raises:
        PackageError: one cannot be read, or they are larger than a model can be.
    """
    if not paths:
        raise ValueError("no file is given")
    total, sizes, digests = 0, dict[Path, int](), dict[Path, str]()
    for path in dict.fromkeys(paths):
        with _opened(path) as file:
            size = os.fstat(file.fileno()).st_size
            total += size
            if total > MOST_BYTES or size > FILE_LIMITS.get(path.suffix.lower(), MOST_BYTES):
                raise _too_large(path)
            sizes[path] = size
            digests[path] = hashlib.file_digest(file, "sha256").hexdigest()
    ordered = sorted(sizes, key=lambda path: -sizes[path])
    return ForeignFiles(tuple(ordered), tuple(digests[path] for path in ordered))


def read_model(files: ForeignFiles) -> tuple[bytes, Path]:
    """Read the files of a model and make them one.

    Returns:
        ONNX, and the file that it is of.

    Raises:
        PackageError: they are of another kind, are others than were hashed, or do not belong
            together.
    """
    contents = {
        path: _content(path, digest)
        for path, digest in zip(files.paths, files.digests, strict=True)
    }
    if any(path.suffix.lower() in _CAFFE for path in contents):
        return _of_caffe(contents)
    models = [path for path in contents if path.suffix.lower() == ONNX_SUFFIX]
    if len(models) > 1:
        raise PackageError(
            "{name} and {other} are two models.",
            hint="Choose one of them.",
            path=models[0],
            name=models[0].name,
            other=models[1].name,
        )
    path = models[0] if models else files.paths[0]
    content = contents.pop(path)
    check_kind(path.name, content[:_START_BYTES])
    if content.startswith((_ZIP_MARK, _END_MARK)):
        return _of_zip(path, content), path
    if not models and contents:
        raise PackageError(
            "{name} is no ONNX model.",
            hint="Choose a file that ends in .onnx, and its data files with it.",
            path=path,
            name=path.name,
        )
    data = {other.name: numbers for other, numbers in contents.items()}
    return _joined(path, content, data), path


def refusal_of(path: Path, error: UnsafeOnnx) -> PackageError:
    """Say of a file why its network is refused."""
    return PackageError(
        "The network in {name} {what}.",
        hint="Get the model as ONNX from another place, or tell whoever made it.",
        path=path,
        name=path.name,
        what=error.message,
    )


def _of_caffe(contents: Mapping[Path, bytes]) -> tuple[bytes, Path]:
    """Make ONNX of Caffe's two or three files."""
    by_suffix = {path.suffix.lower(): path for path in contents}
    first = next(path for path in contents if path.suffix.lower() in _CAFFE)
    is_whole = by_suffix.keys() >= _CAFFE and by_suffix.keys() <= {*_CAFFE, _HULL}
    if not is_whole or len(by_suffix) != len(contents):
        raise PackageError(
            "{name} is one of the two files of a Caffe model.",
            hint="Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with "
            "them if you have it.",
            path=first,
            name=first.name,
        )
    paths = CaffePaths(by_suffix[_PROTOTXT], by_suffix[_CAFFEMODEL])
    hull = by_suffix.get(_HULL)
    if hull is not None:
        paths = replace(paths, hull=hull)
    model = caffe_as_onnx(
        contents[paths.prototxt],
        contents[paths.caffemodel],
        None if hull is None else contents[hull],
        paths=paths,
    )
    return model, paths.caffemodel


def _joined(path: Path, model: bytes, data: Mapping[str, bytes]) -> bytes:
    try:
        if not data_files(model):
            return model
        return with_data_inside(model, data, most_bytes=MOST_BYTES)
    except UnsafeOnnx as error:
        raise refusal_of(path, error) from error


def _opened(path: Path) -> io.BufferedReader:
    """Open a file for reading."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its writer
            raise PackageError(
                "{name} is not a file.", hint="Choose a model file.", path=path, name=path.name
            )
        return path.open("rb")
    except FileNotFoundError as error:
        raise PackageError(
            "There is no model file {path}.", hint="Check its name and folder.", path=path
        ) from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _content(path: Path, digest: str) -> bytes:
    with _opened(path) as file:
        try:
            content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise _unreadable(path, error) from error
    if len(content) > MOST_BYTES:
        raise _too_large(path)
    if hashlib.sha256(content).hexdigest() != digest:
        raise PackageError(
            "{name} was changed while it was being read.",
            hint="Try again.",
            path=path,
            name=path.name,
        )
    return content


def _of_zip(path: Path, content: bytes) -> bytes:
    """Give the one model of a zip, with the data that it names."""
    try:
        _check_pictures(path, content)
        _check_end(path, content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = _members(path, archive)
            models = [name for name in members if name.lower().endswith(ONNX_SUFFIX)]
            if len(models) != 1:
                raise _damaged(
                    path,
                    Sentence("it holds no network")
                    if not models
                    else Sentence("it holds several networks"),
                )
            left = MOST_BYTES
            model = _member(path, archive, members[models[0]], left)
            data = dict[str, bytes]()
            for name in _data_files(path, model):
                if name in members:
                    left -= members[name].file_size
                    data[name] = _member(path, archive, members[name], left)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise _damaged(path, Sentence("its zip cannot be read")) from error
    return _joined(path, model, data)


def _data_files(path: Path, model: bytes) -> tuple[str, ...]:
    try:
        return data_files(model)
    except UnsafeOnnx as error:
        raise refusal_of(path, error) from error


def _check_pictures(path: Path, content: bytes) -> None:
    """Refuse a zip of photos, whatever their number, by the names in its directory."""
    start = content.rfind(_END_MARK, max(0, len(content) - _END.size - _LONGEST_COMMENT))
    if start < 0 or start + _END.size > len(content):
        return
    *_, length, offset, _ = _END.unpack_from(content, start)
    names = content[offset : min(offset + length, start)].lower()
    if _PICTURE.search(names) is not None and _NETWORK.search(names) is None:
        raise PackageError(
            "{name} holds pictures and no model.",
            hint="To colour them, unpack it, and open its folder or drop that on the window.",
            path=path,
            name=path.name,
        )


def _check_end(path: Path, content: bytes) -> None:
    """Check the end of a zip, so that `zipfile` reads one small directory."""
    start = len(content) - _END.size
    if not content.startswith(_END_MARK, max(0, start)):
        start = content.rfind(_END_MARK, max(0, start - _LONGEST_COMMENT))
    if start < 0:
        raise _damaged(path, Sentence("its end is missing"))
    _, _, _, _, entries, length, _, _ = _END.unpack_from(content, start)
    locator = max(0, start - _ZIP64_LOCATOR_SIZE)
    if entries > _MOST_MEMBERS or length > _MOST_DIRECTORY:
        raise _damaged(path, Sentence("it holds more files than a model has"))
    if content.startswith(_ZIP64_LOCATOR_MARK, locator):
        raise _damaged(path, Sentence("its zip is not built as a model's is"))


def _members(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Give the files of a zip by their names without folders."""
    check_members(path.name, archive.namelist())
    members = dict[str, zipfile.ZipInfo]()
    for entry in archive.infolist():
        name = PurePosixPath(entry.filename).name
        # A Mac adds a file of its own beside each.
        if entry.is_dir() or name.startswith("."):
            continue
        shown = ascii(name[:60]).strip("'")
        if name in members:
            raise _damaged(path, Sentence("it holds {member} twice", member=shown))
        if entry.flag_bits & _ENCRYPTED:
            raise _damaged(path, Sentence("{member} is encrypted", member=shown))
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _damaged(path, Sentence("{member} is packed in an unknown way", member=shown))
        members[name] = entry
    return members


def _member(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> bytes:
    shown = ascii(PurePosixPath(entry.filename).name[:60]).strip("'")
    if entry.file_size > left:
        raise _damaged(path, Sentence("{member} is larger than it can be", member=shown))
    with archive.open(entry) as member:
        # With a bound: without one zipfile inflates a bomb whole before it cuts it to size.
        content = member.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise _damaged(path, Sentence("{member} is cut short", member=shown))
    return content


def _too_large(path: Path) -> PackageError:
    return _damaged(path, Sentence("it is larger than a model can be"))


def _damaged(path: Path, reason: Sentence) -> PackageError:
    return PackageError(
        "{name} cannot be used as a model: {why}.",
        hint=_HINT,
        path=path,
        name=path.name,
        why=reason,
    )


def _unreadable(path: Path, error: OSError) -> PackageError:
    return PackageError(
        "{name} cannot be read: {why}.",
        hint="Check that the file may be read and its disk is well.",
        path=path,
        name=path.name,
        why=why(error),
    )
