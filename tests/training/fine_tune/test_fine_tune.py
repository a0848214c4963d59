"""A model goes on learning from own photographs, and is held against what it was."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.model.card import Metric, is_name
from core.model.contract import InputSpec, OutputKind, OutputSpec
from core.model.package import Package, open_package
from training.__main__ import main
from training.fine_tune import fine_tune as fine_tune_module
from training.fine_tune.fine_tune import FineTuning, default_id, fine_tune, fine_tuning_recipe
from training.fine_tune.fine_tune_report import FineTuneReport
from training.photographs.dataset import is_validation
from training.recipes.recipe import UnetSection, load_recipe, parse_recipe
from training.recipes.recipe_writer import with_text
from training.run.control_file import RunRequest

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def natural() -> Package:
    return open_package(bundled_models_dir() / "natural.colormodel")


@pytest.fixture
def small_package(tmp_path: Path, tiny_models) -> Package:
    return tiny_models.learning(tmp_path)


@pytest.fixture
def asked(tmp_path: Path, photographs: Path, small_package: Package) -> FineTuning:
    return FineTuning(
        photos=photographs,
        start=small_package,
        id="my-meadow",
        name="My meadow",
        output=tmp_path / "out" / "my-meadow.colormodel",
        folder=tmp_path / "runs" / "my-meadow",
        cache=tmp_path / "cache",
        minutes=0.05,
    )


def test_a_model_is_fine_tuned_packed_and_reported_on(
    asked: FineTuning, capsys: pytest.CaptureFixture[str]
) -> None:
    # A grey one among the held-out ones: nothing can be learned of colour by it.
    grey = next(f"grey-{n}.png" for n in range(99) if is_validation(Path(f"grey-{n}.png")))
    noise = np.random.default_rng(1).integers(0, 256, (80, 96, 1), np.uint8)
    cv2.imwrite(str(asked.photos / "meadow" / grey), noise.repeat(3, 2))
    report = fine_tune(asked)
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = {event["event"]: event for event in events}
    assert list(told)[-1] == "report"
    assert told["start"]["step"] == 0
    assert list(told).index("trained") < list(told).index("packing") < list(told).index("package")

    package = open_package(asked.output)
    package.verify()
    card = package.card
    assert (card.id, card.name) == ("my-meadow", "My meadow")
    assert [entry.name for entry in card.trained_on] == ["made up", "Own photographs"]
    assert package.read_weights() is not None
    recipe = parse_recipe(tomllib.loads(card.recipe), card.recipe, where="card")
    assert recipe.start.model == "small"
    assert str(asked.photos) not in card.recipe

    values = told["report"]
    assert values["photos"] == 2
    assert told["figures"]["photos"] == 3
    # Card and report say the same.
    (metric,) = card.metrics
    assert (metric.domain, metric.photos) == ("own", 2)
    assert metric == replace(report.new, domain="own")
    assert {key: values["new"][key] for key in ("psnr", "ab", "relative")} == {
        "psnr": metric.psnr, "ab": metric.ab, "relative": metric.relative,
    }  # fmt: skip
    assert values["grey"]["relative"] == 0.0
    assert values["start"]["name"] == "Small"
    assert values["new"]["ab"] == report.new.ab
    assert values["is_better"] is report.is_better
    strips = [cv2.imread(path) for path in values["pictures"]]
    assert len(strips) == 2
    assert all(strip.shape[0] == 240 and strip.shape[1] > 4 * 240 for strip in strips)

    # The same again trains no more; other photographs are not mixed into it.
    with pytest.raises(UsageError, match="other photographs"):
        fine_tune(replace(asked, photos=asked.photos / "meadow"))


def test_where_nothing_did_better_the_new_model_colours_as_the_one_before(
    asked: FineTuning, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the window then says; the new photographs' colours alone must not change it."""
    astray = replace(fine_tune_module._SCHEDULE, rate=1.0, warm_up=0, average=0.0)
    monkeypatch.setattr(fine_tune_module, "_SCHEDULE", astray)
    asked.folder.mkdir(parents=True)
    # As if the steps had been timed: one round of them is enough to go astray.
    (asked.folder / "steps.json").write_text(json.dumps({"steps": astray.round}))
    report = fine_tune(asked)
    package = open_package(asked.output)
    assert package.card.id == "my-meadow"
    assert package.read_model() == asked.start.read_model()
    assert report.new == report.start
    assert not report.is_better


def test_the_new_model_is_read_as_the_one_it_began_with(tiny_models, small_package) -> None:
    output = OutputSpec(
        kind=OutputKind.DISTRIBUTION, bin_centres=tiny_models.BIN_CENTRES, temperature=0.5,
        chroma_gain=1.2, muted_gain=0.7, muted_chroma=18.0,
    )  # fmt: skip
    fit = InputSpec(short_side=128, multiple=32)
    start = replace(small_package, card=replace(small_package.card, output=output, input=fit))
    read = fine_tuning_recipe(start, model_id="own", name="Own").read_out
    assert (read.short_side, read.multiple, read.temperature) == (128, 32, 0.5)
    assert (read.chroma_gain, read.muted_gain, read.muted_chroma) == (1.2, 0.7, 18.0)


def test_natural_can_be_gone_on_from_whatever_the_age_of_its_recipe(natural: Package) -> None:
    recipe = fine_tuning_recipe(natural, model_id="own", name="Own")
    assert isinstance(recipe.network, UnetSection)
    assert recipe.network.learning_blocks == 5
    assert recipe.start.model == "natural"
    old = replace(natural, card=replace(natural.card, recipe="[network]\nwidths = [8, 8, 8, 4]\n"))
    widths = fine_tuning_recipe(old, model_id="own", name="Own").network.widths
    assert widths == (8, 8, 8, 4)


@pytest.mark.parametrize(
    "recipe",
    [
        f"a{'.a' * 100_000} = 1",
        f"a = {'[' * 100_000}",
        f"a = {'9' * 10_000}",
        "[network]\nwidths = [8, 8, 8, 1_000_000_000]",
        "[network]\nwidths = [8, 8, 8, true]",
        "network = 3",
    ],
    ids=["dotted", "deep", "huge number", "huge network", "no number", "no table"],
)
def test_a_recipe_that_makes_no_sense_is_that_of_natural(natural: Package, recipe: str) -> None:
    """The card may be a stranger's."""
    bad = replace(natural, card=replace(natural.card, recipe=recipe))
    mine, usual = (fine_tuning_recipe(one, model_id="own", name="Own") for one in (bad, natural))
    assert replace(mine, text="") == replace(usual, text="")


def test_a_model_that_was_finished_is_gone_on_from_without_its_judges(natural: Package) -> None:
    assert load_recipe("natural").finish is not None
    recipe = fine_tuning_recipe(natural, model_id="own", name="Own")
    assert recipe.finish is not None
    assert not recipe.finish.has_judges
    assert recipe.finish.features[0] > 0
    # What belongs together is still asked for: the head goes along.
    assert recipe.relation == load_recipe("natural").relation


def test_a_model_without_weights_is_told_so(tiny_package: Path) -> None:
    with pytest.raises(UsageError, match="Tiny distribution holds no weights to go on from"):
        fine_tuning_recipe(open_package(tiny_package), model_id="own", name="Own")


@pytest.mark.parametrize(
    ("model_id", "name", "sentence"),
    [
        ("natural", "Mine", "There is a model 'natural' already"),
        ("Not A Slug", "Mine", "A model cannot be called so: id must be"),
        ("mine", "", "A model cannot be called so: name must have"),
        ("mine", "bell\x07", "characters that cannot be shown"),
    ],
)
def test_a_name_that_cannot_be_is_told_before_anything_is_trained(
    natural: Package, model_id: str, name: str, sentence: str
) -> None:
    with pytest.raises(UsageError, match=sentence):
        fine_tuning_recipe(natural, model_id=model_id, name=name)


@pytest.mark.parametrize(
    ("folder", "slug"),
    [("Family album", "family-album"), ("Été 1962!", "ete-1962"), ("東京", "own-photos")],
)
def test_an_id_is_made_from_the_name_of_the_folder(tmp_path: Path, folder: str, slug: str) -> None:
    assert default_id(tmp_path / folder) == slug


def test_three_photos_are_told_to_be_too_few(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLIBC_TUNABLES", "set")  # or the process would start itself anew
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))
    few = tmp_path / "few"
    few.mkdir()
    for number in range(3):
        cv2.imwrite(str(few / f"{number}.png"), np.full((80, 80, 3), (0, 100, 200), np.uint8))
    assert main(["fine-tune", str(few), "--runs", str(tmp_path / "runs")]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"{few} holds 3 photographs, too few to learn from.")
    assert told.count("\n") == 1
    assert not (tmp_path / "runs").exists()

    assert main(["fine-tune", str(few / "0.png")]) == 2
    assert "is not a folder" in capsys.readouterr().err


def test_a_colourless_model_is_not_better_though_its_error_is_lower() -> None:
    def metric(ab: float, relative: float) -> Metric:
        return Metric("held out", 30, 24.0, ab, relative, None, 22.0, 15.0, None)

    def is_better(new: Metric) -> bool:
        return FineTuneReport("a", "b", metric(12.0, 0.9), new, ()).is_better

    assert is_better(metric(11.7, 0.85))
    assert is_better(metric(11.5, 1.15))
    assert not is_better(metric(12.0, 1.0))
    assert not is_better(metric(10.0, 0.75))


def test_a_difference_too_small_to_be_seen_or_of_chance_is_none() -> None:
    def metric(ab: float, relative: float = 0.83) -> Metric:
        return Metric("held out", 8, 24.5, ab, relative, None, 25.6, 12.4, None)

    def verdict(new: Metric, doubt: float = 0.0) -> tuple[bool, bool]:
        report = FineTuneReport("a", "b", metric(11.9), new, (), doubt)
        return report.is_better, report.is_same

    better, same, worse = (True, False), (False, True), (False, False)
    assert verdict(metric(11.8)) == same
    assert verdict(metric(12.0)) == same
    assert verdict(metric(11.9)) == same
    assert verdict(metric(11.5)) == better
    assert verdict(metric(12.3)) == worse
    # Eight photographs that each change by a lot prove nothing by their mean.
    assert verdict(metric(11.5), doubt=0.6) == same
    # Colours that have gone are seen, however little the error changes.
    assert verdict(metric(11.8, relative=0.6)) == worse


@given(name=st.text(min_size=1, max_size=80).filter(is_name), rate=st.floats(1e-9, 1.0))
def test_a_recipe_is_read_back_from_its_text(name: str, rate: float) -> None:
    base = load_recipe("natural")
    recipe = replace(
        base,
        model=replace(base.model, name=name),
        schedule=replace(base.schedule, rate=rate),
    )
    read = with_text(recipe, head="# a test", where="test")
    assert replace(read, text="") == replace(recipe, text="")


def test_the_words_of_a_control_file_are_those_of_the_documentation() -> None:
    page = (Path(__file__).parents[3] / "docs" / "training.md").read_text(encoding="utf-8")
    assert all(f"`{word.value}`" in page for word in RunRequest)
