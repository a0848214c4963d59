"""What a bundle for Linux has beside the program: menu entry, file type, icons.

They lie in `share`, laid out as packages of distributions, AppImages and `add-to-menu` want.
"""

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from desktop.menus.linux_menus import CATEGORIES, desktop_entry, icon_names, mime_info
from tools.bundle import changelog, facts, slimming

#: Puts what is in `share` into the user's own menu; lies beside the program.
MENU_SCRIPT: Final = "add-to-menu"
#: Of docs/screenshots, and what each shows.
_SCREENSHOTS: Final = {
    "split-dark": "A photo, split between the original and its colour",
    "queue-running-light": "A folder is coloured while you do something else",
    "hints-dark": "Colours that you know are told to the photo",
}


def complete(dist: str, *, folder: str) -> None:
    """Finish a bundle that PyInstaller has collected."""
    bundle = Path(dist) / folder
    slimming.slim_down(bundle)
    write_share(bundle / "share")
    script = bundle / MENU_SCRIPT
    shutil.copyfile(Path(__file__).with_name(f"{MENU_SCRIPT}.sh"), script)
    script.chmod(0o755)


def write_share(share: Path, *, name: str = facts.DESKTOP_ID, program: str = facts.NAME) -> None:
    """Write menu entry, description, file type and icons below a folder `share`.

    Args:
        share: the folder.
        name: of the files and the icon; in a Flatpak all are called as the program's identifier.
        program: the command, which is on the PATH.
    """
    texts = {
        share / "applications" / f"{name}.desktop": desktop_entry((program,), icon=name),
        share / "metainfo" / f"{facts.IDENTIFIER}.metainfo.xml": metainfo(name, program),
        share / "mime" / "packages" / f"{name}.xml": mime_info(name),
    }
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for side in facts.ICON_SIDES:
        for context, image in icon_names(name).items():
            target = share / "icons" / "hicolor" / f"{side}x{side}" / context / f"{image}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(facts.icon_png(side), target)


def metainfo(name: str = facts.DESKTOP_ID, program: str = facts.NAME) -> str:
    """Give what shops of programs show (AppStream 1.0); arguments as of `write_share`."""
    root = ET.Element("component", type="desktop-application")
    for tag, text in (
        ("id", facts.IDENTIFIER),
        ("name", facts.NAME),
        ("summary", facts.SUMMARY),
        ("metadata_license", "CC0-1.0"),
        ("project_license", "MIT"),
    ):
        ET.SubElement(root, tag).text = text
    developer = ET.SubElement(root, "developer", id=facts.IDENTIFIER.rpartition(".")[0])
    ET.SubElement(developer, "name").text = facts.DEVELOPERS
    for purpose, place in (
        ("homepage", ""),
        ("bugtracker", "/issues"),
        ("vcs-browser", ""),
        ("translate", f"/blob/v{facts.VERSION}/docs/translating.md"),
    ):
        ET.SubElement(root, "url", type=purpose).text = f"{facts.REPOSITORY}{place}"
    ET.SubElement(ET.SubElement(root, "description"), "p").text = facts.DESCRIPTION
    categories = ET.SubElement(root, "categories")
    for category in CATEGORIES:
        ET.SubElement(categories, "category").text = category
    launchable = ET.SubElement(root, "launchable", type="desktop-id")
    launchable.text = f"{name}.desktop"
    ET.SubElement(root, "icon", type="stock").text = name
    _add_screenshots(root)
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = program
    for kind in facts.FILE_TYPES:
        ET.SubElement(provides, "mediatype").text = kind.mime
    ET.SubElement(root, "content_rating", type="oars-1.1")
    releases = ET.SubElement(root, "releases")
    for release in changelog.releases():
        ET.SubElement(releases, "release", version=release.version, date=release.date.isoformat())
    return _document(root)


def _add_screenshots(root: ET.Element) -> None:
    raw = facts.REPOSITORY.replace("github.com", "raw.githubusercontent.com")
    screenshots = ET.SubElement(root, "screenshots")
    for number, (picture, caption) in enumerate(_SCREENSHOTS.items()):
        kind = {"type": "default"} if number == 0 else {}
        screenshot = ET.SubElement(screenshots, "screenshot", kind)
        ET.SubElement(screenshot, "caption").text = caption
        image = ET.SubElement(screenshot, "image", type="source")
        image.text = f"{raw}/v{facts.VERSION}/docs/screenshots/{picture}.webp"


def _document(root: ET.Element) -> str:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
