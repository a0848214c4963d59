import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.queue.queue_model import QueueModel
from desktop.ui.messages import Message
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.drop_overlay import DropOverlay
from tests.desktop.conftest import Pictures

Drop = Callable[..., None]
PATIENCE_MS = 60_000


def title_begins(window: MainWindow, text: str) -> Callable[[], bool]:
    return lambda: window.windowTitle().startswith(text)


def test_a_dropped_photo_is_shown_grey_and_then_in_colour(
    window: MainWindow, drop: Drop, urls: Callable[..., QMimeData], pictures, qtbot: QtBot
) -> None:
    drop(window, urls(pictures.grey("tante.jpg")))
    canvas = window.window_controller.viewer.canvas
    qtbot.waitUntil(lambda: canvas.pictures is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: canvas.pictures.colour is not None, timeout=PATIENCE_MS)
    assert window.windowTitle().startswith("tante.jpg")
    original = canvas.pictures.original.levels[0].image.pixelColor(100, 80)
    colour = canvas.pictures.colour.levels[0].image.pixelColor(100, 80)
    assert original.hsvSaturation() == 0
    assert colour.hsvSaturation() > 20


def test_the_whole_window_shows_that_it_takes_a_drop_and_that_it_was_left(
    window: MainWindow, drop: Drop, urls: Callable[..., QMimeData], pictures
) -> None:
    overlay = window.findChild(DropOverlay)
    drop(window, urls(pictures.grey()), lets_go=False)
    assert overlay.isVisible()
    assert overlay.geometry() == window.rect()
    window.dragLeaveEvent(None)
    assert not overlay.isVisible()


def test_what_is_said_to_be_moved_is_copied_so_that_its_source_stays(
    window: MainWindow, urls: Callable[..., QMimeData], pictures: Pictures
) -> None:
    """A file manager deletes what another program says it has moved."""
    mime, at = urls(pictures.grey("tante.jpg")), window.rect().center()
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(at, both, mime, left, shift),
        QDropEvent(at.toPointF(), both, mime, left, shift),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


def test_text_is_not_taken(window: MainWindow, drop: Drop) -> None:
    mime = QMimeData()
    mime.setText("a poem")
    drop(window, mime)
    assert not window.findChild(DropOverlay).isVisible()


def test_several_photos_and_a_folder_go_to_the_queue(
    window: MainWindow, drop: Drop, urls: Callable[..., QMimeData], pictures, qtbot: QtBot
) -> None:
    first, second = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    album = pictures.folder / "album"
    album.mkdir()
    pictures.grey("c.jpg").rename(album / "c.jpg")
    drop(window, urls(first, album, second))
    model = window.window_controller.queue_panel.list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(window.window_controller.queue_panel.isVisible, timeout=PATIENCE_MS)
    assert isinstance(model, QueueModel)
    targets = {item.job.target.relative_to(pictures.folder) for item in model.jobs()}
    assert targets == {
        Path("a-colour.jpg"),
        Path("b-colour.jpg"),
        Path("album-colour/c-colour.jpg"),
    }
    # The first of them is shown, so that one sees at once what the others will get.
    qtbot.waitUntil(
        lambda: window.window_controller.viewer.canvas.pictures is not None, timeout=PATIENCE_MS
    )


@pytest.mark.parametrize("is_there", [True, False])
def test_the_first_photo_that_can_be_read_is_shown_of_several(
    window: MainWindow, pictures, qtbot: QtBot, told, is_there: bool
) -> None:
    torn = pictures.broken("a-torn.jpg") if is_there else pictures.folder / "a-gone.jpg"
    worse = pictures.broken("b-worse.jpg")
    fine, more = pictures.grey("c-fine.jpg"), pictures.grey("d-more.jpg")
    window.window_controller.open_paths((torn, worse, fine, more))
    qtbot.waitUntil(title_begins(window, "c-fine.jpg"))
    assert window.window_controller.viewer.isVisible()
    assert told(window, "2 photos cannot be read").text == f"{torn.name}, b-worse.jpg."
    strip = window.window_controller.viewer.strip
    assert strip.photos[strip.currentIndex().row()] == fine
    # What was told of the broken ones goes with the next photo.
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(title_begins(window, "d-more.jpg"))
    assert not [m for m in window.window_controller.notes.messages if "cannot be read" in m.title]


def test_what_comes_in_is_shown_though_another_photo_is_open(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    before = pictures.grey("before.jpg")
    opened(window, before)
    window_controller = window.window_controller
    saturation = next(s for s in window_controller.adjust.sliders if s.key == "saturation").groove
    saturation.setValue(saturation.maximum())
    adjusted = window_controller.photo_controller.session.edits
    many = Pictures(pictures.folder.with_name("many"))
    window_controller.open_paths((many.many(40, width=60, height=40),))
    qtbot.waitUntil(title_begins(window, "00.png"))
    rows = window_controller.queue_panel.list
    more = Pictures(pictures.folder.with_name("more"))
    window_controller.open_paths((more.grey("new-a.jpg"), more.grey("new-b.jpg")))
    qtbot.waitUntil(title_begins(window, "new-a.jpg"))
    # The list is where they are, at its end.
    qtbot.waitUntil(lambda: rows.model().rowCount() == 42)
    qtbot.waitUntil(lambda: rows.verticalScrollBar().value() == rows.verticalScrollBar().maximum())
    assert rows.verticalScrollBar().maximum() > 0
    # What was adjusted before is as it was left.
    assert window_controller.photo_controller.unsaved == {}
    opened(window, before)
    assert window_controller.photo_controller.session.edits == adjusted


def test_photos_of_the_queue_that_come_in_again_are_shown_too(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    window_controller, folder = window.window_controller, pictures.many(2, width=60, height=40)
    window_controller.open_paths((folder,))
    qtbot.waitUntil(title_begins(window, "00.png"))
    other = Pictures(pictures.folder.with_name("other")).grey("other.jpg")
    opened(window, other)
    window_controller.open_paths((folder,))
    qtbot.waitUntil(title_begins(window, "00.png"))
    assert not window_controller.notes.notes  # they are seen, and nothing is amiss


def test_a_photo_that_is_queued_already_is_not_made_for_a_second_place(
    window: MainWindow, pictures, qtbot: QtBot, told
) -> None:
    """By itself its result lies beside it; in a folder that was added, in one beside the folder."""
    window_controller, folder = window.window_controller, pictures.many(4, width=60, height=40)
    first, second, *_ = sorted(folder.iterdir())
    window_controller.open_paths((first, second))
    model = window_controller.queue.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    before = {item.job.target for item in model.jobs()}
    window_controller.open_paths((folder,))
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    assert told(window, "2 photos are in the queue already").text
    assert len({item.job.source for item in model.jobs()}) == 4
    assert before < {item.job.target for item in model.jobs()}


def test_one_photo_that_is_queued_already_is_told_of_as_one(
    window: MainWindow, pictures, qtbot: QtBot, told
) -> None:
    window_controller, folder = window.window_controller, pictures.many(3, width=60, height=40)
    first, second, third = sorted(folder.iterdir())
    model = window_controller.queue.model
    window_controller.open_paths((first, second))
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    window_controller.open_paths((second, third))
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    said = told(window, "1 photo is in the queue already")
    assert said.text == "It stays where it is, and is made once."


def test_a_queue_that_was_closed_stays_so_when_more_photos_come(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    window_controller, panel = window.window_controller, window.window_controller.queue_panel
    window_controller.open_paths((pictures.grey("a.jpg"), pictures.grey("b.jpg")))
    qtbot.waitUntil(title_begins(window, "a.jpg"))
    assert panel.isVisible()
    qtbot.mouseClick(panel._close, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    window_controller.open_paths((pictures.grey("c.jpg"), pictures.grey("d.jpg")))
    qtbot.waitUntil(title_begins(window, "c.jpg"))
    assert not panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert panel.isVisible()


def test_a_pasted_photo_that_was_adjusted_is_found_again_behind_others(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 120, 120))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(title_begins(window, "Pasted photo"))
    window_controller = window.window_controller
    saturation = next(s for s in window_controller.adjust.sliders if s.key == "saturation").groove
    saturation.setValue(saturation.maximum())
    window_controller.open_paths((pictures.many(3),))
    qtbot.waitUntil(title_begins(window, "00.png"))
    assert len(window_controller._album.album.photos) == 4
    assert [*window_controller.photo_controller.unsaved.values()] == ["Pasted photo"]
    window_controller._album.previous()
    qtbot.waitUntil(title_begins(window, "Pasted photo"))
    assert saturation.value() == saturation.maximum()


def test_a_folder_without_photos_is_told(
    window: MainWindow, tmp_path: Path, told: Callable[..., Message]
) -> None:
    (tmp_path / "empty").mkdir()
    window.window_controller.open_paths((tmp_path / "empty",))
    message = told(window, "Nothing to open there")
    assert "empty" in message.text
    assert message.hint


def test_a_picture_on_the_clipboard_is_pasted(window: MainWindow, qtbot: QtBot) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 120, 120))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(title_begins(window, "Pasted photo"), timeout=PATIENCE_MS)
    assert window.window_controller.viewer.canvas.pictures.original.photo.width == 90


def test_a_colour_picture_that_is_pasted_is_shown_in_its_colours(
    window: MainWindow, told: Callable[..., Message], qtbot: QtBot
) -> None:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 60, 40))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    told(window, "already in colour")
    shown = window.window_controller.viewer.canvas.grab().toImage()
    middle = shown.pixelColor(shown.rect().center())
    assert (middle.red(), middle.green(), middle.blue()) == (200, 60, 40)


@pytest.mark.parametrize(("kind", "suffix"), [("image/png", ".png"), ("image/bmp", ".bmp")])
def test_a_picture_that_another_program_packed_is_unpacked_beside_the_window(
    window: MainWindow, pictures, qtbot: QtBot, kind: str, suffix: str
) -> None:
    # As X11 and Wayland hand them over: the content of a file, and nothing that is unpacked.
    packed = QMimeData()
    packed.setData(kind, QByteArray(pictures.grey(f"packed{suffix}", width=120).read_bytes()))
    QGuiApplication.clipboard().setMimeData(packed)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(title_begins(window, "Pasted photo"))
    assert window.window_controller.viewer.canvas.pictures.original.photo.width == 120


def test_a_damaged_picture_on_the_clipboard_is_told(window: MainWindow, qtbot: QtBot) -> None:
    packed = QMimeData()
    packed.setData("image/png", QByteArray(b"\x89PNG\r\n\x1a\nno more"))
    QGuiApplication.clipboard().setMimeData(packed)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    notes = window.window_controller.notes
    qtbot.waitUntil(lambda: any("clipboard cannot be read" in m.text for m in notes.messages))
    assert not window.window_controller.viewer.busy.isVisible()


def test_a_copied_file_is_pasted(
    window: MainWindow, urls: Callable[..., QMimeData], pictures, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setMimeData(urls(pictures.grey("copied.jpg")))
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(title_begins(window, "copied.jpg"), timeout=PATIENCE_MS)


def test_pasting_nothing_of_use_says_so(window: MainWindow, qtbot: QtBot, told) -> None:
    QGuiApplication.clipboard().setText("hello")
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told(window, "no photo").hint


def test_an_address_of_the_web_is_not_fetched(window: MainWindow, drop: Drop, told) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/photo.jpg")])
    drop(window, mime)
    assert "never goes online" in told(window, "address on the web").text


def test_a_dropped_name_that_no_disk_takes_is_told(
    window: MainWindow, drop: Drop, troubled, caplog: pytest.LogCaptureFixture
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/{'a' * 5000}.jpg")])
    drop(window, mime)
    assert "cannot be read" in troubled(window, "aaa")
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def dragged_from_a_browser(address: str) -> QMimeData:
    """What browsers give when a picture is dragged: its address, and the piece of the page."""
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    mime.setHtml(f'<meta charset="utf-8"><img src="{address}" alt="">')
    return mime


def test_a_picture_dragged_from_a_browser_is_taken_with_what_came_along(
    window: MainWindow, drop: Drop, qtbot: QtBot
) -> None:
    image = QImage(70, 50, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    mime = dragged_from_a_browser("https://example.org/photo.jpg")
    mime.setImageData(image)
    drop(window, mime)
    qtbot.waitUntil(title_begins(window, "Pasted photo"), timeout=PATIENCE_MS)
    assert window.window_controller.viewer.canvas.pictures.original.photo.width == 70
    assert window.window_controller.notes.messages == ()


def test_a_picture_that_lies_in_its_address_is_taken(
    window: MainWindow, drop: Drop, qtbot: QtBot, pictures
) -> None:
    content = base64.b64encode(pictures.grey("small.png", width=60, height=40).read_bytes())
    drop(window, dragged_from_a_browser(f"data:image/png;base64,{content.decode()}"))
    qtbot.waitUntil(title_begins(window, "Pasted photo"), timeout=PATIENCE_MS)
    assert window.window_controller.viewer.canvas.pictures.original.photo.width == 60


@pytest.mark.parametrize("has_address", [True, False])
def test_a_picture_of_the_web_that_did_not_come_along_is_told_kindly(
    window: MainWindow, drop: Drop, told, has_address: bool
) -> None:
    mime = dragged_from_a_browser("https://example.org/photo.jpg")
    if not has_address:
        mime.removeFormat("text/uri-list")
    drop(window, mime)
    message = told(window, "address on the web")
    assert "never goes online" in message.text
    assert "Save the picture" in message.hint


def test_a_photo_is_chosen_in_the_dialog(
    window: MainWindow, pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pictures.grey("chosen.jpg")
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(title_begins(window, "chosen.jpg"), timeout=PATIENCE_MS)


def test_the_last_of_two_photos_opened_at_once_is_shown(
    window: MainWindow, pictures, qtbot: QtBot, opened
) -> None:
    slow = pictures.grey("slow.png", width=3000, height=2000)
    window.window_controller.open_paths((slow,))
    opened(window, pictures.grey("quick.jpg"))
    assert window.windowTitle().startswith("quick.jpg")


def test_photos_of_the_queue_open_together_with_new_ones_in_their_order(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    a, b, c, d = (pictures.grey(f"{name}.jpg") for name in "abcd")
    window_controller = window.window_controller
    window_controller.open_paths((b, d))
    qtbot.waitUntil(title_begins(window, "b.jpg"))
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(title_begins(window, "d.jpg"))
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.start.isVisible)
    window_controller.open_paths((a, b, c, d))
    qtbot.waitUntil(title_begins(window, "a.jpg"))
    assert window_controller.viewer.strip.photos == (a, b, c, d)
    assert window_controller.queue.model.tally.total == 4


def test_a_photo_already_in_colour_keeps_its_colours_until_asked(
    window: MainWindow, pictures, qtbot: QtBot, told
) -> None:
    window.window_controller.open_paths((pictures.colour("garden.png"),))
    told(window, "already in colour")
    assert window.window_controller.viewer.canvas.pictures.colour is None
    assert not window.window_controller.adjust.sliders[1].isEnabled()
    note = window.window_controller.notes.notes[-1]
    note.buttons[0].click()
    canvas = window.window_controller.viewer.canvas
    qtbot.waitUntil(lambda: canvas.pictures.colour is not None, timeout=PATIENCE_MS)
    assert window.window_controller.adjust.sliders[1].isEnabled()


def test_a_photo_already_in_colour_is_no_dead_end_without_its_note(
    window: MainWindow, pictures, qtbot: QtBot, told
) -> None:
    window.window_controller.open_paths((pictures.colour("garden.png"),))
    told(window, "already in colour")
    window.window_controller.notes.close_all()
    panel = window.window_controller.adjust
    assert panel.own_colours.isVisible()
    # What can do nothing is not there, and what cannot be used says why.
    assert not any(shown.isVisible() for shown in (*panel.sliders, panel.findChild(ChoiceBox)))
    buttons = {button.text(): button for button in panel.findChildren(QPushButton)}
    for words in ("Save", "Save as…", "Copy"):
        assert not buttons[words].isEnabled()
        assert buttons[words].toolTip() == "This photo keeps its own colours"
    qtbot.mouseClick(buttons["Colour it anew"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.window_controller.viewer.canvas.pictures.colour is not None)
    assert not panel.own_colours.isVisible()
    assert panel.sliders[1].isVisible()
    assert "Ctrl+S" in buttons["Save"].toolTip()


def test_a_sample_is_none_of_the_photos_opened_lately(
    window: MainWindow, opened, qtbot: QtBot
) -> None:
    opened(window, window.window_controller.services.cards.photos[0])
    assert window.window_controller.services.recent.paths() == ()


def test_the_tint_of_a_print_is_left_out_and_told_once(
    window: MainWindow, pictures, opened, told
) -> None:
    opened(window, pictures.toned())
    assert "your own photo stays as it is" in told(window, "old tint").text
    original = window.window_controller.viewer.canvas.pictures.original.levels[0].image.pixelColor(
        100, 80
    )
    assert original.red() > original.blue()
    opened(window, pictures.toned("another.png"))
    assert window.window_controller.notes.messages == ()


def test_a_sample_of_the_start_page_opens(window: MainWindow, qtbot: QtBot) -> None:
    cards = window.start.findChildren(type(window.start.cards.cards[0]))
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.window_controller.adjust.isVisible(), timeout=PATIENCE_MS)
    assert window.window_controller.viewer.isVisible()


def test_what_is_dropped_together_is_taken_as_people_count(
    window: MainWindow, pictures, qtbot: QtBot, drop, urls
) -> None:
    names = ["scan 10.png", "scan 2.png", "scan 1.png"]
    drop(window, urls(*(pictures.grey(name) for name in names)))
    model = window.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.total == 3)
    assert [job.job.source.name for job in model.jobs()] == [*reversed(names)]
