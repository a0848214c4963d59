"""What tests of other people's models share: networks of their contracts."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def networks() -> ModuleType:
    """The module `tests/core/foreign/foreign_networks.py`."""
    path = Path(__file__).with_name("foreign_networks.py")
    spec = importlib.util.spec_from_file_location("foreign_networks", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
