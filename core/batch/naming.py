"""How results are called: patterns such as `{name}-colour`.

A pattern is checked as soon as it is typed. What it lets through is a file name on Windows, macOS
and Linux alike: a tree that was coloured on one system is copied to another one day.
"""

import os
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias, assert_never

from core.base.errors import UsageError
from core.base.same_file import comparable
from core.base.sentence import Sentence
from core.image.formats import ResultFormat


class Placeholder(Enum):
    """What stands in a pattern for something that differs; the values are as typed, in braces."""

    NAME = "name"
    FOLDER = "folder"
    MODEL = "model"
    DATE = "date"
    NUMBER = "number"

    @property
    def typed(self) -> str:
        """The placeholder as it stands in a pattern."""
        return f"{{{self.value}}}"


_Part: TypeAlias = str | Placeholder

_STANDARD: Final = "{name}-colour"
_TOKEN: Final = re.compile(r"\{([^{}]*)\}|([^{}]+)|[{}]")
#: What Windows forbids in names; the others forbid the slash alone.
_FORBIDDEN: Final = '<>:"/\\|?*'
#: Names that Windows keeps for devices, whatever follows a dot.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
#: Control characters, halves of characters, and breaks of lines.
_UNSEEN: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
#: A name has 255 bytes on most disks: so many for the pattern's own words leave room for the rest.
_MOST_BYTES: Final = 120
_NUMBER_DIGITS: Final = 4
#: Placeholders that tell a result from a photo.
_TELLING: Final = frozenset({Placeholder.FOLDER, Placeholder.MODEL, Placeholder.DATE})


@dataclass(frozen=True, slots=True)
class NamePattern:
    """A checked pattern for the names of results, without their endings.

    Attributes:
        text: as typed. `{name}` is the photo's own name, `{folder}` that of the folder it lies
            in, `{model}` the id of the model, `{date}` the day as YYYY-MM-DD, and `{number}`
            counts the photos whose results share a folder: 0001, 0002 and so on.

    Raises:
        UsageError: it would give names that some disk refuses, or the same name to all.
    """

    text: str
    _parts: tuple[_Part, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        parts = tuple(_parts_of(self.text))
        _check(self.text, parts)
        object.__setattr__(self, "_parts", parts)

    def holds(self, placeholder: Placeholder) -> bool:
        """Tell whether a placeholder stands in the pattern."""
        return placeholder in self._parts

    @property
    def marks_results(self) -> bool:
        """Whether a name alone tells a result, and of which photo, beside that photo.

        `{name}` says which. Digits and dashes added to it say nothing, for photos are called
        like that too (`beach.jpg`, `beach-2.jpg`); a word does, or another placeholder.
        """
        says_more = any(
            any(map(str.isalpha, part)) if isinstance(part, str) else part in _TELLING
            for part in self._parts
        )
        return says_more and self.holds(Placeholder.NAME)

    def stem(self, source: Path, *, model: str, day: date, number: int) -> str:
        """Give the name, without its ending, of the result made from `source`."""
        return "".join(
            part if isinstance(part, str) else _value(part, source, model, day, number)
            for part in self._parts
        )

    def names_behind(self, stem: str, folder: str, models: Collection[str] = ()) -> Iterator[str]:
        """Give the names of all photos in `folder` whose result could be called `stem`.

        Whatever the day, its place in the count, and the number that keeps it from clashing. A
        pattern without `{name}` gives none.

        Args:
            stem: a file's name without its ending.
            folder: the name of the photos' folder.
            models: ids of the models that may have made it. Not any word will do: `beach-evening`
                is no result of `beach`.

        Returns:
            What `comparable` makes of the names, without their endings.
        """
        if not self.holds(Placeholder.NAME):
            return
        parts = [_comparable_part(part, folder) for part in self._parts]
        text = comparable(stem)
        yield from _names_in(text, parts, models, "")
        unnumbered, dash, number = text.rpartition("-")
        if dash and _is_whole_number(number):
            yield from _names_in(unnumbered, parts, models, "")


@dataclass(frozen=True, slots=True)
class Naming:
    """All that the names of a run's results depend on, but for the photos.

    Attributes:
        pattern: of the names.
        result_format: decides the endings.
        model: id of the model, for `{model}`.
        day: for `{date}`.

    Raises:
        ValueError: the pattern asks for the model, and none is given.
    """

    pattern: NamePattern
    result_format: ResultFormat
    model: str
    day: date

    def __post_init__(self) -> None:
        if not self.model and self.pattern.holds(Placeholder.MODEL):
            raise ValueError(f"{self.pattern.text} asks for a model, and none is given")

    def name_for(self, source: Path, number: int) -> str:
        """Give the name, with its ending, of a photo's result, the `number`th in its folder."""
        stem = self.pattern.stem(source, model=self.model, day=self.day, number=number)
        return f"{stem}{self.result_format.suffix_for(source)}"


def example(
    pattern: NamePattern,
    source: Path,
    *,
    result_format: ResultFormat = ResultFormat.KEEP,
    model: str = "",
    day: date | None = None,
) -> str:
    """Give the name of a photo's result, with its ending, were it the only photo of its folder.

    Args:
        pattern: the pattern.
        source: any photo; it need not exist.
        result_format: decides the ending.
        model: id of a model, for a pattern that has it in the names.
        day: for a pattern with the date in the names; today unless given.

    Raises:
        ValueError: the pattern asks for the model, and none is given.
    """
    return Naming(pattern, result_format, model, day or date.today()).name_for(source, 1)


def folder_name(source: Path) -> str:
    """Give the name of the folder that a photo lies in; the root of a disk is called `disk`."""
    return Path(os.path.abspath(source)).parent.name or "disk"  # noqa: PTH100  resolves no links


def _value(placeholder: Placeholder, source: Path, model: str, day: date, number: int) -> str:
    match placeholder:
        case Placeholder.NAME:
            return source.stem
        case Placeholder.FOLDER:
            return folder_name(source)
        case Placeholder.MODEL:
            return model
        case Placeholder.DATE:
            return day.isoformat()
        case Placeholder.NUMBER:
            return f"{number:0{_NUMBER_DIGITS}}"
    assert_never(placeholder)


def _comparable_part(part: _Part, folder: str) -> _Part:
    if part is Placeholder.FOLDER:
        return comparable(folder)
    return comparable(part) if isinstance(part, str) else part


def _names_in(
    text: str, parts: Sequence[_Part], models: Collection[str], name: str
) -> Iterator[str]:
    """Try every way to read `text` as `parts`; `name` is what `{name}` was read as so far."""
    if not parts:
        if not text:
            yield name
        return
    first, rest = parts[0], parts[1:]
    if isinstance(first, str):
        if text.startswith(first):
            yield from _names_in(text[len(first) :], rest, models, name)
        return
    after = rest[0] if rest and isinstance(rest[0], str) else ""
    for end in range(1, len(text) + 1):
        if text.startswith(after, end) and _can_be(first, text[:end], models):
            found = text[:end] if first is Placeholder.NAME else name
            yield from _names_in(text[end:], rest, models, found)


def _can_be(placeholder: Placeholder, text: str, models: Collection[str]) -> bool:
    match placeholder:
        case Placeholder.MODEL:
            return text in models
        case Placeholder.DATE:
            return _is_date(text)
        case Placeholder.NUMBER:
            return len(text) >= _NUMBER_DIGITS and _is_whole_number(text)
        case _:
            return True


def _is_whole_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _parts_of(text: str) -> Iterator[_Part]:
    """Cut a pattern into words and placeholders."""
    seen: set[Placeholder] = set()
    for token in _TOKEN.finditer(text):
        inner, words = token.groups()
        if words is not None:
            yield words
            continue
        if inner is None:
            raise UsageError(
                "A “{brace}” stands alone in “{text}”.",
                hint="Placeholders are written in pairs of braces, as {{name}}.",
                brace=token[0],
                text=text,
            )
        placeholder = _placeholder(inner)
        if placeholder in seen:
            raise UsageError(
                "{placeholder} stands twice in “{text}”.",
                hint="Once is enough.",
                placeholder=placeholder.typed,
                text=text,
            )
        seen.add(placeholder)
        yield placeholder


def _placeholder(inner: str) -> Placeholder:
    try:
        return Placeholder(inner)
    except ValueError:
        raise UsageError(
            "There is no placeholder {{{typed}}}.", hint=_nearest(inner), typed=inner
        ) from None


def _nearest(inner: str) -> Sentence:
    import difflib  # takes as long to load as all else here, for an error alone

    known = [placeholder.value for placeholder in Placeholder]
    near = difflib.get_close_matches(inner.strip().lower(), known, n=1)
    if near:
        return Sentence("Did you mean {{{near}}}?", near=near[0])
    *others, last = (placeholder.typed for placeholder in Placeholder)
    return Sentence("There are {others} and {last}.", others=", ".join(others), last=last)


def _check(text: str, parts: Sequence[_Part]) -> None:
    """Refuse what some system could not store, or what would give one name to all."""
    words = "".join(part for part in parts if isinstance(part, str))
    forbidden = next((character for character in words if character in _FORBIDDEN), "")
    if not text.strip():
        raise UsageError(
            "Results need a name.", hint="The usual one is {standard}.", standard=_STANDARD
        )
    if forbidden and forbidden in "/\\":
        raise UsageError(
            "“{sign}” cannot stand in a name: it parts folders.",
            hint="The folder for the results is chosen apart from their names.",
            sign=forbidden,
        )
    if forbidden:
        raise UsageError(
            "“{sign}” cannot stand in a file name on every computer.",
            hint="Leave it out.",
            sign=forbidden,
        )
    if any(unicodedata.category(character) in _UNSEEN for character in words):
        raise UsageError("The name holds a character that cannot be seen.", hint="Type it anew.")
    if text[0] in " ." or text[-1] in " .":
        raise UsageError(
            "“{text}” begins or ends with a space or a dot, which hides or spoils file names.",
            hint="Leave that out.",
            text=text,
        )
    head = text.split(".")[0].strip()
    if head.lower() in _DEVICES:
        raise UsageError(
            "Windows keeps names that begin with “{head}.” for itself."
            if "." in text
            else "Windows keeps the name “{head}” for itself.",
            hint="Choose another word.",
            head=head,
        )
    if len(words.encode()) > _MOST_BYTES:
        raise UsageError("The name is too long for a file.", hint="Make it shorter.")
    if not {Placeholder.NAME, Placeholder.NUMBER} & {*parts}:
        raise UsageError(
            "All results would have the same name.",
            hint="Put {{name}} or {{number}} into the pattern.",
        )


#: How results are called unless something else is asked for.
STANDARD_PATTERN: Final = NamePattern(_STANDARD)
