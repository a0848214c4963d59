"""Starts the program as a person does, in a process of its own, and hears what its window says."""

import json
import subprocess
import sys
from pathlib import Path

from tests.desktop.conftest import PATIENCE_MS

ROOT = Path(__file__).parents[3]
#: Closes the window when all the notes that are waited for are there, and prints them.
_LISTENING = """
import json, sys
from PySide6.QtCore import QTimer
from desktop.app.application import Application
from desktop.app.main_window import MainWindow
wanted, begin, timer = int(sys.argv.pop(1)), Application.begin, []
def listen(app):
    begin(app)
    (window,) = (one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
    def look():
        notes = window.window_controller.notes.messages
        said = [[note.title, note.text] for note in notes]
        trouble = window.window_controller.viewer.trouble
        if trouble.isVisible():
            said.append([trouble.accessibleName(), trouble.accessibleDescription()])
        if len(said) >= wanted:
            timer[0].stop()
            print(json.dumps(said), flush=True)
            window.close()
    timer.append(QTimer(window))
    timer[0].timeout.connect(look)
    timer[0].start(20)
Application.begin = listen
from desktop.entry import main
sys.exit(main(sys.argv[1:], program=""))
"""


def notes_of_start(*arguments: str, notes: int = 1) -> list[tuple[str, str]]:
    """Start the program, wait for so many notes, close it, and give their titles and texts.

    What is said of a photo that cannot be read counts as one.

    A start that ends in another way than by its window fails the test.
    """
    ended = subprocess.run(
        [sys.executable, "-c", _LISTENING, str(notes), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_MS / 1000,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout, ended.stderr
    return [(title, text) for title, text in json.loads(ended.stdout)]
