"""Arrays that one process fills and another one takes over, without copying them there.

Nothing of them is left lying, whichever of the two is killed: on Linux they live in memory that
has no name, elsewhere in a file whose name is removed before anything is written; what keeps them
is a descriptor, sent along the connection between the two. Windows has named memory instead, which
goes with the last that holds it.
"""

import contextlib
import mmap
import os
import secrets
import sys
import tempfile
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle, send_handle
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from core.image.reading_messages import ArrayPlace, BadArrays

#: Each array begins at a multiple of this, as what NumPy allocates does.
_ALIGNMENT: Final = 64
_TAKEN: Final = b"taken"


def places_of(arrays: Sequence[NDArray[np.generic]]) -> tuple[ArrayPlace, ...]:
    """Lay arrays out one after another."""
    places: list[ArrayPlace] = []
    offset = 0
    for array in arrays:
        place = ArrayPlace(offset, array.shape, array.dtype.name)
        places.append(place)
        offset = -(-place.end // _ALIGNMENT) * _ALIGNMENT
    return tuple(places)


def new_name() -> str:
    """Give a name that no other memory has."""
    return f"autochrome-{secrets.token_hex(16)}"


class FilledMemory:
    """Memory that holds arrays for another process, which takes them by `take_over`.

    Args:
        name: a new one, known to the other end.
        arrays: any number, at least one of them with elements.
        places: of each, as `places_of` laid them out.

    Raises:
        MemoryError: there is no room for them.
    """

    def __init__(
        self,
        name: str,
        arrays: Sequence[NDArray[np.generic]],
        places: Sequence[ArrayPlace],
    ) -> None:
        size = max(place.end for place in places)
        if sys.platform == "win32":
            with _no_room():
                self._memory = mmap.mmap(-1, size, tagname=name)
                _fill(self._memory, arrays, places)
            return
        with _no_room():
            self._descriptor = _unnamed_memory(name)
        try:
            with _no_room():
                os.ftruncate(self._descriptor, size)
                with mmap.mmap(self._descriptor, size) as memory:
                    _fill(memory, arrays, places)
        except BaseException:
            self.close()
            raise

    def give(self, connection: Connection) -> None:
        """Give them to the process at the other end, which takes them at once.

        Raises:
            OSError, EOFError: it has gone.
        """
        if sys.platform == "win32":
            connection.recv_bytes(len(_TAKEN))  # until then it is held here
            return
        send_handle(connection, self._descriptor, 0)

    def close(self) -> None:
        """Let go of it; who took it still has it."""
        if sys.platform == "win32":
            self._memory.close()
            return
        os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def take_over(
    connection: Connection, name: str, places: Sequence[ArrayPlace]
) -> list[NDArray[np.generic]]:
    """Take what the other process gives as `FilledMemory`; it is freed with the last of the arrays.

    Raises:
        BadArrays: it gives less than it says.
        MemoryError: there is no room to map them.
        OSError, EOFError: the other end has gone.
    """
    size = max((place.end for place in places), default=0)
    if not size:
        raise BadArrays("there is no array")
    if sys.platform == "win32":
        memory = mmap.mmap(-1, size, tagname=name)
        connection.send_bytes(_TAKEN)
    else:
        descriptor = recv_handle(connection)
        try:
            if os.fstat(descriptor).st_size < size:
                raise BadArrays("there is less than was said")
            # Where the system can, all at once: page by page it takes three times as long.
            memory = mmap.mmap(descriptor, size, mmap.MAP_SHARED | getattr(mmap, "MAP_POPULATE", 0))
        except (OSError, ValueError) as error:
            raise MemoryError from error
        finally:
            os.close(descriptor)
    return [_array_at(memory, place) for place in places]


@contextlib.contextmanager
def _no_room() -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise MemoryError from error


def _unnamed_memory(name: str) -> int:
    if sys.platform == "linux":
        return os.memfd_create(name)
    file, path = tempfile.mkstemp(prefix=name)
    os.unlink(path)  # noqa: PTH108  what is written has no name any more
    return file


def _fill(
    memory: mmap.mmap, arrays: Sequence[NDArray[np.generic]], places: Sequence[ArrayPlace]
) -> None:
    for array, place in zip(arrays, places, strict=True):
        _array_at(memory, place)[...] = array


def _array_at(memory: mmap.mmap, place: ArrayPlace) -> NDArray[np.generic]:
    count = (place.end - place.offset) // np.dtype(place.dtype).itemsize
    flat: NDArray[np.generic] = np.frombuffer(memory, place.dtype, count, place.offset)
    return flat.reshape(place.shape)
