"""The series of kills: a small one is sound, and whatever may go wrong is found."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tools.kill_series.__main__ import main
from tools.kill_series.checks import faults
from tools.kill_series.scene import Scene, make_scene

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills by signals")


def test_a_small_series_is_sound(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--photos", "4", "--kills", "2", "--names", "1"]) == 0
    told = capfd.readouterr().out
    assert "SIGKILL" in told
    assert "SIGTERM" in told
    assert told.count("before a name") == 2
    assert told.count("after a name") == 2
    assert told.count("0  made twice") == 3


def test_a_small_series_of_a_cluster_is_sound(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--cluster", "--photos", "24", "--kills", "3"]) == 0
    told = capfd.readouterr().out
    assert "worker and run" in told
    assert "SIGKILL" in told
    assert "0  lost" in told
    assert "0  made twice" in told


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A queue whose one run went to its end."""
    scene = make_scene(tmp_path_factory.mktemp("series") / "scene", 2, 1)
    assert scene.do("run") == 0
    assert not any(faults(scene).values())
    return scene


def _set_state(scene: Scene, state: str) -> None:
    with closing(sqlite3.connect(scene.queue)) as connection, connection:
        ended = "ended_at" if state == "failed" else "NULL"
        connection.execute(f"UPDATE jobs SET state = ?, ended_at = {ended} WHERE id = 1", (state,))


def _result(scene: Scene) -> Path:
    return scene.results / "00000-colour.jpg"


def _name_again(scene: Scene) -> None:
    scene.journal.write_text(scene.journal.read_text() * 2)


DAMAGES: dict[str, Callable[[Scene], object]] = {
    "lost": lambda scene: _result(scene).unlink(),
    "made twice": lambda scene: shutil.copy(_result(scene), scene.results / "00000-colour-2.jpg"),
    "made twice, in its place": _name_again,
    "result that cannot be read": lambda scene: _result(scene).write_bytes(b"\xff\xd8 half"),
    "healthy photo marked failed": lambda scene: _set_state(scene, "failed"),
    "photo left waiting or working": lambda scene: _set_state(scene, "working"),
    "original changed": lambda scene: (scene.photos / "00001.jpg").write_bytes(b"other"),
    "draft left over": lambda scene: (scene.results / ".0123456789abcdef.part").touch(),
    "manifest and disk apart": lambda scene: _result(scene).write_bytes(b"other"),
    "draft left over, of another machine": lambda scene: (
        scene.results / ".autochrome-0123456789ab-01234567-1.jpg"
    ).touch(),
    "database and disk apart": lambda scene: (scene.results / "stranger.jpg").touch(),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_whatever_went_wrong_is_found(finished: Scene, tmp_path: Path, what: str) -> None:
    scene = Scene(tmp_path / "scene", finished.sums)
    shutil.copytree(finished.folder, scene.folder)
    with closing(sqlite3.connect(scene.queue)) as connection, connection:
        for column in ("source", "target"):  # the folder has moved
            connection.execute(
                f"UPDATE jobs SET {column} = CAST(replace(CAST({column} AS TEXT), ?, ?) AS BLOB)",
                (str(finished.folder), str(scene.folder)),
            )
    assert not any(faults(scene).values())
    DAMAGES[what](scene)
    assert faults(scene)[what.partition(",")[0]]
