"""The histogram above the sliders; it folds up, and goes where the sliders need its room."""

from itertools import combinations
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.photo.histogram.spread import BINS, Heights, Spread
from desktop.photo.histogram.spread_words import spread_words
from desktop.settings.histogram_choice import HistogramChoice
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import ToolButton

#: From this height of the window on there is room for it without that anything else gives way.
ROOMY_FROM: Final = 920
_HEAD: Final = 24
_BELOW: Final = 8
#: How much room it takes folded up.
FOLDED_PX: Final = _HEAD + _BELOW
_PLOT: Final = 58
_SIDE: Final = 20
#: What a button keeps free left of its icon: the icon is in line with what is below.
_AROUND_ICON: Final = 5
_RADIUS: Final = 6.0
#: Red, green and blue; two of them over each other (red and green, red and blue, green and blue);
#: and all three, which make a grey, as light does. Blended they would be mud on a light ground.
_ON_DARK: Final = ("#a8443f", "#3f8a4b", "#3f62ad", "#b8a44e", "#b070b4", "#4aa0b2", "#8b8b89")
_ON_LIGHT: Final = ("#e8837c", "#7fc48d", "#83a6ea", "#dcc26c", "#c48fd2", "#74bfcc", "#bcbcb9")


class Plot(QWidget):
    """Three colours over each other, and a line for how light the photo is."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Chart)
        self._look = look
        self._spread: Spread | None = None
        self.setFixedHeight(_PLOT)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    @property
    def spread(self) -> Spread | None:
        """What is shown."""
        return self._spread

    def show_spread(self, spread: Spread | None) -> None:
        """Show another one, or none."""
        self._spread = spread
        said = "" if spread is None else spread_words(spread)
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curves on their ground."""
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.edge if theme.is_contrast else theme.line), 1.0))
        painter.setBrush(QColor(theme.room))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        spread = self._spread
        if spread is None:
            return
        room = box.adjusted(4.0, 5.0, -4.0, -4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = _ON_DARK if theme.is_dark else _ON_LIGHT
        for heights, colour in zip(_layers(spread), colours, strict=True):
            painter.setBrush(QColor(colour))
            ground = (QPointF(room.left(), room.bottom()), QPointF(room.right(), room.bottom()))
            painter.drawPolygon(QPolygonF([ground[0], *_curve(heights, room), ground[1]]))
        painter.setPen(QPen(QColor(theme.text), 1.4, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(_curve(spread.lightness, room)))


class HistogramPane(QWidget):
    """A line to fold it by, and the histogram below.

    Args:
        look: theme and icons.

    Attributes:
        plot: the histogram itself.

    Signals:
        toggled: it was folded up, or shown.
        resized: it takes more room than before, or less.
    """

    toggled = Signal()
    resized = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._choice = HistogramChoice.AS_FITS
        self._window_height, self._has_head = 0, True
        name = self.tr("Histogram")
        self._fold = ToolButton()
        self._fold.setText(name)
        self._fold.setProperty("kind", "fold")
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setIconSize(QSize(14, 14))
        self._fold.setFixedHeight(_HEAD)
        self._fold.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold.setCursor(Qt.CursorShape.PointingHandCursor)
        self._fold.setToolTip(self.tr("Show or hide the histogram (I)"))
        self._fold.clicked.connect(self.toggled)
        self.plot = Plot(look, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.setSpacing(2)
        for widget in (self._fold, self.plot):
            row = QHBoxLayout()
            row.setContentsMargins(_SIDE, 0, _SIDE, 0)
            row.addWidget(widget)
            column.addLayout(row)
            if widget is self._fold:
                self._fold_row = row
                row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._show)
        self._show()

    @property
    def is_roomy(self) -> bool:
        """Whether the window has room for it in any case."""
        return self._window_height >= ROOMY_FROM

    @property
    def is_open(self) -> bool:
        """Whether the histogram is shown, and not folded up."""
        is_fitting = self._choice is HistogramChoice.AS_FITS and self.is_roomy
        return is_fitting or self._choice is HistogramChoice.SHOWN

    @property
    def other_choice(self) -> HistogramChoice:
        """What shows it where it is folded up, and folds it up where it is shown."""
        if self.is_open:
            return HistogramChoice.HIDDEN if self.is_roomy else HistogramChoice.AS_FITS
        return HistogramChoice.AS_FITS if self.is_roomy else HistogramChoice.SHOWN

    @property
    def room_px(self) -> int:
        """How much room it takes, in logical px."""
        return 0 if self.isHidden() else self.sizeHint().height()

    def show_spread(self, spread: Spread | None) -> None:
        """Show how tones and colours are spread; None: nothing is known."""
        self.plot.show_spread(spread)

    def show_choice(self, choice: HistogramChoice) -> None:
        """Show it as somebody chose; nothing is emitted but for the room that it takes."""
        if choice is not self._choice:
            self._choice = choice
            self._show()
            self.resized.emit()

    def make_small(self, window_height_px: int, *, has_head: bool) -> None:
        """Go, or come back, as high as the window is; its head may stay alone if it has room."""
        self._window_height, self._has_head = window_height_px, has_head
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(self._has_head or self.is_open)
        self.plot.setVisible(self.is_open)
        # In high contrast the button has an outline, which is in line with what is below.
        before = _SIDE if self._look.theme.is_contrast else _SIDE - _AROUND_ICON
        self._fold_row.setContentsMargins(before, 0, _SIDE, 0)
        icon = "chevron-down" if self.is_open else "chevron-right"
        self._fold.setIcon(self._look.icon(icon, self._look.theme.muted))
        state = self.tr("shown") if self.is_open else self.tr("folded up")
        self._fold.setAccessibleDescription(state)


def _layers(spread: Spread) -> tuple[Heights, ...]:
    """Give what lies over each other: the channels, what two of them share, and what all do."""
    single = spread.red, spread.green, spread.blue
    shared = (*combinations(single, 2), single)
    return (*single, *(tuple(map(min, *channels)) for channels in shared))


def _curve(heights: Heights, room: QRectF) -> list[QPointF]:
    step = room.width() / (BINS - 1)
    return [
        QPointF(room.left() + number * step, room.bottom() - height * room.height())
        for number, height in enumerate(heights)
    ]
