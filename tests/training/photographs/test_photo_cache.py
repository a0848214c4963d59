"""Decoded photographs are kept in parts: killed, filled up or damaged, no cache looks whole."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import DiskFull, FolderNotWritable
from training.photographs import cache_parts
from training.photographs import photo_cache as cache_module
from training.photographs.dataset import Photographs, is_validation, planes_of, read_photographs
from training.recipes.recipe import Recipe


def read(root: Path, recipe: Recipe, cache: Path, said: list[str] | None = None) -> Photographs:
    return read_photographs(
        root,
        recipe.sets,
        short_side=70,
        cache=cache,
        validation=False,
        report=(said if said is not None else []).append,
    )


READ = """
import sys, time
from pathlib import Path
from training.photographs import cache_parts, photo_cache
from training.photographs.dataset import read_photographs
from training.recipes.recipe import load_recipe
cache_parts.PART_PHOTOGRAPHS = photo_cache.PART_PHOTOGRAPHS = 10
root, recipe, folder = sys.argv[1:]
read_photographs(Path(root), load_recipe(recipe).sets, short_side=70, cache=Path(folder),
                 validation=False, report=lambda said: (print(said, flush=True), time.sleep(0.2)))
"""


def test_a_killed_reading_goes_on_with_the_parts_that_are_whole(
    photographs: Path, small_recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "PART_PHOTOGRAPHS", 10)
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_recipe.text)
    broken, unbroken = tmp_path / "broken", tmp_path / "unbroken"
    with subprocess.Popen(
        [sys.executable, "-c", READ, photographs, recipe, broken],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if line.startswith("reading photographs: 20"):
                child.send_signal(signal.SIGKILL)
                break
    assert not list(broken.rglob("index.npz"))
    said: list[str] = []
    resumed = read(photographs, small_recipe, broken, said)
    assert said == ["reading photographs: 20 of 40", "reading photographs: 30 of 40"]
    whole = read(photographs, small_recipe, unbroken)
    assert len(resumed) == len(whole) == 38
    for index in range(38):
        assert (resumed.planes(index) == whole.planes(index)).all()


def test_a_full_disk_is_one_sentence_and_leaves_no_cache(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
        with pytest.raises(DiskFull, match="no room on the disk"):
            read(photographs, small_recipe, tmp_path / "cache")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []
    assert len(read(photographs, small_recipe, tmp_path / "cache")) == 38


def test_a_cache_that_cannot_be_made_is_one_sentence(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FolderNotWritable, match="cannot be written"):
        read(photographs, small_recipe, tmp_path / "file")


def test_pixels_that_went_missing_are_decoded_again(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    before = read(photographs, small_recipe, tmp_path / "cache").planes(30)
    (pixels,) = (tmp_path / "cache").rglob("*.u8")
    pixels.write_bytes(pixels.read_bytes()[:1000])
    assert (read(photographs, small_recipe, tmp_path / "cache").planes(30) == before).all()


def test_a_photograph_that_changes_is_read_again(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    said: list[str] = []
    read(photographs, small_recipe, tmp_path / "cache", said)
    some = next(iter((photographs / "meadow").iterdir()))
    os.utime(some, (0, 0))
    read(photographs, small_recipe, tmp_path / "cache", said)
    assert len(said) == 2


def test_what_a_killed_run_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old, new = tmp_path / ".1.part", tmp_path / ".2.part"
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (time.time() - 3600, time.time() - 3600))
    cache_parts.remove_abandoned(tmp_path)
    assert list(tmp_path.iterdir()) == [new]


def test_three_hundred_files_in_many_parts_are_read_as_they_are(
    tmp_path: Path, small_recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "PART_PHOTOGRAPHS", 32)
    rng = np.random.default_rng(1)
    folder = tmp_path / "data" / "meadow"
    folder.mkdir(parents=True)
    for number in range(300):
        coarse = rng.integers(0, 256, (5, 6, 3), np.uint8)
        picture = cv2.resize(coarse, (50, 46), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"{number:04}.png"), picture)
    found = read(tmp_path / "data", small_recipe, tmp_path / "cache")
    assert found.dropped == {}
    paths = [p for p in sorted(folder.iterdir()) if not is_validation(p)]
    assert len(found) == len(paths)
    for index in (0, 31, 32, 100, len(found) - 1):
        expected = planes_of(paths[index], 70)
        assert (found.planes(index) == expected).all()


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured on Linux")
def test_the_memory_of_reading_is_measured_and_kept() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.dataset_memory", "--photos", "300"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert told.returncode == 0, told.stderr
    lines = [line for line in told.stdout.splitlines() if "memory above idle" in line]
    assert len(lines) == 2
    assert all(" kept" in line for line in lines)


@pytest.mark.usefixtures("bad_decoders")
def test_photographs_that_crash_or_keep_their_reader_are_left_out(
    photographs: Path, small_recipe: Recipe, tmp_path: Path
) -> None:
    good = len(read(photographs, small_recipe, tmp_path / "before"))
    names = (
        path.with_name(f"bad-{number}.png")
        for number in range(20)
        for path in photographs.rglob("meadow-0.png")
    )
    for path, deed in zip(names, (b"crashes!", b"forever!"), strict=False):
        cv2.imwrite(str(path), np.random.default_rng(1).integers(0, 255, (96, 96, 3), np.uint8))
        path.write_bytes(path.read_bytes() + deed)
    assert len(read(photographs, small_recipe, tmp_path / "after")) == good
