"""Menus of macOS: a Quick Action of Finder, which is a workflow of Automator in a folder.

That the program opens photos at all, its own Info.plist says.
"""

import plistlib
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.menus import identity
from desktop.menus.menu_files import MenuFile
from desktop.menus.words import COLOUR
from desktop.ui.language import Language

_SHELL_ACTION: Final = "/System/Library/Automator/Run Shell Script.action"
_INPUTS: Final = ("public.image", "public.folder")


def menu_files(services: Path, command: Sequence[str], language: Language) -> tuple[MenuFile, ...]:
    """Give the files of the Quick Action.

    Args:
        services: `~/Library/Services`.
        command: what starts the program.
        language: of its name.
    """
    words = COLOUR[language]
    contents = services / f"{words}.workflow" / "Contents"
    return (
        MenuFile(contents / "Info.plist", plistlib.dumps(_info(words))),
        MenuFile(contents / "document.wflow", plistlib.dumps(_workflow(command))),
    )


def in_other_languages(services: Path, language: Language | None) -> tuple[MenuFile, ...]:
    """Give the files whose names are in other languages; None: in any."""
    return tuple(
        file
        for spoken in COLOUR
        if spoken is not language
        for file in menu_files(services, (identity.NAME,), spoken)
    )


def _info(words: str) -> dict[str, object]:
    return {
        "NSServices": [
            {
                "NSMenuItem": {"default": words},
                "NSMessage": "runWorkflowAsService",
                "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
                "NSSendFileTypes": list(_INPUTS),
            }
        ]
    }


def _workflow(command: Sequence[str]) -> dict[str, object]:
    """Give a workflow of one action: a shell that is given the marked files as arguments."""
    script = f'{shlex.join(command)} "$@" >/dev/null 2>&1 &'
    action = {
        "ActionBundlePath": _SHELL_ACTION,
        "ActionName": "Run Shell Script",
        "ActionParameters": {
            "COMMAND_STRING": script,
            "CheckedForUserDefaultShell": True,
            "inputMethod": 1,  # as arguments
            "shell": "/bin/sh",
            "source": "",
        },
        "BundleIdentifier": "com.apple.RunShellScript",
        "CFBundleVersion": "2.0.3",
        "Class Name": "RunShellScriptAction",
        "AMAccepts": {"Container": "List", "Optional": True, "Types": ["com.apple.cocoa.string"]},
        "AMProvides": {"Container": "List", "Types": ["com.apple.cocoa.string"]},
        "isViewVisible": 1,
    }
    return {
        "AMApplicationBuild": "521.1",
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": action, "isViewVisible": 1}],
        "connectors": {},
        "workflowMetaData": {
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceProcessesInput": 0,
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
