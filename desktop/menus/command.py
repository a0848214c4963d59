"""`Autochrome --add-to-menu [--remove]`: only files and values of the user's own are written."""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError, UsageError, WriteError
from core.base.own_process import is_flatpak, is_frozen
from core.base.paths import resources_dir
from desktop.menus import gimp_plug_in, identity, linux_menus, macos_menus, windows_menus
from desktop.menus.menu_files import MenuFile, put, remove_empty, take_away
from desktop.ui.language import Language, language_of

#: Sides of the icons in px.
ICON_SIDES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
#: Desktops look by themselves sooner or later; where these are installed, at once.
_UPDATERS: Final = (
    ("update-desktop-database", "-q", "applications"),
    ("update-mime-database", "mime"),
)


@dataclass(frozen=True, slots=True)
class Menu:
    """What belongs into the menus of a user, and where.

    Attributes:
        below: the folder that stays when all else is taken away.
        files: what is put there.
        stale: what an earlier run put there under the name of another language.
        registry: values of Windows.
        keys: their keys, which are the program's alone.
    """

    below: Path
    files: tuple[MenuFile, ...] = ()
    stale: tuple[MenuFile, ...] = ()
    registry: tuple[windows_menus.RegistryValue, ...] = ()
    keys: tuple[str, ...] = ()


def main(arguments: Sequence[str], *, program: str) -> int:
    """Add the program to the menus, or take it out.

    Args:
        arguments: what was typed after `--add-to-menu`.
        program: what was typed up to there, for `--help`.
    """
    parser = argparse.ArgumentParser(
        prog=program,
        description="Put Autochrome into the menus of the system and of file managers, and its "
        "plug-in where GIMP 3 finds it. Only files of your own are written.",
        allow_abbrev=False,
    )
    parser.add_argument("--remove", action="store_true", help="take all of it out again")
    typed = parser.parse_args(arguments)
    try:
        if is_flatpak():
            raise UsageError("A Flatpak is in the menu as long as it is installed.")
        count = (remove if typed.remove else add)(_menus(own_command(), os.environ))
    except AutochromeError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    print(_words(count, is_removed=typed.remove))
    return 0


def _words(count: int, *, is_removed: bool) -> str:
    if is_removed:
        return f"{identity.NAME} is no longer in your menus."
    if not count:
        return f"{identity.NAME} is in your menus already; nothing had to be changed."
    return f"{identity.NAME} is in your menus. If you move its folder, run this again."


def own_command() -> tuple[str, ...]:
    """Give how this copy is started: the AppImage, the bundled program, or a Python."""
    image = os.environ.get("APPIMAGE")
    if image:
        return (image,)
    if is_frozen():
        return (sys.executable,)
    return (os.path.abspath(sys.executable), "-m", "desktop")  # noqa: PTH100


def add(menus: Iterable[Menu]) -> int:
    """Put what is not there so far; give how much was changed.

    Raises:
        WriteError: the disk, or the registry, refuses.
    """
    count = 0
    for menu in menus:
        changed = take_away(menu.stale) + put(menu.files)
        with _registry_errors():
            count += len(changed) + windows_menus.apply(menu.registry)
        _tell_desktop(menu.below, changed)
    return count


def remove(menus: Iterable[Menu]) -> int:
    """Take all away; give how much that was.

    Raises:
        WriteError: the registry refuses.
    """
    count = 0
    for menu in menus:
        gone = take_away((*menu.files, *menu.stale))
        with _registry_errors():
            count += len(gone) + windows_menus.remove(menu.keys)
        _tell_desktop(menu.below, gone)
        remove_empty(gone, menu.below)
    return count


def _menus(command: Sequence[str], environment: Mapping[str, str]) -> tuple[Menu, ...]:
    from PySide6.QtCore import QLocale

    language = language_of(Language.SYSTEM, QLocale.system().uiLanguages())
    return (
        menu_of_system(sys.platform, command, environment, language),
        *menus_of_gimp(sys.platform, command, environment),
    )


def menu_of_system(
    platform: str, command: Sequence[str], environment: Mapping[str, str], language: Language
) -> Menu:
    """Give the menus of a system.

    Args:
        platform: as `sys.platform`.
        command: what starts the program.
        environment: tells where the user's folders are.
        language: of the words in menus that know one only.
    """
    home = Path(environment.get("HOME") or Path.home())
    if platform == "win32":
        values = windows_menus.registry_values(command, language)
        return Menu(home, registry=values, keys=windows_menus.own_keys(command))
    if platform == "darwin":
        services = home / "Library" / "Services"
        return Menu(
            services,
            macos_menus.menu_files(services, command, language),
            macos_menus.in_other_languages(services, language),
        )
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return Menu(
        data,
        linux_menus.menu_files(data, command, _icons(), language),
        linux_menus.in_other_languages(data, language),
    )


def menus_of_gimp(
    platform: str, command: Sequence[str], environment: Mapping[str, str]
) -> tuple[Menu, ...]:
    """Give the plug-in in each folder of a GIMP 3; as `menu_of_system`."""
    return tuple(
        Menu(gimp / "plug-ins", gimp_plug_in.files(gimp, resources_dir(), command))
        for gimp in gimp_plug_in.folders(environment, platform)
    )


def _icons() -> dict[int, bytes]:
    """Give the icons of this copy, by their side in px."""
    if is_frozen():
        below = Path(sys.executable).parent / "share" / "icons" / "hicolor"
        places = {side: f"{side}x{side}/apps/{identity.DESKTOP_ID}.png" for side in ICON_SIDES}
    else:
        below = resources_dir().parent / "tools" / "bundle" / "icons"
        places = {side: f"{identity.DESKTOP_ID}-{side}.png" for side in ICON_SIDES}
    found = {side: below / place for side, place in places.items()}
    return {side: file.read_bytes() for side, file in found.items() if file.is_file()}


def _tell_desktop(data: Path, changed: Sequence[Path]) -> None:
    if not changed:
        return
    for tool, *more, folder in _UPDATERS:
        found = shutil.which(tool)
        if found is not None and (data / folder).is_dir():
            with contextlib.suppress(OSError):
                subprocess.run(
                    [found, *more, str(data / folder)],
                    check=False,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )


@contextlib.contextmanager
def _registry_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteError(
            "Windows refuses the menus of Autochrome: {why}.", why=error.strerror or str(error)
        ) from error
