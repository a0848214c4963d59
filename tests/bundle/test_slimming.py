"""A bundle for Linux loses what nobody needs, and still works."""

import ast
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

#: Every function of OpenCV that the program calls, called on a photo `p` of 40 x 60.
CALLS = {
    "add": "cv2.add(p, p)",
    "addWeighted": "cv2.addWeighted(p, 0.5, p, 0.5, 0)",
    "bilateralFilter": "cv2.bilateralFilter(p[..., 0].astype('f4'), 5, 20, 2)",
    "blur": "cv2.blur(p, (5, 5))",
    "circle": "cv2.circle(p.copy(), (9, 9), 5, 200, -1, cv2.LINE_AA)",
    "connectedComponentsWithStats": "cv2.connectedComponentsWithStats(p[..., 0])",
    "convertScaleAbs": "cv2.convertScaleAbs(p, alpha=2)",
    "cvtColor": "[cv2.cvtColor(q, cv2.COLOR_RGB2LAB) for q in (p, p.astype('f4') / 255)]",
    "dilate": "cv2.dilate(p, numpy.ones((3, 3), numpy.uint8))",
    "distanceTransform": "cv2.distanceTransform(p[..., 0], cv2.DIST_L2, 5)",
    "flip": "cv2.flip(p, 1)",
    "GaussianBlur": "[cv2.GaussianBlur(q, (0, 0), 3) for q in (p, p.astype('f4'))]",
    "getAffineTransform": "cv2.getAffineTransform(*2 * [numpy.eye(3, 2, dtype='f4')])",
    "getRotationMatrix2D": "cv2.getRotationMatrix2D((20, 30), 5, 1)",
    "imdecode": "[cv2.imdecode(cv2.imencode(e, p)[1], cv2.IMREAD_REDUCED_COLOR_2) for e in E]",
    "imencode": "[cv2.imencode(e, p) for e in E]",
    "imencodeWithMetadata":
        "cv2.imencodeWithMetadata('.avif', p, [cv2.IMAGE_METADATA_XMP], [p[0, :, 0]])",
    "line": "cv2.line(p.copy(), (0, 0), (9, 9), 200, 2, cv2.LINE_AA)",
    "LUT": "cv2.LUT(p, numpy.arange(256, dtype=numpy.uint8))",
    "merge": "cv2.merge(cv2.split(p))",
    "mixChannels": "cv2.mixChannels([p], [p.copy()], [0, 2, 1, 1, 2, 0])",
    "polylines": "cv2.polylines(p[..., 0].copy(), [numpy.int32([[2, 2], [9, 9]])], False, 1, 2)",
    "pow": "cv2.pow(p.astype('f4'), 2.2)",
    "resize": "[cv2.resize(p, (90, 70), interpolation=way) for way in range(5)]",
    "setNumThreads": "cv2.setNumThreads(2)",
    "split": "cv2.split(p)",
    "sqrt": "cv2.sqrt(p.astype('f4'))",
    "transpose": "cv2.transpose(p)",
    "warpAffine": "cv2.warpAffine(p, cv2.getRotationMatrix2D((20, 30), 5, 1), (60, 40))",
}  # fmt: skip
USE = """
import cv2, numpy
assert not hasattr(cv2, "nothing")
p = numpy.full((40, 60, 3), 90, numpy.uint8)
E = (".jpg", ".png", ".webp", ".avif", ".tif", ".bmp")
for ending in E:
    written = cv2.imencode(ending, p)[1]
    assert abs(int(cv2.imdecode(written, cv2.IMREAD_COLOR).mean()) - 90) < 3, ending
""" + "\n".join([*CALLS.values(), "print(cv2.__file__)"])


@pytest.fixture
def unlinked(tmp_path: Path) -> Path:
    """A folder with an OpenCV that is less linked, and with what it still needs."""
    shutil.copytree(CV2, tmp_path / "cv2", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    module = tmp_path / "cv2" / MODULE.name
    module.write_bytes(elf.unlink(MODULE.read_bytes(), facts.is_unlinked, _symbols()))
    libraries = tmp_path / LIBRARIES.name
    libraries.mkdir()
    for library in LIBRARIES.iterdir():
        if not facts.is_unlinked(library.name):
            (libraries / library.name).symlink_to(library)
    return tmp_path


def _symbols() -> frozenset[str]:
    gone = [path for path in LIBRARIES.iterdir() if facts.is_unlinked(path.name)]
    return frozenset(symbol for path in gone for symbol in elf.offered(path))


def test_all_functions_of_opencv_that_the_program_calls_are_tried_below() -> None:
    """What needs linear algebra or films ends the bundled program: see `facts.is_unlinked`."""
    named = set()
    for package in ("core", "desktop", "training"):
        for file in (facts.ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                assert not (isinstance(node, ast.ImportFrom) and node.module == "cv2"), file
                match node:
                    case ast.Attribute(value=ast.Name(id="cv2"), attr=name):
                        named.add(name)
    functions = {name for name in named if callable(getattr(cv2, name)) and name != "error"}
    assert functions == set(CALLS)


@pytest.mark.parametrize("when", [{}, {"LD_BIND_NOW": "1"}], ids=["when called", "at once"])
def test_opencv_works_without_what_it_is_not_asked_for(
    unlinked: Path, when: dict[str, str]
) -> None:
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
    assert len(gone) == 5
    assert all(name.startswith(("libav", "libsw", "libopenblas")) for name in gone)
    assert [name for name in before if name not in gone] == list(after)
    assert any(name.startswith("libavif") for name in after), "it reads photographs"


def test_nothing_is_unlinked_twice(unlinked: Path) -> None:
    content = (unlinked / "cv2" / MODULE.name).read_bytes()
    assert elf.unlink(content, facts.is_unlinked, _symbols()) == content


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
