"""TOML in bounds: the same values as from `tomllib`, and a sentence where that would be lost."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.strict_json import WrongValue
from core.base.strict_toml import DEEPEST, LONGEST_WORD, MOST_PARTS, parse_toml

ROOT = Path(__file__).parents[3]

SOUND = (
    "",
    "a = 1 # a comment with 'quotes\", [ and a.b.c.d.e.f.g.h.i.j\n",
    "a.b.\"c d\".'e' = 1\n[f . g]\nh = 2\n[[i.j]]\nk = 3",
    'a = "a.b.c.d.e.f.g.h.i.j.k [[[[[[[[[[[[[[[[[[[[ \\" \\u00e4"',
    "a = 'a.b.c.d.e.f.g.h.i.j.k [[[[[[[[[[[[[[[[[[[[ \\'",
    'a = """\none "two" ""three""\\\n  four\\""""""',
    "a = '''\none 'two' ''three\\'''''",
    "a = \"\"\nb = ''\nc = \"\"\"\"\"\"\nd = ''''''",
    "a = [1.5, [-2e3, {b = [0x1f, 1_000], c.d = inf}],\n # here, too\n 3]",
    "a = 2026-01-31T10:20:30.5+02:00\nb = 2026-01-31 10:20:30\nc = 10:20:30.123",
    "a = 1\r\nb = 2\r\n",
    "a" * LONGEST_WORD + " = 1",
    ".".join("a" * MOST_PARTS) + " = 1",
    f"a = {'[' * DEEPEST}{']' * DEEPEST}",
    "\n".join(f"a{number} = 1.5" for number in range(5000)),
)
#: What `tomllib` answers with time, memory, or an exception that is no TOMLDecodeError.
COSTLY = {
    "key": ("a" + ".a" * MOST_PARTS + " = 1", "line 1 has a key of more than 8 parts"),
    "spaced key": ("\n\na" + " . a" * 20_000 + " = 1", "line 3 has a key of more than 8 parts"),
    "quoted key": ('"a"' + '."a"' * 20_000, "line 1 has a key"),
    "header": ("[[a" + ".'a'" * 20_000 + "]]", "line 1 has a key"),
    "key in braces": ("a = {b" + ".b" * 20_000 + " = 1}", "line 1 has a key"),
    "key after a text": ('a = """\n\n"""\nb' + ".b" * 9, "line 4 has a key"),
    "lists": ("a = " + "[" * 100_000, "line 1 holds lists in lists, more than 16 deep"),
    "lists on lines": ("a = [\n" + "[\n" * 100_000, "line 17 holds lists"),
    "tables": ("a = " + "{a = " * 50_000, "line 1 holds lists"),
    "number": ("a = " + "9" * 5000, "line 1 has a word of more than 100 characters"),
    "date": ("a = 2026-02-30", "it is not TOML"),
    "length": ("#" * 300_000, "it has more than 262144 characters"),
}
BROKEN = ("a", "a =", '"', "'", '"""', "a = '''\n", 'a = "\n"', "a = \x00", "\ufeffa = 1", "]" * 99)


@pytest.mark.parametrize("text", SOUND, ids=range(len(SOUND)))
def test_what_is_sound_is_read_as_by_the_library(text: str) -> None:
    assert parse_toml(text) == tomllib.loads(text)


def test_files_that_there_are_are_read_as_by_the_library() -> None:
    for path in (ROOT / "pyproject.toml", *(ROOT / "training" / "recipes").glob("*.toml")):
        text = path.read_text("utf-8")
        assert parse_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize(("text", "told"), COSTLY.values(), ids=COSTLY)
def test_what_would_be_costly_is_refused_with_its_line(text: str, told: str) -> None:
    with pytest.raises(WrongValue, match=told):
        parse_toml(text)


@pytest.mark.parametrize("text", BROKEN, ids=ascii)
def test_what_is_broken_is_refused_in_a_sentence_that_can_be_shown(text: str) -> None:
    with pytest.raises(WrongValue, match="it is not TOML") as caught:
        parse_toml(text)
    assert caught.value.message.isprintable()


def test_a_shorter_limit_can_be_asked_for() -> None:
    assert parse_toml("a = 1", longest=5) == {"a": 1}
    with pytest.raises(WrongValue, match="more than 5 characters"):
        parse_toml("a = 10", longest=5)


_PARTS = st.sampled_from(
    [
        *"ab10=.,#[]{}\"'\\ \n\r-_\x0bé",
        *('"""', "'''", "a = ", "\n[a]\n", "[[a]]", "true", "\\\n", '\nb = "', "\nc = '", "x.y"),
    ]
)


@given(st.lists(_PARTS, max_size=30).map("".join))
def test_any_text_is_read_as_by_the_library_or_refused(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except (ValueError, RecursionError):
        with pytest.raises(WrongValue):
            parse_toml(text)
        return
    found, told = None, ""
    try:
        found = parse_toml(text)
    except WrongValue as error:
        told = error.message
    assert found == expected or "more than" in told  # beyond a bound; nothing else is lost
