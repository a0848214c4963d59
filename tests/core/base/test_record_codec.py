"""Records come back as they were written; what others wrote is judged key by key."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.record_codec import (
    MissingKey,
    UnknownKey,
    read_leniently,
    read_strictly,
    stored_as,
    to_json,
)
from core.base.strict_json import WrongValue, parse_object


class Paper(Enum):
    MATT = "matt"
    GLOSSY = "glossy"


@dataclass(frozen=True)
class Size:
    width: int = 9
    height: int = 13

    def __post_init__(self) -> None:
        if self.width > self.height:
            raise ValueError("width must be no more than height")


@dataclass(frozen=True)
class Round:
    kind: Literal["round"]
    radius: float


@dataclass(frozen=True)
class Square:
    kind: Literal["square"]
    side: float


@dataclass(frozen=True)
class Print:
    name: str
    paper: Paper = Paper.MATT
    gamma: float = 1.0
    copies: int = field(default=1, metadata=stored_as("how many"))
    is_framed: bool = False
    depth: Literal[8, 16] | None = None
    folder: Path | None = None
    size: Size = field(default_factory=Size)
    corners: tuple[tuple[float, float], ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    frame: Round | Square = Round("round", 1.0)

    def __post_init__(self) -> None:
        if not 0 < self.gamma < 5:
            raise ValueError(f"gamma must be between 0 and 5, not {self.gamma}")
        if self.depth == 16 and self.paper is Paper.GLOSSY:
            raise ValueError("depth 16 is for matt paper")


FULL = Print(
    "Oma",
    Paper.GLOSSY,
    2.5,
    3,
    True,
    8,
    Path("/out"),
    Size(10, 15),
    ((0.0, 1.0), (2.0, 3.5)),
    {"a": 1},
    Square("square", 4.0),
)


def through_json(record: object) -> dict[str, object]:
    return parse_object(json.dumps(to_json(record)).encode())


@pytest.mark.parametrize("record", [FULL, Print("all as usual")])
def test_a_record_comes_back_both_ways_as_it_was_written(record: Print) -> None:
    stored = through_json(record)
    assert read_strictly(Print, stored, needs_all=True) == record
    assert read_leniently(Print, stored) == record


def test_the_stored_form_is_plain_and_under_its_own_keys() -> None:
    stored = through_json(FULL)
    assert (stored["paper"], stored["how many"], stored["folder"]) == ("glossy", 3, "/out")
    assert "copies" not in stored


def test_true_is_no_number_and_a_whole_number_stands_for_another() -> None:
    gamma = read_strictly(Print, {"name": "a", "gamma": 1}).gamma
    assert (gamma, type(gamma)) == (1.0, float)
    for key in ("gamma", "how many", "depth"):
        with pytest.raises(WrongValue, match=key):
            read_strictly(Print, {"name": "a", key: True})
    with pytest.raises(WrongValue, match="is_framed is neither true nor false"):
        read_strictly(Print, {"name": "a", "is_framed": 1})
    with pytest.raises(WrongValue, match="how many is not a whole number"):
        read_strictly(Print, {"name": "a", "how many": 1.0})


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("name", 3, "name is not a text"),
        ("paper", "silk", "paper must be one of: matt, glossy"),
        ("depth", 12, "depth must be one of: 8, 16"),
        ("folder", "", "folder is missing"),
        ("size", [], "size is not an object"),
        ("size", {"width": "9"}, "size.width is not a whole number"),
        ("size", {"width": 99}, "width must be no more than height"),
        ("corners", {}, "corners is not a list"),
        ("corners", [[1, 2, 3]], "corners must have 2 values"),
        ("corners", [[1, True]], "corners is not a number"),
        ("counts", {"a": 1.5}, "counts.a is not a whole number"),
        ("frame", {"radius": 1}, "frame.kind is missing"),
        ("frame", {"kind": "oval"}, "frame.kind must be one of: round, square"),
        ("gamma", 10**400, "gamma is too large"),
        ("gamma", 7, "gamma must be between 0 and 5"),
    ],
)
def test_a_stranger_is_told_which_value_is_wrong_and_what_is_stored_loses_that_one_alone(
    key: str, value: object, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WrongValue, match=words):
        read_strictly(Print, {"name": "a", key: value})
    if key == "name":
        return
    with caplog.at_level(logging.WARNING):
        read = read_leniently(Print, {"name": "a", "is_framed": True, key: value})
    assert read == Print("a", is_framed=True)
    assert words in caplog.text


def test_inside_of_a_stored_record_too_one_bad_value_leaves_the_others_alone() -> None:
    stored = {"name": "a", "size": {"width": "wide", "height": 20, "of a later version": 1}}
    assert read_leniently(Print, stored) == Print("a", size=Size(height=20))


def test_of_two_stored_values_that_do_not_go_together_the_first_stays() -> None:
    read = read_leniently(Print, {"name": "a", "paper": "glossy", "depth": 16, "gamma": 2})
    assert read == Print("a", Paper.GLOSSY, 2.0)


def test_keys_that_nobody_knows_are_refused_or_passed_by() -> None:
    stored = {"name": "a", "size": {"depth": 1}}
    with pytest.raises(UnknownKey, match=r"'size\.depth'") as caught:
        read_strictly(Print, stored)
    assert (caught.value.where, caught.value.key) == ("size", "depth")
    assert caught.value.known == ("width", "height")
    assert read_strictly(Print, stored, passes_unknown=True) == Print("a")
    assert read_leniently(Print, stored) == Print("a")


def test_what_must_be_there_is_asked_for_by_name() -> None:
    for stored in ({}, [], None, {"name": True}):
        with pytest.raises(WrongValue):
            read_leniently(Print, stored)
        with pytest.raises(WrongValue):
            read_strictly(Print, stored)
    with pytest.raises(MissingKey, match="paper is missing"):
        read_strictly(Print, {"name": "a"}, needs_all=True)
    without_height = through_json(FULL) | {"size": {"width": 1}}
    with pytest.raises(MissingKey, match=r"size\.height is missing"):
        read_strictly(Print, without_height, needs_all=True)


def test_fields_that_are_given_are_no_keys() -> None:
    assert read_strictly(Print, {"gamma": 2}, given={"name": "a"}) == Print("a", gamma=2.0)
    with pytest.raises(UnknownKey):
        read_strictly(Print, {"name": "b"}, given={"name": "a"})
    assert read_leniently(Print, {"name": "b"}, given={"name": "a"}) == Print("a")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.sampled_from([*to_json(FULL)]), _JSON)
def test_no_stored_value_of_any_kind_breaks_the_reader(key: str, value: object) -> None:
    stored: dict[str, object] = {**to_json(FULL), "name": "a"}
    if key != "name":
        stored[key] = value
    assert read_leniently(Print, stored).name == "a"
