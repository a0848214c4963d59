"""Leafing through the open photos."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo import album as albums
from desktop.photo import photo_jobs
from desktop.photo.album import Album
from desktop.photo.photo_edits import PhotoEdits
from desktop.pictures.view_state import ViewMode
from desktop.ui.question import Question
from desktop.work.workers import ReadingWork
from tests.desktop.conftest import PATIENCE_MS, Pictures

Opened = Callable[[MainWindow, Path], None]
TIP = Qt.ItemDataRole.ToolTipRole
Troubled = Callable[[MainWindow, str], str]


def test_stepping_ends_at_the_ends() -> None:
    one, two, three = Path("1"), Path("2"), Path("3")
    album = albums.at(albums.with_photos(Album(), (one, two, one, three)), two)
    assert album.photos == (one, two, three)
    assert albums.stepped(album, 1).present == three
    assert albums.stepped(albums.stepped(album, 1), 1).present == three
    assert albums.stepped(album, -5).present == one
    unopened = albums.with_photos(Album(), (one, two))
    assert unopened.present is None
    assert albums.stepped(unopened, 1).present == one
    assert albums.stepped(unopened, -1).present == two
    assert albums.stepped(Album(), 1).present is None


def make_richer(window: MainWindow, qtbot: QtBot) -> None:
    saturation = next(
        slider for slider in window.window_controller.adjust.sliders if slider.key == "saturation"
    )
    qtbot.keyClick(saturation.groove, Qt.Key.Key_PageUp)
    # An arrow on a slider moves the slider, not the photos.
    qtbot.keyClick(saturation.groove, Qt.Key.Key_Right)


def is_open(window: MainWindow, path: Path) -> bool:
    return window.windowTitle().startswith(path.name)


@pytest.fixture
def three(window: MainWindow, pictures: Pictures, opened: Opened) -> tuple[Path, ...]:
    """Three photos that were opened one after the other; the last is shown."""
    paths = tuple(pictures.grey(f"{name}.jpg") for name in ("one", "two", "three"))
    for path in paths:
        opened(window, path)
    return paths


def test_one_photo_needs_no_strip(window: MainWindow, pictures: Pictures, opened: Opened) -> None:
    opened(window, pictures.grey())
    assert not window.window_controller.viewer.strip.isVisible()


def test_the_strip_shows_what_is_open_and_a_click_goes_there(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    assert strip.isVisible()
    assert strip.photos == three
    assert strip.currentIndex().row() == 2
    place = strip.visualRect(strip.model().index(0, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: is_open(window, three[0]), timeout=PATIENCE_MS)
    assert strip.currentIndex().row() == 0


def on_screen(window: MainWindow) -> QImage:
    """What a user sees, as it was painted: a widget that is grabbed is painted anew."""
    return window.screen().grabWindow(window.winId()).toImage()


def marked(window: MainWindow) -> tuple[int, ...]:
    """Places of the photos that the strip shows as the open one."""
    strip = window.window_controller.viewer.strip
    screen, ink = on_screen(window), QColor(strip._painter._look.theme.ink)

    def is_marked(row: int) -> bool:
        cell = strip.visualRect(strip.model().index(row, 0))
        at = strip.viewport().mapTo(window, cell.center())
        column = [screen.pixelColor(at.x(), at.y() + dy) for dy in range(-36, 37)]
        return any(abs(c.hue() - ink.hue()) < 4 and c.saturation() > 90 for c in column)

    return tuple(row for row in range(len(strip.photos)) if is_marked(row))


def click_thumbnail(window: MainWindow, qtbot: QtBot, row: int) -> None:
    strip = window.window_controller.viewer.strip
    place = strip.visualRect(strip.model().index(row, 0)).center()
    qtbot.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(50)  # a hand is slow enough for the window to be painted meanwhile
    qtbot.mouseRelease(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_open_photo_alone_is_marked_after_clicks(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: marked(window) == (2,))
    for row in (0, 1, 2, 0):
        click_thumbnail(window, qtbot, row)
        qtbot.waitUntil(lambda row=row: is_open(window, three[row]))
        qtbot.waitUntil(lambda row=row: marked(window) == (row,), timeout=2_000)


def test_a_click_on_a_broken_photo_shows_what_is_wrong_with_it(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, troubled: Troubled, opened: Opened
) -> None:
    opened(window, three[0])
    three[2].write_bytes(b"no photo any more")
    click_thumbnail(window, qtbot, 2)
    assert "three.jpg" in troubled(window, "three.jpg")
    strip = window.window_controller.viewer.strip
    assert strip.currentIndex().row() == 2
    assert strip.selected == three[2:]
    assert strip.model().index(2, 0).data(TIP) == "three.jpg cannot be read"
    qtbot.waitUntil(lambda: marked(window) == (2,), timeout=2_000)
    # A second click tries again: the file may have come back.
    three[2].write_bytes(three[1].read_bytes())
    click_thumbnail(window, qtbot, 2)
    qtbot.waitUntil(lambda: not window.window_controller.viewer.trouble.isVisible())
    assert is_open(window, three[2])
    assert window.window_controller.viewer.canvas.isVisible()
    assert not window.window_controller.notes.messages
    qtbot.waitUntil(lambda: strip.model().index(2, 0).data(TIP) == "three.jpg")


def test_from_a_broken_photo_the_arrows_go_on_in_both_directions(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, troubled: Troubled, opened: Opened
) -> None:
    opened(window, three[2])
    three[1].write_bytes(b"no photo any more")
    for key, row in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 2)):
        qtbot.keyClick(window, key)
        troubled(window, "two.jpg")
        qtbot.keyClick(window, key)
        qtbot.waitUntil(lambda row=row: is_open(window, three[row]))


def test_a_photo_is_found_again_as_it_was_left(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot, opened: Opened
) -> None:
    make_richer(window, qtbot)
    moved = window.window_controller.photo_controller.session.edits
    opened(window, three[0])
    assert window.window_controller.photo_controller.session.edits != moved
    opened(window, three[2])
    assert window.window_controller.photo_controller.session.edits == moved
    window.window_controller.photo_controller.undo()
    window.window_controller.photo_controller.undo()
    assert (
        window.window_controller.photo_controller.session.edits
        == window.window_controller.photo_controller.session.standard
    )


def test_leaving_asks_about_every_picture_whose_changes_would_go(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, opened: Opened
) -> None:
    opened(window, pictures.grey("file.jpg"))
    make_richer(window, qtbot)
    for number, name in enumerate(("first.png", "second.png"), start=1):
        QGuiApplication.clipboard().setImage(QImage(str(pictures.grey(name))))
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        title = "Pasted photo —" if number == 1 else "Pasted photo 2 —"
        qtbot.waitUntil(lambda title=title: window.windowTitle().startswith(title))
        make_richer(window, qtbot)
    window.close()
    qtbot.waitUntil(lambda: any(q.isVisible() for q in window.findChildren(Question)))
    (question,) = (q for q in window.findChildren(Question) if q.isVisible())
    # That of the file is kept with it.
    assert "photo: Pasted photo 2, Pasted photo." in question.accessibleDescription()
    question.reject()
    assert window.isVisible()


def test_a_pasted_picture_is_found_again_as_it_was_left(
    window: MainWindow, pictures: Pictures, qtbot: QtBot, opened: Opened
) -> None:
    for name in ("first.png", "second.png"):
        QGuiApplication.clipboard().setImage(QImage(str(pictures.grey(name))))
        qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted"))
        if name == "first.png":
            make_richer(window, qtbot)
            moved = window.window_controller.photo_controller.session.edits
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted photo 2"))
    opened(window, pictures.grey("file.jpg"))
    strip = window.window_controller.viewer.strip
    shown = [strip.model().index(row, 0) for row in range(strip.model().rowCount())]
    names = [index.data(Qt.ItemDataRole.ToolTipRole) for index in shown]
    assert names == ["Pasted photo", "Pasted photo 2", "file.jpg"]
    qtbot.waitUntil(
        lambda: all(isinstance(i.data(Qt.ItemDataRole.UserRole), QImage) for i in shown)
    )
    assert [*window.window_controller.photo_controller.unsaved.values()] == ["Pasted photo"]
    place = strip.visualRect(shown[0]).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted photo —"))
    assert window.window_controller.photo_controller.session.edits == moved
    # Leafing knows it, too.
    window.window_controller.viewer.canvas.setFocus()
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Pasted photo 2 —"))
    # It has no file: nothing is offered for it at the next start.
    recent = window.window_controller.services.recent.paths()
    assert [path.name for path in recent] == ["file.jpg"]


def test_the_next_photo_is_read_ahead_unless_it_changed_since(
    window: MainWindow, three: tuple[Path, ...], pictures: Pictures, qtbot: QtBot, opened: Opened
) -> None:
    opened(window, three[0])
    photo_controller = window.window_controller.photo_controller

    def is_prepared() -> bool:
        prepared = photo_controller.opener._ahead._prepared
        return prepared is not None and prepared.is_still(three[1])

    qtbot.waitUntil(is_prepared, timeout=PATIENCE_MS)
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Right)
    # No thread was asked: it is there at once.
    assert is_open(window, three[1])
    opened(window, three[0])
    qtbot.waitUntil(is_prepared, timeout=PATIENCE_MS)
    pictures.grey("two.jpg", width=300)
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: is_open(window, three[1]), timeout=PATIENCE_MS)
    photo = photo_controller.session.photo
    assert photo is not None
    assert photo.original.photo.width == 300


def test_the_original_can_be_seen_alone(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.window_controller.viewer.canvas.state.mode is ViewMode.ORIGINAL


def test_a_photo_that_cannot_be_read_ahead_is_tried_once(
    window: MainWindow,
    three: tuple[Path, ...],
    qtbot: QtBot,
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Path] = []
    prepare = photo_jobs.prepare

    def counted(number: int, path: Path, edits: PhotoEdits) -> ReadingWork[object]:
        asked.append(path)
        return prepare(number, path, edits)

    monkeypatch.setattr(photo_jobs, "prepare", counted)
    three[1].write_bytes(b"no photo any more")
    opened(window, three[0])
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    for _ in range(3):
        with qtbot.waitSignal(
            window.window_controller.photo_controller.settled_down, timeout=PATIENCE_MS
        ):
            make_richer(window, qtbot)
    assert asked == [three[1]]
