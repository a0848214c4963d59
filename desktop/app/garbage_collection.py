"""Memory that refers to itself in circles is given back in the window's thread alone.

Python looks for such memory whenever enough was made, in whichever thread that happens. Objects of
Qt that are found there would end in a thread that is not theirs, while it works with them.
"""

import gc
import time
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_BEAT_MS: Final = 1000
#: A look at everything that takes so long would be felt if it came again and again: tens of
#: thousands of photos are a million objects.
_LONG_S: Final = 0.01


class GarbageCollection(QObject):
    """Looks for circles in the thread that it was made in, and keeps all others from doing so.

    Args:
        parent: lives as long as the program.
        long_s: what a look at everything has found to be alive after so long is left out of those
            that follow, until nobody works in the window.
    """

    def __init__(self, parent: QObject, *, long_s: float = _LONG_S) -> None:
        super().__init__(parent)
        self._long_s = long_s
        self._leaves_out = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._is_renewed = False

    def begin(self) -> None:
        """Begin; what is there by now stays, and need not be looked through again."""
        gc.freeze()
        self._timer.start()

    @Slot()
    def begin_anew(self) -> None:
        """Let go of a window that was there at the beginning: another has taken its place."""
        self._is_renewed = True

    def end(self) -> None:
        """Let Python look for circles by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_beat(self) -> None:
        if self._is_renewed:
            self._is_renewed = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            return
        # As Python would: the young often, the old when the young were looked at often enough; to
        # look at a generation is to look at all younger ones.
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = sum(1 for _ in takewhile(lambda pair: pair[0] > pair[1], counts))
        if due < len(gc.get_threshold()):
            if due:
                gc.collect(due - 1)
            return
        if self._leaves_out and not _is_worked_in():
            gc.unfreeze()
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began >= self._long_s:
            gc.freeze()
            self._leaves_out = True


def _is_worked_in() -> bool:
    """Tell whether a window of the program is in front."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
