"""Every text of the code is translated, and what is shipped is what the code has."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.texts import Text, find_texts
from tools.translations import LANGUAGES, ROOT, Translated, read, release, ts_file

#: What a translation must hold as its source does. Which keys have other names is a language's own.
_FIELD = re.compile(r"\{\w*\}|%Ln")
_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+[A-Z0-9]\b|\bF\d+\b")
_KEY_NAMES = {"Strg": "Ctrl", "Umschalt": "Shift", "Maj": "Shift", "Mayús": "Shift"}


@pytest.fixture(scope="session")
def texts() -> tuple[Text, ...]:
    return find_texts(ROOT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_of_the_code_is_translated(language: str, texts: tuple[Text, ...]) -> None:
    known = read(ts_file(language)).entries
    wanted = [text for text in texts if text.is_counted or language != "en"]
    assert [text for text in wanted if text not in known] == [], "run: make translations"
    assert [text for text in known if text not in wanted] == [], "run: make translations"
    unfinished = [text for text in wanted if not known[text].is_finished]
    empty = [text for text in wanted if not all(form.strip() for form in known[text].forms)]
    assert unfinished + empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_fields_counts_and_keys_are_those_of_the_source(language: str) -> None:
    unlike = {
        text.source: entry.forms
        for text, entry in read(ts_file(language)).entries.items()
        if not _is_like(text, entry)
    }
    assert unlike == {}


def _is_like(text: Text, entry: Translated) -> bool:
    source, many = text.source, entry.forms[-1]
    return (
        len(entry.forms) == (2 if text.is_counted else 1)
        and sorted(_FIELD.findall(source)) == sorted(_FIELD.findall(many))
        and _keys(source) == _keys(many)
        and (source.endswith("…") == many.endswith("…"))
        and (source[:1].isspace() <= many[:1].isspace())
        and (re.search(r"[.!?।]$", source) is None) == (re.search(r"[.!?।]$", many) is None)
    )


def _keys(text: str) -> list[str]:
    for name, english in _KEY_NAMES.items():
        text = text.replace(f"{name}+", f"{english}+")
    return sorted(_KEYS.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_made_of_these(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    release(ts_file(language), fresh)
    assert fresh.read_bytes() == ts_file(language).with_suffix(".qm").read_bytes()
    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    assert not translator.isEmpty()


def test_a_new_text_waits_for_its_translator(texts: tuple[Text, ...]) -> None:
    fresh = Text("Viewer", "Rotate by 90°")
    german = read(ts_file("de"))
    updated = german.updated([*texts[:-1], fresh])
    assert not updated.entries[fresh].is_finished
    assert texts[-1] not in updated.entries
    assert all(updated.entries[text] == german.entries[text] for text in texts[:-1])


def test_a_file_that_is_read_is_written_the_same() -> None:
    for language in LANGUAGES:
        path = ts_file(language)
        assert translations.written(read(path)) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def b(self):\n        self.tr("To " + name)',
        'class A:\n    def b(self):\n        self.tr(f"To {name}")',
        'class A:\n    def b(self):\n        self.tr("%Ln photos")',
        'class A:\n    def b(self):\n        self.tr("photos", "", 3)',
        'def b():\n    return _tr("Nobody says where it belongs")',
    ],
)
def test_a_text_that_nobody_could_translate_is_refused(code: str, tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "widget.py").write_text(code, encoding="utf-8")
    with pytest.raises(ValueError, match=r"widget\.py:\d"):
        find_texts(tmp_path)
