"""Whether the open photo is still to be saved, so that the right button stands out."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.photo.photo_controller import PhotoController
from desktop.pictures.results import Results


class ToSave(QObject):
    """Follows the open photo and the results that there are, its own and those of the queue.

    Signals:
        told: whether a photo is open whose colour no result shows.
    """

    told = Signal(bool)

    def __init__(self, photo_controller: PhotoController, results: Results) -> None:
        super().__init__(photo_controller)
        self._photo_controller, self._results = photo_controller, results
        photo_controller.changed.connect(self._on_changed)
        photo_controller.closed.connect(self._tell)
        results.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self._has_to_save())

    def _has_to_save(self) -> bool:
        session = self._photo_controller.session
        if session.photo is None or not session.can_be_coloured or session.edits == session.saved:
            return False
        path = session.photo.photo.path
        has_result = path is not None and self._results.of(path) is not None
        return session.has_unsaved_changes or not has_result
