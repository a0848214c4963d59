"""Finds paragraphs of the help by words."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.help.pages import HelpPage, Section

#: More than these nobody looks through.
_MOST: Final = 30
#: What a word counts in the heading of a paragraph, in that of its page, and in its text.
_IN_TITLE, _IN_PAGE, _IN_TEXT = 10, 4, 1
#: What more a paragraph counts whose heading is just what is wanted.
_IS_TITLE: Final = 100
_AROUND: Final = ".,;:!?…()[]*`'\"“”„‚‘’«»‹›¿¡।–—-"
_COMBINING: Final = range(0x300, 0x370)


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph that has all the words.

    Attributes:
        place: where it stands.
        title: its heading.
        page: the title of its page.
    """

    place: str
    title: str
    page: str


def search(pages: Sequence[HelpPage], wanted: str) -> tuple[Found, ...]:
    """Find the paragraphs in which a word begins with each of those that are wanted.

    Args:
        pages: in the order of the contents; of two that fit alike the first comes first.
        wanted: words, in any case, with or without accents.
    """
    words = _words(wanted)
    if not words:
        return ()
    fits: list[tuple[int, Found]] = []
    for page in pages:
        for number, section in enumerate(page.sections):
            fit = _fit(words, page, section)
            if fit:
                fits.append((fit, Found(page.place_at(number), section.title, page.title)))
    fits.sort(key=lambda one: -one[0])
    return tuple(found for _, found in fits)[:_MOST]


def folded(text: str) -> str:
    """Give a text as it is compared: small letters, without the accents of Latin ones."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in apart if ord(c) not in _COMBINING))


def _fit(words: Sequence[str], page: HelpPage, section: Section) -> int:
    """Say how well a section fits; 0 where a word is missing."""
    places = (
        (_IN_TITLE, folded(section.title)),
        (_IN_PAGE, folded(page.title)),
        (_IN_TEXT, folded(section.text)),
    )
    total = 0
    for word in words:
        best = max((worth for worth, text in places if _begins_a_word(word, text)), default=0)
        if not best:
            return 0
        total += best
    return total + (_IS_TITLE if _words(section.title) == words else 0)


def _words(text: str) -> list[str]:
    """Give the words of a text as they are compared, without what stands around them."""
    return [word for word in (one.strip(_AROUND) for one in folded(text).split()) if word]


def _begins_a_word(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False
