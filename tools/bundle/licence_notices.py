"""The licences of everything inside a bundle, as one text for people."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from tools.bundle import facts
from tools.bundle.inside import Inside, Kind

_WIDTH: Final = 79
_COMMON: Final = re.compile(r"/usr/share/common-licenses/[\w.+-]+")
_HEAD: Final = f"""\
What is inside {facts.NAME} {facts.VERSION}, who made it, and what its makers allow

Qt, PySide6 and some libraries of the system, on macOS also FFmpeg, are under the GNU Lesser
General Public Licence. They lie in the folder `_internal` as files of their own, and you may
replace them by builds of your own. Their sources: https://download.qt.io, https://ffmpeg.org,
and, for libraries of the system, https://sources.debian.org. You may study and change this
program, and find out how it works with other versions of them, as that licence demands.
"""
_HEADINGS: Final = {
    Kind.PROGRAM: "The program",
    Kind.PYTHON: "Python and its packages",
    Kind.SYSTEM: "Libraries of the system",
    Kind.MODEL: "Models",
    Kind.DATA: "Font, icons and photographs",
}


def notices(found: Sequence[Inside]) -> str:
    """Give a list of all that is inside, then the licences, each text once."""
    parts = [_HEAD]
    for kind, heading in _HEADINGS.items():
        names = [_line(one) for one in found if one.kind is kind]
        if names:
            parts.append("\n".join([heading, *names]) + "\n")
    by_text: dict[str, list[Inside]] = {}
    for one in found:
        if one.text:
            by_text.setdefault(one.text, []).append(one)
    rule = "=" * _WIDTH
    for text, sharing in by_text.items():
        names_sharing = "\n".join(_line(one).strip() for one in sharing)
        parts.append(f"{rule}\n{names_sharing}\n{rule}\n\n{text}\n")
    for file in _common_licences(by_text):
        text = file.read_text(encoding="utf-8", errors="replace").strip()
        parts.append(f"{rule}\n{file}\n{rule}\n\n{text}\n")
    return "\n".join(parts)


def _common_licences(texts: Iterable[str]) -> list[Path]:
    """List the files by which Debian's texts name licences that many works share."""
    named = {Path(name.rstrip(".")) for text in texts for name in _COMMON.findall(text)}
    return sorted(file for file in named if file.is_file())


def _line(one: Inside) -> str:
    return "  " + ", ".join(
        part for part in (f"{one.name} {one.version}".strip(), one.licence) if part
    )
