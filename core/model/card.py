"""What a model says about itself: how to feed it, how to read it, what it was made from.

A card comes with a package from anywhere, so everything in it is checked: each type, each range,
each key. A text in it may end on a terminal or in a window, so it holds printable characters only.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from core.base.errors import PackageError
from core.base.record_codec import read_strictly
from core.base.strict_json import WrongValue, check_number, check_whole, parse_object
from core.model.contract import InputSpec, OutputSpec
from core.model.hint_inputs import HintInputsSpec
from core.model.relation import RelationSpec

#: The newest form of package that this program reads. It writes the oldest that can say all.
FORMAT_VERSION: Final = 3
#: The first that can say how cells are related.
RELATION_SINCE: Final = 2
#: The first that can say which file of another program a model is, and that it takes hints.
ORIGIN_SINCE: Final = 3
#: Keys that came later than the first version.
_SINCE: Final = {
    "relation": RELATION_SINCE,
    "origin": ORIGIN_SINCE,
    "hint_inputs": ORIGIN_SINCE,
}

#: A model is called by at most so many characters.
LONGEST_NAME: Final = 80
#: What may be done with it is said in at most so many.
LONGEST_LICENCE: Final = 2000
#: Names that Windows keeps for devices, whatever the extension.
_DEVICE_NAME = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
_SLUG = re.compile(r"[a-z0-9-]{1,64}")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
#: Zero-width joiners shape letters in Hindi, Persian and others, though they do not print.
_JOINERS = str.maketrans("", "", "\u200c\u200d")
_LINE_BREAKS = str.maketrans("", "", "\n\r\t")
_MAX_RECORDS = 256
#: Figures in a card are finite and of this size at most.
_LARGE = 1e6


@dataclass(frozen=True, slots=True)
class DataSet:
    """Photographs that the model learned from.

    Attributes:
        name: what the set is called.
        photos: how many of it were used.
        rights: what its owners allow, in words.
    """

    name: str
    photos: int
    rights: str

    def __post_init__(self) -> None:
        check_text("trained_on.name", self.name, 1, 500)
        check_whole("trained_on.photos", self.photos, 0, 10**12)
        check_text("trained_on.rights", self.rights, 0, 1000)


@dataclass(frozen=True, slots=True)
class Metric:
    """Figures on held-out photographs, each beside that of the photos left grey.

    Attributes:
        domain: what the photographs show.
        photos: how many.
        psnr: dB, higher is better.
        ab: mean distance in the ab plane, lower is better.
        relative: colourfulness as a share of the originals', best near 1.
        kid: kernel inception distance, lower is better, or None where not taken.
        grey_psnr: `psnr` of the photos left grey.
        grey_ab: `ab` of the photos left grey.
        grey_kid: `kid` of the photos left grey.
    """

    domain: str
    photos: int
    psnr: float
    ab: float
    relative: float
    kid: float | None
    grey_psnr: float
    grey_ab: float
    grey_kid: float | None

    def __post_init__(self) -> None:
        check_text("metrics.domain", self.domain, 1, 64)
        check_whole("metrics.photos", self.photos, 0, 10**12)
        for name in ("psnr", "ab", "relative", "kid", "grey_psnr", "grey_ab", "grey_kid"):
            value = getattr(self, name)
            if value is not None:
                check_number(f"metrics.{name}", value, -_LARGE, _LARGE)


@dataclass(frozen=True, slots=True)
class ModelOrigin:
    """Which file of another program a model was made of.

    Attributes:
        contract: id of the contract that the file kept, in the form of a model's id.
        source: where the file is to be had, in words or as an address; empty where nobody said.
        sha256: hex digest of the first of `files`, as it came.
        files: their names, without folders, the one with the weights first.
        licence_confirmed: whether the user said that the file may be used.
    """

    contract: str
    source: str
    sha256: str
    files: tuple[str, ...]
    licence_confirmed: bool

    def __post_init__(self) -> None:
        if not is_id(self.contract):
            raise WrongValue("origin.contract must be 1 to 64 small letters, digits and hyphens")
        check_text("origin.source", self.source, 0, 500)
        if not is_sha256(self.sha256):
            raise WrongValue("origin.sha256 must be 64 hexadecimal digits")
        if not 1 <= len(self.files) <= _MAX_RECORDS:
            raise WrongValue("origin.files must be 1 to {most} names", most=_MAX_RECORDS)
        for name in self.files:
            check_text("origin.files", name, 1, 255)
            if "/" in name or "\\" in name:
                raise WrongValue("origin.files must be names without folders")


@dataclass(frozen=True, slots=True)
class Card:
    """The card of a model.

    Attributes:
        id: small letters, digits and hyphens; names the model for the command line and on disk.
        name: for people.
        summary: one sentence on what it is for.
        group: "" for the main list, else the heading it is shown under ("Classics").
        trained_on: the photographs it learned from.
        recipe: the training recipe, TOML; empty for models made elsewhere.
        input: how to feed it.
        output: how to read it.
        metrics: how well it does.
        parity: greatest difference between the packed network and the trained one, or None.
        created: ISO date.
        licence: what may be done with it.
        version: of the model, from 1.
        sha256: hex digest of each other member of the package; `write_package` fills it in.
        format_version: of the package: 1, or 2 where the card says how cells are related, or 3
            where it says which file of another program it is, or that it takes hints.
        relation: how to read the network's second output, or None where it has none.
        origin: which file of another program the model was made of, or None.
        hint_inputs: how hints are fed to the network, or None where it takes none.

    Raises:
        WrongValue: (a ValueError) a value is out of its range; the text names it.
    """

    id: str
    name: str
    summary: str
    group: str
    trained_on: tuple[DataSet, ...]
    recipe: str
    input: InputSpec
    output: OutputSpec
    metrics: tuple[Metric, ...]
    parity: float | None
    created: str
    licence: str
    version: int = 1
    sha256: Mapping[str, str] = field(default_factory=dict, hash=False)
    format_version: int = 1
    relation: RelationSpec | None = None
    origin: ModelOrigin | None = None
    hint_inputs: HintInputsSpec | None = None

    def __post_init__(self) -> None:
        check_whole("format_version", self.format_version, 1, FORMAT_VERSION)
        for key, since in _SINCE.items():
            if getattr(self, key) is not None and self.format_version < since:
                raise WrongValue("{key} needs format_version {since}", key=key, since=since)
        if not is_id(self.id):
            raise WrongValue("id must be 1 to 64 small letters, digits and hyphens")
        check_text("name", self.name, 1, LONGEST_NAME)
        check_text("summary", self.summary, 0, 500)
        check_text("group", self.group, 0, 40)
        check_text("recipe", self.recipe, 0, 2**18, is_multiline=True)
        check_text("licence", self.licence, 0, LONGEST_LICENCE)
        check_whole("version", self.version, 1, 10**6)
        if self.parity is not None:
            check_number("parity", self.parity, 0.0, _LARGE)
        for name, records in (("trained_on", self.trained_on), ("metrics", self.metrics)):
            if len(records) > _MAX_RECORDS:
                raise WrongValue(
                    "{name} has more than {most} entries", name=name, most=_MAX_RECORDS
                )
        _check_date("created", self.created)
        for digest in self.sha256.values():
            if not is_sha256(digest):
                raise WrongValue("sha256 must hold digests of 64 hexadecimal digits")


@dataclass(frozen=True, slots=True)
class _WrittenAs:
    """What every card says, however new it is."""

    format_version: int


def is_id(text: str) -> bool:
    """Tell whether a text can be a model's id, and so a file's name on every system."""
    return bool(_SLUG.fullmatch(text)) and not _DEVICE_NAME.fullmatch(text)


def is_sha256(text: str) -> bool:
    """Tell whether a text is a SHA-256 in small hexadecimals."""
    return _SHA256.fullmatch(text) is not None


def is_name(text: str) -> bool:
    """Tell whether a model can be called so."""
    try:
        check_text("name", text, 1, LONGEST_NAME)
    except WrongValue:
        return False
    return True


def check_text(
    name: str, value: str, shortest: int, longest: int, *, is_multiline: bool = False
) -> None:
    """Refuse a text that is too short or long or cannot be shown; `name` is the key.

    Raises:
        WrongValue: it is refused.
    """
    if not shortest <= len(value) <= longest:
        raise WrongValue(
            "{name} must have {shortest} to {longest} characters",
            name=name,
            shortest=shortest,
            longest=longest,
        )
    shown = value.translate(_JOINERS)
    if is_multiline:
        shown = shown.translate(_LINE_BREAKS)
    if not shown.isprintable():
        raise WrongValue("{name} holds characters that cannot be shown", name=name)


def card_to_json(card: Card) -> bytes:
    """Write a card as JSON, UTF-8; the same card always gives the same bytes."""
    values = asdict(card)
    for key, since in _SINCE.items():
        if card.format_version < since:
            del values[key]  # older programs take no key that they do not know
    text = json.dumps(values, ensure_ascii=False, indent=1, allow_nan=False)
    # A bin a line, not a number a line: people read cards. Texts hold no raw line ends.
    return re.sub(r"\[\n\s+(-?[\d.]+),\n\s+(-?[\d.]+)\n\s+\]", r"[\1, \2]", text).encode() + b"\n"


def card_from_json(raw: bytes, *, path: Path) -> Card:
    """Read a card and trust nothing in it.

    Args:
        raw: JSON, UTF-8.
        path: the package, for the sentence of an error.

    Raises:
        PackageError: it is no card, it is from a newer program, or a value in it is wrong.
    """
    try:
        values = parse_object(raw)
        # Before all else: a newer card may have keys that are unknown here.
        written_as = read_strictly(_WrittenAs, values, passes_unknown=True)
        if written_as.format_version > FORMAT_VERSION:
            raise PackageError(
                "{name} was made by a newer version of Autochrome.",
                hint="Update Autochrome to use this model.",
                path=path,
                name=path.name,
            )
        later = {key: None for key, since in _SINCE.items() if written_as.format_version < since}
        return read_strictly(Card, values, needs_all=True, given=later)
    except WrongValue as error:
        raise PackageError(
            "The card in {name} is not valid: {why}.",
            hint="Get the model again from where it came from.",
            path=path,
            name=path.name,
            why=error,
        ) from error


def _check_date(name: str, value: str) -> None:
    try:
        if not _ISO_DATE.fullmatch(value):
            raise ValueError
        date.fromisoformat(value)
    except ValueError:
        raise WrongValue("{name} is not a date like 2026-01-31", name=name) from None
