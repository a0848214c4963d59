"""The `.colormodel` file: a network and its card in one zip, data and nothing else.

A package may come from a stranger. So its directory is checked before anything is inflated, only
five names are known and none of them becomes a path, sizes are bounded before and while reading,
and a member is used only when its SHA-256 is the one on the card.
"""

import contextlib
import hashlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from core.base.atomic_file import replacing
from core.base.errors import PackageError
from core.base.sentence import Sentence, why
from core.model.card import Card, card_from_json, card_to_json

SUFFIX: Final = ".colormodel"
CARD: Final = "card.json"
MODEL: Final = "model.onnx"
WEIGHTS: Final = "weights.npz"
PREVIEW_WEBP: Final = "preview.webp"
PREVIEW_PNG: Final = "preview.png"

#: The members that a package may have, and how many bytes each may have, packed or not.
MEMBER_LIMITS: Final = {
    CARD: 2**20,
    MODEL: 2**30,
    WEIGHTS: 2**28,
    PREVIEW_WEBP: 2**23,
    PREVIEW_PNG: 2**23,
}
#: A whole package has at most this many bytes: all members, and what a zip adds to them.
PACKAGE_LIMIT: Final = sum(MEMBER_LIMITS.values()) + 2**16

#: End of central directory (APPNOTE 6.3.10, section 4.3.16), without a comment.
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\5\6"
_ZIP64_LOCATOR_MARK = b"PK\6\7"
_ZIP64_LOCATOR_SIZE = 20
_ZIP_MARK = b"PK\3\4"
#: A directory of five short names, with room for what other zip programs add.
_MAX_DIRECTORY = 2**14
_ENCRYPTED = 0x1
#: The same members make the same bytes on every day and system.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
#: Bytes that are read at a time where a member need not be whole in memory.
_CHUNK: Final = 2**22
#: What models of other programs end in that cannot be used as they are.
_OF_OTHERS: Final = frozenset(
    {".onnx", ".prototxt", ".caffemodel", ".pt", ".pth", ".ckpt", ".safetensors", ".tflite"}
)
_BINS: Final = ".npy"
#: Tags of the fields of ONNX's ModelProto (onnx.proto3): its version, and what follows it.
_ONNX_VERSION: Final = 0x08
_ONNX_TAGS: Final = frozenset({0x12, 0x1A, 0x22, 0x28, 0x32, 0x3A, 0x42, 0x72})
_GET_AGAIN = Sentence("Get the model again from where it came from.")


@dataclass(frozen=True, slots=True)
class Package:
    """A model package whose card was read; `open_package` makes it.

    Attributes:
        path: the file.
        card: what the model says about itself.
        fingerprint: SHA-256 of the card's bytes. The card holds those of all other members, so
            two packages with the same fingerprint are the same model.
        model_bytes: of the network, as its zip states them.
    """

    path: Path
    card: Card
    fingerprint: str
    model_bytes: int

    @property
    def sha256(self) -> str:
        """SHA-256 of the network, as the card states it."""
        return self.card.sha256[MODEL]

    @property
    def has_weights(self) -> bool:
        """Whether it holds its weights, so that it can be fine-tuned."""
        return WEIGHTS in self.card.sha256

    def read_model(self) -> bytes:
        """Read the network, ONNX, and check it against the card.

        Raises:
            PackageError: here and in the other readers: the file was changed, or cannot be read.
        """
        with _opened(self.path) as archive:
            return _read_checked(archive, self.path, MODEL, self.card)

    def read_preview(self) -> bytes | None:
        """Read the preview picture, WebP or PNG, and check it; None when there is none."""
        return self._read_optional(PREVIEW_WEBP) or self._read_optional(PREVIEW_PNG)

    def read_weights(self) -> bytes | None:
        """Read the weights for fine-tuning, .npz, and check them; None when there are none."""
        return self._read_optional(WEIGHTS)

    def verify(self) -> None:
        """Check every member against the card."""
        with _opened(self.path) as archive:
            for name in self.card.sha256:
                _check_member(archive, self.path, name, self.card)

    def _read_optional(self, name: str) -> bytes | None:
        if name not in self.card.sha256:
            return None
        with _opened(self.path) as archive:
            return _read_checked(archive, self.path, name, self.card)


def open_package(path: Path) -> Package:
    """Open a package: its directory and card are checked, nothing else is read.

    Raises:
        PackageError: it is not there, damaged, from a newer program, or not to be trusted.
    """
    with _opened(path) as archive:
        if CARD not in archive.namelist():
            raise _damaged(path, Sentence("it has no card"))
        raw = b"".join(_parts_of(archive, path, CARD))
        members = set(archive.namelist()) - {CARD}
        model_bytes = archive.getinfo(MODEL).file_size if MODEL in members else 0
    card = card_from_json(raw, path=path)
    if MODEL not in members:
        raise _damaged(path, Sentence("it holds no network"))
    if members != set(card.sha256):
        raise _damaged(path, Sentence("its card does not list what it holds"))
    return Package(path, card, hashlib.sha256(raw).hexdigest(), model_bytes)


def write_package(
    target: Path,
    *,
    card: Card,
    model: bytes,
    weights: bytes | None = None,
    preview: bytes | None = None,
) -> Package:
    """Write a package, atomically; the same arguments always make the same bytes.

    Args:
        target: replaced if it exists.
        card: its `sha256` is filled in.
        model: ONNX.
        weights: an .npz for fine-tuning.
        preview: a WebP or PNG picture.

    Raises:
        ValueError: a member is larger than packages may hold, or the preview is no such picture.
        WriteError: the disk refuses; what was at `target` is untouched.
    """
    members = {MODEL: model}
    if weights is not None:
        members[WEIGHTS] = weights
    if preview is not None:
        members[_preview_name(preview)] = preview
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    members = {CARD: card_to_json(replace(card, sha256=digests))} | members
    for name, content in members.items():
        if len(content) > MEMBER_LIMITS[name]:
            raise ValueError(f"{name} is larger than {MEMBER_LIMITS[name]} bytes")
    with replacing(target) as file, zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            # Weights hardly shrink, and inflating a network took a tenth of the time from the
            # start of the program to the first photo.
            is_network = name == MODEL
            entry.compress_type = zipfile.ZIP_STORED if is_network else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=9)
    return open_package(target)


def _preview_name(preview: bytes) -> str:
    if preview[:4] == b"RIFF" and preview[8:12] == b"WEBP":
        return PREVIEW_WEBP
    if preview.startswith(b"\x89PNG\r\n\x1a\n"):
        return PREVIEW_PNG
    raise ValueError("the preview is neither WebP nor PNG")


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip whose directory has been checked; what zipfile and the disk raise is translated.

    Raises:
        PackageError: the only error that leaves it.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its writer
            raise PackageError(
                "{name} is not a file.",
                hint="Choose a .colormodel file.",
                path=path,
                name=path.name,
            )
        with path.open("rb") as file:
            _check_end(file, path)
            with zipfile.ZipFile(file) as archive:
                _check_directory(archive, path)
                yield archive
    except FileNotFoundError as error:
        raise PackageError(
            "There is no model file {path}.", hint="Check its name and folder.", path=path
        ) from error
    except OSError as error:
        raise PackageError(
            "{name} cannot be read: {why}.",
            hint="Check that the file may be read and its disk is well.",
            path=path,
            name=path.name,
            why=why(error),
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise _damaged(path, Sentence("its zip cannot be read")) from error


def _instead_of(path: Path, start: bytes) -> Sentence:
    """Say what to do with a file that is no package: it may be a model of another program."""
    kind = path.suffix.lower()
    if kind == _BINS:
        return Sentence(
            "It is a part of a Caffe model: install it together with its .prototxt and .caffemodel."
        )
    if kind in _OF_OTHERS:
        return Sentence(
            "A model of another program is installed first: in Models, or by “models install”."
        )
    # What ModelProto of ONNX begins with: the version of its form, then another field of its own.
    if len(start) > 2 and start[0] == _ONNX_VERSION and start[2] in _ONNX_TAGS:
        return Sentence(
            "It looks like ONNX: let its name end in .onnx, and install it in Models, or by "
            "“models install”."
        )
    if kind == SUFFIX:
        return Sentence("Whatever it was is lost: get it once more from where it came from.")
    return Sentence("Choose a .colormodel file.")


def _check_end(file: BinaryIO, path: Path) -> None:
    """Check the last bytes of a zip, so that `zipfile` reads one small directory and no other."""
    size = file.seek(0, os.SEEK_END)
    if size > PACKAGE_LIMIT:
        raise _damaged(path, Sentence("it is larger than a model can be"))
    file.seek(0)
    start = file.read(len(_ZIP_MARK))
    if start != _ZIP_MARK:
        raise PackageError(
            "{name} is not a model package.",
            hint=_instead_of(path, start),
            path=path,
            name=path.name,
        )
    file.seek(max(0, size - _END.size - _ZIP64_LOCATOR_SIZE))
    tail = file.read()
    end = tail[-_END.size :]
    if len(end) < _END.size or not end.startswith(_END_MARK):
        raise _damaged(path, Sentence("its end is missing"))
    _, disk, directory_disk, here, entries, length, offset, comment = _END.unpack(end)
    is_plain = disk == directory_disk == comment == 0 and here == entries
    has_zip64 = tail[: -_END.size].startswith(_ZIP64_LOCATOR_MARK)
    if not is_plain or has_zip64 or offset + length != size - _END.size:
        raise _damaged(path, Sentence("its zip is not built as a model's is"))
    if entries > len(MEMBER_LIMITS) or length > _MAX_DIRECTORY:
        raise _damaged(path, Sentence("it holds more files than a model has"))


def _check_directory(archive: zipfile.ZipFile, path: Path) -> None:
    """Check the name, kind and sizes of each member before any is read."""
    seen: set[str] = set()
    for entry in archive.infolist():
        # zipfile cuts a name at a zero byte and turns backslashes on Windows; this is as stored.
        name = entry.orig_filename
        shown = ascii(name[:60])
        if name not in MEMBER_LIMITS or entry.filename != name:
            raise _damaged(path, Sentence("it holds {member}, which no model has", member=shown))
        if name in seen:
            raise _damaged(path, Sentence("it holds {member} twice", member=shown))
        seen.add(name)
        if entry.flag_bits & _ENCRYPTED:
            raise _damaged(path, Sentence("{member} is encrypted", member=name))
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise _damaged(path, Sentence("{member} is not a plain file", member=name))
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _damaged(path, Sentence("{member} is packed in an unknown way", member=name))
        if max(entry.file_size, entry.compress_size) > MEMBER_LIMITS[name]:
            raise _damaged(path, Sentence("{member} is larger than it can be", member=name))
    if PREVIEW_WEBP in seen and PREVIEW_PNG in seen:
        raise _damaged(path, Sentence("it holds two previews"))


def _parts_of(
    archive: zipfile.ZipFile, path: Path, name: str, *, at_once: int = _CHUNK
) -> Iterator[bytes]:
    """Yield a member in pieces of so many bytes; whoever keeps it all asks for one."""
    if name not in archive.namelist():
        raise _damaged(path, Sentence("{member} is gone", member=name))
    entry = archive.getinfo(name)
    length = 0
    with archive.open(entry) as member:
        # With a bound: without one zipfile inflates a bomb whole before it cuts it to size.
        while part := member.read(min(at_once, entry.file_size + 1)):
            length += len(part)
            yield part
    if length != entry.file_size:
        raise _damaged(path, Sentence("{member} is cut short", member=name))


def _read_checked(archive: zipfile.ZipFile, path: Path, name: str, card: Card) -> bytes:
    content = b"".join(_parts_of(archive, path, name, at_once=MEMBER_LIMITS[name] + 1))
    _require_digest(hashlib.sha256(content).hexdigest(), path, name, card)
    return content


def _check_member(archive: zipfile.ZipFile, path: Path, name: str, card: Card) -> None:
    digest = hashlib.sha256()
    for part in _parts_of(archive, path, name):
        digest.update(part)
    _require_digest(digest.hexdigest(), path, name, card)


def _require_digest(digest: str, path: Path, name: str, card: Card) -> None:
    if digest != card.sha256[name]:
        raise PackageError(
            "{name} was altered: {member} is not the one its card describes.",
            hint=_GET_AGAIN,
            path=path,
            name=path.name,
            member=name,
        )


def _damaged(path: Path, reason: Sentence) -> PackageError:
    return PackageError(
        "{name} is not a sound model package: {why}.",
        hint=_GET_AGAIN,
        path=path,
        name=path.name,
        why=reason,
    )
