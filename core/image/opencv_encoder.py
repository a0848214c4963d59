"""OpenCV's encoders, their failures in our words."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.sentence import SentenceError
from core.image.metadata import Metadata


class EncodingError(SentenceError):
    """A picture cannot be stored in the format asked for."""


def encode(
    suffix: str, pixels: GreyPlane | RgbImage, options: Sequence[int] = ()
) -> NDArray[np.uint8]:
    """Encode a picture in OpenCV's channel order; give the file's bytes, (n,) uint8.

    Raises:
        EncodingError: OpenCV refuses.
        MemoryError: there is no room.
    """
    with _refusals():
        is_done, encoded = cv2.imencode(suffix, pixels, options)
    return _bytes_of(is_done, encoded)


def encode_avif(
    pixels: NDArray[np.uint8], metadata: Metadata, options: Sequence[int]
) -> NDArray[np.uint8]:
    """Encode an AVIF with EXIF, XMP and profile, which its encoder alone can put in place.

    Raises:
        EncodingError: OpenCV refuses.
        MemoryError: there is no room.
    """
    carried = {
        cv2.IMAGE_METADATA_EXIF: metadata.exif,
        cv2.IMAGE_METADATA_XMP: metadata.xmp,
        cv2.IMAGE_METADATA_ICCP: metadata.icc,
    }
    kinds = [kind for kind, content in carried.items() if content]
    contents = [np.frombuffer(carried[kind], np.uint8) for kind in kinds]
    with _refusals():
        is_done, encoded = cv2.imencodeWithMetadata(".avif", pixels, kinds, contents, options)
    return _bytes_of(is_done, encoded)


@contextmanager
def _refusals() -> Iterator[None]:
    # OpenCV logs what it also raises or returns; users read our sentence instead.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        yield
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:
            raise MemoryError from error
        raise EncodingError("the encoder refuses") from error


def _bytes_of(is_done: bool, encoded: np.ndarray) -> NDArray[np.uint8]:
    if not is_done:
        raise EncodingError("the encoder refuses")
    return encoded.reshape(-1).astype(np.uint8, copy=False)
