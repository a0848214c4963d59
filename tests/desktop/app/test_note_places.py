"""Notes that stay lie beside the photo, others on its edge; they go with what they are about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.recent_files import RecentFile
from desktop.pictures import view_state as vs
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets.note import Offer
from desktop.ui.widgets.notes import NoteStack
from tests.desktop.conftest import Pictures, start_queue

Opened = Callable[[MainWindow, Path], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def tell(window: MainWindow, title: str) -> None:
    text = "A sentence about it that is long enough to take two lines where there is little room."
    window.window_controller.notes.tell(Message(MessageTone.BAD, title, text, "Do something."))


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def lies_free(window: MainWindow, *others: QWidget) -> Callable[[], bool]:
    """Whether notes are shown, within the window, and on none of some widgets."""

    def is_free() -> bool:
        notes = place(window, window.window_controller.notes)
        seen = window.window_controller.notes.isVisible() and window.rect().contains(notes)
        shown = [place(window, other) for other in others if other.isVisible()]
        return seen and bool(shown) and not any(notes.intersects(other) for other in shown)

    return is_free


@pytest.mark.parametrize("size", [(900, 600), (1280, 820), (1366, 720)])
def test_the_photo_makes_room_for_notes_and_takes_it_back(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for name in "ab":
        opened(window, pictures.grey(f"{name}.jpg"))
    viewer = window.window_controller.viewer
    height, bar = viewer.canvas.height(), place(window, viewer._bar)
    tell(window, "One")
    tell(window, "Two")
    parts = viewer.canvas, viewer.strip, viewer._bar
    qtbot.waitUntil(lies_free(window, *parts))
    assert viewer.canvas.height() >= viewer.canvas.minimumHeight()
    assert place(window, viewer._bar) == bar  # what is clicked stays where it is
    # Also when another strip comes, and goes.
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(viewer.candidates.isVisible)
    qtbot.waitUntil(lies_free(window, *parts, viewer.candidates))
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    window.window_controller.notes.close_all()
    qtbot.waitUntil(lambda: viewer.canvas.height() == height)


def photo_on(window: MainWindow) -> QRectF:
    """Where all of the photo lies on the window, beyond what is seen of it, too."""
    canvas = window.window_controller.viewer.canvas
    place = vs.photo_rect(canvas.state, vs.panes(canvas.state)[0])
    corner = canvas.mapTo(window, QPoint())
    return QRectF(place.x + corner.x(), place.y + corner.y(), place.width, place.height)


def note_room(window: MainWindow) -> int:
    return window.window_controller.viewer.room.height()


def tell_and_wait(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until notes have the room that they ask for."""
    tell(window, "One")
    notes = window.window_controller.notes
    qtbot.waitUntil(lambda: note_room(window) == notes.lasting_px > 0)


def clear_and_wait(window: MainWindow, qtbot: QtBot) -> None:
    window.window_controller.notes.close_all()
    qtbot.waitUntil(lambda: note_room(window) == 0)


@pytest.mark.parametrize("height", [100, 640, 845])
def test_a_photo_with_room_below_does_not_move_for_a_note(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, height: int
) -> None:
    window.resize(1280, 900)
    opened(window, pictures.grey("wide.jpg", width=1280, height=height))
    before = photo_on(window)
    tell_and_wait(window, qtbot)
    with_note = photo_on(window)
    canvas = window.window_controller.viewer.canvas
    if height < 845:
        assert with_note == before
    else:  # as far as it must, and no smaller
        assert with_note.size() == before.size()
        assert with_note.top() < before.top()
    assert with_note.bottom() <= place(window, canvas).bottom() + 1
    clear_and_wait(window, qtbot)
    assert photo_on(window) == before


def test_a_photo_that_fills_its_room_is_smaller_for_a_note_but_begins_where_it_did(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey("tall.jpg", width=400, height=600))
    before = photo_on(window)
    tell_and_wait(window, qtbot)
    with_note = photo_on(window)
    assert with_note.height() < before.height()
    assert with_note.top() == pytest.approx(before.top(), abs=1)
    clear_and_wait(window, qtbot)
    assert photo_on(window) == before


@pytest.mark.parametrize("size", [(900, 600), (1366, 720)])
def test_no_photo_moves_for_a_note_that_goes_by_itself(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    opened(window, pictures.grey("tall.jpg", width=400, height=600))
    before, notes = photo_on(window), window.window_controller.notes
    notes.tell(Message(MessageTone.GOOD, "Saved", "In a folder."), (Offer("key", "Show"),))
    qtbot.waitUntil(notes.isVisible)
    qtbot.waitUntil(lambda: note_room(window) == 0 and photo_on(window) == before)
    viewer = window.window_controller.viewer
    assert place(window, viewer.canvas).contains(place(window, notes))
    # One that stays has room, and lies below the other.
    tell(window, "Bad")
    qtbot.waitUntil(lambda: note_room(window) == notes.lasting_px > 0)
    staying = notes.notes[-1]
    assert not place(window, staying).intersects(place(window, viewer.canvas))
    if notes.notes[0].isVisible():
        assert place(window, notes.notes[0]).bottom() <= place(window, staying).bottom()
    clear_and_wait(window, qtbot)
    assert photo_on(window) == before


def test_offers_stand_beside_the_title_in_a_low_window_and_below_the_words_in_a_high_one(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    opened(window, pictures.grey("a.jpg"))
    notes = window.window_controller.notes
    notes.tell(Message(MessageTone.CAUTION, "Title", "Words."), (Offer("key", "Do it"),))
    note = notes.notes[0]
    qtbot.waitUntil(lambda: place(window, note.buttons[0]).top() < place(window, note._text).top())
    low = note.height()
    note.buttons[0].setFocus()
    window.resize(1280, 1000)
    qtbot.waitUntil(lambda: place(window, note.buttons[0]).top() > place(window, note._text).top())
    assert note.height() > low
    assert note.buttons[0].hasFocus()
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: note.height() == low)
    # A long title is not cut short for what is offered.
    notes.close_all()
    title = "A title that takes all of the line, for it has a great many words to say here"
    notes.tell(Message(MessageTone.CAUTION, title, "Words."), (Offer("key", "Do it"),))
    note = notes.notes[0]
    qtbot.waitUntil(lambda: place(window, note.buttons[0]).top() > place(window, note._text).top())


@pytest.mark.parametrize("towards", [-4000, 0, 4000])
def test_a_photo_that_one_looks_at_closely_does_not_move_for_a_note(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, towards: int
) -> None:
    opened(window, pictures.grey("tall.jpg", width=400, height=600))
    canvas = window.window_controller.viewer.canvas
    canvas.zoom_to(4.0)
    canvas._take(vs.panned(canvas.state, towards, towards))  # to a corner, or not
    before = photo_on(window)
    tell_and_wait(window, qtbot)
    assert photo_on(window) == before
    # What notes lie on now can be brought into sight.
    canvas._take(vs.panned(canvas.state, 0, -9000))
    bottom = place(window, canvas).bottom() + 1
    assert photo_on(window).bottom() == pytest.approx(bottom, abs=1)
    canvas._take(vs.panned(canvas.state, 0, before.top() - photo_on(window).top()))
    clear_and_wait(window, qtbot)
    assert photo_on(window).top() == pytest.approx(before.top(), abs=1)


def test_the_start_page_makes_room_too_in_the_smallest_window(
    make: Callable[..., MainWindow], library, pictures: Pictures, qtbot: QtBot, home: Path
) -> None:
    for name in "abcd":
        RecentFile(home / "recent.json").add(pictures.grey(f"{name}.jpg"))
    window = make(library)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.start.has_pictures)
    tell(window, "One")
    tell(window, "Two")
    labels = window.start.findChildren(type(window.start._shield))
    qtbot.waitUntil(lies_free(window, *window.start.cards.cards, *labels))
    assert window.size() == window.minimumSize()
    for label in labels:
        assert label.height() >= min(label.sizeHint().height(), label.heightForWidth(label.width()))


def test_the_review_makes_room_and_its_buttons_stay(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.jpg")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.done == 1 and not queue.is_running)
    window.window_controller.notes.close_all()
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    view = window.window_controller.reviewing.presenter.view
    qtbot.waitUntil(view.isVisible)
    tell(window, "One")
    qtbot.waitUntil(lies_free(window, view.canvas, view.foot, view.strip))
    # Ctrl+W closes what is in front, and not the photo behind it.
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(window.window_controller.viewer.isVisible)
    assert window.windowTitle().startswith("a.jpg")


def titles(notes: NoteStack) -> list[str]:
    return [message.title for message in notes.messages]


def test_a_folder_that_was_not_shown_is_told_of_until_the_next_photo(
    window: MainWindow,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)  # no file manager here
    monkeypatch.setenv("PATH", "")
    first, second = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    opened(window, first)
    window.window_controller._notices.reveal(first)
    notes = window.window_controller.notes
    qtbot.waitUntil(lambda: titles(notes) == ["The folder could not be shown"])
    opened(window, second)
    assert titles(notes) == []


def test_that_a_photo_was_not_saved_goes_with_it_and_stays_beside_another_one(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    first, second = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    opened(window, second)
    opened(window, first)
    # A folder in the place of the result: nothing can be put there.
    controller = window.window_controller.photo_controller
    options = window.window_controller.saving._choice.options
    subject = controller.subject_with(controller.session.edits)
    taken = first.with_name("taken.jpg")
    (taken / "full").mkdir(parents=True)
    notes = window.window_controller.notes
    with qtbot.waitSignal(controller.results.not_saved):
        controller.save(subject, taken, options)
    assert len(titles(notes)) == 1
    opened(window, second)
    assert titles(notes) == []
    # That of a photo that was left meanwhile is told beside another one, and stays to be read.
    with qtbot.waitSignal(controller.results.not_saved):
        controller.save(subject, taken, options)
    assert len(titles(notes)) == 1
    opened(window, pictures.grey("c.jpg"))
    assert len(titles(notes)) == 1


def test_that_photos_wait_is_told_no_more_once_the_queue_is_seen(
    make: Callable[..., MainWindow], library, pictures: Pictures, qtbot: QtBot
) -> None:
    window = make(library)
    window.window_controller.open_paths((pictures.many(3, width=60, height=40),))
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 3)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.is_running or queue.model.tally.done > 0)
    queue.stop()
    qtbot.waitUntil(lambda: not queue.is_running)
    queue.editor.wait_again([item.id for item in queue.model.jobs()])
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 3)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = make(library)
    notes = again.window_controller.notes
    qtbot.waitUntil(lambda: titles(notes) == ["3 photos still wait"])
    qtbot.keyClick(again, Qt.Key.Key_B, CONTROL)
    assert again.window_controller.queue_panel.isVisible()
    assert titles(notes) == []
