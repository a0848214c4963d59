"""From starting the process to a window that is painted, beside an empty window of Qt.

The real `desktop.app.start` is run in a process of its own, as a user starts it, and so is an empty
`QMainWindow`; both end as soon as their window has been painted for the first time.
"""

from pathlib import Path
from typing import Final

from benchmarks.in_turn import python_seconds, ratio
from benchmarks.table import Figure
from core.model.package import Package

#: Ends the process once the window was painted. The window alone is watched, for what watches all
#: of an application costs one with many parts more than one with none.
_WATCH: Final = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
watch = Watch()
class Watched(QMainWindow):
    def show(self):
        self.installEventFilter(watch)
        super().show()
"""
_EMPTY: Final = f"""{_WATCH}
app = QApplication(sys.argv[:1])
window = Watched()
window.resize(1280, 820)
window.show()
app.exec()
"""
#: Our window is a `QMainWindow` that is watched.
_OURS: Final = f"""{_WATCH}
from PySide6 import QtWidgets
QtWidgets.QMainWindow = Watched
from desktop.app.start import main
main([], program="")
"""


def measure(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time whole processes, in turn."""
    home = folder / "home"
    return [
        ratio(
            "start to the window / to an empty window of Qt",
            lambda: python_seconds(["-c", _OURS], home),
            lambda: python_seconds(["-c", _EMPTY], home),
            rounds=3 if is_quick else 15,
            limit=2.0,
        )
    ]
