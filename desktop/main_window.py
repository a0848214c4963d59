"""The window: puts bar, panels and viewer together, and takes commands, drops and the end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.errors import AutochromeError
from desktop import dropped
from desktop.actions import Actions
from desktop.album_desk import AlbumDesk
from desktop.app_bar import AppBar
from desktop.card_pictures import CardPictures
from desktop.closing import Closing
from desktop.commands import Do
from desktop.dialog_desk import DialogDesk
from desktop.notices import Notices
from desktop.opening import Opening
from desktop.panels.adjust import AdjustPanel
from desktop.panels.queue import QueuePanel
from desktop.panels.start import StartPage
from desktop.parts import Parts
from desktop.photo_desk import PhotoDesk, choices
from desktop.preset_desk import PresetDesk
from desktop.queue.desk import QueueDesk
from desktop.saving import Saving
from desktop.settings import usable_threads
from desktop.theme import ThemeChoice
from desktop.train.desk import TrainingDesk
from desktop.trial_desk import TrialDesk
from desktop.viewer.view_state import ViewMode
from desktop.viewer.viewer import Viewer
from desktop.widgets import line
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.notes import NoteStack

_SMALLEST: Final = (900, 600)
_USUAL: Final = (1280, 820)
#: Below this width the panels are narrower.
_ROOMY_FROM: Final = 1100
#: Below this height their contents are closer together.
_TALL_FROM: Final = 720
_GEOMETRY: Final = "geometry"
#: Keys that leaf through the open photos, where what has the keyboard does not want them itself.
_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
}
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.darkroom, self.queue, self.models = parts.darkroom, parts.queue, parts.models
        look, darkroom, queue, models = parts.look, self.darkroom, self.queue, self.models
        self.bar = AppBar(look)
        self.start = StartPage(look, parts.cards)
        self.viewer = Viewer(look)
        self.adjust = AdjustPanel(look, choices(models.models))
        self.queue_panel = QueuePanel(look, queue.model)
        self._stage = QStackedWidget()
        self._lay_out()
        self.notes = NoteStack(look, self._stage)
        self._overlay = DropOverlay(
            look,
            self,
            self.tr("Let go to bring in colour"),
            self.tr("One photo opens; several photos or a folder go to the queue"),
        )
        notices = self._notices = Notices(self.notes)
        self._actions = Actions(self)
        self._opening = Opening(self)
        self._saving = Saving(self, darkroom)
        self._photo = PhotoDesk(darkroom, self.viewer, self.adjust, notices, self._saving, models)
        self._presets = PresetDesk(darkroom, self.adjust.presets, parts.presets)
        self._presets.failed.connect(notices.on_error)
        self._album = AlbumDesk(darkroom, self.viewer.strip, parts.strip_pictures)
        self._trials = TrialDesk(
            darkroom, self.viewer.candidates, self.adjust, models, parts.trials
        )
        self._queue = QueueDesk(look, queue, darkroom, self.queue_panel, notices, models)
        self._dialogs = DialogDesk(
            self, look, models, parts.settings, parts.papers, notices, parts.home
        )
        self.training = TrainingDesk(
            self, parts.training, look, self.notes, parts.settings.settings.training
        )
        # Last, so that the window closes after all others have heard what happened.
        self._closing = Closing(self, darkroom, queue, self._saving, self.training)
        self._cards = CardPictures(self.start, parts.cards.photos, parts.thumbnails)
        self._doings = self._list_doings()
        self._connect()
        self._opening.complained.connect(notices.on_message)
        self._begin()
        for problem in models.shelf.problems:
            notices.on_error(problem)
        if not models.models:
            notices.no_model()

    @Slot(object)
    def tell_fault(self, error: AutochromeError) -> None:
        """Say that something went wrong that nobody caught."""
        self._notices.on_error(error)

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Take files and folders in, as if they were dropped."""
        if paths:
            self._opening.take_paths(paths)

    @Slot(object)
    def on_handed_over(self, paths: tuple[Path, ...]) -> None:
        """Come to the front and take in what a second start was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.open_paths(paths)

    def _lay_out(self) -> None:
        self._stage.addWidget(self.start)
        self._stage.addWidget(self.viewer)
        self._beside_queue, self._beside_adjust = line.upright(), line.upright()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.queue_panel)
        row.addWidget(self._beside_queue)
        row.addWidget(self._stage, 1)
        row.addWidget(self._beside_adjust)
        row.addWidget(self.adjust)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        self.setCentralWidget(middle)

    def _begin(self) -> None:
        self.setWindowTitle("Autochrome")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_USUAL)
        stored = self._parts.geometry.value(_GEOMETRY)
        if isinstance(stored, QByteArray):
            self.restoreGeometry(stored)
        self.training.offer_pending()
        self._actions.fill(self.bar.menu)
        self._on_settings_changed()
        self._show_adjust(False)
        self._show_queue(False)
        self._on_session_changed()
        # The keyboard begins nowhere: a ring around a button says that Return presses it.
        self.setFocus()

    def _connect(self) -> None:
        bar, opening, models = self.bar, self._opening, self.models
        self._actions.chosen.connect(self._on_command)
        self._actions.theme_chosen.connect(self._on_theme_chosen)
        for source in (bar, self.start):
            source.open_wanted.connect(opening.choose_photos)
            source.folder_wanted.connect(opening.choose_folder)
        bar.queue_wanted.connect(self._on_queue_toggled)
        bar.theme_wanted.connect(self._on_theme_toggled)
        self.start.card_wanted.connect(self._on_photo_wanted)
        # After the painting, not in it: what is loaded now takes its time.
        self.start.seen.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)
        self.viewer.mode_chosen.connect(self._on_mode_chosen)
        self.viewer.foot_changed.connect(self.notes.keep_clear)
        self.queue_panel.close_wanted.connect(self._on_queue_toggled)
        opening.models_wanted.connect(self._dialogs.offer_models)
        opening.photo_wanted.connect(self._on_photo_wanted)
        opening.image_wanted.connect(self._on_image_wanted)
        opening.queue_wanted.connect(self._on_queue_wanted)
        self._parts.settings.changed.connect(self._on_settings_changed)
        self._photo.shown.connect(self._on_photo_shown)
        self._photo.changed.connect(self._on_session_changed)
        self._queue.changed.connect(self._on_queue_changed)
        self._queue.filled.connect(self._on_queue_filled)
        self._queue.came.connect(self._album.add)
        self.training.badge_made.connect(self.bar.hold)
        self.training.models_changed.connect(models.refresh)
        self.training.place_chosen.connect(self._on_training_place_chosen)

    def _list_doings(self) -> dict[Do, Callable[[], None]]:
        darkroom, canvas, viewer = self._parts.darkroom, self.viewer.canvas, self.viewer
        return {
            Do.OPEN: self._opening.choose_photos,
            Do.OPEN_FOLDER: self._opening.choose_folder,
            Do.PASTE: self._opening.paste,
            Do.SAVE: self._saving.save,
            Do.SAVE_AS: self._saving.save_as,
            Do.COPY: darkroom.copy,
            Do.UNDO: darkroom.undo,
            Do.REDO: darkroom.redo,
            Do.RESET: darkroom.reset,
            Do.NEXT: self._album.next,
            Do.PREVIOUS: self._album.previous,
            Do.TRY_ALL: self._trials.toggle,
            Do.SPLIT: lambda: self._on_mode_chosen(ViewMode.SPLIT),
            Do.SIDE_BY_SIDE: lambda: self._on_mode_chosen(ViewMode.SIDE_BY_SIDE),
            Do.ORIGINAL: lambda: self._on_mode_chosen(ViewMode.ORIGINAL),
            Do.COLOUR: lambda: self._on_mode_chosen(ViewMode.COLOUR),
            Do.ZOOM_IN: viewer.zoom_in,
            Do.ZOOM_OUT: viewer.zoom_out,
            Do.FIT: canvas.fit,
            Do.PIXELS: viewer.zoom_to_pixels,
            Do.SPLIT_LEFT: lambda: canvas.move_split(-1),
            Do.SPLIT_RIGHT: lambda: canvas.move_split(1),
            Do.QUEUE: self._on_queue_toggled,
            Do.START_STOP: self._queue.start_or_stop,
            Do.MODELS: self._dialogs.show_models,
            Do.SETTINGS: self._dialogs.show_settings,
            Do.TRAIN: self.training.open,
            Do.THEME: self._on_theme_toggled,
            Do.FULL_SCREEN: self._toggle_full_screen,
            Do.SHORTCUTS: self._dialogs.show_shortcuts,
            Do.LOG: self._dialogs.show_log,
            Do.ABOUT: self._dialogs.show_about,
            Do.QUIT: self._quit,
        }

    # Events of the window.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panels give way to the photo where room is short."""
        is_narrow = self.width() < _ROOMY_FROM
        self.adjust.make_small(narrow=is_narrow, low=self.height() < _TALL_FROM)
        self.queue_panel.make_narrow(is_narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what letting go would do."""
        if dropped.can_take(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the highlight away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self._overlay.hide()
        event.acceptProposedAction()
        self._opening.take_mime(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the original while Space is held, leaf by the arrow keys."""
        if event.key() == Qt.Key.Key_Space:
            self.viewer.canvas.flash_original(True)
        elif event.key() == Qt.Key.Key_Escape and self._trials.is_open:
            self._trials.hide()
        elif event.key() in _STEPS and not event.modifiers() & ~_KEYPAD:
            self._album.step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the colour again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.viewer.canvas.flash_original(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the colour again when the window loses the keyboard."""
        # The release of a held key goes to another window.
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.viewer.canvas.flash_original(False)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what has to be asked, stop everything, and only then close."""
        if not self._closing.is_clear:
            event.ignore()
            self._closing.begin()
            return
        self._parts.geometry.setValue(_GEOMETRY, self.saveGeometry())
        self._dialogs.close()
        self._parts.darkroom.close()
        self._album.close()
        self._trials.close()
        self._parts.queue.close()
        self.training.close()
        self.notes.close_all()
        self.viewer.close_down()
        self.hide()
        self._parts.close()
        event.accept()

    # What comes in.

    @Slot()
    def _on_seen(self) -> None:
        """Begin what can wait until the window is there."""
        self._parts.darkroom.warm_up()
        self._cards.begin()

    @Slot(object)
    def _on_photo_wanted(self, path: Path) -> None:
        self._parts.darkroom.open_file(path)

    @Slot(object)
    def _on_image_wanted(self, image: QImage) -> None:
        self._parts.darkroom.open_image(image)

    @Slot(object)
    def _on_queue_wanted(self, paths: tuple[Path, ...]) -> None:
        self._parts.queue.add(paths)

    @Slot(object)
    def _on_command(self, do: Do) -> None:
        self._doings[do]()

    # What is shown.

    @Slot()
    def _on_photo_shown(self) -> None:
        self._stage.setCurrentWidget(self.viewer)
        self._show_adjust(True)
        self.viewer.canvas.setFocus()
        photo, cards = self.darkroom.session.photo, self._parts.cards
        path = None if photo is None else photo.photo.path
        is_sample = not cards.are_recent and path in cards.photos
        if path is not None and not is_sample:
            self._parts.recent.add(path)

    @Slot()
    def _on_session_changed(self) -> None:
        session = self._parts.darkroom.session
        photo, history = session.photo, session.history
        self.setWindowTitle(f"{photo.name} – Autochrome" if photo else "Autochrome")
        for do in (Do.SAVE, Do.SAVE_AS, Do.COPY):
            self._actions.enable(do, session.can_be_coloured)
        self._actions.enable(Do.UNDO, history.can_undo)
        self._actions.enable(Do.REDO, history.can_redo)
        self._actions.enable(Do.RESET, session.can_be_coloured)
        self._queue.refresh()

    @Slot(object)
    def _on_training_place_chosen(self, place: Path) -> None:
        self._parts.settings.take(replace(self._parts.settings.settings, training=place))

    @Slot()
    def _on_queue_changed(self) -> None:
        tally = self._parts.queue.model.tally
        self.bar.show_queue(tally, is_open=self.queue_panel.isVisibleTo(self))

    @Slot()
    def _on_queue_filled(self) -> None:
        self._show_queue(True)

    @Slot()
    def _on_queue_toggled(self) -> None:
        self._show_queue(not self.queue_panel.isVisibleTo(self))

    @Slot(object)
    def _on_mode_chosen(self, mode: ViewMode) -> None:
        self._parts.settings.take(replace(self._parts.settings.settings, view=mode))

    @Slot()
    def _on_theme_toggled(self) -> None:
        is_dark = self._parts.look.theme.is_dark
        self._on_theme_chosen(ThemeChoice.LIGHT if is_dark else ThemeChoice.DARK)

    @Slot(object)
    def _on_theme_chosen(self, choice: ThemeChoice) -> None:
        self._parts.settings.take(replace(self._parts.settings.settings, theme=choice))

    @Slot()
    def _on_settings_changed(self) -> None:
        settings = self._parts.settings.settings
        self._parts.look.choose(settings.theme)
        self._actions.show_theme(settings.theme)
        self.viewer.set_mode(settings.view)
        self._parts.darkroom.use_threads(usable_threads(settings))
        self._parts.queue.use_workers(usable_threads(settings))
        self._parts.queue.use_export(settings.results)
        self._saving.use_export(settings.results)

    def _show_queue(self, shown: bool) -> None:
        self.queue_panel.setVisible(shown)
        self._beside_queue.setVisible(shown)
        self._on_queue_changed()

    def _show_adjust(self, shown: bool) -> None:
        self.adjust.setVisible(shown)
        self._beside_adjust.setVisible(shown)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _quit(self) -> None:
        self.close()
