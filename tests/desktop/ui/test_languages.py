"""The real window in each language: nothing is clipped, and nothing is English by oversight."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from core.base.paths import bundled_models_dir, resources_dir
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.compare.comparison_dialog import ComparisonDialog
from desktop.compare.pages.results_page import Side
from desktop.help.about_dialog import AboutDialog
from desktop.help.log_dialog import LogDialog
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.models.model_names import model_name
from desktop.models.models_dialog import ModelsDialog
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.train.training_dialog import TrainingDialog
from desktop.ui.commands import Do
from desktop.ui.language import Language, language_of, speak
from tests.desktop.conftest import PATIENCE_MS, start_sheet
from tests.desktop.shown_text import clipped, overlapping, settle, texts_of
from tools.texts import find_texts
from tools.translations import ROOT, Translated, Translation, read, release, ts_file, written

SPOKEN = [language for language in Language if language is not Language.SYSTEM]
SMALLEST = (900, 600)
#: What a screen of 1366 by 768 has at text of 150 % beside a task bar and a window's frame; one of
#: 1920 by 1080 at 200 % has more.
LOWEST = (902, 440)

Make = Callable[[Library], MainWindow]
Scene = tuple[str, MainWindow | QDialog]


@pytest.fixture
def speaking(make: Make, library: Library, home: Path) -> Callable[[Language], MainWindow]:
    """Makes the smallest window, in a language that was chosen before."""

    def one(language: Language) -> MainWindow:
        SettingsFile(home / "settings.json").save(Settings(language=language))
        window = make(library)
        window.resize(*SMALLEST)
        return window

    return one


@pytest.fixture
def scenes(pictures, opened, qtbot: QtBot) -> Callable[[MainWindow], Iterator[Scene]]:
    """Brings a window from scene to scene; each is to be looked at before the next is asked for."""

    def compare(window: MainWindow, dialog: ComparisonDialog) -> Iterator[Scene]:
        looking = window.window_controller._dialogs._comparison.looking
        for is_blind, named in ((False, "figures"), (True, "blind")):
            dialog.choose.blind.setChecked(is_blind)
            dialog.choose.go.click()
            qtbot.waitUntil(lambda: not dialog.results.stop.isVisible(), timeout=PATIENCE_MS)
            dialog.results.show_side(Side.PHOTOS if is_blind else Side.FIGURES)
            yield named, dialog
            dialog.results.opened.emit(0)
            qtbot.waitUntil(lambda: looking.is_there, timeout=PATIENCE_MS)
            yield f"{named} closely", dialog
            dialog.look.back_wanted.emit()
            dialog.results.others.click()

    def bring(window: MainWindow) -> Iterator[Scene]:
        qtbot.waitUntil(lambda: window.start.has_pictures, timeout=PATIENCE_MS)
        yield "empty", window
        for do, kind in (
            (Do.SETTINGS, SettingsDialog),
            (Do.MODELS, ModelsDialog),
            (Do.COMPARE, ComparisonDialog),
            (Do.TRAIN, TrainingDialog),
            (Do.ABOUT, AboutDialog),
            (Do.LOG, LogDialog),
            (Do.SHORTCUTS, ShortcutsSheet),
        ):
            window.window_controller._doings[do]()
            dialog = next(found for found in window.findChildren(kind) if found.isVisible())
            yield do.name, dialog
            if isinstance(dialog, SettingsDialog):
                dialog.show_page(Page.RESULTS)
                yield "results", dialog
            if isinstance(dialog, ComparisonDialog):
                yield from compare(window, dialog)
            dialog.reject()
        opened(window, pictures.grey("anna.jpg"))
        yield "photo", window
        album = replace(pictures, folder=pictures.folder / "album")
        for name in ("one.jpg", "two.jpg"):
            album.grey(name)
        album.broken("torn.jpg")
        window.window_controller.open_paths((album.folder,))
        model = window.window_controller.queue.model
        qtbot.waitUntil(lambda: model.tally.total == 3, timeout=PATIENCE_MS)
        yield "queue", window
        window.window_controller.queue_panel.go()
        sheet = start_sheet(window)
        qtbot.waitUntil(lambda: sheet.is_surveyed, timeout=PATIENCE_MS)
        yield "start", sheet
        sheet.unfold()
        yield "options", sheet
        sheet.start()
        qtbot.waitUntil(lambda: model.tally.ended == 3, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not window.window_controller.queue.is_running, timeout=PATIENCE_MS)
        yield "ended", window

    return bring


def cut_on_a_low_screen(shown: MainWindow | QDialog) -> list[str]:
    """Give the texts that are cut off or covered on a small screen with large text."""
    size, least = shown.size(), shown.minimumSize()
    if isinstance(shown, MainWindow):
        shown.setMinimumHeight(LOWEST[1])  # as on such a screen
    shown.resize(size.boundedTo(QSize(*LOWEST)))
    settle()
    cut = [f"low: {text}" for text in clipped(shown) + overlapping(shown)]
    follows_screen = shown.minimumHeight() == shown.maximumHeight()  # it asks how high that is
    if shown.width() > LOWEST[0] or (shown.height() > LOWEST[1] and not follows_screen):
        cut.append(f"{shown.width()} by {shown.height()} px are more than such a screen has")
    shown.setMinimumSize(least)
    shown.resize(size)
    settle()
    return cut


@pytest.mark.parametrize("language", SPOKEN)
def test_all_text_fits_and_none_of_it_is_english_by_oversight(
    language: Language,
    speaking: Callable[[Language], MainWindow],
    scenes: Callable[[MainWindow], Iterator[Scene]],
) -> None:
    window, hidden, english = speaking(language), {}, {}
    sources = _sources(language)
    for name, shown in scenes(window):
        settle()
        assert (window.width(), window.height()) == SMALLEST, name
        hidden[name] = clipped(shown) + cut_on_a_low_screen(shown)
        english[name] = sources & set(texts_of(shown))
    assert {name: texts for name, texts in hidden.items() if texts} == {}
    assert {name: texts for name, texts in english.items() if texts} == {}


def _sources(language: Language) -> set[str]:
    """Give the English texts that are none of the language as well."""
    if language is Language.ENGLISH:
        return set()
    entries = read(ts_file(language.value)).entries
    translated = {form for entry in entries.values() for form in entry.forms}
    return {text.source for text in entries} - translated


#: Names, numbers and signs, and what the cards of the two small models say.
_SAME = re.compile(
    r"Autochrome|Natural|Tiny (bold|plain)|English|Deutsch|Français|Español|हिन्दी|1:1|✓?"
    r"|[\W\d_]*|JPEG|sRGB|PNG|TIFF|WebP|Inter|Lucide|Noto Sans Devanagari|F\d+|Esc"
    r"|(Ctrl|Alt|Shift|Return|Del|Left|Right|Up|Down|Home|End|PgUp|PgDown|Space|Delete|[A-Z]|\W)+"
    r"|.*\.(jpg|colormodel|json|log|sqlite3|txt)|[~/].*|.*(MIT|BSD|Apache|OFL|LGPL|PSF|ISC).*"
    r"|1,1 kB|31\. Januar 2026|natural|made up|CC0|none needed|Colours by lightness alone\."
)


def test_no_text_is_left_out_of_the_translation(
    speaking: Callable[[Language], MainWindow],
    scenes: Callable[[MainWindow], Iterator[Scene]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A made-up language marks what it translates: what has no mark would stay English."""
    frozen = tmp_path / "frozen"
    shutil.copytree(resources_dir(), frozen / "resources")
    _make_up_german(frozen / "resources" / "translations")
    monkeypatch.setattr(sys, "_MEIPASS", str(frozen), raising=False)
    unmarked = {}
    for name, shown in scenes(speaking(Language.GERMAN)):
        settle()
        left = {
            text
            for text in texts_of(shown)
            if "⟦" not in text and not _SAME.fullmatch(text) and not _is_of_qt(text)
        }
        if left:
            unmarked[name] = left
    assert unmarked == {}


def _make_up_german(folder: Path) -> None:
    made_up = {
        text: Translated(tuple(f"⟦{text.source}⟧" for _ in entry.forms))
        for text, entry in read(ts_file("de")).entries.items()
    }
    source = folder / "autochrome_de.ts"
    source.write_text(written(Translation("de", made_up)), encoding="utf-8")
    release(source, source.with_suffix(".qm"))


def _is_of_qt(text: str) -> bool:
    """Whether a text is a key as Qt writes it: "Alt+Rechts"."""
    keys = ("Ctrl", "Shift", "Alt", "Del")
    return any(QCoreApplication.translate("QShortcut", key) in text for key in keys)


def test_a_missing_text_is_shown_in_english_and_found(qapp: QApplication, tmp_path: Path) -> None:
    """What the tests above stand on: without its translation a text stays as it is."""
    german = read(ts_file("de"))
    lost = next(text for text in german.entries if text.source == "Vividness")
    without = {text: entry for text, entry in german.entries.items() if text != lost}
    source = tmp_path / "translations" / "autochrome_de.ts"
    source.parent.mkdir()
    source.write_text(written(Translation("de", without)), encoding="utf-8")
    release(source, source.with_suffix(".qm"))
    speak(qapp, tmp_path, Language.GERMAN)
    assert QCoreApplication.translate("AdjustPanel", "Vividness") == "Vividness"
    assert QCoreApplication.translate("AdjustPanel", "Strength") == "Stärke"
    assert lost in find_texts(ROOT)


@pytest.mark.parametrize(
    ("choice", "wanted", "language"),
    [
        (Language.SYSTEM, ["de-CH", "en"], Language.GERMAN),
        (Language.SYSTEM, ["pt_BR", "es-MX", "en"], Language.SPANISH),
        (Language.SYSTEM, ["ja"], Language.ENGLISH),
        (Language.SYSTEM, [], Language.ENGLISH),
        (Language.HINDI, ["de"], Language.HINDI),
    ],
)
def test_the_language_is_the_one_chosen_or_the_first_that_is_known(
    choice: Language, wanted: list[str], language: Language
) -> None:
    assert language_of(choice, wanted) is language


def test_numbers_and_plurals_follow_the_language(qapp: QApplication) -> None:
    def photos(count: int) -> str:
        return QCoreApplication.translate("Queue", "%Ln photos", "", count)

    speak(qapp, resources_dir(), Language.GERMAN)
    assert (photos(1), photos(12345)) == ("1 Foto", "12.345 Fotos")
    speak(qapp, resources_dir(), Language.FRENCH)
    assert photos(0) == "0 photo"
    assert QLocale().toString(0.5, "f", 1) == "0,5"
    speak(qapp, resources_dir(), Language.ENGLISH)
    assert (photos(1), photos(12345)) == ("1 photo", "12,345 photos")


def test_texts_of_qt_itself_are_translated_too(qapp: QApplication) -> None:
    speak(qapp, resources_dir(), Language.FRENCH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    speak(qapp, resources_dir(), Language.ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_fonts_can_write_every_letter_of_each_language(window: MainWindow) -> None:
    files = (resources_dir() / "fonts").glob("*-Regular.ttf")
    fonts = [QRawFont(str(file), 13) for file in files]
    used = {
        letter
        for language in SPOKEN
        for entry in read(ts_file(language.value)).entries.values()
        for form in entry.forms
        for letter in form
    } - {"\u200d", "\u200c", "\n"}
    assert {
        letter for letter in used if not any(f.supportsCharacter(ord(letter)) for f in fonts)
    } == set()
    assert set(QApplication.font().families()) <= set(QFontDatabase.families())


def test_letters_of_all_scripts_stand_on_one_line() -> None:
    """Qt centres a line from ascent to descent; digits and icons beside it are centred, too."""
    files = sorted((resources_dir() / "fonts").glob("*.ttf"))
    fonts = {file.stem: QRawFont(str(file), 13) for file in files}
    below_middle = {name: (font.ascent() - font.descent()) / 2 for name, font in fonts.items()}
    assert len(fonts) == 5
    assert max(below_middle.values()) - min(below_middle.values()) < 0.1


def test_bundled_models_are_called_in_the_language_and_others_as_they_are(
    qapp: QApplication, tmp_path: Path
) -> None:
    model = Library(bundled_models_dir(), tmp_path).shelf().known("dog")
    speak(qapp, resources_dir(), Language.GERMAN)
    assert model_name(model) == "Hund"
    assert model_name(replace(model, is_bundled=False)) == "Dog"
    speak(qapp, resources_dir(), Language.ENGLISH)
    assert model_name(model) == "Dog"


def test_text_that_does_not_fit_is_found(qtbot: QtBot, window: MainWindow) -> None:
    window.bar._open.setFixedWidth(24)
    settle()
    assert any("Open…" in found for found in clipped(window))
