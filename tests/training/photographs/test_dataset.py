"""Folders of photographs become arrays; what is no use is dropped and counted."""

import csv
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import UsageError
from training.photographs.dataset import (
    find_held_out,
    find_photographs,
    is_validation,
    planes_of,
    read_photographs,
)
from training.recipes.recipe import Recipe


def learning_names(stem: str) -> Iterator[str]:
    """Give names that the split does not hold out."""
    return (f"{stem}-{n}" for n in range(100) if not is_validation(Path(f"{stem}-{n}")))


def sepia(grey: np.ndarray) -> np.ndarray:
    """Tone a print from dark brown to cream, in the order B, G, R."""
    dark, light = np.array((20, 38, 58)), np.array((190, 225, 245))
    return (dark + (light - dark) * (grey[..., None] / 255.0)).astype(np.uint8)


def test_the_split_depends_on_the_name_alone() -> None:
    names = [f"photo-{n}" for n in range(4000)]
    held_out = [n for n in names if is_validation(Path("a") / f"{n}.jpg")]
    assert held_out == [n for n in names if is_validation(Path("elsewhere") / f"{n}.webp")]
    assert len(held_out) == pytest.approx(400, abs=80)
    assert int(hashlib.sha1(held_out[0].encode()).hexdigest(), 16) % 10 == 0


def test_what_is_no_use_is_dropped_counted_and_listed(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    folder = photographs / "meadow"
    some = next(p for p in sorted(folder.iterdir()) if not is_validation(p))
    picture = cv2.imread(str(some))
    names = learning_names("extra")
    (folder / f"{next(names)}.jpg").write_bytes(b"no picture at all")
    cut = cv2.imencode(".jpg", picture)[1].tobytes()
    (folder / f"{next(names)}.jpg").write_bytes(cut[: len(cut) // 2])
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    cv2.imwrite(str(folder / f"{next(names)}.png"), grey)
    cv2.imwrite(str(folder / f"{next(names)}.png"), sepia(grey))
    cv2.imwrite(str(folder / f"{next(names)}.png"), picture[:40])
    (folder / f"{next(names)}.png").write_bytes(some.read_bytes())
    found = read_photographs(
        photographs, small_recipe.sets, short_side=70, cache=tmp_path / "cache", validation=False
    )
    assert len(found) == 38
    assert found.dropped == {"broken": 2, "grey": 1, "toned": 1, "tiny": 1, "duplicate": 1}
    with found.dropped_files.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert Counter(row["reason"] for row in rows) == found.dropped
    (copy,) = (row for row in rows if row["reason"] == "duplicate")
    twins = {str(path) for path in folder.iterdir() if path.read_bytes() == some.read_bytes()}
    assert {copy["path"], copy["same_as"]} == twins


def test_hidden_files_and_links_to_folders_are_passed_by(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    everything = (replace(small_recipe.sets[0], folder="."),)
    one = next((photographs / "meadow").iterdir())
    (photographs / ".trash").mkdir()
    for hidden in (photographs / ".trash" / "a.png", photographs / "meadow" / "._b.png"):
        hidden.write_bytes(one.read_bytes())
    (photographs / "again").symlink_to(photographs / "meadow")
    (photographs / "folder.png").mkdir()
    (photographs / "deep" / "er").mkdir(parents=True)
    (photographs / "deep" / "er" / "c.PNG").write_bytes(one.read_bytes())
    found = [path.relative_to(photographs) for path, _ in find_photographs(photographs, everything)]
    assert len(found) == 41
    assert found[0] == Path("deep/er/c.PNG")
    assert {path.parts[0] for path in found} == {"deep", "meadow"}


@pytest.mark.parametrize("copied", ["as JPEG", "smaller"])
def test_a_copy_of_what_is_held_out_is_never_learned(
    copied: str, photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    folder = photographs / "meadow"
    held_out = next(p for p in sorted(folder.iterdir()) if is_validation(p))
    picture = cv2.resize(cv2.imread(str(held_out)), None, fx=2, fy=2)
    name = next(learning_names("copy"))
    cv2.imwrite(str(held_out), picture)
    if copied == "smaller":
        picture = cv2.resize(picture, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(folder / f"{name}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 70])
    learned, judged = (
        read_photographs(photographs, small_recipe.sets, short_side=70,
                         cache=tmp_path / "cache", validation=validation)
        for validation in (False, True)
    )  # fmt: skip
    assert (len(learned), len(judged)) == (38, 2)
    assert (learned.dropped, judged.dropped) == ({"duplicate": 1}, {})


def test_clear_skies_are_not_taken_for_each_other(tmp_path: Path, small_recipe: Recipe) -> None:
    folder = tmp_path / "data" / "meadow"
    folder.mkdir(parents=True)
    rng = np.random.default_rng(2)
    fall = np.linspace(0, 50, 80, dtype=np.float32)[:, None, None]
    for n in range(30):
        # Of one blue, with faint clouds, above one meadow: no place differs by 20 codes of 255.
        clouds = cv2.resize(rng.normal(0, 5, (4, 6)).astype(np.float32), (120, 80))[..., None]
        sky = np.array((190, 110, 40), np.float32) + fall * (0.3, 1.0, 1.5) + clouds
        sky[60:] = (60, 110, 90)
        cv2.imwrite(str(folder / f"sky-{n}.png"), np.clip(sky, 0, 255).astype(np.uint8))
    kept = [
        read_photographs(tmp_path / "data", small_recipe.sets, short_side=70,
                         cache=tmp_path / "cache", validation=validation)
        for validation in (False, True)
    ]  # fmt: skip
    assert sum(len(part) for part in kept) == 30


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


@pytest.mark.parametrize(("count", "told"), [(3, "Only 3 photographs"), (1, "Only 1 photograph ")])
def test_too_few_photographs_are_told_with_how_many_it_takes(
    count: int, told: str, photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    for path in sorted((photographs / "meadow").iterdir())[count:]:
        path.unlink()
    with pytest.raises(UsageError, match=told) as caught:
        read_photographs(
            photographs, small_recipe.sets, short_side=70, cache=tmp_path / "c", validation=False
        )
    assert "10 at least" in caught.value.hint


def test_an_empty_folder_is_one_sentence(tmp_path: Path, small_recipe: Recipe) -> None:
    (tmp_path / "meadow").mkdir()
    with pytest.raises(UsageError, match="has no pictures"):
        read_photographs(
            tmp_path, small_recipe.sets, short_side=70, cache=tmp_path / "c", validation=False
        )


def test_a_small_folder_holds_out_a_tenth_and_two_at_least(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    paths = sorted((photographs / "meadow").iterdir())
    for path in (p for p in paths if is_validation(p)):
        path.unlink()
    counts = []
    for kept in (38, 12):
        for path in sorted((photographs / "meadow").iterdir())[kept:]:
            path.unlink()
        parts = [
            read_photographs(photographs, small_recipe.sets, short_side=70,
                             cache=tmp_path / "cache", validation=validation)
            for validation in (False, True)
        ]  # fmt: skip
        counts.append([len(part) for part in parts])
        # What is measured on held-out files is the same split.
        assert len(list(find_held_out(photographs, small_recipe.sets))) == counts[-1][1]
    assert counts == [[35, 3], [10, 2]]
