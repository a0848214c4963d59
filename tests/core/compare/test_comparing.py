"""Models held against real photos in colour: by the definitions of the training, block by block."""

import shutil
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from core.base.errors import DamagedPhoto, PackageError
from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import Colorizer
from core.colour.chroma_field import guided_field
from core.colour.render import render
from core.compare.comparing import compared
from core.compare.full_size import full_size
from core.compare.kept_colours import keep
from core.compare.measures import made_grey
from core.compare.sample import drawn, sample_photos
from core.compare.steps import (
    ModelFailed,
    ModelLoaded,
    PhotoColoured,
    PhotoLeftOut,
    PhotoTaken,
    Step,
)
from core.compare.tally import ModelFigures, Tally, colour_words, distance_words, likeness_words
from core.image.photo_reader import read_colours
from core.model.package import Package, open_package
from training.evaluation.evaluate import Held, evaluate

IN_COLOUR = sample_photos()
#: Real photos of a greengrocer's, 480 pixels wide.
ALBUM = Path(__file__).parents[3] / "tools" / "recorded" / "greengrocer" / "album"


class Reads:
    """Reads as photos are read here, and counts."""

    def __init__(self) -> None:
        self.read: list[Path] = []

    def read_colours(self, path: Path, *, short_side_px: int | None = None) -> np.ndarray:
        self.read.append(path)
        return read_colours(path, short_side_px=short_side_px)


@pytest.fixture(scope="session")
def models() -> tuple[Package, ...]:
    return tuple(
        open_package(bundled_models_dir() / f"{name}.colormodel") for name in ("natural", "dog")
    )


def run(packages: tuple[Package, ...], photos: tuple[Path, ...], at_most: int = 200) -> list[Step]:
    return list(compared(packages, photos, Reads(), at_most=at_most))


def test_the_figures_are_those_of_the_training(models: tuple[Package, ...]) -> None:
    photos = drawn(IN_COLOUR)
    tally = Tally(2)
    for step in run(models, photos):
        tally.take(step)
    held = []
    for path in photos:
        truth = read_colours(path)
        held.append(Held(path.stem, "own", truth, made_grey(truth)))
    for package, figures in zip(models, tally.figures, strict=True):
        (metric,) = evaluate(Colorizer(package), held)
        assert figures is not None
        assert (figures.photos, metric.photos) == (4, 4)
        assert figures.ab == pytest.approx(metric.ab, abs=2e-3)
        assert figures.grey_ab == pytest.approx(metric.grey_ab, abs=1e-3)
        assert figures.psnr == pytest.approx(metric.psnr, abs=1e-3)
        assert figures.relative == pytest.approx(metric.relative, abs=1e-3)


def test_a_model_that_learned_from_all_kinds_comes_nearer_than_a_classic(
    models: tuple[Package, ...],
) -> None:
    tally = Tally(2)
    for step in run(models, drawn(IN_COLOUR)):
        tally.take(step)
    natural, dog = tally.figures
    assert natural is not None
    assert dog is not None
    assert natural.share_of_grey < dog.share_of_grey < 1
    assert natural.relative > dog.relative
    assert natural.psnr > dog.psnr > natural.grey_psnr


def test_each_photo_is_read_once_and_one_network_at_a_time_works_on_a_block(
    models: tuple[Package, ...],
) -> None:
    reads, photos = Reads(), drawn(ALBUM)[:14]
    steps = list(compared(models, photos, reads, at_most=200))
    assert reads.read == list(photos)
    order = [step.model for step in steps if isinstance(step, ModelLoaded)]
    assert order == [0, 1, 0, 1]
    at_hand = None
    for step in steps:
        if isinstance(step, ModelLoaded):
            at_hand = step.model
        elif isinstance(step, PhotoColoured):
            assert step.model == at_hand
    coloured = [(s.photo, s.model) for s in steps if isinstance(s, PhotoColoured)]
    assert sorted(coloured) == [(photo, model) for photo in range(14) for model in (0, 1)]
    # The first photos in all colours are there long before the last photo is read.
    first_whole = max(
        n for n, s in enumerate(steps) if isinstance(s, PhotoColoured) and not s.photo
    )
    last_taken = max(n for n, s in enumerate(steps) if isinstance(s, PhotoTaken))
    assert first_whole < last_taken


def test_grey_toned_and_damaged_photos_are_left_out_and_others_take_their_place(
    models: tuple[Package, ...], tmp_path: Path
) -> None:
    for name in ("cat", "coffee-cup"):
        shutil.copy(resources_dir() / "samples" / f"{name}.jpg", tmp_path / f"grey {name}.jpg")
    grey = cv2.imread(str(resources_dir() / "samples" / "cat.jpg"), cv2.IMREAD_GRAYSCALE) / 255
    sepia = np.stack([grey**1.35, grey, grey**0.8], axis=-1) * 255
    cv2.imwrite(str(tmp_path / "sepia.png"), sepia.astype(np.uint8))
    whole = (IN_COLOUR / "cat.jpg").read_bytes()
    (tmp_path / "torn.jpg").write_bytes(whole[:300])
    for photo in IN_COLOUR.glob("*.jpg"):
        shutil.copy(photo, tmp_path)
    steps = run(models[1:], drawn(tmp_path), at_most=3)
    taken = [step.path.name for step in steps if isinstance(step, PhotoTaken)]
    assert len(taken) == 3
    assert set(taken) < {photo.name for photo in IN_COLOUR.glob("*.jpg")}
    every = run(models[1:], drawn(tmp_path))
    left_out = [step for step in every if isinstance(step, PhotoLeftOut)]
    assert {step.path.name for step in left_out if step.error is None} == {
        "grey cat.jpg",
        "grey coffee-cup.jpg",
        "sepia.png",
    }
    (torn,) = [step for step in left_out if step.error is not None]
    assert torn.path.name == "torn.jpg"
    assert isinstance(torn.error, DamagedPhoto)
    tally = Tally(1)
    for step in every:
        tally.take(step)
    assert (tally.taken, tally.grey, len(tally.unread)) == (4, 3, 1)


def test_a_model_that_fails_is_told_and_the_others_go_on(
    models: tuple[Package, ...], tiny_models: ModuleType, tmp_path: Path
) -> None:
    altered = tiny_models.package(tmp_path)
    content = bytearray(altered.path.read_bytes())
    content[content.index(b"AveragePool")] ^= 1
    altered.path.write_bytes(bytes(content))
    tally = Tally(3)
    for step in run((models[1], altered, models[0]), drawn(IN_COLOUR)):
        tally.take(step)
    assert isinstance(tally.failed[1], ModelFailed)
    assert isinstance(tally.failed[1].error, PackageError)
    first, none, last = tally.figures
    assert none is None
    assert first is not None
    assert last is not None
    assert first.photos == last.photos == 4


def test_figures_are_of_the_same_photos_whenever_it_is_stopped(models: tuple[Package, ...]) -> None:
    tally = Tally(2)
    for step in compared(models, drawn(ALBUM), Reads(), at_most=20):
        tally.take(step)
        natural, dog = tally.figures
        assert (natural is None) is (dog is None) is (not tally.complete)
        if natural is not None and dog is not None:
            assert natural.grey_ab == pytest.approx(dog.grey_ab)
            assert natural.photos == len(tally.complete)
        if tally.coloured_by(1) == 3:
            break
    assert tally.complete == (0, 1, 2)


def test_the_same_photos_are_drawn_wherever_the_folder_lies(tmp_path: Path) -> None:
    for place in ("here", "there"):
        shutil.copytree(ALBUM, tmp_path / place)
    here, there = (drawn(tmp_path / place) for place in ("here", "there"))
    names = [path.name for path in here]
    assert names == [path.name for path in there]
    assert names != sorted(names)
    # One that comes in moves no other.
    shutil.copy(IN_COLOUR / "cat.jpg", tmp_path / "here" / "new.jpg")
    more = [path.name for path in drawn(tmp_path / "here")]
    assert [name for name in more if name != "new.jpg"] == names


def test_folders_in_it_count_and_what_is_hidden_does_not(tmp_path: Path) -> None:
    for place in ("a", "a/b", ".trash", "c"):
        (tmp_path / place).mkdir(exist_ok=True)
        shutil.copy(IN_COLOUR / "cat.jpg", tmp_path / place / "cat.jpg")
    (tmp_path / "a" / "._cat.jpg").write_bytes(b"?")
    (tmp_path / "notes.txt").write_text("none")
    found = {path.relative_to(tmp_path).as_posix() for path in drawn(tmp_path)}
    assert found == {"a/cat.jpg", "a/b/cat.jpg", "c/cat.jpg"}


def test_the_colours_that_were_measured_are_seen_at_any_size(models: tuple[Package, ...]) -> None:
    steps = run(models[:1], (IN_COLOUR / "coffee-cup.jpg",))
    (coloured,) = [step for step in steps if isinstance(step, PhotoColoured)]
    path, colours = IN_COLOUR / "coffee-cup.jpg", [coloured.colours]
    whole = full_size(path, colours, Reads(), most_pixels=12_000_000)
    assert whole.truth.shape == whole.shown[0].shape == (400, 600, 3)
    difference = whole.shown[0].astype(int) - coloured.shown
    assert np.abs(difference).mean() < 0.6  # of 255: the grey copy has 16 bits here
    small = full_size(path, colours, Reads(), most_pixels=12_000_000, short_side_px=100)
    assert small.shown[0].shape == (100, 150, 3)
    bounded = full_size(path, colours, Reads(), most_pixels=60_000)
    assert bounded.truth.shape[0] * bounded.truth.shape[1] <= 61_000


@pytest.mark.parametrize(
    ("ab", "relative", "psnr", "said"),
    [
        (9.0, 0.8, 25.0, ("10 % nearer", "20 % paler", "5.0 dB more like")),
        (12.0, 1.3, 18.0, ("20 % farther", "30 % more colourful", "2.0 dB less like")),
        (10.05, 1.01, 20.01, ("As far from", "As colourful as", "as like the photos as grey")),
    ],
)
def test_each_figure_is_told_in_a_plain_sentence(
    ab: float, relative: float, psnr: float, said: tuple[str, str, str]
) -> None:
    figures = ModelFigures(10, ab, 10.0, relative, psnr, 20.0)
    words = distance_words(figures), colour_words(figures), likeness_words(figures)
    for text, part in zip(words, said, strict=True):
        assert part in text


def test_what_is_kept_of_a_photo_is_small_and_gives_the_same_colours(
    models: tuple[Package, ...],
) -> None:
    """Of 200 photos by four models: some 15 MB of Natural, 110 MB of whatever answers finely."""
    for step in run(models, (IN_COLOUR / "coffee-cup.jpg",)):
        if isinstance(step, PhotoColoured):
            kept = step.colours
            assert kept.ab.nbytes + kept.guide.nbytes < 140_000
    y, x = np.mgrid[0:512, 0:768].astype(np.float32)
    ab, guide = np.stack([x / 12 - 32, 30 - y / 10], axis=-1), 20 + x / 16
    fine, field = keep(ab, guide), guided_field(ab, guide)
    assert fine.guide.shape == (128, 192)
    assert fine.ab.nbytes + fine.guide.nbytes < 150_000
    grey = np.clip(40 + x / 6, 0, 255).astype(np.uint8)
    difference = render(grey, fine.field(), depth=8).astype(int) - render(grey, field, depth=8)
    assert np.abs(difference).mean() < 0.5
