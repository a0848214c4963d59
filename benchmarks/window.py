"""From starting the process to a window that is painted, beside an empty window of Qt.

The real `desktop.run` is run in a process of its own, as a user starts it, and so is an empty
`QMainWindow`; both end as soon as their window has been painted for the first time.
"""

from pathlib import Path
from typing import Final

from benchmarks.in_turn import python_seconds, ratio
from benchmarks.table import Figure
from core.package import Package

#: Ends the process once a window was painted; everything of Qt that it takes is taken by both.
_WATCH: Final = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
def watched(app):
    app.watch = Watch()
    app.installEventFilter(app.watch)
    return app
"""
_EMPTY: Final = f"""{_WATCH}
app = watched(QApplication(sys.argv[:1]))
window = QMainWindow()
window.resize(1280, 820)
window.show()
app.exec()
"""
_OURS: Final = f"""{_WATCH}
import desktop.app
from desktop.run import main
made = desktop.app.make_application
desktop.app.make_application = lambda argv: watched(made(argv))
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
