"""A field over the photo in which a snapshot that was just taken can be named."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.name_dialog import MOST_LETTERS, tidied
from desktop.ui.widgets.floating_card import SHADOW, paint_card
from desktop.ui.widgets.labels import words

#: Logical px.
_FIELD: Final = 200
_ABOVE_FOOT: Final = 12
_OF_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MODIFIERS: Final = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta)
_OF_STEPS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class _Field(QLineEdit):
    """Leaves undo and redo to the photo as long as nothing was typed.

    Signals:
        passed: keys of the window were pressed, and it is about to do what they are for.
    """

    passed = Signal()

    def event(self, event: QEvent) -> bool:
        """Let the window have its keys."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if not self.isModified() and any(map(event.matches, _OF_STEPS)):
            event.ignore()
            return False
        is_done = super().event(event)
        if not event.isAccepted() and _is_command(event):
            self.passed.emit()
        return is_done


def _is_command(event: QKeyEvent) -> bool:
    """Tell whether keys are none that type a letter; with Alt, or AltGr, some do."""
    with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    types = bool(with_alt) and event.text() != "" and event.text().isprintable()
    return bool(event.modifiers() & _OF_COMMANDS) and event.key() not in _MODIFIERS and not types


class NameCard(QWidget):
    """Has the keyboard while it is seen; the proposed name is selected, so that typing replaces it.

    Return takes what was typed, and so does everything else that is begun; Escape leaves the name
    as it was proposed.

    Args:
        look: theme.
        over: what it lies on.

    Signals:
        named: another name than the proposed one.
    """

    named = Signal(str)

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._over = look, over
        self._proposed = ""
        self._before: QWidget | None = None
        self._words = words(self.tr("Snapshot taken"), "muted")
        self.field = _Field()
        self.field.setMaxLength(MOST_LETTERS)
        self.field.setMinimumWidth(_FIELD)
        self.field.setAccessibleName(self.tr("Name of the snapshot"))
        row = QHBoxLayout(self)
        side = SHADOW + 12
        row.setContentsMargins(side, SHADOW + 10, side, SHADOW + 10)
        row.setSpacing(10)
        row.addWidget(self._words)
        row.addWidget(self.field, 1)
        self.hide()
        self.field.returnPressed.connect(self.take)
        # The keyboard went elsewhere; a menu or another program is not meant.
        self.field.editingFinished.connect(self.take)
        self.field.passed.connect(self._on_passed)
        look.changed.connect(self.update)

    def begin(self, name: str) -> None:
        """Come up with a name that can be typed over."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._proposed = name
        self.field.setText(name)
        self.field.selectAll()
        description = self.tr("Return keeps what is typed, Escape keeps {name}").format(name=name)
        self.field.setAccessibleDescription(description)
        self.field.setToolTip(description)
        self._over.installEventFilter(self)
        self._take_place()
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot()
    def take(self) -> None:
        """Go, with the name that was typed."""
        if self.isHidden():
            return
        name, proposed = tidied(self.field.text()), self._proposed
        self.leave()
        if name and name != proposed:
            self.named.emit(name)

    @Slot()
    def _on_passed(self) -> None:
        """Take what was typed: the command may close the photo."""
        if self.field.isModified():
            self.take()

    def leave(self) -> None:
        """Go, and leave the name as it was proposed; the keyboard goes back where it came from."""
        if self.isHidden():
            return
        self._over.removeEventFilter(self)
        had_keyboard = self.field.hasFocus()
        self._proposed = self.field.text()  # what ends the field's editing takes nothing
        self.hide()
        if had_keyboard:
            self.focus_before()

    def focus_before(self) -> None:
        """Give the keyboard to what had it."""
        before, self._before = self._before, None
        (before if before is not None and before.isVisible() else self._over).setFocus()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; what else is typed here means nothing to the photo."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay; only what is clicked elsewhere ends it."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it lies on."""
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        paint_card(QPainter(self), QRectF(self.rect()), self._look.theme)

    def _take_place(self) -> None:
        room = self._over.rect()
        self.ensurePolished()
        # The words before the field go where there is no room for both.
        self._words.show()
        self._words.setVisible(self.sizeHint().width() <= room.width())
        size = self.sizeHint().boundedTo(room.size())
        left = room.center().x() - size.width() // 2
        self.setGeometry(
            left, room.bottom() - size.height() + SHADOW - _ABOVE_FOOT, size.width(), size.height()
        )
