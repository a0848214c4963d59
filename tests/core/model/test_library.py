"""The library: what is in the folders is listed, tried once, installed, renamed and removed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import FolderNotWritable, PackageError, UsageError
from core.model.library import Library
from core.model.package import open_package

IS_ROOT = os.name != "posix" or os.geteuid() == 0


@pytest.fixture
def folders(tmp_path) -> tuple[Path, Path]:
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    return bundled, tmp_path / "data" / "models"


@pytest.fixture
def library(folders) -> Library:
    return Library(*folders)


@pytest.fixture
def bundled(tiny_models, folders):
    """Put a model with an id into the program's folder."""

    def put(model_id: str, **changes: str) -> Path:
        card = tiny_models.card("ab", id=model_id, **changes)
        return tiny_models.package(folders[0], of=card).path

    return put


@pytest.fixture
def no_child(monkeypatch):
    """From here on no trial can run: its process cannot be started."""

    def forbid() -> None:
        monkeypatch.setattr(sys, "executable", "/nowhere/python")

    return forbid


def ids(library: Library) -> list[str]:
    return [model.package.card.id for model in library.models()]


def test_the_default_comes_first_then_the_main_list_then_groups_then_own_ones(
    library, bundled, tiny_package
):
    bundled("dog", name="Dog", group="Classics")
    bundled("zebra", name="Zebra")
    bundled("natural", name="Natural")
    bundled("apple", name="apple")
    library.install(tiny_package)
    assert ids(library) == ["natural", "apple", "zebra", "dog", "tiny-distribution"]
    models = library.models()
    assert [model.is_default for model in models] == [True, False, False, False, False]
    assert [model.is_bundled for model in models] == [True, True, True, True, False]
    assert models[0].size_bytes == models[0].package.path.stat().st_size
    assert library.default == models[0].package


def test_without_natural_the_first_model_is_the_default(library, bundled):
    bundled("zebra", name="Zebra")
    bundled("apple", name="Apple")
    assert library.default.card.id == "apple"


def test_without_any_model_there_is_a_sentence(library):
    assert library.models() == ()
    with pytest.raises(PackageError, match="no models"):
        _ = library.default


def test_a_broken_package_does_not_stop_the_listing_and_is_reported(library, folders, bundled):
    good, cut = bundled("good"), bundled("cut")
    cut.write_bytes(cut.read_bytes()[:100])
    (folders[0] / "notes.txt").write_text("not a model")
    (folders[0] / ".draft.colormodel").write_text("not one either")
    assert [model.package.path for model in library.models()] == [good]
    (problem,) = library.problems()
    assert problem.path == cut
    assert "cut.colormodel" in problem.message


def test_two_models_with_one_id_are_reported_and_the_bundled_one_wins(
    library, folders, bundled, tiny_package
):
    path = bundled("natural")
    folders[1].mkdir(parents=True)
    shutil.copy(path, folders[1] / "mine.colormodel")
    (model,) = library.models()
    assert model.is_bundled
    assert "same id" in library.problems()[0].message


def test_of_two_own_models_with_one_id_the_newer_one_is_listed_and_nothing_is_wrong(
    library, folders, tiny_models
):
    """As copying by hand makes them, or an installation by an earlier version of the program."""
    own = folders[1]
    own.mkdir(parents=True)

    def put(file: str, **changes: object) -> Path:
        made = tiny_models.package(own, of=tiny_models.card("ab", id="tulips", **changes)).path
        return made.rename(own / f"{file}.colormodel")

    old = put("a", version=2, created="2026-03-01", name="Old")
    new = put("b", version=3, created="2026-01-01", name="New")
    put("c", version=2, created="2026-02-01", name="Older")
    (model,) = library.models()
    assert model.package.path == new
    assert library.problems() == ()
    put("d", version=3, created="2026-01-01", name="Renamed later")
    os.utime(new, ns=(0, 0))
    assert [model.package.card.name for model in library.models()] == ["Renamed later"]
    assert library.find("tulips").card.name == "Renamed later"
    library.remove("tulips")
    library.remove("tulips")
    assert [model.package.path for model in library.models()] == [old]


def test_copies_of_one_model_are_removed_at_once(library, folders, tiny_package):
    path = library.install(tiny_package).package.path
    for name in ("tiny-distribution-2", "from Erna"):
        shutil.copy(path, folders[1] / f"{name}.colormodel")
    assert ids(library) == ["tiny-distribution"]
    assert library.problems() == ()
    library.remove("tiny-distribution")
    assert ids(library) == []
    assert list(folders[1].glob("*.colormodel")) == []


INSTALL = """
import sys
from pathlib import Path
from core.base.errors import AutochromeError
from core.model.library import Library
bundled, own, model = map(Path, sys.argv[1:])
library = Library(bundled, own)
print("ready", flush=True)
sys.stdin.readline()
try:
    print(library.install(model).package.path.name)
except AutochromeError as error:
    print(error)
"""


def test_who_installs_at_once_installs_one(library, folders, tiny_models, tmp_path):
    """Four programs, two of which bring another model of the same id."""
    brought = []
    for number, version in enumerate((1, 1, 2, 2)):
        folder = tmp_path / str(number)
        folder.mkdir()
        brought.append(tiny_models.package(folder, of=tiny_models.card("ab", version=version)).path)
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", INSTALL, *map(str, folders), str(path)],
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for path in brought
    ]
    for program in programs:
        assert program.stdout.readline() == "ready\n"
    told = []
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        told.append(program.communicate()[0].strip())
        assert program.returncode == 0
    assert told[0] == told[1]
    assert told[2] == told[3]
    assert sorted("added earlier" in one for one in told) == [False, False, True, True]
    assert told.count("tiny-ab.colormodel") == 2
    assert [path.name for path in folders[1].glob("*.colormodel")] == ["tiny-ab.colormodel"]
    assert library.problems() == ()


@pytest.mark.skipif(IS_ROOT, reason="root may read anything")
def test_a_locked_folder_is_a_problem_not_an_end(library, folders, bundled):
    bundled("natural")
    folders[1].mkdir(parents=True)
    folders[1].chmod(0)
    assert ids(library) == ["natural"]
    assert "cannot be read" in library.problems()[0].message
    folders[1].chmod(0o700)


def test_a_model_is_found_by_id_or_file(library, bundled, tiny_package):
    path = bundled("natural")
    assert library.find("natural").path == path
    assert library.find(tiny_package).card.id == "tiny-distribution"
    assert library.find(str(tiny_package)).path == tiny_package


def test_a_file_in_the_current_folder_is_found_by_its_bare_name(library, tiny_package, monkeypatch):
    monkeypatch.chdir(tiny_package.parent)
    assert library.find(tiny_package.name).card.id == "tiny-distribution"


def test_an_unknown_id_names_the_nearest_or_all(library, bundled):
    bundled("natural")
    with pytest.raises(PackageError) as caught:
        library.find("naturel")
    assert "'naturel'" in caught.value.message
    assert caught.value.hint == "Did you mean natural?"
    with pytest.raises(PackageError) as caught:
        library.find("x\x1b[31m")
    assert caught.value.message.isprintable()
    assert caught.value.hint == "There are: natural."
    for number in range(13):
        bundled(f"other-{number:02}")
    with pytest.raises(PackageError) as caught:
        library.find("x")
    assert caught.value.hint.startswith("There are: natural, other-00, ")
    assert caught.value.hint.endswith("other-10, and 2 more, which the command “models” lists.")


def test_a_missing_file_is_reported_as_a_file(library, tmp_path):
    with pytest.raises(PackageError, match="no model file"):
        library.find(tmp_path / "gone.colormodel")
    with pytest.raises(PackageError, match="no model file"):
        library.find("some/folder/model")


def test_a_file_is_tried_once_and_again_when_its_content_changes(
    library, folders, tiny_models, tmp_path, no_child
):
    path = tiny_models.package(tmp_path).path
    library.find(path)
    no_child()
    assert library.find(path).path == path
    moved = path.rename(tmp_path / "moved.colormodel")
    assert Library(*folders).find(moved).path == moved
    tiny_models.package(tmp_path, of=tiny_models.card(version=2))
    with pytest.raises(PackageError, match="cannot be tried"):
        library.find(path)


def test_how_fast_a_model_was_at_its_trial_is_told_and_kept_when_it_is_renamed(
    library, folders, tiny_package, no_child
):
    installed = library.install(tiny_package)
    assert installed.trial is not None
    assert 0 < installed.trial.predict_s < 30
    no_child()
    again = Library(*folders).models()[0].trial
    assert again == installed.trial
    renamed = library.rename(installed.package.card.id, "Other")
    assert renamed.trial.predict_s == again.predict_s
    assert library.models()[0].trial == renamed.trial


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"predict_s": -1}', b"\xff" * 99])
def test_a_trial_of_which_nothing_was_kept_stays_passed(
    library, folders, tiny_package, no_child, kept
):
    """An older version of the program kept no figures."""
    installed = library.install(tiny_package)
    (folders[1] / "tried" / installed.package.fingerprint).write_bytes(kept)
    no_child()
    assert library.models()[0].trial is None
    assert library.find(installed.package.card.id).fingerprint == installed.package.fingerprint


def test_bundled_models_need_no_trial(library, bundled, no_child):
    bundled("natural")
    no_child()
    assert library.find("natural") == library.default


def test_a_model_copied_by_hand_into_the_own_folder_is_tried(
    library, folders, tiny_models, no_child
):
    folders[1].mkdir(parents=True)
    tiny_models.package(folders[1], b"not a network")
    assert ids(library) == ["tiny-distribution"]
    with pytest.raises(PackageError, match="not ONNX"):
        library.find("tiny-distribution")


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_a_file_runs_where_nothing_can_be_remembered(library, folders, tiny_package):
    folders[1].mkdir(parents=True)
    folders[1].chmod(0o500)
    assert library.find(tiny_package).card.id == "tiny-distribution"
    folders[1].chmod(0o700)


def test_an_installed_model_stays_without_its_source(library, folders, tiny_models, tmp_path):
    source = tiny_models.package(tmp_path).path.rename(tmp_path / "download (1).colormodel")
    installed = library.install(source)
    assert not installed.is_bundled
    assert installed.package.path == folders[1] / "tiny-distribution.colormodel"
    assert installed.package.path.read_bytes() == source.read_bytes()
    source.unlink()
    library.find("tiny-distribution").verify()


def test_installing_the_same_again_changes_nothing(library, tiny_package, no_child):
    first = library.install(tiny_package)
    no_child()
    assert library.install(tiny_package) == first
    assert len(library.models()) == 1


def test_a_model_with_a_taken_id_is_refused_and_nothing_is_touched(
    library, folders, bundled, tiny_models, tmp_path
):
    bundled("natural")
    mine = tiny_models.package(tmp_path, of=tiny_models.card(id="natural")).path
    with pytest.raises(PackageError, match="came with Autochrome"):
        library.install(mine)
    own = tiny_models.package(tmp_path).path
    before = library.install(own).package.path.read_bytes()
    tiny_models.package(tmp_path, of=tiny_models.card(version=2))
    with pytest.raises(PackageError, match="added earlier") as caught:
        library.install(own)
    assert "Remove" in caught.value.hint
    assert (folders[1] / own.name).read_bytes() == before


def test_a_bad_model_is_not_installed(library, folders, tiny_models, tmp_path):
    bad = tiny_models.package(tmp_path, b"not a network").path
    with pytest.raises(PackageError, match="not ONNX"):
        library.install(bad)
    assert not folders[1].exists()


def test_a_broken_file_of_the_same_name_is_not_overwritten(library, folders, tiny_package):
    folders[1].mkdir(parents=True)
    broken = folders[1] / "tiny-distribution.colormodel"
    broken.write_bytes(b"something of the user's")
    installed = library.install(tiny_package)
    assert installed.package.path.name == "tiny-distribution-2.colormodel"
    assert broken.read_bytes() == b"something of the user's"


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_installing_into_a_locked_folder_is_reported(library, folders, tiny_package):
    folders[1].parent.mkdir()
    folders[1].parent.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        library.install(tiny_package)
    folders[1].parent.chmod(0o700)


def test_a_folder_that_cannot_be_made_is_reported(library, folders, tiny_package):
    folders[1].parent.write_text("a file where the folder should be")
    with pytest.raises(FolderNotWritable):
        library.install(tiny_package)


def test_an_own_model_can_be_removed_and_a_bundled_one_cannot(library, bundled, tiny_package):
    bundled("natural")
    library.install(tiny_package)
    library.remove("tiny-distribution")
    assert ids(library) == ["natural"]
    with pytest.raises(PackageError, match="no model called"):
        library.remove("tiny-distribution")
    with pytest.raises(PackageError, match="cannot be removed"):
        library.remove("natural")
    with pytest.raises(PackageError):
        library.remove("../natural")
    assert ids(library) == ["natural"]


def test_listing_reads_cards_and_leaves_networks_for_later(library, bundled):
    for number in range(20):
        path = bundled(f"model-{number}")
        altered = bytearray(path.read_bytes())
        altered[altered.index(b"model.onnx") + 30] ^= 1
        path.write_bytes(altered)
    assert len(library.models()) == 20
    assert library.problems() == ()
    with pytest.raises(PackageError):
        library.default.read_model()


def default_of(library: Library) -> str:
    (marked,) = [model for model in library.models() if model.is_default]
    assert marked == library.models()[0]
    return marked.package.card.id


def test_a_chosen_default_comes_first_and_is_remembered(library, folders, bundled, tiny_package):
    bundled("natural")
    library.install(tiny_package)
    chosen = library.set_default("tiny-distribution")
    assert chosen.is_default
    again = Library(*folders)
    assert default_of(again) == "tiny-distribution"
    assert again.default == again.find("tiny-distribution")
    assert ids(again) == ["tiny-distribution", "natural"]


def test_the_default_before_can_be_gone_back_to_and_forth_again(library, folders, bundled):
    for model_id in ("natural", "dog", "flower"):
        bundled(model_id)
    assert library.previous_default is None
    library.set_default("dog")
    library.set_default("flower")
    assert library.previous_default.package.card.id == "dog"  # type: ignore[attr-defined]
    assert library.roll_back().package.card.id == "dog"
    assert default_of(Library(*folders)) == "dog"
    assert library.roll_back().package.card.id == "flower"
    assert default_of(library) == "flower"


def test_choosing_the_default_again_keeps_the_one_before(library, bundled):
    for model_id in ("natural", "dog"):
        bundled(model_id)
    library.set_default("natural")
    assert library.previous_default is None
    library.set_default("dog")
    library.set_default("dog")
    assert library.previous_default.package.card.id == "natural"  # type: ignore[attr-defined]


def test_a_default_that_has_vanished_gives_way_to_the_bundled_one(library, bundled, tiny_package):
    bundled("natural")
    bundled("apple")
    library.install(tiny_package)
    library.set_default("tiny-distribution")
    library.remove("tiny-distribution")
    assert default_of(library) == "natural"
    assert library.previous_default is None
    assert library.problems() == ()
    library.set_default("apple")
    assert library.previous_default.package.card.id == "natural"  # type: ignore[attr-defined]


def test_there_is_nothing_to_go_back_to_at_first_or_when_it_was_removed(
    library, bundled, tiny_package
):
    bundled("natural")
    with pytest.raises(UsageError, match="no earlier default"):
        library.roll_back()
    library.install(tiny_package)
    library.set_default("tiny-distribution")
    library.roll_back()
    library.remove("tiny-distribution")
    with pytest.raises(UsageError, match="no earlier default"):
        library.roll_back()
    assert default_of(library) == "natural"


def test_a_model_that_does_not_run_does_not_become_the_default(
    library, folders, bundled, tiny_models
):
    bundled("natural")
    folders[1].mkdir(parents=True)
    tiny_models.package(folders[1], b"not a network")
    with pytest.raises(PackageError, match="not ONNX"):
        library.set_default("tiny-distribution")
    with pytest.raises(PackageError, match="no model called"):
        library.set_default("nobody")
    assert default_of(library) == "natural"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"current": 3, "previous": ""}', '{"current": ""}']
)
def test_a_damaged_choice_is_told_and_the_bundled_default_opens(library, folders, bundled, text):
    bundled("natural")
    bundled("apple")
    library.set_default("apple")
    (file,) = folders[1].glob("*.json")
    file.write_text(text)
    assert default_of(library) == "natural"
    (problem,) = library.problems()
    assert problem.path == file
    assert "again" in problem.hint
    library.set_default("apple")
    assert default_of(library) == "apple"
    assert library.problems() == ()


@pytest.mark.parametrize("is_empty", [True, False])
def test_a_folder_in_the_place_of_the_choice_makes_room_and_is_kept(
    library, folders, bundled, is_empty
):
    bundled("natural")
    bundled("apple")
    choice = folders[1] / "default.json"
    choice.mkdir(parents=True)
    if not is_empty:
        (choice / "notes.txt").write_text("of somebody's")
    assert default_of(library) == "natural"
    (problem,) = library.problems()
    assert problem.path == choice
    library.set_default("apple")
    assert default_of(library) == "apple"
    assert library.problems() == ()
    aside = folders[1] / "default-2.json"
    assert [path.name for path in aside.iterdir()] == ([] if is_empty else ["notes.txt"])


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_a_default_that_cannot_be_stored_stays_what_it_was(library, folders, bundled):
    bundled("natural")
    bundled("apple")
    folders[1].mkdir(parents=True)
    folders[1].chmod(0o500)
    with pytest.raises(FolderNotWritable):
        library.set_default("apple")
    assert default_of(library) == "natural"
    folders[1].chmod(0o700)


def test_an_exported_model_is_the_same_file_and_can_be_installed_elsewhere(
    library, bundled, tmp_path, tiny_package
):
    path = bundled("natural")
    library.install(tiny_package)
    for model_id, source in (("natural", path), ("tiny-distribution", tiny_package)):
        target = tmp_path / f"copy of {model_id}.colormodel"
        target.write_bytes(b"an older copy")
        library.export(model_id, target)
        assert target.read_bytes() == source.read_bytes()
    other = Library(tmp_path / "other", tmp_path / "other own")
    assert other.install(target).package.card.id == "tiny-distribution"


def test_a_damaged_model_is_not_exported_and_what_was_there_stays(library, bundled, tmp_path):
    path = bundled("natural")
    bundled("apple")
    altered = bytearray(path.read_bytes())
    altered[altered.index(b"model.onnx") + 30] ^= 1
    path.write_bytes(altered)
    target = tmp_path / "copy.colormodel"
    target.write_bytes(b"an older copy")
    with pytest.raises(PackageError, match=r"natural\.colormodel is not a sound"):
        library.export("natural", target)
    with pytest.raises(FolderNotWritable):
        library.export("apple", tmp_path / "nowhere" / "copy.colormodel")
    with pytest.raises(PackageError, match="no model called"):
        library.export("nobody", target)
    assert target.read_bytes() == b"an older copy"


def test_a_renamed_model_keeps_its_id_and_answers_and_needs_no_other_trial(
    library, tiny_models, tmp_path, no_child
):
    weights = b"what it goes on learning from"
    preview = cv2.imencode(".png", np.eye(8) * 255)[1].tobytes()
    source = tiny_models.package(tmp_path, weights=weights, preview=preview).path
    before = library.install(source).package
    no_child()
    after = library.rename("tiny-distribution", "  Aunt  Erna's albums ").package
    assert after.card.name == "Aunt Erna's albums"
    assert after.card.id == before.card.id
    assert after.path == before.path
    assert after.sha256 == before.sha256
    assert after.read_weights() == weights
    assert after.read_preview() == preview
    assert open_package(source).card.name == "Tiny distribution"
    found = library.find("tiny-distribution")
    assert found.card == after.card
    found.verify()


def test_an_untried_model_is_not_trusted_because_it_was_renamed(
    library, folders, tiny_models, no_child
):
    folders[1].mkdir(parents=True)
    tiny_models.package(folders[1])
    library.rename("tiny-distribution", "Harmless")
    no_child()
    with pytest.raises(PackageError, match="cannot be tried"):
        library.find("tiny-distribution")


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "bell\a", "natural"])
def test_a_name_that_no_model_can_have_is_refused(library, bundled, tiny_package, name):
    bundled("natural", name="Natural")
    installed = library.install(tiny_package)
    content = installed.package.path.read_bytes()
    with pytest.raises(UsageError) as caught:
        library.rename("tiny-distribution", name)
    assert caught.value.hint
    assert caught.value.message.isprintable()
    assert installed.package.path.read_bytes() == content


def test_a_bundled_model_keeps_its_name(library, bundled):
    path = bundled("natural")
    content = path.read_bytes()
    with pytest.raises(PackageError, match="came with Autochrome and cannot be renamed"):
        library.rename("natural", "Mine")
    assert path.read_bytes() == content


def test_a_model_is_put_where_the_caller_says_instead_of_being_deleted(
    library, tiny_package, tmp_path
):
    content = library.install(tiny_package).package.path.read_bytes()
    trash = tmp_path / "trash"
    library.remove("tiny-distribution", discard=lambda path: path.rename(trash))
    assert ids(library) == []
    assert trash.read_bytes() == content


def test_a_model_that_the_trash_refuses_stays(library, tiny_package):
    def refuse(path: Path) -> None:
        raise OSError("no trash here")

    library.install(tiny_package)
    with pytest.raises(FolderNotWritable, match="no trash here"):
        library.remove("tiny-distribution", discard=refuse)
    assert ids(library) == ["tiny-distribution"]
