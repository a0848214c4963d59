"""A choice about results: the same in the settings and in a queue, whichever version kept it."""

import json
import logging
from pathlib import Path
from typing import Final

import pytest

from core.base.strict_json import JsonValue
from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat
from desktop.settings import export_choice
from desktop.settings.export_choice import ExportChoice
from desktop.settings.window_settings import Settings, SettingsFile

#: Nothing in it is usual.
OWN: Final = ExportChoice(
    ExportOptions(
        ResultFormat.TIFF,
        quality=80,
        depth=16,
        keeps_metadata=False,
        has_ai_note=False,
        has_corner_mark=True,
    ),
    NamePattern("{name} by {model}"),
    Path("/photos/out"),
)


def in_settings(path: Path, kept: dict[str, JsonValue]) -> ExportChoice:
    """Read a choice as the settings do."""
    path.write_text(json.dumps({f"results.{key}": value for key, value in kept.items()}))
    return SettingsFile(path).load().results


def in_queue(kept: JsonValue) -> ExportChoice:
    """Read a choice as a queue does."""
    return export_choice.from_json(kept, ExportChoice())


def test_settings_and_queue_read_the_same_of_the_same(tmp_path: Path) -> None:
    kept = export_choice.to_json(OWN)
    assert in_queue(kept) == in_settings(tmp_path / "settings.json", kept) == OWN
    assert json.loads(json.dumps(kept)) == kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("quality", 900),
        ("quality", True),
        ("format", "jxl"),
        ("depth", "32"),
        ("metadata", "all"),
        ("ai_note", 1),
        ("corner_mark", None),
        ("pattern", "{camera} {name}"),
        ("place", "cloud"),
        ("folder", "not/absolute"),
        ("of a later version", [1]),
    ],
)
def test_what_makes_no_sense_costs_itself_alone(
    key: str, value: JsonValue, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kept = export_choice.to_json(OWN)
    usual = ExportChoice() if key in kept else OWN
    # Without a folder there is no such place, and the usual format holds 16 bits, too.
    expected = export_choice.to_json(usual).get("place" if key == "folder" else key)
    with caplog.at_level(logging.WARNING):
        read = in_queue(kept | {key: value})
    assert in_settings(tmp_path / "settings.json", kept | {key: value}) == read
    lost = {"place", "folder"} if key in ("place", "folder") else {key}
    written = export_choice.to_json(read)
    assert written.get("place" if key == "folder" else key) == expected
    assert {k: v for k, v in written.items() if k not in lost} == {
        k: v for k, v in kept.items() if k not in lost
    }
    assert bool(caplog.text) is (key in kept)


def test_no_metadata_and_no_note_stay_what_was_asked_for_beside_a_bad_value() -> None:
    options = in_queue({"quality": 900, "metadata": False, "ai_note": False}).options
    assert (options.keeps_metadata, options.has_ai_note, options.quality) == (False, False, 95)


@pytest.mark.parametrize(
    ("places", "place"),
    [
        ({"beside": None, "folder": "/photos/out"}, Path("/photos/out")),
        ({"beside": "photo", "folder": None}, Beside.PHOTO),
        ({"beside": "folder", "folder": None}, Beside.FOLDER),
        ({"beside": None, "folder": "out"}, Beside.FOLDER),
    ],
)
@pytest.mark.parametrize("depth", [None, 8, 16])
def test_a_queue_of_version_0_1_is_read(
    places: dict[str, JsonValue], place: Path | Beside, depth: int | None
) -> None:
    kept: dict[str, JsonValue] = {
        "format": "png",
        "quality": 70,
        "depth": depth,
        "metadata": False,
        "ai note": False,
        "corner mark": True,
        "name": "{name} in colour",
        **places,
    }
    options = in_queue(kept).options
    assert (options.result_format, options.quality) == (ResultFormat.PNG, 70)
    assert (options.keeps_metadata, options.has_ai_note, options.has_corner_mark) == (
        False, False, True,
    )  # fmt: skip
    assert options.depth == depth
    assert in_queue(kept).pattern.text == "{name} in colour"
    assert in_queue(kept).place == place


def test_another_choice_leaves_what_only_a_newer_version_knows() -> None:
    newer = export_choice.to_json(OWN) | {"tiff compression": "zstd"}
    kept = export_choice.merged(ExportChoice(), newer)
    assert kept == export_choice.to_json(ExportChoice()) | {"tiff compression": "zstd"}
    older: JsonValue = {"name": "{name} 2", "beside": "photo", "folder": None, "ai note": False}
    assert export_choice.merged(OWN, older) == export_choice.to_json(OWN)
    assert export_choice.merged(OWN, None) == export_choice.to_json(OWN)


def test_settings_of_a_newer_version_open_and_keep_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    stored = {"theme": "sepia", "threads": 1, "results.format": "jxl", "results.gps": False}
    path.write_text(json.dumps(stored))
    settings = SettingsFile(path).load()
    assert settings == Settings(threads=1)
    SettingsFile(path).save(settings)
    assert json.loads(path.read_text()) == {"threads": 1, "results.gps": False}
