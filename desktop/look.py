"""Applies the look to the application: theme, font and icons, and tells when it changes.

Built once in `app`, passed to the widgets that paint themselves.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.stylesheet import stylesheet_of
from desktop.theme import Theme, ThemeChoice, palette_of, theme_for

#: Body text, in logical px.
TEXT_PX: Final = 13
#: The second is for what the first cannot write.
_FAMILIES: Final = ("Inter", "Noto Sans Devanagari")
#: Icons are drawn at these sizes, in logical px, for screens of these pixel ratios.
_ICON_SIDES: Final = (16, 20, 24)
_ICON_RATIOS: Final = (1, 2, 3)


class Look(QObject):
    """The theme in force, and what is drawn with it.

    Args:
        app: gets palette, style sheet and font.
        resources: the folder that holds `icons` and `fonts`.
        choice: what the user chose before.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: ThemeChoice) -> None:
        super().__init__()
        self._app = app
        self._resources = resources
        self._choice = choice
        self._svg: dict[str, str] = {}
        app.setStyle("Fusion")
        app.setFont(_load_font(resources / "fonts"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.theme: Theme = theme_for(choice, QGuiApplication.styleHints().colorScheme())
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose: a theme, or to follow the system."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme, at once and everywhere."""
        self._choice = choice
        self._refresh()

    def icon(self, name: str, colour: str) -> QIcon:
        """Draw an icon of the set in a colour; disabled it is faint."""
        icon = QIcon()
        for side in _ICON_SIDES:
            for ratio in _ICON_RATIOS:
                icon.addPixmap(self.pixmap(name, colour, side, ratio))
                faint = self.pixmap(name, self.theme.faint, side, ratio)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, colour: str, side_px: int, ratio: float) -> QPixmap:
        """Draw an icon at a size in logical px for a screen of this pixel ratio."""
        pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing = self._drawing(name).replace("currentColor", colour)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _drawing(self, name: str) -> str:
        if name not in self._svg:
            path = self._resources / "icons" / f"{name}.svg"
            self._svg[name] = path.read_text(encoding="utf-8")
        return self._svg[name]

    @Slot()
    def _on_system_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        theme = theme_for(self._choice, QGuiApplication.styleHints().colorScheme())
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self.theme))
        self._app.setStyleSheet(stylesheet_of(self.theme, self._resources / "icons"))


def _load_font(folder: Path) -> QFont:
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    # Qt warns at every size that the first family lacks a script, though the second has it.
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
    font = QFont(list(_FAMILIES))
    font.setPixelSize(TEXT_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def tabular(font: QFont, *, size_px: int = TEXT_PX) -> QFont:
    """Give a copy of a font whose figures are equally wide, so that values do not dance."""
    copy = QFont(font)
    copy.setPixelSize(size_px)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy
