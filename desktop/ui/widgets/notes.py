"""Notes in the window: where the user looks, blocking nothing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.accessible import announce
from desktop.ui.appearance import Appearance
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets.note import Note, Offer

_WIDTH: Final = 460
#: In a host that is lower, in logical px, they are wider, and offers stand beside the title.
_LOW: Final = 900
_WIDTH_IF_LOW: Final = 620
_MARGIN: Final = 28
#: As high as the bar below the photo.
_BAR: Final = 50
#: So far above the lower edge of their host, or above what they are to keep clear of.
_ABOVE: Final = 14
#: So far below what is above it.
_BELOW: Final = 12
#: More notes than this at once leave too little to the photo; older ones wait until there is room.
_MOST: Final = 2
#: In a host that is lower, in logical px, two above each other would leave too little of it.
_ROOM_FOR_TWO: Final = 560
#: Two lie beside each other where each is as wide as this.
_NARROWEST: Final = 380
_GAP: Final = 8


class NoteStack(QWidget):
    """The newest notes at the lower edge of their host, beside each other where they fit so.

    Older ones wait. Those that stay are below those that go by themselves.

    Signals:
        taken: the key of an offer that was taken; its note goes.
        room_changed: so many px they take, with what is free about them.
        lasting_changed: so many px of that are for notes that stay.
    """

    taken = Signal(object)
    room_changed = Signal(int)
    lasting_changed = Signal(int)

    def __init__(self, look: Appearance, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._notes: list[Note] = []
        self._clear_px = _BAR
        self._room_px = self._lasting_px = 0
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        host.installEventFilter(self)
        self.hide()

    @property
    def room_px(self) -> int:
        """How many px they take, with what is free about them."""
        return self._room_px

    @property
    def lasting_px(self) -> int:
        """How many px of that are for notes that stay."""
        return self._lasting_px

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is being said, oldest first."""
        return tuple(note.message for note in self._notes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes in force, oldest first, with those that wait."""
        return tuple(self._notes)

    def tell(self, message: Message, offers: Sequence[Offer] = (), *, about: str = "") -> None:
        """Show a note; one with the same title is replaced.

        Args:
            message: what it says.
            offers: what it offers to do.
            about: what `clear` is told to take it away with others like it.
        """
        for note in [n for n in self._notes if n.message.title == message.title]:
            self._remove(note)
        note = Note(self._look, message, offers, about)
        note.taken.connect(self.taken)
        note.closed.connect(self._on_closed)
        passing = sum(other.goes_by_itself for other in self._notes)
        self._notes.append(note)
        self._layout.insertWidget(passing if note.goes_by_itself else -1, note)
        self._place()
        said = (message.title, message.text, message.hint)
        announce(note, ". ".join(filter(None, said)), is_urgent=message.tone is MessageTone.BAD)

    def retell(self, about: str, message: Message) -> None:
        """Say something else in the notes about something."""
        for note in self._notes:
            if note.about == about:
                note.retell(message)

    @Slot(int)
    def keep_clear(self, height: int) -> None:
        """Cover nothing of so many px at the lower edge of the host."""
        if height != self._clear_px:
            self._clear_px = height
            self._place()

    def clear(self, about: str) -> None:
        """Take the notes about something away."""
        for note in [note for note in self._notes if note.about == about]:
            self._remove(note)

    def close_all(self) -> None:
        """Take all notes away."""
        for note in list(self._notes):
            self._remove(note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _remove(self, note: Note) -> None:
        if note.has_keyboard:
            # Else Qt hands it to whatever comes next: a ring where nobody looks.
            self.window().setFocus()
        note.stop()
        self._notes.remove(note)
        self._layout.removeWidget(note)
        note.hide()
        note.deleteLater()
        self._place()

    def _in_sight(self) -> list[Note]:
        """Give those that are shown: the newest, and the one that has the keyboard."""
        is_roomy = self._host.height() >= _ROOM_FOR_TWO or self._width_of(_MOST) >= _NARROWEST
        most = _MOST if is_roomy else 1
        ranks = {note: (note.has_keyboard, age) for age, note in enumerate(self._notes)}
        chosen = sorted(self._notes, key=ranks.__getitem__)[-most:]
        return [note for note in self._notes if note in chosen]

    def _place(self) -> None:
        shown = self._in_sight()
        for note in self._notes:
            note.setVisible(note in shown)
            if note not in shown:
                note.stop()
        self.setVisible(bool(shown))
        size = self._arrange(shown) if shown else QSize()
        if shown:
            for note in shown:
                note.begin()
            left = (self._host.width() - size.width()) // 2
            top = self._host.height() - size.height() - self._clear_px - _ABOVE
            self.setGeometry(QRect(QPoint(left, top), size))
            self.raise_()
        room, lasting = _with_air(size.height()), _with_air(self._lasting_height(shown))
        if room != self._room_px:
            self._room_px = room
            self.room_changed.emit(room)
        if lasting != self._lasting_px:
            self._lasting_px = lasting
            self.lasting_changed.emit(lasting)

    def _lasting_height(self, shown: Sequence[Note]) -> int:
        """Give how high those are that stay."""
        heights = [note.height() for note in shown if not note.goes_by_itself]
        if self._layout.direction() is QBoxLayout.Direction.LeftToRight:
            return max(heights, default=0)
        return sum(heights) + _GAP * max(0, len(heights) - 1)

    def _arrange(self, shown: Sequence[Note]) -> QSize:
        """Lay notes beside each other, or above, and give their size."""
        gaps, width = _GAP * (len(shown) - 1), self._width_of(len(shown))
        for note in shown:
            note.be_low(self._is_low)
        if len(shown) > 1 and width >= _NARROWEST:
            self._layout.setDirection(QBoxLayout.Direction.LeftToRight)
            height = max(note.height_for(width) for note in shown)
            for note in shown:
                note.setFixedHeight(height)
            return QSize(width * len(shown) + gaps, height)
        width = self._width_of(1)
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom)
        return QSize(width, sum(note.height_for(width) for note in shown) + gaps)

    def _width_of(self, count: int) -> int:
        """Give how wide each of so many notes can be beside the others."""
        room = self._host.width() - 2 * _MARGIN - _GAP * (count - 1)
        return min(_WIDTH_IF_LOW if self._is_low else _WIDTH, room // count)

    @property
    def _is_low(self) -> bool:
        return self._host.height() < _LOW

    @Slot(object)
    def _on_closed(self, note: Note) -> None:
        if note in self._notes:
            self._remove(note)


def _with_air(height: int) -> int:
    """Give the room that notes of a height need, with what is free above and below."""
    return height + _ABOVE + _BELOW if height else 0
