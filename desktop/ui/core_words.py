"""What the engine says, in the user's language.

`core` and `training` speak English, to the window, the terminal, scripts and the queue's file
alike, and need not know that there are languages. A sentence of theirs knows its template; here
the translators' words for it are filled with the same fields.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.base.errors import AutochromeError
from core.base.sentence import Sentence, filled_in

#: The context of these sentences in the translations.
_CONTEXT: Final = "Core"
#: What the system says to programs, and sentences that name an option of the command line, as a
#: family would say them in the window; other languages have words of their own.
_PLAIN_ENGLISH: Final = {
    "Permission denied": "permission denied",
    "No such file or directory": "no such file or folder",
    "Read-only file system": "it can only be read",
    "Input/output error": "the disk fails",
    "Not a directory": "no folder",
    "Is a directory": "a folder",
    "To replace its colours, choose “Colour even if it is in colour” in its menu, or give a "
    "command --recolour.": (
        "To replace its colours, choose “Colour even if it is in colour” in its menu."
    ),
    "Scale it down, or give a command a higher limit with --max-megapixels.": "Scale it down.",
}


def said(text: str) -> str:
    """Give a sentence of `core` or `training` in the language of the window.

    Args:
        text: a `Sentence`, or English that stands alone: what the card of a model says, and what
            an older version left in a file. It is translated where it is known as a whole.
    """
    if not isinstance(text, Sentence):
        return _translated(text)
    return filled_in(_translated(text.template), _said_fields(text.fields))


def error_words(error: AutochromeError) -> str:
    """Give the sentence of an error, and what to do next."""
    return f"{said(error.message)} {said(error.hint)}".strip()


def _said_fields(fields: Mapping[str, object]) -> dict[str, object]:
    """Say the sentences in a sentence; names and numbers are of no language."""
    return {
        name: said(value) if isinstance(value, Sentence) else value
        for name, value in fields.items()
    }


def _translated(english: str) -> str:
    words = QCoreApplication.translate(_CONTEXT, english) if english else ""
    return _PLAIN_ENGLISH.get(words, words)
