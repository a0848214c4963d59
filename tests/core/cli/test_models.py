"""The command `models`."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from core.cli import main


@pytest.fixture
def home(tmp_path: Path, tiny_models: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Path:
    models = tmp_path / "models"
    models.mkdir()
    tiny_models.package(models)
    tiny_models.package(models, of=tiny_models.card("ab"))
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path))
    return tmp_path


def test_json_is_one_list_with_what_programs_ask_for(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "--json"]) == 0
    models = {model["id"]: model for model in json.loads(capsys.readouterr().out)}
    assert sum(model["default"] for model in models.values()) == 1
    tiny = models["tiny-distribution"]
    assert tiny["name"] == "Tiny distribution"
    assert len(tiny["sha256"]) == 64
    assert tiny["path"] == str(home / "models/tiny-distribution.colormodel")
    assert tiny["size_bytes"] == Path(tiny["path"]).stat().st_size
    assert tiny["input_side"] == 32
    assert tiny["bundled"] is False
    assert (tiny["group"], tiny["summary"]) == ("", "Colours by lightness alone.")


def test_people_get_a_line_a_model(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("tiny-ab ") and "your own" in line for line in lines)
    assert sum("default" in line for line in lines) == 1


def test_a_model_that_cannot_be_used_is_told(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "models/bad.colormodel").write_bytes(b"not a zip")
    assert main(["models", "--json"]) == 1
    told = capsys.readouterr()
    assert "bad.colormodel is not a model package" in told.err
    assert len(json.loads(told.out)) >= 2


def test_natural_is_bundled_and_the_default(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 0
    (default,) = [model for model in json.loads(capsys.readouterr().out) if model["default"]]
    assert (default["id"], default["bundled"]) == ("natural", True)
