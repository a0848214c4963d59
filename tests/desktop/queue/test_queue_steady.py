"""While a run goes, what can be clicked stays below the pointer, and no part of a line is torn."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from core.model.library import Library
from core.queue.jobs import Tally
from core.watch.watched_folder import WatchedFolder
from desktop.app.main_window import MainWindow
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_texts import QueueShown, RunState
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import Language


def at_work(tally: Tally, **more: object) -> QueueShown:
    folders = (Path("/photos/in colour"),)
    return QueueShown(RunState.RUNNING, tally, 50.0, folders, can_take_edits=False, **more)


def place(panel: QueuePanel, widget: QWidget) -> QRect:
    QApplication.processEvents()
    return QRect(widget.mapTo(panel, QPoint()), widget.size())


def test_photos_that_fail_and_are_done_move_nothing(window: MainWindow) -> None:
    window.window_controller.show_queue(True)
    panel = window.window_controller.queue_panel
    seen = set()
    for tally, pace in (
        (Tally(waiting=200), 0.0),
        (Tally(waiting=199, done=1), 0.0),
        (Tally(waiting=190, done=10), 3.0),
        (Tally(waiting=180, done=19, failed=1), 3.0),
        (Tally(waiting=100, done=80, skipped=10, failed=10), 3.0),
    ):
        panel.show_queue(at_work(tally, photos_per_s=pace))
        rect = place(panel, panel.filter.box)
        seen.add((rect.top(), rect.height(), place(panel, panel.list).top()))
    assert len(seen) == 1


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_in_a_small_window_no_number_is_torn_from_its_words_and_nothing_is_cut(
    make: Callable[[Library], MainWindow], library: Library, home: Path, language: Language
) -> None:
    home.mkdir(parents=True)
    SettingsFile(home / "settings.json").save(Settings(language=language))
    window = make(library)
    window.resize(900, 600)
    window.window_controller.show_queue(True)
    panel = window.window_controller.queue_panel
    now = datetime.now(UTC)
    panel.watched.show_folders((WatchedFolder(Path("/in"), Path("/out"), since=now),), frozenset())
    tally = Tally(waiting=269, done=695, skipped=1122, failed=11)
    panel.show_queue(at_work(tally, photos_per_s=3.3, to_look_at=104, in_part=4))
    for part in (panel.filter.box, panel.filter.text, panel._pause, panel._left):
        assert place(panel, part).height() >= part.minimumSizeHint().height()
    lines = panel._left.text().split("\n")
    assert not any(re.match(r"\s*·", line) or re.search(r"·\s*$", line) for line in lines)
    advance = panel._left.fontMetrics().horizontalAdvance
    assert all(advance(line) <= panel._left.width() or "·" not in line for line in lines)
    # The number of photos is there, or it is not: half of it is another one.
    assert re.fullmatch(r"[^\d·]+|\D+ · +2\D?097", panel.filter.box.shown_text())
