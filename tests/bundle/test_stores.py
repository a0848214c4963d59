"""What package managers install by: made of the release alone, and as each of them wants it."""

import configparser
import datetime
import hashlib
import json
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.base.version import VERSION
from tools.bundle import facts, flatpak, flatpak_packages, homebrew, linux, stores, winget
from tools.bundle.flatpak_packages import Wheel

ROOT = Path(__file__).parents[2]
Manifest = dict[str, Any]
DAY = datetime.date(2026, 12, 1)
#: Of the ends of addresses: what release calls an archive.
ARCHIVES = {
    "flatpak": f"Autochrome-{VERSION}-linux-x86_64.tar.xz",
    "winget": f"Autochrome-{VERSION}-windows-x86_64.zip",
    "homebrew": f"Autochrome-{VERSION}-macos-arm64.zip",
}


def packed(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_bytes(name.encode())
    return [folder / name for name in names]


def somewhere(wheels: Sequence[Wheel]) -> dict[str, str]:
    """Addresses of files; the true ones are those of the index that pip is set to."""
    return {one.file: f"https://example.org/{one.file}" for one in wheels}


def sha256(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


@pytest.mark.parametrize("store", ARCHIVES)
def test_each_system_writes_what_its_own_stores_need_and_always_the_same(
    tmp_path: Path, store: str
) -> None:
    full = ARCHIVES[store].replace("Autochrome-", "Autochrome-with-training-", 1)
    bill = ARCHIVES[store].rpartition("-")[0] + "-x86_64.cdx.json"
    made = packed(tmp_path, ARCHIVES[store], full, bill)
    files = stores.recipes(made, DAY, somewhere)
    assert {Path(place).parts[0] for place in files} == {store}
    assert stores.recipes(reversed(made), DAY, somewhere) == files
    written = stores.write(files, tmp_path / "stores")
    assert [file.read_text(encoding="utf-8") for file in written] == [*files.values()]
    assert stores.recipes(packed(tmp_path, full, bill), DAY) == {}, "the slim bundle alone"


# Flatpak.


def test_without_the_addresses_of_its_packages_only_the_flatpak_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def out_of_reach(wheels: Sequence[Wheel]) -> dict[str, str]:
        raise LookupError(f"{wheels[0].file} is not to be had")

    made = packed(tmp_path, *ARCHIVES.values())
    files = stores.recipes(made, DAY, out_of_reach)
    assert {Path(place).parts[0] for place in files} == {"winget", "homebrew"}
    assert "no manifest of the Flatpak" in capsys.readouterr().out


@pytest.fixture
def flatpak_manifest() -> Manifest:
    wheels = flatpak_packages.wheels()
    return json.loads(flatpak.manifest(somewhere(wheels), wheels))


def test_the_flatpak_stands_on_the_base_app_and_may_do_nothing_but_show_a_window(
    flatpak_manifest: Manifest,
) -> None:
    assert flatpak_manifest["id"] == facts.IDENTIFIER
    assert flatpak_manifest["base"] == "io.qt.PySide.BaseApp"
    assert flatpak_manifest["runtime"] == "org.kde.Platform"
    assert flatpak_manifest["base-version"] == flatpak_manifest["runtime-version"]
    granted = {one.partition("=")[0] for one in flatpak_manifest["finish-args"]}
    assert granted == {"--share", "--socket", "--device", "--env"}
    assert "--share=network" not in flatpak_manifest["finish-args"]


def test_the_qt_of_the_base_app_is_the_one_that_is_tested_here() -> None:
    locked = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", _constraints(), re.MULTILINE))
    assert locked["pyside6-essentials"].startswith(f"{flatpak.RUNTIME_VERSION}.")


def _constraints() -> str:
    return (ROOT / "constraints.txt").read_text(encoding="utf-8")


def test_the_wheels_inside_are_of_the_locked_versions_and_all_that_is_needed() -> None:
    locked = set(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", _constraints(), re.MULTILINE))
    wheels = flatpak_packages.wheels()
    assert {(one.name, one.version) for one in wheels} <= locked, "run make lock"
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split(r"[=;]", text)[0].lower() for text in stated["project"]["dependencies"]}
    for machine in flatpak_packages.MACHINES:
        names = {one.name for one in wheels if one.machine in ("", machine)}
        assert needed - set(flatpak_packages.BROUGHT) <= names, machine
        assert not names & set(flatpak_packages.BROUGHT)


def test_every_file_of_the_flatpak_is_held_to_a_checksum_or_to_the_release(
    flatpak_manifest: Manifest,
) -> None:
    sources = [source for module in flatpak_manifest["modules"] for source in module["sources"]]
    files = [source for source in sources if source["type"] == "file"]
    assert len(files) == len(flatpak_packages.wheels())
    assert all(re.fullmatch(r"[0-9a-f]{64}", source["sha256"]) for source in files)
    assert all(source["url"].startswith("https://") for source in files)
    (program,) = (source for source in sources if source["type"] != "file")
    assert program == {"type": "git", "url": f"{facts.REPOSITORY}.git", "tag": f"v{VERSION}"}


def test_in_a_flatpak_all_files_bear_the_name_of_the_program(tmp_path: Path) -> None:
    assert flatpak.main([str(tmp_path)]) == 0
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert file.name.startswith(facts.IDENTIFIER), file
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(tmp_path / "applications" / f"{facts.IDENTIFIER}.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == f"{flatpak.COMMAND} %F"
    assert entry["Desktop Entry"]["Icon"] == facts.IDENTIFIER
    metainfo = tmp_path / "metainfo" / f"{facts.IDENTIFIER}.metainfo.xml"
    root = ET.parse(metainfo).getroot()
    assert root.findtext("launchable") == f"{facts.IDENTIFIER}.desktop"
    assert root.findtext("provides/binary") == flatpak.COMMAND
    if shutil.which("appstreamcli"):
        checked = subprocess.run(
            ["appstreamcli", "validate", "--no-net", metainfo], capture_output=True, text=True
        )
        assert checked.returncode == 0, checked.stdout


def test_the_pictures_that_shops_show_are_there() -> None:
    images = re.findall(r"/v[^/]+/(docs/screenshots/[^<]+)<", linux.metainfo())
    assert images
    assert all((ROOT / image).is_file() for image in images)


# winget.


def test_winget_gets_three_manifests_that_agree() -> None:
    name = ARCHIVES["winget"]
    files = winget.manifests({"x86_64": (name, "ab" * 32)}, DAY)
    stated = {place: yaml.safe_load(text) for place, text in files.items()}
    assert {one["ManifestType"] for one in stated.values()} == {
        "version",
        "installer",
        "defaultLocale",
    }
    for one in stated.values():
        assert one["PackageIdentifier"] == "Autochrome.Autochrome"
        assert one["PackageVersion"] == VERSION
    assert set(stated) == {
        "Autochrome.Autochrome.yaml",
        "Autochrome.Autochrome.installer.yaml",
        "Autochrome.Autochrome.locale.en-GB.yaml",
    }
    version, installer, locale = stated.values()
    assert version["DefaultLocale"] == locale["PackageLocale"] == "en-GB"
    (one,) = installer["Installers"]
    assert one["InstallerUrl"] == f"{facts.REPOSITORY}/releases/download/v{VERSION}/{name}"
    assert one["InstallerSha256"] == "AB" * 32
    assert one["Architecture"] == "x64"
    assert installer["NestedInstallerFiles"][0]["RelativeFilePath"] == r"Autochrome\Autochrome.exe"
    # Bounds of winget's schema 1.10.0.
    assert 3 <= len(locale["ShortDescription"]) <= 256
    assert 3 <= len(locale["Description"]) <= 10_000
    assert len(set(locale["Tags"])) == len(locale["Tags"]) <= 16
    assert all(len(tag) <= 40 for tag in locale["Tags"])
    assert len(locale["Moniker"]) <= 40
    assert installer["ReleaseDate"] == "2026-12-01"


# Homebrew.


def test_the_cask_names_what_was_packed_and_says_that_it_is_not_signed() -> None:
    name = ARCHIVES["homebrew"]
    cask = homebrew.cask({"arm64": (name, sha256(name))})
    assert cask.startswith('cask "autochrome" do\n')
    assert cask.endswith("\nend\n")
    assert f'version "{VERSION}"' in cask
    assert f'sha256 "{sha256(name)}"' in cask
    (url,) = re.findall(r'url "(.+)"', cask)
    assert url.replace("#{version}", VERSION) == facts.download(name)
    assert "depends_on arch: :arm64" in cask
    assert 'app "Autochrome.app"' in cask
    assert "is not signed" in cask
    (words,) = re.findall(r'desc "(.+)"', cask)
    assert len(words) <= 80
    assert not words.lower().startswith(("autochrome", "a ", "an ", "the "))
    _check_ruby(cask)


def test_a_cask_for_both_machines_tells_them_apart() -> None:
    names = {
        machine: f"Autochrome-{VERSION}-macos-{machine}.zip" for machine in ("arm64", "x86_64")
    }
    cask = homebrew.cask({machine: (name, sha256(name)) for machine, name in names.items()})
    (url,) = re.findall(r'url "(.+)"', cask)
    for brew, machine in (("arm", "arm64"), ("intel", "x86_64")):
        assert f'{brew}: "{sha256(names[machine])}"' in cask
        assert url.replace("#{version}", VERSION).replace("#{arch}", machine) == facts.download(
            names[machine]
        )
    assert "depends_on arch" not in cask
    _check_ruby(cask)


def _check_ruby(cask: str) -> None:
    if shutil.which("ruby"):
        told = subprocess.run(["ruby", "-c"], input=cask, capture_output=True, text=True)
        assert told.returncode == 0, told.stderr
