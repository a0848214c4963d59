"""A training run as data: TOML in, frozen `Recipe` out, unknown keys refused.

A recipe is complete: with the photographs, the encoder's weights and this program it says
everything about a run. It is stored in the card of the model that it makes.
"""

import dataclasses
import difflib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from core.errors import UsageError

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class ModelSection:
    """What the card says about the model."""

    id: str
    name: str
    summary: str
    version: int
    licence: str


@dataclass(frozen=True, slots=True)
class SetSection:
    """One folder of photographs below the data directory, and what may be done with them."""

    folder: str
    name: str
    rights: str
    domain: str


@dataclass(frozen=True, slots=True)
class PictureSection:
    """How photographs become batches.

    Attributes:
        short_side: pixels; photographs are cached at this size.
        crop: pixels; side of the squares that the network sees.
        crop_from: (low, high) pixels; a square of a side between these is cut from the cached
            photograph and brought to `crop`.
        gamma: the lightness is raised to exp(u), u uniform in +-gamma.
        batch: squares a step.
    """

    short_side: int
    crop: int
    crop_from: tuple[int, int]
    gamma: float
    batch: int


@dataclass(frozen=True, slots=True)
class NetworkSection:
    """Width of the decoder at 1/32, 1/16, 1/8 and 1/4 of the input, in channels."""

    widths: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class LossSection:
    """Cross-entropy over the bins of the ab plane.

    Attributes:
        sigma: spread of the soft target over the bins, in units of a* and b*.
        uniform: share of the uniform distribution in the prior that the weights invert.
        power: exponent of the class weights; 1 rebalances fully, 0 not at all.
        cap: largest class weight before normalising, as a multiple of the smallest.
    """

    sigma: float
    uniform: float
    power: float
    cap: float


@dataclass(frozen=True, slots=True)
class ScheduleSection:
    """Steps and the learning rate over them.

    Attributes:
        steps: all steps of the run.
        warm_up: steps from 0 to `rate`; a cosine brings it to 0 afterwards.
        rate: highest learning rate of AdamW.
        weight_decay: of AdamW.
        clip: largest norm of a gradient.
        average: decay a step of the averaged weights that are kept.
        checkpoint_every: steps between checkpoints; an interrupted run loses no more.
        seed: of everything random.
    """

    steps: int
    warm_up: int
    rate: float
    weight_decay: float
    clip: float
    average: float
    checkpoint_every: int
    seed: int


@dataclass(frozen=True, slots=True)
class ReadOutSection:
    """How the app reads the network by default.

    Attributes:
        short_side: pixels of the network's input.
        multiple: sides of the input are multiples of this.
        temperature: of the annealed mean.
        chroma_gain: factor on the chroma of the mean.
        prior_shift: this times the logarithm of the class weights is added to the logits: the
            rebalancing is set after training, on the validation photographs.
    """

    short_side: int
    multiple: int
    temperature: float
    chroma_gain: float
    prior_shift: float


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every knob of a run; `text` is the TOML it was read from."""

    model: ModelSection
    sets: tuple[SetSection, ...]
    pictures: PictureSection
    network: NetworkSection
    loss: LossSection
    schedule: ScheduleSection
    read_out: ReadOutSection
    text: str


def load_recipe(name_or_file: str) -> Recipe:
    """Read a recipe of this package by name (`natural`), or any by its file.

    Raises:
        UsageError: no such recipe, not TOML, or a key is unknown, missing or of a wrong type.
    """
    own = Path(__file__).with_name("recipes")
    path = Path(name_or_file)
    if not path.exists():
        path = own / f"{name_or_file}.toml"
    if not path.exists():
        known = ", ".join(sorted(p.stem for p in own.glob("*.toml")))
        raise UsageError(f"There is no recipe '{name_or_file}'.", hint=f"There are: {known}.")
    text = path.read_text(encoding="utf-8")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path.name} is not valid TOML: {error}.", path=path) from error
    return parse_recipe(values, text, where=path.name)


def parse_recipe(values: dict[str, Any], text: str, *, where: str) -> Recipe:
    """Build a `Recipe` from parsed TOML; `where` names it in errors."""
    sections = {f.name: f.type for f in dataclasses.fields(Recipe) if f.name != "text"}
    _refuse_unknown(values, list(sections), where)
    sets = tuple(
        _section(SetSection, entry, f"{where} [[sets]]") for entry in values.get("sets", [])
    )
    if not sets:
        raise UsageError(f"{where} names no sets of photographs.", hint="Add a [[sets]] table.")
    return Recipe(
        model=_section(ModelSection, values.get("model"), f"{where} [model]"),
        sets=sets,
        pictures=_section(PictureSection, values.get("pictures"), f"{where} [pictures]"),
        network=_section(NetworkSection, values.get("network"), f"{where} [network]"),
        loss=_section(LossSection, values.get("loss"), f"{where} [loss]"),
        schedule=_section(ScheduleSection, values.get("schedule"), f"{where} [schedule]"),
        read_out=_section(ReadOutSection, values.get("read_out"), f"{where} [read_out]"),
        text=text,
    )


def _section(kind: type[_T], values: object, where: str) -> _T:
    if not isinstance(values, dict):
        raise UsageError(f"{where} is missing.", hint="See the recipes that come with the program.")
    fields = {f.name: f for f in dataclasses.fields(kind)}  # type: ignore[arg-type]
    _refuse_unknown(values, list(fields), where)
    if missing := [name for name in fields if name not in values]:
        raise UsageError(f"{where} lacks '{missing[0]}'.")
    return kind(**{name: _value(fields[name].type, values[name], where, name) for name in fields})


def _value(kind: object, value: object, where: str, name: str) -> object:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if kind in (int, float, str):
        if type(value) is not kind:
            raise UsageError(f"{where}: '{name}' must be a {kind.__name__}, not {value!r}.")
        return value
    if not isinstance(value, list) or not all(type(item) is int for item in value):
        raise UsageError(f"{where}: '{name}' must be a list of whole numbers, not {value!r}.")
    wanted = len(getattr(kind, "__args__", ()))
    if len(value) != wanted:
        raise UsageError(f"{where}: '{name}' must have {wanted} numbers, not {len(value)}.")
    return tuple(value)


def _refuse_unknown(values: dict[str, Any], known: list[str], where: str) -> None:
    for key in values:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"Known keys: {', '.join(known)}."
            raise UsageError(f"{where}: unknown key '{key}'.", hint=hint)
