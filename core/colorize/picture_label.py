"""Words in the corner of a picture, on a dark ground with round ends, as in the window."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.base.paths import resources_dir

#: Height of the letters, of the shorter side of the picture, and the least that can be read.
_LETTERS: Final = 0.036
_LEAST_PX: Final = 12
#: In heights of letters: of the ground, and what is left about it.
_HEIGHT: Final = 1.9
_PADDING: Final = 0.75
_INSET: Final = 0.9
_GROUND: Final = (0, 0, 0, 150)
_INK: Final = (255, 255, 255, 255)
#: Drawn larger and made smaller, so that its round ends are smooth.
_FINENESS: Final = 4
_LATIN, _DEVANAGARI = "Inter-Medium.ttf", "NotoSansDevanagari-SemiBold.ttf"


def draw_label(picture: NDArray[np.uint8], words: str, *, is_right: bool = False) -> None:
    """Draw words into the upper left corner of a picture, in place.

    Args:
        picture: (h, w, 3) uint8; one that is too narrow for the words is left as it is.
        words: in Latin letters, Greek, Cyrillic or Devanagari.
        is_right: into the upper right corner instead.
    """
    height, width = picture.shape[:2]
    letters = max(_LEAST_PX, round(_LETTERS * min(height, width)))
    label = _label(words, letters)
    inset = round(_INSET * letters)
    if label.width + 2 * inset > width or label.height + 2 * inset > height:
        return
    left = width - inset - label.width if is_right else inset
    part = picture[inset : inset + label.height, left : left + label.width]
    drawn = Image.fromarray(np.ascontiguousarray(part)).convert("RGBA")
    drawn.alpha_composite(label)
    part[:] = np.asarray(drawn)[..., :3]


def _label(words: str, letters: int) -> Image.Image:
    """Draw words on their ground, on nothing."""
    font = ImageFont.truetype(resources_dir() / "fonts" / _font_for(words), letters)
    height = round(_HEIGHT * letters)
    width = round(font.getlength(words) + 2 * _PADDING * letters)
    large = Image.new("RGBA", (width * _FINENESS, height * _FINENESS), (0, 0, 0, 0))
    ImageDraw.Draw(large).rounded_rectangle(
        (0, 0, large.width - 1, large.height - 1), large.height // 2, fill=_GROUND
    )
    label = large.resize((width, height), Image.Resampling.BOX)
    text = Image.new("RGBA", label.size, (255, 255, 255, 0))
    anchor = "mm" if _font_for(words) == _LATIN else "ms"
    # The head line of Devanagari hangs high: centred as Latin letters are, it would sit low.
    down = height // 2 if anchor == "mm" else round(height / 2 + 0.33 * letters)
    ImageDraw.Draw(text).text((width // 2, down), words, fill=_INK, font=font, anchor=anchor)
    label.alpha_composite(text)
    return label


def _font_for(words: str) -> str:
    return _DEVANAGARI if any("\u0900" <= letter <= "\u097f" for letter in words) else _LATIN
