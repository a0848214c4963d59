"""Round corners of windows that pop up: menus, choices, tooltips."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QMenu, QProxyStyle, QWidget

from desktop.ui.compositing import can_shine_through

#: Of the corners, in logical px; the style sheet says the same.
POPUP_RADIUS: Final = 10
TIP_RADIUS: Final = 6
#: Of a window that pops up, as the style sheet knows it.
_POPUP: Final = "popup"
_TIP: Final = "tip"


class HouseStyle(QProxyStyle):
    """Fusion, with round corners also for the menus and tooltips that Qt makes by itself."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._cutting = _Cutting()

    def polish(self, what: object) -> object:  # type: ignore[override]
        """Give a menu or a tooltip round corners before it is seen for the first time."""
        polished = super().polish(what)  # type: ignore[call-overload]
        if isinstance(what, QWidget) and what.property("kind") is None:
            if isinstance(what, QMenu):
                round_off(what)
                what.installEventFilter(self._cutting)
            elif what.inherits("QTipLabel"):
                let_shine_through(what, _TIP)
                what.installEventFilter(self._cutting)
        return polished


class _Cutting(QObject):
    """Cuts the corners off whenever a window gets another size."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            cut_corners(watched)
        return False


def round_off(popup: QWidget) -> None:
    """Give a window that pops up round corners; its style sheet is to draw them, too.

    Must be called before the window is shown for the first time.
    """
    popup.setWindowFlags(
        popup.windowFlags()
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.NoDropShadowWindowHint  # the system's would have corners
    )
    let_shine_through(popup, _POPUP)


def let_shine_through(popup: QWidget, kind: str) -> None:
    """Let what a window leaves free be seen through, so that its edges are soft, where that goes.

    Args:
        popup: the window.
        kind: by which its style sheet knows it.
    """
    if can_shine_through():
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    popup.setProperty("kind", kind)


def cut_corners(popup: QWidget) -> None:
    """Cut off what lies outside of the corners: black where nothing lets windows shine through.

    Where they do, half a px more stays than is drawn, so that edges which are drawn softly stay
    soft.
    """
    radius = TIP_RADIUS if popup.property("kind") == _TIP else POPUP_RADIUS
    if popup.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
        radius -= 1
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(popup.rect()), radius, radius)
    popup.setMask(QRegion(shape.toFillPolygon().toPolygon()))
