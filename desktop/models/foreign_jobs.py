"""What workers are asked to do with models of other programs; nothing of it in the window's thread.

What it needs is imported when it is first wanted: the window itself is to be there at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from core.base.errors import PackageError
from core.foreign.brought import ForeignModel, foreign_models
from core.model.library import Library
from desktop.models.model_jobs import Done, ModelChange
from desktop.models.model_names import model_name
from desktop.work.workers import Work

if TYPE_CHECKING:
    from core.base.arrays import GreyPlane
    from core.foreign.adding import Addition
    from core.foreign.importing import Examined


@dataclass(frozen=True, slots=True)
class ForeignFound:
    """Files of other programs' models, put together by their names.

    Attributes:
        models: what may be models.
        errors: what lacks its other half.
    """

    models: tuple[ForeignModel, ...]
    errors: tuple[PackageError, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out about a stranger's model.

    Attributes:
        examined: the readings, and what is known of it.
        bytes: of its files together.
        made_before: name of the model here that was made of the same file; empty where none was.
    """

    examined: "Examined"
    bytes: int
    made_before: str


def put_together(paths: Sequence[Path]) -> Work[ForeignFound]:
    """Bind looking for the files that belong to those that were brought."""

    def work() -> ForeignFound:
        return ForeignFound(*foreign_models(paths))

    return work


def examined(library: Library, model: ForeignModel, stop: Event) -> Work[Findings]:
    """Bind trying a stranger's model out in a process of its own."""

    def work() -> Findings:
        from core.foreign.adding import added_before
        from core.foreign.importing import examine

        found = examine(model.files, stop=stop)
        before = added_before(library, found)
        return Findings(
            found,
            sum(path.stat().st_size for path in found.files.paths),
            "" if before is None else model_name(before),
        )

    return work


def pictured(found: "Examined", grey: "GreyPlane | None", stop: Event) -> Work[tuple[QImage, ...]]:
    """Bind colouring a small picture by each reading."""

    def work() -> tuple[QImage, ...]:
        from core.foreign.importing import pictures

        form, images = QImage.Format.Format_RGB888, list[QImage]()
        for picture in pictures(found, grey, stop=stop):
            height, width = picture.shape[:2]
            images.append(QImage(picture.tobytes(), width, height, 3 * width, form).copy())
        return tuple(images)

    return work


def added(library: Library, addition: "Addition", stop: Event) -> Work[Done]:
    """Bind packing a stranger's model and adding it to one's own."""

    def work() -> Done:
        from core.foreign.adding import added as add

        before = {model.package.fingerprint for model in library.models()}
        model = add(library, addition, stop=stop)
        name, was_there = model_name(model), model.package.fingerprint in before
        return Done(ModelChange.INSTALLED, library.shelf(), model, name, was_there=was_there)

    return work
