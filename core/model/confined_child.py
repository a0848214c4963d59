"""A child process with limits: what strangers made is tried there, and comes back as JSON.

A hostile or broken network can crash the runtime, take for ever or take all memory; here that is a
sentence. The child reads from a pipe whose other end this process holds: when that closes, and so
with this process, the child ends.
"""

import contextlib
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError, NoLongerWanted, PackageError
from core.base.own_process import PROGRAM_FOLDER, SPARING, limit_resources, signal_of
from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import WrongValue, parse_object

#: How often it is looked whether somebody still waits.
_LOOK_S: Final = 0.2
_HINT: Final = Sentence("Do not use this model; tell whoever made it.")


def told_by_child(
    command: Sequence[str],
    *,
    path: Path,
    seconds: float,
    question: bytes = b"",
    stop: threading.Event | None = None,
) -> dict[str, object]:
    """Run a child, and give what it found.

    Args:
        command: that starts it; it prints one JSON object.
        path: the file that it tries, for sentences of errors.
        seconds: that it may take.
        question: what it reads first.
        stop: once it is set the child is ended.

    Returns:
        What it printed: not to be trusted.

    Raises:
        PackageError: it refuses the file, crashes or takes too long.
        NoLongerWanted: it was to stop.
    """
    answer = _answer(command, question, path, seconds, stop or threading.Event())
    try:
        values = parse_object(answer)
        if values.get("state") == "refused":
            raise PackageError(_told(values, "message"), hint=_told(values, "hint"), path=path)
    except WrongValue as error:
        raise no_answer(path) from error
    return values


def refusal(error: AutochromeError) -> dict[str, object]:
    """Give what a child says of an error: all that the window needs to say it in its language."""
    return {
        "state": "refused",
        "message": error.message.to_json(),
        "hint": error.hint.to_json(),
    }


def limit_child(seconds: float, memory_bytes: int, *, threads: int = 1) -> None:
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
    """Make the error of a file that needs more memory than there is for it."""
    return failure(path, Sentence("needs more memory than a model may take"))


def no_answer(path: Path) -> PackageError:
    """Make the error of a child whose answer makes no sense."""
    return failure(path, Sentence("ended without an answer"))


def failure(path: Path, what: Sentence) -> PackageError:
    """Make the error of a network that failed its trial."""
    return PackageError(
        "The network in {name} {what}, tried on a small picture.",
        hint=_HINT,
        path=path,
        name=path.name,
        what=what,
    )


def _answer(
    command: Sequence[str], question: bytes, path: Path, seconds: float, stop: threading.Event
) -> bytes:
    try:
        held, holding = os.pipe()
    except OSError as error:
        raise _not_started(path) from error
    try:
        try:
            child = subprocess.Popen(
                command,
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
            shown = f"{seconds:.0f}" if seconds >= 1 else f"{seconds:g}"
            raise failure(
                path, Sentence("takes longer than {seconds} seconds", seconds=shown)
            ) from error
        finally:
            child.kill()  # does nothing to one that has ended
            asking.join()
    if child.returncode != 0:
        name = signal_of(child.returncode)
        what = Sentence("crashes ({signal})", signal=name) if name else Sentence("crashes")
        raise failure(path, what)
    return answer


def _end_of(child: "subprocess.Popen[bytes]", seconds: float, stop: threading.Event) -> bytes:
    """Wait for a child and give what it printed; nobody waits for one that is to stop."""
    ends = time.monotonic() + seconds
    while not stop.is_set():
        left = ends - time.monotonic()
        try:
            return child.communicate(timeout=max(0.0, min(left, _LOOK_S)))[0]
        except subprocess.TimeoutExpired:
            if left <= 0:
                raise
    raise NoLongerWanted


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
