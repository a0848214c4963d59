"""What a run tells: lines for people on stderr, or events for programs on stdout."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TextIO

from core.base.errors import AutochromeError
from core.batch.plan import LeftOut
from core.batch.task import Outcome, OutcomeState
from core.cli.progress_bar import ProgressBar, clock
from core.cli.terminal import left_out_count, left_out_lines, printable, printable_lines
from core.edits.made_summary import summary_of


@dataclass(frozen=True, slots=True)
class Totals:
    """How a run ended."""

    done: int
    skipped: int
    failed: int
    left_out: int
    not_reached: int
    seconds: float
    cut: int = 0


class RunReport(Protocol):
    """Who is told about a run."""

    def problem(self, error: AutochromeError) -> None:
        """Tell about a folder that gives no photos."""

    def left_out(self, files: Sequence[LeftOut]) -> None:
        """Tell what was passed by in folders, and why."""

    def photo(self, outcome: Outcome, now_s: float) -> None:
        """Tell how a photo ended, at a reading of the clock."""

    def summary(self, totals: Totals) -> None:
        """Tell how the run ended; the last call."""


class EventReport:
    """One JSON object a line, each written out at once; the keys are stable.

    Args:
        stream: where the lines go.
        model: the id of the model, stated with each photo that tells none of its own.
    """

    def __init__(self, stream: TextIO, model: str) -> None:
        self._stream = stream
        self._model = model

    def problem(self, error: AutochromeError) -> None:
        """Write a failed photo without a target: a folder that gives none."""
        self._photo(error.path, None, OutcomeState.FAILED, error.message, error.hint, (), 0.0, "")

    def left_out(self, files: Sequence[LeftOut]) -> None:
        """Write an event of each."""
        for file in files:
            self._write({"event": "left_out", "path": str(file.path), "reason": file.reason})

    def photo(self, outcome: Outcome, now_s: float) -> None:
        """Write what became of a photo."""
        job = outcome.job
        self._photo(
            job.source,
            job.target,
            outcome.state,
            outcome.reason,
            outcome.hint,
            outcome.notes,
            outcome.seconds,
            outcome.model,
            outcome.made,
            outcome.doubt,
        )
        if outcome.details:
            print(printable_lines(outcome.details), file=sys.stderr)

    def summary(self, totals: Totals) -> None:
        """Write the closing event."""
        self._write(
            {
                "event": "summary",
                "done": totals.done,
                "skipped": totals.skipped,
                "failed": totals.failed,
                "left_out": totals.left_out,
                "not_reached": totals.not_reached,
                "cut": totals.cut,
                "seconds": round(totals.seconds, 3),
            }
        )

    def _photo(
        self,
        source: Path | None,
        target: Path | None,
        state: OutcomeState,
        reason: str,
        hint: str,
        notes: tuple[str, ...],
        seconds: float,
        model: str,
        made: str = "",
        doubt: float | None = None,
    ) -> None:
        self._write(
            {
                "event": "photo",
                "source": None if source is None else str(source),
                "target": None if target is None else str(target),
                "status": state.value,
                "reason": reason,
                "hint": hint,
                "notes": list(notes),
                "seconds": round(seconds, 3),
                "model": model or self._model,
                **summary_of(made).to_json(),
                "doubt": None if doubt is None else round(doubt, 2),
            }
        )

    def _write(self, event: dict[str, object]) -> None:
        # In ASCII: whatever bytes a name holds, and whatever the locale, the line is JSON.
        print(json.dumps(event), file=self._stream, flush=True)


class TextReport:
    """Lines for people: with a bar only what went wrong, without one every photo.

    Args:
        stream: where the lines go.
        bar: the progress bar on the same stream, or None where none can be drawn.
        to_go_on: what to do about photos that were not reached, a sentence.
    """

    def __init__(
        self,
        stream: TextIO,
        bar: ProgressBar | None,
        *,
        to_go_on: str = "Run the same again with --existing skip to go on from here.",
    ) -> None:
        self._stream = stream
        self._bar = bar
        self._to_go_on = to_go_on

    def problem(self, error: AutochromeError) -> None:
        """Tell about a folder that gives no photos."""
        self._say(f"failed: {error}")

    def left_out(self, files: Sequence[LeftOut]) -> None:
        """Name some; all are counted at the end."""
        for line in left_out_lines(files):
            self._say(line)

    def photo(self, outcome: Outcome, now_s: float) -> None:
        """Tell how a photo ended."""
        job = outcome.job
        if outcome.state is OutcomeState.FAILED:
            self._say(f"failed: {_about(job.source, outcome.reason)} {outcome.hint}")
        elif outcome.state is OutcomeState.SKIPPED and (outcome.hint or self._bar is None):
            self._say(f"skipped: {_about(job.source, outcome.reason)} {outcome.hint}")
        elif outcome.state is OutcomeState.DONE and self._bar is None:
            self._say(f"done: {job.source} -> {job.target} ({outcome.seconds:.2f} s)")
        for note in outcome.notes:
            self._say(f"note: {_about(job.source, note)}")
        if outcome.details:
            self._print(printable_lines(outcome.details))
        if self._bar is not None:
            self._bar.advance(printable(job.source.name), now_s)

    def summary(self, totals: Totals) -> None:
        """Count what was done, and say what to do about the rest."""
        if self._bar is not None:
            self._bar.clear()
        parts = [f"{totals.done} colorized"]
        parts += [f"{totals.cut} of them from files that end too early"] if totals.cut else []
        parts += [f"{totals.skipped} skipped"] if totals.skipped else []
        parts += [f"{totals.failed} failed"] if totals.failed else []
        parts += [f"{totals.not_reached} not reached"] if totals.not_reached else []
        parts += [left_out_count(totals.left_out)] if totals.left_out else []
        sentence = f"{', '.join(parts)}, in {clock(totals.seconds)}."
        if totals.not_reached:
            sentence += f" {self._to_go_on}"
        print(sentence, file=self._stream, flush=True)

    def _say(self, text: str) -> None:
        self._print(printable(text.rstrip()))

    def _print(self, text: str) -> None:
        if self._bar is not None:
            self._bar.say(text)
        else:
            print(text, file=self._stream, flush=True)


def _about(source: Path, sentence: str) -> str:
    """Name the photo before a sentence that does not."""
    return sentence if str(source) in sentence else f"{source}: {sentence}"
