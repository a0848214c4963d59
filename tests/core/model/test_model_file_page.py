"""`docs/model-file.md` is true: its keys, limits and sentences, and its example, which is run."""

import dataclasses
import json
import os
import re
import stat
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from core.base.errors import AutochromeError, PackageError
from core.base.paths import bundled_models_dir, resources_dir
from core.colour.cielab import srgb_to_lab
from core.model.card import FORMAT_VERSION, Card, DataSet, Metric, ModelOrigin, card_to_json
from core.model.contract import TOLERANCES, Fit, InputSpec, Layout, OutputKind, OutputSpec
from core.model.hint_inputs import HintInputsSpec
from core.model.library import Library
from core.model.network import (
    PATIENCE_S,
    PATIENCE_S_PER_BYTE,
    RUN_S,
    RUN_S_PER_PIXEL,
    Network,
)
from core.model.onnx_shapes import OPERATORS
from core.model.package import MEMBER_LIMITS, PACKAGE_LIMIT, open_package
from core.model.package_copy import copy_package
from core.model.relation import RelationSpec
from core.model.sandbox import MEMORY_BYTES, MEMORY_PER_BYTE, try_package
from core.model.trial_pictures import COUNT

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "model-file.md").read_text(encoding="utf-8")
#: The records of a card, by the key that they stand under.
RECORDS = {
    "trained_on": DataSet,
    "input": InputSpec,
    "output": OutputSpec,
    "metrics": Metric,
    "relation": RelationSpec,
    "origin": ModelOrigin,
    "hint_inputs": HintInputsSpec,
}
#: Sentences that take a crash or a full memory (test_sandbox): held against the code's text.
HARD_TO_PROVOKE = {
    "needs more memory than a model may take",
    "crashes",
    "ended without an answer",
}


def rows(heading: str) -> list[list[str]]:
    """The cells of all tables below a heading of the page."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line.strip("|").split(" | ") for line in section.splitlines() if line[:1] == "|"]
    return [[cell.strip(" |") for cell in cells] for cells in lines if "---" not in cells[0]]


def named(heading: str) -> list[str]:
    """What the first column of the tables below a heading names in backquotes."""
    return [cells[0].strip("`") for cells in rows(heading) if cells[0].startswith("`")]


def test_every_key_of_a_card_is_on_the_page_and_no_other() -> None:
    keys = {field.name for field in dataclasses.fields(Card)}
    for place, record in RECORDS.items():
        keys |= {f"{place}.{field.name}" for field in dataclasses.fields(record)}
    listed = named("The card")
    assert len(listed) == len(set(listed))
    assert set(listed) == keys


@pytest.mark.parametrize(
    ("key", "values"),
    [("input.fit", Fit), ("input.layout", Layout), ("output.kind", OutputKind)],
)
def test_the_words_that_a_card_may_hold_are_on_the_page(key: str, values: type[StrEnum]) -> None:
    table = {cells[0].strip("`"): cells[1] for cells in rows("The card")}
    assert table[key] == ", ".join(f"`{value}`" for value in values)
    told = named("What goes in") + named("What comes out")
    assert {str(value) for value in values} <= set(told)


def test_the_ranges_on_the_page_are_those_of_the_program(tiny_models) -> None:
    """The ends of each range are taken, and a step beyond them is not."""
    spec = {"ab_scale": 1e-3, "temperature": 0.01, "chroma_gain": 0.1, "muted_chroma": 1.0}
    table = {cells[0].strip("`"): cells[1] for cells in rows("The card")}
    for name in (*spec, "muted_gain"):
        low, high = map(float, re.findall(r"[\d.]+", table[f"output.{name}"]))
        for value in (low, high):
            assert OutputSpec(OutputKind.AB, **{name: value})
        for value in (low - 0.001, high + 0.001):
            with pytest.raises(ValueError, match=name):
                OutputSpec(OutputKind.AB, **{name: value})
    for name, shown in (("name", "80"), ("summary", "500"), ("group", "40"), ("licence", "2000")):
        assert shown in table[name]
        assert tiny_models.card(**{name: "x" * int(shown)})
        with pytest.raises(ValueError, match=name):
            tiny_models.card(**{name: "x" * (int(shown) + 1)})
    assert table["format_version"] == f"whole number, 1 to {FORMAT_VERSION}"


def test_the_ranges_of_a_relation_on_the_page_are_those_of_the_program(tiny_models) -> None:
    table = {cells[0].strip("`"): cells[1] for cells in rows("The card")}
    sound = tiny_models.RELATION
    for field in dataclasses.fields(RelationSpec):
        low, high = re.findall(r"[\d.]+", table[f"relation.{field.name}"])[-2:]
        kind, step = (int, 1) if field.name == "embedding" else (float, 1e-7)
        for value in (kind(low), kind(high)):
            assert dataclasses.replace(sound, **{field.name: value})
        for value in (kind(low) - step, kind(high) + step):
            with pytest.raises(ValueError, match=field.name):
                dataclasses.replace(sound, **{field.name: value})


def test_members_and_limits_are_those_of_the_program() -> None:
    listed = {cells[0].strip("`"): int(cells[1].replace(",", "")) for cells in rows("The zip")[1:]}
    assert listed == MEMBER_LIMITS
    text = " ".join(PAGE.split())
    per_mib = "a quarter of a second for each MiB of the network"
    assert f"({PATIENCE_S:g} seconds, and {per_mib})" in text
    assert pytest.approx(0.25 / 2**20) == PATIENCE_S_PER_BYTE
    times = {4: "four"}[MEMORY_PER_BYTE]
    assert f"({MEMORY_BYTES // 2**30} GiB and {times} times the network, on Linux)" in text
    tolerances = {c[0].strip("`"): float(c[-1]) for c in rows("What comes out")[1:]}
    assert tolerances == {str(kind): TOLERANCES[kind] for kind in OutputKind}


def test_what_a_trial_and_a_run_may_take_is_on_the_page() -> None:
    section = " ".join(PAGE.split("## How a model is tried\n")[1].split("\n## ")[0].split())
    assert f"Up to {COUNT} random pictures" in section
    per_thousand = "a tenth of a second for each 1000 pixels"
    assert f"longer than {RUN_S:g} seconds and {per_thousand}" in section
    assert pytest.approx(0.1 / 1000) == RUN_S_PER_PIXEL


def test_the_operators_that_no_model_may_use_are_on_the_page_and_no_other() -> None:
    listed = PAGE.split("not taken at\nall: ")[1].split(", and\n")[0]
    schemas = onnx.defs.get_all_schemas_with_history()
    standard = {schema.name for schema in schemas if schema.domain == ""}
    assert set(re.findall(r"`(\w+)`", listed)) == standard - OPERATORS


def test_the_example_on_the_page_makes_a_model_that_colours(tmp_path: Path) -> None:
    (script,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    commands = PAGE.rsplit("```sh\n", 1)[1].split("```")[0].splitlines()
    assert len(commands) == 2
    photo = resources_dir() / "samples" / "cat.jpg"
    (tmp_path / "photo.jpg").write_bytes(photo.read_bytes())
    environment = os.environ | {"AUTOCHROME_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}

    def run(*command: str) -> str:
        told = subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert told.returncode == 0, told.stderr
        return told.stdout

    assert not re.search(r"\bcore\b", script)  # it is for those who have nothing of Autochrome
    run("-c", script)
    told = [run(*command.removeprefix("python ").split()) for command in commands]
    assert told[0] == "Sepia (sepia) is installed.\n"
    picture = cv2.imread(str(tmp_path / "photo-colour.jpg"))
    lab = srgb_to_lab(picture[..., ::-1].astype(np.float32) / 255)
    light, dark = (lab[mask].mean(axis=0) for mask in (lab[..., 0] > 70, lab[..., 0] < 30))
    assert light[2] > 12 > light[1] > 2, "the lights are not brown"
    assert dark[2] < light[2]


# How each refusal comes about.


@pytest.fixture
def put(tiny_models, tmp_path) -> Callable[..., Path]:
    """Write a zip of the members of a sound package, changed or added to by name."""
    sound = tiny_models.package(tmp_path, of=tiny_models.card("ab")).path
    with zipfile.ZipFile(sound) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}

    def write(*more: tuple[zipfile.ZipInfo | str, bytes], without: str = "", **how: int) -> Path:
        path = tmp_path / "bad.colormodel"
        with zipfile.ZipFile(path, "w", how.get("method", zipfile.ZIP_DEFLATED)) as archive:
            for name, content in members.items():
                if name != without:
                    archive.writestr(name, content)
            for entry, content in more:
                archive.writestr(entry, content)
        return path

    return write


def opened(path: Path) -> None:
    open_package(path).verify()


def messages(*refused: Callable[[], object]) -> Iterator[str]:
    for call in refused:
        with pytest.raises(AutochromeError) as caught:
            call()
        assert isinstance(caught.value, PackageError)
        yield caught.value.message


def changed(path: Path, old: bytes, new: bytes) -> Path:
    raw = path.read_bytes()
    assert old in raw
    path.write_bytes(raw.replace(old, new))
    return path


def link(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made


def refusals_of_files(put, tiny_models, tmp_path) -> Iterator[str]:
    def file(content: bytes, name: str = "bad.colormodel") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    sound = (tmp_path / "tiny-ab.colormodel").read_bytes()
    card = json.loads(card_to_json(tiny_models.card("ab", sha256={"model.onnx": "0" * 64})))
    large = tmp_path / "large.colormodel"
    with large.open("wb") as stream:
        stream.truncate(PACKAGE_LIMIT + 1)
    refused = [
        lambda: opened(tmp_path / "none.colormodel"),
        lambda: opened(tmp_path),
        lambda: opened(tmp_path / f"{'x' * 300}.colormodel"),
        lambda: opened(file(b"photo")),
        lambda: opened(file(sound[:-9])),
        lambda: opened(file(b"PK\3\4" + sound)),
        lambda: opened(changed(put(), b"PK\1\2", b"PK\1\3")),
        lambda: opened(large),
        lambda: opened(put(*[(f"{number}", b"") for number in range(9)])),
        lambda: opened(put(("run.py", b""))),
        lambda: opened(put(("model.onnx", b""))),
        lambda: opened(put(("preview.png", b""), ("preview.webp", b""))),
        lambda: opened(changed(put(), b"PK\1\2\x14\x03\x14\0\0\0", b"PK\1\2\x14\x03\x14\0\1\0")),
        lambda: opened(put((link("weights.npz"), b""))),
        lambda: opened(put(method=zipfile.ZIP_LZMA)),
        lambda: opened(put(("preview.png", bytes(MEMBER_LIMITS["preview.png"] + 1)))),
        lambda: opened(changed(put(), *(struct.pack("<L", _card_size(put()) + n) for n in (0, 1)))),
        lambda: opened(put(without="card.json")),
        lambda: opened(put(without="model.onnx")),
        lambda: opened(put(("preview.png", b""))),
        lambda: opened(put(("card.json", json.dumps(card).encode()), without="card.json")),
        lambda: opened(
            put(
                ("card.json", json.dumps(card | {"format_version": FORMAT_VERSION + 1}).encode()),
                without="card.json",
            )
        ),
        lambda: opened(put(("card.json", b"{}"), without="card.json")),
    ]
    yield from messages(*refused)
    package = tiny_models.package(tmp_path, of=tiny_models.card("ab"), weights=b"weights")
    tiny_models.package(tmp_path, of=tiny_models.card("ab"))
    yield from messages(package.verify)
    package = open_package(package.path)
    tiny_models.package(tmp_path, of=tiny_models.card("ab", name="Another"))
    yield from messages(lambda: copy_package(package, tmp_path / "copy.colormodel"))


def _card_size(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return archive.getinfo("card.json").file_size


def refusals_of_networks(tiny_models, monkeypatch) -> Iterator[str]:
    ab = tiny_models.ab()
    card = tiny_models.card("ab")
    plane = np.linspace(0, 100, 16 * 24, dtype=np.float32).reshape(16, 24)

    def changed_by(change: Callable[[onnx.ModelProto], object]) -> bytes:
        model = onnx.load_from_string(ab)
        change(model)
        return bytes(model.SerializeToString())

    def model(*nodes: onnx.NodeProto, numbers: object = 0) -> bytes:
        last = helper.make_node("Concat", ["grey", "grey"], ["answer"], axis=3)
        tensor = numpy_helper.from_array(np.array(numbers), "numbers")
        return bytes(tiny_models.graph([*nodes, last], [tensor]))

    def node(operator: str, *inputs: str) -> onnx.NodeProto:
        return helper.make_node(operator, ["lightness", *inputs], ["grey"])

    outside = TensorProto.EXTERNAL
    loads = [
        bytes(1000),
        ab[:-30],
        struct.pack("<L", 24) + b"ORTM" + bytes(100),
        b"\x08\x01" * 600_000,
        changed_by(lambda m: setattr(m.graph.node[0], "domain", "com.example")),
        changed_by(lambda m: m.functions.add(name="own", domain="")),
        changed_by(lambda m: m.training_info.add()),
        changed_by(lambda m: setattr(m.graph.initializer[0], "data_location", outside)),
        ab.replace(b"Conv", b"Cosy"),
        ab.replace(b"strides", b"strikes"),
        changed_by(lambda m: m.graph.node[0].attribute.add(name="body").g.SetInParent()),
        model(node("NonZero")),
        ab.replace(b"lightness", b"lightless"),
        changed_by(lambda m: m.graph.output.add().CopyFrom(m.graph.input[0])),
    ]
    yield from messages(*[lambda raw=raw: Network(raw, card) for raw in loads])
    related = tiny_models.card("ab", relation=tiny_models.RELATION, format_version=2)
    yield from messages(lambda: Network(ab, related))
    hinted = tiny_models.card("ab", hint_inputs=HintInputsSpec(0.0), format_version=3)
    yield from messages(lambda: Network(ab, hinted))
    channels = tiny_models.card()
    wide = numpy_helper.to_array(numpy_helper.from_array(np.array([1, 1, 384, 1])))
    runs = [
        (model(node("Reshape", "numbers"), numbers=[1, 7, 7, 1]), card),
        (model(node("Tile", "numbers"), numbers=[2, 1, 1, 1]), card),
        (ab, channels),
        (model(node("Reshape", "numbers"), numbers=wide), card),
        (model(node("Log")), card),
    ]
    yield from messages(*[lambda raw=r, of=c: Network(raw, of).run(plane) for r, c in runs])
    slow = Network(tiny_models.endless(), card, run_s=0.0)
    yield from messages(lambda: slow.run(plane))


def refusals_of_trials(tiny_models, tmp_path, monkeypatch) -> Iterator[str]:
    numbers = numpy_helper.from_array(np.zeros((1, 2), np.float32), "numbers")
    flat = helper.make_node("MatMul", ["lightness", "numbers"], ["answer"])
    ab = tiny_models.card("ab")
    grey = tiny_models.package(tmp_path, tiny_models.graph([flat], [numbers]), of=ab).path
    yield from messages(lambda: try_package(grey), lambda: try_package(grey, timeout_s=0.01))
    cut = b"\x89PNG\r\n\x1a\n"
    shown = tiny_models.package(tmp_path, of=ab, preview=cut).path
    yield from messages(lambda: try_package(shown))
    own = tmp_path / "own"
    own.mkdir()
    tiny_models.package(own, of=tiny_models.card("ab", id="mine"))
    library = Library(bundled_models_dir(), own)
    for taken in ("natural", "mine"):
        path = tiny_models.package(tmp_path, of=tiny_models.card("ab", id=taken, name="X")).path
        yield from messages(lambda path=path: library.install(path))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", "/nowhere/python")
        yield from messages(lambda: try_package(grey))


@pytest.mark.skipif(sys.platform == "win32", reason="has other rules for names and paths")
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_every_refusal_is_on_the_page_and_every_one_there_comes_about(
    put, tiny_models, tmp_path, monkeypatch
) -> None:
    listed = [cells[0] for cells in rows("How a model is tried")[1:]]
    patterns = {
        sentence: re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(sentence))) for sentence in listed
    }
    assert len(patterns) == len(listed)
    provoked = set()
    for message in (
        *refusals_of_files(put, tiny_models, tmp_path),
        *refusals_of_networks(tiny_models, monkeypatch),
        *refusals_of_trials(tiny_models, tmp_path, monkeypatch),
    ):
        found = [sentence for sentence, how in patterns.items() if how.fullmatch(message)]
        assert found, f"not on the page: {message}"
        provoked |= set(found)
    hard = {sentence for sentence in listed if any(part in sentence for part in HARD_TO_PROVOKE)}
    assert set(listed) - provoked == hard
    code = (ROOT / "core" / "model" / "confined_child.py").read_text(encoding="utf-8")
    assert all(part in code for part in HARD_TO_PROVOKE)
