"""Draw docs/pictures/edges.jpg: colour enlarged bilinearly beside colour that follows edges.

    python tools/edges.py [--output FILE]

Both start from the same few cells of known colour, as a network answers them. Printed: the mean
distance in ab from the true colour within 12 pixels of the edge.
"""

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, GreyPlane
from core.colour.chroma_field import ChromaField, bilinear_field, guided_field
from core.colour.cielab import grey_to_lightness, srgb_to_lab
from core.colour.render import render

_SIDE = 512
_CELLS = 32
_TEXT = (235, 235, 235)


def main(argv: list[str]) -> int:
    """Draw the picture and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("docs/pictures/edges.jpg"))
    output: Path = parser.parse_args(argv).output
    grey, ab, shape = drawing()
    cells = cv2.resize(ab, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA).astype(np.float32)
    guide = grey_to_lightness(grey)
    guide = cv2.resize(guide, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA).astype(np.float32)
    near = _near_the_edge(shape)
    panels = []
    for name, field in (
        ("bilinear", bilinear_field(cells)),
        ("along the edges of L", guided_field(cells, guide)),
    ):
        shown, error = _coloured(grey, field, ab, near)
        print(f"{name:24} {error:6.2f}")
        panels.append(_labelled(shown, f"{name}: {error:.1f}"))
    output.parent.mkdir(parents=True, exist_ok=True)
    quality = [cv2.IMWRITE_JPEG_QUALITY, 90]
    cv2.imwrite(str(output), np.concatenate(panels, axis=1)[..., ::-1], quality)
    return 0


def drawing() -> tuple[GreyPlane, Float32Array, NDArray[np.bool_]]:
    """Draw a dark red ring and bars on a light blue ground: grey, true ab, where the red is."""
    mask = np.zeros((_SIDE, _SIDE), np.uint8)
    cv2.circle(mask, (220, 270), 150, 255, 42)
    cv2.rectangle(mask, (420, 40), (452, 480), 255, -1)
    cv2.line(mask, (40, 60), (400, 30), 255, 18)
    red = mask > 0
    rng = np.random.default_rng(1)
    grey = np.where(red, 84.0, 188.0) + rng.normal(0, 2.0, mask.shape)
    ab = np.where(red[..., None], (38.0, 22.0), (-6.0, -24.0)).astype(np.float32)
    return np.clip(grey, 0, 255).astype(np.uint8), ab, red


def _near_the_edge(
    shape: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    outline = cv2.morphologyEx(shape.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3)))
    near: NDArray[np.bool_] = cv2.dilate(outline, np.ones((25, 25))) > 0
    return near


def _coloured(
    grey: GreyPlane,
    field: ChromaField,
    ab: Float32Array,
    near: NDArray[np.bool_],
) -> tuple[NDArray[np.uint8], float]:
    shown = render(grey, field, depth=8).astype(np.uint8)
    difference = srgb_to_lab(shown.astype(np.float32) / np.float32(255))[..., 1:] - ab
    error = np.hypot(difference[..., 0], difference[..., 1])[near].mean()
    return shown, float(error)


def _labelled(picture: NDArray[np.uint8], text: str) -> NDArray[np.uint8]:
    strip = np.full((40, picture.shape[1], 3), 32, np.uint8)
    cv2.putText(strip, text, (12, 27), cv2.FONT_HERSHEY_SIMPLEX, 0.65, _TEXT, 1, cv2.LINE_AA)
    return np.concatenate([picture, strip])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
