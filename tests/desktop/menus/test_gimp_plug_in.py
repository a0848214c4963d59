"""What the plug-in for GIMP does outside of GIMP: finding the program, and using it."""

import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest

from core.base.paths import resources_dir
from tests.desktop.conftest import Pictures


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The plug-in, in a folder of GIMP's, as `--add-to-menu` puts it there."""
    monkeypatch.delenv("AUTOCHROME_PROGRAM", raising=False)
    monkeypatch.setenv("PATH", os.defpath)
    place = tmp_path / "plug-ins" / "autochrome" / "autochrome.py"
    place.parent.mkdir(parents=True)
    place.write_bytes((resources_dir() / "gimp" / "autochrome.py").read_bytes())
    place.with_name("command.json").write_text(json.dumps([sys.executable, "-m", "desktop"]))
    spec = importlib.util.spec_from_file_location("gimp_plug_in_of_autochrome", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counting() -> tuple[list[int], Callable[[], None]]:
    ticks: list[int] = []
    return ticks, lambda: ticks.append(1)


def test_a_layer_comes_back_in_colour_at_16_bits(
    plug_in: ModuleType, pictures: Pictures, tmp_path: Path
) -> None:
    grey = cv2.imread(str(pictures.grey("for the layer.png")), cv2.IMREAD_GRAYSCALE)
    photo = tmp_path / "layer.png"
    cv2.imwrite(str(photo), grey.astype(np.uint16) * 257)
    ticks, tick = counting()
    colour = cv2.imread(str(plug_in.coloured(photo, "", tick)), cv2.IMREAD_UNCHANGED)
    assert colour.dtype == np.uint16
    assert colour.shape == (*grey.shape, 3)
    assert np.ptp(colour.astype(int), axis=2).max() > 20 * 257
    assert ticks  # GIMP's bar moves meanwhile


def test_the_sentence_of_the_program_is_what_gimp_shows(
    plug_in: ModuleType, pictures: Pictures
) -> None:
    _, tick = counting()
    with pytest.raises(plug_in.Failed, match="There is no model called 'no-such-model'"):
        plug_in.coloured(pictures.grey(), "no-such-model", tick)


def test_the_program_is_found_where_somebody_said_or_on_the_path(
    plug_in: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert plug_in.command() == [sys.executable, "-m", "desktop"]
    Path(plug_in.__file__).with_name("command.json").write_text('["/gone/Autochrome"]')
    with pytest.raises(plug_in.Failed, match="--add-to-menu"):
        plug_in.command()
    program = tmp_path / "Autochrome"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert plug_in.command() == [str(program)]
    monkeypatch.setenv("AUTOCHROME_PROGRAM", "/opt/Autochrome")
    assert plug_in.command() == ["/opt/Autochrome"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [("Oma 1932.tif", "Oma 1932"), ("a/b:c*.png", "b_c"), ("", "layer"), ("...", "layer")],
)
def test_a_layer_is_called_as_its_image(plug_in: ModuleType, name: str, stem: str) -> None:
    assert plug_in.file_stem(name) == stem
