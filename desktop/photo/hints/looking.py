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

#: So many points along a line tell its colour.
_MOST_LOOKS = 40


def colour_at(picture: Pyramid, places: Sequence[Place], zoom: float) -> Lab:
    """Give the mean colour of places as they are seen at a zoom."""
    image = picture.level_for(zoom)
    step = -(-len(places) // _MOST_LOOKS)
    seen = []
    for x, y in places[::step]:
        column = min(int(x * image.width()), image.width() - 1)
        row = min(int(y * image.height()), image.height() - 1)
        colour = lab_of(image.pixelColor(column, row))
        seen.append((colour.lightness, colour.a, colour.b))
    lightness, a, b = (float(value) for value in np.mean(seen, axis=0))
    return Lab(lightness, a, b)


def marks_of(edits: Edits, photo: OpenPhoto) -> tuple[Mark, ...]:
    """Give the marks of all hints."""

    def lightness(place: Place) -> float:
        height, width = photo.preview.shape
        x, y = min(int(place[0] * width), width - 1), min(int(place[1] * height), height - 1)
        return lightness_of(int(photo.preview[y, x]))

    return tuple(mark_of(edits, hint, lightness) for hint in edits.hints)


def rows_of(hints: Sequence[Hint], marks: Sequence[Mark]) -> tuple[HintRow, ...]:
    """Give what a list tells of hints and their marks."""
    return tuple(_row(hint, mark) for hint, mark in zip(hints, marks, strict=True))


def words_for_ears(hints: Sequence[Hint], marks: Marks) -> str:
    """Say to who does not see the marks what the keys act on."""
    if marks.chosen is None:
        return _tr("Tab goes through the hints, Insert sets one in the middle")
    row = rows_of(hints, marks.marks)[marks.chosen]
    told = _tr("Hint {number} of {count}: {what}")
    return told.format(number=marks.chosen + 1, count=len(hints), what=row.text)


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
