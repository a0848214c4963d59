"""Hints: at this place of a photo, this colour; what belongs with the place follows.

    prediction = colorizer.predict(photo.grey, for_hints=True)
    field = chroma_field(prediction, settings, hints=[Hint(x=0.4, y=0.7, a=5.0, b=-30.0)])

`hint_spreading` says what follows. Hints are stored and read by `core.base.record_codec`; what a
newer version adds has a default.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from core.colour.stroke import Stroke

#: The reach of a hint at which the network's own idea of a thing counts.
LEARNED_REACH: Final = 0.5


class HintKind(StrEnum):
    """What is said about a place."""

    #: It has this colour.
    COLOUR = "colour"
    #: It has no colour.
    GREY = "grey"
    #: It is right as it is: no other hint moves it.
    KEEP = "keep"


class Origin(StrEnum):
    """Whose hint it is."""

    #: Somebody set it.
    OWN = "own"
    #: The program proposed it, for a place that is like another one.
    PROPOSAL = "proposal"
    #: It is of another guess of the program (`core.colorize.guesses`) that somebody took; it gives
    #: way to all that was said by hand.
    GUESS = "guess"
    #: It comes from a reference photo; all others count more.
    REFERENCE = "reference"

    @property
    def is_said(self) -> bool:
        """Whether somebody stands for it: it is held, whatever others spread, and painted."""
        return self not in (Origin.GUESS, Origin.REFERENCE)


@dataclass(frozen=True, slots=True)
class Hint:
    """A colour that somebody knows, or wishes for.

    Attributes:
        x, y: the place, as a share of the photo's width and height, 0..1.
        a, b: a* and b* of the colour; they count for kind "colour" alone.
        kind: what is said.
        further: (x, y) of the points that a painted stroke has after its first; none is a click.
        radius: of the brush, as a share of the photo's shorter side, 0..0.5; 0 is a single pixel.
        reach: how far it counts, 0..1: 0 is this spot, 0.5 this thing (what the network learned),
            1 everything like it.
        origin: whose it is.
        strength: 0..1, how far it goes from the colour without it to its own.

    Raises:
        ValueError: a point is outside of the photo, the colour is no number, or radius, reach or
            strength are out of their ranges.
    """

    x: float
    y: float
    a: float = 0.0
    b: float = 0.0
    kind: HintKind = HintKind.COLOUR
    further: tuple[tuple[float, float], ...] = ()
    radius: float = 0.0
    reach: float = LEARNED_REACH
    origin: Origin = Origin.OWN
    strength: float = 1.0

    def __post_init__(self) -> None:
        for x, y in self.stroke.points:
            if not (0.0 <= x <= 1.0 and 0.0 <= y <= 1.0):
                raise ValueError(f"a hint lies within the photo, not at {x}, {y}")
        if not np.isfinite((self.a, self.b)).all():
            raise ValueError(f"no colour: {self.a}, {self.b}")
        if not 0.0 <= self.radius <= 0.5:
            raise ValueError(f"radius must be between 0 and 0.5, not {self.radius}")
        if not 0.0 <= self.reach <= 1.0:
            raise ValueError(f"reach must be between 0 and 1, not {self.reach}")
        if not 0.0 <= self.strength <= 1.0:
            raise ValueError(f"strength must be between 0 and 1, not {self.strength}")

    @property
    def is_of_guess(self) -> bool:
        """Whether it is of another guess of the program that somebody took."""
        return self.origin is Origin.GUESS

    @property
    def stroke(self) -> Stroke:
        """Where it was painted."""
        return Stroke(((self.x, self.y), *self.further), self.radius)

    @property
    def wished(self) -> tuple[float, float] | None:
        """a* and b* that are asked for; None for the automatic ones."""
        match self.kind:
            case HintKind.COLOUR:
                return self.a, self.b
            case HintKind.GREY:
                return 0.0, 0.0
            case HintKind.KEEP:
                return None
