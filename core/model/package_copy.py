"""Packages copied as they are, or with another card; always whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.base.atomic_file import replacing
from core.base.errors import PackageError, UsageError
from core.base.strict_json import WrongValue
from core.model.card import Card
from core.model.package import PACKAGE_LIMIT, Package, open_package, write_package

#: Bytes that are copied at a time.
_PART: Final = 2**22


def copy_package(package: Package, target: Path) -> None:
    """Copy a package, byte by byte, and check the copy.

    Args:
        package: as it was opened.
        target: replaced if it exists.

    Raises:
        PackageError: the file is not the one that was opened any more, or is damaged.
        WriteError: the disk refuses; what was at `target` is untouched.
    """
    package.verify()
    with replacing(target) as file:
        for part in _parts_of(package.path):
            file.write(part)
        file.flush()
        try:
            copied = open_package(Path(file.name))
            copied.verify()
        except PackageError as error:  # it names the draft, of which nobody has heard
            raise changed(package.path) from error
        if copied.fingerprint != package.fingerprint:
            raise changed(package.path)


def _parts_of(path: Path) -> Iterator[bytes]:
    """Yield a package piece by piece, and no more of it than a package has."""
    try:
        with path.open("rb") as file:
            for _ in range(0, PACKAGE_LIMIT, _PART):
                yield file.read(_PART)
    except OSError as error:
        raise changed(path) from error


def rename_package(package: Package, name: str) -> Package:
    """Write another name on the card of a package, in its file; the rest stays as it is.

    Raises:
        UsageError: no model can be called that.
        PackageError: the file was changed, or is damaged.
        WriteError: the disk refuses; the file is untouched.
    """
    try:
        card = replace(package.card, name=name)
    except WrongValue as error:
        raise UsageError(
            "A model cannot be called {name}.",
            hint="A name has 1 to 80 letters, digits and signs.",
            path=package.path,
            name=repr(name[:80]),
        ) from error
    return rewrite_card(package, card)


def rewrite_card(package: Package, card: Card) -> Package:
    """Put another card into a package, in its file; the rest stays as it is.

    Raises:
        PackageError: the file was changed, or is damaged.
        WriteError: the disk refuses; the file is untouched.
    """
    return write_package(
        package.path,
        card=card,
        model=package.read_model(),
        weights=package.read_weights(),
        preview=package.read_preview(),
    )


def changed(path: Path) -> PackageError:
    """Say that a file was written to by somebody else."""
    return PackageError(
        "{name} was changed while it was being read.", hint="Try again.", path=path, name=path.name
    )
