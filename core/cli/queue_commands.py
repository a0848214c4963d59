"""The commands that fill, show and edit the queue; they load no engine."""

import json
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core.base.errors import QueueError
from core.base.paths import user_queue_file
from core.batch.naming import Placeholder
from core.batch.plan import plan
from core.cli.new_versions import tell_new_versions
from core.cli.progress_bar import clock
from core.cli.queue_parser import (
    QueueAddCommand,
    QueueClearCommand,
    QueueReportCommand,
    QueueRetryCommand,
    QueueStatusCommand,
)
from core.cli.terminal import (
    left_out_count,
    left_out_lines,
    photo_count,
    printable,
    refuse_a_file,
    say,
)
from core.colorize.needs_look import needs_look
from core.edits.made_summary import summary_of
from core.queue.jobs import JobState, Mark, QueueJob, QueueProgress
from core.queue.named_folders import note_named_folders
from core.queue.queue_table import write_report
from core.queue.recovery import settle
from core.queue.store import QueueStore
from core.watch.home_disk import is_home
from core.watch.watched_folder import WATCHED, WatchedFolder, folders_from_json


def queue_file(named: Path | None) -> Path:
    """Give the queue's file: the one that was named, or the window's.

    Raises:
        QueueError: the one that was named is not there, and only adding makes one.
    """
    if named is None:
        return user_queue_file()
    try:
        named.lstat()
    except OSError as error:
        raise QueueError(
            "There is no queue in {path}.",
            hint="Adding photos makes it: queue add PATH --output DIR --queue FILE.",
            path=named,
        ) from error
    return named


def add(command: QueueAddCommand) -> int:
    """Put photos into the queue; 1 when some of what was named gives none.

    Raises:
        UsageError: the output folder is a file.
        PackageError: the model is unknown, or cannot be trusted.
        QueueError: here and in the others: the queue cannot be used.
    """
    output = command.output
    if isinstance(output, Path):
        refuse_a_file(output)
    overrides = command.overrides
    if overrides.model is not None:
        overrides = replace(overrides, model=lasting_name(overrides.model))
    model, known = "", tuple[str, ...]()
    if command.pattern.holds(Placeholder.MODEL):
        model, known = model_ids(command.overrides.model)
    planned = plan(
        command.paths,
        output,
        recursive=command.recursive,
        result_format=command.result_format,
        pattern=command.pattern,
        model=model,
        known_models=known,
    )
    has_photos = bool(planned.jobs)
    if command.shard is not None:
        planned = command.shard.of(planned, command.paths)
    tell_new_versions()
    with QueueStore(command.queue or user_queue_file()) as store:
        note_named_folders(store, command.paths)
        added = store.add(planned.jobs, overrides, again=command.again)
    for problem in planned.problems:
        say(f"failed: {problem}")
    for line in left_out_lines(planned.left_out):
        say(line)
    parts = [f"{len(added.new)} added"]
    parts += [f"{len(added.woken)} wait again"] if added.woken else []
    parts += [f"{len(added.known)} in the queue already"] if added.known else []
    parts += [left_out_count(len(planned.left_out))] if planned.left_out else []
    say(f"{', '.join(parts)}.")
    if added.also:
        is_one = len(added.also) == 1
        of = "1 of them is" if is_one else f"{len(added.also)} of them are"
        say(f"{of} in the queue for another result, too: each result is made.")
    return 1 if planned.problems or not has_photos else 0


def status(command: QueueStatusCommand) -> int:
    """Say how the queue stands."""
    path = queue_file(command.queue)
    settle(path)
    with QueueStore(path) as store:
        progress = store.progress()
        watched = folders_from_json(store.value(WATCHED))
        disks = store.noted_disks()
        if command.is_json:
            photos = store.needing_look() if command.needs_look else store.jobs()
            photos = tuple(job for job in photos if command.mark in (None, job.mark))
            print(json.dumps(_status(store.path, progress, watched, disks, photos)))
            return 0
        failed = store.jobs(JobState.FAILED)
        to_look_at, marks = store.needing_look(), store.marks()
        done = store.jobs(JobState.DONE) if command.mark is not None else ()
    if command.needs_look or command.mark is not None:
        for job in to_look_at if command.needs_look else done:
            if command.mark in (None, job.mark):
                print(printable(f"{job.job.target}{_why_look(job)}"))
        return 0
    print(printable(f"Queue: {store.path}"))
    print(_counts(progress))
    run_sentence = _run_sentence(progress)
    if run_sentence:
        print(run_sentence)
    for wait in progress.waits.places:
        print(printable(f"waits: {wait.reason} {wait.hint}"))
    for one in watched:
        more = [] if is_home(one.folder, disks) else ["not there at the moment"]
        more += [] if one.is_standing else ["only when it is named"]
        about = f" ({', '.join(more)})" if more else ""
        print(printable(f"watched: {one.folder} -> {one.results}{about}"))
    if to_look_at:
        print(_look_sentence(to_look_at))
    if marks_sentence := _marks_sentence(marks):
        print(marks_sentence)
    for job in failed:
        print(printable(f"failed: {job.reason} {job.hint}".rstrip()))
    return 0


def retry(command: QueueRetryCommand) -> int:
    """Let what failed wait again."""
    path = queue_file(command.queue)
    with QueueStore(path) as store:
        count = store.retry_failed()
    say(f"{photo_count(count)} that failed {'waits' if count == 1 else 'wait'} again.")
    return 0


def clear(command: QueueClearCommand) -> int:
    """Take photos out of the queue."""
    path = queue_file(command.queue)
    settle(path)
    states = tuple(JobState) if command.takes_all else (JobState.DONE, JobState.SKIPPED)
    with QueueStore(path) as store:
        count = store.clear(states)
        left = store.tally().total
    say(f"{photo_count(count)} taken out of the queue, {left} left.")
    return 0


def report(command: QueueReportCommand) -> int:
    """Write a table of all photos.

    Raises:
        UsageError: the file's name is none of a table.
        WriteError: the disk refuses it.
    """
    path = queue_file(command.queue)
    settle(path)
    with QueueStore(path) as store:
        jobs = store.jobs()
    write_report(jobs, command.target)
    say(f"{photo_count(len(jobs))} in {command.target}.")
    return 0


def lasting_name(typed: str) -> str:
    """Give the id or the absolute path of a model, so that a run finds it from any folder.

    Raises:
        PackageError: there is none: better told now than when the run begins.
    """
    # Imported here: all else does without the engine.
    from core.cli.named_model import id_or_file
    from core.model.library import standard_library

    library = standard_library()
    name = id_or_file(library, typed)
    package = library.find(name)
    return name if package.card.id == name else str(package.path.absolute())


def model_ids(typed: str | None) -> tuple[str, tuple[str, ...]]:
    """Give the id of the model that names results, and those of all there are."""
    from core.cli.named_model import id_or_file
    from core.model.library import standard_library

    library = standard_library()
    package = library.default if typed is None else library.find(id_or_file(library, typed))
    return package.card.id, tuple(model.package.card.id for model in library.models())


def _counts(progress: QueueProgress) -> str:
    counts = [(state, getattr(progress.tally, state.value)) for state in JobState]
    return ", ".join(f"{n} {state.value}" for state, n in counts if n) or "empty"


def _look_sentence(to_look_at: Sequence[QueueJob]) -> str:
    need = f"{photo_count(len(to_look_at))} {'needs' if len(to_look_at) == 1 else 'need'} a look"
    in_part = sum(job.is_in_part for job in to_look_at)
    because = f", {in_part} of them because the file ends too early" if in_part else ""
    return f"{need}{because}; list them with: queue status --needs-look."


def _marks_sentence(counts: Counter[Mark]) -> str:
    """Say how many results are thought what of; empty where nobody looked so far."""
    parts = [
        f"{counts[mark]} {words}"
        for mark, words in ((Mark.GOOD, "good"), (Mark.AGAIN, "again"), (Mark.GREY, "left grey"))
        if counts[mark]
    ]
    if not parts:
        return ""
    return f"Looked at: {', '.join(parts)}; {counts[Mark.NONE]} not yet."


def _why_look(job: QueueJob) -> str:
    reasons = ["the file ends too early"] if job.is_in_part else []
    reasons += [f"doubt {job.doubt:.0f}"] if needs_look(job.doubt) else []
    return f" ({', '.join(reasons)})" if reasons else ""


def _run_sentence(progress: QueueProgress) -> str:
    if progress.is_paused:
        return "The run is paused."
    if progress.waits.stands_still and not progress.waits.places:
        return "The run waits for files that are still being written."
    if progress.waits.stands_still:
        return "The run stands still, and goes on by itself."
    if progress.is_running and progress.seconds_left is not None:
        pace, left = progress.photos_per_s, clock(progress.seconds_left)
        return f"A run is at work: {pace:.{1 if pace < 10 else 0}f} photos/s, {left} left."
    if progress.is_running:
        return "A run is at work."
    return "No run is at work; begin one with: queue run." if progress.tally.waiting else ""


def _status(
    path: Path,
    progress: QueueProgress,
    watched: Sequence[WatchedFolder],
    disks: Collection[Path],
    jobs: Sequence[QueueJob],
) -> dict[str, object]:
    counts = {state.value: getattr(progress.tally, state.value) for state in JobState}
    return {
        "queue": str(path),
        "running": progress.is_running,
        "paused": progress.is_paused,
        "stands_still": progress.waits.stands_still,
        "waits_for": [
            {
                "place": str(wait.place),
                "reason": wait.reason,
                "hint": wait.hint,
                "since": _iso(wait.since),
            }
            for wait in progress.waits.places
        ],
        "watched": [
            {
                "folder": str(one.folder),
                "results": str(one.results),
                "standing": one.is_standing,
                "there": is_home(one.folder, disks),
            }
            for one in watched
        ],
        **counts,
        "photos_per_s": round(progress.photos_per_s, 3),
        "seconds_left": None if progress.seconds_left is None else round(progress.seconds_left, 1),
        "photos": [_record(job) for job in jobs],
    }


def _record(job: QueueJob) -> dict[str, object]:
    return {
        "id": job.id,
        "source": str(job.job.source),
        "target": str(job.job.target),
        "status": job.state.value,
        "reason": job.reason,
        "hint": job.hint,
        "notes": list(job.notes),
        "seconds": round(job.seconds, 3),
        "model": job.model or job.overrides.model or "",
        "attempts": job.attempts,
        "added": _iso(job.added),
        "began": _iso(job.began),
        "ended": _iso(job.ended),
        **summary_of(job.made).to_json(),
        "doubt": None if job.doubt is None else round(job.doubt, 2),
        "needs_look": job.needs_look,
        "cut": job.is_in_part,
        "mark": job.mark.value,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
