"""Makes a bundle for Linux smaller: what nobody calls goes, and so do the symbols of the rest.

PyInstaller collects all that anything is linked to. Where a plug-in of Qt was left out, what it
alone needed is still there; and OpenCV is linked to a player of films and to linear algebra.
"""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tools.bundle import elf, facts

_STRIP: Final = ("strip", "--strip-unneeded")
_OPENCV: Final = "_internal/cv2/cv2*.so"


def slim_down(bundle: Path) -> None:
    """Take out of a bundle what it does not need.

    Raises:
        RuntimeError: there is no `strip`.
    """
    done_without = [path for path in _libraries(bundle) if facts.is_unlinked(path.name)]
    symbols = frozenset(symbol for path in done_without for symbol in elf.offered(path))
    for library in bundle.glob(_OPENCV):
        library.write_bytes(elf.unlink(library.read_bytes(), facts.is_unlinked, symbols))
    for library in unneeded(bundle):
        library.unlink()
    _remove_dangling_links(bundle)
    _strip(_libraries(bundle), bundle)


def unneeded(bundle: Path) -> list[Path]:
    """List the libraries that are there for others, none of which is in the bundle."""
    libraries = _libraries(bundle)
    by_name: dict[str, list[Path]] = {}
    for library in libraries:
        by_name.setdefault(library.name, []).append(library)
    pending = [path for path in libraries if not facts.is_for_others(_place(path, bundle))]
    reached: set[Path] = set()
    while pending:
        library = pending.pop()
        if library not in reached:
            reached.add(library)
            pending += [found for name in elf.needed(library) for found in by_name.get(name, ())]
    return [path for path in libraries if path not in reached]


def _libraries(bundle: Path) -> list[Path]:
    return [
        path
        for path in sorted((bundle / "_internal").rglob("*.so*"))
        if path.is_file() and not path.is_symlink() and elf.is_elf(path)
    ]


def _remove_dangling_links(bundle: Path) -> None:
    for path in bundle.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(libraries: Iterable[Path], bundle: Path) -> None:
    if shutil.which(_STRIP[0]) is None:
        raise RuntimeError("There is no `strip`. On Debian: apt-get install binutils")
    stripped = [str(path) for path in libraries if facts.may_be_stripped(_place(path, bundle))]
    subprocess.run([*_STRIP, *stripped], check=True)


def _place(path: Path, bundle: Path) -> str:
    return path.relative_to(bundle).as_posix()
