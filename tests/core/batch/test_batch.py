"""Many photos through the walk: outcomes, stopping, memory."""

import itertools
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from onnx import helper, numpy_helper

from core.base.errors import NotEnoughMemory, PackageError
from core.batch.batch import colorize_all, colorize_tasks
from core.batch.existing import Existing
from core.batch.plan import Job
from core.batch.task import BatchOptions, Outcome, OutcomeState, Task
from core.colorize import large_networks
from core.colour.colour_settings import ColourSettings
from core.model.network import Network
from core.model.package import Package, open_package


def write_grey(file: Path, width: int = 240, height: int = 160, seed: int = 0) -> Path:
    random = np.random.default_rng(seed)
    picture = cv2.resize(random.integers(0, 256, (8, 12), np.uint8), (width, height))
    assert cv2.imwrite(str(file), picture)
    return file


def write_coloured(file: Path) -> Path:
    picture = np.zeros((160, 240, 3), np.uint8)
    picture[:80] = (200, 120, 30)
    picture[80:, :120] = (30, 160, 60)
    picture[80:, 120:] = (40, 30, 190)
    assert cv2.imwrite(str(file), cv2.blur(picture, (15, 15)))
    return file


def chroma(file: Path) -> float:
    picture = cv2.imread(str(file), cv2.IMREAD_COLOR)
    assert picture is not None
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_BGR2Lab)
    return float(np.hypot(lab[..., 1], lab[..., 2]).mean())


def workers_alive() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("colorize")]


def one(job: Job, options: BatchOptions) -> Outcome:
    (outcome,) = colorize_all([job], options)
    return outcome


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    assert workers_alive() == []


@pytest.fixture
def package(tiny_package: Path) -> Package:
    return open_package(tiny_package)


@pytest.fixture
def options(package: Package) -> BatchOptions:
    return BatchOptions(package)


def test_every_photo_gets_an_outcome_and_a_result_in_colour(
    tmp_path: Path, options: BatchOptions
) -> None:
    jobs = [
        Job(write_grey(tmp_path / f"{n}.jpg", seed=n), tmp_path / f"deep/out/{n}.jpg")
        for n in range(7)
    ]
    outcomes = list(colorize_all(jobs, options))
    assert {outcome.job for outcome in outcomes} == set(jobs)
    assert {outcome.state for outcome in outcomes} == {OutcomeState.DONE}
    assert all(outcome.seconds > 0 and outcome.reason == "" for outcome in outcomes)
    assert all(chroma(job.target) > 2 for job in jobs)


def test_a_large_network_is_loaded_once_for_all_workers_and_colours_the_same(
    tmp_path: Path, options: BatchOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [write_grey(tmp_path / f"{n}.png", seed=n) for n in range(6)]
    alone = [Job(photo, tmp_path / "alone" / photo.name) for photo in photos]
    shared = [Job(photo, tmp_path / "shared" / photo.name) for photo in photos]
    for outcome in colorize_all(alone, options, workers=3):
        assert outcome.state is OutcomeState.DONE
    loaded = []
    make = Network.__init__

    def counted(network: Network, *arguments: object, **more: object) -> None:
        loaded.append(more["threads"])
        make(network, *arguments, **more)

    monkeypatch.setattr(Network, "__init__", counted)
    monkeypatch.setattr(large_networks, "LARGE", 1)
    for outcome in colorize_all(shared, options, workers=3):
        assert outcome.state is OutcomeState.DONE
    assert loaded == [3]
    for one_of, other in zip(alone, shared, strict=True):
        pictures = (cv2.imread(str(job.target), cv2.IMREAD_COLOR) for job in (one_of, other))
        np.testing.assert_array_equal(*pictures)


def test_that_there_is_no_room_for_the_model_is_told_before_the_first_photo(
    tmp_path: Path, options: BatchOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(*arguments: object, **more: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Network, "__init__", lacking)
    job = Job(write_grey(tmp_path / "photo.png"), tmp_path / "out.png")
    with pytest.raises(PackageError, match="not enough memory for the model Tiny distribution"):
        one(job, options)


def test_a_network_for_which_there_is_no_room_fails_its_photo_alone(
    tmp_path: Path, tiny_models: ModuleType
) -> None:
    """It makes a plane of 64 TB, of nothing that a photo shows."""
    size = numpy_helper.from_array(np.array([2**44]), "size")
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["giant"]),
        helper.make_node("ReduceSum", ["giant"], ["sum"], keepdims=0),
        helper.make_node("Add", ["lightness", "sum"], ["grey"]),
        helper.make_node("Concat", ["grey", "grey"], ["answer"], axis=3),
    ]
    model = tiny_models.graph(nodes, [size])
    package = tiny_models.package(tmp_path, model, of=tiny_models.card("ab"))
    job = Job(write_grey(tmp_path / "photo.png"), tmp_path / "out.png")
    outcome = one(job, BatchOptions(package))
    assert outcome.error is NotEnoughMemory


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.jpg", None),
        ("empty.jpg", b""),
        ("renamed.jpg", b"these are only words, whatever the name says" * 10),
        ("truncated.png", "half"),
    ],
)
def test_a_bad_photo_is_reported_and_the_rest_goes_on(
    tmp_path: Path, options: BatchOptions, name: str, content: bytes | str | None
) -> None:
    good = write_grey(tmp_path / "good.png")
    bad = tmp_path / name
    if content == "half":
        content = good.read_bytes()[: good.stat().st_size // 2]
    if isinstance(content, bytes):
        bad.write_bytes(content)
    jobs = [Job(bad, tmp_path / "out/bad.jpg"), Job(good, tmp_path / "out/good.jpg")]
    outcomes = {outcome.job.source: outcome for outcome in colorize_all(jobs, options)}
    assert outcomes[good].state is OutcomeState.DONE
    assert outcomes[bad].state is OutcomeState.FAILED
    assert name in outcomes[bad].reason
    assert outcomes[bad].details == ""
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["good.jpg"]


def test_a_photo_in_colour_is_skipped_unless_it_is_to_be_recoloured(
    tmp_path: Path, package: Package
) -> None:
    job = Job(write_coloured(tmp_path / "a.png"), tmp_path / "out/a.png")
    skipped = one(job, BatchOptions(package))
    assert (skipped.state, skipped.reason) == (
        OutcomeState.SKIPPED,
        "The photo is already in colour.",
    )
    assert "--recolour" in skipped.hint
    assert not job.target.exists()
    assert one(job, BatchOptions(package, recolour=True)).state is OutcomeState.DONE
    assert job.target.exists()


@pytest.mark.parametrize("existing", Existing)
def test_what_is_no_result_of_the_photo_is_kept(
    tmp_path: Path, package: Package, existing: Existing
) -> None:
    job = Job(write_grey(tmp_path / "a.png"), tmp_path / "a-colour.png")
    job.target.write_bytes(b"mine")
    outcome = one(job, BatchOptions(package, existing=existing))
    assert outcome.state is OutcomeState.DONE
    assert outcome.job.target == tmp_path / "a-colour-2.png"
    assert chroma(outcome.job.target) > 2
    assert job.target.read_bytes() == b"mine"


def test_a_result_of_the_photo_gets_a_neighbour_is_left_alone_or_made_anew(
    tmp_path: Path, package: Package
) -> None:
    job = Job(write_grey(tmp_path / "a.png"), tmp_path / "a-colour.png")
    assert one(job, BatchOptions(package)).job == job
    first = job.target.stat().st_ino
    skipped = one(job, BatchOptions(package, existing=Existing.SKIP))
    assert (skipped.state, skipped.job) == (OutcomeState.SKIPPED, job)
    assert job.target.stat().st_ino == first
    assert one(job, BatchOptions(package, existing=Existing.REPLACE)).job == job
    assert job.target.stat().st_ino != first
    both = one(job, BatchOptions(package, existing=Existing.KEEP_BOTH))
    assert both.job.target == tmp_path / "a-colour-2.png"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, options: BatchOptions) -> None:
    (tmp_path / "file").write_bytes(b"")
    outcome = one(Job(write_grey(tmp_path / "a.png"), tmp_path / "file/sub/a.png"), options)
    assert outcome.state is OutcomeState.FAILED
    assert str(tmp_path / "file/sub") in outcome.reason
    assert outcome.hint
    assert outcome.details == ""


def test_a_photo_above_the_limit_is_refused(tmp_path: Path, package: Package) -> None:
    job = Job(write_grey(tmp_path / "a.png"), tmp_path / "out.png")
    outcome = one(job, BatchOptions(package, max_pixels=1000))
    assert outcome.state is OutcomeState.FAILED
    assert not job.target.exists()


def endless_jobs(source: Path, out: Path) -> Iterator[Job]:
    for number in itertools.count():
        yield Job(source, out / f"{number:04}.jpg")


def assert_all_decode(folder: Path) -> None:
    for file in folder.iterdir():
        assert file.suffix == ".jpg", f"{file} is left over"
        assert chroma(file) > 2


def test_stopping_finishes_the_photos_at_hand_and_begins_no_others(
    tmp_path: Path, options: BatchOptions
) -> None:
    stop = threading.Event()
    source, out = write_grey(tmp_path / "a.jpg"), tmp_path / "out"
    outcomes = colorize_all(endless_jobs(source, out), options, stop=stop)
    before = [next(outcomes) for _ in range(5)]
    stop.set()
    after = list(outcomes)
    assert {outcome.state for outcome in before + after} == {OutcomeState.DONE}
    assert len(after) <= 4
    assert len(list(out.iterdir())) == len(before) + len(after)
    assert_all_decode(out)


def test_a_batch_that_is_stopped_before_it_begins_does_nothing(
    tmp_path: Path, options: BatchOptions
) -> None:
    stop = threading.Event()
    stop.set()
    job = Job(write_grey(tmp_path / "a.jpg"), tmp_path / "out/a.jpg")
    assert list(colorize_all([job], options, stop=stop)) == []
    assert not job.target.exists()


def test_closing_the_generator_finishes_the_photos_at_hand(
    tmp_path: Path, options: BatchOptions
) -> None:
    source, out = write_grey(tmp_path / "a.jpg"), tmp_path / "out"
    outcomes = colorize_all(endless_jobs(source, out), options)
    next(outcomes)
    assert workers_alive() != []
    outcomes.close()
    assert workers_alive() == []
    assert_all_decode(out)


def test_jobs_are_taken_only_a_little_ahead(tmp_path: Path, options: BatchOptions) -> None:
    taken = 0

    def jobs() -> Iterator[Job]:
        nonlocal taken
        for job in endless_jobs(source, tmp_path / "out"):
            taken += 1
            yield job

    source = write_grey(tmp_path / "a.jpg")
    outcomes = colorize_all(jobs(), options, workers=2)
    for ended, _ in enumerate(itertools.islice(outcomes, 12)):
        assert taken <= ended + 1 + 2 * 2
    outcomes.close()


def test_jobs_that_cannot_be_listed_end_the_batch_with_their_error(
    tmp_path: Path, options: BatchOptions
) -> None:
    def jobs() -> Iterator[Job]:
        yield from itertools.islice(endless_jobs(source, tmp_path / "out"), 5)
        raise OSError("the list is on a disk that went away")

    source = write_grey(tmp_path / "a.jpg")
    with pytest.raises(OSError, match="went away"):
        list(colorize_all(jobs(), options))
    assert_all_decode(tmp_path / "out")


def test_each_task_is_made_in_its_own_way(
    tmp_path: Path, package: Package, tiny_ab_package: Path
) -> None:
    source, usual = write_grey(tmp_path / "a.png"), BatchOptions(package)
    ways = {
        "usual": usual,
        "grey": replace(usual, settings=ColourSettings(strength=0.0)),
        "other": replace(usual, package=open_package(tiny_ab_package)),
        "again": usual,
    }
    tasks = [Task(Job(source, tmp_path / f"{name}.png"), way) for name, way in ways.items()]
    outcomes = {o.job.target.stem: o for o in colorize_tasks(tasks, package, workers=1)}
    assert {name: outcome.model for name, outcome in outcomes.items()} == {
        "usual": "tiny-distribution",
        "grey": "tiny-distribution",
        "other": "tiny-ab",
        "again": "tiny-distribution",
    }
    pictures = {name: (tmp_path / f"{name}.png").read_bytes() for name in ways}
    assert pictures["usual"] == pictures["again"]
    assert chroma(tmp_path / "grey.png") < 0.5 < chroma(tmp_path / "usual.png")
    assert pictures["other"] not in (pictures["usual"], pictures["grey"])


def test_a_model_that_only_one_photo_has_fails_that_photo_alone(
    tmp_path: Path, package: Package, tiny_ab_package: Path
) -> None:
    copy = tmp_path / tiny_ab_package.name
    copy.write_bytes(tiny_ab_package.read_bytes())
    other = open_package(copy)
    copy.write_bytes(b"something else")
    source = write_grey(tmp_path / "a.png")
    tasks = [
        Task(Job(source, tmp_path / "1.png"), BatchOptions(other)),
        Task(Job(source, tmp_path / "2.png"), BatchOptions(package)),
    ]
    outcomes = {o.job.target.stem: o for o in colorize_tasks(tasks, package)}
    assert outcomes["1"].state is OutcomeState.FAILED
    assert "tiny-ab" in outcomes["1"].reason
    assert outcomes["2"].state is OutcomeState.DONE


def test_without_any_ahead_only_what_is_worked_on_is_taken(
    tmp_path: Path, options: BatchOptions
) -> None:
    taken = 0

    def tasks() -> Iterator[Task]:
        nonlocal taken
        for job in endless_jobs(source, tmp_path / "out"):
            taken += 1
            yield Task(job, options)

    source = write_grey(tmp_path / "a.jpg")
    outcomes = colorize_tasks(tasks(), options.package, workers=2)
    for ended, _ in enumerate(itertools.islice(outcomes, 8)):
        assert taken <= ended + 2
    outcomes.close()


def test_no_jobs_give_no_outcomes(options: BatchOptions) -> None:
    assert list(colorize_all([], options)) == []


def test_a_model_that_changed_on_the_disk_ends_the_batch_with_its_error(
    tmp_path: Path, tiny_package: Path
) -> None:
    copy = tmp_path / tiny_package.name
    copy.write_bytes(tiny_package.read_bytes())
    options = BatchOptions(open_package(copy))
    copy.write_bytes(b"something else")
    jobs = [Job(write_grey(tmp_path / f"{n}.jpg"), tmp_path / f"out/{n}.jpg") for n in range(3)]
    with pytest.raises(PackageError, match="tiny-distribution"):
        list(colorize_all(jobs, options))
    assert not (tmp_path / "out").exists()


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
