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
        #: How they were made, of those of which it is known.
        self._made: dict[Path, str] = {}

    def of(self, photo: Path) -> Path | None:
        """Give the result of a photo, if it has one."""
        return self._results.get(photo)

    def shown(self, photo: Path) -> Path:
        """Give the file that a photo is shown by: its result, or itself."""
        return self._results.get(photo, photo)

    def made_of(self, photo: Path) -> str:
        """Say how the result of a photo was made; empty where that is not known."""
        return self._made.get(photo, "")

    def note(self, photo: Path, result: Path | None, made: str = "") -> None:
        """Note a result that was made.

        Args:
            photo: its file.
            result: that of the result; None: it has none that is used.
            made: how, as `core.edits.made.made_line` writes it; empty where that is not known.
        """
        self._made.pop(photo, None)
        if result is not None:
            self._results[photo] = result
            if made:
                self._made[photo] = made
        elif self._results.pop(photo, None) is None:
            return
        self.changed.emit(photo)

    def begin(self, results: Iterable[tuple[Path, Path, str]]) -> None:
        """Take what is known from before: photos, results, and how they were made."""
        for photo, result, made in results:
            if photo not in self._results:
                self._results[photo] = result
                if made:
                    self._made[photo] = made
        self.changed.emit(None)

    def take_over(self, others: "Results") -> None:
        """Know what another window knew."""
        self.begin((photo, of, others.made_of(photo)) for photo, of in others._results.items())
