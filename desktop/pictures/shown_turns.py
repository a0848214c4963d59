"""Which small pictures are to be made anew because their photos are held in another way now."""

from pathlib import Path


class ShownTurns:
    """Compares how photos are held with how their small pictures show them.

    Orientations are counted 1..8, as EXIF does.
    """

    def __init__(self) -> None:
        self._shown: dict[Path, int] = {}
        self._held: dict[Path, int] = {}

    def has_made(self, photo: Path, orientation: int) -> bool:
        """Note how a picture that was made shows its photo; tell whether that is out of date."""
        self._shown[photo] = orientation
        return self._held.get(photo, orientation) != orientation

    def has_changed(self, photo: Path, orientation: int) -> bool:
        """Note how a photo is held; tell whether its picture shows it otherwise."""
        self._held[photo] = orientation
        return self._shown.get(photo, orientation) != orientation
