"""A queue whose photos the workers of a real scheduler colour."""

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from core.batch.existing import Existing
from core.batch.task import BatchOptions, Outcome, OutcomeState
from core.cli import main
from core.cluster.cluster_options import ClusterOptions
from core.cluster.connection import connected, name_of
from core.cluster.errors import ClusterError
from core.model.package import open_package
from core.queue.jobs import JobState
from core.queue.runner import run_queue
from core.queue.store import QueueStore
from tools.local_cluster import LocalWorkers

ROOT = Path(__file__).parents[3]
MODEL = "tiny-distribution"
Words = Callable[..., "subprocess.CompletedProcess[str]"]


def tree(folder: Path) -> dict[str, bytes]:
    """All files, hidden ones too, by their names."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def add(queue: Path, photos: Path, out: Path) -> None:
    to = ("--output", out, "--queue", queue, "--model", MODEL)
    assert main(["queue", "add", str(photos), "--recursive", *map(str, to)]) == 0


def states(queue: Path) -> dict[str, JobState]:
    with QueueStore(queue) as store:
        return {job.job.source.name: job.state for job in store.jobs()}


def test_the_same_bytes_come_from_here_from_a_shared_folder_and_over_the_wire(
    cluster: LocalWorkers,
    put_photos: Callable[..., Path],
    queue_words: Words,
    tmp_path: Path,
    home: Path,
) -> None:
    photos = put_photos(10)
    turned = photos / "000.jpg"
    # What was changed about a photo is known on this computer alone.
    copied = {"settings": {"strength": 0.5}, "quarter_turns": 1}
    keep_edits(home, turned, copied)
    made = {}
    ways = {
        "here": (),
        "shared": ("--scheduler", cluster.address),
        "sent": ("--scheduler", cluster.address, "--send-photos"),
    }
    for way, options in ways.items():
        queue, out = tmp_path / f"{way}.sqlite3", tmp_path / way
        add(queue, photos, out)
        ran = queue_words("run", "--queue", queue, "--json", *options)
        assert ran.returncode == 0, ran.stderr
        events = [json.loads(line) for line in ran.stdout.splitlines()]
        assert {event["status"] for event in events if event["event"] == "photo"} == {"done"}
        made[way] = tree(out)
        told = json.loads(queue_words("status", "--queue", queue, "--json").stdout)
        photo = next(one for one in told["photos"] if one["source"] == str(turned))
        assert photo["turns"] == {"quarter_turns": 1, "mirrored": False}
        assert photo["settings"]["strength"] == 0.5
        assert photo["model"] == MODEL
        assert photo["doubt"] is not None
    assert len(made["here"]) == 10
    assert made["here"] == made["shared"] == made["sent"]


def keep_edits(home: Path, photo: Path, changes: dict[str, object]) -> None:
    from core.colour.colour_settings import ColourSettings
    from core.edits.edits import Edits
    from core.edits.store import EditsStore

    edits = Edits(settings=ColourSettings(strength=0.5), quarter_turns=1)
    assert changes == {"settings": {"strength": 0.5}, "quarter_turns": 1}
    EditsStore(home, beside_photos=False).keep(photo, edits)


def test_what_is_wrong_with_a_photo_is_told_by_its_own_name(
    cluster: LocalWorkers, put_photos: Callable[..., Path], queue_words: Words, tmp_path: Path
) -> None:
    photos = put_photos(2)
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing more")
    (photos / "none.jpg").write_bytes(b"")
    for way in ((), ("--send-photos",)):
        queue = tmp_path / f"q{len(way)}.sqlite3"
        add(queue, photos, tmp_path / f"out{len(way)}")
        ran = queue_words("run", "--queue", queue, "--scheduler", cluster.address, *way)
        assert ran.returncode == 1
        assert f"{photos / 'broken.jpg'} is damaged" in ran.stderr
        assert f"{photos / 'none.jpg'} is empty" in ran.stderr
        assert sorted(path.name for path in (tmp_path / f"out{len(way)}").rglob("*.*")) == [
            "000-colour.jpg",
            "001-colour.jpg",
        ]


def test_workers_that_die_cost_nothing_but_time(
    cluster: LocalWorkers, put_photos: Callable[..., Path], tmp_path: Path
) -> None:
    photos, out, queue = put_photos(40), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    with coordinator(queue, cluster.address) as run:
        for count in (3, 12, 25):
            wait_for(lambda count=count: len([*out.rglob("[!.]*.jpg")]) >= count, run)
            for worker in cluster.workers()[: 2 if count == 12 else 1]:
                os.kill(worker, signal.SIGKILL)
        assert run.wait(180) == 0
    assert set(states(queue).values()) == {JobState.DONE}
    assert sorted(tree(out)) == sorted(
        f"{photo.relative_to(photos).parent.as_posix()}/{photo.stem}-colour.jpg".removeprefix("./")
        for photo in photos.rglob("*.jpg")
    )


def test_a_coordinator_that_is_killed_goes_on_without_making_anything_twice(
    cluster: LocalWorkers, put_photos: Callable[..., Path], tmp_path: Path, queue_words: Words
) -> None:
    photos, out, queue = put_photos(30), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    times: dict[str, int] = {}
    for count in (2, 9):
        with coordinator(queue, cluster.address) as run:
            wait_for(lambda count=count: len([*out.rglob("[!.]*.jpg")]) >= count, run)
            run.kill()
        times |= {p.name: p.stat().st_mtime_ns for p in out.rglob("[!.]*.jpg")}
    assert queue_words("run", "--queue", queue, "--scheduler", cluster.address).returncode == 0
    assert set(states(queue).values()) == {JobState.DONE}
    assert len(tree(out)) == 30
    after = {path.name: path.stat().st_mtime_ns for path in out.rglob("*.jpg")}
    assert {name: after[name] for name in times} == times


def test_a_photo_that_ends_three_workers_fails_and_no_other_does(
    put_photos: Callable[..., Path],
    files: ModuleType,
    tmp_path: Path,
    queue_words: Words,
    elsewhere: dict[str, str],
) -> None:
    photos, out, queue = put_photos(6), tmp_path / "out", tmp_path / "q.sqlite3"
    files.put(photos, "evil.png", files.saved(files.soft(48, 64), "PNG"))
    add(queue, photos, out)
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook/sitecustomize.py").write_text(
        textwrap.dedent("""
        import os, signal
        link, replace = os.link, os.replace
        def dies(source, target, **options):
            if os.fspath(target).endswith(".png"):
                os.kill(os.getpid(), signal.SIGKILL)
        def give(source, target, **options):
            dies(source, target)
            link(source, target, **options)
        def put(source, target, **options):
            dies(source, target)
            replace(source, target, **options)
        os.link, os.replace = give, put
    """)
    )
    environment = elsewhere | {"PYTHONPATH": str(tmp_path / "hook")}
    with LocalWorkers(environment=environment) as cluster:
        ran = queue_words("run", "--queue", queue, "--scheduler", cluster.address)
    assert ran.returncode == 1
    assert "Autochrome was ended 3 times while" in ran.stderr
    found = states(queue)
    assert found.pop("evil.png") is JobState.FAILED
    assert set(found.values()) == {JobState.DONE}
    assert len(tree(out)) == 6


def test_a_worker_of_another_version_is_refused(
    put_photos: Callable[..., Path], tmp_path: Path, elsewhere: dict[str, str]
) -> None:
    photos, out, queue = put_photos(2), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    other = tmp_path / "other"
    shutil.copytree(ROOT / "core", other / "core")
    (other / "core/base/version.py").write_text('VERSION = "0.0.9"\n')
    with (
        LocalWorkers(1, program=other, environment=elsewhere) as cluster,
        pytest.raises(ClusterError, match=r"it runs 0\.0\.9 .*Install the same version there"),
    ):
        list(steps(queue, cluster.address, patience_s=1.0))
    assert set(states(queue).values()) == {JobState.WAITING}
    assert not out.exists()


def test_a_worker_that_sees_other_folders_harms_no_photo(
    cluster: LocalWorkers, put_photos: Callable[..., Path], tmp_path: Path, queue_words: Words
) -> None:
    photos, out, queue = put_photos(12), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    with pytest.raises(ClusterError, match=r"it does not see /nowhere/in/.* --map-path"):
        list(steps(queue, cluster.address, patience_s=1.0, mapped=f"{tmp_path}=/nowhere"))
    assert set(states(queue).values()) == {JobState.WAITING}
    linked = tmp_path / "mounted elsewhere"
    linked.symlink_to(tmp_path)
    ran = queue_words(
        "run",
        "--queue",
        queue,
        "--scheduler",
        cluster.address,
        "--map-path",
        f"{tmp_path}={linked}",
    )
    assert ran.returncode == 0, ran.stderr
    assert len(tree(out)) == 12


def test_a_photo_that_no_worker_sees_fails_alone(
    cluster: LocalWorkers, put_photos: Callable[..., Path], tmp_path: Path, queue_words: Words
) -> None:
    photos, out, queue = put_photos(8), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    there = tmp_path / "there"
    shutil.copytree(photos, there)
    (there / "004.jpg").unlink()
    run = ("run", "--queue", queue, "--scheduler", cluster.address)
    ran = queue_words(*run, "--map-path", f"{photos}={there}")
    assert ran.returncode == 1
    assert f"failed: There is no file {photos / '004.jpg'}" in ran.stderr
    found = states(queue)
    assert found.pop("004.jpg") is JobState.FAILED
    assert set(found.values()) == {JobState.DONE}
    assert len(tree(out)) == 7


def test_without_dask_it_is_told_how_to_get_it(
    put_photos: Callable[..., Path], tmp_path: Path
) -> None:
    queue = tmp_path / "q.sqlite3"
    add(queue, put_photos(1), tmp_path / "out")
    code = (
        "import sys; sys.modules['distributed'] = None\n"
        "from core.cli import main\n"
        f"sys.exit(main(['queue', 'run', '--queue', {str(queue)!r}, '--scheduler', 'tcp://h:1']))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert "pip install --editable '.[cluster]'" in ran.stderr


def test_a_worker_that_ends_no_photo_is_counted_upon_no_more(
    put_photos: Callable[..., Path], tmp_path: Path, elsewhere: dict[str, str]
) -> None:
    photos, out, queue = put_photos(24), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    add(tmp_path / "before.sqlite3", photos, tmp_path / "before")
    told: list[str] = []
    with LocalWorkers(environment=elsewhere) as cluster:
        # Once both have loaded the program: one of them alone would make photos so small meanwhile.
        assert len([*steps(tmp_path / "before.sqlite3", cluster.address)]) == 24
        run = steps(queue, cluster.address, lease_s=6.0, told=told)
        with closing(run):
            # By then both have begun, on a busy computer, too, and have some at hand.
            assert {next(run).state for _ in range(10)} == {OutcomeState.DONE}
            stopped = cluster.workers()[0]
            os.kill(stopped, signal.SIGSTOP)  # as one whose network drive hangs
            try:
                assert len([*run]) == 14
            finally:
                os.kill(stopped, signal.SIGCONT)
    assert any("it has ended no photo for" in words for words in told)
    assert set(states(queue).values()) == {JobState.DONE}
    assert len(tree(out)) == 24


def test_a_scheduler_that_goes_leaves_what_is_not_done_waiting(
    put_photos: Callable[..., Path], tmp_path: Path, queue_words: Words, elsewhere: dict[str, str]
) -> None:
    photos, out, queue = put_photos(30), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    with LocalWorkers(environment=elsewhere) as cluster:
        run = steps(queue, cluster.address)
        next(run)
        cluster.kill()
        with pytest.raises(ClusterError, match="cannot be reached any more"):
            list(run)
    left = [*states(queue).values()]
    assert set(left) == {JobState.DONE, JobState.WAITING}
    assert left.count(JobState.DONE) == len([*out.rglob("[!.]*.jpg")])
    assert queue_words("run", "--queue", queue).returncode == 0
    assert len([*out.rglob("[!.]*.jpg")]) == 30


def test_ctrl_c_finishes_what_is_at_hand(
    cluster: LocalWorkers, put_photos: Callable[..., Path], tmp_path: Path
) -> None:
    photos, out, queue = put_photos(40), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    with coordinator(queue, cluster.address) as run:
        wait_for(lambda: len([*out.rglob("[!.]*.jpg")]) >= 3, run)
        run.send_signal(signal.SIGINT)
        assert run.wait(60) == 1
    found = [*states(queue).values()]
    assert set(found) == {JobState.DONE, JobState.WAITING}
    assert found.count(JobState.DONE) == len(tree(out))


def test_workers_whose_own_disks_are_full_fail_no_photo_that_is_sent(
    tmp_path: Path,
    files: ModuleType,
    elsewhere: dict[str, str],
    home: Path,
) -> None:
    photos, out, queue = tmp_path / "in", tmp_path / "out", tmp_path / "q.sqlite3"
    model = (home / f"models/{MODEL}.colormodel").stat().st_size
    photos.mkdir()
    for number in range(4):
        photo = files.jpeg(files.soft(48, 64, seed=number))
        files.put(photos, f"{number}.jpg", photo + bytes(model + 20_000))
    add(queue, photos, out)
    (tmp_path / "hook").mkdir()
    # A disk that has room for the model and for no photo.
    (tmp_path / "hook/sitecustomize.py").write_text(
        "import resource\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({model + 5000}, {model + 5000}))\n"
    )
    environment = elsewhere | {"PYTHONPATH": str(tmp_path / "hook")}
    with (
        LocalWorkers(environment=environment) as cluster,
        pytest.raises(ClusterError, match="its own disk takes no files"),
    ):
        list(steps(queue, cluster.address, patience_s=1.0, sends_photos=True))
    assert set(states(queue).values()) == {JobState.WAITING}


def test_no_two_queues_are_called_the_same(tmp_path: Path) -> None:
    """Not even under one path: two computers that share a disk may have theirs there."""
    queue, names = tmp_path / "q.sqlite3", []
    for _ in range(2):
        with QueueStore(queue):
            pass
        names += [name_of(queue), name_of(queue)]
        kept = queue.rename(tmp_path / f"kept {len(names)}.sqlite3")
        names.append(name_of(kept))
    first, again, copied, second, *_ = names
    assert first == again
    assert len({first, copied, second}) == 3


def test_certificates_are_asked_for(
    put_photos: Callable[..., Path], tmp_path: Path, queue_words: Words, elsewhere: dict[str, str]
) -> None:
    photos, out, queue = put_photos(3), tmp_path / "out", tmp_path / "q.sqlite3"
    add(queue, photos, out)
    ca, cert, key = certificates(tmp_path / "ours")
    strange_ca, strange_cert, strange_key = certificates(tmp_path / "strange")
    with LocalWorkers(1, environment=elsewhere, tls=(ca, cert, key)) as cluster:
        assert cluster.address.startswith("tls://")
        run = ("run", "--queue", queue, "--scheduler", cluster.address, "--tls-ca")
        refused = queue_words(
            *run, strange_ca, "--tls-cert", strange_cert, "--tls-key", strange_key
        )
        assert refused.returncode == 1
        assert "No scheduler answers at tls://" in refused.stderr
        assert queue_words(*run, ca, "--tls-cert", cert, "--tls-key", key).returncode == 0
    assert len(tree(out)) == 3


def certificates(folder: Path) -> tuple[Path, Path, Path]:
    """Make those of docs/cluster.md, as it says."""
    folder.mkdir()
    page = (ROOT / "docs/cluster.md").read_text()
    script = page.split("<!-- certificates -->")[1].split("```sh\n")[1].split("```")[0]
    subprocess.run(["sh", "-ec", script], cwd=folder, check=True, capture_output=True)
    return folder / "ca.pem", folder / "archive.pem", folder / "archive.key"


def steps(
    queue: Path,
    address: str,
    *,
    told: list[str] | None = None,
    mapped: str = "",
    sends_photos: bool = False,
    **terms: float,
) -> Generator[Outcome, None, None]:
    """Run a queue within this process, on other terms than people have."""
    from core.cluster.path_map import PathMap, mapping_from

    paths = PathMap((mapping_from(mapped),) if mapped else ())
    package = open_package(ROOT / "resources/models/flower.colormodel")
    home = Path(os.environ["AUTOCHROME_HOME"])
    tiny = open_package(home / f"models/{MODEL}.colormodel")
    say = (told if told is not None else []).append
    options = ClusterOptions(address, paths=paths, sends_photos=sends_photos)
    with connected(options, queue, say, **terms) as source:
        run = run_queue(
            queue,
            BatchOptions(package, existing=Existing.KEEP_BOTH),
            lambda name: tiny,
            source=source,
        )
        with closing(run):
            for step in run:
                yield step.outcome


def coordinator(queue: Path, address: str) -> "subprocess.Popen[bytes]":
    words = ("run", "--queue", queue, "--scheduler", address)
    return subprocess.Popen(
        [sys.executable, "-m", "core", "queue", *map(str, words)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for(condition: Callable[[], bool], run: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + 120
    while not condition():
        assert run.poll() is None, "ended too early"
        assert time.monotonic() < end, "waited too long"
        threading.Event().wait(0.005)
