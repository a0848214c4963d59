import pytest
from PySide6.QtCore import Qt

from desktop.ui.theme import DARK, LIGHT, Theme, ThemeChoice, contrast, theme_for

THEMES = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
WORDS = 4.5
MARKS = 3.0


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
