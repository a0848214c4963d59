"""Cropping in the real window: taken or left, undone, saved, and shown wherever the photo is."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.edits.edits import Edits
from core.edits.framing import WHOLE, Crop, Framing
from core.edits.places import sidecar_of
from core.edits.record import parsed, record_of
from core.edits.store import EditsStore
from desktop.app.main_window import MainWindow
from desktop.photo.framed import image_as_held, size_shown
from desktop.photo.session import Edits as WindowEdits
from desktop.photo.viewer import hint_marks as hm
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Size
from desktop.ui.commands import Do
from tests.desktop.conftest import PATIENCE_MS, Pictures

LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photo(pictures: Pictures) -> Path:
    return pictures.grey("photo.jpg", width=240, height=160)


@pytest.fixture
def cropping(
    window: MainWindow, photo: Path, opened: Callable[..., None], qtbot: QtBot
) -> MainWindow:
    """The photo is open, and C was pressed."""
    opened(window, photo)
    window.window_controller.viewer.canvas.setFocus()
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_C)
    assert view_of(window).isVisible()
    assert view_of(window).hasFocus()
    return window


def view_of(window: MainWindow):
    return window.window_controller.viewer.crop_view


def framing_of(window: MainWindow) -> Framing:
    return window.window_controller.services.photo_controller.session.edits.framing


def draw_left_upper_corner(window: MainWindow, qtbot: QtBot) -> None:
    """Draw the corner to the middle of the photo."""
    view = view_of(window)
    box = view.layout_now.frame(view.state)
    qtbot.mousePress(view, LEFT, NONE, box.topLeft().toPoint())
    qtbot.mouseMove(view, box.center().toPoint())
    qtbot.mouseRelease(view, LEFT, NONE, box.center().toPoint())


def is_kept(photo: Path, framing: Framing) -> bool:
    place = sidecar_of(photo)
    return place.exists() and record_of(parsed(place.read_bytes())).edits.framing == framing


@pytest.mark.parametrize("width", [900, 1400])
def test_tab_goes_from_the_photo_to_the_bar_and_through_it(
    cropping: MainWindow, qtbot: QtBot, width: int
) -> None:
    cropping.resize(width, 700)
    bar = cropping.window_controller.viewer.crop_bar
    qtbot.waitUntil(lambda: bar.reset_icon.isVisible() == (width < 1000))
    draw_left_upper_corner(cropping, qtbot)  # with that there is something to reset
    view_of(cropping).setFocus()
    shape, angle = (bar.ratios, bar.upend), (bar.ruler, bar.angle, bar.level)
    two_rows = (*angle, bar.reset_icon, *shape, bar.cancel, bar.done)
    one_row = (*shape, *angle, bar.reset, bar.cancel, bar.done)
    for control in two_rows if width < 1000 else one_row:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is control


def test_return_takes_it_as_one_step_and_it_is_kept(
    cropping: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    controller, viewer = cropping.window_controller, cropping.window_controller.viewer
    session = controller.services.photo_controller.session
    assert controller.adjust.crop.isChecked()
    draw_left_upper_corner(cropping, qtbot)
    assert framing_of(cropping) == WHOLE
    qtbot.keyClick(view_of(cropping), Qt.Key.Key_Return)
    crop = framing_of(cropping).crop
    assert crop is not None
    assert (crop.x, crop.y, crop.width, crop.height) == pytest.approx(
        (0.75, 0.75, 0.5, 0.5), abs=0.01
    )
    assert not view_of(cropping).isVisible()
    assert viewer.canvas.hasFocus()
    assert not controller.adjust.crop.isChecked()
    assert viewer.canvas.state.photo == Size(120, 80)
    assert "120 × 80" in controller.adjust._facts.toolTip() + controller.adjust._facts.text()
    taken = framing_of(cropping)
    qtbot.waitUntil(lambda: is_kept(photo, taken))
    controller.services.photo_controller.undo()
    assert framing_of(cropping) == WHOLE
    assert viewer.canvas.state.photo == Size(240, 160)
    assert controller.services.photo_controller.session.edits == session.edits
    controller.services.photo_controller.redo()
    assert viewer.canvas.state.photo == Size(120, 80)


def test_the_bar_says_how_large_what_is_left_is(
    window: MainWindow, pictures: Pictures, opened: Callable[..., None], qtbot: QtBot
) -> None:
    scan = pictures.grey("scan.jpg", width=1200, height=800)
    with Image.open(scan) as picture:
        picture.save(scan, dpi=(300, 300), quality=90)
    window.resize(900, 600)
    opened(window, scan)
    canvas, bar = (
        window.window_controller.viewer.canvas,
        window.window_controller.viewer.crop_bar,
    )
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    assert bar.size_left.text() == "1200 × 800 px\n10.2 × 6.8 cm"
    assert bar.size_left.isVisible()
    view = view_of(window)
    box = view.layout_now.frame(view.state)
    qtbot.mousePress(view, LEFT, NONE, box.topLeft().toPoint())
    qtbot.mouseMove(view, box.center().toPoint())
    moving = bar.size_left.text()
    assert moving.startswith("60")  # while the hand is at it
    qtbot.mouseRelease(view, LEFT, NONE, box.center().toPoint())
    # It is turned: the sides change places.
    qtbot.keyClick(view, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.waitUntil(lambda: bar.size_left.text().startswith("400 ×"))
    said = bar.size_left.text()
    bar.done.click()
    session = window.window_controller.photo_controller.session
    height, width = size_shown(session.photo, session.edits)
    assert said.startswith(f"{width} × {height} px\n")


def test_without_a_scale_the_bar_tells_pixels_alone(cropping: MainWindow) -> None:
    assert cropping.window_controller.viewer.crop_bar.size_left.text() == "240 × 160 px"


def test_escape_and_what_nobody_changed_leave_the_photo_as_it_was(
    cropping: MainWindow, qtbot: QtBot
) -> None:
    controller = cropping.window_controller.services.photo_controller
    draw_left_upper_corner(cropping, qtbot)
    qtbot.keyClick(view_of(cropping), Qt.Key.Key_Escape)
    assert not view_of(cropping).isVisible()
    assert framing_of(cropping) == WHOLE
    qtbot.mouseClick(cropping.window_controller.adjust.crop, LEFT)
    assert view_of(cropping).state.is_whole
    qtbot.mouseClick(cropping.window_controller.viewer.crop_bar.done, LEFT)
    assert not view_of(cropping).isVisible()
    assert not controller.session.history.can_undo


def test_a_line_and_a_typed_angle_straighten(cropping: MainWindow, qtbot: QtBot) -> None:
    view, bar = view_of(cropping), cropping.window_controller.viewer.crop_bar
    middle = view.rect().center()
    qtbot.mouseClick(bar.level, LEFT)
    qtbot.mousePress(view, LEFT, NONE, middle - QPoint(100, 5))
    qtbot.mouseMove(view, middle + QPoint(100, 5))
    qtbot.mouseRelease(view, LEFT, NONE, middle + QPoint(100, 5))
    assert bar.angle.value() == view.state.angle == pytest.approx(-2.86, abs=0.02)
    assert not bar.level.isChecked()
    bar.angle.selectAll()
    qtbot.keyClicks(bar.angle, "5")
    qtbot.keyClick(bar.angle, Qt.Key.Key_Return)
    qtbot.mouseClick(bar.done, LEFT)
    assert framing_of(cropping) == Framing(5.0)
    shown = cropping.window_controller.viewer.canvas.state
    assert 200 < shown.photo.width < 240
    # It begins with what is.
    cropping.window_controller._of_photo.crop.toggle()
    assert view.state.angle == 5.0
    assert view.state.wanted is None
    qtbot.mouseClick(bar.reset, LEFT)
    qtbot.mouseClick(bar.done, LEFT)
    assert framing_of(cropping) == WHOLE


def test_a_quarter_turn_within_goes_on_with_the_same_part(
    cropping: MainWindow, qtbot: QtBot
) -> None:
    view, controller = view_of(cropping), cropping.window_controller.services.photo_controller
    draw_left_upper_corner(cropping, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.waitUntil(lambda: view.state.photo == Size(160, 240), timeout=PATIENCE_MS)
    frame = view.state.frame
    assert (frame.x, frame.y, frame.width, frame.height) == pytest.approx((40, 180, 80, 120), abs=1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    crop = framing_of(cropping).crop
    assert crop is not None
    assert (crop.x, crop.y) == pytest.approx((0.75, 0.75), abs=0.01)
    assert cropping.window_controller.viewer.canvas.state.photo == Size(80, 120)
    assert controller.session.edits.quarter_turns == 1


def test_saving_takes_it_and_the_file_is_as_large_as_what_is_left(
    cropping: MainWindow, photo: Path, qtbot: QtBot, told: Callable[..., object]
) -> None:
    draw_left_upper_corner(cropping, qtbot)
    qtbot.mouseClick(cropping.window_controller.adjust._save, LEFT)
    told(cropping, "Saved")
    assert not view_of(cropping).isVisible()
    result = cv2.imread(str(photo.with_name("photo-colour.jpg")))
    assert result.shape == (80, 120, 3)
    grey = cv2.cvtColor(result, cv2.COLOR_BGR2GRAY).astype(int)
    wanted = cv2.imread(str(photo), cv2.IMREAD_GRAYSCALE)[80:, 120:].astype(int)
    assert np.abs(grey - wanted).mean() < 4


def test_copying_gives_what_is_left(cropping: MainWindow, qtbot: QtBot, told) -> None:
    draw_left_upper_corner(cropping, qtbot)
    cropping.window_controller._of_photo.doings()[Do.COPY]()
    told(cropping, "Copied")
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == (120, 80)


def test_another_photo_takes_it_and_shows_its_own(
    cropping: MainWindow, photo: Path, pictures: Pictures, qtbot: QtBot, opened
) -> None:
    draw_left_upper_corner(cropping, qtbot)
    other = pictures.grey("other.jpg", width=200, height=200)
    EditsStore(None).keep(other, Edits(framing=Framing(crop=Crop(0.5, 0.5, 0.5, 0.5))))
    opened(cropping, other)
    canvas = cropping.window_controller.viewer.canvas
    assert canvas.state.photo == Size(100, 100)
    assert not view_of(cropping).isVisible()
    opened(cropping, photo)
    assert canvas.state.photo == Size(120, 80)


def test_it_follows_the_window_and_goes_with_its_photo(
    cropping: MainWindow, photo: Path, qtbot: QtBot
) -> None:
    view, canvas = view_of(cropping), cropping.window_controller.viewer.canvas
    before = view.size()
    cropping.resize(cropping.width() - 90, cropping.height() - 60)
    qtbot.waitUntil(lambda: view.size() != before and view.geometry() == canvas.rect())
    draw_left_upper_corner(cropping, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_W, CONTROL)
    controller = cropping.window_controller.services.photo_controller
    qtbot.waitUntil(lambda: controller.session.photo is None, timeout=PATIENCE_MS)
    assert not view.isVisible()
    assert view.state is None
    assert framing_of(cropping) == WHOLE


def test_places_lie_where_they_lay_and_are_hit_there(cropping: MainWindow, qtbot: QtBot) -> None:
    canvas = cropping.window_controller.viewer.canvas
    controller = cropping.window_controller.services.photo_controller
    cropping.window_controller._of_photo.crop.leave()
    framing = Framing(4.0, Crop(0.6, 0.5, 0.5, 0.6))
    controller.change_edits(lambda edits: WindowEdits(edits.model, edits.colour, framing=framing))
    state = canvas.state
    assert state.photo.width == 120
    pane = vs.panes(state)[0]
    x, y = hm.point_of(state, pane, (0.6, 0.5))
    seen = vs.visible_rect(state, pane)
    assert (x, y) == pytest.approx((seen.x + seen.width / 2, seen.y + seen.height / 2), abs=5)
    for place in ((0.6, 0.5), (0.5, 0.4), (0.7, 0.65)):
        assert hm.place_at(state, *hm.point_of(state, pane, place)) == pytest.approx(place)
    assert hm.place_at(state, *hm.point_of(state, pane, (0.05, 0.05))) is None
    # A hint that is set by a click is one of the photo's whole.
    cropping.window_controller._of_photo.hints.toggle()
    at = QPointF(x, y) / canvas.devicePixelRatioF()
    qtbot.mouseClick(canvas, LEFT, NONE, at.toPoint() + QPoint(40, 0))
    qtbot.waitUntil(lambda: bool(controller.session.edits.hints), timeout=PATIENCE_MS)
    (hint,) = controller.session.edits.hints
    wanted = hm.place_at(state, at.x() + 40, at.y())
    assert (hint.x, hint.y) == pytest.approx(wanted, abs=0.01)


def test_the_strip_shows_what_is_left(
    cropping: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    controller = cropping.window_controller
    controller._of_photo.crop.leave()
    controller.open_paths((pictures.grey("second.jpg"), pictures.grey("third.jpg")))
    qtbot.waitUntil(lambda: controller.viewer.strip.isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: cropping.windowTitle().startswith("second"), timeout=PATIENCE_MS)
    photo = controller.services.photo_controller.session.photo.key
    shown: list[QImage] = []
    show = controller.viewer.strip.show_picture

    def seen(path: Path, picture: QImage | None) -> None:
        if path == photo and picture is not None:
            shown.append(picture)
        show(path, picture)

    controller.viewer.strip.show_picture = seen
    framing = Framing(crop=Crop(0.5, 0.5, 0.4, 1.0))
    controller.services.photo_controller.change_edits(
        lambda edits: WindowEdits(edits.model, edits.colour, framing=framing)
    )
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].width() < shown[-1].height())


def test_pasting_leaves_the_crop_unless_it_is_asked_for(
    cropping: MainWindow, pictures: Pictures, qtbot: QtBot, opened
) -> None:
    draw_left_upper_corner(cropping, qtbot)
    controller = cropping.window_controller
    controller._of_photo.crop.take()
    framing = framing_of(cropping)
    doings = controller._of_photo.doings()
    doings[Do.COPY_EDITS]()
    qtbot.waitUntil(lambda: controller._of_photo.copied.edits is not None)
    opened(cropping, pictures.grey("other.jpg"))
    done: list[object] = []
    controller._of_photo.edits.pasted.connect(lambda *pasted: done.append(pasted))
    doings[Do.PASTE_EDITS]()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert framing_of(cropping) == WHOLE
    doings[Do.PASTE_CROP]()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert framing_of(cropping) == framing
    assert controller.viewer.canvas.state.photo == Size(120, 80)
    doings[Do.UNDO]()
    assert framing_of(cropping) == WHOLE


def test_a_picture_of_the_clipboard_is_shown_as_it_is_cropped() -> None:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    image.setPixelColor(90, 30, Qt.GlobalColor.white)
    edits = WindowEdits("", None, quarter_turns=1, framing=Framing(crop=Crop(0.75, 0.5, 0.5, 1.0)))
    held = image_as_held(image, edits)
    assert (held.width(), held.height()) == (60, 50)
    assert held.pixelColor(29, 40) == Qt.GlobalColor.white


def test_one_main_button_at_a_time(cropping: MainWindow, qtbot: QtBot, pictures: Pictures) -> None:
    controller, panel = cropping.window_controller, cropping.window_controller.queue_panel
    bar = controller.viewer.crop_bar

    def kinds() -> list[str]:
        buttons = (bar.done, controller.adjust._save, panel._go)
        return [button.property("kind") for button in buttons if button.isVisible()]

    assert kinds() == ["primary", "plain"]
    qtbot.keyClick(view_of(cropping), Qt.Key.Key_Escape)
    pictures.many(2, width=90, height=60)
    controller.open_paths((pictures.folder,))
    qtbot.waitUntil(lambda: kinds() == ["plain", "primary"])
    canvas = controller.viewer.canvas
    qtbot.waitUntil(lambda: controller.services.photo_controller.is_shown)
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    assert kinds() == ["primary", "plain", "plain"]
    qtbot.keyClick(view_of(cropping), Qt.Key.Key_Escape)
    assert kinds() == ["plain", "primary"]
    # What another program waits for has a band with a main button of its own.
    controller.main_button.on_awaited(True)
    assert kinds() == ["plain", "plain"]
    controller.main_button.on_awaited(False)
    assert kinds() == ["plain", "primary"]
