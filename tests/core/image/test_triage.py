from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from core.base.paths import resources_dir
from core.colour.cielab import grey_to_lightness, lab_to_srgb
from core.image.image_io import read, read_pixels
from core.image.triage import PhotoKind, Triage, examine

SAMPLES = sorted((resources_dir() / "samples").glob("*.jpg"))


def _sample(path: Path) -> np.ndarray:
    grey = read(path).grey
    return cv2.resize(
        grey, (256, 256 * grey.shape[0] // grey.shape[1]), interpolation=cv2.INTER_AREA
    )


def _toned(grey: np.ndarray, a: np.ndarray | float, b: np.ndarray | float) -> np.ndarray:
    """Give a print whose colour at each pixel is (a, b), stored as a JPEG and read again."""
    lab = np.empty((*grey.shape, 3), np.float32)
    lab[..., 0], lab[..., 1], lab[..., 2] = grey_to_lightness(grey), a, b
    grain = np.random.default_rng(0).normal(0, 0.01, lab.shape)
    rgb = np.clip(lab_to_srgb(lab) + grain, 0, 1)
    encoded = cv2.imencode(".jpg", (rgb[..., ::-1] * 255).astype(np.uint8), (1, 85))[1]
    return cv2.imdecode(encoded, cv2.IMREAD_COLOR_RGB)


def _middle(grey: np.ndarray) -> np.ndarray:
    """Where toner takes most: in the middle tones; 0..1."""
    share = grey_to_lightness(grey) / 100
    return 4 * share * (1 - share)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
class TestSamplePhotos:
    def test_grey_stored_in_colour_is_grey(self, path: Path) -> None:
        assert examine(_toned(_sample(path), 0, 0)).kind is PhotoKind.GREY

    def test_sepia(self, path: Path) -> None:
        grey = _sample(path)
        verdict = examine(_toned(grey, 5 * _middle(grey) + 2, 18 * _middle(grey) + 6))
        assert verdict.kind is PhotoKind.TONED
        assert verdict.tone[1] > 5
        assert "brown" in verdict.sentence

    def test_cyanotype(self, path: Path) -> None:
        grey = _sample(path)
        verdict = examine(_toned(grey, -4 * _middle(grey), -22 * _middle(grey)))
        assert verdict.kind is PhotoKind.TONED
        assert "blue" in verdict.sentence

    def test_yellowed_paper(self, path: Path) -> None:
        grey = _sample(path)
        assert examine(_toned(grey, 1, grey_to_lightness(grey) * 0.15)).kind is PhotoKind.TONED

    def test_stain_and_yellow_edges(self, path: Path) -> None:
        grey = _sample(path)
        y, x = np.mgrid[-1 : 1 : grey.shape[0] * 1j, -1 : 1 : grey.shape[1] * 1j]
        edge = np.maximum(np.abs(x), np.abs(y)) ** 4
        stain = np.exp(-((x - 0.4) ** 2 + (y + 0.3) ** 2) / 0.3)
        assert (
            examine(_toned(grey, 2 + 3 * stain, 8 + 8 * edge + 8 * stain)).kind is PhotoKind.TONED
        )

    def test_cast_of_a_scanner(self, path: Path) -> None:
        assert examine(_toned(_sample(path), 4, -3)).kind is PhotoKind.TONED

    def test_sky_above_skin_and_grass_is_colour(self, path: Path) -> None:
        grey = _sample(path)
        a, b = np.zeros(grey.shape), np.zeros(grey.shape)
        third = grey.shape[0] // 3
        a[:third], b[:third] = -4, -22
        a[third : 2 * third], b[third : 2 * third] = 14, 18
        a[2 * third :], b[2 * third :] = -18, 26
        verdict = examine(_toned(grey, cv2.blur(a, (9, 9)), cv2.blur(b, (9, 9))))
        assert verdict.kind is PhotoKind.COLOUR
        assert verdict.chroma > 10

    def test_one_red_coat_in_a_grey_scene_is_colour(self, path: Path) -> None:
        grey = _sample(path)
        a, b = np.zeros(grey.shape), np.zeros(grey.shape)
        a[60:100, 100:140], b[60:100, 100:140] = 45, 25
        assert examine(_toned(grey, a, b)).kind is PhotoKind.COLOUR


def test_vivid_single_colour_is_no_tone(files: ModuleType) -> None:
    red = np.zeros((64, 64, 3), np.uint8)
    red[..., 0] = files.soft(64, 64) // 2 + 128
    assert examine(red).kind is PhotoKind.COLOUR


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 256, 3), (256, 1, 3), (2, 2, 3)])
def test_tiny_pictures_are_judged_too(files: ModuleType, shape: tuple[int, int, int]) -> None:
    assert examine(files.soft(*shape)).kind in PhotoKind


def test_verdict_does_not_depend_on_size(files: ModuleType) -> None:
    rgb = files.soft(40, 60, 3)
    large = cv2.resize(rgb, (1800, 1200), interpolation=cv2.INTER_CUBIC)
    assert read_pixels(rgb).triage.kind is PhotoKind.COLOUR
    assert read_pixels(large).triage.kind is PhotoKind.COLOUR


def test_16_bit_tone_is_seen_and_dropped(files: ModuleType) -> None:
    grey = files.soft(80, 120, dtype=np.uint16)
    sepia = (grey[..., None] * np.array([1.0, 0.93, 0.78])).astype(np.uint16)
    photo = read_pixels(sepia)
    assert photo.triage.kind is PhotoKind.TONED
    assert photo.grey.dtype == np.uint16


def test_sentences_are_for_people() -> None:
    assert Triage(PhotoKind.GREY).sentence == "The photo is black and white."
    assert Triage(PhotoKind.COLOUR, 20.0).sentence == "The photo is already in colour."
    sentences = [
        Triage(PhotoKind.TONED, 9.0, (np.cos(angle), np.sin(angle))).sentence
        for angle in np.arange(0, 2 * np.pi, 0.5)
    ]
    for hue in ("pink", "brown", "green", "blue", "purple"):
        assert any(hue in sentence for sentence in sentences), hue
