"""What a bundle says about itself is what the program is, on every system."""

import ast
import configparser
import os
import plistlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from core.base.version import VERSION
from core.model.package import SUFFIX
from desktop.app import opening
from desktop.train.training_component import WITH_TRAINING
from tools.bundle import changelog, facts, linux, macos, windows

ROOT = Path(__file__).parents[2]
ASM3 = "{urn:schemas-microsoft-com:asm.v3}"


def test_the_program_opens_the_photos_that_its_dialog_offers() -> None:
    offered = {pattern.removeprefix("*") for pattern in opening._PATTERNS.split()}
    assert {suffix for kind in facts.PHOTOS for suffix in kind.suffixes} == offered
    assert facts.MODEL.suffixes == (SUFFIX,)


def test_the_newest_release_of_the_changelog_is_this_version() -> None:
    newest, *older = changelog.releases()
    assert newest.version == VERSION == facts.VERSION
    assert newest.text
    assert all(newest.date >= release.date for release in older)


def test_a_changelog_without_releases_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# What is new\n\n## Soon\n", encoding="utf-8")
    with pytest.raises(ValueError, match="names no release"):
        changelog.releases(file)


def test_slim_and_full_differ_in_the_training_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    slim, full = (set(facts.excluded_modules(full=full)) for full in (False, True))
    assert full < slim
    assert {"training", "tensorflow", "keras", "onnx", "tf2onnx"} <= slim - full
    assert facts.folder_name(full=True) == WITH_TRAINING != facts.folder_name(full=False)
    for value, is_full in (("1", True), ("0", False), ("", False)):
        monkeypatch.setenv("AUTOCHROME_FULL", value)
        assert facts.is_full() is is_full


@pytest.mark.parametrize(
    ("place", "is_unused"),
    [
        ("PySide6/Qt/translations/qt_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6\\translations\\qtbase_zh_TW.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6\\translations\\qtbase_fr.qm", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("resources/translations/autochrome_de.qm", False),
        ("resources/translations/autochrome_de.ts", True),
        ("resources/models/natural.colormodel", False),
    ],
)
def test_what_is_left_out(place: str, is_unused: bool) -> None:
    assert facts.is_unused(place) is is_unused


# Windows.


def test_the_version_resource_says_name_and_version() -> None:
    tree = ast.parse(windows.version_resource("1.22.3"), mode="eval")
    numbers = {
        keyword.arg: ast.literal_eval(keyword.value)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "FixedFileInfo"
        for keyword in call.keywords
    }
    assert numbers["filevers"] == numbers["prodvers"] == (1, 22, 3, 0)
    strings = dict(
        (ast.literal_eval(argument) for argument in call.args)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "StringStruct"
    )
    assert strings["ProductName"] == strings["FileDescription"] == "Autochrome"
    assert strings["FileVersion"] == strings["ProductVersion"] == "1.22.3"
    assert strings["OriginalFilename"] == "Autochrome.exe"


def test_windows_draws_the_window_sharp_on_every_screen_and_asks_for_no_rights() -> None:
    root = ET.fromstring(windows.manifest().encode())
    texts = {element.tag.rpartition("}")[2]: element.text for element in root.iter()}
    assert texts["dpiAwareness"] == "PerMonitorV2"
    assert texts["longPathAware"] == "true"
    assert texts["activeCodePage"] == "UTF-8"
    level = root.find(f".//{ASM3}requestedExecutionLevel")
    assert level is not None
    assert level.get("level") == "asInvoker"


def test_the_icon_of_windows_has_the_sizes_that_it_asks_for() -> None:
    with Image.open(facts.ICO) as icon:
        sizes = icon.info["sizes"]
    assert {(side, side) for side in (16, 20, 24, 32, 40, 48, 64, 256)} <= sizes


# macOS.


def test_the_plist_of_macos_opens_models_as_its_own_and_photos_if_asked() -> None:
    stated = plistlib.loads(plistlib.dumps(macos.info_plist()))
    kinds = {kind["CFBundleTypeName"]: kind for kind in stated["CFBundleDocumentTypes"]}
    assert kinds["Autochrome model"]["LSHandlerRank"] == "Owner"
    photos = [kind for name, kind in kinds.items() if name != "Autochrome model"]
    assert {kind["LSHandlerRank"] for kind in photos} == {"Alternate"}
    (declared,) = stated["UTExportedTypeDeclarations"]
    assert kinds["Autochrome model"]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["colormodel"]
    assert stated["CFBundleShortVersionString"] == VERSION
    assert stated["NSHighResolutionCapable"]


def test_the_icon_of_macos_has_all_sizes() -> None:
    with Image.open(facts.ICNS) as icon:
        sides = {width * scale for width, _, scale in icon.info["sizes"]}
    assert {32, 64, 256, 512, 1024} <= sides


# Linux.


@pytest.fixture
def share(tmp_path: Path) -> Path:
    linux.write_share(tmp_path / "share")
    return tmp_path / "share"


def entry_of(file: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_of_linux_offers_the_program_for_models_and_photos(share: Path) -> None:
    entry = entry_of(share / "applications" / "autochrome.desktop")
    assert entry["Exec"] == "Autochrome %F"
    kinds = entry["MimeType"].split(";")
    assert {"application/x-autochrome-model", "image/jpeg", "image/tiff"} <= set(kinds)
    assert "inode/directory" not in kinds, "it would open folders in place of the file manager"
    for side in facts.ICON_SIDES:
        icon = share / "icons" / "hicolor" / f"{side}x{side}" / "apps" / f"{entry['Icon']}.png"
        with Image.open(icon) as picture:
            assert picture.size == (side, side)


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info")
def test_linux_knows_a_model_by_its_name(share: Path) -> None:
    subprocess.run(["update-mime-database", share / "mime"], check=True, capture_output=True)
    globs = (share / "mime" / "globs").read_text(encoding="utf-8")
    assert "application/x-autochrome-model:*.colormodel" in globs.splitlines()
    classes = (share / "mime" / "subclasses").read_text(encoding="utf-8")
    assert "application/x-autochrome-model application/zip" in classes.splitlines()


def test_shops_are_told_name_version_and_what_is_opened(share: Path) -> None:
    file = share / "metainfo" / f"{facts.IDENTIFIER}.metainfo.xml"
    root = ET.parse(file).getroot()
    assert root.findtext("id") == facts.IDENTIFIER
    assert root.findtext("launchable") == "autochrome.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION
    mediatypes = {element.text for element in root.iterfind("provides/mediatype")}
    assert mediatypes == {kind.mime for kind in facts.FILE_TYPES}
    if shutil.which("appstreamcli"):
        checked = subprocess.run(
            ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True
        )
        assert checked.returncode == 0, checked.stdout


def test_the_window_has_the_name_that_its_menu_entry_has() -> None:
    program = (
        "from desktop.app.startup_window import make_application; import sys;"
        "print(make_application(['x']).desktopFileName())"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert told.stdout.strip() == facts.DESKTOP_ID, told.stderr


PATHS = ["plain", "Für Oma & Opa", 'a "b" $HOME `c` 100%', "back\\slash"]


@pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux")
@pytest.mark.parametrize("name", PATHS)
def test_the_script_beside_the_program_has_it_put_itself_into_the_menu(
    tmp_path: Path, name: str
) -> None:
    bundle = tmp_path / name
    bundle.mkdir()
    script, program = bundle / linux.MENU_SCRIPT, bundle / "Autochrome"
    shutil.copy(ROOT / "tools" / "bundle" / "add-to-menu.sh", script)
    program.write_text('#!/bin/sh\nprintf "%s|" "$0" "$@"\nexit 3\n')
    program.chmod(0o755)
    started = subprocess.run([script, "--remove"], capture_output=True, text=True, check=False)
    assert started.stdout == f"{program}|--add-to-menu|--remove|"
    assert started.returncode == 3
