"""What the program is called and opens: what systems are told of it, by bundles and by menus."""

from dataclasses import dataclass
from typing import Final

from core.base.paths import APPLICATION
from core.image.formats import Format
from core.model.package import SUFFIX

NAME: Final = APPLICATION
#: Of the window (`QGuiApplication.desktopFileName`), of the icon, and of the files of Linux.
DESKTOP_ID: Final = "autochrome"
#: Reverse of a domain that nobody else has, as macOS and AppStream want it.
IDENTIFIER: Final = "io.github.autochrome.Autochrome"
SUMMARY: Final = "Bring black-and-white photographs into colour"
DESCRIPTION: Final = (
    "Autochrome gives black-and-white photographs believable colour, on your own computer. "
    "Drop a photo on the window and see it in colour a moment later; drop a folder and all of it "
    "is colourized while you do something else. Nothing leaves the computer, and no graphics "
    "card is needed."
)
COPYRIGHT: Final = "MIT licence"


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file that the program opens.

    Attributes:
        name: for people.
        mime: as Linux calls it.
        uti: as macOS calls it.
        suffixes: endings of its files, each with its dot.
        is_own: nobody else's: the program is what a double-click starts.
    """

    name: str
    mime: str
    uti: str
    suffixes: tuple[str, ...]
    is_own: bool = False


MODEL: Final = FileType(
    "Autochrome model",
    "application/x-autochrome-model",
    f"{IDENTIFIER}.model",
    (SUFFIX,),
    is_own=True,
)
PHOTOS: Final = tuple(
    FileType(
        f"{kind.value} {'photo' if kind.is_for_photos else 'picture'}",
        kind.mime,
        kind.uti,
        kind.suffixes,
    )
    for kind in Format
)
FILE_TYPES: Final = (MODEL, *PHOTOS)
