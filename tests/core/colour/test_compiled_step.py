"""The compiled colour step: what OpenCV's gives, to one level, in any strip and on any machine."""

import logging
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.colour.chroma_field import ChromaField, Part
from core.colour.kernel import compiled_step
from core.colour.kernel.compiled_step import FILE, CompiledStep, RowsBetween, load
from core.colour.render import Rendering
from core.colour.stroke import Stroke
from core.colour.touches import Touch

Seeded = np.random.Generator
ROOT = Path(__file__).parents[3]


@pytest.fixture
def rng() -> Seeded:
    return np.random.default_rng(11)


def steps() -> list[CompiledStep]:
    """The file in each instruction set that this processor has."""
    best = CompiledStep(FILE).instruction_set
    return [CompiledStep(FILE, number) for number in range(best + 1)]


def field(rng: Seeded, *touches: Touch, there: Part | None = None) -> ChromaField:
    """Colours of all kinds, most of them outside the gamut somewhere."""
    offset = rng.normal(0, 60, (12, 18, 2)).astype(np.float32)
    return ChromaField(rng.normal(0, 0.3, (12, 18, 2)).astype(np.float32), offset, touches, there)


def test_installing_the_program_compiled_it() -> None:
    step = load()
    assert step is not None
    assert step.name.startswith("compiled, ")


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("shape", [(61, 255), (37, 1025), (3, 7), (1, 1), (200, 1)])
def test_it_is_within_one_level_of_the_reference(
    rng: Seeded, shape: tuple[int, int], depth: int, dtype: type[np.uint8 | np.uint16]
) -> None:
    grey = rng.integers(0, np.iinfo(dtype).max + 1, shape, dtype=dtype)
    colours = field(rng)
    reference = Rendering(grey, colours, depth=depth, step=None).whole().astype(int)
    for step in steps():
        picture = Rendering(grey, colours, depth=depth, step=step).whole()
        assert picture.dtype == (np.uint8 if depth == 8 else np.uint16)
        assert np.abs(picture.astype(int) - reference).max() <= 1, step.name


_COLD = """
import threading
import numpy as np
from core.colour.chroma_field import ChromaField
from core.colour.render import Rendering
grey = np.random.default_rng(0).integers(0, 256, (600, 900), dtype=np.uint8)
field = ChromaField(np.zeros((9, 9, 2), np.float32), np.full((9, 9, 2), 30, np.float32))
made, together = [], threading.Barrier(4)
def colour():
    together.wait()
    made.append(Rendering(grey, field, depth=8).whole())
threads = [threading.Thread(target=colour) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
once_more = Rendering(grey, field, depth=8).whole()
print(all((one == once_more).all() for one in made))
"""


def test_the_first_photos_of_a_process_are_as_those_that_follow() -> None:
    for _ in range(6):
        told = subprocess.run(
            [sys.executable, "-c", _COLD], cwd=ROOT, capture_output=True, text=True
        )
        assert told.stdout == "True\n", told.stderr


def test_every_grey_code_stays_grey_and_as_light(rng: Seeded) -> None:
    grey = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    nothing = np.zeros((3, 3, 2), np.float32)
    for step in steps():
        picture = Rendering(grey, ChromaField(nothing, nothing), depth=16, step=step).whole()
        assert (np.ptp(picture.astype(int), axis=2) == 0).all()
        assert np.abs(picture[..., 0].astype(int) - grey).max() <= 1


def test_touched_pixels_are_within_one_level_and_the_others_are_as_untouched(rng: Seeded) -> None:
    grey = rng.integers(0, 256, (300, 411), dtype=np.uint8)
    touch = Touch(Stroke(((0.25, 0.25),), 0.02), (55.0, -40.0))
    seed = rng.integers(1 << 30)
    plain, touched = (
        field(np.random.default_rng(seed), *touches, there=Part(0.1, 0.0, 1.0, 0.9))
        for touches in ((), (touch,))
    )
    reference = Rendering(grey, touched, depth=8, step=None).whole().astype(int)
    for step in steps():
        with_touch = Rendering(grey, touched, depth=8, step=step).whole()
        assert np.abs(with_touch.astype(int) - reference).max() <= 1
        without = Rendering(grey, plain, depth=8, step=step).whole()
        changed = (with_touch != without).any(axis=2)
        assert changed[75, 103]
        assert not changed[220:].any()


def test_any_rows_are_those_of_the_whole_and_blue_comes_first_when_asked(rng: Seeded) -> None:
    grey = rng.integers(0, 256, (130, 300), dtype=np.uint8)
    for step in (None, *steps()):
        rendering = Rendering(grey, field(np.random.default_rng(1)), depth=8, step=step)
        whole = rendering.whole(threads=3)
        assert (rendering.whole(is_bgr=True)[..., ::-1] == whole).all()
        for first, last in ((0, 1), (17, 94), (129, 130)):
            rows = np.empty((last - first, 300, 3), np.uint8)
            rendering.fill(rows, first)
            assert (rows == whole[first:last]).all()


def test_a_photo_whose_rows_lie_apart_is_coloured_as_one_whose_rows_do_not(rng: Seeded) -> None:
    grey = rng.integers(0, 256, (90, 200), dtype=np.uint8)
    colours = field(rng)
    turned = np.rot90(grey)  # neither its rows nor its columns are as the C code reads them
    expected = Rendering(turned.copy(), colours, depth=8).whole()
    assert (Rendering(turned, colours, depth=8).whole() == expected).all()
    cut = grey[10:80, 20:150]
    expected = Rendering(cut.copy(), colours, depth=8).whole()
    assert (Rendering(cut, colours, depth=8).whole() == expected).all()


@pytest.mark.parametrize("low", [-1, 4])
def test_rows_that_are_not_there_are_refused(low: int) -> None:
    grey, out = np.zeros((2, 8), np.uint8), np.empty((2, 8, 3), np.uint8)
    planes = np.zeros((4, 4, 8), np.float32)
    place = np.array([0, low], np.int32)
    with pytest.raises(ValueError, match="rows"):
        CompiledStep(FILE).fill(
            out, grey, planes, RowsBetween(place, place, np.zeros(2, np.float32))
        )


@pytest.mark.parametrize("content", [b"", b"no library", None])
def test_a_file_that_is_none_leaves_the_work_to_opencv(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    content: bytes | None,
) -> None:
    file = tmp_path / FILE.name
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(compiled_step, "FILE", file)
    load.cache_clear()
    try:
        with caplog.at_level(logging.INFO):
            assert load() is None
            picture = Rendering(
                np.full((5, 9), 80, np.uint8), field(np.random.default_rng(2)), depth=8
            )
            assert picture.whole().any()
    finally:
        load.cache_clear()
    assert "colour step" in caplog.text


def test_a_library_of_another_kind_is_refused(tmp_path: Path) -> None:
    import _ctypes

    other = shutil.copy(_ctypes.__file__, tmp_path / FILE.name)
    with pytest.raises(ValueError, match="another library"):
        CompiledStep(Path(other))
