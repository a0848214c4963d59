"""The icons that are stored are the mark that the window draws."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import io

import numpy as np
import pytest
from PIL import Image
from PIL.IcnsImagePlugin import IcnsImageFile
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tools.bundle import facts, icons

#: Versions of Qt blend edges a little differently.
NEARLY = 3.0


def pixels(image: Image.Image) -> np.ndarray:
    """Give premultiplied RGBA: what is transparent has no colour to differ in."""
    rgba = np.asarray(image.convert("RGBA"), np.float32)
    rgba[..., :3] *= rgba[..., 3:] / 255
    return rgba


def drawn(image: QImage) -> np.ndarray:
    return pixels(Image.open(io.BytesIO(icons._png(image))))


@pytest.mark.parametrize("side", facts.ICON_SIDES)
def test_a_stored_icon_is_the_mark(qapp: QApplication, side: int) -> None:
    with Image.open(facts.icon_png(side)) as stored:
        assert stored.size == (side, side)
        assert np.abs(pixels(stored) - drawn(icons.draw(side))).mean() < NEARLY


def test_the_icon_of_macos_is_the_mark_on_a_tile(qapp: QApplication) -> None:
    with Image.open(facts.ICNS) as stored:
        assert isinstance(stored, IcnsImageFile)
        tile = pixels(stored.icns.getimage((256, 256, 1)))
    assert np.abs(tile - drawn(icons.draw_tile(256))).mean() < NEARLY
