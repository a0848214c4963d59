"""Trials: a good model comes back with its times, a bad one with one sentence."""

import io
import os
import platform
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from core.base.errors import NoLongerWanted, PackageError
from core.model.contract import Fit, InputSpec, trial_sizes
from core.model.hint_inputs import HintInputsSpec
from core.model.network import patience_s
from core.model.package import open_package
from core.model.sandbox import try_package
from core.model.trial_pictures import COUNT, drawn_picture, random_pictures

ROOT = Path(__file__).parents[3]
IS_LINUX = sys.platform == "linux"
IS_X86 = platform.machine().lower() in ("x86_64", "amd64")


def refusal(path: Path, **limits: float) -> PackageError:
    with pytest.raises(PackageError) as caught:
        try_package(path, **limits)
    error = caught.value
    assert path.name in error.message
    assert error.message.isprintable()
    assert error.hint
    assert error.path == path
    return error


def tensor(name: str, value: object, kind: type) -> object:
    return numpy_helper.from_array(np.asarray(value, kind), name)


@pytest.fixture
def package(tiny_models, tmp_path):
    """Pack nodes that lead from `lightness` to `grey` as a model that answers ab."""

    def pack(nodes, *tensors, **changes) -> Path:
        twice = helper.make_node("Concat", ["grey", "grey"], ["answer"], axis=3)
        model = tiny_models.graph([*nodes, twice], tensors)
        return tiny_models.package(tmp_path, model, of=tiny_models.card("ab", **changes)).path

    return pack


@pytest.fixture
def endless(tiny_models, tmp_path) -> Path:
    return tiny_models.package(tmp_path, tiny_models.endless(), of=tiny_models.card("ab")).path


def test_a_good_model_passes_and_says_how_long_it_took(tiny_package):
    report = try_package(tiny_package)
    assert report.fingerprint == open_package(tiny_package).fingerprint
    assert 0 < report.predict_s < 30
    assert 0 < report.load_s < 30
    if IS_LINUX:
        assert 2**20 < report.memory_bytes < 2**30


def test_a_model_for_squares_passes(tiny_models, tmp_path):
    square = InputSpec(short_side=64, multiple=64, fit=Fit.SQUARE)
    try_package(tiny_models.package(tmp_path, of=tiny_models.card("ab", input=square)).path)


@pytest.fixture
def hinted(tiny_models, tmp_path):
    """Pack a network that takes hints, changed in its last step."""

    def pack(*last, tensors=()) -> Path:
        model = onnx.load_from_string(tiny_models.hinted())
        if last:
            model.graph.node[-1].output[0] = "grey"
            model.graph.node.extend(last)
            model.graph.initializer.extend(tensors)
        card = tiny_models.card("ab", hint_inputs=HintInputsSpec(0.0), format_version=3)
        return tiny_models.package(tmp_path, bytes(model.SerializeToString()), of=card).path

    return pack


def test_a_model_that_takes_hints_passes(hinted):
    try_package(hinted())


def test_a_network_that_errs_only_when_it_is_given_hints_is_found(hinted):
    """It takes the root of minus the number of hints."""
    nodes = [
        helper.make_node("ReduceSum", ["hint_mask"], ["count"], keepdims=1),
        helper.make_node("Neg", ["count"], ["less"]),
        helper.make_node("Sqrt", ["less"], ["root"]),
        helper.make_node("Add", ["grey", "root"], ["answer"]),
    ]
    assert "values that are not numbers" in refusal(hinted(*nodes)).message


@pytest.mark.skipif(not IS_LINUX, reason="memory is measured there")
def test_the_memory_and_patience_that_a_network_needs_are_those_of_its_size(tiny_models, tmp_path):
    weights = numpy_helper.from_array(np.ones((2**24,), np.float32), "weights")
    nodes = [
        helper.make_node("ReduceMean", ["weights"], ["one"], keepdims=0),
        helper.make_node("Mul", ["lightness", "one"], ["grey"]),
        helper.make_node("Concat", ["grey", "grey"], ["answer"], axis=3),
    ]
    model = tiny_models.graph(nodes, [weights])
    package = tiny_models.package(tmp_path, model, of=tiny_models.card("ab"))
    assert package.model_bytes == len(model) > 2**26
    assert patience_s(package.model_bytes) == pytest.approx(30 + 16, abs=0.1)
    assert try_package(package.path).memory_bytes > 2**26


def test_a_relative_path_and_one_that_looks_like_an_option_work(
    tiny_package, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    odd = Path("-c é.colormodel")
    odd.write_bytes(tiny_package.read_bytes())
    try_package(odd)


def test_a_module_of_a_stranger_in_the_current_folder_is_not_run(
    tiny_package, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    for name in ("numpy.py", "json.py", "onnxruntime.py"):
        Path(name).write_text("raise SystemExit('ran')")
    try_package(tiny_package)


def test_a_damaged_package_is_refused_in_its_own_words(tiny_package, tmp_path):
    cut = tmp_path / "cut.colormodel"
    cut.write_bytes(tiny_package.read_bytes()[:-30])
    assert "its end is missing" in refusal(cut).message


def test_every_member_is_checked(tiny_models, tmp_path):
    whole = tiny_models.package(tmp_path, weights=b"weights" * 9).path
    altered = bytearray(whole.read_bytes())
    altered[altered.index(b"weights.npz") + 14] ^= 1
    whole.write_bytes(altered)
    refusal(whole)


def test_what_is_not_onnx_is_refused(tiny_models, tmp_path):
    path = tiny_models.package(tmp_path, b"MZ this is a program").path
    assert "is not ONNX" in refusal(path).message


def test_an_answer_of_another_shape_is_refused(tiny_models, tmp_path):
    path = tiny_models.package(tmp_path, tiny_models.ab()).path
    assert "2 channels, its card says 5" in refusal(path).message


def test_values_that_are_not_numbers_are_refused(package):
    minus = helper.make_node("Neg", ["lightness"], ["minus"])
    path = package([minus, helper.make_node("Sqrt", ["minus"], ["grey"])])
    assert "not numbers" in refusal(path).message


def test_the_same_colour_everywhere_is_refused(package):
    path = package(
        [helper.make_node("Mul", ["lightness", "no"], ["grey"])], tensor("no", 0, np.float32)
    )
    assert "the same colour whatever" in refusal(path).message


def test_a_network_that_takes_for_ever_is_stopped(endless):
    began = time.monotonic()
    assert "takes longer than 2 seconds" in refusal(endless, timeout_s=2).message
    assert time.monotonic() - began < 10


@pytest.mark.skipif(not IS_LINUX, reason="memory is limited on Linux only")
def test_a_network_that_takes_memory_without_bound_is_stopped(package):
    twice = [helper.make_node("Concat", [f"{n}"] * 2, [f"{n + 1}"], axis=0) for n in range(40)]
    first = helper.make_node("Identity", ["lightness"], ["0"])
    path = package([first, *twice, helper.make_node("Identity", ["40"], ["grey"])])
    refusal(path, memory_bytes=2**31)


@pytest.mark.parametrize("seed", range(3))
def test_a_network_that_errs_on_some_pictures_alone_is_found(package, seed):
    """It takes the logarithm of 75 less the mean lightness; the drawn picture is darker."""
    nodes = [
        helper.make_node("ReduceMean", ["lightness"], ["mean"]),
        helper.make_node("Sub", ["most", "mean"], ["left"]),
        helper.make_node("Log", ["left"], ["number"]),
        helper.make_node("Add", ["lightness", "number"], ["grey"]),
    ]
    path = package(nodes, tensor("most", 75, np.float32))
    for size in trial_sizes(InputSpec(short_side=32, multiple=8)):
        assert drawn_picture(size).mean() < 65
    with pytest.raises(PackageError, match="answers values that are not numbers"):
        try_package(path, seed=seed)


def test_a_network_that_asks_for_a_giant_plane_is_refused(package):
    path = package(
        [
            helper.make_node("ConstantOfShape", ["size"], ["giant"]),
            helper.make_node("ReduceSum", ["giant"], ["sum"], keepdims=0),
            helper.make_node("Add", ["lightness", "sum"], ["grey"]),
        ],
        tensor("size", [2**44], np.int64),
    )
    assert "needs more memory than a model may take" in refusal(path).message


@pytest.mark.skipif(not (IS_LINUX and IS_X86), reason="only there a division traps")
def test_a_network_that_kills_the_process_is_survived(package):
    """The least whole number divided by -1: the runtime leaves it to the processor, which traps."""
    least = np.iinfo(np.int32).min
    path = package(
        [
            helper.make_node("Cast", ["lightness"], ["whole"], to=TensorProto.INT32),
            helper.make_node("Mul", ["whole", "zero"], ["zeros"]),
            helper.make_node("Add", ["zeros", "least"], ["leasts"]),
            helper.make_node("Div", ["leasts", "minus"], ["trap"]),
            helper.make_node("Cast", ["trap"], ["grey"], to=TensorProto.FLOAT),
        ],
        *(tensor(n, v, np.int32) for n, v in (("zero", 0), ("least", least), ("minus", -1))),
    )
    assert "crashes (SIGFPE)" in refusal(path).message


def children_with(word: str, of: int | str = "self") -> list[int]:
    """Process ids of children of a process whose command line holds `word`."""
    return [
        int(child)
        for listing in Path(f"/proc/{of}/task").glob("*/children")
        for child in listing.read_text().split()
        if is_running(int(child), word)
    ]


def is_running(process: int, word: str) -> bool:
    """Tell whether a process runs whose command line holds `word`; one that has ended has none."""
    try:
        return word.encode() in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


@pytest.mark.skipif(not IS_LINUX, reason="looks for the child in /proc")
def test_a_child_that_is_killed_is_reported(endless):
    def kill() -> None:
        deadline = time.monotonic() + 20
        while not (found := children_with(str(endless))) and time.monotonic() < deadline:
            time.sleep(0.02)
        for child in found:
            os.kill(child, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    assert "crashes (SIGKILL)" in refusal(endless).message
    killer.join()
    assert children_with(str(endless)) == []


@pytest.mark.skipif(not IS_LINUX, reason="looks for the child in /proc")
def test_a_child_ends_with_the_process_that_started_it(endless):
    code = "import sys; from pathlib import Path; from core.model.sandbox import try_package\n"
    code += "try_package(Path(sys.argv[1]))"
    parent = subprocess.Popen([sys.executable, "-c", code, str(endless)], cwd=ROOT)
    deadline = time.monotonic() + 60
    while not (found := children_with(str(endless), of=parent.pid)):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    parent.kill()
    parent.wait()
    (child,) = found
    while is_running(child, str(endless)):
        assert time.monotonic() < deadline, "the child goes on"
        time.sleep(0.02)


def png(width: int, height: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (width, height)).save(buffer, "PNG")
    return buffer.getvalue()


def test_a_preview_that_a_window_could_not_show_is_refused(tiny_models, tmp_path):
    shown = tiny_models.package(tmp_path, preview=png(300, 200))
    try_package(shown.path)
    for preview in (png(300, 200)[:50], png(20_000, 2)):
        package = tiny_models.package(tmp_path, preview=preview)
        assert "preview picture" in refusal(package.path).message


def test_a_machine_that_starts_no_process_says_so(tiny_package, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert "no process can be started" in refusal(tiny_package).message


def test_the_random_pictures_are_of_every_brightness_and_of_sizes_that_photos_take():
    spec = InputSpec(short_side=64, multiple=32)
    sizes = set()
    for seed in range(20):
        pictures = [*random_pictures(spec, seed)]
        assert len(pictures) == COUNT
        means = sorted(picture.mean() for picture in pictures)
        assert means[0] < 30
        assert means[-1] > 70
        for picture in pictures:
            assert picture.dtype == np.float32
            assert 0 <= picture.min() <= picture.max() <= 100
            assert min(picture.shape) == 64
            assert max(picture.shape) % 32 == 0
            sizes.add(picture.shape)
    sides = [64 + 32 * step for step in range(7)]
    assert sizes == {(64, side) for side in sides} | {(side, 64) for side in sides}
    again, other = random_pictures(spec, 0), random_pictures(spec, 0)
    for one, same in zip(again, other, strict=True):
        np.testing.assert_array_equal(one, same)


def test_the_random_pictures_of_a_network_for_squares_are_squares():
    spec = InputSpec(short_side=64, multiple=64, fit=Fit.SQUARE)
    assert {picture.shape for picture in random_pictures(spec, 1)} == {(64, 64)}


def test_a_trial_ends_when_nobody_waits_for_it_any_more(tiny_package: Path) -> None:
    """Whoever closes the window does not wait for a network that takes its time."""
    stop = threading.Event()
    stop.set()
    began = time.monotonic()
    with pytest.raises(NoLongerWanted):
        try_package(tiny_package, stop=stop)
    assert time.monotonic() - began < 20
