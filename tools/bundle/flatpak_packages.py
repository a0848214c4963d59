"""Looks up which wheels a Flatpak is made of: into `flatpak-packages.json`, after `make lock`.

    python -m tools.bundle.flatpak_packages

A Flatpak is built without a network, so that its manifest names every file with its checksum. pip
is asked for the versions that constraints.txt names, for the Python of the runtime; what the base
app brings is left out. Where the files lie is asked again for each release: that depends on the
index that pip is set to. Both need the network.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlparse

from tools.bundle import facts

FILE: Final = Path(__file__).with_name("flatpak-packages.json")
#: Of org.kde.Platform 6.11, which stands on the Freedesktop runtime 25.08.
PYTHON: Final = "3.13"
#: In `io.qt.PySide.BaseApp`, built against the Qt of the runtime.
BROUGHT: Final = ("pyside6-essentials", "shiboken6")
#: Flatpak's names of machines, and how wheels for them are called.
MACHINES: Final = ("x86_64", "aarch64")
_MANYLINUX: Final = ("2_28", "2_27", "2_26", "2_24", "2_17", "2014")
_ANY: Final = "-any.whl"


@dataclass(frozen=True, slots=True)
class Wheel:
    """A file that is unpacked into the Flatpak.

    Attributes:
        name: of the package, normalised.
        version: its version.
        file: its name.
        sha256: what it must be.
        machine: one of `MACHINES`; empty: for all.
    """

    name: str
    version: str
    file: str
    sha256: str
    machine: str = ""


def wheels(file: Path = FILE) -> tuple[Wheel, ...]:
    """Read what was looked up."""
    return tuple(Wheel(**values) for values in json.loads(file.read_text(encoding="utf-8")))


def addresses(packages: Sequence[Wheel]) -> dict[str, str]:
    """Look up where files lie; give the addresses by their names.

    Raises:
        LookupError: a file is not to be had, or is another than it was.
    """
    try:
        found = {wheel: url for machine in MACHINES for wheel, url in _asked(machine).items()}
    except subprocess.CalledProcessError as error:
        raise LookupError("pip did not find the packages of the Flatpak") from error
    for wheel in packages:
        if not found.get(wheel, "").startswith("https://"):
            raise LookupError(f"{wheel.file} is not to be had as it was: run make lock")
    return {wheel.file: found[wheel] for wheel in packages}


def main() -> int:
    """Look all of them up."""
    found = {wheel for machine in MACHINES for wheel in _asked(machine)}
    listed = [asdict(wheel) for wheel in sorted(found, key=lambda one: (one.name, one.machine))]
    FILE.write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(listed)} wheels in {FILE.relative_to(facts.ROOT)}")
    return 0


def _asked(machine: str) -> dict[Wheel, str]:
    platforms = [f"--platform=manylinux_{version}_{machine}" for version in _MANYLINUX[:-1]]
    platforms.append(f"--platform=manylinux2014_{machine}")
    told = subprocess.run(
        [
            sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed",
            "--report=-", "--only-binary=:all:", f"--python-version={PYTHON}", *platforms,
            "--implementation=cp", "--target=nowhere",
            f"--constraint={facts.ROOT / 'constraints.txt'}", *_required(machine),
        ],
        check=True,
        capture_output=True,
        text=True,
    )  # fmt: skip
    wheels = {}
    for package in json.loads(told.stdout)["install"]:
        name = package["metadata"]["name"].lower().replace("_", "-")
        if name in BROUGHT:
            continue
        download = package["download_info"]
        file = unquote(urlparse(download["url"]).path).rsplit("/", 1)[1]
        wheel = Wheel(
            name,
            package["metadata"]["version"],
            file,
            download["archive_info"]["hashes"]["sha256"],
            "" if file.endswith(_ANY) else machine,
        )
        wheels[wheel] = download["url"]
    return wheels


def _required(machine: str) -> list[str]:
    """List what pyproject.toml names for such a machine, and what builds the program."""
    import tomllib

    from packaging.requirements import Requirement

    stated = tomllib.loads((facts.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    environment = {"sys_platform": "linux", "platform_machine": machine}
    required = [Requirement(text) for text in stated["project"]["dependencies"]]
    return [
        *stated["build-system"]["requires"],
        *(
            f"{one.name}{one.specifier}"
            for one in required
            if one.name.lower() not in BROUGHT
            and (one.marker is None or one.marker.evaluate(environment))
        ),
    ]


if __name__ == "__main__":
    sys.exit(main())
