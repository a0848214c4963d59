"""Recipes of trainings: read as by the command that trains."""

import random
from pathlib import Path
from typing import Final

import training.recipes
from core.base.errors import UsageError
from tools.fuzz.bytes_changed import CHANGES
from tools.fuzz.cases import Made, Verdict, Wrong
from tools.fuzz.texts_changed import with_words_changed
from training.recipes.recipe import load_recipe

_NAME: Final = "recipe.toml"
#: What the program needs of a recipe before it loads a framework takes no longer sentence.
_LONGEST_SENTENCE: Final = 2000


class RecipeBench:
    """Makes and tries recipes."""

    def __init__(self) -> None:
        folder = Path(training.recipes.__path__[0])
        self._seeds = sorted(folder.glob("*.toml"))
        self._is_sound = False

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write one of the program's recipes, sound for the first numbers, else damaged."""
        self._is_sound = number < len(self._seeds)
        seed = self._seeds[number] if self._is_sound else rng.choice(self._seeds)
        content = seed.read_bytes()
        if not self._is_sound:
            for _ in range(rng.choice((1, 1, 2))):
                change = with_words_changed if rng.random() < 0.8 else rng.choice(CHANGES)
                content = change(content, rng)
        (folder / _NAME).write_bytes(content)
        return Made("recipe", seed.name)

    def trial(self, folder: Path) -> None:
        """Read it."""
        try:
            recipe = load_recipe(str(folder / _NAME))
        except UsageError as error:
            if self._is_sound:
                raise Wrong(Verdict.WRONG, f"a sound recipe is refused: {error}") from error
            if len(str(error)) > _LONGEST_SENTENCE:
                raise Wrong(Verdict.WRONG, f"a sentence of {len(str(error))} characters") from error
            raise
        if load_recipe(str(folder / _NAME)) != recipe:
            raise Wrong(Verdict.WRONG, "the same recipe is read in two ways")
