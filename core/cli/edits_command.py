"""The command `edits`: what is kept of photos, shown, copied and forgotten."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from core.base.errors import AutochromeError, PhotoError, UsageError
from core.base.paths import NoHome, user_data_dir
from core.base.record_codec import to_json
from core.base.strict_json import JsonValue
from core.cli.edits_parser import (
    EditsCommand,
    EditsCopyCommand,
    EditsForgetCommand,
    EditsShowCommand,
)
from core.cli.terminal import photo_count, printable, say
from core.edits.edits import PLAIN, Edits
from core.edits.kept import kept_at
from core.edits.made import MadeWith, edits_of_result
from core.edits.made_summary import MadeSummary
from core.edits.places import is_sidecar
from core.edits.store import EditsStore, Found
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader


def user_edits(*, beside_photos: bool = True) -> EditsStore:
    """Give the edits of this user, who may have no data folder."""
    try:
        home = user_data_dir()
    except NoHome:
        return EditsStore(None, beside_photos=beside_photos)
    return EditsStore(home, beside_photos=beside_photos)


def run(command: EditsCommand) -> int:
    """Do what was asked for; 1 when it could not be done for all photos.

    Raises:
        UsageError: there is nothing to copy.
        PhotoError: what is to be copied from cannot be read.
    """
    match command:
        case EditsShowCommand():
            with ReadingProcesses(threads=1) as processes:
                return _show(command, user_edits(), SafeReader(processes))
        case EditsCopyCommand():
            store = user_edits(beside_photos=not command.in_data_folder)
            with ReadingProcesses(threads=1) as processes:
                return _copy(command, store, SafeReader(processes))
        case EditsForgetCommand():
            return _forget(command, user_edits())


def _show(command: EditsShowCommand, store: EditsStore, reader: SafeReader) -> int:
    is_all_well = True
    for photo in _photos(command.photos):
        found, made, failure = _kept_of(photo, store, reader)
        is_all_well &= not failure
        if command.is_json:
            print(json.dumps(_record(photo, found, made, failure)))
            continue
        if failure:
            say(f"failed: {failure}")
            continue
        for line in _lines(found, made):
            print(printable(f"{photo}: {line}"))
        for note in found.notes:
            say(f"note: {note}")
    return 0 if is_all_well else 1


def _kept_of(photo: Path, store: EditsStore, reader: SafeReader) -> tuple[Found, Edits | None, str]:
    """Give what is kept of a photo, how it was made if it is a result, and what went wrong."""
    found = store.find(photo)
    try:
        made = _made(photo, reader)
    except PhotoError as error:
        return found, None, str(error)
    return replace(found, notes=found.notes + made.notes), made.edits, ""


def _made(result: Path, reader: SafeReader) -> MadeWith:
    """Read how a result was made.

    Raises:
        PhotoError: it cannot be read, or not in the memory that there is.
    """
    try:
        return edits_of_result(result, read=reader.read)
    except MemoryError:
        raise PhotoError("There is not enough memory to read {path}.", path=result) from None


def _copy(command: EditsCopyCommand, store: EditsStore, reader: SafeReader) -> int:
    edits = _edits_of(command.source, store, reader)
    if edits is None:
        raise UsageError(
            "Nothing was changed about {path}.",
            hint="Name a photo that has edits; edits show tells.",
            path=command.source,
        )

    def copy(photo: Path) -> None:
        store.keep(photo, _copied(edits, photo, store, command))

    done, failed = _each(command.photos, copy)
    have = f"{photo_count(done)} now {'has' if done == 1 else 'have'}"
    say(f"{have} the edits of {command.source}{_and_failed(failed)}.")
    return 1 if failed else 0


def _edits_of(source: Path, store: EditsStore, reader: SafeReader) -> Edits | None:
    """Give the edits of a photo, or those with which a result was made, or that a file keeps.

    A file of edits is taken at its word, whose photo it ever was of: another program may have
    written into the photo's file since.

    Raises:
        PhotoError: the photo cannot be read.
    """
    if is_sidecar(source.name):
        kept = kept_at(source)
        if kept is not None and kept.note is not None:
            say(f"note: {kept.note}")
        return None if kept is None or kept.record is None else kept.record.edits
    edits = store.find(source).edits
    if edits is None:
        made = _made(source, reader).edits
        edits = None if made is None else _wished(made)
    return edits


def _wished(made: Edits) -> Edits:
    """Leave out that no colours were replaced: it is said of every result, and nobody's wish."""
    return replace(made, recolour=made.recolour or None)


def _copied(edits: Edits, photo: Path, store: EditsStore, command: EditsCopyCommand) -> Edits:
    if not command.settings_only and not command.without_crop:
        return edits
    own = store.find(photo).edits or PLAIN
    if command.settings_only:
        return replace(own, settings=edits.settings)
    return replace(edits, framing=own.framing)


def _forget(command: EditsForgetCommand, store: EditsStore) -> int:
    done, failed = _each(command.photos, store.forget)
    say(f"Nothing is kept of {photo_count(done)}{_and_failed(failed)}.")
    return 1 if failed else 0


def _each(named: Iterable[Path], do: Callable[[Path], object]) -> tuple[int, int]:
    """Do something with each photo; give with how many it was done, and with how many it failed."""
    done = failed = 0
    for photo in _photos(named):
        try:
            do(photo)
            done += 1
        except AutochromeError as error:
            failed += 1
            say(f"failed: {error}")
    return done, failed


def _photos(named: Iterable[Path]) -> Iterator[Path]:
    """Pass by the files of edits that a shell names with their photos."""
    for path in named:
        if not is_sidecar(path.name):
            yield path


def _lines(found: Found, made: Edits | None) -> Iterator[str]:
    if found.edits is not None:
        yield f"{'; '.join(_words(found.edits))} (in {found.place}, kept {found.saved})"
    elif made is None and not found.snapshots:
        yield "nothing was changed"
    if found.snapshots:
        yield f"snapshots: {', '.join(one.name for one in found.snapshots)}"
    if made is not None:
        yield f"is a result, made with {'; '.join(_words(_wished(made)))}"


def _words(edits: Edits) -> Iterator[str]:
    """Say what was changed; something was."""
    if edits.model is not None:
        yield f"model {edits.model.id}"
    usual = to_json(PLAIN.settings)
    settings = to_json(edits.settings)
    changed = [f"{name} {value:g}" for name, value in settings.items() if value != usual[name]]
    if changed:
        yield ", ".join(changed)
    if edits.hints:
        yield "1 hint" if len(edits.hints) == 1 else f"{len(edits.hints)} hints"
    if edits.reference:
        yield f"colours as in {edits.reference}"
    turns = MadeSummary(
        quarter_turns=edits.quarter_turns, is_mirrored=edits.is_mirrored, framing=edits.framing
    ).turns
    if turns:
        yield turns
    if edits.recolour is not None:
        yield "recoloured" if edits.recolour else "not recoloured"


def _record(photo: Path, found: Found, made: Edits | None, failure: str) -> dict[str, JsonValue]:
    return {
        "photo": str(photo),
        "edits": None if found.edits is None else to_json(found.edits),
        "place": None if found.place is None else str(found.place),
        "saved": found.saved or None,
        "snapshots": [to_json(one) for one in found.snapshots],
        "made_with": None if made is None else to_json(made),
        "notes": [str(note) for note in found.notes],
        "failure": failure or None,
    }


def _and_failed(failed: int) -> str:
    return f"; {failed} failed" if failed else ""
