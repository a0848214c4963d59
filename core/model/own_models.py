"""The user's own models: which of them may be changed, and what is said where one may not."""

from collections.abc import Callable
from pathlib import Path

from core.base.errors import FolderNotWritable, PackageError
from core.base.sentence import why
from core.model.package import Package
from core.model.shelf import Installed, Shelf


def own_model(shelf: Shelf, model_id: str, *, to_rename: bool) -> Installed:
    """Give an own model, which may be changed.

    Raises:
        PackageError: there is none, or it came with the program.
    """
    model = shelf.known(model_id)
    if model.is_bundled:
        raise PackageError(
            "{model} came with Autochrome and cannot be renamed."
            if to_rename
            else "{model} came with Autochrome and cannot be removed.",
            hint="Only models that you added can be renamed."
            if to_rename
            else "Only models that you added can be removed.",
            path=model.package.path,
            model=model.package.card.name,
        )
    return model


def discard_file(path: Path, discard: Callable[[Path], None]) -> None:
    """Have a file taken away.

    Raises:
        FolderNotWritable: the folder keeps it.
    """
    try:
        discard(path)
    except OSError as error:
        raise FolderNotWritable(
            "{name} cannot be removed from {folder}: {why}.",
            hint="Check that you may write there.",
            path=path,
            name=path.name,
            folder=path.parent,
            why=why(error),
        ) from error


def already_there(package: Package, taken: Installed) -> PackageError:
    """Say that another model has the id of a package."""
    return PackageError(
        "{name} has the id {id} of a model that came with Autochrome."
        if taken.is_bundled
        else "{name} has the id {id} of a model that was added earlier.",
        hint="Use that one." if taken.is_bundled else "Remove that one first.",
        path=package.path,
        name=package.path.name,
        id=package.card.id,
    )
