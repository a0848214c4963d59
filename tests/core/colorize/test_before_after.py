"""A photo and its colour in one picture, and in a film."""

import io
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image, ImageSequence

from core.base.atomic_file import PlaceTaken
from core.base.errors import UsageError
from core.cli.before_after_parser import ARRANGEMENTS, LONGEST_SWEEP_S, SHAPES, SHORTEST_SWEEP_S
from core.colorize.before_after import Arrangement, BeforeAfter, Shape, put_together
from core.colorize.before_after_file import ShowOptions, before_of, write_before_after, write_sweep
from core.colorize.result_source import source_of
from core.colorize.sweep import LONGEST_S, SHORTEST_S, Sweep, SweepFormat
from core.edits.made import edits_of_result
from core.image.image_io import Photo, read
from core.model.card import Card

SAMPLES = Path(__file__).parents[3] / "resources/samples"
LABELS = ("Before", "After")
GREY, RED = (90, 90, 90), (200, 60, 40)


@pytest.fixture
def card(tiny_models: ModuleType) -> Card:
    return tiny_models.card()


@pytest.fixture(scope="module")
def photo() -> Photo:
    return read(SAMPLES / "cat.jpg", keep_original=True)


def flat(colour: tuple[int, int, int], height: int = 300, width: int = 450) -> np.ndarray:
    return np.full((height, width, 3), colour, np.uint8)


def warm(photo: Photo) -> np.ndarray:
    """A colour of a photo: its own grey with less blue."""
    after = before_of(photo).copy()
    after[..., 2] //= 2
    return after


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("arrangement", Arrangement)
def test_both_are_there_in_the_shape_that_was_asked_for(
    arrangement: Arrangement, shape: Shape, depth: int
) -> None:
    before, after = flat(GREY), flat(RED)
    if depth == 16:
        after = after.astype(np.uint16) * 257
    whole = put_together(before, after, BeforeAfter(arrangement, shape, long_side_px=280))
    height, width = whole.shape[:2]
    assert max(height, width) in range(274, 281)
    if shape.ratio is not None:
        assert width == pytest.approx(height * shape.ratio, abs=1)
    if shape is Shape.SQUARE:
        assert width == height
    is_grey = (whole == GREY).all(axis=2)
    is_red = (whole == RED).all(axis=2)
    # Each has half of the room, but for the line between them, which is white.
    assert is_grey.mean() == pytest.approx(is_red.mean(), abs=0.02)
    assert 0.95 < is_grey.mean() + is_red.mean() < 1.0
    assert (whole[~is_grey & ~is_red] == 255).all()
    assert is_grey[0, 0]
    assert is_red[-1, -1]


def test_the_line_stands_where_it_was_put() -> None:
    how = BeforeAfter(Arrangement.SPLIT, split=0.3)
    whole = put_together(flat(GREY), flat(RED), how)
    assert whole.shape == (300, 450, 3)
    is_line = (whole[150] == 255).all(axis=1)
    assert np.nonzero(is_line)[0].mean() == pytest.approx(0.3 * 450, abs=1)


def test_no_picture_is_enlarged() -> None:
    how = BeforeAfter(Arrangement.STACKED, long_side_px=5000)
    assert put_together(flat(GREY), flat(RED), how).shape == (602, 450, 3)


def test_heads_are_left_on() -> None:
    """Of an upright photo in a square more is cut off below than above."""
    before = np.repeat(np.arange(200, dtype=np.uint8)[:, None, None], 3, axis=2)
    before = np.repeat(before, 100, axis=1)
    whole = put_together(before, before, BeforeAfter(Arrangement.SPLIT, Shape.SQUARE, split=0.0))
    assert whole.shape == (100, 100, 3)
    assert whole[0, 0, 0] == 20


@pytest.mark.parametrize("words", [LABELS, ("Vorher", "Nachher"), ("मूल", "रंगीन")])
def test_words_stand_in_the_upper_corners(words: tuple[str, str]) -> None:
    plain = put_together(flat(GREY), flat(RED), BeforeAfter())
    whole = put_together(flat(GREY), flat(RED), BeforeAfter(labels=words))
    rows, columns = np.nonzero((plain != whole).any(axis=2))
    assert rows.max() < 60
    middle = whole.shape[1] / 2
    left, right = columns[columns < middle], columns[columns > middle]
    assert (left.min(), right.max()) == pytest.approx((10, whole.shape[1] - 11), abs=3)
    assert whole.max() == 255
    # White letters on a dark ground.
    assert (whole[rows, columns].min(axis=1) > 230).sum() > 40
    assert (whole[rows, columns].max(axis=1) < 100).sum() > 200


@pytest.mark.parametrize("kind", [".jpg", ".png", ".webp"])
def test_the_picture_says_that_ai_made_the_colours_and_nothing_of_the_photo(
    photo: Photo, card: Card, tmp_path: Path, kind: str
) -> None:
    told = tmp_path / "told.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Leitz"
    with Image.open(SAMPLES / "cat.jpg") as picture:
        picture.save(told, exif=exif, quality=95)
    source = read(told, keep_original=True)
    target = tmp_path / f"both{kind}"
    write_before_after(
        warm(source),
        target,
        photo=source,
        card=card,
        how=BeforeAfter(labels=LABELS),
        options=ShowOptions(),
    )
    content = target.read_bytes()
    assert b"compositeWithTrainedAlgorithmicMedia" in content
    assert b"Leitz" not in content
    with Image.open(target) as stored:
        assert stored.size == (904, 300)
        assert stored.info["icc_profile"]
    # Else it would be taken for the photo's result, and the photo left alone.
    assert edits_of_result(target).edits is None


def test_without_the_note_nothing_is_said(photo: Photo, card: Card, tmp_path: Path) -> None:
    target = tmp_path / "both.png"
    options = ShowOptions(has_ai_note=False)
    write_before_after(
        warm(photo), target, photo=photo, card=card, how=BeforeAfter(), options=options
    )
    assert b"Autochrome" not in target.read_bytes()
    assert source_of(target) is None


def test_the_mark_stands_in_the_corner_of_the_whole(
    photo: Photo, card: Card, tmp_path: Path
) -> None:
    made = []
    for name, has_mark in (("plain.png", False), ("marked.png", True)):
        write_before_after(
            warm(photo),
            tmp_path / name,
            photo=photo,
            card=card,
            how=BeforeAfter(),
            options=ShowOptions(has_corner_mark=has_mark),
        )
        made.append(np.asarray(Image.open(tmp_path / name)).astype(int))
    rows, columns = np.nonzero(np.abs(made[0] - made[1]).sum(axis=2))
    assert rows.min() > 250
    assert columns.min() > 850


def test_nothing_is_replaced_unless_it_may(photo: Photo, card: Card, tmp_path: Path) -> None:
    target = tmp_path / "both.png"
    target.write_bytes(b"dear to me")

    def write(options: ShowOptions) -> None:
        how = BeforeAfter()
        write_before_after(warm(photo), target, photo=photo, card=card, how=how, options=options)

    with pytest.raises(PlaceTaken):
        write(ShowOptions())
    assert target.read_bytes() == b"dear to me"
    write(ShowOptions(may_replace=True))
    assert target.read_bytes().startswith(b"\x89PNG")


def test_other_formats_are_refused(photo: Photo, card: Card, tmp_path: Path) -> None:
    target = tmp_path / "both.tif"
    with pytest.raises(UsageError, match="not stored as TIFF"):
        write_before_after(
            warm(photo), target, photo=photo, card=card, how=BeforeAfter(), options=ShowOptions()
        )


@pytest.mark.parametrize("kind", SweepFormat)
def test_the_line_moves_over_the_photo_and_back(
    photo: Photo, card: Card, tmp_path: Path, kind: SweepFormat
) -> None:
    target = tmp_path / f"film{kind.suffix}"
    after = warm(photo)
    write_sweep(
        after,
        target,
        photo=photo,
        card=card,
        how=BeforeAfter(shape=Shape.UPRIGHT, labels=LABELS, long_side_px=240),
        sweep=Sweep(kind, 2.0),
        options=ShowOptions(),
    )
    content = target.read_bytes()
    said = b"compositeWithTrainedAlgorithmicMedia" if kind is SweepFormat.WEBP else b"added by AI"
    assert said in content
    with Image.open(io.BytesIO(content)) as film:
        assert film.size == (192, 240)
        assert film.info["loop"] == 0
        shares, length_ms = [], 0.0
        for frame in ImageSequence.Iterator(film):
            picture = np.asarray(frame.convert("RGB")).astype(int)
            length_ms += float(frame.info["duration"])
            is_warm = picture[60:, :, 0] - picture[60:, :, 2] > 20
            shares.append(float(is_warm.mean()))
    assert length_ms == pytest.approx(2000, rel=0.05)
    # Grey at first, all in colour in the middle, grey at the end, and never back in between.
    middle = int(np.argmax(shares))
    assert shares[0] < 0.02 < 0.5 < shares[middle]
    assert np.diff(shares[: middle + 1]).min() > -0.02
    assert np.diff(shares[middle:]).max() < 0.02


def test_films_are_of_bounded_size_and_length() -> None:
    with pytest.raises(ValueError, match="1 to 12 s"):
        Sweep(seconds=60)
    assert SweepFormat.GIF.longest_side_px <= 720
    assert (SHORTEST_S, LONGEST_S) == (SHORTEST_SWEEP_S, LONGEST_SWEEP_S)


def test_what_can_be_typed_is_what_there_is() -> None:
    assert tuple(one.value for one in Arrangement) == ARRANGEMENTS
    assert tuple(one.value for one in Shape) == SHAPES
