"""Results that workers made: the coordinator alone gives them their names, each once.

On a disk that all share, a worker writes a draft beside the result's place, whole and synced, under
a name that only its lease has; here it gets the result's name. Where photos are sent, the bytes
come back and are written here.
"""

import contextlib
import os
from dataclasses import replace
from pathlib import Path

from core.base.atomic_file import give_name, make_folder, replacing, sweep_drafts
from core.base.errors import AutochromeError
from core.batch.task import Outcome, OutcomeState, Task
from core.cluster.errand import Report, RunName
from core.colorize.result_source import remember


class Misplaced(Exception):
    """A worker says that it wrote a result, and it is not there."""


class Results:
    """The results of one run.

    Args:
        run: its name.
    """

    def __init__(self, run: RunName) -> None:
        self._run = run
        self._count = 0
        self._folders: set[Path] = set()

    def draft_for(self, target: Path) -> Path:
        """Give a name beside a result's place that nothing else of this queue ever had.

        The first time in a folder, what earlier runs of the queue left there is removed.
        """
        folder = target.parent
        if folder not in self._folders:
            self._folders.add(folder)
            sweep_drafts(folder)
            _sweep(folder, self._run.of_queue, kept=self._run.of_run)
        self._count += 1
        return folder / f"{self._run.of_run}{self._count}{target.suffix}"

    def adopt(self, task: Task, draft: Path, outcome: Outcome, report: Report) -> Outcome:
        """Give a result its name; whatever the disk has against it is the outcome.

        Raises:
            Misplaced: it is not there.
        """
        if outcome.state is not OutcomeState.DONE:
            return outcome
        target = task.job.target
        try:
            if report.result is None:
                self._name(draft, target, may_replace=task.may_replace)
            else:
                self._write(report.result, target, may_replace=task.may_replace)
        except AutochromeError as error:
            failed = Outcome(task.job, OutcomeState.FAILED, error.message, error.hint)
            return replace(failed, error=type(error), seconds=outcome.seconds, model=outcome.model)
        if report.source_sha256:
            remember(target, report.source_sha256)
        return outcome

    def close(self) -> None:
        """Remove all drafts of the run: those of workers that were lost."""
        for folder in self._folders:
            sweep_drafts(folder)
            _sweep(folder, self._run.of_run)

    def _name(self, draft: Path, target: Path, *, may_replace: bool) -> None:
        try:
            give_name(draft, target, may_replace=may_replace)
        except FileNotFoundError:
            # A network drive may not have heard of it: listing the folder asks anew.
            with contextlib.suppress(OSError), os.scandir(draft.parent) as entries:
                next(entries, None)
            try:
                give_name(draft, target, may_replace=may_replace)
            except FileNotFoundError as error:
                raise Misplaced(draft) from error

    def _write(self, content: bytes, target: Path, *, may_replace: bool) -> None:
        make_folder(target.parent)
        with replacing(target, may_replace=may_replace) as file:
            file.write(content)


def _sweep(folder: Path, beginning: str, *, kept: str | None = None) -> None:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(beginning) and not (kept and name.startswith(kept)):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)  # noqa: PTH108
