"""A small mark in the lower right corner of a result: the program's three grains of colour.

It is drawn at the depth of the picture with smooth edges, and changes no pixel beside its own. A
light rim and a soft shadow keep it legible on snow and on night alike.
"""

from typing import Final

import numpy as np

from core.base.arrays import Float32Array, Float32Plane, RgbImage

#: Of the shorter side of the photo, and the least that can still be recognised.
_SHARE: Final = 0.03
_LEAST_PX: Final = 14
#: Between the mark and the edges of the photo, of the mark's side.
_MARGIN: Final = 0.55
#: In a square of side 1: the centres of the grains (x, y) and their radius.
_CENTRES: Final = ((0.5, 0.335), (0.31, 0.655), (0.69, 0.655))
_RADIUS: Final = 0.25
_RIM: Final = 0.05
#: The shadow reaches so far beyond the rim, and is this dark where it begins.
_SHADOW_REACH: Final = 0.13
_SHADOW: Final = 0.45
#: sRGB, 0..255. The dyes of the Lumière brothers' plates: orange-red, green and blue-violet; what
#: two neighbours mix to (first and second, second and third, third and first); and all three.
_DYES: Final = ((228, 89, 58), (63, 154, 88), (90, 86, 196))
_MIXED: Final = ((239, 181, 74), (79, 176, 198), (212, 106, 166))
_WHITE: Final = (251, 246, 236)


def draw_corner_mark(picture: RgbImage) -> None:
    """Draw the mark into a picture, (h, w, 3) uint8 or uint16 sRGB, in place.

    A picture that is too small for it (shorter side under 28 px) is left as it is.
    """
    part = corner_mark_part(*picture.shape[:2])
    if part is None:
        return
    layer, cover = _mark(_side(*picture.shape[:2]))
    patch = picture[part]
    scale = np.float32(np.iinfo(picture.dtype).max / 255)
    share = cover[..., None]
    # Where nothing is covered this gives back the whole numbers that were there.
    patch[:] = np.rint(patch * (1 - share) + layer * (scale * share)).astype(picture.dtype)


def corner_mark_part(height: int, width: int) -> tuple[slice, slice] | None:
    """Give the rows and columns that the mark and its shadow take; None where there is no room."""
    side = _side(height, width)
    if 2 * side > min(height, width):
        return None
    reach = _reach(side)
    gap = round(_MARGIN * side) - reach
    bottom, right = height - gap, width - gap
    with_shadow = side + 2 * reach
    return slice(bottom - with_shadow, bottom), slice(right - with_shadow, right)


def _side(height: int, width: int) -> int:
    return max(_LEAST_PX, round(_SHARE * min(height, width)))


def _reach(side: int) -> int:
    """Give how far the shadow reaches beyond the mark, in px."""
    return int(np.ceil((_RIM + _SHADOW_REACH) * side))


def _mark(side: int) -> tuple[Float32Array, Float32Plane]:
    """Paint the mark: its colours, (n, n, 3) float32 0..255, and how far it covers, (n, n) 0..1.

    With the shadow it is a little larger than `side`.
    """
    grains = _distances(side)
    union = np.minimum(np.minimum(grains[0], grains[1]), grains[2])
    fade = np.clip(1 - (union / np.float32(side) - _RIM) / _SHADOW_REACH, 0, 1)
    cover = (_SHADOW * fade * fade).astype(np.float32)
    layer = np.zeros((*union.shape, 3), np.float32)
    shared = [np.maximum(grains[number], grains[(number + 1) % 3]) for number in range(3)]
    middle = np.maximum(shared[0], grains[2])
    shapes = (union - np.float32(_RIM * side), *grains, *shared, middle)
    for shape, colour in zip(shapes, (_WHITE, *_DYES, *_MIXED, _WHITE), strict=True):
        # A pixel on an edge is covered by as much of it as lies inside. Then Porter and Duff's
        # `over`, for colours that are not multiplied by their cover.
        inside = np.clip(np.float32(0.5) - shape, 0, 1)
        total = inside + cover * (1 - inside)
        share = np.divide(inside, total, out=np.zeros_like(total), where=total > 0)[..., None]
        layer = layer * (1 - share) + np.asarray(colour, np.float32) * share
        cover = total
    return layer, cover


def _distances(side: int) -> Float32Array:
    """Give how far each pixel's middle lies outside of each grain, in px: (3, n, n) float32."""
    reach = _reach(side)
    places = (np.arange(-reach, side + reach) + 0.5) / side
    x, y = places[None, :], places[:, None]
    distances = [(np.hypot(x - cx, y - cy) - _RADIUS) * side for cx, cy in _CENTRES]
    return np.stack(distances).astype(np.float32)
