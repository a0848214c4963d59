"""The look: named colours for a dark and a light room, plain or in high contrast, as a palette.

Greys are neutral, so that they do not tint the judgement of a photo; the one accent is the
amber of a safelight. Every colour in the window comes from here. In high contrast words have 7:1
(WCAG 2.2, 1.4.6), every control has an outline of 4.5:1, and the ring of the keyboard is wider.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette


class ThemeChoice(Enum):
    """What the user chose; the values are stored in settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"

    @property
    def offered(self) -> "ThemeChoice":
        """The choice as it is offered: high contrast is one, however light it is."""
        return ThemeChoice.CONTRAST if self.value.startswith("contrast") else self


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
        ring: width of the ring around what the keyboard acts on, in logical px.
        is_contrast: controls that are flat elsewhere have outlines.
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
    ring: int = 2
    is_contrast: bool = False

    @property
    def row_ring(self) -> int:
        """Width of that ring around a row of a list, which has a ground of its own, too."""
        return self.ring if self.is_contrast else 1


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


CONTRAST_DARK: Final = Theme(
    is_dark=True,
    room="#000000",
    surface="#000000",
    raised="#000000",
    hover="#2b2b2b",
    pressed="#2f2f2f",
    line="#8f8f8f",
    edge="#d0d0d0",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#a8a8a8",
    accent="#ffc46b",
    accent_hover="#ffd797",
    on_accent="#000000",
    ink="#ffc46b",
    focus="#5ce1ff",
    good="#8df0a4",
    caution="#ffd75e",
    bad="#ffaa9e",
    track="#5c5c5c",
    knob="#ffffff",
    ring=3,
    is_contrast=True,
)

CONTRAST_LIGHT: Final = Theme(
    is_dark=False,
    room="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e4e4e4",
    pressed="#dcdcdc",
    line="#6b6b6b",
    edge="#3d3d3d",
    text="#000000",
    muted="#2b2b2b",
    faint="#565656",
    accent="#6a2f00",
    accent_hover="#8a3f00",
    on_accent="#ffffff",
    ink="#6a2f00",
    focus="#0038b8",
    good="#00491c",
    caution="#573a00",
    bad="#8a0f0a",
    track="#a6a6a6",
    knob="#000000",
    ring=3,
    is_contrast=True,
)


def theme_for(
    choice: ThemeChoice, system: Qt.ColorScheme, *, wants_contrast: bool = False
) -> Theme:
    """Give the theme for a choice.

    Args:
        choice: what the user chose.
        system: how light the system is; that counts where no other choice says it.
        wants_contrast: the system is in high contrast; that counts where nothing was chosen.
    """
    is_light = system is Qt.ColorScheme.Light
    match choice:
        case ThemeChoice.CONTRAST:
            return CONTRAST_LIGHT if is_light else CONTRAST_DARK
        case ThemeChoice.SYSTEM if wants_contrast:
            return CONTRAST_LIGHT if is_light else CONTRAST_DARK
        case ThemeChoice.SYSTEM:
            return LIGHT if is_light else DARK
        case ThemeChoice.CONTRAST_LIGHT:
            return CONTRAST_LIGHT
        case ThemeChoice.CONTRAST_DARK:
            return CONTRAST_DARK
        case ThemeChoice.DARK:
            return DARK
        case ThemeChoice.LIGHT:
            return LIGHT
        case _:
            assert_never(choice)


def other_of(theme: Theme) -> ThemeChoice:
    """Give the choice that is light where a theme is dark, and the other way round."""
    if theme.is_contrast:
        return ThemeChoice.CONTRAST_LIGHT if theme.is_dark else ThemeChoice.CONTRAST_DARK
    return ThemeChoice.LIGHT if theme.is_dark else ThemeChoice.DARK


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
