"""Photos with results are shown in colour wherever they are listed, and do not wait any more."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.model.library import Library
from core.queue.jobs import JobState, Mark
from desktop.app.main_window import MainWindow
from desktop.photo.viewer.film_strip import _PictureRole
from desktop.ui.question import Question
from tests.desktop.conftest import start_queue


def most_colourful(picture: object) -> int:
    if not isinstance(picture, QImage):
        return -1
    middle = picture.height() // 2
    return max(picture.pixelColor(x, middle).hsvSaturation() for x in range(picture.width()))


def in_strip(window: MainWindow, row: int) -> int:
    model = window.window_controller.viewer.strip.model()
    return most_colourful(model.index(row, 0).data(_PictureRole))


def closed(window: MainWindow, qtbot: QtBot) -> None:
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_film_strip_shows_results_once_they_are_there(filled, pictures, qtbot: QtBot) -> None:
    for name in ("a.png", "b.png"):
        pictures.grey(name)
    window = filled(pictures.folder)
    qtbot.waitUntil(lambda: in_strip(window, 0) == in_strip(window, 1) == 0)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: in_strip(window, 0) > 20 and in_strip(window, 1) > 20)
    # What is left grey is shown grey again.
    queue = window.window_controller.queue
    queue.editor.mark([queue.model.jobs()[1].id], Mark.GREY)
    qtbot.waitUntil(lambda: in_strip(window, 1) == 0)
    assert in_strip(window, 0) > 20


def test_what_was_saved_by_hand_does_not_wait(filled, pictures, qtbot: QtBot) -> None:
    for name in ("a.png", "b.png", "c.png"):
        pictures.grey(name)
    window = filled(pictures.folder)
    model, controller = window.window_controller.queue.model, window.window_controller
    # The first one of a folder opens by itself, and its result goes where the queue has it.
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.png"))
    qtbot.waitUntil(lambda: controller.photo_controller.colour is not None)
    assert "3" in window.bar._queue.text()
    first = model.jobs()[0].job
    with qtbot.waitSignal(window.window_controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: model.tally.done == 1)
    assert first.target.exists()
    assert [job.state for job in model.jobs()] == [
        JobState.DONE, JobState.WAITING, JobState.WAITING
    ]  # fmt: skip
    assert "2" in window.bar._queue.text()
    assert model.jobs()[0].model == "natural"
    qtbot.waitUntil(lambda: in_strip(window, 0) > 20)
    before = first.target.read_bytes()
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: model.tally.done == 3)
    assert first.target.read_bytes() == before
    assert len(list(first.target.parent.iterdir())) == 3


def test_a_result_saved_by_hand_is_told_to_be_older_than_what_is_changed_after_it(
    filled, pictures, qtbot: QtBot
) -> None:
    for name in ("a.png", "b.png"):
        pictures.grey(name)
    window = filled(pictures.folder)
    controller, model = window.window_controller, window.window_controller.queue.model
    photo = controller.photo_controller
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.png"))
    qtbot.waitUntil(lambda: photo.colour is not None)

    def words() -> str:
        return str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    saved: list[object] = []
    photo.saved.connect(saved.append)

    def is_saved() -> bool:
        for question in window.findChildren(Question):
            if question.isVisible():
                next(b for b in question.buttons if b.text() == "Replace").click()
        return bool(saved)

    def save() -> None:
        saved.clear()
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(is_saved)

    save()
    qtbot.waitUntil(lambda: words() == "a.png, In colour")
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    qtbot.waitUntil(lambda: words() == "a.png, Without its last adjustments")
    # Saved in its place, the result is what is shown, until all is undone.
    save()
    qtbot.waitUntil(lambda: words() == "a.png, In colour")
    photo.undo()
    qtbot.waitUntil(lambda: words() == "a.png, Without its last adjustments")
    photo.redo()
    qtbot.waitUntil(lambda: words() == "a.png, In colour")


def test_recent_photos_are_in_colour_at_the_next_start(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures,
    qtbot: QtBot,
    opened: Callable[..., None],
) -> None:
    window = make(library)
    saved, looked_at = pictures.grey("saved.png"), pictures.grey("looked-at.png")
    opened(window, looked_at)
    opened(window, saved)
    with qtbot.waitSignal(window.window_controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (result,) = pictures.folder.glob("saved-*.png")
    closed(window, qtbot)
    again = make(library)
    qtbot.waitUntil(lambda: again.start.has_pictures)
    colours = [most_colourful(card._picture) for card in again.start._cards]
    assert colours[0] > 20
    assert colours[1] == 0
    closed(again, qtbot)
    # A result that is gone gives way to its photo.
    result.unlink()
    third = make(library)
    qtbot.waitUntil(lambda: third.start.has_pictures)
    assert most_colourful(third.start._cards[0]._picture) == 0
