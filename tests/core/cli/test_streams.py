"""Standard streams that are closed, full or gone: the photos are coloured all the same."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

ROOT = Path(__file__).parents[3]
MODEL = "tiny-distribution"
FULL = Path("/dev/full")
#: Reading has a process and an end; whatever else may take for ever, here the colour does.
#: A shell ignores Ctrl-C for what it starts in the background, and so would this, as one should.
STUCK = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
from core.batch import carry
carry.colour_turned = lambda *_, **__: print("begun", flush=True) or time.sleep(600)
from core.cli import main
sys.exit(main(sys.argv[1:]))
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="as shells redirect them")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, tried_models: Path) -> Path:
    home: Path = tmp_path_factory.mktemp("home")
    shutil.copytree(tried_models, home / "models")
    return home


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        grey = np.random.default_rng(number).integers(0, 256, (8, 12), np.uint8)
        cv2.imwrite(str(folder / f"{number}.png"), cv2.resize(grey, (120, 80)))
    return folder


def shell(
    redirected: str, photos: Path, home: Path, *options: str
) -> "subprocess.CompletedProcess[bytes]":
    command = f'"$0" -m core colorize "$1" --output "$2" --model {MODEL} {" ".join(options)}'
    return subprocess.run(
        ["sh", "-c", f"{command} {redirected}", sys.executable, photos, photos.parent / "out"],
        cwd=ROOT,
        env=os.environ | {"AUTOCHROME_HOME": str(home)},
        capture_output=True,
        timeout=60,
    )


@pytest.mark.parametrize("closed", ["2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_streams_cost_nothing(photos: Path, home: Path, closed: str) -> None:
    done = shell(closed, photos, home)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    results = sorted((photos.parent / "out").iterdir())
    assert [result.name for result in results] == [f"{n}-colour.png" for n in range(3)]
    assert all(cv2.imread(str(result)) is not None for result in results)


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
@pytest.mark.parametrize(
    ("redirected", "options", "told"),
    [(f"2>{FULL}", (), "stdout"), (f">{FULL}", ("--json",), "stderr")],
)
def test_a_log_on_a_full_disk_is_told_of_once_and_the_photos_go_on(
    photos: Path, home: Path, redirected: str, options: tuple[str, ...], told: str
) -> None:
    done = shell(redirected, photos, home, *options)
    assert done.returncode == 0
    words = getattr(done, told).decode()
    assert words.count("the work goes on without it") == 1
    assert "No space left" in words
    assert "Traceback" not in words
    assert len([*(photos.parent / "out").iterdir()]) == 3


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
@pytest.mark.parametrize("command", ["models --json", "queue status --json", "edits show ."])
def test_what_was_asked_and_could_not_be_told_is_no_success(home: Path, command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m core {command} >{FULL}', sys.executable],
        cwd=ROOT, env=os.environ | {"AUTOCHROME_HOME": str(home)}, capture_output=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_a_second_signal_ends_a_run_that_the_first_cannot(photos: Path, home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STUCK, "colorize", photos, "--output", photos.parent / "out"],
        cwd=ROOT,
        env=os.environ | {"AUTOCHROME_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline() == "begun\n"
        child.send_signal(signal.SIGINT)
        assert child.stderr.readline().strip() == ""
        assert "Finishing the photos at hand" in child.stderr.readline()
        time.sleep(0.7)
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=30) == 128 + signal.SIGINT
        assert "Ended at once" in child.stderr.read()


def test_no_home_and_no_name_are_needed_to_colour(photos: Path) -> None:
    bare = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG")}
    command = (
        "import pwd, os, sys\n"
        "def nobody(*_): raise KeyError\n"
        "pwd.getpwuid = nobody\n"
        "from core.cli import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )

    def run(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-c", command, *arguments],
            cwd=ROOT, env=bare, capture_output=True, text=True, timeout=60,
        )  # fmt: skip

    done = run("colorize", photos, "--output", photos.parent / "out")
    assert done.returncode == 0, done.stderr
    assert len([*(photos.parent / "out").iterdir()]) == 3
    asked = run("queue", "status")
    assert asked.returncode != 0
    assert "AUTOCHROME_HOME" in asked.stderr
    assert "Traceback" not in asked.stderr
    # There is no place for a choice, least of all the program's own folder.
    models = sorted((ROOT / "resources/models").iterdir())
    chosen = run("models", "default", "natural")
    assert chosen.returncode != 0
    assert "Traceback" not in chosen.stderr
    assert sorted((ROOT / "resources/models").iterdir()) == models
    assert run("models").returncode == 0
