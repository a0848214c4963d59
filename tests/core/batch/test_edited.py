"""A batch makes each photo as its edits say, between what the run and the queue say."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import tifffile

from core.base.errors import PackageError
from core.batch.batch import colorize_all, colorize_tasks
from core.batch.edited import Aspect, EditsOfPhotos
from core.batch.plan import Job, plan
from core.batch.task import BatchOptions, Outcome, OutcomeState, Task
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.edits.edits import Edits, ModelMark
from core.edits.made import edits_of_result
from core.edits.places import sidecar_of
from core.edits.store import EditsStore
from core.model.package import Package, open_package

PALE = ColourSettings(strength=0.3)
BOLD = ColourSettings(vividness=1.0)


@pytest.fixture
def package(tiny_package: Path) -> Package:
    return open_package(tiny_package)


@pytest.fixture
def other(tiny_ab_package: Path) -> Package:
    return open_package(tiny_ab_package)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EditsStore:
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))
    return EditsStore(tmp_path / "home")


@pytest.fixture
def options(package: Package, other: Package, store: EditsStore) -> BatchOptions:
    def find(model_id: str) -> Package:
        if model_id != other.card.id:
            raise PackageError("There is no model {id}.", id=model_id)
        return other

    return BatchOptions(package, edits=EditsOfPhotos(store, find))


@pytest.fixture
def photo(files: ModuleType, tmp_path: Path) -> Path:
    return files.put(tmp_path, "a.png", files.saved(files.soft(64, 96), "PNG"))


def made(photo: Path, options: BatchOptions, *settled: Aspect) -> tuple[Outcome, bytes]:
    target = photo.parent / "out" / f"{photo.stem}.png"
    task = Task(Job(photo, target), options, True, frozenset(settled))
    (outcome,) = colorize_tasks([task], options.package)
    assert outcome.state is OutcomeState.DONE, outcome.reason
    return outcome, target.read_bytes()


def test_edits_go_before_the_run_and_the_queue_before_edits(
    photo: Path, options: BatchOptions, other: Package, store: EditsStore
) -> None:
    run = replace(options, settings=BOLD)
    _, by_run = made(photo, run)
    store.keep(photo, Edits(model=ModelMark(other.card.id, other.fingerprint), settings=PALE))
    edited, by_edits = made(photo, run)
    assert (edited.model, edited.notes) == (other.card.id, ())
    assert by_edits == made(photo, BatchOptions(other, settings=PALE))[1] != by_run
    queued, by_queue = made(photo, run, Aspect.MODEL, Aspect.SETTINGS)
    assert queued.model == options.package.card.id
    assert by_queue == by_run
    _, by_both = made(photo, run, Aspect.SETTINGS)
    assert by_both == made(photo, BatchOptions(other, settings=BOLD))[1]
    assert made(photo, replace(run, edits=None))[1] == by_run


def test_what_edits_leave_as_it_is_is_the_run_s(
    photo: Path, options: BatchOptions, store: EditsStore
) -> None:
    store.keep(photo, Edits(quarter_turns=1))
    outcome, _ = made(photo, replace(options, settings=PALE))
    said = edits_of_result(outcome.job.target).edits
    assert (said.settings, said.quarter_turns) == (PALE, 1)
    assert cv2.imread(str(outcome.job.target)).shape == (96, 64, 3)


def test_a_hint_colours_its_place_however_the_photo_is_turned(
    photo: Path, options: BatchOptions, store: EditsStore
) -> None:
    hint = Hint(0.9, 0.1, 60.0, 20.0)
    for turns, (row, column) in enumerate([(6, 86), (86, 57), (57, 9), (9, 6)]):
        store.keep(photo, Edits(hints=(hint,), quarter_turns=turns))
        outcome, _ = made(photo, options)
        picture = cv2.imread(str(outcome.job.target)).astype(np.float32) / 255
        lab = cv2.cvtColor(picture, cv2.COLOR_BGR2Lab)
        assert lab[row, column, 1] > 30, turns


def test_a_model_that_is_not_there_is_named_and_the_usual_one_used(
    photo: Path, options: BatchOptions, store: EditsStore
) -> None:
    store.keep(photo, Edits(model=ModelMark("grandmother", "ab" * 32), settings=PALE))
    outcome, picture = made(photo, options)
    assert outcome.model == options.package.card.id
    assert ["grandmother" in note for note in outcome.notes] == [True]
    assert options.package.card.id in outcome.notes[0]
    assert picture == made(photo, replace(options, edits=None, settings=PALE))[1]


@pytest.mark.parametrize("is_usual", [True, False])
def test_another_version_of_the_model_is_used_and_that_is_said(
    photo: Path, options: BatchOptions, other: Package, store: EditsStore, is_usual: bool
) -> None:
    wanted = options.package if is_usual else other
    store.keep(photo, Edits(model=ModelMark(wanted.card.id, "ab" * 32)))
    outcome, _ = made(photo, options)
    assert outcome.model == wanted.card.id
    assert ["another version" in note for note in outcome.notes] == [True]


def test_a_photo_in_colour_is_recoloured_where_its_edits_say_so(
    files: ModuleType, tmp_path: Path, options: BatchOptions, store: EditsStore
) -> None:
    photo = files.put(tmp_path, "c.png", files.saved(files.soft(64, 96, 3), "PNG"))
    (skipped,) = colorize_all([Job(photo, tmp_path / "out/c.png")], options)
    assert skipped.state is OutcomeState.SKIPPED
    store.keep(photo, Edits(recolour=True))
    made(photo, options)
    store.keep(photo, Edits(recolour=False))
    (skipped,) = colorize_all([Job(photo, tmp_path / "out/d.png")], replace(options, recolour=True))
    assert skipped.state is OutcomeState.SKIPPED


def test_all_pages_are_turned_and_hints_are_the_first_one_s(
    files: ModuleType, tmp_path: Path, options: BatchOptions, store: EditsStore
) -> None:
    photo, target = tmp_path / "pages.tif", tmp_path / "out/pages.tif"
    grey, colour = files.soft(64, 96), files.soft(64, 96, 3)
    with tifffile.TiffWriter(photo) as tiff:
        for page in (grey, colour, grey):
            tiff.write(page, photometric="minisblack" if page.ndim == 2 else "rgb")
    store.keep(photo, Edits(quarter_turns=1, hints=(Hint(0.5, 0.5, 70.0, 60.0),)))
    (outcome,) = colorize_all([Job(photo, target)], options)
    assert outcome.state is OutcomeState.DONE, outcome.reason
    with tifffile.TiffFile(target) as tiff:
        first, second, third = (page.asarray() for page in tiff.pages)
    assert first.shape == second.shape == third.shape == (96, 64, 3)
    assert np.array_equal(second, np.rot90(colour, -1))
    assert not np.array_equal(first, third)


def test_damage_beside_a_photo_costs_a_note(
    photo: Path, options: BatchOptions, store: EditsStore
) -> None:
    sidecar_of(photo).write_bytes(b"{")
    outcome, picture = made(photo, options)
    assert [str(sidecar_of(photo)) in note for note in outcome.notes] == [True]
    assert picture == made(photo, replace(options, edits=None))[1]


def test_a_file_of_edits_is_no_photo_and_nothing_that_was_left_out(
    photo: Path, store: EditsStore, tmp_path: Path
) -> None:
    store.keep(photo, Edits(quarter_turns=1))
    (photo.parent / "notes.txt").write_text("a list")
    found = plan([photo.parent], tmp_path / "out")
    assert [job.source for job in found.jobs] == [photo]
    assert [left.path.name for left in found.left_out if left.path.is_file()] == ["notes.txt"]
    named = plan([*photo.parent.glob("a.*")], tmp_path / "out")
    assert [job.source for job in named.jobs] == [photo]
