"""Whether windows can shine through: only where something puts the screen together of them."""

from typing import Final

from PySide6.QtGui import QGuiApplication, QNativeInterface

_X11: Final = "libX11.so.6"


def can_shine_through() -> bool:
    """Tell whether what a window leaves transparent is seen through it, and is not black.

    Everywhere but under X11 without a compositor: one that runs owns a selection named after its
    screen (Extended Window Manager Hints 1.5, _NET_WM_CM_Sn).
    """
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication) or app.platformName() != "xcb":
        return True
    native = app.nativeInterface()
    display = native.display() if isinstance(native, QNativeInterface.QX11Application) else 0
    if not display:  # a platform without a screen has none
        return True
    import ctypes  # rarely needed

    try:
        x11 = ctypes.CDLL(_X11)
    except OSError:
        return True
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XDefaultScreen.argtypes = (ctypes.c_void_p,)
    name = f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode()
    return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, name, False)))
