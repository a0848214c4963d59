"""What is inside a bundle, by its makers: read from the note of where each file came from.

Each file belongs to the package that installed it: a Python package, one of the distribution
(Debian's `dpkg` is asked), Python itself, or this program with its models, font, icons and photos.
"""

import functools
import json
import platform
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from typing import Final

from core.model.package import open_package
from desktop.help import inventory
from tools.bundle import contents, facts

_RESOURCES: Final = facts.ROOT / "resources"
_DEBIAN_DOCS: Final = Path("/usr/share/doc")
#: Its starter is inside, and some lines that the starter runs; the rest is not.
_BUILDER: Final = "pyinstaller"
_BOOTLOADER: Final = "GPL-2.0-or-later WITH Bootloader-exception"


class Kind(Enum):
    """Where something comes from."""

    PROGRAM = "program"
    PYTHON = "python package"
    SYSTEM = "system library"
    MODEL = "model"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Inside:
    """Something that is inside a bundle.

    Attributes:
        kind: where it comes from.
        name: what it is called there.
        version: empty where it has none.
        licence: the licence's name; empty where only its text tells.
        text: the licence's words; empty where there are none at hand.
        sha256: of its file, for models; else empty.
    """

    kind: Kind
    name: str
    version: str
    licence: str
    text: str
    sha256: str = ""


def inside(folder: str) -> tuple[Inside, ...]:
    """List what is inside a bundle, the program first, then by kind and name.

    Args:
        folder: name of its folder below `dist`.

    Raises:
        FileNotFoundError: it was not built.
    """
    noted = json.loads(contents.noted_at(folder).read_text(encoding="utf-8"))
    noted_sources = (Path(source) for entries in noted.values() for _, source in entries if source)
    sources = [source for source in noted_sources if source.is_absolute()]  # others are links
    program = inventory.program(_RESOURCES)
    own = Inside(Kind.PROGRAM, facts.NAME, facts.VERSION, program.licence, program.text)
    others = (*_packages(sources), *_system(sources), *_models(), *_drawn(), _samples())
    order = list(Kind)
    return own, *sorted(others, key=lambda one: (order.index(one.kind), one.name.casefold()))


def _packages(sources: Iterable[Path]) -> list[Inside]:
    """Give Python, PyInstaller's starter, and the packages that files came from."""
    owners = _owners()
    # A module and its package's metadata are files of the same distribution.
    names = {owners[source] for source in sources if source in owners}
    packages = [distribution(name) for name in names - {_own_name(), _BUILDER}]
    works = [inventory.work_of(package, _RESOURCES) for package in packages]
    found = [
        Inside(Kind.PYTHON, work.name, work.version, work.licence, work.text) for work in works
    ]
    (python,) = (work for work in inventory.libraries(_RESOURCES) if work.name == "Python")
    found.append(Inside(Kind.PYTHON, "Python", python.version, python.licence, _python_licence()))
    return [*found, _bootloader()]


@functools.cache
def _owners() -> dict[Path, str]:
    """Map each installed file to the name of its distribution."""
    resolved = functools.cache(Path.resolve)  # there are many files, but few folders
    places = (
        (Path(str(package.locate_file(file))), name)
        for package in distributions()
        for name in (package.name,)  # which reads the metadata anew each time it is asked for
        for file in package.files or ()
    )
    return {resolved(place.parent) / place.name: name for place, name in places}


def _own_name() -> str:
    return facts.NAME.lower()


def _python_licence() -> str:
    """Read Python's licence, with those of what is built into it."""
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if place.is_file():
            return place.read_text(encoding="utf-8", errors="replace").strip()
    return f"{sys.copyright}\n\nhttps://docs.python.org/3/license.html"


def _bootloader() -> Inside:
    package: Distribution = distribution(_BUILDER)
    work = inventory.work_of(package, _RESOURCES)
    return Inside(Kind.PYTHON, "PyInstaller (starter)", work.version, _BOOTLOADER, work.text)


def _system(sources: Iterable[Path]) -> list[Inside]:
    """Give the libraries that lie in the folders of the system."""
    ours = (Path(sys.prefix), Path(sys.base_prefix), _RESOURCES.parent)
    files = {
        source.resolve()
        for source in sources
        if not any(source.is_relative_to(folder) for folder in ours)
    }
    if platform.system() != "Linux":
        return [Inside(Kind.SYSTEM, file.name, "", "", "") for file in files]
    names = {_debian_package(file) or file.name for file in files}
    return [_debian(name) for name in names]


def _debian_package(file: Path) -> str:
    """Name the package that installed a file; empty where none did."""
    # /usr/lib and /lib are one folder, but a package lists only one of them.
    spellings = [str(file), str(file).removeprefix("/usr")]
    for spelling in spellings:
        asked = _asked("dpkg-query", "--search", spelling)
        if asked:
            return asked.splitlines()[0].partition(": ")[0].partition(",")[0].partition(":")[0]
    return ""


def _debian(name: str) -> Inside:
    version = _asked("dpkg-query", "--show", "--showformat=${Version}\n", name)
    copyright_file = _DEBIAN_DOCS / name / "copyright"
    text = copyright_file.read_text(encoding="utf-8") if copyright_file.is_file() else ""
    return Inside(Kind.SYSTEM, name, version.splitlines()[0] if version else "", "", text.strip())


def _asked(*command: str) -> str:
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return answer.stdout if answer.returncode == 0 else ""


def _models() -> list[Inside]:
    packages = [open_package(path) for path in sorted((_RESOURCES / "models").glob("*.colormodel"))]
    return [
        Inside(
            Kind.MODEL,
            package.card.name,
            str(package.card.version),
            "",
            "\n".join(
                [package.card.licence, "", "Learned from:"]
                + [f"  {data.name}: {data.rights}" for data in package.card.trained_on]
            ),
            package.sha256,
        )
        for package in packages
    ]


def _drawn() -> list[Inside]:
    works = inventory.drawn_works(_RESOURCES)
    return [Inside(Kind.DATA, work.name, work.version, work.licence, work.text) for work in works]


def _samples() -> Inside:
    text = (_RESOURCES / "samples" / "README.md").read_text(encoding="utf-8").strip()
    return Inside(Kind.DATA, "Sample photographs", "", "", text)
