"""A stranger's model is found out about while the window goes on; it can be given up."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.foreign.brought import ForeignModel
from core.model.library import Library
from desktop.models import foreign_jobs
from desktop.models.foreign_jobs import Findings
from desktop.work.workers import InOrder, Worker

if TYPE_CHECKING:
    from core.base.arrays import GreyPlane
    from core.foreign.importing import Examined


class Examination(QObject):
    """Asks a worker what a model takes and answers, and for pictures where somebody must choose.

    Args:
        library: the models that there are.
        model: its files.
        worker: where it is tried out.
        photo: gives what the pictures show, (h, w) uint8 or uint16; None for a drawn one.

    Signals:
        found: the `Findings`.
        pictured: a `QImage` for each reading, in their order.
        failed: an `AutochromeError`: it cannot be used.
    """

    found = Signal(object)
    pictured = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        model: ForeignModel,
        worker: Worker,
        photo: Callable[[], "GreyPlane | None"],
    ) -> None:
        super().__init__()
        self.model = model
        self._library, self._photo = library, photo
        self._asker = InOrder(worker)
        self._stop = Event()

    def begin(self) -> None:
        """Try it out."""
        work = foreign_jobs.examined(self._library, self.model, self._stop)
        self._asker.ask(work, self._on_found, self._on_failed)

    def give_up(self) -> None:
        """End it; nothing more is told."""
        self._stop.set()
        self._asker.close()

    def _on_found(self, findings: Findings) -> None:
        if len(findings.examined.readings) > 1:
            self._ask_for_pictures(findings.examined)
        self.found.emit(findings)

    def _ask_for_pictures(self, examined: "Examined") -> None:
        work = foreign_jobs.pictured(examined, self._photo(), self._stop)
        self._asker.ask(work, self._on_pictured, self._on_failed)

    def _on_pictured(self, pictures: tuple[QImage, ...]) -> None:
        self.pictured.emit(pictures)

    def _on_failed(self, error: AutochromeError) -> None:
        self.failed.emit(error)
