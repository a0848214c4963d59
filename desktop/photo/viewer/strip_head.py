"""The line above a strip: what it shows, what can be done with it, and the cross."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words

#: Logical px.
_LEFT: Final = 14
_RIGHT: Final = 10
_ABOVE: Final = 6
_GAP: Final = 10


@dataclass(frozen=True, slots=True)
class StripWords:
    """What the strip says of itself.

    Attributes:
        title: what is shown.
        note: what can be done with it.
        verb: what the button beside that does; empty for no button.
    """

    title: str
    note: str
    verb: str = ""


class StripHead(QWidget):
    """Lays its parts out itself: the button is whole, the note whole or not there at all.

    Args:
        look: draws the cross.
        close_name: what the cross does.

    Signals:
        verb_wanted: the button was pressed.
        close_wanted: the cross was.
    """

    verb_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Appearance, close_name: str) -> None:
        super().__init__()
        self.close_button = IconButton(look, "x", close_name)
        self._title, self._note = ElidedLabel(), words("", "small")
        self._title.setProperty("kind", "heading")
        self._verb = PushButton("", kind="link")
        for part in (self._title, self._note, self._verb, self.close_button):
            part.setParent(self)
        self._shown = StripWords("", "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._verb.clicked.connect(self.verb_wanted)
        self.close_button.clicked.connect(self.close_wanted)

    def show_words(self, shown: StripWords) -> None:
        """Say what the strip shows."""
        self._shown = shown
        self._title.setText(shown.title)
        self._note.setText(shown.note)
        self._verb.setText(shown.verb)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for a line as high as the cross."""
        return QSize(0, self.close_button.height() + _ABOVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        self._place()

    def _place(self) -> None:
        """Leave out the note, rather than cut it off; then shorten the title."""
        for part in (self._title, self._note, self._verb):
            part.ensurePolished()  # its letters have their size only then
        cross, shown = self.close_button, self._shown
        height = cross.height()
        cross.move(self.width() - _RIGHT - cross.width(), _ABOVE)
        room = cross.x() - _GAP - _LEFT
        title, note, verb = (p.sizeHint().width() for p in (self._title, self._note, self._verb))
        of_verb = verb + _GAP if shown.verb else 0
        has_note = bool(shown.note) and title + _GAP + note + of_verb <= room
        title = max(0, min(title, room - of_verb))
        self._title.setGeometry(_LEFT, _ABOVE, title, height)
        self._title.setToolTip(
            "" if has_note else "\n".join(filter(None, (shown.title, shown.note)))
        )
        at = _LEFT + title + _GAP
        self._note.setVisible(has_note)
        if has_note:
            self._note.setGeometry(at, _ABOVE, note, height)
            at += note + _GAP
        self._verb.setVisible(bool(shown.verb))
        self._verb.setGeometry(at, _ABOVE, verb, height)
