"""A few small coloured photographs in the shape of a data directory, and a recipe for them."""

import tomllib
from pathlib import Path

import cv2
import numpy as np
import pytest

from training.dataset import is_validation
from training.recipe import Recipe, load_recipe, parse_recipe


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Make 40 pictures of sky over grass in one set, at least two of them for validation."""
    rng = np.random.default_rng(5)
    folder = tmp_path / "data" / "meadow"
    folder.mkdir(parents=True)
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
    return tmp_path / "data"


@pytest.fixture
def small_recipe() -> Recipe:
    """`natural`, made tiny: 64-pixel squares, narrow decoder, eight steps."""
    text = load_recipe("natural").text
    for old, new in (
        ("short_side = 160\ncrop = 128\ncrop_from = [120, 160]",
         "short_side = 70\ncrop = 64\ncrop_from = [56, 70]"),
        ("aged = 0.0", "aged = 0.5"),
        ("batch = 32", "batch = 4"),
        ("widths = [192, 128, 96, 96]\nlearning_blocks = 0",
         "widths = [8, 8, 8, 8]\nlearning_blocks = 2"),
        ("steps = 5500", "steps = 8"),
        ("warm_up = 150", "warm_up = 2"),
        ("encoder_rate = 0.0", "encoder_rate = 0.2"),
        ("round = 25", "round = 2"),
        ("validate_every = 500", "validate_every = 4"),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    text = text[: text.index("[[sets]]")]
    text += (
        '[[sets]]\nfolder = "meadow"\nname = "Meadow"\nrights = "made here"\ndomain = "meadow"\n'
    )

    return parse_recipe(tomllib.loads(text), text, where="small.toml")


@pytest.fixture
def small_classic() -> Recipe:
    """`dog`, made tiny: narrow, eight steps, the meadow."""
    text = load_recipe("dog").text
    for old, new in (
        ('id = "dog"', 'id = "small"'),
        ('name = "Dog"', 'name = "Small"'),
        ("batch = 32", "batch = 4"),
        ("widths = [24, 48, 96, 160]", "widths = [8, 8, 16, 16]"),
        ("steps = 1200", "steps = 8"),
        ("round = 50", "round = 2"),
        ("validate_every = 100", "validate_every = 4"),
    ):
        assert old in text
        text = text.replace(old, new)
    text = text[: text.index("[[sets]]")]
    text += (
        '[[sets]]\nfolder = "meadow"\nname = "Meadow"\nrights = "made here"\ndomain = "meadow"\n'
    )
    return parse_recipe(tomllib.loads(text), text, where="small-classic.toml")
