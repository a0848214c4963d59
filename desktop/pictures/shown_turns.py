"""Which small pictures are to be made anew: their photos are held or cropped otherwise now."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.edits.framing import WHOLE, Framing


@dataclass(frozen=True, slots=True)
class ShownAs:
    """How a photo is held, and what of it is shown.

    Attributes:
        orientation: 1..8, as EXIF counts it.
        framing: how it is straightened and cropped.
    """

    orientation: int = 1
    framing: Framing = WHOLE


#: Of a photo whose edits say nothing of it.
AS_IN_FILE: Final = ShownAs()


class ShownTurns:
    """Compares how photos are held and cropped with how their small pictures show them."""

    def __init__(self) -> None:
        self._shown: dict[Path, ShownAs] = {}
        self._held: dict[Path, ShownAs] = {}

    def has_made(self, photo: Path, shown: ShownAs) -> bool:
        """Note how a picture that was made shows its photo; tell whether that is out of date."""
        self._shown[photo] = shown
        return self._held.get(photo, shown) != shown

    def has_changed(self, photo: Path, held: ShownAs) -> bool:
        """Note how a photo is held; tell whether its picture shows it otherwise."""
        self._held[photo] = held
        return self._shown.get(photo, held) != held
