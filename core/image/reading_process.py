"""One process that reads photos, seen from the one that asks it."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.base import errors
from core.base.errors import NoLongerWanted, PhotoError
from core.base.own_process import PROGRAM_FOLDER, SPARING, module_arguments, signal_of
from core.base.record_codec import read_strictly
from core.base.sentence import SILENCE, Sentence, sentence_from_json
from core.base.strict_json import WrongValue, parse_object
from core.image.reading_messages import (
    MOST_MESSAGE_BYTES,
    ArrayPlace,
    BadArrays,
    Limits,
    ReadingRequest,
    State,
    clock_seconds,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_MODULE: Final = "core.image.reading_child"
#: A wait for an answer ends this often, to look whether it is still wanted.
_WAKE_UP_S: Final = 0.2
#: How long the child has for ending by itself once its connection is closed.
_PATIENCE_S: Final = 2.0


class ReadingFault(Exception):
    """What reads photos met a fault of this program; its note is where."""


class ProcessLost(Exception):
    """The process ended over a photo.

    Attributes:
        was_too_slow: it was ended because the photo's time was up.
        was_killed: the system, or somebody, ended it: memory may be short.
        signal: the name of what ended it, as far as that is known.
    """

    def __init__(self, *, was_too_slow: bool, was_killed: bool, signal: str) -> None:
        super().__init__(signal)
        self.was_too_slow = was_too_slow
        self.was_killed = was_killed
        self.signal = signal


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read.

    Attributes:
        said: of a photo, what `photo_wire` needs.
        arrays: in memory that both processes share; nobody else has it.
    """

    said: dict[str, object]
    arrays: "list[NDArray[np.generic]]"


class ReadingProcess:
    """A child that is started at once and reads one photo at a time.

    Args:
        threads: of the libraries; 0 for as many as they take.

    Raises:
        OSError: no process can be started.
    """

    def __init__(self, *, threads: int) -> None:
        self._connection, theirs = Pipe()
        try:
            self._child = _started(theirs, threads)
        except BaseException:
            self._connection.close()
            raise
        finally:
            theirs.close()

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked, as far as one can tell."""
        return self._child.poll() is None

    def ask(self, path: Path, request: ReadingRequest, is_wanted: Callable[[], bool]) -> Answer:
        """Have a photo read.

        Args:
            path: as the one who asks calls it, for sentences.
            request: which and how; the child lives in another folder, so its path is absolute.
            is_wanted: asked now and then; False ends the process over it.

        Raises:
            PhotoError, MemoryError: as `photo_reader.read` does.
            ReadingFault: a fault of this program.
            ProcessLost: the process has ended; so it has with the next one.
            NoLongerWanted: it is no longer wanted.
        """
        from core.image.shared_arrays import take_over  # with NumPy, which loads meanwhile

        try:
            self._connection.send_bytes(json.dumps(asdict(request)).encode())
            said = self._final(request, is_wanted)
            places = read_strictly(_Places, said, passes_unknown=True).places
            arrays = take_over(self._connection, request.name, places) if places else []
        except (EOFError, OSError, WrongValue, BadArrays) as error:
            raise self._lost() from error
        return _judged(path, request, said, arrays)

    def close(self) -> None:
        """End it, whatever it does; to be called once, from any thread."""
        self._child.kill()
        self._connection.close()
        self._let_go()

    def _final(self, request: ReadingRequest, is_wanted: Callable[[], bool]) -> dict[str, object]:
        """Wait for the answer, as long as the photo's time lasts."""
        began, limits = time.monotonic(), Limits(0, 0)
        while True:
            while not self._connection.poll(_WAKE_UP_S):
                if not is_wanted():
                    self._child.kill()
                    raise NoLongerWanted(request.path)
                if time.monotonic() - began > clock_seconds(limits):
                    self._child.kill()
                    raise ProcessLost(was_too_slow=True, was_killed=False, signal="")
            said = parse_object(self._connection.recv_bytes(MOST_MESSAGE_BYTES))
            if said.get("state") != State.BEGUN.value:
                return said
            limits = read_strictly(Limits, said, passes_unknown=True)

    def _lost(self) -> ProcessLost:
        """Tell how it ended; it is no more."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._child.wait(_PATIENCE_S)
        self._child.kill()
        name = signal_of(self._child.wait())
        return ProcessLost(
            was_too_slow=name == "SIGXCPU", was_killed=name in ("SIGKILL", "SIGTERM"), signal=name
        )

    def _let_go(self) -> None:
        self._child.wait()
        if self._child.stdin is not None:
            self._child.stdin.close()


@dataclass(frozen=True, slots=True)
class _Places:
    places: tuple[ArrayPlace, ...] = ()


def _judged(
    path: Path,
    request: ReadingRequest,
    said: dict[str, object],
    arrays: "list[NDArray[np.generic]]",
) -> Answer:
    """Give the photo, or raise what kept it from being read."""
    match said.get("state"):
        case State.PHOTO.value | State.COLOURS.value:
            photo = said.get("photo")
            return Answer(photo if isinstance(photo, dict) else {}, arrays)
        case State.NO_MEMORY.value:
            raise MemoryError
        case State.REFUSED.value:
            raise _refusal(path, request, said)
        case _:
            fault = ReadingFault(str(said.get("told")))
            fault.add_note(str(said.get("details")))
            raise fault


def _refusal(path: Path, request: ReadingRequest, said: Mapping[str, object]) -> PhotoError:
    kind = getattr(errors, str(said.get("error")), None)
    if not (isinstance(kind, type) and issubclass(kind, PhotoError)):
        kind = PhotoError
    message = sentence_from_json(said.get("message"))
    hint = sentence_from_json(said.get("hint")) or SILENCE
    if message is None:
        message = Sentence("{path} cannot be read.", path=path)
    shown = {request.path: str(path)}
    return kind(_calling(message, shown), hint=_calling(hint, shown), path=path)


def _calling(sentence: Sentence, shown: Mapping[str, str]) -> Sentence:
    """Call files as the one who asks does."""
    fields = {
        name: shown.get(value, value) if isinstance(value, str) else value
        for name, value in sentence.fields.items()
    }
    return Sentence(sentence.template, **fields)


def _started(theirs: Connection, threads: int) -> "subprocess.Popen[bytes]":
    handle = theirs.fileno()
    passed: tuple[int, ...] = (handle,)
    startup, flags = None, 0
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        passed, flags = (), subprocess.CREATE_NO_WINDOW
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
    return subprocess.Popen(
        [sys.executable, *module_arguments(_MODULE), str(handle), str(threads)],
        stdin=subprocess.PIPE,  # it ends when this end is closed: with this process
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=PROGRAM_FOLDER,
        env=os.environ | SPARING,
        pass_fds=passed,
        start_new_session=True,  # Ctrl-C is for this program
        startupinfo=startup,
        creationflags=flags,
    )
