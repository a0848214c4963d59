"""What a worker keeps of a model is that of its file, whatever happens to the file."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.errors import PackageError
from core.model.library import Library
from desktop.work.engine import Engine
from desktop.work.reading import Reading

GREY = np.tile(np.arange(64, dtype=np.uint8) * 4, (48, 1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bundled"
    folder.mkdir()
    return folder


def test_a_network_is_loaded_once_and_asked_once(folder: Path, tiny_models: ModuleType) -> None:
    tiny_models.package(folder)
    engine = Engine(Library(folder, folder / "own"), Reading())
    assert engine.load("tiny-distribution") is engine.load("tiny-distribution")
    first = engine.prediction(1, GREY, "tiny-distribution")
    assert engine.prediction(1, GREY, "tiny-distribution") is first
    assert engine.prediction(2, GREY, "tiny-distribution") is not first


def test_a_model_that_was_replaced_under_its_id_is_loaded_anew(
    folder: Path, tiny_models: ModuleType
) -> None:
    tiny_models.package(folder, of=tiny_models.card(id="mine"))
    engine = Engine(Library(folder, folder / "own"), Reading())
    before = engine.prediction(1, GREY, "mine")
    tiny_models.package(folder, of=tiny_models.card("ab", id="mine"))
    after = engine.prediction(1, GREY, "mine")
    assert before.output.kind == "distribution"
    assert after.output.kind == "ab"


def test_a_model_that_is_gone_is_told(folder: Path, tiny_models: ModuleType) -> None:
    path = tiny_models.package(folder).path
    engine = Engine(Library(folder, folder / "own"), Reading())
    engine.load("tiny-distribution")
    path.unlink()
    with pytest.raises(PackageError, match="no model called"):
        engine.load("tiny-distribution")


def test_an_answer_outlives_its_network(folder: Path, tiny_models: ModuleType) -> None:
    for number in range(4):
        tiny_models.package(folder, of=tiny_models.card(id=f"model-{number}"))
    engine = Engine(Library(folder, folder / "own"), Reading())
    answers = [engine.prediction(1, GREY, f"model-{number}") for number in range(4)]
    assert engine.prediction(1, GREY, "model-0") is answers[0]
