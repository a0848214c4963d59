from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.stylesheet import stylesheet_of
from desktop.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Theme,
    ThemeChoice,
    contrast,
    other_of,
    theme_for,
)

ALL = {"dark": DARK, "light": LIGHT, "black": CONTRAST_DARK, "white": CONTRAST_LIGHT}
THEMES = pytest.mark.parametrize("theme", ALL.values(), ids=ALL)
IN_CONTRAST = pytest.mark.parametrize(
    "theme", [CONTRAST_DARK, CONTRAST_LIGHT], ids=["black", "white"]
)
WORDS = 4.5
MARKS = 3.0
STRONG = 7.0


@THEMES
@pytest.mark.parametrize("ground", ["room", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "muted", "good", "caution", "bad", "ink"])
def test_words_can_be_read_on_every_ground(theme: Theme, ground: str, ink: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= WORDS


@THEMES
@pytest.mark.parametrize("ground", ["accent", "accent_hover"])
def test_words_can_be_read_on_the_accent(theme: Theme, ground: str) -> None:
    assert contrast(theme.on_accent, getattr(theme, ground)) >= WORDS


@THEMES
def test_words_can_be_read_under_the_pointer(theme: Theme) -> None:
    assert contrast(theme.text, theme.hover) >= WORDS
    assert contrast(theme.text, theme.pressed) >= WORDS


@THEMES
def test_the_focus_ring_is_seen_on_every_ground(theme: Theme) -> None:
    for ground in (theme.room, theme.surface, theme.raised, theme.hover):
        assert contrast(theme.focus, ground) >= MARKS


def test_black_on_white_has_the_contrast_that_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_the_system_decides_only_when_asked() -> None:
    light, dark = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
    assert theme_for(ThemeChoice.SYSTEM, light) is LIGHT
    assert theme_for(ThemeChoice.SYSTEM, dark) is DARK
    assert theme_for(ThemeChoice.DARK, light) is DARK
    assert theme_for(ThemeChoice.LIGHT, dark) is LIGHT
    assert theme_for(ThemeChoice.CONTRAST, light) is CONTRAST_LIGHT
    assert theme_for(ThemeChoice.CONTRAST, dark) is CONTRAST_DARK


def test_light_and_dark_change_within_high_contrast() -> None:
    for choice in ThemeChoice:
        theme = theme_for(choice, Qt.ColorScheme.Dark)
        other = theme_for(other_of(theme), Qt.ColorScheme.Dark)
        assert (other.is_dark, other.is_contrast) == (not theme.is_dark, theme.is_contrast)
        assert theme_for(other_of(other), Qt.ColorScheme.Light) is theme


def test_a_system_in_high_contrast_is_followed_unless_something_was_chosen() -> None:
    light, dark = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
    assert theme_for(ThemeChoice.SYSTEM, light, wants_contrast=True) is CONTRAST_LIGHT
    assert theme_for(ThemeChoice.SYSTEM, dark, wants_contrast=True) is CONTRAST_DARK
    assert theme_for(ThemeChoice.DARK, light, wants_contrast=True) is DARK


@IN_CONTRAST
@pytest.mark.parametrize("ground", ["room", "surface", "raised", "hover", "pressed"])
@pytest.mark.parametrize("ink", ["text", "muted", "good", "caution", "bad", "ink"])
def test_all_words_are_strong_in_high_contrast(theme: Theme, ground: str, ink: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= STRONG


@IN_CONTRAST
def test_what_cannot_be_used_now_can_be_read_in_high_contrast(theme: Theme) -> None:
    for ground in (theme.room, theme.surface, theme.raised):
        assert contrast(theme.faint, ground) >= STRONG


@IN_CONTRAST
def test_chosen_things_are_strong_in_high_contrast(theme: Theme) -> None:
    for ground in (theme.accent, theme.accent_hover):
        assert contrast(theme.on_accent, ground) >= STRONG
    assert contrast(theme.accent, theme.surface) >= STRONG


@IN_CONTRAST
def test_outlines_are_seen_in_high_contrast(theme: Theme) -> None:
    for ground in (theme.room, theme.surface, theme.raised):
        assert contrast(theme.edge, ground) >= WORDS
        assert contrast(theme.line, ground) >= WORDS
        assert contrast(theme.focus, ground) >= WORDS


@IN_CONTRAST
def test_every_button_has_an_outline_and_a_wide_ring_in_high_contrast(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    window.setStyleSheet(stylesheet_of(theme, tmp_path))
    buttons: list[QAbstractButton] = [QPushButton("Save"), QToolButton(), QPushButton("Fit")]
    buttons[0].setProperty("kind", "primary")
    buttons[2].setProperty("kind", "flat")
    for button in buttons:
        row.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for button in buttons:
        other = buttons[buttons.index(button) - 1]
        other.setFocus()
        middle = button.height() // 2
        plain = button.grab().toImage()
        assert contrast(plain.pixelColor(0, middle).name(), theme.surface) >= WORDS
        button.setFocus()
        ringed = button.grab().toImage()
        assert [ringed.pixelColor(x, middle).name() for x in range(3)] == [theme.focus] * 3
        assert ringed.pixelColor(4, middle).name() != theme.focus
        assert button.sizeHint() == button.size() or button.size() == plain.size()


@IN_CONTRAST
@pytest.mark.parametrize("kind", ["", "icon", "text", "segment", "pointing"])
def test_what_is_chosen_does_not_look_like_the_main_button_in_high_contrast(
    theme: Theme, kind: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(stylesheet_of(theme, tmp_path))
    button = QToolButton(window) if kind else QPushButton(window)
    button.setProperty("kind", kind)
    button.setCheckable(True)
    button.setFixedSize(60, 40)
    window.show()
    button.setChecked(True)
    chosen = button.grab().toImage()
    last = 39
    assert chosen.pixelColor(30, 20).name() == theme.surface
    # A frame, and a broad line below.
    assert [chosen.pixelColor(30, last - y).name() for y in range(5)] == [theme.ink] * 5
    assert [chosen.pixelColor(x, 20).name() for x in range(2)] == [theme.ink] * 2
