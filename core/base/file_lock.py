"""A file that one thread at a time holds, whatever processes there are.

The system lets go of it when its holder ends, by whatever end: nothing is left that could be in
the way of the next. The file stays, empty.
"""

import contextlib
import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


@contextlib.contextmanager
def held(file: Path, *, waits: bool = True) -> Iterator[None]:
    """Be the one that holds a file while the block lasts; whoever comes meanwhile waits.

    On a disk that knows no locks nobody waits for anybody.

    Args:
        file: made where it is missing; its folder is there.
        waits: until whoever holds it lets go of it; else that is an error.

    Raises:
        BlockingIOError: somebody holds it, and is not waited for.
        OSError: it cannot be made or opened; never in the block.
    """
    with contextlib.ExitStack() as stack:
        opened = stack.enter_context(file.open("ab"))
        try:
            _take(opened, waits=waits)
        except BlockingIOError:
            raise
        except OSError:  # a disk without locks
            pass
        yield


def _take(file: BinaryIO, *, waits: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        while True:
            try:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)
            except OSError as error:
                if not waits and error.errno in (errno.EACCES, errno.EDEADLOCK):
                    raise BlockingIOError(error.errno, str(error)) from error
                if error.errno != errno.EDEADLOCK:  # it gives up after ten seconds
                    raise
            else:
                return
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | (0 if waits else fcntl.LOCK_NB))
