"""A second start hands its photos to the first window; none ends without a window."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import single_instance
from desktop.app.main_window import MainWindow
from desktop.app.single_instance import Patience, Unusual
from desktop.app.startup_notes import about_place
from tests.desktop.app.real_start import ROOT, notes_of_start
from tests.desktop.conftest import PATIENCE_MS, Pictures

#: Of tests in which nobody answers.
HASTE = Patience(left_s=0.0, held_s=0.0)
#: What was left in the place of the lock.
DAMAGED = {
    "nothing": b"",
    "zeros": bytes(90),
    "noise": bytes(range(256)),
    "another computer": b"1\npython3\nanother-computer\nabc\ndef\n",
    "far too much": b"x" * 100_000,
}
LEFT = about_place(Unusual.LOCK_LEFT).title


def _folder(path: Path) -> None:
    path.mkdir()
    (path / "in it").touch()


def _link(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def _pipe(path: Path) -> None:
    os.mkfifo(path)


NO_FILES = [
    _folder,
    _link,
    pytest.param(
        _pipe, marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
    ),
]


@pytest.fixture
def answered(window: MainWindow, home: Path) -> Iterator[None]:
    """Let the window be the first one."""
    place = single_instance.take_place(home, ())
    assert place is not None
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    yield
    place.leave()


@contextlib.contextmanager
def held_by_another(home: Path) -> Iterator["subprocess.Popen[str]"]:
    """Let a process hold the lock that never answers."""
    program = (
        "import sys, pathlib; from desktop.app import single_instance;"
        "place = single_instance.take_place(pathlib.Path(sys.argv[1]), ());"
        "print(place is not None, flush=True);"
        "sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(home)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "True"
        try:
            yield first
        finally:
            first.kill()


def test_only_one_is_first_until_it_ends(tmp_path: Path) -> None:
    held = single_instance.lock(tmp_path)
    assert held is not None
    assert single_instance.lock(tmp_path) is None
    held.unlock()
    again = single_instance.lock(tmp_path)
    assert again is not None
    again.unlock()


def test_one_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    with held_by_another(tmp_path) as first:
        assert single_instance.lock(tmp_path) is None
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
        assert (tmp_path / "window.lock").exists()
        place = single_instance.take_place(tmp_path, ())
    assert place is not None
    assert place.unusual is None
    assert place.lock.isLocked()
    place.leave()


@pytest.mark.parametrize("content", DAMAGED.values(), ids=list(DAMAGED))
def test_a_lock_that_nobody_holds_is_made_anew(
    home: Path, content: bytes, pictures: Pictures, caplog: pytest.LogCaptureFixture
) -> None:
    home.mkdir()
    (home / "window.lock").write_bytes(content)
    place = single_instance.take_place(home, (pictures.grey(),), HASTE)
    assert place is not None
    assert place.unusual is Unusual.LOCK_LEFT
    assert place.lock.isLocked()
    assert "window.lock was in the way" in caplog.text or "lock of the window was" in caplog.text
    assert not list((home / "inbox").glob("*")), "this window opens them by itself"
    assert single_instance.lock(home) is None
    place.leave()


def test_a_lock_of_one_whose_number_another_process_has_by_now_is_made_anew(home: Path) -> None:
    held = single_instance.lock(home)
    assert held is not None
    content = (home / "window.lock").read_bytes()
    held.unlock()
    (home / "window.lock").write_bytes(content)
    assert single_instance.lock(home) is None
    place = single_instance.take_place(home, (), HASTE)
    assert place is not None
    assert place.lock.isLocked()
    place.leave()


@pytest.mark.parametrize("put", NO_FILES)
def test_what_is_no_file_makes_room_for_the_lock_and_is_kept(
    home: Path, put: Callable[[Path], None]
) -> None:
    home.mkdir()
    put(home / "window.lock")
    before = (home / "window.lock").lstat()
    place = single_instance.take_place(home, ())
    assert place is not None
    assert place.unusual is Unusual.LOCK_LEFT
    assert place.lock.isLocked()
    assert os.path.samestat((home / "window-damaged.lock").lstat(), before)
    place.leave()


def test_a_start_with_an_empty_lock_opens_its_window_and_says_why(
    home: Path, pictures: Pictures
) -> None:
    home.mkdir()
    (home / "window.lock").touch()
    photo = pictures.grey("photo.jpg")
    (note,) = notes_of_start(str(photo))
    assert note[0] == LEFT
    assert "the lock of the window was left behind or damaged" in log_of(home)
    assert not list((home / "inbox").iterdir())
    assert not (home / "window.lock").exists(), "the next start finds all well"


def test_one_that_holds_the_lock_and_does_not_answer_keeps_nobody_out(
    home: Path, pictures: Pictures, caplog: pytest.LogCaptureFixture
) -> None:
    with held_by_another(home):
        place = single_instance.take_place(home, (pictures.grey(),), HASTE)
        assert place is not None
        assert place.unusual is Unusual.NO_ANSWER
        assert not list((home / "inbox").iterdir()), "it must not be opened twice, or years later"
        place.leave()
        assert single_instance.lock(home) is None, "the lock is still that of the other one"
    assert "does not answer" in caplog.text


def test_a_lock_that_was_emptied_while_it_is_held_is_left_to_its_holder(home: Path) -> None:
    with held_by_another(home):
        os.truncate(home / "window.lock", 0)
        place = single_instance.take_place(home, (), HASTE)
        assert place is not None
        assert place.unusual is Unusual.NO_ANSWER
        place.leave()
        assert (home / "window.lock").exists()


def test_one_that_ends_while_it_is_asked_is_followed(
    home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    with held_by_another(home) as first:
        second = subprocess.Popen([sys.executable, "-m", "desktop", str(pictures.grey())], cwd=ROOT)
        try:
            qtbot.waitUntil(lambda: bool(list((home / "inbox").glob("*.json"))))
            assert first.stdin is not None
            first.stdin.close()
            first.wait()
            qtbot.waitUntil(lambda: "the window is open" in log_of(home))
            assert not list((home / "inbox").glob("*.json"))
        finally:
            second.kill()
            second.wait()


def test_a_disk_that_refuses_what_is_handed_over_costs_only_that(
    home: Path, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    (home / "window.lock").touch()

    def refuse(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    place = single_instance.take_place(home, (pictures.grey(),))
    assert place is not None
    assert place.lock.isLocked()
    place.leave()


def test_a_home_that_cannot_be_made_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for home in (tmp_path / "file", tmp_path / "file" / "home", tmp_path / ("a" * 300)):
        place = single_instance.take_place(home, (), HASTE)
        assert place is not None
        place.leave()


@pytest.mark.usefixtures("answered")
def test_a_second_start_opens_its_photo_in_the_first_window_and_leaves(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    photo = pictures.grey("handed-over.jpg")
    # Not waited for: this window answers it, and the second one waits for the answer.
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", str(photo)], cwd=ROOT, stderr=subprocess.PIPE
    ) as second:
        assert second.stderr is not None
        qtbot.waitUntil(lambda: window.windowTitle().startswith("handed-over.jpg"))
        qtbot.waitUntil(lambda: second.poll() is not None)
        assert second.returncode == 0, second.stderr.read()
    assert not list((home / "inbox").glob("*.json"))


@pytest.mark.usefixtures("answered")
def test_one_photo_by_two_spellings_of_its_path_is_one(
    window: MainWindow, pictures: Pictures, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = pictures.grey("spelled.jpg")
    (tmp_path / "program").mkdir()
    strip = window.window_controller.album
    here = {**os.environ, "PYTHONPATH": str(ROOT)}
    for name in (os.path.relpath(photo, tmp_path / "program"), str(photo)):
        with subprocess.Popen(
            [sys.executable, "-m", "desktop", name], cwd=tmp_path / "program", env=here
        ) as second:
            qtbot.waitUntil(lambda second=second: second.poll() is not None)
            qtbot.waitUntil(lambda: window.windowTitle().startswith("spelled.jpg"))
    for spelled in (photo.parent / ".." / photo.parent.name / photo.name, photo):
        window.window_controller.open_paths((spelled,))
    beside = pictures.grey("other.jpg")  # opened last: then all before is in the strip
    window.window_controller.open_paths((beside,))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("other.jpg"))
    assert strip.album.photos == (photo, beside)


def test_a_strange_file_in_the_inbox_harms_nobody(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    (home / "inbox" / "a.json").write_text("{")
    photo = pictures.grey("after.jpg")
    (home / "inbox" / "b.json").write_text(json.dumps([str(photo), 7]))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("after.jpg"), timeout=PATIENCE_MS)


def test_a_second_start_during_the_first_one_is_heard(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot
) -> None:
    held = single_instance.lock(home)
    assert held is not None
    single_instance.hand_over(home, (pictures.grey("early.jpg"),))
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("early.jpg"), timeout=PATIENCE_MS)
    held.unlock()


def test_what_nobody_answered_on_another_day_is_thrown_away(home: Path, pictures: Pictures) -> None:
    left = single_instance.hand_over(home, (pictures.grey("old.jpg"),))
    yesterday = time.time() - 24 * 60 * 60
    os.utime(left, (yesterday, yesterday))
    just_now = single_instance.hand_over(home, (pictures.grey("new.jpg"),))
    held = single_instance.lock(home)
    assert held is not None
    assert list((home / "inbox").iterdir()) == [just_now]
    held.unlock()


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("put", NO_FILES)
def test_what_is_no_file_in_the_inbox_keeps_nothing_back(
    window: MainWindow,
    home: Path,
    pictures: Pictures,
    qtbot: QtBot,
    put: Callable[[Path], None],
) -> None:
    put(home / "inbox" / "a.json")
    single_instance.hand_over(home, (pictures.grey("after.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("after.jpg"))


@pytest.mark.usefixtures("answered")
def test_what_no_disk_can_name_is_told_and_keeps_nothing_back(
    window: MainWindow,
    home: Path,
    pictures: Pictures,
    qtbot: QtBot,
    troubled,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (home / "inbox" / "a.json").write_text("[" * 100_000)
    single_instance.hand_over(home, (Path("/photos") / f"{'a' * 300}.jpg",))
    assert troubled(window, "aaa").startswith("Nothing to open there")
    names = json.dumps(["\ud800", "", "/a\0b.jpg"])
    left = single_instance.hand_over(home, ())
    with contextlib.suppress(FileNotFoundError):  # it was taken, as the next one will be
        left.unlink()
    (home / "inbox" / "draft").write_text(names)
    (home / "inbox" / "draft").rename(home / "inbox" / "b.json")
    qtbot.waitUntil(lambda: not (home / "inbox" / "b.json").exists())
    single_instance.hand_over(home, (pictures.grey("after.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("after.jpg"))
    told_of = [record for record in caplog.records if "second start" in record.message]
    assert len(told_of) == 1, "a file that stays is told of once"


@pytest.mark.parametrize("put", [*NO_FILES[1:], Path.touch])
def test_an_inbox_that_is_no_folder_is_made_anew(
    window: MainWindow, home: Path, pictures: Pictures, qtbot: QtBot, put: Callable[[Path], None]
) -> None:
    put(home / "inbox")
    place = single_instance.take_place(home, ())
    assert place is not None
    inbox = single_instance.Inbox(home, window)
    inbox.came.connect(window.window_controller.on_handed_over)
    inbox.begin()
    single_instance.hand_over(home, (pictures.grey("after.jpg"),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("after.jpg"))
    assert os.path.lexists(home / "inbox-damaged")
    place.leave()


@pytest.mark.parametrize("suffix", [".jpg", ".colormodel"])
def test_a_start_with_a_name_that_is_too_long_opens_and_says_so(home: Path, suffix: str) -> None:
    notes_of_start(f"/photos/{'a' * 300}{suffix}")
    assert "ERROR" not in log_of(home)


@pytest.mark.skipif(os.name != "posix", reason="a folder that is used cannot be removed")
def test_a_start_from_a_folder_that_is_gone_opens_its_window(home: Path, qtbot: QtBot) -> None:
    program = (
        "import os, sys, tempfile; import desktop.entry;"
        "gone = tempfile.mkdtemp(); os.chdir(gone); os.rmdir(gone);"
        "sys.exit(desktop.entry.main(['photo.jpg'], program=''))"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) as started:
        try:
            qtbot.waitUntil(lambda: "the window is open" in log_of(home))
        finally:
            started.kill()


def log_of(home: Path) -> str:
    log = home / "logs" / "autochrome.log"
    return log.read_text("utf-8") if log.exists() else ""
