"""What the worker of the models is asked to do; nothing of it happens in the window's thread."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QCoreApplication, QFile
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError, FolderNotWritable, PackageError
from core.model.library import Library
from core.model.package import Package, open_package
from core.model.shelf import Installed, Shelf
from desktop.models.model_names import model_name
from desktop.work.workers import Work

#: Previews are kept at this width at most: enough for the card on screens of two px each.
_WIDEST_PX: Final = 1200


class ModelChange(Enum):
    """What was done to the models."""

    LISTED = auto()
    INSTALLED = auto()
    EXPORTED = auto()
    RENAMED = auto()
    REMOVED = auto()
    MADE_DEFAULT = auto()
    ROLLED_BACK = auto()


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the models.

    Attributes:
        change: what was done.
        shelf: the models after it.
        model: the model it was done to, as it is now; None where it is gone, or none was meant.
        name: what that is or was called.
        file: where its copy is, if it was exported.
        was_there: it was installed already.
    """

    change: ModelChange
    shelf: Shelf
    model: Installed | None = None
    name: str = ""
    file: Path | None = None
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Inspected:
    """Model files that somebody brought, looked at without running anything.

    Attributes:
        packages: those that could be opened.
        errors: what is wrong with the others.
    """

    packages: tuple[Package, ...]
    errors: tuple[AutochromeError, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a model shows of itself.

    Attributes:
        model: its id.
        fingerprint: of the package that it is from.
        picture: None where it brings none.
        problem: why the model cannot be used, found out on the way; else None.
    """

    model: str
    fingerprint: str
    picture: QImage | None
    problem: AutochromeError | None = None


class TrashRefused(FolderNotWritable):
    """The system's trash does not take a model."""


def listed(library: Library) -> Work[Done]:
    """Bind looking at what is in the folders."""

    def work() -> Done:
        return Done(ModelChange.LISTED, library.shelf())

    return work


def inspected(paths: Sequence[Path]) -> Work[Inspected]:
    """Bind reading the cards of files; no network is loaded."""

    def work() -> Inspected:
        packages: list[Package] = []
        errors: list[AutochromeError] = []
        for path in paths:
            try:
                packages.append(open_package(path))
            except PackageError as error:
                errors.append(error)
        return Inspected(tuple(packages), tuple(errors))

    return work


def installed(library: Library, path: Path, stop: Event) -> Work[Done]:
    """Bind trying a model out and copying it into the folder of own models."""

    def work() -> Done:
        before = {model.package.fingerprint for model in library.models()}
        model = library.install(path, stop=stop)
        was_there = model.package.fingerprint in before
        name = model_name(model)
        return Done(ModelChange.INSTALLED, library.shelf(), model, name, was_there=was_there)

    return work


def exported(library: Library, model: Installed, target: Path) -> Work[Done]:
    """Bind copying a model's file out of the library."""

    def work() -> Done:
        library.export(model.package.card.id, target)
        return Done(ModelChange.EXPORTED, library.shelf(), model, model_name(model), file=target)

    return work


def renamed(library: Library, model: Installed, name: str) -> Work[Done]:
    """Bind giving an own model another name."""

    def work() -> Done:
        called = library.rename(model.package.card.id, name)
        return Done(ModelChange.RENAMED, library.shelf(), called, model_name(called))

    return work


def removed(library: Library, model: Installed, *, for_good: bool) -> Work[Done]:
    """Bind moving an own model to the system's trash, or deleting it where that was asked for.

    Raises:
        TrashRefused: in the work; nothing was deleted.
    """
    discard: Callable[[Path], None] = Path.unlink if for_good else _to_trash

    def work() -> Done:
        library.remove(model.package.card.id, discard=discard)
        return Done(ModelChange.REMOVED, library.shelf(), None, model_name(model))

    return work


def made_default(library: Library, model: Installed) -> Work[Done]:
    """Bind letting a model open by default."""

    def work() -> Done:
        chosen = library.set_default(model.package.card.id)
        return Done(ModelChange.MADE_DEFAULT, library.shelf(), chosen, model_name(chosen))

    return work


def rolled_back(library: Library) -> Work[Done]:
    """Bind making the previous default the default again."""

    def work() -> Done:
        chosen = library.roll_back()
        return Done(ModelChange.ROLLED_BACK, library.shelf(), chosen, model_name(chosen))

    return work


def preview(library: Library, model: Installed) -> Work[Preview]:
    """Bind reading a model's picture; an own model is tried out first, as it is before use."""

    def work() -> Preview:
        card, fingerprint = model.package.card, model.package.fingerprint
        try:
            package = library.find(card.id)
            content = package.read_preview()
        except AutochromeError as error:
            return Preview(card.id, fingerprint, None, error)
        return Preview(card.id, fingerprint, None if content is None else _decoded(content))

    return work


def _decoded(content: bytes) -> QImage | None:
    """Decode a preview that its trial has decoded before, in a process of its own."""
    # Imported here: it takes longer than the window may take to open.
    from PIL import Image

    with Image.open(io.BytesIO(content), formats=["PNG", "WEBP"]) as opened:
        opened.thumbnail((_WIDEST_PX, _WIDEST_PX))
        picture = opened.convert("RGB")
    form = QImage.Format.Format_RGB888
    return QImage(picture.tobytes(), picture.width, picture.height, 3 * picture.width, form).copy()


def _to_trash(path: Path) -> None:
    if not QFile(str(path)).moveToTrash():
        raise TrashRefused(
            _tr("The trash does not take {name}."),
            hint=_tr("You can delete it for good instead."),
            path=path,
            name=path.name,
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
