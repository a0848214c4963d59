"""What the sliders of a photo are called, what they do, and how their grooves are painted."""

from PySide6.QtCore import QCoreApplication

from core.colour.colour_settings import RANGES, ColourSettings
from desktop.ui.widgets.tone_slider import FROM_GREY, Tone


def tones() -> tuple[Tone, ...]:
    """Say what each setting is called, and paint its groove."""
    standard = ColourSettings()
    described = (
        (
            "vividness",
            _tr("Vividness"),
            _tr("How boldly colours are chosen: cautious to the left, daring to the right"),
            ("#86847f", "#8d8f86", "#8fa07e", "#c79a4e", "#dd5f3e"),
        ),
        (
            "strength",
            _tr("Strength"),
            _tr("From the grey photo to full colour"),
            FROM_GREY,
        ),
        (
            "saturation",
            _tr("Saturation"),
            _tr("Paler or richer colours"),
            ("#808080", "#7f8f92", "#4f9aa6", "#0f9fb8"),
        ),
        (
            "temperature",
            _tr("Temperature"),
            _tr("Colder or warmer"),
            ("#4b8fe0", "#8a99a8", "#9a9a96", "#b8a077", "#eba13a"),
        ),
        (
            "tint",
            _tr("Tint"),
            _tr("Greener or more magenta"),
            ("#4fae62", "#86a58b", "#999799", "#b189ac", "#cc62b6"),
        ),
    )
    return tuple(
        Tone(key, name, note, *RANGES[key], getattr(standard, key), stops, RANGES[key][0] < 0)
        for key, name, note, stops in described
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("AdjustPanel", text)
