"""Shows a page of help."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from desktop.help import page_document
from desktop.help.pages import HelpPage, place_of_link
from desktop.ui.appearance import Appearance

#: So far below the upper edge a heading stands that somebody was led to.
_ABOVE_HEADING: Final = 18


class PageView(QTextBrowser):
    """One page; its links are told, not followed.

    Signals:
        place_wanted: a link to another place of the help was clicked.
    """

    place_wanted = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._page: HelpPage | None = None
        self._anchor = ""
        self._pictures: dict[str, QImage] = {}
        self.setProperty("kind", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Page of the help"))
        self.anchorClicked.connect(self._on_link_clicked)
        look.changed.connect(self._on_look_changed)

    @property
    def page(self) -> HelpPage | None:
        """What is shown."""
        return self._page

    @property
    def heading(self) -> str:
        """The heading that was led to; empty for the whole page."""
        place = self._heading_at(self._anchor)
        return "" if place < 0 else page_document.headings(self.document())[place].text()

    def show_page(self, page: HelpPage, pictures: Mapping[str, QImage], anchor: str) -> None:
        """Show a page from its beginning, or from a heading."""
        if self._page != page or self._pictures != pictures:
            self._page, self._pictures = page, dict(pictures)
            self._lay_out()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Bring a heading of the page to the top, and mark it."""
        self._anchor = anchor
        place = self._heading_at(anchor)
        bar = self.verticalScrollBar()
        self.setExtraSelections([])
        if place < 0:
            bar.setValue(0)
            return
        block = page_document.headings(self.document())[place]
        top = self.document().documentLayout().blockBoundingRect(block).top()
        bar.setValue(round(top) - _ABOVE_HEADING)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self.textCursor()
        mark.cursor.setPosition(block.position())
        mark.format.setForeground(QColor(self._look.theme.ink))
        mark.cursor.movePosition(
            mark.cursor.MoveOperation.EndOfBlock, mark.cursor.MoveMode.KeepAnchor
        )
        mark.format.setProperty(QTextFormat.Property.UserProperty.value, True)
        self.setExtraSelections([mark])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys for going back and forward to the window."""
        if event.matches(QKeySequence.StandardKey.Back) or event.matches(
            QKeySequence.StandardKey.Forward
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy what is typed without what only keeps it together here."""
        data = super().createMimeDataFromSelection()
        data.setText(data.text().replace(page_document.JOINER, ""))
        data.setHtml(data.html().replace(page_document.JOINER, ""))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable and pictures whole."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            page_document.fit(
                self.document(),
                self._pictures,
                width=self.viewport().width(),
                ratio=self.devicePixelRatioF(),
            )
            if self._anchor:
                self.go_to(self._anchor)

    def changeEvent(self, event: QEvent) -> None:
        """Take other fonts and sizes of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._page is not None:
            self._lay_out()

    def _lay_out(self) -> None:
        if self._page is not None:
            self.setExtraSelections([])  # else they mark places of a page that is gone
            # A new one each time: to clear one and fill it again crashes (PySide6 6.11).
            document = QTextDocument(self)
            document.setDefaultFont(self.font())
            page_document.lay_out(
                document,
                self._page.markdown,
                self._look.theme,
                self._pictures,
                width=self.viewport().width(),
                ratio=self.devicePixelRatioF(),
            )
            self.setDocument(document)  # which takes the former away

    def _heading_at(self, anchor: str) -> int:
        return -1 if self._page is None else self._page.heading_at(anchor)

    @Slot(QUrl)
    def _on_link_clicked(self, link: QUrl) -> None:
        if self._page is not None:
            self.place_wanted.emit(place_of_link(link.toString(), self._page.name))

    @Slot()
    def _on_look_changed(self) -> None:
        at = self.verticalScrollBar().value()
        self._lay_out()
        self.go_to(self._anchor)
        self.verticalScrollBar().setValue(at)
