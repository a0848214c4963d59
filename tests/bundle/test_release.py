"""What is published: archives that unpack, sums that hold, a bill that is one, all licences."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from core.base.paths import resources_dir
from core.base.version import VERSION
from tools.bundle import appimage, contents, facts, flatpak_packages, linux, release
from tools.bundle.inside import Inside, Kind, inside
from tools.bundle.licence_notices import notices

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="packs as for Linux"),
    # Of packages that the bill is made with.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small bundle as PyInstaller leaves one: a program, a link, a model, and the note."""
    # Where wheels lie is told by the index that pip is set to; a test asks none.
    monkeypatch.setattr(
        flatpak_packages,
        "addresses",
        lambda wheels: {one.file: f"https://example.org/{one.file}" for one in wheels},
    )
    folder = tmp_path / "dist" / "Autochrome"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "Autochrome"
    program.write_text("#!/bin/sh\necho started by $0 with $1\n")
    program.chmod(0o700)
    (folder / "_internal" / "libthing.so.1").write_bytes(b"thing")
    (folder / "_internal" / "libthing.so").symlink_to("libthing.so.1")
    linux.write_share(folder / "share")
    note = {
        "files": [
            ("cv2/cv2.abi3.so", str(next(Path(cv2.__file__).parent.glob("cv2*.so")))),
            ("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6"),
            ("resources/samples/cat.jpg", str(resources_dir() / "samples" / "cat.jpg")),
            ("libthing.so", "libthing.so.1"),
        ],
        "modules": [("platformdirs", __import__("platformdirs").__file__), ("os", os.__file__)],
    }
    noted = tmp_path / "build" / "Autochrome.contents.json"
    noted.parent.mkdir()
    noted.write_text(json.dumps(note))
    monkeypatch.setattr(contents, "noted_at", lambda folder: noted)
    monkeypatch.setattr(release, "DIST", tmp_path / "dist")
    monkeypatch.setattr(release, "RELEASE", tmp_path / "dist" / "release")
    monkeypatch.setattr(release, "STORES", tmp_path / "dist" / "stores")
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    return folder


@pytest.fixture
def published(bundle: Path) -> Callable[[str], Path]:
    """Makes the release and gives its file with an ending."""
    assert release.main([]) == 0
    return lambda ending: next((bundle.parent / "release").glob(f"*{ending}"))


def test_the_archive_unpacks_to_one_folder_that_starts(
    published: Callable[[str], Path], tmp_path: Path
) -> None:
    archive = published(".tar.xz")
    assert archive.name.startswith(f"Autochrome-{VERSION}-linux-")
    with tarfile.open(archive) as packed:
        assert {member.name.partition("/")[0] for member in packed} == {"Autochrome"}
        assert {(member.uid, member.uname) for member in packed} == {(0, "")}
        packed.extractall(tmp_path / "unpacked", filter="data")
    unpacked = tmp_path / "unpacked" / "Autochrome"
    assert (unpacked / "_internal" / "libthing.so").readlink() == Path("libthing.so.1")
    started = subprocess.run([unpacked / "Autochrome", "it"], capture_output=True, text=True)
    assert started.stdout.endswith("with it\n")
    assert "MIT License" in (unpacked / release.NOTICES).read_text(encoding="utf-8")


def test_the_sums_are_those_of_all_files(published: Callable[[str], Path]) -> None:
    sums = published(release.SUMS)
    listed = dict(reversed(line.split("  ")) for line in sums.read_text().splitlines())
    files = [path for path in sums.parent.iterdir() if path != sums]
    assert set(listed) == {path.name for path in files}
    assert len(files) == 3
    for path in files:
        assert listed[path.name] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_bundle_makes_the_same_release(
    published: Callable[[str], Path], bundle: Path
) -> None:
    before = published(release.SUMS).read_text()
    for path in bundle.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    assert release.main([]) == 0
    assert published(release.SUMS).read_text() == before


def test_the_bill_of_materials_is_one_and_names_what_is_inside(
    published: Callable[[str], Path],
) -> None:
    text = published(".cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill["metadata"]["component"]["name"] == "Autochrome"
    assert bill["metadata"]["component"]["version"] == VERSION
    components = {component["name"]: component for component in bill["components"]}
    assert components["platformdirs"]["purl"].startswith("pkg:pypi/platformdirs@")
    assert components["opencv-python-headless"]["licenses"]
    assert "Python" in components
    assert "pytest" not in components, "it is here, but not inside"
    assert components["Natural"]["type"] == "machine-learning-model"
    assert len(components["Natural"]["hashes"][0]["content"]) == 64


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="asks Debian")
def test_libraries_of_the_system_have_their_package_and_licence(bundle: Path) -> None:
    (libc,) = (one for one in inside("Autochrome") if one.kind is Kind.SYSTEM)
    assert libc.name == "libc6"
    assert libc.version
    assert "GNU Lesser General Public" in libc.text
    # Debian states common licences by the name of a file.
    assert "Version 2.1, February 1999" in notices([libc])


def test_each_work_is_named_with_its_licence(published: Callable[[str], Path]) -> None:
    text = published(release.NOTICES).read_text(encoding="utf-8")
    for part in ("FFmpeg", "OpenCV", "SIL OPEN FONT LICENSE", "Natural", "LGPL", "Lucide"):
        assert part.casefold() in text.casefold(), part
    assert str(Path.home()) not in text


def test_nothing_is_published_before_it_is_built_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release, "DIST", tmp_path)
    assert release.main([]) == 1
    assert "make build first" in capsys.readouterr().err
    monkeypatch.setattr(facts, "VERSION", "9.9.9")
    assert release.main([]) == 1
    assert "say first what is new" in capsys.readouterr().err


def test_two_works_with_the_same_licence_text_print_it_once() -> None:
    works = [Inside(Kind.PYTHON, name, "1", "X", "the very text") for name in ("a", "b")]
    assert notices(works).count("the very text") == 1


def test_the_folder_of_an_appimage_starts_the_program(bundle: Path, tmp_path: Path) -> None:
    appdir = appimage.lay_out(bundle, tmp_path / "Autochrome.AppDir")
    started = subprocess.run([appdir / "AppRun", "it"], capture_output=True, text=True)
    assert started.stdout.endswith("with it\n")
    assert "Icon=autochrome" in (appdir / "autochrome.desktop").read_text(encoding="utf-8")
    for name in ("autochrome.png", ".DirIcon"):
        assert (appdir / name).read_bytes()[:4] == b"\x89PNG"
    assert list((appdir / "usr" / "share" / "metainfo").iterdir())
    assert appimage.lay_out(bundle, appdir) == appdir


def test_without_the_tool_the_recipe_says_where_to_get_it(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert appimage.main() == 1
    assert "https://github.com/AppImage/appimagetool" in capsys.readouterr().err


def test_the_runtime_that_was_checked_is_the_one_that_is_packed(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    tool = tmp_path / "path" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}\n')
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", str(tool.parent))
    runtime = tmp_path / "runtime"
    assert appimage.main(["--runtime", str(runtime)]) == 0
    *given, appdir, target = told.read_text().splitlines()
    assert given == ["--runtime-file", str(runtime)]
    assert (Path(appdir) / "AppRun").is_symlink()
    assert Path(target).parent == release.RELEASE
    assert appimage.main() == 0
    assert told.read_text().splitlines() == [appdir, target]
