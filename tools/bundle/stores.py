"""Writes what package managers install a release by, of what was packed here: a part of `release`.

    dist/stores/flatpak     of Linux: the manifest; it builds from the source
    dist/stores/winget      of Windows: the manifests, for a folder of winget-pkgs
    dist/stores/homebrew    of macOS: the cask, for a tap of our own

All of it follows from `tools.bundle.facts` and the archive: the same release makes the same files.
"""

import datetime
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.bundle import facts, flatpak, flatpak_packages, homebrew, winget
from tools.bundle.flatpak_packages import Wheel

#: Endings of what `release` calls archives for a system.
_WINDOWS, _MACOS, _LINUX = "-windows-", "-macos-", "-linux-"
_ARCHIVES: Final = (".zip", ".tar.xz")


def recipes(
    made: Iterable[Path],
    released: datetime.date,
    addresses: Callable[[Sequence[Wheel]], Mapping[str, str]] | None = None,
) -> dict[str, str]:
    """Give the files by their places below `dist/stores`.

    Args:
        made: what `release` made; the slim bundle's archives count.
        released: the day of the release.
        addresses: looks up where the wheels of the Flatpak lie; what it raises is `LookupError`.
            None: pip is asked.
    """
    prefix = f"{facts.folder_name(full=False)}-{facts.VERSION}-"
    archives = [
        file for file in made if file.name.startswith(prefix) and file.name.endswith(_ARCHIVES)
    ]
    files: dict[str, str] = {}
    if any(_LINUX in file.name for file in archives):
        try:
            packages = flatpak_packages.wheels()
            look_up = addresses or flatpak_packages.addresses
            text = flatpak.manifest(look_up(packages), packages)
        except LookupError as error:
            print(f"no manifest of the Flatpak: {error}")
        else:
            files[f"flatpak/{flatpak.FILE_NAME}"] = text
    on_windows = _by_machine(file for file in archives if _WINDOWS in file.name)
    if on_windows:
        of_winget = winget.manifests(on_windows, released)
        files |= {f"winget/{name}": text for name, text in of_winget.items()}
    on_macos = _by_machine(file for file in archives if _MACOS in file.name)
    if on_macos:
        files[f"homebrew/{homebrew.FILE_NAME}"] = homebrew.cask(on_macos)
    return files


def write(files: dict[str, str], folder: Path) -> tuple[Path, ...]:
    """Write files below a folder; give them."""
    for place, text in files.items():
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return tuple(folder / place for place in files)


def _by_machine(archives: Iterable[Path]) -> dict[str, tuple[str, str]]:
    """Give name and SHA-256 of archives, by the machine that they are for."""
    found = {}
    for file in archives:
        machine = file.name.rsplit("-", 1)[1].partition(".")[0]
        with file.open("rb") as opened:
            found[machine] = (file.name, hashlib.file_digest(opened, "sha256").hexdigest())
    return found
