"""The command `colorize`: as the process that people start, or within this one."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.atomic_file import replacing
from core.cli import main

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "resources/samples"
MODEL = "tiny-distribution"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, tried_models: Path) -> Path:
    """Give a user's data folder with one small own model."""
    home: Path = tmp_path_factory.mktemp("home")
    shutil.copytree(tried_models, home / "models")
    return home


@pytest.fixture(autouse=True)
def _own_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTOCHROME_HOME", str(home))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def colorize(*arguments: str | Path) -> int:
    return main(["colorize", "--model", MODEL, *map(str, arguments)])


def process(
    arguments: Sequence[str | Path], **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "core", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        timeout=60,
    )


def write_grey(file: Path, width: int = 240, height: int = 160, seed: int = 1) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    steps = np.random.default_rng(seed).integers(0, 256, (8, 12), np.uint8)
    coded = cv2.imencode(file.suffix or ".jpg", cv2.resize(steps, (width, height)))[1]
    file.write_bytes(coded.tobytes())
    return file


def chroma(file: Path) -> float:
    picture = cv2.imdecode(np.frombuffer(file.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None, f"{file} does not decode"
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_BGR2Lab)
    return float(np.hypot(lab[..., 1], lab[..., 2]).mean())


def names(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.*"))


def test_samples_become_colour_photos(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert colorize(SAMPLES, "--output", out) == 0
    assert names(out) == [
        "astronaut-portrait-colour.jpg",
        "cat-colour.jpg",
        "coffee-cup-colour.jpg",
        "photographer-on-a-lawn-colour.jpg",
    ]
    assert all(chroma(file) > 2 for file in out.iterdir())
    told = capsys.readouterr()
    assert told.out == ""
    assert f"done: {SAMPLES / 'cat.jpg'} -> {out / 'cat-colour.jpg'}" in told.err
    assert f"left out: {SAMPLES / 'in-colour'}: a folder: --recursive walks it" in told.err
    assert "4 colorized, 2 others left out" in told.err.splitlines()[-1]


@pytest.mark.parametrize("suffix", ["png", "jpg", "tiff", "webp"])
def test_the_format_is_chosen(tmp_path: Path, out: Path, suffix: str) -> None:
    photo = write_grey(tmp_path / "a.bmp")
    assert colorize(photo, "--output", out, "--format", suffix) == 0
    assert names(out) == [f"a-colour.{suffix}"]
    assert chroma(out / f"a-colour.{suffix}") > 2


def test_settings_reach_the_picture(tmp_path: Path, out: Path) -> None:
    photo = write_grey(tmp_path / "a.png")
    chromas = []
    for number, strength in enumerate(("0", "0.5", "1")):
        folder = out / str(number)
        assert colorize(photo, "--output", folder, "--strength", strength) == 0
        chromas.append(chroma(folder / "a-colour.png"))
    assert chromas[0] < 0.5
    assert chromas[0] < 0.7 * chromas[1] < 0.7 * chromas[2]


def test_quality_reaches_the_file(tmp_path: Path, out: Path) -> None:
    photo = write_grey(tmp_path / "a.jpg", 600, 400)
    for quality in ("30", "95"):
        assert colorize(photo, "--output", out / quality, "--quality", quality) == 0
    small, large = ((out / q / "a-colour.jpg").stat().st_size for q in ("30", "95"))
    assert small < 0.6 * large


def test_results_go_beside_the_folder_and_beside_single_photos(tmp_path: Path) -> None:
    write_grey(tmp_path / "album/a.jpg")
    write_grey(tmp_path / "album/deep/b.png")
    single = write_grey(tmp_path / "c.jpg")
    arguments = [tmp_path / "album", single, "--recursive"]
    assert colorize(*arguments) == 0
    written = ["album-colour/a-colour.jpg", "album-colour/deep/b-colour.png", "c-colour.jpg"]
    photos = ["album/a.jpg", "album/deep/b.png", "c.jpg"]
    assert names(tmp_path) == sorted(photos + written)
    assert all(chroma(tmp_path / name) > 2 for name in written)


def test_results_beside_their_photos_are_passed_by_at_the_next_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey(tmp_path / "in/a.jpg")
    for _ in range(2):
        options = ("--beside", "--name", "{name} by {model}", "--existing", "replace")
        assert colorize(tmp_path / "in", *options) == 0
        assert "1 colorized, in" in capsys.readouterr().err
    assert names(tmp_path / "in") == [f"a by {MODEL}.jpg", "a.jpg"]


def test_no_name_costs_a_photo(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = write_grey(tmp_path / "in/a.jpg")
    mine = write_grey(out / "a.jpg")
    before = mine.read_bytes()
    plain = [photo, "--name", "{name}"]
    assert colorize(*plain, "--beside") == 2
    assert "cannot lie beside the photos" in capsys.readouterr().err
    assert colorize(*plain, "--output", out, "--existing", "replace") == 0
    assert colorize(*plain, "--output", out, "--skip-existing") == 0
    assert mine.read_bytes() == before
    assert names(out) == ["a-2.jpg", "a.jpg"]


def test_photos_of_one_name_never_cost_each_other_their_results(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, seed in (("x", 1), ("y", 2)):
        write_grey(tmp_path / folder / "IMG_0001.jpg", seed=seed)
        assert colorize(tmp_path / folder, "--output", out) == 0
    first = (out / "IMG_0001-colour.jpg").read_bytes()
    second = (out / "IMG_0001-colour-2.jpg").read_bytes()
    capsys.readouterr()
    for folder in ("x", "y"):
        assert colorize(tmp_path / folder, "--output", out, "--skip-existing") == 0
        assert "1 skipped" in capsys.readouterr().err
    assert colorize(tmp_path / "y", "--output", out, "--existing", "replace") == 0
    assert (out / "IMG_0001-colour.jpg").read_bytes() == first
    assert (out / "IMG_0001-colour-2.jpg").read_bytes() == second
    assert names(out) == ["IMG_0001-colour-2.jpg", "IMG_0001-colour.jpg"]


@pytest.mark.parametrize("options", [["--format", "bmp"], ["--no-ai-note"], ["--no-metadata"]])
def test_a_result_without_a_note_is_known_as_well(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    photo = write_grey(tmp_path / "a.jpg")
    assert colorize(photo, "--output", out, *options) == 0
    assert colorize(photo, "--output", out, *options, "--skip-existing") == 0
    assert "1 skipped" in capsys.readouterr().err
    (result,) = out.iterdir()
    with result.open("ab") as file:  # somebody worked on it: it is theirs now
        file.write(b"more")
    changed = result.read_bytes()
    assert colorize(photo, "--output", out, *options, "--existing", "replace") == 0
    assert len(names(out)) == (1 if options == ["--no-metadata"] else 2)
    assert options == ["--no-metadata"] or result.read_bytes() == changed


def test_of_a_photo_that_was_cut_what_is_there_is_coloured_and_the_status_tells(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = write_grey(tmp_path / "whole.jpg").read_bytes()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole[: len(whole) * 6 // 10])
    assert colorize(cut, "--output", out) == 1
    told = capsys.readouterr().err
    assert "ends too early: of its" in told
    assert "1 colorized, 1 of them from files that end too early" in told
    result = cv2.imread(str(out / "cut-colour.jpg")).astype(int)
    colourful = np.ptp(result, axis=2).max(axis=1)
    assert colourful[:16].max() > 8
    assert colourful[-8:].max() <= 2


def test_a_killed_run_s_drafts_go_and_those_at_work_stay(tmp_path: Path, out: Path) -> None:
    out.mkdir(parents=True)
    left, own = out / ".0123456789abcdef.part", out / ".notes.part"
    left.write_bytes(b"half")
    own.write_bytes(b"mine")
    with replacing(out / "other.png") as file:
        file.write(b"at work")
        assert colorize(write_grey(tmp_path / "a.jpg"), "--output", out) == 0
    assert names(out) == [".notes.part", "a-colour.jpg", "other.png"]


def test_a_name_too_long_for_the_disk_is_told_before_the_work(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = write_grey(tmp_path / f"{'b' * 250}.jpg")
    assert colorize(photo, "--output", out) == 1
    assert "is too long for the disk" in capsys.readouterr().err
    assert not out.exists()


def test_all_pages_of_a_tiff_are_coloured(tmp_path: Path, out: Path) -> None:
    pages = [np.asarray(Image.open(write_grey(tmp_path / "p.png", seed=n))) for n in range(3)]
    source = tmp_path / "album.tif"
    tifffile.imwrite(source, np.stack(pages), photometric="minisblack", compression="lzw")
    assert colorize(source, "--output", out) == 0
    with tifffile.TiffFile(out / "album-colour.tif") as result:
        assert len(result.pages) == 3
        for page, grey in zip(result.pages, pages, strict=True):
            assert page.compression == 5
            shown = page.asarray().astype(int)
            assert shown.shape == (*grey.shape, 3)
            assert np.ptp(shown, axis=2).max() > 8
            luma = shown @ np.array([0.2126, 0.7152, 0.0722])
            assert np.abs(luma - grey).mean() < 4


@pytest.mark.parametrize(("depth", "dtype"), [("8", np.uint8), ("16", np.uint16)])
@pytest.mark.parametrize("source", [np.uint8, np.uint16])
def test_the_depth_is_chosen(
    tmp_path: Path, out: Path, depth: str, dtype: type, source: type
) -> None:
    ramp = np.linspace(0, np.iinfo(source).max, 200 * 300).reshape(200, 300).astype(source)
    cv2.imwrite(str(tmp_path / "a.png"), ramp)
    assert colorize(tmp_path / "a.png", "--output", out, "--depth", depth) == 0
    result = cv2.imread(str(out / "a-colour.png"), cv2.IMREAD_UNCHANGED)
    assert result.dtype == dtype
    assert len(np.unique(result)) > (1000 if dtype is np.uint16 else 200)


def test_note_metadata_and_mark_reach_the_file(tmp_path: Path, out: Path) -> None:
    photo = tmp_path / "a.jpg"
    grey = Image.fromarray(np.full((400, 600), 120, np.uint8))
    grey.save(photo, comment="scanned by Erna", dpi=(300, 300))
    pictures = {}
    for name, options in {
        "standard": [],
        "bare": ["--no-metadata", "--no-ai-note"],
        "marked": ["--corner-mark"],
    }.items():
        assert colorize(photo, "--output", out / name, *options) == 0
        with Image.open(out / name / "a-colour.jpg") as stored:
            pictures[name] = np.asarray(stored.convert("RGB")).astype(int), stored.info
    for name in ("standard", "marked"):
        info = pictures[name][1]
        assert b"compositeWithTrainedAlgorithmicMedia" in info["xmp"]
        assert f"model {MODEL}".encode() in info["xmp"]
        assert info["comment"] == b"scanned by Erna"
    assert not {"xmp", "comment", "exif"} & set(pictures["bare"][1])
    assert all("icc_profile" in info for _, info in pictures.values())
    assert np.array_equal(pictures["standard"][0], pictures["bare"][0])
    marked = np.abs(pictures["marked"][0] - pictures["standard"][0]).max(axis=2)
    assert marked[370:, 570:].max() > 60
    assert marked[:360].max() == 0
    assert marked[:, :560].max() == 0


def test_events_are_json_lines_with_stable_keys(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    write_grey(folder / "good.jpg")
    write_grey(folder / "existing.jpg")
    (folder / "bad.jpg").write_bytes(b"")
    (tmp_path / "empty").mkdir()
    assert colorize(folder / "existing.jpg", "--output", out) == 0
    capsys.readouterr()
    arguments = [folder, tmp_path / "empty", "--output", out, "--skip-existing", "--json"]
    assert colorize(*arguments) == 1
    told = capsys.readouterr()
    assert told.err == ""
    *photos, summary = (json.loads(line) for line in told.out.splitlines())
    for photo in photos:
        assert list(photo) == [
            "event",
            "source",
            "target",
            "status",
            "reason",
            "hint",
            "notes",
            "seconds",
            "model",
            "model_sha256",
            "settings",
            "hints",
            "turns",
            "framing",
            "doubt",
        ]
        assert photo["event"] == "photo"
        assert photo["model"] == MODEL
        assert (photo["doubt"] is None) == (photo["status"] != "done")
    by_source = {photo["source"]: photo for photo in photos}
    good = by_source[str(folder / "good.jpg")]
    assert (good["status"], good["reason"]) == ("done", "")
    assert good["target"] == str(out / "good-colour.jpg")
    assert good["seconds"] > 0
    assert by_source[str(folder / "existing.jpg")]["status"] == "skipped"
    bad = by_source[str(folder / "bad.jpg")]
    assert bad["status"] == "failed"
    assert "is empty" in bad["reason"]
    assert bad["hint"]
    empty = by_source[str(tmp_path / "empty")]
    assert (empty["status"], empty["target"]) == ("failed", None)
    assert {key: summary[key] for key in ("event", "done", "skipped", "failed")} == {
        "event": "summary",
        "done": 1,
        "skipped": 1,
        "failed": 2,
    }


def test_a_failure_is_one_line_with_its_reason_and_the_rest_is_written(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, missing = write_grey(tmp_path / "good.jpg"), tmp_path / "missing.jpg"
    assert colorize(missing, photo, "--output", out) == 1
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "missing" in line]
    assert line.startswith("failed: ")
    assert "There is no file" in line
    assert names(out) == ["good-colour.jpg"]


def test_a_named_file_that_is_no_picture_fails(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("words")
    assert colorize(tmp_path / "notes.txt", "--output", out) == 1
    assert "notes.txt is of a kind that is not read" in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_without_photos_is_a_sentence_and_status_1(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey(tmp_path / "in/sub/a.jpg")
    assert colorize(tmp_path / "in", "--output", out) == 1
    assert "holds no photos. Ask for its sub-folders" in capsys.readouterr().err


def test_a_recursive_run_mirrors_the_tree_and_goes_on_where_it_stopped(
    tmp_path: Path, out: Path
) -> None:
    for name in ("a.jpg", "x/b.png", "x/y/c.tif"):
        write_grey(tmp_path / "in" / name)
    arguments = [tmp_path / "in", "--output", out, "--recursive", "--skip-existing"]
    assert colorize(*arguments) == 0
    assert names(out) == ["a-colour.jpg", "x/b-colour.png", "x/y/c-colour.tif"]
    (out / "a-colour.jpg").unlink()
    untouched = (out / "x/b-colour.png").stat().st_mtime_ns
    assert colorize(*arguments) == 0
    assert (out / "a-colour.jpg").exists()
    assert (out / "x/b-colour.png").stat().st_mtime_ns == untouched


def test_an_output_that_is_a_file_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = write_grey(tmp_path / "a.jpg")
    before = photo.read_bytes()
    assert colorize(photo, "--output", photo) == 2
    assert "--output needs a folder" in capsys.readouterr().err
    assert photo.read_bytes() == before


def test_an_unknown_model_is_a_sentence_with_the_nearest_name(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = write_grey(tmp_path / "a.jpg")
    assert main(["colorize", str(photo), "--output", str(out), "--model", "tiny-distribut"]) == 1
    assert "Did you mean tiny-distribution?" in capsys.readouterr().err


def test_a_model_in_a_file_is_taken(tmp_path: Path, out: Path, tiny_models: ModuleType) -> None:
    package = tiny_models.package(tmp_path, of=tiny_models.card("ab"))
    photo = write_grey(tmp_path / "a.jpg")
    told = process(
        ["colorize", photo, "--output", out, "--json", "--model", package.path],
        AUTOCHROME_HOME=str(tmp_path / "home"),
    )
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout.splitlines()[0])["model"] == "tiny-ab"


def test_a_model_that_was_tampered_with_is_a_sentence(
    tmp_path: Path, home: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "bad.colormodel"
    damaged.write_bytes((home / f"models/{MODEL}.colormodel").read_bytes()[:-40])
    photo = write_grey(tmp_path / "a.jpg")
    assert main(["colorize", str(photo), "--output", str(out), "--model", str(damaged)]) == 1
    told = capsys.readouterr().err
    assert "bad.colormodel is not a sound model package" in told
    assert len(told.splitlines()) == 1


def test_wrong_usage_is_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["colorize"]) == 2
    assert main([]) == 2
    capsys.readouterr()
    assert main(["queue", "add", "x", "--tint", "9"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "python -m core queue add: error: argument --tint: '9' is not a number between -1 and 1",
        "See python -m core queue add --help.",
    ]
    assert main(["colorize", "--help"]) == 0
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Autochrome ")


def test_any_name_is_told_whatever_the_locale(tmp_path: Path, out: Path) -> None:
    raw = os.fsencode(tmp_path) + "/\u5199\u771f-\u00e9".encode() + b"-\xff\x1b[31m\n.jpg"
    photo = Path(os.fsdecode(raw))
    write_grey(photo)
    for locale in ({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {}):
        lines = process(["colorize", "--model", MODEL, photo, "--output", out], **locale)
        assert lines.returncode == 0, lines.stderr
        assert b"\x1b" not in lines.stderr
        assert len(lines.stderr.splitlines()) == 2
        arguments = ["colorize", "--model", MODEL, photo, "--output", out, "--json"]
        events = process(arguments, **locale)
        assert events.returncode == 0, events.stderr
        assert os.fsencode(json.loads(events.stdout.splitlines()[0])["source"]) == raw
    assert len(list(out.iterdir())) == 4


def test_a_reader_that_goes_away_ends_the_run_quietly(tmp_path: Path, out: Path) -> None:
    for number in range(30):
        write_grey(tmp_path / f"in/{number}.jpg")
    command = [sys.executable, "-m", "core", "colorize", tmp_path / "in", "--output", out, "--json"]
    with subprocess.Popen(
        [*command, "--model", MODEL], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(timeout=60) == 1
    assert 0 < len(list(out.iterdir())) < 30
    assert all(chroma(file) > 2 for file in out.iterdir())


def wait_until(condition: Callable[[], bool], timeout_s: float = 30.0) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Give a folder of more photos than a test has time for."""
    folder = tmp_path / "many"
    first = write_grey(folder / "0000.jpg", 900, 600)
    for number in range(1, 400):
        os.link(first, folder / f"{number:04}.jpg")
    return folder


def hear_ctrl_c() -> None:
    """Undo what a shell does to a process in the background, where tests may run."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.parametrize("times", [1, 3])
def test_ctrl_c_finishes_the_photos_at_hand(many: Path, out: Path, times: int) -> None:
    command = [sys.executable, "-m", "core", "colorize", many, "--output", out, "--model", MODEL]
    with subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, preexec_fn=hear_ctrl_c
    ) as child:
        wait_until(lambda: out.exists() and len(list(out.iterdir())) > 5)
        for _ in range(times):
            child.send_signal(signal.SIGINT)
            time.sleep(0.005)
        told = child.communicate(timeout=60)[1]
    assert child.returncode == 1
    assert "Traceback" not in told
    assert "Finishing the photos at hand" in told
    written = list(out.iterdir())
    assert len(written) < 400
    assert re.search(rf"{len(written)} colorized, {400 - len(written)} not reached", told)
    assert all(re.fullmatch(r"\d{4}-colour\.jpg", file.name) for file in written)
    assert all(chroma(file) > 2 for file in written)


def terminal_output(command: Sequence[str | Path]) -> Iterator[str]:
    """Run a command on a terminal of its own and give what it prints there."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(ROOT)
        os.execv(command[0], [str(word) for word in command])
    with os.fdopen(terminal, "rb", buffering=0) as printed:
        while True:
            try:
                part = printed.read(4096)
            except OSError:  # how Linux says that the other end has closed
                break
            if not part:
                break
            yield part.decode(errors="replace")
    os.waitpid(pid, 0)


def test_a_terminal_shows_a_bar_and_only_what_went_wrong(tmp_path: Path, out: Path) -> None:
    for number in range(5):
        write_grey(tmp_path / f"in/{number}.jpg")
    (tmp_path / "in/bad.jpg").write_bytes(b"")
    command = [sys.executable, "-m", "core", "colorize", tmp_path / "in", "--output", out]
    shown = "".join(terminal_output([*command, "--model", MODEL]))
    assert re.search(r"6/6  [\d.]+ photos/s  0:00 left", shown)
    shown = shown.replace("\r\n", "\n").rstrip("\n")
    lines = [line.split("\r")[-1].strip() for line in shown.split("\n")]
    assert len(lines) == 2, lines
    assert "bad.jpg is empty" in lines[0]
    assert lines[1].startswith("5 colorized, 1 failed, in ")


def test_neither_core_nor_the_command_line_load_a_training_framework_or_a_window() -> None:
    code = """
import pkgutil, importlib, sys, core
for module in pkgutil.walk_packages(core.__path__, "core."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
heavy = {"tensorflow", "keras", "jax", "PySide6", "onnx", "tf2onnx", "matplotlib", "scipy"}
print(sorted(heavy & set(sys.modules)))
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert told.stdout.strip() == "[]", told.stderr


def test_a_run_loads_only_what_it_needs(tmp_path: Path, out: Path) -> None:
    photo = write_grey(tmp_path / "a.jpg")
    code = f"""
import sys
from core.cli import main
assert main(["colorize", {str(photo)!r}, "--output", {str(out)!r}, "--model", {MODEL!r}]) == 0
slow = "tensorflow keras jax PySide6 onnx PIL tifffile platformdirs".split()
print([name for name in slow if name in sys.modules])
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert told.stdout.strip() == "[]", told.stderr


def test_the_help_loads_no_engine() -> None:
    code = """
import sys
from core.cli import main
assert main(["colorize", "--help"]) == 0
assert not {"numpy", "cv2", "onnxruntime"} & set(sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr


def test_the_bundled_model_colorizes_the_samples(out: Path) -> None:
    assert main(["colorize", str(SAMPLES), "--output", str(out), "--model", "natural"]) == 0
    assert len(names(out)) == 4
    assert all(chroma(file) > 3 for file in out.iterdir())


def test_shares_of_two_machines_make_every_result_once(out: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    for name in ("a.png", "a.jpg", "b.jpg", "sub/a.jpg", "sub/c.jpg"):
        cv2.imwrite(str(folder / name), np.full((24, 32), 90, np.uint8))
    made = []
    for number in range(1, 4):
        words = ("--output", out, "--recursive", "--format", "jpg", "--shard", f"{number}/3")
        before = {*out.rglob("*.jpg")}
        assert colorize(folder, *words) == 0
        made.append({path.relative_to(out).as_posix() for path in {*out.rglob("*.jpg")} - before})
    names = {"a-colour.jpg", "a-colour-2.jpg", "b-colour.jpg"}
    assert set.union(*made) == names | {"sub/a-colour.jpg", "sub/c-colour.jpg"}
    assert sum(map(len, made)) == 5


def test_a_share_without_photos_is_well(out: Path, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.jpg"), np.full((24, 32), 90, np.uint8))
    statuses = [
        colorize(tmp_path / "a.jpg", "--output", out, "--shard", f"{number}/4")
        for number in range(1, 5)
    ]
    assert statuses == [0, 0, 0, 0]
    assert len([*out.iterdir()]) == 1
