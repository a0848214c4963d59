"""From starting the process to a window that is painted, beside an empty window of Qt.

The real `desktop.__main__` is run in a process of its own, as a user starts it, and so is an empty
`QMainWindow`; both end as soon as their window has been painted for the first time.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from benchmarks.table import Figure, at_most
from core.package import Package
from core.paths import HOME_VARIABLE

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
from desktop.__main__ import main
made = desktop.app.make_application
desktop.app.make_application = lambda argv: watched(made(argv))
main([])
"""


def measure(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time whole processes, in turn."""
    home = folder / "home"
    empty, ours = [], []
    for _ in range(3 if is_quick else 15):
        empty.append(_time_of(_EMPTY, home))
        ours.append(_time_of(_OURS, home))
    empty_s, ours_s = statistics.median(empty), statistics.median(ours)
    return [
        at_most(
            "start to the window / to an empty window of Qt",
            ours_s / empty_s,
            "times",
            2.0,
            f"{ours_s * 1e3:.0f} ms / {empty_s * 1e3:.0f} ms",
        )
    ]


def _time_of(code: str, home: Path) -> float:
    environment = os.environ | {HOME_VARIABLE: str(home)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    return time.perf_counter() - began
