"""Networks as other people export them: their names, shapes, ranges and layers, narrow and random.

ECCV16 and SIGGRAPH17 are built layer for layer (github.com/clibdev/colorization, `colorizers`) with
a sixteenth of the channels; DDColor and DeOldify are stubs whose answer can be worked out by hand.
Nothing here is made by the code under test.
"""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

#: What DDColor's stub answers: a* and b* of grey, 0..1, as slope and offset.
DDCOLOR_SLOPE = np.array([[60.0], [-50.0]], np.float32)
DDCOLOR_OFFSET = np.array([-20.0, 35.0], np.float32)
#: What DeOldify's stub makes of grey, 0..1: R, G and B as slope and offset, cut to 0..1.
DEOLDIFY_SLOPE = np.array([1.10, 0.98, 0.80], np.float32)
DEOLDIFY_OFFSET = np.array([0.02, 0.00, 0.06], np.float32)
FREE = ("height", "width")


class Builder:
    """Nodes and weights of a network, one after the other."""

    def __init__(self, opset: int, seed: int = 0) -> None:
        self.opset = opset
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self.rng = np.random.default_rng(seed)

    def add(self, operator: str, *inputs: object, **attributes: object) -> str:
        names = [each if isinstance(each, str) else self.tensor(each) for each in inputs]
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, names, [name], **attributes))
        return name

    def tensor(self, values: object) -> str:
        name = f"w{len(self.tensors)}"
        values = np.asarray(values)
        if values.dtype == np.float64:
            values = values.astype(np.float32)
        self.tensors.append(numpy_helper.from_array(values, name))
        return name

    def conv(self, x: str, inside: int, out: int, *, side: int = 3, stride=1, dilation=1) -> str:
        scale = np.sqrt(2 / (inside * side * side))
        weight = self.rng.normal(0, scale, (out, inside, side, side))
        pad = dilation * (side // 2)
        return self.add(
            "Conv",
            x,
            weight,
            self.rng.normal(0, 0.05, out),
            kernel_shape=[side, side],
            pads=[pad] * 4,
            strides=[stride] * 2,
            dilations=[dilation] * 2,
        )

    def norm(self, x: str, channels: int) -> str:
        mean, variance = self.rng.normal(0, 0.1, channels), self.rng.uniform(0.8, 1.2, channels)
        return self.add(
            "BatchNormalization", x, np.ones(channels), np.zeros(channels), mean, variance
        )

    def deconv(self, x: str, inside: int, out: int) -> str:
        weight = self.rng.normal(0, np.sqrt(2 / (inside * 4)), (inside, out, 4, 4))
        return self.add(
            "ConvTranspose",
            x,
            weight,
            np.zeros(out),
            kernel_shape=[4, 4],
            strides=[2, 2],
            pads=[1] * 4,
        )

    def block(self, x: str, inside: int, out: int, count: int, *, stride=1, dilation=1) -> str:
        for place in range(count):
            last = place == count - 1
            x = self.conv(
                x,
                inside if place == 0 else out,
                out,
                stride=stride if last else 1,
                dilation=dilation,
            )
            x = self.add("Relu", x)
        return self.norm(x, out)

    def model(
        self, inputs: Sequence[object], outputs: Sequence[object], *, ir_version: int = 8
    ) -> bytes:
        graph = helper.make_graph(self.nodes, "torch_jit", inputs, outputs, self.tensors)
        made = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=ir_version
        )
        onnx.checker.check_model(made)
        return bytes(made.SerializeToString())


def value(name: str, shape: Sequence[object], kind: int = TensorProto.FLOAT) -> object:
    return helper.make_tensor_value_info(name, kind, shape)


def renamed(builder: Builder, made: str, name: str) -> None:
    builder.nodes.append(helper.make_node("Identity", [made], [name]))


def bins() -> np.ndarray:
    """313 colours of a grid of 10, (313, 2), near to grey first: as many as Zhang's hull has."""
    axis = np.arange(-110, 120, 10)
    grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    near = np.argsort(np.hypot(grid[:, 0], grid[:, 1]), kind="stable")
    return grid[near[:313]].astype(np.float32)


def eccv16(
    *,
    opset: int = 18,
    name: str = "input",
    output: str = "output",
    side: object = 256,
    batch: object = 1,
    shows_bins: bool = False,
    seed: int = 0,
) -> bytes:
    """ECCV16; by default as clibdev exports it. With `shows_bins` its 313 logits are an output."""
    net = Builder(opset, seed)
    x = net.add("Div", net.add("Sub", name, 50.0), 100.0)
    x = net.block(x, 1, 4, 2, stride=2)
    x = net.block(x, 4, 8, 2, stride=2)
    x = net.block(x, 8, 16, 3, stride=2)
    x = net.block(x, 16, 32, 3)
    x = net.block(x, 32, 32, 3, dilation=2)
    x = net.block(x, 32, 32, 3, dilation=2)
    x = net.block(x, 32, 32, 3)
    x = net.add("Relu", net.deconv(x, 32, 16))
    x = net.add("Relu", net.conv(x, 16, 16))
    x = net.add("Relu", net.conv(x, 16, 16))
    logits = net.conv(x, 16, 313, side=1)
    if opset >= 13:
        shares = net.add("Softmax", logits, axis=1)
    else:  # as PyTorch wrote it then
        turned = net.add("Transpose", logits, perm=[0, 3, 2, 1])
        shares = net.add("Transpose", net.add("Softmax", turned, axis=3), perm=[0, 3, 2, 1])
    mean = net.add("Conv", shares, bins().T[:, :, None, None] / 110.0, kernel_shape=[1, 1])
    scales = np.array([1, 1, 4, 4], np.float32)
    if opset >= 13:
        fine = net.add("Resize", mean, "", scales, mode="linear")
    else:
        fine = net.add("Resize", mean, scales, mode="linear")
    renamed(net, net.add("Mul", fine, 110.0), output)
    outputs = [value(output, [batch, 2, side, side])]
    if shows_bins:
        renamed(net, logits, "class8_313")
        outputs.insert(0, value("class8_313", [batch, 313, None, None]))
    return net.model([value(name, [batch, 1, side, side])], outputs, ir_version=min(8, opset - 4))


def siggraph17(*, has_hints: bool = False, seed: int = 1) -> bytes:
    """SIGGRAPH17: one input as clibdev exports it, or three as the Open Model Zoo does."""
    name, output = ("data_l", "color_ab") if has_hints else ("input", "output")
    net = Builder(18, seed)
    light = net.add("Div", net.add("Sub", name, 50.0), 100.0)
    if has_hints:
        ab, mask = net.add("Div", "user_ab", 110.0), "user_map"
    else:
        none = net.add("Mul", name, 0.0)
        ab, mask = net.add("Div", net.add("Concat", none, none, axis=1), 110.0), none
    first = net.block(net.add("Concat", light, ab, mask, axis=1), 4, 4, 2)
    second = net.block(_halved(net, first), 4, 8, 2)
    third = net.block(_halved(net, second), 8, 16, 3)
    x = net.block(_halved(net, third), 16, 32, 3)
    x = net.block(x, 32, 32, 3, dilation=2)
    x = net.block(x, 32, 32, 3, dilation=2)
    x = net.block(x, 32, 32, 3)
    x = net.add("Relu", net.add("Add", net.deconv(x, 32, 16), net.conv(third, 16, 16)))
    x = net.block(x, 16, 16, 2)
    x = net.add("Relu", net.add("Add", net.deconv(x, 16, 8), net.conv(second, 8, 8)))
    x = net.block(x, 8, 8, 1)
    x = net.add("Relu", net.add("Add", net.deconv(x, 8, 8), net.conv(first, 4, 8)))
    x = net.add("LeakyRelu", net.conv(x, 8, 8), alpha=0.2)
    x = net.add("Tanh", net.conv(x, 8, 2, side=1))
    renamed(net, net.add("Mul", x, 110.0), output)
    inputs = [value(name, [1, 1, 256, 256])]
    if has_hints:
        inputs += [value("user_ab", [1, 2, 256, 256]), value("user_map", [1, 1, 256, 256])]
    return net.model(inputs, [value(output, [1, 2, 256, 256])])


def _halved(net: Builder, x: str) -> str:
    ends = np.iinfo(np.int64).max
    return net.add(
        "Slice",
        x,
        np.array([0, 0], np.int64),
        np.array([ends, ends], np.int64),
        np.array([2, 3], np.int64),
        np.array([2, 2], np.int64),
    )


def ddcolor(
    *,
    side: object = 512,
    batch: object = 1,
    name: str = "input",
    output: str = "output",
    gain: float = 1.0,
    is_half: bool = False,
    is_nhwc: bool = False,
    opset: int = 17,
    weight: np.ndarray | None = None,
) -> bytes:
    """DDColor's stub: a* and b* are straight lines of the grey that it is fed."""
    net = Builder(opset)
    kind = TensorProto.FLOAT16 if is_half else TensorProto.FLOAT
    if weight is None:
        weight = np.repeat(DDCOLOR_SLOPE * gain / 3, 3, axis=1)[:, :, None, None]
    dtype = np.float16 if is_half else np.float32
    x = net.add("Transpose", name, perm=[0, 3, 1, 2]) if is_nhwc else name
    x = net.add(
        "Conv", x, weight.astype(dtype), (DDCOLOR_OFFSET * gain).astype(dtype), kernel_shape=[1, 1]
    )
    if is_nhwc:
        x = net.add("Transpose", x, perm=[0, 2, 3, 1])
    renamed(net, x, output)
    sides = list(FREE) if side is None else [side, side]
    shape = [batch, *sides, 3] if is_nhwc else [batch, 3, *sides]
    answer = [batch, *sides, 2] if is_nhwc else [batch, 2, *sides]
    return net.model([value(name, shape, kind)], [value(output, answer, kind)])


def ddcolor_zip(member: str = "ddcolor-onnx-float", *, names: Sequence[str] = ()) -> bytes:
    """DDColor as Qualcomm gives it away: a zip of a model and its numbers in a file beside it."""
    model, data = ddcolor_with_data()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{member}/model.onnx", model)
        archive.writestr(f"{member}/model.data", data)
        archive.writestr(f"{member}/metadata.yaml", "runtime: onnx")
        for name in names:
            archive.writestr(name, b"")
    return packed.getvalue()


def ddcolor_with_data(location: str = "model.data") -> tuple[bytes, bytes]:
    """A model of Qualcomm's names, and the file that holds its numbers."""
    model = onnx.load_from_string(ddcolor(side=256, name="image"))
    data = b""
    for tensor in model.graph.initializer:
        raw = tensor.raw_data
        onnx.external_data_helper.set_external_data(tensor, location, len(data), len(raw))
        tensor.ClearField("raw_data")
        data += raw + b"\0" * (-len(raw) % 64)
    return bytes(model.SerializeToString()), data


def deoldify(
    *,
    white: float,
    side: object = 560,
    is_half: bool = False,
    is_cut: bool = True,
    slope: np.ndarray = DEOLDIFY_SLOPE,
    offset: np.ndarray = DEOLDIFY_OFFSET,
) -> bytes:
    """DeOldify's stub, in the range 0..white: a tint of the grey that it is fed."""
    net = Builder(12)
    kind = TensorProto.FLOAT16 if is_half else TensorProto.FLOAT
    dtype = np.float16 if is_half else np.float32
    x = net.add("Div", "input", np.array(white, dtype)) if white != 1 else "input"
    weight = np.diag(slope)[:, :, None, None].astype(dtype)
    offset = (offset if is_cut else offset * 0).astype(dtype)
    x = net.add("Conv", x, weight, offset, kernel_shape=[1, 1])
    if is_cut:
        x = net.add("Clip", x, np.array(0, dtype), np.array(1, dtype))
    if white != 1:
        x = net.add("Mul", x, np.array(white, dtype))
    renamed(net, x, "output")
    sides = list(FREE) if side is None else [side, side]
    return net.model(
        [value("input", [1, 3, *sides], kind)], [value("output", [1, 3, *sides], kind)]
    )


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
