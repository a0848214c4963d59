"""The walk from grey to colour, with the model that comes with the program."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import (
    Colorizer,
    chroma_field,
    colorize,
    fit_to_network,
)
from core.colour.cielab import grey_to_lightness, srgb_to_lab
from core.colour.colour_settings import RANGES, ColourSettings
from core.colour.render import render
from core.image import image_io
from core.model.contract import Fit, InputSpec, NetworkSize, network_size
from core.model.library import Library

SAMPLES = sorted((resources_dir() / "samples").glob("*.jpg"))


@pytest.fixture(scope="module")
def natural() -> Colorizer:
    library = Library(bundled=bundled_models_dir(), own=bundled_models_dir())
    return Colorizer(library.find("natural"))


def ab_of(picture: np.ndarray) -> np.ndarray:
    return srgb_to_lab(picture.astype(np.float32) / np.iinfo(picture.dtype).max)[..., 1:]


def chroma_of(picture: np.ndarray) -> float:
    ab = ab_of(picture)
    return float(np.hypot(ab[..., 0], ab[..., 1]).mean())


@pytest.mark.parametrize(
    ("photo", "network"),
    [
        (NetworkSize(4000, 6000), NetworkSize(160, 256)),
        (NetworkSize(6000, 4000), NetworkSize(256, 160)),
        (NetworkSize(512, 512), NetworkSize(160, 160)),
        (NetworkSize(1, 10_000), NetworkSize(160, 640)),
        (NetworkSize(1, 1), NetworkSize(160, 160)),
    ],
)
def test_the_network_sees_the_photo_in_its_proportions(
    photo: NetworkSize, network: NetworkSize
) -> None:
    assert network_size(photo, InputSpec(short_side=160, multiple=32)) == network


def test_a_square_model_gets_squares() -> None:
    spec = InputSpec(short_side=64, multiple=32, fit=Fit.SQUARE)
    assert network_size(NetworkSize(10, 99), spec) == NetworkSize(64, 64)


def test_shrinking_in_two_steps_sees_what_shrinking_in_one_sees() -> None:
    photo = image_io.read(SAMPLES[0]).grey
    large = cv2.resize(photo, (3001, 2003), interpolation=cv2.INTER_CUBIC)
    spec = InputSpec(short_side=160, multiple=32)
    size = network_size(NetworkSize(*large.shape), spec)
    once = cv2.resize(large, (size.width, size.height), interpolation=cv2.INTER_AREA)
    difference = np.abs(fit_to_network(large, spec) - grey_to_lightness(once))
    assert difference.mean() < 1.0


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_get_colour_and_keep_their_lightness(natural: Colorizer, path: str) -> None:
    photo = image_io.read(path)
    picture = colorize(photo, natural, ColourSettings(), depth=8).whole()
    assert picture.shape == (*photo.grey.shape, 3)
    assert chroma_of(picture) > 4
    lightness = srgb_to_lab(picture.astype(np.float32) / 255)[..., 0]
    error = np.abs(lightness - grey_to_lightness(photo.grey))
    assert error.mean() <= 0.3
    assert np.percentile(error, 99.9) <= 1.0


def test_sky_is_blue_and_grass_is_green(natural: Colorizer) -> None:
    photo = image_io.read(resources_dir() / "samples" / "photographer-on-a-lawn.jpg")
    ab = ab_of(colorize(photo, natural, ColourSettings(), depth=8).whole())
    sky, lawn = ab[20:120, 300:480].mean(axis=(0, 1)), ab[430:500, 400:500].mean(axis=(0, 1))
    assert sky[1] < -8, "the sky is not blue"
    assert lawn[1] > 8, "the lawn is not green"
    assert lawn[0] < 0, "the lawn is not green"


def test_every_setting_does_what_it_says(natural: Colorizer) -> None:
    grey = image_io.read(SAMPLES[0]).grey
    prediction = natural.predict(grey)
    plain = ColourSettings()

    def shown(**changes: float) -> np.ndarray:
        return render(grey, chroma_field(prediction, replace(plain, **changes)), depth=8)

    usual = shown()
    assert chroma_of(shown(strength=0.0)) < 0.7
    assert chroma_of(shown(strength=0.5)) == pytest.approx(0.5 * chroma_of(usual), rel=0.2)
    assert chroma_of(shown(saturation=1.6)) > 1.2 * chroma_of(usual)
    assert chroma_of(shown(vividness=0.9)) > chroma_of(usual) > chroma_of(shown(vividness=0.1))
    mean = ab_of(usual).mean(axis=(0, 1))
    assert ab_of(shown(temperature=0.5)).mean(axis=(0, 1))[1] > mean[1] + 3
    assert ab_of(shown(temperature=-0.5)).mean(axis=(0, 1))[1] < mean[1] - 3
    assert ab_of(shown(tint=0.5)).mean(axis=(0, 1))[0] > mean[0] + 2
    assert (shown(strength=0.0, temperature=1.0, tint=1.0) == shown(strength=0.0)).all()


@pytest.mark.parametrize("name", RANGES)
def test_settings_outside_their_range_are_refused(name: str) -> None:
    low, high = RANGES[name]
    for value in (low - 0.01, high + 0.01, float("nan")):
        with pytest.raises(ValueError, match=name):
            ColourSettings(**{name: value})


def test_a_small_copy_shows_the_colours_of_the_full_photo(natural: Colorizer) -> None:
    """What a slider shows at screen size is what is saved at full size."""
    grey = image_io.read(SAMPLES[0]).grey
    field = chroma_field(natural.predict(grey), ColourSettings())
    size = grey.shape[1] // 2, grey.shape[0] // 2
    small = render(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), field, depth=8)
    full = cv2.resize(render(grey, field, depth=8), size, interpolation=cv2.INTER_AREA)
    assert np.abs(ab_of(small) - ab_of(full)).mean() < 1.5


def test_sixteen_bits_are_coloured_finely(natural: Colorizer) -> None:
    ramp = np.tile(np.linspace(20_000, 22_000, 400).astype(np.uint16), (300, 1))
    field = chroma_field(natural.predict(ramp), ColourSettings())
    picture = render(ramp, field, depth=16)
    assert len(np.unique(picture[..., 1])) > 300
