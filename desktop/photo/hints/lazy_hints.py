"""All about hints that the window knows before the first photo is open.

What hints take (NumPy, for one) is loaded with the first photo, and not before the window is there.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.base.errors import AutochromeError
from desktop.photo.hints.hint_list import HintList
from desktop.photo.hints.kept_colours import KeptColourFile
from desktop.photo.photo_controller import PhotoController
from desktop.photo.viewer.viewer import Viewer
from desktop.settings.settings_store import SettingsStore
from desktop.ui.appearance import Appearance
from desktop.work.workers import EngineWorker

if TYPE_CHECKING:
    from desktop.photo.hints.hint_presenter import HintPresenter


class LazyHints:
    """Holds the presenter of hints once it is made; the arguments but the last are those of it.

    Args:
        failed: is told what could not be done.
    """

    def __init__(
        self,
        look: Appearance,
        photo_controller: PhotoController,
        viewer: Viewer,
        hint_list: HintList,
        worker: EngineWorker,
        kept: KeptColourFile,
        settings: SettingsStore,
        failed: Callable[[AutochromeError], None],
    ) -> None:
        self._parts = look, photo_controller, viewer, hint_list, worker, kept, settings
        self._failed = failed
        self._made: HintPresenter | None = None

    @property
    def hint_presenter(self) -> "HintPresenter | None":
        """Where it all happens, once there is a photo."""
        return self._made

    @property
    def is_on(self) -> bool:
        """Whether the tool is taken up."""
        return self._made is not None and self._made.is_on

    def begin(self) -> None:
        """Be there for the photo that is open."""
        if self._made is None:
            from desktop.photo.hints.hint_presenter import HintPresenter

            self._made = HintPresenter(*self._parts)
            self._made.failed.connect(self._failed)

    def toggle(self) -> None:
        """Take the tool up, or put it down."""
        if self._made is not None:
            self._made.toggle()

    def hide_marks(self) -> None:
        """Hide the marks, or show them again."""
        if self._made is not None:
            self._made.hide_marks()

    def end(self) -> None:
        """Put the tool down."""
        if self._made is not None:
            self._made.end()

    def leave(self) -> bool:
        """Leave what Escape leaves; False where there is nothing to leave."""
        return self._made is not None and self._made.leave()

    def close(self) -> None:
        """Ask for nothing more."""
        if self._made is not None:
            self._made.close()
