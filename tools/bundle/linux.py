"""What a bundle for Linux has beside the program: menu entry, file type, icons.

They lie in `share`, laid out as packages of distributions, AppImages and `add-to-menu` want.
"""

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

from desktop.menus.linux_menus import CATEGORIES, desktop_entry, mime_info
from tools.bundle import changelog, facts, slimming

#: Puts what is in `share` into the user's own menu; lies beside the program.
MENU_SCRIPT: Final = "add-to-menu"


def complete(dist: str, *, folder: str) -> None:
    """Finish a bundle that PyInstaller has collected."""
    bundle = Path(dist) / folder
    slimming.slim_down(bundle)
    write_share(bundle / "share")
    script = bundle / MENU_SCRIPT
    shutil.copyfile(Path(__file__).with_name(f"{MENU_SCRIPT}.sh"), script)
    script.chmod(0o755)


def write_share(share: Path) -> None:
    """Write menu entry, description, file type and icons below a folder `share`."""
    texts = {
        share / "applications" / f"{facts.DESKTOP_ID}.desktop": desktop_entry(),
        share / "metainfo" / f"{facts.IDENTIFIER}.metainfo.xml": metainfo(),
        share / "mime" / "packages" / f"{facts.DESKTOP_ID}.xml": mime_info(),
    }
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    names = {"apps": facts.DESKTOP_ID, "mimetypes": facts.MODEL.mime.replace("/", "-")}
    for side in facts.ICON_SIDES:
        for context, name in names.items():
            target = share / "icons" / "hicolor" / f"{side}x{side}" / context / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(facts.icon_png(side), target)


def metainfo() -> str:
    """Give what shops of programs show (AppStream 1.0)."""
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
    ET.SubElement(developer, "name").text = f"The {facts.NAME} developers"
    ET.SubElement(ET.SubElement(root, "description"), "p").text = facts.DESCRIPTION
    categories = ET.SubElement(root, "categories")
    for category in CATEGORIES:
        ET.SubElement(categories, "category").text = category
    launchable = ET.SubElement(root, "launchable", type="desktop-id")
    launchable.text = f"{facts.DESKTOP_ID}.desktop"
    ET.SubElement(root, "icon", type="stock").text = facts.DESKTOP_ID
    provides = ET.SubElement(root, "provides")
    ET.SubElement(provides, "binary").text = facts.NAME
    for kind in facts.FILE_TYPES:
        ET.SubElement(provides, "mediatype").text = kind.mime
    ET.SubElement(root, "content_rating", type="oars-1.1")
    releases = ET.SubElement(root, "releases")
    for release in changelog.releases():
        ET.SubElement(releases, "release", version=release.version, date=release.date.isoformat())
    return _document(root)


def _document(root: ET.Element) -> str:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
