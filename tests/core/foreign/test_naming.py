"""What a stranger's model and its readings are called."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.foreign.contracts import Answering
from core.foreign.naming import named_readings, proposed_id, proposed_name
from core.foreign.reading import HiddenDistribution, Order, Plug, Reading
from core.model.card import is_id, is_name

PLUG = Plug("x", Order.NCHW, is_half=False)
READING = Reading("eccv16", Answering.AB, 256, PLUG, PLUG)


def test_readings_of_one_contract_have_names_of_their_own() -> None:
    bins = replace(READING, distribution=HiddenDistribution("y", ((1.0, 2.0),), 1.0))
    share = replace(READING, answering=Answering.SHARE_OF_AB)
    other = replace(READING, contract="ddcolor")
    named = named_readings([bins, READING, share, other])
    assert list(named) == ["eccv16", "eccv16-mean", "eccv16-share-of-ab-mean", "ddcolor"]
    assert [*named.values()] == [bins, READING, share, other]


def test_the_same_reading_twice_is_still_two_names() -> None:
    assert list(named_readings([READING, READING])) == ["eccv16", "eccv16-2"]


@pytest.mark.parametrize(
    ("title", "file", "taken", "name"),
    [
        ("DDColor", "a.onnx", (), "DDColor"),
        ("DDColor", "a.onnx", ("ddcolor", "DDColor 2"), "DDColor 3"),
        ("", "grandma's  net.onnx", (), "grandma's net"),
        ("", "\n.onnx", (), "Model"),
        ("", f"{'x' * 200}.onnx", (), "x" * 75),
    ],
)
def test_a_name_is_proposed_that_is_free(title, file, taken, name) -> None:
    found = proposed_name(title, Path(file), taken)
    assert found == name
    assert is_name(found)


@pytest.mark.parametrize(
    ("name", "taken", "wanted"),
    [
        ("Größe 2", (), "grosse-2"),
        ("DDColor", ("ddcolor",), "ddcolor-2"),
        ("वर्ण", (), "model"),
        ("CON", (), "model"),
        ("x" * 200, (), "x" * 56),
        ("-- a --", (), "a"),
    ],
)
def test_an_id_is_made_of_a_name(name, taken, wanted) -> None:
    found = proposed_id(name, taken)
    assert found == wanted
    assert is_id(found)
