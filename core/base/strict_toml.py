"""TOML from strangers as plain values, read in bounds.

`tomllib` follows the language wherever a text leads it: the time and memory of a key grow with the
square of its parts (`a.a.a = 1`), a list in a list in a list ends in a RecursionError, a number of
thousands of digits in a ValueError. So the text is looked through first, token by token, as the
language cuts it (TOML 1.0); where the two could see it differently, `tomllib` refuses the text.
"""

import re
import tomllib
from typing import Final

from core.base.strict_json import WrongValue

#: A text has at most so many characters; the card of a model holds no longer one.
LONGEST_TEXT: Final = 2**18
#: Parts of one key: sections within sections, far beyond any that is used.
MOST_PARTS: Final = 8
#: Lists and tables within each other.
DEEPEST: Final = 16
#: Characters of a bare word: a number, a date, a key without quotes.
LONGEST_WORD: Final = 100

#: What is one thing to the language; nothing is tried twice, so that the time is the length.
_TOKEN: Final = re.compile(
    r"""
    (?P<line>\n)
    | (?P<gap>[ \t\r]++|\#[^\n]*+)
    | (?P<text>
        # Of many lines: up to two more quotes may stand before the three that end it.
        \"{3}(?:[^"\\]++|\\[\s\S]|\"(?!\"\"))*+\"{3,5}
        | '{3}(?:[^']++|'(?!''))*+'{3,5}
        | (?!\"{3})\"(?:[^"\\\n]++|\\[^\n])*+\"
        | (?!'{3})'[^'\n]*+'
    )
    | (?P<opens>[\[{])
    | (?P<closes>[\]}])
    | (?P<dot>\.)
    | (?P<other>[,=])
    | (?P<word>[^\s\#"'\[\]{}.,=]++)
    """,
    re.VERBOSE,
)


def parse_toml(text: str, *, longest: int = LONGEST_TEXT) -> dict[str, object]:
    """Parse a text that must be TOML, in time that its length alone decides.

    Args:
        text: of any length and content.
        longest: more characters than this are not looked at.

    Raises:
        WrongValue: it is no TOML, or is beyond what is read.
    """
    if len(text) > longest:
        raise WrongValue("it has more than {most} characters", most=longest)
    _check_bounds(text.replace("\r\n", "\n"))
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a TOMLDecodeError is one of the first
        raise WrongValue("it is not TOML: {why}", why=str(error)) from error


def _check_bounds(text: str) -> None:
    position, line, depth, parts = 0, 1, 0, 1
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise WrongValue("it is not TOML: line {line} cannot be read", line=line)
        token = found[0]
        position = found.end()
        match found.lastgroup:
            case "dot":
                parts += 1
            case "line" | "other" | "opens" | "closes":
                parts = 1
        depth += (found.lastgroup == "opens") - (found.lastgroup == "closes")
        if parts > MOST_PARTS:
            raise WrongValue(
                "line {line} has a key of more than {most} parts", line=line, most=MOST_PARTS
            )
        if depth > DEEPEST:
            raise WrongValue(
                "line {line} holds lists in lists, more than {most} deep", line=line, most=DEEPEST
            )
        if found.lastgroup == "word" and len(token) > LONGEST_WORD:
            raise WrongValue(
                "line {line} has a word of more than {most} characters",
                line=line,
                most=LONGEST_WORD,
            )
        line += token.count("\n")
