"""What can be found: entries, and which of them fit what somebody typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.find.fuzzy import Fit, fit

#: What a fit counts, in hundredths: in the name, in the English name, in other words for it.
_IN_NAME, _IN_ENGLISH, _IN_KEYWORDS = 100, 90, 70
#: More than these nobody looks through.
_MOST: Final = 60
#: Of those used last, so many stand first while nothing is typed.
_MOST_RECENT: Final = 5


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be done.

    Attributes:
        key: by which it is remembered from one start to the next; empty for never.
        name: what it is called.
        group: what it is about, in a word or two.
        run: does it.
        english: what it is called in English; empty where it has one name alone.
        keywords: other words for it, in the user's language and in English.
        shortcut: its key, as it is shown; empty for none.
        refusal: why it cannot be done now, in a few words; empty where that is not known.
        is_possible: whether it can be done now.
    """

    key: str
    name: str
    group: str
    run: Callable[[], object]
    english: str = ""
    keywords: str = ""
    shortcut: str = ""
    refusal: str = ""
    is_possible: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that fits.

    Attributes:
        entry: that.
        letters: places in its name that fit, rising.
        is_recent: it stands first because it was used last.
    """

    entry: Findable
    letters: tuple[int, ...] = ()
    is_recent: bool = False


def matching(entries: Sequence[Findable], wanted: str, recent: Sequence[str]) -> tuple[Match, ...]:
    """Give what fits, the best first.

    Args:
        entries: all, in the order in which they stand while nothing is typed.
        wanted: what was typed.
        recent: keys of what was used, the last first.
    """
    if not wanted.strip():
        return _unsearched(entries, recent)
    ranked = []
    for place, entry in enumerate(entries):
        found = _fit(wanted, entry)
        if found is None:
            continue
        was_used = recent.index(entry.key) if entry.key in recent else len(recent)
        # What cannot be done comes after what fits as well.
        ranked.append((-found.worth, not entry.is_possible, was_used, place, found.letters))
    ranked.sort()
    return tuple(Match(entries[place], letters) for *_, place, letters in ranked[:_MOST])


def _unsearched(entries: Sequence[Findable], recent: Sequence[str]) -> tuple[Match, ...]:
    by_key = {entry.key: entry for entry in entries if entry.key}
    used = [by_key[key] for key in recent if key in by_key][:_MOST_RECENT]
    others = [entry for entry in entries if entry not in used]
    others.sort(key=lambda entry: not entry.is_possible)
    return (*(Match(entry, is_recent=True) for entry in used), *(Match(one) for one in others))


def _fit(wanted: str, entry: Findable) -> Fit | None:
    """Say how well an entry fits, by the best of its names."""
    by_name = fit(wanted, entry.name)
    letters = by_name.letters if by_name else ()
    others = f"{entry.name} {entry.group} {entry.keywords}"
    worths = [
        found.worth * share // 100
        for found, share in (
            (by_name, _IN_NAME),
            (fit(wanted, entry.english), _IN_ENGLISH),
            (fit(wanted, others, may_skip=False), _IN_KEYWORDS),
        )
        if found is not None
    ]
    return Fit(max(1, *worths), letters) if worths else None
