"""Draw the pictures of the window in docs/screenshots, in both themes.

    python tools/screenshots.py [--all] [--output FOLDER]

The real window is driven offscreen, with the bundled model, on the sample photos, in a home of its
own that goes away at the end. `--all` also draws the smallest window and one on a large screen,
which nobody needs to keep.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

# Before Qt is loaded by anybody.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from PySide6.QtCore import QAbstractAnimation, QEvent, QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QAction, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from core.library import Library
from core.output_place import Beside, results_of_folder
from core.paths import HOME_VARIABLE, bundled_models_dir, resources_dir, user_models_dir
from core.plan import plan
from core.queue.folders import note_named_folders
from core.queue.store import QueueStore
from desktop.app import make_application, make_window
from desktop.dialogs.shortcuts import ShortcutsSheet
from desktop.dialogs.start_sheet import StartSheet
from desktop.main_window import MainWindow
from desktop.panels.queue_delegate import QueueDelegate
from desktop.panels.queue_model import shown_file
from desktop.settings import Settings, SettingsFile
from desktop.theme import ThemeChoice
from desktop.viewer.view_state import ViewMode
from desktop.widgets.tone_slider import ToneSlider

_USUAL: Final = (1280, 820)
_SMALLEST: Final = (900, 600)
_LARGE: Final = (3840, 2160)
_PATIENCE_S: Final = 120.0
_LOOK_EVERY_MS: Final = 5
_SMALL_PNG: Final = (
    cv2.IMWRITE_PNG_COMPRESSION,
    9,
    cv2.IMWRITE_PNG_FILTER,
    cv2.IMWRITE_PNG_ALL_FILTERS,
)
#: Steps of the sliders, in hundredths, in the picture of an adjusted photo.
_ADJUSTED: Final = {"vividness": 38, "saturation": 116, "temperature": -6}
#: How often each sample lies in the queue, which of its photos breaks off in the middle, and which
#: is open beside it.
_ROUNDS: Final = 4
_BROKEN: Final = 2
_CHOSEN: Final = 1
#: The same for a queue that waits from another day, and how many of its photos have results.
_MANY: Final = 78
_THERE: Final = 12
#: Layouts in one another: each tells the next that it wants another size.
_NESTED: Final = 6

_Shots: TypeAlias = "Callable[[MainWindow, Path], Iterator[Shot]]"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture to be taken of the window as it is now.

    Attributes:
        name: of its file, without theme and ending.
        size: of the window, in px.
        is_kept: whether it is drawn without `--all`.
    """

    name: str
    size: tuple[int, int] = _USUAL
    is_kept: bool = True


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures and print what they weigh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--all", action="store_true", help="also the smallest and a large window")
    parser.add_argument("--output", type=Path, default=Path("docs/screenshots"), metavar="FOLDER")
    typed = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="autochrome-screenshots-") as name:
        home = Path(name)
        _move_home(home)
        album = _fill(home / "Pictures" / "Family album")
        app = make_application(["screenshots"])
        library = Library(bundled_models_dir(), user_models_dir())
        _draw(make_window(app, library, _dark(home)), album, _shots, typed)
        other = home / "of another day"
        _let_wait(_fill(home / "Pictures" / "Archive", rounds=_MANY), other)
        _draw(make_window(app, library, _dark(other)), album, _waiting_shots, typed)
    return 0


def _draw(window: MainWindow, album: Path, shots: "_Shots", typed: argparse.Namespace) -> None:
    """Take the pictures of a window."""
    window.show()
    try:
        for shot in shots(window, album):
            if shot.is_kept or typed.all:
                _take(window, shot, typed.output)
    finally:
        window.darkroom.reset()  # nothing is to be asked at the end
        window.close()


def _dark(home: Path) -> Path:
    SettingsFile(home / "settings.json").save(Settings(theme=ThemeChoice.DARK))
    return home


def _let_wait(album: Path, home: Path) -> None:
    """Put photos into a queue as a run leaves them that was ended in its midst."""
    with QueueStore(home / "queue.sqlite3") as store:
        note_named_folders(store, [album])
        store.add(plan([album], Beside.FOLDER).jobs)


def _move_home(home: Path) -> None:
    """Keep away from the user's own settings, models and folders."""
    for variable in (HOME_VARIABLE, "HOME", "USERPROFILE"):
        os.environ[variable] = str(home)
    for variable in [name for name in os.environ if name.startswith("XDG_")]:
        del os.environ[variable]


def _fill(album: Path, *, rounds: int = _ROUNDS) -> Path:
    """Copy the samples into a folder, under names that a scanner gives; one is cut off."""
    album.mkdir(parents=True)
    samples = sorted((resources_dir() / "samples").glob("*.jpg"))
    for number, sample in enumerate(samples * rounds):
        whole = sample.read_bytes()
        kept = len(whole) // 2 if number == _BROKEN else len(whole)
        (album / f"scan-{number + 1:02}.jpg").write_bytes(whole[:kept])
    return album


def _shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Bring the window from scene to scene; each is to be taken before the next is asked for."""
    _wait(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("empty")
    yield Shot("empty-smallest", _SMALLEST, is_kept=False)
    _action(window, "Keyboard shortcuts").trigger()
    yield Shot("shortcuts")
    for sheet in window.findChildren(ShortcutsSheet):
        sheet.close()
    _open(window, resources_dir() / "samples" / "cat.jpg")
    yield Shot("split")
    yield Shot("split-smallest", _SMALLEST, is_kept=False)
    yield Shot("split-large", _LARGE, is_kept=False)
    window.viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    yield Shot("side-by-side")
    window.viewer.mode_chosen.emit(ViewMode.SPLIT)
    _open(window, resources_dir() / "samples" / "astronaut-portrait.jpg")
    _adjust(window)
    yield Shot("adjusting")
    yield from _queue_shots(window, album)


def _queue_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    model = window.queue.model
    window.open_paths((album,))
    _wait(window, lambda: model.tally.waiting > 0, "the queue")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the queue")
    window.darkroom.reset()
    _open(window, model.jobs()[_CHOSEN].job.source)
    window.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    _wait(window, lambda: sheet.is_surveyed, "the sheet before the run")
    yield Shot("queue-start")
    sheet.unfold()
    yield Shot("queue-start-options")
    sheet.start()
    _wait(window, lambda: model.tally.ended > 4 and model.tally.working > 1, "half the queue")
    window.queue.pause()
    _wait(window, lambda: window.queue.is_paused, "the pause")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the first results")
    yield Shot("queue-paused")
    yield Shot("queue-paused-smallest", _SMALLEST, is_kept=False)
    window.queue.resume()
    _wait(window, lambda: model.tally.working > 1, "the run to go on")
    delegate = window.queue_panel.list.itemDelegate()
    if isinstance(delegate, QueueDelegate):
        delegate.phase = 0.6
    yield Shot("queue-running")
    _wait(window, lambda: not window.queue.is_running, "the end of the queue")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the results")
    yield Shot("queue-done-with-failure")
    yield Shot("queue-done-with-failure-smallest", _SMALLEST, is_kept=False)


def _waiting_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    _wait(window, lambda: bool(window.notes.messages), "the offer to go on")
    _wait(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("queue-offer")
    yield Shot("queue-offer-smallest", _SMALLEST, is_kept=False)
    results = results_of_folder(album.with_name("Archive"), Beside.FOLDER)
    results.mkdir()
    for job in window.queue.model.jobs(0, _THERE):
        job.job.target.write_bytes(job.job.source.read_bytes())
    window.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    _wait(window, lambda: sheet.is_surveyed, "the sheet with results that exist")
    yield Shot("queue-start-existing")
    sheet.reject()


def _open(window: MainWindow, photo: Path) -> None:
    """Open a photo and wait until it is there in full colour."""
    window.open_paths((photo,))
    title = f"{photo.name} – Autochrome"
    _wait(window, lambda: window.windowTitle() == title, f"{photo.name} to open")
    _wait(window, lambda: window.darkroom.colour is not None, f"the colour of {photo.name}")
    moving = window.viewer.canvas.findChildren(QAbstractAnimation)
    stopped = QAbstractAnimation.State.Stopped
    _wait(window, lambda: all(one.state() is stopped for one in moving), "the colour to come in")


def _adjust(window: MainWindow) -> None:
    for slider in window.adjust.sliders:
        if slider.key in _ADJUSTED:
            _slide(window, slider, _ADJUSTED[slider.key])


def _slide(window: MainWindow, slider: ToneSlider, hundredths: int) -> None:
    before = window.darkroom.colour
    slider.groove.setValue(hundredths)
    _wait(window, lambda: window.darkroom.colour is not before, "the slider's picture")


def _has_thumbnails(window: MainWindow) -> bool:
    """Tell whether all rows in sight show the photo, or its result once there is one."""
    view, model = window.queue_panel.list, window.queue.model
    last = view.indexAt(QPoint(4, view.viewport().height() - 4)).row()
    rows = range(model.rowCount() if last < 0 else last + 1)
    return not any(model.lacks_picture(shown_file(item)) for item in model.jobs(0, rows.stop))


def _action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text() == text)


def _take(window: MainWindow, shot: Shot, folder: Path) -> None:
    """Write the window in both themes; no event comes between, so both show the same moment."""
    folder.mkdir(parents=True, exist_ok=True)
    if (window.width(), window.height()) != shot.size:
        window.resize(*shot.size)
        QApplication.processEvents()
    # What was hidden or shown a moment ago has its place.
    for _ in range(_NESTED):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for theme in ("dark", "light"):
        file = folder / f"{shot.name}-{theme}.png"
        _write(_with_sheet(window, window.grab()), file)
        print(f"{file}: {file.stat().st_size / 1024:.0f} KiB")
        window.bar.theme_wanted.emit()


def _write(picture: QPixmap, file: Path) -> None:
    """Write a picture as small as PNG gets without loss."""
    picture.save(str(file))
    drawn = cv2.imread(str(file))
    if drawn is None:
        raise OSError(f"{file} was not written")
    cv2.imwrite(str(file), drawn, _SMALL_PNG)


def _with_sheet(window: MainWindow, picture: QPixmap) -> QPixmap:
    """Lay an open sheet over the middle of the window, where the system would show it."""
    for sheet in (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()):
        painter = QPainter(picture)
        corner = QPoint(window.width() - sheet.width(), window.height() - sheet.height()) / 2
        painter.drawPixmap(corner, sheet.grab())
        painter.setPen(window.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRect(corner, sheet.size()))
        painter.end()
    return picture


def _wait(window: MainWindow, condition: Callable[[], bool], what: str) -> None:
    """Let the window live until a condition holds."""
    loop, end = QEventLoop(), time.monotonic() + _PATIENCE_S
    beat = QTimer()
    beat.start(_LOOK_EVERY_MS)
    while not condition():
        if time.monotonic() > end:
            told = [message.title for message in window.notes.messages]
            raise TimeoutError(f"waited in vain for {what}; the window says: {told}")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
