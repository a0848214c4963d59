"""Sentences for people that can be said in another language: a template and what fills it.

`core` and `training` speak English, to the terminal, to scripts, to files and to the window, and
need not know that there are languages. A `Sentence` is that English, and remembers how it was
made; the window looks its template up and fills the translation with the same fields.

    Sentence("{name} is damaged: {why}.", name=path.name, why=Sentence("it ends too early"))

A template's fields are names in braces; a brace that is to be read is written twice. What is
filled in is never looked at again, so a file may be called `{name}`.
"""

import errno
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from types import MappingProxyType
from typing import Final, Self, TypeAlias

#: A field, once it is filled in: words of no language, a number, or a sentence in a sentence.
Filled: TypeAlias = "str | int | float"
#: What can be given for a field. A path is filled in whole, an error with its sentence.
Field: TypeAlias = "Filled | PurePath | SentenceError"

_BRACES: Final = re.compile(r"\{\{|\}\}|\{(\w+)\}")
#: A file from somewhere else may nest sentences, but not without end.
_DEEPEST: Final = 32


class Sentence(str):
    """A sentence, or a part of one: its English text, which remembers how it was made.

    Args:
        template: English, a literal at the place of the call: translators find it there.
        fields: all that the template names.

    Attributes:
        template: as given.
        fields: by their names; those that are sentences themselves are `Sentence`s.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, Filled]

    def __new__(cls, template: str, /, **fields: Field) -> Self:
        """Fill in the fields; one that the template does not name is left out."""
        named = {name: _filled(fields[name]) for name in names_in(template) if name in fields}
        sentence = super().__new__(cls, filled_in(template, named))
        sentence.template = template
        sentence.fields = MappingProxyType(named)
        return sentence

    def __reduce__(self) -> tuple[object, ...]:
        """Copy and pickle as what it was made of."""
        return _remade, (self.template, dict(self.fields))

    def to_json(self) -> dict[str, object]:
        """Give what `sentence_from_json` reads."""
        return {
            "template": self.template,
            "fields": {
                name: value.to_json() if isinstance(value, Sentence) else value
                for name, value in self.fields.items()
            },
        }


class SentenceError(Exception):
    """Base of all errors whose text is for people: a sentence, or how one goes on.

    Args:
        template: see `Sentence`; or a sentence that was made elsewhere.
        fields: all that the template names.

    Attributes:
        message: the text.
    """

    message: Sentence

    def __init__(self, template: str, /, **fields: Field) -> None:
        message = template if isinstance(template, Sentence) else Sentence(template, **fields)
        super().__init__(message)
        self.message = message


def listed(parts: Sequence[Sentence]) -> Sentence:
    """Write parts of a sentence one after another; at least one, the first as it is."""
    first, *others = parts
    for part in others:
        first = Sentence("{first}, {next}", first=first, next=part)
    return first


def names_in(template: str) -> tuple[str, ...]:
    """Give the names of a template's fields, in their order, each once."""
    return tuple(dict.fromkeys(found[1] for found in _BRACES.finditer(template) if found[1]))


def filled_in(template: str, fields: Mapping[str, object]) -> str:
    """Fill in a template in any language; a field that is not given stays as it is written."""

    def value(found: re.Match[str]) -> str:
        if not found[1]:
            return found[0][0]
        return str(fields.get(found[1], found[0]))

    return _BRACES.sub(value, template)


def sentence_from_json(value: object) -> Sentence | None:
    """Read what `Sentence.to_json` gave; None for anything else, as from a newer program."""
    return _read(value, 0)


def why(error: OSError) -> str:
    """Say what the system says of an error: a sentence for the commonest, else as it stands."""
    known = _SYSTEM_WORDS.get(error.errno or 0)
    return known or error.strerror or str(error) or type(error).__name__


def _filled(value: Field) -> Filled:
    match value:
        case SentenceError():
            return value.message
        case PurePath():
            return str(value)
        case _:
            return value


def _remade(template: str, fields: Mapping[str, Filled]) -> Sentence:
    return Sentence(template, **fields)


def _read(value: object, depth: int) -> Sentence | None:
    if not isinstance(value, dict) or depth > _DEEPEST:
        return None
    template, fields = value.get("template"), value.get("fields")
    if not isinstance(template, str) or not isinstance(fields, dict):
        return None
    read: dict[str, Filled] = {}
    for name in names_in(template):
        found = fields.get(name)
        filled = _read(found, depth + 1) if isinstance(found, dict) else found
        if not isinstance(filled, str | int | float):
            return None
        read[name] = filled
    return Sentence(template, **read)


#: Where there is nothing to say.
SILENCE: Final = Sentence("")
#: As the system itself says it, so that the English is the one of every other program.
_SYSTEM_WORDS: Final = {
    errno.EACCES: Sentence("Permission denied"),
    errno.ENOENT: Sentence("No such file or directory"),
    errno.EROFS: Sentence("Read-only file system"),
    errno.EIO: Sentence("Input/output error"),
    errno.ENOTDIR: Sentence("Not a directory"),
    errno.EISDIR: Sentence("Is a directory"),
}
