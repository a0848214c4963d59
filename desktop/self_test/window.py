"""The self-test's window: the real one, on no screen, with a home of its own."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.errors import AutochromeError
from core.library import Library
from core.paths import bundled_models_dir
from desktop.self_test.engine import sample
from desktop.self_test.failure import Failed

_PATIENCE_MS: Final = 60_000
_TICK_MS: Final = 10


def open_window(folder: Path) -> str:
    """Open the window, wait until a photo is shown in colour, and close it.

    Args:
        folder: of this test; the window's home is below it.

    Raises:
        Failed: the window does not come, shows no colour, met a fault or does not close.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    from desktop.app import make_application, make_window
    from desktop.faults import FaultCatcher
    from desktop.main_window import MainWindow

    def wait_until(is_so: Callable[[], bool], what: str) -> None:
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not is_so():
            if deadline.hasExpired():
                raise Failed(f"After {_PATIENCE_MS // 1000} seconds {what}.")
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TICK_MS)

    app = make_application(["Autochrome"])
    met: list[AutochromeError] = []
    faults = FaultCatcher()
    faults.met.connect(met.append)
    faults.install()
    window: MainWindow | None = None
    try:
        home = folder / "home"
        window = make_window(app, Library(bundled_models_dir(), home / "models"), home)
        window.show()
        wait_until(window.isVisible, "the window is not open")
        window.open_paths((sample(),))
        pictures = window.viewer.canvas
        wait_until(
            lambda: pictures.pictures is not None and pictures.pictures.colour is not None,
            "the photo is not in colour",
        )
        shown = window.grab().toImage()
    finally:
        if window is not None:
            # Whatever was found: a window that goes without its end leaves threads at work.
            window.close()
            wait_until(lambda: not window.isVisible(), "the window is not closed")
        faults.remove()
    if met:
        raise Failed(str(met[0]))
    if shown.allGray():
        raise Failed("The window shows no colour.")
    return f"opened, showed {sample().name} in colour, closed ({shown.width()} x {shown.height()})"
