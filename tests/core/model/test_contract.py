"""The contract with each kind of model: what goes in, what comes out, and how that is read."""

import numpy as np
import pytest

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import Colorizer
from core.image import image_io
from core.model.contract import (
    LIGHTNESS,
    TOLERANCES,
    Fit,
    InputSpec,
    Layout,
    NetworkSize,
    OutputKind,
    OutputSpec,
    ab_of,
    cells_of,
    fed,
    input_shapes,
    trial_sizes,
)
from core.model.hint_inputs import HINT_AB, HINT_MASK, HintInputsSpec, HintPlanes
from core.model.package import open_package
from core.model.prediction import read_ab

#: One model of each kind, as small as they get.
SPECS = {
    OutputKind.AB: OutputSpec(kind=OutputKind.AB, ab_scale=100.0),
    OutputKind.DISTRIBUTION: OutputSpec(
        kind=OutputKind.DISTRIBUTION, bin_centres=((0.0, 0.0), (40.0, 0.0), (0.0, 40.0))
    ),
}
each_kind = pytest.mark.parametrize("kind", OutputKind)


def answer_of(spec: OutputSpec) -> np.ndarray:
    """An answer of 2 by 3 cells that is sure of nothing."""
    numbers = np.random.default_rng(4).uniform(-0.4, 0.4, (2, 3, spec.channels))
    return numbers.astype(np.float32)


def test_cards_call_the_kinds_what_they_always_did() -> None:
    assert [str(kind) for kind in OutputKind] == ["ab", "distribution"]
    assert [str(fit) for fit in Fit] == ["aspect", "square"]
    assert [str(layout) for layout in Layout] == ["nhwc"]


@each_kind
def test_every_kind_says_how_far_its_export_may_be_off(kind: OutputKind) -> None:
    assert 0 < TOLERANCES[kind] < 1


@each_kind
def test_every_kind_is_read_as_two_finite_planes(kind: OutputKind) -> None:
    ab = ab_of(answer_of(SPECS[kind]), SPECS[kind], vividness=0.5)
    assert ab.shape == (2, 3, 2)
    assert ab.dtype == np.float32
    assert np.isfinite(ab).all()


@each_kind
def test_vividness_acts_on_the_kinds_that_offer_it_and_on_no_other(kind: OutputKind) -> None:
    spec = SPECS[kind]
    calm, bold = (ab_of(answer_of(spec), spec, vividness=value) for value in (0.0, 1.0))
    assert (np.hypot(*bold.T).mean() > np.hypot(*calm.T).mean()) == spec.has_vividness
    assert (bold == calm).all() != spec.has_vividness


@each_kind
def test_the_gains_of_a_card_count_for_every_kind(kind: OutputKind) -> None:
    plain = SPECS[kind]
    answer = answer_of(plain)
    ab = ab_of(answer, plain, vividness=0.5)
    changes = {"bin_centres": plain.bin_centres, "ab_scale": plain.ab_scale}
    gained = OutputSpec(kind=kind, chroma_gain=1.5, **changes)
    assert ab_of(answer, gained, vividness=0.5) == pytest.approx(1.5 * ab)
    muted = OutputSpec(kind=kind, muted_gain=0.5, muted_chroma=20.0, **changes)
    chroma = np.hypot(ab[..., :1], ab[..., 1:])
    factor = 1 + 0.5 / (1 + (chroma / 20.0) ** 4)
    assert ab_of(answer, muted, vividness=0.5) == pytest.approx(ab * factor, rel=1e-5)


@pytest.mark.parametrize("layout", Layout)
def test_every_layout_feeds_the_inputs_that_it_names(layout: Layout) -> None:
    spec = InputSpec(layout=layout)
    plane = np.linspace(0, 100, 32 * 64, dtype=np.float32).reshape(32, 64)
    inputs, shapes = fed(plane, spec), input_shapes(spec)
    assert list(inputs) == list(shapes) == [LIGHTNESS]
    for name, shape in shapes.items():
        assert len(inputs[name].shape) == len(shape)
        assert all(
            wanted in (None, side) for side, wanted in zip(inputs[name].shape, shape, strict=True)
        )
    assert (cells_of(inputs[LIGHTNESS], spec)[..., 0] == plane).all()


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("centre", [0.0, 0.5])
def test_hints_are_fed_about_the_centre_that_the_network_wants(
    layout: Layout, centre: float
) -> None:
    spec, plane = InputSpec(layout=layout), np.zeros((32, 64), np.float32)
    ab, mask = np.zeros((32, 64, 2), np.float32), np.zeros((32, 64), np.float32)
    ab[3, 4], mask[3, 4] = (20.0, -50.0), 1.0
    inputs = fed(plane, spec, HintInputsSpec(centre), HintPlanes(ab, mask))
    assert inputs.keys() == input_shapes(spec, HintInputsSpec(centre)).keys()
    told, where = (cells_of(inputs[name], spec) for name in (HINT_AB, HINT_MASK))
    assert (told == ab).all()
    assert (told.dtype, where.dtype) == (np.float32, np.float32)
    assert where[3, 4] == 1.0 - centre
    assert np.delete(where.ravel(), 3 * 64 + 4) == pytest.approx(-centre)
    none = fed(plane, spec, HintInputsSpec(centre))
    assert (cells_of(none[HINT_AB], spec) == 0.0).all()
    assert (cells_of(none[HINT_MASK], spec) == -centre).all()


@pytest.mark.parametrize(
    ("fit", "sizes"),
    [
        (Fit.ASPECT, (NetworkSize(160, 256), NetworkSize(640, 160))),
        (Fit.SQUARE, (NetworkSize(160, 160),)),
    ],
)
def test_a_network_is_tried_at_a_usual_size_and_at_the_largest(
    fit: Fit, sizes: tuple[NetworkSize, ...]
) -> None:
    assert trial_sizes(InputSpec(short_side=160, multiple=32, fit=fit)) == sizes


@pytest.mark.parametrize("path", sorted(bundled_models_dir().glob("*.colormodel")), ids=str)
def test_bundled_models_are_read_as_their_formula_says(path) -> None:
    """The formulas of `docs/model-file.md`, in double precision, on a sample photo."""
    card = open_package(path).card
    photo = image_io.read(resources_dir() / "samples" / "photographer-on-a-lawn.jpg")
    prediction = Colorizer(open_package(path)).predict(photo.grey)
    answer, spec = prediction.answer.astype(np.float64), card.output
    if spec.bin_centres:
        weights = np.exp((answer - answer.max(axis=-1, keepdims=True)) / spec.temperature)
        weights /= weights.sum(axis=-1, keepdims=True)
        ab = weights @ np.array(spec.bin_centres)
    else:
        ab = answer * spec.ab_scale
    chroma = np.hypot(ab[..., :1], ab[..., 1:])
    ab *= spec.chroma_gain * (1 + spec.muted_gain / (1 + (chroma / spec.muted_chroma) ** 4))
    assert np.abs(read_ab(prediction) - ab).max() < 1e-3
