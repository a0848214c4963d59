"""What tests of watches share: a folder, scans, and a watch that is a process of its own."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from core.base.paths import HOME_VARIABLE
from core.batch.task import BatchOptions
from core.cli.new_versions import tell_new_versions
from core.model.library import standard_library
from core.queue.runner import run_queue
from core.queue.store import QueueStore
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from tests.core.watch.watch_by_hand import Watch

ROOT = Path(__file__).parents[3]


@pytest.fixture
def home(tmp_path: Path, tried_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a user's data folder with one small own model."""
    home = tmp_path / "home"
    shutil.copytree(tried_models, home / "models")
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    tell_new_versions()
    return home


@pytest.fixture
def queue(home: Path) -> Path:
    """The file of the window's queue."""
    return home / "queue.sqlite3"


@pytest.fixture
def store(queue: Path) -> Iterator[QueueStore]:
    with QueueStore(queue) as opened:
        yield opened


@pytest.fixture
def ledger(queue: Path) -> Iterator[WatchLedger]:
    with WatchLedger(queue) as opened:
        yield opened


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder that scans come into."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def scan(files: ModuleType) -> Callable[..., bytes]:
    """Gives the bytes of a grey JPEG, another one for each number."""

    def made(number: int = 0, height: int = 40, width: int = 60) -> bytes:
        content: bytes = files.jpeg(files.soft(height, width, seed=number))
        return content

    return made


@pytest.fixture
def wait_until() -> Callable[[Callable[[], bool]], None]:
    """Waits for what another thread or process does."""

    def wait(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, "waited too long"
            time.sleep(0.01)

    return wait


@pytest.fixture
def begin() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts `queue` with words, as people do; what still runs at the end of a test is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str | Path) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "core", "queue", *map(str, words)],
            cwd=ROOT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
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
def events() -> Callable[[str, str], list[dict[str, object]]]:
    """Reads the events of one kind out of what `--json` printed."""

    def read(printed: str, kind: str) -> list[dict[str, object]]:
        rows = [json.loads(row) for row in printed.splitlines()]
        return [row for row in rows if row["event"] == kind]

    return read


@pytest.fixture
def run(queue: Path) -> Callable[[], int]:
    """Colours what watches took; gives how many photos ended."""

    def go() -> int:
        library = standard_library()
        options = BatchOptions(library.default)
        return len([*run_queue(queue, options, library.find, only_watched=True)])

    return go


@pytest.fixture
def watch(ledger: WatchLedger, inbox: Path, tmp_path: Path) -> Watch:
    return Watch(ledger, WatchedFolder(inbox, tmp_path / "out"))
