"""Results in the colour profile of their photos: lightness is kept, and the codes are meant so."""

import io
from pathlib import Path
from types import ModuleType

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from core.account.lightness import change_of, limits_for
from core.colorize.colorizer import Colorizer, colorize
from core.colorize.export import render_depth, write_result
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.image.icc_profiles import Primaries, described_profile, srgb_profile
from core.image.image_io import Format, Photo, read
from core.image.profile_choice import ResultProfile
from core.model.package import open_package

D65, D50 = (0.3127, 0.3290), (0.3457, 0.3585)
ECI = Primaries(D50, (0.67, 0.33), (0.21, 0.71), (0.14, 0.08))
DISPLAY_P3 = Primaries(D65, (0.68, 0.32), (0.265, 0.69), (0.15, 0.06))
#: Holds far fewer colours than sRGB.
APPLE = Primaries(D65, (0.625, 0.34), (0.28, 0.595), (0.155, 0.07))
IN_SOURCE = ExportOptions(profile=ResultProfile.SOURCE)
VIVID = ColourSettings(vividness=1.0, saturation=2.0)


@pytest.fixture
def profiles(files: ModuleType) -> dict[str, bytes]:
    gamma = np.linspace(0, 1, 1024) ** 1.8
    return {
        "Adobe RGB": files.rgb_profile(2.2, files.ADOBE_RGB),
        "ProPhoto": files.rgb_profile(1.8, files.PROPHOTO_RGB),
        "eciRGB": described_profile(ECI, np.linspace(0, 1, 1024) ** 2.2),
        "Display P3": described_profile(DISPLAY_P3, None),
        "Apple RGB": described_profile(APPLE, gamma),
        "grey 1.8": files.grey_profile(1.8),
        "grey 2.2": files.grey_profile(2.2),
    }


NAMES = ("Adobe RGB", "ProPhoto", "eciRGB", "Display P3", "Apple RGB", "grey 1.8", "grey 2.2")


def scan(files: ModuleType, profile: bytes, dtype: type) -> np.ndarray:
    grey = files.soft(120, 180, dtype=dtype)
    return grey if profile[16:20] == b"GRAY" else np.repeat(grey[..., None], 3, axis=2)


def tiff_of(pixels: np.ndarray, profile: bytes) -> bytes:
    file = io.BytesIO()
    kind = "rgb" if pixels.ndim == 3 else "minisblack"
    tags = [(34675, "B", len(profile), profile, True)]
    tifffile.imwrite(file, pixels, photometric=kind, extratags=tags)
    return file.getvalue()


def coloured(
    photo: Photo, target: Path, tiny_package: Path, options: ExportOptions
) -> tuple[str, ...]:
    package = open_package(tiny_package)
    depth = render_depth(photo, Format.of_suffix(target.suffix), options)
    picture = colorize(photo, Colorizer(package), VIVID, depth=depth)
    written = write_result(picture, target, photo=photo, card=package.card, options=options)
    return written.notes


#: From the white of all profiles, D50, back to that of sRGB, D65 (Lindbloom, Bradford).
TO_D65 = [
    [0.9555766, -0.0230393, 0.0631636],
    [-0.0282895, 1.0099416, 0.0210077],
    [0.0122982, -0.0204830, 1.3299098],
]


def lightness(pixels: np.ndarray, icc: bytes) -> np.ndarray:
    """L* of pixels in a profile, by LittleCMS alone, for the white that the program works with."""
    xyz = imagecodecs.cms_transform(
        np.ascontiguousarray(pixels),
        icc,
        ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes(),
        colorspace="rgb" if pixels.ndim == 3 else "gray",
        outcolorspace="xyz",
        outdtype="float32",
        flags=int(imagecodecs.CMS.FLAGS.NOOPTIMIZE),
    )
    luminance = xyz @ np.array(TO_D65[1], np.float32)
    return 116 * np.cbrt(np.maximum(luminance, 216 / 24389)) - 16


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("name", NAMES)
def test_lightness_and_profile_are_those_of_the_photo(
    files: ModuleType,
    tmp_path: Path,
    tiny_package: Path,
    profiles: dict[str, bytes],
    name: str,
    depth: int,
) -> None:
    profile = profiles[name]
    pixels = scan(files, profile, np.uint16 if depth == 16 else np.uint8)
    source = files.put(tmp_path, "a.tif", tiff_of(pixels, profile))
    photo, target = read(source), tmp_path / "r.tif"
    notes = coloured(photo, target, tiny_package, IN_SOURCE)
    result = read(target)
    assert result.bit_depth == depth
    assert result.is_in_colour
    limits = limits_for(is_lossy=False, bit_depth=depth)
    assert limits.allow(change_of(photo.grey, result.grey)), change_of(photo.grey, result.grey)
    # By another way than the program's own: what stands in both files, through what they embed.
    with tifffile.TiffFile(target) as stored:
        codes, embedded = stored.asarray(), stored.pages[0].tags[34675].value
    if profile[16:20] == b"GRAY":
        assert "one of grey" in notes[0]
        assert embedded != srgb_profile()
    else:
        assert (notes, embedded) == ((), profile)
    difference = np.abs(lightness(codes, embedded) - lightness(pixels, profile))
    light = lightness(pixels, profile) > 8.5  # below, L* is a line
    assert difference[light].max() < (0.6 if depth == 8 else 0.1)
    spread = codes.astype(int).max(axis=2) - codes.astype(int).min(axis=2)
    assert spread.mean() > 0.05 * np.iinfo(codes.dtype).max


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "avif"])
def test_every_format_that_has_a_place_for_it_carries_it(
    files: ModuleType, tmp_path: Path, tiny_package: Path, kind: str
) -> None:
    adobe = files.rgb_profile(2.2, files.ADOBE_RGB)
    content = files.saved(scan(files, adobe, np.uint8), "JPEG", icc_profile=adobe)
    photo = read(files.put(tmp_path, "a.jpg", content))
    target = tmp_path / f"r.{kind}"
    assert coloured(photo, target, tiny_package, IN_SOURCE) == ()
    with Image.open(target) as stored:
        assert stored.info["icc_profile"] == adobe
        assert stored.mode == "RGB"
    result = read(target)
    limits = limits_for(is_lossy=kind != "png", bit_depth=8)
    assert limits.allow(change_of(photo.grey, result.grey))


def test_neutral_codes_of_a_grey_scan_stay_as_they_are(
    files: ModuleType, tmp_path: Path, tiny_package: Path
) -> None:
    """What is left grey has, in each channel, the code that the scan has."""
    grey = files.soft(60, 90)
    content = files.saved(grey, "PNG", icc_profile=files.grey_profile(1.8))
    photo = read(files.put(tmp_path, "a.png", content))
    package = open_package(tiny_package)
    depth = render_depth(photo, Format.PNG, IN_SOURCE)
    picture = colorize(photo, Colorizer(package), ColourSettings(strength=0.0), depth=depth)
    target = tmp_path / "r.png"
    write_result(picture, target, photo=photo, card=package.card, options=IN_SOURCE)
    with Image.open(target) as stored:
        assert np.abs(np.asarray(stored).astype(int) - grey[..., None]).max() <= 1


@pytest.mark.parametrize(
    ("kind", "profile", "told"),
    [
        ("bmp", "rgb", "BMP has no room for a colour profile"),
        ("png", "inks", "of a kind that colours cannot be written in"),
        ("png", "broken", "of a kind that colours cannot be written in"),
        ("png", "none", ""),
        ("png", "srgb", ""),
    ],
)
def test_what_cannot_be_stays_in_srgb_and_says_so(
    files: ModuleType, tmp_path: Path, tiny_package: Path, kind: str, profile: str, told: str
) -> None:
    icc = {
        "rgb": files.rgb_profile(2.2, files.ADOBE_RGB),
        "inks": files.cmyk_profile(),
        "broken": files.rgb_profile(2.2, files.ADOBE_RGB)[:150],
        "none": b"",
        "srgb": srgb_profile(),
    }[profile]
    pixels = scan(files, b"", np.uint8)
    picture = Image.fromarray(pixels).convert("CMYK" if profile == "inks" else "RGB")
    content = files.saved(picture, "JPEG", **({"icc_profile": icc} if icc else {}))
    photo = read(files.put(tmp_path, "a.jpg", content))
    target = tmp_path / f"r.{kind}"
    notes = coloured(photo, target, tiny_package, IN_SOURCE)
    assert any(told in note for note in notes) if told else notes == ()
    with Image.open(target) as stored:
        assert stored.info.get("icc_profile", srgb_profile()) in (srgb_profile(), icc)


def test_it_is_srgb_unless_it_is_asked_for(
    files: ModuleType, tmp_path: Path, tiny_package: Path
) -> None:
    adobe = files.rgb_profile(2.2, files.ADOBE_RGB)
    content = files.saved(scan(files, adobe, np.uint8), "PNG", icc_profile=adobe)
    photo = read(files.put(tmp_path, "a.png", content))
    assert coloured(photo, tmp_path / "r.png", tiny_package, ExportOptions()) == ()
    with Image.open(tmp_path / "r.png") as stored:
        assert stored.info["icc_profile"] == srgb_profile()
