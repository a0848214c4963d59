"""What a person may change about a photo's colour, all of it after inference."""

from dataclasses import dataclass, fields
from typing import Final

#: Lowest and highest value of each setting; the window's sliders and the command line use these.
RANGES: Final[dict[str, tuple[float, float]]] = {
    "vividness": (0.0, 1.0),
    "strength": (0.0, 1.0),
    "saturation": (0.0, 2.0),
    "temperature": (-1.0, 1.0),
    "tint": (-1.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class ColourSettings:
    """How a prediction becomes colour.

    Attributes:
        vividness: 0..1; how boldly a distribution of colours is read: 0.5 as the model gave it,
            more leans towards the colourful among the likely colours, less towards the grey. No
            effect on models that answer one colour a pixel.
        strength: 0..1; blend from the grey photo (0) to full colour (1).
        saturation: 0..2; factor on chroma.
        temperature: -1..1; shift of b*, from cold to warm.
        tint: -1..1; shift of a*, from green to magenta.

    Raises:
        ValueError: a value is outside its range or not a number.
    """

    vividness: float = 0.5
    strength: float = 1.0
    saturation: float = 1.0
    temperature: float = 0.0
    tint: float = 0.0

    def __post_init__(self) -> None:
        for field in fields(self):
            low, high = RANGES[field.name]
            value = getattr(self, field.name)
            if not low <= value <= high:
                raise ValueError(f"{field.name} must be between {low:g} and {high:g}, not {value}")
