"""A virtual display with an accessibility bus, for a window whose screen reader is a test."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

#: What has to be there, with the Debian packages that bring it.
_PROGRAMS: Final = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
_BUS_FOLDERS: Final = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")
_LAUNCHER: Final = "at-spi-bus-launcher"
#: The variable with the address of the session's bus.
BUS: Final = "DBUS_SESSION_BUS_ADDRESS"


def missing() -> tuple[str, ...]:
    """Give the Debian packages that are not there and without which nothing can be read."""
    lacking = [package for program, package in _PROGRAMS.items() if not shutil.which(program)]
    if not any((Path(folder) / _LAUNCHER).exists() for folder in _BUS_FOLDERS):
        lacking.append("at-spi2-core")
    return tuple(lacking)


@contextmanager
def display(size: tuple[int, int] = (1366, 768)) -> Iterator[dict[str, str]]:
    """Run a virtual display and a bus; give what a window's environment needs to be read there."""
    width, height = size
    screen = ("-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp")
    with (
        _server("Xvfb", *screen, tells="-displayfd {}") as number,
        _server("dbus-daemon", "--session", "--nofork", tells="--print-address={}") as address,
    ):
        yield {
            "DISPLAY": f":{number}",
            BUS: address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }


@contextmanager
def _server(program: str, *arguments: str, tells: str) -> Iterator[str]:
    """Run a server; give the line that it tells through a pipe once it can be reached."""
    read, write = os.pipe()
    command = [program, *arguments, *tells.format(write).split()]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield told.readline().strip()
    finally:
        server.terminate()
        server.wait()
