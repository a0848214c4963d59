"""Write the page of help about keys in every language; `tools.translations` does it, too.

    python -m tools.keys_pages

The page is made of the table of commands and of the translations, so nobody writes it by hand.
"""

import os
import sys
from pathlib import Path

# Before Qt is loaded by anybody.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from core.base.paths import help_dir, resources_dir
from desktop.help.keys_page import keys_markdown
from desktop.help.pages import KEYS
from desktop.ui.language import SPOKEN, Language, speak


def keys_file(folder: Path, language: Language) -> Path:
    """Give the file of the page in a language."""
    return folder / language.value / f"{KEYS}.md"


def keys_text(app: QCoreApplication, language: Language) -> str:
    """Write the page in a language, which the application speaks from now on."""
    speak(app, resources_dir(), language)
    return keys_markdown()


def main() -> int:
    """Write all of them."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for language in SPOKEN:
        file = keys_file(help_dir(), language)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(keys_text(app, language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
