"""How `queue run` tells what it waits for: once when it begins to, once when it goes on."""

import json
import sys
from pathlib import Path

from core.base.sentence import Sentence
from core.cli.progress_bar import ProgressBar
from core.cli.terminal import printable, say
from core.queue.waits import Wait, Waits


class WaitsReport:
    """Hears what a run waits for, and tells what is new about it.

    Args:
        bar: of the run, which stays below what is said.
        is_json: write an event of each on the standard output in place of sentences.
    """

    def __init__(self, bar: ProgressBar | None, *, is_json: bool) -> None:
        self._bar = bar
        self._is_json = is_json
        self._told: tuple[Wait, ...] = ()

    def __call__(self, waits: Waits) -> None:
        """Tell what came and what went."""
        now = {wait.place for wait in waits.places}
        for place in dict.fromkeys(wait.place for wait in self._told):
            if place not in now:
                self._goes_on(place)
        # A disk may be full and fail: one place, met at two moments.
        before = {(wait.place, wait.since) for wait in self._told}
        for wait in waits.places:
            if (wait.place, wait.since) not in before:
                self._waits(wait)
        self._told = waits.places

    def _waits(self, wait: Wait) -> None:
        if self._is_json:
            told = {"place": str(wait.place), "reason": wait.reason, "hint": wait.hint}
            self._write({"event": "waits", **told})
        else:
            self._say(Sentence("waits: {reason} {hint}", reason=wait.reason, hint=wait.hint))

    def _goes_on(self, place: Path) -> None:
        if self._is_json:
            self._write({"event": "goes_on", "place": str(place)})
        else:
            self._say(Sentence("goes on: {place} is no longer waited for.", place=place))

    def _say(self, text: str) -> None:
        if self._bar is not None:
            self._bar.say(printable(text))
        else:
            say(text)

    def _write(self, event: dict[str, str]) -> None:
        print(json.dumps(event), file=sys.stdout, flush=True)
