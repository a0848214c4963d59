"""A sentence is its English, and remembers how it was made."""

import copy
import errno
import json
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.errors import DamagedPhoto, UsageError
from core.base.sentence import Sentence, filled_in, listed, names_in, sentence_from_json, why
from core.image.formats import BadContent

TORN = Sentence(
    "{path} is damaged: {why}.", path=Path("/p/a.jpg"), why=Sentence("it ends {when}", when=2)
)


def test_it_is_its_english() -> None:
    assert TORN == "/p/a.jpg is damaged: it ends 2."
    assert f"{TORN}" == str(TORN) == "/p/a.jpg is damaged: it ends 2."
    assert json.dumps(TORN) == '"/p/a.jpg is damaged: it ends 2."'


def test_it_remembers_how_it_was_made() -> None:
    assert TORN.template == "{path} is damaged: {why}."
    assert TORN.fields["path"] == "/p/a.jpg"
    inner = TORN.fields["why"]
    assert isinstance(inner, Sentence)
    assert (inner.template, dict(inner.fields)) == ("it ends {when}", {"when": 2})


def test_an_error_is_a_field_of_another() -> None:
    error = DamagedPhoto(
        "{path} is damaged: {why}.",
        hint="Look at {path}.",
        path=Path("a.jpg"),
        why=BadContent("it ends {when}", when="early"),
    )
    assert str(error) == "a.jpg is damaged: it ends early. Look at a.jpg."
    assert error.message.fields["why"] == Sentence("it ends {when}", when="early")
    assert (error.hint.template, error.path) == ("Look at {path}.", Path("a.jpg"))
    assert UsageError("No.").hint == ""


@given(st.text(), st.text())
def test_what_is_filled_in_is_never_looked_at_again(first: str, second: str) -> None:
    told = Sentence("{first}|{second}", first=first, second=second)
    assert told == f"{first}|{second}"
    assert sentence_from_json(json.loads(json.dumps(told.to_json()))) == told


def test_a_brace_that_is_to_be_read_is_written_twice() -> None:
    template = "Put {{name}} into {pattern}, as {{{example}}}."
    assert names_in(template) == ("pattern", "example")
    told = Sentence(template, pattern="{name}", example="{x}")
    assert told == "Put {name} into {name}, as {{x}}."
    assert filled_in("{what} is not given", {}) == "{what} is not given"


@pytest.mark.parametrize("again", [copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_a_copy_remembers_as_well(again) -> None:
    copied = again(TORN)
    assert (copied, copied.template, dict(copied.fields)) == (
        TORN,
        TORN.template,
        dict(TORN.fields),
    )


@pytest.mark.parametrize(
    "value",
    [
        None,
        "text",
        [],
        {},
        {"template": 1, "fields": {}},
        {"template": "{a}", "fields": []},
        {"template": "{a}", "fields": {}},
        {"template": "{a}", "fields": {"a": None}},
        {"template": "{a}", "fields": {"a": {"template": "b"}}},
    ],
)
def test_what_is_no_sentence_is_none(value: object) -> None:
    assert sentence_from_json(value) is None


def test_sentences_are_not_read_without_end() -> None:
    nested: object = "a"
    for _ in range(1000):
        nested = {"template": "{a}", "fields": {"a": nested}}
    assert sentence_from_json(nested) is None


def test_parts_stand_one_after_another() -> None:
    assert listed([Sentence("a")]) == "a"
    assert listed([Sentence("a"), Sentence("b"), Sentence("c")]) == "a, b, c"


def test_the_system_is_quoted_and_its_commonest_words_can_be_translated() -> None:
    denied = why(PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    assert isinstance(denied, Sentence)
    assert denied == os.strerror(errno.EACCES)
    assert why(OSError(errno.ENOSPC, "no room")) == "no room"
    assert why(OSError("of another kind")) == "of another kind"
    assert why(TimeoutError()) == "TimeoutError"
