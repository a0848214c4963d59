"""Whatever lies in the user's data folder: the window opens, and says what was set aside."""

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.base.paths import HOME_VARIABLE, make_user_folder
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.app.own_files import set_damaged_aside
from desktop.app.recent_files import RecentFile
from desktop.app.startup_notes import about_damaged
from desktop.photo.presets import PresetFile
from desktop.ui.messages import Message
from tests.desktop.app.real_start import ROOT, notes_of_start

#: What is read at a start.
NAMES = (
    "settings.json",
    "folders.json",
    "recent.json",
    "recent-results.json",
    "presets.json",
    "last-actions.json",
    "training.json",
    "models/default.json",
    "models/known.json",
    "window.ini",
)
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")


def _empty(path: Path) -> None:
    path.touch()


def _deep(path: Path) -> None:
    path.write_text("[" * 100_000)


def _deep_but_whole(path: Path) -> None:
    path.write_text('{"a":' + "[" * 500 + "]" * 500 + "}")


def _no_text(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\0\0" * 20)


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    path.write_bytes(b"0")
    os.truncate(path, 2**40)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


DAMAGES = (_empty, _deep, _deep_but_whole, _no_text, _folder, _huge)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@needs_pipes
def test_with_a_pipe_for_every_file_the_window_opens_and_says_so(home: Path) -> None:
    (home / "models").mkdir(parents=True)
    for name in NAMES:
        _pipe(home / name)
    ((title, text),) = notes_of_start()
    assert title == "Some of what Autochrome remembers was damaged"
    for name in NAMES:
        assert name.replace(".", "-damaged.") in text
    assert str(home) in text
    log = (home / "logs" / "autochrome.log").read_text("utf-8")
    assert "settings.json was damaged, it is not a file, and is now settings-damaged.json" in log
    assert "ERROR" not in log


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", NAMES[:-1])
def test_a_damaged_file_is_kept_under_another_name(
    home: Path, name: str, damage: Callable[[Path], None]
) -> None:
    path = home / name
    path.parent.mkdir(parents=True)
    damage(path)
    before = path.stat()
    (aside,) = set_damaged_aside(home)
    assert aside == path.with_stem(f"{path.stem}-damaged")
    assert os.path.samestat(aside.stat(), before)
    assert not os.path.lexists(path)
    assert set_damaged_aside(home) == ()


def test_the_next_damaged_one_replaces_none(home: Path) -> None:
    home.mkdir()
    for content in ("first", "second"):
        (home / "presets.json").write_text(content)
        set_damaged_aside(home)
    assert (home / "presets-damaged.json").read_text() == "first"
    assert (home / "presets-damaged-2.json").read_text() == "second"


def test_what_a_sound_home_holds_stays(home: Path) -> None:
    shutil.copytree(Path(__file__).parents[1] / "older_home" / "home", home)
    assert set_damaged_aside(home) == ()


def test_single_bad_values_cost_only_themselves(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"theme": "pink", "threads": 1, "threads": 2}')
    many = "9" * 401
    (home / "presets.json").write_text(f'[{{"name": "wild", "tint": {many}}}, {{"name": "calm"}}]')
    assert set_damaged_aside(home) == ()
    assert [preset.name for preset in PresetFile(home / "presets.json").presets()] == ["calm"]


def test_damaged_presets_can_be_replaced_and_are_told_of_once(
    home: Path, make: Callable[[Library], MainWindow], library: Library, told
) -> None:
    home.mkdir()
    (home / "presets.json").write_text("[" * 100_000)
    window = make(library)
    message: Message = told(window, "remembers was damaged")
    assert "presets-damaged.json" in message.text
    assert "recent" not in message.text
    window.close()
    again = make(library)
    assert not again.window_controller.notes.messages


def test_a_home_below_the_users_own_is_named_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path.home() / ".local" / "Autochrome"
    message = about_damaged([home / "models" / "default-damaged.json"], home)
    assert f"Home folder/.local/Autochrome: {Path('models')}" in message.text


def test_recent_photos_that_no_disk_can_name_are_passed_over(
    home: Path, make: Callable[[Library], MainWindow], library: Library, caplog
) -> None:
    home.mkdir()
    names = ["\ud800", "", "/a\0b.jpg", f"/{'a' * 300}.jpg", 7]
    (home / "recent.json").write_text(json.dumps(names))
    make(library).close()
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
    assert len(RecentFile(home / "recent.json").paths()) == 1


def test_folders_that_no_disk_can_name_keep_no_window_from_opening(
    home: Path, make: Callable[[Library], MainWindow], library: Library, caplog
) -> None:
    home.mkdir()
    long = f"/{'a' * 5000}"
    training = {"photos": long, "start": long, "model_id": "a", "name": "a", "minutes": 1.0}
    (home / "training.json").write_text(json.dumps({**training, "runs": long}))
    results = {"results.place": "chosen", "results.folder": long}
    (home / "settings.json").write_text(json.dumps({"training": long, **results}))
    (home / "folders.json").write_text(json.dumps({"photos": long, "results": long}))
    make(library).close()
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.skipif(os.name != "posix", reason="rights are others there")
def test_the_users_folder_is_the_users_alone(home: Path, tmp_path: Path) -> None:
    make_user_folder(home)
    assert mode_of(home) == 0o700
    home.chmod(0o755)
    make_user_folder(home)
    assert mode_of(home) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="rights are others there")
@pytest.mark.parametrize("mode", [0o2775, 0o1777])
def test_a_folder_that_is_shared_on_purpose_stays_shared(home: Path, mode: int) -> None:
    home.mkdir()
    home.chmod(mode)
    make_user_folder(home)
    assert mode_of(home) == mode


@pytest.mark.skipif(os.name != "posix", reason="rights are others there")
def test_a_folder_with_the_users_home_in_it_stays_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "anna").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "anna"))
    for folder in (tmp_path, tmp_path / "anna"):
        folder.chmod(0o755)
        make_user_folder(folder)
        assert mode_of(folder) == 0o755


def test_without_any_home_a_start_says_what_to_do(tmp_path: Path) -> None:
    program = (
        "import sys, platformdirs\n"
        "def none(*arguments, **options): raise RuntimeError\n"
        "platformdirs.user_data_path = none\n"
        "from desktop.entry import main\n"
        "sys.exit(main([], program=''))\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != HOME_VARIABLE}
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert HOME_VARIABLE in ended.stderr
    assert "Traceback" not in ended.stderr
