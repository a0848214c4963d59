"""The pages of help: whole in every language, every link holds, every error has its paragraph."""

import ast
import importlib
import re
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from core.base.errors import AutochromeError, PackageError, UsageError
from core.base.paths import help_dir
from core.base.sentence import Sentence
from desktop.app.action_finder import page_titles
from desktop.help.pages import (
    KEYS,
    PAGES,
    HelpPage,
    links_in,
    page_named,
    place_of_link,
    read_pages,
    split_place,
)
from desktop.ui import error_help
from desktop.ui.error_help import help_for, help_for_kind, help_for_words
from desktop.ui.language import SPOKEN, Language, speak
from tools import sentences
from tools.keys_pages import keys_file, keys_text
from tools.translations import ROOT, read, ts_file

LANGUAGES = [language.value for language in SPOKEN]
OTHERS = [language for language in LANGUAGES if language != "en"]
#: All pictures of the help together, in bytes: they stay in the history of the repository.
HEAVIEST = 1_500_000
LABEL = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
#: Errors that say of themselves that nothing else is known about them.
UNKNOWN = {"AutochromeError", "OwnFault"}
#: Told to the terminal or the program that began `Autochrome --edit`.
TO_CALLERS = {"NoAnswer", "NoWindow"}


@pytest.fixture(scope="module")
def pages() -> dict[str, tuple[HelpPage, ...]]:
    return {language: read_pages(help_dir(), language) for language in LANGUAGES}


def places_of(pages: tuple[HelpPage, ...]) -> set[str]:
    return {page.name for page in pages} | {
        f"{page.name}#{anchor}" for page in pages for anchor in page.anchors if anchor
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_nothing_else(language: str) -> None:
    assert {file.stem for file in (help_dir() / language).glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_a_page_has_the_same_parts_in_every_language(
    language: str, pages: dict[str, tuple[HelpPage, ...]]
) -> None:
    for page, english in zip(pages[language], pages["en"], strict=True):
        assert page.anchors == english.anchors, page.name
        assert page.pictures == english.pictures
        assert shape(page) == shape(english), page.name
        assert list(links_in(page.markdown)) == list(links_in(english.markdown))
        assert page.title != english.title


def shape(page: HelpPage) -> list[str]:
    """What each line is: a heading, a row of a table, an entry of a list, or words."""
    marks = [re.match(r"#+|\||\d\.|\*(?= )|!", line) for line in page.markdown.splitlines()]
    return [mark[0] for mark in marks if mark]


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_pictures_hold(language: str, pages: dict[str, tuple[HelpPage, ...]]) -> None:
    there = places_of(pages[language])
    for page in pages[language]:
        led_to = {place_of_link(link, page.name) for link in links_in(page.markdown)}
        assert led_to <= there, page.name
        assert [name for name in page.pictures if not (page.folder / name).is_file()] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_says_is_called_the_same_on_the_pages(
    language: str, pages: dict[str, tuple[HelpPage, ...]]
) -> None:
    """Whatever stands out in English and is a text of the window stands there in its words."""
    said: dict[str, set[str]] = {}
    for text, entry in read(ts_file(language)).entries.items():
        said.setdefault(text.source.rstrip("…"), set()).add(entry.forms[0].rstrip("…"))
    missing = []
    for page, english in zip(pages[language], pages["en"], strict=True):
        labels = {" ".join(label.split()) for label in LABEL.findall(english.markdown)}
        words = " ".join(page.markdown.split())
        missing += [
            (page.name, label, said[label])
            for label in sorted(labels & said.keys())
            if not any(f"*{form}*" in words for form in said[label])
        ]
    assert missing == []


def test_all_pictures_together_are_small() -> None:
    assert 0 < sum(file.stat().st_size for file in help_dir().rglob("*.webp")) < HEAVIEST


@pytest.mark.parametrize("language", list(SPOKEN))
def test_the_page_of_keys_is_what_the_commands_say(qapp: QApplication, language: Language) -> None:
    written = keys_file(help_dir(), language).read_text(encoding="utf-8")
    assert written == keys_text(qapp, language), "run: make translations"


@pytest.mark.parametrize("language", list(SPOKEN))
def test_pages_are_found_as_actions_by_their_titles(
    qapp: QApplication, language: Language, pages: dict[str, tuple[HelpPage, ...]]
) -> None:
    speak(qapp, ROOT / "resources", language)
    assert page_titles() == {page.name: page.title for page in pages[language.value]}


# Errors.


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_errors_lead_to_is_there(
    language: str, pages: dict[str, tuple[HelpPage, ...]]
) -> None:
    assert error_help.places() <= places_of(pages[language])


def test_every_paragraph_about_trouble_is_led_to(pages: dict[str, tuple[HelpPage, ...]]) -> None:
    trouble = page_named(pages["en"], "trouble")
    assert trouble is not None
    led_to = {split_place(place)[1] for place in error_help.places()}
    assert {anchor for anchor in trouble.anchors if anchor} <= led_to


@dataclass(frozen=True)
class Made:
    """A place in the code where an error is made, and what it says, as far as that is there."""

    path: str
    line: int
    kind: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """What the code knows of errors that the window can show: those of the engine and its own."""

    kinds: dict[str, type[AutochromeError]]
    made: tuple[Made, ...]
    said: frozenset[str]


@pytest.fixture(scope="module")
def code() -> Code:
    """Read once; nothing of the trees is kept, which each test would tidy up after."""
    files = [
        file
        for room in ("core", "desktop")
        for file in sorted((ROOT / room).rglob("*.py"))
        if file.relative_to(ROOT).parts[:2] not in sentences._TERMINAL
    ]
    texts = {file: file.read_text(encoding="utf-8") for file in files}
    kinds: dict[str, type[AutochromeError]] = {}
    for file, text in texts.items():
        for name in re.findall(r"^class (\w+)\(.*(?:Error|Photo|NotFound|Writable)\)", text, re.M):
            module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
            kind = getattr(importlib.import_module(module), name)
            if issubclass(kind, AutochromeError):
                kinds[name] = kind
    made = []
    told = re.compile(rf"\b(?:Sentence|{'|'.join(kinds)})\(")
    for file, text in texts.items():
        for call in ast.walk(ast.parse(text)) if told.search(text) else ():
            if isinstance(call, ast.Call) and call.args:
                kind = sentences._name(call.func)
                said = tuple(text for text in sentences._literals(call.args[0]) if text)
                if kind in kinds or kind == "Sentence":
                    made.append(Made(file.relative_to(ROOT).as_posix(), call.lineno, kind, said))
    return Code(
        kinds,
        tuple(one for one in made if one.kind in kinds),
        frozenset(text for one in made for text in one.texts),
    )


def test_no_kind_of_error_was_overlooked(code: Code) -> None:
    def below(kind: type[AutochromeError]) -> set[str]:
        return {kind.__name__}.union(*map(below, kind.__subclasses__()))

    of_window = {
        name
        for name in below(AutochromeError)
        if name not in ("ClusterError", "ManifestTaken", "ParityError", "NoPictures", "Diverged")
    }
    assert of_window <= code.kinds.keys()


def test_every_kind_of_error_has_its_paragraph(code: Code) -> None:
    kinds = code.kinds
    assert {"PhotoNotFound", "TrashRefused", "PlaceTaken", "NoHome", "OwnFault"} <= kinds.keys()
    unknown = {name for name, kind in kinds.items() if help_for_kind(kind) == "trouble#fault"}
    assert unknown - TO_CALLERS == UNKNOWN


def test_every_error_sentence_of_the_code_leads_to_a_paragraph(code: Code) -> None:
    """Wherever an error is made, its kind or its words are known; and no words that nobody says."""
    lost = [
        f"{one.path}:{one.line}: {text}"
        for one in code.made
        for text in one.texts
        if one.kind not in {"OwnFault", *TO_CALLERS}
        and (help_for_words(Sentence(text)) or help_for_kind(code.kinds[one.kind]))
        == "trouble#fault"
    ]
    assert lost == []
    system = {"Permission denied", "No such file or directory", "Input/output error"}
    assert error_help.templates() - code.said - system - {"Is a directory"} == set()


def test_what_the_queue_keeps_of_an_error_is_enough(code: Code) -> None:
    """The queue keeps words: all that can become of a photo is known by them."""
    of_photos = ("core/image", "core/batch/half_there.py", "core/base/atomic_file.py")
    unknown = [
        text
        for one in code.made
        if one.path.startswith(of_photos) and not issubclass(code.kinds[one.kind], UsageError)
        for text in one.texts
        if not help_for_words(Sentence(text))
    ]
    assert unknown == []


def test_a_photo_that_cannot_be_read_is_told_apart_by_the_reason() -> None:
    def place(why: str) -> str:
        return help_for_words(
            Sentence("{path} cannot be read: {why}.", path="a.jpg", why=Sentence(why))
        )

    assert place("Permission denied") == "trouble#not-found"
    assert place("Input/output error") == "trouble#disk-fails"
    assert place("it takes too long") == "trouble#unreadable"
    assert help_for_words("a.jpg cannot be read: who knows.") == ""


def test_words_say_more_than_the_kind() -> None:
    newer = PackageError("{name} was made by a newer version of Autochrome.", name="x")
    assert help_for(newer) == "trouble#newer"
    assert help_for(PackageError("{name} is not a file.", name="x")) == "trouble#model"


def test_every_page_says_what_it_is_about() -> None:
    english: tuple[HelpPage, ...] = read_pages(help_dir(), "en")
    for page in english:
        words = sum(len(section.text.split()) for section in page.sections)
        assert page.name == KEYS or 200 <= words <= 1000, page.name
