"""The finish: pictures are judged by what a network sees in them, and the players keep apart."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from core.colour.ab_bins import in_gamut_bin_centres
from core.colour.cielab import srgb_to_lab
from training.networks.adversary import SpectralConvolution, make_judges
from training.networks.colour_unet import build_colour_unet
from training.networks.differentiable_rgb import lab_to_srgb
from training.networks.finish import (
    Finish,
    colourfulness,
    colourfulness_loss,
    feature_loss,
    read_mean,
    rgb_encoder,
    weight_at,
)
from training.networks.losses import BinCrossEntropy
from training.networks.optimizer import EncoderAdam
from training.recipes.recipe import FinishSection, Recipe

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.usefixtures("all_untraced")]

SECTION = FinishSection(
    temperature=0.38,
    cross_entropy=(1.0,),
    features=(0.3,),
    colourfulness=(0.4,),
    adversary=(0.1,),
    judges_rate=4e-4,
    judges_first=2,
)


@pytest.fixture(scope="module")
def encoder_weights(random_encoder) -> dict[str, np.ndarray]:
    with np.load(random_encoder, allow_pickle=False) as arrays:
        return dict(arrays)


@pytest.fixture
def finish(encoder_weights, small_recipe: Recipe) -> Finish:
    keras.utils.set_random_seed(1)
    centres = in_gamut_bin_centres()
    network = build_colour_unet(small_recipe.network, bins=len(centres)).network
    loss = BinCrossEntropy(centres, np.ones(len(centres), np.float32), sigma=5.0)
    model = Finish(
        network, rgb_encoder(encoder_weights), loss, centres, section=SECTION, steps=8, seed=3
    )
    model.compile(optimizer=EncoderAdam(small_recipe.schedule, model, SECTION))
    return model


@pytest.fixture
def batch() -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
    rng = np.random.default_rng(2)
    lightness = rng.uniform(20, 80, (2, 64, 64, 1)).astype(np.float32)
    ab = rng.uniform(-40, 40, (2, 16, 16, 2)).astype(np.float32)
    return lightness, (ab, lightness)


def weights_of(variables) -> list[np.ndarray]:
    return [np.array(keras.ops.convert_to_numpy(v)) for v in variables]


def changed(before: list[np.ndarray], variables) -> bool:
    return any((a != b).any() for a, b in zip(before, weights_of(variables), strict=True))


def test_lab_becomes_the_srgb_that_it_came_from() -> None:
    srgb = np.random.default_rng(4).random((1, 9, 7, 3)).astype(np.float32)
    lab = srgb_to_lab(srgb)
    again = keras.ops.convert_to_numpy(lab_to_srgb(lab[..., :1], lab[..., 1:]))
    assert again == pytest.approx(srgb, abs=2e-5)


def test_a_colour_that_does_not_exist_is_cut_off_and_finds_its_way_back() -> None:
    import tensorflow as tf

    lightness, ab = tf.fill((1, 1, 1, 1), 50.0), tf.Variable([[[[200.0, 0.0]]]])
    with tf.GradientTape() as tape:
        red = lab_to_srgb(lightness, ab)[..., 0]
    assert float(red[0, 0, 0]) == pytest.approx(1.0)
    assert np.abs(tape.gradient(red, ab).numpy()).max() > 0


def test_the_answer_is_read_as_the_app_reads_it() -> None:
    centres = np.array([[50.0, 0.0], [-50.0, 0.0]], np.float32)
    logits = np.array([[[[1.0, 0.0]]]], np.float32)
    mean = keras.ops.convert_to_numpy(read_mean(logits, centres, 0.5))
    share = 1 / (1 + np.exp(-2.0))
    assert mean[0, 0, 0] == pytest.approx([50 * (2 * share - 1), 0.0], abs=1e-4)


def test_true_colours_are_told_from_others_by_what_is_seen(encoder_weights, batch) -> None:
    _, (ab, lightness) = batch
    encoder = rgb_encoder(encoder_weights)

    def seen(of: np.ndarray) -> list[keras.KerasTensor]:
        enlarged = keras.ops.image.resize(of, (64, 64), interpolation="bilinear")
        return encoder(lab_to_srgb(lightness, enlarged))

    grey, close, true = seen(0 * ab), seen(0.9 * ab), seen(ab)
    assert float(feature_loss(true, true)) == 0
    assert 0 < float(feature_loss(true, close)) < float(feature_loss(true, grey))


def test_colourfulness_is_that_of_the_figures() -> None:
    from core.compare.measures import colourfulness as measured

    srgb = np.random.default_rng(5).integers(0, 256, (3, 20, 24, 3)).astype(np.uint8)
    found = keras.ops.convert_to_numpy(colourfulness(srgb.astype(np.float32) / 255.0)) * 255.0
    assert found == pytest.approx([measured(picture) for picture in srgb], rel=1e-3)


def test_a_photo_is_asked_for_as_much_colour_as_it_had_and_not_for_which() -> None:
    true = np.random.default_rng(6).random((2, 16, 16, 3)).astype(np.float32)
    grey = np.repeat(true.mean(-1, keepdims=True), 3, axis=-1)
    muted, vivid = 0.5 * (true + grey), grey + 1.5 * (true - grey)
    rolled = true[:, ::-1, ::-1]
    loss = [float(colourfulness_loss(true, shown)) for shown in (true, rolled, muted, vivid, grey)]
    assert loss[:2] == pytest.approx([0, 0], abs=1e-6)
    assert 0 < loss[2] == pytest.approx(loss[3], rel=1e-2)
    assert loss[4] > loss[2]


def test_a_grey_picture_has_a_way_to_colour() -> None:
    import tensorflow as tf

    true = np.random.default_rng(7).random((1, 8, 8, 3)).astype(np.float32)
    shown = tf.Variable(np.full((1, 8, 8, 3), 0.5, np.float32) + 0.01 * true)
    with tf.GradientTape() as tape:
        loss = colourfulness_loss(true, shown)
    gradient = tape.gradient(loss, shown).numpy()
    assert np.isfinite(gradient).all()
    assert np.abs(gradient).max() > 0


def test_each_player_learns_from_its_own_loss_alone(finish: Finish, batch) -> None:
    import tensorflow as tf

    lightness, y = batch
    judges = [v for judge in finish.judges for v in judge.trainable_variables]
    with tf.GradientTape(persistent=True) as tape:
        logits = finish(lightness, training=True)
        whole = finish.compute_loss(x=lightness, y=y, y_pred=logits)
        quiet = finish.compute_loss(x=lightness, y=y, y_pred=logits, training=False)
    to_judges = tape.gradient(whole, [v.value for v in judges])
    assert all(gradient is not None for gradient in to_judges)
    assert all(g is None for g in tape.gradient(quiet, [v.value for v in judges]))
    with_judges, without = tape.gradient(whole, logits), tape.gradient(quiet, logits)
    assert float(tf.norm(with_judges - without)) > 0


def test_the_judges_learn_alone_at_first(finish: Finish, batch) -> None:
    lightness, y = batch
    network = finish.network.trainable_variables
    judges = [v for judge in finish.judges for v in judge.trainable_variables]
    before, before_judges = weights_of(network), weights_of(judges)
    for _ in range(SECTION.judges_first):
        finish.train_on_batch(lightness, y)
    assert not changed(before, network)
    assert changed(before_judges, judges)
    finish.train_on_batch(lightness, y)
    assert changed(before, network)


def test_without_an_adversary_there_are_no_judges_and_the_network_learns_at_once(
    finish: Finish, encoder_weights, small_recipe: Recipe, batch
) -> None:
    section = replace(SECTION, adversary=(0.0, 0.0))
    alone = Finish(
        finish.network,
        rgb_encoder(encoder_weights),
        finish._cross_entropy,
        in_gamut_bin_centres(),
        section=section,
        steps=8,
        seed=3,
    )
    alone.compile(optimizer=EncoderAdam(small_recipe.schedule, alone, section))
    lightness, y = batch
    before = weights_of(alone.network.trainable_variables)
    for _ in range(2):
        told = alone.train_on_batch(lightness, y, return_dict=True)
    assert changed(before, alone.network.trainable_variables)
    assert not alone.judges
    assert {"features", "colourfulness", "chroma"} <= set(told)
    assert not {"fooling", "judging"} & set(told)
    assert len(alone.trainable_variables) == len(alone.network.trainable_variables)


def test_what_looks_at_pictures_never_learns(finish: Finish, batch) -> None:
    lightness, y = batch
    before = weights_of(finish.encoder.variables)
    for _ in range(SECTION.judges_first + 1):  # the judges alone, then all
        finish.train_on_batch(lightness, y)
    assert not changed(before, finish.encoder.variables)


def test_the_largest_singular_value_of_a_kernel_is_one() -> None:
    keras.utils.set_random_seed(5)
    layer = SpectralConvolution(6, 3, strides=1, name="some")
    layer.build((None, None, None, 4))
    layer.kernel.assign(layer.kernel * 7.0)
    pulse = np.zeros((1, 7, 7, 4), np.float32)
    for _ in range(60):
        layer(pulse, moves_on=True)
    flat = keras.ops.convert_to_numpy(layer.kernel).reshape(-1, 6)
    largest = np.linalg.svd(flat, compute_uv=False)[0]
    pulse[0, 3, 3, 1] = 1.0
    answered = keras.ops.convert_to_numpy(layer(pulse))
    kernel = keras.ops.convert_to_numpy(layer.kernel) / largest
    assert answered[0, 2:5, 2:5] == pytest.approx(kernel[::-1, ::-1, 1], abs=1e-4)


def test_weights_change_along_lines_over_the_run() -> None:
    weights = (0.2, 0.2, 0.1)
    at = [float(weight_at(weights, share)) for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert at == pytest.approx([0.2, 0.2, 0.2, 0.15, 0.1])
    assert float(weight_at((0.3,), 0.7)) == pytest.approx(0.3)


def test_judges_of_the_same_seed_look_at_the_same() -> None:
    features = np.random.default_rng(6).random((1, 8, 8, 24)).astype(np.float32)
    one, two, other = (make_judges(1, seed=seed)[0] for seed in (1, 1, 2))
    for judge in (one, two, other):
        judge.build(features.shape)
    projections = [keras.ops.convert_to_numpy(j.projection) for j in (one, two, other)]
    assert (projections[0] == projections[1]).all()
    assert (projections[0] != projections[2]).any()
