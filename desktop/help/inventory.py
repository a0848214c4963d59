"""What the program is made of: its version and, with their licences, the works of others in it.

The facts come from the metadata of the installed packages and from the files beside fonts and
icons, so that they are those of this copy.
"""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path
from typing import Final

from core.base.version import VERSION

_PROGRAM: Final = "autochrome"
_REQUIRED_NAME = re.compile(r"[A-Za-z0-9._-]+")
_IS_EXTRA = re.compile(r";.*\bextra\s*==")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_NO_TEXT: Final = frozenset({".py", ".pyc", ".json"})
#: Texts of licences that some packages name and do not bring along, below `resources/licences`.
_SHIPPED: Final = (
    ("LGPL-3.0", re.compile(r"LGPL-3|LGPLv3")),
    ("GPL-3.0", re.compile(r"LGPL-3|LGPLv3|(?<!L)GPL-3")),  # the LGPL is an addition to it
    ("Apache-2.0", re.compile(r"Apache[ -](License )?2|Apache Software", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Work:
    """Something made by somebody, and what its makers allow.

    Attributes:
        name: what it is called.
        version: empty where it has none.
        licence: the licence's name.
        text: the licence's words; empty where there are none.
    """

    name: str
    version: str
    licence: str
    text: str


def program(resources: Path) -> Work:
    """Give the program itself.

    Args:
        resources: the folder of the data that ships with it.
    """
    found = _find(_PROGRAM)
    beside = _read(resources.parent / "LICENSE")
    text = beside or ("" if found is None else _texts(found))
    return Work("Autochrome", VERSION, "MIT", text)


def drawn_works(resources: Path) -> tuple[Work, ...]:
    """Give the fonts and the icons of the window."""
    fonts = resources / "fonts"
    return (
        Work("Inter", "", "OFL-1.1", _read(fonts / "OFL.txt")),
        Work("Noto Sans Devanagari", "", "OFL-1.1", _read(fonts / "OFL-NotoSansDevanagari.txt")),
        Work("Lucide", "", "ISC", _read(resources / "icons" / "LICENSE")),
    )


def libraries(resources: Path) -> tuple[Work, ...]:
    """Give Python and all packages that the program needs, and those that these need, by name."""
    text = f"{sys.copyright}\n\nhttps://docs.python.org/3/license.html"
    python = Work("Python", sys.version.split()[0], "PSF-2.0", text)
    works = [python, *(work_of(package, resources) for package in required())]
    return tuple(sorted(works, key=lambda work: work.name.casefold()))


def required() -> tuple[Distribution, ...]:
    """Give all packages that the program needs, and those that these need."""
    found: dict[str, Distribution] = {}
    pending = _required_by(_find(_PROGRAM))
    while pending:
        name = pending.pop()
        package = _find(name)
        # What is required on other systems only is not there.
        if package is not None and _key(name) not in found:
            found[_key(name)] = package
            pending += _required_by(package)
    return tuple(found.values())


def licence_files(package: Distribution) -> list[PackagePath]:
    """List all licence files of a package, the one for the whole of it first."""
    files = [
        file
        for file in package.files or ()
        if _LICENCE_FILE.search(file.as_posix()) and file.suffix not in _NO_TEXT
    ]
    return sorted(files, key=lambda file: (len(file.parts), file.as_posix()))


def _find(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _required_by(package: Distribution | None) -> list[str]:
    requirements = [] if package is None else package.requires or []
    matches = (_REQUIRED_NAME.match(line) for line in requirements if not _IS_EXTRA.search(line))
    return [match.group() for match in matches if match is not None]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def work_of(package: Distribution, resources: Path) -> Work:
    """Give a package as its makers describe it.

    Args:
        package: an installed one.
        resources: the folder of the data that ships with the program.
    """
    licence = _licence_of(package)
    text = _texts(package) or "\n\n\n".join(
        _read(resources / "licences" / f"{name}.txt")
        for name, pattern in _SHIPPED
        if pattern.search(licence)
    )
    return Work(package.metadata["Name"], package.version, licence, text)


def _licence_of(package: Distribution) -> str:
    """Give the name of a licence, from the newest of the three ways to state it."""
    expression = _stated(package, "License-Expression")
    lines = _stated(package, "License").strip().splitlines()
    if expression or len(lines) == 1:
        return expression or lines[0]
    classifiers = package.metadata.get_all("Classifier") or []
    stated = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")]
    return ", ".join(stated) or (lines[0] if lines else "")


def _stated(package: Distribution, key: str) -> str:
    values: list[str] = package.metadata.get_all(key) or [""]
    return values[0]


def _texts(package: Distribution) -> str:
    files = licence_files(package)
    texts = dict.fromkeys(_read(Path(str(package.locate_file(file)))) for file in files)
    return "\n\n\n".join(text for text in texts if text)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
