"""What stands in the place of a photo that cannot be read: what, why, and what to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.messages import Message
from desktop.ui.widgets.buttons import PushButton

_ICON: Final = 40
#: Lines of a sentence are no longer than can be read at ease.
_WIDTH: Final = 420
_MARGIN: Final = 24


class TroublePage(QWidget):
    """An icon, a title, a sentence, a next step, and two ways out.

    Signals:
        folder_wanted: the file is to be shown in its folder.
        close_wanted: the photo is to be closed.
        help_wanted: the help is to be shown at a place.
    """

    folder_wanted = Signal()
    close_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._help = ""
        self._icon = QLabel()
        self._title, self._text, self._hint = QLabel(), QLabel(), QLabel()
        self.why = PushButton(self.tr("Why?"), kind="link")
        self.folder = PushButton(self.tr("Show in folder"))
        self.close_button = PushButton(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close this photo (Ctrl+W)"))
        self.setMinimumSize(240, 200)
        self._lay_out()
        self.why.clicked.connect(self._on_why_clicked)
        self.folder.clicked.connect(self.folder_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_message(self, message: Message, *, has_folder: bool) -> None:
        """Show what is wrong.

        Args:
            message: what an error comes to.
            has_folder: whether there is a folder to show.
        """
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._hint.setText(message.hint)
        self._hint.setVisible(bool(message.hint))
        self.folder.setVisible(has_folder)
        self._help = message.help
        self.why.setVisible(bool(message.help))
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(f"{message.text} {message.hint}".strip())

    def _lay_out(self) -> None:
        words = QWidget()
        words.setMaximumWidth(_WIDTH)
        across = QHBoxLayout(self)
        across.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        across.addWidget(words)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._icon, 0, middle)
        column.addSpacing(8)
        for label, kind in ((self._title, "title"), (self._text, "muted"), (self._hint, "muted")):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
            label.setAlignment(middle)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addWidget(self.why, 0, middle)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.folder)
        row.addWidget(self.close_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the room that a photo would lie in."""
        QPainter(self).fillRect(self.rect(), QColor(self._look.theme.room))

    @Slot()
    def _on_why_clicked(self) -> None:
        self.help_wanted.emit(self._help)

    @Slot()
    def _on_look_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._look.pixmap("circle-alert", self._look.theme.bad, _ICON, ratio)
        self._icon.setPixmap(pixmap)
