"""A card that somebody writes by hand, as TOML, and the package of a network with it.

The keys are those of a card (docs/model-file.md) but for what is found out while packing:
`format_version`, `sha256`, and which files a network came in. With `reading` the network is one of
another program, and how it is fed and read follows from that; without it, it keeps the contract of
this program, and the card says how.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from core.base.errors import PackageError, UsageError
from core.base.record_codec import read_strictly
from core.base.sentence import why
from core.base.strict_json import WrongValue
from core.base.strict_toml import LONGEST_TEXT, parse_toml
from core.foreign.importing import examine, packed
from core.foreign.model_files import hashed_files, read_model
from core.foreign.naming import named_readings
from core.foreign.reading import Reading
from core.foreign.sample_preview import sample_preview
from core.model.card import ORIGIN_SINCE, RELATION_SINCE, Card, DataSet, Metric
from core.model.contract import InputSpec, OutputSpec
from core.model.hint_inputs import HintInputsSpec
from core.model.package import MEMBER_LIMITS, MODEL, SUFFIX, Package, open_package, write_package
from core.model.package_copy import copy_package, rewrite_card
from core.model.relation import RelationSpec
from core.model.sandbox import try_package

#: What a figure may be that was not taken: TOML has no word for it, so its key is left out.
_NOT_TAKEN: Final = ("kid", "grey_kid")


@dataclass(frozen=True, slots=True)
class CardOrigin:
    """Where a network of another program is from.

    Attributes:
        source: see `core.model.card.ModelOrigin`.
        licence_confirmed: likewise.
    """

    source: str = ""
    licence_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class CardFile:
    """What the file says; see `core.model.card.Card`.

    Attributes:
        reading: how a network of another program is read, as `models install` lists it; empty for
            one that keeps this program's contract.
        origin: of such a network.
    """

    id: str
    name: str
    summary: str = ""
    group: str = ""
    version: int = 1
    created: str = ""
    licence: str = ""
    trained_on: tuple[DataSet, ...] = ()
    recipe: str = ""
    metrics: tuple[Metric, ...] = ()
    parity: float | None = None
    reading: str = ""
    origin: CardOrigin | None = None
    input: InputSpec | None = None
    output: OutputSpec | None = None
    relation: RelationSpec | None = None
    hint_inputs: HintInputsSpec | None = None

    def __post_init__(self) -> None:
        if self.reading:
            for key in ("input", "output", "relation", "hint_inputs"):
                if getattr(self, key) is not None:
                    raise WrongValue("{key} follows from reading", key=key)
        elif self.origin is not None:
            raise WrongValue("origin needs reading")
        elif self.input is None or self.output is None:
            raise WrongValue("input and output are missing, or else reading")


def read_card_file(path: Path) -> CardFile:
    """Read a card.

    Raises:
        UsageError: it cannot be read, or a key of it is unknown or wrong.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(4 * LONGEST_TEXT + 1)
    except OSError as error:
        raise UsageError(
            "{name} cannot be read: {why}.",
            hint="Check that it is there and may be read.",
            path=path,
            name=path.name,
            why=why(error),
        ) from error
    try:
        return read_strictly(CardFile, _filled(parse_toml(raw.decode())))
    except (WrongValue, UnicodeDecodeError) as error:
        reason = error.message if isinstance(error, WrongValue) else "it is not UTF-8"
        raise UsageError(
            "The card in {name} is not valid: {why}.",
            hint="docs/model-file.md says what a card holds.",
            path=path,
            name=path.name,
            why=reason,
        ) from error


def pack_by_card(card: CardFile, files: Sequence[Path], target: Path) -> Package:
    """Pack a network by a card, and try the package out.

    Args:
        card: as it was read.
        files: of the network.
        target: replaced if it exists.

    Raises:
        PackageError: the network cannot be used, or not by that reading.
        UsageError: the card has a value that no card can have.
        WriteError: the disk refuses; what was at `target` is untouched.
    """
    with tempfile.TemporaryDirectory(prefix="autochrome-") as folder:
        draft = Path(folder) / f"model{SUFFIX}"
        try:
            package = _foreign(card, files, draft) if card.reading else _own(card, files, draft)
        except WrongValue as error:
            raise UsageError(
                "The card is not valid: {why}.",
                hint="docs/model-file.md says what a card holds.",
                why=error,
            ) from error
        try:
            try_package(package.path)
        except PackageError as error:
            raise PackageError(
                error.message,
                hint="Mend the network, or what the card says of it, and pack it again.",
                path=files[0],
            ) from error
        copy_package(package, target)
    return open_package(target)


def _filled(values: dict[str, object]) -> dict[str, object]:
    """Say in JSON's way what TOML says in its own: dates, and figures that were not taken."""
    created, metrics = values.get("created"), values.get("metrics")
    if isinstance(created, date):
        values["created"] = created.isoformat()
    if isinstance(metrics, list):
        nothing = dict.fromkeys(_NOT_TAKEN)
        values["metrics"] = [nothing | m if isinstance(m, dict) else m for m in metrics]
    return values


def _own(card: CardFile, files: Sequence[Path], target: Path) -> Package:
    assert card.input is not None
    assert card.output is not None
    version = 1 if card.relation is None else RELATION_SINCE
    version = version if card.hint_inputs is None else ORIGIN_SINCE
    network, path = read_model(hashed_files(files))
    if len(network) > MEMBER_LIMITS[MODEL]:
        raise PackageError(
            "{name} is larger than a model can be.",
            hint="Make a smaller one.",
            path=path,
            name=path.name,
        )
    written = Card(
        input=card.input,
        output=card.output,
        relation=card.relation,
        hint_inputs=card.hint_inputs,
        format_version=version,
        id=card.id,
        name=card.name,
        summary=card.summary,
        group=card.group,
        version=card.version,
        created=_day(card),
        licence=card.licence,
        trained_on=card.trained_on,
        recipe=card.recipe,
        metrics=card.metrics,
        parity=card.parity,
    )
    return write_package(target, card=written, model=network)


def _foreign(card: CardFile, files: Sequence[Path], target: Path) -> Package:
    examined = examine(files)
    readings = named_readings(examined.readings)
    if card.reading not in readings:
        raise _not_so(examined.files.paths[0], card.reading, readings)
    origin = card.origin or CardOrigin(examined.source)
    package = packed(
        examined,
        readings[card.reading],
        id=card.id,
        name=card.name,
        licence=card.licence or examined.licence,
        licence_confirmed=origin.licence_confirmed,
        target=target,
        preview=sample_preview(examined, readings[card.reading]),
    )
    of_package = package.card
    assert of_package.origin is not None
    written = replace(
        of_package,
        summary=card.summary or of_package.summary,
        group=card.group or of_package.group,
        version=card.version,
        created=_day(card),
        trained_on=card.trained_on,
        recipe=card.recipe,
        metrics=card.metrics,
        parity=card.parity,
        origin=replace(of_package.origin, source=origin.source or of_package.origin.source),
    )
    return rewrite_card(package, written)


def _day(card: CardFile) -> str:
    return card.created or date.today().isoformat()


def _not_so(path: Path, reading: str, readings: Mapping[str, Reading]) -> PackageError:
    return PackageError(
        "{name} cannot be read as {reading}.",
        hint="It can be read as: {readings}.",
        path=path,
        name=path.name,
        reading=repr(reading[:80]),
        readings=", ".join(readings),
    )
