"""A network learns, frozen, to say which places of a photo change colour together."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import keras
import numpy as np

from core.base.atomic_file import replacing
from core.base.record_codec import read_strictly
from core.base.strict_json import WrongValue, parse_object
from core.model.contract import OutputSpec
from core.model.relation import RelationSpec
from training.networks.relation_head import build_head, features_of, with_relation
from training.networks.weight_archive import Archive, load_head
from training.photographs.dataset import Photographs
from training.recipes.recipe import RelationSection
from training.relation.cell_samples import CellSamples, HintBatches, sample_cells
from training.relation.kernel_learner import KernelLearner

#: Share of the steps in which the rate rises.
_WARM_UP: Final = 0.03
_SPEC: Final = "spec"


@dataclass(frozen=True, slots=True)
class Related:
    """A network with both outputs.

    Attributes:
        model: L (n, h, w, 1) to its answer and to the relation of its cells.
        head: of the model, alone.
        spec: how the card says the second one is read.
    """

    model: keras.Model
    head: keras.Model
    spec: RelationSpec


def taken_over(
    network: keras.Model,
    section: RelationSection,
    *,
    output: OutputSpec,
    spec: RelationSpec,
    archive: Archive,
) -> Related:
    """Give a network that went on learning the head of the one that it began with.

    What belongs together in a photo does not change with some minutes of learning colours.

    Raises:
        UsageError: the archive holds no such head.
    """
    features, head = _untrained(network, section, output)
    load_head(head, archive)
    return Related(with_relation(network, features, head), head, spec)


def learn_relation(
    network: keras.Model,
    photographs: Photographs,
    section: RelationSection,
    *,
    short_side: int,
    output: OutputSpec,
    kept: Path,
) -> Related:
    """Train a head on a finished network, or take the one that was trained before.

    Args:
        network: of `build_colour_unet`; it is left as it is.
        photographs: to learn from.
        section: of the recipe.
        short_side: pixels at which the app shows photos to the network.
        output: how the app reads its answer.
        kept: the .npz of the trained head; made where there is none, or one of another network.

    Raises:
        WriteError: the disk refuses.
    """
    features, head = _untrained(network, section, output)
    stamp = _stamp(network, section, short_side=short_side, output=output)
    spec = _load(kept, head, stamp)
    if spec is None:
        samples = sample_cells(
            network,
            features,
            photographs,
            short_side=short_side,
            output=output,
            count=section.photographs,
            cells=section.cells,
            seed=section.seed,
        )
        spec = _learn(head, samples, section)
        _save(kept, head, spec, stamp)
    return Related(with_relation(network, features, head), head, spec)


def _untrained(
    network: keras.Model, section: RelationSection, output: OutputSpec
) -> tuple[keras.Model, keras.Model]:
    """Build what a head sees, and the head."""
    keras.utils.set_random_seed(section.seed)
    centres = np.asarray(output.bin_centres, np.float32)
    features = features_of(network, centres, temperature=output.temperature)
    return features, build_head(section, features.output.shape[-1])


def _learn(head: keras.Model, samples: CellSamples, section: RelationSection) -> RelationSpec:
    learner = KernelLearner(head, embedding=section.embedding, worse=section.worse)
    warm_up = max(1, round(_WARM_UP * section.steps))
    rate = keras.optimizers.schedules.CosineDecay(
        section.rate / 20.0,
        max(1, section.steps - warm_up),
        warmup_target=section.rate,
        warmup_steps=warm_up,
    )
    learner.compile(
        optimizer=keras.optimizers.AdamW(rate, weight_decay=1e-4, clipnorm=1.0),
        jit_compile=keras.backend.backend() == "jax",
    )
    batches = HintBatches(samples, batch=section.batch, steps=section.steps, seed=section.seed)
    learner.fit(batches, epochs=1, shuffle=False, verbose=0)
    _take_in(head, samples)
    return learner.spec()


def _take_in(head: keras.Model, samples: CellSamples) -> None:
    """Let the first layer do what was done to the features: it then takes them as they come."""
    first = next(layer for layer in head.layers if layer.weights)
    kernel, bias = first.get_weights()
    kernel = kernel / samples.deviation[None, None, :, None]
    first.set_weights([kernel, bias - samples.mean @ kernel[0, 0]])


def _stamp(
    network: keras.Model, section: RelationSection, *, short_side: int, output: OutputSpec
) -> str:
    """Say what a head was learned for: by another network, or otherwise read, it is no use."""
    weights = [float(np.abs(value).sum()) for value in network.get_weights()]
    return repr((asdict(section), short_side, output, [f"{total:.4g}" for total in weights]))


def _save(path: Path, head: keras.Model, spec: RelationSpec, stamp: str) -> None:
    arrays = {f"{number}": value for number, value in enumerate(head.get_weights())}
    told = json.dumps({_SPEC: asdict(spec), "stamp": stamp})
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        np.savez(file, allow_pickle=False, **arrays, told=np.array(told))


def _load(path: Path, head: keras.Model, stamp: str) -> RelationSpec | None:
    """Give a head its weights and return the numbers of its kernel; None where they do not fit."""
    if not path.exists():
        return None
    try:
        with np.load(path, allow_pickle=False) as arrays:
            told = parse_object(str(arrays["told"]).encode())
            if told.get("stamp") != stamp:
                return None
            spec = read_strictly(RelationSpec, told[_SPEC])
            head.set_weights([arrays[f"{n}"] for n in range(len(head.get_weights()))])
    except (OSError, KeyError, ValueError, WrongValue):
        return None
    return spec
