"""What tests of the engine share: picture files made by hand, a tried model, reading processes."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from core.base.paths import bundled_models_dir
from core.model.library import Library
from tests.spare_readers import SpareReaders


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


@pytest.fixture(autouse=True)
def _readers_live_on(
    request: pytest.FixtureRequest, spare_readers: SpareReaders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let a run find what reads photos already there, but where tests are about that."""
    is_about_them = request.path.is_relative_to(Path(__file__).with_name("image"))
    if not is_about_them and "bad_decoders" not in request.fixturenames:
        spare_readers.lend(monkeypatch)
