"""What Windows' package manager installs by: three manifests, for a folder of winget-pkgs.

The archive is unpacked and its program linked ("portable"): no installer and no right is needed.
The manifests are of schema 1.10.0 (https://github.com/microsoft/winget-cli, schemas/JSON).
"""

import datetime
import json
from collections.abc import Mapping
from typing import Final

from tools.bundle import facts

IDENTIFIER: Final = f"{facts.NAME}.{facts.NAME}"
SCHEMA: Final = "1.10.0"
_LOCALE: Final = "en-GB"
#: Ours of machines, and winget's.
_MACHINES: Final = {"x86_64": "x64", "arm64": "arm64"}
_OLDEST_WINDOWS: Final = "10.0.17763.0"
_TAGS: Final = ("black-and-white", "colorize", "colourise", "offline", "photo", "photography")


def manifests(archives: Mapping[str, tuple[str, str]], released: datetime.date) -> dict[str, str]:
    """Give the files by their names.

    Args:
        archives: name and SHA-256 of the archive for each machine, as `x86_64`.
        released: the day of the release.
    """
    return {
        f"{IDENTIFIER}.yaml": _yaml("version", {"DefaultLocale": _LOCALE}),
        f"{IDENTIFIER}.installer.yaml": _yaml("installer", _installer(archives, released)),
        f"{IDENTIFIER}.locale.{_LOCALE}.yaml": _yaml("defaultLocale", _locale()),
    }


def _installer(
    archives: Mapping[str, tuple[str, str]], released: datetime.date
) -> dict[str, object]:
    program = rf"{facts.folder_name(full=False)}\{facts.NAME}.exe"
    return {
        "MinimumOSVersion": _OLDEST_WINDOWS,
        "InstallerType": "zip",
        "NestedInstallerType": "portable",
        "NestedInstallerFiles": [
            {"RelativeFilePath": program, "PortableCommandAlias": facts.DESKTOP_ID}
        ],
        # Its libraries lie beside it: the program itself is put on the PATH, and no link to it.
        "ArchiveBinariesDependOnPath": True,
        "ReleaseDate": released.isoformat(),
        "Installers": [
            {
                "Architecture": _MACHINES[machine],
                "InstallerUrl": facts.download(name),
                "InstallerSha256": sha256.upper(),
            }
            for machine, (name, sha256) in sorted(archives.items())
        ],
    }


def _locale() -> dict[str, object]:
    return {
        "PackageLocale": _LOCALE,
        "Publisher": facts.DEVELOPERS,
        "PublisherUrl": facts.REPOSITORY,
        "PublisherSupportUrl": f"{facts.REPOSITORY}/issues",
        "PackageName": facts.NAME,
        "PackageUrl": facts.REPOSITORY,
        "License": "MIT",
        "LicenseUrl": f"{facts.REPOSITORY}/blob/v{facts.VERSION}/LICENSE",
        "ShortDescription": facts.SUMMARY,
        "Description": facts.DESCRIPTION,
        "Moniker": facts.DESKTOP_ID,
        "Tags": list(_TAGS),
        "ReleaseNotesUrl": f"{facts.REPOSITORY}/releases/tag/v{facts.VERSION}",
    }


def _yaml(kind: str, values: Mapping[str, object]) -> str:
    """Write one down; a string of JSON is one of YAML, whatever it holds."""
    schema = f"https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"
    stated = {
        "PackageIdentifier": IDENTIFIER,
        "PackageVersion": facts.VERSION,
        **values,
        "ManifestType": kind,
        "ManifestVersion": SCHEMA,
    }
    lines = [f"# yaml-language-server: $schema={schema}"]
    lines += [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in stated.items()]
    return "\n".join(lines) + "\n"
