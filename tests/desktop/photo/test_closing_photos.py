"""Closing open photos: by key, cross and menu, with a way back, and without losing anything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo import album as albums
from desktop.photo.album import Album
from desktop.photo.photo_menu import PhotoMenu
from desktop.photo.viewer.strip_frames import cross_in, frame_in
from desktop.ui.question import Question
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_what_is_left_of_an_album_and_how_it_was() -> None:
    one, two, three, four = (Path(name) for name in "1234")
    album = Album((one, two, three), 1)
    assert albums.without(album, {one}) == Album((two, three), 0)
    assert albums.without(album, {two}) == Album((one, three))
    assert albums.beside(album, {two}) == three
    assert albums.beside(album, {two, three}) == one
    assert albums.beside(album, {one, two, three}) is None
    since = albums.at(albums.without(album, {two, one}), four)
    assert albums.with_again(since, album) == Album((one, two, three, four), 3)


@pytest.fixture
def three(window: MainWindow, pictures: Pictures, opened: Opened) -> tuple[Path, ...]:
    """Three photos that were opened one after the other; the last is shown."""
    paths = tuple(pictures.grey(f"{name}.jpg") for name in ("one", "two", "three"))
    for path in paths:
        opened(window, path)
    return paths


def shows(window: MainWindow, photo: Path) -> Callable[[], bool]:
    """Whether title, strip, panel and what is saved are about one photo."""

    def same() -> bool:
        controller = window.window_controller
        session = controller.photo_controller.session
        strip = controller.viewer.strip
        place = strip._painter.place
        return (
            window.windowTitle().startswith(photo.name)
            and session.photo is not None
            and session.photo.key == photo
            and controller.adjust._title.text() == photo.name
            and place is not None
            and strip.photos[place] == photo
            and strip.selected == (photo,)
        )

    return same


def take_offer(window: MainWindow, qtbot: QtBot, title: str) -> None:
    notes = window.window_controller.notes
    note = next(note for note in notes.notes if note.message.title == title)
    qtbot.mouseClick(note.buttons[0], Qt.MouseButton.LeftButton)


def middle(window: MainWindow, row: int) -> QPoint:
    strip = window.window_controller.viewer.strip
    return strip.visualRect(strip.model().index(row, 0)).center()


def cross(window: MainWindow, row: int) -> QPoint:
    strip = window.window_controller.viewer.strip
    cell = QRectF(strip.visualRect(strip.model().index(row, 0)))
    return cross_in(frame_in(cell)).center().toPoint()


def right_click(widget: QWidget, at: QPoint) -> QMenu:
    """Click as the system tells it: a press, and a wish for a menu."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().partition("\t")[0] == text)


def choose(menu: QMenu, text: str, qtbot: QtBot) -> None:
    menu.setActiveAction(entry(menu, text))
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_the_key_closes_the_photo_that_is_shown_and_the_next_one_is(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, opened: Opened
) -> None:
    opened(window, three[0])
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(shows(window, three[1]))
    strip = window.window_controller.viewer.strip
    assert strip.photos == three[1:]
    # One photo alone needs no strip, and what is closed is neither deleted nor forgotten.
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("three.jpg"))
    assert not strip.isVisible()
    assert all(photo.exists() for photo in three)


def test_after_the_last_photo_the_start_page_offers_those_that_were_open(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    assert not window.window_controller.adjust.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | ALT)
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(window.start.isVisible)
    assert window.windowTitle() == "Autochrome"
    assert window.window_controller.adjust.isHidden()
    assert window.window_controller.photo_controller.session.photo is None
    cards = window.start.cards.cards
    assert [card.photo for card in cards] == [*reversed(three)]
    qtbot.waitUntil(lambda: window.start.has_pictures)
    qtbot.waitUntil(cards[1].isVisible)
    # Nothing is there to be closed, saved or copied any more.
    for key in (Qt.Key.Key_W, Qt.Key.Key_S, Qt.Key.Key_C, Qt.Key.Key_Z):
        qtbot.keyClick(window, key, CONTROL)
    qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("two.jpg"))
    assert window.window_controller.viewer.isVisible()
    assert window.window_controller.adjust.isVisible()


def test_a_cross_closes_its_photo_and_the_note_brings_it_back(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=cross(window, 0))
    assert strip.photos == three[1:]
    assert shows(window, three[2])()  # it was not opened to be closed
    take_offer(window, qtbot, "one.jpg closed")
    assert strip.photos == three
    assert shows(window, three[2])()
    # The one that is shown is shown again where it was.
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=cross(window, 2))
    qtbot.waitUntil(shows(window, three[1]))
    take_offer(window, qtbot, "three.jpg closed")
    qtbot.waitUntil(shows(window, three[2]))
    assert strip.photos == three


def test_a_press_that_leaves_the_cross_closes_nothing(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    viewport = window.window_controller.viewer.strip.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=cross(window, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=middle(window, 0))
    assert window.window_controller.viewer.strip.photos == three
    assert shows(window, three[2])()


def test_del_in_the_strip_closes_what_is_selected_one_after_the_other(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=middle(window, 0))
    qtbot.waitUntil(shows(window, three[0]))
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    qtbot.waitUntil(shows(window, three[1]))
    assert strip.hasFocus()
    viewport = strip.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, CONTROL, middle(window, 1))
    assert strip.selected == three[1:]
    qtbot.keyClick(strip, Qt.Key.Key_Delete)
    qtbot.waitUntil(window.start.isVisible)
    take_offer(window, qtbot, "2 photos closed")
    qtbot.waitUntil(shows(window, three[1]))
    assert strip.photos == three[1:]


def test_a_photo_that_was_closed_is_found_again_as_it_was_left(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, opened: Opened
) -> None:
    slider = next(s for s in window.window_controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    photo_controller = window.window_controller.photo_controller
    adjusted = photo_controller.session.edits
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert not [q for q in window.findChildren(Question) if q.isVisible()]
    qtbot.waitUntil(shows(window, three[1]))
    opened(window, three[2])
    assert photo_controller.session.edits == adjusted
    assert photo_controller.session.history.can_undo


def test_what_is_being_opened_comes_though_the_photo_before_is_closed(
    window: MainWindow, three: tuple[Path, ...], pictures: Pictures, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | ALT)
    slow = pictures.grey("slow.png", width=2000, height=1500)
    window.window_controller.open_paths((slow,))
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("slow.png"))
    assert window.window_controller.viewer.isVisible()
    assert window.window_controller._album.album.photos == (slow,)


def test_a_pasted_picture_that_was_adjusted_is_asked_about(
    window: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(pictures.grey("one.png"))))
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted photo"))
    slider = next(s for s in window.window_controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    photo_controller = window.window_controller.photo_controller

    def answer(words: str) -> None:
        (question,) = (q for q in window.findChildren(Question) if q.isVisible())
        assert "Pasted photo." in question.accessibleDescription()
        button = next(b for b in question.buttons if b.text() == words)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    answer("Go back")
    assert window.windowTitle().startswith("Pasted photo")
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    answer("Close without saving")
    qtbot.waitUntil(window.start.isVisible)
    # Who gave it up is not asked again; who takes it back, is.
    assert not photo_controller.unsaved
    take_offer(window, qtbot, "Pasted photo closed")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted photo"))
    assert [*photo_controller.unsaved.values()] == ["Pasted photo"]


def test_a_right_click_opens_the_menu_of_the_photo_and_the_photo(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    menu = right_click(strip.viewport(), middle(window, 0))
    assert isinstance(menu, PhotoMenu)
    choose(menu, "Save", qtbot)
    # What is saved is what was clicked, and it is what is shown.
    photo_controller = window.window_controller.photo_controller
    with qtbot.waitSignal(photo_controller.saved):
        pass
    assert shows(window, three[0])()
    assert three[0].with_name("one-colour.jpg").exists()
    assert not three[2].with_name("three-colour.jpg").exists()
    menu = right_click(strip.viewport(), middle(window, 0))
    choose(menu, "Close others", qtbot)
    assert strip.photos == three[:1]
    assert window.windowTitle().startswith("one.jpg")


def test_the_menu_of_the_photo_itself_uses_its_adjustments_for_others(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, opened: Opened
) -> None:
    slider = next(s for s in window.window_controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    photo_controller = window.window_controller.photo_controller
    colour = photo_controller.session.edits.colour
    viewer = window.window_controller.viewer
    menu = right_click(viewer.canvas, viewer.canvas.rect().center())
    uses = entry(menu, "Use these adjustments for").menu()
    assert isinstance(uses, QMenu)
    assert [action.isEnabled() for action in uses.actions()] == [False, True, False]
    uses.actions()[1].trigger()
    menu.close()
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    for photo in three[:2]:
        opened(window, photo)
        assert photo_controller.session.edits.colour == colour
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)  # each by itself
        assert photo_controller.session.edits.colour != colour


def test_the_menu_of_several_selected_photos_is_about_all_of_them(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, CONTROL, middle(window, 1))
    menu = right_click(strip.viewport(), middle(window, 1))
    assert shows(window, three[2]) is not None
    assert not entry(menu, "Copy").isEnabled()
    assert entry(menu, "Save 2 photos…").isEnabled()
    choose(menu, "Close 2 photos", qtbot)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("one.jpg"))
    assert strip.photos == three[:1]
