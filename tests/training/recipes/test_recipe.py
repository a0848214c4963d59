"""Recipes are complete, and a typo in one is told by name; none ends in anything else."""

import dataclasses
import os
import random
import re
import tomllib
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.base.strict_toml import DEEPEST, LONGEST_TEXT, MOST_PARTS
from core.model.package import open_package
from training.recipes import sections
from training.recipes.bounds import CHOICES, LENGTHS, RANGES
from training.recipes.recipe import Recipe, load_recipe, parse_recipe, read_recipe


def natural() -> dict[str, Any]:
    return tomllib.loads(load_recipe("natural").text)


def test_the_recipe_that_comes_with_the_program_is_valid() -> None:
    recipe = load_recipe("natural")
    assert isinstance(recipe, Recipe)
    assert recipe.model.id == "natural"
    assert {s.domain for s in recipe.sets} == {"landscape", "flower", "dog", "general"}


def test_an_unknown_key_names_the_nearest_one() -> None:
    values = natural()
    values["schedule"]["warmup"] = values["schedule"].pop("warm_up")
    with pytest.raises(UsageError, match=r"unknown key 'warmup'.*Did you mean 'warm_up'"):
        parse_recipe(values, "", where="mine.toml")


def test_an_unknown_section_is_told() -> None:
    values = natural()
    values["losses"] = {}
    with pytest.raises(UsageError, match="Did you mean 'loss'"):
        parse_recipe(values, "", where="mine.toml")


def test_a_missing_key_is_told() -> None:
    values = natural()
    del values["loss"]["sigma"]
    with pytest.raises(UsageError, match=r"\[loss\] lacks 'sigma'"):
        parse_recipe(values, "", where="mine.toml")


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("pictures", "batch", "many"),
        ("pictures", "batch", True),
        ("pictures", "crop_from", [1]),
        ("pictures", "crop_from", 4),
        ("schedule", "rate", "fast"),
        ("model", "name", 3),
    ],
)
def test_a_wrong_type_is_told_with_the_key(section: str, key: str, value: object) -> None:
    values = natural()
    values[section][key] = value
    with pytest.raises(UsageError, match=key):
        parse_recipe(values, "", where="mine.toml")


def test_an_unknown_recipe_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match="natural"):
        load_recipe("no-such-recipe")


BUNDLED = sorted(Path(sections.__file__).parent.glob("*.toml"))
#: The sections of a recipe, by the key that they stand under.
SECTIONS = {
    "model": [sections.ModelSection],
    "start": [sections.StartSection],
    "sets": [sections.SetSection],
    "pictures": [sections.PictureSection],
    "network": [sections.UnetSection, sections.ClassicSection],
    "loss": [sections.BinsLossSection, sections.SquaresLossSection],
    "schedule": [sections.ScheduleSection],
    "read_out": [sections.ReadOutSection],
    "finish": [sections.FinishSection],
    "relation": [sections.RelationSection],
}


#: Numbers that stand in lists, and sound ones before them.
LISTS = {
    "pictures.crop_from": [64],
    "network.widths": [8, 8, 8],
    "relation.hidden": [],
    "finish.cross_entropy": [],
    "finish.features": [],
    "finish.colourfulness": [],
    "finish.adversary": [],
}


def refused(text: str) -> str:
    with pytest.raises(UsageError) as caught:
        read_recipe(text, where="mine.toml")
    message = caught.value.message
    assert "mine.toml" in message
    assert message.isprintable()
    assert len(message) < 300
    return message


def changed(key: str, value: str) -> str:
    """The recipe `natural` with another value, as it is written, in the first table that fits."""
    section, name = key.split(".")
    head = "[[sets]]" if section == "sets" else f"[{section}]"
    before, found, after = load_recipe("natural").text.partition(f"\n{head}\n")
    assert found
    table, bracket, rest = after.partition("\n[")
    line = f"{name} = {value}"
    table, count = re.subn(rf"(?m)^{name} = .*$", lambda _: line, table, count=1)
    return before + found + (table if count else f"{table}\n{line}\n") + bracket + rest


def test_every_text_and_number_of_a_recipe_has_bounds_and_nothing_else_has() -> None:
    assert SECTIONS.keys() == {field.name for field in dataclasses.fields(Recipe)} - {"text"}
    numbers, texts = set(), set()
    for key, records in SECTIONS.items():
        assert isinstance(records, list)
        for record in records:
            for name, kind in get_type_hints(record).items():
                is_text = kind is str or "Literal" in str(kind)
                (texts if is_text else numbers).add(f"{key}.{name}")
    assert numbers == RANGES.keys()
    assert texts == LENGTHS.keys() | CHOICES


@pytest.mark.parametrize("key", [key for key in RANGES if key != "network.dropout"])
def test_a_number_out_of_its_range_is_told_with_the_key(key: str) -> None:
    low, high = RANGES[key]
    for value in (low - 1, high + 1, 10**90 if isinstance(low, int) else float("inf")):
        written = repr(value)
        if key in LISTS:
            written = repr([*LISTS[key], value])
        assert f"{key} must be between" in refused(changed(key, written))


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("model.id", '"../../../x"', "model.id must be small letters"),
        ("model.id", '"/tmp/x"', "model.id must be small letters"),
        ("model.id", '"Natural"', "model.id must be small letters"),
        ("model.id", '"con"', "model.id must be small letters"),
        ("model.id", '""', "model.id must have 1 to 64 characters"),
        ("model.name", '"\\u0007"', "model.name holds characters that cannot be shown"),
        ("model.licence", f'"{"x" * 2001}"', "model.licence must have 0 to 2000 characters"),
        ("sets.folder", '"../photos"', "sets.folder must be a folder below"),
        ("sets.folder", '"/photos"', "sets.folder must be a folder below"),
        ("sets.folder", "'C:\\photos'", "sets.folder must be a folder below"),
        ("sets.folder", "'a\\..\\..\\b'", "sets.folder must be a folder below"),
        ("pictures.crop_from", "[160, 92]", "pictures.crop_from must be the smaller"),
        ("pictures.crop", "100", "pictures.crop must be a multiple of 32"),
        ("read_out.multiple", "31", "read_out.short_side must be a multiple"),
        ("schedule.steps", "-5", "schedule.steps must be between 1 and"),
        ("pictures.batch", "0", "pictures.batch must be between 1 and"),
        ("schedule.rate", "nan", "schedule.rate must be between"),
        ("finish.features", "[]", "finish.features holds no value"),
        ("finish.features", f"[{'1.0, ' * 300}]", "finish.features has more than 256 entries"),
        ("model.version", "2026-01-31", "model.version is not a whole number"),
        ("model.version", "{ a = 1 }", "model.version is not a whole number"),
        ("network.widths", "[1, 2, 3]", "'widths' must have 4 numbers, not 3"),
        ("network.kind", "3", "network.kind must be one of"),
        ("network.kind", '["classic"]', "network.kind must be one of"),
        ("schedule.decay", '"\\u001b"', "schedule.decay must be one of"),
        ("schedule.x\\u202e", "1", "mine.toml cannot be read"),
    ],
)
def test_a_value_that_makes_no_sense_is_told_with_the_key(key: str, value: str, told: str) -> None:
    assert told in refused(changed(key, value))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"a{'.a' * 200_000} = 1", "characters"),
        (f"a{'.a' * 20_000} = 1", f"line 1 has a key of more than {MOST_PARTS} parts"),
        (f"[a]\n[b{'.a' * 20_000}]", f"line 2 has a key of more than {MOST_PARTS} parts"),
        (f"a = {'[' * 100_000}", f"more than {DEEPEST} deep"),
        (f"a = {'{a = ' * 50_000}", f"more than {DEEPEST} deep"),
        (f"a = {'9' * 10_000}", "line 1 has a word of more than 100 characters"),
        ("a = 1979-99-99", "it is not TOML"),
        ("a = 1\na = 2", "it is not TOML"),
        ("\x00", "it is not TOML"),
        ("", "mine.toml [model] is missing"),
        ("model = 3", "model is not an object"),
        ("model = [3]", "model is not an object"),
        ('"\\u0007\\u202e" = 3', r"unknown key '\x07\u202e'"),
        (f'"{"k" * 5000}" = 3', "unknown key 'kkk"),
    ],
)
def test_what_is_no_recipe_at_all_is_told_at_once(text: str, told: str) -> None:
    assert told in refused(text)


def test_a_text_that_no_card_holds_is_no_recipe() -> None:
    """Found before the training, not when its model is packed."""
    text = load_recipe("natural").text
    assert "cannot be shown" in refused(f"# \u202e\n{text}")
    assert f"more than {LONGEST_TEXT} characters" in refused("#" * LONGEST_TEXT + text)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_the_recipes_of_the_program_and_of_its_models_are_valid(path: Path) -> None:
    assert load_recipe(str(path)) == load_recipe(path.stem)
    card = open_package(bundled_models_dir() / f"{path.stem}.colormodel").card
    assert read_recipe(card.recipe, where="card").model.id == card.id


def test_a_file_that_cannot_be_read_is_told_by_name(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes(load_recipe("natural").text.replace('"Natural"', '"Größe"').encode("latin-1"))
    large = tmp_path / "large.toml"
    large.write_bytes(bytes(4 * LONGEST_TEXT + 1))
    link = tmp_path / "link.toml"
    told = {latin: "line 9 cannot be read", tmp_path: "is not a file", large: "too long"}
    if os.name == "posix":
        link.symlink_to(tmp_path / "nowhere")
        os.mkfifo(tmp_path / "pipe")
        told |= {link: "No such file", tmp_path / "pipe": "is not a file"}
    for path, words in told.items():
        with pytest.raises(UsageError, match=words) as caught:
            load_recipe(str(path))
        assert path.name in caught.value.message
    for name in ("x" * 5000, "a\0b", "\ud800", "\x1b[31m"):
        with pytest.raises(UsageError, match="There is no recipe") as caught:
            load_recipe(name)
        assert caught.value.message.isprintable()


def test_a_folder_of_photographs_does_not_hide_the_recipe_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dog").mkdir()
    monkeypatch.chdir(tmp_path)
    assert load_recipe("dog").model.id == "dog"


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(load_recipe("dog").text.replace("\n", "\r\n").encode())
    assert load_recipe(str(path)) == load_recipe("dog")


#: What a slip, a bad disk or a bad mind puts into a recipe.
_PIECES = (
    *("-", "0", "999999999999999999999", "1e400", "nan", "inf", "true", '""', "''", "[]", "{}"),
    *(
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        '"""',
        "=",
        ".",
        ",",
        "#",
        "\n",
        "\\",
        "\r",
        "\0",
        "é",
        "\u202e",
    ),
    *("[[", "]]", "a.b.c = 1", "1979-05-27", "\\ud800", "\\U00110000", "..", "/", "../", "0x", "_"),
)


def _mutated(raw: bytes, chance: random.Random) -> bytes:
    """Change a recipe in a few places: bytes, lines, values."""
    for _ in range(chance.randint(1, 3)):
        lines = raw.split(b"\n")
        line, place = chance.randrange(len(lines)), chance.randrange(len(raw) + 1)
        piece = chance.choice(_PIECES).encode()
        match chance.randrange(9):
            case 8:
                digits = [found.start() for found in re.finditer(rb"\d", raw)]
                place = chance.choice(digits or [0])
                raw = raw[:place] + b"%d" % chance.randrange(10) + raw[place + 1 :]
            case 0:
                raw = raw[:place] + bytes([chance.randrange(256)]) + raw[place + 1 :]
            case 1:
                raw = raw[:place]
            case 2:
                raw = raw[:place] + piece * chance.choice((1, 1, 50, 5000)) + raw[place:]
            case 3:
                del lines[line]
                raw = b"\n".join(lines)
            case 4:
                lines.insert(line, chance.choice(lines))
                raw = b"\n".join(lines)
            case _:
                key, equals, _ = lines[line].partition(b" = ")
                lines[line] = key + equals + piece
                raw = b"\n".join(lines)
    return raw


def test_three_hundred_changed_recipes_are_read_or_told_in_one_sentence(tmp_path: Path) -> None:
    chance, path = random.Random(20_261_129), tmp_path / "changed.toml"
    ended = {True: 0, False: 0}
    originals = [original.read_bytes() for original in BUNDLED]
    for number in range(300):
        path.write_bytes(_mutated(chance.choice(originals), chance))
        try:
            recipe = load_recipe(str(path))
        except UsageError as error:
            message = error.message
            assert "changed.toml" in message, number
            assert message.isprintable(), (number, message)
            assert len(message) < 500, (number, message)
            ended[False] += 1
        else:
            assert "/" not in recipe.model.id
            assert recipe.schedule.steps > 0 < recipe.pictures.batch
            ended[True] += 1
    assert min(ended.values()) > 10, ended
