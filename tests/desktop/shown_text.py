"""What text of a window a person sees, and whether all of it fits."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
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
    """Say whether a widget sticks out to the side of what is around it."""
    around = widget.parentWidget()
    while around is not None:
        left = widget.mapTo(around, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > around.width():
            return f"from {left} to {left + widget.width()} in {type(around).__name__}"
        around = None if around is root else around.parentWidget()
    return ""
