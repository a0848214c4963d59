"""What is seen at places of the open photo: colours, lightness, marks and rows of its hints."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.colorize.hints import Hint, Origin
from desktop.photo.hints.colour_words import words_of
from desktop.photo.hints.colours import Lab, lab_of, lightness_of
from desktop.photo.hints.hint_edits import mark_of
from desktop.photo.hints.hint_list import HintRow
from desktop.photo.session import Edits, OpenPhoto
from desktop.photo.viewer.hint_marks import Mark, MarkKind, Marks, Place
from desktop.pictures.pyramid import Pyramid

#: So many points along a line tell its colour and its lightness.
_MOST_LOOKS = 40


def colour_at(picture: Pyramid, places: Sequence[Place], zoom: float) -> Lab:
    """Give the mean colour of places as they are seen at a zoom."""
    image = picture.level_for(zoom)
    seen = []
    for x, y in _looked_at(places):
        column = min(int(x * image.width()), image.width() - 1)
        row = min(int(y * image.height()), image.height() - 1)
        colour = lab_of(image.pixelColor(column, row))
        seen.append((colour.lightness, colour.a, colour.b))
    lightness, a, b = (float(value) for value in np.mean(seen, axis=0))
    return Lab(lightness, a, b)


def lightness_at(photo: OpenPhoto, places: Sequence[Place]) -> float:
    """Give the mean L* of places of a photo as it is shown: what it has whatever its colours are.

    Whatever tells the colour of a hint tells it at this lightness, which the pixels under its mark
    keep when they are painted.
    """
    height, width = photo.preview.shape
    seen = []
    for x, y in _looked_at(places):
        column, row = min(int(x * width), width - 1), min(int(y * height), height - 1)
        seen.append(lightness_of(int(photo.preview[row, column])))
    return float(np.mean(seen))


def marks_of(edits: Edits, photo: OpenPhoto) -> tuple[Mark, ...]:
    """Give the marks of all hints."""
    return tuple(
        mark_of(edits, hint, lambda places: lightness_at(photo, places)) for hint in edits.hints
    )


def rows_of(hints: Sequence[Hint], marks: Sequence[Mark]) -> tuple[HintRow, ...]:
    """Give what a list tells of hints and their marks."""
    return tuple(_row(hint, mark) for hint, mark in zip(hints, marks, strict=True))


def words_for_ears(hints: Sequence[Hint], marks: Marks) -> str:
    """Say to who does not see the marks what the keys act on."""
    if marks.chosen is None:
        return _tr("Tab goes through the places, Insert sets one in the middle")
    row = rows_of(hints, marks.marks)[marks.chosen]
    told = _tr("Place {number} of {count}: {what}")
    return told.format(number=marks.chosen + 1, count=len(hints), what=row.text)


def _looked_at(places: Sequence[Place]) -> Sequence[Place]:
    return places[:: -(-len(places) // _MOST_LOOKS)]


def _row(hint: Hint, mark: Mark) -> HintRow:
    note = {Origin.PROPOSAL: _tr("proposed"), Origin.GUESS: _tr("guess")}.get(hint.origin, "")
    quiet = mark.is_quiet
    match mark.kind:
        case MarkKind.GREY:
            return HintRow(mark.kind, mark.colour, _tr("No colour"), note, quiet)
        case MarkKind.KEEP:
            return HintRow(mark.kind, mark.colour, _tr("As it is"), note, quiet)
        case MarkKind.COLOUR:
            colour = mark.colour
            return HintRow(mark.kind, colour, words_of(lab_of(colour)), note or colour, quiet)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HintList", text)
