"""How well a name fits what somebody typed: words in any order, beginnings, and letters left out.

As in the palettes of VS Code and Krita: *as sa* finds *Save as…*, *tam* finds *Try all models*.
What begins words counts more than what lies within them, and both more than letters with others
between.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

#: What a word that was typed is worth where it is a whole word, begins one, lies within one.
_WHOLE, _BEGINS, _WITHIN = 100, 80, 40
#: Letters in their order, with others between: the most they are worth, if all begin words.
_STREWN: Final = 30
#: Fewer letters than this, strewn, fit nearly everything.
_LEAST_STREWN: Final = 2
#: A name that begins with what was typed comes before one that holds it later.
_FIRST: Final = 5
_COMBINING: Final = range(0x300, 0x370)


@dataclass(frozen=True, slots=True)
class Fit:
    """How a name fits.

    Attributes:
        worth: more is better; at least 1.
        letters: places in the name of the letters that fit, rising.
    """

    worth: int
    letters: tuple[int, ...]


def fit(wanted: str, name: str, *, may_skip: bool = True) -> Fit | None:
    """Say how well a name fits; None where a word that was typed is nowhere in it.

    Args:
        wanted: what was typed, in any case, with or without accents.
        name: as it is shown.
        may_skip: letters may be left out: in a name they may, in a list of words anything fits.
    """
    letters = folded_letters(name)
    worth, places = 0, set[int]()
    for word in folded(wanted).split():
        found = _best(word, letters, may_skip=may_skip)
        if found is None:
            return None
        worth += found.worth
        places |= set(found.letters)
    return Fit(max(1, worth), tuple(sorted(places))) if places else None


def folded(text: str) -> str:
    """Give a text as it is compared: small letters, without the accents of Latin ones."""
    return "".join(folded_letters(text))


def folded_letters(text: str) -> list[str]:
    """Give each character of a text as it is compared; one may become several, or none."""
    return [_plain(sign) for sign in text]


def _plain(sign: str) -> str:
    apart = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(part for part in apart if ord(part) not in _COMBINING)


def _best(word: str, letters: Sequence[str], *, may_skip: bool) -> Fit | None:
    """Find the best place of one word."""
    text, places = "", list[int]()
    for place, letter in enumerate(letters):
        text += letter
        places += [place] * len(letter)
    starts = [at for at in range(len(text)) if _begins_word(text, at)]
    best: Fit | None = None
    at = text.find(word)
    while at >= 0:
        ends = at + len(word)
        worth = _WITHIN
        if at in starts:
            is_whole = ends == len(text) or not text[ends].isalnum()
            worth = _WHOLE if is_whole else _BEGINS
        worth += _FIRST if at == 0 else 0
        if best is None or worth > best.worth:
            best = Fit(worth, tuple(dict.fromkeys(places[at:ends])))
        at = text.find(word, at + 1)
    if best is not None or not may_skip:
        return best
    return _strewn(word, text, places, starts)


def _strewn(word: str, text: str, places: Sequence[int], starts: Sequence[int]) -> Fit | None:
    """Find letters in their order, those that begin words first."""
    if len(word) < _LEAST_STREWN:
        return None
    found, after = list[int](), -1
    for letter in word:
        # The next letter goes on where the last one stood, or begins a word; nothing else: what is
        # strewn at random fits every name and is never what was meant.
        going_on = after + 1 < len(text) and after >= 0 and text[after + 1] == letter
        at = (
            after + 1
            if going_on
            else next((start for start in starts if start > after and text[start] == letter), -1)
        )
        if at < 0:
            return None
        found.append(at)
        after = at
    begun = sum(at in starts for at in found)
    worth = max(1, _STREWN * begun // len(found))
    return Fit(worth, tuple(dict.fromkeys(places[at] for at in found)))


def _begins_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not (text[at - 1].isalnum() or _joins(text[at - 1])))


def _joins(sign: str) -> bool:
    """Whether a sign belongs to the word around it, as the vowels of Devanagari do."""
    return unicodedata.category(sign).startswith("M")
