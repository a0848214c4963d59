"""Applies the look to the application: theme, font and icons, and tells when it changes.

Built once in `app`, passed to the widgets that paint themselves.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.ui.accessible import tell_roles
from desktop.ui.motion import Motion, MotionChoice
from desktop.ui.round_corners import HouseStyle
from desktop.ui.stylesheet import stylesheet_of
from desktop.ui.theme import Theme, ThemeChoice, palette_of, theme_for

#: Body text, in logical px.
TEXT_PX: Final = 13
#: The second is for what the first cannot write.
_FAMILIES: Final = ("Inter", "Noto Sans Devanagari")
#: Icons are drawn at these sizes, in logical px, for the pixel ratios of the screens there are.
_ICON_SIDES: Final = (16, 20, 24)


class Appearance(QObject):
    """The theme in force, and what is drawn with it.

    Args:
        app: gets palette, style sheet and font.
        resources: the folder that holds `icons` and `fonts`.
        choice: what the user chose before.
        motion: whether things may move, as the user chose before.

    Attributes:
        motion: whether things may move.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        choice: ThemeChoice,
        motion: MotionChoice = MotionChoice.SYSTEM,
    ) -> None:
        super().__init__()
        self._app = app
        self._resources = resources
        self._choice = choice
        self.motion = Motion(motion)
        self._svg: dict[str, str] = {}
        self._ratios = _ratios_of_screens()
        app.setStyle(HouseStyle())
        app.setFont(_load_font(resources / "fonts"))
        tell_roles(app)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.screenAdded.connect(self._on_screens_changed)
        self.theme: Theme = self._wanted()
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
        modes = [(QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, self.theme.faint)]
        for mode, ink in modes:
            drawing = self._drawing(name, ink)
            for side in _ICON_SIDES:
                for ratio in self._ratios:
                    icon.addPixmap(_drawn(drawing, side, ratio), mode)
        return icon

    def pixmap(self, name: str, colour: str, side_px: int, ratio: float) -> QPixmap:
        """Draw an icon at a size in logical px for a screen of this pixel ratio."""
        return _drawn(self._drawing(name, colour), side_px, ratio)

    def _drawing(self, name: str, colour: str) -> QSvgRenderer:
        if name not in self._svg:
            path = self._resources / "icons" / f"{name}.svg"
            self._svg[name] = path.read_text(encoding="utf-8")
        return QSvgRenderer(QByteArray(self._svg[name].replace("currentColor", colour).encode()))

    @Slot()
    def _on_screens_changed(self) -> None:
        ratios = _ratios_of_screens()
        if ratios - self._ratios:  # whoever draws icons draws them anew
            self._ratios |= ratios
            self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        self._refresh()

    def _wanted(self) -> Theme:
        hints = QGuiApplication.styleHints()
        high = Qt.ContrastPreference.HighContrast
        wants_contrast = hints.accessibility().contrastPreference() is high
        return theme_for(self._choice, hints.colorScheme(), wants_contrast=wants_contrast)

    def _refresh(self) -> None:
        theme = self._wanted()
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self.theme))
        self._app.setStyleSheet(stylesheet_of(self.theme, self._resources / "icons"))


def _ratios_of_screens() -> set[float]:
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _drawn(drawing: QSvgRenderer, side_px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


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
