"""Where notes lie: in the room that the page which is shown makes for them, or on its picture.

A note that goes by itself lies on the lower edge of the picture for its few seconds: nothing moves
for what is gone before one has looked up. One that stays has room of its own.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.widgets.note_room import NoteRoom
from desktop.ui.widgets.notes import NoteStack


class NotePlaces(QObject):
    """Lets the pages of the stage make room for notes, and notes lie in it.

    Args:
        stage: what notes are shown in.
        notes: know how high they are.
    """

    def __init__(self, stage: QStackedWidget, notes: NoteStack) -> None:
        super().__init__(notes)
        self._stage, self._notes = stage, notes
        self._rooms: dict[QWidget, NoteRoom] = {}
        stage.currentChanged.connect(self._place)

    def add(self, page: QWidget, room: NoteRoom, *, has_picture: bool = True) -> None:
        """Let another page make room: for what stays if it has a picture, or else for all notes."""
        self._rooms[page] = room
        room.foot_changed.connect(self._place)
        if has_picture:
            self._notes.lasting_changed.connect(room.show_px)
            room.show_px(self._notes.lasting_px)
        else:
            self._notes.room_changed.connect(room.show_px)
            room.show_px(self._notes.room_px)
        self._place()

    @Slot()
    def _place(self) -> None:
        page = self._stage.currentWidget()
        room = None if page is None else self._rooms.get(page)
        if room is not None:
            self._notes.keep_clear(room.foot_px)
