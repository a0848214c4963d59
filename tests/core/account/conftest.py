"""What tests of accounts share: a user with one small model, photos, and the command line."""

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from core.cli.new_versions import tell_new_versions


@pytest.fixture(autouse=True)
def home(tmp_path: Path, tried_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a user's data folder with one small own model."""
    home = tmp_path / "home"
    shutil.copytree(tried_models, home / "models")
    monkeypatch.setenv("AUTOCHROME_HOME", str(home))
    tell_new_versions()
    return home


@pytest.fixture
def photos(tmp_path: Path, files: ModuleType) -> Callable[..., Path]:
    """Writes so many grey photos into a folder, and gives it."""

    def write(count: int, *, height: int = 40, width: int = 60) -> Path:
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        for number in range(count):
            grey = files.soft(height, width, seed=number)
            files.settled(files.put(folder, f"{number:03}.jpg", files.jpeg(grey)))
        return folder

    return write
