"""Files that somebody brings: which are models, and which of them are one."""

from pathlib import Path

import pytest

from core.base.errors import PackageError
from core.foreign.brought import REFUSED, foreign_models, sorted_out
from core.foreign.refusals import check_kind


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_bytes(b"something")
    return [folder / name for name in names]


def names(models) -> list[list[str]]:
    return [[file.name for file in model.files] for model in models]


def test_models_and_photos_are_told_apart_by_their_names() -> None:
    brought = [
        Path(name)
        for name in ("a.jpg", "b.ONNX", "c.colormodel", "d.zip", "e.pth", "model.data", "album")
    ]
    found = sorted_out(brought)
    assert found.own == (Path("c.colormodel"),)
    # A data file belongs to the ONNX file that comes with it; a folder of photos does not.
    assert found.foreign == tuple(Path(n) for n in ("b.ONNX", "d.zip", "e.pth", "model.data"))
    assert found.others == (Path("a.jpg"), Path("album"))


def test_data_and_folders_without_a_model_are_none() -> None:
    brought = [Path(name) for name in ("model.data", "album", "pts_in_hull.npy", "photo.png")]
    assert sorted_out(brought).others == tuple(brought)


@pytest.mark.parametrize("kind", REFUSED)
def test_all_that_is_taken_as_a_model_and_not_read_is_told_what_to_do_instead(kind: str) -> None:
    with pytest.raises(PackageError) as refused:
        check_kind(f"colours{kind}", b"something")
    assert "ONNX" in refused.value.hint


def test_a_caffe_pair_is_one_model_whatever_its_halves_are_called(tmp_path: Path) -> None:
    text, weights, hull, other = files(
        tmp_path, "deploy_v2.prototxt", "release_v2.caffemodel", "pts_in_hull.npy", "x.onnx"
    )
    models, faults = foreign_models([text, weights, hull, other])
    assert not faults
    assert names(models) == [
        ["release_v2.caffemodel", "deploy_v2.prototxt", "pts_in_hull.npy"],
        ["x.onnx"],
    ]


@pytest.mark.parametrize("half", ["deploy_v2.prototxt", "release_v2.caffemodel"])
def test_the_other_half_of_a_pair_is_found_beside_it(tmp_path: Path, half: str) -> None:
    files(tmp_path, "deploy_v2.prototxt", "release_v2.caffemodel", "pts_in_hull.npy", "photo.jpg")
    models, faults = foreign_models([tmp_path / half])
    assert not faults
    assert names(models) == [["release_v2.caffemodel", "deploy_v2.prototxt", "pts_in_hull.npy"]]


def test_of_several_other_halves_the_one_of_the_same_name_is_taken(tmp_path: Path) -> None:
    weights, *_ = files(tmp_path, "two.caffemodel", "one.prototxt", "two.prototxt")
    models, faults = foreign_models([weights])
    assert (names(models), faults) == ([["two.caffemodel", "two.prototxt"]], ())


def test_two_pairs_are_two_models(tmp_path: Path) -> None:
    brought = files(tmp_path, "a.caffemodel", "b.caffemodel", "a.prototxt", "b.prototxt")
    models, faults = foreign_models(brought)
    assert not faults
    assert names(models) == [["a.caffemodel", "a.prototxt"], ["b.caffemodel", "b.prototxt"]]


@pytest.mark.parametrize("half", ["deploy.prototxt", "release.caffemodel"])
def test_half_of_a_pair_that_is_alone_asks_for_the_other(tmp_path: Path, half: str) -> None:
    alone = files(tmp_path, half)
    models, faults = foreign_models(alone)
    assert not models
    (fault,) = faults
    assert half in fault.message
    assert ".prototxt" in fault.hint
    assert ".caffemodel" in fault.hint


def test_which_of_two_other_halves_is_meant_is_not_guessed(tmp_path: Path) -> None:
    weights, *_ = files(tmp_path, "release.caffemodel", "one.prototxt", "two.prototxt")
    models, faults = foreign_models([weights])
    assert not models
    assert len(faults) == 1


def test_numbers_in_a_file_beside_a_model_come_along(tmp_path: Path) -> None:
    model, data = files(tmp_path, "net.onnx", "net.onnx.data")
    for brought in ([model], [model, data], [data, model]):
        models, _ = foreign_models(brought)
        assert names(models) == [["net.onnx", "net.onnx.data"]]


def test_nothing_is_opened_and_nothing_that_is_gone_is_an_error(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "net.prototxt"
    models, faults = foreign_models([gone])
    assert (models, len(faults)) == ((), 1)
    assert names(foreign_models([tmp_path / "gone.onnx"])[0]) == [["gone.onnx"]]
