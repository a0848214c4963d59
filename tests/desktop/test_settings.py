import json
import logging
from pathlib import Path

import pytest

from desktop.settings import Settings, SettingsFile
from desktop.theme import ThemeChoice
from desktop.viewer.view_state import ViewMode


def test_choices_are_remembered(tmp_path: Path) -> None:
    chosen = Settings(ThemeChoice.DARK, ViewMode.SIDE_BY_SIDE, training=tmp_path / "python")
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
    "text", ["{", "[]", '{"theme": "pink"}', '{"theme": 3}', '{"training": 3}', ""]
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
