"""What goes into a bundle beside the modules that PyInstaller finds by itself, and a note of it."""

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final, Protocol

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

from core.colour.kernel.compiled_step import FILE as colour_step
from desktop.help import inventory
from tools.bundle import facts

#: As PyInstaller lists files: the place in the bundle, the source, and a word for the kind.
Entry = tuple[str, str, str]
_PROGRAM: Final = "autochrome"
#: Says where the makers' working copy lies, and nothing else.
_PRIVATE: Final = "direct_url.json"
#: Imported by name only, when they are first asked for: of the hundred codecs of imagecodecs, those
#: that photographs come in. The others would be 50 MB more.
_CODECS: Final = (
    "_ccitt", "_cms", "_deflate", "_imcd", "_jpeg2k", "_jpeg8", "_jpegls", "_jpegsof3", "_jpegxl",
    "_lerc", "_lzma", "_shared", "_shared_cython", "_tiff", "_webp", "_zlib", "_zstd",
)  # fmt: skip
_HIDDEN_IN_FULL: Final = ("training", "tf2onnx", "onnx")


class Analysis(Protocol):
    """The part of PyInstaller's analysis that is noted."""

    binaries: list[Entry]
    datas: list[Entry]
    pure: list[Entry]


def data_files(*, full: bool) -> list[tuple[str, str]]:
    """List data to collect: pairs of a source and the folder in the bundle."""
    root = facts.ROOT
    files = [(str(root / "LICENSE"), ".")]
    pictures = (path for path in (root / "docs" / "models").iterdir() if path.suffix != ".md")
    for folder in ("resources", "docs/help"):
        inside = sorted(path for path in (root / folder).rglob("*") if path.is_file())
        files += [_in_its_place(path) for path in inside]
    files += [_in_its_place(path) for path in sorted(pictures)]
    files += _metadata(_PROGRAM)
    files += [pair for package in inventory.required() for pair in _licences(package)]
    if full:
        recipes = root / "training" / "recipes"
        files += [(str(path), "training/recipes") for path in sorted(recipes.glob("*.toml"))]
        files.append((str(root / "training" / "networks" / "rgb_stem.npz"), "training/networks"))
    return files


def libraries() -> list[tuple[str, str]]:
    """List compiled files to collect that no module imports: pairs as of `data_files`.

    Raises:
        FileNotFoundError: the colour step was not compiled when the program was installed here.
    """
    if not colour_step.exists():
        raise FileNotFoundError(f"there is no {colour_step}: install the program again (make run)")
    return [(str(colour_step), colour_step.parent.relative_to(facts.ROOT).as_posix())]


def hidden_modules(*, full: bool) -> list[str]:
    """List modules to collect that no import statement names."""
    named = ["core.foreign.trial_child", "core.image.reading_child", "_pi_heif"]
    named += [f"imagecodecs.{name}" for name in _CODECS]
    if not full:
        return named
    return named + [name for package in _HIDDEN_IN_FULL for name in collect_submodules(package)]


def used(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out what nobody uses."""
    return [
        entry
        for entry in entries
        if not facts.is_unused(entry[0]) and Path(entry[0]).name != _PRIVATE
    ]


def note(work: str, dist: str, *, folder: str, analysis: Analysis) -> None:
    """Write down where each file of a finished bundle came from, for `release`.

    Args:
        work: PyInstaller's working folder.
        dist: where the bundle's folder is.
        folder: its name.
        analysis: the filtered lists; what was taken out of the bundle since does not count.
    """
    inside = Path(dist) / folder / "_internal"
    files = [
        entry for entry in (*analysis.binaries, *analysis.datas) if (inside / entry[0]).exists()
    ]
    entries = {
        "files": [(place, source) for place, source, _ in files],
        "modules": [(name, source) for name, source, _ in analysis.pure],
    }
    noted_at(folder, Path(work).parent).write_text(json.dumps(entries, indent=0), encoding="utf-8")


def noted_at(folder: str, build: Path = facts.ROOT / "build") -> Path:
    """Name the file that `note` writes."""
    return build / f"{folder}.contents.json"


def _in_its_place(path: Path) -> tuple[str, str]:
    return str(path), path.parent.relative_to(facts.ROOT).as_posix()


def _metadata(package: str) -> list[tuple[str, str]]:
    collected: list[tuple[str, str]] = copy_metadata(package, recursive=True)
    return collected


def _licences(package: Distribution) -> Iterator[tuple[str, str]]:
    """Give the licence files of a package that lie outside of its metadata."""
    for file in inventory.licence_files(package):
        place = file.parent.as_posix()
        if ".dist-info" not in place and ".." not in file.parts:
            yield str(package.locate_file(file)), place
