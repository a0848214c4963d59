"""The command `queue`: as the process that people start, or within this one."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from core.batch.existing import Existing
from core.batch.plan import Job
from core.cli import main
from core.cli.new_versions import tell_new_versions
from core.colour.colour_settings import ColourSettings
from core.queue.database import Database
from core.queue.jobs import JobEnding, JobState, Tally
from core.queue.run_writer import RunWriter
from core.queue.store import QueueStore

ROOT = Path(__file__).parents[3]
MODEL = "tiny-distribution"


@pytest.fixture
def home(tmp_path: Path, tried_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a user's data folder with one small own model."""
    home = tmp_path / "home"
    shutil.copytree(tried_models, home / "models")
    monkeypatch.setenv("AUTOCHROME_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def store(home: Path) -> QueueStore:
    """Give the window's queue, of a user who knows the models."""
    tell_new_versions()
    with QueueStore(home / "queue.sqlite3") as opened:
        yield opened


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def photos(tmp_path: Path) -> Callable[[int], Path]:
    """Writes so many grey photos into a folder."""

    def write(count: int, width: int = 120, height: int = 80) -> Path:
        folder = tmp_path / "photos"
        folder.mkdir()
        steps = np.random.default_rng(1).integers(0, 256, (8, 12), np.uint8)
        for number in range(count):
            picture = cv2.resize(np.roll(steps, number), (width, height))
            path = folder / f"{number:03}.jpg"
            assert cv2.imwrite(str(path), picture)
            os.utime(path, (0, 0))  # nobody is still writing it
        return folder

    return write


def queue(*arguments: str | Path) -> int:
    return main(["queue", *map(str, arguments)])


def add(*arguments: str | Path) -> int:
    return queue("add", "--model", MODEL, *arguments)


def chroma(file: Path) -> float:
    picture = cv2.imread(str(file), cv2.IMREAD_COLOR)
    assert picture is not None, f"{file} does not decode"
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_BGR2Lab)
    return float(np.hypot(lab[..., 1], lab[..., 2]).mean())


def test_a_photo_that_is_added_for_another_place_is_made_for_both(
    photos: Callable[[int], Path],
    out: Path,
    store: QueueStore,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = photos(2)
    assert add(folder, "--output", out / "web") == 0
    assert "another result" not in capsys.readouterr().err
    assert add(folder, "--output", out / "print") == 0
    assert capsys.readouterr().err.splitlines() == [
        "2 added.",
        "2 of them are in the queue for another result, too: each result is made.",
    ]
    assert len({job.job.target for job in store.jobs()}) == 4


def test_photos_are_added_run_and_reported(
    photos: Callable[[int], Path],
    out: Path,
    store: QueueStore,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = photos(3)
    (folder / "notes.txt").write_text("words")
    assert add(folder, "--output", out) == 0
    named = f"left out: {folder / 'notes.txt'}: its name is not one of a picture"
    assert capsys.readouterr().err == f"{named}\n3 added, 1 other left out.\n"
    assert add(folder, "--output", out) == 0
    assert "0 added, 3 in the queue already" in capsys.readouterr().err
    assert not out.exists()
    assert queue("status") == 0
    told = capsys.readouterr().out.splitlines()
    assert told == [
        f"Queue: {store.path}",
        "3 waiting",
        "No run is at work; begin one with: queue run.",
    ]
    assert queue("run") == 0
    assert "3 colorized, in " in capsys.readouterr().err.splitlines()[-1]
    assert sorted(file.name for file in out.iterdir()) == [f"00{n}-colour.jpg" for n in range(3)]
    assert all(chroma(file) > 2 for file in out.iterdir())
    assert queue("status") == 0
    assert capsys.readouterr().out == f"Queue: {store.path}\n3 done\n"
    assert queue("report", tmp_path / "report.csv") == 0
    assert capsys.readouterr().err == f"3 photos in {tmp_path / 'report.csv'}.\n"
    lines = (tmp_path / "report.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert f"{out / '000-colour.jpg'},done," in lines[1]
    assert queue("clear") == 0
    assert "3 photos taken out of the queue, 0 left" in capsys.readouterr().err
    assert queue("status") == 0
    assert capsys.readouterr().out == f"Queue: {store.path}\nempty\n"
    assert queue("run") == 0


def test_the_window_and_the_command_line_share_a_queue(
    photos: Callable[[int], Path], out: Path, store: QueueStore
) -> None:
    folder = photos(2)
    store.add([Job(folder / "000.jpg", out / "000-colour.jpg")])
    assert add(folder, "--output", out, "--tint", "0.5", "--quality", "70") == 0
    first, second = store.jobs()
    for job in (first, second):
        assert job.overrides.model == MODEL
        assert job.overrides.settings == ColourSettings(tint=0.5)
        assert job.overrides.quality == 70
        assert job.overrides.recolour is None


def test_a_queue_of_its_own_is_another(
    photos: Callable[[int], Path], out: Path, store: QueueStore, tmp_path: Path
) -> None:
    own = tmp_path / "deep/own.sqlite3"
    assert add(photos(1), "--output", out, "--queue", own) == 0
    assert store.tally() == Tally()
    assert queue("run", "--queue", own) == 0
    with QueueStore(own) as other:
        assert other.tally() == Tally(done=1)


@pytest.mark.parametrize("command", ["run", "status", "retry", "clear", "report"])
def test_a_queue_that_is_not_there_is_a_sentence_and_is_not_made(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    more = [tmp_path / "r.csv"] if command == "report" else []
    assert queue(command, *more, "--queue", tmp_path / "typo.sqlite3") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert f"There is no queue in {tmp_path / 'typo.sqlite3'}" in line
    assert not (tmp_path / "typo.sqlite3").exists()


def test_relative_paths_mean_the_same_photos_from_any_folder(
    photos: Callable[[int], Path],
    out: Path,
    home: Path,
    tmp_path: Path,
    tiny_models: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tiny_models.package(tmp_path, of=tiny_models.card("ab"))
    photos(1)
    monkeypatch.chdir(tmp_path)
    own = ["--model", "tiny-ab.colormodel"]
    assert queue("add", *own, "photos/000.jpg", "--output", "out") == 0
    monkeypatch.chdir("/")
    assert queue("run") == 0
    assert chroma(out / "000-colour.jpg") > 2


def test_an_unknown_model_is_told_before_anything_is_added(
    photos: Callable[[int], Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert queue("add", photos(1), "--output", out, "--model", "tiny-distribut") == 1
    assert "Did you mean tiny-distribution?" in capsys.readouterr().err
    assert store.tally() == Tally()


def test_a_folder_without_photos_is_told_and_the_rest_is_added(
    photos: Callable[[int], Path],
    out: Path,
    store: QueueStore,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty").mkdir()
    assert add(tmp_path / "empty", photos(1), "--output", out) == 1
    assert "failed: The folder" in capsys.readouterr().err
    assert store.tally() == Tally(waiting=1)


def test_an_output_that_is_a_file_is_a_usage_error(photos: Callable[[int], Path]) -> None:
    folder = photos(1)
    assert add(folder, "--output", folder / "000.jpg") == 2


def test_what_failed_is_told_until_it_is_tried_again(
    photos: Callable[[int], Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(2)
    sound = (folder / "001.jpg").read_bytes()
    (folder / "001.jpg").write_bytes(b"")
    os.utime(folder / "001.jpg", (0, 0))  # nobody is still writing it
    add(folder, "--output", out)
    assert queue("run") == 1
    assert "1 colorized, 1 failed" in capsys.readouterr().err
    assert queue("status") == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "failed: " in line]
    assert str(folder / "001.jpg") in line
    assert queue("run") == 1
    assert "1 photo failed earlier; try again with: queue retry." in capsys.readouterr().err
    (folder / "001.jpg").write_bytes(sound)
    assert queue("retry") == 0
    assert capsys.readouterr().err == "1 photo that failed waits again.\n"
    assert queue("run") == 0
    assert store.tally() == Tally(done=2)


def test_results_that_exist_are_kept_skipped_or_made_anew_as_told(
    photos: Callable[[int], Path], out: Path, store: QueueStore
) -> None:
    folder = photos(1)
    out.mkdir()
    (out / "000-colour.jpg").write_bytes(b"mine")
    add(folder, "--output", out)
    assert queue("run") == 0
    assert store.tally() == Tally(done=1)
    result = out / "000-colour-2.jpg"
    assert store.jobs()[0].job.target == result
    first = result.stat().st_ino
    add(folder, "--output", out, "--again")
    assert queue("run", "--existing", "skip") == 0
    assert store.tally() == Tally(skipped=1)
    add(folder, "--output", out, "--again")
    assert queue("run", "--existing", "replace") == 0
    assert store.tally() == Tally(done=1)
    assert result.stat().st_ino != first
    assert sorted(file.name for file in out.iterdir()) == ["000-colour-2.jpg", "000-colour.jpg"]
    assert (out / "000-colour.jpg").read_bytes() == b"mine"


def test_the_queue_is_cleared_of_all(photos: Callable[[int], Path], out: Path, store) -> None:
    add(photos(2), "--output", out)
    assert queue("clear") == 0
    assert store.tally() == Tally(waiting=2)
    assert queue("clear", "--all") == 0
    assert store.tally() == Tally()


def test_a_run_tells_programs_what_colorize_tells_them(
    photos: Callable[[int], Path], out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(2)
    add(folder, "--output", out)
    capsys.readouterr()
    assert queue("run", "--json") == 0
    told = capsys.readouterr()
    assert told.err == ""
    *events, summary = (json.loads(line) for line in told.out.splitlines())
    assert {event["source"] for event in events} == {str(folder / f"00{n}.jpg") for n in range(2)}
    assert {(event["event"], event["status"], event["model"]) for event in events} == {
        ("photo", "done", MODEL)
    }
    assert (summary["event"], summary["done"], summary["not_reached"]) == ("summary", 2, 0)


def test_who_filled_a_queue_with_an_earlier_version_is_told_before_it_runs(
    photos: Callable[[int], Path], out: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(photos(1), "--output", out)
    (home / "models" / "known.json").unlink()
    capsys.readouterr()
    assert queue("run") == 0
    assert "Natural is version 3 now" in capsys.readouterr().err
    queue("run")
    assert "version" not in capsys.readouterr().err


def test_the_status_for_programs_has_stable_keys(
    photos: Callable[[int], Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(2)
    (folder / "000.jpg").write_bytes(b"")
    os.utime(folder / "000.jpg", (0, 0))  # nobody is still writing it
    add(folder, "--output", out)
    queue("run")
    capsys.readouterr()
    assert queue("status", "--json") == 0
    status = json.loads(capsys.readouterr().out)
    first, second = status.pop("photos")
    assert status.pop("photos_per_s") > 0
    assert status == {
        "queue": str(store.path),
        "running": False,
        "paused": False,
        "stands_still": False,
        "waits_for": [],
        "watched": [],
        "waiting": 0,
        "working": 0,
        "done": 1,
        "skipped": 0,
        "failed": 1,
        "seconds_left": None,
    }
    assert list(first) == [
        "id",
        "source",
        "target",
        "status",
        "reason",
        "hint",
        "notes",
        "seconds",
        "model",
        "attempts",
        "added",
        "began",
        "ended",
        "model_sha256",
        "settings",
        "hints",
        "turns",
        "framing",
        "doubt",
        "needs_look",
        "cut",
        "mark",
    ]
    assert (first["doubt"], first["needs_look"]) == (None, False)
    assert second["doubt"] > 0
    assert (first["status"], second["status"]) == ("failed", "done")
    assert "is empty" in first["reason"]
    assert first["hint"]
    assert (second["source"], second["model"]) == (str(folder / "001.jpg"), MODEL)
    assert second["ended"].endswith("+00:00")


def test_the_status_names_the_folders_that_are_watched(
    photos: Callable[[int], Path], out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(1)
    assert queue("watch", folder, "--output", out, "--once", "--settle", "0.1") == 0
    capsys.readouterr()
    assert queue("status") == 0
    told = capsys.readouterr().out
    assert f"watched: {folder} -> {out} (only when it is named)\n" in told
    assert queue("status", "--json") == 0
    assert json.loads(capsys.readouterr().out)["watched"] == [
        {"folder": str(folder), "results": str(out), "standing": False, "there": True}
    ]


def test_results_that_need_a_look_are_told_and_listed_the_most_doubtful_first(
    out: Path, store: QueueStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    doubts = {"sure": 6.0, "worst": 31.4, "odd": 17.0, "unknown": None}
    store.add([Job(tmp_path / f"{name}.jpg", out / f"{name}.jpg") for name in doubts])
    with Database(store.path) as database:
        run_writer = RunWriter(database)
        for doubt in doubts.values():
            job, _ = run_writer.begin_next(MODEL, Existing.KEEP_BOTH)
            run_writer.end(job.id, JobEnding(JobState.DONE, doubt=doubt))
    assert queue("status") == 0
    assert "2 photos need a look" in capsys.readouterr().out
    assert queue("status", "--needs-look") == 0
    listed = capsys.readouterr().out.splitlines()
    assert listed == [f"{out / 'worst.jpg'} (doubt 31)", f"{out / 'odd.jpg'} (doubt 17)"]
    assert queue("status", "--needs-look", "--json") == 0
    status = json.loads(capsys.readouterr().out)
    assert status["done"] == 4
    assert [photo["doubt"] for photo in status["photos"]] == [31.4, 17.0]


def test_a_photo_whose_file_was_cut_is_told_as_in_part(
    photos: Callable[..., Path],
    out: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = photos(3, width=600, height=400)
    cut = folder / "001.jpg"
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 4])
    os.utime(cut, (0, 0))  # nobody is still writing it
    assert add(folder, "--output", out) == 0
    capsys.readouterr()
    assert queue("run") == 1
    assert "3 colorized, 1 of them from files that end too early, in" in capsys.readouterr().err
    assert queue("run") == 0  # nothing is left to do
    capsys.readouterr()
    result = out / "001-colour.jpg"
    assert queue("status") == 0
    told = capsys.readouterr().out
    assert "1 of them because the file ends too early; list them with" in told
    assert queue("status", "--needs-look") == 0
    assert capsys.readouterr().out.startswith(f"{result} (the file ends too early")
    assert queue("status", "--json") == 0
    told_photos = json.loads(capsys.readouterr().out)["photos"]
    assert [photo["cut"] for photo in told_photos] == [False, True, False]
    assert told_photos[1]["needs_look"]
    report = tmp_path / "report.csv"
    assert queue("report", report) == 0
    header, *lines = report.read_text("utf-8-sig").splitlines()
    assert header.endswith(",needs a look,in part,mark,notes")
    noted = [",yes,yes,,The file ends too early: of its" in line for line in lines]
    assert noted == [False, True, False]


def test_any_name_is_kept_and_told(out: Path, store: QueueStore, tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff\x1b[31m\n.jpg"
    photo = Path(os.fsdecode(raw))
    picture = np.random.default_rng(1).integers(0, 256, (80, 120), np.uint8)
    photo.write_bytes(cv2.imencode(".jpg", picture)[1].tobytes())
    environment = os.environ | {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}

    def process(*arguments: str | Path) -> "subprocess.CompletedProcess[bytes]":
        command = [sys.executable, "-m", "core", "queue", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=60)

    added = process("add", photo, "--output", out, "--model", MODEL)
    assert added.returncode == 0, added.stderr
    ran = process("run")
    assert ran.returncode == 0, ran.stderr
    assert b"\x1b" not in ran.stderr
    told = json.loads(process("status", "--json").stdout)
    assert os.fsencode(told["photos"][0]["source"]) == raw
    assert process("report", tmp_path / "report.csv").returncode == 0
    assert len(list(out.iterdir())) == 1


def test_a_queue_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"Dear grandmother, " * 500)
    assert queue("status", "--queue", letter) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "no queue of Autochrome" in line
    assert letter.read_bytes() == b"Dear grandmother, " * 500


def hear_ctrl_c() -> None:
    """Undo what a shell does to a process in the background, where tests may run."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.005)


def test_ctrl_c_finishes_the_photos_at_hand_and_the_next_run_goes_on(
    photos: Callable[..., Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(1, 900, 600)
    for number in range(1, 400):  # more than a test has time for
        os.link(folder / "000.jpg", folder / f"{number:03}.jpg")
    add(folder, "--output", out)
    with subprocess.Popen(
        [sys.executable, "-m", "core", "queue", "run"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_ctrl_c,
    ) as run:
        wait_until(lambda: store.tally().done > 2)
        assert queue("run") == 1
        assert "Another run is at work" in capsys.readouterr().err
        assert queue("status") == 0
        assert "A run is at work" in capsys.readouterr().out
        run.send_signal(signal.SIGINT)
        told = run.communicate(timeout=60)[1]
    assert run.returncode == 1
    assert "Traceback" not in told
    done = len(list(out.iterdir()))
    assert 2 < done < 400
    assert store.tally() == Tally(waiting=400 - done, done=done)
    assert re.search(rf"{done} colorized, {400 - done} not reached, .* goes on from here", told)
    store.remove([job.id for job in store.jobs(JobState.WAITING)[3:]])
    assert queue("run") == 0
    assert store.tally() == Tally(done=done + 3)


def test_the_status_after_a_kill_shows_what_waits(
    photos: Callable[[int], Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    add(photos(2), "--output", out)
    with Database(store.path) as database:
        RunWriter(database).begin_next("natural", Existing.KEEP_BOTH)
    assert store.tally() == Tally(waiting=1, working=1)
    capsys.readouterr()
    assert queue("status") == 0
    assert capsys.readouterr().out.splitlines()[1] == "2 waiting"
    assert {job.state for job in store.jobs()} == {JobState.WAITING}


def test_a_terminal_shows_a_bar_that_grows_with_the_queue(
    photos: Callable[[int], Path], out: Path
) -> None:
    add(photos(3), "--output", out)
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(ROOT)
        os.execv(sys.executable, [sys.executable, "-m", "core", "queue", "run"])
    shown = b""
    with os.fdopen(terminal, "rb", buffering=0) as printed:
        while True:
            try:
                part = printed.read(4096)
            except OSError:  # how Linux says that the other end has closed
                break
            if not part:
                break
            shown += part
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    text = shown.decode()
    assert re.search(r"3/3  [\d.]+ photos/s  0:00 left", text)
    assert text.replace("\r\n", "\n").rstrip("\n").split("\r")[-1].startswith("3 colorized, in ")


def test_the_status_loads_no_engine() -> None:
    code = """
import sys
from core.cli import main
assert main(["queue", "status"]) == 0
assert not {"numpy", "cv2", "onnxruntime"} & set(sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr


def test_a_folder_that_went_is_told_and_a_run_without_patience_ends_with_a_status_of_its_own(
    photos: Callable[[int], Path], out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(6)
    assert add(folder, "--output", out) == 0
    away = folder.rename(folder.with_name("away"))
    for patience in ("0", "0.5s"):
        capsys.readouterr()
        assert queue("run", "--patience", patience) == 3
        told = capsys.readouterr().err
        assert f"The folder {folder} is not there any more, or empty: photos in it wait." in told
        assert "Then start again." in told
        assert "0 colorized, 6 not reached" in told
    away.rename(folder)
    assert queue("run") == 0


def test_a_run_that_stands_still_says_so_once_and_to_others_and_goes_on(
    photos: Callable[[int], Path], out: Path, store: QueueStore, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = photos(6)
    assert add(folder, "--output", out) == 0
    away = folder.rename(folder.with_name("away"))
    command = [sys.executable, "-m", "core", "queue", "run"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as run:
        end = time.monotonic() + 60
        while not store.progress().waits.stands_still:
            assert time.monotonic() < end
            time.sleep(0.05)
        time.sleep(3)  # it has looked meanwhile
        capsys.readouterr()
        assert queue("status") == 0
        told = capsys.readouterr().out
        assert "The run stands still, and goes on by itself." in told
        assert f"waits: The folder {folder} is not there any more" in told
        assert queue("status", "--json") == 0
        status = json.loads(capsys.readouterr().out)
        assert status["stands_still"]
        assert [wait["place"] for wait in status["waits_for"]] == [str(folder)]
        away.rename(folder)
        assert run.stderr is not None
        said = run.stderr.read()
    assert run.returncode == 0
    assert said.count("waits: ") == 1
    assert said.count(f"goes on: {folder} is no longer waited for.") == 1
    assert "6 colorized" in said


def test_ctrl_c_ends_a_run_that_stands_still(
    photos: Callable[[int], Path], out: Path, store: QueueStore
) -> None:
    folder = photos(6)
    assert add(folder, "--output", out) == 0
    folder.rename(folder.with_name("away"))
    command = [sys.executable, "-m", "core", "queue", "run", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        end = time.monotonic() + 60
        while not store.progress().waits.stands_still:
            assert time.monotonic() < end
            time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        told, _ = run.communicate(timeout=20)
    assert run.returncode == 1
    events = [json.loads(line) for line in told.splitlines()]
    assert [event["event"] for event in events] == ["waits", "summary"]
    assert events[0]["place"] == str(folder)


def test_results_are_marked_by_id_photo_and_result(
    photos, out: Path, capsys: pytest.CaptureFixture[str], store: QueueStore
) -> None:
    folder = photos(4)
    main(["queue", "add", str(folder), "--output", str(out)])
    assert main(["queue", "mark", "1", "good"]) == 1
    assert "has no result to mark: it still waits." in capsys.readouterr().err
    main(["queue", "run", "--jobs", "1"])
    jobs = store.jobs()
    first, second, third, fourth = (job.job for job in jobs)
    assert main(["queue", "mark", str(jobs[0].id), str(second.source), "good"]) == 0
    assert capsys.readouterr().err.endswith("2 photos marked good.\n")
    assert main(["queue", "mark", str(third.target), "grey"]) == 0
    assert "1 photo left grey; no run makes it anew, and its file is kept." in (
        capsys.readouterr().err
    )
    huge = "9" * 30
    assert main(["queue", "mark", str(fourth.source), "999", huge, "no.jpg", "again"]) == 1
    told = capsys.readouterr().err
    assert f"{huge} is no photo of the queue" in told
    assert "999 is no photo of the queue" in told
    assert "no.jpg is no photo of the queue" in told
    main(["queue", "status"])
    assert "Looked at: 2 good, 1 again, 1 left grey; 0 not yet." in capsys.readouterr().out
    main(["queue", "status", "--mark", "grey"])
    assert capsys.readouterr().out.strip() == str(third.target)
    main(["queue", "status", "--json", "--mark", "good"])
    told = json.loads(capsys.readouterr().out)["photos"]
    assert [(photo["source"], photo["mark"]) for photo in told] == [
        (str(first.source), "good"), (str(second.source), "good")
    ]  # fmt: skip
    before = {job.target: job.target.read_bytes() for job in (first, second, third)}
    main(["queue", "run", "--jobs", "1", "--existing", "replace"])
    assert [job.mark.value for job in store.jobs()] == ["good", "good", "grey", ""]
    assert {path: path.read_bytes() for path in before} == before
    main(["queue", "mark", "1", "none"])
    assert "1 photo without a mark" in capsys.readouterr().err


def test_a_photo_is_one_by_whatever_path_it_is_named(
    photos: Callable[[int], Path], out: Path, store: QueueStore, tmp_path: Path
) -> None:
    folder = photos(1)
    (tmp_path / "program").mkdir()
    here = {**os.environ, "PYTHONPATH": str(ROOT)}
    told = []
    for photo, output in (("../photos/000.jpg", "../out"), (folder / "000.jpg", out)):
        command = ["queue", "add", str(photo), "--output", str(output)]
        added = subprocess.run(
            [sys.executable, "-m", "core", *command],
            cwd=tmp_path / "program", env=here, capture_output=True, text=True, check=True,
        )  # fmt: skip
        told.append(added.stderr.splitlines()[-1])
    assert told == ["1 added.", "0 added, 1 in the queue already."]
    (job,) = store.jobs()
    assert (job.job.source, job.job.target) == (folder / "000.jpg", out / "000-colour.jpg")


def test_results_are_told_by_their_whole_paths(
    photos: Callable[[int], Path], out: Path, tmp_path: Path
) -> None:
    photos(1)
    (tmp_path / "program").mkdir()
    command = ["colorize", "../photos", "--output", "../out", "--model", MODEL, "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "core", *command], cwd=tmp_path / "program",
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    events = map(json.loads, done.stdout.splitlines())
    assert str(out / "000-colour.jpg") in {event.get("target") for event in events}
