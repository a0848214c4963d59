"""Recipes are complete, and a typo in one is told by name."""

import tomllib
from typing import Any

import pytest

from core.base.errors import UsageError
from training.recipes.recipe import Recipe, load_recipe, parse_recipe


def natural() -> dict[str, Any]:
    return tomllib.loads(load_recipe("natural").text)


def test_the_recipe_that_comes_with_the_program_is_valid() -> None:
    recipe = load_recipe("natural")
    assert isinstance(recipe, Recipe)
    assert recipe.model.id == "natural"
    assert {s.domain for s in recipe.sets} == {"landscape", "flower", "dog", "general"}


def test_an_unknown_key_names_the_nearest_one() -> None:
    values = natural()
    values["schedule"]["warmup"] = values["schedule"].pop("warm_up")
    with pytest.raises(UsageError, match=r"unknown key 'warmup'.*Did you mean 'warm_up'"):
        parse_recipe(values, "", where="mine.toml")


def test_an_unknown_section_is_told() -> None:
    values = natural()
    values["losses"] = {}
    with pytest.raises(UsageError, match="Did you mean 'loss'"):
        parse_recipe(values, "", where="mine.toml")


def test_a_missing_key_is_told() -> None:
    values = natural()
    del values["loss"]["sigma"]
    with pytest.raises(UsageError, match=r"\[loss\] lacks 'sigma'"):
        parse_recipe(values, "", where="mine.toml")


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("pictures", "batch", "many"),
        ("pictures", "batch", True),
        ("pictures", "crop_from", [1]),
        ("pictures", "crop_from", 4),
        ("schedule", "rate", "fast"),
        ("model", "name", 3),
    ],
)
def test_a_wrong_type_is_told_with_the_key(section: str, key: str, value: object) -> None:
    values = natural()
    values[section][key] = value
    with pytest.raises(UsageError, match=key):
        parse_recipe(values, "", where="mine.toml")


def test_an_unknown_recipe_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match="natural"):
        load_recipe("no-such-recipe")
