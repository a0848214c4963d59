"""What the window holds: the bar, and below it the stage with room for panels on both sides."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.app.app_bar import AppBar
from desktop.app.card_row import Cards
from desktop.app.start_page import StartPage
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance


class CentralWidget(QWidget):
    """All that is seen first, and where the window controller puts its panels later.

    Args:
        look: theme and icons.
        cards: photos that the start page offers.

    Attributes:
        bar: along the top.
        start: the start page.
        stage: shows the start page, or the photo in its place.
        row: the stage, with panels to its left and right.
    """

    def __init__(self, look: Appearance, cards: Cards) -> None:
        super().__init__()
        self.bar = AppBar(look)
        self.start = StartPage(look, cards)
        self.stage = QStackedWidget()
        # Notes lie on it, too; of itself Qt counts nothing but its pages.
        give_role(self.stage, QAccessible.Role.LayeredPane)
        self.row = QHBoxLayout()
        self.stage.addWidget(self.start)
        self.row.setSpacing(0)
        self.row.addWidget(self.stage, 1)
        self._bands: list[QWidget] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self.row, 1)

    def add_band(self, band: QWidget) -> None:
        """Put something below the bar, across the whole window."""
        self._bands.append(band)
        self._column.insertWidget(self._column.indexOf(self.bar) + 1, band)

    @property
    def band_height(self) -> int:
        """What bands take of the window's height, in px."""
        return sum(band.sizeHint().height() for band in self._bands if not band.isHidden())
