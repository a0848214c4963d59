import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from core.queue.jobs import JobState
from desktop.app.main_window import MainWindow
from desktop.queue.queue_roles import ThumbnailRole
from desktop.queue.queue_row_texts import words_for
from desktop.queue.start_sheet import StartSheet
from desktop.ui.language import Language, speak
from desktop.ui.messages import MessageTone
from tests.desktop.conftest import accept_sheet, start_queue, start_sheet

PATIENCE_MS = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def run(window: MainWindow, qtbot: QtBot) -> None:
    start_queue(window, qtbot)
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)


def statuses(window: MainWindow) -> dict[str, JobState]:
    return {
        i.job.source.name: i.state for i in window.window_controller.services.queue.model.jobs()
    }


def test_a_folder_is_coloured_beside_itself_and_one_bad_photo_stops_nothing(
    filled, pictures, qtbot: QtBot, told
) -> None:
    pictures.grey("a.jpg")
    pictures.broken("b.jpg")
    pictures.grey("c.png")
    window = filled(pictures.folder)
    run(window, qtbot)
    assert statuses(window) == {
        "a.jpg": JobState.DONE,
        "b.jpg": JobState.FAILED,
        "c.png": JobState.DONE,
    }
    out = pictures.folder.with_name("photos-colour")
    assert sorted(path.name for path in out.iterdir()) == ["a-colour.jpg", "c-colour.png"]
    picture = cv2.imread(str(out / "c-colour.png")).astype(int)
    assert np.abs(picture[..., 0] - picture[..., 2]).mean() > 5
    assert "1 failed" in told(window, "queue is done").text
    assert (
        window.window_controller.queue_panel._bar.value()
        == window.window_controller.queue_panel._bar.maximum()
        == 3
    )


def test_a_photo_that_failed_says_why_when_clicked(
    filled, pictures, qtbot: QtBot, troubled
) -> None:
    pictures.broken("torn.jpg")
    window = filled(pictures.folder)
    run(window, qtbot)
    view = window.window_controller.queue_panel.list
    place = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert troubled(window, "torn.jpg").startswith("This photo is damaged: torn.jpg")
    titles = [message.title for message in window.window_controller.notes.messages]
    assert titles == ["The queue is done"]  # what is wrong is said once, in the place of the photo


def test_a_result_opens_by_a_click_as_it_was_made(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    run(window, qtbot)
    view = window.window_controller.queue_panel.list
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("b.jpg"), timeout=PATIENCE_MS)
    target = window.window_controller.services.photo_controller.session.target
    assert target == pictures.folder.with_name("photos-colour") / "b-colour.jpg"
    canvas = window.window_controller.viewer.canvas
    qtbot.waitUntil(lambda: canvas.pictures.colour is not None, timeout=PATIENCE_MS)


def test_thumbnails_become_colourful_when_their_photos_do(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.png")
    window = filled(pictures.folder)
    index = window.window_controller.queue_panel.list.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(ThumbnailRole) is not None, timeout=PATIENCE_MS)

    def most_colourful() -> int:
        picture = index.data(ThumbnailRole)
        return max(picture.pixelColor(x, 40).hsvSaturation() for x in range(picture.width()))

    assert most_colourful() == 0
    run(window, qtbot)
    qtbot.waitUntil(lambda: most_colourful() > 20, timeout=PATIENCE_MS)


def test_stop_finishes_the_photos_at_hand_and_continue_does_the_rest(
    filled, pictures, qtbot: QtBot
) -> None:
    window = filled(pictures.many(16))
    queue = window.window_controller.services.queue
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    accept_sheet(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    done = queue.model.tally.done
    assert 1 <= done < 16
    assert queue.model.tally.working == 0
    out = pictures.folder.with_name("photos-colour")
    assert len(list(out.iterdir())) == done
    assert window.window_controller.queue_panel._go.text() == "Continue"
    window.window_controller.queue_panel.go()
    qtbot.waitUntil(lambda: queue.is_running)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally.done == 16
    assert len(list(out.iterdir())) == 16


def test_files_that_are_there_are_left_alone(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    out = pictures.folder.with_name("photos-colour")
    out.mkdir()
    (out / "a-colour.jpg").write_bytes(b"made earlier")
    window = filled(pictures.folder)
    run(window, qtbot)
    assert statuses(window) == {"a.jpg": JobState.DONE, "b.jpg": JobState.DONE}
    assert (out / "a-colour.jpg").read_bytes() == b"made earlier"
    assert (out / "a-colour-2.jpg").exists()


def test_a_photo_in_colour_is_skipped_in_words_of_the_window(
    filled, pictures, qtbot: QtBot, told
) -> None:
    window = filled(pictures.colour().parent)
    run(window, qtbot)
    done = told(window, "queue is done")
    assert (done.text, done.tone) == ("0 in colour, 1 skipped.", MessageTone.INFO)
    model = window.window_controller.services.queue.model
    assert model.jobs()[0].state is JobState.SKIPPED
    reason = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "already in colour" in reason
    assert "--" not in reason


def test_the_queue_shows_where_results_go_and_takes_another_folder(
    filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    panel = window.window_controller.queue_panel
    assert panel._folder.text() == str(pictures.folder.with_name("photos-colour"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    panel._change.click()
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(elsewhere))
    dialog.accept()
    qtbot.waitUntil(lambda: panel._folder.text() == str(elsewhere), timeout=PATIENCE_MS)
    run(window, qtbot)
    assert sorted(p.name for p in elsewhere.iterdir()) == ["a-colour.jpg", "b-colour.jpg"]


def test_the_queue_uses_the_adjustments_of_the_open_photo_only_when_told(
    filled, pictures, qtbot: QtBot, opened
) -> None:
    pictures.grey("a.png")
    pictures.grey("b.png")
    window = filled(pictures.folder)
    opened(window, pictures.folder / "a.png")
    strength = next(s for s in window.window_controller.adjust.sliders if s.key == "strength")
    strength.groove.setValue(0)
    box = window.window_controller.queue_panel._take_edits
    assert box.isVisible()
    box.setChecked(True)
    run(window, qtbot)
    result = cv2.imread(str(pictures.folder.with_name("photos-colour") / "b-colour.png"))
    assert np.ptp(result.astype(int), axis=2).max() <= 1


@pytest.mark.parametrize("takes_edits", [False, True])
def test_the_queue_takes_the_model_of_the_open_photo_for_others_only_when_told(
    filled, pictures, qtbot: QtBot, opened, takes_edits: bool
) -> None:
    """Who tried a model on one photo finds out before the run, not after it."""
    pictures.grey("a.png")
    pictures.grey("b.png")
    window = filled(pictures.folder)
    opened(window, pictures.folder / "a.png")
    panel, photo_controller = (
        window.window_controller.queue_panel,
        window.window_controller.photo_controller,
    )
    other = next(
        m for m in window.window_controller.models.models if m.package.card.name == "Tiny plain"
    )
    photo_controller.choose_model(other.package.card.id)
    assert panel._take_edits.isVisible()
    panel._take_edits.setChecked(takes_edits)
    panel.go()
    used = "Tiny plain" if takes_edits else "Tiny bold"
    assert start_sheet(window)._model.text() == used
    accept_sheet(window, qtbot)
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.done == 2 and not queue.is_running)
    names = {m.package.card.id: m.package.card.name for m in window.window_controller.models.models}
    assert [names[item.model] for item in queue.model.jobs()] == ["Tiny plain", used]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_refuses_fails_each_photo_with_a_hint(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.png")
    pictures.folder.parent.chmod(0o500)
    window = filled(pictures.folder)
    run(window, qtbot)
    pictures.folder.parent.chmod(0o700)
    item = window.window_controller.services.queue.model.jobs()[0]
    assert item.state is JobState.FAILED
    assert item.hint


def test_a_failed_photo_says_why_in_the_language_of_the_window(
    filled, pictures, qtbot: QtBot, qapp: QApplication
) -> None:
    pictures.broken("torn {why}.jpg")
    window = filled(pictures.folder)
    run(window, qtbot)
    model = window.window_controller.services.queue.model
    (item,) = model.jobs()
    assert words_for(item) == "Damaged: it ends too early."
    speak(qapp, resources_dir(), Language.FRENCH)
    assert words_for(item) == "Endommagé\u202f: le fichier s’arrête trop tôt."
    speak(qapp, resources_dir(), Language.GERMAN)
    assert words_for(item) == "Beschädigt: es endet zu früh."
    tip = model.data(model.index(0, 0), int(Qt.ItemDataRole.ToolTipRole))
    assert f"{item.job.source} ist beschädigt: es endet zu früh." in tip
    # What scripts and spreadsheets read stays English.
    assert item.reason == f"{item.job.source} is damaged: it ends too early."


def test_photos_dropped_while_it_runs_are_coloured_too(
    filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    later = type(pictures)(tmp_path / "later")
    for number in range(2):
        later.grey(f"later-{number}.png")
    window = filled(pictures.many(12))
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    window.window_controller.open_paths((later.folder,))
    qtbot.waitUntil(
        lambda: queue.model.tally.done == 14 and not queue.is_running, timeout=PATIENCE_MS
    )


def test_failed_photos_are_tried_again_by_one_click(filled, pictures, qtbot: QtBot) -> None:
    torn = pictures.broken("a.jpg")
    window = filled(pictures.folder)
    run(window, qtbot)
    torn.unlink()
    pictures.grey("a.jpg")
    panel = window.window_controller.queue_panel
    qtbot.mouseClick(panel._retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: statuses(window) == {"a.jpg": JobState.DONE}, timeout=PATIENCE_MS)


def test_failed_photos_are_not_tried_with_others_that_nobody_asked_for(
    filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    pictures.broken("a.jpg")
    window = filled(pictures.folder)
    run(window, qtbot)
    later = type(pictures)(tmp_path / "later")
    window.window_controller.open_paths((later.grey("b.jpg"), later.grey("c.jpg")))
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 2)
    qtbot.mouseClick(window.window_controller.queue_panel._retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChildren(StartSheet) != [])
    sheet = start_sheet(window)
    assert not queue.is_running
    sheet.reject()


def test_what_was_told_of_the_end_goes_when_it_is_no_longer_so(
    filled, pictures, qtbot: QtBot, told
) -> None:
    torn = pictures.broken("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    notes, panel = window.window_controller.notes, window.window_controller.queue_panel

    def ends() -> list[str]:
        return [n.message.text for n in notes.notes if "queue is done" in n.message.title]

    run(window, qtbot)
    told(window, "queue is done")
    assert ends() == ["1 in colour, 1 failed."]
    torn.unlink()
    pictures.grey("a.jpg")
    qtbot.mouseClick(panel._retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ends() == ["1 in colour."])
    qtbot.mouseClick(panel._clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not statuses(window) and not ends())


def test_a_click_on_pause_that_comes_too_late_meets_nothing_else(
    filled, pictures, qtbot: QtBot
) -> None:
    window = filled(pictures.many(6))
    panel, queue = window.window_controller.queue_panel, window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(panel._pause.isVisible)
    qtbot.mouseMove(panel._pause)
    qtbot.waitUntil(panel._pause.underMouse)
    place = panel._pause.mapTo(panel, panel._pause.rect().center())
    qtbot.waitUntil(lambda: not queue.is_running and queue.model.tally.done == 6)
    assert panel.childAt(place) is panel._pause
    qtbot.mouseClick(panel._pause, Qt.MouseButton.LeftButton)
    assert not queue.is_running
    qtbot.mouseMove(panel.list.viewport())
    qtbot.waitUntil(lambda: not panel._pause.isVisible())
    assert panel._go.text() == "Show results"


def test_the_list_does_not_leave_a_row_that_was_chosen(filled, pictures, qtbot: QtBot) -> None:
    window = filled(pictures.many(30, width=120, height=80))
    view = window.window_controller.queue_panel.list
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: window.windowTitle().startswith("00.png"))  # the first opens by itself
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("01.png"))
    run(window, qtbot)
    assert queue.model.tally.done == 30
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0


def test_without_a_model_the_queue_says_so(make, pictures, tmp_path, qtbot, told) -> None:
    from core.model.library import Library

    window = make(Library(tmp_path / "none", tmp_path / "own"))
    told(window, "No colour model")
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window.window_controller.open_paths((pictures.folder,))
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.total == 2, timeout=PATIENCE_MS)
    window.window_controller.queue_panel.go()
    assert not queue.is_running
