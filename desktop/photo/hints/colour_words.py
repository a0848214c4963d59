"""What a colour is called, for ears and for eyes that tell some colours apart badly."""

from math import atan2, degrees
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.photo.hints.colours import Lab

#: Less chroma than this is grey to everybody.
_GREY_BELOW: Final = 6.0
#: L* below which a colour is dark, and above which it is pale.
_DARK_BELOW: Final = 30.0
_PALE_ABOVE: Final = 76.0
#: Orange that is darker than this is brown, and yellow olive.
_BROWN_BELOW: Final = 58.0
#: More chroma than this and a warm colour is called by its hue.
_STRONG: Final = 36.0
#: As much chroma makes brown orange, but in what is darker than this.
_BRIGHT: Final = 46.0
_DEEP_BELOW: Final = 42.0


def words_of(colour: Lab) -> str:
    """Name a colour: "Blue, dark"."""
    if colour.chroma < _GREY_BELOW:
        return _grey(colour.lightness)
    name = _hue(colour)
    if colour.lightness < _DARK_BELOW:
        return _tr("{colour}, dark").format(colour=name)
    if colour.lightness > _PALE_ABOVE:
        return _tr("{colour}, pale").format(colour=name)
    return name


def _grey(lightness: float) -> str:
    if lightness < 12:
        return _tr("Black")
    if lightness > 92:
        return _tr("White")
    if lightness < _DARK_BELOW:
        return _tr("{colour}, dark").format(colour=_tr("Grey"))
    if lightness > _PALE_ABOVE:
        return _tr("{colour}, pale").format(colour=_tr("Grey"))
    return _tr("Grey")


def _hue(colour: Lab) -> str:
    """Name the hue by its angle in the ab plane, in degrees."""
    angle = degrees(atan2(colour.b, colour.a)) % 360
    is_low = colour.lightness < _BROWN_BELOW
    is_brown = is_low and (colour.chroma < _BRIGHT or colour.lightness < _DEEP_BELOW)
    names = (
        (20, _tr("Red") if is_low else _tr("Pink")),
        (42, _tr("Red") if colour.chroma > _STRONG else _reddish(is_low)),
        (78, _tr("Brown") if is_brown else _yellowish(colour, _tr("Orange"))),
        (94, _tr("Brown") if is_low else _yellowish(colour, _tr("Yellow"))),
        (108, _tr("Olive") if is_low else _yellowish(colour, _tr("Yellow"))),
        (165, _tr("Green")),
        (225, _tr("Turquoise")),
        (292, _tr("Blue")),
        (330, _tr("Violet")),
        (360, _tr("Purple") if is_low else _tr("Pink")),
    )
    return next(name for end, name in names if angle <= end)


def _reddish(is_low: bool) -> str:
    return _tr("Reddish brown") if is_low else _tr("Pink")


def _yellowish(colour: Lab, name: str) -> str:
    return name if colour.chroma > _STRONG else _tr("Beige")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColourWords", text)
