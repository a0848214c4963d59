"""One holder at a time, among threads and processes; a killed one leaves nothing in the way."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.base.file_lock import held

HOLD = """
import sys, time
from pathlib import Path
from core.base.file_lock import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_threads_take_turns(tmp_path: Path) -> None:
    file, inside, most = tmp_path / "a.lock", [], []

    def work() -> None:
        for _ in range(50):
            with held(file):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 200
    assert file.read_bytes() == b""


def test_one_process_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "a.lock"
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        took = threading.Event()

        def take() -> None:
            with held(file):
                took.set()

        if os.name == "posix":
            import fcntl

            with file.open("ab") as mine, pytest.raises(BlockingIOError):
                fcntl.flock(mine, fcntl.LOCK_EX | fcntl.LOCK_NB)
        waiting = threading.Thread(target=take)
        waiting.start()
        other.kill()
        waiting.join()
    assert took.is_set()


def test_what_goes_wrong_while_it_is_held_lets_go_of_it(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(OSError, match="the disk is gone"), held(tmp_path / "a.lock"):
            raise OSError("the disk is gone")
