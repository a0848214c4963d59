"""Which photos of the queue have edits, and whether a result was made with others."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from core.edits.made_summary import gives_the_same
from core.queue.jobs import NO_OVERRIDES, JobState, QueueJob

#: The same few rows are painted over and over.
_gives_the_same: Final = lru_cache(maxsize=512)(gives_the_same)


class AdjustedPhotos:
    """The edits of photos, as results tell them."""

    def __init__(self) -> None:
        self._lines: dict[Path, str] = {}
        #: Photos whose edits were all taken back, until a result is made of them.
        self._bare: set[Path] = set()

    def __contains__(self, photo: Path) -> bool:
        """Tell whether a photo has edits."""
        return photo in self._lines

    def note(self, photo: Path, line: str) -> bool:
        """Note the edits of a photo, and tell whether they are others than before.

        Args:
            photo: its file.
            line: as `core.edits.made.made_line` writes them; empty for none.
        """
        if line == self._lines.get(photo, ""):
            return False
        if line:
            self._lines[photo] = line
            self._bare.discard(photo)
        else:
            del self._lines[photo]
            self._bare.add(photo)
        return True

    def note_bare(self, photo: Path) -> None:
        """Note that a photo has no edits, so that a result with some is not its last."""
        if photo not in self._lines:
            self._bare.add(photo)

    def on_made(self, photo: Path) -> None:
        """Note that a result was made a moment ago: of one without edits as the queue says."""
        self._bare.discard(photo)

    def is_older(self, item: QueueJob) -> bool:
        """Tell whether a photo was adjusted, or its edits taken back, after its result was made."""
        if item.state is not JobState.DONE or item.overrides != NO_OVERRIDES or not item.made:
            return False
        return self.differs(item.job.source, item.made)

    def differs(self, photo: Path, made: str) -> bool:
        """Tell whether a photo has other edits by now than a result of it was made with.

        Args:
            photo: its file.
            made: how the result was made, as `core.edits.made.made_line` writes it.
        """
        line = self._lines.get(photo, "")
        if not line and photo in self._bare:
            line = _line_of_none()
        return bool(line) and not _gives_the_same(made, line)


@lru_cache(maxsize=1)
def _line_of_none() -> str:
    from core.edits.edits import Edits  # the window is there before the engine is loaded
    from core.edits.made import made_line

    return made_line(Edits())
