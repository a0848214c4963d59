"""Results that are smaller than their photos, in pixels or as files."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.errors import UsageError, WriteError
from core.colorize.export import write_result
from core.colorize.export_options import ExportOptions, options_from_json, options_to_json
from core.colorize.result_size import ResultSize, bytes_from, size_from
from core.colorize.scaling import scaled_pixels
from core.colour.chroma_field import ChromaField
from core.colour.cielab import srgb_to_linear
from core.colour.render import Rendering
from core.image.formats import Format
from core.image.image_io import Photo, read
from core.image.metadata.metadata import Resolution, Unit
from core.model.card import Card

SAMPLES = Path(__file__).parents[3] / "resources/samples"
MADE = '{"format_version":1}'


@pytest.fixture
def card(tiny_models: ModuleType) -> Card:
    return tiny_models.card()


@pytest.fixture
def photo() -> Photo:
    return read(SAMPLES / "cat.jpg")


def reddish(photo: Photo, depth: int = 8) -> Rendering:
    """A photo in one warm colour."""
    shape = (4, 6, 2)
    offset = np.full(shape, (20.0, 10.0), np.float32)
    return Rendering(photo.grey, ChromaField(np.zeros(shape, np.float32), offset), depth=depth)


def options(**size: object) -> ExportOptions:
    return ExportOptions(size=ResultSize(**size))


@pytest.mark.parametrize(
    ("size", "photo", "result"),
    [
        (ResultSize(), (300, 451), (300, 451)),
        (ResultSize(long_side_px=200), (300, 451), (133, 200)),
        (ResultSize(long_side_px=200), (451, 300), (200, 133)),
        (ResultSize(long_side_px=451), (300, 451), (300, 451)),
        (ResultSize(long_side_px=5000, megapixels=1.0), (300, 451), (300, 451)),
        (ResultSize(megapixels=2.0), (4000, 6000), (1155, 1732)),
        (ResultSize(long_side_px=1000, megapixels=2.0), (4000, 6000), (667, 1000)),
        (ResultSize(long_side_px=20), (2, 4000), (1, 20)),
    ],
)
def test_no_photo_is_enlarged_and_sides_keep_their_shares(
    size: ResultSize, photo: tuple[int, int], result: tuple[int, int]
) -> None:
    assert size.of(*photo) == result


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2MB", 2_000_000), ("500 kB", 500_000), ("1.5M", 1_500_000), ("1,5 mb", 1_500_000)],
)
def test_how_large_a_file_may_be_is_understood(typed: str, meant: int) -> None:
    assert bytes_from(typed) == meant


@pytest.mark.parametrize("typed", ["2", "MB", "-1MB", "2 apples", "1kB", "0MB"])
def test_what_says_no_size_is_refused(typed: str) -> None:
    with pytest.raises(UsageError, match="does not say how large"):
        bytes_from(typed)


def test_a_size_is_kept_with_the_other_options() -> None:
    chosen = options(long_side_px=2048, most_bytes=2_000_000)
    assert options_from_json(options_to_json(chosen)) == chosen
    older = options_to_json(chosen)
    del older["size"]
    assert options_from_json(older).size.is_free


@pytest.mark.parametrize("kind", [".jpg", ".png", ".tif", ".webp", ".avif", ".bmp"])
def test_a_smaller_result_has_the_lightness_of_the_photo_scaled_in_linear_light(
    photo: Photo, card: Card, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"small{kind}"
    written = write_result(
        reddish(photo), target, photo=photo, card=card, options=options(long_side_px=150), made=MADE
    )
    result = read(target)
    assert result.grey.shape == (100, 150)
    # OpenCV's means of areas, in linear light: of another kernel, so only about the same.
    linear = cv2.resize(
        srgb_to_linear((photo.grey / np.iinfo(photo.grey.dtype).max).astype(np.float32)),
        (150, 100),
        interpolation=cv2.INTER_AREA,
    )
    found = srgb_to_linear((result.grey / np.iinfo(result.grey.dtype).max).astype(np.float32))
    assert abs(float((found - linear).mean())) < 0.004
    assert float(np.abs(found - linear).mean()) < 0.012
    assert size_from(written.made) == ResultSize(long_side_px=150)


def test_a_fine_pattern_is_as_bright_as_from_afar() -> None:
    board = (np.indices((64, 64)).sum(axis=0) % 2 * 255).astype(np.uint8)
    small = scaled_pixels(board, (16, 16))
    light = srgb_to_linear((small / 65535).astype(np.float32))
    # Averages of codes would come to 0.21.
    assert np.abs(light - 0.5).max() < 0.01


def test_no_seam_is_lighter_or_darker_than_the_photo() -> None:
    edge = np.full((90, 120), 60, np.uint8)
    edge[:, 50:] = 200
    for size in ((41, 55), (30, 40), (89, 119)):
        small = scaled_pixels(edge, size)
        assert small.min() >= 60 * 257 - 1
        assert small.max() <= 200 * 257 + 1


def test_bands_join_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    noise = np.random.default_rng(3).integers(0, 65536, (301, 97), np.uint16)
    whole = scaled_pixels(noise, (77, 25))
    monkeypatch.setattr("core.colorize.scaling._BAND_PIXELS", 2_000)
    assert np.abs(scaled_pixels(noise, (77, 25), threads=3).astype(int) - whole).max() <= 1


def test_16_bits_stay_16_bits(files: ModuleType, card: Card, tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 65535, 400).astype(np.uint16), (300, 1))
    tifffile.imwrite(tmp_path / "deep.tif", ramp)
    photo = read(tmp_path / "deep.tif")
    target = tmp_path / "small.tif"
    write_result(
        reddish(photo, 16), target, photo=photo, card=card, options=options(megapixels=0.03)
    )
    stored = tifffile.imread(target)
    assert (stored.dtype, stored.shape) == (np.uint16, (150, 200, 3))
    assert len(np.unique(stored[..., 1])) > 190


def test_transparency_is_scaled_with_the_photo(
    files: ModuleType, card: Card, tmp_path: Path
) -> None:
    pixels = np.full((80, 120, 2), 130, np.uint8)
    pixels[..., 1] = 255
    pixels[:, :60, 1] = 0
    Image.fromarray(pixels, "LA").save(tmp_path / "clear.png")
    photo = read(tmp_path / "clear.png")
    target = tmp_path / "small.png"
    write_result(reddish(photo), target, photo=photo, card=card, options=options(long_side_px=60))
    with Image.open(target) as stored:
        alpha = np.asarray(stored.getchannel("A"))
    assert alpha.shape == (40, 60)
    assert (alpha[:, :28] == 0).all()
    assert (alpha[:, 32:] == 255).all()


@pytest.mark.parametrize("kind", [".jpg", ".png", ".tif", ".webp"])
def test_what_is_said_of_the_sides_is_true_and_a_scan_keeps_its_true_size(
    files: ModuleType, card: Card, tmp_path: Path, kind: str
) -> None:
    exif = Image.Exif()
    exif[282], exif[283], exif[296] = 600, 600, 2
    exif.get_ifd(34665)[0xA002], exif.get_ifd(34665)[0xA003] = 1200, 800
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
        b'syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        b'exif:PixelXDimension="1200" exif:PixelYDimension="800"/></rdf:RDF></x:xmpmeta>'
    )
    soft = files.soft(800, 1200)
    Image.fromarray(soft).save(tmp_path / "scan.jpg", exif=exif, xmp=xmp, dpi=(600, 600))
    photo = read(tmp_path / "scan.jpg")
    target = tmp_path / f"small{kind}"
    write_result(reddish(photo), target, photo=photo, card=card, options=options(long_side_px=300))
    metadata = read(target).metadata
    assert metadata.resolution is not None
    inches = metadata.resolution.per(Unit.INCH)
    # Two inches wide, as the photo.
    assert 300 / float(inches.x) == pytest.approx(2.0, rel=0.001)
    with Image.open(target) as stored:
        found = stored.getexif()
        inner = found.get_ifd(34665)
    assert (inner[0xA002], inner[0xA003]) == (300, 200)
    assert b'exif:PixelXDimension="300"' in metadata.xmp
    assert Resolution(Fraction(1), Fraction(1), Unit.INCH).unit is inches.unit


@pytest.mark.parametrize("kind", [".jpg", ".webp", ".avif"])
def test_a_file_keeps_within_its_bytes_by_its_quality(
    photo: Photo, card: Card, tmp_path: Path, kind: str
) -> None:
    free, held = tmp_path / f"free{kind}", tmp_path / f"held{kind}"
    write_result(reddish(photo), free, photo=photo, card=card, options=ExportOptions(), made=MADE)
    limit = free.stat().st_size * 3 // 4
    written = write_result(
        reddish(photo), held, photo=photo, card=card, options=options(most_bytes=limit), made=MADE
    )
    assert 0.85 * limit < held.stat().st_size <= limit
    assert read(held).grey.shape == photo.grey.shape
    assert size_from(written.made).is_free


@pytest.mark.parametrize("kind", [".jpg", ".png", ".tif"])
def test_a_file_keeps_within_its_bytes_by_its_size_where_quality_is_not_enough(
    photo: Photo, card: Card, tmp_path: Path, kind: str
) -> None:
    held = tmp_path / f"held{kind}"
    marked = replace(options(most_bytes=14_000), has_corner_mark=True)
    written = write_result(reddish(photo), held, photo=photo, card=card, options=marked, made=MADE)
    assert 7_000 < held.stat().st_size <= 14_000
    shape = read(held).grey.shape
    assert shape == size_from(written.made).of(*photo.grey.shape) != photo.grey.shape


def test_a_file_that_cannot_be_so_small_is_told_and_not_written(
    photo: Photo, card: Card, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "a long story " * 2000
    with Image.open(SAMPLES / "cat.jpg") as picture:
        picture.save(tmp_path / "told.jpg", exif=exif)
    told = read(tmp_path / "told.jpg")
    target = tmp_path / "held.jpg"
    with pytest.raises(WriteError, match="cannot be kept within 10 kB"):
        write_result(
            reddish(told), target, photo=told, card=card, options=options(most_bytes=10_000)
        )
    assert not target.exists()


def test_the_mark_is_drawn_at_the_size_of_the_result(
    photo: Photo, card: Card, tmp_path: Path
) -> None:
    plain, marked = tmp_path / "plain.png", tmp_path / "marked.png"
    small = options(long_side_px=200)
    write_result(reddish(photo), plain, photo=photo, card=card, options=small)
    with_mark = replace(small, has_corner_mark=True)
    write_result(reddish(photo), marked, photo=photo, card=card, options=with_mark)
    differs = np.abs(
        np.asarray(Image.open(plain)).astype(int) - np.asarray(Image.open(marked))
    ).sum(axis=2)
    rows, columns = np.nonzero(differs)
    assert rows.min() > 100
    assert columns.min() > 160


def test_pages_are_scaled_one_by_one(card: Card, tmp_path: Path) -> None:
    from core.colorize.export import write_pages

    with tifffile.TiffWriter(tmp_path / "pages.tif") as file:
        file.write(np.full((60, 90), 120, np.uint8))
        file.write(np.full((90, 45), 130, np.uint8))
    pages = [read(tmp_path / "pages.tif", page=number) for number in (0, 1)]
    target = tmp_path / "small.tif"
    written = write_pages(
        [(reddish(page), page) for page in pages],
        target,
        source=tmp_path / "pages.tif",
        card=card,
        options=options(long_side_px=30, most_bytes=10_000),
    )
    with tifffile.TiffFile(target) as stored:
        assert [page.shape for page in stored.pages] == [(20, 30, 3), (30, 15, 3)]
    assert "may be larger than was asked for" in str(written.notes[-1])


@pytest.mark.parametrize("kind", list(Format))
def test_every_kind_of_photo_can_be_made_smaller(
    files: ModuleType, card: Card, tmp_path: Path, kind: Format
) -> None:
    photo = read(files.put(tmp_path, "photo.bin", files.of_kind(kind)))
    side = max(16, max(photo.grey.shape) // 2)
    target = tmp_path / "small.png"
    write_result(reddish(photo), target, photo=photo, card=card, options=options(long_side_px=side))
    assert max(read(target).grey.shape) == min(side, max(photo.grey.shape))
