"""What becomes of the computer after a run: chosen at its controls, and told a minute ahead."""

import sys
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QHideEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.menus import Menu
from desktop.ui.widgets.note import Offer
from desktop.work.power import PowerCommand, WhenDone, power_command

#: Somebody may have come back meanwhile, and want to go on.
COUNTDOWN_S: Final = 60
_ABOUT: Final = "countdown"


class _Cancelled:
    """What the note offers."""

    STAY_ON = object()


class WhenDoneButton(PushButton):
    """Says what becomes of the computer at the end of the run, and lets that be chosen.

    Signals:
        chosen: a `WhenDone`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", kind="link")
        menu, group = Menu(self), QActionGroup(self)
        self._actions: dict[WhenDone, QAction] = {}
        for when, words in _names().items():
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(when.value)
            self._actions[when] = action
        menu.addActions(group.actions())
        group.triggered.connect(self._on_triggered)
        self.menu_of_choices = menu
        self.clicked.connect(self._on_clicked)
        self.show_choice(WhenDone.NOTHING)

    def show_choice(self, when: WhenDone) -> None:
        """Show what is chosen."""
        self._actions[when].setChecked(True)
        self.setText(_tr("When done: {what}").format(what=_names()[when]))

    def changeEvent(self, event: QEvent) -> None:
        """Let the menu go with the run that it is about."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.menu_of_choices.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the menu go with the button."""
        super().hideEvent(event)
        self.menu_of_choices.close()

    @Slot()
    def _on_clicked(self) -> None:
        self.menu_of_choices.popup(self.mapToGlobal(self.rect().topLeft()))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        when = WhenDone(action.data())
        self.show_choice(when)
        self.chosen.emit(when)


class Countdown(QObject):
    """Tells for a minute that the computer goes to sleep or is shut down, then does it.

    Args:
        parent: whose this is.
        notices: where it is told; whoever closes the note, or takes its offer, stays on.
        is_at_rest: tells whether nothing is at work; else the computer stays on.

    Signals:
        ended: it was done, or given up.
    """

    ended = Signal()

    def __init__(
        self,
        parent: QWidget,
        notices: Notices,
        is_at_rest: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._notices, self._is_at_rest = notices, is_at_rest
        self._command = PowerCommand(self)
        self._command.failed.connect(self._on_failed)
        self._start: Callable[[Sequence[str]], object] = self._command.start
        self._when, self._left_s = WhenDone.NOTHING, 0
        self._beat = QTimer(self)
        self._beat.setInterval(1000)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self.tick)
        notices.taken.connect(self._on_taken)

    @property
    def is_on(self) -> bool:
        """Whether it counts."""
        return self._beat.isActive()

    def begin(self, when: WhenDone) -> Message | None:
        """Begin to count; give what is told, or None where nothing is to be done."""
        if when is WhenDone.NOTHING:
            return None
        self._when, self._left_s = when, COUNTDOWN_S
        message = self._message()
        stay = Offer(_Cancelled.STAY_ON, _tr("Stay on"))
        self._notices.tell(message, (stay,), about=_ABOUT)
        self._beat.start()
        return message

    def cancel(self) -> None:
        """Let the computer stay on."""
        if self.is_on:
            self._end()

    @Slot()
    def tick(self) -> None:
        """Count one second down."""
        self._left_s -= 1
        if not self._notices.is_told(_ABOUT) or not self._is_at_rest():
            self._end()
        elif self._left_s > 0:
            self._notices.retell(_ABOUT, self._message())
        else:
            command = power_command(self._when, sys.platform)
            self._end()
            self._start(command)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        sleeps = self._when is WhenDone.SLEEP
        text = (
            _tr("The system did not let it sleep: {why}")
            if sleeps
            else _tr("The system did not shut it down: {why}")
        )
        message = Message(MessageTone.CAUTION, _tr("The computer stays on"), text.format(why=why))
        self._notices.tell(message, (), about=_ABOUT)

    def _end(self) -> None:
        self._beat.stop()
        self._notices.clear(_ABOUT)
        self.ended.emit()

    def _message(self) -> Message:
        sleeps = self._when is WhenDone.SLEEP
        title = _tr("The computer goes to sleep") if sleeps else _tr("The computer shuts down")
        return Message(
            MessageTone.CAUTION,
            title,
            _tr("The queue is done. %Ln seconds are left to stay on.", self._left_s),
        )

    @Slot(object)
    def _on_taken(self, key: object) -> None:
        if key is _Cancelled.STAY_ON:
            self.cancel()


def _names() -> dict[WhenDone, str]:
    return {
        WhenDone.NOTHING: _tr("nothing"),
        WhenDone.SLEEP: _tr("sleep"),
        WhenDone.SHUT_DOWN: _tr("shut down"),
    }


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("WhenDone", text, "", n)
