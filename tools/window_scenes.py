"""Bring the window from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from core.base.paths import resources_dir, user_models_dir
from core.batch.output_place import Beside, results_of_folder
from core.model.package import SUFFIX
from desktop.app.main_window import MainWindow
from desktop.help.about_dialog import AboutDialog
from desktop.help.log_dialog import LogDialog
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.models.models_dialog import ModelsDialog
from desktop.photo.viewer.crop_state import Ratio
from desktop.pictures.view_state import ViewMode
from desktop.queue.queue_delegate import QueueDelegate
from desktop.queue.queue_filter import Among
from desktop.queue.start_sheet import StartSheet
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Question
from tools import (
    compare_scenes,
    foreign_scenes,
    help_scenes,
    hint_scenes,
    menu_scenes,
    review_scenes,
    scene_home,
    series_scenes,
    split_scenes,
    state_scenes,
    take_scenes,
    training_scenes,
)
from tools.scene_steps import (
    close_dialogs,
    has_thumbnails,
    open_dialog,
    open_photo,
    settle,
    slide,
    wait_for,
    wait_for_photo,
    waiting,
)
from tools.training_scenes import Stage

#: How the names of the scenes begin in which text is large.
LARGE_TEXT: Final = "text"
_SMALLEST: Final = (900, 600)
_LARGE: Final = (3840, 2160)
#: Steps of the sliders, in hundredths, in the picture of an adjusted photo.
_ADJUSTED: Final = {"vividness": 38, "saturation": 116, "temperature": -6}
#: Degrees by which the photo is straightened in the picture of cropping.
_STRAIGHTENED: Final = -3.4
#: Which photo of the queue is open beside it.
_CHOSEN: Final = 1
#: How many photos of a queue that waits from another day have results.
_THERE: Final = 12


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture to be taken of the window as it is now.

    Attributes:
        name: of its file, without theme and ending.
        size: of the window, in px; None: as it is.
        is_kept: whether it is drawn without `--all`.
        dialog: a window of its own that is drawn instead, at its own size.
    """

    name: str
    size: tuple[int, int] | None = None
    is_kept: bool = True
    dialog: QWidget | None = None


def shots(window: MainWindow, album: Path, stage: Stage) -> Iterator[Shot]:
    """Bring the window from scene to scene; each is to be taken before the next is asked for."""
    wait_for(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("empty")
    yield Shot("empty-smallest", _SMALLEST)
    yield from _sheet_shots(window)
    yield from _help_shots(window)
    yield from _models_shots(window)
    yield from _settings_shots(window)
    open_photo(window, resources_dir() / "samples" / "cat.jpg")
    yield Shot("split")
    yield Shot("split-smallest", _SMALLEST)
    yield Shot("split-large", _LARGE)
    yield from _foreign_shots(window, album.with_name("Downloads"))
    window.window_controller.viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    yield Shot("side-by-side")
    window.window_controller.viewer.mode_chosen.emit(ViewMode.SPLIT)
    open_photo(window, resources_dir() / "samples" / "astronaut-portrait.jpg")
    _adjust(window)
    yield Shot("adjusting")
    yield from _crop_shots(window)
    yield from _menu_shots(window)
    yield from _take_shots(window)
    window.window_controller.adjust.try_all_wanted.emit()
    wait_for(
        window,
        lambda: window.window_controller.viewer.candidates.has_all_pictures,
        "the photo by every model",
    )
    yield Shot("try-all")
    window.window_controller.adjust.try_all_wanted.emit()
    yield from _guess_shots(window)
    yield from _hint_shots(window)
    yield from _split_shots(window)
    yield from _series_shots(window, album.with_name("Studio"))
    yield from _queue_shots(window, album)
    yield from _compare_shots(window, stage)
    yield from _training_shots(window, stage)


def waiting_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show a queue that waits from another day, and some of whose results are there."""
    wait_for(window, lambda: bool(window.window_controller.notes.messages), "the offer to go on")
    wait_for(window, lambda: window.start.has_pictures, "the samples on the start page")
    yield Shot("queue-offer")
    yield Shot("queue-offer-smallest", _SMALLEST, is_kept=False)
    results = results_of_folder(album.with_name("Archive"), Beside.FOLDER)
    results.mkdir()
    for job in window.window_controller.queue.model.jobs(0, _THERE):
        job.job.target.write_bytes(job.job.source.read_bytes())
    window.window_controller.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    wait_for(window, lambda: sheet.is_surveyed, "the sheet with results that exist")
    yield Shot("queue-start-existing")
    sheet.reject()


def language_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show the first photo of a folder, and the queue, in the smallest window."""
    open_photo(window, resources_dir() / "samples" / "cat.jpg")
    window.window_controller.open_paths((album,))
    wait_for(window, lambda: window.window_controller.queue.model.tally.waiting > 0, "the queue")
    wait_for_photo(window, window.window_controller.queue.model.jobs()[0].job.source)
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the queue")
    yield Shot(f"language-{QLocale().name()[:2]}", _SMALLEST)


def state_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show states that come now and then, in a window that was open before."""
    kept = ("lately", "drop", "edit", "unreadable", "find-action-photo")
    photos = window.window_controller.services.recent.paths()
    torn = album / "scan-03.jpg"
    for name in state_scenes.scenes(window, photos, torn, waiting(window)):
        yield Shot(name, is_kept=name in kept)
        yield Shot(f"{name}-smallest", _SMALLEST, is_kept=False)


def contrast_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show an adjusted photo, and the settings, in high contrast."""
    open_photo(window, resources_dir() / "samples" / "cat.jpg")
    _adjust(window)
    yield Shot("contrast")
    dialog = open_dialog(window, "Settings…", SettingsDialog)
    yield Shot("contrast-settings", is_kept=False)
    dialog.reject()


def large_text_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    """Show photos and the queue where all is large and the window low."""
    percent = round(100 * window.devicePixelRatio())
    yield from (
        replace(shot, name=f"{LARGE_TEXT}-{percent}", size=None)
        for shot in language_shots(window, album)
    )


def _series_shots(window: MainWindow, folder: Path) -> Iterator[Shot]:
    *photos, reference = scene_home.make_series(folder)
    for photo in reversed(photos):
        open_photo(window, photo)
    for name in series_scenes.scenes(window, reference, waiting(window)):
        settle()
        yield from _in_all_sizes(window, name)


def _guess_shots(window: MainWindow) -> Iterator[Shot]:
    """Show other guesses of a photo, one of them taken, and where its colours are a guess."""
    controller = window.window_controller
    controller.adjust.guess_wanted.emit()
    strip = controller.viewer.candidates
    wait_for(window, lambda: strip.has_all_pictures, "the other guesses")
    settle()
    strip.taken.emit("1")
    wait_for(window, lambda: controller.photo_controller.is_shown, "the guess in the viewer")
    yield from _in_all_sizes(window, "guesses")
    controller.photo_controller.undo()
    controller.adjust.guess_wanted.emit()
    wait_for(window, lambda: controller.adjust.doubt.is_known, "how sure the model is")
    controller.adjust.doubt.click()
    yield from _in_all_sizes(window, "where-it-guesses")
    controller.adjust.doubt.click()


def _menu_shots(window: MainWindow) -> Iterator[Shot]:
    kept = ("menu-window", "menu-half")
    for name in menu_scenes.scenes(window, waiting(window)):
        yield Shot(name, is_kept=name in kept)


def _take_shots(window: MainWindow) -> Iterator[Shot]:
    kept = ("print-both", "before-after")
    for name in take_scenes.scenes(window, waiting(window)):
        yield Shot(name, is_kept=name in kept)


def _training_shots(window: MainWindow, stage: Stage) -> Iterator[Shot]:
    window.window_controller.queue_panel.close_wanted.emit()
    window.window_controller.notes.close_all()
    for name, shown in training_scenes.scenes(window, stage, waiting(window)):
        yield Shot(name, dialog=None if shown is window else shown)


def _compare_shots(window: MainWindow, stage: Stage) -> Iterator[Shot]:
    kept = ("compare-photos", "compare-figures")
    for name, shown in compare_scenes.scenes(window, stage.album, waiting(window)):
        yield Shot(name, is_kept=name in kept, dialog=shown)


def _foreign_shots(window: MainWindow, folder: Path) -> Iterator[Shot]:
    kept = ("foreign-found", "foreign-choose", "foreign-card")
    for name in foreign_scenes.scenes(window, folder, waiting(window)):
        yield Shot(name, is_kept=name in kept)


def _hint_shots(window: MainWindow) -> Iterator[Shot]:
    window.window_controller.photo_controller.reset()  # the adjusted photo is seen as it was
    for name in hint_scenes.scenes(window, waiting(window)):
        yield from _in_all_sizes(window, name, is_kept=name == "hints")


def _split_shots(window: MainWindow) -> Iterator[Shot]:
    kept = ("compare-models", "snapshots")
    for name in split_scenes.scenes(window, waiting(window)):
        settle()
        yield from _in_all_sizes(window, name, is_kept=name in kept)


def _in_all_sizes(window: MainWindow, name: str, *, is_kept: bool = True) -> Iterator[Shot]:
    yield Shot(name, is_kept=is_kept)
    yield Shot(f"{name}-smallest", _SMALLEST, is_kept=False)
    yield Shot(f"{name}-large", _LARGE, is_kept=False)


def _queue_shots(window: MainWindow, album: Path) -> Iterator[Shot]:
    model = window.window_controller.queue.model
    window.window_controller.photo_controller.reset()  # the adjusted photo is left now
    window.window_controller.open_paths((album,))
    wait_for(window, lambda: model.tally.waiting > 0, "the queue")
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the queue")
    open_photo(window, model.jobs()[_CHOSEN].job.source)
    window.window_controller.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    wait_for(window, lambda: sheet.is_surveyed, "the sheet before the run")
    yield Shot("queue-start")
    sheet.unfold()
    yield Shot("queue-start-options")
    sheet.start()
    wait_for(window, lambda: model.tally.ended > 4 and model.tally.working > 1, "half the queue")
    window.window_controller.queue.pause()
    wait_for(window, lambda: window.window_controller.queue.is_paused, "the pause")
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the first results")
    yield Shot("queue-paused")
    yield Shot("queue-paused-smallest", _SMALLEST, is_kept=False)
    window.window_controller.queue.resume()
    wait_for(window, lambda: model.tally.working > 1, "the run to go on")
    delegate = window.window_controller.queue_panel.list.itemDelegate()
    if isinstance(delegate, QueueDelegate):
        delegate.phase = 0.6
    yield Shot("queue-running")
    window.close()
    yield Shot("closing", is_kept=False)
    close_dialogs(window, Question)
    wait_for(window, lambda: not window.window_controller.queue.is_running, "the end of the queue")
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the results")
    yield Shot("queue-done-with-failure")
    yield Shot("queue-done-with-failure-smallest", _SMALLEST)
    yield from _look_shots(window)
    for name in review_scenes.group_scenes(window, waiting(window)):
        yield from _in_all_sizes(window, name)
    for name in review_scenes.review_scenes(window, waiting(window)):
        yield from _in_all_sizes(window, name, is_kept=name == "queue-review")


def _look_shots(window: MainWindow) -> Iterator[Shot]:
    """List the photos that need a look, the most doubtful first, and open that one."""
    window.window_controller.notes.close_all()
    queue, bar = window.window_controller.queue.model, window.window_controller.queue_panel.filter
    bar.order.click()
    bar.box.setCurrentIndex(bar.box.findData(Among.TO_LOOK_AT))
    bar.box.activated.emit(bar.box.currentIndex())
    window.window_controller.queue_panel.list.setCurrentIndex(queue.index(0, 0))
    open_photo(window, queue.listed(0, 1)[0].job.source)
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of those that need a look")
    yield Shot("queue-needs-look")
    yield Shot("queue-needs-look-smallest", _SMALLEST, is_kept=False)
    bar.reset()


def _help_shots(window: MainWindow) -> Iterator[Shot]:
    for name, shown in help_scenes.scenes(window, waiting(window)):
        kept = ("help", "help-trouble", "find-action")
        yield Shot(name, is_kept=name in kept, dialog=None if shown is window else shown)


def _sheet_shots(window: MainWindow) -> Iterator[Shot]:
    open_dialog(window, "Keyboard shortcuts", ShortcutsSheet)
    yield Shot("shortcuts")
    about = open_dialog(window, "About Autochrome…", AboutDialog)
    wait_for(window, lambda: len(about.list.keys) > 3, "the licences")
    about.list.choose("numpy")
    yield Shot("about")
    log = open_dialog(window, "Log…", LogDialog)
    wait_for(window, lambda: bool(log.text.toPlainText()), "the log")
    yield Shot("log")
    log.reject()


def _models_shots(window: MainWindow) -> Iterator[Shot]:
    models = window.window_controller.models
    dialog = open_dialog(window, "Models…", ModelsDialog)
    ids = [model.package.card.id for model in models.models]
    wait_for(window, lambda: all(models.picture(model) for model in ids), "the previews")
    settle()
    yield Shot("models")
    dialog.choose(scene_home.OWN[0][0])
    dialog.bar.make_default.click()
    wait_for(window, lambda: bool(dialog.notes.messages), "the new default")
    settle()
    yield Shot("models-own-default")
    dialog.bar.remove.click()
    yield Shot("models-remove", is_kept=False)
    close_dialogs(window, Question)
    dialog.bar.rename.click()
    yield Shot("models-rename", is_kept=False)
    close_dialogs(window, NameDialog)
    dialog.notes.close_all()
    dialog.card.verticalScrollBar().setValue(dialog.card.verticalScrollBar().maximum())
    yield Shot("models-papers", is_kept=False)
    (user_models_dir() / f"half-copied{SUFFIX}").write_bytes(b"PK\3\4 and no more")
    models.refresh()
    wait_for(window, lambda: bool(models.shelf.problems), "the broken model")
    dialog.choose(dialog.list.keys[-1])
    settle()
    yield Shot("models-broken", is_kept=False)
    (user_models_dir() / f"half-copied{SUFFIX}").unlink()
    dialog.bar.go_back.click()
    wait_for(window, lambda: models.default_id == ids[0], "the default before")
    dialog.reject()


def _settings_shots(window: MainWindow) -> Iterator[Shot]:
    dialog = open_dialog(window, "Settings…", SettingsDialog)
    yield Shot("settings")
    dialog.show_page(Page.RESULTS)
    settle()
    yield Shot("settings-results")
    dialog.reject()


def _crop_shots(window: MainWindow) -> Iterator[Shot]:
    """Straighten the photo and crop it; it is left as it was."""
    viewer = window.window_controller.viewer
    window.window_controller.adjust.crop_wanted.emit()
    viewer.crop_bar.ratio_chosen.emit(Ratio.FOUR_TO_FIVE)
    viewer.crop_bar.angle_moved.emit(_STRAIGHTENED)
    yield from _in_all_sizes(window, "crop")
    viewer.crop_view.left.emit()


def _adjust(window: MainWindow) -> None:
    for slider in window.window_controller.adjust.sliders:
        if slider.key in _ADJUSTED:
            slide(window, slider, _ADJUSTED[slider.key])
