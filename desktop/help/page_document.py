"""Lays a page of help out in the colours and sizes of the window."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from desktop.ui.theme import Theme

#: Of the running text, in logical px, and of lines and paragraphs.
TEXT_PX: Final = 14
_LINE_PERCENT: Final = 138.0
_BELOW_PARAGRAPH: Final = 10.0
_BELOW_ITEM: Final = 5.0
#: Of headings by their level: size, room above and below.
_HEADINGS: Final = {1: (24, 6.0, 12.0), 2: (17, 24.0, 6.0), 3: (14, 16.0, 4.0)}
#: Lines of running text are no wider: the eye finds the next one.
TEXT_WIDTH: Final = 640
_LEAST_EDGE: Final = 28
_ABOVE, _BELOW = 24.0, 40.0
_CELL_PAD: Final = 7.0
#: Follows each hyphen of what is typed: no line ends within an option. It is not seen.
JOINER: Final = "\u2060"
_TYPED: Final = re.compile(r"(?<!`)`(?!`)[^`]+`(?!`)")
_HAIRLINE: Final = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def lay_out(
    document: QTextDocument,
    markdown: str,
    theme: Theme,
    pictures: Mapping[str, QImage],
    *,
    width: int,
    ratio: float,
) -> None:
    """Fill a document with a page.

    Args:
        document: an empty one.
        markdown: the page.
        theme: the colours of hairlines; those of words and links are the palette's.
        pictures: by the names that the page gives them; others are left out.
        width: of the view, in px.
        ratio: pixels of the screen to one px.
    """
    font = QFont(document.defaultFont())
    font.setPixelSize(TEXT_PX)
    document.setDefaultFont(font)
    markdown = _TYPED.sub(lambda typed: typed[0].replace("-", f"-{JOINER}"), markdown)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for block in _blocks(document):
        _shape(block, theme)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _shape_table(frame, theme)
    fit(document, pictures, width=width, ratio=ratio)


def fit(
    document: QTextDocument, pictures: Mapping[str, QImage], *, width: int, ratio: float
) -> None:
    """Keep lines readable and pictures whole; the arguments are those of `lay_out`."""
    edge = max(_LEAST_EDGE, (width - TEXT_WIDTH) // 2)
    root = document.rootFrame().frameFormat()
    root.setLeftMargin(edge)
    root.setRightMargin(edge)
    root.setTopMargin(_ABOVE)
    root.setBottomMargin(_BELOW)
    document.rootFrame().setFrameFormat(root)
    room = max(80, width - 2 * edge)
    for cursor, shown in _shown_pictures(document):
        picture = pictures.get(shown.name())
        if picture is None:
            continue
        across = min(room, picture.width())
        if across == shown.width():
            continue
        # Made small once, and well: the painter would skip pixels each time.
        small = picture.scaledToWidth(
            round(across * ratio), Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(shown.name()), small)
        shown.setWidth(across)
        shown.setHeight(round(picture.height() * across / picture.width()))
        cursor.setCharFormat(shown)


def headings(document: QTextDocument) -> Sequence[QTextBlock]:
    """Give the headings of a page, in their order."""
    return [block for block in _blocks(document) if block.blockFormat().headingLevel()]


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks, block = [], document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _shape(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    form = QTextBlockFormat()
    if level:
        size, above, below = _HEADINGS.get(level, _HEADINGS[3])
        form.setTopMargin(above if block.position() else 0.0)
        form.setBottomMargin(below)
        font = QFont(cursor.document().defaultFont())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold)
        words = QTextCharFormat()
        words.setFont(font)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(words)
    elif cursor.currentTable() is not None:
        form.setBottomMargin(0.0)
    else:
        form.setTopMargin(0.0)
        is_item = block.textList() is not None
        form.setBottomMargin(_BELOW_ITEM if is_item else _BELOW_PARAGRAPH)
    # Lines as high as pictures would have a third of that for air.
    if not _has_picture(block):
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(_LINE_PERCENT if not level else 115.0, kind)
    cursor.mergeBlockFormat(form)
    if not level:
        for fragment in _fragments(block):
            _shape_words(fragment, cursor.document())


def _shape_words(words: QTextFragment, document: QTextDocument) -> None:
    """Stress words by weight: no italics, which the fonts of the window do not have."""
    form = words.charFormat()
    stress = QTextCharFormat()
    if form.fontItalic():
        stress.setFontItalic(False)
        stress.setFontWeight(QFont.Weight.DemiBold)
    elif form.fontWeight() > QFont.Weight.DemiBold:
        stress.setFontWeight(QFont.Weight.DemiBold)
    else:
        return
    _marking(words, document).mergeCharFormat(stress)


def _shape_table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(0)
    form.setTopMargin(4)
    form.setBottomMargin(14)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setBorderCollapse(True)
    table.setFormat(form)
    line = QBrush(QColor(theme.edge))
    for down in range(table.rows()):
        for across in range(table.columns()):
            cell = table.cellAt(down, across)
            shape = QTextTableCellFormat(cell.format().toTableCellFormat())
            shape.setTopPadding(_CELL_PAD)
            shape.setBottomPadding(_CELL_PAD)
            shape.setLeftPadding(0 if not across else _CELL_PAD)
            shape.setRightPadding(_CELL_PAD)
            shape.setBottomBorder(1)
            shape.setBottomBorderStyle(_HAIRLINE)
            shape.setBottomBorderBrush(line)
            cell.setFormat(shape)


def _has_picture(block: QTextBlock) -> bool:
    return any(words.charFormat().isImageFormat() for words in _fragments(block))


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """Give the parts of a block that look alike within; a change to one may part or join them."""
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def _marking(words: QTextFragment, document: QTextDocument) -> QTextCursor:
    """Give a cursor that marks words, or a picture."""
    cursor = QTextCursor(document)
    cursor.setPosition(words.position())
    end = words.position() + words.length()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _shown_pictures(document: QTextDocument) -> list[tuple[QTextCursor, QTextImageFormat]]:
    """Give the pictures of a page, each with a cursor that marks it."""
    return [
        (_marking(words, document), words.charFormat().toImageFormat())
        for block in _blocks(document)
        for words in _fragments(block)
        if words.charFormat().isImageFormat()
    ]
