"""What text of a window a person sees, and whether all of it fits."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop.ui.widgets.elided_label import ElidedLabel

#: Layouts in one another: each tells the next that it wants another size.
_NESTED = 8


def settle() -> None:
    """Let layouts find their places."""
    for _ in range(_NESTED):
        QApplication.processEvents()


def clipped(root: QWidget) -> list[str]:
    """Give the texts in a window of which a part is hidden."""
    return [
        f"{type(widget).__name__} {text!r}: {why}"
        for widget, text in _visible(root)
        if (why := _why_clipped(root, widget, text))
    ]


def texts_of(root: QWidget) -> list[str]:
    """Give all that a window tells: what is seen, tooltips, names for those who do not see."""
    told = [text for _, text in _visible(root)]
    for widget in [root, *root.findChildren(QWidget)]:
        if isinstance(widget, QWidget) and widget.isVisibleTo(root):
            told += [widget.toolTip(), widget.accessibleName()]
            told += [action.text() for action in widget.actions()]
            if isinstance(widget, QLineEdit):
                told.append(widget.placeholderText())
            if isinstance(widget, QComboBox):
                told += [widget.itemText(row) for row in range(widget.count())]
    return [text.strip() for text in told if text.strip()]


def _visible(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            text = widget.text()
        elif isinstance(widget, QComboBox):
            text = widget.currentText()
        else:
            continue
        if text.strip() and not _is_icon_alone(widget):
            yield widget, text


def _is_icon_alone(widget: QWidget) -> bool:
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    return (
        isinstance(widget, QToolButton)
        and widget.toolButtonStyle() is alone
        and not widget.icon().isNull()
    )


def _why_clipped(root: QWidget, widget: QWidget, text: str) -> str:
    outside = _sides_outside(root, widget)
    if outside:
        return outside
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"{widget.height()} px high, needs {needed}" if needed > widget.height() else ""
    needed, given = _widths(widget, text)
    return f"{given} px wide, needs {needed}" if needed > given else ""


def _widths(widget: QWidget, text: str) -> tuple[int, int]:
    """Give the width that a line of text needs, and the one that it has."""
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return widget.fontMetrics().horizontalAdvance(text), field.width()
    needed = widget.fontMetrics().horizontalAdvance(text)
    if isinstance(widget, QPushButton):
        button = QStyleOptionButton()
        widget.initStyleOption(button)
        inside = QStyle.SubElement.SE_PushButtonContents
        return needed, widget.style().subElementRect(inside, button, widget).width()
    if isinstance(widget, QToolButton) and widget.icon().isNull():
        # The room beside the word may be given up, but not the border.
        return needed + 2, widget.width()
    return widget.sizeHint().width(), widget.width()


def _sides_outside(root: QWidget, widget: QWidget) -> str:
    """Say whether a widget sticks out of what is around it; downwards it may where that scrolls."""
    around, scrolls = widget.parentWidget(), False
    while around is not None:
        corner = widget.mapTo(around, QPoint(0, 0))
        right, bottom = corner.x() + widget.width(), corner.y() + widget.height()
        if corner.x() < 0 or right > around.width():
            return f"from {corner.x()} to {right} in {type(around).__name__}"
        scrolls = scrolls or isinstance(around.parentWidget(), QAbstractScrollArea)
        if not scrolls and (corner.y() < 0 or bottom > around.height()):
            return f"from {corner.y()} down to {bottom} in {type(around).__name__}"
        around = None if around is root else around.parentWidget()
    return ""


def overlapping(root: QWidget) -> list[str]:
    """Give pairs of texts in a window that lie on each other."""
    shown = [(w, text) for w, text in _visible(root)]
    found = []
    for number, (one, text) in enumerate(shown):
        for other, words in shown[number + 1 :]:
            is_inside = one.isAncestorOf(other) or other.isAncestorOf(one)
            together = _seen_part(root, one) & _seen_part(root, other)
            if not is_inside and together.width() > 1 and together.height() > 1:
                found.append(f"{text!r} on {words!r}")
    return found


def _seen_part(root: QWidget, widget: QWidget) -> QRect:
    """Give where the part of a widget is that nothing around it cuts off."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint()))
