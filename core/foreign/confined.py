"""A stranger's files are read and run in a child process with limits.

What is asked is the first line that the child reads; see `trial_child`.
"""

import json
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from core.base.own_process import module_arguments
from core.model.confined_child import told_by_child

#: Seconds that a trial may take, and so many more for each byte of the files: as they are read,
#: adapted and loaded, each some times.
SECONDS: Final = 60.0
_SECONDS_PER_BYTE: Final = 4e-7
#: Bytes of address space likewise; enforced on Linux only.
MEMORY_BYTES: Final = 2**32
_MEMORY_PER_BYTE: Final = 8


def ask_child(
    question: Mapping[str, object],
    *,
    path: Path,
    size: int,
    seconds: float | None = None,
    stop: threading.Event | None = None,
) -> dict[str, object]:
    """Ask the child something about a stranger's files.

    Args:
        question: what can be written as JSON.
        path: the file, for sentences of errors.
        size: bytes of all files together.
        seconds: that it may take; None for what its size asks for.
        stop: once it is set the child is ended.

    Returns:
        What it found: not to be trusted.

    Raises:
        PackageError: it refuses the files, crashes, takes too long or too much memory.
        NoLongerWanted: it was to stop.
    """
    if seconds is None:
        seconds = SECONDS + _SECONDS_PER_BYTE * size
    memory = MEMORY_BYTES + _MEMORY_PER_BYTE * size
    limits = {"seconds": seconds, "memory_bytes": memory, "threads": _threads()}
    line = json.dumps({**question, **limits}).encode() + b"\n"
    command = [sys.executable, *module_arguments("core.foreign.trial_child")]
    return told_by_child(command, path=path, seconds=seconds, question=line, stop=stop)


def _threads() -> int:
    """Leave half of the cores to whoever works here meanwhile."""
    return max(1, (os.cpu_count() or 1) // 2)
