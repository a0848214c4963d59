"""What lies in the two folders of models: cards are read, and nothing else."""

import contextlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from core.base.errors import PackageError
from core.base.sentence import why
from core.model.package import SUFFIX, Package, open_package
from core.model.package_copy import changed
from core.model.shelf import Installed


@dataclass(slots=True)
class Listing:
    """What one look found.

    Attributes:
        models: those that count, by their ids.
        behind: own models that are not listed, because a newer one of their id lies beside them.
        problems: what cannot be used, and why.
    """

    models: dict[str, Installed] = field(default_factory=dict)
    behind: list[Installed] = field(default_factory=list)
    problems: list[PackageError] = field(default_factory=list)


def list_models(bundled: Path, own: Path) -> Listing:
    """List the models of two folders; of one id the program's counts, then the newest."""
    listing = Listing()
    for folder, is_bundled in ((bundled, True), (own, False)):
        for path in _files_in(folder, listing.problems):
            try:
                _take_up(listing, installed(path, is_bundled=is_bundled))
            except PackageError as error:
                listing.problems.append(error)
    return listing


def installed(path: Path, *, is_bundled: bool) -> Installed:
    """Give the model in a file.

    Raises:
        PackageError: it is damaged, or not there any more.
    """
    package = open_package(path)
    try:
        size_bytes = path.stat().st_size
    except OSError as error:
        raise changed(path) from error
    return Installed(package, is_bundled, is_default=False, size_bytes=size_bytes)


def _take_up(listing: Listing, model: Installed) -> None:
    model_id = model.package.card.id
    first = listing.models.setdefault(model_id, model)
    if first is model:
        return
    if first.is_bundled:
        listing.problems.append(_hidden(model.package, first.package))
        return
    older, newer = sorted((first, model), key=_age)
    listing.models[model_id] = newer
    listing.behind.append(older)


def _age(model: Installed) -> tuple[int, str, int]:
    card, written = model.package.card, 0
    with contextlib.suppress(OSError):
        written = model.package.path.stat().st_mtime_ns
    return card.version, card.created, written


def _files_in(folder: Path, problems: list[PackageError]) -> list[Path]:
    """Give the packages of a folder by name; one that is not there has none."""
    try:
        with os.scandir(folder) as entries:
            return sorted(folder / entry.name for entry in entries if _is_package(entry.name))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        problems.append(
            PackageError(
                "The models in {path} cannot be read: {why}.",
                hint="Check that the folder may be read.",
                path=folder,
                why=why(error),
            )
        )
        return []


def _is_package(name: str) -> bool:
    return name.endswith(SUFFIX) and not name.startswith(".")


def _hidden(package: Package, first: Package) -> PackageError:
    return PackageError(
        "{name} is not listed: {first} in {folder} has the same id, {id}.",
        hint="Remove one of them.",
        path=package.path,
        name=package.path.name,
        first=first.path.name,
        folder=first.path.parent,
        id=package.card.id,
    )
