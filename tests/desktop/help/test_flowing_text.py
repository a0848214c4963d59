"""Licences are broken for a screen of letters; the dialog breaks them anew for its own width."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.paths import resources_dir
from desktop.help import inventory
from desktop.help.flowing_text import flowing

WORDS = (
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software "
    "and associated documentation files, to deal in the Software without restriction."
)


@pytest.mark.parametrize("width", [64, 72, 79, 100])
def test_a_paragraph_that_was_broken_is_one_line_again(width: int) -> None:
    assert flowing(textwrap.fill(WORDS, width)) == WORDS


def test_what_is_short_on_purpose_stays_short() -> None:
    text = "Copyright (c) 2005-2025, NumPy Developers.\nAll rights reserved.\n\nOne\nTwo"
    assert flowing(text) == text


def test_points_of_a_list_stay_points() -> None:
    points = [f"* {WORDS}", f"(b) {WORDS}", f"3. {WORDS}"]
    broken = "\n".join(textwrap.fill(point, 76, subsequent_indent="  ") for point in points)
    assert flowing(broken).splitlines() == points


def test_drawn_lines_stay() -> None:
    text = f"{'-' * 78}\n{textwrap.fill(WORDS, 78)}\n{'=' * 78}"
    assert flowing(text) == f"{'-' * 78}\n{WORDS}\n{'=' * 78}"


@given(st.lists(st.text(st.characters(codec="ascii"), max_size=90), max_size=12))
def test_no_word_is_lost_or_added(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert flowing(text).split() == text.split()


def test_the_licence_of_the_program_has_no_line_that_ends_early() -> None:
    told = flowing(inventory.program(resources_dir()).text)
    assert "WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING" in told
