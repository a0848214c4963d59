"""What the contact sheet shows of a photograph: read back from the file that was drawn."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.paths import HOME_VARIABLE, resources_dir, user_data_dir
from core.colorize.hints import Hint
from core.edits.edits import Edits
from core.edits.store import EditsStore
from tools import contact_sheet

#: Fur between the eyes of the cat, said to be blue.
_FUR = Hint(0.5, 0.45, 0.0, -50.0, reach=0.4)
_HEIGHT = 240
#: What lies about the sheet, px; what a JPEG leaves of white and black.
_GAP, _LIGHT, _DARK = 12, 200, 60


@pytest.fixture
def cat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    photo = tmp_path / "cat.jpg"
    photo.write_bytes((resources_dir() / "samples" / "cat.jpg").read_bytes())
    return photo


def drawn(tmp_path: Path, *arguments: str) -> np.ndarray:
    """Draw a sheet and read it, without what lies about it: (h, w, 3) uint8, BGR."""
    sheet = tmp_path / "sheet.jpg"
    assert contact_sheet.main([*arguments, "--output", str(sheet)]) == 0
    return cv2.imread(str(sheet))[_GAP:-_GAP, _GAP:-_GAP]


@pytest.mark.parametrize("turns", [0, 1])
def test_edits_are_shown_before_and_after_with_a_ring_about_each_hint(
    cat: Path, tmp_path: Path, turns: int
) -> None:
    EditsStore(user_data_dir()).keep(cat, Edits(hints=(_FUR,), quarter_turns=turns))
    sheet = drawn(tmp_path, str(cat), "--edits", "--row-height", str(_HEIGHT))
    height, width = cv2.imread(str(cat)).shape[:2]
    if turns:
        height, width = width, height
    wide = round(width * _HEIGHT / height)
    assert sheet.shape[0] == _HEIGHT
    before, after = sheet[:, :wide], sheet[:, wide : 2 * wide]
    x, y = (_FUR.x, _FUR.y) if not turns else (1 - _FUR.y, _FUR.x)
    column, row = round(x * wide), round(y * _HEIGHT)
    blue, green, red = after[row - 2 : row + 3, column - 2 : column + 3].mean(axis=(0, 1))
    assert blue > green + 20 > red
    blue, green, red = before[row - 2 : row + 3, column - 2 : column + 3].mean(axis=(0, 1))
    assert red > blue
    to_the_right = after[row, column : column + 14].mean(axis=-1)
    assert to_the_right[5] > _LIGHT
    assert to_the_right[7:9].min() < _DARK


def test_a_photo_without_edits_is_named(cat: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"cat\.jpg has no edits"):
        drawn(tmp_path, str(cat), "--edits")


def test_one_model_shows_the_grey_photo_beside_its_colours(cat: Path, tmp_path: Path) -> None:
    sheet = drawn(tmp_path, str(cat)).astype(int)
    wide = round(sheet.shape[0] * 1.503)
    spread = np.ptp(sheet, axis=-1)
    assert spread[30:, : wide - 4].max() < 20
    assert spread[30:, wide + 4 : 2 * wide].mean() > 20
