"""Training reads a photograph as the app does, and refuses what the app refuses."""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from core.image.formats import Format
from training.evaluation.evaluate import held_out
from training.photographs.dataset import find_photographs, is_validation, planes_of
from training.photographs.photo_checks import Planes, Reason
from training.recipes.recipe import SetSection

SETS = (SetSection("album", "made up", "none needed", "album"),)


def _coloured(height: int = 90, width: int = 120) -> np.ndarray:
    """A red field above a green one, with some grain: (h, w, 3) uint8 RGB."""
    pixels = np.empty((height, width, 3), np.float32)
    pixels[: height // 2], pixels[height // 2 :] = (200, 60, 50), (60, 160, 70)
    pixels += np.random.default_rng(1).normal(0, 10, (height, width, 1))
    return np.clip(pixels, 0, 255).astype(np.uint8)


def _planes(path: Path) -> Planes:
    planes = planes_of(path, 90)
    assert not isinstance(planes, Reason), planes
    return planes


def test_a_photograph_of_inks_teaches_the_colours_that_it_is_printed_in(tmp_path: Path) -> None:
    picture = Image.fromarray(_coloured())
    picture.save(tmp_path / "a.png")
    picture.convert("CMYK").save(tmp_path / "a.jpg", quality=100, subsampling=0)
    difference = _planes(tmp_path / "a.jpg").astype(int) - _planes(tmp_path / "a.png")
    assert np.abs(difference).mean() < 2


def test_a_turned_avif_is_learned_from_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    Image.fromarray(_coloured()).save(tmp_path / "a.avif", quality=90, exif=exif)
    assert _planes(tmp_path / "a.avif").shape == (120, 90, 3)


def test_one_with_more_pixels_than_the_app_reads_is_no_use(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    Image.new("1", (16_000, 16_000)).save(path, compression="group4")  # 256 million, in 8 KB
    assert planes_of(path, 90) is Reason.BROKEN


def test_one_that_was_cut_is_no_use(tmp_path: Path) -> None:
    for suffix in (".png", ".jpg", ".tif", ".webp", ".bmp"):
        path = tmp_path / f"a{suffix}"
        cv2.imwrite(str(path), _coloured()[..., ::-1])
        _planes(path)
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) * 3 // 4])
        assert planes_of(path, 90) is Reason.BROKEN, suffix


def test_a_set_may_hold_every_format_with_all_colours(tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    for kind in Format:
        for suffix in kind.suffixes:
            (tmp_path / "album" / f"{kind.name}{suffix}").write_bytes(b"x")
    found = {path.suffix for path, _ in find_photographs(tmp_path, SETS)}
    assert found == {suffix for kind in Format for suffix in kind.suffixes} - {".gif"}


def test_a_model_is_not_measured_on_what_cannot_be_read(tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    names = [name for name in (f"photo-{n}" for n in range(100)) if is_validation(Path(name))][:3]
    for name in names:
        cv2.imwrite(str(album / f"{name}.png"), _coloured()[..., ::-1])
    (album / f"{names[1]}.png").write_bytes(b"no picture at all")
    held = list(held_out(tmp_path, SETS, at_most=None))
    assert [photo.name for photo in held] == sorted([names[0], names[2]])
    assert all(np.array_equal(photo.truth, _coloured()) for photo in held)
