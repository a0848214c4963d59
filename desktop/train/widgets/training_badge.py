"""A training in the bar of the window: how far it is, in a ring and a few words."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.train import training_texts
from desktop.train.training_state import Phase, TrainingState
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import ToolButton

_SIDE: Final = 18
_RING: Final = 2.5
_RATIOS: Final = (1, 2, 3)
_BAR_HEIGHT: Final = 34


class TrainingBadge(ToolButton):
    """Shows how a training stands; a click asks for the dialog.

    It is hidden where there is no training.
    """

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._training_state: TrainingState | None = None
        self._drawn: tuple[object, ...] = ()
        self.setProperty("kind", "text")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setFixedHeight(_BAR_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(self.tr("Training"))
        self.setToolTip(self.tr("Show the training"))
        self.hide()
        look.changed.connect(self._refresh)

    def show_state(self, training_state: TrainingState | None) -> None:
        """Show a training, or none."""
        self._training_state = training_state
        self.setVisible(training_state is not None)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        training_state = self._training_state
        if training_state is None:
            return
        self.setText(f" {training_texts.badge(training_state)}")
        # Rounds come twice a second and look the same.
        drawn = training_state.phase, round(training_state.share * 100), self._look.theme
        if drawn != self._drawn:
            self._drawn = drawn
            self.setIcon(self._icon(training_state))

    def _icon(self, training_state: TrainingState) -> QIcon:
        theme = self._look.theme
        if training_state.phase is Phase.DONE:
            return self._look.icon("circle-check", theme.good)
        if training_state.phase is Phase.FAILED:
            return self._look.icon("circle-alert", theme.bad)
        icon = QIcon()
        for ratio in _RATIOS:
            icon.addPixmap(self._ring(training_state, ratio))
        return icon

    def _ring(self, training_state: TrainingState, ratio: int) -> QPixmap:
        theme = self._look.theme
        pixmap = QPixmap(_SIDE * ratio, _SIDE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2, 2, _SIDE - 4, _SIDE - 4)
        painter.setPen(QPen(QColor(theme.track), _RING))
        painter.drawEllipse(ring)
        done = QPen(QColor(theme.ink), _RING)
        done.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(done)
        if training_state.phase in (Phase.PAUSING, Phase.PAUSED):
            for x in (_SIDE / 2 - 2, _SIDE / 2 + 2):
                painter.drawLine(QPointF(x, _SIDE / 2 - 2), QPointF(x, _SIDE / 2 + 2))
        else:
            # Qt counts sixteenths of a degree, against the clock, from three o'clock.
            painter.drawArc(ring, 90 * 16, -round(max(training_state.share, 0.03) * 360 * 16))
        painter.end()
        return pixmap
