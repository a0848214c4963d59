"""Makes what is published of the bundles in `dist`: `make release`.

    python -m tools.bundle.release

For each bundle that was built, into `dist/release`: the archive, its bill of materials (CycloneDX)
and the licences of everything inside, which also lie in the archive; and `SHA256SUMS` of all.
"""

import argparse
import datetime
import hashlib
import platform
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tools.bundle import changelog, facts
from tools.bundle.inside import inside
from tools.bundle.notices import notices
from tools.bundle.sbom import sbom

DIST: Final = facts.ROOT / "dist"
RELEASE: Final = DIST / "release"
SUMS: Final = "SHA256SUMS"
NOTICES: Final = "THIRD-PARTY-LICENCES.txt"
_SYSTEMS: Final = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}
_MACHINES: Final = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
#: The best that the format does; what is unpacked once a download may take its time to pack.
_XZ_PRESET: Final = 9


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
    if platform.system() == "Linux":
        archive = RELEASE / f"{name}.tar.xz"
        _tar(packed, archive, made_at)
    else:
        archive = RELEASE / f"{name}.zip"
        _zip(packed, archive, made_at)
    return [archive, *texts]


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


def _tar(bundle: Path, archive: Path, made_at: datetime.datetime) -> None:
    """Pack a folder so that the same files make the same archive, whoever packs it."""

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = int(made_at.timestamp())
        is_program = member.isdir() or bool(member.mode & 0o100)
        member.mode = 0o755 if is_program else 0o644
        return member

    with tarfile.open(archive, "w:xz", preset=_XZ_PRESET) as packed:
        for path in [bundle, *sorted(bundle.rglob("*"))]:
            name = path.relative_to(bundle.parent).as_posix()
            packed.add(path, name, recursive=False, filter=nobodys)


def _zip(folder: Path, archive: Path, made_at: datetime.datetime) -> None:
    """Pack a folder for systems where a zip is unpacked by a double-click; links stay links."""
    date = made_at.timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                continue
            member = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), date)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = path.lstat().st_mode << 16
            is_link = path.is_symlink()
            packed.writestr(member, str(path.readlink()) if is_link else path.read_bytes())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
