"""A photo that crashes, keeps or floods what reads it costs itself alone."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.base.errors import (
    DamagedPhoto,
    NoLongerWanted,
    NotAPhoto,
    PhotoNotFound,
    PhotoTooLarge,
    UnreadablePhoto,
)
from core.image import photo_reader, reading_process
from core.image.photo import Photo
from core.image.reading_process import ReadingFault
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader

KINDS = Path(__file__).with_name("kinds")


@pytest.fixture(scope="module")
def shared() -> Iterator[ReadingProcesses]:
    with ReadingProcesses() as processes:
        yield processes


@pytest.fixture
def processes() -> Iterator[ReadingProcesses]:
    with ReadingProcesses() as processes:
        yield processes


@pytest.fixture
def reader(processes: ReadingProcesses) -> SafeReader:
    return SafeReader(processes)


def photo(folder: Path, name: str = "a.jpg", deed: bytes = b"") -> Path:
    """A photo; what stands behind its end does not belong to it."""
    grey = np.random.default_rng(1).integers(0, 256, (8, 12), np.uint8)
    path = folder / name
    cv2.imwrite(str(path), cv2.resize(grey, (240, 160)))
    path.write_bytes(path.read_bytes() + deed)
    return path


def _read(read: Callable[..., Photo], path: Path) -> tuple[Photo | None, str]:
    try:
        return read(path, keep_original=True), ""
    except (NotAPhoto, DamagedPhoto, PhotoTooLarge) as error:
        return None, f"{type(error).__name__} {error}"


def same(one: Photo, other: Photo) -> bool:
    """Whether two photos are equal, array by array and word by word."""

    def are_equal(a: object, b: object) -> bool:
        if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
            return a.dtype == b.dtype and np.array_equal(a, b)
        return type(a) is type(b) and a == b

    return all(are_equal(getattr(one, name), getattr(other, name)) for name in Photo.__slots__)


@pytest.mark.parametrize("path", sorted(p for p in KINDS.rglob("*") if p.is_file()), ids=str)
def test_a_photo_of_any_kind_comes_over_as_it_was_read(
    path: Path, shared: ReadingProcesses
) -> None:
    expected, told = _read(photo_reader.read, path)
    found, told_there = _read(SafeReader(shared).read, path)
    assert told_there == told
    assert found is expected is None or same(found, expected)


def test_the_rest_of_a_photo_comes_over(shared: ReadingProcesses, tmp_path: Path, files) -> None:
    """Metadata of every sort, transparency, pages, what a cut file holds."""
    reader = SafeReader(shared)
    whole = photo(tmp_path)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 2 // 3])
    assert reader.read(cut).is_cut
    assert same(reader.read(cut), photo_reader.read(cut))
    colours = reader.read_colours(whole, short_side_px=40)
    assert np.array_equal(colours, photo_reader.read_colours(whole, short_side_px=40))


def test_a_file_is_called_as_the_user_called_it(
    shared: ReadingProcesses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photo(tmp_path)
    assert SafeReader(shared).read(Path("a.jpg")).path == Path("a.jpg")
    with pytest.raises(PhotoNotFound, match=r"^There is no file b\.jpg\."):
        SafeReader(shared).read(Path("b.jpg"))
    with pytest.raises(PhotoTooLarge, match=r"^a\.jpg is too large"):
        SafeReader(shared).read(Path("a.jpg"), max_pixels=100)


@pytest.mark.skipif(sys.platform != "linux", reason="names elsewhere are Unicode")
def test_a_name_that_is_no_unicode_is_found(shared: ReadingProcesses, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(bytes(tmp_path) + b"/\xff\xfe.jpg"))
    photo(tmp_path).rename(odd)
    assert SafeReader(shared).read(odd).grey.shape == (160, 240)


@pytest.mark.usefixtures("bad_decoders")
def test_a_photo_that_crashes_its_reader_is_told_and_the_next_is_read(
    reader: SafeReader, tmp_path: Path
) -> None:
    good, bad = photo(tmp_path), photo(tmp_path, "bad.jpg", b"crashes!")
    for _ in range(2):
        assert reader.read(good).grey.shape == (160, 240)
        with pytest.raises(UnreadablePhoto, match=r"bad\.jpg cannot be read: .*crashes.*SIGABRT"):
            reader.read(bad)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.skipif(sys.platform == "win32", reason="the clock alone ends it there")
def test_a_photo_that_takes_for_ever_is_ended_and_the_next_is_read(
    reader: SafeReader, tmp_path: Path
) -> None:
    with pytest.raises(UnreadablePhoto, match="takes longer than a photo of its size may"):
        reader.read(photo(tmp_path, "bad.jpg", b"forever!"))
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


@pytest.mark.usefixtures("bad_decoders")
def test_by_the_clock_it_is_ended_too(
    reader: SafeReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_process, "clock_seconds", lambda limits: 0.5)
    with pytest.raises(UnreadablePhoto, match="takes longer"):
        reader.read(photo(tmp_path, "bad.jpg", b"forever!"))


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux alone")
def test_a_photo_that_floods_the_memory_finds_its_end_in_it(
    reader: SafeReader, tmp_path: Path
) -> None:
    with pytest.raises(MemoryError):
        reader.read(photo(tmp_path, "bad.jpg", b"flooding"))
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux alone")
def test_a_photo_that_there_is_no_room_to_hand_over_is_not_called_hostile(
    reader: SafeReader, tmp_path: Path
) -> None:
    with pytest.raises(MemoryError):
        reader.read(photo(tmp_path, "large.jpg", b"crowded!"))
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_what_the_system_kills_may_be_tried_again(reader: SafeReader, tmp_path: Path) -> None:
    with pytest.raises(MemoryError):
        reader.read(photo(tmp_path, "bad.jpg", b"killed!!"))


@pytest.mark.usefixtures("bad_decoders")
def test_a_fault_of_this_program_brings_its_story(reader: SafeReader, tmp_path: Path) -> None:
    with pytest.raises(ReadingFault, match="KeyError: 'no such thing'") as raised:
        reader.read(photo(tmp_path, "bad.jpg", b"mistaken"))
    assert "Traceback" in raised.value.__notes__[0]
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.parametrize("way", ["stop", "close", "given up", "event"])
def test_nobody_waits_for_it_who_is_told_not_to(
    processes: ReadingProcesses, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.image.safe_reader._GRACE_S", 0.3)
    event = threading.Event()
    reader = SafeReader(processes, event)
    ends = {"stop": reader.stop, "close": reader.close, "given up": event.set, "event": event.set}
    timer = threading.Timer(0.7, ends[way])
    timer.start()
    given_up = event if way == "given up" else None
    with pytest.raises(NoLongerWanted):
        reader.read(photo(tmp_path, "bad.jpg", b"forever!"), given_up=given_up)
    timer.join()
    if way in ("close", "given up"):  # the others leave a photo that is quick its time
        with pytest.raises(NoLongerWanted):
            reader.read(photo(tmp_path), given_up=given_up)


def test_who_is_told_to_stop_still_gets_the_photo_at_hand(
    processes: ReadingProcesses, tmp_path: Path
) -> None:
    reader = SafeReader(processes)
    reader.stop()
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_reader_that_ended_while_idle_is_replaced(
    processes: ReadingProcesses, tmp_path: Path
) -> None:
    reader = SafeReader(processes)
    reader.read(photo(tmp_path))
    for child in _children():
        os.kill(child, 9)
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)


def test_many_threads_read_at_once(processes: ReadingProcesses, tmp_path: Path) -> None:
    reader = SafeReader(processes)
    seen: list[Path | None] = []
    paths = [photo(tmp_path, f"{number}.jpg") for number in range(12)]
    threads = [
        threading.Thread(target=lambda path=path: seen.append(reader.read(path).path))
        for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, seen)) == sorted(map(str, paths))


def test_where_no_process_can_be_started_photos_are_read_all_the_same(
    reader: SafeReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    assert reader.read(photo(tmp_path)).grey.shape == (160, 240)
    assert reader.read_colours(photo(tmp_path)).shape == (160, 240, 3)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_readers_end_with_who_started_them_and_leave_nothing(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import os, sys\nfrom pathlib import Path\n"
        "from core.image.safe_reader import ReadingProcesses, SafeReader\n"
        "reader = SafeReader(ReadingProcesses())\n"
        "reader.read(Path(sys.argv[1]))\n"
        "print(*Path('/proc/self/task').glob('*/children'), flush=True)\n"
        "print(Path(f'/proc/self/task/{os.getpid()}/children').read_text(), flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    before = set(Path("/dev/shm").iterdir())
    done = subprocess.run(
        [sys.executable, "-c", code, photo(tmp_path)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
    )
    (child,) = map(int, done.stdout.splitlines()[-1].split())
    deadline = time.monotonic() + 30
    while Path(f"/proc/{child}/cmdline").exists() and time.monotonic() < deadline:
        if not Path(f"/proc/{child}/cmdline").read_bytes():  # ended, waits to be buried
            break
        time.sleep(0.05)
    else:
        assert time.monotonic() < deadline
    assert set(Path("/dev/shm").iterdir()) <= before


def _children() -> list[int]:
    found = Path("/proc/self/task").glob("*/children")
    return [int(child) for file in found for child in file.read_text().split()]
