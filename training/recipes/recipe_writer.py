"""A recipe as TOML: what is written here, `recipe` reads back as the same recipe."""

import dataclasses
import json
from collections.abc import Iterator

from training.recipes.recipe import Recipe, read_recipe


def with_text(recipe: Recipe, *, head: str, where: str) -> Recipe:
    """Give a recipe that was put together in the program the text that says all of it.

    Args:
        recipe: its `text` is written anew.
        head: comment lines to begin with, each with its `#`.
        where: names the recipe in errors.

    Raises:
        UsageError: a value is none that a recipe may have.
    """
    text = f"{head.rstrip()}\n\n" + "\n\n".join(_tables(recipe)) + "\n"
    # Read back at once: what is stored in a package must be a recipe.
    return read_recipe(text, where=where)


def _tables(recipe: Recipe) -> Iterator[str]:
    for field in dataclasses.fields(recipe):
        value = getattr(recipe, field.name)
        if isinstance(value, tuple):
            yield from (_table(f"[[{field.name}]]", entry) for entry in value)
        elif dataclasses.is_dataclass(value):
            yield _table(f"[{field.name}]", value)


def _table(head: str, section: object) -> str:
    if not dataclasses.is_dataclass(section):
        raise TypeError(f"{head} is no section of a recipe")
    lines = [
        f"{field.name} = {_value(getattr(section, field.name))}"
        for field in dataclasses.fields(section)
    ]
    return "\n".join([head, *lines])


def _value(value: object) -> str:
    """Write a text, a number or a row of numbers; TOML and JSON agree on all of these."""
    if isinstance(value, tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, str):
        # JSON leaves this one control character as it is.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value, allow_nan=False)
