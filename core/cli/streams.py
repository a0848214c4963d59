"""Standard streams that may be closed, full or gone: the work goes on, whoever listens.

A service or a script may start a program without them, or with a log on a disk that fills up.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Any, Final, TextIO, cast

_LOST: Final = "\nThe output could not be written ({why}); the work goes on without it.\n"


@contextlib.contextmanager
def lasting_streams() -> Iterator[None]:
    """Have standard output and error that can be written to, whatever becomes of them.

    A closed one is /dev/null: else the next file that is opened would get its number, and what a
    library prints would end up in that file. One that fails, as on a full disk, is told of once on
    the other one. A reader that has gone (`| head`) is still raised: it has had enough.

    Raises:
        BrokenPipeError: within the block, who read the output has gone.
    """
    _fill_closed_descriptors()
    before = sys.stdout, sys.stderr
    nowhere: TextIO | None = None
    if sys.stdout is None or sys.stderr is None:
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    out, err = sys.stdout or nowhere, sys.stderr or nowhere
    assert out is not None
    assert err is not None
    for stream in (out, err):
        _accept_any_name(stream)
    sys.stdout = cast("TextIO", _Lasting(out, other=err))
    sys.stderr = cast("TextIO", _Lasting(err, other=out))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
        if nowhere is not None:
            nowhere.close()


def silence_if_broken(stream: TextIO) -> None:
    """Send what is still to be written nowhere, if nobody reads it any more."""
    try:
        stream.flush()
    except OSError:
        _send_nowhere(stream)


def is_lost(stream: object) -> bool:
    """Tell whether something that was written to a lasting stream went nowhere."""
    return isinstance(stream, _Lasting) and stream.has_failed


class _Lasting:
    """A stream that is silent from its first failure on."""

    def __init__(self, stream: TextIO, *, other: TextIO) -> None:
        self._stream = stream
        self._other = other
        self.has_failed = False

    def write(self, text: str) -> int:
        written: int = self._unless_failed(lambda: self._stream.write(text), len(text))
        return written

    def flush(self) -> None:
        self._unless_failed(self._stream.flush, None)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _unless_failed(self, act: Any, instead: Any) -> Any:
        if self.has_failed:
            return instead
        try:
            return act()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:  # ValueError: somebody closed it
            self.has_failed = True
            _send_nowhere(self._stream)
            with contextlib.suppress(OSError, ValueError):
                why = error.strerror if isinstance(error, OSError) else str(error)
                self._other.write(_LOST.format(why=why))
                self._other.flush()
            return instead


def _fill_closed_descriptors() -> None:
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            with contextlib.suppress(OSError):
                os.open(os.devnull, os.O_RDONLY if number == 0 else os.O_WRONLY)


def _send_nowhere(stream: TextIO) -> None:
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _accept_any_name(stream: TextIO) -> None:
    """Let names be printed that the locale has no letters for, rather than fail over one."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
