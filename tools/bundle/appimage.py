"""Packs a bundle for Linux as one file that runs where it lies: an AppImage.

    python -m tools.bundle.appimage [--runtime FILE]

`lay_out` makes the folder that the format is about; only the last step needs `appimagetool`
(https://github.com/AppImage/appimagetool), which adds what starts the file: the runtime
(https://github.com/AppImage/type2-runtime). Unless that is given, the tool fetches the one of the
day and checks it against nothing.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tools.bundle import facts, release

TOOL: Final = "appimagetool"
_ICON_SIDE: Final = 256


def main(arguments: Sequence[str] = ()) -> int:
    """Pack the bundle in `dist`; 1 when it, or the tool, is missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.bundle.appimage")
    parser.add_argument("--runtime", type=Path, metavar="FILE", help="what starts the file")
    runtime: Path | None = parser.parse_args(arguments).runtime
    folder = facts.folder_name(full=facts.is_full())
    bundle = release.DIST / folder
    if not (bundle / facts.NAME).is_file():
        print(f"There is no bundle in {bundle}: make build first.", file=sys.stderr)
        return 1
    appdir = lay_out(bundle, facts.ROOT / "build" / f"{folder}.AppDir")
    tool = shutil.which(TOOL)
    if tool is None:
        print(
            f"{appdir} is laid out. To pack it, put {TOOL} on the PATH: "
            "https://github.com/AppImage/appimagetool",
            file=sys.stderr,
        )
        return 1
    target = release.RELEASE / f"{release.archive_name(folder)}.AppImage"
    target.parent.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"ARCH": platform.machine(), "VERSION": facts.VERSION}
    given = [] if runtime is None else ["--runtime-file", str(runtime)]
    command = [tool, *given, str(appdir), str(target)]
    return subprocess.run(command, env=environment, check=False).returncode


def lay_out(bundle: Path, appdir: Path) -> Path:
    """Make the folder that an AppImage is packed from; an earlier one is replaced.

    Args:
        bundle: as it was built.
        appdir: the folder to make.
    """
    shutil.rmtree(appdir, ignore_errors=True)
    place = appdir / "usr" / "lib" / facts.NAME
    shutil.copytree(bundle, place, symlinks=True, ignore=shutil.ignore_patterns("share"))
    share = appdir / "usr" / "share"
    shutil.copytree(bundle / "share", share)
    (appdir / "AppRun").symlink_to((place / facts.NAME).relative_to(appdir))
    entry = f"{facts.DESKTOP_ID}.desktop"
    (appdir / entry).symlink_to(Path("usr", "share", "applications", entry))
    icon = f"{facts.DESKTOP_ID}.png"
    sized = Path("usr/share/icons/hicolor") / f"{_ICON_SIDE}x{_ICON_SIDE}" / "apps" / icon
    for name in (icon, ".DirIcon"):
        (appdir / name).symlink_to(sized)
    return appdir


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
