"""The command `queue watch`: watch folders, colour what comes, tell one line a batch."""

import contextlib
import functools
import json
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import replace
from pathlib import Path
from typing import assert_never

import cv2

from core.base.errors import UsageError
from core.base.paths import user_queue_file
from core.base.presence import is_folder
from core.base.same_file import FileIdentities
from core.batch.edited import EditsOfPhotos
from core.batch.output_place import Beside
from core.batch.task import BatchOptions, OutcomeState
from core.cli.edits_command import user_edits
from core.cli.new_versions import tell_new_versions
from core.cli.queue_commands import lasting_name, model_ids, queue_file
from core.cli.queue_manifest import manifest_of_queue
from core.cli.run_report import EventReport
from core.cli.terminal import photo_count, printable, refuse_a_file, say, stopping_on_signals
from core.cli.watch_manifest import AccountedRuns
from core.cli.watch_parser import QueueWatchCommand
from core.model.library import Library, standard_library
from core.queue.run_control import RunControl
from core.queue.runner import Step, run_queue
from core.queue.store import QueueStore
from core.watch.events import (
    Away,
    Back,
    Batch,
    PhotoEnded,
    StillMoving,
    Taken,
    Trouble,
    WatchEvent,
)
from core.watch.home_disk import is_home
from core.watch.ledger import WatchLedger
from core.watch.look import look_before
from core.watch.watched_folder import WatchedFolder
from core.watch.watcher import ModelNames, Watcher
from core.watch.watching import WatchControl, watch


def run(command: QueueWatchCommand) -> int:
    """Watch; 0 when told to end and nothing failed, see the help.

    Raises:
        UsageError: a folder is none, nothing is kept, or results would look like photos.
        PhotoNotFound: with `new_only`, a folder cannot be read.
        PackageError: there is no model, or it cannot be run.
        QueueError: the queue cannot be used.
        WriteError: the disk refuses the manifest, or another run writes it.
    """
    path = command.queue or user_queue_file()
    if command.lists or command.removes:
        path = queue_file(command.queue)
        with WatchLedger(path) as ledger:
            return _list(ledger, command) if command.lists else _remove(ledger, command)
    # The workers are the threads; OpenCV's own would fight them for the cores.
    cv2.setNumThreads(1)
    library = standard_library()
    options = BatchOptions(
        library.default,
        export=command.export,
        max_pixels=command.max_pixels,
        existing=command.existing,
        edits=EditsOfPhotos(user_edits(), library.find) if command.uses_edits else None,
    )
    tell_new_versions()
    control = WatchControl()
    with (
        WatchLedger(path) as ledger,
        QueueStore(path) as store,
        manifest_of_queue(command.manifest, store) as manifest,
        stopping_on_signals(control.stop),
    ):
        folders = _folders(ledger, command)
        watchers = [
            Watcher(ledger, folder, _models(folder), settle_s=command.settle_s)
            for folder in folders
        ]
        run = functools.partial(_run_queue, ledger.path, options, library, command.jobs)
        events = watch(
            ledger,
            watchers,
            run if manifest is None else AccountedRuns(run, ledger.path, manifest),
            control=control,
            every_s=command.every_s,
            once_after_s=command.settle_s if command.once else None,
        )
        teller = _teller(command, options, folders)
        with contextlib.closing(events):
            for event in events:
                teller.tell(event)
        is_left = command.once and (ledger.waiting() > 0 or teller.has_left_any)
    return 1 if teller.ended[OutcomeState.FAILED] or is_left else 0


def _run_queue(
    path: Path, options: BatchOptions, library: Library, workers: int, control: RunControl
) -> Generator[Step, None, None]:
    return run_queue(
        path, options, library.find, workers=workers, control=control, only_watched=True
    )


def _folders(ledger: WatchLedger, command: QueueWatchCommand) -> tuple[WatchedFolder, ...]:
    """Give the folders to watch; those that were named are kept from now on."""
    if not command.folders:
        kept = ledger.folders()
        standing = tuple(one for one in kept if one.is_standing or command.once)
        if not standing:
            raise UsageError(
                "No folder is watched.", hint="Name one: queue watch DIR --output DIR."
            )
        return standing
    # All is judged before anything is kept.
    return tuple(_begin(ledger, command, one) for one in _named(ledger, command))


def _as_kept(ledger: WatchLedger, folders: Iterable[Path]) -> tuple[Path, ...]:
    """Call folders as those that are watched, where they are the same, by whatever name."""
    names = FileIdentities()
    kept = {names.of_folder(one.folder).exact: one.folder for one in ledger.folders()}
    return tuple(dict.fromkeys(kept.setdefault(names.of_folder(one).exact, one) for one in folders))


def _named(ledger: WatchLedger, command: QueueWatchCommand) -> tuple[WatchedFolder, ...]:
    output, overrides = command.output, command.overrides
    if not isinstance(output, Beside):
        refuse_a_file(output)
    if overrides.model is not None:
        overrides = replace(overrides, model=lasting_name(overrides.model))
    folders = []
    for path in _as_kept(ledger, command.folders):
        if not is_folder(path):
            raise UsageError(
                "{path} is no folder that could be watched.",
                hint="Name a folder that is there.",
                path=path,
            )
        folder = WatchedFolder(
            path,
            output,
            command.pattern,
            command.result_format,
            command.recursive,
            overrides,
            is_standing=not command.once,
        )
        folder.require_sound()
        folders.append(folder)
    return tuple(folders)


def _begin(ledger: WatchLedger, command: QueueWatchCommand, folder: WatchedFolder) -> WatchedFolder:
    known = {one.folder: one for one in ledger.folders()}
    before = known.get(folder.folder)
    if before is not None:
        is_standing = before.is_standing or folder.is_standing
        is_plain = folder == WatchedFolder(
            folder.folder, since=folder.since, is_standing=folder.is_standing
        )
        # Where nothing is typed it goes on as it was told before.
        folder = replace(before if is_plain else folder, is_standing=is_standing)
    passed_by = None
    if command.new_only and before is None:
        passed_by = look_before(folder.folder, recursive=folder.recursive)
    ledger.keep(folder, passed_by)
    return folder


def _models(folder: WatchedFolder) -> ModelNames:
    usual, known = model_ids(folder.overrides.model)
    return ModelNames(usual, known)


def _list(ledger: WatchLedger, command: QueueWatchCommand) -> int:
    folders = ledger.folders()
    if not folders and not command.is_json:
        say("No folder is watched.")
    disks = ledger.disks()
    for one in folders:
        count = ledger.count(one.folder)
        is_there = is_home(one.folder, disks)
        if command.is_json:
            print(
                json.dumps(
                    {
                        "folder": str(one.folder),
                        "results": str(one.results),
                        "recursive": one.recursive,
                        "since": one.since.isoformat(timespec="seconds"),
                        "standing": one.is_standing,
                        "taken": count,
                        "there": is_there,
                    }
                )
            )
            continue
        since = f"{one.since.astimezone():%Y-%m-%d %H:%M}"
        more = "" if is_there else ", not there at the moment"
        more += "" if one.is_standing else ", only when it is named"
        print(
            printable(
                f"{one.folder} -> {one.results} (since {since}, {photo_count(count)} taken{more})"
            )
        )
    return 0


def _remove(ledger: WatchLedger, command: QueueWatchCommand) -> int:
    status = 0
    for path in _as_kept(ledger, command.removes):
        if ledger.forget(path):
            say(f"{path} is watched no more.")
        else:
            say(f"{path} was not watched.")
            status = 1
    return status


def _teller(
    command: QueueWatchCommand, options: BatchOptions, folders: tuple[WatchedFolder, ...]
) -> "_Teller":
    if command.is_json:
        return _EventTeller(options.package.card.id, folders)
    return _TextTeller(folders)


class _Teller:
    """Counts what a watch tells.

    Attributes:
        ended: how photos ended.
        moving: files that were left for another time.
        away: folders that cannot be read.
    """

    def __init__(self) -> None:
        self.ended: Counter[OutcomeState] = Counter()
        self.moving = 0
        self.away: set[Path] = set()

    @property
    def has_left_any(self) -> bool:
        """Whether there are, or may be, scans that were not taken."""
        return self.moving > 0 or bool(self.away)

    def tell(self, event: WatchEvent) -> None:
        """Tell an event."""
        if isinstance(event, PhotoEnded):
            self.ended[event.outcome.state] += 1
        elif isinstance(event, StillMoving):
            self.moving += event.count
        elif isinstance(event, Away):
            self.away.add(event.folder)
        elif isinstance(event, Back):
            self.away.discard(event.folder)


class _TextTeller(_Teller):
    """Lines for people: one a batch, and what needs somebody."""

    def __init__(self, folders: tuple[WatchedFolder, ...]) -> None:
        super().__init__()
        for one in folders:
            say(f"Watching {one.folder}; results go to {one.results}.")

    def tell(self, event: WatchEvent) -> None:
        """Say it in a line."""
        super().tell(event)
        match event:
            case Taken():
                pass
            case Batch():
                say(batch_line(event))
            case Away() | Trouble():
                say(str(event.error))
            case Back():
                say(f"{event.folder} is there again; the watch goes on.")
            case StillMoving():
                files = "1 file is" if event.count == 1 else f"{event.count} files are"
                say(f"{files} still being written in {event.folder}, and left for the next time.")
            case PhotoEnded(outcome):
                source, reason = outcome.job.source, outcome.reason
                if outcome.state is OutcomeState.FAILED:
                    about = reason if str(source) in reason else f"{source}: {reason}"
                    say(f"failed: {about} {outcome.hint}".rstrip())
                if outcome.details:
                    print(outcome.details, file=sys.stderr)
            case _:
                assert_never(event)


class _EventTeller(_Teller):
    """One JSON object a line; photos as `colorize --json` tells them."""

    def __init__(self, model: str, folders: tuple[WatchedFolder, ...]) -> None:
        super().__init__()
        self._report = EventReport(sys.stdout, model)
        for one in folders:
            _write({"event": "watching", "folder": str(one.folder), "results": str(one.results)})

    def tell(self, event: WatchEvent) -> None:
        """Write its object."""
        super().tell(event)
        match event:
            case Taken():
                _write({"event": "taken", "folder": str(event.folder), "count": event.count})
            case Batch():
                ended = {state.value: event.ended[state] for state in OutcomeState}
                _write(
                    {
                        "event": "batch",
                        "folder": str(event.folder),
                        "new": event.new,
                        **ended,
                        "cut": event.cut,
                        "left_to_other": event.is_left_to_other,
                    }
                )
            case Away():
                told = {"folder": str(event.folder), "reason": event.error.message}
                _write({"event": "away", **told, "hint": event.error.hint})
            case Back():
                _write({"event": "back", "folder": str(event.folder)})
            case Trouble():
                told = {"reason": event.error.message, "hint": event.error.hint}
                _write({"event": "trouble", **told})
            case StillMoving():
                _write({"event": "moving", "folder": str(event.folder), "count": event.count})
            case PhotoEnded(outcome):
                self._report.photo(outcome, time.monotonic())
            case _:
                assert_never(event)


def batch_line(batch: Batch) -> str:
    """Say what became of a batch: "12 new scans in DIR: 11 coloured, 1 failed."."""
    scans = batch.new or batch.ended.total()
    words = "scan" if scans == 1 else "scans"
    words = f"new {words}" if batch.new else f"earlier {words}"
    count = f"{scans} {words} in {batch.folder}"
    if batch.is_left_to_other:
        return f"{count}: added to the queue, on which another run is at work."
    done = batch.ended[OutcomeState.DONE]
    parts = [f"{done} coloured"] if done or not batch.ended else []
    parts += [f"{batch.cut} of them from files that end too early"] if batch.cut else []
    for state in (OutcomeState.SKIPPED, OutcomeState.FAILED):
        parts += [f"{batch.ended[state]} {state.value}"] if batch.ended[state] else []
    left = batch.new - batch.ended.total()
    parts += [f"{left} waiting"] if left > 0 else []
    return f"{count}: {', '.join(parts)}."


def _write(event: dict[str, object]) -> None:
    print(json.dumps(event), flush=True)
