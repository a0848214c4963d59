"""What a Flatpak is built by: the manifest, on the base app that brings PySide.

    python -m tools.bundle.flatpak SHARE    (in the sandbox of the build: menu entry and icons)

The Flatpak has no network, and of files only what portals give it: no photo's neighbour, so that
the window asks once where results may go (`desktop.app.lent_photos`).
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.bundle import facts, linux
from tools.bundle.flatpak_packages import PYTHON, Wheel

RUNTIME_VERSION: Final = "6.11"
COMMAND: Final = "autochrome"
FILE_NAME: Final = f"{facts.IDENTIFIER}.json"
_SITE: Final = "$(echo ${FLATPAK_DEST}/lib/python3.*/site-packages)"


def manifest(addresses: Mapping[str, str], packages: Sequence[Wheel]) -> str:
    """Give the manifest, JSON: what `flatpak-builder` reads.

    Args:
        addresses: where the wheels lie, by the names of their files.
        packages: the wheels inside.
    """
    stated = {
        "id": facts.IDENTIFIER,
        "runtime": "org.kde.Platform",
        "runtime-version": RUNTIME_VERSION,
        "sdk": "org.kde.Sdk",
        "base": "io.qt.PySide.BaseApp",
        "base-version": RUNTIME_VERSION,
        "command": COMMAND,
        "finish-args": [
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--device=dri",
            # Dialogs for files are the system's: what is chosen in them is lent to the program.
            "--env=QT_QPA_PLATFORMTHEME=xdgdesktopportal",
        ],
        "build-options": {
            # Not BASEAPP_DISABLE_NUMPY: its cleaning would take ours.
            "env": {"BASEAPP_REMOVE_WEBENGINE": "1"},
        },
        "cleanup": ["/include", f"/lib/python{PYTHON}/site-packages/setuptools*"],
        "cleanup-commands": ["/app/cleanup-BaseApp.sh"],
        "modules": [_python_packages(packages, addresses), _program()],
    }
    return json.dumps(stated, indent=2) + "\n"


def _python_packages(packages: Sequence[Wheel], addresses: Mapping[str, str]) -> dict[str, object]:
    """Unpack the wheels; no index is asked, and what they need is among them or in the base app."""
    return {
        "name": "python-packages",
        "buildsystem": "simple",
        "build-commands": [
            # The base app's makes room for the one that is tested here.
            "pip3 uninstall --yes numpy || true",
            "pip3 install --no-index --no-deps --prefix=${FLATPAK_DEST} *.whl",
        ],
        "sources": [
            {
                "type": "file",
                "url": addresses[wheel.file],
                "sha256": wheel.sha256,
                **({"only-arches": [wheel.machine]} if wheel.machine else {}),
            }
            for wheel in packages
        ],
    }


def _program() -> dict[str, object]:
    """Install the program with its compiled step, and beside its rooms the data they look for."""
    launcher = r"#!/bin/sh\nexec python3 -m desktop \"\$@\"\n"
    return {
        "name": "autochrome",
        "buildsystem": "simple",
        "build-commands": [
            "pip3 install --no-index --no-deps --no-build-isolation --prefix=${FLATPAK_DEST} .",
            f"cp -r resources {_SITE}/",
            f'printf "{launcher}" >{COMMAND}',
            f"install -Dm755 {COMMAND} ${{FLATPAK_DEST}}/bin/{COMMAND}",
            "python3 -m tools.bundle.flatpak ${FLATPAK_DEST}/share",
        ],
        "sources": [
            {
                "type": "git",
                "url": f"{facts.REPOSITORY}.git",
                "tag": f"v{facts.VERSION}",
            }
        ],
    }


def main(arguments: Sequence[str]) -> int:
    """Write menu entry, description, kind of file and icons, named as a Flatpak's must be."""
    (share,) = arguments
    linux.write_share(Path(share), name=facts.IDENTIFIER, program=COMMAND)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
