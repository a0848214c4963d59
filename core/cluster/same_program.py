"""Whether two machines run the same program: one of another version makes other results."""

import hashlib
from typing import Final

from core.base.own_process import PROGRAM_FOLDER
from core.base.version import VERSION

_SHOWN: Final = 12


def program_mark() -> str:
    """Give the version and, of the engine's own source, the first part of a SHA-256.

    Two checkouts may say the same version and not be the same. Line ends do not count: they
    differ between systems.
    """
    digest = hashlib.sha256()
    for path in sorted((PROGRAM_FOLDER / "core").rglob("*.py"), key=lambda path: path.as_posix()):
        digest.update(path.relative_to(PROGRAM_FOLDER).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return f"{VERSION} ({digest.hexdigest()[:_SHOWN]})"
