import io
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from core.base.errors import NotAPhoto, PhotoTooLarge, UsageError
from core.colour.cielab import luminance_to_lightness, srgb_to_linear
from core.image.image_io import (
    Format,
    Photo,
    WriteOptions,
    output_depth,
    read,
    read_pixels,
    write,
)
from core.image.triage import PhotoKind

DEEP = np.uint16


def _tiff(pixels: np.ndarray, **options: object) -> bytes:
    file = io.BytesIO()
    tifffile.imwrite(file, pixels, **options)
    return file.getvalue()


def _opencv(suffix: str, pixels: np.ndarray, *options: int) -> bytes:
    return cv2.imencode(suffix, pixels, options)[1].tobytes()


class TestReading:
    def test_grey_jpeg_gives_the_decoders_codes(self, files: ModuleType, tmp_path: Path) -> None:
        content = files.jpeg(files.soft(45, 70))
        photo = read(files.put(tmp_path, "a.jpg", content))
        expected = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert photo.format is Format.JPEG
        assert photo.grey.dtype == np.uint8
        assert np.array_equal(photo.grey, expected)
        assert (photo.triage.kind, photo.bit_depth, photo.alpha) == (PhotoKind.GREY, 8, None)

    @pytest.mark.parametrize("suffix", [".png", ".tif", ".bmp", ".webp", ".jpg"])
    def test_colour_file_of_a_grey_picture_is_grey(
        self, files: ModuleType, tmp_path: Path, suffix: str
    ) -> None:
        grey = files.soft(33, 41)
        content = _opencv(suffix, cv2.merge([grey, grey, grey]), *_lossless(suffix))
        photo = read(files.put(tmp_path, f"a{suffix}", content), keep_original=True)
        assert photo.grey.dtype == np.uint8
        assert np.abs(photo.grey.astype(int) - grey).max() <= (3 if suffix == ".jpg" else 0)
        assert photo.triage.kind is PhotoKind.GREY
        assert photo.original is None

    @pytest.mark.parametrize("suffix", [".png", ".tif"])
    @pytest.mark.parametrize("channels", [0, 3])
    def test_16_bit_grey_keeps_every_code(
        self, files: ModuleType, tmp_path: Path, suffix: str, channels: int
    ) -> None:
        grey = np.arange(40 * 50, dtype=DEEP).reshape(40, 50) * 32
        stored = cv2.merge([grey] * 3) if channels else grey
        photo = read(files.put(tmp_path, f"a{suffix}", _opencv(suffix, stored)))
        assert photo.grey.dtype == DEEP
        assert np.array_equal(photo.grey, grey)
        assert photo.bit_depth == 16

    @pytest.mark.parametrize("dtype", [np.uint8, DEEP])
    def test_coloured_photo_becomes_its_luminance_at_16_bit(
        self, files: ModuleType, tmp_path: Path, dtype: type
    ) -> None:
        rgb = files.soft(60, 80, 3, dtype=dtype)
        photo = read(files.put(tmp_path, "a.tif", _tiff(rgb, photometric="rgb")))
        linear = srgb_to_linear(rgb.astype(np.float32) / np.iinfo(dtype).max)
        luminance = linear @ np.array([0.2126729, 0.7151522, 0.0721750], np.float32)
        lightness = luminance_to_lightness(srgb_to_linear(photo.grey.astype(np.float32) / 65535))
        assert photo.grey.dtype == DEEP
        assert np.abs(lightness - luminance_to_lightness(luminance)).max() < 0.01

    def test_original_is_kept_only_when_asked_for(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(60, 80, 3)
        path = files.put(tmp_path, "a.png", files.saved(rgb, "PNG"))
        assert read(path).original is None
        assert np.array_equal(read(path, keep_original=True).original, rgb)

    def test_original_of_16_bits_is_shown_in_8(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(300, 20, 3, dtype=DEEP)
        photo = read(files.put(tmp_path, "a.tif", _tiff(rgb)), keep_original=True)
        assert photo.original.dtype == np.uint8
        assert np.abs(photo.original * 257.0 - rgb).max() <= 129

    def test_name_does_not_matter(self, files: ModuleType, tmp_path: Path) -> None:
        path = files.put(tmp_path, "scan.jpg", files.saved(files.soft(9, 9), "PNG"))
        assert read(path).format is Format.PNG

    def test_names_in_any_script(self, files: ModuleType, tmp_path: Path) -> None:
        folder = tmp_path / "Großeltern, 祖父母, दादा-दादी"
        folder.mkdir()
        path = files.put(folder, "фото №1 – été.tif", _tiff(files.soft(9, 9)))
        photo = read(path)
        result = np.dstack([photo.grey] * 3)
        target = folder / "фото №1 – été-colour.webp"
        write(result, target, photo=photo, options=WriteOptions(Format.WEBP))
        assert read(target).grey.shape == (9, 9)

    @pytest.mark.parametrize("shape", [(1, 1), (1, 10000), (10000, 1)])
    @pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".bmp"])
    def test_extreme_shapes(
        self, files: ModuleType, tmp_path: Path, shape: tuple[int, int], suffix: str
    ) -> None:
        rgb = files.soft(*shape, 3)
        photo = read(files.put(tmp_path, f"a{suffix}", _opencv(suffix, rgb)))
        assert photo.grey.shape == shape
        picture = np.repeat(photo.grey[..., None], 3, axis=2).astype(np.uint8)
        target = tmp_path / f"b{suffix}"
        write(picture, target, photo=photo, options=WriteOptions(Format.of_suffix(suffix)))
        assert read(target).grey.shape == shape

    @pytest.mark.parametrize("orientation", range(1, 9))
    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "TIFF 1 bit", "AVIF"])
    def test_every_orientation_is_turned_upright_once(
        self, files: ModuleType, tmp_path: Path, kind: str, orientation: int
    ) -> None:
        upright = np.full((48, 64), 40, np.uint8)
        upright[:16, :32], upright[32:, 48:] = 250, 140
        stored = Image.fromarray(_stored_as(upright, orientation))
        options: dict[str, object] = {"exif": b"Exif\0\0" + files.exif(orientation), "quality": 95}
        if kind.startswith("TIFF"):
            stored = stored.convert("1", dither=0) if "1 bit" in kind else stored
            options = {"tiffinfo": {274: orientation}}
        content = files.saved(stored, kind.split()[0], **options)
        photo = read(files.put(tmp_path, "a.bin", content))
        expected = upright if "1 bit" not in kind else np.where(upright > 127, 255, 0)
        difference = np.abs(
            photo.grey.astype(int) / (257 if photo.grey.dtype == DEEP else 1) - expected
        )
        assert photo.grey.shape == (48, 64)
        assert difference.mean() < 3
        # What is written is upright, and says so: reading it again turns nothing.
        picture = np.dstack([photo.grey] * 3)
        target = tmp_path / "b.jpg"
        write(picture, target, photo=photo, options=WriteOptions(Format.JPEG))
        assert np.abs(read(target).grey.astype(int) - expected).mean() < 3


def _lossless(suffix: str) -> tuple[int, ...]:
    return (cv2.IMWRITE_WEBP_QUALITY, 101) if suffix == ".webp" else ()


def _stored_as(upright: np.ndarray, orientation: int) -> np.ndarray:
    """Store a picture so that a viewer who honours the orientation shows it upright."""
    ways = {
        1: upright,
        2: upright[:, ::-1],
        3: upright[::-1, ::-1],
        4: upright[::-1],
        5: upright.T,
        6: np.rot90(upright, 1),
        7: np.rot90(upright.T, 2),
        8: np.rot90(upright, -1),
    }
    return np.ascontiguousarray(ways[orientation])


class TestKindsOfFiles:
    def test_palette_1_bit_and_grey_with_alpha(self, files: ModuleType, tmp_path: Path) -> None:
        grey = files.soft(30, 30)
        palette = Image.fromarray(grey).convert("P")
        assert np.array_equal(_read(files, tmp_path, files.saved(palette, "PNG")).grey, grey)
        assert np.array_equal(_read(files, tmp_path, files.saved(palette, "GIF")).grey, grey)
        assert np.array_equal(_read(files, tmp_path, files.saved(palette, "TIFF")).grey, grey)
        ink = Image.fromarray(np.where(grey > 127, 255, 0).astype(np.uint8)).convert("1")
        for kind, options in (("PNG", {}), ("TIFF", {"compression": "group4"}), ("BMP", {})):
            photo = _read(files, tmp_path, files.saved(ink, kind, **options))
            assert np.array_equal(photo.grey, np.where(grey > 127, 255, 0)), kind
        veil = files.soft(30, 30, seed=1)
        both = Image.merge("LA", [Image.fromarray(grey), Image.fromarray(veil)])
        for kind, options in (
            ("PNG", {}),
            ("TIFF", {}),
            ("WEBP", {"lossless": True, "exact": True}),
        ):
            photo = _read(files, tmp_path, files.saved(both, kind, **options))
            assert np.array_equal(photo.grey, grey), kind
            assert np.array_equal(photo.alpha, veil), kind
            assert photo.grey.dtype == np.uint8

    def test_black_and_white_alone_is_told_for_there_is_no_grey_to_colour(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        bilevel = Image.fromarray(files.soft(80, 120) > 128)
        cases = [
            (files.saved(bilevel, "PNG"), True),
            (files.saved(bilevel, "GIF"), True),
            (files.saved(bilevel, "TIFF", compression="group4"), True),
            (files.saved(files.soft(80, 120), "PNG"), False),
            (files.saved(Image.new("L", (120, 80), 255), "PNG"), False),  # nothing but white
        ]
        for number, (content, is_told) in enumerate(cases):
            notes = read(files.put(tmp_path, f"{number}.a", content)).metadata.notes
            assert any("black and white alone" in note for note in notes) == is_told

    def test_one_transparent_code_of_a_grey_png(self, files: ModuleType, tmp_path: Path) -> None:
        grey = files.soft(30, 30)
        photo = _read(files, tmp_path, files.saved(grey, "PNG", transparency=int(grey[3, 4])))
        assert np.array_equal(photo.alpha, np.where(grey == grey[3, 4], 0, 255))

    def test_opaque_alpha_is_none(self, files: ModuleType, tmp_path: Path) -> None:
        rgba = np.dstack([files.soft(9, 9, 3), np.full((9, 9), 255, np.uint8)])
        assert _read(files, tmp_path, files.saved(rgba, "PNG")).alpha is None

    @pytest.mark.parametrize("suffix", [".png", ".tif"])
    def test_16_bit_alpha(self, files: ModuleType, tmp_path: Path, suffix: str) -> None:
        bgra = files.soft(20, 30, 4, dtype=DEEP)
        photo = _read(files, tmp_path, _opencv(suffix, bgra))
        assert np.array_equal(photo.alpha, bgra[..., 3])
        target = tmp_path / f"b{suffix}"
        kind = Format.of_suffix(suffix)
        write(bgra[..., 2::-1], target, photo=photo, options=WriteOptions(kind))
        again = cv2.imdecode(np.fromfile(target, np.uint8), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(again, bgra)

    def test_premultiplied_tiff_is_brought_back(self, files: ModuleType, tmp_path: Path) -> None:
        grey, veil = np.full((8, 8), 200, np.uint8), np.full((8, 8), 128, np.uint8)
        stored = np.dstack([np.round(grey * (veil / 255)).astype(np.uint8), veil])
        content = _tiff(stored, photometric="minisblack", extrasamples=["assocalpha"])
        photo = _read(files, tmp_path, content)
        assert np.abs(photo.grey.astype(int) - 200).max() <= 1
        assert np.array_equal(photo.alpha, veil)

    def test_infrared_channel_of_a_scanner_is_left_out_and_told(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        grey = files.soft(20, 30, dtype=DEEP)
        stored = np.dstack([grey, grey, grey, grey // 2])
        content = _tiff(stored, photometric="rgb", extrasamples=["unspecified"])
        photo = _read(files, tmp_path, content)
        assert photo.alpha is None
        assert np.array_equal(photo.grey, grey)
        assert any("Channels" in note for note in photo.metadata.notes)

    @pytest.mark.parametrize("is_marked", [True, False])
    def test_cmyk_jpeg_without_a_profile(
        self, files: ModuleType, tmp_path: Path, is_marked: bool
    ) -> None:
        grey = files.soft(48, 48)
        zero = Image.new("L", (48, 48))
        cmyk = Image.merge("CMYK", [zero, zero, zero, Image.fromarray(255 - grey)])
        content = files.saved(cmyk, "JPEG", quality=95)
        marked = _read(files, tmp_path, content)
        stripped = _without_adobe_mark(files, content)
        photo = marked if is_marked else _read(files, tmp_path, stripped)
        codes = photo.grey.astype(float) / (257 if photo.grey.dtype == DEEP else 1)
        assert np.abs(codes - grey).mean() < 3
        assert np.array_equal(photo.grey, marked.grey)
        assert photo.metadata.notes == ()

    @pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
    def test_inks_are_converted_by_their_profile(
        self, files: ModuleType, tmp_path: Path, kind: str
    ) -> None:
        # Its full black lets a tenth of the lightness through, L* 10: 27 in sRGB, and not 0.
        black = Image.new("CMYK", (32, 32), (0, 0, 0, 255))
        content = files.saved(black, kind, icc_profile=files.cmyk_profile())
        photo = _read(files, tmp_path, content)
        assert photo.grey.mean() / (257 if photo.grey.dtype == DEEP else 1) == pytest.approx(
            27, abs=1
        )
        assert b"CMYK" not in photo.metadata.icc

    def test_a_damaged_profile_of_inks_does_not_stop_the_photo(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        cmyk = Image.new("CMYK", (32, 32), (0, 0, 0, 128))
        broken = b"\0" * 16 + b"CMYK" + b"\0" * 200
        photo = _read(files, tmp_path, files.saved(cmyk, "JPEG", icc_profile=broken))
        assert photo.grey.shape == (32, 32)
        assert b"CMYK" not in photo.metadata.icc
        assert any("profile" in note for note in photo.metadata.notes)

    @pytest.mark.parametrize("kind", ["WEBP", "GIF", "PNG"])
    def test_first_frame_of_an_animation_is_used_and_told(
        self, files: ModuleType, tmp_path: Path, kind: str
    ) -> None:
        frames = [Image.new("L", (20, 16), value) for value in (200, 90, 10)]
        content = files.saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=9)
        photo = _read(files, tmp_path, content)
        assert abs(int(photo.grey[8, 8]) - 200) <= 2
        assert any("animated" in note for note in photo.metadata.notes)

    def test_10_bit_avif_reaches_white(self, files: ModuleType, tmp_path: Path) -> None:
        deep = np.full((32, 32, 3), 1023, DEEP)
        deep[:16] = 512
        content = _opencv(".avif", deep, cv2.IMWRITE_AVIF_DEPTH, 10, cv2.IMWRITE_AVIF_QUALITY, 100)
        photo = _read(files, tmp_path, content)
        assert photo.bit_depth == 16
        assert photo.grey[24, 16] > 65400
        assert abs(photo.grey[8, 8] / 65535 - 512 / 1023) < 0.005


def _read(files: ModuleType, folder: Path, content: bytes) -> Photo:
    return read(files.put(folder, "a.bin", content), keep_original=True)


def _without_adobe_mark(files: ModuleType, content: bytes) -> bytes:
    at = content.index(b"\xff\xee\x00\x0eAdobe")
    return content[:at] + content[at + 16 :]


class TestTiff:
    COMPRESSIONS = (None, "zlib", "lzw", "packbits", "zstd")

    @pytest.mark.parametrize("compression", ["none", "deflate", "lzw"])
    @pytest.mark.parametrize("channels", [0, 3])
    @pytest.mark.parametrize("dtype", [np.uint8, DEEP])
    def test_opencvs_files(
        self, files: ModuleType, tmp_path: Path, dtype: type, channels: int, compression: str
    ) -> None:
        pixels = files.soft(70, 53, channels, dtype=dtype)
        code = {"none": 1, "lzw": 5, "deflate": 8}[compression]
        content = _opencv(".tif", pixels, cv2.IMWRITE_TIFF_COMPRESSION, code)
        photo = _read(files, tmp_path, content)
        if channels:
            stored = photo.original if dtype == np.uint8 else None
            assert stored is None or np.array_equal(stored, pixels[..., ::-1])
        else:
            assert np.array_equal(photo.grey, pixels)

    @pytest.mark.parametrize("compression", [None, "zlib"])
    @pytest.mark.parametrize("predictor", [False, True])
    @pytest.mark.parametrize("planar", ["contig", "separate"])
    @pytest.mark.parametrize("tile", [None, (32, 48)])
    @pytest.mark.parametrize("order", ["<", ">"])
    def test_layouts_of_16_bit_rgb(
        self,
        files: ModuleType,
        tmp_path: Path,
        compression: str | None,
        predictor: bool,
        planar: str,
        tile: tuple[int, int] | None,
        order: str,
    ) -> None:
        if predictor and compression is None:
            pytest.skip("differences are only stored compressed")
        grey = files.soft(70, 101, dtype=DEEP)
        rgb = np.dstack([grey, grey, grey])
        stored = np.moveaxis(rgb, -1, 0) if planar == "separate" else rgb
        content = _tiff(
            stored, photometric="rgb", planarconfig=planar, compression=compression,
            predictor=predictor, tile=tile, byteorder=order, bigtiff=order == ">",
        )  # fmt: skip
        assert np.array_equal(_read(files, tmp_path, content).grey, grey)

    @pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "zstd", "tiff_deflate"])
    def test_8_bit_compressions(self, files: ModuleType, tmp_path: Path, compression: str) -> None:
        rgb = files.soft(90, 61, 3)
        content = files.saved(rgb, "TIFF", compression=compression)
        assert np.array_equal(_read(files, tmp_path, content).original, rgb)

    def test_jpeg_inside(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(64, 64, 3)
        content = files.saved(rgb, "TIFF", compression="jpeg", quality=95)
        assert np.abs(_read(files, tmp_path, content).original.astype(int) - rgb).mean() < 6

    @pytest.mark.parametrize("dtype", [np.uint8, DEEP])
    def test_white_is_zero(self, files: ModuleType, tmp_path: Path, dtype: type) -> None:
        grey = files.soft(20, 30, dtype=dtype)
        content = _tiff(np.iinfo(dtype).max - grey, photometric="miniswhite")
        assert np.array_equal(_read(files, tmp_path, content).grey, grey)

    def test_cmyk(self, files: ModuleType, tmp_path: Path) -> None:
        grey = files.soft(20, 30)
        inks = np.dstack([np.zeros((20, 30, 3), np.uint8), 255 - grey])
        photo = _read(files, tmp_path, _tiff(inks, photometric="separated"))
        assert np.array_equal(photo.grey, grey)

    def test_each_of_several_pages_is_read(self, files: ModuleType, tmp_path: Path) -> None:
        pages = np.stack([files.soft(20, 30, seed=n) for n in range(3)])
        path = files.put(tmp_path, "a.tif", _tiff(pages, photometric="minisblack"))
        assert np.array_equal(read(path).grey, pages[0])
        for number, page in enumerate(pages):
            photo = read(path, page=number)
            assert np.array_equal(photo.grey, page)
            assert photo.pages == 3
            assert photo.metadata.notes == ()

    @pytest.mark.parametrize(
        "marks",
        [{"subfiletype": 1}, {"extratags": [(255, 3, 1, 2, True)]}, {}],
        ids=["flagged", "flagged as of old", "not flagged"],
    )
    @pytest.mark.parametrize("is_first", [True, False])
    def test_smaller_copy_is_passed_over(
        self, files: ModuleType, tmp_path: Path, marks: dict[str, object], is_first: bool
    ) -> None:
        grey = files.soft(40, 60, dtype=DEEP)
        copy = (grey[::4, ::4] >> 8).astype(np.uint8)
        file = io.BytesIO()
        with tifffile.TiffWriter(file) as writer:
            written = [(copy, marks), (grey, {})]
            for pixels, options in written if is_first else reversed(written):
                writer.write(pixels, metadata=None, **options)
        photo = _read(files, tmp_path, file.getvalue())
        assert np.array_equal(photo.grey, grey)
        assert photo.bit_depth == 16
        assert photo.pages == 1
        assert photo.metadata.notes == ()

    def test_mask_is_no_picture(self, files: ModuleType, tmp_path: Path) -> None:
        grey = files.soft(40, 60)
        file = io.BytesIO()
        with tifffile.TiffWriter(file) as writer:
            writer.write(grey > 99, subfiletype=4)
            writer.write(grey, subfiletype=0)
        photo = _read(files, tmp_path, file.getvalue())
        assert np.array_equal(photo.grey, grey)
        assert photo.pages == 1

    def test_page_of_another_shape_or_of_more_than_a_quarter_is_a_picture(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        for size in ((10, 40), (24, 36)):
            small = files.soft(*size)
            file = io.BytesIO()
            with tifffile.TiffWriter(file) as writer:
                writer.write(small, metadata=None)
                writer.write(files.soft(40, 60), metadata=None)
            photo = _read(files, tmp_path, file.getvalue())
            assert np.array_equal(photo.grey, small)
            assert photo.pages == 2

    def test_more_channels_than_a_photograph_has_are_refused_by_number(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        width, channels = 16, 60_000
        tags = {
            256: (4, (width,)), 257: (4, (16,)), 258: (3, (8,)), 259: (3, (1,)), 262: (3, (1,)),
            277: (3, (channels,)), 278: (4, (16,)),
        }  # fmt: skip
        path = files.put(tmp_path, "a.tif", files.tiff(tags, bytes(width * 16)))
        with pytest.raises(NotAPhoto, match="60000 channels, more than a photograph has"):
            read(path)


class TestProfiles:
    def test_grey_gamma_is_brought_to_srgb(self, files: ModuleType, tmp_path: Path) -> None:
        ramp = np.tile(np.arange(256, dtype=np.uint8), (16, 1))
        content = files.saved(ramp, "PNG", icc_profile=files.grey_profile(1.8))
        photo = _read(files, tmp_path, content)
        lightness = luminance_to_lightness(srgb_to_linear(photo.grey[0].astype(np.float32) / 65535))
        expected = luminance_to_lightness((np.arange(256, dtype=np.float32) / 255) ** 1.8)
        assert photo.grey.dtype == DEEP
        assert np.abs(lightness - expected)[4:].max() < 0.3
        assert b"GRAY" not in photo.metadata.icc
        assert photo.metadata.icc[16:20] == b"RGB "

    def test_16_bit_grey_gamma(self, files: ModuleType, tmp_path: Path) -> None:
        ramp = np.tile(np.arange(0, 65536, 64, dtype=DEEP), (4, 1))
        content = _tiff(ramp, iccprofile=files.grey_profile(1.8))
        photo = _read(files, tmp_path, content)
        steps = np.diff(photo.grey[0].astype(int))
        assert steps.min() >= 0
        assert abs(photo.grey[0, 512] / 65535 - 0.5740) < 0.003  # sRGB code of 0.5 ** 1.8

    def test_adobe_rgb_is_replaced_and_srgb_kept(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(32, 32, 3)
        adobe = files.rgb_profile(2.2, files.ADOBE_RGB)
        photo = _read(files, tmp_path, files.saved(rgb, "PNG", icc_profile=adobe))
        assert photo.metadata.icc not in (b"", adobe)
        srgb = photo.metadata.icc
        again = _read(files, tmp_path, files.saved(rgb, "PNG", icc_profile=srgb))
        assert again.metadata.icc == srgb

    @pytest.mark.parametrize("dtype", [np.uint8, DEEP])
    @pytest.mark.parametrize(
        ("space", "gamma"),
        [
            ("SRGB", 1.0), ("SRGB", 1.8), ("ADOBE_RGB", 1.0), ("ADOBE_RGB", 2.2),
            ("PROPHOTO_RGB", 1.0), ("PROPHOTO_RGB", 1.8),
        ],
    )  # fmt: skip
    def test_lightness_of_a_toned_scan_is_that_of_its_space(
        self, files: ModuleType, tmp_path: Path, space: str, gamma: float, dtype: type
    ) -> None:
        colorants = getattr(files, space)
        ramp = np.linspace(0, 1, 300)[:, None]
        tone = ramp ** np.array([0.8, 1.0, 1.5])  # a strong sepia
        rgb = np.round(np.tile(tone[:, None], (1, 9, 1)) * np.iinfo(dtype).max).astype(dtype)
        profile = files.rgb_profile(gamma, colorants)
        photo = _read(files, tmp_path, _tiff(rgb, photometric="rgb", iccprofile=profile))
        to_srgb = np.linalg.inv(np.array(files.SRGB).T) @ np.array(colorants).T
        shares = np.array([0.2126729, 0.7151522, 0.0721750]) @ to_srgb
        light = (rgb / np.iinfo(dtype).max) ** (round(gamma * 256) / 256) @ shares
        curved = 1.055 * np.maximum(light, 1e-9) ** (1 / 2.4) - 0.055
        expected = 65535 * np.where(light <= 0.0031308, 12.92 * light, curved)
        assert np.abs(photo.grey - expected).max() < 129  # half a code of 255
        assert photo.metadata.notes == ()

    def test_nonsense_is_carried_and_told(self, files: ModuleType, tmp_path: Path) -> None:
        nonsense = b"\0" * 16 + b"RGB " + b"x" * 300
        content = files.saved(files.soft(9, 9, 3), "PNG", icc_profile=nonsense)
        photo = _read(files, tmp_path, content)
        assert photo.metadata.icc == nonsense
        assert any("profile" in note for note in photo.metadata.notes)


class TestPasted:
    def test_pixels_become_a_photo(self, files: ModuleType) -> None:
        rgb = files.soft(20, 30, 3)
        photo = read_pixels(rgb, keep_original=True)
        assert photo.path is None
        assert photo.triage.kind is PhotoKind.COLOUR
        assert np.array_equal(photo.original, rgb)

    def test_the_photo_does_not_change_with_what_was_pasted(self, files: ModuleType) -> None:
        grey = files.soft(20, 30)
        photo = read_pixels(grey)
        before = photo.grey.copy()
        grey[:] = 0
        assert np.array_equal(photo.grey, before)

    def test_limit_holds(self) -> None:
        with pytest.raises(PhotoTooLarge):
            read_pixels(np.zeros((20, 30), np.uint8), max_pixels=599)


class TestWriting:
    @pytest.fixture
    def photo(self, files: ModuleType, tmp_path: Path) -> Photo:
        return _read(files, tmp_path, files.saved(files.soft(40, 60), "PNG"))

    @pytest.mark.parametrize("kind", [kind for kind in Format if kind.can_be_written])
    def test_every_format_shows_the_picture(
        self, files: ModuleType, tmp_path: Path, photo: Photo, kind: Format
    ) -> None:
        picture = files.soft(40, 60, 3)
        target = tmp_path / f"b{kind.suffix}"
        assert write(picture, target, photo=photo, options=WriteOptions(kind)) == ()
        with Image.open(target) as stored:
            shown = np.asarray(stored.convert("RGB")).astype(int)
        assert Format.of_content(target.read_bytes()[:32]) is kind
        lossless = kind in (Format.PNG, Format.TIFF, Format.BMP)
        assert np.abs(shown - picture).mean() < (1e-9 if lossless else 6)

    @pytest.mark.parametrize("kind", [Format.PNG, Format.TIFF])
    def test_16_bits_stay_16(self, files: ModuleType, tmp_path: Path, kind: Format) -> None:
        source = _read(files, tmp_path, _tiff(files.soft(40, 60, dtype=DEEP)))
        picture = files.soft(40, 60, 3, dtype=DEEP)
        assert output_depth(source, kind) == 16
        target = tmp_path / f"b{kind.suffix}"
        write(picture, target, photo=source, options=WriteOptions(kind))
        stored = cv2.imdecode(np.fromfile(target, np.uint8), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(stored[..., ::-1], picture)
        if kind is Format.TIFF:
            assert np.array_equal(tifffile.imread(target), picture)

    def test_depth_follows_photo_and_format(self, files: ModuleType, tmp_path: Path) -> None:
        deep = _read(files, tmp_path, _tiff(files.soft(9, 9, dtype=DEEP)))
        toned = _read(files, tmp_path, _tiff(files.soft(9, 9, 3)))
        assert {kind: output_depth(deep, kind) for kind in Format}[Format.JPEG] == 8
        assert output_depth(deep, Format.TIFF) == 16
        assert toned.grey.dtype == DEEP
        assert output_depth(toned, Format.TIFF) == 8

    def test_16_bits_are_rounded_where_8_must_do(
        self, files: ModuleType, tmp_path: Path, photo: Photo
    ) -> None:
        picture = files.soft(40, 60, 3, dtype=DEEP)
        write(picture, tmp_path / "b.bmp", photo=photo, options=WriteOptions(Format.BMP))
        with Image.open(tmp_path / "b.bmp") as stored:
            assert np.abs(np.asarray(stored) * 257.0 - picture).max() <= 129

    @pytest.mark.parametrize("kind", [Format.PNG, Format.TIFF, Format.WEBP, Format.AVIF])
    def test_transparency_is_kept(self, files: ModuleType, tmp_path: Path, kind: Format) -> None:
        rgba = files.soft(40, 60, 4)
        source = _read(files, tmp_path, files.saved(rgba, "PNG"))
        target = tmp_path / f"b{kind.suffix}"
        write(rgba[..., :3], target, photo=source, options=WriteOptions(kind, quality=100))
        with Image.open(target) as stored:
            alpha = np.asarray(stored.convert("RGBA"))[..., 3].astype(int)
        assert np.abs(alpha - rgba[..., 3]).max() <= 3

    def test_transparency_that_is_lost_is_told(self, files: ModuleType, tmp_path: Path) -> None:
        rgba = files.soft(40, 60, 4)
        source = _read(files, tmp_path, files.saved(rgba, "PNG"))
        options = WriteOptions(Format.JPEG)
        notes = write(rgba[..., :3], tmp_path / "b.jpg", photo=source, options=options)
        assert any("Transparency" in note for note in notes)

    @pytest.mark.parametrize("size", [(1, 1), (511, 33), (512, 16), (513, 40), (1100, 30)])
    @pytest.mark.parametrize("threads", [1, 3])
    def test_jpeg_in_strips_is_the_jpeg_in_one_piece(
        self, files: ModuleType, tmp_path: Path, size: tuple[int, int], threads: int
    ) -> None:
        picture = files.soft(*size, 3)
        target = tmp_path / "b.jpg"
        options = WriteOptions(Format.JPEG, threads=threads)
        write(picture, target, photo=read_pixels(picture[..., 0]), options=options)
        whole = _opencv(".jpg", np.ascontiguousarray(picture[..., ::-1]), 1, 95)
        decoded = [
            cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
            for content in (target.read_bytes(), whole)
        ]
        assert np.array_equal(*decoded)
        with Image.open(target) as stored:
            assert isinstance(stored, JpegImageFile)
            assert stored.layer[0][1:3] == (2, 2)  # 4:2:0
            assert np.array_equal(np.asarray(stored), decoded[0][..., ::-1])

    def test_quality_is_heard(self, files: ModuleType, tmp_path: Path, photo: Photo) -> None:
        picture = files.soft(40, 60, 3)
        for kind in (Format.JPEG, Format.WEBP, Format.AVIF):
            sizes = []
            for quality in (20, 95):
                target = tmp_path / f"b{kind.suffix}"
                write(picture, target, photo=photo, options=WriteOptions(kind, quality=quality))
                sizes.append(target.stat().st_size)
            assert sizes[0] < sizes[1], kind

    def test_options_are_checked(self) -> None:
        with pytest.raises(UsageError, match="GIF"):
            WriteOptions(Format.GIF)
        with pytest.raises(ValueError, match="quality"):
            WriteOptions(Format.JPEG, quality=0)

    @pytest.mark.parametrize(
        ("suffix", "kind"), [(".JPG", Format.JPEG), (".tiff", Format.TIFF), (".WebP", Format.WEBP)]
    )
    def test_endings(self, suffix: str, kind: Format) -> None:
        assert Format.of_suffix(suffix) is kind

    def test_unknown_ending_is_told(self) -> None:
        with pytest.raises(UsageError, match=r"\.psd"):
            Format.of_suffix(".psd")
