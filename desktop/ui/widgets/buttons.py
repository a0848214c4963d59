"""Buttons of the house style; they take the keyboard's focus by Tab, not by a click."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.tips import shows_tip_beside

_SIDE: Final = 34
_SEGMENT_HEIGHT: Final = 30
#: An icon beside its name, and one that says it all.
_SMALL_ICON, _ICON_ALONE = QSize(16, 16), QSize(18, 18)


class ToolButton(QToolButton):
    """A tool button that Return presses, and holds, as Space does."""

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the keyboard."""
        super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of it."""
        super().keyReleaseEvent(return_as_space(event))


class PushButton(QPushButton):
    """A button with words.

    Args:
        text: what it does.
        kind: "plain", "primary" (the one thing to do next) or "link".
        large: taller, for the start page.
    """

    def __init__(self, text: str, *, kind: str = "plain", large: bool = False) -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        if large:
            self.setProperty("scale", "large")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_kind(self, kind: str) -> None:
        """Look like a button of another kind."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the keyboard, in dialogs and elsewhere alike."""
        super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of it."""
        super().keyReleaseEvent(return_as_space(event))


class IconButton(ToolButton):
    """A square button with an icon that follows the theme.

    Args:
        look: draws the icon.
        icon: name in the icon set.
        name: what it does, for tooltips and screen readers.
    """

    def __init__(self, look: Appearance, icon: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self.setProperty("kind", "icon")
        self.setFixedSize(_SIDE, _SIDE)
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_icon(self, icon: str) -> None:
        """Change what it shows."""
        self._icon_name = icon
        self._on_look_changed()

    @Slot()
    def _on_look_changed(self) -> None:
        self.setIcon(self._look.icon(self._icon_name, self._ink()))

    def _ink(self) -> str:
        """Give the colour that the icon is drawn in."""
        return self._look.theme.text


def return_as_space(event: QKeyEvent) -> QKeyEvent:
    """Give what a button is told of a key: Return is Space to it.

    Qt lets Return press a button in dialogs only, and outside of them on some desktops only. With
    Ctrl and the like it is left to the window.
    """
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not is_return or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return event
    plain, is_held = Qt.KeyboardModifier.NoModifier, event.isAutoRepeat()
    return QKeyEvent(event.type(), Qt.Key.Key_Space, plain, " ", is_held)


Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class Segment(Generic[Choice]):
    """One of several choices.

    Attributes:
        value: what is chosen with it.
        text: its name; shown beside the icon where there is room.
        icon: name in the icon set; empty for a name alone.
        tooltip: what it does, with its key.
    """

    value: Choice
    text: str
    icon: str
    tooltip: str


class SegmentedControl(QWidget):
    """A row of joined buttons of which one is chosen.

    Args:
        look: draws the icons.
        name: what is chosen, for screen readers.
        segments: the choices.
        is_narrow: words alone, as near to each other as they can be read.

    Signals:
        chosen: the value of the segment that the user chose.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Appearance,
        name: str,
        segments: Sequence[Segment[Choice]],
        *,
        is_narrow: bool = False,
    ) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._segments = tuple(segments)
        self._group = QButtonGroup(self)
        self.setProperty("kind", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, segment in enumerate(self._segments):
            button = self._button(segment)
            button.setProperty("narrow", is_narrow)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_value(self, value: object) -> None:
        """Mark a choice as the one in force; nothing is emitted."""
        for number, segment in enumerate(self._segments):
            if segment.value == value:
                self._group.button(number).setChecked(True)
        self._on_look_changed()

    def show_words(self, shown: bool) -> None:
        """Show names beside the icons, or icons alone where room is scarce."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        for number, segment in enumerate(self._segments):
            button = self._group.button(number)
            if not isinstance(button, QToolButton) or not segment.icon:
                continue
            if button.property("words") != shown:
                button.setToolButtonStyle(beside if shown else alone)
                button.setIconSize(_SMALL_ICON if shown else _ICON_ALONE)
                button.setProperty("words", shown)
                button.style().polish(button)

    def _button(self, segment: Segment[Choice]) -> QToolButton:
        button = ToolButton()
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        # The space keeps the word off the icon, which Qt leaves 2 px for.
        button.setText(f" {segment.text}" if segment.icon else segment.text)
        button.setToolTip(segment.tooltip)
        button.setAccessibleName(segment.text)
        button.setIconSize(_SMALL_ICON)
        button.setFixedHeight(_SEGMENT_HEIGHT)
        button.setMinimumWidth(_SIDE)
        beside, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonTextOnly,
        )
        button.setToolButtonStyle(beside if segment.icon else alone)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self._on_look_changed()
        self.chosen.emit(self._segments[number].value)

    @Slot()
    def _on_look_changed(self) -> None:
        theme = self._look.theme
        for number, segment in enumerate(self._segments):
            button = self._group.button(number)
            colour = theme.text if button.isChecked() else theme.muted
            if segment.icon:
                button.setIcon(self._look.icon(segment.icon, colour))
