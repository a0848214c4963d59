"""The card of a model that was made of another program's, and the package with both."""

from datetime import date
from pathlib import Path
from typing import Final

from core.foreign.adapting import adapted
from core.foreign.card_reading import sentence_of_card
from core.foreign.model_files import ForeignFiles, read_model, refusal_of
from core.foreign.onnx_reading import read_onnx
from core.foreign.reading import Reading
from core.model.card import ORIGIN_SINCE, Card, ModelOrigin
from core.model.contract import Fit, InputSpec, OutputKind, OutputSpec
from core.model.hint_inputs import HintInputsSpec
from core.model.onnx_wire import UnsafeOnnx
from core.model.package import MEMBER_LIMITS, MODEL, Package, write_package

#: The heading that they are listed under.
GROUP: Final = "From other programs"
_TRIAL_ID: Final = "trial"


def pack(
    files: ForeignFiles,
    reading: Reading,
    *,
    id: str,
    name: str,
    licence: str,
    licence_confirmed: bool,
    source: str,
    target: Path,
    preview: bytes | None = None,
) -> Package:
    """Write a stranger's model as a package of this program.

    Args:
        files: of the model.
        reading: how its network is fed and read.
        id: that the model is to have.
        name: for people.
        licence: what may be done with it.
        licence_confirmed: whether the user said that it may be used.
        source: where it is to be had; empty where nobody knows.
        target: replaced if it exists.
        preview: a WebP or PNG picture.

    Raises:
        PackageError: the files are others than before, or cannot be adapted.
        WrongValue: the id or a text is not one that a card can have.
        WriteError: the disk refuses.
    """
    origin = ModelOrigin(
        contract=reading.contract,
        source=source,
        sha256=files.digests[0],
        files=files.names,
        licence_confirmed=licence_confirmed,
    )
    card = _card(reading, id=id, name=name, licence=licence, origin=origin)
    model, path = read_model(files)
    try:
        network = adapted(read_onnx(model), reading)
    except UnsafeOnnx as error:
        raise refusal_of(path, error) from error
    if len(network) > MEMBER_LIMITS[MODEL]:
        raise refusal_of(path, UnsafeOnnx("is larger than a model can be"))
    del model  # it may be most of the memory
    return write_package(target, card=card, model=network, preview=preview)


def trial_card(reading: Reading) -> Card:
    """Give a card for a network that is tried by a reading before it is packed."""
    return _card(reading, id=_TRIAL_ID, name=_TRIAL_ID, licence="", origin=None)


def _card(
    reading: Reading, *, id: str, name: str, licence: str, origin: ModelOrigin | None
) -> Card:
    hints = HintInputsSpec(reading.of.mask_centre) if reading.of.takes_hints else None
    return Card(
        id=id,
        name=name,
        summary=sentence_of_card(reading.sentence),
        group=GROUP,
        trained_on=(),
        recipe="",
        input=InputSpec(short_side=reading.side, multiple=1, fit=Fit.SQUARE),
        output=_output(reading),
        metrics=(),
        parity=None,
        created=date.today().isoformat(),
        licence=licence,
        format_version=ORIGIN_SINCE,
        origin=origin,
        hint_inputs=hints,
    )


def _output(reading: Reading) -> OutputSpec:
    found = reading.distribution
    if found is None:
        return OutputSpec(kind=OutputKind.AB)
    return OutputSpec(
        kind=OutputKind.DISTRIBUTION,
        bin_centres=found.bin_centres,
        temperature=found.temperature,
    )
