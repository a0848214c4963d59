"""A JPEG that was cut is read, and what its file does not hold is never passed off as the photo."""

import re
import struct
from pathlib import Path
from types import ModuleType

import cv2
import imagecodecs
import numpy as np
import pytest
from PIL import Image

from core.base.errors import DamagedPhoto
from core.base.paths import resources_dir
from core.colour.chroma_field import Part
from core.image.image_io import Photo, read
from core.image.triage import PhotoKind

HEIGHT, WIDTH = 90, 120
ALL_OF_IT = Part(0.0, 0.0, 1.0, 1.0)
NOT_FINE = "The file ends too early: its finest details are missing."
SAMPLES = sorted((resources_dir() / "samples").glob("*.jpg"))
#: Red, green and blue of an old brown print for one of white.
SEPIA = (1.0, 0.86, 0.66)
START_OF_SCAN = b"\xff\xda"
ENDINGS = pytest.mark.parametrize("ending", [b"", b"\xff\xd9"], ids=["cut", "cut and closed"])
CHANNELS = pytest.mark.parametrize("channels", [0, 3])
CODINGS = pytest.mark.parametrize("coding", ["plain", "restarts", "progressive"])


def _encoded(files: ModuleType, coding: str, pixels: np.ndarray) -> bytes:
    """A JPEG; with restarts, as cameras write them, at each row of blocks."""
    block = 8 if pixels.ndim == 2 else 16
    options = {
        "plain": (),
        "restarts": (cv2.IMWRITE_JPEG_RST_INTERVAL, -(-pixels.shape[1] // block)),
        "progressive": (cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
    }
    return files.jpeg(pixels, *options[coding])


def _photograph(files: ModuleType, coding: str, channels: int) -> bytes:
    return _encoded(files, coding, files.soft(HEIGHT, WIDTH, channels))


def _read(files: ModuleType, folder: Path, content: bytes) -> Photo:
    return read(files.put(folder, "a.jpg", content))


def _told(photo: Photo) -> tuple[str, ...]:
    return tuple(str(note) for note in photo.metadata.notes)


def _is_told(files: ModuleType, folder: Path, content: bytes, whole: Photo) -> bool:
    """Whether a file is refused, or said to be cut, or shows the whole picture."""
    try:
        photo = _read(files, folder, content)
    except DamagedPhoto:
        return True
    return photo.is_cut or np.array_equal(photo.grey, whole.grey)


def _scans(content: bytes) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(START_OF_SCAN), content)]


@ENDINGS
@CHANNELS
@pytest.mark.parametrize("coding", ["plain", "restarts"])
@pytest.mark.parametrize("share", [0.4, 0.6, 0.9])
def test_rows_that_are_there_are_kept_and_counted(
    files: ModuleType,
    tmp_path: Path,
    coding: str,
    channels: int,
    share: float,
    ending: bytes,
) -> None:
    content = _photograph(files, coding, channels)
    whole = _read(files, tmp_path, content)
    photo = _read(files, tmp_path, content[: int(len(content) * share)] + ending)
    assert photo.is_cut
    rows = round(photo.there.bottom * HEIGHT)
    assert photo.there == Part(0.0, 0.0, rows / HEIGHT, 1.0)
    assert _told(photo) == (f"The file ends too early: of its {HEIGHT} rows {rows} are there.",)
    # Colours have half as many rows, so that the last one that is there is a mean with the next.
    differs = (photo.grey != whole.grey).any(axis=1)
    block = 16 if channels else 8
    assert not differs[: rows - 1].any()
    assert differs[rows : rows + block].any()
    assert photo.triage.kind is whole.triage.kind
    assert not whole.is_cut


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_sepia_print_of_which_a_part_is_there_is_not_in_colour(
    files: ModuleType, tmp_path: Path, sample: Path, share: float, orientation: int
) -> None:
    grey = read(sample).grey
    sepia = (grey[..., None] * np.array(SEPIA)).astype(np.uint8)
    segment = files.segment(0xE1, b"Exif\0\0" + files.exif(orientation))
    content = files.with_segments(files.jpeg(sepia), segment)
    whole = _read(files, tmp_path, content)
    photo = _read(files, tmp_path, content[: int(len(content) * share)])
    assert photo.is_cut
    assert whole.triage.kind is photo.triage.kind is PhotoKind.TONED


@pytest.mark.parametrize("size", [(16, 500), (500, 16), (203, 77)])
@CHANNELS
@ENDINGS
def test_long_and_odd_pictures_are_counted_too(
    files: ModuleType, tmp_path: Path, size: tuple[int, int], channels: int, ending: bytes
) -> None:
    content = files.jpeg(files.soft(*size, channels))
    whole = _read(files, tmp_path, content)
    path = files.put(tmp_path, "b.jpg", content[: len(content) * 6 // 10] + ending)
    if size[0] == 16 and channels:  # one row of blocks, and it is not whole
        with pytest.raises(DamagedPhoto, match="too early"):
            read(path)
        return
    photo = read(path)
    rows = round(photo.there.bottom * size[0])
    assert 0.3 < photo.there.bottom < 0.7
    assert np.array_equal(photo.grey[: rows - 1], whole.grey[: rows - 1])
    assert not np.array_equal(photo.grey[rows:], whole.grey[rows:])


@CHANNELS
@CODINGS
@ENDINGS
def test_wherever_it_was_cut_it_is_told(
    files: ModuleType, tmp_path: Path, coding: str, channels: int, ending: bytes
) -> None:
    content = _photograph(files, coding, channels)
    whole = _read(files, tmp_path, content)
    last = 200 if ending else 2  # bytes of the last blocks: closed behind some, it looks whole
    silent = [
        kept
        for kept in range(_scans(content)[0] + 20, len(content) - last, 29)
        if not _is_told(files, tmp_path, content[:kept] + ending, whole)
    ]
    assert silent == []


@CHANNELS
@CODINGS
def test_what_a_disk_filled_with_zeros_is_told(
    files: ModuleType, tmp_path: Path, coding: str, channels: int
) -> None:
    content = _photograph(files, coding, channels)
    whole = _read(files, tmp_path, content)
    silent = [
        share
        for share in (0.3, 0.5, 0.7, 0.9)
        if not _is_told(
            files,
            tmp_path,
            content[: int(len(content) * share)].ljust(len(content), b"\0"),
            whole,
        )
    ]
    assert silent == []


@ENDINGS
@pytest.mark.parametrize("share", [0.4, 0.6, 0.9])
def test_of_inks_it_is_told_too(
    files: ModuleType, tmp_path: Path, share: float, ending: bytes
) -> None:
    inks = Image.fromarray(files.soft(HEIGHT, WIDTH, 4), "CMYK")
    content = files.saved(inks, "JPEG", quality=90)
    whole = _read(files, tmp_path, content)
    assert _told(whole) == ()
    assert _is_told(files, tmp_path, content[: int(len(content) * share)] + ending, whole)


@CHANNELS
@ENDINGS
def test_fewer_rows_than_one_block_are_no_photo(
    files: ModuleType, tmp_path: Path, channels: int, ending: bytes
) -> None:
    content = _photograph(files, "plain", channels)
    header = _scans(content)[0]
    for kept in (header, header + 9, header + 20, header + 60):
        path = files.put(tmp_path, "a.jpg", content[:kept] + ending)
        with pytest.raises(DamagedPhoto) as caught:
            read(path)
        assert caught.value.path == path


@CHANNELS
@ENDINGS
def test_progressive_one_without_its_refining_scans_is_told(
    files: ModuleType, tmp_path: Path, channels: int, ending: bytes
) -> None:
    content = _photograph(files, "progressive", channels)
    whole = _read(files, tmp_path, content)
    for scan in _scans(content)[2:]:
        photo = _read(files, tmp_path, content[:scan] + ending)
        assert _told(photo) == (NOT_FINE,)
        assert photo.is_cut
        assert photo.there == ALL_OF_IT
        assert np.abs(photo.grey.astype(int) - whole.grey).max() > 0
    assert _told(whole) == ()
    assert whole.there is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_part_that_is_there_is_turned_with_the_photo(
    files: ModuleType, tmp_path: Path, orientation: int
) -> None:
    segment = files.segment(0xE1, b"Exif\0\0" + files.exif(orientation))
    content = files.with_segments(files.jpeg(files.soft(HEIGHT, WIDTH)), segment)
    whole = _read(files, tmp_path, content)
    photo = _read(files, tmp_path, content[: len(content) * 6 // 10])
    height, width = whole.grey.shape
    assert photo.grey.shape == whole.grey.shape
    part = photo.there
    rows = slice(round(part.top * height), round(part.bottom * height))
    columns = slice(round(part.left * width), round(part.right * width))
    is_there = np.zeros((height, width), bool)
    is_there[rows, columns] = True
    assert 0.2 < is_there.mean() < 0.8
    assert np.array_equal(photo.grey[is_there], whole.grey[is_there])
    differs = photo.grey != whole.grey
    assert differs.any(axis=1 if orientation > 4 else 0).all()
    # The side at which the file ends is another with each orientation.
    ends = {1: "bottom", 2: "bottom", 3: "top", 4: "top"}
    ends |= {5: "right", 6: "left", 7: "left", 8: "right"}
    inner = {"top": part.top, "left": part.left, "bottom": part.bottom, "right": part.right}
    outer = {"top": 0.0, "left": 0.0, "bottom": 1.0, "right": 1.0}
    assert [side for side in inner if inner[side] != outer[side]] == [ends[orientation]]


class TestWhatIsWhole:
    """Nothing is said of files that hold all of their pixels, whatever stands at their end."""

    def _is_whole(self, files: ModuleType, folder: Path, content: bytes, expected: Photo) -> None:
        photo = _read(files, folder, content)
        assert np.array_equal(photo.grey, expected.grey)
        assert photo.there is None
        assert not photo.is_cut
        assert _told(photo) == ()

    @CHANNELS
    @CODINGS
    def test_end_marker_is_missing(
        self, files: ModuleType, tmp_path: Path, coding: str, channels: int
    ) -> None:
        content = _photograph(files, coding, channels)
        whole = _read(files, tmp_path, content)
        film = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + b"\x11" * 3000
        for ending in (b"", b"\xff", film):
            self._is_whole(files, tmp_path, content[:-2] + ending, whole)

    @CHANNELS
    @CODINGS
    @pytest.mark.parametrize("is_closed", [True, False])
    def test_border_is_white(
        self,
        files: ModuleType,
        tmp_path: Path,
        coding: str,
        channels: int,
        is_closed: bool,
    ) -> None:
        framed = np.full((100, 120, 3)[: 2 + bool(channels)], 255, np.uint8)
        framed[:60, :90] = files.soft(60, 90, channels)
        content = _encoded(files, coding, framed)
        expected = _read(files, tmp_path, content)
        self._is_whole(files, tmp_path, content if is_closed else content[:-2], expected)

    @pytest.mark.parametrize("code", [0, 128, 255])
    def test_picture_is_flat(self, files: ModuleType, tmp_path: Path, code: int) -> None:
        for shape in ((64, 64), (64, 64, 3), (1, 1), (7, 200)):
            content = files.jpeg(np.full(shape, code, np.uint8))
            expected = _read(files, tmp_path, content)
            assert (expected.grey == code).all()
            self._is_whole(files, tmp_path, content, expected)

    @pytest.mark.parametrize(
        ("bits", "options"),
        [
            (12, {"bitspersample": 12, "level": 95}),
            (8, {"lossless": True}),
            (16, {"lossless": True, "bitspersample": 16}),
        ],
        ids=["12 bits", "lossless", "lossless 16 bits"],
    )
    def test_rare_kinds_with_a_white_border(
        self, files: ModuleType, tmp_path: Path, bits: int, options: dict[str, object]
    ) -> None:
        grey = np.full((100, 120), 2**bits - 1, np.uint8 if bits == 8 else np.uint16)
        grey[:60, :40] = files.soft(60, 40, dtype=np.uint16) >> (16 - bits)
        photo = _read(files, tmp_path, imagecodecs.jpeg8_encode(grey, **options))
        white = np.iinfo(photo.grey.dtype).max
        assert np.abs(photo.grey / white - grey / (2**bits - 1)).max() < 0.02
        assert photo.there is None
        assert _told(photo) == ()

    def test_something_stands_behind_it(self, files: ModuleType, tmp_path: Path) -> None:
        content = files.jpeg(files.soft(40, 60))
        expected = _read(files, tmp_path, content)
        for behind in (bytes(5000), b"\r\n", b"MotionPhoto" + content[: len(content) // 2]):
            self._is_whole(files, tmp_path, content + behind, expected)

    @pytest.mark.parametrize("coding", ["plain", "progressive"])
    def test_another_picture_follows_where_its_end_should_be(
        self, files: ModuleType, tmp_path: Path, coding: str
    ) -> None:
        content = _encoded(files, coding, files.soft(40, 60))
        expected = _read(files, tmp_path, content)
        self._is_whole(files, tmp_path, content[:-2] + content, expected)


def test_thumbnail_inside_does_not_make_up_for_the_picture(
    files: ModuleType, tmp_path: Path
) -> None:
    segment = files.segment(0xE1, b"Exif\0\0" + files.exif(thumbnail=True))
    plain = files.jpeg(files.soft(HEIGHT, WIDTH))
    content = files.with_segments(plain, segment)
    missing = len(plain) // 2
    photo = _read(files, tmp_path, content[:-missing])
    assert photo.is_cut
    assert photo.there == _read(files, tmp_path, plain[:-missing]).there


def test_more_layers_than_a_photograph_has_are_not_decoded(
    files: ModuleType, tmp_path: Path
) -> None:
    content = bytearray(_encoded(files, "progressive", files.soft(16, 16)))
    at = content.index(b"\xff\xc2")
    struct.pack_into(">HH", content, at + 5, 15_000, 16_000)
    last = _scans(bytes(content))[-1]
    path = files.put(tmp_path, "a.jpg", bytes(content[:last] + content[last:-2] * 40))
    with pytest.raises(DamagedPhoto, match="more layers than any photograph"):
        read(path)
