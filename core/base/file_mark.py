"""What a file is known again by, whatever becomes of its name and its times."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileMark:
    """What a file held when it was looked at.

    Attributes:
        sha256: in hexadecimals.
        size: in bytes, of what was hashed.
    """

    sha256: str
    size: int


def mark_of(file: Path) -> FileMark | None:
    """Read a file and give its mark; None when it cannot be read, or is no file."""
    try:
        # A pipe would keep whoever opens it waiting for its other end.
        if not stat.S_ISREG(file.stat().st_mode):
            return None
        with file.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
            return FileMark(digest, opened.tell())
    except (OSError, ValueError):  # ValueError: no file can have such a name
        return None
