"""Bring the window to folders of the queue and to its results, for `tools/screenshots.py`."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.queue.jobs import Mark
from desktop.app.main_window import MainWindow
from desktop.pictures.view_state import ViewMode
from tools.scene_steps import Wait, has_thumbnails, settle

#: What somebody thinks of the first results.
_MARKS = (Mark.GOOD,) * 9 + (Mark.AGAIN, Mark.GOOD, Mark.GREY, Mark.GOOD)


def group_scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """List the queue by folders."""
    bar, view = window.window_controller.queue_panel.filter, window.window_controller.queue_panel
    bar.by_folder.click()
    view.list.fold_all()
    settle()
    first = next(iter(window.window_controller.queue.model.jobs())).job.source.parent
    window.window_controller.queue.model.fold(str(first), False)
    wait(lambda: has_thumbnails(window), "the thumbnails of the first folder")
    settle()
    yield "queue-groups"
    bar.by_folder.click()


def review_scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Go through the results: one large, both ways, then all of them small."""
    reviewing = window.window_controller.reviewing
    reviewing.begin()
    presenter = reviewing.presenter
    view, model = presenter.view, presenter.model
    view.go_to(0)
    for mark in _MARKS:
        view.foot.mark_chosen.emit(mark)
    settle()

    def is_there() -> bool:
        job = model.at(view.place)
        return view.foot.name.text() == job.job.source.name and view.canvas.pictures is not None

    wait(is_there, "the result")
    near = model.jobs[max(0, view.place - 2) : view.place + 3]
    wait(lambda: not any(model.lacks_picture(job.id) for job in near), "the small results")
    settle()
    yield "queue-review"
    view.mode_wanted.emit(ViewMode.SIDE_BY_SIDE)
    settle()
    yield "queue-review-side-by-side"
    view.mode_wanted.emit(ViewMode.SPLIT)
    QTest.keyClick(view.canvas, Qt.Key.Key_T)
    settle()
    near = model.jobs[view.place : view.place + 6]
    wait(lambda: not any(model.lacks_picture(job.id) for job in near), "more small results")
    settle()
    yield "queue-review-grid"
    QTest.keyClick(view.grid, Qt.Key.Key_T)
    for _ in _MARKS:
        view.foot.undo_wanted.emit()  # the next scene finds the queue as it was
    presenter.leave()
