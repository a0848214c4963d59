"""Tries a bundle as somebody would who just got it.

    python -m tools.bundle.try_out [BUNDLE]

The bundle is copied to a path with spaces and letters of three alphabets, where nothing can be
written, and is started from another folder by a user whose home is empty: its self-test, the
command line, and the window as on a first start. No locale is set. Afterwards all files of the
copy must be as they were. Root is no such user, so root becomes `nobody` first.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.help.log_file import FOLDER as LOGS
from tools.bundle import facts

_PLACE: Final = Path("Für Großmutter – фото 写真", "my programs")
_NOBODY: Final = 65534
_PATIENCE_S: Final = 300
_OPEN: Final = "the window is open"
_SAMPLE: Final = Path("_internal/resources/samples/cat.jpg")


class NotFit(Exception):
    """The bundle does not do what it must; the message says what."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who just got the program.

    Attributes:
        program: the executable.
        home: empty.
        elsewhere: the folder that the program is started from.
    """

    program: Path
    home: Path
    elsewhere: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """All that the program knows of its surroundings."""
        return {"HOME": str(self.home), "PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen"}

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the program."""
        is_root = os.getuid() == 0
        return subprocess.Popen(
            [str(self.program), *arguments],
            cwd=self.elsewhere,
            env=self.environment,
            text=True,
            user=_NOBODY if is_root else None,
            group=_NOBODY if is_root else None,
            extra_groups=[] if is_root else None,
        )

    def run(self, *arguments: str) -> None:
        """Run the program to its end.

        Raises:
            NotFit: it does not end well.
        """
        with self.start(*arguments) as process:
            try:
                status = process.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                raise NotFit(f"{' '.join(arguments)} takes longer than {_PATIENCE_S} s") from None
        if status != 0:
            raise NotFit(f"{' '.join(arguments)} ends with {status}")


def main(arguments: Sequence[str]) -> int:
    """Try a bundle; 1 when it is not fit."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.bundle.try_out", description="Try a bundle as a new user would."
    )
    built = facts.ROOT / "dist" / facts.folder_name(full=facts.is_full())
    parser.add_argument("bundle", nargs="?", type=Path, default=built, help="its folder")
    bundle: Path = parser.parse_args(arguments).bundle
    if not (bundle / facts.NAME).is_file():
        print(f"There is no bundle in {bundle}: make build first.", file=sys.stderr)
        return 1
    try:
        with _arrived(bundle) as visitor:
            before = _state(visitor.program.parent)
            visitor.run("--self-test")
            _colorize(visitor)
            _open_first_time(visitor)
            if _state(visitor.program.parent) != before:
                raise NotFit("it changed its own folder")
    except NotFit as error:
        print(f"The bundle is not fit: {error}.", file=sys.stderr)
        return 1
    print("The bundle is fit for a new user.")
    return 0


@contextmanager
def _arrived(bundle: Path) -> Iterator[Visitor]:
    """Copy a bundle to where nobody may write, and make an empty home."""
    with tempfile.TemporaryDirectory(prefix="autochrome-try-") as folder:
        root = Path(folder)
        root.chmod(0o755)
        copy = root / _PLACE / bundle.name
        shutil.copytree(bundle, copy, symlinks=True)
        visitor = Visitor(copy / facts.NAME, root / "home", root / "elsewhere")
        for own in (visitor.home, visitor.elsewhere):
            own.mkdir()
            if os.getuid() == 0:
                os.chown(own, _NOBODY, _NOBODY)
        _set_writable(copy, False)
        try:
            yield visitor
        finally:
            _set_writable(copy, True)


def _set_writable(folder: Path, is_writable: bool) -> None:
    change = "u+w" if is_writable else "a-w"
    subprocess.run(["chmod", "--recursive", change, str(folder)], check=True)


def _state(folder: Path) -> list[tuple[str, int, int]]:
    """List all files with size and time."""
    return [
        (str(path), path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    ]


def _colorize(visitor: Visitor) -> None:
    visitor.run("models")
    sample = visitor.program.parent / _SAMPLE
    visitor.run("colorize", str(sample), "--output", "results")
    results = list((visitor.elsewhere / "results").iterdir())
    if [result.suffix for result in results] != [sample.suffix]:
        raise NotFit(f"colorize left {results}")


def _open_first_time(visitor: Visitor) -> None:
    """Open the window with a photo; it must make the user's folder where the platform wants it."""
    log = visitor.home / ".local" / "share" / facts.NAME / LOGS / "autochrome.log"
    with visitor.start(str(visitor.program.parent / _SAMPLE)) as window:
        try:
            deadline = time.monotonic() + _PATIENCE_S
            while not (log.is_file() and _OPEN in log.read_text(encoding="utf-8")):
                if window.poll() is not None or time.monotonic() > deadline:
                    raise NotFit(f"the window does not open ({window.poll()})")
                time.sleep(0.1)
        finally:
            window.terminate()
    faults = [line for line in log.read_text(encoding="utf-8").splitlines() if " ERROR " in line]
    if faults:
        raise NotFit(f"the window met a fault: {faults[0]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
