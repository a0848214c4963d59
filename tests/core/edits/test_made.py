"""A result says how it was made, and can be made again from its photo."""

import json
import re
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PIL import Image

from core.base.strict_json import WrongValue
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.export import write_result
from core.colorize.export_options import ExportOptions
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.edits.colouring import colour_turned
from core.edits.edits import Edits, ModelMark, turned_hints
from core.edits.made import (
    MOST_CHARACTERS,
    MadeWith,
    edits_of_result,
    made_line,
    made_with,
    read_made_line,
)
from core.edits.made_summary import MadeSummary, gives_the_same, summary_of
from core.edits.turning import turned
from core.image import image_io
from core.image.image_io import Format
from core.model.package import Package, open_package

EDITS = Edits(
    settings=ColourSettings(0.25, 0.5, 1.5, -0.125, 1.0),
    hints=(Hint(0.25, 0.5, 20.0, -30.5), Hint(0.75, 0.1, -7.0, 1 / 3)),
    quarter_turns=1,
    is_mirrored=True,
    recolour=True,
)
KINDS = [Format.JPEG, Format.PNG, Format.TIFF, Format.WEBP, Format.AVIF]
OPTIONS = ExportOptions()


@pytest.fixture
def package(tiny_package: Path) -> Package:
    return open_package(tiny_package)


@pytest.fixture
def photo(files: ModuleType, tmp_path: Path) -> Path:
    return files.put(tmp_path, "a.png", files.saved(files.soft(96, 64), "PNG"))


def write(photo: Path, target: Path, package: Package, edits: Edits, **options: object) -> None:
    read = turned(image_io.read(photo), edits)
    picture = colour_turned(read, Colorizer(package), edits, depth=8)
    write_result(
        picture,
        target,
        photo=read,
        card=package.card,
        options=replace(OPTIONS, **options),
        made=made_line(made_with(edits, package)),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_result_is_made_again_from_what_its_file_says(
    photo: Path, package: Package, tmp_path: Path, kind: Format
) -> None:
    first, second = (tmp_path / f"{name}{kind.suffix}" for name in ("first", "second"))
    write(photo, first, package, EDITS)
    made = edits_of_result(first)
    assert made == MadeWith(made_with(EDITS, package))
    assert made.edits.model.fingerprint == package.fingerprint
    write(photo, second, package, made.edits)
    assert first.read_bytes() == second.read_bytes()
    with Image.open(first) as picture:
        assert picture.size == (96, 64)  # it was turned


def test_the_steps_of_the_window_give_the_same_file(
    photo: Path, package: Package, tmp_path: Path
) -> None:
    """It predicts once, and colours whenever a slider moves."""
    write(photo, tmp_path / "one.png", package, EDITS)
    read = turned(image_io.read(photo, keep_original=True), EDITS)
    prediction = Colorizer(package, threads=2).predict(read.grey, for_hints=True)
    field = chroma_field(prediction, EDITS.settings, turned_hints(EDITS), there=read.there)
    write_result(
        render(read.grey, field, depth=8, threads=2),
        tmp_path / "other.png",
        photo=read,
        card=package.card,
        options=OPTIONS,
        made=made_line(made_with(EDITS, package)),
    )
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "other.png").read_bytes()


def test_the_network_sees_the_photo_as_it_is_held(
    files: ModuleType, package: Package, tmp_path: Path
) -> None:
    """A photo that lies on its side and is turned is the photo that was scanned upright."""
    pixels = files.soft(96, 64)
    upright = files.put(tmp_path, "upright.png", files.saved(pixels, "PNG"))
    lying = files.put(tmp_path, "lying.png", files.saved(np.rot90(pixels), "PNG"))
    write(upright, tmp_path / "1.png", package, Edits())
    write(lying, tmp_path / "2.png", package, Edits(quarter_turns=1))
    one, other = (cv2.imread(str(tmp_path / f"{n}.png")) for n in (1, 2))
    assert np.array_equal(one, other)


def test_without_a_note_nothing_is_said(photo: Path, package: Package, tmp_path: Path) -> None:
    write(photo, tmp_path / "r.jpg", package, EDITS, has_ai_note=False)
    assert edits_of_result(tmp_path / "r.jpg") == MadeWith()
    assert edits_of_result(photo) == MadeWith()


def test_a_result_of_a_result_says_how_it_was_made_itself(
    photo: Path, package: Package, tmp_path: Path
) -> None:
    write(photo, tmp_path / "1.jpg", package, EDITS)
    again = Edits(settings=ColourSettings(strength=0.3), recolour=True)
    write(tmp_path / "1.jpg", tmp_path / "2.jpg", package, again)
    assert edits_of_result(tmp_path / "2.jpg").edits == made_with(again, package)
    read = image_io.read(tmp_path / "1.jpg")
    picture = np.repeat(read.grey[..., None], 3, axis=2)
    write_result(picture, tmp_path / "3.jpg", photo=read, card=package.card, options=OPTIONS)
    assert edits_of_result(tmp_path / "3.jpg") == MadeWith()


def many(count: int) -> Edits:
    return replace(EDITS, hints=tuple(Hint(n / count, 0.5, n / 7, 3.0) for n in range(count)))


def test_a_line_stays_short(photo: Path, package: Package, tmp_path: Path) -> None:
    few, lots = made_line(many(100)), made_line(many(2000))
    assert read_made_line(few) == (many(100), 0)
    assert len(few) <= MOST_CHARACTERS
    assert len(lots) < 1000
    write(photo, tmp_path / "r.jpg", package, many(2000))
    made = edits_of_result(tmp_path / "r.jpg")
    assert made.edits == made_with(replace(EDITS, hints=()), package)
    assert ["made with colours of 2000 places" in note for note in made.notes] == [True]


def test_a_full_jpeg_keeps_the_note_and_says_what_it_has_no_room_for(
    files: ModuleType, package: Package, tmp_path: Path
) -> None:
    filler = "x" * 63_000
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
        'syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:source>{filler}</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()
    photo = files.put(tmp_path, "a.jpg", files.saved(files.soft(64, 96), "JPEG", xmp=xmp))
    read = image_io.read(photo)
    notes = write_result(
        np.repeat(read.grey[..., None], 3, axis=2),
        tmp_path / "r.jpg",
        photo=read,
        card=package.card,
        options=OPTIONS,
        made=made_line(many(80)),
    )
    assert notes.notes == ("JPEG has no room for how the colours were made.",)
    assert b"compositeWithTrainedAlgorithmicMedia" in (tmp_path / "r.jpg").read_bytes()
    assert edits_of_result(tmp_path / "r.jpg") == MadeWith()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("no JSON", "not JSON"),
        ("[]", "not an object"),
        ('{"format_version":2}', "newer version"),
        ('{"format_version":1,"quarter_turns":9}', "between 0 and 3"),
        ('{"format_version":1,"hints":{"x":[0.5],"y":[0.5,0.5]}}', "not a list"),
        ('{"format_version":1,"hints":{"x":[0.5],"y":0.5}}', "not a list"),
        ('{"format_version":1,"hints":[1]}', "not an object"),
        ('{"a":' * 90 + "1" + "}" * 90, "too deeply"),
    ],
)
def test_what_makes_no_sense_is_told(
    photo: Path, package: Package, tmp_path: Path, line: str, told: str
) -> None:
    with pytest.raises(WrongValue, match=told):
        read_made_line(line)
    read = image_io.read(photo)
    picture = np.repeat(read.grey[..., None], 3, axis=2)
    target = tmp_path / "r.png"
    write_result(picture, target, photo=read, card=package.card, options=OPTIONS, made=line)
    made = edits_of_result(target)
    assert made.edits is None
    assert [bool(re.search(told, note)) for note in made.notes] == [True]
    assert isinstance(summary_of(line), MadeSummary)


def test_a_table_tells_it_in_short(package: Package) -> None:
    summary = summary_of(made_line(made_with(EDITS, package)))
    assert summary.model_sha256 == package.fingerprint
    assert summary.settings["temperature"] == -0.125
    assert (summary.hints, summary.turns) == (2, "mirrored, 90° clockwise")
    assert json.loads(json.dumps(summary.to_json()))["turns"] == {
        "quarter_turns": 1,
        "mirrored": True,
    }
    assert summary_of(made_line(many(2000))).hints == 2000
    assert summary_of("") == MadeSummary()


def test_lines_are_the_same_by_what_is_seen_of_them() -> None:
    edits = Edits(settings=ColourSettings(saturation=1.2), hints=(Hint(0.25, 1 / 3, 12.5, -7.0),))
    line = made_line(edits)
    assert gives_the_same(line, made_line(replace(edits, model=ModelMark("natural"))))
    assert gives_the_same(line, made_line(replace(edits, reference="a.jpg")))
    for other in (
        replace(edits, settings=ColourSettings(saturation=1.3)),
        replace(edits, hints=(Hint(0.25, 1 / 3, 12.5, 7.0),)),
        replace(edits, quarter_turns=1),
        replace(edits, is_mirrored=True),
    ):
        assert not gives_the_same(line, made_line(other))
    mine, others = (made_line(replace(edits, model=ModelMark(name))) for name in ("mine", "others"))
    assert not gives_the_same(mine, others)
