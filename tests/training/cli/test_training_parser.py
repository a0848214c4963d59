"""The commands of training tell what a person wants to know, and what is wrong in a sentence."""

import json
from pathlib import Path

import pytest

from training.__main__ import main


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(tmp_path / "home"))


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    """Name the set of the meadow for figures."""
    own = Path("training/recipes/dog.toml")
    text = (Path(__file__).parents[3] / own).read_text()
    text = text[: text.index("[[sets]]")]
    path = tmp_path / "meadow.toml"
    path.write_text(
        text + '[[sets]]\nfolder = "meadow"\nname = "Meadow"\nrights = "made"\ndomain = "meadow"\n'
    )
    return path


def test_the_recipes_are_listed_with_what_to_expect(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes"]) == 0
    listed = capsys.readouterr().out
    assert "dog          Dog, 32 pixels" in listed
    assert "8,000 of them" in listed
    assert "expected: about 5 minutes on two cores" in listed

    assert main(["recipes", "--json"]) == 0
    ids = [entry["id"] for entry in json.loads(capsys.readouterr().out)]
    assert ids == sorted(ids)
    assert {"dog", "flower", "landscape", "landscape-2", "flower-2", "multiclass", "natural"} <= {
        *ids
    }


def test_two_models_are_compared_on_the_same_photographs(
    photographs: Path, recipe: Path, tiny_package: Path, tiny_ab_package: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    typed = ["compare", str(tiny_package), str(tiny_ab_package), "--data", str(photographs)]
    typed += ["--recipe", str(recipe)]
    assert main(typed) == 0
    told = capsys.readouterr().out
    assert "meadow (2 photographs)" in told
    lines = {line.split("  ")[0]: line for line in told.splitlines()}
    assert {"left grey", "tiny-distribution", "tiny-ab", "better"} <= set(lines)

    assert main([*typed, "--json"]) == 0
    (duel,) = json.loads(capsys.readouterr().out)
    first, second = duel["first"], duel["second"]
    assert first["grey_ab"] == second["grey_ab"] > 0
    assert f"{first['ab']:.2f}" in lines["tiny-distribution"]
    better = "tiny-distribution" if first["ab"] < second["ab"] else "tiny-ab"
    assert duel["winners"]["ab"] == better
    assert f"ab: {better}" in lines["better"]


def test_a_model_and_itself_draw(
    photographs: Path, recipe: Path, tiny_ab_package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(tiny_ab_package)
    typed = ["compare", model, model, "--data", str(photographs), "--recipe", str(recipe)]
    assert main([*typed, "--json"]) == 0
    (duel,) = json.loads(capsys.readouterr().out)
    assert set(duel["winners"].values()) == {"draw"}


def test_a_bundled_model_is_measured_by_its_id(
    photographs: Path, recipe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ["evaluate", "natural", "--data", str(photographs), "--recipe", str(recipe)]
    assert main([*typed, "--at-most", "1"]) == 0
    (line,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (line["event"], line["domain"], line["photos"]) == ("figures", "meadow", 1)


@pytest.mark.parametrize(
    ("typed", "status", "sentence"),
    [
        (["evaluate", "naturel", "--data", "DATA"], 1, "There is no model called 'naturel'."),
        (["compare", "natural", "x.colormodel", "--data", "DATA"], 1, "x.colormodel"),
        (["evaluate", "natural", "--data", "EMPTY"], 2, "is not a folder."),
        (["run", "natural", "--data", "EMPTY"], 2, "is not a folder."),
        (["run", "no-such", "--data", "DATA"], 2, "There is no recipe 'no-such'."),
        (["run", "dog", "--data", "DATA", "--resume"], 2, "holds no run to go on with."),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(
    typed: list[str], status: int, sentence: str, tmp_path: Path, photographs: Path,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GLIBC_TUNABLES", "")
    empty = tmp_path / "empty"
    empty.mkdir()
    places = {"DATA": str(photographs), "EMPTY": str(empty)}
    assert main([places.get(word, word) for word in typed]) == status
    told = capsys.readouterr()
    assert sentence in told.err
    assert "Traceback" not in told.err
    assert len(told.err.splitlines()) == 1


def test_photographs_none_of_which_is_held_out_are_told(
    tmp_path: Path, photographs: Path, recipe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from training.photographs.dataset import is_validation

    paths = sorted((photographs / "meadow").iterdir(), key=is_validation)
    for path in paths[9:]:  # of ten photographs two would be held out, whatever their names
        path.unlink()
    typed = ["evaluate", "natural", "--data", str(photographs), "--recipe", str(recipe)]
    assert main(typed) == 2
    assert "is held out" in capsys.readouterr().err
