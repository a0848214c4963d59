"""The self-test passes here, and says what is wrong where something is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import resources_dir

ROOT = Path(__file__).parents[2]
#: As a bundle: the program looks for its data in a folder of its own.
ELSEWHERE = """
import sys
sys._MEIPASS = sys.argv[1]
from desktop import entry
sys.exit(entry.main(["--self-test", "--no-training"], program="Autochrome"))
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
    """A folder with a copy of all data, to be harmed."""
    shutil.copytree(resources_dir(), tmp_path / "bundle" / "resources")
    return tmp_path / "bundle"


def test_this_copy_passes(tmp_path: Path) -> None:
    ended = run([sys.executable, "-m", "desktop", "--self-test", "--no-training"], tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = lines(ended)
    assert list(told)[1:-1] == ["versions", "licences", "models", "child", "photo", "window"]
    assert "Qt 6" in told["versions"]
    assert "all hashes are right" in told["models"]
    assert "lightness as it was" in told["photo"]
    assert "All is well." in ended.stdout


def test_a_model_that_was_changed_is_named(tmp_path: Path, bundle: Path) -> None:
    model = bundle / "resources" / "models" / "natural.colormodel"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 1
    model.write_bytes(content)
    ended = run([sys.executable, "-c", ELSEWHERE, str(bundle)], tmp_path)
    assert ended.returncode == 1
    told = lines(ended)
    assert "FAILED" in told["models"]
    assert model.name in told["models"]
    assert " ok " in told["versions"]
    assert "models" in ended.stdout.splitlines()[-1]


def test_a_copy_without_samples_or_font_does_not_pass(tmp_path: Path, bundle: Path) -> None:
    shutil.rmtree(bundle / "resources" / "samples")
    shutil.rmtree(bundle / "resources" / "icons")
    ended = run([sys.executable, "-c", ELSEWHERE, str(bundle)], tmp_path)
    assert ended.returncode == 1
    assert "no sample photo" in lines(ended)["photo"]
    assert "FAILED" in lines(ended)["window"]
