"""The pages of help: Markdown below `docs/help`, a folder of each language, read as they are there.

The repository and the window show the same files. What a page is made of is little, so that both
show it alike: headings, paragraphs, lists, tables, pictures and links to other pages. A heading
that others lead to has an anchor on the line above it, the same in every language:

    <a id="damaged"></a>
    ## This photo is damaged
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

#: In the order of the contents, the first is the one that is read first.
PAGES: Final = (
    "first-steps",
    "how-it-works",
    "correct-colours",
    "folders",
    "results",
    "more",
    "training",
    "other-models",
    "trouble",
    "questions",
    "keys",
)
FIRST_PAGE: Final = PAGES[0]
#: The page that is made of the table of commands; see `desktop.help.keys_page`.
KEYS: Final = "keys"
#: Every page is there in it.
_FALLBACK: Final = "en"
#: Before the number of a heading, where it has no anchor; no anchor is written so.
_NUMBERED: Final = "§"
_ANCHOR: Final = re.compile(r'^<a id="([a-z0-9-]+)"></a>$')
_HEADING: Final = re.compile(r"^(#{1,4}) (.+)$")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
#: What makes Markdown of words.
_MARKS: Final = re.compile(r"[*|`]|^[-#>]+ |^\d+\. |-{3,}:?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next.

    Attributes:
        anchor: leads to it; empty where nothing does.
        title: the heading.
        text: its words, without marks, on one line.
    """

    anchor: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page.

    Attributes:
        name: of its file, without ending; or `model:` and the id of a model.
        title: its first heading.
        markdown: all of it, without anchors.
        sections: by their headings, the whole page's first.
        folder: that its pictures are named from.
    """

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]
    folder: Path

    @property
    def anchors(self) -> tuple[str, ...]:
        """Of each heading, in their order; empty where it has none."""
        return tuple(section.anchor for section in self.sections)

    def place_at(self, number: int) -> str:
        """Give the place in the help of a heading, also of one that has no anchor.

        Args:
            number: of the heading, from 0, which is the page's own.
        """
        if not number:
            return self.name
        return f"{self.name}#{self.sections[number].anchor or f'{_NUMBERED}{number}'}"

    def heading_at(self, anchor: str) -> int:
        """Give the number of the heading that an anchor leads to; -1 for none."""
        if anchor and anchor in self.anchors:
            return self.anchors.index(anchor)
        number = anchor.removeprefix(_NUMBERED)
        if number != anchor and number.isdecimal() and int(number) < len(self.sections):
            return int(number)
        return -1

    @property
    def pictures(self) -> tuple[str, ...]:
        """The files of its pictures, as it names them."""
        return tuple(name for _, name in _PICTURE.findall(self.markdown))


def read_pages(folder: Path, language: str) -> tuple[HelpPage, ...]:
    """Read all pages in a language; one that is not there is read in English.

    Args:
        folder: holds a folder of each language.
        language: its code, as `de`.

    Raises:
        OSError: a page is missing in English, too.
    """
    return tuple(_read(folder, language, name) for name in PAGES)


def page_of(name: str, markdown: str, folder: Path) -> HelpPage:
    """Take a page apart."""
    kept: list[str] = []
    sections: list[Section] = []
    anchor, body = "", list[str]()
    for line in [*markdown.splitlines(), "# end"]:
        if found := _ANCHOR.match(line):
            anchor = found[1]
            continue
        if found := _HEADING.match(line):
            if sections:
                last = sections.pop()
                sections.append(Section(last.anchor, last.title, _plain("\n".join(body))))
            sections.append(Section(anchor, found[2], ""))
            anchor, body = "", []
        else:
            body.append(line)
        kept.append(line)
    sections.pop()
    title = sections[0].title if sections else name
    return HelpPage(name, title, "\n".join(kept[:-1]) + "\n", tuple(sections), folder)


def split_place(place: str) -> tuple[str, str]:
    """Give the page and the anchor of a place in the help, as `trouble#damaged`."""
    name, _, anchor = place.partition("#")
    return name, anchor


def place_of_link(link: str, current: str) -> str:
    """Give the place that a link of a page leads to: `results.md#names` or `#names`."""
    file, _, anchor = link.partition("#")
    name = file.rpartition("/")[2].removesuffix(".md") if file else current
    return f"{name}#{anchor}" if anchor else name


def links_in(markdown: str) -> Iterator[str]:
    """Give where the links of a page lead, but not its pictures."""
    for found in re.finditer(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", markdown):
        yield found[1]


def page_named(pages: Sequence[HelpPage], name: str) -> HelpPage | None:
    """Find a page."""
    return next((page for page in pages if page.name == name), None)


def _read(folder: Path, language: str, name: str) -> HelpPage:
    file = folder / language / f"{name}.md"
    if not file.is_file():
        file = folder / _FALLBACK / f"{name}.md"
    return page_of(name, file.read_text(encoding="utf-8"), file.parent)


def _plain(markdown: str) -> str:
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    return " ".join(_MARKS.sub(" ", words).split())
