"""The second output: learned on a frozen network, packed, read by the engine, taken over."""

import io
from dataclasses import asdict, replace
from pathlib import Path

import keras
import numpy as np
import pytest

from core.colorize.hint_kernel import RelatedCells, posterior
from core.colour.ab_bins import in_gamut_bin_centres
from core.model.contract import OutputKind, OutputSpec
from core.model.network import load_network
from core.model.package import Package, open_package
from training.networks.colour_unet import build_colour_unet
from training.networks.relation_head import build_head, features_of
from training.packaging.packing import finish
from training.photographs.dataset import Photographs, read_photographs
from training.recipes.recipe import Recipe, RelationSection
from training.relation.cell_samples import HintBatches, sample_cells
from training.relation.kernel_learner import MOST_HINTS, UNIT, KernelLearner
from training.relation.learn_relation import learn_relation
from training.run.run import RunPlaces, train

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.usefixtures("all_untraced")]

SECTION = RelationSection(
    photographs=12,
    cells=80,
    hidden=(24,),
    embedding=4,
    steps=6,
    batch=4,
    rate=1e-3,
    worse=1.0,
    seed=4,
)
OUTPUT = OutputSpec(
    kind=OutputKind.DISTRIBUTION,
    bin_centres=tuple((float(a), float(b)) for a, b in in_gamut_bin_centres()),
    temperature=0.4,
)


@pytest.fixture(scope="module")
def learned(meadow: Path, small_recipe: Recipe, tmp_path_factory) -> Photographs:
    cache = tmp_path_factory.mktemp("cache")
    return read_photographs(
        meadow, small_recipe.sets, short_side=70, cache=cache, validation=False, smallest=56
    )


@pytest.fixture(scope="module")
def network(small_recipe: Recipe) -> keras.Model:
    keras.utils.set_random_seed(3)
    return build_colour_unet(small_recipe.network, bins=len(OUTPUT.bin_centres)).network


@pytest.fixture(scope="module")
def learner(network: keras.Model) -> KernelLearner:
    features = features_of(network, np.float32(OUTPUT.bin_centres), temperature=0.4)
    head = build_head(SECTION, features.output.shape[-1])
    return KernelLearner(head, embedding=SECTION.embedding, worse=1.0)


def samples_of(network: keras.Model, learned: Photographs):
    features = features_of(network, np.float32(OUTPUT.bin_centres), temperature=0.4)
    return sample_cells(
        network, features, learned, short_side=64, output=OUTPUT, count=12, cells=80, seed=4
    )


def test_the_features_are_brought_to_one_scale(network, learned) -> None:
    samples = samples_of(network, learned)
    assert samples.features.shape[:2] == (12, 80)
    assert np.abs(samples.features[0].astype(np.float32).mean()) < 0.5
    assert np.isfinite(samples.features).all()
    assert samples.places.max() < 1
    assert np.abs(samples.wish).max() * UNIT < 250


def test_a_batch_is_a_function_of_the_step_and_all_ways_to_choose_come_up(network, learned) -> None:
    samples = samples_of(network, learned)
    batches = HintBatches(samples, batch=4, steps=40, seed=1)
    again = HintBatches(samples, batch=4, steps=40, seed=1)
    for one, other in zip(batches[7][0].values(), again[7][0].values(), strict=True):
        assert (one == other).all()
    seeks = np.concatenate([batches[step][0]["seeks"] for step in range(40)])
    assert 0.1 < seeks.mean() < 0.45
    hints = batches[3][0]["hints"]
    assert hints.shape == (4, MOST_HINTS)
    assert all(len(set(row)) == MOST_HINTS for row in hints)


def test_what_is_learned_by_is_what_the_engine_does(learner: KernelLearner) -> None:
    """The kernel in the loss and the one in the app are one formula."""
    rng = np.random.default_rng(2)
    learner.numbers.assign(rng.normal(0, 0.3, 8).astype(np.float32))
    n, size = 30, SECTION.embedding
    related = rng.normal(0, 0.5, (1, n, 2 * size + 1)).astype(np.float32)
    related[..., -1] = rng.uniform(0.5, 1.5, (1, n))
    places = rng.random((1, n, 2)).astype(np.float32)
    spread = rng.uniform(0.3, 1.5, (1, n)).astype(np.float32)
    wish = rng.normal(0, 1, (1, n, 2)).astype(np.float32)
    hints = np.zeros((1, MOST_HINTS), np.int32)
    hints[0, :3] = 4, 20, 11
    x = {"places": places, "spread": spread}
    spread_wish = learner._spread(x, wish, related, hints, np.array([3], np.int32))
    cells = RelatedCells(
        related[0, :, :size],
        related[0, :, size : 2 * size],
        related[0, :, -1],
        places[0],
        spread[0] * UNIT,
        learner.spec(),
    )
    hinted = np.array([4, 20, 11])
    expected = posterior(cells, hinted, wish[0, hinted] * UNIT).correction / UNIT
    found = keras.ops.convert_to_numpy(spread_wish)[0]
    assert found == pytest.approx(expected, abs=2e-3)


def test_a_head_learns_what_belongs_together() -> None:
    """Two kinds of things: a hint on one tells all of it, and nothing of the other."""
    rng = np.random.default_rng(5)
    photos, cells = 40, 60
    kind = rng.integers(0, 2, (photos, cells))
    wish = rng.normal(0, 1.5, (photos, 2, 2))
    features = (kind[..., None] * 2.0 - 1.0 + rng.normal(0, 0.1, (photos, cells, 1))).astype("f")
    x = {
        "features": features[:, :, None],
        "places": rng.random((photos, cells, 2)).astype("f"),
        "spread": np.ones((photos, cells), "f"),
        "hints": np.stack([rng.permutation(cells)[:MOST_HINTS] for _ in range(photos)]).astype("i"),
        "count": np.full(photos, 4, "i"),
        "seeks": (np.arange(photos) % 2).astype("i"),
        "luck": np.ones((photos, 5, cells), "f"),
    }
    y = np.take_along_axis(wish, kind[..., None], axis=1).astype("f")
    keras.utils.set_random_seed(6)
    section = replace(SECTION, hidden=(16,))
    learner = KernelLearner(build_head(section, 1), embedding=4, worse=1.0)
    learner.compile(optimizer=keras.optimizers.Adam(0.1))
    losses = learner.fit(x, y, batch_size=photos, epochs=16, verbose=0).history["loss"]
    assert losses[-1] < -2.5 < losses[0]


@pytest.fixture(scope="module")
def brief(small_recipe: Recipe) -> Recipe:
    """A recipe of two steps, after which a head is learned."""
    schedule = replace(small_recipe.schedule, steps=2, warm_up=0, round=2, validate_every=2)
    return replace(small_recipe, relation=SECTION, schedule=schedule)


@pytest.fixture(scope="module")
def finished(tmp_path_factory, meadow: Path, brief: Recipe, random_encoder) -> Package:
    folder = tmp_path_factory.mktemp("related")
    places = RunPlaces(meadow, random_encoder, folder / "run", folder / "cache")
    trained = train(brief, places)
    return finish(trained, photos=meadow, target=folder / "small.colormodel", evaluate_at_most=2)


def test_a_package_says_that_its_network_has_a_second_output(finished: Package) -> None:
    card = open_package(finished.path).card
    assert card.format_version == 2
    assert card.relation is not None
    assert card.relation.embedding == SECTION.embedding
    network = load_network(finished)
    plane = np.random.default_rng(1).uniform(0, 100, (64, 96)).astype(np.float32)
    answer, relation = network.run_related(plane)
    assert relation.shape == (16, 24, 9)
    assert (relation[..., -1] > 0).all()
    assert np.ptp(relation[..., :8], axis=(0, 1)).min() > 0
    assert network.run(plane) == pytest.approx(answer, abs=1e-5)


def test_the_head_that_was_learned_is_kept_until_something_changes(
    network, learned, tmp_path: Path
) -> None:
    kept = tmp_path / "relation.npz"

    def learn(section: RelationSection):
        return learn_relation(network, learned, section, short_side=64, output=OUTPUT, kept=kept)

    first = learn(SECTION)
    written = kept.stat().st_mtime_ns
    second = learn(SECTION)
    assert kept.stat().st_mtime_ns == written
    assert second.spec == first.spec
    for one, other in zip(first.head.get_weights(), second.head.get_weights(), strict=True):
        assert (one == other).all()
    learn(replace(SECTION, seed=5))
    assert kept.stat().st_mtime_ns != written
    kept.write_bytes(b"no archive")
    again = asdict(learn(SECTION).spec)
    # Sums over two threads are not the same to the last bits.
    assert again == pytest.approx(asdict(first.spec), rel=1e-2)


def test_a_fine_tuned_network_keeps_the_head_of_the_one_it_began_with(
    finished: Package, meadow: Path, brief: Recipe, random_encoder, tmp_path: Path
) -> None:
    recipe = replace(
        brief,
        start=replace(brief.start, model=str(finished.path)),
        schedule=replace(brief.schedule, keep="last"),
    )
    places = RunPlaces(meadow, random_encoder, tmp_path / "run", tmp_path / "cache")
    trained = train(recipe, places)
    target = tmp_path / "own.colormodel"
    own = finish(trained, photos=meadow, target=target, evaluate_at_most=2, start=finished)
    assert own.card.relation == finished.card.relation
    with (
        np.load(io.BytesIO(finished.read_weights())) as before,
        np.load(io.BytesIO(own.read_weights())) as after,
    ):
        heads = [name for name in before if name.startswith("relation/")]
        assert heads
        assert all((before[name] == after[name]).all() for name in heads)
    assert not (tmp_path / "run" / "relation.npz").exists()
    assert asdict(own.card)["relation"] is not None
