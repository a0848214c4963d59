"""Photos with results are shown in colour wherever they are listed, and do not wait any more."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.base.file_mark import mark_of
from core.model.library import Library
from core.queue.jobs import JobState, Mark
from desktop.app.main_window import MainWindow
from desktop.photo.viewer.strip_frames import PictureRole, SavedRole
from desktop.ui.question import Question
from tests.desktop.conftest import start_queue

CONTROL = Qt.KeyboardModifier.ControlModifier


def most_colourful(picture: object) -> int:
    if not isinstance(picture, QImage):
        return -1
    middle = picture.height() // 2
    return max(picture.pixelColor(x, middle).hsvSaturation() for x in range(picture.width()))


def in_strip(window: MainWindow, row: int) -> int:
    model = window.window_controller.viewer.strip.model()
    return most_colourful(model.index(row, 0).data(PictureRole))


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

    def questions() -> list[Question]:
        return [question for question in window.findChildren(Question) if question.isVisible()]

    def save(*, replacing: bool = False) -> None:
        with qtbot.waitSignal(photo.saved):
            qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
            if replacing:
                qtbot.waitUntil(lambda: bool(questions()))
                next(b for b in questions()[0].buttons if b.text() == "Replace").click()

    save()
    qtbot.waitUntil(lambda: words() == "a.png, In colour")
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    qtbot.waitUntil(lambda: words() == "a.png, Without its last adjustments")
    # Saved in its place, the result is what is shown, until all is undone.
    save(replacing=True)
    qtbot.waitUntil(lambda: words() == "a.png, In colour")
    # And what the queue vouches for is that file.
    saved = model.jobs()[0]
    assert saved.result_mark == mark_of(saved.job.target)
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
    colours = [most_colourful(card._picture) for card in again.start.cards.cards]
    assert colours[0] > 20
    assert colours[1] == 0
    closed(again, qtbot)
    # A result that is gone gives way to its photo.
    result.unlink()
    third = make(library)
    qtbot.waitUntil(lambda: third.start.has_pictures)
    assert most_colourful(third.start.cards.cards[0]._picture) == 0


def shows_saved(window: MainWindow, row: int) -> bool:
    model = window.window_controller.viewer.strip.model()
    return model.index(row, 0).data(SavedRole) is True


def test_the_strip_marks_what_is_saved_as_it_is(
    window: MainWindow, pictures, opened: Callable[..., None], qtbot: QtBot
) -> None:
    for name in ("a.png", "b.png"):
        opened(window, pictures.grey(name))
    controller = window.window_controller
    assert not shows_saved(window, 1)
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    with qtbot.waitSignal(controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert shows_saved(window, 1)
    assert not shows_saved(window, 0)
    name = controller.viewer.strip.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "b.png, saved"
    # What a hand changes after that is not saved, until it is taken back.
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert not shows_saved(window, 1)
    qtbot.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert shows_saved(window, 1)
    opened(window, pictures.grey("c.png"))
    assert shows_saved(window, 1)


def richer(window: MainWindow, to: int) -> None:
    slider = next(s for s in window.window_controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(to)
    window.window_controller.photo_controller.settle()


def save(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.window_controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)


def test_the_next_start_marks_what_is_saved_as_it_is_and_nothing_else(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures,
    qtbot: QtBot,
    opened: Callable[..., None],
) -> None:
    window = make(library)
    as_saved, changed, back = (pictures.grey(f"{name}.png") for name in "abc")
    opened(window, as_saved)
    richer(window, 150)
    save(window, qtbot)
    opened(window, changed)
    save(window, qtbot)
    richer(window, 150)
    opened(window, back)
    richer(window, 150)
    save(window, qtbot)
    richer(window, 100)
    closed(window, qtbot)
    again = make(library)
    for photo in (as_saved, changed, back):
        opened(again, photo)
    assert [shows_saved(again, row) for row in range(3)] == [True, False, False]
    # What it is changed to now counts, though another look was found when it was opened.
    opened(again, changed)
    richer(again, 100)
    assert shows_saved(again, 1)


def test_a_result_of_which_nobody_knows_how_it_was_made_is_not_called_the_last_one(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures,
    home: Path,
    qtbot: QtBot,
    opened: Callable[..., None],
) -> None:
    """As the versions before this one noted it."""
    photo = pictures.grey("a.png")
    home.mkdir(parents=True)
    kept = {str(photo): str(photo.with_name("a-natural.png"))}
    (home / "recent-results.json").write_text(json.dumps(kept))
    window = make(library)
    opened(window, photo)
    assert not shows_saved(window, 0)


def test_what_was_saved_before_it_came_into_the_queue_does_not_wait(
    window: MainWindow, pictures, opened: Callable[..., None], qtbot: QtBot
) -> None:
    saved, changed, other = (pictures.grey(f"{name}.png") for name in "abc")
    controller = window.window_controller
    for photo in (saved, changed):
        opened(window, photo)
        with qtbot.waitSignal(controller.photo_controller.saved):
            qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    controller.open_paths((saved, changed, other))
    model = controller.queue.model
    qtbot.waitUntil(lambda: model.tally.total == 3 and model.tally.done == 1)
    assert model.jobs()[0].state is JobState.DONE
    assert model.tally.waiting == 2
    assert controller.queue_panel._go.text() == "Colour 2 photos…"


def test_leaving_does_not_ask_about_what_the_queue_wrote(
    window: MainWindow, pictures, opened: Callable[..., None], qtbot: QtBot
) -> None:
    # Its adjustments cannot be kept with it, so they would go with the window.
    newer, other = pictures.with_newer_edits("a.png"), pictures.grey("b.png")
    controller = window.window_controller
    controller.open_paths((newer, other))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.png"))
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    qtbot.waitUntil(lambda: not controller.photo_controller.keeper.is_busy)
    assert [*controller.photo_controller.unsaved.values()] == ["a.png"]
    start_queue(window, qtbot)
    model = controller.queue.model
    qtbot.waitUntil(lambda: model.tally.done == 2 and not controller.queue.is_running)
    qtbot.waitUntil(lambda: not controller.photo_controller.unsaved)
    closed(window, qtbot)
