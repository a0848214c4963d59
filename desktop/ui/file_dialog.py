"""Dialogs for files: the system's own, or Qt's in the clothes of the house where it has none."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QDir,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStandardPaths,
    Qt,
    QUrl,
)
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
    QWidget,
)

from core.base.paths import resources_dir

#: Logical px.
_SIZE: Final = (900, 580)
_ICON: Final = 18
_ROW: Final = 26
_SIDEBAR: Final = 180
#: Columns of Qt's list: what kind of file it is, its name says.
_NAME, _KIND, _CHANGED = 0, 2, 3
_BUTTONS: Final = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
_Index = QModelIndex | QPersistentModelIndex
_Location = QStandardPaths.StandardLocation


class FileDialog(QFileDialog):
    """A dialog for files or a folder, which goes when it is closed.

    Kinds of files are told by name: a dozen endings say nothing to anybody.

    Args:
        parent: the window above which it opens.
        title: what is asked for.
        beginning: the folder that it shows.
    """

    def __init__(self, parent: QWidget, title: str, beginning: str) -> None:
        super().__init__(parent, title, beginning)
        self._is_dressed = False
        self.setOption(QFileDialog.Option.HideNameFilterDetails)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """Dress it when it is shown for the first time; that of the system never is."""
        super().showEvent(event)
        rows = self.findChild(QTreeView, "treeView")
        if rows is None or self._is_dressed:
            return
        self._is_dressed = True
        self.resize(*_SIZE)
        icons = _OwnIcons(self)
        for name, icon in _BUTTONS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(icon))
        header = rows.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        rows.hideColumn(_KIND)
        self.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in places()])
        for view in (rows, *self.findChildren(QListView)):
            if view.objectName() in ("treeView", "listView", "sidebar"):
                view.setItemDelegate(icons)
        for box in self.findChildren(QComboBox):
            _put_chevron(box, icons.icon("chevron-down"))
        for row in self.findChildren(QDialogButtonBox):
            for answer in row.buttons():
                answer.setIcon(QIcon())  # those of the platform are of another world
                if row.buttonRole(answer) is QDialogButtonBox.ButtonRole.AcceptRole:
                    answer.setProperty("kind", "primary")
                    answer.style().polish(answer)
        sidebar = self.findChild(QListView, "sidebar")
        if sidebar is not None:
            sidebar.setMinimumWidth(_SIDEBAR)


def _put_chevron(box: QComboBox, chevron: QIcon) -> None:
    """Give a box of Qt's the chevron of the house; the style sheet takes its own away."""
    sign = QLabel(box)
    sign.setPixmap(chevron.pixmap(16, 16))
    sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 10, 0)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignRight)


def places() -> tuple[Path, ...]:
    """Give the folders of the system that are worth a click, and are there."""
    kinds = (_Location.PicturesLocation, _Location.DesktopLocation, _Location.DownloadLocation)
    named = (Path(QStandardPaths.writableLocation(kind)) for kind in kinds)
    home = Path.home()
    return tuple(dict.fromkeys((home, *(place for place in named if place.is_dir()))))


class _OwnIcons(QStyledItemDelegate):
    """Gives folders and files the icons of the house, in the colours of a dialog."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        group, role = QPalette.ColorGroup, QPalette.ColorRole
        self._ink = dialog.palette().color(group.Active, role.Text).name()
        self._faint = dialog.palette().color(group.Disabled, role.Text).name()
        self._icons: dict[str, QIcon] = {}

    def icon(self, name: str) -> QIcon:
        """Give an icon of the set."""
        if name not in self._icons:
            self._icons[name] = _drawn(name, self._ink, self._faint)
        return self._icons[name]

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == _NAME:
            option.icon = self.icon(_sign_of(index))
        model = index.model()
        if index.column() == _CHANGED and isinstance(model, QFileSystemModel):
            # Qt writes it as the system does, whose language may be none.
            changed = model.lastModified(index)
            option.text = QLocale().toString(changed, QLocale.FormatType.ShortFormat)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), _ROW))


def _sign_of(index: _Index) -> str:
    model = index.model()
    if isinstance(model, QFileSystemModel):
        return "folder" if model.isDir(index) else "image"
    # A place beside the list: its address is what the list of places holds.
    address = index.data(int(Qt.ItemDataRole.UserRole) + 1)
    path = address.toLocalFile() if isinstance(address, QUrl) else ""
    if not path:
        return "monitor"
    return "house" if path == QDir.homePath() else "folder"


def _drawn(name: str, colour: str, faint: str) -> QIcon:
    drawing = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        svg = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for ratio in (1, 2):
            picture = QPixmap(_ICON * ratio, _ICON * ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            svg.render(painter, QRectF(picture.rect()))
            painter.end()
            picture.setDevicePixelRatio(ratio)
            icon.addPixmap(picture, mode)
    return icon
