"""A few small coloured photographs in the shape of a data directory, and recipes for them."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest

from training.photographs.dataset import is_validation
from training.recipes.recipe import Recipe, load_recipe, parse_recipe


@pytest.fixture
def photographs(tmp_path: Path, meadow: Path) -> Path:
    """A test's own copy of the meadow."""
    return shutil.copytree(meadow, tmp_path / "data")


@pytest.fixture(scope="session")
def meadow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """40 pictures of sky over grass in one set, two of them for validation; for reading only."""
    rng = np.random.default_rng(5)
    data = tmp_path_factory.mktemp("data")
    folder = data / "meadow"
    folder.mkdir()
    made = [0, 0]
    number = 0
    while made[0] < 38 or made[1] < 2:
        path = folder / f"meadow-{number}.png"
        number += 1
        held_out = is_validation(path)
        if made[held_out] >= (38, 2)[held_out]:
            continue
        made[held_out] += 1
        height, width = 70 + int(rng.integers(0, 20)), 96
        picture = np.empty((height, width, 3), np.float32)
        horizon = int(rng.integers(20, 50))
        picture[:horizon] = (230, 170, 90)
        picture[horizon:] = (50, 140, 80)
        picture += rng.normal(0, 12, (height, width, 1)) + rng.normal(0, 15, 3)
        cv2.imwrite(str(path), np.clip(picture, 0, 255).astype(np.uint8))
    return data


@contextmanager
def _untraced() -> Iterator[None]:
    """Let steps be taken as they are written: they learn the same, and tracing takes longer.

    For networks that take a few steps each; that a traced run learns and goes on as it should is
    what the others in `run/test_run.py` are about.
    """
    import tensorflow as tf

    tf.config.run_functions_eagerly(True)
    yield
    tf.config.run_functions_eagerly(False)


@pytest.fixture
def untraced() -> Iterator[None]:
    """A test whose steps are not traced."""
    with _untraced():
        yield


@pytest.fixture(scope="module")
def all_untraced() -> Iterator[None]:
    """A module whose steps are not traced."""
    with _untraced():
        yield


@pytest.fixture(scope="session")
def small_recipe() -> Recipe:
    """`natural`, made tiny: 64-pixel squares, narrow decoder, eight steps, colours alone."""
    text = _changed(
        _without(load_recipe("natural").text, "finish", "relation").replace('keep = "last"\n', ""),
        model='""',
        short_side="70",
        crop="64",
        crop_from="[56, 70]",
        aged="0.5",
        batch="4",
        widths="[8, 8, 8, 8]",
        learning_blocks="2",
        steps="8",
        warm_up="2",
        rate="1e-3",
        encoder_rate="0.2",
        encoder_after="0.0",
        round="2",
        validate_every="4",
        seed="2",
    )
    return parse_recipe(tomllib.loads(text), text, where="small.toml")


@pytest.fixture(scope="session")
def random_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Weights of a network that sees colour, drawn at random, named as ImageNet ones are."""
    import keras

    from training.networks.efficientnet_lite import PREFIX, encoder_layers, rgb_pyramid

    keras.utils.set_random_seed(7)
    srgb = keras.Input((None, None, 3))
    model = keras.Model(srgb, rgb_pyramid(srgb))
    arrays = {
        f"{layer.name.removeprefix(PREFIX)}/{part}": np.asarray(numbers, np.float16)
        for layer in encoder_layers(model)
        for part, numbers in zip(("kernel", "bias"), layer.get_weights(), strict=True)
    }
    path = tmp_path_factory.mktemp("encoder") / "encoder.npz"
    np.savez(path, **arrays)
    return path


@pytest.fixture(scope="session")
def small_classic() -> Recipe:
    """`dog`, made tiny: narrow, eight steps, the meadow."""
    text = _changed(
        load_recipe("dog").text,
        id='"small"',
        name='"Small"',
        batch="4",
        widths="[8, 8, 16, 16]",
        steps="8",
        round="2",
        validate_every="4",
    )
    return parse_recipe(tomllib.loads(text), text, where="small-classic.toml")


def _without(text: str, *sections: str) -> str:
    for section in sections:
        text, found = re.subn(rf"(?ms)^\[{section}\]$.*?\n(?=\[)", "", text)
        assert found, section
    return text


def _changed(text: str, **values: str) -> str:
    """Give a recipe's keys other values, where they first stand, and the meadow for its sets."""
    for key, value in values.items():
        text, found = re.subn(rf"(?m)^{key} = .*$", f"{key} = {value}", text, count=1)
        assert found, key
    meadow = 'folder = "meadow"\nname = "Meadow"\nrights = "made here"\ndomain = "meadow"\n'
    return f"{text[: text.index('[[sets]]')]}[[sets]]\n{meadow}"
