"""The command `before-after`, within this process."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence

from core.cli import main

SAMPLES = Path(__file__).parents[3] / "resources/samples"
MODEL = "tiny-distribution"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, tried_models: Path) -> Path:
    home: Path = tmp_path_factory.mktemp("home")
    shutil.copytree(tried_models, home / "models")
    return home


@pytest.fixture(autouse=True)
def _own_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(home))


def show(photo: Path, output: Path, *arguments: str) -> int:
    return main(["before-after", str(photo), "--output", str(output), "--model", MODEL, *arguments])


def frames_of(film: Image.Image) -> int:
    return len(list(ImageSequence.Iterator(film)))


def test_a_photo_and_its_colour_are_written(tmp_path: Path) -> None:
    output = tmp_path / "both.png"
    assert show(SAMPLES / "cat.jpg", output, "--no-labels", "--long-side", "600") == 0
    with Image.open(output) as stored:
        assert stored.size[0] in range(596, 601)
        picture = np.asarray(stored).astype(int)
    middle = picture.shape[1] // 2
    colours = np.abs(picture[..., 0] - picture[..., 2])
    assert colours[:, : middle - 4].max() == 0
    assert colours[:, middle + 4 :].mean() > 5


def test_a_film_is_written(tmp_path: Path) -> None:
    output = tmp_path / "film.webp"
    assert show(SAMPLES / "cat.jpg", output, "--sweep", "1", "--long-side", "200") == 0
    with Image.open(output) as film:
        assert frames_of(film) > 10


def test_what_is_there_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "both.jpg"
    output.write_bytes(b"dear to me")
    assert show(SAMPLES / "cat.jpg", output) == 2
    assert "is there already" in capsys.readouterr().err
    assert output.read_bytes() == b"dear to me"
    assert show(SAMPLES / "cat.jpg", output, "--replace") == 0
    assert output.read_bytes().startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("name", "options"), [("both.gif", ()), ("both.tif", ()), ("film.jpg", ("--sweep",))]
)
def test_an_ending_that_does_not_fit_is_refused(
    tmp_path: Path, name: str, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(SAMPLES / "cat.jpg", tmp_path / name, *options) == 2
    assert "cannot hold such a picture" in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_a_photo_in_colour_is_refused_unless_its_colours_are_to_be_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = next((SAMPLES / "in-colour").glob("*.jpg"))
    assert show(photo, tmp_path / "both.jpg") == 2
    assert "is in colour already" in capsys.readouterr().err
    assert show(photo, tmp_path / "both.jpg", "--recolour") == 0
