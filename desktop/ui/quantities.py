"""Times, sizes and numbers in words, as people of this place write them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

#: From here on it is told in minutes; nobody is told of 0 of them.
_LEAST_MINUTE_S: Final = 45.0


def left_words(seconds: float | None) -> str:
    """Say how long a run will still take."""
    if seconds is None:
        return _tr("reckoning the time left…")
    return _tr("{time} left").format(time=duration_words(seconds))


def duration_words(seconds: float) -> str:
    """Say how long something takes, as coarsely as it is known."""
    minutes = whole_minutes(seconds)
    if not minutes:
        return _tr("less than a minute")
    if minutes < 60:
        return _tr("about %Ln minutes", minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("about {hours} h {minutes} min").format(hours=hours, minutes=rest)


def whole_minutes(seconds: float) -> int:
    """Give the nearest number of minutes, wherever they are told; 0 for clearly less than one."""
    return max(1, round(seconds / 60)) if seconds >= _LEAST_MINUTE_S else 0


def capitalised(text: str) -> str:
    """Begin a line as a sentence begins."""
    return text[:1].upper() + text[1:]


def size_words(size_bytes: float) -> str:
    """Say how large something is, in units of a thousand."""
    unit, factor = _tr("MB"), 1e6
    if size_bytes >= 1e12:
        unit, factor = _tr("TB"), 1e12
    elif size_bytes >= 1e9:
        unit, factor = _tr("GB"), 1e9
    value = size_bytes / factor
    return f"{QLocale().toString(value, 'f', 0 if value >= 10 else 1)} {unit}"


def number(count: int) -> str:
    """Write a whole number as people of this place do."""
    return QLocale().toString(count)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Quantities", text, "", n)
