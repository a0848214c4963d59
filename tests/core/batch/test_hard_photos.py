"""Photos that are too large for memory, or that harm whoever reads them: each costs itself."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.batch.batch import colorize_all
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.model.package import open_package
from tests.core.batch.test_batch import write_grey


def in_a_process_of_its_own(code: str, *arguments: Path) -> str:
    """Run code that sees `package`, a `Package`, and `paths`, the arguments after it."""
    begin = (
        "import sys\n"
        "from pathlib import Path\n"
        "from core.batch.batch import colorize_all\n"
        "from core.batch.task import BatchOptions, OutcomeState\n"
        "from core.model.package import open_package\n"
        "from core.batch.plan import Job\n"
        "package, *paths = (Path(word) for word in sys.argv[1:])\n"
        "package = open_package(package)\n"
        "def megabytes(key):\n"
        "    lines = Path('/proc/self/status').read_text().splitlines()\n"
        "    return int(next(line.split()[1] for line in lines if line.startswith(key))) / 1024\n"
    )
    command = [sys.executable, "-c", begin + code, *arguments]
    ended = subprocess.run(command, cwd=Path.cwd(), capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured through /proc")
def test_memory_stays_flat(tmp_path: Path, tiny_package: Path) -> None:
    code = """
jobs = (Job(paths[0], paths[1] / f"{number}.jpg") for number in range(150))
memory = []
for outcome in colorize_all(jobs, BatchOptions(package)):
    assert outcome.state is OutcomeState.DONE, outcome
    memory.append(megabytes("VmRSS"))
print(memory[50], memory[-1])
"""
    photo = write_grey(tmp_path / "a.jpg", 900, 600)
    told = in_a_process_of_its_own(code, tiny_package, photo, tmp_path / "out")
    early, late = (float(word) for word in told.split())
    # Keeping as much as the grey plane of each photo would add 51 MB.
    assert late < early + 15


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on memory is Linux's")
def test_a_photo_that_memory_cannot_hold_fails_alone(tmp_path: Path, tiny_package: Path) -> None:
    code = """
import resource
small, large, out = paths
options = BatchOptions(package)
list(colorize_all([Job(small, out / "warm.jpg")] * 2, options))
limit = int(megabytes("VmSize") + 100) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
jobs = [Job(large, out / "large.jpg"), *(Job(small, out / f"{n}.jpg") for n in range(6))]
for outcome in colorize_all(jobs, options):
    print(outcome.job.target.name, outcome.state.name, outcome.reason)
"""
    small = write_grey(tmp_path / "small.jpg")
    large = write_grey(tmp_path / "large.jpg", 14_000, 9_000)
    told = in_a_process_of_its_own(code, tiny_package, small, large, tmp_path / "out")
    outcomes = dict(line.split(" ", 1) for line in told.splitlines())
    assert outcomes.pop("large.jpg") == (f"FAILED There is not enough memory to colorize {large}.")
    assert len(outcomes) == 6
    assert {state.split()[0] for state in outcomes.values()} == {"DONE"}
    assert not (tmp_path / "out/large.jpg").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on memory is Linux's")
def test_photos_that_memory_holds_one_at_a_time_are_all_done(
    tmp_path: Path, tiny_package: Path
) -> None:
    code = """
import resource
small, large, out = paths
options = BatchOptions(package)
list(colorize_all([Job(small, out / "warm.jpg")] * 2, options))
limit = int(megabytes("VmSize") + 260) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
jobs = [Job(large, out / f"{n}.jpg") for n in range(4)]
print([outcome.state.name for outcome in colorize_all(jobs, options)])
"""
    small = write_grey(tmp_path / "small.jpg")
    large = write_grey(tmp_path / "large.jpg", 7000, 5000)
    told = in_a_process_of_its_own(code, tiny_package, small, large, tmp_path / "out")
    assert told.strip() == str(["DONE"] * 4)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (b"crashes!", "crashes"),
        (b"forever!", "takes longer"),
        (b"flooding", "not enough memory"),
        (b"killed!!", "not enough memory"),
        (b"mistaken", "fault of this program"),
    ],
)
def test_what_a_hostile_photo_does_to_its_reader_costs_that_photo_alone(
    tmp_path: Path, tiny_package: Path, deed: bytes, told: str
) -> None:
    options = BatchOptions(open_package(tiny_package))
    files = [write_grey(tmp_path / f"{number}.jpg", seed=number) for number in range(5)]
    files[2].write_bytes(files[2].read_bytes() + deed)
    jobs = [Job(file, tmp_path / "out" / f"{file.stem}.png") for file in files]
    outcomes = {outcome.job: outcome for outcome in colorize_all(jobs, options)}
    bad = outcomes.pop(jobs[2])
    assert bad.state is OutcomeState.FAILED
    assert told in bad.reason
    assert "2.jpg" in bad.reason
    assert all(outcome.state is OutcomeState.DONE for outcome in outcomes.values())
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        f"{number}.png" for number in (0, 1, 3, 4)
    ]


@pytest.mark.usefixtures("bad_decoders")
def test_a_run_that_is_stopped_waits_for_no_photo_that_hangs(
    tmp_path: Path, tiny_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.image.safe_reader._GRACE_S", 0.3)
    good, bad = write_grey(tmp_path / "good.jpg"), write_grey(tmp_path / "bad.jpg")
    bad.write_bytes(bad.read_bytes() + b"forever!")
    jobs = [Job(bad, tmp_path / "bad.png"), Job(good, tmp_path / "good.png")]
    stop = threading.Event()
    outcomes = []
    for outcome in colorize_all(jobs, BatchOptions(open_package(tiny_package)), stop=stop):
        outcomes.append(outcome)
        stop.set()
    assert [outcome.job.source for outcome in outcomes] == [good]
