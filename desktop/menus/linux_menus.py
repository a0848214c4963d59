"""Menus of Linux: the entry of the program, its kind of file, and the file managers' own menus.

The entry follows the Desktop Entry Specification. Beside it: a script of Nautilus (whose
`Open With` does not take folders), an action of Nemo, a service menu of Dolphin.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from desktop.menus import identity
from desktop.menus.menu_files import MenuFile
from desktop.menus.words import COLOUR, localised
from desktop.ui.language import Language

CATEGORIES: Final = ("Graphics", "Photography", "Qt")
_MIME_SPACE: Final = "http://www.freedesktop.org/standards/shared-mime-info"
_PHOTOS: Final = "".join(f"{kind.mime};" for kind in identity.PHOTOS)
_NAUTILUS: Final = Path("nautilus", "scripts")


def desktop_entry(
    command: Sequence[str] = (identity.NAME,), *, icon: str = identity.DESKTOP_ID
) -> str:
    """Give the entry of the menu.

    Args:
        command: what starts the program; packages name it alone, for it is on the PATH.
        icon: name of the icon, and of the window.
    """
    kinds = "".join(f"{kind.mime};" for kind in identity.FILE_TYPES)
    return f"""\
[Desktop Entry]
Type=Application
Version=1.4
Name={identity.NAME}
GenericName=Photo colorizer
Comment={identity.SUMMARY}
Exec={exec_line(command)} %F
Icon={icon}
Terminal=false
StartupNotify=true
StartupWMClass={icon}
Categories={"".join(f"{category};" for category in CATEGORIES)}
Keywords=black and white;colour;color;colorize;old photos;
MimeType={kinds}
"""


def icon_names(name: str = identity.DESKTOP_ID) -> dict[str, str]:
    """Give what icons are called, by the context that they lie in: the program's, and a model's."""
    return {"apps": name, "mimetypes": _model_icon(name)}


def _model_icon(name: str) -> str:
    own = identity.MODEL.mime.replace("/", "-")
    return own if name == identity.DESKTOP_ID else f"{name}-model"


def mime_info(name: str = identity.DESKTOP_ID) -> str:
    """Give the kinds of files that only this program has; `name` as of `icon_names`."""
    root = ET.Element("mime-info", xmlns=_MIME_SPACE)
    kind = ET.SubElement(root, "mime-type", type=identity.MODEL.mime)
    ET.SubElement(kind, "comment").text = identity.MODEL.name
    if name != identity.DESKTOP_ID:
        ET.SubElement(kind, "icon", name=_model_icon(name))
    # What a file of it begins with is that of a zip; a name that ends so says more.
    ET.SubElement(kind, "sub-class-of", type="application/zip")
    for suffix in identity.MODEL.suffixes:
        ET.SubElement(kind, "glob", pattern=f"*{suffix}")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def menu_files(
    data: Path, command: Sequence[str], icons: Mapping[int, bytes], language: Language
) -> tuple[MenuFile, ...]:
    """Give all that is put below the user's folder for data.

    Args:
        data: `$XDG_DATA_HOME`.
        command: what starts the program.
        icons: PNGs by their side in px.
        language: of menus that know one only.
    """
    name, starts = identity.DESKTOP_ID, exec_line(command)
    drawn = [
        MenuFile(data / "icons" / "hicolor" / f"{side}x{side}" / context / f"{image}.png", png)
        for side, png in sorted(icons.items())
        for context, image in icon_names().items()
    ]
    return (
        _text(data / "applications" / f"{name}.desktop", desktop_entry(command)),
        _text(data / "mime" / "packages" / f"{name}.xml", mime_info()),
        *drawn,
        MenuFile(data / _NAUTILUS / COLOUR[language], _script(command), is_program=True),
        _text(data / "nemo" / "actions" / f"{name}.nemo_action", _nemo_action(starts)),
        # Since KDE 5.85 one that is not marked so is passed by.
        MenuFile(
            data / "kio" / "servicemenus" / f"{name}.desktop",
            _service_menu(starts).encode(),
            is_program=True,
        ),
    )


def in_other_languages(data: Path, language: Language | None) -> tuple[MenuFile, ...]:
    """Give the files whose names are in other languages; None: in any."""
    return tuple(
        MenuFile(data / _NAUTILUS / words, b"")
        for spoken, words in COLOUR.items()
        if spoken is not language
    )


def exec_line(command: Sequence[str]) -> str:
    """Quote a command as the Desktop Entry Specification wants it in `Exec`."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_./=+-]+", word):
        return word
    # Of a quoted argument; then of a string in such a file, where a backslash is two.
    escaped = re.sub(r'(["`$\\])', r"\\\1", word).replace("\\", "\\\\").replace("%", "%%")
    return f'"{escaped}"'


def _text(path: Path, text: str) -> MenuFile:
    return MenuFile(path, text.encode())


def _script(command: Sequence[str]) -> bytes:
    """Give the script of Nautilus: it is given what is marked, and nobody waits for it."""
    words = " ".join("'{}'".format(word.replace("'", "'\\''")) for word in command)
    return f'#!/bin/sh\nexec {words} "$@"\n'.encode()


def _nemo_action(starts: str) -> str:
    return f"""\
[Nemo Action]
Active=true
{localised("Name")}
Comment={identity.SUMMARY}
Exec={starts} %F
Icon-Name={identity.DESKTOP_ID}
Selection=notnone
Mimetypes=inode/directory;{_PHOTOS}
Quote=double
"""


def _service_menu(starts: str) -> str:
    return f"""\
[Desktop Entry]
Type=Service
X-KDE-ServiceTypes=KonqPopupMenu/Plugin
MimeType=inode/directory;{_PHOTOS}
Actions=colour;

[Desktop Action colour]
{localised("Name")}
Icon={identity.DESKTOP_ID}
Exec={starts} %F
"""
