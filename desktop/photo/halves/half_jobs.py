"""What a worker is asked to do for a half: a saved result, as large as it is shown."""

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.edits.frame import Frame, frame_of
from core.edits.made_summary import MadeSummary, summary_of
from desktop.photo.session import Edits, OpenPhoto
from desktop.photo.turns import Turn, between
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import Size
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

if TYPE_CHECKING:
    from core.image.photo import Photo

#: Sides of a result that was made smaller are rounded: their ratio may differ by so much.
_ROUNDING: Final = 0.01


class NotShown(Enum):
    """Why a saved result cannot be compared with the photo."""

    NO_RESULT = auto()
    OTHER_FRAME = auto()


def saved_result(
    path: Path, photo: OpenPhoto, known: Edits | None, width: int
) -> EngineWork[Pyramid | NotShown]:
    """Bind reading a result for the screen, turned as the photo is held and laid where it was cut.

    Args:
        path: of the result, which may be gone.
        photo: as it is held now.
        known: what its last result was made with; counts where the file does not say it.
        width: of the whole photo as it is shown, in px; what is finer is made smaller.
    """
    size, turn = photo.original.photo, photo.turn

    def work(engine: Engine) -> Pyramid | NotShown:
        from core.base.presence import is_there
        from core.image.orientation import upright
        from desktop.pictures import pyramid_levels

        if not is_there(path):
            return NotShown.NO_RESULT
        read = engine.reader.read(path, keep_original=True)
        pixels = read.original
        if pixels is None:
            pixels = pyramid_levels.grey_for_screen(read.grey)
        how = _how_made(read, known, turn)
        pixels = upright(pixels, between(_turn(how), turn).orientation)
        now = replace(how, quarter_turns=turn.quarters, is_mirrored=turn.is_mirrored)
        return _laid(pixels, frame_of(now, size.width, size.height), size, width)

    return work


def _how_made(result: "Photo", known: Edits | None, turn: Turn) -> MadeSummary:
    """Give how a result holds and crops its photo.

    One of which nothing says it is taken for the whole photo as it is held now: whether it can be
    that, its shape tells.
    """
    from core.image.metadata.ai_note import made_of

    if line := made_of(result.metadata.xmp):
        return summary_of(line)
    if known is None:
        return MadeSummary(quarter_turns=turn.quarters, is_mirrored=turn.is_mirrored)
    return MadeSummary(
        quarter_turns=known.quarter_turns, is_mirrored=known.is_mirrored, framing=known.framing
    )


def _turn(how: MadeSummary) -> Turn:
    return Turn(how.quarter_turns, how.is_mirrored)


def _laid(pixels: Pixels, frame: Frame | None, photo: Size, width: int) -> Pyramid | NotShown:
    """Lay a result where it was cut out of the photo; what is around it stays empty.

    Args:
        pixels: of the result.
        frame: what of the photo it shows; None: all of it.
        photo: size of that.
        width: of the whole photo as it is shown, in px.
    """
    from desktop.pictures import pyramid_levels

    shown = photo if frame is None else Size(*frame.size)
    height, across = pixels.shape[:2]
    if abs(across * shown.height / (height * shown.width) - 1.0) > _ROUNDING:
        return NotShown.OTHER_FRAME
    # Neither larger than it is looked at nor larger than it is.
    scale = min(width / photo.width, across / shown.width)
    size = Size(max(1, round(shown.width * scale)), max(1, round(shown.height * scale)))
    if size.width < across:
        pixels = pyramid_levels.resized(pixels, size)
    if frame is None:
        return pyramid_levels.build(pixels, photo=photo)
    return pyramid_levels.build_part(pixels, frame, photo, scale)
