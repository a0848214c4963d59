"""A training run as data: TOML in, frozen `Recipe` out, unknown keys refused.

A recipe is complete: with the photographs, the encoder's weights and this program it says
everything about a run. It is stored in the card of the model that it makes.
"""

import difflib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.base.errors import UsageError
from core.base.record_codec import MissingKey, UnknownKey, WrongLength, read_strictly
from core.base.sentence import Sentence, why
from core.base.strict_json import WrongValue
from core.base.strict_toml import LONGEST_TEXT, parse_toml
from core.model.card import check_text
from training.recipes.sections import (
    BinsLossSection,
    ClassicSection,
    FinishSection,
    LossSection,
    ModelSection,
    NetworkSection,
    PictureSection,
    ReadOutSection,
    RelationSection,
    ScheduleSection,
    SetSection,
    SquaresLossSection,
    StartSection,
    UnetSection,
)

__all__ = [
    "BinsLossSection",
    "ClassicSection",
    "FinishSection",
    "LossSection",
    "ModelSection",
    "NetworkSection",
    "PictureSection",
    "ReadOutSection",
    "Recipe",
    "RelationSection",
    "ScheduleSection",
    "SetSection",
    "SquaresLossSection",
    "StartSection",
    "UnetSection",
    "load_recipe",
    "parse_recipe",
    "read_recipe",
]

#: A file has at most so many bytes, of up to four a character.
_MOST_BYTES: Final = 4 * LONGEST_TEXT
#: Of them the card of a model names no more.
_MOST_SETS: Final = 256
#: What the sides of a network's input are multiples of, by its kind.
_HALVED: Final = {"colour-unet": 32, "classic": 8}
#: Characters of a name or key that is shown.
_LONGEST_SHOWN: Final = 80


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every knob of a run; `text` is the TOML it was read from."""

    model: ModelSection
    start: StartSection
    sets: tuple[SetSection, ...]
    pictures: PictureSection
    network: NetworkSection
    loss: LossSection
    schedule: ScheduleSection
    read_out: ReadOutSection
    text: str
    finish: FinishSection | None = None
    relation: RelationSection | None = None

    def __post_init__(self) -> None:
        """Refuse what does not go together, or into the card of a model."""
        answers_bins = isinstance(self.network, UnetSection) and isinstance(
            self.loss, BinsLossSection
        )
        for name in ("finish", "relation"):
            if getattr(self, name) is not None and not answers_bins:
                raise WrongValue(
                    "{name} needs a network that answers a distribution over bins", name=name
                )
        check_text("the recipe", self.text, 0, LONGEST_TEXT, is_multiline=True)
        if len(self.sets) > _MOST_SETS:
            raise WrongValue("sets has more than {most} entries", most=_MOST_SETS)
        multiple = _HALVED[self.network.kind]
        if self.pictures.crop % multiple:
            raise WrongValue("pictures.crop must be a multiple of {multiple}", multiple=multiple)


def load_recipe(name_or_file: str) -> Recipe:
    """Read a recipe of this package by name (`natural`), or any by its file.

    Raises:
        UsageError: no such recipe, it cannot be read, or it is none: the sentence names the file
            and, where it is to blame, the key.
    """
    own = Path(__file__).parent
    path, bundled = Path(name_or_file), own / f"{name_or_file}.toml"
    # A folder of that name is the photographs' more likely than a recipe. Not by methods of Path:
    # they raise for names that no disk takes, and in locked folders.
    if not os.path.lexists(path) or (os.path.isdir(path) and os.path.isfile(bundled)):  # noqa: PTH112, PTH113
        path = bundled
    if not os.path.lexists(path):
        known = ", ".join(sorted(p.stem for p in own.glob("*.toml")))
        raise UsageError(
            "There is no recipe {shown}.",
            hint="There are: {known}.",
            shown=repr(name_or_file[:_LONGEST_SHOWN]),
            known=known,
        )
    return read_recipe(_text_of(path), where=path.name)


def read_recipe(text: str, *, where: str) -> Recipe:
    """Read a recipe from its text; `where` names it in errors.

    Raises:
        UsageError: it is no TOML, or no recipe.
    """
    try:
        values = parse_toml(text)
    except WrongValue as error:
        raise UsageError(
            "{where} cannot be read: {why}.",
            hint="See the recipes that come with the program.",
            where=where,
            why=error,
        ) from error
    return parse_recipe(values, text, where=where)


def _text_of(path: Path) -> str:
    """Read the text of a file that may be anything.

    Raises:
        UsageError: it cannot be read, or is no text.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its writer
            raise UsageError("{path} is not a file.", hint="Name the file of a recipe.", path=path)
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            "{path} cannot be read: {why}.",
            hint="Check that the file may be read.",
            path=path,
            why=why(error),
        ) from error
    if len(raw) > _MOST_BYTES:
        raise UsageError("{path} is too long for a recipe.", path=path)
    try:
        return raw.decode().replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UsageError(
            "{path} is not a text in UTF-8: line {line} cannot be read.",
            hint="Store it as UTF-8, which every editor can do.",
            path=path,
            line=raw.count(b"\n", 0, error.start) + 1,
        ) from error


def parse_recipe(values: dict[str, Any], text: str, *, where: str) -> Recipe:
    """Build a `Recipe` from parsed TOML; `where` names it in errors.

    Raises:
        UsageError: a key is unknown or missing, or a value is of a wrong type or out of its range.
    """
    if not values.get("sets", []):
        values = {key: value for key, value in values.items() if key != "sets"}
    try:
        return read_strictly(Recipe, values, given={"text": text})
    except UnknownKey as error:
        near = difflib.get_close_matches(error.key, error.known, n=1)
        hint = (
            Sentence("Did you mean '{near}'?", near=near[0])
            if near
            else Sentence("Known keys: {known}.", known=", ".join(error.known))
        )
        place = _place(where, error.where)
        raise UsageError(
            "{place}: unknown key {key}.",
            hint=hint,
            place=place,
            key=ascii(error.key[:_LONGEST_SHOWN]),
        ) from error
    except MissingKey as error:
        raise _lacking(where, error) from error
    except WrongLength as error:
        raise UsageError(
            "{place}: '{key}' must have {wanted} numbers, not {found}.",
            place=_place(where, error.where),
            key=error.key,
            wanted=error.wanted,
            found=error.found,
        ) from error
    except WrongValue as error:
        raise UsageError("{where}: {why}.", where=where, why=error) from error


def _lacking(where: str, error: MissingKey) -> UsageError:
    if error.where:
        return UsageError("{place} lacks '{key}'.", place=_place(where, error.where), key=error.key)
    if error.key == "sets":
        return UsageError(
            "{where} names no sets of photographs.", hint="Add a [[sets]] table.", where=where
        )
    return UsageError(
        "{place} is missing.",
        hint="See the recipes that come with the program.",
        place=_place(where, error.key),
    )


def _place(where: str, section: str) -> str:
    """Name a section of a recipe as TOML does."""
    if section == "sets":
        return f"{where} [[sets]]"
    return f"{where} [{section}]" if section else where
