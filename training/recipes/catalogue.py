"""The recipes that come with the program, as a person chooses among them."""

import re
from dataclasses import dataclass
from pathlib import Path

from training.recipes.recipe import Recipe, load_recipe

_EXPECTED = re.compile(r"^# .*?\bExpected: (?P<words>.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RecipeEntry:
    """One recipe.

    Attributes:
        id: what `run` takes.
        name: of its model.
        pictures: the sets it learns from.
        side: pixels of the squares that its network learns on.
        expected: time and result, as the head of the recipe says; empty if it does not.
    """

    id: str
    name: str
    pictures: str
    side: int
    expected: str


def entries() -> list[RecipeEntry]:
    """List the recipes that come with the program."""
    own = Path(__file__).parent
    return [_entry(load_recipe(path.stem)) for path in sorted(own.glob("*.toml"), key=_by_name)]


def listing(listed: list[RecipeEntry]) -> str:
    """Lay recipes out for a terminal, a few lines each."""
    width = max((len(entry.id) for entry in listed), default=0) + 2
    lines = []
    for entry in listed:
        lines.append(f"{entry.id:{width}}{entry.name}, {entry.side} pixels")
        lines.append(f"{'':{width}}learns from: {entry.pictures}")
        if entry.expected:
            lines.append(f"{'':{width}}expected: {entry.expected}")
    return "\n".join(lines)


def expected(text: str) -> str:
    """Give what the comment at the head of a recipe expects."""
    head = text.partition("\n[")[0]
    found = _EXPECTED.search(head)
    return found["words"].strip() if found else ""


def _entry(recipe: Recipe) -> RecipeEntry:
    sets = [
        f"{section.name} ({section.at_most:,} of them)" if section.at_most else section.name
        for section in recipe.sets
    ]
    return RecipeEntry(
        id=recipe.model.id,
        name=recipe.model.name,
        pictures="; ".join(sets),
        side=recipe.pictures.crop,
        expected=expected(recipe.text),
    )


def _by_name(path: Path) -> str:
    return path.stem
