"""What the bundled program is called, opens and holds: the one place that every system reads.

The version stands in `core.base.version`, the name of the user's folder in `core.base.paths`, the
ending of a model's file in `core.model.package`, and what menus say of the program, too, in
`desktop.menus.identity`; all else that a bundle says about itself stands here.
"""

import os
import re
from pathlib import Path
from typing import Final

from core.base.version import VERSION as VERSION
from desktop.menus.command import ICON_SIDES as ICON_SIDES
from desktop.menus.identity import COPYRIGHT as COPYRIGHT
from desktop.menus.identity import DESCRIPTION as DESCRIPTION
from desktop.menus.identity import DESKTOP_ID as DESKTOP_ID
from desktop.menus.identity import FILE_TYPES as FILE_TYPES
from desktop.menus.identity import IDENTIFIER as IDENTIFIER
from desktop.menus.identity import MODEL as MODEL
from desktop.menus.identity import NAME as NAME
from desktop.menus.identity import PHOTOS as PHOTOS
from desktop.menus.identity import SUMMARY as SUMMARY
from desktop.menus.identity import FileType as FileType
from desktop.train.training_component import WITH_TRAINING
from desktop.ui.language import Language

ROOT: Final = Path(__file__).resolve().parents[2]

#: Who makes it, for shops of programs.
DEVELOPERS: Final = f"The {NAME} developers"
#: Where the source and its releases lie: what `IDENTIFIER` is the reverse of.
REPOSITORY: Final = "https://github.com/{}/{}".format(*IDENTIFIER.split(".")[-2:])


def download(name: str) -> str:
    """Give the address of a file of this release."""
    return f"{REPOSITORY}/releases/download/v{VERSION}/{name}"


#: Drawn by `icons`, which needs Qt; a bundle is made from what lies there.
ICONS: Final = Path(__file__).with_name("icons")
ICO: Final = ICONS / f"{DESKTOP_ID}.ico"
ICNS: Final = ICONS / f"{DESKTOP_ID}.icns"


def icon_png(side: int) -> Path:
    """Name the PNG of a size."""
    return ICONS / f"{DESKTOP_ID}-{side}.png"


def is_full() -> bool:
    """Tell whether the bundle that is asked for has the training inside (`AUTOCHROME_FULL=1`)."""
    return os.environ.get("AUTOCHROME_FULL", "") not in ("", "0")


def folder_name(*, full: bool) -> str:
    """Name the folder of a bundle; the slim one looks for the full one under its name."""
    return WITH_TRAINING if full else NAME


#: Never needed by the program, but drawn in by what it needs.
_NEVER: Final = (
    "PySide6.QtNetwork", "IPython", "PyInstaller", "_pytest", "cyclonedx", "dask", "defusedxml",
    "distributed", "hypothesis", "jax", "jaxlib", "matplotlib", "mypy", "pip", "pydoc", "pytest",
    "tkinter", "wheel", "xdist", "yaml",
)  # fmt: skip
#: Needed by the training only. Python's own hashes are as good as OpenSSL's, and nobody goes
#: online.
_TRAINING_ONLY: Final = (
    "training", "_hashlib", "_ssl", "h5py", "keras", "ml_dtypes", "numpy.f2py", "numpy.testing",
    "onnx", "scipy", "tensorflow", "tf2onnx", "unittest",
)  # fmt: skip


def excluded_modules(*, full: bool) -> list[str]:
    """List the modules that must not get into a bundle."""
    return [*_NEVER, *(() if full else _TRAINING_ONLY)]


_SPOKEN: Final = "|".join(language.value for language in Language)
#: Files that PyInstaller collects and nobody here uses, by their places in the bundle, and why.
_UNUSED: Final = {
    rf"PySide6/(Qt/)?translations/(?!qtbase_({_SPOKEN})\.qm$)": "no window speaks these languages",
    r"libQt6Network\b|QtNetwork\b|/tls/|/networkinformation/": "nothing leaves the computer",
    r"libQt6(Quick|Qml|VirtualKeyboard|Pdf|OpenGL|EglFS|WlShell)|qtvirtualkeyboard": "no QML",
    r"/(egldeviceintegrations|generic|qmltooling|wayland-graphics-integration-server)/":
        "for devices without windows",
    r"platforms/libq(eglfs|linuxfb|vnc|vkkhrdisplay|minimal|minimalegl)\.": "the same",
    r"platforms/q(minimal|direct2d)\.|platforms/libqminimal\.dylib": "the same",
    r"platformthemes/libqgtk3": "would bring GTK along, with Cairo, Pango and Kerberos",
    r"(^|/)opencv_videoio_ffmpeg": "films are not photographs",
    r"imageformats/(lib)?q(tga|tiff|wbmp|icns|gif|pdf)\.": "photos are read by OpenCV and Pillow",
    r"(^|/)opengl32sw\.dll|d3dcompiler_": "the window is painted by the processor",
    r"onnxruntime/(transformers|quantization|tools|training|datasets)/": "for makers of models",
    r"resources/translations/[^/]+\.ts$": "for translators; the .qm beside it is read",
    r"resources/earlier/": "versions of models that were followed by others",
    r"/tests?/.*\.(py|npy|npz|csv|txt)$": "tests of others",
}  # fmt: skip
_UNUSED_PATTERN: Final = re.compile("|".join(f"(?:{pattern})" for pattern in _UNUSED))
#: What OpenCV is linked to on Linux and the program never has it call: FFmpeg, to play films (33
#: MB, with an OpenSSL of 2021), and OpenBLAS, for linear algebra (42 MB; NumPy brings its own). A
#: test holds the program to functions of OpenCV that need neither.
_UNLINKED: Final = re.compile(r"lib(av(codec|format|util)|swscale|openblasp?)\b")
#: Libraries whose files must stay as their makers linked them: `strip` breaks them.
_NEVER_STRIPPED: Final = re.compile(r"(^|/)[^/]+\.libs/")
#: Where libraries lie that are there for others only, by their places in the bundle.
_FOR_OTHERS: Final = re.compile(r"_internal/(lib[^/]+|[^/]+\.libs/[^/]+|PySide6/Qt/lib/[^/]+)$")
#: Needed by the program itself, which looks for it by name.
_BY_NAME: Final = re.compile(r"_internal/libpython")


def is_unused(place: str) -> bool:
    """Tell whether a file that PyInstaller collected is left out.

    Args:
        place: in the bundle, with whatever slashes.
    """
    return _UNUSED_PATTERN.search(place.replace("\\", "/")) is not None


def is_unlinked(library: str) -> bool:
    """Tell whether OpenCV for Linux is to do without a library that it is linked to."""
    return _UNLINKED.match(library) is not None


def is_for_others(place: str) -> bool:
    """Tell whether a library of Linux is of use only where another one needs it."""
    return _FOR_OTHERS.search(place) is not None and _BY_NAME.search(place) is None


def may_be_stripped(place: str) -> bool:
    """Tell whether the symbols of a library of Linux may be taken out."""
    return _NEVER_STRIPPED.search(place) is None
