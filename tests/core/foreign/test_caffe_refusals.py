"""Caffe files that are damaged, made to do harm or of something else are refused, and at once."""

import pickle
import random
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

from core.base.errors import PackageError
from core.foreign.caffe import FILE_LIMITS, CaffePaths, caffe_as_onnx
from core.foreign.onnx_writing import written_field
from tests.core.foreign.caffe_files import CaffeFiles, npy, zhang_2016, zhang_2017

#: Of the processor: the machine may be busy. What is refused takes a tenth of it at most.
AT_ONCE_S = 5.0
PATHS = CaffePaths(Path("net.prototxt"), Path("net.caffemodel"), Path("bins.npy"))
TEXT, NUMBERS, BINS = PATHS.prototxt.name, PATHS.caffemodel.name, PATHS.hull.name


@pytest.fixture(scope="module")
def files() -> CaffeFiles:
    return zhang_2016(narrow=32, side=32, bins=17)


def refused(
    files: CaffeFiles,
    name: str,
    *,
    prototxt: bytes | None = None,
    caffemodel: bytes | None = None,
    hull: bytes | None = None,
) -> str:
    """Convert with one of the files changed; gives what is said of it."""
    began = time.process_time()
    with pytest.raises(PackageError) as caught:
        caffe_as_onnx(
            files.prototxt if prototxt is None else prototxt,
            files.caffemodel if caffemodel is None else caffemodel,
            files.hull if hull is None else hull,
            paths=PATHS,
        )
    assert time.process_time() - began < AT_ONCE_S
    error = caught.value
    assert error.path is not None
    assert error.path.name == name
    assert error.message.startswith(name)
    assert error.hint
    return error.message


@pytest.mark.parametrize(
    ("layer", "old", "new", "said"),
    [
        ("class8_313_rh", '"Softmax"', '"Python"', "class8_313_rh is of the kind Python"),
        ("class8_313_rh", '"Softmax"', '"\u202emax"', r"of the kind \u202emax, which"),
        ("class8_313_rh", '"Softmax"', "Softmax", "“type”"),
        ("class8_313_rh", '"Softmax"', '"Soft\nmax"', "is not as in the text"),
        ("class8_313_rh", '"Softmax"', '"Softmax" bottom: "data_l"', "class8_313_rh does not fit"),
        ("class8_313_rh", 'bottom: "conv8_313_rh"', "", "class8_313_rh does not fit"),
        ("class8_ab", 'name: "class8_ab"', 'name: ""', "“name”"),
        ("class8_ab", "num_output: 2", "num_output: 3", "no numbers for the layer class8_ab"),
        ("conv1_2", 'top: "conv1_2"', 'top: "other"', "takes “conv1_2”, which no layer before"),
        ("conv1_2", 'bottom: "conv1_1"', 'bottom: "class8_ab"', "takes “class8_ab”, which no"),
        ("conv1_2", 'bottom: "conv1_1"', 'bottom: "conv1_2"', "takes “conv1_2”, which no"),
        ("conv2_1", 'top: "conv2_1"', 'top: "conv1_2"', "gives “conv1_2” a second time"),
        ("conv2_1", 'top: "conv2_1"', 'top: "data_l"', "gives “data_l” a second time"),
        ("conv2_1", "num_output: 4", "num_output: 99999999", "“num_output”"),
        ("conv2_1", "num_output: 4", "num_output: -4", "“num_output”"),
        ("conv2_1", "num_output: 4", "num_output: 4e0", "“num_output”"),
        ("conv2_1", "num_output: 4", "num_output: 4 num_output: 4", "“num_output”"),
        ("conv2_1", "num_output: 4", "num_output { }", "“num_output”"),
        ("conv2_1", "num_output: 4", "", "“num_output”"),
        ("conv2_1", "num_output: 4", "num_output: 4 group: 3", "conv2_1 does not fit"),
        ("conv2_1", "num_output: 4", "num_output: 4 kernel_h: 3", "“kernel_size”"),
        ("conv2_1", "num_output: 4", "num_output: 4 axis: 2", "“axis”"),
        ("conv2_1", "num_output: 4", "num_output: 4 bias_term: perhaps", "“bias_term”"),
        ("conv2_1", "num_output: 4", "num_output: 4 rectified: 1", "“rectified”, which is not"),
        ("conv2_1", "kernel_size: 3", "kernel_size: 0", "“kernel_size”"),
        ("conv2_1", "kernel_size: 3", "kernel_size: [3, 3, 3]", "“kernel_size”"),
        ("conv2_1", "kernel_size: 3", "kernel_size: 64", "conv2_1 does not fit"),
        ("conv2_1", "kernel_size: 3", "kernel_size: 3 stride: 0", "“stride”"),
        ("conv2_1", "kernel_size: 3", "kernel_size: 3 dilation: 65", "“dilation”"),
        ("conv2_1", "pad: 1", "pad: -1", "“pad”"),
        ("data_l", "dim: 1 ", "dim: 3 ", "the layer bw_conv1_1 are not those of this"),
        ("bw_conv1_1", "2 pad: 1", "16384 pad: 64", "more numbers than a network may"),
        ("data_l", "dim: 32 ", "dim: 2049 ", "no usable size"),
        ("data_l", "dim: 32 ", "dim: 18446744073709551616 ", "“dim”"),
        ("data_l", "dim: 32 ", "dim: 0 ", "“dim”"),
        ("data_l", "dim: 32 ", "", "no usable size"),
        ("data_l", 'top: "data_l"', 'top: "data_l" top: "more"', "no usable size"),
        ("relu1_1", '"ReLU"', '"ReLU" relu_param { negative_slope: nan }', "“negative_slope”"),
        ("relu1_1", '"ReLU"', '"ReLU" relu_param { } relu_param { }', "“relu_param”"),
        ("relu1_1", '"ReLU"', '"ReLU" include { phase: TRAIN }', "“include”, which is not"),
        (
            "conv1_2norm",
            '"BatchNorm"',
            '"BatchNorm" batch_norm_param { use_global_stats: false }',
            "“use_global_stats”",
        ),
        ("conv1_2norm", '"BatchNorm"', '"BatchNorm" batch_norm_param { eps: 0 }', "does not fit"),
        ("conv8_313_rh", "2.606", "1e999", "“value”"),
        ("conv8_313_rh", "2.606", "2.606.1", "“value”"),
        ("conv8_313_rh", 'type: "constant"', 'type: "xavier"', "no numbers for the layer conv8_3"),
        ("Silence", "layer {", "layers {", "“layers”, which is not"),
        ("Silence", "layer {", "layer {{", "is not as in the text"),
        ("Silence", "layer {", "layer: [", "is not as in the text"),
        ("Silence", "}", "", "is not as in the text"),
        ("Silence", "}", "}}", "is not as in the text"),
        ("Silence", "}", "> ", "is not as in the text"),
        ("Silence", "Silence", "x" * 300, "is not as in the text"),
    ],
)
def test_a_description_of_something_else(
    files: CaffeFiles, layer: str, old: str, new: str, said: str
) -> None:
    before, name, block = files.prototxt.decode().rpartition(f'  name: "{layer}"\n')
    head = "layer {\n"
    assert before.endswith(head)
    block, end, after = (name + block).partition("\n}\n")
    described = " ".join((head + block + end).split()) + " "
    assert old in described
    prototxt = before.removesuffix(head) + described.replace(old, new) + after
    name = NUMBERS if "numbers for" in said or "are not those" in said else TEXT
    assert said in refused(files, name, prototxt=prototxt.encode())


def test_networks_that_are_fed_otherwise(files: CaffeFiles) -> None:
    two = files.prototxt + b'input: "mask" input_shape { dim: 1 dim: 1 dim: 8 dim: 8 }'
    assert "not one input" in refused(files, TEXT, prototxt=two)
    again = files.prototxt + b'input: "data_l" input_dim: [1, 1, 8, 8]'
    assert "“data_l” a second time" in refused(files, TEXT, prototxt=again)
    colours = b'"class8_ab"\n  type: "Convolution"'
    shares = files.prototxt.replace(colours, b'"class8_ab"\n  type: "Silence"')
    assert "not one output" in refused(files, TEXT, prototxt=shares)


@pytest.mark.parametrize(
    "text",
    [
        b"#" * 10**8,
        b"layer {" * (FILE_LIMITS[".prototxt"] // 7),
        b"layer:[" * (FILE_LIMITS[".prototxt"] // 7),
        b"a:1 " * (FILE_LIMITS[".prototxt"] // 4),
        b'layer { name: "' + b"a" * 10**6,
        b" \t\n" * 10**5 + b"}",
        b"1" * 10**6,
        b'layer { type: "Silence" }' * 30_000,
        b"\xff\xfe" * 1000,
        b"\x00" * 1000,
        pickle.dumps({"layer": 1}),
    ],
    ids=range(11),
)
def test_texts_that_are_to_take_for_ever(files: CaffeFiles, text: bytes) -> None:
    refused(files, TEXT, prototxt=text)


def test_an_empty_description(files: CaffeFiles) -> None:
    assert "not one output" in refused(files, TEXT, prototxt=b"")


def test_numbers_of_another_network(files: CaffeFiles) -> None:
    others = {
        "bw_conv1_1 are not those": zhang_2016(narrow=16, side=32, bins=17).caffemodel,
        "conv8_313 are not those": zhang_2016(narrow=32, side=32, bins=18).caffemodel,
        "no numbers for the layer conv8_313": zhang_2017(narrow=32).caffemodel,
    }
    for said, caffemodel in others.items():
        assert said in refused(files, NUMBERS, caffemodel=caffemodel)


def _blob(**fields: bytes) -> bytes:
    """Write a `.caffemodel` whose first layer has one blob of these bytes."""
    layer = written_field(1, b"bw_conv1_1") + written_field(7, b"".join(fields.values()))
    return written_field(100, layer)


@pytest.mark.parametrize(
    ("caffemodel", "said"),
    [
        (b"", "is no .caffemodel"),
        (b"\x08\x01", "is no .caffemodel"),
        (b"\x80\x04\x95garbage", "is no .caffemodel"),
        (written_field(100, b"\xff" * 20), "is no .caffemodel"),
        (written_field(100, written_field(7, b"")) * 3, "no numbers for"),
        (_blob(shape=written_field(7, written_field(1, b"\x12" * 200))), "is no .caffemodel"),
        (_blob(shape=written_field(7, written_field(1, b"\x80"))), "is no .caffemodel"),
        # 2^63 by 2^63, and nothing in it
        (_blob(shape=written_field(7, written_field(1, (b"\xff" * 8 + b"\x7f") * 2))), "damaged"),
        (_blob(data=written_field(5, bytes(18 * 4))), "damaged"),
        (_blob(data=written_field(5, bytes(7))), "is no .caffemodel"),
        (_blob(data=b"\x29" + bytes(8)), "is no .caffemodel"),  # field 5 of eight bytes
        (_blob(data=(b"\x2d" + bytes(4)) * 10**6), "damaged"),
        (_blob(data=(b"\x2d" + bytes(4) + b"\x08\x01") * 10**5), "is no .caffemodel"),
        (_blob(data=b"\x08\x01" * 10**6), "is no .caffemodel"),
        (written_field(100, b"") * 10**6, "is no .caffemodel"),
    ],
    ids=range(15),
)
def test_numbers_that_are_none(files: CaffeFiles, caffemodel: bytes, said: str) -> None:
    assert said in refused(files, NUMBERS, caffemodel=caffemodel)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("layer", ["conv4_2", "conv4_3norm"])
def test_numbers_that_are_not_finite(files: CaffeFiles, layer: str, value: float) -> None:
    net = files.numbers()
    (found,) = (each for each in net.layer if each.name == layer)
    found.blobs[1].data[3] = value
    said = refused(files, NUMBERS, caffemodel=net.SerializeToString())
    assert layer in said
    assert "damaged" in said


def test_a_variance_that_is_none(files: CaffeFiles) -> None:
    net = files.numbers()
    (found,) = (each for each in net.layer if each.name == "conv4_3norm")
    found.blobs[1].data[3] = -1.0
    assert "conv4_3norm" in refused(files, NUMBERS, caffemodel=net.SerializeToString())
    found.blobs[1].data[3], found.blobs[2].data[0] = 1e30, 1e-30
    assert "conv4_3norm" in refused(files, NUMBERS, caffemodel=net.SerializeToString())


def test_numbers_that_are_too_large_are_not_looked_at(files: CaffeFiles) -> None:
    said = refused(files, NUMBERS, caffemodel=bytes(FILE_LIMITS[".caffemodel"] + 1))
    assert "larger" in said


def _altered(files: CaffeFiles) -> dict[str, bytes]:
    hull, bins = files.hull, files.bins.astype(float)
    return {
        "empty": b"",
        "mark": hull[:6],
        "cut": hull[:-1],
        "longer": hull + b"\0",
        "version": hull[:6] + b"\x03" + hull[7:],
        "head too long": hull[:8] + b"\xff\xff" + hull[10:],
        "flat": npy(bins.ravel()),
        "three": npy(np.zeros((17, 3))),
        "turned": npy(np.ascontiguousarray(bins.T)),
        "none": npy(np.zeros((0, 2))),
        "texts": npy(np.array([["a", "b"]])),
        "complex": npy(bins.astype(complex)),
        "not finite": npy(np.where(bins == bins[3], np.nan, bins)),
        "too far": npy(bins * 10),
        "alike": npy(np.where(bins == bins[3], bins[4], bins)),
        "pickled": _pickled(bins),
        "code": hull.replace(b"'shape': (17, 2)", b"'shape': (9+8,2)"),
        "too large": npy(np.zeros((70_000, 2))),
        "pickle": pickle.dumps(bins),
    }


def _pickled(bins: np.ndarray) -> bytes:
    """Give what numpy.load would hand to the unpickler."""
    head = npy(bins)[:128].replace(b"'<f8'", b"'|O' ")
    return head + pickle.dumps(bins.tolist())


@pytest.mark.parametrize("how", [*_altered(zhang_2016(narrow=64, side=8, bins=17))])
def test_colours_of_bins_that_are_none(files: CaffeFiles, how: str) -> None:
    assert "no table of a and b" in refused(files, BINS, hull=_altered(files)[how])


def test_colours_of_other_bins(files: CaffeFiles) -> None:
    other = zhang_2016(narrow=32, side=32, bins=313).hull
    assert "313 bins, and the network has 17" in refused(files, BINS, hull=other)


def _cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw))]


def _flipped(raw: bytes, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(chance.choice([1, 1, 2, 8])):
        changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _shifted(raw: bytes, chance: random.Random) -> bytes:
    begin, end, place = sorted(chance.randrange(len(raw)) for _ in range(3))
    return raw[:begin] + raw[end:place] + raw[begin:end] + raw[place:]


def _numbered(raw: bytes, chance: random.Random) -> bytes:
    """Set another number where one stands; of a binary file, some byte."""
    places = [place for place, byte in enumerate(raw[:4096]) if byte in b"0123456789"]
    place = chance.choice(places)
    other = chance.choice([b"0", b"-1", b"999999999999", b"1e9", b"nan", b"2", b"64"])
    return raw[:place] + other + raw[place + 1 :]


@pytest.mark.parametrize("part", ["prototxt", "caffemodel", "hull"])
@pytest.mark.parametrize("change", [_cut, _flipped, _shifted, _numbered])
def test_damage_of_any_kind_is_told_or_harmless(
    files: CaffeFiles, part: str, change: Callable[[bytes, random.Random], bytes]
) -> None:
    chance = random.Random(f"{part} {change.__name__}")
    whole = {"prototxt": files.prototxt, "caffemodel": files.caffemodel, "hull": files.hull}
    models, hints = list[bytes](), list[str]()
    for _ in range(25):
        try:
            models.append(caffe_as_onnx(**whole | {part: change(whole[part], chance)}))
        except PackageError as error:
            hints.append(error.hint)
    assert all(hints)
    assert hints or change is _flipped
    for model in models:
        onnx.checker.check_model(onnx.load_from_string(model), full_check=True)
