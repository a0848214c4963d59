"""What the window is made of before it is seen: the application, its look and its first sight.

Only what the first sight needs is imported here; `desktop.app.assembly` makes the rest.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from core.base import paths
from core.base.record_codec import read_leniently
from desktop.app.application import Application
from desktop.app.card_row import Cards
from desktop.app.main_window import MainWindow
from desktop.app.own_files import set_damaged_aside
from desktop.app.recent_files import RecentFile, offered
from desktop.ui.appearance import Appearance
from desktop.ui.json_file import read_object
from desktop.ui.language import Language, speak
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize, scaled
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.mark import paint_mark


@dataclass(frozen=True, slots=True)
class _FirstSight:
    """Those settings of the user's that show in a start page."""

    language: Language = Language.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    motion: MotionChoice = MotionChoice.SYSTEM


def settings_file(home: Path) -> Path:
    """Give the file of the settings below the user's data folder."""
    return home / "settings.json"


@dataclass(frozen=True, slots=True)
class _Size:
    """The one setting that counts before there is an application."""

    text_size: TextSize = TextSize.SYSTEM


def make_scaled_application(argv: Sequence[str], home: Path) -> Application:
    """Make the Qt application with words as large as the user wants them."""
    kept = read_object(settings_file(home), "the settings")
    with scaled(read_leniently(_Size, kept).text_size):
        return make_application(argv)


def make_application(argv: Sequence[str]) -> Application:
    """Make the Qt application."""
    # Threads hand the interpreter over after 5 ms by default: with four that want it the window
    # gets its turn late (worst beat 62 ms instead of 33, `benchmarks.heartbeat`).
    sys.setswitchinterval(0.001)
    app = Application(argv)
    app.setApplicationName(paths.APPLICATION)
    app.setApplicationDisplayName(paths.APPLICATION)
    # In a Flatpak menu entry and icon are called as the program's identifier.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "autochrome"))
    app.setWindowIcon(_icon())
    return app


@dataclass(frozen=True, slots=True)
class StartupWindow:
    """A window that shows its start page, and what the rest of it is made with.

    Attributes:
        home: the user's data folder; it need not exist.
        look: theme and icons.
        recent: where photos that were opened are remembered.
        cards: photos on the start page.
        window: nothing works in it so far.
        language: that it speaks.
        damaged: files that were set aside, by the names that they have now.
    """

    home: Path
    look: Appearance
    recent: RecentFile
    cards: Cards
    window: MainWindow
    language: Language
    damaged: tuple[Path, ...] = ()


def make_startup_window(
    app: QApplication, home: Path, look: Appearance | None = None
) -> StartupWindow:
    """Make the window that is seen first.

    Args:
        app: the Qt application.
        home: the user's data folder; it need not exist.
        look: of a window before it; None: as the user chose.
    """
    damaged = set_damaged_aside(home)
    resources = paths.resources_dir()
    chosen = read_leniently(_FirstSight, read_object(settings_file(home), "the settings"))
    language = speak(app, resources, chosen.language)
    look = look or Appearance(app, resources, chosen.theme, chosen.motion)
    recent = RecentFile(home / "recent.json")
    cards = offered(recent)
    geometry = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(look, cards, geometry)
    return StartupWindow(home, look, recent, cards, window, language, damaged)


def _icon() -> QIcon:
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, float(side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
