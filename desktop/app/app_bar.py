"""The bar at the top of the window."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets import tab_order
from desktop.ui.widgets.buttons import IconButton, PushButton, ToolButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.menus import Menu


class AppBar(QWidget):
    """Name, opening, queue, theme and menu.

    Signals:
        open_wanted, folder_wanted: choose photos, or a folder.
        queue_wanted: show or hide the queue.
        theme_wanted: change between light and dark.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    queue_wanted = Signal()
    theme_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._open = PushButton(self.tr("Open…"))
        self._open.setToolTip(self.tr("Open photos (Ctrl+O)"))
        self._folder = IconButton(look, "folder-open", self.tr("Open a folder (Ctrl+Shift+O)"))
        self._queue = ToolButton()
        self._theme = IconButton(look, "moon", self.tr("Light or dark (Ctrl+Shift+L)"))
        self._more = IconButton(look, "menu", self.tr("Menu (F10)"))
        self.menu = Menu(self._more)
        self._more.setShortcut("F10")
        self._more.setMenu(self.menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._queue.setProperty("kind", "text")
        self._queue.setCheckable(True)
        self._queue.setToolTip(self.tr("Show or hide the queue (Ctrl+B)"))
        self._queue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._queue.setIconSize(QSize(18, 18))
        self._queue.setFixedHeight(34)
        self._queue.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._open.clicked.connect(self.open_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._queue.clicked.connect(self.queue_wanted)
        self._theme.clicked.connect(self.theme_wanted)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_queue(0, is_open=False)

    def show_queue(self, to_go: int, *, is_open: bool) -> None:
        """Show how many photos of the queue are to go, and whether the queue is shown."""
        words = self.tr("Queue")
        if to_go:
            words = self.tr("Queue · {n}").format(n=QLocale().toString(to_go))
        self._queue.setText(f" {words}")
        self._queue.setAccessibleName(words)
        self._queue.setChecked(is_open)

    @Slot(object)
    def hold(self, widget: QWidget) -> None:
        """Give a widget a place beside the queue."""
        self._row.insertWidget(self._row.indexOf(self._queue) + 1, widget)
        tab_order.go_on(self._queue, widget)

    def _lay_out(self) -> None:
        name = QLabel("Autochrome")
        name.setProperty("kind", "name")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(Mark(24))
        row.addSpacing(2)
        row.addWidget(name)
        row.addSpacing(18)
        row.addWidget(self._open)
        row.addWidget(self._folder)
        row.addSpacing(2)
        row.addWidget(self._queue)
        row.addStretch(1)
        row.addWidget(self._theme)
        row.addWidget(self._more)

    @Slot()
    def _on_look_changed(self) -> None:
        theme = self._look.theme
        self._theme.show_icon("sun" if theme.is_dark else "moon")
        self._queue.setIcon(self._look.icon("layers", theme.text))
