"""The self-test passes here, and says what is wrong where something is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.base.paths import resources_dir

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="starts a script as a program")
#: As the bundled program: its data lie in a folder of its own, and it starts itself as its child.
#: Python is started by a shell, in a line that is a string to Python: no path with a space in it
#: can stand behind `#!`.
PROGRAM = """#!/bin/sh
'exec' '{python}' "$0" "$@"
import sys
sys.path.insert(0, {root!r})
sys.frozen, sys._MEIPASS, sys.executable = True, {bundle!r}, __file__
from desktop import entry
sys.exit(entry.main(sys.argv[1:], program="Autochrome"))
"""


def run(command: list[str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    empty = tmp_path / "empty"
    empty.mkdir()
    environment = {"PATH": os.defpath, "HOME": str(empty)}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )
    assert not list(empty.rglob("*.*")), "it wrote into the user's home"
    return ended


def lines(ended: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """Give what was told by each step."""
    return {line.split()[0]: line for line in ended.stdout.splitlines() if line.strip()}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program with a copy of all data beside it, to be harmed."""
    folder = tmp_path / "bundle"
    shutil.copytree(resources_dir(), folder / "resources")
    shutil.copy(ROOT / "LICENSE", folder)
    text = PROGRAM.format(python=sys.executable, root=str(ROOT), bundle=str(folder))
    (folder / "Autochrome").write_text(text)
    (folder / "Autochrome").chmod(0o755)
    return folder


def test_this_copy_passes(tmp_path: Path) -> None:
    ended = run([sys.executable, "-m", "desktop", "--self-test", "--no-training"], tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = lines(ended)
    assert list(told)[1:-1] == ["versions", "licences", "models", "child", "photo", "window"]
    assert "Qt 6" in told["versions"]
    assert "all hashes are right" in told["models"]
    assert "lightness as it was" in told["photo"]
    assert "All is well." in ended.stdout


@posix
def test_a_bundle_passes_by_starting_itself(tmp_path: Path, bundle: Path) -> None:
    ended = run([str(bundle / "Autochrome"), "--self-test", "--no-training"], tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"bundle in {bundle}" in ended.stdout.splitlines()[0]


@posix
def test_a_model_that_was_changed_is_named(tmp_path: Path, bundle: Path) -> None:
    model = bundle / "resources" / "models" / "natural.colormodel"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    ended = run([str(bundle / "Autochrome"), "--self-test", "--no-training"], tmp_path)
    assert ended.returncode == 1
    told = lines(ended)
    assert "FAILED" in told["models"]
    assert model.name in told["models"]
    assert model.name in told["window"], "what the window says is told, and not only that it waited"
    assert " ok " in told["versions"]
    assert "models" in ended.stdout.splitlines()[-1]


@posix
def test_a_copy_without_samples_or_icons_does_not_pass(tmp_path: Path, bundle: Path) -> None:
    shutil.rmtree(bundle / "resources" / "samples")
    shutil.rmtree(bundle / "resources" / "icons")
    ended = run([str(bundle / "Autochrome"), "--self-test", "--no-training"], tmp_path)
    assert ended.returncode == 1
    assert "no sample photo" in lines(ended)["photo"]
    assert "FAILED" in lines(ended)["window"]
