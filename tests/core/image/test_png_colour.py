"""What a PNG says of its colours is heard, and its result says that it is in sRGB."""

import struct
import zlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from core.image.icc_profiles import srgb_profile
from core.image.image_io import Format, Photo, WriteOptions, read, write

SRGB_GAMMA = 45455
#: CIE 1931 chromaticities of white, red, green and blue, times 100,000.
SRGB_PRIMARIES = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
ADOBE_PRIMARIES = (31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
#: Shares of red, green and blue in luminance.
SRGB_SHARES = (0.21267, 0.71515, 0.07218)
ADOBE_SHARES = (0.29738, 0.62735, 0.07527)
P3_SHARES = (0.22897, 0.69174, 0.07929)
#: Half a code of 255, in codes of 65535.
NEAR = 128.5
COLOUR_CHUNKS = frozenset({b"gAMA", b"cHRM", b"sRGB", b"cICP"})


def _gama(files: ModuleType, gamma: int) -> bytes:
    return files.chunk(b"gAMA", struct.pack(">I", gamma))


def _chrm(files: ModuleType, primaries: tuple[int, ...]) -> bytes:
    return files.chunk(b"cHRM", struct.pack(">8I", *primaries))


def _cicp(files: ModuleType, primaries: int, transfer: int, *, is_full: bool = True) -> bytes:
    return files.chunk(b"cICP", bytes([primaries, transfer, 0, is_full]))


def _iccp(files: ModuleType, profile: bytes) -> bytes:
    return files.chunk(b"iCCP", b"own\0\0" + zlib.compress(profile))


def _read(files: ModuleType, folder: Path, pixels: object, *chunks: bytes) -> Photo:
    content = files.with_chunks(files.saved(pixels, "PNG"), *chunks)
    return read(files.put(folder, "a.png", content), keep_original=True)


def _codes(photo: Photo) -> np.ndarray:
    """The photo's grey in codes of 65535."""
    return photo.grey.astype(float) * (257 if photo.grey.dtype == np.uint8 else 1)


def _srgb(light: np.ndarray) -> np.ndarray:
    """Light, 0..1, as codes of 65535 (IEC 61966-2-1)."""
    curved = 1.055 * np.maximum(light, 1e-9) ** (1 / 2.4) - 0.055
    return 65535 * np.where(light <= 0.0031308, 12.92 * light, curved)


def _light(codes: np.ndarray) -> np.ndarray:
    return np.where(codes <= 0.04045, codes / 12.92, ((codes + 0.055) / 1.055) ** 2.4)


@pytest.fixture
def ramp() -> np.ndarray:
    return np.tile(np.arange(256, dtype=np.uint8), (16, 1))


@pytest.fixture
def deep_ramp() -> np.ndarray:
    return np.tile(np.arange(0, 65536, 51, dtype=np.uint16), (9, 1))


@pytest.mark.parametrize("gamma", [100_000, 55_556, 50_000, 40_000])
class TestGamma:
    def test_grey(self, files: ModuleType, tmp_path: Path, ramp: np.ndarray, gamma: int) -> None:
        photo = _read(files, tmp_path, ramp, _gama(files, gamma))
        expected = _srgb((ramp / 255) ** (100_000 / gamma))
        assert np.abs(_codes(photo) - expected).max() < NEAR
        assert photo.bit_depth == 8

    def test_16_bits(
        self, files: ModuleType, tmp_path: Path, deep_ramp: np.ndarray, gamma: int
    ) -> None:
        photo = _read(files, tmp_path, deep_ramp, _gama(files, gamma))
        expected = _srgb((deep_ramp / 65535) ** (100_000 / gamma))
        assert np.abs(_codes(photo) - expected).max() < NEAR
        assert photo.bit_depth == 16

    def test_grey_in_three_channels_and_in_a_palette(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray, gamma: int
    ) -> None:
        expected = _srgb((ramp / 255) ** (100_000 / gamma))
        for pixels in (np.dstack([ramp] * 3), Image.fromarray(ramp).convert("P")):
            photo = _read(files, tmp_path, pixels, _gama(files, gamma))
            assert np.abs(_codes(photo) - expected).max() < NEAR

    def test_tones(self, files: ModuleType, tmp_path: Path, gamma: int) -> None:
        rgb = files.soft(40, 60, 3)
        photo = _read(files, tmp_path, rgb, _gama(files, gamma))
        light = (rgb / 255) ** (100_000 / gamma) @ np.array(SRGB_SHARES)
        assert np.abs(_codes(photo) - _srgb(light)).max() < NEAR

    def test_transparency_has_none(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray, gamma: int
    ) -> None:
        both = Image.merge("LA", [Image.fromarray(ramp), Image.fromarray(ramp)])
        photo = _read(files, tmp_path, both, _gama(files, gamma))
        assert np.array_equal(photo.alpha, ramp)
        assert np.abs(_codes(photo) - _srgb((ramp / 255) ** (100_000 / gamma))).max() < NEAR

    @pytest.mark.parametrize("kind", [Format.PNG, Format.TIFF, Format.JPEG])
    def test_result_says_that_it_is_in_srgb(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray, gamma: int, kind: Format
    ) -> None:
        chunks = _gama(files, gamma), _chrm(files, ADOBE_PRIMARIES)
        photo = _read(files, tmp_path, ramp, *chunks)
        target = tmp_path / f"b{kind.suffix}"
        picture = np.dstack([ramp] * 3)
        write(picture, target, photo=photo, options=WriteOptions(kind))
        with Image.open(target) as stored:
            assert stored.info["icc_profile"] == srgb_profile()
        if kind is Format.PNG:
            kinds = {chunk for chunk, _ in files.chunks_of(target.read_bytes())}
            assert not kinds & COLOUR_CHUNKS


@pytest.mark.parametrize("gamma", [SRGB_GAMMA, 45450, 45500, 0, 1, 2**31])
def test_gamma_of_srgb_and_nonsense_change_no_code(
    files: ModuleType, tmp_path: Path, ramp: np.ndarray, gamma: int
) -> None:
    for chunks in ((), (_chrm(files, SRGB_PRIMARIES),)):
        photo = _read(files, tmp_path, ramp, _gama(files, gamma), *chunks)
        assert photo.grey.dtype == np.uint8
        assert np.array_equal(photo.grey, ramp)
        assert photo.metadata.icc == srgb_profile()
        assert photo.metadata.notes == ()


class TestPrimaries:
    @pytest.mark.parametrize(
        ("primaries", "shares"), [(ADOBE_PRIMARIES, ADOBE_SHARES), (SRGB_PRIMARIES, None)]
    )
    def test_tones(
        self,
        files: ModuleType,
        tmp_path: Path,
        primaries: tuple[int, ...],
        shares: tuple[float, ...] | None,
    ) -> None:
        rgb = files.soft(40, 60, 3)
        chunks = _gama(files, SRGB_GAMMA), _chrm(files, primaries)
        photo = _read(files, tmp_path, rgb, *chunks)
        if shares is None:
            expected = _codes(_read(files, tmp_path, rgb))
        else:
            expected = _srgb(_light(rgb / 255) @ np.array(shares))
        assert np.abs(_codes(photo) - expected).max() < NEAR
        assert photo.metadata.icc == srgb_profile()

    def test_with_a_gamma(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(40, 60, 3)
        chunks = _gama(files, 100_000), _chrm(files, ADOBE_PRIMARIES)
        expected = _srgb(rgb / 255 @ np.array(ADOBE_SHARES))
        assert np.abs(_codes(_read(files, tmp_path, rgb, *chunks)) - expected).max() < NEAR

    def test_grey_has_none(self, files: ModuleType, tmp_path: Path, ramp: np.ndarray) -> None:
        photo = _read(files, tmp_path, ramp, _chrm(files, ADOBE_PRIMARIES))
        assert np.array_equal(photo.grey, ramp)

    @pytest.mark.parametrize(
        "nonsense", [(0,) * 8, (31270, 32900) + (33000,) * 6, (2**32 - 1,) * 8, (1, 1) * 4]
    )
    def test_nonsense_stops_no_photo(
        self, files: ModuleType, tmp_path: Path, nonsense: tuple[int, ...]
    ) -> None:
        rgb = files.soft(40, 60, 3)
        plain = _codes(_read(files, tmp_path, rgb))
        photo = _read(files, tmp_path, rgb, _chrm(files, nonsense))
        assert np.array_equal(_codes(photo), plain)
        photo = _read(files, tmp_path, rgb, _gama(files, 100_000), _chrm(files, nonsense))
        expected = _srgb(rgb / 255 @ np.array(SRGB_SHARES))
        assert np.abs(_codes(photo) - expected).max() < NEAR


class TestCodedPoints:
    """The code points of H.273, as newer programs write them."""

    def test_display_p3(self, files: ModuleType, tmp_path: Path) -> None:
        rgb = files.soft(40, 60, 3)
        photo = _read(files, tmp_path, rgb, _cicp(files, 12, 13))
        expected = _srgb(_light(rgb / 255) @ np.array(P3_SHARES))
        assert np.abs(_codes(photo) - expected).max() < NEAR

    def test_linear(self, files: ModuleType, tmp_path: Path, ramp: np.ndarray) -> None:
        photo = _read(files, tmp_path, ramp, _cicp(files, 1, 8))
        assert np.abs(_codes(photo) - _srgb(ramp / 255)).max() < NEAR

    def test_srgb_changes_no_code(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray
    ) -> None:
        for transfer in (1, 13):
            photo = _read(files, tmp_path, ramp, _cicp(files, 1, transfer))
            assert np.array_equal(photo.grey, ramp)

    @pytest.mark.parametrize(
        ("transfer", "code", "light"),
        [
            (16, 0.0, 0.0),
            (16, 0.5081, 100 / 203),
            (16, 0.5807, 1.0),  # 203 cd/m2: white, as BT.2408 has it
            (16, 1.0, 1.0),
            (18, 0.0, 0.0),
            (18, 0.75, 1.0),
            (18, 1.0, 1.0),
        ],
    )
    def test_more_than_white_is_white(
        self, files: ModuleType, tmp_path: Path, transfer: int, code: float, light: float
    ) -> None:
        pixels = np.full((9, 9), round(code * 65535), np.uint16)
        photo = _read(files, tmp_path, pixels, _cicp(files, 9, transfer))
        assert np.abs(_codes(photo) - _srgb(np.array(light))).max() < 2 * NEAR

    def test_unknown_ones_and_those_of_films_say_nothing(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray
    ) -> None:
        for chunk in (
            _cicp(files, 200, 8),
            _cicp(files, 1, 200),
            _cicp(files, 1, 8, is_full=False),
        ):
            assert np.array_equal(_read(files, tmp_path, ramp, chunk).grey, ramp)


class TestWhichWordCounts:
    """The newest: cICP, then iCCP, then sRGB, then gAMA and cHRM."""

    def test_srgb_before_gamma(self, files: ModuleType, tmp_path: Path, ramp: np.ndarray) -> None:
        for chunks in (
            (files.chunk(b"sRGB", b"\0"), _gama(files, 100_000)),
            (_gama(files, 100_000), files.chunk(b"sRGB", b"\0")),
        ):
            assert np.array_equal(_read(files, tmp_path, ramp, *chunks).grey, ramp)

    def test_profile_before_srgb_and_gamma(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray
    ) -> None:
        profile = _iccp(files, files.grey_profile(1.8))
        alone = _read(files, tmp_path, ramp, profile)
        for other in (files.chunk(b"sRGB", b"\0"), _gama(files, 100_000)):
            photo = _read(files, tmp_path, ramp, profile, other)
            assert np.array_equal(photo.grey, alone.grey)
            assert photo.grey.dtype == np.uint16

    def test_coded_points_before_the_profile(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray
    ) -> None:
        chunks = _cicp(files, 1, 13), _iccp(files, files.grey_profile(1.8))
        assert np.array_equal(_read(files, tmp_path, ramp, *chunks).grey, ramp)

    def test_damaged_word_is_not_heard(
        self, files: ModuleType, tmp_path: Path, ramp: np.ndarray
    ) -> None:
        gama = _gama(files, 100_000)
        photo = _read(files, tmp_path, ramp, gama[:-1] + bytes([gama[-1] ^ 1]))
        assert np.array_equal(photo.grey, ramp)
        assert any("damaged" in note for note in photo.metadata.notes)


class TestAnimation:
    def test_still_picture_before_it_is_the_photo(self, files: ModuleType, tmp_path: Path) -> None:
        still = Image.fromarray(files.soft(16, 20))
        frames = [Image.new("L", (20, 16), value) for value in (90, 10)]
        content = files.saved(
            still, "PNG", save_all=True, append_images=frames, default_image=True, duration=9
        )
        photo = read(files.put(tmp_path, "a.png", content))
        assert np.array_equal(photo.grey, files.soft(16, 20))
        assert [str(note) for note in photo.metadata.notes] == [
            "The picture is animated; its first frame was used."
        ]

    def test_without_one_the_first_frame_is(self, files: ModuleType, tmp_path: Path) -> None:
        frames = [Image.fromarray(files.soft(16, 20, seed=n)) for n in range(3)]
        content = files.saved(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=9)
        photo = read(files.put(tmp_path, "a.png", content))
        assert np.array_equal(photo.grey, files.soft(16, 20))
