"""Each kind of file comes out as light as decoders show it that the program does not use for it.

`kinds/recorded.json` says what each decoder made of each file: width and height of the upright
picture, whether it is grey, the mean of its transparency, and its lightness (sRGB-coded luminance,
0..65535) as a mean and at 16 times 16 evenly spread pixels. `tolerance` is in the same codes: 0
where 16 bits of grey come without loss, 2 for the luminance of 16 bits of colour, else half a code
of 8 bits and what rounding adds; a whole one where the decoders themselves differ by it.
"""

import json
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from core.image.image_io import Photo, read
from core.image.triage import PhotoKind

KINDS: Final = Path(__file__).with_name("kinds")
RECORDED: Final = json.loads((KINDS / "recorded.json").read_text(encoding="utf-8"))
FILES: Final = RECORDED["files"]
SIDE: Final = 16
#: What is said of a file beside its pixels; of all others nothing is.
NOTES: Final = {"tiff-rgb-infrared-16-bits.tif": ["Channels beside grey or colour were left out."]}


def _codes(plane: np.ndarray) -> np.ndarray:
    """A plane of 8 or 16 bits in codes of 65535."""
    return plane.astype(np.int64) * (257 if plane.dtype == np.uint8 else 1)


def _grid(codes: np.ndarray) -> np.ndarray:
    """The codes at 16 times 16 evenly spread pixels."""
    rows, columns = (
        np.arange(SIDE) * length // SIDE + length // (2 * SIDE) for length in codes.shape
    )
    return codes[rows[:, None], columns]


def _recorded_grid(name: str) -> np.ndarray:
    stored = bytes.fromhex(RECORDED["grids"][FILES[name]["grid"]])
    return np.frombuffer(stored, ">u2").reshape(SIDE, SIDE).astype(np.int64)


def _require_same(name: str, photo: Photo) -> None:
    recorded = FILES[name]
    codes, tolerance = _codes(photo.grey), recorded["tolerance"]
    assert codes.shape == (recorded["height"], recorded["width"])
    assert np.abs(_grid(codes) - _recorded_grid(name)).max() <= tolerance
    assert codes.mean() == pytest.approx(recorded["mean"], abs=tolerance + 0.06)


def test_every_file_was_recorded_by_a_decoder_that_is_named() -> None:
    assert {path.name for path in KINDS.iterdir()} == {*FILES, "recorded.json"}
    assert {file["decoder"] for file in FILES.values()} == {*RECORDED["decoders"]}


@pytest.mark.parametrize("name", FILES)
def test_what_is_read_is_what_another_decoder_shows(
    name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    recorded = FILES[name]
    photo = read(KINDS / name)
    _require_same(name, photo)
    assert photo.bit_depth == recorded["bits"]
    assert (photo.triage.kind is PhotoKind.GREY) is recorded["is_grey"]
    assert (photo.alpha is not None) is (recorded["alpha"] is not None)
    if photo.alpha is not None:
        assert photo.alpha.shape == photo.grey.shape
        mean = _codes(photo.alpha).mean()
        assert mean == pytest.approx(recorded["alpha"], abs=recorded["tolerance"] + 0.06)
    assert [str(note) for note in photo.metadata.notes] == NOTES.get(name, [])
    assert not photo.is_cut
    assert capfd.readouterr() == ("", "")  # libraries print what they think of a file


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".heic", ".avif"))])
def test_pixels_stay_when_the_decoder_is_gone(name: str) -> None:
    photos = [read(KINDS / name) for _ in range(20)]
    for photo in photos:
        _require_same(name, photo)
