"""The panels to the left and right of the photo: where they are, and how much room they take."""

from typing import Final

from desktop.app.central_widget import CentralWidget
from desktop.photo.adjust_panel import AdjustPanel
from desktop.queue.queue_panel import QueuePanel
from desktop.ui.widgets import line, tab_order

#: Below this width the panels are narrower, in logical px.
_ROOMY_FROM: Final = 1100
#: Below this height what is told below the queue leaves room for its list, in logical px.
_LISTS_FROM: Final = 820
#: Below this height, that of a small screen with large text, it leaves still more to its list.
_LOW_FROM: Final = 560


class SidePanels:
    """Puts the panels beside the stage, with lines between; neither is shown so far.

    Args:
        central: what the window holds.
        queue: goes to the left.
        adjust: goes to the right.

    Attributes:
        queue: the one to the left.
        adjust: the one to the right.
        keeps_queue_closed: whether a person closed the queue, and what comes in is not to open it.
    """

    def __init__(self, central: CentralWidget, queue: QueuePanel, adjust: AdjustPanel) -> None:
        self.keeps_queue_closed = False
        self.queue, self.adjust = queue, adjust
        self._beside_queue, self._beside_adjust = line.upright(), line.upright()
        central.row.insertWidget(0, queue)
        central.row.insertWidget(1, self._beside_queue)
        central.row.addWidget(self._beside_adjust)
        central.row.addWidget(adjust)
        queue.title.stand_beside(adjust.title)
        # One button at a time stands out.
        queue.is_next.connect(adjust.stand_back_for_queue)
        queue.is_next.connect(central.start.stand_back)
        # Tab goes by age, and the stage is older than the queue, which lies before it.
        tab_order.go_on(central.bar, queue)
        self.show_queue(False)
        self.show_adjust(False)

    @property
    def is_queue_shown(self) -> bool:
        """Whether the queue is shown."""
        return not self.queue.isHidden()

    def show_queue(self, shown: bool) -> None:
        """Show the queue, or hide it."""
        self.queue.setVisible(shown)
        self._beside_queue.setVisible(shown)

    @property
    def is_adjust_shown(self) -> bool:
        """Whether what adjusts the colour is shown."""
        return not self.adjust.isHidden()

    def show_adjust(self, shown: bool) -> None:
        """Show what adjusts the colour, or hide it."""
        self.adjust.setVisible(shown)
        self._beside_adjust.setVisible(shown)

    def fit(self, width_px: int, height_px: int) -> None:
        """Give way to the photo where a window of this size is short of room, in logical px."""
        is_narrow = width_px < _ROOMY_FROM
        self.adjust.make_small(narrow=is_narrow, window_height_px=height_px)
        is_low, is_lowest = height_px < _LISTS_FROM, height_px < _LOW_FROM
        self.queue.make_small(narrow=is_narrow, low=is_low, lowest=is_lowest)
