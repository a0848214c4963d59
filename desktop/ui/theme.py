"""The look: named colours for a dark and a light room, and the palette made from them.

Greys are neutral, so that they do not tint the judgement of a photo; the one accent is the
amber of a safelight. Every colour in the window comes from here.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette


class ThemeChoice(Enum):
    """What the user chose; the values are stored in settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, as #rrggbb.

    Attributes:
        is_dark: tells icons and pictures which way contrast goes.
        room: behind the photo.
        surface: panels and bars.
        raised: cards, fields and buttons on a surface.
        hover: a raised thing under the pointer.
        pressed: a raised thing being pressed.
        line: hairlines between surfaces.
        edge: outlines of fields and buttons, 3:1 against the surface where they alone show them.
        text: words.
        muted: words of second rank, still readable.
        faint: disabled words and marks.
        accent: ground of what to do next, and of what is chosen.
        accent_hover: the accent under the pointer.
        on_accent: words on the accent.
        ink: the accent as words and marks on the grounds above.
        focus: the ring around what the keyboard acts on.
        good: done.
        caution: skipped, or worth knowing.
        bad: failed.
        track: the groove of sliders and progress bars.
        knob: the handle of sliders.
    """

    is_dark: bool
    room: str
    surface: str
    raised: str
    hover: str
    pressed: str
    line: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    ink: str
    focus: str
    good: str
    caution: str
    bad: str
    track: str
    knob: str


DARK: Final = Theme(
    is_dark=True,
    room="#131313",
    surface="#1c1c1c",
    raised="#282828",
    hover="#323232",
    pressed="#222222",
    line="#2b2b2b",
    edge="#3d3d3d",
    text="#ececec",
    muted="#a3a3a3",
    faint="#6b6b6b",
    accent="#f2a65a",
    accent_hover="#f7b873",
    on_accent="#231405",
    ink="#f2a65a",
    focus="#f2a65a",
    good="#7cc48d",
    caution="#e3b95b",
    bad="#f08a7c",
    track="#3a3a3a",
    knob="#f4f4f4",
)

LIGHT: Final = Theme(
    is_dark=False,
    room="#e7e7e5",
    surface="#f6f6f5",
    raised="#ffffff",
    hover="#efefed",
    pressed="#e2e2e0",
    line="#e1e1df",
    edge="#cfcfcc",
    text="#1b1b1b",
    muted="#5c5c5a",
    faint="#9b9b98",
    accent="#f3aa5f",
    accent_hover="#ee9c48",
    on_accent="#231405",
    ink="#a34f0a",
    focus="#a34f0a",
    good="#1b7038",
    caution="#855a00",
    bad="#b3261e",
    track="#d3d3d0",
    knob="#ffffff",
)


def theme_for(choice: ThemeChoice, system: Qt.ColorScheme) -> Theme:
    """Give the theme for a choice, and for what the system prefers where that was chosen."""
    if choice is ThemeChoice.SYSTEM:
        return LIGHT if system is Qt.ColorScheme.Light else DARK
    return DARK if choice is ThemeChoice.DARK else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Make the palette that Qt's own widgets and dialogs paint with."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: theme.surface,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.ink,
        role.Link: theme.ink,
        role.LinkVisited: theme.ink,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Light: theme.hover,
        role.Midlight: theme.line,
        role.Mid: theme.edge,
        role.Dark: theme.pressed,
        role.Shadow: theme.room,
    }.items():
        palette.setColor(name, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, name, QColor(theme.faint))
    return palette


def luminance(colour: str) -> float:
    """Relative luminance, 0..1, of #rrggbb (WCAG 2.2)."""
    channels = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1..21 (WCAG 2.2, 1.4.3): words need 4.5, marks 3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
