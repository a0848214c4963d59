"""From trained weights to a package that says how good it is."""

import datetime
import io
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from core.base.arrays import Float32Plane
from core.base.errors import UsageError
from core.base.paths import resources_dir
from core.colorize.colorizer import Colorizer, chroma_field, fit_to_network
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.image.image_io import read
from core.model.card import RELATION_SINCE, Card, DataSet
from core.model.package import Package, write_package
from training.evaluation.evaluate import evaluate, held_out
from training.evaluation.read_out import Trial, try_read_outs
from training.networks.efficientnet_lite import encoder_layers
from training.networks.learner import output_spec
from training.networks.weight_archive import archive_of, head_arrays, weight_arrays
from training.packaging.onnx_export import export, shift_prior, to_onnx
from training.recipes.recipe import Recipe, RelationSection
from training.relation.learn_relation import Related, learn_relation, taken_over
from training.run.event_lines import tell
from training.run.run import Trained, input_spec

#: Photographs on which the exported file is held against the trained network.
_PARITY_PHOTOGRAPHS = 16
_PREVIEW_HEIGHT = 240


def finish(
    trained: Trained,
    *,
    photos: Path,
    target: Path,
    evaluate_at_most: int | None,
    start: Package | None = None,
) -> Package:
    """Export a trained network, check it, measure it and write its package.

    Args:
        trained: what `run.train` left.
        photos: the folder of all sets, for parity and figures.
        target: the package to write.
        evaluate_at_most: held-out photographs a domain; None for all.
        start: the model that this one goes on from, where it does. Its photographs are on the
            card, too; and where nothing did better than its weights, it is packed as it is: to
            read them by what the new photographs hold would colour otherwise.

    Raises:
        ParityError: the exported file does not answer as the network does; nothing is written.
    """
    card = card_of(trained)
    if start is not None:
        card = replace(card, trained_on=start.card.trained_on + card.trained_on)
    if start is not None and trained.state.best_step == 0:
        packed = _as_it_was(card, start)
    else:
        packed = _exported(trained, card, photos, start)
    card, model = packed.card, packed.model
    tell("note", text="measuring the exported file on held-out photographs")
    with tempfile.TemporaryDirectory() as folder:
        draft = write_package(Path(folder) / "draft.colormodel", card=card, model=model)
        colorizer = Colorizer(draft)
    metrics = evaluate(colorizer, held_out(photos, trained.recipe.sets, at_most=evaluate_at_most))
    target.parent.mkdir(parents=True, exist_ok=True)
    package = write_package(
        target,
        card=replace(card, metrics=metrics),
        model=model,
        weights=packed.weights,
        preview=_preview(colorizer),
    )
    for metric in metrics:
        tell("figures", **asdict(metric))
    tell("package", path=str(target), bytes=target.stat().st_size, parity=card.parity)
    return package


@dataclass(frozen=True, slots=True)
class _Packed:
    """What goes into a package, but for figures and preview."""

    card: Card
    model: bytes
    weights: bytes | None


def _as_it_was(card: Card, start: Package) -> _Packed:
    """Take over the network of the model that was begun with, and how it is read."""
    before = start.card
    taken_over = replace(
        card,
        input=before.input,
        output=before.output,
        parity=before.parity,
        relation=before.relation,
        origin=before.origin,
        hint_inputs=before.hint_inputs,
        format_version=before.format_version,
    )
    return _Packed(taken_over, start.read_model(), start.read_weights())


def _exported(trained: Trained, card: Card, photos: Path, start: Package | None) -> _Packed:
    recipe, network = trained.recipe, trained.learner.network
    # Before the shift, which is of the reading: who goes on from here learns without it.
    arrays = weight_arrays(network) if encoder_layers(network) else None
    log_weights, shift = trained.learner.log_weights, recipe.read_out.prior_shift
    if log_weights is not None and shift:
        shift_prior(network, np.float32(shift) * log_weights)
    if recipe.relation is not None:
        related = _related(trained, recipe.relation, card, start)
        network = related.model
        arrays = {**(arrays or {}), **head_arrays(related.head)}
        card = replace(card, relation=related.spec, format_version=RELATION_SINCE)
    tell("note", text="checking the exported file against the trained network")
    model, parity = export(network, card, _parity_pictures(recipe, photos, card))
    card = replace(card, parity=round(parity, 6))
    return _Packed(card, model, None if arrays is None else archive_of(arrays))


def _related(
    trained: Trained, section: RelationSection, card: Card, start: Package | None
) -> Related:
    """Give a network its second output: that of the model it went on from, or a new one."""
    network = trained.learner.network
    packed = None if start is None else start.read_weights()
    if start is not None and start.card.relation is not None and packed is not None:
        with np.load(io.BytesIO(packed), allow_pickle=False) as arrays:
            return taken_over(
                network, section, output=card.output, spec=start.card.relation, archive=arrays
            )
    tell("note", text="learning which places of a photo belong together")
    return learn_relation(
        network,
        trained.learned,
        section,
        short_side=card.input.short_side,
        output=card.output,
        kept=trained.folder / "relation.npz",
    )


def measure_read_outs(
    trained: Trained,
    *,
    photos: Path,
    at_most: int,
    temperatures: Sequence[float],
    gains: Sequence[float],
    muted_gains: Sequence[float],
    shifts: Sequence[float],
) -> Iterator[Trial]:
    """Try ways of reading a trained network; see `read_out.try_read_outs`."""
    log_weights = trained.learner.log_weights
    if log_weights is None:
        raise UsageError(
            "This model answers one colour a pixel: there is nothing to read in other ways.",
            hint="Name a recipe whose network answers a distribution.",
        )
    model = to_onnx(trained.learner.network)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.colormodel"
        draft = write_package(path, card=card_of(trained), model=model)
        colorizer = Colorizer(draft, threads=2)
    yield from try_read_outs(
        colorizer,
        log_weights,
        list(held_out(photos, trained.recipe.sets, at_most=at_most)),
        temperatures=temperatures,
        gains=gains,
        muted_gains=muted_gains,
        shifts=shifts,
    )


def card_of(trained: Trained) -> Card:
    """Write the card of a trained network, but for its figures."""
    recipe = trained.recipe
    model = recipe.model
    return Card(
        id=model.id,
        name=model.name,
        summary=model.summary,
        group=model.group,
        trained_on=tuple(
            DataSet(section.name, trained.learned.photographs_of(number), section.rights)
            for number, section in enumerate(recipe.sets)
        ),
        recipe=recipe.text,
        input=input_spec(recipe),
        output=output_spec(recipe),
        metrics=(),
        parity=None,
        created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        licence=model.licence,
        version=model.version,
    )


def _parity_pictures(recipe: Recipe, photos: Path, card: Card) -> list[Float32Plane]:
    some = held_out(photos, recipe.sets, at_most=_PARITY_PHOTOGRAPHS)
    return [fit_to_network(held.grey, card.input) for held in some]


def _preview(colorizer: Colorizer) -> bytes:
    """Colour the sample photos side by side: what the models dialog shows."""
    strip = []
    for path in sorted((resources_dir() / "samples").glob("*.jpg")):
        grey = read(path).grey
        width = round(grey.shape[1] * _PREVIEW_HEIGHT / grey.shape[0])
        small = cv2.resize(
            grey.astype(np.uint8), (width, _PREVIEW_HEIGHT), interpolation=cv2.INTER_AREA
        ).astype(np.uint8, copy=False)
        field = chroma_field(colorizer.predict(grey), ColourSettings())
        strip.append(render(small, field, depth=8))
    bgr = np.ascontiguousarray(np.concatenate(strip, axis=1)[..., ::-1])
    encoded: bytes = cv2.imencode(".webp", bgr, [cv2.IMWRITE_WEBP_QUALITY, 85])[1].tobytes()
    return encoded
