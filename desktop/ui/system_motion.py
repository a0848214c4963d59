"""Whether the system was told that less is to move.

Windows: "Animation effects", `SPI_GETCLIENTAREAANIMATION`. macOS: "Reduce motion", as AppKit says
it. Linux: `gtk-enable-animations` in GTK's own file, which the desktops write, and what the
desktop portal answers (GNOME: `enable-animations`), which is asked without waiting for it.
"""

import configparser
import ctypes
import ctypes.util
import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, Slot

from desktop.ui.motion import Motion

_GET_CLIENT_AREA_ANIMATION: Final = 0x1042
#: Comes with the bus, as in `desktop.ui.file_manager`.
_ASK: Final = "dbus-send"
_PORTAL: Final = (
    "--session",
    "--print-reply=literal",
    "--reply-timeout=5000",
    "--dest=org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings.Read",
    "string:org.gnome.desktop.interface",
    "string:enable-animations",
)


def wants_less() -> bool:
    """Tell what can be told at once."""
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "darwin":
        return _mac_wants_less()
    return gtk_wants_less(_config_folder())


def gtk_wants_less(config: Path) -> bool:
    """Tell whether GTK's settings below a folder of configuration say that nothing is to move."""
    for version in ("gtk-4.0", "gtk-3.0"):
        parser = configparser.ConfigParser(strict=False, interpolation=None)
        try:
            parser.read(config / version / "settings.ini", encoding="utf-8")
            if not parser.getboolean("Settings", "gtk-enable-animations", fallback=True):
                return True
        except (configparser.Error, OSError, ValueError):  # a file of somebody else's
            continue
    return False


def says_less(printed: str) -> bool:
    """Tell whether the portal's answer, as `dbus-send` prints it, is that nothing is to move."""
    return printed.split()[-2:] == ["boolean", "false"]


class SystemMotion(QObject):
    """Lets the window move as little as the system does.

    Args:
        motion: is told.
    """

    def __init__(self, motion: Motion) -> None:
        super().__init__()
        self._motion = motion
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)

    def begin(self) -> None:
        """Tell what is known at once, and ask the desktop portal where there may be one."""
        if wants_less():
            self._motion.follow_system(True)
        elif sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            self._process.start(_ASK, list(_PORTAL))

    def end(self) -> None:
        """Wait for no answer any more."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    @Slot(int)
    def _on_finished(self, status: int) -> None:
        printed = bytes(self._process.readAllStandardOutput().data()).decode(errors="replace")
        if status == 0 and says_less(printed):
            self._motion.follow_system(True)


def _config_folder() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _windows_wants_less() -> bool:
    if sys.platform != "win32":
        return False
    moves = ctypes.c_int(1)
    ask = ctypes.windll.user32.SystemParametersInfoW
    return bool(ask(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)) and not moves.value


def _mac_wants_less() -> bool:
    """Ask `NSWorkspace`, through the Objective-C runtime."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.cdll.LoadLibrary(library)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
        ("objc_msgSend", objc)
    )
    tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    kind = objc.objc_getClass(b"NSWorkspace")
    if not kind:
        return False
    workspace = send(kind, objc.sel_registerName(b"sharedWorkspace"))
    question = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(workspace) and bool(tell(workspace, question))
