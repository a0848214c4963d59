"""Hints as values: set, coloured, moved, and taken from the frame of the screen to the file's.

Hints lie in the frame of the photo as its file shows it; hands and eyes are in that of the photo as
it is turned. A hint of a guess that a hand changes is that of the hand.
"""

from collections.abc import Callable
from dataclasses import replace

from core.colorize.hints import Hint, HintKind, Origin
from core.edits.edits import Edits as KeptEdits
from core.edits.edits import place_in_file, place_when_turned
from desktop.photo.hints.colours import Lab, choosing_lightness, snapped
from desktop.photo.own_edits import engine_edits
from desktop.photo.session import Edits
from desktop.photo.viewer.hint_marks import Mark, MarkKind, Place, shifted
from desktop.photo.viewer.pointing import Painted

#: One turn of the wheel changes how far a hint reaches by this.
REACH_STEP = 0.1


def hint_at(edits: Edits, painted: Painted, colour: Lab) -> Hint:
    """Make a hint of what was painted on the photo as it is shown."""
    (x, y), *further = _in_file(edits, painted.places)
    return Hint(x, y, colour.a, colour.b, further=tuple(further), radius=painted.radius)


def shown_places(edits: Edits, hint: Hint) -> tuple[Place, ...]:
    """Give the points of a hint on the photo as it is shown."""
    kept = engine_edits(edits)
    return tuple(place_when_turned(kept, *point) for point in hint.stroke.points)


def moved(edits: Edits, hint: Hint, dx: float, dy: float) -> Hint:
    """Move a hint by shares of the photo as it is shown, as far as all of it stays inside."""
    (x, y), *further = _in_file(edits, shifted(shown_places(edits, hint), dx, dy))
    return replace(hint, x=x, y=y, further=tuple(further), origin=Origin.OWN)


def coloured(hint: Hint, colour: Lab) -> Hint:
    """Let a hint say a colour."""
    return replace(hint, kind=HintKind.COLOUR, a=colour.a, b=colour.b, origin=Origin.OWN)


def of_kind(hint: Hint, kind: MarkKind) -> Hint:
    """Let a hint say something else of its place."""
    return replace(hint, kind=HintKind(kind.value), origin=Origin.OWN)


def reaching(hint: Hint, reach: float) -> Hint:
    """Let a hint count so far, 0..1."""
    return replace(hint, reach=min(max(round(reach, 3), 0.0), 1.0), origin=Origin.OWN)


def mark_of(edits: Edits, hint: Hint, lightness: Callable[[tuple[Place, ...]], float]) -> Mark:
    """Give how a hint is shown.

    Args:
        edits: of the photo.
        hint: one of them.
        lightness: mean L* of places of the photo as it is shown.
    """
    places = shown_places(edits, hint)
    a, b = hint.wished or (0.0, 0.0)
    colour = told_at(lightness(places), a, b)
    is_quiet = hint.origin is Origin.REFERENCE
    return Mark(places, MarkKind(hint.kind.value), colour.hex, hint.radius, is_quiet)


def told_at(lightness: float, a: float, b: float) -> Lab:
    """Give the colour by which a hint is told, wherever that is: as it is painted at its place.

    Args:
        lightness: mean L* of the places of the hint.
        a: a* that it wishes for.
        b: b* that it wishes for.

    Returns:
        What sRGB has of it at that lightness. In black and white there is no colour: it is told by
        what it is of something less extreme.
    """
    return snapped(Lab(choosing_lightness(lightness), a, b))


def with_changed(hints: tuple[Hint, ...], number: int, hint: Hint) -> tuple[Hint, ...]:
    """Put a hint in the place of one of them."""
    return (*hints[:number], hint, *hints[number + 1 :])


def without(hints: tuple[Hint, ...], number: int) -> tuple[Hint, ...]:
    """Take one away."""
    return (*hints[:number], *hints[number + 1 :])


def clicks_in_file(kept: KeptEdits, hints: tuple[Hint, ...]) -> tuple[Hint, ...]:
    """Bring clicks from the frame of a photo as it is turned to that of its file.

    Args:
        kept: of the photo, with all that they say of turns.
        hints: of one point each.
    """
    places = [place_in_file(kept, hint.x, hint.y) for hint in hints]
    return tuple(replace(hint, x=x, y=y) for hint, (x, y) in zip(hints, places, strict=True))


def _in_file(edits: Edits, places: tuple[Place, ...]) -> list[Place]:
    kept = engine_edits(edits)
    return [place_in_file(kept, *place) for place in places]
