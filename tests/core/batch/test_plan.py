"""What a request stands for, and how its results are called."""

import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core.base.errors import PhotoNotFound, UsageError
from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.batch.plan import Plan, plan, replan
from core.image.formats import ResultFormat


def touch(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")


def pairs(made: Plan, root: Path) -> list[tuple[str, str]]:
    return [
        (job.source.relative_to(root).as_posix(), job.target.relative_to(root).as_posix())
        for job in made.jobs
    ]


def test_a_photo_becomes_stem_colour_in_the_output_folder(tmp_path: Path) -> None:
    touch(tmp_path, "old/Grandma 1931.JPG")
    made = plan([tmp_path / "old/Grandma 1931.JPG"], tmp_path / "out")
    assert pairs(made, tmp_path) == [("old/Grandma 1931.JPG", "out/Grandma 1931-colour.JPG")]


def test_a_folder_gives_only_its_own_photos_unless_asked(tmp_path: Path) -> None:
    touch(tmp_path, "in/b.tif", "in/a.png", "in/sub/c.jpg")
    made = plan([tmp_path / "in"], tmp_path / "out")
    assert pairs(made, tmp_path) == [
        ("in/a.png", "out/a-colour.png"),
        ("in/b.tif", "out/b-colour.tif"),
    ]


def test_a_recursive_run_mirrors_the_tree(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.png", "in/x/y/c.jpg", "in/x/b.jpg")
    made = plan([tmp_path / "in"], tmp_path / "out", recursive=True)
    assert pairs(made, tmp_path) == [
        ("in/a.png", "out/a-colour.png"),
        ("in/x/b.jpg", "out/x/b-colour.jpg"),
        ("in/x/y/c.jpg", "out/x/y/c-colour.jpg"),
    ]
    assert not (tmp_path / "out").exists()


def test_what_is_no_picture_is_left_out_of_a_folder_and_counted(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.png", "in/notes.txt", "in/.hidden.jpg", "in/.thumbs/t.jpg", "in/._a.png")
    (tmp_path / "in/linked").symlink_to(tmp_path / "in")
    made = plan([tmp_path / "in"], tmp_path / "out", recursive=True)
    assert pairs(made, tmp_path) == [("in/a.png", "out/a-colour.png")]
    assert {(file.path.name, file.reason) for file in made.left_out} == {
        ("notes.txt", "its name is not one of a picture"),
        (".hidden.jpg", "it is hidden"),
        (".thumbs", "it is hidden"),
        ("._a.png", "it is hidden"),
        ("linked", "it is a link to a folder"),
    }
    assert made.problems == ()


def test_a_pipe_with_the_name_of_a_photo_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")
    os.mkfifo(tmp_path / "b.jpg")
    made = plan([tmp_path], tmp_path / "out")
    assert len(made.jobs) == 1
    assert [(file.path.name, file.reason) for file in made.left_out] == [
        ("b.jpg", "it is a pipe or a device")
    ]


def test_a_named_file_is_a_job_whatever_it_is(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    made = plan([tmp_path / "notes.txt", tmp_path / "missing.jpg"], tmp_path / "out")
    assert pairs(made, tmp_path) == [
        ("notes.txt", "out/notes-colour.png"),
        ("missing.jpg", "out/missing-colour.jpg"),
    ]


def test_a_link_that_leads_nowhere_is_a_job_so_that_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to(tmp_path / "gone.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "b.jpg")
    made = plan([tmp_path, tmp_path / "b.jpg"], tmp_path / "out")
    assert [job.source.name for job in made.jobs] == ["a.jpg", "b.jpg"]


@pytest.mark.parametrize("result_format", list(ResultFormat))
def test_a_gif_never_becomes_a_gif(tmp_path: Path, result_format: ResultFormat) -> None:
    made = plan([tmp_path / "a.gif"], tmp_path / "out", result_format=result_format)
    expected = "png" if result_format is ResultFormat.KEEP else result_format.value
    assert made.jobs[0].target.name == f"a-colour.{expected}"


def test_photos_that_would_share_a_name_get_numbers(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/a.png", "in/A.tif", "in/b.png")
    made = plan([tmp_path / "in"], tmp_path / "out", result_format=ResultFormat.PNG)
    assert pairs(made, tmp_path) == [
        ("in/a.jpg", "out/a-colour.png"),
        ("in/a.png", "out/a-colour-2.png"),
        ("in/A.tif", "out/A-colour-3.png"),
        ("in/b.png", "out/b-colour.png"),
    ]


def test_names_that_differ_only_in_case_or_composition_get_numbers(tmp_path: Path) -> None:
    composed, decomposed = "caf\u00e9.jpg", "cafe\u0301.jpg"
    touch(tmp_path, "1/A.jpg", "2/a.jpg", f"1/{composed}", f"2/{decomposed}")
    made = plan([tmp_path / "1", tmp_path / "2"], tmp_path / "out")
    assert [job.target.name for job in made.jobs] == [
        "A-colour.jpg",
        "caf\u00e9-colour.jpg",
        "a-colour-2.jpg",
        "cafe\u0301-colour-2.jpg",
    ]


def test_names_do_not_depend_on_what_is_already_written(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/a.png", "in/x/b.jpg")

    def ask() -> Plan:
        return plan(
            [tmp_path / "in"],
            tmp_path / "in/colour",
            recursive=True,
            result_format=ResultFormat.WEBP,
        )

    first = ask()
    for job in first.jobs:
        touch(job.target.parent, job.target.name)
    assert ask().jobs == first.jobs


@pytest.mark.parametrize("first", list(ResultFormat))
@pytest.mark.parametrize("second", list(ResultFormat))
def test_results_beside_their_photos_are_not_colorized_again(
    tmp_path: Path, first: ResultFormat, second: ResultFormat
) -> None:
    touch(tmp_path, "a.jpg", "a.png", "x/b.jpg", "my-colour.jpg")
    for job in plan([tmp_path], tmp_path, recursive=True, result_format=first).jobs:
        touch(job.target.parent, job.target.name)
    made = plan([tmp_path], tmp_path, recursive=True, result_format=second)
    assert [job.source.relative_to(tmp_path).as_posix() for job in made.jobs] == [
        "a.jpg",
        "a.png",
        "my-colour.jpg",
        "x/b.jpg",
    ]
    assert made.earlier_results == 4


def test_a_photo_called_colour_is_a_photo_when_results_go_elsewhere(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/a-colour.jpg")
    assert len(plan([tmp_path / "in"], tmp_path / "out").jobs) == 2


def test_no_result_takes_the_place_of_a_photo(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "a-colour.jpg")
    named = [tmp_path / "a.jpg", tmp_path / "a-colour.jpg"]
    made = plan(named, tmp_path)
    assert pairs(made, tmp_path) == [
        ("a.jpg", "a-colour-2.jpg"),
        ("a-colour.jpg", "a-colour-colour.jpg"),
    ]


def test_no_result_takes_the_place_of_a_photo_through_a_linked_folder(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/a-colour.jpg")
    (tmp_path / "door").symlink_to(tmp_path / "in")
    named = [tmp_path / "in/a.jpg", tmp_path / "in/a-colour.jpg"]
    made = plan(named, tmp_path / "door")
    assert made.jobs[0].target == tmp_path / "door/a-colour-2.jpg"


def test_the_output_folder_inside_the_input_is_not_walked(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "out/other.jpg", "out/deep/other.jpg")
    made = plan([tmp_path], tmp_path / "out", recursive=True)
    assert pairs(made, tmp_path) == [("a.jpg", "out/a-colour.jpg")]


def test_a_photo_reached_twice_is_one_job_in_its_first_place(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/sub/b.jpg")
    named = [tmp_path / "in/a.jpg", tmp_path / "in", tmp_path / "in/sub", tmp_path / "in/a.jpg"]
    made = plan(named, tmp_path / "out", recursive=True)
    assert [job.source.name for job in made.jobs] == ["a.jpg", "b.jpg"]


def test_two_names_that_differ_in_case_are_two_photos(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "A.jpg")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("this disk knows no case")
    assert len(plan([tmp_path], tmp_path / "out").jobs) == 2


@pytest.mark.parametrize(
    ("files", "recursive", "sentence", "hint"),
    [
        ([], False, "holds no photos", "Name a folder"),
        (["notes.txt"], True, "holds no photos", "Name a folder"),
        (["sub/a.jpg"], False, "holds no photos", "--recursive"),
    ],
)
def test_a_folder_without_photos_is_told_with_what_to_do(
    tmp_path: Path, files: list[str], recursive: bool, sentence: str, hint: str
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    touch(folder, *files)
    made = plan([folder], tmp_path / "out", recursive=recursive)
    assert made.jobs == ()
    (problem,) = made.problems
    assert isinstance(problem, PhotoNotFound)
    assert sentence in problem.message
    assert str(folder) in problem.message
    assert hint in problem.hint


@pytest.fixture
def locked_tree() -> Iterator[Path]:
    """Give a tree with a folder that this process, for the while, may not read."""
    user = os.geteuid()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        touch(root, "a.jpg", "locked/b.jpg")
        (root / "locked").chmod(0)
        if user == 0:
            os.seteuid(65534)  # nothing is locked for root
        try:
            yield root
        finally:
            os.seteuid(user)
            (root / "locked").chmod(0o700)


def test_a_locked_folder_is_told_and_the_rest_is_planned(locked_tree: Path) -> None:
    made = plan([locked_tree], locked_tree / "out", recursive=True)
    assert [job.source.name for job in made.jobs] == ["a.jpg"]
    assert "locked cannot be read: Permission denied." in made.problems[0].message


def test_a_photo_in_a_locked_folder_is_a_job_so_that_it_is_told(locked_tree: Path) -> None:
    made = plan([locked_tree / "locked/b.jpg"], locked_tree / "out")
    assert [job.source.name for job in made.jobs] == ["b.jpg"]


def test_a_pattern_names_the_results(tmp_path: Path) -> None:
    touch(tmp_path, "in/b.jpg", "in/a.jpg", "in/x/c.jpg", "in/x/d.jpg")
    made = plan(
        [tmp_path / "in"],
        tmp_path / "out",
        recursive=True,
        pattern=NamePattern("{folder} {number} {model} {date} {name}"),
        model="natural",
        day=date(2031, 7, 4),
    )
    assert [job.target.relative_to(tmp_path).as_posix() for job in made.jobs] == [
        "out/in 0001 natural 2031-07-04 a.jpg",
        "out/in 0002 natural 2031-07-04 b.jpg",
        "out/x/x 0001 natural 2031-07-04 c.jpg",
        "out/x/x 0002 natural 2031-07-04 d.jpg",
    ]


def test_photos_that_a_pattern_would_give_one_name_get_numbers(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.jpg", "in/a.png")
    pattern = NamePattern("{name} in colour")
    made = plan(
        [tmp_path / "in"], tmp_path / "out", pattern=pattern, result_format=ResultFormat.PNG
    )
    assert [job.target.name for job in made.jobs] == ["a in colour.png", "a in colour-2.png"]


def test_photos_of_several_folders_are_numbered_in_one_output_folder(tmp_path: Path) -> None:
    touch(tmp_path, "1/a.jpg", "2/a.jpg")
    made = plan([tmp_path / "1", tmp_path / "2"], tmp_path / "out", pattern=NamePattern("{number}"))
    assert [job.target.name for job in made.jobs] == ["0001.jpg", "0002.jpg"]


def test_a_pattern_with_the_model_needs_one(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="asks for a model"):
        plan([tmp_path], tmp_path / "out", pattern=NamePattern("{name}-{model}"))


MARKING = [
    "{name}-colour",
    "{name} {date}",
    "{name}-{model}",
    "{folder}-{name}",
    "c {number} {name}",
]


@pytest.mark.parametrize("pattern", MARKING)
@pytest.mark.parametrize("later", MARKING)
def test_results_of_any_day_and_model_beside_their_photos_are_not_colorized_again(
    tmp_path: Path, pattern: str, later: str
) -> None:
    models = ("natural", "landscape-2")
    photos = ["a-b.jpg", "a.jpg", "a.png", "x/b.jpg"]
    touch(tmp_path, *photos)
    for model, day, kind in (
        ("natural", date(2030, 1, 2), ResultFormat.KEEP),
        ("landscape-2", date(2031, 12, 31), ResultFormat.PNG),
    ):
        made = plan(
            [tmp_path],
            Beside.PHOTO,
            recursive=True,
            result_format=kind,
            pattern=NamePattern(pattern),
            model=model,
            known_models=models,
            day=day,
        )
        assert [job.source.relative_to(tmp_path).as_posix() for job in made.jobs] == photos
        for job in made.jobs:
            touch(job.target.parent, job.target.name)
    known = later == pattern or pattern == "{name}-colour"
    found = plan(
        [tmp_path],
        Beside.PHOTO,
        recursive=True,
        pattern=NamePattern(later),
        model="flower",
        known_models=models,
    )
    assert (len(found.jobs) == len(photos)) is known


def test_an_output_folder_that_is_named_too_gives_no_photos(tmp_path: Path) -> None:
    # What a shell makes of `colorize * --output out` at the second run.
    touch(tmp_path, "in/a.jpg", "out/a-colour.jpg", "out/a-colour.png", "out/other.jpg")
    made = plan([tmp_path / "in", tmp_path / "out"], tmp_path / "out")
    assert [job.source.name for job in made.jobs] == ["a.jpg", "other.jpg"]
    assert made.earlier_results == 2


def test_a_result_that_is_named_by_itself_is_a_photo(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "a-colour.jpg")
    named = [tmp_path, tmp_path / "a-colour.jpg"]
    assert len(plan(named, tmp_path).jobs) == 2


@pytest.mark.parametrize("pattern", ["{name}", "{number}", "{name}-{number}"])
@pytest.mark.parametrize("place", [Beside.PHOTO, "the folder"])
def test_a_name_that_may_be_a_photos_is_refused_beside_photos(
    tmp_path: Path, pattern: str, place: Beside | str
) -> None:
    touch(tmp_path, "a.jpg")
    output = tmp_path if place == "the folder" else place
    with pytest.raises(UsageError, match="cannot lie beside the photos") as refused:
        plan([tmp_path], output, pattern=NamePattern(pattern))
    assert str(tmp_path) in refused.value.message
    assert "{name}-colour" in refused.value.hint


class TestResultsBesideFolders:
    def test_a_folder_gets_a_folder_beside_it_with_the_same_tree(self, tmp_path: Path) -> None:
        touch(tmp_path, "album/a.jpg", "album/deep/b.png")
        made = plan([tmp_path / "album"], Beside.FOLDER, recursive=True)
        assert pairs(made, tmp_path) == [
            ("album/a.jpg", "album-colour/a-colour.jpg"),
            ("album/deep/b.png", "album-colour/deep/b-colour.png"),
        ]

    def test_photos_named_by_themselves_get_their_results_beside_them(self, tmp_path: Path) -> None:
        touch(tmp_path, "x/a.jpg", "y/a.jpg")
        made = plan([tmp_path / "x/a.jpg", tmp_path / "y/a.jpg"], Beside.FOLDER)
        assert pairs(made, tmp_path) == [
            ("x/a.jpg", "x/a-colour.jpg"),
            ("y/a.jpg", "y/a-colour.jpg"),
        ]

    def test_results_of_several_requests_never_meet(self, tmp_path: Path) -> None:
        touch(tmp_path, "album/b.jpg", "album-colour/b.jpg")
        named = [tmp_path / "album", tmp_path / "album-colour/b.jpg"]
        assert pairs(plan(named, Beside.FOLDER), tmp_path) == [
            ("album/b.jpg", "album-colour/b-colour.jpg"),
            ("album-colour/b.jpg", "album-colour/b-colour-2.jpg"),
        ]

    def test_the_folders_of_an_earlier_run_are_passed_by(self, tmp_path: Path) -> None:
        touch(tmp_path, "a/1.jpg", "a/b/2.jpg", "a/b-colour/2-colour.jpg", "a-colour/1-colour.jpg")
        named = [tmp_path / "a", tmp_path / "a/b", tmp_path / "a-colour"]
        made = plan(named, Beside.FOLDER, recursive=True)
        assert [job.source.name for job in made.jobs] == ["1.jpg", "2.jpg"]

    def test_the_folder_where_one_stands_has_a_name_too(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        touch(tmp_path, "album/a.jpg", "album/deep/b.jpg")
        monkeypatch.chdir(tmp_path / "album")
        (job,) = plan([Path()], Beside.FOLDER).jobs
        assert job.target == tmp_path / "album-colour/a-colour.jpg"
        monkeypatch.chdir(tmp_path / "album/deep")
        (job,) = plan([Path("..")], Beside.FOLDER).jobs
        assert job.target == tmp_path / "album-colour/a-colour.jpg"

    def test_a_folder_may_be_named_by_a_path_from_here(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        touch(tmp_path, "album/a.jpg")
        monkeypatch.chdir(tmp_path)
        (job,) = plan([Path("album")], Beside.FOLDER).jobs
        assert job.target == Path("album-colour/a-colour.jpg")

    def test_plain_names_are_allowed_there(self, tmp_path: Path) -> None:
        touch(tmp_path, "album/a.jpg")
        made = plan([tmp_path / "album"], Beside.FOLDER, pattern=NamePattern("{name}"))
        assert pairs(made, tmp_path) == [("album/a.jpg", "album-colour/a.jpg")]


def test_photos_that_were_found_go_elsewhere_with_their_tree(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.png", "in/x/b.jpg", "in/x/b.png", "alone/c.jpg")
    named = [tmp_path / "in", tmp_path / "alone/c.jpg"]
    made = plan(named, Beside.FOLDER, recursive=True)
    photos = [job.source for job in made.jobs]
    assert replan(photos, named, Beside.FOLDER) == made.jobs
    for place in (tmp_path / "out", Beside.PHOTO):
        again = replan(photos, [tmp_path / "in"], place, result_format=ResultFormat.PNG)
        asked = plan(named, place, recursive=True, result_format=ResultFormat.PNG)
        assert again == asked.jobs
    with pytest.raises(UsageError, match="nobody could tell them apart"):
        replan(photos, named, Beside.PHOTO, pattern=NamePattern("{name}"))
