"""No slot is defined anew in a class below: Qt would go on calling it when its object is gone.

PySide connects a slot that a class above connects, and a class below defines anew, as a plain
callable of Python. It is not disconnected with the object, so that whatever outlives a window, and
tells of changes, would call what is deleted.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import desktop


@dataclass(frozen=True)
class Written:
    """A class as it is written."""

    where: str
    above: tuple[str, ...]
    slots: frozenset[str]
    methods: frozenset[str]


def written_classes() -> dict[str, Written]:
    found = {}
    for file in sorted(Path(desktop.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                methods = [one for one in node.body if isinstance(one, ast.FunctionDef)]
                slots = [one.name for one in methods if any(map(is_slot, one.decorator_list))]
                above = [ast.unparse(one).split("[")[0].split(".")[-1] for one in node.bases]
                found[node.name] = Written(
                    file.name, tuple(above), frozenset(slots), frozenset(m.name for m in methods)
                )
    return found


def is_slot(decorator: ast.expr) -> bool:
    return ast.unparse(decorator).startswith("Slot(")


def all_above(name: str, classes: dict[str, Written]) -> Iterator[Written]:
    for above in classes[name].above:
        if above in classes:
            yield classes[above]
            yield from all_above(above, classes)


def test_no_slot_is_defined_anew() -> None:
    classes = written_classes()
    assert sum(len(one.slots) for one in classes.values()) > 500
    anew = [
        f"{one.where}: {name}.{slot}"
        for name, one in classes.items()
        for above in all_above(name, classes)
        for slot in above.slots & one.methods
    ]
    assert not anew
