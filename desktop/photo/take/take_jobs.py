"""What workers are asked to do for results that are taken elsewhere."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from core.colorize.export_options import ExportOptions
from desktop.photo import photo_jobs
from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.session import Edits, Subject
from desktop.photo.take.taken_folder import TakenFolder
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork, Work

#: Of a photo that is read for one file only.
_NO_NUMBER = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be made.

    Attributes:
        at_hand: a result that shows the same, if there is one: then nothing is made.
        target: where it goes else.
        options: how it is stored.
    """

    at_hand: Path | None
    target: Path
    options: ExportOptions


def result_of(subject: Subject, wanted: Wanted, folder: TakenFolder) -> EngineWork[Path]:
    """Bind giving the file of the open photo's result, as Save would write it."""

    def work(engine: Engine) -> Path:
        if wanted.at_hand is not None and wanted.at_hand.is_file():
            return wanted.at_hand
        folder.make_folder(wanted.target)
        photo_jobs.save(subject, wanted.target, wanted.options)(engine)
        return wanted.target

    return work


def result_of_file(
    photo: Path, edits: Edits, wanted: Wanted, folder: TakenFolder, kept: PhotoEdits, threads: int
) -> EngineWork[Path]:
    """Bind the same for a photo that is not open; one that is in colour is taken itself."""

    def work(engine: Engine) -> Path:
        from desktop.photo import pipeline

        if wanted.at_hand is not None and wanted.at_hand.is_file():
            return wanted.at_hand
        opened = pipeline.read_file(_NO_NUMBER, photo, engine.reader, edits=kept)
        if opened.photo.is_in_colour and not opened.found.recolour:
            return photo
        folder.make_folder(wanted.target)
        subject = Subject(opened, edits, None, threads)
        photo_jobs.save(subject, wanted.target, wanted.options)(engine)
        return wanted.target

    return work


def picture_in(file: Path) -> Work[QImage]:
    """Bind reading what was copied here and is pasted here."""
    return lambda: QImage(str(file))


def as_png(options: ExportOptions) -> ExportOptions:
    """Give how a result is stored that is pasted: as a PNG that every program takes."""
    from core.image.formats import ResultFormat
    from core.image.profile_choice import ResultProfile

    return replace(
        options,
        result_format=ResultFormat.PNG,
        depth=8,
        profile=ResultProfile.SRGB,  # many that paste know no other
        size=replace(options.size, most_bytes=None),  # of a file that is none to keep
    )
