"""Opens the help at a place, and keeps its window."""

from PySide6.QtCore import QObject, Slot

from core.base.paths import help_dir, model_pages_dir
from desktop.help.help_window import Contents, HelpWindow
from desktop.help.keys_page import keys_page
from desktop.help.model_page import model_page
from desktop.help.pages import FIRST_PAGE, KEYS, HelpPage
from desktop.help.paper_service import PaperService
from desktop.models.model_service import ModelService
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.to_front import come_to_front


class HelpPresenter(QObject):
    """Shows the pages of help and those about the models; made when help is first wanted.

    Args:
        parent: whose part this is; the window of the help has no parent.
        look: theme and icons.
        papers: reads the pages.
        models: what there is a page about, each.

    Attributes:
        window: of the help.
    """

    def __init__(
        self, parent: QObject, look: Appearance, papers: PaperService, models: ModelService
    ) -> None:
        super().__init__(parent)
        self._papers, self._models = papers, models
        self._pages: tuple[HelpPage, ...] = ()
        self._wanted = ""
        self.window = HelpWindow(look)
        self.window.pictures_wanted.connect(papers.want_pictures)
        papers.pages_read.connect(self._on_pages_read)
        papers.pictures_read.connect(self.window.show_pictures)
        models.changed.connect(self._on_models_changed)

    def show(self, place: str = FIRST_PAGE) -> None:
        """Show a place of the help: a page, and after a `#` a heading on it."""
        self.window.show()
        come_to_front(self.window)
        self.window.field.setFocus()
        if self._pages:
            self.window.field.clear()
            self.window.go_to(place)
        else:
            self._papers.want_pages()
        self._wanted = place

    def close(self) -> None:
        """Close the window for good."""
        self.window.close()
        self.window.deleteLater()

    @Slot(object)
    def _on_pages_read(self, pages: tuple[HelpPage, ...]) -> None:
        self._pages = pages
        self._on_models_changed()
        self.window.go_to(self._wanted)

    @Slot()
    def _on_models_changed(self) -> None:
        if not self._pages:
            return
        pages = tuple(keys_page(help_dir()) if page.name == KEYS else page for page in self._pages)
        known, pictures = self._models.models, model_pages_dir()
        of_models = tuple(model_page(model, known, pictures) for model in known)
        self.window.show_contents((Contents("", pages), Contents(self.tr("Models"), of_models)))
