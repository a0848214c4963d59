"""Colours of places: in the gamut, written, read, named and kept."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from core.colorize.hints import Hint, HintKind
from core.colour.cielab import is_in_gamut
from core.colour.colour_settings import ColourSettings
from desktop.photo.hints import hint_edits
from desktop.photo.hints.colour_words import words_of
from desktop.photo.hints.colours import (
    Lab,
    Notation,
    distance,
    lab_of,
    plane_at,
    plane_picture,
    read,
    snapped,
    written,
)
from desktop.photo.hints.kept_colours import MOST_KEPT, KeptColour, KeptColourFile
from desktop.photo.session import Edits
from desktop.photo.viewer.hint_marks import MarkKind
from desktop.photo.viewer.pointing import Painted

codes = st.integers(0, 255)


@given(st.floats(0, 100), st.floats(-110, 110), st.floats(-110, 110))
def test_what_is_snapped_exists_and_is_as_light_as_before(lightness, a, b) -> None:
    colour = snapped(Lab(lightness, a, b))
    assert colour.lightness == lightness
    lab = np.array([colour.lightness, colour.a, colour.b], np.float32)
    assert is_in_gamut(lab, tolerance=5e-3)


@given(codes, codes, codes, st.sampled_from(list(Notation)))
def test_what_is_written_is_read_as_the_same_colour(red, green, blue, notation) -> None:
    colour = lab_of(QColor(red, green, blue))
    again = read(written(colour, notation), notation)
    assert again is not None
    # Lab is written in whole units.
    assert distance(again, colour) <= (0.8 if notation is Notation.LAB else 0.1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("#2b3a67", "#2b3a67"),
        ("2B3A67", "#2b3a67"),
        (" #0f8 ", "#00ff88"),
        ("rgb(43, 58, 103)", "#2b3a67"),
        ("43 58 103", "#2b3a67"),
    ],
)
def test_a_colour_is_read_as_people_write_it(text: str, wanted: str) -> None:
    found = read(text, Notation.HEX)
    assert found is not None
    assert found.hex == wanted
    assert read(f"lab({50}, -20, 30)", Notation.HEX) == Lab(50.0, -20.0, 30.0)


@pytest.mark.parametrize("text", ["", "blue", "#12345", "1, 2", "300, 1, 1", "lab 120 0 0", "1e9z"])
def test_what_is_no_colour_is_none(text: str) -> None:
    assert read(text, Notation.RGB) is None


@pytest.mark.parametrize("lightness", [15.0, 50.0, 90.0])
def test_the_plane_shows_all_that_exists_and_nothing_else(lightness: float) -> None:
    plane = plane_at(lightness)
    image = plane_picture(plane, 80)
    for row, column in np.ndindex(80, 80):
        a = plane.a + ((column + 0.5) / 40 - 1) * plane.half
        b = plane.b - ((row + 0.5) / 40 - 1) * plane.half
        shown = image.pixelColor(column, row)
        there = bool(is_in_gamut(np.array([lightness, a, b], np.float32)))
        if shown.alpha() == 255:
            assert is_in_gamut(np.array([lightness, a, b], np.float32), tolerance=0.02)
            assert distance(lab_of(shown), Lab(lightness, a, b)) < 2
        elif shown.alpha() == 0:
            assert not there
    edges = [image.pixelColor(x, y).alpha() for i in range(80) for x, y in ((i, 0), (0, i))]
    assert max(edges) == 0  # nothing is cut off


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("#101010", "Black"),
        ("#808080", "Grey"),
        ("#1d2951", "Blue, dark"),
        ("#c00020", "Red"),
        ("#2e7d32", "Green"),
        ("#6b4423", "Brown"),
        ("#d86b46", "Orange"),
        ("#f2d0a9", "Beige, pale"),
        ("#ac687d", "Pink"),
        ("#c08081", "Pink"),
        ("#fe7b7c", "Pink"),
        ("#7b0323", "Red, dark"),
        ("#a0522d", "Brown"),
        ("#808000", "Olive"),
        ("#9b8f55", "Olive"),
        ("#6b7268", "Grey"),
        ("#152eff", "Blue"),
        ("#8f6f8f", "Violet"),
    ],
)
def test_a_colour_has_a_name_that_people_would_use(
    qapp: QApplication, colour: str, name: str
) -> None:
    assert words_of(lab_of(colour)) == name


def test_own_colours_live_in_a_file_newest_first(tmp_path: Path) -> None:
    file = KeptColourFile(tmp_path / "home" / "colours.json")
    assert file.colours() == ()
    uniform, door = KeptColour("Grandfather's uniform", "#3a4a2b"), KeptColour("Door", "#7a1f1f")
    for colour in (uniform, door, replace(uniform, colour="#3a4a2c")):
        file.keep(colour)
    assert file.colours() == (KeptColour("Grandfather's uniform", "#3a4a2c"), door)
    file.forget("Door")
    assert [one.name for one in file.colours()] == ["Grandfather's uniform"]
    for number in range(MOST_KEPT + 5):
        file.keep(KeptColour(f"{number}", "#000000"))
    assert len(file.colours()) == MOST_KEPT


def test_what_is_bad_in_the_file_costs_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "colours.json"
    good = {"name": "Door", "colour": "#7a1f1f", "of a newer version": 1}
    stored = [7, {"name": "x"}, {"name": "y", "colour": "red"}, good]
    path.write_text(json.dumps(stored))
    file = KeptColourFile(path)
    assert file.colours() == (KeptColour("Door", "#7a1f1f"),)
    file.keep(KeptColour("New", "#000000"))
    assert json.loads(path.read_text())[:4] == stored


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_hint_is_where_it_was_set_however_the_photo_is_turned(turns, is_mirrored) -> None:
    edits = Edits("a", ColourSettings(), quarter_turns=turns, is_mirrored=is_mirrored)
    painted = Painted(((0.2, 0.3), (0.4, 0.35)), 0.05)
    hint = hint_edits.hint_at(edits, painted, Lab(50.0, 10.0, -5.0))
    assert np.allclose(hint_edits.shown_places(edits, hint), painted.places)
    moved = hint_edits.moved(edits, hint, 0.1, 0.9)
    assert np.allclose(hint_edits.shown_places(edits, moved), ((0.3, 0.95), (0.5, 1.0)))


def test_what_a_hint_says_can_be_changed_and_changed_back() -> None:
    hint = Hint(0.5, 0.5, 10.0, 20.0)
    grey = hint_edits.of_kind(hint, MarkKind.GREY)
    assert grey.kind is HintKind.GREY
    assert hint_edits.coloured(grey, Lab(50, 10.0, 20.0)) == hint
    assert hint_edits.reaching(hint, 1.4).reach == 1.0
