"""What is read from disk for the dialogs about the program itself; done in a worker."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from core.base.version import VERSION
from core.model.shelf import Installed
from desktop.help import log_file
from desktop.help.pages import HelpPage, read_pages
from desktop.work.workers import Work

if TYPE_CHECKING:
    from desktop.help.inventory import Work as WorkOfOthers

#: Lines of the log that are shown, and that a report holds.
_SHOWN_LINES: Final = 2000
_REPORTED_LINES: Final = 200


@dataclass(frozen=True, slots=True)
class Licences:
    """The version, and what this copy is made of.

    Attributes:
        version: of the program.
        program: the program itself.
        drawn: font and icons.
        libraries: the packages inside, by name.
    """

    version: str
    program: "WorkOfOthers"
    drawn: "tuple[WorkOfOthers, ...]"
    libraries: "tuple[WorkOfOthers, ...]"


@dataclass(frozen=True, slots=True)
class LogTail:
    """The end of the log; empty where nothing was logged yet."""

    text: str


@dataclass(frozen=True, slots=True)
class ProblemReport:
    """What is sent along when a fault is reported."""

    text: str


@dataclass(frozen=True, slots=True)
class PagePictures:
    """The pictures of a page of help.

    Attributes:
        page: its name.
        pictures: by the names that the page gives them; one that cannot be read is left out.
    """

    page: str
    pictures: Mapping[str, QImage]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a report says beside the log, as the window knows it.

    Attributes:
        models: what there is to colour with.
        settings: by their keys; folders are left out of the report.
        screen: the system's windows, and the size of the screen.
    """

    models: tuple[Installed, ...]
    settings: Mapping[str, object]
    screen: str


def licences(resources: Path) -> Work[Licences]:
    """Bind reading what the program is made of.

    Args:
        resources: the folder of the data that ships with it.
    """

    def work() -> Licences:
        # Imported here and below: it takes longer than the window may take to open.
        from desktop.help import inventory

        return Licences(
            VERSION,
            inventory.program(resources),
            inventory.drawn_works(resources),
            inventory.libraries(resources),
        )

    return work


def log_tail(file: Path) -> Work[LogTail]:
    """Bind reading the end of the log."""

    def work() -> LogTail:
        return LogTail(log_file.last_lines(file, _SHOWN_LINES))

    return work


def help_pages(folder: Path, language: str) -> Work[tuple[HelpPage, ...]]:
    """Bind reading the pages of help in a language."""

    def work() -> tuple[HelpPage, ...]:
        return read_pages(folder, language)

    return work


def page_pictures(page: HelpPage) -> Work[PagePictures]:
    """Bind reading the pictures of a page of help."""

    def work() -> PagePictures:
        from desktop.help.page_pictures import read_picture

        read = {name: read_picture(page.folder / name) for name in page.pictures}
        there = {name: picture for name, picture in read.items() if not picture.isNull()}
        return PagePictures(page.name, there)

    return work


def report(file: Path, resources: Path, circumstances: Circumstances) -> Work[ProblemReport]:
    """Bind writing a report; nothing in it says where anything of the user's lies."""

    def work() -> ProblemReport:
        from desktop.help import inventory

        works = inventory.libraries(resources)
        lines = [
            f"Autochrome {VERSION}",
            f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} cores",
            circumstances.screen,
            ", ".join(f"{work.name} {work.version}" for work in works),
            f"Models: {', '.join(_models(circumstances.models)) or 'none'}",
            f"Settings: {', '.join(_settings(circumstances.settings))}",
            "",
            log_file.last_lines(file, _REPORTED_LINES) or "The log is empty.",
        ]
        return ProblemReport(log_file.without_home("\n".join(lines)) + "\n")

    return work


def _models(models: Sequence[Installed]) -> list[str]:
    return [
        f"{model.package.card.id} {model.package.card.version}"
        f"{'' if model.is_bundled else ' (own)'}{' (default)' if model.is_default else ''}"
        for model in models
    ]


def _settings(settings: Mapping[str, object]) -> list[str]:
    return [f"{key} {value}" for key, value in settings.items() if not key.endswith("folder")]
