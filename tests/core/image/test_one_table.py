"""What must be decided for each picture format is decided where the recipe says, and nowhere else.

The recipe is "A file format" of CONTRIBUTING.md.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.image.formats import Format

ROOT = Path(__file__).parents[3]
TABLE = "core/image/formats.py"
#: A list of so many formats is a second table, or a sentence that will be wrong one day.
TOO_MANY = 4
MODULES = [
    path.relative_to(ROOT).as_posix()
    for room in ("core", "desktop", "training", "tools/bundle")
    for path in sorted((ROOT / room).rglob("*.py"))
]


def _tree(module: str) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def _formats_in(node: ast.AST) -> set[str]:
    """The members of `Format` that stand somewhere below a node."""
    return {
        inner.attr
        for inner in ast.walk(node)
        if isinstance(inner, ast.Attribute)
        and isinstance(inner.value, ast.Name)
        and inner.value.id == "Format"
        and inner.attr in Format.__members__
    }


def _choices(module: str) -> Iterator[ast.Match]:
    """The `match` statements of a module that tell formats apart."""
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Match) and any(_formats_in(case.pattern) for case in node.cases):
            yield node


def _recipe() -> set[str]:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paragraph = text.split("**A file format.**")[1].split("\n\n")[0]
    return set(re.findall(r"`(core/[^`]+\.py|desktop/[^`]+\.py)`", paragraph))


def test_the_recipe_names_every_module_that_decides_for_each_format() -> None:
    deciding = {module for module in MODULES if [*_choices(module)]}
    assert deciding | {TABLE} == _recipe()


@pytest.mark.parametrize("module", sorted(_recipe() - {TABLE}))
def test_no_format_is_taken_for_another_in_silence(module: str) -> None:
    for choice in _choices(module):
        decided = set().union(*(_formats_in(case.pattern) for case in choice.cases))
        assert decided == {*Format.__members__}, f"{module}:{choice.lineno}"


@pytest.mark.parametrize("module", MODULES)
def test_there_is_no_second_table(module: str) -> None:
    if module == TABLE:
        return
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Dict | ast.Tuple | ast.List | ast.Set | ast.Compare):
            assert len(_formats_in(node)) < TOO_MANY, f"{module}:{node.lineno}"
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            named = {kind.value for kind in Format if re.search(rf"\b{kind.value}\b", node.value)}
            endings = {kind for kind in Format if re.search(rf"{kind.suffix}\b", node.value)}
            assert max(len(named), len(endings)) < TOO_MANY, f"{module}:{node.lineno}"
