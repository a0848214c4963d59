"""A row of presets above the sliders: three to click; a menu has all, their keys and own ones."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from core.colour.colour_settings import ColourSettings
from desktop.photo.presets import Preset, key_of
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, ToolButton
from desktop.ui.widgets.menus import Menu

_HEIGHT: Final = 30


class PresetRow(QWidget):
    """Offers presets and marks the one in force.

    Signals:
        taken: the `ColourSettings` of the preset that was chosen.
        keep_wanted: the settings in force are to become a preset.
        forget_wanted: name of an own preset that is to go.
    """

    taken = Signal(object)
    keep_wanted = Signal()
    forget_wanted = Signal(str)

    def __init__(self, look: Appearance, standard: Sequence[Preset]) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._standard = tuple(standard)
        self._own: tuple[Preset, ...] = ()
        self._colour = ColourSettings()
        self._group = QButtonGroup(self)
        # None is in force as soon as a slider moves.
        self._group.setExclusive(False)
        self._more = IconButton(look, "chevron-down", self.tr("All presets"))
        self.menu = Menu(self._more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self.menu)
        self._more.setCheckable(True)
        self._more.setProperty("kind", "segment")
        self._more.setProperty("narrow", True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setFixedSize(_HEIGHT, _HEIGHT)
        self.setProperty("kind", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Presets"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, preset in enumerate(self._standard):
            button = self._button(preset)
            button.setToolTip(f"{preset.name} ({key_of(number)})")
            self._group.addButton(button, number)
            # Longer words get more room.
            row.addWidget(button, button.fontMetrics().horizontalAdvance(preset.name))
        row.addWidget(self._more)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """All that are offered, in the order of the menu."""
        return (*self._standard, *self._own)

    def show_own(self, presets: Sequence[Preset]) -> None:
        """Offer these own presets in the menu."""
        self._own = tuple(presets)
        self._show_own_in_use()

    def show_colour(self, colour: ColourSettings, *, enabled: bool) -> None:
        """Mark the preset whose settings these are; nothing is emitted."""
        self._colour = colour
        self.setEnabled(enabled)
        self._show_own_in_use()
        for number, preset in enumerate(self._standard):
            self._group.button(number).setChecked(enabled and preset.colour == colour)

    def _show_own_in_use(self) -> None:
        """Let the arrow look chosen, and name it, while an own preset is in force."""
        own = next((preset for preset in self._own if preset.colour == self._colour), None)
        name = self.tr("All presets")
        if own is not None and self.isEnabled():
            name = self.tr("All presets; in use: {name}").format(name=own.name)
        self._more.setChecked(own is not None and self.isEnabled())
        self._more.setToolTip(name)
        self._more.setAccessibleName(name)

    def _button(self, preset: Preset) -> QToolButton:
        button = ToolButton()
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setText(preset.name)
        button.setFixedHeight(_HEIGHT)
        button.setProperty("narrow", True)
        # The panel decides how wide they are; the words are short.
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        for number, preset in enumerate(self.presets):
            if number == len(self._standard):
                self.menu.addSeparator()
            action = self.menu.addAction(_with_key(preset, number))
            action.setCheckable(True)
            action.setChecked(preset.colour == self._colour)
            action.setData(preset)
            action.triggered.connect(self._on_entry_taken)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep these settings as a preset…"), self.keep_wanted.emit)
        if self._own:
            forgetting = self.menu.add_menu(self.tr("Forget a preset"))
            for preset in self._own:
                action = forgetting.addAction(preset.name.replace("&", "&&"))
                action.setData(preset)
                action.triggered.connect(self._on_forgotten)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        button, preset = self._group.button(number), self._standard[number]
        # The mark follows what is in force, not the click.
        button.setChecked(preset.colour == self._colour)
        self.taken.emit(preset.colour)

    @Slot()
    def _on_entry_taken(self) -> None:
        preset = _preset_of(self.sender())
        if preset is not None:
            self.taken.emit(preset.colour)

    @Slot()
    def _on_forgotten(self) -> None:
        preset = _preset_of(self.sender())
        if preset is not None:
            self.forget_wanted.emit(preset.name)


def _with_key(preset: Preset, number: int) -> str:
    """Give the text of an entry; a menu shows what follows a tab where keys stand."""
    name, key = preset.name.replace("&", "&&").replace("\t", " "), key_of(number)
    return f"{name}\t{key}" if key else name


def _preset_of(sender: object) -> Preset | None:
    data = sender.data() if isinstance(sender, QAction) else None
    return data if isinstance(data, Preset) else None
