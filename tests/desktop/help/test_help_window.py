"""The help by keys and mouse: opened, searched, followed, and led to by what goes wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.base.paths import help_dir, resources_dir
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.help.help_window import Contents, HelpWindow
from desktop.help.page_document import headings
from desktop.help.page_search import search
from desktop.help.pages import read_pages
from desktop.help.papers import PagePictures
from desktop.models.models_dialog import ModelsDialog
from desktop.ui.appearance import Appearance
from desktop.ui.language import SPOKEN, Language
from desktop.ui.theme import ThemeChoice
from tests.desktop.conftest import Pictures

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def help_of(window: MainWindow) -> HelpWindow:
    presenter = window.window_controller._dialogs._help
    assert presenter is not None
    return presenter.window


def shown(qtbot: QtBot, window: MainWindow, page: str) -> HelpWindow:
    """The window of the help, once it shows a page."""
    found = help_of(window)
    qtbot.waitUntil(lambda: found.view.page is not None and found.view.page.name == page)
    return found


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> HelpWindow:
    """The help, opened by F1."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    return shown(qtbot, window, "first-steps")


def test_the_cross_in_the_search_says_what_it_does(opened: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "crop")
    (cross,) = opened.field.findChildren(QToolButton)
    assert cross.isVisible()
    assert cross.accessibleName() == "Clear the search"


def test_f1_opens_the_first_steps_with_their_pictures(opened: HelpWindow) -> None:
    assert opened.isVisible()
    assert opened.list.keys[:2] == ["first-steps", "how-it-works"]
    assert "model:natural" in opened.list.keys
    assert opened.list.key == "first-steps"
    words = opened.view.toPlainText()
    assert words.startswith("First steps")
    assert words.count("\N{OBJECT REPLACEMENT CHARACTER}") == 6
    assert "![" not in words
    assert opened.view.verticalScrollBar().value() == 0


def test_words_find_a_paragraph_which_is_shown_at_once(opened: HelpWindow, qtbot: QtBot) -> None:
    assert opened.field.hasFocus() or opened.focusWidget() is opened.field
    qtbot.keyClicks(opened.field, "damaged photo")
    assert opened.list.keys[0] == "trouble#damaged"
    qtbot.waitUntil(lambda: opened.view.heading == "This photo is damaged")
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.place == opened.list.keys[1] != "trouble#damaged"
    qtbot.keyClicks(opened.field, " xyzzy")
    assert opened.nothing.isVisible()
    assert opened.nothing.text() == "Nothing was found about “damaged photo xyzzy”."
    assert not opened.list.isVisible()
    assert opened.place == "first-steps"
    assert not opened.back.isEnabled()
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert opened.isVisible()
    assert opened.place == "first-steps"
    assert len(opened.list.keys) > 10
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_a_search_is_one_step_back(opened: HelpWindow, qtbot: QtBot) -> None:
    opened.list.choose("folders")
    qtbot.keyClicks(opened.field, "scratches")
    assert opened.place == "questions#scratches"
    qtbot.keyClick(opened, Qt.Key.Key_Left, ALT)
    assert opened.place == "folders"
    qtbot.keyClick(opened, Qt.Key.Key_Left, ALT)
    assert opened.place == "first-steps"
    assert not opened.back.isEnabled()


@pytest.mark.parametrize("language", [language.value for language in SPOKEN])
def test_a_search_for_a_heading_brings_it_into_sight(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    """All headings are found; of every page some are looked at, always those without an anchor."""
    window = HelpWindow(Appearance(qapp, resources_dir(), ThemeChoice.DARK))
    qtbot.addWidget(window)
    window.pictures_wanted.connect(lambda page: window.show_pictures(PagePictures(page.name, {})))
    pages = read_pages(help_dir(), language)
    window.show_contents((Contents("", pages),))
    window.show()
    unfound = []
    for page in pages:
        for number, section in enumerate(page.sections):
            place = page.place_at(number)
            if place not in {found.place for found in search(pages, section.title)}:
                unfound.append(place)
            if section.anchor and number % 4:
                continue
            window.field.setText(section.title)
            if window.place != place:  # another page has a heading of these words, too
                window.list.choose(place)
            view = window.view
            assert view.page == page
            block = headings(view.document())[number]
            assert block.text() == section.title
            top = view.document().documentLayout().blockBoundingRect(block).top()
            seen = top - view.verticalScrollBar().value()
            assert 0 <= seen < view.viewport().height() - 20, place
    assert unfound == []


def test_a_link_is_followed_and_one_goes_back_and_forward(
    window: MainWindow, opened: HelpWindow, qtbot: QtBot
) -> None:
    click_link(opened, "Colouring a folder", qtbot)
    shown(qtbot, window, "folders")
    assert opened.list.key == "folders"
    qtbot.keyClick(opened, Qt.Key.Key_Left, ALT)
    shown(qtbot, window, "first-steps")
    assert not opened.back.isEnabled()
    opened.forward.click()
    shown(qtbot, window, "folders")
    opened.list.choose("questions")
    shown(qtbot, window, "questions")
    assert not opened.forward.isEnabled()


def click_link(found: HelpWindow, words: str, qtbot: QtBot) -> None:
    view = found.view
    cursor = view.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    at = view.cursorRect(cursor).center() + QPoint(2, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_stands_in_the_place_of_a_broken_photo_leads_to_its_paragraph(
    window: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    controller = window.window_controller
    controller.open_paths((pictures.broken(),))
    trouble = controller.viewer.trouble
    qtbot.waitUntil(trouble.isVisible)
    qtbot.mouseClick(trouble.why, Qt.MouseButton.LeftButton)
    found = shown(qtbot, window, "trouble")
    assert found.view.heading == "This photo is damaged"


def test_a_note_leads_to_its_paragraph_and_stays(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    controller = window.window_controller
    broken = tmp_path / "broken.colormodel"
    broken.write_bytes(b"PK and no more")
    controller.open_paths((broken,))
    qtbot.waitUntil(lambda: bool(controller.notes.notes))
    (note,) = controller.notes.notes
    why = next(button for button in note.buttons if button.text() == "Why?")
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    found = shown(qtbot, window, "trouble")
    assert found.view.heading == "The model cannot be used"
    assert controller.notes.notes == (note,)


def test_the_card_of_a_model_leads_to_its_page_beside_the_dialog(
    window: MainWindow, qtbot: QtBot
) -> None:
    controller = window.window_controller
    controller._dialogs.show_models("natural")
    dialog = window.findChild(ModelsDialog)
    (more,) = [
        button
        for button in dialog.card.findChildren(QPushButton)
        if button.text() == "More about this model"
    ]
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    found = shown(qtbot, window, "model:natural")
    assert dialog.isVisible()
    assert found.view.toPlainText().startswith("Tiny bold")
    # The dialog keeps the mouse from its window, and not from the help.
    index = found.list.model().index(found.list.keys.index("questions"), 0)
    at = found.list.visualRect(index).center()
    qtbot.mouseClick(found.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    shown(qtbot, window, "questions")
    dialog.reject()


def test_the_pages_follow_theme_and_width(
    window: MainWindow, opened: HelpWindow, qtbot: QtBot
) -> None:
    view = opened.view
    controller = window.window_controller
    for theme, place, words in (
        (ThemeChoice.LIGHT, "first-steps", "First steps"),
        (ThemeChoice.DARK, "trouble#damaged", "When something goes wrong"),
        (ThemeChoice.LIGHT, "results#formats", "Results"),
        (ThemeChoice.DARK, "model:natural", "Tiny bold"),
    ):
        opened.go_to(place)
        shown(qtbot, window, place.partition("#")[0])
        controller._on_theme_chosen(theme)
        assert view.toPlainText().startswith(words)
        colour = view.palette().text().color().lightness()
        assert (colour > 128) is controller.services.look.theme.is_dark
    for width in (760, 900):
        opened.resize(width, 600)
        QApplication.processEvents()
        size = view.document().size().width()
        assert size <= view.viewport().width() + 1


def test_it_goes_with_the_window(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = shown(qtbot, window, "first-steps")
    window.close()
    assert not found.isVisible()


@pytest.mark.parametrize(
    ("language", "title"), [(Language.GERMAN, "Erste Schritte"), (Language.HINDI, "पहले क़दम")]
)
def test_it_speaks_the_language_of_the_window(
    window: MainWindow, qtbot: QtBot, language: Language, title: str, qapp: QApplication
) -> None:
    from desktop.ui.language import speak

    speak(qapp, resources_dir(), language)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = shown(qtbot, window, "first-steps")
    assert found.view.toPlainText().startswith(title)


def test_every_control_is_heard(opened: HelpWindow) -> None:
    for control in (opened.field, opened.list, opened.view, opened.back, opened.forward):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert opened.windowTitle() == "Help — Autochrome"
