"""Writes the files of Caffe's colouring networks without Caffe: narrow, with random numbers.

Names, kinds and order of the layers are those of the authors' descriptions. They are written by
Google's protobuf, from the parts of caffe.proto that they need, so that nothing here knows how the
program reads them.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from google.protobuf import (  # type: ignore[import-untyped]
    descriptor_pb2,
    descriptor_pool,
    message_factory,
    text_format,
)

_FIELD = descriptor_pb2.FieldDescriptorProto
_TYPES = {
    "text": _FIELD.TYPE_STRING,
    "whole": _FIELD.TYPE_INT64,
    "float": _FIELD.TYPE_FLOAT,
    "double": _FIELD.TYPE_DOUBLE,
    "flag": _FIELD.TYPE_BOOL,
}
#: Fields by their numbers in caffe.proto; "*" for many, "[]" for many that are packed.
_MESSAGES = {
    "Net": {
        "name": (1, "text"),
        "layers": (2, "OldLayer*"),
        "input": (3, "text*"),
        "input_dim": (4, "whole*"),
        "input_shape": (8, "Shape*"),
        "layer": (100, "Layer*"),
    },
    "Layer": {
        "name": (1, "text"),
        "type": (2, "text"),
        "bottom": (3, "text*"),
        "top": (4, "text*"),
        "blobs": (7, "Blob*"),
        "convolution_param": (106, "Convolution"),
        "eltwise_param": (110, "Eltwise"),
        "relu_param": (123, "ReLU"),
        "slice_param": (126, "Slice"),
        "scale_param": (142, "Scale"),
        "input_param": (143, "Input"),
    },
    "OldLayer": {"name": (4, "text"), "blobs": (6, "Blob*")},
    "Shape": {"dim": (1, "whole[]")},
    "Blob": {
        "num": (1, "whole"),
        "channels": (2, "whole"),
        "height": (3, "whole"),
        "width": (4, "whole"),
        "data": (5, "float[]"),
        "shape": (7, "Shape"),
        "double_data": (8, "double[]"),
    },
    "Convolution": {
        "num_output": (1, "whole"),
        "bias_term": (2, "flag"),
        "pad": (3, "whole*"),
        "kernel_size": (4, "whole*"),
        "group": (5, "whole"),
        "stride": (6, "whole*"),
        "weight_filler": (7, "Filler"),
        "dilation": (18, "whole*"),
    },
    "Filler": {"type": (1, "text"), "value": (2, "float")},
    "Eltwise": {"operation": (1, "whole")},
    "ReLU": {"negative_slope": (1, "float")},
    "Slice": {"slice_point": (2, "whole*"), "axis": (3, "whole")},
    "Scale": {"filler": (3, "Filler"), "bias_term": (4, "flag")},
    "Input": {"shape": (1, "Shape*")},
}


@cache
def _messages(*, is_packed: bool) -> dict[str, Any]:
    file = descriptor_pb2.FileDescriptorProto(name="caffe.proto", package="caffe", syntax="proto2")
    for message, fields in _MESSAGES.items():
        described = file.message_type.add(name=message)
        for field, (number, kind) in fields.items():
            stem = kind.rstrip("*[]")
            added = described.field.add(name=field, number=number)
            added.label = _FIELD.LABEL_OPTIONAL if stem == kind else _FIELD.LABEL_REPEATED
            added.type = _TYPES.get(stem, _FIELD.TYPE_MESSAGE)
            if added.type == _FIELD.TYPE_MESSAGE:
                added.type_name = f".caffe.{stem}"
            if kind.endswith("[]"):
                added.options.packed = is_packed
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return {
        name: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"caffe.{name}"))
        for name in _MESSAGES
    }


def new_net(*, is_packed: bool = True, **fields: Any) -> Any:
    """Begin a network; in files of before 2014 numbers lie one by one, not packed."""
    return _messages(is_packed=is_packed)["Net"](**fields)


@dataclass(frozen=True, slots=True)
class CaffeFiles:
    """The three files of a model, and the network that they are of.

    Attributes:
        net: messages of all layers, with their numbers.
        bins: (n, 2) int64, a* and b*; what `hull` holds.
        stored: names of the layers whose numbers are in the `.caffemodel`.
    """

    net: Any
    bins: np.ndarray
    stored: frozenset[str]

    @property
    def prototxt(self) -> bytes:
        described = type(self.net)()
        described.CopyFrom(self.net)
        for layer in described.layer:
            del layer.blobs[:]
        return text_format.MessageToString(described).encode()

    @property
    def caffemodel(self) -> bytes:
        return self.numbers().SerializeToString()

    @property
    def hull(self) -> bytes:
        return npy(self.bins)

    def numbers(self, *, is_packed: bool = True) -> Any:
        """Give what the `.caffemodel` holds: layers with their numbers."""
        net = new_net(is_packed=is_packed, name="trained")
        for layer in self.net.layer:
            if layer.name in self.stored and layer.blobs:
                stored = net.layer.add(name=layer.name, type=layer.type)
                for blob in layer.blobs:
                    stored.blobs.add().ParseFromString(blob.SerializeToString())
        return net

    def with_text(self, old: str, new: str) -> bytes:
        """Give the description with one thing changed, wherever it stands."""
        text = self.prototxt.decode()
        assert old in text, old
        return text.replace(old, new).encode()


def npy(table: np.ndarray) -> bytes:
    """Give a table as NumPy writes it."""
    file = io.BytesIO()
    np.save(file, table, allow_pickle=False)
    return file.getvalue()


def numbers_of(blob: Any) -> np.ndarray:
    """Give the numbers of a blob, float64."""
    return np.array(blob.data, np.float64).reshape(blob.shape.dim)


class _Drawing:
    """Draws a network layer by layer, its numbers at random, so that pictures stay of one size."""

    def __init__(self, seed: int, narrow: int) -> None:
        self.net = new_net(name="LtoAB")
        self.random = np.random.default_rng(seed)
        self.narrow = narrow
        self.channels: dict[str, int] = {}

    def input(self, name: str, *shape: int) -> None:
        layer = self.net.layer.add(name=name, type="Input", top=[name])
        layer.input_param.shape.add(dim=[1, *shape])
        self.channels[name] = shape[0]

    def convolution(
        self, name: str, bottom: str, outputs: int, *, top: str = "", deconv: bool = False, **more
    ) -> None:
        """Add a convolution of 3 by 3, or what `more` says, with a bias unless it says so."""
        top = top or name
        kernel, groups = more.pop("kernel_size", 3), more.get("group", 1)
        gain = more.pop("gain", 2.0)  # keeps variance behind a ReLU
        kind = "Deconvolution" if deconv else "Convolution"
        layer = self.net.layer.add(name=name, type=kind, bottom=[bottom], top=[top])
        own = layer.convolution_param
        own.num_output, own.kernel_size[:] = outputs, [kernel]
        for field, value in more.items():
            if field in ("pad", "stride", "dilation"):
                getattr(own, field)[:] = [value]
            else:
                setattr(own, field, value)
        inputs = self.channels[bottom]
        shape = (inputs, outputs // groups) if deconv else (outputs, inputs // groups)
        taps = inputs // groups * kernel**2 / (more.get("stride", 1) ** 2 if deconv else 1)
        self._blob(layer, self.random.normal(0, (gain / taps) ** 0.5, (*shape, kernel, kernel)))
        if more.get("bias_term", True):
            self._blob(layer, self.random.normal(0, 0.1, outputs))
        self.channels[top] = outputs

    def relu(self, name: str, bottom: str, slope: float = 0.0) -> None:
        """Add a ReLU that replaces what it takes."""
        layer = self.net.layer.add(name=name, type="ReLU", bottom=[bottom], top=[bottom])
        if slope:
            layer.relu_param.negative_slope = slope

    def norm(self, name: str, bottom: str) -> None:
        """Add a BatchNorm: sums over some rounds, and how many those were."""
        layer = self.net.layer.add(name=name, type="BatchNorm", bottom=[bottom], top=[name])
        rounds, channels = 999.98, self.channels[bottom]
        self._blob(layer, rounds * self.random.normal(0.4, 0.2, channels))
        self._blob(layer, rounds * self.random.uniform(0.3, 1.5, channels))
        self._blob(layer, np.array([rounds]))
        self.channels[name] = channels

    def scale(self, name: str, bottom: str, value: float, *, top: str = "") -> None:
        """Add a factor that was never trained."""
        layer = self.net.layer.add(name=name, type="Scale", bottom=[bottom], top=[top or name])
        layer.scale_param.bias_term = False
        layer.scale_param.filler.type, layer.scale_param.filler.value = "constant", value
        self._blob(layer, np.full(self.channels[bottom], value))
        self.channels[top or name] = self.channels[bottom]

    def simple(self, kind: str, name: str, *bottoms: str, top: str = "") -> Any:
        self.channels[top or name] = self.channels[bottoms[0]]
        return self.net.layer.add(name=name, type=kind, bottom=bottoms, top=[top or name])

    def block(self, number: int, bottom: str, widths: list[int], last: str = "", **more) -> str:
        """Add convolutions with a ReLU each, and a norm: `conv4_1` to `conv4_3norm`."""
        stride = more.pop("last_stride", 1)
        for place, width in enumerate(widths, 1):
            name = f"conv{number}_{place}"
            extra = more | ({"stride": stride} if place == len(widths) and stride > 1 else {})
            first = "bw_conv1_1" if name == "conv1_1" else name
            self.convolution(first, bottom, width // self.narrow, top=name, **extra)
            self.relu(f"relu{number}_{place}", name)
            bottom = name
        self.norm(f"{bottom}norm", bottom)
        return f"{bottom}norm"

    def _blob(self, layer: Any, values: np.ndarray) -> None:
        blob = layer.blobs.add(data=values.ravel().astype(np.float32))
        blob.shape.dim[:] = values.shape


def zhang_2016(*, seed: int = 0, narrow: int = 16, side: int = 224, bins: int = 313) -> CaffeFiles:
    """Draw the network of Zhang, Isola and Efros, `colorization_deploy_v2.prototxt`."""
    net = _Drawing(seed, narrow)
    net.input("data_l", 1, side, side)
    top = net.block(1, "data_l", [64, 64], pad=1, last_stride=2)
    top = net.block(2, top, [128, 128], pad=1, last_stride=2)
    top = net.block(3, top, [256, 256, 256], pad=1, last_stride=2)
    top = net.block(4, top, [512, 512, 512], pad=1, dilation=1)
    top = net.block(5, top, [512, 512, 512], pad=2, dilation=2)
    top = net.block(6, top, [512, 512, 512], pad=2, dilation=2)
    top = net.block(7, top, [512, 512, 512], pad=1, dilation=1)
    width = 256 // narrow
    net.convolution("conv8_1", top, width, deconv=True, kernel_size=4, pad=1, stride=2, dilation=1)
    net.relu("relu8_1", "conv8_1")
    for place in (2, 3):
        net.convolution(f"conv8_{place}", f"conv8_{place - 1}", width, pad=1, dilation=1)
        net.relu(f"relu8_{place}", f"conv8_{place}")
    net.convolution("conv8_313", "conv8_3", bins, kernel_size=1, stride=1, gain=0.01)
    net.scale("conv8_313_rh", "conv8_313", 2.606)
    net.simple("Softmax", "class8_313_rh", "conv8_313_rh")
    net.convolution("class8_ab", "class8_313_rh", 2, kernel_size=1, stride=1)
    net.net.layer.add(name="Silence", type="Silence", bottom=["class8_ab"])
    # As in the authors' file: these two have no numbers, and are filled in by every program.
    stored = {layer.name for layer in net.net.layer} - {"conv8_313_rh", "class8_ab"}
    return CaffeFiles(net.net, _bins(bins), frozenset(stored))


def zhang_2017(*, seed: int = 0, narrow: int = 16, side: int = 64) -> CaffeFiles:
    """Draw the network with hints of Zhang, Zhu and others, `deploy_nodist.prototxt`."""
    net = _Drawing(seed, narrow)
    net.input("data_l_ab_mask", 4, side, side)
    sliced = net.simple("Slice", "Slice", "data_l_ab_mask", top="data_l")
    sliced.top.append("data_ab_mask")
    sliced.slice_param.axis, sliced.slice_param.slice_point[:] = 1, [1]
    net.channels |= {"data_l": 1, "data_ab_mask": 3}
    net.convolution("ab_conv1_1", "data_ab_mask", 64 // narrow, pad=1)
    net.convolution("bw_conv1_1", "data_l", 64 // narrow, pad=1)
    net.simple("Eltwise", "conv1_1", "bw_conv1_1", "ab_conv1_1")
    net.relu("relu1_1", "conv1_1")
    net.convolution("conv1_2", "conv1_1", 64 // narrow, pad=1, stride=1)
    net.relu("relu1_2", "conv1_2")
    net.norm("conv1_2norm", "conv1_2")
    top = net.block(2, _halved(net, "conv1_2norm"), [128, 128], pad=1)
    top = net.block(3, _halved(net, top), [256, 256, 256], pad=1)
    top = net.block(4, _halved(net, top), [512, 512, 512], pad=1, dilation=1)
    for number, dilation in ((5, 2), (6, 2), (7, 1)):
        top = net.block(number, top, [512] * 3, pad=dilation, dilation=dilation)
    for number, short, width in ((8, "conv3_3", 256), (9, "conv2_2", 128), (10, "conv1_2", 128)):
        name, width = f"conv{number}_1", width // narrow
        net.convolution(name, top, width, deconv=True, kernel_size=4, pad=1, stride=2)
        net.convolution(f"{short}_short", f"{short}norm", width, pad=1, stride=1)
        net.simple("Eltwise", f"{name}_comb", name, f"{short}_short")
        # The authors gave two layers this name.
        net.relu("conv8_1_comb" if number == 8 else f"relu{number}_1_comb", f"{name}_comb")
        below = f"{name}_comb"
        for place in (2, 3) if number == 8 else (2,):
            net.convolution(f"conv{number}_{place}", below, width, pad=1, dilation=1)
            below = f"conv{number}_{place}"
            net.relu(f"relu{number}_{place}", below, 0.2 if number == 10 else 0.0)
        top = f"{below}norm"
        if number < 10:
            net.norm(top, below)
    net.convolution("conv10_ab", below, 2, kernel_size=1, stride=1, gain=0.0005)
    net.simple("TanH", "pred_ab_1", "conv10_ab")
    net.scale("pred_ab", "pred_ab_1", 100.0)
    return CaffeFiles(net.net, _bins(313), frozenset(layer.name for layer in net.net.layer))


def _halved(net: _Drawing, bottom: str) -> str:
    """Add the layer that leaves out every second row and column; each channel for itself."""
    channels = net.channels[bottom]
    more = {"kernel_size": 1, "stride": 2, "group": channels, "bias_term": False}
    net.convolution(f"{bottom}_ss", bottom, channels, **more)
    layer = net.net.layer[-1]
    layer.blobs[0].data[:] = [1.0] * channels
    filler = layer.convolution_param.weight_filler
    filler.type, filler.value = "constant", 1.0
    return f"{bottom}_ss"


def _bins(count: int) -> np.ndarray:
    """Give places of a grid of 10 near grey, by a* and then b*: as the true 313 lie."""
    grid = np.stack(np.meshgrid(*[np.arange(-110, 111, 10)] * 2, indexing="ij"), -1).reshape(-1, 2)
    nearest = np.argsort(np.hypot(*grid.T), kind="stable")[:count]
    return grid[np.sort(nearest)]


def forms(files: CaffeFiles) -> Iterator[tuple[str, bytes]]:
    """Give the `.caffemodel` in each of the forms that Caffe wrote over the years."""
    yield "layers of before 2015", _as_old_layers(files)
    yield "numbers one by one", files.numbers(is_packed=False).SerializeToString()
    yield "four sides", _with_four_sides(files)
    yield "double precision", _as_doubles(files)
    both = files.numbers()
    both.MergeFrom(new_net(input=["data"], input_dim=[1, 1, 8, 8]))
    yield "beside an input", both.SerializeToString()


def _as_old_layers(files: CaffeFiles) -> bytes:
    net = files.numbers()
    for layer in net.layer:
        net.layers.add(name=layer.name, blobs=layer.blobs)
    del net.layer[:]
    return net.SerializeToString()


def _with_four_sides(files: CaffeFiles) -> bytes:
    net = files.numbers()
    for layer in net.layer:
        for blob in layer.blobs:
            sides = [*[1] * (4 - len(blob.shape.dim)), *blob.shape.dim]
            blob.num, blob.channels, blob.height, blob.width = sides
            blob.ClearField("shape")
    return net.SerializeToString()


def _as_doubles(files: CaffeFiles) -> bytes:
    net = files.numbers()
    for layer in net.layer:
        for blob in layer.blobs:
            blob.double_data[:] = blob.data
            del blob.data[:]
    return net.SerializeToString()
