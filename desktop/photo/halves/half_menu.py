"""The menu of a half: all that it can show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup

from desktop.photo.halves.choices import ByModel, BySnapshot, Choice, Usual
from desktop.photo.session import Snapshot
from desktop.photo.snapshot_names import shown_name
from desktop.ui.keys import key_words
from desktop.ui.widgets.menus import Menu


@dataclass(frozen=True, slots=True)
class Offered:
    """What a half can show, and what else its menu does.

    Attributes:
        chosen: what it shows.
        other: a guess that it shows, with its name; None where it shows none.
        no_saved: why there is no saved result; empty where there is.
        models: id and name of each model.
        snapshots: of the photo, the oldest first; None while its file is read.
        is_usual: whether the halves show the original and the result, as ever.
    """

    chosen: Choice
    other: tuple[Choice, str] | None
    no_saved: str
    models: Sequence[tuple[str, str]]
    snapshots: Sequence[Snapshot] | None
    is_usual: bool


class HalfMenu(QObject):
    """Fills the menu of a half each time when it opens.

    Args:
        menu: of the pill.
        offered: gives what there is.

    Signals:
        chosen: the `Choice`.
        snapshot_wanted: a snapshot is to be taken.
        swap_wanted: the halves are to change places.
        usual_wanted: the original and the result are to be shown.
    """

    chosen = Signal(object)
    snapshot_wanted = Signal()
    swap_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self, menu: Menu, offered: Callable[[], Offered]) -> None:
        super().__init__(menu)
        self._menu, self._offered = menu, offered
        self._snapshots: Menu | None = None
        self._group = QActionGroup(menu)
        self._group.triggered.connect(self._on_triggered)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        menu, offered = self._menu, self._offered()
        self._snapshots = None
        menu.clear()
        add = partial(self._add, offered.chosen)
        add(menu, self.tr("Original"), Usual.ORIGINAL)
        add(menu, self.tr("Coloured photo as it is now"), Usual.RESULT)
        saved = add(menu, self.tr("Saved result"), Usual.SAVED)
        saved.setEnabled(not offered.no_saved)
        saved.setToolTip(offered.no_saved)
        if offered.other is not None:
            add(menu, offered.other[1], offered.other[0])
        menu.addSeparator()
        models = menu.add_menu(self.tr("By a model"))
        for id_, name in offered.models:
            add(models, name, ByModel(id_))
        self._snapshots = menu.add_menu(self.tr("A snapshot"))
        self.fill_snapshots()
        menu.addSeparator()
        swap = menu.addAction(f"{self.tr('Swap the halves')}\t{key_words('X')}")
        swap.triggered.connect(self.swap_wanted)
        usual = menu.addAction(self.tr("Original and coloured photo again"))
        usual.setEnabled(not offered.is_usual)
        usual.triggered.connect(self.usual_wanted)

    @Slot()
    def fill_snapshots(self) -> None:
        """Offer the snapshots that there are now; the menu may be open, and they just read."""
        menu, offered = self._snapshots, self._offered()
        if menu is None:
            return
        menu.clear()
        if offered.snapshots is None:
            menu.addAction(self.tr("Reading the photo…")).setEnabled(False)
            return
        for one in offered.snapshots:
            self._add(offered.chosen, menu, shown_name(one.name), BySnapshot(one.taken))
        if offered.snapshots:
            menu.addSeparator()
        take = menu.addAction(f"{self.tr('Take a snapshot')}\t{key_words('Ctrl+N')}")
        take.triggered.connect(self.snapshot_wanted)

    def _add(self, chosen: Choice, to: Menu, text: str, choice: Choice) -> QAction:
        action = to.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(choice == chosen)
        action.setData(choice)
        self._group.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
