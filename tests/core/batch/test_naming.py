"""What may be typed for the names of results, and what comes of it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.errors import UsageError
from core.base.same_file import comparable
from core.batch.naming import (
    STANDARD_PATTERN,
    NamePattern,
    Placeholder,
    example,
)
from core.image.formats import ResultFormat

DAY = date(2031, 7, 4)
PHOTO = Path("/scans/Album 3/Grandma 1931.JPG")


def shown(pattern: str, source: Path = PHOTO, **options: object) -> str:
    return example(NamePattern(pattern), source, model="natural", day=DAY, **options)


def test_the_standard_pattern_gives_the_names_that_results_always_had() -> None:
    assert STANDARD_PATTERN.text == "{name}-colour"
    assert shown("{name}-colour") == "Grandma 1931-colour.JPG"
    assert shown("{name}-colour", Path("a.b.gif")) == "a.b-colour.png"


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{name}", "Grandma 1931.JPG"),
        ("{folder} {number}", "Album 3 0001.JPG"),
        ("{name} ({model}, {date})", "Grandma 1931 (natural, 2031-07-04).JPG"),
        ("रंगीन {name}", "रंगीन Grandma 1931.JPG"),
        ("{number}", "0001.JPG"),
    ],
)
def test_the_example_shows_what_a_photo_will_be_called(pattern: str, name: str) -> None:
    assert shown(pattern) == name


def test_the_example_has_the_ending_of_the_format() -> None:
    assert shown("{name}", result_format=ResultFormat.WEBP) == "Grandma 1931.webp"


def test_the_root_of_a_disk_has_a_name_too() -> None:
    assert shown("{folder}-{name}", Path("/a.jpg")) == "disk-a.jpg"


def test_the_folder_of_a_photo_named_without_one_is_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown("{folder}-{name}", Path("a.jpg")) == f"{tmp_path.name}-a.jpg"


@pytest.mark.parametrize(
    ("pattern", "sentence", "hint"),
    [
        ("", "need a name", "{name}-colour"),
        ("   ", "need a name", "{name}-colour"),
        ("{name}-{modle}", "no placeholder {modle}", "Did you mean {model}?"),
        ("{Name}", "no placeholder {Name}", "Did you mean {name}?"),
        ("{}", "no placeholder {}", "There are {name}, {folder}, {model}, {date} and {number}."),
        ("{name.__class__}", "no placeholder {name.__class__}", "{name}"),
        ("{name", "“{” stands alone", "pairs of braces"),
        ("name}", "“}” stands alone", "pairs of braces"),
        ("{{name}}", "“{” stands alone", "pairs of braces"),
        ("{name}-{name}", "{name} stands twice", "Once"),
        ("colour/{name}", "“/” cannot stand in a name", "chosen apart"),
        (r"colour\{name}", "“\\” cannot stand in a name", "chosen apart"),
        ("{name}: colour", "“:” cannot stand in a file name", "Leave it out"),
        ("{name}?", "“?” cannot stand in a file name", "Leave it out"),
        ("{name}\n", "cannot be seen", "anew"),
        ("{name}\x00", "cannot be seen", "anew"),
        ("{name}\udcff", "cannot be seen", "anew"),
        (" {name}", "begins or ends with a space", "Leave that out"),
        (".{name}", "begins or ends with a space or a dot", "Leave that out"),
        ("{name}.", "begins or ends with a space or a dot", "Leave that out"),
        ("CON", "Windows keeps the name “CON”", "another word"),
        ("con.{name}", "Windows keeps names that begin with “con.”", "another word"),
        ("com1.{number}", "Windows keeps names that begin with “com1.”", "another word"),
        ("x" * 121 + "{name}", "too long", "shorter"),
        ("ई" * 41 + "{name}", "too long", "shorter"),
        ("colour", "All results would have the same name", "{name} or {number}"),
        ("{folder}-{date}-{model}", "All results would have the same name", "{name} or {number}"),
    ],
)
def test_what_cannot_be_a_name_is_told_in_a_sentence(
    pattern: str, sentence: str, hint: str
) -> None:
    with pytest.raises(UsageError) as refused:
        NamePattern(pattern)
    assert sentence in refused.value.message
    assert refused.value.message.endswith(".")
    assert hint in refused.value.hint


@pytest.mark.parametrize("pattern", ["con {name}", "{name}con", "console.{name}", "{name}.colour"])
def test_names_that_only_look_reserved_are_allowed(pattern: str) -> None:
    assert NamePattern(pattern).text == pattern


@pytest.mark.parametrize(
    ("pattern", "marks"),
    [
        ("{name}-colour", True),
        ("{name}é", True),
        ("{name}-{date}", True),
        ("{name} {model}", True),
        ("{folder}-{name}", True),
        ("{name}", False),
        ("{name}-{number}", False),
        ("{name} (2)", False),
        ("colour-{number}", False),
    ],
)
def test_a_word_tells_a_result_from_a_photo_and_digits_do_not(pattern: str, marks: bool) -> None:
    assert NamePattern(pattern).marks_results is marks


@pytest.mark.parametrize(
    ("pattern", "stem", "names"),
    [
        ("{name}-colour", "a-colour", {"a"}),
        ("{name}-colour", "A-Colour-2", {"a"}),
        ("{name}-colour", "a-colour-colour", {"a-colour"}),
        ("{name}-colour", "colour", set()),
        ("{name}-colour", "-colour", set()),
        ("colour of {name}", "colour of a", {"a"}),
        ("{name}-{date}", "a-1999-12-31", {"a"}),
        ("{name}-{date}", "a-1999-12", set()),
        # The id of a model may hold hyphens and digits, and so may the name of a photo.
        ("{name}-{model}", "a-b-landscape-2", {"a-b"}),
        ("{name}-{model}", "a-natural-2", {"a"}),
        ("{name}-{model}", "beach-evening", set()),
        ("{folder}-{name}", "album-a", {"a"}),
        ("{folder}-{name}", "other-a", set()),
        ("{number}", "0001", set()),
    ],
)
def test_the_photos_behind_a_result_are_known_by_its_name(
    pattern: str, stem: str, names: set[str]
) -> None:
    models = {"natural", "landscape-2"}
    assert set(NamePattern(pattern).names_behind(stem, "Album", models)) == names


_WORDS = st.text(st.sampled_from("ab -é1.é"), max_size=4)


@given(
    words=st.lists(_WORDS, min_size=6, max_size=6),
    order=st.permutations([*Placeholder]),
    count=st.integers(1, 5),
    name=st.text(st.sampled_from("abC-_1 .é"), min_size=1, max_size=8),
    number=st.integers(1, 20_000),
)
def test_whatever_a_result_is_called_the_photo_behind_it_is_found(
    words: list[str], order: list[Placeholder], count: int, name: str, number: int
) -> None:
    text = words[0] + "".join(
        placeholder.typed + word
        for placeholder, word in zip(order[:count], words[1:], strict=False)
    )
    try:
        pattern = NamePattern(text)
    except UsageError:
        return
    source = Path(f"/photos/Album/{name}.jpg")
    stem = pattern.stem(source, model="landscape-2", day=DAY, number=number)
    if pattern.holds(Placeholder.NAME):
        for called in (stem, f"{stem}-2"):
            assert comparable(source.stem) in {
                *pattern.names_behind(called, "Album", {"landscape-2"})
            }
