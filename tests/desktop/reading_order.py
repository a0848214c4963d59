"""In which order Tab goes through a window, and in which the eye reads it.

The eye takes one region after the other, in each the rows from top to bottom, and in a row what
stands there from left to right.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

_MOST = 200
_ACTED_ON = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_SAYING_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def check_tab_order(
    window: QWidget, qtbot: QtBot, *regions: QWidget, apart: QWidget | None = None
) -> list[QWidget]:
    """Press Tab all the way round and compare with what the eye reads, and hear what it comes to.

    Args:
        window: it has the keyboard.
        qtbot: presses the key.
        regions: parts of the window that are read one after the other; what is in none of them is
            read last. None for a window that is read as one.
        apart: what is reached last of all, in an order of its own.

    Returns:
        What took the keyboard, in the order in which it did.
    """
    tabbed = tab_order(window, qtbot)
    assert [*filter(None, map(why_unheard, tabbed))] == []
    left = [words_of(control) for control in missed(window, tabbed)]
    assert left == [], f"Tab does not come to {left}, but to {[*map(words_of, tabbed)]}"
    lying_apart = [c for c in tabbed if apart is not None and apart.isAncestorOf(c)]
    rest = [control for control in tabbed if control not in lying_apart]
    read = reading_order(window, rest, regions) + lying_apart
    # Where the keyboard begins is another question: round it goes.
    first = tabbed.index(read[0])
    goes = [*map(words_of, tabbed[first:] + tabbed[:first])]
    reads = [*map(words_of, read)]
    assert goes == reads, f"Tab goes {goes}, the eye {reads}"
    return tabbed


def tab_order(window: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until what has the keyboard had it before."""
    reached: list[QWidget] = []
    for _ in range(_MOST):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        control = QApplication.focusWidget()
        assert control is not None
        assert window.isAncestorOf(control), f"Tab left the window for {words_of(control)}"
        if control in reached:
            assert control is reached[0], f"Tab is caught at {words_of(control)}"
            return reached
        reached.append(control)
    raise AssertionError("Tab never came round")


def reading_order(
    window: QWidget, controls: Sequence[QWidget], regions: Sequence[QWidget]
) -> list[QWidget]:
    """Sort controls as the eye meets them."""
    read: list[QWidget] = []
    for region in (*regions, window):
        inside = [c for c in controls if region.isAncestorOf(c) or c is region]
        read += _by_rows(window, [control for control in inside if control not in read])
    return read


def words_of(control: QWidget) -> str:
    """Name a control as a person would."""
    text = control.text() if isinstance(control, QAbstractButton | QLabel) else ""
    return control.accessibleName() or text or control.toolTip() or type(control).__name__


def missed(window: QWidget, reached: Sequence[QWidget]) -> list[QWidget]:
    """Give what can be acted on in a window and Tab did not come to.

    Of a group that arrow keys go through, such as colours beside each other, Tab comes to one.
    """
    by_arrows = {(control.parentWidget(), type(control)) for control in reached}
    return [
        control
        for control in window.findChildren(QWidget)
        if isinstance(control, _ACTED_ON)
        and control.isVisible()
        and control.isEnabled()
        and control.window() is window.window()
        and not isinstance(control, QScrollBar)
        and not control.objectName().startswith("qt_")
        and control not in reached
        and control.parentWidget() not in reached  # its own keys do what its parts do
        and not (
            _is_one_of_several(control) and (control.parentWidget(), type(control)) in by_arrows
        )
    ]


def _is_one_of_several(control: QWidget) -> bool:
    is_exclusive = isinstance(control, QAbstractButton) and control.autoExclusive()
    return is_exclusive or control.focusPolicy() is Qt.FocusPolicy.NoFocus


def why_unheard(control: QWidget) -> str:
    """Say what a screen reader is not told of a control: what it is, or what it is called."""
    heard = QAccessible.queryAccessibleInterface(control)
    if heard is None or heard.role() in _SAYING_NOTHING:
        return f"{words_of(control)} ({type(control).__name__}) has no role"
    name = heard.text(QAccessible.Text.Name) or heard.text(QAccessible.Text.Description)
    return "" if name.strip() else f"{type(control).__name__} has no name"


def place_of(window: QWidget, control: QWidget) -> QRect:
    """Say where a control is in a window."""
    return QRect(control.mapTo(window, QPoint()), control.size())


def _by_rows(window: QWidget, controls: list[QWidget]) -> list[QWidget]:
    """Sort controls by rows; those that lie on another one, as on the photo, come right behind."""
    lying = {
        c: next((o for o in controls if o is not c and o.isAncestorOf(c)), None) for c in controls
    }
    read: list[QWidget] = []
    for control in _rows_of(window, [c for c in controls if lying[c] is None]):
        read += [control, *_rows_of(window, [c for c in controls if lying[c] is control])]
    return read


def _rows_of(window: QWidget, controls: list[QWidget]) -> list[QWidget]:
    rows: list[list[QWidget]] = []
    for control in sorted(controls, key=lambda c: place_of(window, c).top()):
        middle = place_of(window, control).center().y()
        if rows and middle <= place_of(window, rows[-1][0]).bottom():
            rows[-1].append(control)
        else:
            rows.append([control])
    return [
        control for row in rows for control in sorted(row, key=lambda c: place_of(window, c).left())
    ]
