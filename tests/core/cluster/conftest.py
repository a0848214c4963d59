"""What tests of a cluster share: a home with a small model, photos, and the command line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from core.base.paths import HOME_VARIABLE
from tools.local_cluster import LocalWorkers

ROOT = Path(__file__).parents[3]
MODEL = "tiny-distribution"


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory, tried_models: Path) -> Path:
    """Give a user's data folder with one small own model."""
    home: Path = tmp_path_factory.mktemp("home")
    shutil.copytree(tried_models, home / "models")
    return home


@pytest.fixture(autouse=True)
def _own_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(home))


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of workers: people there have other data folders."""
    return {HOME_VARIABLE: str(tmp_path_factory.mktemp("elsewhere"))}


@pytest.fixture(scope="module")
def cluster(elsewhere: dict[str, str]) -> Iterator[LocalWorkers]:
    with LocalWorkers(environment=elsewhere) as cluster:
        yield cluster


@pytest.fixture
def put_photos(tmp_path: Path, files: ModuleType) -> Callable[..., Path]:
    """Writes so many small grey photos into a tree and gives its folder."""

    def put(count: int, *, suffix: str = ".jpg") -> Path:
        for number in range(count):
            folder = tmp_path / "in" / ("", "box 1")[number % 2]
            folder.mkdir(parents=True, exist_ok=True)
            pixels = files.soft(48, 64, seed=number)
            files.put(folder, f"{number:03}{suffix}", files.jpeg(pixels))
        return tmp_path / "in"

    return put


@pytest.fixture
def queue_words() -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Runs a command of `queue` to its end, as people do."""

    def run(*words: str | Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "core", "queue", *map(str, words)],
            cwd=ROOT,
            env=os.environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    return run
