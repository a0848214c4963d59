"""The preview of a stranger's model: the sample photos of the program in its colours."""

from threading import Event
from typing import Final

import cv2
import numpy as np

from core.base.errors import PackageError, PhotoError
from core.base.paths import resources_dir
from core.foreign.importing import Examined, sample_strip
from core.foreign.reading import Reading
from core.image import image_io

_QUALITY: Final = 85


def sample_preview(
    examined: Examined, reading: Reading, *, stop: Event | None = None
) -> bytes | None:
    """Draw the preview, WebP; None where that does not work: it is an ornament.

    Raises:
        NoLongerWanted: it was to stop.
    """
    try:
        samples = sorted((resources_dir() / "samples").glob("*.jpg"))
        greys = [image_io.read(path).grey for path in samples]
        if not greys:
            return None
        strip = sample_strip(examined, reading, greys, stop=stop)
    except (PackageError, PhotoError):
        return None
    bgr = np.ascontiguousarray(strip[..., ::-1], np.uint8)
    done, coded = cv2.imencode(".webp", bgr, [cv2.IMWRITE_WEBP_QUALITY, _QUALITY])
    return coded.tobytes() if done else None
