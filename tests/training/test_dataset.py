"""Folders of photographs become arrays; what is no use is dropped and counted."""

import hashlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.errors import UsageError
from training.dataset import is_validation, planes_of, read_photographs
from training.recipe import Recipe


def test_the_split_depends_on_the_name_alone() -> None:
    names = [f"photo-{n}" for n in range(4000)]
    held_out = [n for n in names if is_validation(Path("a") / f"{n}.jpg")]
    assert held_out == [n for n in names if is_validation(Path("elsewhere") / f"{n}.webp")]
    assert len(held_out) == pytest.approx(400, abs=80)
    assert int(hashlib.sha1(held_out[0].encode()).hexdigest(), 16) % 10 == 0


def test_grey_broken_and_repeated_files_are_dropped_and_counted(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    folder = photographs / "meadow"
    some = next(p for p in sorted(folder.iterdir()) if not is_validation(p))
    learners = iter(n for n in range(100) if not is_validation(Path(f"extra-{n}")))
    (folder / f"extra-{next(learners)}.png").write_bytes(some.read_bytes())
    (folder / f"extra-{next(learners)}.jpg").write_bytes(b"no picture at all")
    grey = cv2.cvtColor(cv2.imread(str(some)), cv2.COLOR_BGR2GRAY)
    cv2.imwrite(str(folder / f"extra-{next(learners)}.png"), grey)
    found = read_photographs(
        photographs, small_recipe.sets, short_side=70, cache=tmp_path / "cache", validation=False
    )
    assert len(found) == 38
    assert found.dropped == {"duplicate": 1, "broken": 1, "grey": 1}


def test_a_second_reading_comes_from_the_cache(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    said: list[str] = []
    for _ in range(2):
        first = read_photographs(
            photographs,
            small_recipe.sets,
            short_side=70,
            cache=tmp_path / "cache",
            validation=True,
            report=said.append,
        )
    assert len(said) == 1
    assert len(first) == 2
    assert first.sets.tolist() == [0, 0]
    assert first.planes(1).shape[2] == 3
    assert min(first.planes(1).shape[:2]) == 70


def test_planes_hold_the_grey_that_the_app_sees_and_whole_ab(tmp_path: Path) -> None:
    path = tmp_path / "red.png"
    cv2.imwrite(str(path), np.full((80, 90, 3), (0, 0, 255), np.uint8))
    planes = planes_of(path, 70)
    assert not isinstance(planes, str)
    # Published Lab of sRGB red: 53.24, 80.09, 67.20; its luminance 0.2127 is code 127.
    assert planes[40, 40].tolist() == [127, 128 + 80, 128 + 67]


def test_a_missing_folder_is_one_sentence(tmp_path: Path, small_recipe: Recipe) -> None:
    with pytest.raises(UsageError, match="not a folder"):
        read_photographs(
            tmp_path, small_recipe.sets, short_side=70, cache=tmp_path, validation=False
        )


def test_only_grey_photographs_are_told_with_their_number(
    tmp_path: Path, small_recipe: Recipe
) -> None:
    (tmp_path / "meadow").mkdir()
    names = [n for n in range(30) if not is_validation(Path(f"g{n}"))][:5]
    for n in names:
        cv2.imwrite(str(tmp_path / "meadow" / f"g{n}.png"), np.full((80, 80), 40 + n, np.uint8))
    with pytest.raises(UsageError, match="5 grey"):
        read_photographs(
            tmp_path, small_recipe.sets, short_side=70, cache=tmp_path / "c", validation=False
        )
