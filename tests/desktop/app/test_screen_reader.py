"""The program as a screen reader meets it, over the bus that Orca reads."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.base.paths import HOME_VARIABLE
from tests.desktop.conftest import Pictures
from tools.accessible_display import BUS, display, missing
from tools.accessible_tree import ScreenReader

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing()), reason=f"needs {', '.join(missing())} of Debian"
)
NAME = "Autochrome"


@pytest.fixture
def reader(home: Path, pictures: Pictures) -> Iterator[ScreenReader]:
    """Listens to the real program, which opens a photo."""
    photo = pictures.grey("boats.jpg")
    with display() as shown, ScreenReader(shown[BUS]) as listening:
        listening.listen("object:announcement")
        quiet = {"LANGUAGE": "en", HOME_VARIABLE: str(home)}
        program = subprocess.Popen(
            [sys.executable, "-m", "desktop", str(photo)], env={**os.environ, **shown, **quiet}
        )
        try:
            yield listening
        finally:
            program.kill()
            program.wait()


def test_a_photo_is_heard_the_split_is_moved_and_saving_is_announced(
    reader: ScreenReader, pictures: Pictures
) -> None:
    reader.wait_for(NAME, "Photo: the original left of a line", "graphic")
    split = reader.wait_for(NAME, "Line between original and colour", "slider")
    value = reader.value(split.place)
    assert (value.least, value.now, value.most) == (0, 50, 100)
    reader.set_value(split.place, 30)
    assert reader.value(split.place).now == 30
    (window,) = reader.windows(NAME)
    heard = [thing for thing in reader.tree(window) if thing.is_control]
    assert len(heard) > 25
    assert [thing for thing in heard if not thing.name or not thing.says_what_it_is] == []
    reader.press(reader.wait_for(NAME, "Save", "push button").place)
    said = []
    for words in reader.announcements(30.0):
        said.append(words)
        if words.startswith("Saved"):
            break
    assert "The photo is in colour" in said
    assert "boats-colour" in said[-1]
    assert "boats-colour" in reader.wait_for(NAME, "Saved", "notification").description
