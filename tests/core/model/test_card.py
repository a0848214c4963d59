"""Cards: what is written comes back, and what a stranger wrote is checked to the last key."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.errors import PackageError
from core.model.card import FORMAT_VERSION, card_from_json, card_to_json
from core.model.contract import InputSpec, OutputKind, OutputSpec
from core.model.hint_inputs import HintInputsSpec

PACKAGE = Path("folder/model.colormodel")


@pytest.fixture(scope="module")
def fields(tiny_models):
    """A valid card as plain JSON values."""
    return json.loads(card_to_json(tiny_models.card(sha256={"model.onnx": "0" * 64})))


def read(values):
    raw = values if isinstance(values, bytes) else json.dumps(values).encode()
    return card_from_json(raw, path=PACKAGE)


def refusal(values) -> PackageError:
    with pytest.raises(PackageError) as caught:
        read(values)
    error = caught.value
    assert PACKAGE.name in error.message
    assert error.message.isprintable()
    assert error.hint
    assert error.path == PACKAGE
    return error


def changed(fields, keys: str, value):
    """A copy of the fields with one value replaced, or added, at a dotted path."""
    copy = json.loads(json.dumps(fields))
    *parents, last = keys.split(".")
    place = copy
    for key in parents:
        place = place[int(key)] if isinstance(place, list) else place[key]
    if isinstance(place, list):
        place[int(last)] = value
    else:
        place[last] = value
    return copy


@pytest.mark.parametrize("kind", ["ab", "distribution"])
def test_a_card_comes_back_as_it_was_written(tiny_models, kind):
    card = tiny_models.card(kind, name="नेचुरल क्‍ष", sha256={"model.onnx": "a" * 64})
    assert read(card_to_json(card)) == card
    assert card_to_json(card) == card_to_json(replace(card))


def test_a_card_is_json_that_people_can_read(tiny_models):
    lines = card_to_json(tiny_models.card()).decode().splitlines()
    assert [line.strip() for line in lines if "-40.0" in line] == ["[10.0, -40.0],"]


def test_whole_numbers_may_stand_for_others_but_not_the_other_way_round(fields):
    assert read(changed(fields, "output.temperature", 1)).output.temperature == 1.0
    assert "version is not a whole number" in str(refusal(changed(fields, "version", 1.0)))


@pytest.mark.parametrize("place", ["surprise", "input.surprise", "metrics.0.surprise"])
def test_an_unknown_key_is_named(fields, place):
    assert f"unknown key '{place.replace('.0', '')}'" in str(refusal(changed(fields, place, 1)))


def test_a_missing_key_is_named(fields):
    output = {key: value for key, value in fields["output"].items() if key != "temperature"}
    assert "output.temperature is missing" in str(refusal(changed(fields, "output", output)))


def test_a_newer_card_asks_for_a_newer_program_whatever_else_it_holds(fields):
    newer = changed(changed(fields, "format_version", FORMAT_VERSION + 1), "later_idea", [1])
    error = refusal(newer)
    assert error.message == "model.colormodel was made by a newer version of Autochrome."
    assert "Update" in error.hint


def test_a_card_says_how_cells_are_related_from_its_second_version_on(tiny_models):
    plain = tiny_models.card()
    assert json.loads(card_to_json(plain))["format_version"] == 1
    assert "relation" not in json.loads(card_to_json(plain))
    with pytest.raises(ValueError, match="relation needs format_version 2"):
        tiny_models.card(relation=tiny_models.RELATION)
    related = tiny_models.card(relation=tiny_models.RELATION, format_version=2)
    assert read(json.loads(card_to_json(related))) == related
    without = tiny_models.card(format_version=2)
    assert read(json.loads(card_to_json(without))) == without
    first = json.loads(card_to_json(related)) | {"format_version": 1}
    assert "unknown key 'relation'" in str(refusal(first))
    second = json.loads(card_to_json(plain)) | {"format_version": 2}
    assert "relation is missing" in str(refusal(second))


def test_a_card_says_where_a_network_came_from_and_that_it_takes_hints(tiny_models):
    card = tiny_models.card(
        "ab", origin=tiny_models.ORIGIN, hint_inputs=HintInputsSpec(0.5), format_version=3
    )
    assert read(json.loads(card_to_json(card))) == card
    neither = tiny_models.card(format_version=3)
    assert read(json.loads(card_to_json(neither))) == neither
    for key in ("origin", "hint_inputs"):
        with pytest.raises(ValueError, match=f"{key} needs format_version 3"):
            replace(tiny_models.card(format_version=2), **{key: getattr(card, key)})
        values = json.loads(card_to_json(neither))
        earlier = json.loads(card_to_json(tiny_models.card(format_version=2)))
        assert f"unknown key '{key}'" in str(refusal(earlier | {key: None}))
        del values[key]
        assert f"{key} is missing" in str(refusal(values))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("origin.contract", "DDColor large"),
        ("origin.source", "red \x1b[31m"),
        ("origin.source", "x" * 501),
        ("origin.sha256", "B" * 64),
        ("origin.files", []),
        ("origin.files", ["x"] * 257),
        ("origin.files", ["folder/tiny.onnx"]),
        ("origin.files", ["folder\\tiny.onnx"]),
        ("origin.files", [""]),
        ("origin.files.0", 7),
        ("origin.licence_confirmed", "yes"),
        ("origin.surprise", 1),
        ("hint_inputs.mask_centre", 0.25),
        ("hint_inputs.mask_centre", True),
        ("hint_inputs", {}),
    ],
)
def test_a_wrong_origin_is_refused(tiny_models, place, value):
    card = tiny_models.card(
        "ab", origin=tiny_models.ORIGIN, hint_inputs=HintInputsSpec(0.0), format_version=3
    )
    refusal(changed(json.loads(card_to_json(card)), place, value))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("format_version", True),
        ("format_version", 0),
        ("id", 7),
        ("name", None),
        ("trained_on", {}),
        ("trained_on", ["dogs"]),
        ("trained_on.0.photos", "many"),
        ("trained_on.0.photos", -1),
        ("input", []),
        ("input.short_side", 0),
        ("input.short_side", 33),
        ("input.short_side", 10**9),
        ("input.multiple", 0),
        ("input.fit", "crop"),
        ("input.layout", "nchw"),
        ("output.kind", "rgb"),
        ("output.kind", "ab"),
        ("output.ab_scale", 0),
        ("output.temperature", "warm"),
        ("output.temperature", 10**400),
        ("output.bin_centres", []),
        ("output.bin_centres", [[1, 2]] * 5000),
        ("output.bin_centres", [[1, 2], [3]]),
        ("output.bin_centres", [[1, 2], [3, True]]),
        ("output.bin_centres", [[1, 2], [3, 1000]]),
        ("metrics.0.psnr", None),
        ("metrics.0.kid", "low"),
        ("parity", -1),
        ("created", "yesterday"),
        ("created", "2026-02-30"),
        ("created", "20260130"),
        ("sha256", {"model.onnx": "A" * 64}),
        ("sha256", {"model.onnx": 3}),
        ("name", ""),
        ("name", "x" * 81),
        ("name", "red \x1b[31m"),
        ("name", "two\nlines"),
        ("name", "turned \u202e round"),
        ("name", "half a letter \ud800"),
        ("recipe", "bell \a"),
    ],
)
def test_a_wrong_value_is_refused(fields, place, value):
    refusal(changed(fields, place, value))


@pytest.mark.parametrize("name", ["", "../up", "a/b", "Natural", "a b", "a\n", "x" * 65, "con"])
def test_an_id_is_safe_as_a_file_name(fields, name):
    assert "id must be" in str(refusal(changed(fields, "id", name)))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"card",
        b"[]",
        b"null",
        b"\xff\xfe{}",
        b"{" * 50_000,
        b'{"a":' * 50_000,
        b"[" * 500_000,
        b'{"format_version": 1, "format_version": 1}',
        b'{"format_version": NaN}',
        b'{"format_version": 1e999}',
    ],
)
def test_what_is_no_json_object_is_refused(raw):
    refusal(raw)


def test_infinity_is_not_a_figure(fields):
    raw = json.dumps(fields).replace('"psnr": 23.5', '"psnr": 1e999').encode()
    assert "metrics.psnr" in str(refusal(raw))


def test_training_cannot_make_a_card_that_would_be_refused(tiny_models):
    with pytest.raises(ValueError, match="short_side"):
        InputSpec(short_side=100, multiple=32)
    with pytest.raises(ValueError, match="bin_centres"):
        OutputSpec(kind=OutputKind.DISTRIBUTION)
    with pytest.raises(ValueError, match="parity"):
        tiny_models.card(parity=float("nan"))


_PLACES = ["id", "input", "input.fit", "output.bin_centres", "metrics", "metrics.0.kid", "sha256"]
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@settings(deadline=None)
@given(place=st.sampled_from(_PLACES), value=_JSON)
def test_no_json_value_anywhere_breaks_the_reader(fields, place, value):
    try:
        card = read(changed(fields, place, value))
    except PackageError:
        return
    assert read(card_to_json(card)) == card
