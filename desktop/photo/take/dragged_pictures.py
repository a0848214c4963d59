"""What is seen below the pointer while a result is dragged: the photo as its result is."""

from collections import OrderedDict
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QImage

from desktop.photo.framed import picture_shown
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits

#: Of a picture, in px; on the screen it is smaller yet.
_SIZE: Final = QSize(320, 240)
#: Of so many photos that were left the colour is remembered; they take 20 MB at the most.
_REMEMBERED: Final = 64


class DraggedPictures(QObject):
    """Shows the open photo as it is now, and others as they were when they were left.

    The small pictures of lists will not do: they are grey until there is a saved result, and show
    that one whatever was changed since.
    """

    def __init__(self, photo_controller: PhotoController) -> None:
        super().__init__()
        self._photo_controller = photo_controller
        self._left: OrderedDict[Path, tuple[Edits, QImage]] = OrderedDict()
        photo_controller.opening.connect(self._on_opening)

    def open_photo(self) -> QImage | None:
        """Give the open photo as it is shown; None while its colour is not known."""
        session, colour = self._photo_controller.session, self._photo_controller.colour
        if session.photo is None or colour is None:
            return None
        shown = picture_shown(session.photo, session.edits, colour, _SIZE.width())
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return shown.scaled(shown.size().scaled(_SIZE, keep).boundedTo(shown.size()), mode=smooth)

    def of(self, photo: Path, otherwise: QImage | None) -> QImage | None:
        """Give a photo as its result would be.

        Args:
            photo: its file, or what stands for one.
            otherwise: what there is of one whose colour has not been seen so far.
        """
        there = self._photo_controller.session.photo
        if there is not None and there.key == photo:
            return self.open_photo() or otherwise
        edits, picture = self._left.get(photo, (None, None))
        is_as_then = picture is not None and self._photo_controller.left.edits_of(photo) == edits
        return picture if is_as_then else otherwise

    @Slot()
    def _on_opening(self) -> None:
        """Remember the photo that is about to be left."""
        session = self._photo_controller.session
        picture = self.open_photo() if self._photo_controller.is_shown else None
        if session.photo is None or picture is None:
            return
        self._left[session.photo.key] = session.edits, picture.copy()
        self._left.move_to_end(session.photo.key)
        while len(self._left) > _REMEMBERED:
            self._left.popitem(last=False)
