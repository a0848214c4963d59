import json
import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.colorize.export_options import ExportOptions
from core.colorize.result_size import ResultSize
from core.image.formats import ResultFormat
from core.image.profile_choice import ResultProfile
from desktop.pictures.view_state import ViewMode
from desktop.settings.export_choice import ExportChoice
from desktop.settings.histogram_choice import HistogramChoice
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import Settings, SettingsFile, usable_threads, values_of
from desktop.ui.language import Language
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize
from desktop.ui.theme import ThemeChoice


def test_choices_are_remembered(tmp_path: Path) -> None:
    chosen = Settings(
        ThemeChoice.DARK,
        ViewMode.SIDE_BY_SIDE,
        Language.HINDI,
        threads=1,
        results=ExportChoice(
            ExportOptions(
                ResultFormat.TIFF,
                quality=80,
                depth=16,
                keeps_metadata=False,
                has_ai_note=False,
                has_corner_mark=True,
                profile=ResultProfile.SOURCE,
                size=ResultSize(long_side_px=2048, most_bytes=2_000_000),
            ),
            NamePattern("{name} by {model}"),
            tmp_path,
        ),
        keeps_edits_beside=False,
        training=tmp_path / "python",
        knows_hints=True,
        lists_by_folder=True,
        motion=MotionChoice.REDUCED,
        text_size=TextSize.LARGER,
        histogram=HistogramChoice.HIDDEN,
    )
    unlike = [
        key for key, value in values_of(chosen).items() if value == values_of(Settings())[key]
    ]
    assert unlike == []
    SettingsFile(tmp_path / "home" / "settings.json").save(chosen)
    assert SettingsFile(tmp_path / "home" / "settings.json").load() == chosen


def test_without_a_file_all_is_standard(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.json").load() == Settings()


def test_only_what_differs_is_stored_and_what_is_unknown_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "of_a_later_version": [1]}))
    file = SettingsFile(path)
    file.save(Settings(view=ViewMode.COLOUR))
    assert json.loads(path.read_text()) == {"view": "colour", "of_a_later_version": [1]}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "",
        '{"theme": "pink"}',
        '{"theme": 3}',
        '{"language": "Klingon"}',
        '{"threads": 0}',
        '{"threads": true}',
        '{"threads": 100000}',
        '{"results.quality": 101}',
        '{"results.format": "doc"}',
        '{"results.pattern": "always the same"}',
        '{"results.pattern": 7}',
        '{"results.place": "chosen"}',
        '{"results.place": "moon", "results.folder": "/out"}',
        '{"results.depth": "12"}',
        '{"results.metadata": "yes"}',
        '{"training": 3}',
        '{"training": "\\ud800"}',
        '{"training": "/a\\u0000b"}',
        '{"results.place": "chosen", "results.folder": "/\\ud800"}',
        '{"results.place": "chosen", "results.folder": "/a\\u0000b"}',
        '{"threads": 1' + "0" * 400 + "}",
        '{"training": ' + "[" * 100_000,
    ],
)
def test_bad_settings_fall_back_to_the_standard(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    with caplog.at_level(logging.WARNING):
        assert SettingsFile(path).load() == Settings()


def test_a_folder_in_the_way_costs_only_the_settings(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "settings.json").mkdir()
    SettingsFile(tmp_path / "settings.json").save(Settings(ThemeChoice.DARK))
    assert "not saved" in caplog.text


def test_one_bad_value_leaves_the_others_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "threads": "many", "results.quality": 70}))
    with caplog.at_level(logging.WARNING):
        loaded = SettingsFile(path).load()
    assert loaded == Settings(ThemeChoice.DARK, results=ExportChoice(ExportOptions(quality=70)))
    assert "threads" in caplog.text


def test_a_change_is_stored_and_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    store = SettingsStore(SettingsFile(tmp_path / "settings.json"))
    with qtbot.waitSignal(store.changed):
        store.take(Settings(language=Language.FRENCH))
    with qtbot.assertNotEmitted(store.changed):
        store.take(Settings(language=Language.FRENCH))
    assert SettingsFile(tmp_path / "settings.json").load().language is Language.FRENCH


def test_threads_chosen_on_a_larger_computer_are_cut_to_this_one() -> None:
    assert usable_threads(Settings(threads=1)) == 1
    assert 1 <= usable_threads(Settings(threads=64)) <= 64


def test_settings_of_the_first_version_are_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        """{
  "theme": "light",
  "results.format": "jpg",
  "results.quality": 85,
  "results.pattern": "new {name}",
  "results.place": "chosen",
  "results.folder": "/home/anna/Pictures/new",
  "results.depth": "16",
  "results.ai_note": false
}"""
    )
    results = SettingsFile(path).load().results
    # That version let 16 bits be chosen for a JPEG, and passed over them.
    options = ExportOptions(ResultFormat.JPG, quality=85, has_ai_note=False)
    folder = Path("/home/anna/Pictures/new")
    assert results == ExportChoice(options, NamePattern("new {name}"), folder)
    # A folder was kept while another place was chosen.
    path.write_text('{"results.place": "beside", "results.folder": "/out", "results.depth": "8"}')
    choice = ExportChoice(ExportOptions(depth=8), place=Beside.PHOTO)
    assert SettingsFile(path).load().results == choice


def test_names_are_made_by_the_pattern_and_the_format() -> None:
    photo = Path("album") / "Oma 1921.tif"
    assert ExportChoice().name_for(photo, "natural") == "Oma 1921-colour.tif"
    choice = ExportChoice(ExportOptions(ResultFormat.JPG), NamePattern("{model}, {name}"))
    assert choice.name_for(photo, "natural") == "natural, Oma 1921.jpg"
    # A photo may be called like a word of the pattern.
    assert choice.name_for(Path("{model}.png"), "natural") == "natural, {model}.jpg"
