"""A stranger's files are run in a child process with limits, and what it found comes back as JSON.

What is asked lies in the first line of the child's standard input, whose other end this process
then holds: when it closes, the child ends. Hostile networks can crash the runtime, take for ever or
take all memory; here that is a sentence.
"""

import contextlib
import json
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from core.base.errors import NoLongerWanted, PackageError
from core.base.own_process import (
    PROGRAM_FOLDER,
    SPARING,
    limit_resources,
    module_arguments,
    signal_of,
)
from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import WrongValue, parse_object

#: Seconds that a trial may take, and so many more for each byte of the files: as they are read,
#: adapted and loaded, each some times.
SECONDS: Final = 60.0
_SECONDS_PER_BYTE: Final = 4e-7
#: Bytes of address space likewise; enforced on Linux only.
MEMORY_BYTES: Final = 2**32
_MEMORY_PER_BYTE: Final = 8
#: How often it is looked whether somebody still waits.
_LOOK_S: Final = 0.2
_HINT: Final = Sentence("Do not use this model; tell whoever made it.")


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
    answer = _answer(line, path, seconds, stop or threading.Event())
    try:
        values = parse_object(answer)
        if values.get("state") == "refused":
            raise PackageError(_told(values, "message"), hint=_told(values, "hint"), path=path)
    except WrongValue as error:
        raise _failure(path, Sentence("ended without an answer")) from error
    return values


def limit_child(seconds: float, memory_bytes: int, threads: int) -> None:
    """Bound memory and time from within; nothing has been read yet that could object."""
    if sys.platform == "win32":  # the parent's clock is the only limit there
        return
    import resource

    limits = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_CPU: (math.ceil(seconds) + 1) * threads,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
    }
    limit_resources(limits, for_good=True)


def out_of_memory(path: Path) -> PackageError:
    """Make the error of files that need more memory than there is for them."""
    return _failure(path, Sentence("needs more memory than a model may take"))


def _threads() -> int:
    """Leave half of the cores to whoever works here meanwhile."""
    return max(1, (os.cpu_count() or 1) // 2)


def _answer(question: bytes, path: Path, seconds: float, stop: threading.Event) -> bytes:
    """Run the child and give what it printed."""
    try:
        held, holding = os.pipe()
    except OSError as error:
        raise _not_started(path) from error
    try:
        try:
            child = subprocess.Popen(
                [sys.executable, *module_arguments("core.foreign.trial_child")],
                stdin=held,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=PROGRAM_FOLDER,
                env=os.environ | SPARING,
                start_new_session=True,  # Ctrl-C is for this program, the child is ended below
                creationflags=_no_window(),
            )
        except OSError as error:
            raise _not_started(path) from error
        finally:
            os.close(held)  # so that writing ends when the child does
        return _heard(child, question, holding, path, seconds, stop)
    finally:
        os.close(holding)


def _heard(
    child: "subprocess.Popen[bytes]",
    question: bytes,
    holding: int,
    path: Path,
    seconds: float,
    stop: threading.Event,
) -> bytes:
    with child:
        # In a thread: a pipe holds less than a picture, and the child may never read.
        asking = threading.Thread(target=_write, args=(holding, question), daemon=True)
        asking.start()
        try:
            answer = _end_of(child, seconds, stop)
        except subprocess.TimeoutExpired as error:
            raise _failure(
                path, Sentence("takes longer than {seconds} seconds", seconds=f"{seconds:.0f}")
            ) from error
        finally:
            child.kill()  # does nothing to one that has ended
            asking.join()
    if child.returncode != 0:
        name = signal_of(child.returncode)
        what = Sentence("crashes ({signal})", signal=name) if name else Sentence("crashes")
        raise _failure(path, what)
    return answer


def _end_of(child: "subprocess.Popen[bytes]", seconds: float, stop: threading.Event) -> bytes:
    """Wait for a child and give what it printed; nobody waits for one that is to stop."""
    ends = time.monotonic() + seconds
    while True:
        left = ends - time.monotonic()
        try:
            return child.communicate(timeout=max(0.0, min(left, _LOOK_S)))[0]
        except subprocess.TimeoutExpired:
            if stop.is_set():
                raise NoLongerWanted from None
            if left <= 0:
                raise


def _write(holding: int, question: bytes) -> None:
    with contextlib.suppress(OSError):
        left = memoryview(question)
        while left:
            left = left[os.write(holding, left) :]


def _no_window() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _told(values: Mapping[str, object], key: str) -> Sentence:
    sentence = sentence_from_json(values.get(key))
    if sentence is None:
        raise WrongValue("{key} is not a text", key=key)
    return sentence


def _not_started(path: Path) -> PackageError:
    return PackageError(
        "{name} cannot be tried out: no process can be started.",
        hint="Close other programs and try again.",
        path=path,
        name=path.name,
    )


def _failure(path: Path, what: Sentence) -> PackageError:
    return PackageError(
        "The network in {name} {what}, tried on a small picture.",
        hint=_HINT,
        path=path,
        name=path.name,
        what=what,
    )
