"""Keeps viewer and adjust panel in step with the open photo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from core.base.errors import AutochromeError, PackageError
from core.model.shelf import Installed
from desktop.models.foreign_texts import summary_words
from desktop.models.model_names import grouped, model_name
from desktop.models.model_service import ModelService
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.adjust_view import AdjustView, ModelChoice
from desktop.photo.framed import frame_shown
from desktop.photo.on_paper import fineness
from desktop.photo.photo_changes import EVERYTHING, PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import NotSaved
from desktop.photo.photo_notices import PhotoNotices
from desktop.photo.possible import WhyNot
from desktop.photo.saving import Saving
from desktop.photo.session import OpenPhoto, is_untouched
from desktop.photo.turns import HOW_TO_TURN
from desktop.photo.viewer.pictures import Pictures
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.view_state import Size
from desktop.ui.commands import Do
from desktop.ui.messages import message_of
from desktop.ui.widgets.elided_label import BETWEEN_PARTS


class PhotoPresenter(QObject):
    """Connects the widgets for one photo with the photo controller.

    Signals:
        shown: a photo is open, or one that cannot be read stands in its place.
        changed: the `PhotoChanges`; the widgets for the photo show them.
    """

    shown = Signal()
    changed = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        viewer: Viewer,
        adjust: AdjustPanel,
        notices: PhotoNotices,
        saving: Saving,
        models: ModelService,
    ) -> None:
        super().__init__(viewer)
        self._models = models
        self._names: dict[str, str] = {}
        self._note_names()
        self._photo_controller = photo_controller
        self._viewer = viewer
        self._adjust = adjust
        self._notices = notices
        viewer.canvas.view_changed.connect(photo_controller.see)
        adjust.colour_moved.connect(photo_controller.move_colour)
        adjust.colour_settled.connect(photo_controller.settle)
        adjust.model_chosen.connect(photo_controller.choose_model)
        adjust.undo_wanted.connect(photo_controller.undo)
        adjust.redo_wanted.connect(photo_controller.redo)
        adjust.reset_wanted.connect(photo_controller.reset)
        adjust.turn_wanted.connect(self._on_turn_wanted)
        adjust.save_wanted.connect(saving.save)
        saving.told.connect(notices.on_message)
        adjust.save_as_wanted.connect(saving.save_as)
        adjust.anew_wanted.connect(self._on_anew_wanted)
        notices.colour_anew_wanted.connect(photo_controller.colour_anew)
        photo_controller.opening.connect(self._on_opening)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.closed.connect(self._on_closed)
        photo_controller.turned.connect(self._on_turned)
        photo_controller.coloured.connect(self._on_coloured)
        photo_controller.changed.connect(self._on_changed)
        photo_controller.failed.connect(self._on_failed)
        photo_controller.results.not_saved.connect(self._on_not_saved)
        photo_controller.saved.connect(notices.on_saved)
        models.changed.connect(self._on_models_changed)
        self._on_changed(EVERYTHING)

    @Slot(str)
    def _on_opening(self, name: str) -> None:
        self._viewer.busy.show_busy(True)

    @Slot()
    def _on_opened(self) -> None:
        session = self._photo_controller.session
        if session.photo is None:
            return
        self._viewer.busy.show_busy(False)
        self._viewer.show_trouble(None)
        self._viewer.canvas.show_photo(self._pictures(session.photo))
        self._notices.on_opened(
            session.photo,
            has_model=bool(session.edits.model),
            shows_own_colours=session.is_in_colour,
        )
        self._tell_if_model_is_gone(session.photo)
        self.shown.emit()

    @Slot()
    def _on_closed(self) -> None:
        self._viewer.busy.show_busy(False)
        self._viewer.canvas.show_nothing()
        self._notices.forget_photo()
        unreadable = self._photo_controller.unreadable
        if unreadable is not None:
            has_file = self._photo_controller.pasted.image(unreadable.photo) is None
            self._viewer.show_trouble(message_of(unreadable.error), has_folder=has_file)
            self.shown.emit()

    @Slot()
    def _on_turned(self) -> None:
        photo = self._photo_controller.session.photo
        if photo is not None:
            self._viewer.canvas.show_photo(self._pictures(photo))

    @Slot()
    def _on_coloured(self) -> None:
        photo = self._photo_controller.session.photo
        if photo is not None:
            self._viewer.canvas.show_pictures(self._pictures(photo))

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        session = self._photo_controller.session
        photo = session.photo
        self._viewer.offer_pointing(self._photo_controller.possible.can_change)
        self._viewer.offer_taking(self._photo_controller.possible.can_change)
        self._viewer.offer_views(Do.SPLIT in self._photo_controller.possible.commands)
        self._adjust.show_view(
            AdjustView(
                model=session.edits.model,
                colour=session.edits.colour,
                possible=self._photo_controller.possible,
                why_not=self._why_not(),
                title=self._title(),
                facts="" if photo is None else self._facts(photo),
                on_paper="" if photo is None else self._on_paper(photo),
            )
        )
        is_seen = changes.photo or changes.colour or changes.possible or self._is_cut_anew()
        if photo is not None and is_seen:
            self._viewer.canvas.show_pictures(self._pictures(photo))
        self.changed.emit(changes)

    @Slot(object)
    def _on_turn_wanted(self, do: Do) -> None:
        self._photo_controller.turn(HOW_TO_TURN[do])

    @Slot()
    def _on_anew_wanted(self) -> None:
        self._notices.forget_photo()
        self._photo_controller.colour_anew()

    @Slot()
    def _on_models_changed(self) -> None:
        before, name_of = self._photo_controller.session, dict(self._names)
        self._note_names()
        self._adjust.show_models(choices(self._models.models))
        self._photo_controller.know_models(self._models.models)
        used, now = before.model_in_use, self._photo_controller.session
        is_gone = bool(used) and self._models.model(used) is None
        # One that nobody touched follows the default as it always does.
        if before.photo is not None and is_gone and now.edits.model and not is_untouched(before):
            self._notices.on_model_gone(before.photo.name, name_of.get(used, used))

    @Slot(object)
    def _on_failed(self, error: AutochromeError) -> None:
        self._viewer.busy.show_busy(False)
        if not isinstance(error, PackageError):
            self._notices.on_photo_error(error)
            return
        # The command line, or another window, may have removed the model: what is gone gives way.
        session = self._photo_controller.session
        model = self._models.model(session.edits.model)

        def tell() -> None:
            is_gone = model is not None and self._models.model(model.package.card.id) is None
            is_other = model is None or not is_gone or isinstance(error, NotSaved)
            if session.photo is None or model is None or is_other:
                self._notices.on_photo_error(error)
            elif is_untouched(session):  # of others that is told when the models change
                self._notices.on_model_gone(session.photo.name, model_name(model))

        self._models.look_again(tell)

    @Slot(object, object)
    def _on_not_saved(self, error: AutochromeError, key: Path) -> None:
        photo = self._photo_controller.session.photo
        self._notices.on_not_saved(error, is_shown=photo is not None and photo.key == key)

    def _tell_if_model_is_gone(self, photo: OpenPhoto) -> None:
        found, models = photo.found, self._models
        if found.edits is None or not found.edits.model or not models.models:
            return
        model = models.model(found.edits.model)
        if model is None:
            self._notices.on_model_gone(photo.name, found.edits.model)
        elif found.fingerprint not in ("", *model.same_as):
            self._notices.on_other_version(photo.name, model_name(model))

    def _note_names(self) -> None:
        """Note what models are called: of one that is gone, only its id would be known."""
        models = self._models.models
        self._names = {model.package.card.id: model_name(model) for model in models}

    def _pictures(self, photo: OpenPhoto) -> Pictures:
        session = self._photo_controller.session
        original, colour = self.tr("Original"), self._photo_controller.colour
        frame = frame_shown(photo, session.edits)
        if colour is not None:
            return Pictures(photo.original, colour, original, self.tr("Colour"), frame)
        waiting = self.tr("Colouring…") if session.can_be_coloured else original
        return Pictures(photo.original, None, original, waiting, frame)

    def _is_cut_anew(self) -> bool:
        """Tell whether another part of the photo is to be shown than is."""
        session, pictures = self._photo_controller.session, self._viewer.canvas.pictures
        if session.photo is None or pictures is None:
            return False
        return frame_shown(session.photo, session.edits) != pictures.frame

    def _title(self) -> str:
        photo, unreadable = self._photo_controller.session.photo, self._photo_controller.unreadable
        if unreadable is not None:
            return unreadable.photo.name
        return "" if photo is None else photo.name

    def _why_not(self) -> str:
        if self._photo_controller.unreadable is not None:
            return self.tr("This photo cannot be read")
        match self._photo_controller.possible.why_not:
            case WhyNot.NO_PHOTO:
                return self.tr("Open a photo first")
            case WhyNot.NO_MODEL:
                return self.tr("There is no model to colour with")
            case WhyNot.OWN_COLOURS:
                return self.tr("This photo keeps its own colours")
            case None:
                return ""

    def _size(self, photo: OpenPhoto) -> Size:
        """Give the size of what is shown of a photo, in its pixels."""
        frame = frame_shown(photo, self._photo_controller.session.edits)
        return photo.original.photo if frame is None else Size(*frame.size)

    def _on_paper(self, photo: OpenPhoto) -> str:
        """Say how large a photo is on paper, if its file says how fine it was scanned."""
        fine, size = fineness(photo), self._size(photo)
        if fine is None:
            return ""
        width, height = (
            QLocale().toString(side, "f", 1) for side in fine.cm(size.width, size.height)
        )
        return self.tr("{dpi} dpi: {width} × {height} cm on paper").format(
            dpi=fine.dpi, width=width, height=height
        )

    def _facts(self, photo: OpenPhoto) -> str:
        size = self._size(photo)
        bits = self.tr("{bits} bit").format(bits=photo.photo.bit_depth)
        form = photo.photo.format.value
        return BETWEEN_PARTS.join((f"{size.width} × {size.height}", form, bits))


def choices(models: Sequence[Installed]) -> tuple[ModelChoice, ...]:
    """Describe models for the panel, in the order that they are offered in."""
    return tuple(
        ModelChoice(
            model.package.card.id,
            model_name(model),
            summary_words(model.package.card),
            model.package.card.output.has_vividness,
            group,
        )
        for group, members in grouped(models)
        for model in members
    )
