"""Crops and straightens the open photo: shows what a hand does, and takes it as one step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.edits.frame import wanted_frame
from core.edits.framing import Framing
from desktop.photo.framed import framing_chosen, held
from desktop.photo.on_paper import fineness
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import OpenPhoto
from desktop.photo.viewer import crop_state as cs
from desktop.photo.viewer.crop_bar import CropBar
from desktop.photo.viewer.crop_state import CropState, Ratio
from desktop.photo.viewer.crop_view import CropView
from desktop.photo.viewer.viewer import Viewer


class CropPresenter(QObject):
    """Stands between what shows the crop and the photo controller.

    What is being cropped is taken when anything else is begun: another photo, a result that is
    saved. Escape and *Cancel* alone leave the photo as it was.

    Args:
        photo_controller: holds the photo.
        viewer: shows it.
        begins: is called before; it puts down what else lies over the photo.

    Signals:
        turned_on: whether the photo is being cropped.
    """

    turned_on = Signal(bool)

    def __init__(
        self, photo_controller: PhotoController, viewer: Viewer, begins: Callable[[], object]
    ) -> None:
        super().__init__(viewer)
        self._photo_controller, self._viewer, self._begins = photo_controller, viewer, begins
        self._view: CropView = viewer.crop_view
        self._bar: CropBar = viewer.crop_bar
        #: What the photo shows already, and what was begun with; the photo that it is said of.
        self._framing = Framing()
        self._begun: CropState | None = None
        self._photo: OpenPhoto | None = None
        self._connect()

    @property
    def is_on(self) -> bool:
        """Whether the photo is being cropped."""
        return self._view.state is not None

    @property
    def state(self) -> CropState | None:
        """How the photo is being cropped; None where it is not."""
        return self._view.state

    def go_on(self, state: CropState) -> None:
        """Go on with what was begun in another window."""
        if not self.is_on and self._photo_controller.session.photo is not None:
            self._begins()
            self._begin()
            self._show(state)

    @Slot()
    def toggle(self) -> None:
        """Begin, or take what is shown."""
        if self.is_on:
            self.take()
        elif self._photo_controller.session.photo is not None:
            self._begins()
            self._begin()

    @Slot()
    def take(self) -> None:
        """Let the photo show what is left, as a step; without a change it is none."""
        framing, photo, there = self._pending, self._photo, self._photo_controller.session.photo
        is_another = self.is_on and self._view.state != self._begun
        self._end()
        is_there = photo is not None and there is not None and there.key == photo.key
        if is_there and is_another and framing != self._framing:
            self._photo_controller.change_edits(lambda edits: replace(edits, framing=framing))

    @Slot()
    def leave(self) -> bool:
        """Leave the photo as it was; False where it is not being cropped."""
        was_on = self.is_on
        self._end()
        return was_on

    def _connect(self) -> None:
        view, bar, controller = self._view, self._bar, self._photo_controller
        view.changed.connect(bar.show_state)
        view.changed.connect(self._on_view_changed)
        view.taken.connect(self.take)
        view.left.connect(self.leave)
        view.too_steep.connect(self._on_too_steep)
        bar.ratio_chosen.connect(self._on_ratio_chosen)
        bar.upend_wanted.connect(self._on_upend_wanted)
        bar.angle_moved.connect(self._on_angle_moved)
        bar.straightening.connect(view.show_straightening)
        bar.level_wanted.connect(view.level)
        bar.reset_wanted.connect(self._on_reset_wanted)
        bar.taken.connect(self.take)
        bar.left.connect(self.leave)
        controller.opening.connect(self._on_opening)
        controller.opened.connect(self._on_opened)
        controller.turned.connect(self._on_turned)
        controller.coloured.connect(self._show_pictures)
        controller.changed.connect(self._on_changed)

    def _begin(self) -> None:
        session = self._photo_controller.session
        photo = session.photo
        if photo is None:
            return
        self._framing, self._photo = session.edits.framing, photo
        size = photo.original.photo
        # What was asked for, not what was rounded to pixels: the angle may be taken back.
        frame = wanted_frame(held(photo, session.edits), size.width, size.height)
        self._show_pictures()
        self._begun = cs.begun(size, frame)
        self._bar.show_fineness(fineness(photo), size)
        self._show(self._begun)
        self._viewer.show_cropping(True)
        self._view.setFocus()
        self.turned_on.emit(True)

    def _end(self) -> None:
        if self.is_on:
            self._view.show_state(None)
            self._bar.show_levelling(False)
            self._viewer.show_cropping(False)
            self.turned_on.emit(False)

    def _show(self, state: CropState) -> None:
        self._view.show_state(state)
        self._bar.show_state(state)

    @property
    def _pending(self) -> Framing:
        """What is shown, in the frame of the photo's file."""
        state, photo = self._view.state, self._photo
        if state is None or photo is None:
            return self._framing
        if state.wanted is None and state.shape is None:  # as much as there is
            return Framing((-state.angle if photo.turn.is_mirrored else state.angle) + 0.0)
        return framing_chosen(photo, self._photo_controller.session.edits, state.chosen)

    @Slot()
    def _show_pictures(self) -> None:
        photo = self._photo_controller.session.photo
        if photo is not None:
            self._view.show_pictures(photo.original, self._photo_controller.colour)

    @Slot(object)
    def _on_view_changed(self, state: CropState) -> None:
        self._bar.show_levelling(False)

    @Slot()
    def _on_too_steep(self) -> None:
        self._view.show_words(self.tr("That line is more than 15° away from level and from plumb"))

    @Slot(object)
    def _on_ratio_chosen(self, ratio: Ratio) -> None:
        if self._view.state is not None:
            self._show(cs.with_ratio(self._view.state, ratio))
            self._view.setFocus()

    @Slot()
    def _on_upend_wanted(self) -> None:
        if self._view.state is not None:
            self._show(cs.upended(self._view.state))

    @Slot(float)
    def _on_angle_moved(self, angle: float) -> None:
        if self._view.state is not None:
            self._show(cs.with_angle(self._view.state, angle))

    @Slot()
    def _on_reset_wanted(self) -> None:
        if self._view.state is not None:
            self._show(cs.reset(self._view.state))
            self._view.setFocus()

    # What happens to the photo meanwhile.

    @Slot()
    def _on_opening(self) -> None:
        self.take()

    @Slot()
    def _on_opened(self) -> None:
        self._end()

    @Slot()
    def _on_turned(self) -> None:
        """Go on with the same part of the photo, as it is held now."""
        session, state, framing = self._photo_controller.session, self._view.state, self._pending
        if state is None or session.photo is None:
            return
        self._photo, size = session.photo, session.photo.original.photo
        edits = replace(held(session.photo, session.edits), framing=framing)
        frame = wanted_frame(edits, size.width, size.height)
        self._show_pictures()
        self._bar.show_fineness(fineness(session.photo), size)
        self._show(cs.keeping(cs.begun(size, frame), state.ratio))

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        """Show what undo or redo made of the frame."""
        session = self._photo_controller.session
        if session.photo is None:
            self._end()
        elif self.is_on and changes.edits and session.edits.framing != self._framing:
            self._begin()
