"""Menus of every system, as files and values; those of Linux are used, too."""

import configparser
import json
import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import entry
from desktop.menus import gimp_plug_in, identity, linux_menus, windows_menus
from desktop.menus.command import Menu, add, menu_of_system, menus_of_gimp, own_command, remove
from desktop.menus.words import COLOUR
from desktop.ui.language import SPOKEN, Language

PATHS = ["plain", "Für Oma & Opa", 'a "b" $HOME `c` 100%', "back\\slash", "it's"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux")


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of somebody who has GIMP 3 and a script of their own for Nautilus."""
    home = tmp_path / "home of mine"
    scripts = home / ".local" / "share" / "nautilus" / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "mine").write_text("#!/bin/sh\n")
    (home / ".config" / "GIMP" / "3.0").mkdir(parents=True)
    (home / ".config" / "GIMP" / "2.10").mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPIMAGE"):
        monkeypatch.delenv(name, raising=False)
    return home


def files_in(folder: Path) -> dict[Path, tuple[int, bytes]]:
    return {
        path.relative_to(folder): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def section(file: Path, name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    return parser[name]


def unquoted(exec_line: str) -> str:
    """Read the program of an Exec line as the Desktop Entry Specification says."""
    value = re.sub(r"\\(.)", lambda m: {"s": " ", "n": "\n", "\\": "\\"}[m[1]], exec_line)
    quoted = re.fullmatch(r'"((?:[^"\\`$]|\\["\\`$])*)" %F', value)
    assert quoted, value
    return re.sub(r'\\(["\\`$])', r"\1", quoted[1]).replace("%%", "%")


@on_linux
def test_it_comes_once_and_goes_wholly(user: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files_in(user)
    assert entry.main(["--add-to-menu"], program="Autochrome") == 0
    assert "is in your menus." in capsys.readouterr().out
    put = files_in(user)
    names = {str(path) for path in put}
    assert {
        ".local/share/applications/autochrome.desktop",
        ".local/share/icons/hicolor/48x48/apps/autochrome.png",
        ".local/share/nautilus/scripts/Colour with Autochrome",
        ".local/share/nemo/actions/autochrome.nemo_action",
        ".local/share/kio/servicemenus/autochrome.desktop",
        ".config/GIMP/3.0/plug-ins/autochrome/autochrome.py",
    } <= names
    assert not any("2.10" in name for name in names)
    assert entry.main(["--add-to-menu"], program="Autochrome") == 0
    assert "nothing had to be changed" in capsys.readouterr().out
    assert files_in(user) == put
    assert entry.main(["--add-to-menu", "--remove"], program="Autochrome") == 0
    left = {path for path in files_in(user) if path not in before}
    # What the desktop's own tools made of what was there.
    assert not [path for path in left if "utochrome" in str(path)]
    assert files_in(user).items() >= before.items()
    assert not (user / ".local/share/kio").exists()


@on_linux
def test_another_language_takes_the_place_of_the_one_before(user: Path) -> None:
    def menu(language: Language) -> Menu:
        return menu_of_system("linux", ("Autochrome",), {"HOME": str(user)}, language)

    add([menu(Language.ENGLISH)])
    add([menu(Language.GERMAN)])
    scripts = user / ".local" / "share" / "nautilus" / "scripts"
    assert {path.name for path in scripts.iterdir()} == {"mine", "Mit Autochrome kolorieren"}
    remove([menu(Language.FRENCH)])
    assert [path.name for path in scripts.iterdir()] == ["mine"]


def test_menus_speak_all_languages_of_the_window() -> None:
    assert set(COLOUR) == set(SPOKEN)


@on_linux
@pytest.mark.parametrize("name", PATHS)
def test_menus_of_linux_start_the_program_wherever_it_lies(tmp_path: Path, name: str) -> None:
    program = tmp_path / name / "Autochrome"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$(dirname "$0")/told"\n')
    program.chmod(0o755)
    command = (str(program), "-m", "desktop") if name == "plain" else (str(program),)
    menu = menu_of_system("linux", command, {"HOME": str(tmp_path)}, Language.ENGLISH)
    add([menu])
    data = tmp_path / ".local" / "share"
    if name != "plain":
        menus = (
            section(data / "applications" / "autochrome.desktop", "Desktop Entry"),
            section(data / "kio/servicemenus/autochrome.desktop", "Desktop Action colour"),
            section(data / "nemo/actions/autochrome.nemo_action", "Nemo Action"),
        )
        assert {unquoted(one["Exec"]) for one in menus} == {str(program)}
        assert {one.get("Name[de]") for one in menus[1:]} == {"Mit Autochrome kolorieren"}
    script = data / "nautilus" / "scripts" / "Colour with Autochrome"
    told = program.with_name("told")
    subprocess.run([script, "two words.jpg", "$x.png"], check=True, timeout=30)
    assert told.read_text().splitlines() == [*command[1:], "two words.jpg", "$x.png"]


@on_linux
@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils")
def test_the_entry_is_one(tmp_path: Path) -> None:
    file = tmp_path / "autochrome.desktop"
    file.write_text(linux_menus.desktop_entry(("/opt/a b/Autochrome",)), encoding="utf-8")
    told = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


# Windows.


def test_explorer_gets_a_verb_for_pictures_and_folders_and_the_kind_of_model() -> None:
    program = r"C:\Users\Oma Änne\Autochrome\Autochrome.exe"
    values = windows_menus.registry_values((program,), Language.GERMAN)
    told = {(value.key, value.name): value.text for value in values}
    assert len(told) == len(values)
    classes = r"Software\Classes"
    for kind in (rf"{classes}\SystemFileAssociations\image", rf"{classes}\Directory"):
        assert told[rf"{kind}\shell\Autochrome", ""] == "Mit Autochrome kolorieren"
        assert told[rf"{kind}\shell\Autochrome\command", ""] == f'"{program}" "%1"'
    assert told[rf"{classes}\.colormodel", ""] == "Autochrome.Model"
    assert told[rf"{classes}\Autochrome.Model\shell\open\command", ""] == f'"{program}" "%1"'
    supported = rf"{classes}\Applications\Autochrome.exe\SupportedTypes"
    assert {name for key, name in told if key == supported} == {
        suffix for kind in identity.FILE_TYPES for suffix in kind.suffixes
    }


def test_what_windows_forgets_is_all_that_it_was_told_and_nothing_of_others() -> None:
    command = (r"C:\Autochrome\Autochrome.exe",)
    keys = windows_menus.own_keys(command)
    for value in windows_menus.registry_values(command, Language.ENGLISH):
        assert any(f"{value.key}\\".startswith(f"{key}\\") for key in keys), value.key
    assert all("autochrome" in key.lower() or key.endswith(".colormodel") for key in keys)


# macOS.


def test_finder_gets_a_quick_action_that_hands_over_what_is_marked(tmp_path: Path) -> None:
    program = "/Users/oma/My Apps/Autochrome.app/Contents/MacOS/Autochrome"
    menu = menu_of_system("darwin", (program,), {"HOME": str(tmp_path)}, Language.FRENCH)
    assert add([menu]) == 2
    assert add([menu]) == 0
    contents = tmp_path / "Library/Services/Coloriser avec Autochrome.workflow/Contents"
    (service,) = plistlib.loads((contents / "Info.plist").read_bytes())["NSServices"]
    assert service["NSMenuItem"]["default"] == "Coloriser avec Autochrome"
    assert service["NSSendFileTypes"] == ["public.image", "public.folder"]
    (action,) = plistlib.loads((contents / "document.wflow").read_bytes())["actions"]
    parameters = action["action"]["ActionParameters"]
    assert parameters["inputMethod"] == 1
    assert shlex.split(parameters["COMMAND_STRING"])[:2] == [program, "$@"]
    remove([menu])
    assert not list((tmp_path / "Library" / "Services").iterdir())


# GIMP.


@pytest.mark.parametrize(
    ("platform", "variable", "place"),
    [
        ("linux", "HOME", ".config/GIMP"),
        ("darwin", "HOME", "Library/Application Support/GIMP"),
        ("win32", "APPDATA", "GIMP"),
    ],
)
def test_each_gimp_3_gets_the_plug_in_and_a_folder_is_never_made_for_it(
    tmp_path: Path, platform: str, variable: str, place: str
) -> None:
    environment = {"HOME": str(tmp_path / "elsewhere"), variable: str(tmp_path)}
    assert menus_of_gimp(platform, ("Autochrome",), environment) == ()
    for version in ("2.10", "3.0", "3.2"):
        (tmp_path / place / version).mkdir(parents=True)
    menus = menus_of_gimp(platform, ("/a b/Autochrome",), environment)
    assert add(menus) == 4
    plug_ins = sorted(tmp_path.rglob("autochrome.py"))
    assert [file.parents[2].name for file in plug_ins] == ["3.0", "3.2"]
    assert all(os.access(file, os.X_OK) for file in plug_ins)
    command = json.loads(plug_ins[0].with_name("command.json").read_text())
    assert command == ["/a b/Autochrome"]
    assert remove(menus) == 4
    assert not list(tmp_path.rglob("autochrome*"))


def test_a_folder_of_gimp_that_cannot_be_listed_is_passed_by(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("no folder")
    assert gimp_plug_in.folders({"HOME": str(tmp_path)}, "linux") == []


def test_an_appimage_is_started_by_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/oma/Autochrome.AppImage")
    assert own_command() == ("/home/oma/Autochrome.AppImage",)
