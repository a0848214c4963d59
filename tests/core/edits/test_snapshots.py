"""Snapshots are kept with the edits of a photo, and survive what happens to those."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from core.base.errors import WriteError
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.edits.edits import MOST_HINTS, Edits, ModelMark
from core.edits.places import sidecar_of
from core.edits.snapshots import MOST_SNAPSHOTS, Snapshot, moment_of_next
from core.edits.store import EditsStore

WARM = Snapshot(
    "Warm · für Oma",
    "2031-07-04T12:00:00.000000Z",
    Edits(
        model=ModelMark("natural", "ab" * 32),
        settings=ColourSettings(temperature=0.5),
        hints=(Hint(0.25, 0.5, 20.0, -30.5),),
        quarter_turns=1,
    ),
)
COLD = Snapshot("Cold", "2031-07-04T12:00:00.000001Z", Edits(ModelMark("natural")))
PALE = Edits(settings=ColourSettings(strength=0.5))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def photo(files: ModuleType, tmp_path: Path) -> Path:
    (tmp_path / "album").mkdir()
    return files.put(tmp_path / "album", "IMG 1.jpg", files.jpeg(files.soft(40, 60)))


@pytest.fixture(params=[True, False], ids=["beside the photo", "in the data folder"])
def store(home: Path, request: pytest.FixtureRequest) -> EditsStore:
    return EditsStore(home, beside_photos=request.param)


def test_they_are_found_again_with_and_without_edits(
    store: EditsStore, photo: Path, home: Path
) -> None:
    store.keep(photo, PALE, (WARM, COLD))
    found = EditsStore(home).find(photo)
    assert (found.edits, found.snapshots) == (PALE, (WARM, COLD))
    place = store.keep(photo, Edits(), (WARM,))
    found = EditsStore(home).find(photo)
    assert (found.edits, found.snapshots, found.place) == (None, (WARM,), place)


def test_edits_that_are_kept_without_a_word_of_them_leave_them(
    store: EditsStore, photo: Path
) -> None:
    store.keep(photo, Edits(), (WARM,))
    store.keep(photo, PALE)
    store.keep(photo, Edits())
    assert store.find(photo).snapshots == (WARM,)
    assert store.keep(photo, Edits(), ()) is None
    assert store.find(photo).snapshots == ()
    assert not sidecar_of(photo).exists()


def test_forgetting_forgets_them_too(store: EditsStore, photo: Path) -> None:
    store.keep(photo, PALE, (WARM,))
    store.forget(photo)
    assert (store.find(photo).edits, store.find(photo).snapshots) == (None, ())


def test_they_go_with_a_photo_that_is_moved(home: Path, photo: Path, tmp_path: Path) -> None:
    EditsStore(home).keep(photo, Edits(), (WARM,))
    moved = photo.rename(tmp_path / "elsewhere.jpg")
    assert EditsStore(home).find(moved).snapshots == (WARM,)


def test_the_record_is_one_that_versions_before_them_read(home: Path, photo: Path) -> None:
    EditsStore(home).keep(photo, PALE, (WARM,))
    said = json.loads(sidecar_of(photo).read_bytes())
    assert said["format_version"] == 1
    # They pass by keys that they do not know, and write them again as they are.
    said["snapshots"][0]["mood"] = "like tomorrow"
    said["snapshots"][0]["edits"]["film"] = {"iso": 100}
    sidecar_of(photo).write_text(json.dumps(said))
    store = EditsStore(home)
    store.keep(photo, Edits(quarter_turns=2), (*store.find(photo).snapshots, COLD))
    kept = json.loads(sidecar_of(photo).read_bytes())["snapshots"]
    assert kept[0]["mood"] == "like tomorrow"
    assert kept[0]["edits"]["film"] == {"iso": 100}
    assert [set(one) for one in kept[1:]] == [{"name", "taken", "edits"}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"name": "x" * 81},
        {"taken": "yesterday"},
        {"edits": {"quarter_turns": 4}},
    ],
)
def test_what_makes_no_sense_is_told_and_left_out(
    home: Path, photo: Path, wrong: dict[str, object]
) -> None:
    EditsStore(home).keep(photo, PALE, (WARM,))
    said = json.loads(sidecar_of(photo).read_bytes())
    said["snapshots"][0] |= wrong
    sidecar_of(photo).write_text(json.dumps(said))
    found = EditsStore(home).find(photo)
    assert (found.edits, found.snapshots, len(found.notes)) == (None, (), 1)


def test_there_are_not_too_many_and_no_two_of_one_moment(store: EditsStore, photo: Path) -> None:
    taken: list[str] = []
    for _ in range(MOST_SNAPSHOTS + 1):
        taken.append(moment_of_next(taken))
    assert taken == sorted(set(taken))
    many = [Snapshot("One", moment, PALE) for moment in taken]
    store.keep(photo, PALE, many[:-1])
    assert len(store.find(photo).snapshots) == MOST_SNAPSHOTS
    for refused in (many, (WARM, WARM)):
        with pytest.raises(ValueError, match="snapshots"):
            store.keep(photo, PALE, refused)


def test_more_than_a_file_holds_is_refused_and_what_was_there_stays(
    store: EditsStore, photo: Path
) -> None:
    store.keep(photo, PALE, (WARM,))
    hints = tuple(Hint(n / MOST_HINTS, 0.123456789, 20.123456, 7.1) for n in range(MOST_HINTS))
    many: list[Snapshot] = []
    for _ in range(10):
        moment = moment_of_next([one.taken for one in many])
        many.append(Snapshot("Full", moment, Edits(hints=hints)))
    with pytest.raises(WriteError, match="too large") as refused:
        store.keep(photo, PALE, many)
    assert "snapshots" in str(refused.value.hint)
    assert store.find(photo).snapshots == (WARM,)
