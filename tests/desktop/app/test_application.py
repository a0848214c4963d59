"""Files that the system wants opened while the program runs, as macOS does, come together."""

import os
import subprocess
import sys
from pathlib import Path

#: A process of its own: there is one application in each.
PROGRAM = """
import sys
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop.app.startup_window import make_application
app = make_application(["x"])
for name in sys.argv[1:]:
    app.postEvent(app, QFileOpenEvent(QUrl(name)))
loop = QEventLoop()
QTimer.singleShot(500, loop.quit)  # the window is shown, and nothing works in it so far
loop.exec()
app.files_came.connect(lambda paths: (print(*(path.name for path in paths)), app.quit()))
app.begin()
sys.exit(app.exec())
"""


def test_files_chosen_together_are_opened_together(tmp_path: Path) -> None:
    urls = [(tmp_path / name).as_uri() for name in ("a b.jpg", "ö.jpg", "m.colormodel")]
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM, *urls[:2], "https://example.org/c.jpg", urls[2]],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.stdout.splitlines() == ["a b.jpg ö.jpg m.colormodel"], told.stderr
