"""Draw the rooms of the program from what holds them: `python -m tools.architecture_picture`.

Which rooms there are, and in which order, is read from the import contracts in `pyproject.toml`;
what each is for, from the first line of its package. So the picture cannot say what is not so: a
test fails when it is older than the code.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

ROOT: Final = Path(__file__).resolve().parent.parent
PICTURE: Final = ROOT / "docs" / "pictures" / "architecture.svg"

_WIDTH: Final = 960
_MARGIN: Final = 24
_GAP: Final = 88
_HEAD: Final = 52
_FOOT: Final = 14
_ROW: Final = 34
_LETTER: Final = 7.6
#: Not rooms but ways in.
_ENTRIES: Final = frozenset({"__main__", "entry"})
_FONT: Final = "Inter, -apple-system, Segoe UI, Helvetica, Arial, sans-serif"
_INK, _SOFT, _LINE = "#22262e", "#5b6472", "#c9d1dc"


@dataclass(frozen=True, slots=True)
class DrawnRoom:
    """A folder of a package: its name, and what it is for."""

    name: str
    purpose: str


@dataclass(frozen=True, slots=True)
class House:
    """A package of the program, its rooms from top to bottom."""

    name: str
    note: str
    rooms: tuple[DrawnRoom, ...]
    fill: str
    edge: str

    @property
    def height(self) -> int:
        """The height of its box."""
        return _HEAD + _ROW * len(self.rooms) + _FOOT


def houses(root: Path = ROOT) -> dict[str, House]:
    """Read the packages and their rooms."""
    looks = {
        "desktop": ("the window: one process, several threads", "#eef3fb", "#b9c9e6"),
        "training": ("a process of its own", "#f3effb", "#c9bce4"),
        "core": ("the engine and the command line: knows neither Qt nor TensorFlow",
                 "#eef7f0", "#a9cfb4"),
    }  # fmt: skip
    return {
        name: House(name, note, tuple(_rooms(root, name)), fill, edge)
        for name, (note, fill, edge) in looks.items()
    }


def drawn(root: Path = ROOT) -> str:
    """Give the picture as SVG."""
    found = houses(root)
    desktop, training, core = found["desktop"], found["training"], found["core"]
    left, between = 448, 68
    right = _WIDTH - 2 * _MARGIN - left - between
    top = max(desktop.height, training.height)
    below = _MARGIN + top + _GAP - 28
    height = below + core.height + _MARGIN
    training_x = _MARGIN + left + between
    parts = [
        *_house(desktop, _MARGIN, _MARGIN, left, top),
        *_house(training, training_x, _MARGIN, right, top),
        *_house(core, _MARGIN, below, _WIDTH - 2 * _MARGIN, core.height),
        _arrow(_MARGIN + left // 2, _MARGIN + top, below),
        _arrow(training_x + right // 2, _MARGIN + top, below),
        *_process(_MARGIN + left, training_x, _MARGIN + _HEAD),
    ]
    label = "The rooms of Autochrome; whatever stands higher may use what stands lower"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
            f'width="{_WIDTH}" height="{height}" font-family="{_FONT}" role="img" '
            f'aria-label="{label}">',
            '<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" '
            f'markerHeight="7" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="{_SOFT}"/>'
            "</marker></defs>",
            f'<rect x="1" y="1" width="{_WIDTH - 2}" height="{height - 2}" rx="16" '
            'fill="#fbfbfc" stroke="#dfe3ea"/>',
            *parts,
            "</svg>",
            "",
        ]
    )


def _rooms(root: Path, package: str) -> Iterator[DrawnRoom]:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = (
        contract
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract.get("containers") == [package]
    )
    for name in contract["layers"]:
        if name not in _ENTRIES:
            text = (root / package / name / "__init__.py").read_text(encoding="utf-8")
            purpose = (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
            yield DrawnRoom(name, purpose)


def _house(house: House, x: int, y: int, width: int, height: int) -> Iterator[str]:
    yield (
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="12" fill="{house.fill}" '
        f'stroke="{house.edge}"/>'
    )
    yield _text(x + 20, y + 30, house.name, 16, _INK, 600)
    yield _text(x + 20 + 12 * len(house.name), y + 30, house.note, 12.5, _SOFT)
    names = 40 + round(_LETTER * max(len(room.name) for room in house.rooms))
    for place, room in enumerate(house.rooms):
        row = y + _HEAD + place * _ROW
        yield (
            f'<rect x="{x + 14}" y="{row}" width="{width - 28}" height="{_ROW - 6}" rx="7" '
            f'fill="#ffffff" stroke="{_LINE}"/>'
        )
        yield _text(x + 26, row + 18, room.name, 12.5, _INK, 600)
        yield _text(x + names, row + 18, room.purpose.rstrip("."), 11, _SOFT)


def _text(x: int, y: int, words: str, size: float, colour: str, weight: int = 400) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">'
        f"{escape(words)}</text>"
    )


def _arrow(x: int, top: int, bottom: int) -> str:
    return (
        f'<path d="M{x} {top} V{bottom - 3}" stroke="{_SOFT}" stroke-width="1.6" fill="none" '
        'marker-end="url(#a)"/>'
    )


def _process(left: int, right: int, y: int) -> Iterator[str]:
    """Draw what passes between window and training: a process, lines of text, a small file."""
    ways = (("starts", left, right), ("events", right, left), ("pause, stop", left, right))
    for row, (words, begin, end) in enumerate(ways):
        step = 3 if end > begin else -3
        yield (
            f'<path d="M{begin} {y + 20 + 40 * row} H{end - step}" stroke="{_SOFT}" '
            'stroke-width="1.4" stroke-dasharray="4 3" fill="none" marker-end="url(#a)"/>'
        )
        yield (
            f'<text x="{(left + right) // 2}" y="{y + 12 + 40 * row}" font-size="10.5" '
            f'fill="{_SOFT}" text-anchor="middle">{words}</text>'
        )


def main() -> int:
    """Write the picture."""
    PICTURE.write_text(drawn(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
