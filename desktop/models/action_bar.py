"""The buttons below the card of a model; those that cannot be pressed say why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from core.model.shelf import Installed
from desktop.models.model_names import model_name
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, PushButton


class ActionBar(QWidget):
    """What can be done with the chosen model, and the way back to the default before.

    Signals:
        default_wanted, rename_wanted, export_wanted, remove_wanted: about the chosen model.
        back_wanted: the default before is to be the default again.
    """

    default_wanted = Signal()
    back_wanted = Signal()
    rename_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.make_default = PushButton(self.tr("Set as default"), kind="primary")
        self.go_back = PushButton(self.tr("Previous default"))
        self.rename = IconButton(look, "pencil", self.tr("Rename"))
        self.export = IconButton(look, "upload", self.tr("Export"))
        self.remove = IconButton(look, "trash-2", self.tr("Remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 14, 23, 14)
        row.setSpacing(8)
        row.addWidget(self.make_default)
        row.addWidget(self.go_back)
        row.addStretch(1)
        for button in (self.rename, self.export, self.remove):
            row.addWidget(button)
        self.make_default.clicked.connect(self.default_wanted)
        self.go_back.clicked.connect(self.back_wanted)
        self.rename.clicked.connect(self.rename_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.make_default.setAutoDefault(False)
        self.go_back.setAutoDefault(False)
        self.show_model(None, None, is_sound=True)

    def show_model(
        self, model: Installed | None, previous: Installed | None, *, is_sound: bool
    ) -> None:
        """Show what can be done.

        Args:
            model: the chosen one; None where no model is chosen.
            previous: the default before.
            is_sound: whether the model can be used.
        """
        nothing = self.tr("Choose a model first") if model is None else ""
        bundled, default, name = "", "", ""
        if model is not None:
            name = model_name(model)
            if model.is_bundled:
                bundled = self.tr("It came with Autochrome and stays as it is")
            if model.is_default:
                default = self.tr("It is the default already")
            elif not is_sound:
                default = self.tr("It cannot be used")
        no_way_back = self.tr("No other model was the default before") if previous is None else ""
        former = "" if previous is None else model_name(previous)
        _set(
            self.make_default,
            self.tr("Colour new photos with {name}").format(name=name),
            nothing or default,
        )
        _set(
            self.go_back,
            self.tr("Make {name} the default again").format(name=former),
            no_way_back,
        )
        _set(self.rename, self.tr("Rename… (F2)"), nothing or bundled)
        _set(self.export, self.tr("Export to a file… (Ctrl+E)"), nothing)
        _set(self.remove, self.tr("Remove… (Del)"), nothing or bundled)


def _set(button: QAbstractButton, tip: str, why_not: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(why_not or tip)
    button.setAccessibleDescription(why_not)
