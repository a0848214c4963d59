"""What a run told last, in a small file: a window that goes on with it can show that at once."""

import contextlib
import json
from pathlib import Path

from training.run.event_lines import tell
from training.run.run_files import write_text


class LastTold:
    """Tells events and keeps the latest of each kind, a JSON object a line, as it was told.

    Args:
        file: where they are kept.
        goes_on: what is there counts: the run goes on. Otherwise it is of a run before.
    """

    def __init__(self, file: Path, *, goes_on: bool) -> None:
        self._file = file
        self._latest: dict[str, str] = {}
        if goes_on:
            # A run of an earlier version left none; what cannot be read is missed by nobody else.
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                for line in file.read_text("utf-8").splitlines():
                    self._latest[json.loads(line)["event"]] = line

    def tell(self, event: str, **values: object) -> None:
        """Tell an event, once it is kept.

        Raises:
            WriteError: the disk refuses.
        """
        self._latest[event] = json.dumps({"event": event, **values})
        write_text(self._file, "".join(f"{line}\n" for line in self._latest.values()))
        tell(event, **values)
