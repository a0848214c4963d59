"""Above the list of the queue: which of its photos are listed, and in which order."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.queue.jobs import Tally
from desktop.queue.queue_filter import ALL_IN_ORDER, Among, QueueFilter
from desktop.ui.appearance import Appearance
from desktop.ui.quantities import number
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.choice_box import ChoiceBox


class FilterBar(QWidget):
    """A box to choose photos, and a button for their order.

    Attributes:
        box: the photos; its data are `Among`.
        order: most doubtful first, while it is down.

    Signals:
        chosen: the `QueueFilter`.
    """

    chosen = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._filter = ALL_IN_ORDER
        self.box = ChoiceBox(look, self.tr("Photos to list"))
        for among in Among:
            self.box.addItem("", among)
        self.order = IconButton(look, "arrow-down-wide-narrow", self.tr("Most doubtful first"))
        self.order.setCheckable(True)
        self.order.setProperty("kind", "pointing")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.order)
        self.box.activated.connect(self._on_chosen)
        self.order.clicked.connect(self._on_chosen)
        self.show_counts(Tally(), 0)

    def show_counts(self, tally: Tally, to_look_at: int) -> None:
        """Say how many photos each choice lists; before any has ended there is nothing to choose.

        Args:
            tally: how many photos are at what.
            to_look_at: how many are coloured so that somebody should look at them.
        """
        counts = {
            Among.ALL: (self.tr("All photos"), tally.total),
            Among.TO_LOOK_AT: (self.tr("To look at"), to_look_at),
            Among.FAILED: (self.tr("Failed"), tally.failed),
            Among.TO_DO: (self.tr("To do"), tally.unfinished),
            Among.DONE: (self.tr("In colour"), tally.done),
        }
        for at, among in enumerate(Among):
            name, count = counts[among]
            self.box.setItemText(at, f"{name}  ·  {number(count)}")
        self.setVisible(tally.ended > 0)
        if not tally.ended:
            self.reset()

    def reset(self) -> None:
        """List all photos in the order of the queue."""
        self.box.setCurrentIndex(0)
        self.order.setChecked(False)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        now = QueueFilter(self.box.currentData(), by_doubt=self.order.isChecked())
        if now != self._filter:
            self._filter = now
            self.chosen.emit(now)
