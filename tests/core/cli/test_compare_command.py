"""`compare`, as it is typed: real models, real photos, figures and sheets."""

import json
import shutil
from pathlib import Path
from types import ModuleType

import cv2
import pytest

from core.base.paths import HOME_VARIABLE, bundled_models_dir, resources_dir
from core.cli import main

IN_COLOUR = resources_dir() / "samples" / "in-colour"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Two photos in colour, a grey one and one that is torn."""
    folder = tmp_path / "album"
    folder.mkdir()
    for name in ("cat.jpg", "coffee-cup.jpg"):
        shutil.copy(IN_COLOUR / name, folder)
    shutil.copy(resources_dir() / "samples" / "photographer-on-a-lawn.jpg", folder)
    (folder / "torn.jpg").write_bytes((IN_COLOUR / "cat.jpg").read_bytes()[:300])
    return folder


def test_figures_of_the_programs_own_photos(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "natural", "flower"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("4 photos compared.")
    assert "Natural (natural)" in told
    assert "Flower (flower)" in told
    assert "nearer to the true colours than grey" in told


def test_what_is_left_out_is_counted_and_named(
    album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", "natural", "dog", "--photos", str(album)]) == 0
    told = capsys.readouterr()
    assert "2 photos compared, 1 left out: not in colour, 1 left out: cannot be read." in told.out
    assert "torn.jpg" in told.err


def test_figures_for_programs_and_a_model_from_a_file(
    album: Path, tmp_path: Path, tiny_models: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    brought = tiny_models.package(tmp_path, of=tiny_models.card(id="harbour", name="Harbour"))
    arguments = ["compare", "natural", str(brought.path), "--photos", str(album), "--json"]
    assert main(arguments) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["photos"] == 2
    assert record["not_in_colour"] == 1
    assert [Path(one["path"]).name for one in record["unreadable"]] == ["torn.jpg"]
    natural, harbour = record["models"]
    assert (natural["id"], harbour["name"]) == ("natural", "Harbour")
    assert harbour["path"] == str(brought.path)
    assert natural["figures"]["ab_of_grey"] < 1
    assert natural["figures"]["grey_ab"] == harbour["figures"]["grey_ab"]


def test_sheets_are_written_and_replace_nothing(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheets"
    arguments = ["compare", "natural", "dog", "--photos", str(album), "--out", str(out)]
    assert main(arguments) == 0
    (sheet,) = out.iterdir()
    first = sheet.read_bytes()
    picture = cv2.imread(str(sheet))
    assert picture.shape == (30 + 2 * 206 - 6, 3 * 206 - 6, 3)
    original, natural = picture[100:150, 50:150], picture[100:150, 256:356]
    assert abs(original.astype(int) - natural).mean() > 1
    assert main(arguments) == 0
    assert sorted(path.name for path in out.iterdir()) == ["compared-01-2.jpg", "compared-01.jpg"]
    assert sheet.read_bytes() == first
    assert "compared-01-2.jpg" in capsys.readouterr().err


def test_a_part_of_the_photos_is_enough(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["compare", "dog", "flower", "--photos", str(album), "--at-most", "1", "--json"]
    assert main(arguments) == 0
    first = capsys.readouterr().out
    assert json.loads(first)["photos"] == 1
    assert main(arguments) == 0
    assert capsys.readouterr().out == first


def test_a_folder_without_colour_gives_no_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(resources_dir() / "samples" / "cat.jpg", tmp_path / "cat.jpg")
    assert main(["compare", "natural", "dog", "--photos", str(tmp_path)]) == 1
    assert "0 photos compared, 1 left out: not in colour." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["natural"], 2, "One model alone cannot be compared. Name two to four."),
        (list("abcde"), 2, "5 models cannot be compared at once. Name two to four."),
        (["natural", "natural"], 2, "natural is the same model as one that was named before it."),
        (
            ["natural", str(bundled_models_dir() / "natural.colormodel")],
            2,
            "is the same model as one that was named before it.",
        ),
        (["natural", "dgo"], 1, "Did you mean dog?"),
        (["natural", "dog", "--photos", "/nowhere/at all"], 1, "/nowhere/at all cannot be read"),
        (["natural", "dog", "--out", __file__], 2, "is a file, but --out needs a folder."),
        (["natural", "dog", "--at-most", "0"], 2, "'0' is not a whole number"),
    ],
)
def test_what_makes_no_sense_is_said(
    arguments: list[str], status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *arguments]) == status
    assert said in capsys.readouterr().err


def test_a_folder_that_takes_no_sheets_is_told_before_anything_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder should be")
    assert main(["compare", "Natural", "flower", "--out", str(taken / "sheets")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert f"No file can be written into {taken / 'sheets'}." in told.err
