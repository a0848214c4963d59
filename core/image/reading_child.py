"""The process that meets strangers' files: reads one photo after the other for another process.

A photo that crashes a decoder, keeps it for ever or floods the memory ends this process and nothing
else. It is told what to read, and answers, over a connection; it ends with who started it.

Limits follow from what a file is: address space and processor time for its bytes, and, once its
header was examined, for its pixels. Enforced are both on Linux, the time on macOS too; on Windows
the clock of the one who waits is the only limit.
"""

import contextlib
import json
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.errors import PhotoError
from core.base.own_process import call_at_end_of_input, limit_resources
from core.base.record_codec import read_strictly
from core.base.strict_json import parse_object
from core.image import photo_reader
from core.image.photo_wire import to_wire
from core.image.reading_messages import (
    MOST_MESSAGE_BYTES,
    Limits,
    ReadingRequest,
    State,
    cpu_seconds,
    memory_bytes,
)
from core.image.shared_arrays import FilledMemory, places_of

#: Who is not asked for so long ends: memory is for those that work.
_IDLE_S: Final = 90.0


def main(arguments: Sequence[str]) -> int:
    """Read what is asked for until nobody asks any more.

    Args:
        arguments: the descriptor, or on Windows the handle, of the connection; threads, 0 for as
            many as the libraries take.
    """
    call_at_end_of_input(lambda: os._exit(0))
    connection = _connected(int(arguments[0]))
    if int(arguments[1]):
        cv2.setNumThreads(int(arguments[1]))
    _be_quiet()
    with contextlib.suppress(EOFError, OSError):  # the other end has gone
        while connection.poll(_IDLE_S):
            request = read_strictly(
                ReadingRequest, parse_object(connection.recv_bytes(MOST_MESSAGE_BYTES))
            )
            _answer(connection, request)
    return 0


def _connected(descriptor: int) -> Connection:
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(descriptor)
    return Connection(descriptor)


def _be_quiet() -> None:
    """Let no library write into the terminal of who started this."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _answer(connection: Connection, request: ReadingRequest) -> None:
    """Read a photo; whatever happens on the way is the answer."""
    answer: Mapping[str, object]
    memory: FilledMemory | None = None
    try:
        answer, arrays = _read(connection, request)
        places = places_of(arrays)
        answer = {**answer, "places": [asdict(place) for place in places]}
        if arrays:  # while it can still be said that there is no room for them
            memory = FilledMemory(request.name, arrays, places)
    except PhotoError as error:
        answer = _error(error)
    except MemoryError:
        answer = {"state": State.NO_MEMORY.value}
    except Exception as error:  # told with its story; this process can go on
        answer = _fault(error)
    _send(connection, answer)
    if memory is not None:
        with memory:
            memory.give(connection)


def _read(
    connection: Connection, request: ReadingRequest
) -> tuple[dict[str, object], Sequence[NDArray[np.generic]]]:
    path = Path(request.path)
    size = _size_of(path)
    _limit(Limits(size, 0))

    def on_size(pixels: int) -> None:
        limits = Limits(size, pixels)
        _limit(limits)
        told = {"file_bytes": size, "pixels": pixels}
        _send(connection, {"state": State.BEGUN.value, **told})

    if request.is_for_colours:
        colours = photo_reader.read_colours(
            path,
            max_pixels=request.max_pixels,
            short_side_px=request.short_side_px,
            on_size=on_size,
        )
        return {"state": State.COLOURS.value}, (colours,)
    photo = photo_reader.read(
        path,
        max_pixels=request.max_pixels,
        keep_original=request.keep_original,
        page=request.page,
        on_size=on_size,
    )
    said, arrays = to_wire(photo)
    return {"state": State.PHOTO.value, "photo": said}, arrays


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # told by who reads it
        return 0


def _limit(limits: Limits) -> None:
    """Bound what is taken from now on, on top of what was taken until now."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = used.ru_utime + used.ru_stime + cpu_seconds(limits)
    wanted = {resource.RLIMIT_CPU: int(seconds) + 1, resource.RLIMIT_CORE: 0}
    if (taken := _address_space()) is not None:
        wanted[resource.RLIMIT_AS] = taken + memory_bytes(limits)
    limit_resources(wanted, for_good=False)


def _address_space() -> int | None:
    """Give how much of it this process has taken; None where the system does not say."""
    try:
        pages = Path("/proc/self/statm").read_text().split()[0]
    except OSError:
        return None
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _error(error: PhotoError) -> dict[str, object]:
    return {
        "state": State.REFUSED.value,
        "error": type(error).__name__,
        "message": error.message.to_json(),
        "hint": error.hint.to_json(),
    }


def _fault(error: Exception) -> dict[str, object]:
    return {
        "state": State.FAULT.value,
        "told": f"{type(error).__name__}: {error}",
        "details": traceback.format_exc(),
    }


def _send(connection: Connection, answer: Mapping[str, object]) -> None:
    connection.send_bytes(json.dumps(answer).encode())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
