"""Some photos of the queue listed alone, and those first that are most of a guess."""

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.base.natural_order import natural_path_key
from core.base.paths import bundled_models_dir, resources_dir
from core.base.sentence import Sentence
from core.batch.plan import Job
from core.model.library import Library
from core.queue.jobs import NO_OVERRIDES, Changes, Cursor, JobState, Mark, QueueJob
from desktop.app.main_window import MainWindow
from desktop.queue.queue_delegate import ROW_HEIGHT
from desktop.queue.queue_filter import Among, QueueFilter
from desktop.queue.queue_groups import Heading, QueueGroups
from desktop.queue.queue_model import QueueModel
from desktop.ui.messages import MessageTone
from tests.desktop.conftest import start_queue

LEFT = Qt.MouseButton.LeftButton
DAY = datetime(2024, 5, 1, tzinfo=UTC)
DOUBTS = st.none() | st.sampled_from([3.0, 16.9, 17.0, 21.0, 30.0])
#: A photo's id, its new position, state, doubt and mark; None: it is removed.
CHANGE = st.tuples(
    st.integers(1, 9),
    st.none()
    | st.tuples(st.integers(-20, 20), st.sampled_from(JobState), DOUBTS, st.sampled_from(Mark)),
)
FILTERS = st.builds(
    QueueFilter,
    st.sampled_from(Among),
    st.booleans(),
    st.sampled_from(["", " ", "Box 1", "2.JPG box"]),
    st.booleans(),
)


def photo(
    number: int, position: int, state: JobState, doubt: float | None, mark: Mark = Mark.NONE
) -> QueueJob:
    job = Job(Path(f"/p/Box {number % 3}0/{number}.jpg"), Path(f"/p-colour/{number}-colour.jpg"))
    plain = QueueJob(
        number, position, job, state, "", "", (), "", 0.0, "", NO_OVERRIDES, 0, DAY, None, None
    )
    return replace(plain, doubt=doubt, mark=mark)


def test_of_a_reason_the_folders_are_not_searched() -> None:
    source = Path("/media/1972/Archive/Box 1/7.jpg")
    said = Sentence("{path} is damaged: it ends too early.", path=source)
    failed = photo(7, 7, JobState.FAILED, None)
    failed = replace(failed, job=replace(failed.job, source=source), reason=said)
    assert QueueFilter(text="Box 1 early").holds(failed)
    assert not QueueFilter(text="1972").holds(failed)


def rows_of(jobs: list[QueueJob], wanted: QueueFilter, folded: set[str]) -> list[object]:
    """The rows that a list has, sorted and counted anew: ids of photos, and headings."""
    jobs = sorted(jobs, key=lambda job: (wanted.place(job), job.id))
    if not wanted.by_folder:
        return [job.id for job in jobs]
    rows: list[object] = []
    for folder in sorted({str(job.job.source.parent) for job in jobs}, key=natural_path_key):
        within = [job for job in jobs if str(job.job.source.parent) == folder]
        states = Counter(job.state for job in within)
        to_do = states[JobState.WAITING] + states[JobState.WORKING]
        look = sum(job.needs_look for job in within)
        rows.append((folder, len(within), states[JobState.FAILED], to_do, look, folder in folded))
        rows += [job.id for job in within if folder not in folded]
    return rows


def name_of(row: QueueJob | Heading) -> object:
    if isinstance(row, QueueJob):
        return row.id
    return (row.folder, row.photos, row.failed, row.to_do, row.to_look_at, row.is_folded)


@given(
    st.lists(st.lists(CHANGE, max_size=9, unique_by=lambda change: change[0]), max_size=6),
    st.lists(FILTERS, max_size=6),
    st.lists(st.integers(0, 2), max_size=6),
)
def test_what_is_listed_follows_the_queue(pages, filters, folds) -> None:
    model, known, folded = QueueModel(), dict[int, QueueJob](), set[str]()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, page in enumerate(pages):
        if number < len(filters):
            model.list_only(filters[number])
        gone = tuple(n for n, now in page if now is None)
        jobs = tuple(photo(n, *now) for n, now in page if now is not None)
        known = {n: job for n, job in known.items() if n not in gone}
        known |= {job.id: job for job in jobs}
        model.take(Changes(False, jobs, gone, Cursor(0, 0), False))
        wanted = model.filter
        folder = f"/p/Box {folds[number]}0" if number < len(folds) else None
        if wanted.by_folder and folder is not None:
            model.fold(folder, folder not in folded)
            here = {job.id for job in known.values() if wanted.holds(job)}
            if here & {n for n, job in known.items() if str(job.job.source.parent) == folder}:
                folded ^= {folder}
        expected = rows_of([job for job in known.values() if wanted.holds(job)], wanted, folded)
        assert [name_of(model.at(row)) for row in range(model.rowCount())] == expected
        assert [job.id for job in model.listed()] == [n for n in expected if isinstance(n, int)]
        in_order = sorted(known.values(), key=lambda job: (job.position, job.id))
        assert [job.id for job in model.jobs()] == [job.id for job in in_order]
        assert model.tally.total == len(known)
        done = [job for job in known.values() if job.state is JobState.DONE]
        unmarked = [job for job in done if job.mark is Mark.NONE]
        assert model.to_look_at == sum((job.doubt or 0) >= 17 for job in unmarked)


@pytest.fixture
def run(
    make: Callable[[Library], MainWindow], pictures, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    """A window whose queue has coloured samples by the bundled model, and failed on one photo."""
    pictures.broken("a-broken.jpg")
    for name in ("cat", "astronaut-portrait"):
        source = resources_dir() / "samples" / f"{name}.jpg"
        (pictures.folder / f"{name}.jpg").write_bytes(source.read_bytes())
    window = make(Library(bundled_models_dir(), tmp_path / "own"))
    window.window_controller.open_paths((pictures.folder,))
    model = window.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.waiting == 3)
    assert not window.window_controller.queue_panel.filter.isVisible()
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: model.tally.ended == 3)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    return window


def listed(window: MainWindow) -> list[str]:
    """What a screen reader reads of the rows."""
    view = window.window_controller.queue_panel.list
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_what_is_chosen_is_listed_from_its_top(run: MainWindow, qtbot: QtBot) -> None:
    panel = run.window_controller.queue_panel
    panel.list.setFixedHeight(80)  # of three rows one is in sight
    qtbot.waitUntil(lambda: panel.list.verticalScrollBar().maximum() > 0)
    panel.list.scrollToBottom()
    qtbot.mouseClick(panel.filter.order, Qt.MouseButton.LeftButton)
    assert listed(run)[0] == "astronaut-portrait.jpg, Needs a look"
    assert panel.list.indexAt(QPoint(4, 2)).row() == 0


def test_photos_that_need_a_look_are_marked_and_listed_alone(run: MainWindow, qtbot: QtBot) -> None:
    panel = run.window_controller.queue_panel
    assert [text.partition(", ")[0] for text in listed(run)] == [
        "a-broken.jpg", "astronaut-portrait.jpg", "cat.jpg"
    ]  # fmt: skip
    assert listed(run)[1:] == ["astronaut-portrait.jpg, Needs a look", "cat.jpg, In colour"]
    box = panel.filter.box
    assert box.accessibleName() == "Photos to list"
    assert box.itemText(1) == "To look at  ·  1"
    assert "1 to look at" in panel._left.text()
    row = panel.list.model().index(1, 0)
    assert "Mostly a guess" in str(row.data(Qt.ItemDataRole.ToolTipRole))
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert listed(run) == ["astronaut-portrait.jpg, Needs a look"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert [text.partition(",")[0] for text in listed(run)] == ["a-broken.jpg"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert listed(run) == []
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert len(listed(run)) == 3


def test_a_photo_whose_file_was_cut_is_in_colour_in_part_and_wants_a_look(
    filled, pictures, qtbot: QtBot, told
) -> None:
    pictures.grey("a.jpg")
    cut = pictures.grey("b.jpg", width=800, height=600)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 4])
    os.utime(cut, (0, 0))  # nobody is still writing it
    window = filled(pictures.folder)
    panel = window.window_controller.queue_panel
    start_queue(window, qtbot)
    done = told(window, "queue is done")
    assert (done.text, done.tone) == ("2 in colour, 1 of them in part.", MessageTone.CAUTION)
    assert "To look at" in done.hint
    assert listed(window)[1] == "b.jpg, In part: the file is cut"
    assert "All in colour" not in panel._left.text()
    assert "1 in part" in panel._left.text()
    row = panel.list.visualRect(panel.list.model().index(1, 0))
    mark = QPoint(panel.list.width() - 29, row.center().y())
    picture = panel.list.grab().toImage()
    near = [mark + QPoint(x, y) for x in range(-9, 10) for y in range(-9, 10)]
    theme = window.window_controller.services.look.theme
    assert theme.caution in {picture.pixelColor(point).name() for point in near}
    box = panel.filter.box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert "b.jpg, In part: the file is cut" in listed(window)


def test_the_most_doubtful_come_first_and_what_is_dropped_in_is_seen(
    run: MainWindow, pictures, qtbot: QtBot
) -> None:
    panel = run.window_controller.queue_panel
    qtbot.mouseClick(panel.filter.order, Qt.MouseButton.LeftButton)
    order = [text.partition(",")[0] for text in listed(run)]
    assert order == ["astronaut-portrait.jpg", "cat.jpg", "a-broken.jpg"]
    assert not panel.list.dragEnabled()
    # A row is what it says, in whatever order.
    opened = []
    panel.list.wished.connect(lambda chosen: opened.append(chosen.items[0].job.source.name))
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened == ["cat.jpg"]
    fresh = pictures.grey("z-fresh.jpg")
    run.window_controller._on_queue_wanted((fresh,))
    qtbot.waitUntil(lambda: any(text.startswith("z-fresh.jpg") for text in listed(run)))
    qtbot.waitUntil(lambda: listed(run)[0].startswith("a-broken.jpg"))
    assert panel.list.dragEnabled()


def test_a_folder_of_many_is_searched_and_grouped_by_hand(filled, pictures, qtbot: QtBot) -> None:
    for box in ("Box 10", "Box 2"):
        inside = type(pictures)(pictures.folder / box)
        for number in (1, 2, 3, 4, 5, 6, 10):
            inside.grey(f"scan {number}.png", width=24, height=16)
    window = filled(pictures.folder)
    panel, view = window.window_controller.queue_panel, window.window_controller.queue_panel.list
    names = [job.job.source.name for job in window.window_controller.queue.model.jobs()]
    assert names == [f"scan {n}.png" for n in (1, 2, 3, 4, 5, 6, 10)] * 2
    bar = panel.filter
    qtbot.waitUntil(bar.text.isVisible)
    qtbot.mouseClick(bar.text, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(bar.text, "box 2/SCAN 1")
    assert [text.partition(",")[0] for text in listed(window)] == ["scan 1.png", "scan 10.png"]
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert len(listed(window)) == 14
    qtbot.keyClicks(bar.text, "nowhere")
    assert listed(window) == []
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    # By folder: each has a heading, and what is below it goes and comes again.
    qtbot.mouseClick(bar.by_folder, Qt.MouseButton.LeftButton)
    rows = listed(window)
    assert (rows[0], rows[8]) == ("Box 2, 7 photos", "Box 10, 7 photos")
    assert not view.dragEnabled()
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(window)[:2] == ["Box 2, 7 photos", "Box 10, 7 photos"]
    assert view.selected == ()
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert listed(window)[1].startswith("scan 1.png")
    view.setCurrentIndex(view.model().index(3, 0))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(listed(window)) == 9
    view.selectAll()
    assert len(view.selected) == 7  # photos, and no headings


@pytest.fixture
def boxes(pictures) -> Path:
    """A folder with 14 photos in two others, of which the last ones cannot be read."""
    for box in ("Box 1", "Box 2"):
        inside = type(pictures)(pictures.folder / box)
        for number in range(1, 7):
            inside.grey(f"scan {number}.png", width=24, height=16)
        inside.broken("scan 7.jpg")
    return Path(pictures.folder)


def fold_first(window: MainWindow) -> None:
    model = window.window_controller.queue.model
    model.fold(str(model.jobs()[0].job.source.parent), True)


def test_a_search_says_how_many_it_found(filled, boxes: Path, qtbot: QtBot) -> None:
    window = filled(boxes)
    bar = window.window_controller.queue_panel.filter
    qtbot.waitUntil(bar.text.isVisible)
    assert not bar.found.isVisible()
    qtbot.keyClicks(bar.text, "scan 3")
    assert (bar.found.isVisible(), bar.found.text()) == (True, "2 found")
    qtbot.mouseClick(bar.by_folder, Qt.MouseButton.LeftButton)
    assert len(listed(window)) == 4
    fold_first(window)
    assert bar.found.text() == "2 found"  # also those that are hidden
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.found.isVisible()


def test_folders_are_remembered_at_the_next_start_and_in_the_next_queue(
    filled, boxes: Path, qtbot: QtBot, make, library: Library
) -> None:
    window = filled(boxes)
    by_folder = window.window_controller.queue_panel.filter.by_folder
    qtbot.waitUntil(by_folder.isVisible)
    qtbot.mouseClick(by_folder, LEFT)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = make(library)
    queue = again.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.total == 14)
    qtbot.waitUntil(lambda: listed(again)[0] == "Box 1, 7 photos")
    queue.editor.clear()
    qtbot.waitUntil(lambda: not queue.model.tally.total)
    again.window_controller.open_paths((boxes,))
    qtbot.waitUntil(lambda: queue.model.tally.total == 14)
    qtbot.waitUntil(lambda: listed(again)[0] == "Box 1, 7 photos")
    bar = again.window_controller.queue_panel.filter
    qtbot.waitUntil(bar.by_folder.isVisible)
    qtbot.mouseClick(bar.by_folder, LEFT)
    assert len(listed(again)) == 14
    assert not again.window_controller.services.settings.settings.lists_by_folder


def test_what_is_not_in_sight_leaves_nothing_out_of_the_list(
    filled, boxes: Path, qtbot: QtBot
) -> None:
    window = filled(boxes)
    panel, queue = window.window_controller.queue_panel, window.window_controller.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.ended == 14 and not queue.is_running)
    place = panel.filter.box.findData(Among.FAILED)
    panel.filter.box.setCurrentIndex(place)
    panel.filter.box.activated.emit(place)
    qtbot.keyClicks(panel.filter.text, "Box 2")
    assert len(listed(window)) == 1
    queue.editor.remove([job.id for job in queue.model.jobs() if job.state is JobState.DONE])
    qtbot.waitUntil(lambda: queue.model.tally.total == 2)
    assert not panel.filter.text.isVisible()
    assert len(listed(window)) == 2
    queue.editor.retry_failed()
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 2)
    assert not panel.filter.box.isVisible()
    assert len(listed(window)) == 2


def test_photos_are_brought_into_sight_with_their_heading_also_hidden_ones(
    filled, boxes: Path, qtbot: QtBot
) -> None:
    window = filled(boxes)
    panel, queue = window.window_controller.queue_panel, window.window_controller.queue
    view = panel.list
    qtbot.waitUntil(panel.filter.by_folder.isVisible)
    qtbot.mouseClick(panel.filter.by_folder, LEFT)
    view.setFixedHeight(3 * ROW_HEIGHT)
    qtbot.waitUntil(lambda: view.viewport().height() <= 3 * ROW_HEIGHT)
    view.go_to(boxes / "Box 2" / "scan 1.png")
    assert listed(window)[view.indexAt(QPoint(4, 2)).row()] == "Box 2, 7 photos"
    fold_first(window)
    view.go_to(boxes / "Box 1" / "scan 1.png")
    assert listed(window)[view.indexAt(QPoint(4, 2)).row()] == "Box 1, 7 photos"
    assert len(listed(window)) == 16
    # One that failed is found below a heading, too.
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.ended == 14 and not queue.is_running)
    view.fold_all()
    assert len(listed(window)) == 2
    for folder in ("Box 1", "Box 2", "Box 1"):
        view.show_next_failed()
        (item,) = view.selected
        assert item.state is JobState.FAILED
        assert item.job.source.parent.name == folder


def test_folders_of_one_name_are_told_apart_in_a_narrow_list() -> None:
    groups = QueueGroups()
    folders = ("/a/Meier, Box 12/Negatives/scans", "/a/Meier, Box 13/Negatives/scans",
               "/a/Meier, Box 13/Prints/scans", "/a/Huber", "/a/Box 7/scans")  # fmt: skip
    jobs = [photo(n, n, JobState.DONE, None) for n in range(1, 6)]
    groups.count_anew(
        replace(job, job=Job(Path(f"{folder}/1.jpg"), Path("/out/1.jpg")))
        for job, folder in zip(jobs, folders, strict=True)
    )
    assert groups.label(folders[0]) == "Meier, Box 12/Negatives/scans"
    short = [groups.labels(folder)[-1] for folder in folders]
    assert short == [
        "Meier, Box 12/Negatives/scans",
        "Meier, Box 13/Negatives/scans",
        "…/Prints/scans",
        "Huber",
        "Box 7/scans",
    ]
    deep = ("/a/Box 1/x/y/scans", "/a/Box 2/x/y/scans")
    groups = QueueGroups()
    groups.count_anew(
        replace(job, job=Job(Path(f"{folder}/1.jpg"), Path("/out/1.jpg")))
        for job, folder in zip(jobs, deep, strict=False)
    )
    assert [groups.labels(folder)[-1] for folder in deep] == ["Box 1/…/scans", "Box 2/…/scans"]
    # No more is left out than there is no room for.
    assert groups.labels(deep[0]) == ("Box 1/x/y/scans", "Box 1/…/y/scans", "Box 1/…/scans")
