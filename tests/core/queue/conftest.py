"""What tests of the queue share: a queue, photos for it, and processes that can be killed."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from core.base.paths import HOME_VARIABLE
from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.model.package import Package, open_package
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore

ROOT = Path(__file__).parents[3]
#: When photos were changed that nobody is still writing, Unix time.
LONG_AGO = 1_600_000_000


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


@pytest.fixture(autouse=True)
def _no_results_of_the_user_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


@pytest.fixture
def queue(tmp_path: Path) -> Path:
    """The file of a queue that is not there yet."""
    return tmp_path / "data/queue.sqlite3"


@pytest.fixture
def store(queue: Path) -> Iterator[QueueStore]:
    with QueueStore(queue) as opened:
        yield opened


@pytest.fixture
def package(tiny_package: Path) -> Package:
    return open_package(tiny_package)


@pytest.fixture
def options(package: Package) -> BatchOptions:
    """How a run goes that replaces its results: what is done twice shows."""
    return BatchOptions(package, existing=Existing.REPLACE)


@pytest.fixture
def find_model(package: Package, tiny_ab_package: Path) -> Callable[[str], Package]:
    """A library of two models, by their files' names."""

    def find(name: str) -> Package:
        return {"usual": package, "other": open_package(tiny_ab_package)}[name]

    return find


@pytest.fixture
def run(queue: Path, options: BatchOptions, find_model) -> Callable[..., list[Step]]:
    """Runs the queue to its end."""

    def to_the_end(changed: BatchOptions = options, **more: object) -> list[Step]:
        return list(run_queue(queue, changed, find_model, **more))

    return to_the_end


@pytest.fixture
def photos(tmp_path: Path, files: ModuleType) -> Callable[..., list[Job]]:
    """Writes grey photos and says where their results go."""

    def write(count: int, *, prefix: str = "", height: int = 40, width: int = 60) -> list[Job]:
        folder = tmp_path / "photos"
        folder.mkdir(exist_ok=True)
        jobs = []
        for number in range(count):
            pixels = files.soft(height, width, seed=number)
            path = files.put(folder, f"{prefix}{number:03}.jpg", files.jpeg(pixels))
            os.utime(path, (LONG_AGO, LONG_AGO))  # nobody is still writing it
            jobs.append(Job(path, tmp_path / f"out/{path.stem}-colour.jpg"))
        return jobs

    return write


@pytest.fixture
def named() -> Callable[[int], list[Job]]:
    """Jobs of files that are nowhere, for tests that do not run them."""

    def jobs(count: int) -> list[Job]:
        return [Job(Path(f"/in/{n:05}.jpg"), Path(f"/out/{n:05}.jpg")) for n in range(count)]

    return jobs


@pytest.fixture
def child() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts Python processes with code of a test; those that still run at its end are killed.

    Words of a command that starts another one can be put before theirs.
    """
    started: list[subprocess.Popen[str]] = []
    begin = """
import os, signal, sys
from pathlib import Path
from core.base.errors import AutochromeError
from core.batch.task import BatchOptions
from core.batch.existing import Existing
from core.model.package import open_package
from core.batch.plan import Job
from core.queue.run_control import RunControl
from core.queue.database import Database
from core.queue.run_writer import RunWriter
from core.queue.run_lock import sole_runner
from core.queue.runner import run_queue
from core.queue.store import QueueStore
paths = [Path(word) for word in sys.argv[1:]]
"""

    def start(code: str, *arguments: Path, within: tuple[str, ...] = ()) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [*within, sys.executable, "-c", begin + code, *arguments],
            cwd=ROOT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def wait_until() -> Callable[[Callable[[], bool]], None]:
    """Waits for what another thread or process does."""

    def wait(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, "waited too long"
            time.sleep(0.005)

    return wait
