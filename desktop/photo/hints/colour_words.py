"""What a colour is called, for ears and for eyes that tell some colours apart badly."""

from math import atan2, degrees
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.photo.hints.colours import Lab

#: Less chroma than this is grey to everybody.
_GREY_BELOW: Final = 8.0
#: L* below which a colour is dark, and above which it is pale.
_DARK_BELOW: Final = 30.0
_PALE_ABOVE: Final = 76.0
#: Orange that is darker than this is brown, and yellow olive.
_BROWN_BELOW: Final = 58.0
#: Olive that has less chroma than `_STRONG` is told from yellow and green up to this.
_OLIVE_BELOW: Final = 70.0
#: More chroma than this and a warm colour is called by its hue.
_STRONG: Final = 36.0
#: As much chroma makes brown orange, but in what is darker than this.
_BRIGHT: Final = 50.0
_DEEP_BELOW: Final = 42.0
#: Red that is lighter than this is pink, the sooner the less chroma it has and the less yellow.
_PINK_ABOVE: Final = 46.0
_PALE_RED_ABOVE: Final = 60.0
#: As much chroma makes what lies between red and orange red, unless it is light.
_GLOWING: Final = 62.0


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
    # Of strong colours the blue ones lie nearer to purple in this plane than people see them.
    blue_to = 308 if colour.chroma > _GLOWING else 292
    names = (
        (20, _tr("Pink") if colour.lightness > _PINK_ABOVE else _tr("Red")),
        (50, _reddish(colour, angle)),
        (78, _tr("Brown") if _is_brown(colour) else _yellowish(colour, _tr("Orange"))),
        (94, _tr("Brown") if is_low else _yellowish(colour, _tr("Yellow"))),
        (116, _olive(colour, angle)),
        (165, _tr("Green")),
        (225, _tr("Turquoise")),
        (blue_to, _tr("Blue")),
        (330, _tr("Violet")),
        (360, _tr("Pink") if colour.lightness > _PINK_ABOVE else _tr("Purple")),
    )
    return next(name for end, name in names if angle <= end)


def _is_brown(colour: Lab) -> bool:
    is_low = colour.lightness < _BROWN_BELOW
    return is_low and (colour.chroma < _BRIGHT or colour.lightness < _DEEP_BELOW)


def _reddish(colour: Lab, angle: float) -> str:
    """Name what lies between red and orange."""
    if angle > 42:
        if colour.chroma > _GLOWING and colour.lightness < _BROWN_BELOW - 4:
            return _tr("Red")
        return _tr("Brown") if _is_brown(colour) else _yellowish(colour, _tr("Orange"))
    if colour.lightness > _PALE_RED_ABOVE:
        return _tr("Pink")
    if colour.chroma > _STRONG:
        return _tr("Red")
    return _tr("Reddish brown") if colour.lightness < _BROWN_BELOW else _tr("Pink")


def _olive(colour: Lab, angle: float) -> str:
    """Name what lies between yellow and green."""
    low = _BROWN_BELOW if colour.chroma > _STRONG else _OLIVE_BELOW
    if colour.lightness < low:
        return _tr("Olive")
    return _yellowish(colour, _tr("Yellow")) if angle <= 108 else _tr("Green")


def _yellowish(colour: Lab, name: str) -> str:
    return name if colour.chroma > _STRONG else _tr("Beige")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColourWords", text)
