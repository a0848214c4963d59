"""What the halves of the canvas show where somebody chose, and where they are."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from desktop.pictures.pyramid import Pyramid

#: Lies over the photo where a half cannot be shown, under the words that say why.
_VEIL = QColor(20, 20, 20, 190)
#: Of the words, in logical px.
_WORDS_ROOM = 24.0
_WORDS_WIDEST = 360.0


@dataclass(frozen=True, slots=True)
class Half:
    """What somebody chose for a half.

    Attributes:
        picture: None while it is being made, where it cannot be, and of the result.
        is_result: it is the result as it is now, which the canvas has.
        trouble: why there is no picture, and will not be; else empty.
    """

    picture: Pyramid | None
    is_result: bool = False
    trouble: str = ""


class Halves(QObject):
    """The halves of a canvas: the original and the result, unless somebody chose otherwise.

    Signals:
        seen: what is to be seen of them changed.
        placed: a `QRectF` for each half that is seen, in logical px: the part of the photo there.
            Empty where the photo is seen once, or what is seen is for a moment.
    """

    seen = Signal()
    placed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: tuple[Half, Half] | None = None
        self._places: tuple[QRectF, ...] = ()
        #: Whether something else names them: the canvas paints no words then.
        self.are_named = False

    @property
    def is_chosen(self) -> bool:
        """Whether they are others than the original and the result."""
        return self._chosen is not None

    @property
    def are_results(self) -> tuple[bool, bool]:
        """Whether each of them is the result."""
        if self._chosen is None:
            return False, True
        return self._chosen[0].is_result, self._chosen[1].is_result

    @property
    def places(self) -> tuple[QRectF, ...]:
        """Where they are, as `placed` tells."""
        return self._places

    def of(self, number: int) -> Half | None:
        """Give what was chosen for the left (0) or right (1) half; None where nothing was."""
        return None if self._chosen is None else self._chosen[number]

    def show(self, chosen: tuple[Half, Half] | None) -> None:
        """Show these; None: the original and the result."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.seen.emit()

    def place(self, places: tuple[QRectF, ...]) -> None:
        """Take where they are."""
        if places != self._places:
            self._places = places
            self.placed.emit(places)


def paint_trouble(painter: QPainter, part: QRectF, words: str, font: QFont) -> None:
    """Say in a half why it cannot be shown; logical px."""
    shape = QPainterPath()
    shape.addRect(part)
    painter.fillPath(shape, _VEIL)
    width = min(part.width() - 2 * _WORDS_ROOM, _WORDS_WIDEST)
    if width < QFontMetricsF(font).horizontalAdvance("m") * 6:
        return
    box = QRectF(part.center().x() - width / 2, part.top(), width, part.height())
    painter.setFont(font)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
