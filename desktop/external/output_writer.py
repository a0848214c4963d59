"""Writes the result of a photo where another program wants it, and tells that program."""

import contextlib
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.atomic_file import disk_errors, give_name, replacing
from core.base.free_name import free_path
from core.base.presence import is_there
from core.colorize.export_options import ExportOptions
from desktop.external.callers import Callers
from desktop.external.edit_request import Answer, EditRequest, Ending
from desktop.photo import photo_jobs
from desktop.photo.session import Subject
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

#: Appended to the name of a photo whose own file gets the colour.
_KEPT_MARK: Final = "-original"


@dataclass(frozen=True, slots=True)
class Written:
    """A result that the other program has.

    Attributes:
        kept: where the photo itself lies now, if its own file got the colour.
    """

    kept: Path | None = None


def writer(
    subject: Subject,
    request: EditRequest,
    options: ExportOptions,
    callers: Callers,
    number: int,
) -> EngineWork[Written]:
    """Bind colouring a photo at full size, writing it, and telling the caller.

    The caller is told in the worker: so it hears of a result that is written while the window
    closes. What was at the place is replaced in one step.
    """

    def work(engine: Engine) -> Written:
        output = request.output
        draft = _beside(output) if request.replaces_source else output
        photo_jobs.save(subject, draft, options)(engine)
        kept = _exchange(draft, output) if request.replaces_source else None
        callers.answer(number, Answer(Ending.DONE))
        return Written(kept)

    return work


def _beside(photo: Path) -> Path:
    """Name a result that is written beside a photo first: nothing writes over a photo by itself."""
    return photo.with_name(f".{secrets.token_hex(8)}{photo.suffix}")


def _exchange(draft: Path, photo: Path) -> Path:
    """Give a finished result the name of its photo; give the photo's own new name."""
    try:
        kept = keep_original(photo)
        give_name(draft, photo, may_replace=True)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
    return kept


def keep_original(photo: Path) -> Path:
    """Give a photo's file a second, free name beside it, for its own is about to get the colour.

    Raises:
        WriteError: the disk refuses.
    """
    kept = free_path(photo.with_stem(photo.stem + _KEPT_MARK), is_there)
    try:
        os.link(photo, kept)  # in no time, and with all that belongs to the file
    except OSError:  # not every disk can
        with disk_errors(kept), photo.open("rb") as source, replacing(kept) as target:
            shutil.copyfileobj(source, target)
        with contextlib.suppress(OSError):
            shutil.copystat(photo, kept)
    return kept
