"""The command `compare`: models are held against photos in colour, and their figures told."""

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.base.errors import FolderNotWritable, UsageError
from core.base.presence import is_file
from core.cli.compare_parser import CompareCommand
from core.cli.named_model import id_or_file
from core.cli.progress_bar import ProgressBar, is_terminal
from core.cli.terminal import photo_count, printable, say
from core.compare.comparing import compared
from core.compare.sample import drawn, sample_photos
from core.compare.sheets import SheetWriter
from core.compare.steps import PhotoColoured, PhotoTaken
from core.compare.tally import (
    ModelFigures,
    Tally,
    colour_words,
    distance_words,
    likeness_words,
)
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.library import standard_library
from core.model.package import Package
from core.queue.disk_asks import refuses

#: So many photos that cannot be read are told of by name; the figures come below them.
_MOST_NAMED: Final = 20


def run(command: CompareCommand) -> int:
    """Compare models and tell the figures; give the exit status.

    Raises:
        PackageError: a model is not there, or not to be trusted.
        PhotoNotFound: the folder holds no photos.
        UsageError: a model is named twice, or the folder for the sheets is a file.
        WriteError: the disk refuses the sheets.
    """
    packages = _models(command.models)
    folder = command.photos if command.photos is not None else sample_photos()
    if command.out is not None and is_file(command.out):
        raise UsageError(
            "{path} is a file, but --out needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=command.out,
        )
    if command.out is not None and refuses(command.out):
        raise FolderNotWritable(
            "No file can be written into {path}.",
            hint="Choose another folder with --out.",
            path=command.out,
        )
    tally = _compare(packages, drawn(folder), command)
    for photo in tally.unread[:_MOST_NAMED]:
        say(f"left out: {photo.error}")
    if len(tally.unread) > _MOST_NAMED:
        say(f"left out: {len(tally.unread) - _MOST_NAMED} more that cannot be read")
    for place, failed in tally.failed.items():
        say(f"failed: {packages[place].card.name}: {failed.error}")
    if command.is_json:
        print(json.dumps(_record(packages, folder, tally), indent=2))
    else:
        for line in _lines(packages, tally):
            print(printable(line))
    return 1 if tally.failed or not tally.complete else 0


def _models(names: Sequence[str]) -> tuple[Package, ...]:
    library = standard_library()
    packages: list[Package] = []
    for name in names:
        package = library.find(id_or_file(library, name))
        if any(other.fingerprint == package.fingerprint for other in packages):
            raise UsageError(
                "{name} is the same model as one that was named before it.",
                hint="Name each model once.",
                name=name,
            )
        packages.append(package)
    return tuple(packages)


def _compare(packages: Sequence[Package], photos: Sequence[Path], command: CompareCommand) -> Tally:
    """Compare them, drawing a bar meanwhile and writing sheets."""
    tally, bar = Tally(len(packages)), None
    if not command.is_json and is_terminal(sys.stderr):
        total = min(len(photos), command.at_most) * len(packages)
        bar = ProgressBar(sys.stderr, total, time.monotonic())
    labels = ["original", *(package.card.name for package in packages)]
    sheets = None if command.out is None else SheetWriter(command.out, labels)
    names: dict[int, str] = {}
    with ReadingProcesses() as processes:
        reader, threads = SafeReader(processes), os.cpu_count() or 1
        for step in compared(packages, photos, reader, at_most=command.at_most, threads=threads):
            tally.take(step)
            if sheets is not None:
                sheets.take(step)
            if isinstance(step, PhotoTaken):
                names[step.number] = step.path.name
            elif bar is not None and isinstance(step, PhotoColoured):
                left_out = tally.grey + len(tally.unread)
                bar.expect(min(len(photos) - left_out, command.at_most) * len(packages))
                bar.advance(printable(names[step.photo]), time.monotonic())
    if bar is not None:
        bar.clear()
    if sheets is not None:
        for path in sheets.finish():
            say(f"written: {path}")
    return tally


def _lines(packages: Sequence[Package], tally: Tally) -> list[str]:
    """Lay the figures out for people: a table, and what they say."""
    counts = f"{photo_count(len(tally.complete))} compared"
    if tally.grey:
        counts += f", {tally.grey} left out: not in colour"
    if tally.unread:
        counts += f", {len(tally.unread)} left out: cannot be read"
    known = [
        (package, figures)
        for package, figures in zip(packages, tally.figures, strict=True)
        if figures is not None
    ]
    if not known:
        return [f"{counts}.", "There are no figures without photos in colour."]
    width = max(len("left grey"), *(len(_called(package)) for package, _ in known)) + 2
    grey = known[0][1]
    lines = [
        f"{counts}.",
        "",
        f"{'':{width}}{'distance':>10}{'of grey':>10}{'colour':>9}{'PSNR':>8}",
    ]
    lines.append(_row("left grey", width, grey.grey_ab, 1.0, 0.0, grey.grey_psnr))
    lines += [
        _row(_called(package), width, one.ab, one.share_of_grey, one.relative, one.psnr)
        for package, one in known
    ]
    for package, one in known:
        lines += ["", f"{_called(package)}", *(f"  {text}" for text in _said(one))]
    lines += [
        "",
        "distance: mean distance from the true colours in a*b*, lower is better; of grey: as a",
        "share of that of the photos left grey. colour: colourfulness as a share of the photos',",
        "best near 100 %. PSNR: likeness over R, G and B in dB, higher is better.",
    ]
    return lines


def _row(name: str, width: int, ab: float, share: float, relative: float, psnr: float) -> str:
    return f"{name:{width}}{ab:10.2f}{100 * share:8.0f} %{100 * relative:7.0f} %{psnr:8.2f}"


def _said(figures: ModelFigures) -> tuple[str, str, str]:
    return distance_words(figures), colour_words(figures), likeness_words(figures)


def _called(package: Package) -> str:
    return f"{package.card.name} ({package.card.id})"


def _record(packages: Sequence[Package], folder: Path, tally: Tally) -> dict[str, object]:
    return {
        "folder": str(folder),
        "photos": len(tally.complete),
        "not_in_colour": tally.grey,
        "unreadable": [
            {"path": str(photo.path), "reason": str(photo.error)} for photo in tally.unread
        ],
        "models": [
            {
                "id": package.card.id,
                "name": package.card.name,
                "path": str(package.path),
                "fingerprint": package.fingerprint,
                "problem": str(tally.failed[place].error) if place in tally.failed else "",
                "figures": None if figures is None else _figures(figures),
            }
            for place, (package, figures) in enumerate(zip(packages, tally.figures, strict=True))
        ],
    }


def _figures(figures: ModelFigures) -> dict[str, float]:
    return {
        "ab": round(figures.ab, 4),
        "grey_ab": round(figures.grey_ab, 4),
        "ab_of_grey": round(figures.share_of_grey, 4),
        "colourfulness": round(figures.relative, 4),
        "psnr": round(figures.psnr, 4),
        "grey_psnr": round(figures.grey_psnr, 4),
    }
