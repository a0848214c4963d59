"""Bring the colours of places from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.colorize.hints import Hint, HintKind
from desktop.app.main_window import MainWindow
from desktop.app.window_controller import WindowController
from desktop.photo.hints.hint_presenter import HintPresenter
from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.hint_marks import Place
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode
from tools.scene_steps import Wait

#: Places of the portrait, and what is said of them: the cloth behind, the badge, the helmet.
_SAID: Final = (
    Hint(0.70, 0.12, -4.0, -20.0),
    Hint(0.56, 0.80, 20.0, 40.0),
    Hint(0.83, 0.30, kind=HintKind.GREY),
    Hint(0.46, 0.27, kind=HintKind.KEEP),
)
#: The sleeve: where it is clicked, and where it is drawn over.
_SLEEVE: Final = (0.62, 0.55)
_LINE: Final = ((0.58, 0.62), (0.62, 0.66), (0.68, 0.69), (0.73, 0.70))


def scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Correct colours of the portrait that is open; give the name of each scene when it is there.

    Args:
        window: it shows a photo in colour.
        wait: lets the window live until something holds.
    """
    controller, canvas = window.window_controller, window.window_controller.viewer.canvas
    presenter = controller.hints.hint_presenter
    assert presenter is not None
    controller.viewer.pointing_wanted.emit()
    yield "hints-pointing"
    controller.photo_controller.move_hints(_SAID)
    controller.photo_controller.settle()
    _click(canvas, _SLEEVE)
    _take(controller, presenter, 2, wait)
    yield "hints"
    controller.viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    yield "hints-side-by-side"
    controller.viewer.mode_chosen.emit(ViewMode.SPLIT)
    presenter.leave()
    _draw_over(canvas, _LINE)
    _take(controller, presenter, 1, wait)
    presenter.leave()
    yield "hints-list"
    canvas.zoom_to(1.0)
    yield "hints-close"
    canvas.fit()
    presenter.leave()
    canvas.pointing.leave()  # no ring of the brush is left behind where the hand was last
    controller.photo_controller.reset()


def _click(canvas: Canvas, place: Place) -> None:
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_point(canvas, place))


def _draw_over(canvas: Canvas, line: tuple[Place, ...]) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=_point(canvas, line[0]))
    for place in line[1:]:
        QTest.mouseMove(canvas, _point(canvas, place))
    QTest.mouseRelease(canvas, left, pos=_point(canvas, line[-1]))


def _take(controller: WindowController, presenter: HintPresenter, number: int, wait: Wait) -> None:
    """Take one of the colours that are suggested, once they are there, and wait for its picture."""

    def are_there() -> bool:
        view = presenter.popover.view
        return view is not None and view.suggested is not None

    wait(are_there, "the suggested colours")
    before = controller.photo_controller.colour
    presenter.popover.suggested.buttons[number].click()
    wait(lambda: controller.photo_controller.colour is not before, "the colour of the place")


def _point(canvas: Canvas, place: Place) -> QPoint:
    x, y = hm.point_of(canvas.state, vs.panes(canvas.state)[-1], place)
    ratio = canvas.devicePixelRatio()
    return QPoint(round(x / ratio), round(y / ratio))
