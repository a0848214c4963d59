"""The folder of a run: what is in it, and whose it is."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.base.atomic_file import PART_SUFFIX, disk_errors, replacing
from core.base.errors import UsageError
from training.recipes.recipe import Recipe, read_recipe


@dataclass(frozen=True, slots=True)
class RunFiles:
    """The files of a run, all in its folder."""

    folder: Path

    @property
    def checkpoint(self) -> Path:
        """The whole state, a minute or two old at most."""
        return self.folder / "checkpoint.npz"

    @property
    def best(self) -> Path:
        """The weights that did best on the held-out photographs."""
        return self.folder / "best.npz"

    @property
    def history(self) -> Path:
        """Losses, a line a round."""
        return self.folder / "history.csv"

    @property
    def told(self) -> Path:
        """The events that were told last, for a window that goes on with the run."""
        return self.folder / "told.jsonl"

    @property
    def recipe(self) -> Path:
        """What the run was begun with."""
        return self.folder / "recipe.toml"

    @property
    def budget(self) -> Path:
        """The number of steps that was chosen for a time budget."""
        return self.folder / "steps.json"

    @property
    def finished(self) -> Path:
        """There when the run has ended."""
        return self.folder / "finished.json"

    def sample(self, step: int) -> Path:
        """Held-out photographs as they looked at a step."""
        return self.folder / "samples" / f"step-{step:06}.png"


def claim(files: RunFiles, recipe: Recipe) -> None:
    """Make sure that a folder is only ever gone on with by the recipe that began it.

    Drafts that a killed run left are removed.

    Raises:
        UsageError: it holds a run of another recipe.
        WriteError: the folder cannot be made or written to.
    """
    with disk_errors(files.folder):
        files.folder.mkdir(parents=True, exist_ok=True)
    mark = files.recipe
    if mark.exists() and _what_trains(mark.read_text("utf-8")) != _what_trains(recipe.text):
        raise UsageError(
            "{path} holds a run of another recipe.",
            hint="Give another folder with --runs, or remove this one.",
            path=files.folder,
        )
    write_text(mark, recipe.text)
    for draft in files.folder.glob(f".*{PART_SUFFIX}"):
        with contextlib.suppress(OSError):
            draft.unlink()


def write_text(path: Path, text: str) -> None:
    """Write a small file, whole or not at all."""
    with replacing(path) as file:
        file.write(text.encode())


def write_json(path: Path, values: Mapping[str, object]) -> None:
    """Write one JSON object to a small file, whole or not at all."""
    write_text(path, json.dumps(values) + "\n")


def _what_trains(text: str) -> object:
    """Give all of a recipe that changes the weights: not its comments, nor how it is read out.

    A key that a recipe of an earlier version does not have yet has the value that it had then.
    """
    try:
        recipe = read_recipe(text, where="recipe.toml")
    except UsageError:
        return text
    return (
        recipe.start,
        recipe.sets,
        recipe.pictures,
        recipe.network,
        recipe.loss,
        recipe.schedule,
        recipe.finish,
    )
