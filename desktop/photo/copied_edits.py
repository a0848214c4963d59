"""Adjustments that were copied from one photo, to be pasted onto others."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.photo.all_edits import AllEdits
from desktop.photo.session import Edits


class CopiedEdits(QObject):
    """Holds them as long as the window.

    Signals:
        changed: others were copied.
    """

    changed = Signal()

    def __init__(self, all_edits: AllEdits) -> None:
        super().__init__()
        self._all_edits = all_edits
        self._edits: Edits | None = None
        self._source: Path | None = None

    @property
    def edits(self) -> Edits | None:
        """What was copied; None before anything was."""
        return self._edits

    @property
    def source(self) -> Path | None:
        """The photo that it was copied from."""
        return self._source

    def take_over(self, others: "CopiedEdits") -> None:
        """Have what was copied in another window."""
        self._edits, self._source = others.edits, others.source
        self.changed.emit()

    def copy_from(self, photo: Path, then: Callable[[], object] = lambda: None) -> None:
        """Copy the adjustments of a photo, whether it is open or not; `then` is called after."""
        self._all_edits.ask(photo, partial(self._take, photo, then))

    def _take(self, photo: Path, then: Callable[[], object], edits: Edits) -> None:
        self._edits, self._source = edits, photo
        self.changed.emit()
        then()
