"""Cropped pixels are the photo's own; straightened ones lie where trigonometry says."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PIL import Image

from core.batch.batch import colorize_tasks
from core.batch.edited import EditsOfPhotos
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState, Task
from core.colorize.hints import Hint
from core.colour.chroma_field import ChromaField
from core.colour.render import Rendering
from core.edits.cutting import cut, cut_photo, cut_picture
from core.edits.edits import Edits
from core.edits.frame import Frame, frame_of
from core.edits.framing import Crop, Framing
from core.edits.made import edits_of_result, made_line
from core.edits.made_summary import gives_the_same, summary_of
from core.edits.store import EditsStore
from core.edits.turning import turned
from core.image import image_io
from core.image.metadata import Unit
from core.image.metadata import exif as exif_of
from core.model.package import Package, open_package

CROPPED = Framing(crop=Crop(0.5, 0.4, 0.5, 0.6))
BOTH = Framing(3.0, Crop(0.5, 0.5, 0.6, 0.5))


def waves(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A picture of which each place is known, 0..1; x and y in px."""
    return 0.5 + 0.2 * np.sin(x / 9.0) + 0.25 * np.cos(y / 13.0 + x / 31.0)


def pixels_of(width: int, height: int, dtype: type, frame: Frame | None = None) -> np.ndarray:
    """The waves at the middles of the pixels of a picture, or of what a frame shows of it."""
    shown = frame or Frame(width / 2, height / 2, width, height)
    u, v = np.meshgrid(np.arange(shown.size[0]) + 0.5, np.arange(shown.size[1]) + 0.5)
    u, v = u - shown.size[0] / 2, v - shown.size[1] / 2
    a = np.radians(shown.angle)
    x = shown.x + u * np.cos(a) + v * np.sin(a)
    y = shown.y - u * np.sin(a) + v * np.cos(a)
    return np.round(waves(x, y) * np.iinfo(dtype).max).astype(dtype)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("angle", [-15.0, -0.3, 7.0])
def test_straightened_pixels_are_those_of_their_places(dtype: type, angle: float) -> None:
    width, height = 1500, 1300  # more than a square
    frame = frame_of(Edits(framing=Framing(angle)), width, height)
    assert frame is not None
    result = cut(pixels_of(width, height, dtype), frame)
    assert (result.dtype, result.shape) == (dtype, frame.size[::-1])
    off = np.abs(result.astype(np.int64) - pixels_of(width, height, dtype, frame))
    assert off.max() <= (2 if dtype is np.uint8 else 200)
    assert off.mean() < (0.4 if dtype is np.uint8 else 25)
    assert np.array_equal(cut(pixels_of(width, height, dtype), frame, threads=3), result)


def test_a_panorama_longer_than_opencv_takes_is_straightened() -> None:
    frame = frame_of(Edits(framing=Framing(0.02)), 40_000, 60)
    assert frame is not None
    result = cut(pixels_of(40_000, 60, np.uint8), frame)
    off = np.abs(result.astype(int) - pixels_of(40_000, 60, np.uint8, frame))
    assert result.shape[1] > 35_000
    assert off.max() <= 2


@pytest.mark.parametrize("depth", [8, 16])
def test_a_crop_makes_the_very_pixels_that_the_whole_has(depth: int) -> None:
    grey = pixels_of(301, 700, np.uint8)
    noise = np.random.default_rng(1).normal(0, 20, (2, 24, 12, 2)).astype(np.float32)
    picture = Rendering(grey, ChromaField(noise[0] / 100, noise[1]), depth=depth)
    whole = picture.whole()
    frame = frame_of(Edits(framing=Framing(crop=Crop(0.4, 0.55, 0.5, 0.7))), 301, 700)
    assert frame == Frame(120.5, 385.0, 151.0, 490.0)
    part = cut_picture(picture, frame)
    assert np.array_equal(part, whole[140:630, 45:196])
    assert np.array_equal(cut_picture(whole, frame), part)
    assert cut_picture(picture, None) is picture


def test_a_cut_photo_is_told_as_it_is(files: ModuleType, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.update({0x0112: 6, 0x0100: 64, 0x0101: 96, 0x011A: 300.0, 0x011B: 300.0, 271: "Leitz"})
    exif.get_ifd(0x8769).update({0xA002: 64, 0xA003: 96})
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf'
        b'-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff='
        b'"http://ns.adobe.com/tiff/1.0/" exif:PixelXDimension="64"><tiff:ImageLength>96'
        b"</tiff:ImageLength></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    content = files.saved(files.soft(64, 96), "JPEG", exif=exif.tobytes(), xmp=xmp, dpi=(300, 300))
    photo = image_io.read(files.put(tmp_path, "a.jpg", content), keep_original=True)
    photo = replace(photo, alpha=photo.grey, original=np.dstack([photo.grey] * 3))
    assert photo.grey.shape == (96, 64)
    edits = Edits(quarter_turns=1, framing=CROPPED)
    held = turned(photo, edits)
    frame = frame_of(edits, 96, 64)
    result = cut_photo(held, frame)
    # In its file 32 of 64 columns are left and 57 of 96 rows; turned, it is the other way round.
    assert frame is not None
    assert frame.size == (57, 32)
    top, left = round(frame.y - 16), round(frame.x - 28.5)
    for name in ("grey", "alpha", "original"):
        whole = getattr(held, name)
        assert np.array_equal(getattr(result, name), whole[top : top + 32, left : left + 57])
    said = Image.Exif()
    said.load(exif_of.EXIF_MARK + result.metadata.exif)
    inner = said.get_ifd(0x8769)
    assert (said[0x0100], said[0x0101], inner[0xA002], inner[0xA003]) == (57, 32, 57, 32)
    assert (said[0x0112], said[271]) == (1, "Leitz")
    assert b'exif:PixelXDimension="57"' in result.metadata.xmp
    assert b"<tiff:ImageLength>32<" in result.metadata.xmp
    assert result.metadata.resolution is not None
    assert round(result.metadata.resolution.per(Unit.INCH).x) == 300
    assert cut_photo(held, None) is held


@pytest.fixture
def package(tiny_package: Path) -> Package:
    return open_package(tiny_package)


def made(photo: Path, package: Package, store: EditsStore, name: str) -> Path:
    target = photo.parent / "out" / name
    options = BatchOptions(package, edits=EditsOfPhotos(store, lambda model_id: package))
    (outcome,) = colorize_tasks([Task(Job(photo, target), options, True)], package)
    assert outcome.state is OutcomeState.DONE, outcome.reason
    return target


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_results_on_the_disk_are_the_whole_ones_cut(
    files: ModuleType, tmp_path: Path, package: Package, dtype: type
) -> None:
    content = files.saved(files.soft(120, 160, dtype=dtype), "PNG", dpi=(240, 240))
    photo = files.put(tmp_path, "a.png", content)
    store = EditsStore(tmp_path / "home")
    edits = Edits(hints=(Hint(0.5, 0.4, 40.0, 30.0),), quarter_turns=1)
    store.keep(photo, edits)
    read = [str(made(photo, package, store, "whole.png")), cv2.IMREAD_UNCHANGED]
    whole = cv2.imread(*read)
    assert (whole.dtype, whole.shape) == (dtype, (160, 120, 3))

    store.keep(photo, replace(edits, framing=CROPPED))
    cropped = made(photo, package, store, "cropped.png")
    frame = frame_of(replace(edits, framing=CROPPED), 120, 160)
    assert frame is not None
    top, left = round(frame.y - frame.height / 2), round(frame.x - frame.width / 2)
    across, down = frame.size
    assert (across, down) == (72, 80)
    pixels = cv2.imread(str(cropped), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(pixels, whole[top : top + down, left : left + across])
    with Image.open(cropped) as result:
        assert [round(one) for one in result.info["dpi"]] == [240, 240]
    assert edits_of_result(cropped).edits.framing == CROPPED

    store.keep(photo, replace(edits, framing=BOTH))
    both = cv2.imread(str(made(photo, package, store, "both.png")), cv2.IMREAD_UNCHANGED)
    frame = frame_of(replace(edits, framing=BOTH), 120, 160)
    u, v = np.meshgrid(np.arange(frame.size[0]) + 0.5, np.arange(frame.size[1]) + 0.5)
    a = np.radians(frame.angle)
    u, v = u - frame.width / 2, v - frame.height / 2
    x, y = frame.x + u * np.cos(a) + v * np.sin(a), frame.y - u * np.sin(a) + v * np.cos(a)
    maps = (x - 0.5).astype(np.float32), (y - 0.5).astype(np.float32)
    wanted = cv2.remap(whole.astype(np.float32), *maps, cv2.INTER_CUBIC)
    assert both.shape == wanted.shape
    off = np.abs(both - wanted) / np.iinfo(dtype).max
    assert off.max() < 0.04
    assert off.mean() < 0.002


def test_only_the_first_page_is_cut(files: ModuleType, tmp_path: Path, package: Package) -> None:
    pages = [Image.fromarray(files.soft(60, 80, seed=seed)) for seed in (1, 2)]
    photo = tmp_path / "pages.tif"
    pages[0].save(photo, save_all=True, append_images=pages[1:])
    store = EditsStore(tmp_path / "home")
    store.keep(photo, Edits(framing=CROPPED))
    with Image.open(made(photo, package, store, "pages.tif")) as result:
        sizes = [result.size]
        result.seek(1)
        sizes.append(result.size)
    assert sizes == [(40, 36), (80, 60)]


def test_a_result_says_how_it_was_cut_and_is_older_than_another_cut() -> None:
    line, other = (made_line(Edits(framing=framing)) for framing in (CROPPED, BOTH))
    assert summary_of(line).framing == CROPPED
    assert summary_of(line).turns == "cropped to 50% × 60%"
    assert summary_of(line).to_json()["framing"]["crop"]["width"] == 0.5
    assert gives_the_same(line, line)
    assert not gives_the_same(line, other)
    whole = made_line(Edits())
    assert not gives_the_same(line, whole)
    # Of a version that knew of none.
    before = whole.replace(',"framing":{"angle":0.0,"crop":null}', "")
    assert before != whole
    assert gives_the_same(before, whole)
