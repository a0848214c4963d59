"""The rows of a manifest as a table: one line a photo, for a spreadsheet or a database."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Final

from core.account.photo_row import PhotoRow
from core.base.atomic_file import replacing
from core.queue.queue_table import harmless

TABLE: Final = "photos.csv"


def write_table(rows: Iterable[PhotoRow], folder: Path) -> None:
    """Write the table, whole or not at all.

    UTF-8 with a byte order mark, by which Excel knows it. Bytes of a name that are not valid UTF-8
    are written as Python escapes; the lines of `photos.jsonl` have them as they are.

    Raises:
        DiskFull, FolderNotWritable, WriteError: what was there is as it was.
    """
    names = [field.name for field in fields(PhotoRow)]
    with replacing(folder / TABLE) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="backslashreplace", newline="")
        lines = csv.writer(text)
        lines.writerow(names)
        lines.writerows(
            [harmless(_cell(name, getattr(row, name))) for name in names] for row in rows
        )
        text.detach()


def _cell(name: str, value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case Mapping():
            return ", ".join(f"{key} {number:g}" for key, number in value.items())
        case tuple():
            return " ".join(map(str, value))
    return str(value)
