import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.base import paths


def test_resources_are_found_in_the_source_tree() -> None:
    assert (paths.resources_dir() / "samples" / "README.md").is_file()
    assert paths.bundled_models_dir() == paths.resources_dir() / "models"


def test_resources_are_found_in_a_frozen_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == tmp_path / "resources"


def test_one_variable_moves_everything_of_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "Übung 1"))
    assert paths.user_data_dir() == tmp_path / "Übung 1"
    assert paths.user_models_dir() == tmp_path / "Übung 1" / "models"


def test_a_relative_home_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "mine")
    assert paths.user_data_dir() == tmp_path / "mine"


def test_without_the_variable_the_platform_decides_and_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = paths.user_data_dir()
    assert folder.name == paths.APPLICATION
    assert not any(tmp_path.iterdir())


def test_importing_is_cheap() -> None:
    code = "import sys, core.base.paths; sys.exit('platformdirs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env=os.environ, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="other names of disks")
def test_one_file_has_one_spelling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "program").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "program")
    monkeypatch.chdir(tmp_path / "program")
    photo = tmp_path / "ed" / "a.jpg"
    spelled = ["../ed/a.jpg", "./../ed/./a.jpg", str(photo), f"{tmp_path}/none/../ed//a.jpg"]
    assert {paths.from_root(name) for name in spelled} == {photo}
    # What a link is called it stays.
    assert paths.from_root("../linked/b.jpg") == tmp_path / "linked" / "b.jpg"
    assert paths.from_root("a\0/../b.jpg") == Path("a\0/../b.jpg")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that is in use stays")
def test_a_path_stays_as_it_is_where_the_working_folder_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = (
        "import os, sys; os.rmdir(os.getcwd()); from core.base.paths import from_root; "
        "print(from_root('a.jpg'), from_root('/x/../y.jpg'))"
    )
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=gone, env=here, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["a.jpg", "/y.jpg"]
