"""Text whose lines were broken for a screen of letters, as lines that any width can break anew."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

#: A paragraph whose lines are all shorter was broken on purpose: addresses, names of authors.
_LEAST_FULL: Final = 60
#: Lines of tables, rules and drawings; and what begins a point of a list.
_DRAWN: Final = re.compile(r"\S {3,}\S|[-=_*#/]{5,}|^[ \t]*[|+/#]")
_POINT: Final = re.compile(r"^\s*(?:[*•·o-]|\(?[0-9a-zA-Z]{1,3}[.)]|\([ivx]+\))\s")


def flowing(text: str) -> str:
    """Join the lines of paragraphs again that were broken because they were full.

    A line was full if the first word of the next one had no room in it; how wide the paper was is
    told by the longest line of the paragraph. Lists, tables and lines that are short on purpose
    stay. No word is lost, added or changed.
    """
    lines = [line.rstrip() for line in text.splitlines()]
    told: list[str] = []
    for has_words, block in groupby(lines, key=bool):
        gathered = list(block)
        told += _joined(gathered) if has_words else gathered
    return "\n".join(told)


def _joined(lines: Sequence[str]) -> list[str]:
    width = max(map(len, lines))
    told = [lines[0]]
    for before, line in pairwise(lines):
        if _continues(before, line, width):
            told[-1] = f"{told[-1]} {line.strip()}"
        else:
            told.append(line)
    return told


def _continues(before: str, line: str, width: int) -> bool:
    """Tell whether a line was begun because the one before was full."""
    first = line.split(maxsplit=1)[0]
    if width < _LEAST_FULL or len(before) + 1 + len(first) <= width:
        return False
    return not (_POINT.match(line) or _DRAWN.search(before) or _DRAWN.search(line))
