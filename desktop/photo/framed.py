"""What of a photo the window shows: values and pure functions."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from core.edits.frame import Frame, frame_of, framing_of
from core.edits.framing import Framing
from desktop.photo.session import Edits, OpenPhoto
from desktop.pictures.pyramid import Pyramid


def held(photo: OpenPhoto, edits: Edits) -> Edits:
    """Give edits that turn a photo as it is turned now; a worker may be about to turn it anew."""
    return replace(edits, quarter_turns=photo.turn.quarters, is_mirrored=photo.turn.is_mirrored)


def frame_shown(photo: OpenPhoto, edits: Edits) -> Frame | None:
    """Give what of a photo its edits show, in photo px; None: all of it."""
    size = photo.original.photo
    return frame_of(held(photo, edits), size.width, size.height)


def size_shown(photo: OpenPhoto, edits: Edits) -> tuple[int, int]:
    """Give height and width of what the edits of a photo show, in photo px."""
    frame, whole = frame_shown(photo, edits), photo.original.photo
    width, height = (whole.width, whole.height) if frame is None else frame.size
    return height, width


def framing_chosen(photo: OpenPhoto, edits: Edits, frame: Frame | None) -> Framing:
    """Give the framing that shows a frame of a photo."""
    size = photo.original.photo
    return framing_of(frame, held(photo, edits), size.width, size.height)


def image_as_held(image: QImage, edits: Edits) -> QImage:
    """Give a small picture of a photo, as its file shows it, turned and cropped as edits say."""
    if edits.is_mirrored:
        image = image.mirrored(horizontally=True, vertically=False)
    image = image.transformed(QTransform().rotate(90 * edits.quarter_turns))
    frame = frame_of(edits, image.width(), image.height())
    return image if frame is None else image_in(frame, image)


def picture_shown(photo: OpenPhoto, edits: Edits, picture: Pyramid, width: int) -> QImage:
    """Give what the edits of a photo show of a picture of it, not much wider than so many px."""
    frame, whole = frame_shown(photo, edits), photo.original.photo
    image = picture.level_for(width / (whole.width if frame is None else frame.width))
    if frame is None:
        return image
    return image_in(frame.scaled(image.width() / whole.width, image.height() / whole.height), image)


def image_in(frame: Frame, image: QImage) -> QImage:
    """Give what a frame shows of a picture; it is in px of that."""
    out = QImage(*frame.size, QImage.Format.Format_RGB32)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(frame.width / 2, frame.height / 2)
    painter.rotate(frame.angle)
    painter.translate(-frame.x, -frame.y)
    painter.drawImage(QRectF(image.rect()), image)
    painter.end()
    return out
