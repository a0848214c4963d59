"""The command `models`."""

import json
import os
import re
import stat
from pathlib import Path
from types import ModuleType

import pytest

from core.base.errors import PackageError
from core.cli import main
from core.model.library import standard_library
from core.model.package import open_package


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
    package = open_package(Path(tiny["path"]))
    assert tiny["fingerprint"] == package.fingerprint != tiny["sha256"]
    assert tiny["path"] == str(home / "models/tiny-distribution.colormodel")
    assert tiny["size_bytes"] == Path(tiny["path"]).stat().st_size
    assert tiny["input_side"] == 32
    assert tiny["bundled"] is False
    assert (tiny["group"], tiny["summary"]) == ("", "Colours by lightness alone.")


def test_how_slow_a_model_is_here_is_told_once_it_was_tried(
    home: Path, tiny_models: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tiny_models.card("ab", id="made", origin=tiny_models.ORIGIN, format_version=3)
    folder = tmp_path / "downloads"
    folder.mkdir()
    assert main(["models", "install", str(tiny_models.package(folder, of=made).path)]) == 0
    capsys.readouterr()
    assert main(["models", "--json"]) == 0
    models = {model["id"]: model for model in json.loads(capsys.readouterr().out)}
    assert 0 < models["made"]["seconds_a_photo"] < 30
    assert models["made"]["origin"]["contract"] == "tiny-lab"
    assert models["made"]["takes_hints"] is False
    for other in ("natural", "tiny-ab"):
        assert models[other]["seconds_a_photo"] is models[other]["origin"] is None
    assert main(["models"]) == 0
    (line,) = (one for one in capsys.readouterr().out.splitlines() if one.startswith("made "))
    assert re.search(r"(?:about|under) [\d.]+ s a photo on this computer", line)


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
    assert "get it once more" in told.err  # it is a .colormodel by its name
    assert "Choose a .colormodel file" not in told.err
    assert len(json.loads(told.out)) >= 2


def test_natural_is_bundled_and_the_default(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--json"]) == 0
    (default,) = [model for model in json.loads(capsys.readouterr().out) if model["default"]]
    assert (default["id"], default["bundled"]) == ("natural", True)


def test_the_default_is_chosen_and_taken_back_without_a_window(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "back"]) == 2
    assert "no earlier default" in capsys.readouterr().err
    assert main(["models", "default", "tiny-ab"]) == 0
    assert capsys.readouterr().out == "Tiny ab (tiny-ab) opens by default now.\n"
    assert standard_library().default.card.id == "tiny-ab"
    assert main(["models", "back"]) == 0
    assert "(natural) opens by default again." in capsys.readouterr().out
    assert standard_library().default.card.id == "natural"


def test_own_models_are_installed_renamed_copied_and_removed(
    home: Path, tiny_models: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    brought = home / "brought"
    brought.mkdir()
    file = tiny_models.package(brought, of=tiny_models.card("ab", id="albums", name="Albums")).path
    assert main(["models", "install", str(file)]) == 0
    assert main(["models", "rename", "albums", "Aunt Erna"]) == 0
    assert main(["models", "export", "albums", str(home)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told == [
        "Albums (albums) is installed.",
        "The model is called Aunt Erna (albums) now.",
        f"albums is copied to {home / 'albums.colormodel'}.",
    ]
    assert open_package(home / "albums.colormodel").card.name == "Aunt Erna"
    assert main(["models", "remove", "albums"]) == 0
    assert "albums" not in {model.package.card.id for model in standard_library().models()}


def test_what_came_with_the_program_and_what_is_there_are_left_alone(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["remove", "natural"], ["rename", "natural", "Mine"]):
        assert main(["models", *words]) == 1
        assert "came with Autochrome and cannot be" in capsys.readouterr().err
    kept = home / "kept.colormodel"
    kept.write_bytes(b"mine")
    assert main(["models", "export", "natural", str(kept)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert kept.read_bytes() == b"mine"
    assert main(["models", "export", "natural", "a" * 5000]) == 1
    assert "too long for the disk" in capsys.readouterr().err
    assert main(["models", "default", "naturl"]) == 1
    assert "Did you mean natural?" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="rights of another kind")
def test_a_folder_that_a_command_made_is_for_the_user_alone(
    home: Path, tmp_path: Path, tiny_models: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "brought").mkdir()
    card = tiny_models.card("ab", id="albums")
    model = tiny_models.package(tmp_path / "brought", of=card).path
    for number, words in enumerate((["models", "install", str(model)], ["queue", "status"])):
        folder = tmp_path / f"new-{number}"
        monkeypatch.setenv("AUTOCHROME_HOME", str(folder))
        assert main(words) == 0
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_model_is_named_by_its_name_and_what_was_typed_is_told_as_it_was_typed(
    home: Path, tiny_models: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    brought = home / "brought"
    brought.mkdir()
    for model_id, name in (("kaethe", "Käthe"), ("first", "Album"), ("second", "Album")):
        tiny_models.package(brought, of=tiny_models.card("ab", id=model_id, name=name))
    files = sorted(str(path) for path in brought.iterdir())
    assert main(["models", "install", *files]) == 0
    capsys.readouterr()
    assert main(["models", "default", "KÄTHE"]) == 0
    assert capsys.readouterr().out == "Käthe (kaethe) opens by default now.\n"
    assert main(["models", "remove", "käthe"]) == 0
    assert capsys.readouterr().out.startswith("kaethe is removed.\n")
    assert main(["models", "default", "käthe"]) == 1
    assert "There is no model called 'käthe'." in capsys.readouterr().err
    assert main(["models", "default", "album"]) == 2
    assert "Name one by its id: first, second." in capsys.readouterr().err
    # An id, as photos name them, is never another model that is called so.
    assert main(["models", "rename", "second", "kaethe"]) == 0
    with pytest.raises(PackageError):
        standard_library().find("kaethe")


def test_a_folder_stands_for_the_one_model_in_it(
    home: Path, tiny_models: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    brought = home / "brought"
    brought.mkdir()
    assert main(["models", "install", str(brought)]) == 2
    assert "brought holds no model." in capsys.readouterr().err
    (brought / "read me.txt").write_text("by a friend")
    tiny_models.package(brought, of=tiny_models.card("ab", id="albums", name="Albums"))
    assert main(["models", "install", str(brought)]) == 0
    assert capsys.readouterr().out == "Albums (albums) is installed.\n"
    (brought / "other.onnx").write_bytes(b"")
    assert main(["models", "install", str(brought)]) == 2
    assert "holds several models: albums.colormodel, other.onnx." in capsys.readouterr().err
    (brought / "other.onnx").rename(brought / "other.caffemodel")
    assert main(["models", "install", str(brought)]) == 1
    assert "one of the two files of a Caffe model" in capsys.readouterr().err
