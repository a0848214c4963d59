"""What many tests need: small models that work."""

import gc
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

from tests.spare_readers import SpareReaders

# Machines are busy: how long an example takes says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


#: The files and rooms that take longest, those first that hold a process longest: begun last, they
#: would be waited for alone. What waits for processes stands between what computes.
_LONGEST = (
    "core/cluster/test_cluster.py",
    "training/run/test_run.py",
    "tools/test_weekend.py",
    "training/run/test_control_file.py",
    "training/fine_tune/test_fine_tune.py",
    "desktop/train/test_end_to_end.py",
    "training/relation",
    "core/watch/test_queue_watch.py",
    "training",
    "tools",
    "core/queue",
    "core/cli",
    "desktop/train",
    "desktop/photo",
    "desktop/app",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    longest = [Path(__file__).parent / name for name in _LONGEST]

    def place(item: pytest.Item) -> int:
        found = (at for at, path in enumerate(longest) if item.path.is_relative_to(path))
        return next(found, len(longest))

    items.sort(key=place)


def pytest_collection_finish() -> None:
    """Let no collection of garbage look through what stays to the end: modules and their like.

    With TensorFlow among them it takes longer than most tests, and the window's end with one.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def tiny_models() -> ModuleType:
    """The module `tests/tiny_models.py`: builds real networks and packages in milliseconds."""
    path = Path(__file__).with_name("tiny_models.py")
    spec = importlib.util.spec_from_file_location("tiny_models", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def foreign_networks() -> ModuleType:
    """The module `tests/core/foreign/foreign_networks.py`: networks as other people export them."""
    path = Path(__file__).with_name("core") / "foreign" / "foreign_networks.py"
    spec = importlib.util.spec_from_file_location("foreign_networks", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tiny_package(tiny_models: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working package of kind `distribution`, for reading only."""
    return tiny_models.package(tmp_path_factory.mktemp("models")).path


@pytest.fixture(scope="session")
def tiny_ab_package(tiny_models: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working package of kind `ab`, for reading only."""
    folder = tmp_path_factory.mktemp("models")
    return tiny_models.package(folder, of=tiny_models.card("ab")).path


@pytest.fixture(scope="session")
def spare_readers() -> Iterator[SpareReaders]:
    """Processes that read photos, which outlive a test."""
    with closing(SpareReaders()) as spare:
        yield spare


@pytest.fixture(autouse=True)
def _readers_live_on(
    request: pytest.FixtureRequest, spare_readers: SpareReaders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let runs find what reads photos already there, but where tests are about how it comes."""
    rooms = [Path(__file__).parent / room for room in ("core/image", "desktop/work")]
    is_about_them = any(request.path.is_relative_to(room) for room in rooms)
    if not is_about_them and not {"bad_decoders", "make_own"} & set(request.fixturenames):
        spare_readers.lend(monkeypatch)


#: Stands in the way of the real decoder, in the process that reads: what hostile files do to one,
#: and a system without room for what was read.
_BAD_DECODERS = """
import os, sys
sys.path.insert(0, {root!r})
if any("reading_child" in argument for argument in sys.orig_argv):
    from core.image import photo_reader, reading_messages
    good = photo_reader.decode

    def decode(data, kind, short_side_px=None):
        deed = data[-8:]
        if deed == b"crashes!":
            os.abort()
        if deed == b"killed!!":
            os.kill(os.getpid(), 9)
        while deed == b"forever!":
            pass
        if deed == b"mistaken":
            raise KeyError("no such thing")
        if deed == b"flooding":
            flood = []
            while True:
                flood.append(bytes(2**24))
        return good(data, kind, short_side_px)

    good_read = photo_reader.read

    def read(path, **how):
        photo = good_read(path, **how)
        if path.read_bytes()[-8:] == b"crowded!":
            import resource
            with open("/proc/self/statm") as told:
                taken = int(told.read().split()[0]) * resource.getpagesize()
            most = resource.getrlimit(resource.RLIMIT_AS)[1]
            resource.setrlimit(resource.RLIMIT_AS, (taken, most))
        return photo

    photo_reader.decode = decode
    photo_reader.read = read
    reading_messages._CPU_S = float(os.environ.get("PATIENCE_S", 1.0))
"""


@pytest.fixture
def bad_decoders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let decoders of reading processes do to themselves what the last bytes of a file say."""
    folder = tmp_path / "on the path"
    folder.mkdir()
    code = _BAD_DECODERS.format(root=str(Path(__file__).parents[1]))
    (folder / "sitecustomize.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(folder))
