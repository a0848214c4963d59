"""A run writes the page about its model, and can be finished again without training."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.colorize.colorizer import Colorizer
from core.compare.measures import made_grey
from core.model.network import load_network
from core.model.package import open_package
from training.__main__ import main
from training.evaluation.evaluate import Held
from training.evaluation.examples import spread_over, write_examples
from training.packaging.curve_picture import Curves, write_curves
from training.packaging.model_page import _earlier
from training.recipes.recipe import Recipe
from training.run.loss_history import LossRow

PARTS = ("# Small", "## How good it is", "## What is wrong with it", "## How it was made",
         "## Photographs")  # fmt: skip


@pytest.fixture(autouse=True)
def _no_new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep `main` from starting itself anew for the allocator's settings."""
    monkeypatch.setenv("GLIBC_TUNABLES", "")


@pytest.fixture
def typed(tmp_path: Path, photographs: Path, small_classic: Recipe) -> list[str]:
    """What follows the command: the recipe's file and the folders."""
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_classic.text)
    return [str(recipe), "--data", str(photographs), "--runs", str(tmp_path / "runs")]


def events(told: str) -> dict[str, dict[str, object]]:
    return {line["event"]: line for line in map(json.loads, told.splitlines())}


@pytest.mark.filterwarnings("ignore")  # of tf2onnx
def test_a_run_writes_its_page_and_is_exported_again_without_training(
    tmp_path: Path, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    pages, run = tmp_path / "pages", tmp_path / "runs" / "small"
    assert main(["run", *typed, "--page", str(pages)]) == 0
    page = (pages / "small.md").read_text()
    assert events(capsys.readouterr().out)["page"]["path"] == str(pages / "small.md")

    assert [part for part in PARTS if f"{part}\n" in page] == list(PARTS)
    assert "python -m training run small --data DIR" in page
    assert "| meadow | 2 |" in page
    assert "| Meadow | 38 | made here |" in page
    assert "brownish" in page
    assert "%): it is less colourful than the originals." in page
    assert "[Natural](natural.md)" in page
    assert "8 steps of 4 pictures, 0.8 epochs" in page
    assert "million parameters" in page
    assert "processor cores" in page
    assert "tensorflow" in page
    assert "2 photographs were held out" in page
    for name in ("small-curves.svg", "small-examples.jpg"):
        assert f"({name})" in page
    assert b"<svg" in (pages / "small-curves.svg").read_bytes()
    examples = pages / "small-examples.jpg"
    assert examples.stat().st_size < 250_000
    picture = cv2.imread(str(examples))
    assert picture is not None
    assert picture.shape[1] > 3 * 200

    _read_out_is_changed_and_exported(typed, run / "small.colormodel", pages)
    assert "reopened" in events(capsys.readouterr().out)
    curves = (pages / "small-curves.svg").read_bytes()
    assert main(["page", *typed, "--page", str(pages)]) == 0
    assert (pages / "small-curves.svg").read_bytes() == curves


def _read_out_is_changed_and_exported(typed: list[str], package: Path, pages: Path) -> None:
    before = load_network(open_package(package))
    recipe = Path(typed[0])
    recipe.write_text(
        recipe.read_text().replace("[read_out]\nshort_side = 32", "[read_out]\nshort_side = 64")
    )
    assert main(["export", *typed, "--page", str(pages)]) == 0
    after = open_package(package)
    assert after.card.input.short_side == 64
    lightness = np.tile(np.linspace(0, 100, 64, dtype=np.float32), (32, 1))
    assert load_network(after).run(lightness) == pytest.approx(before.run(lightness), abs=1e-5)
    assert "run at 64 pixels" in (pages / "small.md").read_text()


def test_earlier_versions_that_are_kept_are_named(tiny_models) -> None:
    (heading, *_, link) = [line for line in _earlier(tiny_models.card(id="natural")) if line]
    assert heading == "## Earlier versions"
    assert "natural-2.colormodel" in link
    path = link.split("(")[1].rstrip(")")
    kept = open_package(Path(__file__).parents[3] / "docs" / "models" / path)
    assert kept.card.id == "natural-2"
    assert not list(_earlier(tiny_models.card(id="other")))


def test_what_was_never_trained_cannot_be_exported(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *typed]) == 2
    told = capsys.readouterr().err
    assert told.startswith("There is no trained 'small' in")
    assert "python -m training run small --data DIR" in told


def test_a_page_needs_a_package(
    tmp_path: Path, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["page", *typed, "--page", str(tmp_path / "pages")]) == 1
    assert "small.colormodel" in capsys.readouterr().err


def test_the_same_history_gives_the_same_curves(tmp_path: Path) -> None:
    rows = [
        LossRow(step, step, 1 / step, 1.2 / step if step % 4 == 0 else None) for step in range(2, 9)
    ]
    curves = Curves(rows, steps_an_epoch=3.5, best_step=8, loss="mean squared error")
    first, second = tmp_path / "first.svg", tmp_path / "second.svg"
    write_curves(first, curves)
    write_curves(second, curves)
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_size < 100_000
    write_curves(first, replace(curves, rows=rows[:1]))  # a run without a look at the held out


def test_examples_come_from_every_domain_and_stay_small(
    tmp_path: Path, tiny_ab_package: Path
) -> None:
    rng = np.random.default_rng(1)
    held = [
        Held(f"{domain}-{i}", domain, truth := rng.integers(0, 256, (90, 120, 3), np.uint8),
             made_grey(truth))
        for domain in ("sky", "sea", "land")
        for i in range(5)
    ]  # fmt: skip
    chosen = spread_over(held, 6)
    assert [photo.domain for photo in chosen] == ["sky", "sea", "land"] * 2
    assert len({photo.name for photo in chosen}) == 6
    path = tmp_path / "examples.jpg"
    write_examples(path, Colorizer(open_package(tiny_ab_package)), chosen)
    assert path.stat().st_size < 250_000
    picture = cv2.imread(str(path))
    assert picture is not None
    assert picture.shape == (6 * 206 - 6 + 30, 3 * 206 - 6, 3)
