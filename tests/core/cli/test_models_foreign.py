"""`models install` and `models pack` with models of other programs: real networks and trials."""

import re
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from core.cli import main
from core.model.library import standard_library
from core.model.package import open_package
from tests.core.foreign.caffe_files import zhang_2016

CONFIRMED = "--licence-confirmed"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("AUTOCHROME_HOME", str(folder))
    return folder


@pytest.fixture
def ddcolor(foreign_networks: ModuleType, tmp_path: Path) -> Path:
    """A network of DDColor's contract, at the smaller of the sides that there are."""
    return foreign_networks.written(tmp_path, "artists.onnx", foreign_networks.ddcolor(side=256))


@pytest.fixture
def lightness(foreign_networks: ModuleType, tmp_path: Path) -> Path:
    """A network that takes one channel and does not say of what."""
    return foreign_networks.written(tmp_path, "odd.onnx", of_one_channel(foreign_networks))


def of_one_channel(networks: ModuleType) -> bytes:
    """A network whose names and shapes leave open what it is fed."""
    net = networks.Builder(17)
    weight = np.array([[[[0.3]]], [[[-0.2]]]], np.float32)
    x = net.add("Conv", "gray", weight, np.array([5.0, -3.0], np.float32), kernel_shape=[1, 1])
    networks.renamed(net, x, "chroma")
    return net.model(
        [networks.value("gray", [1, 1, 256, 256])], [networks.value("chroma", [1, 2, 256, 256])]
    )


def ids() -> set[str]:
    return {model.package.card.id for model in standard_library().models()}


def test_a_model_is_installed_once_its_licence_is_confirmed(
    home: Path, ddcolor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ids()
    assert main(["models", "install", str(ddcolor)]) == 2
    told = capsys.readouterr().err
    assert "The licence of artists.onnx is Apache-2.0 (code), as its makers state it" in told
    assert "--licence-confirmed" in told
    assert ids() == before
    assert main(["models", "install", str(ddcolor), CONFIRMED]) == 0
    captured = capsys.readouterr()
    assert captured.out == "DDColor (ddcolor) is installed.\n"
    assert "takes grey as RGB from 0 to 1 at 256 × 256, answers a and b" in captured.err
    assert "s a photo on this computer" in captured.err
    (model,) = [m for m in standard_library().models() if m.package.card.id == "ddcolor"]
    origin = model.package.card.origin
    assert (origin.contract, origin.files) == ("ddcolor", ("artists.onnx",))
    assert origin.licence_confirmed
    assert model.package.card.licence == "Apache-2.0 (code)"
    # It shows itself by the sample photos, in the colours that it gives them.
    preview = cv2.imdecode(np.frombuffer(model.package.read_preview(), np.uint8), cv2.IMREAD_COLOR)
    assert preview.shape[0] == 160
    assert preview.shape[1] > 600
    assert np.ptp(preview.astype(int), axis=-1).mean() > 5


def test_a_photo_is_coloured_by_it(
    home: Path, ddcolor: Path, foreign_networks: ModuleType, tmp_path: Path
) -> None:
    assert main(["models", "install", str(ddcolor), CONFIRMED, "--id", "mine", "--name", "A"]) == 0
    grey = np.full((96, 144), 128, np.uint8)
    grey[:, 72:] = 190
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), grey)
    assert main(["colorize", "--model", "mine", str(photo)]) == 0
    picture = cv2.imread(str(tmp_path / "photo-colour.png")).astype(np.float32) / 255
    lab = cv2.cvtColor(picture, cv2.COLOR_BGR2LAB)
    slope, offset = foreign_networks.DDCOLOR_SLOPE[:, 0], foreign_networks.DDCOLOR_OFFSET
    for at, code in ((20, 128), (124, 190)):
        np.testing.assert_allclose(lab[48, at, 1:], slope * code / 255 + offset, atol=2.5)


def test_the_id_of_a_removed_default_goes_to_no_other_network(
    home: Path,
    ddcolor: Path,
    foreign_networks: ModuleType,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["models", "install", str(ddcolor), CONFIRMED]) == 0
    assert main(["models", "default", "ddcolor"]) == 0
    capsys.readouterr()
    assert main(["models", "remove", "ddcolor"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "ddcolor is removed."
    assert re.fullmatch(r"It was the default: .+ \(natural\) opens by default now\.", told[1])
    # Another network of the same kind would be called as that one was.
    other = foreign_networks.written(tmp_path, "other.onnx", foreign_networks.ddcolor(side=512))
    assert main(["models", "install", str(other), CONFIRMED, "--id", "ddcolor"]) == 2
    assert "A model with the id ddcolor was removed" in capsys.readouterr().err
    assert main(["models", "install", str(other), CONFIRMED]) == 0
    assert capsys.readouterr().out == "DDColor (ddcolor-2) is installed.\n"
    assert standard_library().default.card.id == "natural"
    # The same one is what photos mean that name it.
    assert main(["models", "install", str(ddcolor), CONFIRMED]) == 0
    assert capsys.readouterr().out == "DDColor 2 (ddcolor) is installed.\n"
    assert standard_library().default.card.id == "natural"


def test_of_several_ways_one_is_to_be_chosen_and_each_makes_a_picture(
    home: Path, lightness: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, shown = ids(), tmp_path / "shown"
    words = ["models", "install", str(lightness), CONFIRMED]
    assert main([*words, "--pictures", str(shown)]) == 2
    told = capsys.readouterr().err
    assert "--reading" in told
    assert ids() == before
    pictures = {path.stem: cv2.imread(str(path)) for path in shown.iterdir()}
    assert "centred-lightness-ab" in pictures
    assert len(pictures) >= 2
    for name in pictures:
        assert f"  {name}: takes lightness" in told
    # They show the same photo, in other colours.
    first, second, *_ = pictures.values()
    assert first.shape == second.shape
    assert np.abs(first.astype(int) - second).max() > 8
    assert main([*words, "--reading", "neither"]) == 2
    assert "centred-lightness-ab" in capsys.readouterr().err
    assert main([*words, "--reading", "centred-lightness-ab", "--licence", "ours"]) == 0
    assert capsys.readouterr().out == "odd (odd) is installed.\n"
    (model,) = [m for m in standard_library().models() if m.package.card.id == "odd"]
    assert model.package.card.origin.contract == "centred-lightness-ab"
    assert model.package.card.licence == "ours"


def test_pictures_replace_nothing(home: Path, ddcolor: Path, tmp_path: Path) -> None:
    kept = tmp_path / "ddcolor.png"
    kept.write_bytes(b"mine")
    assert main(["models", "install", str(ddcolor), "--pictures", str(tmp_path)]) == 2
    assert kept.read_bytes() == b"mine"
    assert cv2.imread(str(tmp_path / "ddcolor-2.png")) is not None


def test_the_same_file_again_is_another_model_with_another_name(
    home: Path, ddcolor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert main(["models", "install", str(ddcolor), CONFIRMED]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        "DDColor (ddcolor) is installed.",
        "DDColor 2 (ddcolor-2) is installed.",
    ]
    assert told.err.count("You have this file as “DDColor” (ddcolor) already.") == 1


def test_of_several_files_each_that_is_none_is_told_and_the_others_are_installed(
    home: Path, ddcolor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pickle, text = tmp_path / "artists.pth", tmp_path / "lonely.caffemodel"
    pickle.write_bytes(b"\x80\x02}")
    text.write_bytes(b"weights")
    files = [str(file) for file in (pickle, text, ddcolor, tmp_path / "gone.onnx")]
    assert main(["models", "install", *files, CONFIRMED]) == 1
    told = capsys.readouterr()
    assert told.out == "DDColor (ddcolor) is installed.\n"
    failed = [line for line in told.err.splitlines() if line.startswith("failed: ")]
    names = ("artists.pth", "lonely.caffemodel", "gone.onnx")
    assert len(failed) == len(names)
    assert all(name in str(failed) for name in names)


def test_an_id_that_is_taken_is_refused_before_anything_is_tried(
    home: Path, ddcolor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "install", str(ddcolor), CONFIRMED, "--id", "natural"]) == 2
    told = capsys.readouterr().err
    assert "There is a model with the id natural already. Choose another one with --id." in told
    assert "takes grey" not in told


@pytest.mark.parametrize("name", ["artists.onnx", "renamed.colormodel", "pts_in_hull.npy"])
def test_a_model_of_another_program_named_for_colouring_is_to_be_installed_first(
    home: Path, ddcolor: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = ddcolor.rename(tmp_path / name)
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), np.full((48, 64), 128, np.uint8))
    assert main(["colorize", "--model", str(file), str(photo)]) == 1
    told = capsys.readouterr().err
    assert f"{name} is not a model package." in told
    assert "install" in told
    assert "Choose a .colormodel" not in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--id", "No Id"], "cannot be the id of a model"),
        (["--name", "natural"], "called Natural already"),
        (["--name", "x" * 81], "A model cannot be called"),
    ],
)
def test_an_id_or_name_that_cannot_be_is_refused(
    home: Path, ddcolor: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "install", str(ddcolor), CONFIRMED, *words]) == 2
    assert said in capsys.readouterr().err


def test_what_is_no_onnx_is_refused_with_the_way_to_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pickle = tmp_path / "ddcolor.pth"
    pickle.write_bytes(b"\x80\x02}q\x00.")
    assert main(["models", "install", str(pickle)]) == 1
    told = capsys.readouterr().err
    assert "ddcolor.pth is a pickle of PyTorch" in told
    assert "torch.onnx.export" in told
    half = tmp_path / "release.caffemodel"
    half.write_bytes(b"weights")
    assert main(["models", "install", str(half)]) == 1
    assert "Choose its .prototxt and its .caffemodel together" in capsys.readouterr().err


def test_half_of_a_caffe_pair_finds_the_rest_beside_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn = zhang_2016()
    folder = tmp_path / "caffe"
    folder.mkdir()
    (folder / "colorization_deploy_v2.prototxt").write_bytes(drawn.prototxt)
    (folder / "colorization_release_v2.caffemodel").write_bytes(drawn.caffemodel)
    (folder / "pts_in_hull.npy").write_bytes(drawn.hull)
    file = folder / "colorization_release_v2.caffemodel"
    assert main(["models", "install", str(file), CONFIRMED]) == 0
    assert "how likely each of 313 colours is" in capsys.readouterr().err
    (model,) = [m for m in standard_library().models() if not m.is_bundled]
    card = model.package.card
    assert set(card.origin.files) == {path.name for path in folder.iterdir()}
    assert len(card.output.bin_centres) == 313


def test_packages_and_models_of_others_go_together(
    home: Path, ddcolor: Path, tiny_models: ModuleType, tmp_path: Path, capsys
) -> None:
    own = tiny_models.package(tmp_path, of=tiny_models.card(id="albums", name="Albums")).path
    assert main(["models", "install", str(ddcolor), str(own), CONFIRMED]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Albums (albums) is installed.",
        "DDColor (ddcolor) is installed.",
    ]
    assert main(["models", "install", str(own), "--id", "another"]) == 2
    assert "one model of another program" in capsys.readouterr().err


CARD = """
id = "artists"
name = "For artists"
summary = "Bold."
licence = "Apache-2.0"
version = 3
created = 2026-05-31
reading = "ddcolor"

[origin]
source = "https://example.org/artists"

[[metrics]]
domain = "general"
photos = 3
psnr = 23.5
ab = 12.5
relative = 0.8
grey_psnr = 22.0
grey_ab = 14.0
"""


def test_a_maker_packs_a_network_with_a_card(
    home: Path, ddcolor: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card, target = tmp_path / "card.toml", tmp_path / "artists.colormodel"
    card.write_text(CARD)
    words = ["models", "pack", str(ddcolor), "--card", str(card), "--output", str(target)]
    assert main(words) == 0
    assert capsys.readouterr().out == f"{ddcolor} is packed as {target}.\n"
    made = open_package(target).card
    assert (made.name, made.summary, made.version) == ("For artists", "Bold.", 3)
    assert (made.created, made.metrics[0].ab, made.metrics[0].kid) == ("2026-05-31", 12.5, None)
    assert made.origin.source == "https://example.org/artists"
    assert open_package(target).read_preview() is not None
    assert main(words) == 2
    assert "exists already" in capsys.readouterr().err
    # Others install it as any package: nothing is asked.
    assert main(["models", "install", str(target)]) == 0
    assert capsys.readouterr().out == "For artists (artists) is installed.\n"


def test_a_network_of_our_own_contract_is_packed_as_it_is(
    home: Path, tiny_models: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("net.onnx").write_bytes(tiny_models.ab())
    Path("card.toml").write_text(
        'id = "plain"\nname = "Plain"\ncreated = "2026-01-31"\n'
        "[input]\nshort_side = 32\nmultiple = 8\n"
        '[output]\nkind = "ab"\nab_scale = 100\n'
    )
    assert main(["models", "pack", "net.onnx", "--card", "card.toml"]) == 0
    assert capsys.readouterr().out == "net.onnx is packed as plain.colormodel.\n"
    package = open_package(Path("plain.colormodel"))
    assert package.read_model() == tiny_models.ab()
    assert (package.card.format_version, package.card.input.short_side) == (1, 32)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('id = "artists"', ""), "id is missing"),
        (('id = "artists"', 'id = "No Id"'), "id must be"),
        (("summary", "sumary"), "unknown key 'sumary'"),
        (
            ('reading = "ddcolor"\n\n[origin]\nsource = "https://example.org/artists"', ""),
            "reading",
        ),
        (('reading = "ddcolor"', 'input = {}\nreading = "ddcolor"'), "input follows from reading"),
        (("version = 3", "version = "), "it is not TOML"),
        (('reading = "ddcolor"', 'reading = "eccv16"'), "cannot be read as 'eccv16'"),
    ],
)
def test_a_card_that_is_wrong_says_where(
    home: Path, ddcolor: Path, tmp_path: Path, change: tuple[str, str], said: str, capsys
) -> None:
    card, target = tmp_path / "card.toml", tmp_path / "artists.colormodel"
    card.write_text(CARD.replace(*change))
    words = ["models", "pack", str(ddcolor), "--card", str(card), "--output", str(target)]
    assert main(words) != 0
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_a_card_that_cannot_be_read_is_told(home: Path, ddcolor: Path, tmp_path, capsys) -> None:
    words = ["models", "pack", str(ddcolor), "--card"]
    assert main([*words, str(tmp_path / "none.toml")]) == 2
    assert "none.toml cannot be read" in capsys.readouterr().err
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    assert main([*words, str(tmp_path / "bad.toml")]) == 2
    assert "it is not UTF-8" in capsys.readouterr().err
