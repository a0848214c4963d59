"""What a bundle for macOS says about itself: Info.plist with its document types, and the icon."""

from typing import Final

from tools.bundle import facts
from tools.bundle.facts import FileType

#: What Qt and ONNX Runtime are built for.
OLDEST_SYSTEM: Final = "14.0"
_PHOTOGRAPHY: Final = "public.app-category.photography"


def info_plist() -> dict[str, object]:
    """Give what goes into Info.plist beside what PyInstaller writes by itself."""
    return {
        "CFBundleName": facts.NAME,
        "CFBundleDisplayName": facts.NAME,
        "CFBundleShortVersionString": facts.VERSION,
        "CFBundleVersion": facts.VERSION,
        "CFBundleDocumentTypes": [_document_type(kind) for kind in facts.FILE_TYPES],
        "UTExportedTypeDeclarations": [_declaration(facts.MODEL)],
        "LSApplicationCategoryType": _PHOTOGRAPHY,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": facts.COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
    }


def _document_type(kind: FileType) -> dict[str, object]:
    return {
        "CFBundleTypeName": kind.name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner" if kind.is_own else "Alternate",
        "LSItemContentTypes": [kind.uti],
    }


def _declaration(kind: FileType) -> dict[str, object]:
    return {
        "UTTypeIdentifier": kind.uti,
        "UTTypeDescription": kind.name,
        "UTTypeConformsTo": ["public.data"],  # a zip by nature, but not one to unpack
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix.removeprefix(".") for suffix in kind.suffixes],
            "public.mime-type": [kind.mime],
        },
    }
