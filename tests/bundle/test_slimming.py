"""A bundle for Linux loses what nobody needs, and still works."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from tools.bundle import elf, facts, slimming

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")

CV2 = Path(cv2.__file__).parent
LIBRARIES = CV2.parent / "opencv_python_headless.libs"
(MODULE,) = CV2.glob("cv2*.so")

USE = """
import cv2, numpy
assert not hasattr(cv2, "nothing")
picture = numpy.full((40, 60, 3), 90, numpy.uint8)
for ending in (".jpg", ".png", ".webp", ".avif", ".tif"):
    written = cv2.imencode(ending, picture)[1]
    assert abs(int(cv2.imdecode(written, cv2.IMREAD_COLOR).mean()) - 90) < 3, ending
assert cv2.SVDecomp(numpy.eye(3))[0].sum() == 3
print(cv2.__file__)
"""


@pytest.fixture
def unlinked(tmp_path: Path) -> Path:
    """A folder with an OpenCV that is not linked to FFmpeg, and with what it still needs."""
    shutil.copytree(CV2, tmp_path / "cv2", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    module = tmp_path / "cv2" / MODULE.name
    module.write_bytes(elf.unlink(MODULE.read_bytes(), facts.is_unlinked))
    libraries = tmp_path / LIBRARIES.name
    libraries.mkdir()
    for library in LIBRARIES.iterdir():
        if not facts.is_unlinked(library.name):
            (libraries / library.name).symlink_to(library)
    return tmp_path


@pytest.mark.parametrize("when", [{}, {"LD_BIND_NOW": "1"}], ids=["when called", "at once"])
def test_opencv_works_without_the_player_of_films(unlinked: Path, when: dict[str, str]) -> None:
    environment = {"PATH": os.defpath, "PYTHONPATH": str(unlinked)} | when
    used = subprocess.run(
        [sys.executable, "-c", USE], env=environment, capture_output=True, text=True
    )
    assert used.returncode == 0, used.stderr
    assert Path(used.stdout.strip()).is_relative_to(unlinked)


def test_only_what_is_named_is_unlinked(unlinked: Path) -> None:
    before = elf.needed(MODULE)
    after = elf.needed(unlinked / "cv2" / MODULE.name)
    gone = [name for name in before if name not in after]
    assert len(gone) == 4
    assert all(name.startswith(("libav", "libsw")) for name in gone)
    assert [name for name in before if name not in gone] == list(after)
    assert any(name.startswith("libavif") for name in after), "it reads photographs"


def test_nothing_is_unlinked_twice(unlinked: Path) -> None:
    content = (unlinked / "cv2" / MODULE.name).read_bytes()
    assert elf.unlink(content, facts.is_unlinked) == content


def test_what_is_no_library_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "libtext.so"
    text.write_text("INPUT(libc.so.6)")
    assert not elf.is_elf(text)
    with pytest.raises(ValueError, match="no 64-bit library"):
        elf.needed(text)


def test_libraries_that_nobody_needs_any_more_are_found(tmp_path: Path) -> None:
    """As after a plug-in of Qt was left out: what it needed lies there for nobody."""
    inside = tmp_path / "_internal"
    for place in ("cv2", LIBRARIES.name):
        (inside / place).mkdir(parents=True)
    png = next(LIBRARIES.glob("libpng*"))
    vpx = next(LIBRARIES.glob("libvpx*"))
    shutil.copy(MODULE, inside / "cv2")
    shutil.copy(png, inside / LIBRARIES.name)
    shutil.copy(vpx, inside / LIBRARIES.name)
    shutil.copy(vpx, inside / "libpython3.11.so.1.0")
    assert slimming.unneeded(tmp_path) == [inside / LIBRARIES.name / vpx.name]
