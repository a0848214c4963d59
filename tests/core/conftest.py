"""What tests of the engine share: picture files made by hand, and a tried model."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from core.base.paths import bundled_models_dir
from core.model.library import Library


@pytest.fixture(scope="session")
def files() -> ModuleType:
    """The module `tests/core/picture_files.py`."""
    path = Path(__file__).with_name("picture_files.py")
    spec = importlib.util.spec_from_file_location("picture_files", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tried_models(tiny_models: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder of models, to be copied: one small one that has passed its trial."""
    folder: Path = tmp_path_factory.mktemp("home") / "models"
    folder.mkdir()
    tiny_models.package(folder)
    Library(bundled_models_dir(), folder).find("tiny-distribution")
    return folder
