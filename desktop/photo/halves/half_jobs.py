"""What a worker is asked to do for a half: a saved result, as large as it is shown."""

from enum import Enum, auto
from pathlib import Path
from typing import Final

from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import Size
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

#: Sides of a result that was made smaller are rounded: their ratio may differ by so much.
_ROUNDING: Final = 0.01


class NotShown(Enum):
    """Why a saved result cannot be compared with the photo."""

    NO_RESULT = auto()
    OTHER_FRAME = auto()


def saved_result(path: Path, photo: Size, width: int) -> EngineWork[Pyramid | NotShown]:
    """Bind reading a result for the screen.

    Args:
        path: of the result, which may be gone.
        photo: size of the photo as it is held now.
        width: of the picture that is shown, in px; what is wider is made smaller.
    """

    def work(engine: Engine) -> Pyramid | NotShown:
        from core.base.presence import is_there
        from desktop.pictures import pyramid_levels

        if not is_there(path):
            return NotShown.NO_RESULT
        read = engine.reader.read(path, keep_original=True)
        pixels = read.original
        if pixels is None:
            pixels = pyramid_levels.grey_for_screen(read.grey)
        size = Size(pixels.shape[1], pixels.shape[0])
        if abs(size.width * photo.height / (size.height * photo.width) - 1.0) > _ROUNDING:
            return NotShown.OTHER_FRAME
        if size.width > width:
            height = max(1, round(size.height * width / size.width))
            pixels = pyramid_levels.resized(pixels, Size(width, height))
        return pyramid_levels.build(pixels, photo=photo)

    return work
