"""What tests of the engine share: picture files made by hand."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def files() -> ModuleType:
    """The module `tests/core/picture_files.py`."""
    path = Path(__file__).with_name("picture_files.py")
    spec = importlib.util.spec_from_file_location("picture_files", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
