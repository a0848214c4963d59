"""What the engine says, in the user's language.

`core` and `training` speak English, to the window, the terminal, scripts and the queue's file
alike, and need not know that there are languages. Here a sentence of theirs is recognised by its
template ("{1} is damaged: {2}."), and what the translators made of the template is filled in
again. Whatever is not recognised stays as it is.
"""

import errno
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.base.errors import AutochromeError
from core.base.paths import resources_dir

#: The context of these sentences in the translations.
_CONTEXT: Final = "Core"
_FIELD: Final = re.compile(r"\{(\d)\}")
#: A list in the window repeats the sentences of its rows at each frame.
_REMEMBERED: Final = 4096


def said(sentence: str, path: Path | None = None) -> str:
    """Give a sentence of `core` or `training` in the language of the window.

    Args:
        sentence: one sentence, or a part of one, in English.
        path: the file that it is about: its name is never taken for words.
    """
    matched = _matched(sentence)
    if matched is None:
        return _system_words().get(sentence, sentence)
    names = () if path is None else (str(path), path.name)
    filled = {
        number: field if field in names else said(field, path)
        for number, field in matched.fields.items()
    }
    words = QCoreApplication.translate(_CONTEXT, matched.template)
    return _FIELD.sub(lambda field: filled.get(field[1], field[0]), words)


def error_words(error: AutochromeError) -> str:
    """Give the sentence of an error, and what to do next."""
    return f"{said(error.message, error.path)} {said(error.hint, error.path)}".strip()


@dataclass(frozen=True, slots=True)
class _Matched:
    template: str
    fields: Mapping[str, str]


@lru_cache(_REMEMBERED)
def _matched(sentence: str) -> _Matched | None:
    whole, patterns = _templates()
    if sentence in whole:
        return _Matched(sentence, {})
    for pattern, template in patterns:
        if found := pattern.fullmatch(sentence):
            return _Matched(template, {name[1:]: text for name, text in found.groupdict().items()})
    return None


@cache
def _templates() -> tuple[frozenset[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """Give the sentences without fields, and patterns of the others, those that say most first."""
    file = resources_dir() / "translations" / "core.json"
    templates: list[str] = json.loads(file.read_text(encoding="utf-8"))
    whole = frozenset(template for template in templates if not _FIELD.search(template))
    others = [template for template in templates if template not in whole]
    others.sort(key=lambda template: len(_FIELD.sub("", template)), reverse=True)
    return whole, tuple((_pattern(template), template) for template in others)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _FIELD.split(template)
    written = [
        f"(?P<_{piece}>.*?)" if place % 2 else re.escape(piece)
        for place, piece in enumerate(pieces)
    ]
    return re.compile("".join(written), re.DOTALL)


def _system_words() -> Mapping[str, str]:
    """Give the commonest words of the system, which speaks English to Python as a rule."""
    return {
        os.strerror(errno.EACCES): _tr("permission denied"),
        os.strerror(errno.ENOENT): _tr("no such file or folder"),
        os.strerror(errno.EROFS): _tr("it can only be read"),
        os.strerror(errno.EIO): _tr("the disk fails"),
        os.strerror(errno.ENOTDIR): _tr("no folder"),
        os.strerror(errno.EISDIR): _tr("a folder"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("System", text)
