"""The computer is kept awake while something is at work, and only then."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.work.awake import Awake, awake_command
from desktop.work.power import WhenDone, power_command


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def found(*tools: str):
    return lambda name: f"/bin/{name}" if name in tools else None


def test_each_system_is_asked_by_its_own_means() -> None:
    linux = awake_command("linux", 7, found("systemd-inhibit", "cat"))
    assert linux[0] == "/bin/systemd-inhibit"
    assert "--what=idle:sleep" in linux
    assert linux[-1] == "/bin/cat"
    assert awake_command("darwin", 7, found("caffeinate")) == ("/bin/caffeinate", "-i", "-w", "7")
    # Where the tools are missing, or Windows is asked in another way, no child is started.
    for platform in ("linux", "darwin", "win32", "freebsd14"):
        assert awake_command(platform, 7, found()) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="no child there")
def test_the_child_lives_from_the_beginning_to_the_end() -> None:
    reader = shutil.which("cat")
    assert reader is not None
    awake = Awake((reader,))
    assert not awake.is_kept
    awake.begin()
    awake.begin()
    assert awake.is_kept
    assert awake._child is not None
    pid = awake._child.pid
    awake.end()
    assert not awake.is_kept
    assert not alive(pid)
    awake.begin()  # for the next run
    assert awake.is_kept
    awake.end()
    awake.end()


@pytest.mark.skipif(sys.platform == "win32", reason="no child there")
def test_the_child_ends_with_a_process_that_is_killed(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    code = (
        "import os, pathlib, shutil, signal\n"
        "from desktop.work.awake import Awake\n"
        "awake = Awake((shutil.which('cat'),))\n"
        "awake.begin()\n"
        f"pathlib.Path({str(told)!r}).write_text(str(awake._child.pid))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3], check=False)
    pid = int(told.read_text())
    until_s = time.monotonic() + 30
    while alive(pid) and not _is_dead(pid):
        assert time.monotonic() < until_s
        os.sched_yield()


def _is_dead(pid: int) -> bool:
    """A child that nobody waits for in a container stays as a name alone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.skipif(sys.platform == "win32", reason="no child there")
@pytest.mark.parametrize("command", [(), ("/nowhere/inhibit",), ("false",)])
def test_where_nothing_keeps_it_awake_nothing_is_lost(command: tuple[str, ...]) -> None:
    awake = Awake(command)
    awake.begin()
    if awake._child is not None:
        awake._child.wait()
    assert not awake.is_kept
    awake.end()


@pytest.mark.skipif(shutil.which("systemd-inhibit") is None, reason="no systemd here")
def test_the_tool_of_this_system_knows_what_it_is_told() -> None:
    tool, *options, _reader = awake_command("linux", os.getpid())
    told = subprocess.run([tool, *options, "true"], capture_output=True, text=True, check=False)
    # Where there is no logind to ask it fails, but not for what it was asked.
    assert "option" not in told.stderr
    unknown = subprocess.run([tool, "--nonsense"], capture_output=True, text=True, check=False)
    assert "option" in unknown.stderr


def test_what_becomes_of_the_computer_is_asked_by_its_own_means() -> None:
    sleep, off = WhenDone.SLEEP, WhenDone.SHUT_DOWN
    assert power_command(sleep, "linux") == ("systemctl", "suspend")
    assert power_command(off, "linux") == ("systemctl", "poweroff")
    assert power_command(sleep, "darwin") == ("pmset", "sleepnow")
    assert power_command(off, "darwin")[0] == "osascript"
    assert power_command(sleep, "win32")[0] == "rundll32.exe"
    assert power_command(off, "win32") == ("shutdown", "/s", "/t", "0")
    assert all(not power_command(WhenDone.NOTHING, p) for p in ("linux", "darwin", "win32"))
