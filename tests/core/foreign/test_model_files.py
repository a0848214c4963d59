"""The files that a user gives: what they are, and what is refused before anything of it is run."""

import contextlib
import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from core.base.errors import PackageError
from core.foreign import model_files
from core.foreign.model_files import hashed_files, read_model
from core.foreign.onnx_reading import read_onnx
from core.model.onnx_wire import UnsafeOnnx


def refusal(*paths: Path) -> PackageError:
    with pytest.raises(PackageError) as caught:
        read_model(hashed_files(paths))
    error = caught.value
    assert error.message.isprintable()
    assert error.hint
    return error


def zipped(folder: Path, members: dict[str, bytes], name: str = "model.zip") -> Path:
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return folder / name


@pytest.mark.parametrize("name", ["model.onnx", "DDColor.ONNX", "a model"])
def test_a_model_is_read_as_it_is(networks, tmp_path, name):
    path = networks.written(tmp_path, name, networks.ddcolor(side=256))
    model, of = read_model(hashed_files([path]))
    assert model == path.read_bytes()
    assert of == path


def test_a_zip_is_read_in_which_numbers_lie_beside_the_model(networks, tmp_path):
    path = networks.written(
        tmp_path, "ddcolor.zip", networks.ddcolor_zip(names=["__MACOSX/._model.onnx", "folder/"])
    )
    model, of = read_model(hashed_files([path]))
    assert of == path
    assert len(read_onnx(model).constants) == 2
    assert list(tmp_path.iterdir()) == [path]  # nothing was unpacked


def test_a_model_and_its_data_are_given_together(networks, tmp_path):
    model, data = networks.ddcolor_with_data()
    paths = [
        networks.written(tmp_path, "model.onnx", model),
        networks.written(tmp_path, "model.data", data + bytes(1000)),
    ]
    files = hashed_files(paths)
    assert files.names == ("model.data", "model.onnx")  # the one with the weights first
    whole, of = read_model(files)
    assert of == paths[0]
    assert all(each.content for each in read_onnx(whole).constants.values())


def test_without_its_data_a_model_asks_for_it(networks, tmp_path):
    model, _ = networks.ddcolor_with_data()
    networks.written(tmp_path, "model.data", b"not opened, for it was not given")
    error = refusal(networks.written(tmp_path, "model.onnx", model))
    assert "model.data, which was not given with it" in error.message


@pytest.mark.parametrize(
    ("name", "content", "what", "hint"),
    [
        ("ddcolor.pth", b"anything", "pickle", "torch.onnx.export"),
        ("model.pt", b"PK\3\4anything", "pickle", "torch.onnx.export"),
        ("model.onnx", b"\x80\x02}q\x00.", "pickle", "torch.onnx.export"),
        ("model.ckpt", b"", "pickle", "torch.onnx.export"),
        ("pytorch_model.bin", b"\x80\x04.", "pickle", "torch.onnx.export"),
        ("model.safetensors", b"{}", "weights and no network", "torch.onnx.export"),
        ("ddcolor.tflite", b"\x1c\0\0\0TFL3", "TensorFlow Lite", "as ONNX"),
        ("ddcolor", b"\x1c\0\0\0TFL3", "TensorFlow Lite", "as ONNX"),
        ("model.mlmodel", b"", "Core ML", "as ONNX"),
        ("weights.h5", b"\x89HDF\r\n\x1a\n", "Keras", "as ONNX"),
        ("weights", b"\x89HDF\r\n\x1a\n", "Keras", "as ONNX"),
        ("ddcolor.dlc", b"", "Qualcomm", "as ONNX"),
    ],
)
def test_other_kinds_of_files_are_named_and_what_to_do(
    networks, tmp_path, name, content, what, hint
):
    error = refusal(networks.written(tmp_path, name, content))
    assert name in error.message
    assert what in error.message
    assert hint in error.hint


def test_zips_of_pytorch_and_of_keras_are_seen_by_what_they_hold(tmp_path):
    torch = zipped(tmp_path, {"archive/data.pkl": b"\x80\x02.", "archive/data/0": b"1"})
    assert "pickle" in refusal(torch).message
    keras = zipped(tmp_path, {"config.json": b"{}", "model.weights.h5": b"1"}, "model.keras")
    assert "Keras" in refusal(keras).message


@pytest.mark.parametrize(
    ("members", "why"),
    [
        ({}, "holds no network"),
        ({"readme.txt": b"hello"}, "holds no network"),
        ({"a.onnx": b"", "b.onnx": b""}, "several networks"),
        ({"a/model.onnx": b"", "b/model.onnx": b""}, "twice"),
        ({f"{number}.txt": b"" for number in range(100)}, "more files"),
        ({"model.onnx": b"no model"}, "not ONNX"),
    ],
)
def test_a_zip_of_something_else_is_refused(tmp_path, members, why):
    path = zipped(tmp_path, members)
    assert why in refusal(path).message


def test_a_bomb_is_not_inflated(networks, tmp_path):
    bomb = zipped(tmp_path, {"model.onnx": networks.ddcolor(), "model.data": bytes(2**22)})
    raw = bytearray(bomb.read_bytes())
    at = raw.rindex(b"PK\1\2") + 24  # of the last member in the directory: its size
    assert struct.unpack_from("<L", raw, at) == (2**22,)
    struct.pack_into("<L", raw, at, model_files.MOST_BYTES)
    bomb.write_bytes(raw)
    model, _ = read_model(hashed_files([bomb]))  # the model does not name it
    assert model == networks.ddcolor()

    with_data, _ = networks.ddcolor_with_data()
    named = zipped(tmp_path, {"model.onnx": with_data, "model.data": bytes(2**22)})
    raw = bytearray(named.read_bytes())
    struct.pack_into("<L", raw, raw.rindex(b"PK\1\2") + 24, 2**31)
    named.write_bytes(raw)
    assert "larger than it can be" in refusal(named).message


def test_a_directory_is_not_read_that_says_it_lies_elsewhere(networks, tmp_path):
    path = networks.written(tmp_path, "model.zip", networks.ddcolor_zip())
    whole = path.read_bytes()
    end = whole.rindex(b"PK\5\6")
    path.write_bytes(whole[:end] + b"PK\6\7" + bytes(16) + whole[end:])
    assert "not built as" in refusal(path).message
    path.write_bytes(whole[:end])
    assert "its end is missing" in refusal(path).message


def test_an_encrypted_zip_is_refused(networks, tmp_path):
    raw = bytearray(networks.ddcolor_zip())
    at = raw.index(b"PK\1\2") + 8
    raw[at] |= 1
    assert "encrypted" in refusal(networks.written(tmp_path, "model.zip", bytes(raw))).message


def test_damaged_zips_end_in_a_sentence(networks, tmp_path):
    whole = networks.ddcolor_zip()
    for place in range(4, len(whole), 23):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        path = networks.written(tmp_path, "model.zip", bytes(damaged))
        with contextlib.suppress(PackageError):
            model, _ = read_model(hashed_files([path]))
            assert isinstance(model, bytes)


def test_files_that_are_none_are_refused(tmp_path):
    assert "There is no model file" in refusal(tmp_path / "gone.onnx").message
    assert "is not a file" in refusal(tmp_path).message
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.onnx")
        assert "is not a file" in refusal(tmp_path / "pipe.onnx").message


def test_what_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.onnx"
    with path.open("wb") as file:
        file.truncate(model_files.MOST_BYTES + 1)  # takes no room on the disk
    assert "larger than a model can be" in refusal(path).message


def test_two_models_are_one_too_many(networks, tmp_path):
    paths = [networks.written(tmp_path, f"{name}.onnx", networks.ddcolor()) for name in "ab"]
    paths[1].write_bytes(networks.ddcolor(side=256))
    error = refusal(*paths)
    assert "are two models" in error.message


def test_half_of_a_caffe_model_asks_for_the_other(tmp_path):
    path = tmp_path / "colorization_deploy_v2.prototxt"
    path.write_text("layer {}")
    error = refusal(path)
    assert ".caffemodel" in error.hint


def test_a_file_that_changed_since_is_not_taken(networks, tmp_path):
    path = networks.written(tmp_path, "model.onnx", networks.ddcolor())
    files = hashed_files([path])
    path.write_bytes(networks.ddcolor(side=256))
    with pytest.raises(PackageError, match="was changed"):
        read_model(files)


def test_an_empty_zip_and_an_empty_file(tmp_path):
    empty = tmp_path / "empty.onnx"
    empty.write_bytes(b"")
    model, _ = read_model(hashed_files([empty]))
    with pytest.raises(UnsafeOnnx, match="is not ONNX"):
        read_onnx(model)
    plain = io.BytesIO()
    zipfile.ZipFile(plain, "w").close()
    path = tmp_path / "empty.zip"
    path.write_bytes(plain.getvalue())
    assert "holds no network" in refusal(path).message


@pytest.mark.parametrize("count", [1, 200])
def test_a_zip_of_photos_is_told_to_be_unpacked(tmp_path: Path, count: int) -> None:
    path = tmp_path / "album.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(f"album/{number}.JPG", b"photo")
    error = refusal(path)
    assert error.message == "album.zip holds pictures and no model."
    assert "unpack it" in error.hint
