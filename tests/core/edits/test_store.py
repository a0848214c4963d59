"""Where edits are kept, how they are found again, and what else may lie there."""

import contextlib
import json
import os
import sqlite3
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.base.errors import PhotoNotFound, WriteError
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.edits.edits import Edits, ModelMark
from core.edits.own_records import FILE
from core.edits.places import sidecar_of
from core.edits.store import EditsStore

EDITS = Edits(
    model=ModelMark("natural", "ab" * 32),
    settings=ColourSettings(0.25, 0.5, 1.5, -0.125, 1.0),
    hints=(Hint(0.25, 0.5, 20.0, -30.5), Hint(0.75, 0.125, -7.0, 1e-3)),
    quarter_turns=3,
    is_mirrored=True,
    recolour=False,
)
TURNED = Edits(quarter_turns=1)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(2**64)
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=8)
    | st.sampled_from(["9999-12-31T23:59:59.999999Z", "0000-00-00T00:00:00.000000Z", "00" * 32]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=5,
)
needs_rights = pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="whoever may do everything is refused nothing",
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def store(home: Path) -> EditsStore:
    return EditsStore(home)


@pytest.fixture
def elsewhere(home: Path) -> EditsStore:
    """A store that writes nothing beside photos."""
    return EditsStore(home, beside_photos=False)


@pytest.fixture
def photo(files: ModuleType, tmp_path: Path) -> Path:
    (tmp_path / "album").mkdir()
    return files.put(tmp_path / "album", "IMG 1.jpg", files.jpeg(files.soft(40, 60)))


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_what_is_kept_is_found(store: EditsStore, photo: Path, home: Path) -> None:
    before = photo.read_bytes(), photo.stat().st_mtime_ns
    assert store.keep(photo, EDITS) == photo.with_name("IMG 1.jpg.autochrome")
    for reader in (store, EditsStore(home), EditsStore(None)):
        found = reader.find(photo)
        assert (found.edits, found.notes, found.place) == (EDITS, (), sidecar_of(photo))
    assert (photo.read_bytes(), photo.stat().st_mtime_ns) == before
    assert names(photo.parent) == ["IMG 1.jpg", "IMG 1.jpg.autochrome"]


def test_a_person_can_read_it(store: EditsStore, photo: Path) -> None:
    store.keep(photo, TURNED)
    said = json.loads(sidecar_of(photo).read_text(encoding="utf-8"))
    assert (said["format"], said["format_version"]) == ("Autochrome edits", 1)
    assert said["photo"]["name"] == "IMG 1.jpg"
    assert said["photo"]["bytes"] == photo.stat().st_size
    assert said["edits"]["quarter_turns"] == 1
    assert len(sidecar_of(photo).read_text(encoding="utf-8").splitlines()) > 10


def test_nothing_is_kept_of_a_photo_about_which_nothing_was_changed(
    store: EditsStore, photo: Path, home: Path
) -> None:
    assert store.keep(photo, Edits()) is None
    assert store.find(photo).edits is None
    assert names(photo.parent) == ["IMG 1.jpg"]
    assert not home.exists()


@pytest.mark.parametrize("ends", ["plain", "forget"])
def test_what_was_changed_back_leaves_nothing(
    store: EditsStore, elsewhere: EditsStore, photo: Path, tmp_path: Path, ends: str
) -> None:
    moved = tmp_path / "copy.jpg"
    moved.write_bytes(photo.read_bytes())
    for keeper in (store, elsewhere):
        keeper.keep(photo, EDITS)
        store.keep(photo, Edits()) if ends == "plain" else store.forget(photo)
        assert names(photo.parent) == ["IMG 1.jpg"]
        assert store.find(photo).edits is None
        assert store.find(moved).edits is None


def test_without_files_beside_photos_they_are_in_the_data_folder(
    elsewhere: EditsStore, store: EditsStore, photo: Path, home: Path
) -> None:
    assert elsewhere.keep(photo, EDITS) == home / FILE
    assert names(photo.parent) == ["IMG 1.jpg"]
    assert elsewhere.find(photo).edits == store.find(photo).edits == EDITS
    assert sys.platform == "win32" or home.stat().st_mode & 0o777 == 0o700


@needs_rights
def test_a_folder_that_takes_no_files_does_not_keep_anybody_from_editing(
    store: EditsStore, photo: Path, home: Path
) -> None:
    store.keep(photo, TURNED)
    photo.parent.chmod(0o500)
    try:
        assert store.keep(photo, EDITS) == home / FILE
        assert store.find(photo).edits == EDITS  # it was kept later than what lies beside
        store.forget(photo)
        assert store.find(photo).edits is None
    finally:
        photo.parent.chmod(0o700)
    assert store.find(photo).edits is None


def test_a_name_that_is_too_long_for_another_ending_is_none(
    store: EditsStore, files: ModuleType, tmp_path: Path, home: Path
) -> None:
    photo = files.put(tmp_path, "n" * 248 + ".jpg", files.jpeg(files.soft(40, 60)))
    assert store.keep(photo, EDITS) == home / FILE
    assert store.find(photo).edits == EDITS


def test_a_photo_that_took_the_name_of_another_one_keeps_its_edits(
    store: EditsStore, home: Path, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.jpg", tmp_path / "other.jpg"
    one.write_bytes(b"one")
    other.write_bytes(b"other")
    store.keep(one, EDITS)
    store.keep(other, TURNED)
    one.replace(other)
    found = EditsStore(home).find(other)
    assert found.edits == EDITS
    assert any("of another photo" in note for note in found.notes)


@pytest.mark.parametrize("is_beside", [True, False])
def test_a_photo_is_known_wherever_it_is_moved(
    home: Path, photo: Path, tmp_path: Path, is_beside: bool
) -> None:
    EditsStore(home, beside_photos=is_beside).keep(photo, EDITS)
    moved = tmp_path / "Anna, 1921.jpeg"
    photo.rename(moved)
    assert EditsStore(home).find(moved).edits == EDITS


def test_a_photo_and_its_file_of_edits_need_no_data_folder(
    store: EditsStore, photo: Path, tmp_path: Path
) -> None:
    store.keep(photo, EDITS)
    photo.parent.rename(tmp_path / "from the backup")
    found = EditsStore(tmp_path / "another computer").find(tmp_path / "from the backup/IMG 1.jpg")
    assert (found.edits, found.notes) == (EDITS, ())


def test_who_removes_the_file_beside_a_photo_wants_the_edits_gone(
    store: EditsStore, photo: Path
) -> None:
    store.keep(photo, EDITS)
    sidecar_of(photo).unlink()
    assert store.find(photo).edits is None


def test_two_copies_of_a_photo_may_have_different_edits(
    store: EditsStore, photo: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(photo.read_bytes())
    store.keep(photo, EDITS)
    store.keep(copy, TURNED)
    assert store.find(photo).edits == EDITS
    assert store.find(copy).edits == TURNED


def test_what_was_kept_last_counts(store: EditsStore, elsewhere: EditsStore, photo: Path) -> None:
    for keeper, edits in ((store, EDITS), (elsewhere, TURNED), (store, EDITS), (store, TURNED)):
        keeper.keep(photo, edits)
        assert store.find(photo).edits == edits


def test_a_clock_that_was_set_back_makes_nothing_older(
    store: EditsStore, elsewhere: EditsStore, photo: Path
) -> None:
    store.keep(photo, EDITS)
    changed(sidecar_of(photo), saved="2931-01-01T00:00:00.000000Z")
    elsewhere.keep(photo, TURNED)
    assert store.find(photo).edits == TURNED


def test_edits_of_an_earlier_scan_do_not_reach_a_new_one(
    store: EditsStore, photo: Path, files: ModuleType, tmp_path: Path
) -> None:
    store.keep(photo, EDITS)
    photo.rename(tmp_path / "first scan.jpg")
    photo.write_bytes(files.jpeg(files.soft(80, 60, seed=3)))
    found = store.find(photo)
    assert found.edits is None
    (note,) = found.notes
    assert "are of another photo" in note
    assert str(sidecar_of(photo)) in note
    store.keep(photo, TURNED)
    assert store.find(photo).edits == TURNED
    assert store.find(tmp_path / "first scan.jpg").edits == EDITS


def test_another_photo_of_the_same_size_is_another_photo(store: EditsStore, photo: Path) -> None:
    store.keep(photo, EDITS)
    raw = bytearray(photo.read_bytes())
    raw[-10] ^= 1
    photo.write_bytes(raw)
    assert store.find(photo).edits is None


def test_what_a_newer_version_keeps_beside_it_is_left_alone(
    store: EditsStore, elsewhere: EditsStore, photo: Path
) -> None:
    store.keep(photo, EDITS)
    newer = changed(sidecar_of(photo), format_version=2, edits={"brightness": 7})
    found = store.find(photo)
    assert found.edits is None
    assert ["made by a newer version" in note for note in found.notes] == [True]
    for change in (
        lambda: store.keep(photo, TURNED),
        lambda: elsewhere.keep(photo, TURNED),
        lambda: store.forget(photo),
    ):
        with pytest.raises(WriteError, match="newer version"):
            change()
    assert sidecar_of(photo).read_bytes() == newer


def test_what_a_newer_version_added_survives(store: EditsStore, photo: Path) -> None:
    store.keep(photo, EDITS)
    said = json.loads(sidecar_of(photo).read_bytes())
    said["owner"] = "Anna"
    said["edits"]["film"] = {"iso": [100]}
    said["edits"]["settings"]["gamma"] = 1.5
    said["edits"]["hints"][1]["word"] = "coat"
    sidecar_of(photo).write_text(json.dumps(said))
    found = store.find(photo)
    assert (found.edits, found.notes) == (EDITS, ())
    one_less = Edits(settings=ColourSettings(strength=0.5), hints=EDITS.hints[1:])
    store.keep(photo, one_less)
    assert store.find(photo).edits == one_less
    said = json.loads(sidecar_of(photo).read_bytes())
    assert said["owner"] == "Anna"
    assert said["edits"]["film"] == {"iso": [100]}
    assert said["edits"]["settings"]["gamma"] == 1.5
    assert [hint["word"] for hint in said["edits"]["hints"]] == ["coat"]


def changed(sidecar: Path, **values: object) -> bytes:
    said = json.loads(sidecar.read_bytes())
    sidecar.write_text(json.dumps(said | values))
    return sidecar.read_bytes()


def of_edits(sidecar: Path, **values: object) -> None:
    said = json.loads(sidecar.read_bytes())
    changed(sidecar, edits=said["edits"] | values)


DAMAGED = {
    "empty": b"",
    "no JSON": b"\xff\xd8\xff\xe0 a photo",
    "a list": b"[]",
    "of another program": b'{"format": "pp3"}',
    "deep": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a bit deep": b'{"format": "Autochrome edits", "a":' + b"[" * 100 + b"]" * 100 + b"}",
    "huge": b" " * 2**21 + b"{}",
    "twice": b'{"format": "Autochrome edits", "format": "Autochrome edits"}',
    "endless number": b'{"format": "Autochrome edits", "format_version": 1' + b"0" * 5000 + b"}",
    "half": b'{"format": "Autochrome edits", "format_version": 1',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damage_costs_a_sentence_and_is_set_aside(
    store: EditsStore, photo: Path, content: bytes
) -> None:
    sidecar_of(photo).write_bytes(content)
    found = store.find(photo)
    assert found.edits is None
    (note,) = found.notes
    assert str(sidecar_of(photo)) in note
    assert len(note) < 400
    assert sidecar_of(photo).read_bytes() == content
    store.keep(photo, EDITS)
    assert store.find(photo).edits == EDITS
    assert (photo.parent / "IMG 1.jpg-damaged.autochrome").read_bytes() == content


@pytest.mark.parametrize(
    "wrong",
    [
        {"quarter_turns": 4},
        {"quarter_turns": True},
        {"settings": {"strength": 7}},
        {"settings": []},
        {"hints": [{"x": 2.0, "y": 0.0, "a": 0.0, "b": 0.0}]},
        {"hints": [{"x": 0.0, "y": 0.0, "a": 0.0, "b": 0.0}] * 2001},
        {"model": {"id": "../../etc/passwd"}},
        {"model": {"id": "natural", "sha256": "0"}},
    ],
    ids=str,
)
def test_half_of_somebody_s_edits_is_nobody_s(
    store: EditsStore, photo: Path, wrong: dict[str, object]
) -> None:
    store.keep(photo, EDITS)
    of_edits(sidecar_of(photo), **wrong)
    found = store.find(photo)
    assert found.edits is None
    assert len(found.notes) == 1


@given(data=st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_there_the_photo_can_be_coloured_and_edited(
    photo: Path, data: st.DataObject
) -> None:
    for left in photo.parent.glob("*.autochrome"):
        left.unlink()
    store = EditsStore(Path(tempfile.mkdtemp(dir=photo.parent.parent)))
    store.keep(photo, EDITS)
    said = json.loads(sidecar_of(photo).read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        at = said
        while True:
            key = data.draw(st.sampled_from([*at] if isinstance(at, dict) else range(len(at))))
            if not isinstance(at[key], dict | list) or not at[key] or data.draw(st.booleans()):
                break
            at = at[key]
        at[key] = data.draw(ANYTHING)
    sidecar_of(photo).write_text(json.dumps(said))
    found = store.find(photo)
    assert (found.edits is None) or found.notes == ()
    with contextlib.suppress(WriteError):  # a version that is newer
        store.keep(photo, TURNED)
        assert store.find(photo).edits == TURNED


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and few links there")
@pytest.mark.parametrize("kind", ["pipe", "folder", "link", "link to itself", "device"])
def test_what_is_no_file_is_neither_opened_nor_lost(
    store: EditsStore, photo: Path, tmp_path: Path, kind: str
) -> None:
    place, secret = sidecar_of(photo), tmp_path / "secret"
    secret.write_bytes(b"nobody's business")
    match kind:
        case "pipe":
            os.mkfifo(place)
        case "folder":
            place.mkdir()
            (place / "a").write_bytes(b"kept")
        case "link":
            place.symlink_to(secret)
        case "link to itself":
            place.symlink_to(place)
        case "device":
            place.symlink_to("/dev/zero")
    found = store.find(photo)
    assert found.edits is None
    assert ["it is not a file" in note for note in found.notes] == [True]
    store.keep(photo, EDITS)
    assert store.find(photo).edits == EDITS
    assert place.is_file()
    assert not place.is_symlink()
    assert secret.read_bytes() == b"nobody's business"
    assert os.path.lexists(photo.parent / "IMG 1.jpg-damaged.autochrome")


@pytest.mark.parametrize("when", ["found", "kept"])
def test_a_damaged_data_folder_is_set_aside(
    elsewhere: EditsStore, photo: Path, home: Path, when: str
) -> None:
    elsewhere.keep(photo, EDITS)
    damaged = b"no database at all, whatever it is called" * 200
    (home / FILE).write_bytes(damaged)
    if when == "found":
        notes = [note for _ in range(3) for note in elsewhere.find(photo).notes]
        assert len(notes) == 1
        assert "damaged" in notes[0]
    elsewhere.keep(photo, TURNED)
    assert elsewhere.find(photo).edits == TURNED
    assert (home / "edits-damaged.sqlite3").read_bytes() == damaged


def test_a_damaged_page_is_no_end(elsewhere: EditsStore, photo: Path, home: Path) -> None:
    elsewhere.keep(photo, EDITS)
    raw = bytearray((home / FILE).read_bytes())
    raw[100:] = b"\xff" * len(raw[100:])
    (home / FILE).write_bytes(raw)
    assert elsewhere.find(photo).edits is None
    elsewhere.keep(photo, TURNED)
    assert elsewhere.find(photo).edits == TURNED


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes there")
def test_a_pipe_in_the_data_folder_keeps_nobody_waiting(
    elsewhere: EditsStore, photo: Path, home: Path
) -> None:
    home.mkdir()
    os.mkfifo(home / FILE)
    assert elsewhere.find(photo).edits is None
    elsewhere.keep(photo, EDITS)
    assert elsewhere.find(photo).edits == EDITS


def test_a_data_folder_of_a_newer_version_is_left_alone(
    elsewhere: EditsStore, photo: Path, home: Path
) -> None:
    elsewhere.keep(photo, EDITS)
    with sqlite3.connect(home / FILE) as connection:
        connection.execute("PRAGMA user_version = 9")
    connection.close()
    before = (home / FILE).read_bytes()
    assert ["newer version" in note for note in elsewhere.find(photo).notes] == [True]
    with pytest.raises(WriteError, match="newer version"):
        elsewhere.keep(photo, TURNED)
    assert (home / FILE).read_bytes() == before


def test_without_any_place_it_is_said(photo: Path) -> None:
    with pytest.raises(WriteError, match="no data folder"):
        EditsStore(None, beside_photos=False).keep(photo, EDITS)


def test_a_photo_that_is_not_there_has_no_edits(store: EditsStore, tmp_path: Path) -> None:
    missing = tmp_path / "missing.jpg"
    found = store.find(missing)
    assert (found.edits, found.notes) == (None, ())
    for change in (lambda: store.keep(missing, EDITS), lambda: store.forget(missing)):
        with pytest.raises(PhotoNotFound, match=r"missing\.jpg"):
            change()
    assert store.find(tmp_path / "zero\0.jpg").edits is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are valid Unicode")
def test_a_name_that_is_not_valid_unicode_is_one(
    store: EditsStore, files: ModuleType, tmp_path: Path
) -> None:
    photo = files.put(tmp_path, os.fsdecode(b"\xff.jpg"), files.jpeg(files.soft(40, 60)))
    store.keep(photo, EDITS)
    assert store.find(photo).edits == EDITS


def test_a_full_data_folder_still_keeps_what_is_changed_of_a_photo_that_it_knows(
    elsewhere: EditsStore, photo: Path, files: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.edits.own_records._MOST", 1)
    elsewhere.keep(photo, EDITS)
    elsewhere.keep(photo, TURNED)
    assert elsewhere.find(photo).edits == TURNED
    other = files.put(photo.parent, "other.jpg", files.jpeg(files.soft(20, 30)))
    with pytest.raises(WriteError, match="holds the edits of 1 photos"):
        elsewhere.keep(other, EDITS)
    assert elsewhere.find(photo).edits == TURNED


def test_as_many_hints_as_there_may_be_fit(store: EditsStore, photo: Path) -> None:
    hints = tuple(Hint(n / 2000, 1 - n / 2000, n / 7, -n / 3) for n in range(2000))
    store.keep(photo, Edits(hints=hints))
    store.keep(photo, Edits(hints=hints[1:]))
    assert store.find(photo).edits == Edits(hints=hints[1:])
    assert sidecar_of(photo).stat().st_size < 2**20


def test_many_threads_at_once(home: Path, files: ModuleType, tmp_path: Path) -> None:
    photos = [
        files.put(tmp_path, f"{n}.jpg", files.jpeg(files.soft(40, 60, seed=n))) for n in range(12)
    ]
    stores = [EditsStore(home, beside_photos=False), EditsStore(home)]
    began = threading.Barrier(8)

    def work(worker: int) -> None:
        began.wait()
        for number, photo in enumerate(photos):
            edits = Edits(quarter_turns=1 + number % 3)
            stores[(worker + number) % 2].keep(photo, edits)
            assert stores[worker % 2].find(photo).edits == edits

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert not list(tmp_path.glob("*.part"))


def test_a_photo_is_read_only_where_something_is_kept_of_its_size(
    store: EditsStore, elsewhere: EditsStore, photo: Path
) -> None:
    """Whoever read a file of a terabyte would still be at it."""
    elsewhere.keep(photo, EDITS)
    large = photo.with_name("large.tif")
    with large.open("wb") as file:
        file.truncate(2**40)
    assert store.find(large).edits is None
    store.keep(photo, EDITS)
    sidecar_of(photo).rename(sidecar_of(large))
    assert ["of another photo" in note for note in store.find(large).notes] == [True]
