"""`colorize` onto a disk that becomes full: it ends, and can be taken up again."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.core.queue.test_setbacks import SMALL_DISK, can_have_a_small_disk

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(not can_have_a_small_disk(), reason="no disk may be mounted here")
def test_a_full_disk_ends_the_command_with_what_is_done(
    files: ModuleType, tmp_path: Path, tiny_package: Path
) -> None:
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    out.mkdir()
    for number in range(40):
        files.put(photos, f"{number:02}.jpg", files.jpeg(files.soft(40, 60, seed=number)))
    command = [
        *SMALL_DISK, str(out), sys.executable, "-m", "core", "colorize", photos,
        "--output", out, "--model", tiny_package,
    ]  # fmt: skip
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"AUTOCHROME_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    lines = ended.stderr.splitlines()
    done = sum(line.startswith("done: ") for line in lines)
    failed = [line for line in lines if line.startswith("failed: ")]
    assert 0 < done < 30
    # Those that were at hand, and no other.
    assert 0 < len(failed) <= 4
    assert all("There is no room on the disk" in line for line in failed)
    assert f"{40 - done - len(failed)} not reached" in ended.stderr
