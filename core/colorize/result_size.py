"""How large a result may be: in pixels, and as a file; imports nothing heavy.

No photo is ever enlarged: what is smaller stays as it is.
"""

import json
import math
import re
from dataclasses import dataclass
from typing import Final

from core.base.errors import UsageError
from core.base.record_codec import read_leniently, to_json
from core.base.strict_json import WrongValue, parse_object

LONGEST_SIDE_PX: Final = 100_000
#: A picture with a shorter side tells nothing any more.
SHORTEST_SIDE_PX: Final = 16
MOST_MEGAPIXELS: Final = 10_000.0
FEWEST_BYTES: Final = 10_000
#: Under this key the line that says how a result was made tells that it is a smaller one.
_KEY: Final = "size"
_BYTES: Final = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*([kmg])i?b?\s*", re.IGNORECASE)
#: As disks and mail services count; by those who count in powers of 2 a file is smaller yet.
_FACTORS: Final = {"k": 1e3, "m": 1e6, "g": 1e9}


@dataclass(frozen=True, slots=True)
class ResultSize:
    """How large a result may be.

    Attributes:
        long_side_px: of the longer side, at the most; None: as the photo's.
        megapixels: width times height in millions, at the most; None: as the photo's.
        most_bytes: of the file; quality is lowered for it, then the size. None: any.

    Raises:
        ValueError: one of them is out of range.
    """

    long_side_px: int | None = None
    megapixels: float | None = None
    most_bytes: int | None = None

    def __post_init__(self) -> None:
        side, mega, most = self.long_side_px, self.megapixels, self.most_bytes
        if side is not None and not SHORTEST_SIDE_PX <= side <= LONGEST_SIDE_PX:
            raise ValueError(f"a long side must be {SHORTEST_SIDE_PX} to {LONGEST_SIDE_PX} px")
        if mega is not None and not 0.001 <= mega <= MOST_MEGAPIXELS:
            raise ValueError(f"megapixels must be 0.001 to {MOST_MEGAPIXELS:g}, not {mega}")
        if most is not None and most < FEWEST_BYTES:
            raise ValueError(f"a file must be allowed {FEWEST_BYTES} bytes, not {most}")

    @property
    def is_free(self) -> bool:
        """Whether results are as large as their photos, and their files as they come."""
        return self == ResultSize()

    def of(self, height: int, width: int) -> tuple[int, int]:
        """Give height and width of the result of a photo with these, in px."""
        factor = 1.0
        if self.long_side_px is not None:
            factor = min(factor, self.long_side_px / max(height, width))
        if self.megapixels is not None:
            factor = min(factor, math.sqrt(self.megapixels * 1e6 / (height * width)))
        if factor == 1.0:
            return height, width
        return max(1, round(height * factor)), max(1, round(width * factor))


def bytes_from(text: str) -> int:
    """Read how large a file may be, such as `2MB`, `500 kB` or `1.5 MB`, in bytes.

    Raises:
        UsageError: it says no such thing, or too little for a picture.
    """
    found = _BYTES.fullmatch(text)
    most = 0 if found is None else float(found[1].replace(",", ".")) * _FACTORS[found[2].lower()]
    if most < FEWEST_BYTES:
        raise UsageError(
            "“{text}” does not say how large a file may be.",
            hint="Write it as 2MB or 500kB; 10kB is the least.",
            text=text,
        )
    return round(most)


def with_size(made: str, size: ResultSize) -> str:
    """Say in the line that tells how a result was made that it is smaller than its photo."""
    if not made:
        return made
    return json.dumps({**json.loads(made), _KEY: to_json(size)}, separators=(",", ":"))


def size_from(made: str) -> ResultSize:
    """Give what `with_size` said; as the photo where nothing is said, or nothing that is known."""
    try:
        values = parse_object(made.encode("utf-8", "surrogatepass")) if made else {}
    except WrongValue:
        values = {}
    return read_leniently(ResultSize, values.get(_KEY))
