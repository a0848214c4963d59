"""The profiles laid out by hand say the same as those of a colour management library."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from core.image.icc_profiles import srgb_grey_profile, srgb_profile


def _opened(profile: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO(profile))


def _cube() -> Image.Image:
    steps = np.arange(0, 256, 17, dtype=np.uint8)
    return Image.fromarray(np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(16, -1, 3))


def test_the_library_finds_the_same_colours_in_our_srgb_and_in_its_own() -> None:
    own = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    for one, other in ((_opened(srgb_profile()), own), (own, _opened(srgb_profile()))):
        shown = ImageCms.profileToProfile(_cube(), one, other)
        assert np.abs(np.array(shown, np.int16) - np.array(_cube(), np.int16)).max() == 0


def test_it_is_called_srgb_and_is_for_rgb_pictures() -> None:
    opened = _opened(srgb_profile())
    assert opened.profile.profile_description == "sRGB"
    assert opened.profile.xcolor_space.strip() == "RGB"
    assert opened.profile.is_matrix_shaper
    assert len(srgb_profile()) < 600


def test_the_grey_of_srgb_is_the_neutral_axis_of_srgb() -> None:
    grey = Image.fromarray(np.arange(256, dtype=np.uint8)[None])
    shown = ImageCms.profileToProfile(
        grey, _opened(srgb_grey_profile()), _opened(srgb_profile()), outputMode="RGB"
    )
    assert np.abs(np.array(shown, np.int16) - np.arange(256)[None, :, None]).max() == 0
