"""Edits that are in part those of one photo, in part of another, or left out."""

from dataclasses import replace

from core.edits.framing import WHOLE
from desktop.photo.session import Edits


def colours_of(edits: Edits) -> Edits:
    """Give what of edits its colours are made by: what is cut off is cut from them."""
    return replace(edits, framing=WHOLE)


def pasted(edits: Edits, copied: Edits, *, colour_only: bool) -> Edits:
    """Give a photo what was copied from another: all but hints, turns and framing of that one.

    Where another photo shows the same things is for `alike` to find.

    Args:
        edits: of the photo.
        copied: of the other one.
        colour_only: only what the sliders set.
    """
    if colour_only:
        return replace(edits, colour=copied.colour)
    return replace(edits, model=copied.model, colour=copied.colour)
