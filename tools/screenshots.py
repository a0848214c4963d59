"""Draw the pictures of the window in docs/screenshots, in both themes.

    python -m tools.screenshots [--all] [--contrast] [--output FOLDER] [--language CODE]
                                [--window WIDTHxHEIGHT] [--text-size PERCENT]

The real window is driven offscreen, with the bundled model, on the sample photos, in a home of its
own that goes away at the end; real trainings are played back (`recorded_training.py`). `--all` also
draws the smallest window and one on a large screen, which nobody needs to keep. `--contrast` draws
in high contrast, black and white, instead; `--language` in another language, for its translators;
`--window` in one of another size; `--text-size` with everything larger, as the settings have it, of
which one picture each is kept: a small laptop's screen at 150 %, and a usual one's at 200 %.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

# Before Qt is loaded by anybody.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from core.base.paths import user_models_dir
from core.model.library import standard_library
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import make_application
from desktop.help.log_file import log_file
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import SPOKEN, Language
from desktop.ui.text_size import TextSize, scaled
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.note_room import NoteRoom
from tools import window_scenes as scenes
from tools.pretend_home import move_home
from tools.scene_home import begin_log, fill, fill_lately, let_wait, make_models
from tools.scene_steps import wait_for
from tools.training_scenes import Stage
from tools.window_scenes import Shot

#: Of WebP: no difference is seen, and a history of pictures stays small.
_QUALITY: Final = 90
#: How often each sample lies in the queue, and in one that waits from another day.
_ROUNDS: Final = 24
_USUAL: Final = (1280, 820)
_MANY: Final = 78
#: Layouts in one another: each tells the next that it wants another size.
_NESTED: Final = 6

#: Shown once each beside English.
_SPOKEN: Final = tuple(language for language in SPOKEN if language is not Language.ENGLISH)

#: In the order in which the button of the bar changes them.
_THEMES: Final = ("dark", "light")
_CONTRASTS: Final = ("black", "white")

_USUAL_TEXT: Final = 100
#: Text size in percent, and what 1366 x 768 or 1920 x 1080 px leave a window of it, in logical px.
_LARGE_TEXT: Final = ((150, "902x464"), (200, "952x492"))

_Shots: TypeAlias = Callable[[MainWindow, Path], Iterator[Shot]]


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures and print what they weigh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--all", action="store_true", help="also the smallest and a large window")
    parser.add_argument("--contrast", action="store_true", help="in high contrast instead")
    parser.add_argument("--output", type=Path, default=Path("docs/screenshots"), metavar="FOLDER")
    parser.add_argument("--only", default="", metavar="NAME", help="those whose names begin so")
    codes = [language.value for language in Language if language is not Language.SYSTEM]
    parser.add_argument("--language", choices=codes, default=Language.ENGLISH.value)
    parser.add_argument("--window", type=_size, default=_USUAL, metavar="WIDTHxHEIGHT")
    sizes = [int(size.value) for size in TextSize if size is not TextSize.SYSTEM]
    parser.add_argument("--text-size", type=int, choices=sizes, default=_USUAL_TEXT)
    typed = parser.parse_args(arguments)
    language = Language(typed.language)
    # What is kept once each stands beside the usual window, English, and in the usual size.
    others = (typed.contrast, typed.text_size != _USUAL_TEXT, typed.window != _USUAL)
    is_plain = language is Language.ENGLISH and not any(others)
    with tempfile.TemporaryDirectory(prefix="autochrome-screenshots-") as name:
        home = Path(name)
        # Where most people have it: that is what the settings say.
        data = home / ".local" / "share" / "Autochrome"
        move_home(home, data)
        album = fill(home / "Pictures" / "Family album", rounds=_ROUNDS)
        make_models(user_models_dir())
        begin_log(log_file(data))
        stage = Stage(home)
        _pretend_screen(home)
        with scaled(TextSize(str(typed.text_size))):
            app = make_application(["screenshots"])
        library = standard_library()

        def shots(window: MainWindow, album: Path) -> Iterator[Shot]:
            return scenes.shots(window, album, stage)

        # Kept to the end: a window that goes while the next one is laid out may take it along.
        windows: list[MainWindow] = []

        def draw(
            place: Path, spoken: Language, taken: _Shots, *, contrast: bool = typed.contrast
        ) -> None:
            theme = ThemeChoice.CONTRAST_DARK if contrast else ThemeChoice.DARK
            windows.append(make_window(app, library, _home(place, stage, spoken, theme)))
            _draw(windows[-1], album, taken, typed, _CONTRASTS if contrast else _THEMES)

        if typed.text_size != _USUAL_TEXT and typed.only.startswith(scenes.LARGE_TEXT):
            draw(data, language, scenes.large_text_shots)
            return 0
        draw(data, language, shots)
        other = data / "of another day"
        let_wait(fill(home / "Pictures" / "Archive", rounds=_MANY), other)
        draw(other, language, scenes.waiting_shots)
        lately = data / "lately"
        fill_lately(home / "Pictures" / "Grandmother", lately)
        draw(lately, language, scenes.state_shots)
        if not is_plain:
            return 0
        for spoken in _SPOKEN:
            draw(data / spoken.value, spoken, scenes.language_shots)
        draw(data / "contrast", language, scenes.contrast_shots, contrast=True)
    return max(_draw_large_text(percent, size, typed) for percent, size in _LARGE_TEXT)


def _pretend_screen(folder: Path) -> None:
    """Let windows be on a usual screen: menus and choices that pop up stay within it."""
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        screen = {"name": "usual", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
        (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _draw_large_text(percent: int, size: str, typed: argparse.Namespace) -> int:
    """Draw a window with large text in a process of its own: Qt is told once how large."""
    name = f"{scenes.LARGE_TEXT}-{percent}"
    if not name.startswith(typed.only):
        return 0
    words = ["--only", name, "--text-size", str(percent), "--window", size]
    command = [sys.executable, "-m", "tools.screenshots", *words, "--output", str(typed.output)]
    platform = os.environ["QT_QPA_PLATFORM"].partition(":")[0]  # it pretends a screen of its own
    return subprocess.run(
        command, env={**os.environ, "QT_QPA_PLATFORM": platform}, check=False
    ).returncode


def _draw(
    window: MainWindow,
    album: Path,
    shots: _Shots,
    typed: argparse.Namespace,
    themes: Sequence[str],
) -> None:
    """Take the pictures of a window."""
    window.setMinimumSize(1, 1)  # the screen that is pretended here says how small it may be
    window.resize(*typed.window)
    window.show()
    try:
        for shot in shots(window, album):
            is_wanted = shot.is_kept or typed.all
            if typed.window != _USUAL and shot.size is not None:
                continue  # they have sizes of their own
            if shot.name.startswith(typed.only) and is_wanted:
                _take(window, shot, typed.output, themes)
    finally:
        window.window_controller.photo_controller.reset()  # nothing is to be asked at the end
        window.close()
        wait_for(window, lambda: not window.isVisible(), "the window to close")


def _home(home: Path, stage: Stage, language: Language, theme: ThemeChoice) -> Path:
    settings = Settings(theme=theme, training=stage.folder, language=language)
    SettingsFile(home / "settings.json").save(settings)
    return home


def _take(window: MainWindow, shot: Shot, folder: Path, themes: Sequence[str]) -> None:
    """Write the window in two themes; no event comes between, so both show the same moment."""
    folder.mkdir(parents=True, exist_ok=True)
    before = window.size()
    if shot.size is not None:
        window.resize(*shot.size)
        for _ in range(_NESTED):
            QApplication.processEvents()
    QApplication.processEvents()
    rooms = window.findChildren(NoteRoom)
    wait_for(window, lambda: not any(room.is_moving for room in rooms), "photos to make room")
    # What was hidden or shown a moment ago has its place.
    for _ in range(_NESTED):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for theme in themes:
        file = folder / f"{shot.name}-{theme}.webp"
        dialog = shot.dialog
        picture = _with_sheet(window, window.grab()) if dialog is None else dialog.grab()
        _write(picture, file)
        print(f"{file}: {file.stat().st_size / 1024:.0f} KiB")
        window.bar.theme_wanted.emit()
    if shot.size is not None:
        window.resize(before)
        for _ in range(_NESTED):
            QApplication.processEvents()


def _write(picture: QPixmap, file: Path) -> None:
    """Write a picture."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    drawn = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    if not cv2.imwrite(str(file), drawn, (cv2.IMWRITE_WEBP_QUALITY, _QUALITY)):
        raise OSError(f"{file} was not written")


def _with_sheet(window: MainWindow, picture: QPixmap) -> QPixmap:
    """Lay open dialogs over the middle of the window, as a system would, and menus above."""
    for sheet in window.findChildren(QDialog):
        if not sheet.isVisible():
            continue
        painter = QPainter(picture)
        corner = QPoint(window.width() - sheet.width(), window.height() - sheet.height()) / 2
        painter.drawPixmap(corner, sheet.grab())
        painter.setPen(window.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRect(corner, sheet.size()))
        painter.end()
    for popup in QApplication.topLevelWidgets():
        if popup.isVisible() and popup.windowType() is Qt.WindowType.Popup:
            painter = QPainter(picture)
            painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
            painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
