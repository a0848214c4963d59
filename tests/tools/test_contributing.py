"""The recipes of CONTRIBUTING name all files that they mean, held to the code by examples."""

import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
#: A recipe begins with what is added and, in most, the name of something that was added so.
RECIPE = re.compile(r"^\*\*(?P<what>[^*]+?)\.?\*\*(?:, as `(?P<example>\w+)`)?", re.M)
FILE = re.compile(r"`((?:core|desktop|training|tools)/[\w/]+\.py)`")
#: What a part of the program is of this recipe only, and only where it is wanted.
WHERE_WANTED = {
    "A command-line option": {"core/cli/argument_types.py"},
    "A queue column": {"core/queue/queue_table.py", "desktop/queue/queue_texts.py"},
    "A command of the window": {
        "desktop/app/photo_presenters.py",
        "desktop/photo/possible.py",
    },
}


def recipes() -> Iterator[tuple[str, str, str]]:
    found = list(RECIPE.finditer(TEXT))
    for recipe, following in zip(found, [*found[1:], None], strict=True):
        text = TEXT[recipe.start() : following.start() if following else len(TEXT)]
        if recipe["example"]:
            yield recipe["what"], recipe["example"], text


def has(path: Path, word: str) -> bool:
    """Tell whether the code of a file, not its prose, knows a name: as it is, as a flag, in SQL."""
    code = path.read_text(encoding="utf-8")
    flag = re.compile(rf"-*{word.replace('_', '[-_]')}")
    if not flag.search(code):  # most files; taking code apart takes its time
        return False
    tokens = list(tokenize.generate_tokens(io.StringIO(code).readline))
    for token in tokens:
        if token.type == tokenize.NAME and token.string == word:
            return True
        if token.type == tokenize.STRING:
            text = token.string.strip("rbfu").strip("\"'")
            if flag.fullmatch(text):
                return True
            is_sql = re.search(r"UPDATE|INSERT|CREATE TABLE|\w = 0", text)
            if is_sql and re.search(rf"\b{word}\b", text):
                return True
    return False


def files_with(word: str) -> set[str]:
    packages = ("core", "desktop", "training")
    paths = [path for package in packages for path in (ROOT / package).rglob("*.py")]
    return {path.relative_to(ROOT).as_posix() for path in paths if has(path, word)}


def test_there_is_a_recipe_for_each_kind_of_thing() -> None:
    assert len(list(recipes())) >= 6


@pytest.mark.parametrize(("what", "example", "text"), list(recipes()), ids=lambda x: x[:24])
def test_a_recipe_names_all_files_of_its_example(what: str, example: str, text: str) -> None:
    assert files_with(example) == set(FILE.findall(text)) - WHERE_WANTED.get(what, set())
