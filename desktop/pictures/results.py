"""Which photos have a result by now, so that lists show them in colour."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Results(QObject):
    """Knows results that were saved by hand or made by the queue.

    Signals:
        changed: path of a photo whose result is another, was made anew, or is not used any more;
            None where many are.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._results: dict[Path, Path] = {}

    def of(self, photo: Path) -> Path | None:
        """Give the result of a photo, if it has one."""
        return self._results.get(photo)

    def shown(self, photo: Path) -> Path:
        """Give the file that a photo is shown by: its result, or itself."""
        return self._results.get(photo, photo)

    def note(self, photo: Path, result: Path | None) -> None:
        """Note a result that was made; None: it has none that is used."""
        if result is not None:
            self._results[photo] = result
        elif self._results.pop(photo, None) is None:
            return
        self.changed.emit(photo)

    def begin(self, results: Iterable[tuple[Path, Path]]) -> None:
        """Take what is known from before."""
        for photo, result in results:
            self._results.setdefault(photo, result)
        self.changed.emit(None)
