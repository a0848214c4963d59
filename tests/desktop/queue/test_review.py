"""Going through results by keys: on a real queue, with real results."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.base.errors import PhotoNotFound
from core.model.library import Library
from core.queue.jobs import JobState, Mark
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from desktop.pictures.view_state import ViewMode
from desktop.queue.queue_filter import Among, QueueFilter
from desktop.queue.review.review_pictures import ReviewPictures
from desktop.queue.review.review_presenter import ReviewPresenter
from desktop.queue.start_sheet import StartSheet
from desktop.ui.messages import Message
from desktop.ui.widgets.note import Note
from tests.desktop.conftest import accept_sheet, start_queue

KEY = Qt.Key
COUNT = 5


@pytest.fixture
def coloured(filled, pictures, qtbot: QtBot) -> MainWindow:
    """A window whose queue has made five results, and failed on one photo."""
    for number in range(1, COUNT + 1):
        pictures.grey(f"{number}.png", width=600, height=400)
    pictures.broken("broken.jpg")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.ended == COUNT + 1 and not queue.is_running)
    return window


@pytest.fixture
def review(coloured: MainWindow, qtbot: QtBot) -> ReviewPresenter:
    """The results of that window, gone through in the order of the queue."""
    qtbot.keyClick(coloured, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    presenter = coloured.window_controller.reviewing.presenter
    qtbot.mouseClick(presenter.view.head.order, Qt.MouseButton.LeftButton)
    presenter.view.go_to(0)
    loaded(presenter, qtbot, "1.png")
    return presenter


def loaded(presenter: ReviewPresenter, qtbot: QtBot, name: str) -> None:
    """Wait until a result is there, large."""

    def is_there() -> bool:
        job = presenter.model.at(presenter.view.place)
        pictures = presenter.view.canvas.pictures
        is_this = job.job.source.name == name == presenter.view.foot.name.text()
        return is_this and pictures is not None and presenter._pictures.pair(job) is not None

    qtbot.waitUntil(is_there)


def press(presenter: ReviewPresenter, qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys as a hand does: they go to what has the keyboard."""
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        assert presenter.view.isAncestorOf(at)
        qtbot.keyClick(at, key)


def marks(window: MainWindow) -> list[str]:
    """What the queue's file says, read by another reader."""
    with QueueStore(window.window_controller.services.home / "queue.sqlite3") as store:
        return [job.mark.value for job in store.jobs() if job.state is not JobState.FAILED]


def test_a_curator_marks_results_by_keys_and_the_file_has_it(
    coloured: MainWindow, review: ReviewPresenter, qtbot: QtBot
) -> None:
    assert not coloured.bar.isVisible()
    assert not coloured.window_controller.queue_panel.isVisible()
    assert review.view.head.progress.text() == "0 of 5 looked at"
    assert coloured.windowTitle() == "Results — Autochrome"
    press(review, qtbot, KEY.Key_G, KEY.Key_Y, KEY.Key_Right, KEY.Key_A)
    assert review.view.place == 4
    words = review.view.head.progress.text()
    assert words == "3 of 5 looked at  ·  1 good  ·  1 again  ·  1 left grey"
    qtbot.waitUntil(lambda: marks(coloured) == ["good", "grey", "", "again", ""])
    # The last mark is taken back, and its result looked at again.
    press(review, qtbot, KEY.Key_U)
    assert review.view.place == 3
    qtbot.waitUntil(lambda: marks(coloured)[3] == "")
    press(review, qtbot, KEY.Key_U, KEY.Key_U, KEY.Key_U)
    assert review.view.place == 0
    qtbot.waitUntil(lambda: marks(coloured) == [""] * 5)
    # G is the key of another command of the window, which hears nothing of it here.
    assert coloured.window_controller.viewer.canvas.doubt is not None
    press(review, qtbot, KEY.Key_End, KEY.Key_G)
    assert review.view.place == 0  # after the last one, the first that nobody marked
    press(review, qtbot, KEY.Key_Space, KEY.Key_Left, KEY.Key_Escape)
    assert coloured.bar.isVisible()
    assert coloured.window_controller.queue_panel.isVisible()
    assert not review.view.isVisible()
    photo = coloured.window_controller.photo_controller.session.photo
    assert photo is not None
    assert coloured.windowTitle() == f"{photo.name} — Autochrome"


def test_the_next_result_that_was_read_ahead_is_there_at_once(
    review: ReviewPresenter, qtbot: QtBot
) -> None:
    model, pictures = review.model, review._pictures
    qtbot.waitUntil(lambda: all(pictures.pair(job) is not None for job in model.jobs))
    before = review.view.canvas.pictures
    press(review, qtbot, KEY.Key_Right)
    # No event came between: what is shown now is what the key asked for.
    now = review.view.canvas.pictures
    assert now is not before
    assert now is not None
    pair = pictures.pair(model.at(1))
    assert pair is not None
    assert (now.original, now.colour) == (pair.before, pair.after)
    assert 0 < pictures.bytes < 320_000_000


def test_the_original_is_seen_while_its_key_is_held(review: ReviewPresenter, qtbot: QtBot) -> None:
    canvas = review.view.canvas

    def most_colourful() -> int:
        picture = canvas.grab().toImage()
        middle = canvas.rect().center()
        near = [middle + QPoint(x * 9, y * 9) for x in range(2, 12) for y in range(-6, 6)]
        return max(picture.pixelColor(at).hsvSaturation() for at in near)

    qtbot.waitUntil(lambda: most_colourful() > 20)
    qtbot.keyPress(canvas, KEY.Key_O)
    assert most_colourful() == 0
    qtbot.keyRelease(canvas, KEY.Key_O)
    assert most_colourful() > 20
    press(review, qtbot, KEY.Key_S)
    assert canvas.state.mode is ViewMode.SIDE_BY_SIDE
    press(review, qtbot, KEY.Key_S)
    assert canvas.state.mode is ViewMode.SPLIT


def test_all_results_are_seen_small_walked_and_marked(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    QAbstractItemModelTester(review.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: all(review.model.picture(job.id) for job in review.model.jobs))
    press(review, qtbot, KEY.Key_T)
    assert review.view.grid.isVisible()
    assert not review.view.strip.isVisible()
    press(review, qtbot, KEY.Key_Right, KEY.Key_Y)
    first = review.model.at(1).id

    def is_grey() -> bool:
        picture = review.model.picture(first)
        assert picture is not None
        return picture.pixelColor(picture.rect().center()).hsvSaturation() < 8

    qtbot.waitUntil(is_grey)  # what is left grey is shown so
    press(review, qtbot, KEY.Key_Home)
    assert review.view.place == 0
    press(review, qtbot, KEY.Key_Escape)  # to the large one first
    assert review.view.isVisible()
    assert review.view.canvas.isVisible()
    qtbot.waitUntil(lambda: marks(coloured)[1] == "grey")


def test_what_is_to_be_made_again_waits_and_is_made_with_its_edits(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow, told
) -> None:
    press(review, qtbot, KEY.Key_G, KEY.Key_A, KEY.Key_Escape)
    note = told(coloured, "1 photo is to be made again")
    assert note.text == "It waits in the queue, and gets its adjustments as they are then."
    model = coloured.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.waiting == 1)
    assert model.jobs()[1].mark is Mark.AGAIN
    start_queue(coloured, qtbot)
    qtbot.waitUntil(lambda: model.tally.done == 5)
    assert [job.mark for job in model.jobs()[:5]] == [Mark.GOOD, *[Mark.NONE] * 4]
    results = {job.job.target for job in model.jobs()[:5]}
    assert all(path.exists() for path in results)


def rect_of(widget: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def again_note(window: MainWindow) -> Note | None:
    """The note that results are to be made again."""
    notes = window.window_controller.notes.notes
    return next((n for n in notes if "to be made again" in n.message.title), None)


def mark_by_command(window: MainWindow, name: str, word: str) -> None:
    """Mark a result as somebody does in a terminal while the window is open."""
    queue = window.window_controller.services.home / "queue.sqlite3"
    (job,) = (j for j in window.window_controller.queue.model.jobs() if j.job.source.name == name)
    command = ["queue", "mark", "--queue", str(queue), str(job.job.source), word]
    done = subprocess.run(
        [sys.executable, "-m", "core", *command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("by_note", [True, False])
def test_the_note_of_what_is_to_be_made_again_goes_when_that_begins(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow, by_note: bool
) -> None:
    press(review, qtbot, KEY.Key_A, KEY.Key_Escape)
    queue = coloured.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1 and not queue.is_writing)
    note = again_note(coloured)
    assert note is not None
    (offer,) = note.buttons
    assert offer.text() == "Colour it now…"
    if by_note:
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    else:
        panel = coloured.window_controller.queue_panel
        qtbot.mouseClick(panel._go, Qt.MouseButton.LeftButton)
        assert again_note(coloured) is note  # nothing has begun yet
    accept_sheet(coloured, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == COUNT and not queue.is_running)
    assert again_note(coloured) is None


def test_the_note_goes_when_a_command_makes_them(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    press(review, qtbot, KEY.Key_A, KEY.Key_A, KEY.Key_Escape)
    queue = coloured.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 2 and not queue.is_writing)
    note = again_note(coloured)
    assert note is not None
    assert [button.text() for button in note.buttons] == ["Colour them now…"]
    with QueueStore(coloured.window_controller.services.home / "queue.sqlite3") as store:
        store.remove([job.id for job in store.jobs(JobState.WAITING)])
    qtbot.waitUntil(lambda: again_note(coloured) is None)


def test_what_a_command_marks_is_offered_and_made(
    coloured: MainWindow, qtbot: QtBot, told: Callable[[MainWindow, str], Message]
) -> None:
    queue = coloured.window_controller.queue
    mark_by_command(coloured, "2.png", "again")
    told(coloured, "1 photo is to be made again")
    assert queue.model.tally.waiting == 0  # it can still be taken back
    mark_by_command(coloured, "2.png", "none")
    qtbot.waitUntil(lambda: again_note(coloured) is None)
    mark_by_command(coloured, "2.png", "again")
    mark_by_command(coloured, "4.png", "again")
    told(coloured, "2 photos are to be made again")
    note = again_note(coloured)
    assert note is not None
    qtbot.mouseClick(note.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(s.isVisible() for s in coloured.findChildren(StartSheet)))
    before = {job.id: job.ended for job in queue.model.jobs()}
    accept_sheet(coloured, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == COUNT and not queue.is_running)
    made = [job.job.source.name for job in queue.model.jobs() if job.ended != before[job.id]]
    assert made == ["2.png", "4.png"]
    assert again_note(coloured) is None


def test_a_note_covers_none_of_the_buttons_that_mark(
    coloured: MainWindow, make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    coloured.close()
    qtbot.waitUntil(lambda: not coloured.isVisible())
    window = make(library)  # with nothing below its start page that notes keep clear of
    controller = window.window_controller
    qtbot.waitUntil(lambda: controller.queue.model.tally.done == COUNT)
    error = PhotoNotFound("There is no file {path}.", path=Path("gone.png"))
    controller._notices.on_error(error)
    (note,) = controller.notes.notes
    before, height = rect_of(note), window.height()
    qtbot.keyClick(window, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    presenter = controller.reviewing.presenter
    view = presenter.view
    for widget in (view.foot, view.strip, *view.foot.buttons.values()):
        assert widget.isVisible()
        assert not rect_of(note).intersects(rect_of(widget))
    press(presenter, qtbot, KEY.Key_T)
    qtbot.waitUntil(lambda: view.grid.isVisible() and not view.strip.isVisible())
    assert not rect_of(note).intersects(rect_of(view.foot))
    press(presenter, qtbot, KEY.Key_T, KEY.Key_Escape)
    qtbot.waitUntil(lambda: rect_of(note).bottom() - window.height() == before.bottom() - height)


def test_a_photo_opens_with_its_adjustments_and_the_review_goes_on_where_it_was(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    press(review, qtbot, KEY.Key_G, KEY.Key_G, KEY.Key_Return)
    qtbot.waitUntil(lambda: coloured.windowTitle().startswith("3.png"))
    controller = coloured.window_controller
    assert controller.adjust.isVisible()
    assert coloured.bar.isVisible()
    qtbot.waitUntil(lambda: controller.photo_controller.colour is not None)
    qtbot.keyClick(coloured, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert review.view.isVisible()
    assert review.model.at(review.view.place).job.source.name == "3.png"


def test_the_list_has_marks_and_is_filtered_by_them(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    bar, model = coloured.window_controller.queue_panel.filter, review._queue.model
    press(review, qtbot, KEY.Key_G, KEY.Key_G, KEY.Key_Y, KEY.Key_Escape)
    qtbot.waitUntil(lambda: model.marks == {Mark.GOOD: 2, Mark.GREY: 1, Mark.NONE: 2})
    place = bar.box.findData(Among.GOOD)
    assert bar.box.itemText(place) == "Good  ·  2"
    bar.box.setCurrentIndex(place)
    bar.box.activated.emit(place)
    assert [job.job.source.name for job in model.listed()] == ["1.png", "2.png"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "1.png, Good"
    # Those that are listed are gone through.
    qtbot.keyClick(coloured, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert [job.job.source.name for job in review.model.jobs] == ["1.png", "2.png"]


def test_a_result_that_is_gone_is_said_so(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    qtbot.waitUntil(lambda: not review._pictures._at_hand)  # nothing comes that was there before
    review.leave()
    review._at = None
    review.model.jobs[1].job.target.unlink()
    coloured.window_controller.reviewing.begin()
    review.view.go_to(1)

    def is_said() -> bool:
        pictures = review.view.canvas.pictures
        return pictures is not None and pictures.right == "The result is not there"

    qtbot.waitUntil(is_said)


def test_before_there_are_results_there_is_nothing_to_go_through(
    window: MainWindow, qtbot: QtBot, told: Callable[[MainWindow, str], object]
) -> None:
    qtbot.keyClick(window, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    told(window, "There are no results yet")
    assert window.bar.isVisible()


def test_pictures_that_do_not_all_fit_are_read_once(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    workers = coloured.window_controller.services.review
    jobs = review.model.jobs
    one = review._pictures.pair(jobs[0])
    assert one is not None
    pictures = ReviewPictures(workers, most_bytes=round(2.5 * one.bytes))
    came: list[int] = []
    pictures.came.connect(came.append)
    pictures.want(jobs, review._side_px)
    qtbot.waitUntil(lambda: len(came) >= 3 and not pictures._at_hand)
    # What did not fit was given up: it is not read over and over.
    assert len(came) <= 4
    assert pictures.bytes <= 2.5 * one.bytes
    assert pictures.pair(jobs[0]) is not None
    pictures.close()


@pytest.mark.parametrize("workers", [1, 2])
def test_who_looks_close_gets_all_of_the_result_and_the_next_ones_come_after_it(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow, workers: int
) -> None:
    pictures = ReviewPictures(coloured.window_controller.services.review[:workers])
    sharp: list[int] = []
    pictures.sharpened.connect(lambda job, pair: sharp.append(job.id))
    jobs = review.model.jobs
    pictures.want(jobs[:3], review._side_px)
    pictures.sharpen(jobs[0])  # while others are at hand
    qtbot.waitUntil(lambda: all(pictures.pair(job) for job in jobs[:3]))
    qtbot.waitUntil(lambda: sharp == [jobs[0].id])
    pictures.sharpen(jobs[0])
    pictures.want(jobs, review._side_px)  # while that is at hand
    qtbot.waitUntil(lambda: all(pictures.pair(job) for job in jobs))
    pictures.close()


def test_a_larger_window_gets_larger_pictures(pictures, filled, qtbot: QtBot) -> None:
    pictures.grey("large.png", width=2400, height=1800)
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.done == 1 and not queue.is_running)
    window.resize(1000, 640)
    qtbot.keyClick(window, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    presenter = window.window_controller.reviewing.presenter
    loaded(presenter, qtbot, "large.png")

    def side() -> int:
        shown = presenter.view.canvas.pictures
        assert shown is not None
        return min(shown.original.levels[0].pixels.shape[:2])

    before, canvas = side(), presenter.view.canvas
    assert before >= min(canvas.width(), canvas.height())
    window.resize(1900, 1300)
    qtbot.waitUntil(lambda: side() >= min(canvas.width(), canvas.height()) > before)


def test_after_the_last_of_those_that_are_listed_no_others_come(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    press(review, qtbot, KEY.Key_G, KEY.Key_G, KEY.Key_G, KEY.Key_Escape)
    model, bar = review._queue.model, coloured.window_controller.queue_panel.filter
    qtbot.waitUntil(lambda: model.marks[Mark.GOOD] == 3)
    place = bar.box.findData(Among.UNMARKED)
    bar.box.setCurrentIndex(place)
    bar.box.activated.emit(place)
    qtbot.keyClick(coloured, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(review.model.jobs) == 2
    press(review, qtbot, KEY.Key_G, KEY.Key_G)
    qtbot.waitUntil(lambda: model.marks[Mark.GOOD] == 5)
    assert model.listed() == ()
    assert review.view.head.progress.text() == "2 of 2 looked at  ·  2 good"


def test_photos_of_a_folder_whose_rows_are_hidden_are_gone_through_too(
    pictures, filled, qtbot: QtBot
) -> None:
    for name in ("one", "two"):
        type(pictures)(pictures.folder / name).grey(f"of {name}.png")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.done == 2 and not queue.is_running)
    queue.model.list_only(QueueFilter(by_folder=True))
    queue.model.fold(str(pictures.folder / "one"), True)
    assert len(queue.model.listed()) == 1
    qtbot.keyClick(window, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(window.window_controller.reviewing.presenter.model.jobs) == 2


def test_a_result_that_was_made_anew_meanwhile_is_seen_so_small_and_close(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    queue = coloured.window_controller.queue
    qtbot.waitUntil(lambda: all(review.model.picture(job.id) for job in review.model.jobs))
    first = review.model.at(0)
    review._pictures.sharpen(first)
    qtbot.waitUntil(lambda: review._sharp is not None)
    before, ended = review.model.picture(first.id), first.ended
    press(review, qtbot, KEY.Key_A, KEY.Key_Escape)
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1)
    start_queue(coloured, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == COUNT and not queue.is_running)
    qtbot.keyClick(coloured, KEY.Key_L, Qt.KeyboardModifier.ControlModifier)
    now = review.model.at(0)
    assert now.ended != ended
    qtbot.waitUntil(lambda: review.model.picture(first.id) is not before)
    # One that is made anew while somebody looks close gives way, too.
    review.view.go_to(0)
    review._pictures.sharpen(now)
    qtbot.waitUntil(lambda: review._sharp is not None)
    queue.editor.wait_again([first.id])
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1)
    queue.start(queue.last_choice)
    qtbot.waitUntil(lambda: queue.model.tally.done == COUNT and not queue.is_running)
    assert review._sharp is None
    assert review.model.at(0).ended not in (ended, now.ended)


def test_what_is_taken_out_of_the_queue_is_not_gone_through_any_more(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    press(review, qtbot, KEY.Key_Right, KEY.Key_Right)
    queue, gone = coloured.window_controller.queue, review.model.at(2).id
    queue.editor.remove([gone, review.model.at(0).id])
    qtbot.waitUntil(lambda: len(review.model.jobs) == COUNT - 2)
    assert review.view.foot.name.text() == "4.png"
    press(review, qtbot, KEY.Key_G)
    qtbot.waitUntil(lambda: marks(coloured) == ["", "good", ""])
    queue.editor.clear_ended()
    qtbot.waitUntil(lambda: not review.is_open)
    assert coloured.bar.isVisible()


def test_the_original_does_not_stay_when_another_window_hears_that_its_key_is_let_go(
    review: ReviewPresenter, qtbot: QtBot, coloured: MainWindow
) -> None:
    canvas = review.view.canvas
    qtbot.keyPress(canvas, KEY.Key_O)
    assert canvas.is_flashing
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: not canvas.is_flashing)
