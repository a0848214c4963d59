"""The sheet of keyboard shortcuts, made from the table of commands."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.commands import Command, Group, commands, group_name

#: Two columns of about the same length.
_COLUMNS: Final = ((Group.FILE, Group.VIEW), (Group.EDIT, Group.WINDOW, Group.HELP))


class ShortcutsSheet(QDialog):
    """Shows every command that has a key, by group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Keyboard shortcuts"))
        title.setProperty("kind", "title")
        row = QHBoxLayout()
        row.setSpacing(48)
        for groups in _COLUMNS:
            row.addLayout(self._column(groups))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(18)
        column.addWidget(title)
        column.addLayout(row)

    def _column(self, groups: Iterable[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        for group in groups:
            rows = [command for command in commands() if command.group is group and command.keys]
            column.addLayout(self._group(group_name(group), rows, self._extras(group)))
        column.addStretch(1)
        return column

    def _extras(self, group: Group) -> tuple[tuple[str, str], ...]:
        """What the mouse and held keys do, which are no commands."""
        if group is Group.EDIT:
            return ((self.tr("Reset one slider"), self.tr("Double click")),)
        if group is Group.VIEW:
            return (
                (self.tr("Next, previous photo"), self.tr("Arrows")),
                (self.tr("See the original, while held"), self.tr("Space")),
                (self.tr("Zoom at the pointer"), self.tr("Wheel")),
                (self.tr("Fit or 100 %"), self.tr("Double click")),
            )
        if group is Group.WINDOW:
            return (
                (self.tr("Move photos in the queue"), self.tr("Alt+↑ ↓")),
                (self.tr("To the top, to the end"), self.tr("Alt+Home, End")),
                (self.tr("Take photos out of the queue"), self.tr("Del")),
            )
        return ()

    def _group(
        self, name: str, rows: Iterable[Command], extras: Iterable[tuple[str, str]]
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(28)
        heading = QLabel(name)
        heading.setProperty("kind", "heading")
        grid.addWidget(heading, 0, 0)
        lines = [(command.text.rstrip("…"), _shown(command)) for command in rows]
        for number, (text, key) in enumerate([*lines, *extras], start=1):
            words, keys = QLabel(text), QLabel(key)
            words.setProperty("kind", "muted")
            keys.setProperty("kind", "key")
            grid.addWidget(words, number, 0)
            grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid


def _shown(command: Command) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return QKeySequence(command.keys[0]).toString(form)
