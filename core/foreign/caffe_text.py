"""Protobuf as text, as `*.prototxt` has it: fields by their names, values and blocks of fields.

    layer { name: "conv1_2" type: "Convolution" convolution_param { stride: 2 } }

Nothing is known here of what the fields mean. What is read is bounded: bytes, words, and how deep
blocks lie in blocks. Escapes in texts, which no such file has, are refused.
"""

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from core.foreign.caffe_faults import CaffeFault, CaffePart, shown

#: Bytes of a file; the largest of the networks that are read here has a fiftieth of it.
MOST_BYTES: Final = 2**20
_MOST_TOKENS: Final = 100_000
_DEEPEST: Final = 8
_LONGEST_WORD: Final = 256

#: No alternative can begin with what another one holds, so that no text makes it go back.
_TOKEN: Final = re.compile(
    r"""(?P<blank>[\s,;]+) | (?P<comment>\#[^\n]*) | (?P<word>[A-Za-z0-9_.+-]+)
    | "(?P<double>[^"\\\n]*)" | '(?P<single>[^'\\\n]*)' | (?P<mark>[{}<>\[\]:])""",
    re.VERBOSE,
)
_WHOLE: Final = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?[fF]?", re.ASCII)
_CLOSED_BY: Final = {"{": "}", "<": ">"}
_FLAGS: Final = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text.

    Attributes:
        kind: "word", "quoted", "mark", or "end" behind the last one.
        text: without the quotes.
        line: where it stands, from 1.
    """

    kind: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """Fields in braces, or all of a file.

    What they say is asked for by name. A field that is not there has its default; one that says
    what it may not raises `CaffeFault`.

    Attributes:
        line: where it begins, from 1.
        fields: all that each says, by its name and in their order.
    """

    line: int
    fields: Mapping[str, tuple["Token | Block", ...]]

    def require_only(self, *known: str) -> None:
        """Refuse fields of other names: they might say that the network is another one."""
        for name, found in self.fields.items():
            if name not in known:
                raise CaffeFault(
                    "line {line} says “{field}”, which is not known here",
                    part=CaffePart.TEXT,
                    line=found[0].line,
                    field=shown(name),
                )

    def block(self, name: str) -> "Block":
        """Give a block that may stand once; an empty one where it is left out."""
        found = self.blocks(name)
        if len(found) > 1:
            raise self.unusable(name)
        return found[0] if found else Block(self.line, {})

    def blocks(self, name: str) -> tuple["Block", ...]:
        """Give all blocks of a name."""
        found = self.fields.get(name, ())
        blocks = tuple(each for each in found if isinstance(each, Block))
        if len(blocks) < len(found):
            raise self.unusable(name)
        return blocks

    def texts(self, name: str) -> tuple[str, ...]:
        """Give all quoted texts of a field."""
        found = self._tokens(name)
        if any(token.kind != "quoted" for token in found):
            raise self.unusable(name)
        return tuple(token.text for token in found)

    def text(self, name: str) -> str:
        """Give the quoted text of a field that must stand once and not be empty."""
        found = self.texts(name)
        if len(found) != 1 or not found[0]:
            raise self.unusable(name)
        return found[0]

    def word(self, name: str, choices: Collection[str], default: str) -> str:
        """Give one of some words."""
        found = self._single(name)
        if found is None:
            return default
        if found.kind != "word" or found.text not in choices:
            raise self.unusable(name)
        return found.text

    def wholes(self, name: str, least: int, most: int) -> tuple[int, ...]:
        """Give all whole numbers of a field."""
        return tuple(self._whole(name, token, least, most) for token in self._tokens(name))

    def whole(self, name: str, default: int | None, least: int, most: int) -> int:
        """Give a whole number; without a default it must stand there."""
        found = self._single(name)
        if found is not None:
            return self._whole(name, found, least, most)
        if default is None:
            raise self.unusable(name)
        return default

    def number(self, name: str, default: float) -> float:
        """Give a finite number."""
        found = self._single(name)
        if found is None:
            return default
        if found.kind != "word" or not _NUMBER.fullmatch(found.text):
            raise self.unusable(name)
        value = float(found.text.rstrip("fF"))
        if not math.isfinite(value):
            raise self.unusable(name)
        return value

    def flag(self, name: str, default: bool) -> bool:
        """Give whether something is so."""
        return _FLAGS[self.word(name, _FLAGS.keys(), str(default))]

    def unusable(self, name: str) -> CaffeFault:
        """Give what says that a field cannot be used."""
        found = self.fields.get(name)
        return CaffeFault(
            "“{field}” in line {line} is missing, given too often or not usable",
            part=CaffePart.TEXT,
            field=name,
            line=found[-1].line if found else self.line,
        )

    def _tokens(self, name: str) -> tuple[Token, ...]:
        found = self.fields.get(name, ())
        tokens = tuple(each for each in found if isinstance(each, Token))
        if len(tokens) < len(found):
            raise self.unusable(name)
        return tokens

    def _single(self, name: str) -> Token | None:
        found = self._tokens(name)
        if len(found) > 1:
            raise self.unusable(name)
        return found[0] if found else None

    def _whole(self, name: str, token: Token, least: int, most: int) -> int:
        if token.kind != "word" or not _WHOLE.fullmatch(token.text):
            raise self.unusable(name)
        value = int(token.text)
        if not least <= value <= most:
            raise self.unusable(name)
        return value


def parse_text(raw: bytes) -> Block:
    """Read a whole file.

    Args:
        raw: UTF-8; comments may be of any other kind.

    Raises:
        CaffeFault: it is too large, or no such text.
    """
    if len(raw) > MOST_BYTES:
        raise _too_large()
    tokens = _tokens_of(raw.decode("utf-8-sig", "replace"))
    return _block(tokens, Token("mark", "", 1), 0)


def _tokens_of(text: str) -> Iterator[Token]:
    """Give what stands in a text, and its end; blanks and comments are left out."""
    position, line, count = 0, 1, 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        count += 1
        if found is None:
            raise _no_text(line)
        if count > _MOST_TOKENS:
            raise _too_large()
        position = found.end()
        kind, length = found.lastgroup, len(found[0])
        if kind == "blank":
            line += found[0].count("\n")
        elif kind == "comment":
            continue
        elif length > _LONGEST_WORD:
            raise _no_text(line)
        elif kind in ("double", "single"):
            yield Token("quoted", found[kind], line)
        else:
            yield Token(str(kind), found[0], line)
    yield Token("end", "", line)


def _block(tokens: Iterator[Token], opening: Token, depth: int) -> Block:
    """Read fields up to the mark that closes them, or to the end of the file."""
    if depth > _DEEPEST:
        raise _no_text(opening.line)
    closing = ("mark", _CLOSED_BY[opening.text]) if depth else ("end", "")
    fields = defaultdict[str, list[Token | Block]](list)
    while True:
        token = next(tokens)  # never behind the end: nothing here takes that for a field
        if (token.kind, token.text) == closing:
            return Block(opening.line, {name: tuple(found) for name, found in fields.items()})
        if token.kind != "word":
            raise _no_text(token.line)
        fields[token.text] += _field(tokens, token, depth)


def _field(tokens: Iterator[Token], name: Token, depth: int) -> list[Token | Block]:
    """Read what stands behind the name of a field."""
    token = next(tokens)
    has_colon = (token.kind, token.text) == ("mark", ":")
    if has_colon:
        token = next(tokens)
    if token.kind == "mark" and token.text in _CLOSED_BY:
        return [_block(tokens, token, depth + 1)]
    if has_colon and token.kind in ("word", "quoted"):
        return [token]
    if not has_colon or token.text != "[" or token.kind != "mark":
        raise _no_text(name.line)
    listed: list[Token | Block] = []
    while (token := next(tokens)).text != "]" or token.kind != "mark":
        if token.kind not in ("word", "quoted"):
            raise _no_text(token.line)
        listed.append(token)
    return listed


def _no_text(line: int) -> CaffeFault:
    return CaffeFault(
        "line {line} is not as in the text of a Caffe network", part=CaffePart.TEXT, line=line
    )


def _too_large() -> CaffeFault:
    return CaffeFault("it is larger than such a file can be", part=CaffePart.TEXT)
