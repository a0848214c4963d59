"""How large a photo is on paper, where its file says how fine it was scanned."""

from dataclasses import dataclass

from desktop.photo.session import OpenPhoto

_CM_PER_INCH = 2.54


@dataclass(frozen=True, slots=True)
class Fineness:
    """Pixels of a photo for each centimetre of paper.

    Attributes:
        across: of its width.
        down: of its height.
    """

    across: float
    down: float

    @property
    def dpi(self) -> int:
        """The same for an inch, across."""
        return round(self.across * _CM_PER_INCH)

    def cm(self, width: int, height: int) -> tuple[float, float]:
        """Give how large so many pixels are, in cm."""
        return width / self.across, height / self.down


def fineness(photo: OpenPhoto) -> Fineness | None:
    """Give how fine a photo is as it is held; None where its file does not say it."""
    stated = photo.photo.metadata.resolution
    if stated is None or not stated.unit.value or min(stated.x, stated.y) <= 0:
        return None
    # Its unit is in metres.
    across, down = (float(one / stated.unit.value) / 100 for one in (stated.x, stated.y))
    return Fineness(across, down)
