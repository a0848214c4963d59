"""The list of the queue: order, selection, photos with ways of their own, many rows."""

import csv
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import START, Changes, JobState
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from desktop.queue.queue_menu import QueueAction, QueueActionChosen, QueueMenu
from desktop.queue.queue_roles import BeforeRole, ItemRole, OwnRole, ThumbnailRole
from desktop.queue.queue_view import QueueView
from tests.desktop.conftest import PATIENCE_MS, start_queue

Filled = Callable[[Path], MainWindow]
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def five(filled: Filled, pictures) -> MainWindow:
    """A window with five photos in its queue."""
    for name in "abcde":
        pictures.grey(f"{name}.png")
    return filled(pictures.folder)


def test_a_chosen_row_is_a_card_and_no_slab(five: MainWindow, qtbot: QtBot) -> None:
    """Beside the rounded card, up to the edge of the list, the panel is seen as beside others."""
    controller = five.window_controller
    view, model = controller.queue_panel.list, controller.services.queue.model
    select(five, "b")
    view.setFocus()
    picture = view.viewport().grab().toImage()
    sides = [
        picture.pixelColor(x, view.visualRect(model.index(row, 0)).center().y()).name()
        for row in (0, 1)
        for x in (1, picture.width() - 2)
    ]
    assert len({*sides}) == 1


def test_tab_shows_where_the_keyboard_is_and_the_keys_go_on_from_there(
    five: MainWindow, qtbot: QtBot
) -> None:
    view = five.window_controller.queue_panel.list
    view.clearSelection()
    view.setCurrentIndex(QModelIndex())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert selected(five) == "a"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert selected(five) == "b"
    five.bar.setFocus()
    view.clearSelection()
    view.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert selected(five) == "b"  # where it was


def names(window: MainWindow) -> str:
    return "".join(
        item.job.source.stem for item in window.window_controller.services.queue.model.jobs()
    )


def select(window: MainWindow, wanted: str) -> None:
    view, model = (
        window.window_controller.queue_panel.list,
        window.window_controller.services.queue.model,
    )
    view.clearSelection()
    for row, name in enumerate(names(window)):
        if name in wanted:
            flag = QItemSelectionModel.SelectionFlag.Select
            view.selectionModel().setCurrentIndex(model.index(row, 0), flag)


def selected(window: MainWindow) -> str:
    return "".join(
        item.job.source.stem for item in window.window_controller.queue_panel.list.selected
    )


def wish(window: MainWindow, what: QueueAction, model: str = "") -> None:
    view = window.window_controller.queue_panel.list
    view.wished.emit(QueueActionChosen(what, view.selected, model))


def drag(window: MainWindow, wanted: str, before: str | None) -> None:
    """Drag photos to above another, or below the last, as the system does."""
    view, model = (
        window.window_controller.queue_panel.list,
        window.window_controller.services.queue.model,
    )
    select(window, wanted)
    mime = model.mimeData(view.selectedIndexes())
    if before is None:
        place = QPoint(40, view.viewport().height() - 2)
    else:
        place = view.visualRect(model.index(names(window).index(before), 0)).topLeft() + QPoint(
            40, 4
        )
    move, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target = view.viewport()
    QApplication.sendEvent(target, QDragEnterEvent(place, move, mime, left, none))
    over = QDragMoveEvent(place, move, mime, left, none)
    QApplication.sendEvent(target, over)
    assert over.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), move, mime, left, none))


def test_photos_are_moved_by_keys_and_stay_selected(five: MainWindow, qtbot: QtBot) -> None:
    view = five.window_controller.queue_panel.list
    for key, expected in (
        (Qt.Key.Key_Up, "acdbe"),
        (Qt.Key.Key_Up, "cdabe"),
        (Qt.Key.Key_Down, "acdbe"),
        (Qt.Key.Key_End, "abecd"),
        (Qt.Key.Key_Home, "cdabe"),
        (Qt.Key.Key_Up, "cdabe"),
    ):
        select(five, "cd")
        qtbot.keyClick(view, key, ALT)
        qtbot.waitUntil(lambda expected=expected: names(five) == expected, timeout=PATIENCE_MS)
        assert selected(five) == "cd"


def test_photos_are_dragged_to_another_place(five: MainWindow, qtbot: QtBot) -> None:
    drag(five, "ae", "c")
    qtbot.waitUntil(lambda: names(five) == "baecd", timeout=PATIENCE_MS)
    drag(five, "b", None)
    qtbot.waitUntil(lambda: names(five) == "aecdb", timeout=PATIENCE_MS)


def test_files_that_are_dragged_over_the_list_go_to_the_window(
    five: MainWindow, urls, pictures
) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = urls(pictures.folder / "a.png")
    entering = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, left, none)
    five.window_controller.queue_panel.list.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_several_are_removed_at_once_and_no_file_with_them(
    five: MainWindow, pictures, qtbot: QtBot
) -> None:
    select(five, "ace")
    qtbot.keyClick(five.window_controller.queue_panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(five) == "bd", timeout=PATIENCE_MS)
    assert len(list(pictures.folder.iterdir())) == 5


def test_the_order_of_the_list_is_that_of_the_run(five: MainWindow, qtbot: QtBot) -> None:
    select(five, "e")
    wish(five, QueueAction.TO_TOP)
    qtbot.waitUntil(lambda: names(five) == "eabcd", timeout=PATIENCE_MS)
    start_queue(five, qtbot)
    queue = five.window_controller.services.queue
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    began = sorted(queue.model.jobs(), key=lambda item: item.began)
    assert "".join(item.job.source.stem for item in began) == "eabcd"


def spread(path: Path) -> int:
    """How far a result is from grey."""
    return int(np.ptp(cv2.imread(str(path)).astype(int), axis=2).max())


def test_one_photo_takes_the_adjustments_of_the_open_one_and_another_a_model_of_its_own(
    five: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(five, pictures.folder / "a.png")
    next(s for s in five.window_controller.adjust.sliders if s.key == "strength").groove.setValue(0)
    other = next(id_ for id_ in five.window_controller.adjust._models if id_ != "natural")
    select(five, "b")
    wish(five, QueueAction.OWN_EDITS)
    select(five, "cd")
    wish(five, QueueAction.OWN_MODEL, other)
    model = five.window_controller.services.queue.model

    def own() -> list[bool]:
        return [model.index(row, 0).data(OwnRole) for row in range(5)]

    qtbot.waitUntil(lambda: own() == [True, True, True, True, False], timeout=PATIENCE_MS)
    assert "adjustments of its own" in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    select(five, "d")
    wish(five, QueueAction.NOTHING_OWN)
    qtbot.waitUntil(lambda: not own()[3], timeout=PATIENCE_MS)
    start_queue(five, qtbot)
    queue = five.window_controller.services.queue
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    out = pictures.folder.with_name("photos-colour")
    assert spread(out / "a-colour.png") <= 1
    assert spread(out / "b-colour.png") <= 1
    assert spread(out / "e-colour.png") > 10
    made_with = [item.model for item in model.jobs()]
    assert made_with == ["natural", "natural", other, "natural", "natural"]
    # It opens as it was made.
    select(five, "b")
    qtbot.keyClick(five.window_controller.queue_panel.list, Qt.Key.Key_Return)
    session = five.window_controller.services.photo_controller
    qtbot.waitUntil(lambda: five.windowTitle().startswith("b.png"), timeout=PATIENCE_MS)
    assert session.session.edits.colour == ColourSettings(strength=0)


def test_the_menu_offers_what_can_be_done(five: MainWindow, qtbot: QtBot) -> None:
    view = five.window_controller.queue_panel.list
    select(five, "b")
    menu = QueueMenu(view, view.selected, view._context)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Open",
        "Show the photo in its folder",
        "Use the adjustments of the open photo",
        "Use another model",
        "Back to those of the queue",
        "Copy adjustments",
        "Paste adjustments",
        "Paste colour settings only",
        "Move to the top",
        "Move up",
        "Move down",
        "Move to the end",
        "Remove from the queue",
    ]
    models = next(m for a in menu.actions() if isinstance(m := a.menu(), QMenu))
    assert [action.text() for action in models.actions()] == ["Tiny bold", "Tiny plain"]
    menu.wished.connect(view.wished)
    next(a for a in menu.actions() if a.text() == "Move to the top").trigger()
    qtbot.waitUntil(lambda: names(five) == "bacde", timeout=PATIENCE_MS)
    menu.deleteLater()


def test_a_photo_in_colour_is_coloured_when_that_is_asked_for(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    window = filled(pictures.colour("x.png").parent)
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.skipped == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    select(window, "x")
    wish(window, QueueAction.RECOLOUR)
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1, timeout=PATIENCE_MS)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == 1, timeout=PATIENCE_MS)


def test_before_and_after_are_both_there(filled: Filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.png")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    index = window.window_controller.services.queue.model.index(0, 0)
    qtbot.waitUntil(lambda: index.data(ItemRole).state is JobState.DONE, timeout=PATIENCE_MS)

    def is_both() -> bool:
        before, after = index.data(BeforeRole), index.data(ThumbnailRole)
        return before is not None and after is not None and before != after

    qtbot.waitUntil(is_both, timeout=PATIENCE_MS)
    view = window.window_controller.queue_panel.list
    plain = view.grab().toImage()
    view.setCurrentIndex(index)
    qtbot.waitUntil(lambda: view.grab().toImage() != plain)


def test_a_pause_holds_the_run_and_continue_ends_it(filled: Filled, pictures, qtbot: QtBot) -> None:
    window = filled(pictures.many(12))
    queue, panel = window.window_controller.services.queue, window.window_controller.queue_panel
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    panel._pause.click()
    qtbot.waitUntil(lambda: queue.is_paused, timeout=PATIENCE_MS)
    held = queue.model.tally
    assert held.working == 0
    assert held.waiting > 0
    assert panel._pause.text() == "Continue"
    assert "Paused" in panel._left.text()
    panel._pause.click()
    qtbot.waitUntil(lambda: queue.model.tally.done == 12, timeout=PATIENCE_MS)


def test_a_paused_queue_closes_without_a_question(filled: Filled, pictures, qtbot: QtBot) -> None:
    window = filled(pictures.many(24))
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    queue.pause()
    qtbot.waitUntil(lambda: queue.is_paused, timeout=PATIENCE_MS)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)


def test_a_report_is_saved(five: MainWindow, tmp_path: Path, qtbot: QtBot, told) -> None:
    menu = five.window_controller.queue_panel._more.menu()
    next(a for a in menu.actions() if isinstance(a, QAction) and "report" in a.text()).trigger()
    dialog = five.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("table.csv")
    dialog.accept()
    told(five, "Report saved")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [Path(row["source"]).name for row in rows] == [f"{n}.png" for n in "abcde"]


def test_three_thousand_photos_are_shown_scrolled_and_moved(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.window_controller.show_queue(True)
    jobs = [Job(tmp_path / f"in/{n:04}.jpg", tmp_path / f"out/{n:04}.jpg") for n in range(3_000)]
    queue = window.window_controller.services.queue
    with QueueStore(queue._mirror.path) as store:
        store.add(jobs)
    model, view = queue.model, window.window_controller.queue_panel.list
    qtbot.waitUntil(lambda: model.tally.waiting == 3_000, timeout=PATIENCE_MS)
    assert [item.job.source for item in model.jobs()] == [job.source for job in jobs]
    # Rows that nobody looks at have no thumbnails made for them.
    view.scrollToBottom()
    assert view.indexAt(QPoint(30, view.viewport().height() - 8)).row() == 2_999
    last = model.jobs(2_999)[0]
    qtbot.waitUntil(lambda: not model.lacks_picture(last.job.source), timeout=PATIENCE_MS)
    assert model.lacks_picture(jobs[1_500].source)
    view.selectAll()
    view.setCurrentIndex(model.index(2_999, 0))
    qtbot.keyClick(view, Qt.Key.Key_Home, ALT)
    qtbot.waitUntil(lambda: model.row_of(last.id) == 0, timeout=PATIENCE_MS)
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=PATIENCE_MS)


def test_the_photos_that_failed_are_found_one_after_the_other(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    for name in "abdef":
        pictures.grey(f"{name}.png")
    for name in "cg":
        pictures.broken(f"{name}.jpg")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running, timeout=PATIENCE_MS)
    panel = window.window_controller.queue_panel
    found = []
    for _ in range(3):
        panel._next_failed.trigger()
        found.append(selected(window))
    assert found == ["c", "g", "c"]


def test_the_list_follows_the_photo_in_work_unless_somebody_looks_elsewhere(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    window = filled(pictures.many(24))
    view, queue = window.window_controller.queue_panel.list, window.window_controller.services.queue
    bar = view.verticalScrollBar()
    assert bar.value() == 0
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 18, timeout=PATIENCE_MS)
    assert bar.value() > 0
    bar.setValue(0)  # back to the first, which is out of sight of those in work
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert bar.value() == 0


def test_at_the_end_the_first_that_failed_is_in_sight(
    filled: Filled, pictures, qtbot: QtBot, told
) -> None:
    pictures.broken("a.jpg")
    window = filled(pictures.many(24))
    start_queue(window, qtbot)
    told(window, "queue is done")
    view, model = (
        window.window_controller.queue_panel.list,
        window.window_controller.services.queue.model,
    )
    row = next(row for row, item in enumerate(model.jobs()) if item.state is JobState.FAILED)
    assert view.viewport().rect().contains(view.visualRect(model.index(row, 0)))


def test_at_the_end_the_list_stays_where_only_an_earlier_run_failed(
    filled: Filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = pictures.broken("a.jpg")
    window = filled(pictures.many(12))
    view, queue = window.window_controller.queue_panel.list, window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    more = tmp_path / "more"
    more.mkdir()
    for photo in pictures.folder.iterdir():
        if photo != broken:
            shutil.copy(photo, more / photo.name)
    window.window_controller.open_paths((more,))
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 12, timeout=PATIENCE_MS)
    window.setFocus()
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally.failed == 1
    row = next(row for row, item in enumerate(queue.model.jobs()) if item.job.source == broken)
    assert not view.hasFocus()
    assert not view.viewport().rect().intersects(view.visualRect(queue.model.index(row, 0)))


def test_a_bar_that_moves_looks_as_if_its_row_were_painted_with_it(
    five: MainWindow, qtbot: QtBot
) -> None:
    controller = five.window_controller
    view, model = controller.queue_panel.list, controller.services.queue.model
    select(five, "a")
    at_work = tuple(replace(job, state=JobState.WORKING) for job in model.jobs(0, 2))
    model.take(Changes(False, at_work, (), START, False))
    painted = []
    paint = view.itemDelegate().paint

    def note(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painted.append(index.row())
        paint(painter, option, index)

    before = on_screen(view)
    qtbot.waitUntil(lambda: on_screen(view) != before, timeout=PATIENCE_MS)
    view.itemDelegate().paint = note
    for _ in range(20):
        before = on_screen(view)
        qtbot.waitUntil(lambda before=before: on_screen(view) != before, timeout=PATIENCE_MS)
    assert len(painted) < 20  # with their rows it would be 40; some may have another reason
    painted.clear()
    view._frames.run(False)
    QApplication.processEvents()
    moved = on_screen(view)
    view.viewport().update()
    QApplication.processEvents()
    assert {*painted} >= {0, 1}
    assert on_screen(view) == moved


def on_screen(view: QueueView) -> QImage:
    """Give what is on the screen of a list, without having it painted."""
    window, viewport = view.window(), view.viewport()
    place = viewport.mapTo(window, QPoint(0, 0))
    whole = window.screen().grabWindow(window.winId())
    return whole.copy(QRect(place, viewport.size())).toImage()
