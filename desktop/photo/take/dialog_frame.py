"""How the dialogs are laid out that show on the left what is chosen on the right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.dialog_head import DialogHead

#: The width of the choices, in logical px.
_COLUMN: Final = 340


def lay_out(
    dialog: QDialog,
    look: Appearance,
    *,
    busy: QWidget,
    preview: QWidget,
    choices: QWidget,
    hint: QWidget,
    buttons: Sequence[QWidget],
) -> None:
    """Lay a dialog out: its title above, then what is shown beside the choices, then the buttons.

    Args:
        dialog: has its title; *Cancel* rejects it.
        look: theme and icons.
        busy: the line below the head that moves while something is made.
        preview: what is shown; it takes the room.
        choices: beside it; they scroll where the dialog is low.
        hint: a word on what is chosen, left of the buttons.
        buttons: the main one last.
    """
    beside = QWidget()
    column = QVBoxLayout(beside)
    column.setContentsMargins(20, 4, 20, 8)
    column.addWidget(choices, 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(beside)
    scroll.setFixedWidth(_COLUMN)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(preview, 1)
    middle.addWidget(scroll)
    foot = QHBoxLayout()
    foot.setContentsMargins(24, 12, 20, 16)
    foot.setSpacing(8)
    foot.addWidget(hint, 1)
    cancel = PushButton(_tr("Cancel"))
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    foot.addWidget(cancel)
    for button in buttons:
        foot.addWidget(button)
    head = DialogHead(look, dialog.windowTitle(), has_cross=False)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(head)
    whole.addWidget(busy)
    whole.addLayout(middle, 1)
    whole.addLayout(foot)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DialogFrame", text)
