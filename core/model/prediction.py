"""What a network answered about a photo, kept so that it can be read again and again."""

from dataclasses import dataclass
from typing import assert_never

import cv2
import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.model.contract import OutputKind, OutputSpec, ab_of
from core.model.hint_inputs import HintInputsSpec, HintPlanes
from core.model.relation import RelationSpec
from core.model.specks import without_specks


@dataclass(frozen=True, slots=True)
class Relation:
    """What a network said about which places change colour together; see `core.model.relation`.

    Attributes:
        numbers: (h, w, `spec.channels`) float32: two embeddings and an amplitude of each cell.
        spec: how the model's card says they are read.
    """

    numbers: Float32Array
    spec: RelationSpec


@dataclass(frozen=True, slots=True)
class Told:
    """What a network answered when it was told hints.

    Attributes:
        answer: as that of the `Prediction`, for the same cells.
        planes: what it was told.
    """

    answer: Float32Array
    planes: HintPlanes


@dataclass(frozen=True, slots=True)
class Prediction:
    """A network's answer: made once a photo and model, read as often as a slider moves.

    Attributes:
        answer: (h, w, k) float32 over the whole picture: logits of k bins, without specks, or k = 2
            and ab divided by `output.ab_scale`.
        guide: (h, w) float32, mean L* of the part of the picture that each answer is about.
        output: how the model's card says it is read.
        relation: which places belong together, where the network was asked for it and knows.
        fine: (h f, w f) float32, mean L* of the pixels of a finer grid over the same cells, f of
            them along each side of a cell, where it was asked for: hints follow edges on it.
        spread: (h, w) float32, how unsure the colour of each cell is, where it was asked for: hints
            are held against it at each move.
        hint_inputs: how the network is told hints, if it takes them.
        told: its answer to the hints that it was told last, if any.
    """

    answer: Float32Array
    guide: Float32Plane
    output: OutputSpec
    relation: Relation | None = None
    fine: Float32Plane | None = None
    spread: Float32Plane | None = None
    hint_inputs: HintInputsSpec | None = None
    told: Told | None = None


def predicted(
    answer: Float32Array,
    lightness: Float32Plane,
    output: OutputSpec,
    relation: Relation | None = None,
) -> Prediction:
    """Keep a network's answer, (h, w, k), with the lightness, of any size, that it was shown.

    What it says of specks makes room for what their surroundings say; see `core.model.specks`.
    """
    cells = answer.shape[1], answer.shape[0]
    guide: Float32Plane = cv2.resize(lightness, cells, interpolation=cv2.INTER_AREA).astype(
        np.float32, copy=False
    )
    match output.kind:
        case OutputKind.AB:
            return Prediction(answer, guide, output, relation)
        case OutputKind.DISTRIBUTION:
            return Prediction(without_specks(answer, guide, output), guide, output, relation)
        case _:
            assert_never(output.kind)


def read_ab(prediction: Prediction, *, vividness: float = 0.5) -> Float32Array:
    """Read a prediction as colour: (h, w, 2) float32, a* and b*; vividness is 0..1."""
    return ab_of(prediction.answer, prediction.output, vividness=vividness)
