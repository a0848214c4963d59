"""Makes what is published of the bundles in `dist`: `make release`.

    python -m tools.bundle.release

For each bundle that was built, into `dist/release`: the archive, its bill of materials (CycloneDX)
and the licences of everything inside, which also lie in the archive; and `SHA256SUMS` of all. Into
`dist/stores` what package managers install it by.
"""

import argparse
import datetime
import hashlib
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tools.bundle import archive, changelog, facts, stores
from tools.bundle.inside import inside
from tools.bundle.licence_notices import notices
from tools.bundle.sbom import sbom

DIST: Final = facts.ROOT / "dist"
RELEASE: Final = DIST / "release"
STORES: Final = DIST / "stores"
SUMS: Final = "SHA256SUMS"
NOTICES: Final = "THIRD-PARTY-LICENCES.txt"
_SYSTEMS: Final = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}
_MACHINES: Final = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}


def main(arguments: Sequence[str]) -> int:
    """Make a release of what is in `dist`; 1 when nothing was built, or for another version."""
    argparse.ArgumentParser(
        prog="python -m tools.bundle.release", description="Make what is published."
    ).parse_args(arguments)
    newest = changelog.releases()[0]
    if newest.version != facts.VERSION:
        print(
            f"CHANGELOG.md ends with {newest.version}, but this is {facts.VERSION}: say first "
            "what is new in it.",
            file=sys.stderr,
        )
        return 1
    folders = [
        name for full in (False, True) if (DIST / (name := facts.folder_name(full=full))).is_dir()
    ]
    if not folders:
        print("There is no bundle in dist: make build first.", file=sys.stderr)
        return 1
    RELEASE.mkdir(parents=True, exist_ok=True)
    made_at = datetime.datetime.combine(newest.date, datetime.time(), datetime.UTC)
    made = [file for folder in folders for file in publish(folder, made_at)]
    (RELEASE / SUMS).write_text(sums(made), encoding="utf-8", newline="\n")
    made += stores.write(stores.recipes(made, newest.date), STORES)
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(facts.ROOT)}")
    return 0


def publish(folder: str, made_at: datetime.datetime) -> list[Path]:
    """Make archive, bill and licences of one bundle; give the files.

    Args:
        folder: name of its folder in `dist`.
        made_at: what all files in the archive are dated.
    """
    found = inside(folder)
    name = archive_name(folder)
    texts = {
        RELEASE / f"{name}.cdx.json": sbom(found, made=made_at),
        RELEASE / f"{name}.{NOTICES}": notices(found),
    }
    for file, text in texts.items():
        file.write_text(text, encoding="utf-8", newline="\n")
    packed, place = _published(folder)
    (place / NOTICES).write_text(notices(found), encoding="utf-8", newline="\n")
    is_linux = platform.system() == "Linux"
    packed_as = RELEASE / f"{name}{'.tar.xz' if is_linux else '.zip'}"
    line = _Line(packed_as)
    pack = archive.tar_xz if is_linux else archive.zipped
    pack(packed, packed_as, made_at, line.show)
    line.end()
    return [packed_as, *texts]


def archive_name(folder: str) -> str:
    """Name a bundle's files for this system, without endings: Autochrome-1.2.3-linux-x86_64."""
    machine = platform.machine().lower()
    system = _SYSTEMS.get(platform.system(), platform.system().lower())
    return f"{folder}-{facts.VERSION}-{system}-{_MACHINES.get(machine, machine)}"


def sums(files: Sequence[Path]) -> str:
    """Give the lines that `sha256sum --check` reads."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    return "".join(lines)


def _published(folder: str) -> tuple[Path, Path]:
    """Name what is packed, and the place in it for people's texts.

    On macOS that is the .app, which holds all that the folder does.
    """
    if platform.system() == "Darwin":
        app = DIST / f"{folder}.app"
        return app, app / "Contents" / "Resources"
    return DIST / folder, DIST / folder


class _Line:
    """One line for an archive: how far it is, while somebody looks on, and what came of it."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._began = time.monotonic()
        self._shown = -1

    def show(self, share: float) -> None:
        """Show a share of 0..1."""
        percent = int(100 * share)
        if sys.stdout.isatty() and percent != self._shown:
            self._shown = percent
            print(f"\rPacking {self._archive.name}: {percent} %", end="", flush=True)

    def end(self) -> None:
        """Say that it is done."""
        start = "\r" if sys.stdout.isatty() else ""
        took = f"{time.monotonic() - self._began:.0f} s"
        # As wide as "100 %", which it is written over.
        print(f"{start}Packing {self._archive.name}: {took:5}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
