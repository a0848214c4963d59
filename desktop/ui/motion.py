"""All that moves by itself in the window, and whether it may: the one place that is asked.

Some people are made ill or are distracted by what moves. What went on moving tells them so while
it stands still: a bar that is full of its colour, a picture that is simply there.
"""

from enum import Enum

from PySide6.QtCore import QAbstractAnimation, QObject, QTimer, QVariantAnimation, Signal, Slot


class MotionChoice(Enum):
    """What the user chose; the values are stored in settings."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Motion(QObject):
    """Whether things may move.

    Args:
        choice: what the user chose before.

    Signals:
        changed: they may now, or no longer.
    """

    changed = Signal()

    def __init__(self, choice: MotionChoice = MotionChoice.SYSTEM) -> None:
        super().__init__()
        self._choice = choice
        self._system_wants_less = False

    @property
    def is_reduced(self) -> bool:
        """Whether everything is to stand still."""
        if self._choice is MotionChoice.SYSTEM:
            return self._system_wants_less
        return self._choice is MotionChoice.REDUCED

    def choose(self, choice: MotionChoice) -> None:
        """Take another choice of the user's, at once."""
        before, self._choice = self.is_reduced, choice
        self._tell(before)

    @Slot(bool)
    def follow_system(self, wants_less: bool) -> None:
        """Take what the system was told; it counts where the user chose nothing here."""
        before, self._system_wants_less = self.is_reduced, wants_less
        self._tell(before)

    def _tell(self, before: bool) -> None:
        if self.is_reduced is not before:
            self.changed.emit()


class Frames(QObject):
    """The beat of something that moves for as long as it is wanted: no beat where nothing may.

    Args:
        motion: says whether it may.
        every_ms: the time between two frames.
        parent: what moves.

    Signals:
        ticked: it is time for the next frame.
        changed: it moves now, or stands still, though as much wanted as before.
    """

    ticked = Signal()
    changed = Signal()

    def __init__(self, motion: Motion, every_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._motion = motion
        self._is_wanted = False
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.ticked)
        motion.changed.connect(self._on_changed)

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to be shown, moving or not."""
        return self._is_wanted

    @property
    def is_still(self) -> bool:
        """Whether what is wanted is to be shown without moving."""
        return self._motion.is_reduced

    @property
    def is_running(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    def run(self, wanted: bool) -> None:
        """Begin, or end."""
        self._is_wanted = wanted
        if wanted and not self._motion.is_reduced:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _on_changed(self) -> None:
        self.run(self._is_wanted)
        self.changed.emit()


class Reveal(QObject):
    """Something new that comes over something old, once; at once where nothing may move.

    Args:
        motion: says whether it may.
        duration_ms: from nothing to all of it.
        parent: what is painted anew with each step.

    Signals:
        moved: more of it is to be seen than before.
    """

    moved = Signal()

    def __init__(self, motion: Motion, duration_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._motion = motion
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(duration_ms)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._on_value)

    @property
    def is_running(self) -> bool:
        """Whether the old is still seen through the new."""
        return self._animation.state() is QAbstractAnimation.State.Running

    @property
    def share(self) -> float:
        """How much of the new is seen, 0..1."""
        return float(self._animation.currentValue()) if self.is_running else 1.0

    def begin(self) -> None:
        """Let it come."""
        if not self._motion.is_reduced:
            self._animation.start()

    def end(self) -> None:
        """Let it be there."""
        self._animation.stop()

    @Slot(object)
    def _on_value(self, value: object) -> None:
        self.moved.emit()
