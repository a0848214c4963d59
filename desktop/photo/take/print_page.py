"""A page to print: what lies where on it, in millimetres, and how it is painted.

The same functions paint the preview of the dialog and what the printer gets.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

#: Between two pictures, and between a picture and the words below it.
_GAP_MM: Final = 4.0
#: Of the words, and of the line that they stand in.
_LETTERS_MM: Final = 2.8
_LINE_MM: Final = 5.0
#: Of a painter for which a letter of one millimetre would be too small to be shaped.
_FINENESS: Final = 10.0


class OnPage(Enum):
    """What is printed."""

    PHOTO = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class PrintLook:
    """What a person chose about a page.

    Attributes:
        paper_mm: width and height of the paper, held upright.
        is_across: the longer side of the paper lies.
        margin_mm: left free on each side.
        on_page: the photo in colour, or what it was beside it.
        true_size: as large as the paper that was scanned; else as large as there is room.
        caption: words below the pictures; empty for none.
        has_corner_mark: whether the mark is drawn into the colour.
    """

    paper_mm: tuple[float, float] = (210.0, 297.0)
    is_across: bool = False
    margin_mm: float = 10.0
    on_page: OnPage = OnPage.PHOTO
    true_size: bool = False
    caption: str = ""
    has_corner_mark: bool = False

    @property
    def page_mm(self) -> QSizeF:
        """Width and height of the page as it is held."""
        short, long = sorted(self.paper_mm)
        return QSizeF(long, short) if self.is_across else QSizeF(short, long)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where things lie on a page, in mm from its upper left corner.

    Attributes:
        pictures: a rectangle for each: of the colour alone, or of what it was and the colour.
        caption: of the words; empty where there are none.
        is_cut: a picture is larger than its room.
    """

    pictures: tuple[QRectF, ...]
    caption: QRectF
    is_cut: bool


def placed(look: PrintLook, photo_px: tuple[int, int], true_mm: QSizeF | None) -> Placed:
    """Say where things lie.

    Args:
        look: what was chosen.
        photo_px: width and height of the photo.
        true_mm: its true size; None: nobody knows.
    """
    page, margin = look.page_mm, look.margin_mm
    room = QRectF(0, 0, page.width(), page.height()).adjusted(margin, margin, -margin, -margin)
    caption = QRectF()
    if look.caption:
        caption = QRectF(room.left(), room.bottom() - _LINE_MM, room.width(), _LINE_MM)
        room.adjust(0, 0, 0, -_LINE_MM - _GAP_MM / 2)
    cells = _cells(room, photo_px) if look.on_page is OnPage.BOTH else (room,)
    natural = QSizeF(*photo_px)
    pictures, is_cut = [], False
    for cell in cells:
        size = natural.scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if look.true_size and true_mm is not None:
            size = true_mm
            is_cut |= size.width() > cell.width() + 0.1 or size.height() > cell.height() + 0.1
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(cell.center())
        pictures.append(place)
    if look.caption and pictures:
        # Below the pictures, and not at the foot of a page that is half empty.
        below = max(place.bottom() for place in pictures) + _GAP_MM / 2
        caption.moveTop(min(caption.top(), below))
    return Placed(tuple(pictures), caption, is_cut)


def paint_page(
    painter: QPainter, look: PrintLook, place: Placed, pictures: tuple[QImage, ...]
) -> None:
    """Paint a page.

    Args:
        painter: whose unit is a millimetre, from the upper left corner of the paper.
        look: what was chosen.
        place: where things lie.
        pictures: as many as have places; sharper ones are printed sharper.
    """
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    page, margin = look.page_mm, look.margin_mm
    room = QRectF(0, 0, page.width(), page.height()).adjusted(margin, margin, -margin, -margin)
    painter.save()
    painter.setClipRect(room)
    for picture, where in zip(pictures, place.pictures, strict=True):
        painter.drawImage(where, picture)
    painter.restore()
    if not look.caption:
        return
    painter.save()
    painter.scale(1 / _FINENESS, 1 / _FINENESS)
    font = QFont()
    font.setPixelSize(round(_LETTERS_MM * _FINENESS))
    painter.setFont(font)
    painter.setPen(QColor(70, 70, 70))
    box = QRectF(place.caption.topLeft() * _FINENESS, place.caption.size() * _FINENESS)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, look.caption
    )
    painter.restore()


def _cells(room: QRectF, photo_px: tuple[int, int]) -> tuple[QRectF, QRectF]:
    """Share the room between two pictures: beside or below each other, as they become larger."""
    width, height = (room.width() - _GAP_MM) / 2, (room.height() - _GAP_MM) / 2
    beside = (
        QRectF(room.left(), room.top(), width, room.height()),
        QRectF(room.right() - width, room.top(), width, room.height()),
    )
    below = (
        QRectF(room.left(), room.top(), room.width(), height),
        QRectF(room.left(), room.bottom() - height, room.width(), height),
    )
    natural = QSizeF(*photo_px)

    def area(cell: QRectF) -> float:
        size = natural.scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return size.width() * size.height()

    return beside if area(beside[0]) > area(below[0]) else below
