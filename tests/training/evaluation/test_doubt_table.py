"""Doubt is held against the errors that are made."""

import itertools
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.colorize.colorizer import Colorizer
from core.colorize.needs_look import NEEDS_LOOK
from core.compare.measures import made_grey
from core.model.package import open_package
from training.__main__ import main
from training.evaluation.doubt_table import _looks, _tenths, measure_doubt
from training.evaluation.evaluate import Held
from training.photographs.dataset import is_validation
from training.recipes.recipe import Recipe


def photographs(folder: Path, count: int) -> Iterator[Held]:
    for path in sorted(folder.rglob("*.png"))[:count]:
        truth = np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1])
        yield Held(path.stem, "meadow", truth, made_grey(truth))


def test_cells_and_photographs_are_sorted_by_what_is_expected_of_them(meadow: Path) -> None:
    natural = Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))
    table = measure_doubt(natural, photographs(meadow, 12))
    assert [row.of for row in table.rows] == ["cells", "photos"]
    for row in table.rows:
        assert len(row.errors) == len(row.expected) == 10
        assert list(row.expected) == sorted(row.expected)
        assert 0 <= row.worst_found <= 1
    assert table.looks.photos == 12
    assert 5 < np.mean(table.rows[1].errors) < 80


def test_doubt_that_is_right_finds_the_worst_and_doubt_that_is_wrong_does_not() -> None:
    errors = np.linspace(1, 40, 100)
    right, wrong = np.stack([errors, errors], axis=1), np.stack([errors[::-1], errors], axis=1)
    assert _tenths("photos", right).worst_found == 1
    assert _tenths("photos", wrong).worst_found == 0
    assert _looks(right).worst_found == 1
    assert _looks(right).share == pytest.approx((errors >= NEEDS_LOOK).mean(), abs=1e-3)
    assert _looks(right).error > _looks(right).other_error
    assert _looks(wrong).error < _looks(wrong).other_error


def test_too_few_photographs_and_models_without_doubt_are_refused(
    meadow: Path, tiny_ab_package: Path, tiny_package: Path
) -> None:
    with pytest.raises(UsageError, match="Tenths of 9 photographs"):
        measure_doubt(Colorizer(open_package(tiny_package)), photographs(meadow, 9))
    with pytest.raises(UsageError, match="how sure it is"):
        measure_doubt(Colorizer(open_package(tiny_ab_package)), photographs(meadow, 9))


def held_out_meadow(meadow: Path, folder: Path) -> Path:
    """Give a folder of ten pictures of the meadow whose names are those of held-out ones."""
    names = (folder / "meadow" / f"{number}.png" for number in itertools.count())
    chosen = itertools.islice(filter(is_validation, names), 10)
    (folder / "meadow").mkdir(parents=True)
    for picture, name in zip(sorted(meadow.rglob("*.png")), chosen, strict=False):
        shutil.copy(picture, name)
    return folder


def test_the_command_tells_it(
    meadow: Path, small_recipe: Recipe, tmp_path: Path, tiny_package: Path, capsys
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    data = held_out_meadow(meadow, tmp_path / "data")
    arguments = [str(tiny_package), "--data", str(data), "--recipe", str(recipe)]
    assert main(["doubt", *arguments]) == 0
    *rows, looks = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert [(row["event"], row["of"]) for row in rows] == [("doubt", "cells"), ("doubt", "photos")]
    assert (looks["event"], looks["photos"]) == ("needs-look", 10)
