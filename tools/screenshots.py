"""Draw the pictures of the window in docs/screenshots, in both themes.

    python -m tools.screenshots [--all] [--output FOLDER] [--language CODE]

The real window is driven offscreen, with the bundled model, on the sample photos, in a home of its
own that goes away at the end; real trainings are played back (`recorded_training.py`). `--all` also
draws the smallest window and one on a large screen, which nobody needs to keep. `--language`
draws the same in another language, for its translators to look at.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

# Before Qt is loaded by anybody.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLocale,
    QPoint,
    QRect,
    QTimer,
)
from PySide6.QtGui import QAction, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.base.paths import resources_dir, user_models_dir
from core.batch.output_place import Beside, results_of_folder
from core.model.library import standard_library
from core.model.package import SUFFIX
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import make_application
from desktop.help.about_dialog import AboutDialog
from desktop.help.log_dialog import LogDialog
from desktop.help.log_file import log_file
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.models.models_dialog import ModelsDialog
from desktop.pictures.view_state import ViewMode
from desktop.queue.queue_delegate import QueueDelegate
from desktop.queue.queue_filter import Among
from desktop.queue.queue_model import shown_file
from desktop.queue.start_sheet import StartSheet
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import SPOKEN, Language
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Question
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.tone_slider import ToneSlider
from tools import hint_scenes, scene_home, series_scenes, training_scenes
from tools.scene_home import begin_log, fill, let_wait, make_models, move_home
from tools.training_scenes import Stage

_USUAL: Final = (1280, 820)
_SMALLEST: Final = (900, 600)
_LARGE: Final = (3840, 2160)
_PATIENCE_S: Final = 120.0
_LOOK_EVERY_MS: Final = 5
#: Of WebP: no difference is seen, and a history of pictures stays small.
_QUALITY: Final = 90
#: Steps of the sliders, in hundredths, in the picture of an adjusted photo.
_ADJUSTED: Final = {"vividness": 38, "saturation": 116, "temperature": -6}
#: How often each sample lies in the queue, and which of its photos is open beside it.
_ROUNDS: Final = 24
_CHOSEN: Final = 1
#: The same for a queue that waits from another day, and how many of its photos have results.
_MANY: Final = 78
_THERE: Final = 12
#: Layouts in one another: each tells the next that it wants another size.
_NESTED: Final = 6

#: Shown once each beside English.
_SPOKEN: Final = tuple(language for language in SPOKEN if language is not Language.ENGLISH)

_Shots: TypeAlias = "Callable[[MainWindow, Path], Iterator[Shot]]"


Dialog = TypeVar("Dialog", bound=QDialog)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture to be taken of the window as it is now.

    Attributes:
        name: of its file, without theme and ending.
        size: of the window, in px.
        is_kept: whether it is drawn without `--all`.
        dialog: a window of its own that is drawn instead, at its own size.
    """

    name: str
    size: tuple[int, int] = _USUAL
    is_kept: bool = True
    dialog: QWidget | None = None


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures and print what they weigh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--all", action="store_true", help="also the smallest and a large window")
    parser.add_argument("--output", type=Path, default=Path("docs/screenshots"), metavar="FOLDER")
    parser.add_argument("--only", default="", metavar="NAME", help="those whose names begin so")
    codes = [language.value for language in Language if language is not Language.SYSTEM]
    parser.add_argument("--language", choices=codes, default=Language.ENGLISH.value)
    typed = parser.parse_args(arguments)
    language = Language(typed.language)
    with tempfile.TemporaryDirectory(prefix="autochrome-screenshots-") as name:
        home = Path(name)
        move_home(home)
        album = fill(home / "Pictures" / "Family album", rounds=_ROUNDS)
        make_models(user_models_dir())
        begin_log(log_file(home))
        stage = Stage(home)
        app = make_application(["screenshots"])
        library = standard_library()

        def shots(window: MainWindow, album: Path) -> Iterator[Shot]:
            return _shots(window, album, stage)

        # Kept to the end: a window that goes while the next one is laid out may take it along.
        windows: list[MainWindow] = []

        def draw(place: Path, spoken: Language, taken: _Shots) -> None:
            windows.append(make_window(app, library, _dark(place, stage, spoken)))
            _draw(windows[-1], album, taken, typed)

        draw(home, language, shots)
        other = home / "of another day"
        let_wait(fill(home / "Pictures" / "Archive", rounds=_MANY), other)
        draw(other, language, _waiting_shots)
        for spoken in _SPOKEN if language is Language.ENGLISH else ():
            draw(home / spoken.value, spoken, _language_shots)
    return 0


def _draw(window: MainWindow, album: Path, shots: "_Shots", typed: argparse.Namespace) -> None:
    """Take the pictures of a window."""
    window.show()
    try:
        for shot in shots(window, album):
            if shot.name.startswith(typed.only) and (shot.is_kept or typed.all):
                _take(window, shot, typed.output)
    finally:
        window.window_controller.photo_controller.reset()  # nothing is to be asked at the end
        window.close()
        _wait(window, lambda: not window.isVisible(), "the window to close")


def _dark(home: Path, stage: Stage, language: Language) -> Path:
    settings = Settings(theme=ThemeChoice.DARK, training=stage.folder, language=language)
    SettingsFile(home / "settings.json").save(settings)
    return home


def _shots(window: MainWindow, album: Path, stage: Stage) -> Iterator[Shot]:
    """Bring the window from scene to scene; each is to be taken before the next is asked for."""
    _wait(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("empty")
    yield Shot("empty-smallest", _SMALLEST)
    yield from _sheet_shots(window)
    yield from _models_shots(window)
    yield from _settings_shots(window)
    _open(window, resources_dir() / "samples" / "cat.jpg")
    yield Shot("split")
    yield Shot("split-smallest", _SMALLEST)
    yield Shot("split-large", _LARGE)
    window.window_controller.viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    yield Shot("side-by-side")
    window.window_controller.viewer.mode_chosen.emit(ViewMode.SPLIT)
    _open(window, resources_dir() / "samples" / "astronaut-portrait.jpg")
    _adjust(window)
    yield Shot("adjusting")
    window.window_controller.adjust.try_all_wanted.emit()
    _wait(
        window,
        lambda: window.window_controller.viewer.candidates.has_all_pictures,
        "the photo by every model",
    )
    yield Shot("try-all")
    window.window_controller.adjust.try_all_wanted.emit()
    yield from _guess_shots(window)
    yield from _hint_shots(window)
    yield from _series_shots(window, album.with_name("Studio"))
    yield from _queue_shots(window, album)
    yield from _training_shots(window, stage)


def _series_shots(window: MainWindow, folder: Path) -> Iterator[Shot]:
    def wait(condition: Callable[[], bool], what: str) -> None:
        _wait(window, condition, what)

    *photos, reference = scene_home.make_series(folder)
    for photo in reversed(photos):
        _open(window, photo)
    for name in series_scenes.scenes(window, reference, wait):
        _settle(window)
        yield Shot(name)
        yield Shot(f"{name}-smallest", _SMALLEST, is_kept=False)


def _guess_shots(window: MainWindow) -> Iterator[Shot]:
    """Show other guesses of a photo, one of them taken, and where its colours are a guess."""
    controller = window.window_controller
    controller.adjust.guess_wanted.emit()
    strip = controller.viewer.candidates
    _wait(window, lambda: strip.has_all_pictures, "the other guesses")
    _settle(window)
    strip.taken.emit("1")
    _wait(window, lambda: controller.photo_controller.is_shown, "the guess in the viewer")
    yield Shot("guesses")
    yield Shot("guesses-smallest", _SMALLEST, is_kept=False)
    controller.photo_controller.undo()
    controller.adjust.guess_wanted.emit()
    _wait(window, lambda: controller.adjust.doubt.is_known, "how sure the model is")
    controller.adjust.doubt.click()
    yield Shot("where-it-guesses")
    yield Shot("where-it-guesses-smallest", _SMALLEST, is_kept=False)
    controller.adjust.doubt.click()


def _training_shots(window: MainWindow, stage: Stage) -> Iterator[Shot]:
    def wait(condition: Callable[[], bool], what: str) -> None:
        _wait(window, condition, what)

    window.window_controller.queue_panel.close_wanted.emit()
    window.window_controller.notes.close_all()
    for name, shown in training_scenes.scenes(window, stage, wait):
        yield Shot(name, dialog=None if shown is window else shown)


def _hint_shots(window: MainWindow) -> Iterator[Shot]:
    def wait(condition: Callable[[], bool], what: str) -> None:
        _wait(window, condition, what)

    window.window_controller.photo_controller.reset()  # the adjusted photo is seen as it was
    for name in hint_scenes.scenes(window, wait):
        yield Shot(name, is_kept=name == "hints")
        yield Shot(f"{name}-smallest", _SMALLEST, is_kept=False)
        yield Shot(f"{name}-large", _LARGE, is_kept=False)
        window.resize(*_USUAL)
        _settle(window)


def _queue_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    model = window.window_controller.queue.model
    window.window_controller.photo_controller.reset()  # the adjusted photo is left now
    window.window_controller.open_paths((album,))
    _wait(window, lambda: model.tally.waiting > 0, "the queue")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the queue")
    _open(window, model.jobs()[_CHOSEN].job.source)
    window.window_controller.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    _wait(window, lambda: sheet.is_surveyed, "the sheet before the run")
    yield Shot("queue-start")
    sheet.unfold()
    yield Shot("queue-start-options")
    sheet.start()
    _wait(window, lambda: model.tally.ended > 4 and model.tally.working > 1, "half the queue")
    window.window_controller.queue.pause()
    _wait(window, lambda: window.window_controller.queue.is_paused, "the pause")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the first results")
    yield Shot("queue-paused")
    yield Shot("queue-paused-smallest", _SMALLEST, is_kept=False)
    window.window_controller.queue.resume()
    _wait(window, lambda: model.tally.working > 1, "the run to go on")
    delegate = window.window_controller.queue_panel.list.itemDelegate()
    if isinstance(delegate, QueueDelegate):
        delegate.phase = 0.6
    yield Shot("queue-running")
    _wait(window, lambda: not window.window_controller.queue.is_running, "the end of the queue")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the results")
    yield Shot("queue-done-with-failure")
    yield Shot("queue-done-with-failure-smallest", _SMALLEST)
    yield from _look_shots(window)


def _look_shots(window: MainWindow) -> Iterator[Shot]:
    """List the photos that need a look, the most doubtful first."""
    bar = window.window_controller.queue_panel.filter
    bar.order.click()
    bar.box.setCurrentIndex(bar.box.findData(Among.TO_LOOK_AT))
    bar.box.activated.emit(bar.box.currentIndex())
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of those that need a look")
    yield Shot("queue-needs-look")
    yield Shot("queue-needs-look-smallest", _SMALLEST, is_kept=False)
    bar.reset()


def _sheet_shots(window: MainWindow) -> Iterator[Shot]:
    _dialog(window, "Keyboard shortcuts", ShortcutsSheet)
    yield Shot("shortcuts")
    about = _dialog(window, "About Autochrome…", AboutDialog)
    _wait(window, lambda: len(about.list.keys) > 3, "the licences")
    about.list.choose("numpy")
    yield Shot("about")
    log = _dialog(window, "Log…", LogDialog)
    _wait(window, lambda: bool(log.text.toPlainText()), "the log")
    yield Shot("log")
    log.reject()


def _models_shots(window: MainWindow) -> Iterator[Shot]:
    models = window.window_controller.models
    dialog = _dialog(window, "Models…", ModelsDialog)
    ids = [model.package.card.id for model in models.models]
    _wait(window, lambda: all(models.picture(model) for model in ids), "the previews")
    _settle(window)
    yield Shot("models")
    dialog.choose(scene_home.OWN[0][0])
    dialog.bar.make_default.click()
    _wait(window, lambda: bool(dialog.notes.messages), "the new default")
    _settle(window)
    yield Shot("models-own-default")
    dialog.bar.remove.click()
    yield Shot("models-remove", is_kept=False)
    _close(window, Question)
    dialog.bar.rename.click()
    yield Shot("models-rename", is_kept=False)
    _close(window, NameDialog)
    dialog.notes.close_all()
    dialog.card.verticalScrollBar().setValue(dialog.card.verticalScrollBar().maximum())
    yield Shot("models-papers", is_kept=False)
    (user_models_dir() / f"half-copied{SUFFIX}").write_bytes(b"PK\3\4 and no more")
    models.refresh()
    _wait(window, lambda: bool(models.shelf.problems), "the broken model")
    dialog.choose(dialog.list.keys[-1])
    _settle(window)
    yield Shot("models-broken", is_kept=False)
    (user_models_dir() / f"half-copied{SUFFIX}").unlink()
    dialog.bar.go_back.click()
    _wait(window, lambda: models.default_id == ids[0], "the default before")
    dialog.reject()


def _settings_shots(window: MainWindow) -> Iterator[Shot]:
    dialog = _dialog(window, "Settings…", SettingsDialog)
    yield Shot("settings")
    dialog.show_page(Page.RESULTS)
    _settle(window)
    yield Shot("settings-results")
    dialog.reject()


def _dialog(window: MainWindow, command: str, kind: type[Dialog]) -> Dialog:
    """Open a dialog by its command; another one that is open goes."""
    _close(window, QDialog)
    _action(window, command).trigger()
    dialog = next(found for found in window.findChildren(kind) if found.isVisible())
    _settle(window)
    return dialog


def _close(window: MainWindow, kind: type[QDialog]) -> None:
    for dialog in window.findChildren(kind):
        dialog.reject()
    _settle(window)


def _settle(window: MainWindow) -> None:
    """Let layouts find their places."""
    QApplication.processEvents()
    QApplication.processEvents()


def _waiting_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    _wait(window, lambda: bool(window.window_controller.notes.messages), "the offer to go on")
    _wait(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("queue-offer")
    yield Shot("queue-offer-smallest", _SMALLEST, is_kept=False)
    results = results_of_folder(album.with_name("Archive"), Beside.FOLDER)
    results.mkdir()
    for job in window.window_controller.queue.model.jobs(0, _THERE):
        job.job.target.write_bytes(job.job.source.read_bytes())
    window.window_controller.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    _wait(window, lambda: sheet.is_surveyed, "the sheet with results that exist")
    yield Shot("queue-start-existing")
    sheet.reject()


def _language_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show a photo, and the queue, in the smallest window."""
    _open(window, resources_dir() / "samples" / "cat.jpg")
    window.window_controller.open_paths((album,))
    _wait(window, lambda: window.window_controller.queue.model.tally.waiting > 0, "the queue")
    _wait(window, lambda: _has_thumbnails(window), "the thumbnails of the queue")
    yield Shot(f"language-{QLocale().name()[:2]}", _SMALLEST)


def _open(window: MainWindow, photo: Path) -> None:
    """Open a photo and wait until it is there in full colour."""
    window.window_controller.open_paths((photo,))
    title = f"{photo.name} — Autochrome"
    _wait(window, lambda: window.windowTitle() == title, f"{photo.name} to open")
    _wait(
        window,
        lambda: window.window_controller.photo_controller.colour is not None,
        f"the colour of {photo.name}",
    )
    moving = window.window_controller.viewer.canvas.findChildren(QAbstractAnimation)
    stopped = QAbstractAnimation.State.Stopped
    _wait(window, lambda: all(one.state() is stopped for one in moving), "the colour to come in")


def _adjust(window: MainWindow) -> None:
    for slider in window.window_controller.adjust.sliders:
        if slider.key in _ADJUSTED:
            _slide(window, slider, _ADJUSTED[slider.key])


def _slide(window: MainWindow, slider: ToneSlider, hundredths: int) -> None:
    before = window.window_controller.photo_controller.colour
    slider.groove.setValue(hundredths)
    _wait(
        window,
        lambda: window.window_controller.photo_controller.colour is not before,
        "the slider's picture",
    )


def _has_thumbnails(window: MainWindow) -> bool:
    """Tell whether all rows in sight show the photo, or its result once there is one."""
    view, model = window.window_controller.queue_panel.list, window.window_controller.queue.model
    # The list follows what is worked on: what was scrolled past gets no thumbnail.
    first = max(0, view.indexAt(QPoint(4, 4)).row())
    last = view.indexAt(QPoint(4, view.viewport().height() - 4)).row()
    stop = model.rowCount() if last < 0 else last + 1
    return not any(model.lacks_picture(shown_file(item)) for item in model.listed(first, stop))


def _action(window: MainWindow, text: str) -> QAction:
    shown = QCoreApplication.translate("Commands", text)
    return next(action for action in window.actions() if action.text() == shown)


def _take(window: MainWindow, shot: Shot, folder: Path) -> None:
    """Write the window in both themes; no event comes between, so both show the same moment."""
    folder.mkdir(parents=True, exist_ok=True)
    if shot.dialog is not None:
        QApplication.processEvents()
    elif (window.width(), window.height()) != shot.size:
        window.resize(*shot.size)
        QApplication.processEvents()
    # What was hidden or shown a moment ago has its place.
    for _ in range(_NESTED):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for theme in ("dark", "light"):
        file = folder / f"{shot.name}-{theme}.webp"
        dialog = shot.dialog
        picture = _with_sheet(window, window.grab()) if dialog is None else dialog.grab()
        _write(picture, file)
        print(f"{file}: {file.stat().st_size / 1024:.0f} KiB")
        window.bar.theme_wanted.emit()


def _write(picture: QPixmap, file: Path) -> None:
    """Write a picture."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    drawn = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    if not cv2.imwrite(str(file), drawn, (cv2.IMWRITE_WEBP_QUALITY, _QUALITY)):
        raise OSError(f"{file} was not written")


def _with_sheet(window: MainWindow, picture: QPixmap) -> QPixmap:
    """Lay open dialogs over the middle of the window, where the system would show them."""
    for sheet in window.findChildren(QDialog):
        if not sheet.isVisible():
            continue
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
            told = [message.title for message in window.window_controller.notes.messages]
            raise TimeoutError(f"waited in vain for {what}; the window says: {told}")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
