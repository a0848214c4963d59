"""Reads photos in processes of their own, so that a hostile one harms only itself.

    with ReadingProcesses() as processes:
        reader = SafeReader(processes)
        photo = reader.read(path)          # what `photo_reader.read` gives, or raises

Any number of threads may read at once; each has a process for itself meanwhile. A process lives on
for the next photo, unless one ended it.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.errors import NoLongerWanted, PhotoError, UnreadablePhoto
from core.base.sentence import Sentence
from core.base.strict_json import WrongValue
from core.image.photo import MAX_PIXELS, Photo
from core.image.photo_wire import from_wire
from core.image.reading_messages import ReadingRequest
from core.image.reading_process import Answer, ProcessLost, ReadingFault
from core.image.reading_processes import ReadingProcesses
from core.image.shared_arrays import new_name

#: Once told to stop, a photo that is nearly read is still read.
_GRACE_S: Final = 3.0
_HINT: Final = Sentence(
    "It may be damaged, or made to do harm. If another program shows it, export it from there as "
    "TIFF, PNG or JPEG."
)


class SafeReader:
    """Reads photos, until it is told to stop.

    Args:
        processes: that read them; others may use them, too.
        stop: once it is set, a photo that is being read has a few seconds left.
    """

    def __init__(self, processes: ReadingProcesses, stop: threading.Event | None = None) -> None:
        self._processes = processes
        self._stop = threading.Event()
        self._stops = (self._stop,) if stop is None else (self._stop, stop)
        self._is_closed = threading.Event()

    def read(
        self,
        path: Path,
        *,
        max_pixels: int = MAX_PIXELS,
        keep_original: bool = False,
        page: int = 0,
        given_up: threading.Event | None = None,
    ) -> Photo:
        """Read a photo; see `photo_reader.read`.

        Args:
            path: the file.
            max_pixels: likewise, as the next two.
            keep_original: likewise.
            page: likewise.
            given_up: once it is set, nobody wants this photo any more.

        Raises:
            PhotoNotFound, NotAPhoto, DamagedPhoto, PhotoTooLarge, MemoryError: as there.
            UnreadablePhoto: reading it crashes, or takes too long.
            ReadingFault: a fault of this program.
            NoLongerWanted: it was told to stop.
        """
        request = ReadingRequest(
            str(path.absolute()), new_name(), max_pixels, keep_original=keep_original, page=page
        )
        answer = self._answer(path, request, given_up)
        if answer is None:
            from core.image import photo_reader  # all decoders, which the child has loaded

            return photo_reader.read(
                path, max_pixels=max_pixels, keep_original=keep_original, page=page
            )
        try:
            return from_wire(path, answer.said, answer.arrays)
        except WrongValue as error:
            raise ReadingFault(str(error)) from error

    def read_colours(
        self, path: Path, *, max_pixels: int = MAX_PIXELS, short_side_px: int | None = None
    ) -> NDArray[np.uint8]:
        """Read a photo's colours; see `photo_reader.read_colours`.

        Raises:
            As `read` does.
        """
        request = ReadingRequest(
            str(path.absolute()),
            new_name(),
            max_pixels,
            is_for_colours=True,
            short_side_px=short_side_px,
        )
        answer = self._answer(path, request)
        if answer is None:
            from core.image import photo_reader

            return photo_reader.read_colours(
                path, max_pixels=max_pixels, short_side_px=short_side_px
            )
        (colours,) = answer.arrays
        return colours.astype(np.uint8, copy=False)

    def warm_up(self) -> None:
        """Start a process before the first photo comes."""
        self._processes.warm_up()

    def stop(self) -> None:
        """Give each photo a few seconds: the one that is read now, and those asked for after it."""
        self._stop.set()

    def close(self) -> None:
        """Read nothing more; whoever waits for a photo waits no longer."""
        self._is_closed.set()

    def _answer(
        self, path: Path, request: ReadingRequest, given_up: threading.Event | None = None
    ) -> Answer | None:
        """Ask a process; None where none can be started."""
        is_wanted = self._wanted(given_up)
        # One that was there may have been harmed by another photo, or end just now by itself.
        for take in (self._processes.take, self._processes.take_new):
            if not is_wanted():
                break
            try:
                process = take()
            except OSError:
                # Better without a wall than without the photo: the limits inside hold as well.
                return None
            try:
                answer = process.ask(path, request, is_wanted)
            except ProcessLost as lost:
                process.close()
                if lost.was_too_slow or take == self._processes.take_new:
                    raise _failure(path, lost) from lost
            except (PhotoError, MemoryError, ReadingFault):
                self._processes.give_back(process)
                raise
            except BaseException:  # it may be in the middle of its answer
                process.close()
                raise
            else:
                self._processes.give_back(process)
                return answer
        raise NoLongerWanted(path)

    def _wanted(self, given_up: threading.Event | None) -> Callable[[], bool]:
        """Give what tells whether a photo that is asked for now is still wanted."""
        stopped_at: list[float] = []

        def is_wanted() -> bool:
            if self._is_closed.is_set() or (given_up is not None and given_up.is_set()):
                return False
            if any(stop.is_set() for stop in self._stops):
                stopped_at.append(time.monotonic())
                return stopped_at[-1] - stopped_at[0] < _GRACE_S
            return True

        return is_wanted


def _failure(path: Path, lost: ProcessLost) -> Exception:
    if lost.was_too_slow:
        why = Sentence("it takes longer than a photo of its size may")
    elif lost.was_killed:
        # By the system, as a rule, to save the memory of others: it may be tried again alone.
        return MemoryError(str(path))
    elif lost.signal:
        why = Sentence("what reads photos crashes over it ({signal})", signal=lost.signal)
    else:
        why = Sentence("what reads photos crashes over it")
    return UnreadablePhoto("{path} cannot be read: {why}.", hint=_HINT, path=path, why=why)
