"""What a table says of how a result was made; imports nothing heavy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue, WrongValue, parse_object
from core.edits.framing import WHOLE, Framing

#: Key of the count of hints in a line that has no room for them.
HINTS_LEFT_OUT: Final = "hints_left_out"


@dataclass(frozen=True, slots=True)
class MadeSummary:
    """How a result was made, in short.

    Attributes:
        model_sha256: fingerprint of the model; empty where nothing is said.
        settings: the colour settings by their names.
        hints: how many there were.
        quarter_turns: 0..3, clockwise, after mirroring.
        is_mirrored: whether left and right changed places.
        framing: how it was straightened and cropped.
    """

    model_sha256: str = ""
    settings: Mapping[str, float] = field(default_factory=dict)
    hints: int = 0
    quarter_turns: int = 0
    is_mirrored: bool = False
    framing: Framing = WHOLE

    @property
    def turns(self) -> str:
        """How it was turned, straightened and cropped, in words; empty where it was not."""
        words = ["mirrored"] if self.is_mirrored else []
        words += [f"{90 * self.quarter_turns}° clockwise"] if self.quarter_turns else []
        words += [self.framing.words] if self.framing.words else []
        return ", ".join(words)

    def to_json(self) -> dict[str, JsonValue]:
        """Give `model_sha256`, `settings`, `hints`, `turns` and `framing` for programs."""
        return {
            "model_sha256": self.model_sha256,
            "settings": dict(self.settings),
            "hints": self.hints,
            "turns": {"quarter_turns": self.quarter_turns, "mirrored": self.is_mirrored},
            "framing": to_json(self.framing),
        }


def summary_of(line: str) -> MadeSummary:
    """Read a line that `core.edits.made.made_line` gave; what cannot be read is as if not said."""
    if not line:
        return MadeSummary()
    try:
        values = parse_object(line.encode("utf-8", "surrogatepass"))
    except WrongValue:
        return MadeSummary()
    turns = _whole(values.get("quarter_turns"))
    return MadeSummary(
        model_sha256=_text(_mapping(values.get("model")).get("sha256")),
        settings={
            name: value
            for name, value in _mapping(values.get("settings")).items()
            if isinstance(value, int | float)
        },
        hints=_rows(_mapping(values.get("hints"))) or _whole(values.get(HINTS_LEFT_OUT)),
        quarter_turns=turns if turns in range(4) else 0,
        is_mirrored=values.get("mirrored") is True,
        framing=_framing(values),
    )


def gives_the_same(line: str, other: str) -> bool:
    """Tell whether what two lines of `made_line` say of colours, turns and framing is the same.

    Where one leaves the model open, and where hints had no room, that is not compared. What cannot
    be read is taken for the same.
    """
    try:
        first, second = (
            parse_object(text.encode("utf-8", "surrogatepass")) for text in (line, other)
        )
    except WrongValue:
        return True
    models = {_text(_mapping(values.get("model")).get("id")) for values in (first, second)} - {""}
    keys = ["settings", "quarter_turns", "mirrored"]
    if HINTS_LEFT_OUT not in first and HINTS_LEFT_OUT not in second:
        keys.append("hints")
    return (
        len(models) < 2
        and all(first.get(key) == second.get(key) for key in keys)
        and _framing(first) == _framing(second)
    )


def _framing(values: Mapping[str, object]) -> Framing:
    """Read the framing; lines of versions that knew of none do not say it."""
    try:
        return read_strictly(Framing, _mapping(values.get("framing")), passes_unknown=True)
    except WrongValue:
        return WHOLE


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _rows(columns: Mapping[str, object]) -> int:
    return max((len(one) for one in columns.values() if isinstance(one, list)), default=0)
