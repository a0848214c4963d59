"""What was found out about a stranger's model, in words for people."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.ui.core_words import said

if TYPE_CHECKING:
    from core.foreign.importing import Examined
    from core.foreign.reading import Reading

_MINUTE_S = 60.0


def kind_words(examined: "Examined") -> str:
    """Say what kind of model it is, and how that is known."""
    if examined.is_known:
        return _tr("{title}, a known file").format(title=examined.title)
    if examined.title:
        return _tr("{title}, by the names and shapes in it").format(title=examined.title)
    return _tr("Not known; this was found by trying it")


def reading_words(reading: "Reading") -> str:
    """Say what it takes and answers, as a sentence."""
    words = said(reading.sentence)
    return _tr("{sentence}.").format(sentence=words[:1].upper() + words[1:])


def speed_words(seconds: float) -> str:
    """Say how long a photo takes."""
    if seconds >= _MINUTE_S:
        minutes = QLocale().toString(round(seconds / _MINUTE_S))
        return _tr("about {minutes} min a photo on this computer").format(minutes=minutes)
    if seconds >= 10:
        told = QLocale().toString(round(seconds))
    else:
        told = QLocale().toString(max(0.1, round(seconds, 1)), "g", 2)
    return _tr("about {seconds} s a photo on this computer").format(seconds=told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
