"""A histogram in words, for those who do not see it, and for its tooltip."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.photo.histogram.spread import Spread

#: Below this share of the photo nobody would look for it.
_WORTH_TELLING: Final = 0.005
#: Means of channels that differ by less, of 255, are in balance.
_BALANCED: Final = 6.0


def spread_words(spread: Spread) -> str:
    """Say how tones and colours are spread, in a few sentences."""
    middle = 1.0 - spread.dark - spread.light
    said = [
        _tr("Dark tones {dark} %, middle tones {middle} %, light tones {light} %.").format(
            dark=_percent(spread.dark),
            middle=_percent(middle),
            light=_percent(spread.light),
        )
    ]
    if spread.black >= _WORTH_TELLING:
        black = _percent(spread.black)
        said.append(_tr("{percent} % are black without detail.").format(percent=black))
    if spread.white >= _WORTH_TELLING:
        white = _percent(spread.white)
        said.append(_tr("{percent} % are white without detail.").format(percent=white))
    said.append(_cast(spread))
    return " ".join(said)


def _cast(spread: Spread) -> str:
    if max(spread.means) - min(spread.means) < _BALANCED:
        return _tr("Red, green and blue are in balance.")
    strongest = spread.means.index(max(spread.means))
    return (
        _tr("Red is the strongest colour."),
        _tr("Green is the strongest colour."),
        _tr("Blue is the strongest colour."),
    )[strongest]


def _percent(share: float) -> int:
    return round(100 * max(0.0, share))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Histogram", text)
