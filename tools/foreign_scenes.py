"""Bring a model of another program from scene to scene, for `tools/screenshots.py`.

Nobody may pass such models on with a program. What is installed here is the bundled network, with
nodes around it that make it take and answer what another program's network does.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from core.base.paths import bundled_models_dir
from core.model.library import DEFAULT_ID
from core.model.package import SUFFIX, Package, open_package
from desktop.app.main_window import MainWindow
from desktop.models.foreign_sheet import ForeignSheet
from desktop.models.models_dialog import ModelsDialog
from tools.scene_steps import Wait, close_dialogs, open_dialog, settle

_SIDE: Final = 256
_NAME: Final = "DDColor"
_ODD: Final = "colours from a friend.onnx"


def scenes(window: MainWindow, folder: Path, wait: Wait) -> Iterator[str]:
    """Install models that somebody has; give the name of each scene when it is there.

    Args:
        window: it shows a photo.
        folder: for the files that are brought; it is made.
        wait: lets the window live until something holds.
    """
    files = _files(folder)
    models = window.window_controller.models
    dialog = open_dialog(window, "Models…", ModelsDialog)
    wait(lambda: not models.is_busy, "the models")
    models.inspect((files["ddcolor-tiny.onnx"],))
    wait(lambda: _sheet(dialog) is not None, "the sheet")
    yield "foreign-trying"
    sheet = _found(dialog, wait)
    yield "foreign-found"
    sheet.confirmed.click()
    sheet.install.click()
    wait(lambda: bool(dialog.notes.messages), "the model to be installed")
    wait(lambda: models.picture(dialog.list.key) is not None, "its preview")
    settle()
    yield "foreign-installed"
    dialog.notes.close_all()
    dialog.card.verticalScrollBar().setValue(dialog.card.verticalScrollBar().maximum())
    yield "foreign-card"
    models.inspect((files[_ODD],))
    sheet = _found(dialog, wait)
    choice = sheet.choice
    assert choice is not None
    wait(lambda: choice.buttons[-1].isEnabled(), "the pictures")
    choice.buttons[0].click()
    settle()
    yield "foreign-choose"
    close_dialogs(window, ForeignSheet)
    models.inspect((files["DeOldify_artistic.pth"],))
    wait(lambda: bool(dialog.notes.messages), "the refusal")
    settle()
    yield "foreign-refused"
    own = next(model for model in models.models if model.package.card.name == _NAME)
    models.remove(own, for_good=True)
    wait(lambda: own not in models.models, "the model to go")
    dialog.reject()


def _sheet(dialog: ModelsDialog) -> ForeignSheet | None:
    return next((s for s in dialog.findChildren(ForeignSheet) if s.isVisible()), None)


def _found(dialog: ModelsDialog, wait: Wait) -> ForeignSheet:
    """Give the sheet once it says what was found."""
    wait(lambda: (s := _sheet(dialog)) is not None and s.install.isVisible(), "the trial")
    sheet = _sheet(dialog)
    assert sheet is not None
    settle()
    return sheet


def _files(folder: Path) -> dict[str, Path]:
    folder.mkdir(parents=True)
    natural = open_package(bundled_models_dir() / f"{DEFAULT_ID}{SUFFIX}")
    contents = {
        "ddcolor-tiny.onnx": _as_other(natural, "input", "output", channels=3),
        _ODD: _as_other(natural, "x", "y", channels=1),
        "DeOldify_artistic.pth": b"\x80\x02}q\x00.",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in contents}


def _as_other(natural: Package, given: str, answered: str, *, channels: int) -> bytes:
    """Let the bundled network take one square plane of lightness, or grey as RGB, and answer ab."""
    model = onnx.load_from_string(natural.read_model())
    graph, spec = model.graph, natural.card.output
    lightness, logits = graph.input[0].name, graph.output[0].name
    numbers: dict[str, NDArray[np.generic]] = {
        "share": np.array([100.0 / channels if channels > 1 else 1.0], np.float32),
        "axes": np.array([1], np.int64),
        "temperature": np.array([spec.temperature], np.float32),
        "bins": np.array(spec.bin_centres, np.float32),
    }
    graph.initializer.extend(numpy_helper.from_array(n, f"of_{k}") for k, n in numbers.items())
    before = [
        helper.make_node("ReduceSum", [given, "of_axes"], ["one"], keepdims=1),
        helper.make_node("Mul", ["one", "of_share"], ["scaled"]),
        helper.make_node("Transpose", ["scaled"], [lightness], perm=[0, 2, 3, 1]),
    ]
    after = [
        helper.make_node("Div", [logits, "of_temperature"], ["sharp"]),
        helper.make_node("Softmax", ["sharp"], ["shares"], axis=3),
        helper.make_node("MatMul", ["shares", "of_bins"], ["ab"]),
        helper.make_node("Transpose", ["ab"], [answered], perm=[0, 3, 1, 2]),
    ]
    nodes = [*before, *graph.node, *after]
    del graph.node[:], graph.input[:], graph.output[:]
    graph.node.extend(nodes)
    shapes = ((graph.input, given, channels, _SIDE), (graph.output, answered, 2, None))
    for values, name, depth, side in shapes:
        shape = [1, depth, side, side]
        values.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    return bytes(model.SerializeToString())
