import contextlib
import io
import os
import struct
import subprocess
import sys
import textwrap
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.errors import (
    AutochromeError,
    DamagedPhoto,
    FolderNotWritable,
    NotAPhoto,
    PhotoNotFound,
    PhotoTooLarge,
    UsageError,
    WriteError,
)
from core.image.formats import written_formats
from core.image.image_io import Format, WriteOptions, read, read_pixels, write

RAW = "a camera's raw file"
VIDEO = "a video"
DOCUMENT = "a document"
SCIENCE = "a picture for medicine or science"
HDR = "a picture for screens with more than white"
ICON = "an icon"
OLD = "a picture in an old format"
DRAWING = "a drawing"
ARCHIVE = "an archive of files"
#: What files of kinds that are not read begin with.
FOREIGN = (
    (RAW, b"\0\0\0\x18ftypcrx \0\0\0\1"),  # Canon CR3
    (RAW, b"FUJIFILMCCD-RAW 0201FF383501"),
    (RAW, b"IIRO\x08\0\0\0"),  # Olympus ORF
    (RAW, b"IIRS\x08\0\0\0"),
    (RAW, b"MMOR\0\0\0\x08"),
    (RAW, b"IIU\0\x18\0\0\0"),  # Panasonic RW2
    (RAW, b"FOVb\1\0\2\0"),  # Sigma X3F
    (RAW, b"\0MRM\0\0\0\x08"),  # Minolta MRW
    (VIDEO, b"\0\0\0\x18ftypmp42\0\0\0\0"),
    (VIDEO, b"\0\0\0\x14ftypqt  \0\0\0\0"),
    (VIDEO, b"\x1aE\xdf\xa3\x9f"),  # Matroska, WebM
    ("a Photoshop document", b"8BPS\0\1"),
    ("a PDF document", b"%PDF-1.7\n"),
    (DOCUMENT, b"%!PS-Adobe-3.0 EPSF-3.0\n"),
    (DOCUMENT, b"\xc5\xd0\xd3\xc6\x1e\0\0\0"),  # EPS with a preview
    (DOCUMENT, b"AT&TFORM\0\0\1\0DJVU"),
    ("a GIMP document", b"gimp xcf v011\0"),
    (SCIENCE, bytes(128) + b"DICM\2\0\0\0"),
    (SCIENCE, b"SIMPLE  =                    T"),  # FITS
    ("a JPEG XR picture", b"II\xbc\x01\x20\0\0\0"),
    (HDR, b"\x76\x2f\x31\x01\2\0\0\0"),  # OpenEXR
    (HDR, b"#?RADIANCE\n"),
    (HDR, b"PF\n9 9\n-1.0\n"),
    (HDR, b"Pf\n9 9\n-1.0\n"),
    (ICON, b"\0\0\1\0\1\0\x10\x10"),
    (ICON, b"icns\0\0\1\0"),
    ("a QOI picture", b"qoif\0\0\0\x09\0\0\0\x09\3\0"),
    ("a FLIF picture", b"FLIF11"),
    (OLD, b"\x8aMNG\r\n\x1a\n"),
    (OLD, b"\x8bJNG\r\n\x1a\n"),
    (OLD, b"\x01\xda\1\1\0\3"),  # Silicon Graphics
    (OLD, b"\x59\xa6\x6a\x95\0\0\0\x09"),  # Sun raster
    (OLD, b"\x0a\x05\x01\x08\0\0\0\0"),  # PCX
    (OLD, b"\x97JB2\r\n\x1a\n"),
    (DRAWING, b'<svg xmlns="http://www.w3.org/2000/svg">'),
    (DRAWING, b'<?xml version="1.0"?><svg>'),
    (DRAWING, b"\xd7\xcd\xc6\x9a\0\0"),  # WMF
    (ARCHIVE, b"PK\3\4\x14\0"),
    (ARCHIVE, b"Rar!\x1a\7\1\0"),
    (ARCHIVE, b"7z\xbc\xaf\x27\x1c"),
    (ARCHIVE, b"\x1f\x8b\x08\0"),
)


def _refused(path: Path, expected: type[AutochromeError]) -> AutochromeError:
    """Read a file that must be refused with one sentence, a hint and the file's name."""
    with pytest.raises(expected) as caught:
        read(path)
    error = caught.value
    assert type(error) is expected
    assert error.path == path
    assert path.name in error.message
    assert error.message.endswith(".")
    assert error.hint.endswith(".")
    return error


def _png_header(width: int, height: int, files: ModuleType) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    end = files.chunk(b"IDAT", b"x\x9c\x03\0\0\0\0\x01") + files.chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + files.chunk(b"IHDR", header) + end


def _jpeg_header(width: int, height: int, files: ModuleType) -> bytes:
    content = bytearray(files.jpeg(files.soft(16, 16)))
    at = content.index(b"\xff\xc0")
    struct.pack_into(">HH", content, at + 5, height, width)
    return bytes(content)


def _tiff_header(width: int, height: int) -> bytes:
    entries = [(256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1)]
    entries += [(273, 4, 8), (277, 3, 1), (278, 4, height), (279, 4, width * height % 2**32)]
    table = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + table + bytes(4)


def _webp_header(width: int, height: int) -> bytes:
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + canvas
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _bmp_header(width: int, height: int) -> bytes:
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + info


def _gif_header(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b"\x3b" + bytes(32)


def _avif_header(width: int, height: int, files: ModuleType) -> bytes:
    content = bytearray(files.saved(files.soft(32, 32), "AVIF"))
    struct.pack_into(">II", content, content.index(b"ispe") + 8, width, height)
    return bytes(content)


def _heic_header(width: int, height: int, files: ModuleType) -> bytes:
    content = bytearray(files.of_kind(Format.HEIC))
    struct.pack_into(">II", content, content.index(b"ispe") + 8, width, height)
    return bytes(content)


def _jpeg_2000_header(width: int, height: int, files: ModuleType) -> bytes:
    content = bytearray(files.of_kind(Format.JPEG_2000))
    struct.pack_into(">II", content, content.index(b"\xff\x4f\xff\x51") + 8, width, height)
    return bytes(content)


def _jpeg_xl_header(width: int, height: int) -> bytes:
    """Sides of up to 18 bits: not small, height, no ratio, width (ISO/IEC 18181-1, D.2)."""
    bits = 0 | 2 << 1 | (height - 1) << 3 | 0 << 21 | 2 << 24 | (width - 1) << 26
    return b"\xff\x0a" + bits.to_bytes(8, "little") + bytes(90)


def _pnm_header(width: int, height: int) -> bytes:
    return b"P5\n# scanned by Oma\n%d %d\n255\n" % (width, height) + bytes(90)


class TestNoPhoto:
    def test_missing(self, tmp_path: Path) -> None:
        _refused(tmp_path / "gone.jpg", PhotoNotFound)

    def test_behind_a_file(self, files: ModuleType, tmp_path: Path) -> None:
        _refused(files.put(tmp_path, "a.txt", b"x") / "a.jpg", PhotoNotFound)

    def test_impossible_name(self, tmp_path: Path) -> None:
        _refused(tmp_path / "a\0b.jpg", PhotoNotFound)

    def test_folder(self, tmp_path: Path) -> None:
        _refused(tmp_path, NotAPhoto)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
    def test_pipe_does_not_keep_the_program_waiting(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.jpg")
        _refused(tmp_path / "a.jpg", NotAPhoto)

    def test_empty(self, files: ModuleType, tmp_path: Path) -> None:
        assert "empty" in _refused(files.put(tmp_path, "a.jpg", b""), NotAPhoto).message

    @pytest.mark.parametrize(
        "content",
        [b"Dear diary,\n" * 99, bytes(5000), b"\xff\xd8", b"P1 was too small for our car.\n" * 9],
    )
    def test_renamed(self, files: ModuleType, tmp_path: Path, content: bytes) -> None:
        path = files.put(tmp_path, "a.jpg", content)
        error = _refused(path, NotAPhoto)
        assert error.message == f"{path} is of a kind that is not read."
        assert all(kind.value in error.hint for kind in Format)

    @pytest.mark.parametrize(("name", "head"), FOREIGN)
    def test_file_of_another_kind_is_named(
        self, files: ModuleType, tmp_path: Path, name: str, head: bytes
    ) -> None:
        path = files.put(tmp_path, "a.jpg", head + bytes(200))
        error = _refused(path, NotAPhoto)
        assert error.message == f"{path} is {name}, which is not read."
        assert "Export it" in error.hint

    def test_measurements_are_no_photo(self, files: ModuleType, tmp_path: Path) -> None:
        file = io.BytesIO()
        tifffile.imwrite(file, np.zeros((9, 9), np.float32))
        assert (
            "measurements"
            in _refused(files.put(tmp_path, "a.tif", file.getvalue()), NotAPhoto).message
        )

    @pytest.mark.parametrize(
        "tags",
        [
            {258: (3, (24,))},
            {258: (3, (64,))},
            {258: (3, (5, 6, 5)), 262: (3, (2,)), 277: (3, (3,))},
            {259: (3, (9,)), 258: (3, (1,))},  # JBIG
            {259: (3, (32809,))},  # ThunderScan
            {259: (3, (12345,))},
            {262: (3, (32803,))},  # the filters before a sensor
            {262: (3, (10,)), 277: (3, (3,)), 258: (3, (8, 8, 8))},  # ITULAB
        ],
    )
    def test_tiff_of_a_kind_that_is_not_read_is_not_damaged(
        self, files: ModuleType, tmp_path: Path, tags: dict[int, tuple[int, tuple[int, ...]]]
    ) -> None:
        usual = {
            256: (3, (9,)), 257: (3, (9,)), 258: (3, (8,)), 259: (3, (1,)), 262: (3, (1,)),
            277: (3, (1,)), 278: (3, (9,)),
        }  # fmt: skip
        path = files.put(tmp_path, "a.tif", files.tiff(usual | tags, bytes(9 * 9 * 8)))
        error = _refused(path, NotAPhoto)
        assert error.message == (
            f"{path} cannot be used: its pixels are stored in a way that is not read."
        )
        assert "Export it" in error.hint

    def test_raw_file_of_a_camera_is_not_its_thumbnail(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        for options in (
            {"subfiletype": 1},
            {"extratags": [(50706, 1, 4, b"\x01\x04\0\0", True)]},
        ):
            file = io.BytesIO()
            with tifffile.TiffWriter(file) as writer:
                writer.write(files.soft(9, 9), **options)
            error = _refused(files.put(tmp_path, "a.dng", file.getvalue()), NotAPhoto)
            assert "developed" in error.message

    @pytest.mark.parametrize("size", [(0, 9), (9, 0), (0, 0)])
    def test_no_pixels(self, files: ModuleType, tmp_path: Path, size: tuple[int, int]) -> None:
        contents = [
            _png_header(*size, files),
            _jpeg_header(*size, files),
            _tiff_header(*size),
            _bmp_header(*size),
            _gif_header(*size),
            _heic_header(*size, files),
            _jpeg_2000_header(*size, files),
            _pnm_header(*size),
        ]
        for content in contents:
            assert (
                "no pixels" in _refused(files.put(tmp_path, "a.b", content), DamagedPhoto).message
            )


class TestTooLarge:
    def test_limit_is_told(self, files: ModuleType, tmp_path: Path) -> None:
        path = files.put(tmp_path, "a.png", files.saved(files.soft(20, 30), "PNG"))
        assert read(path, max_pixels=600).grey.shape == (20, 30)
        with pytest.raises(PhotoTooLarge, match="30 × 20"):
            read(path, max_pixels=599)

    def test_60000_by_60000_is_refused_in_no_time_and_memory(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        size = (60_000, 60_000)
        contents = {
            "png": _png_header(*size, files),
            "jpg": _jpeg_header(*size, files),
            "tif": _tiff_header(*size),
            "webp": _webp_header(*size),
            "bmp": _bmp_header(*size),
            "gif": _gif_header(*size),
            "avif": _avif_header(*size, files),
            "heic": _heic_header(*size, files),
            "jp2": _jpeg_2000_header(*size, files),
            "jxl": _jpeg_xl_header(*size),
            "pgm": _pnm_header(*size),
        }
        assert {Format.of_suffix(f".{end}") for end in contents} == {*Format}
        paths = [files.put(tmp_path, f"a.{end}", content) for end, content in contents.items()]
        # A real file of that kind is large, too: it must not be read to be refused.
        with paths[0].open("r+b") as file:
            file.truncate(2**32)
        code = """
            import resource, sys, time
            from pathlib import Path
            from core.base.errors import PhotoTooLarge
            from core.image.image_io import read
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            began = time.perf_counter()
            for path in sys.argv[1:]:
                try:
                    read(Path(path))
                except PhotoTooLarge:
                    continue
                sys.exit(f"{path} was not refused")
            spent = time.perf_counter() - began
            grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
            print(f"{grown / 1024} {spent}")
        """
        done = _in_child(code, *paths)
        assert done.returncode == 0, done.stderr
        megabytes, seconds = map(float, done.stdout.split())
        assert megabytes < 20
        assert seconds < 2

    def test_side_that_no_decoder_takes(self, files: ModuleType, tmp_path: Path) -> None:
        _refused(files.put(tmp_path, "a.png", _png_header(2**21, 4, files)), PhotoTooLarge)


class TestDamaged:
    def test_jpeg_2000_whose_channels_have_different_depths(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        content = bytearray((files.KINDS / "jpeg-2000-rgb-16-bits.j2k").read_bytes())
        depths = content.index(b"\x0f\x01\x01" * 3)
        content[depths + 3] = 1
        _refused(files.put(tmp_path, "a.j2k", bytes(content)), NotAPhoto)

    @pytest.mark.skipif(os.name != "posix", reason="a limit of processor time is POSIX's")
    def test_small_files_cost_little_whatever_is_wrong_with_them(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        # JPEG-LS that was cut; a GIF that goes on and on. Together they took over a minute.
        whole = (files.KINDS / "jpeg-ls-colour.jpg").read_bytes()
        paths = [
            files.put(tmp_path, f"{kept}.jpg", whole[:kept])
            for kept in range(100, len(whole) - 2, 50)
        ]
        frame = b"," + struct.pack("<4HB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
        head = b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0x80, 0, 0) + bytes(6)
        paths.append(files.put(tmp_path, "a.gif", head + frame * 4_000_000 + b";"))
        code = """
            import resource, sys
            from pathlib import Path
            from core.base.errors import DamagedPhoto
            from core.image.image_io import read
            resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
            for path in map(Path, sys.argv[1:]):
                try:
                    print(read(path).metadata.notes)
                except DamagedPhoto as error:
                    assert path.suffix == ".jpg", error
        """
        done = _in_child(code, *paths)
        assert done.returncode == 0, done
        assert "animated" in done.stdout

    def test_pnm_in_digits_that_holds_more_than_one_picture(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        for head in (b"P1\n3 2\n", b"P2\n3 2\n1\n", b"P3\n3 2\n1\n"):
            samples = b"1 0 1 0 1 0 " * (3 if head[1:2] == b"3" else 1)
            once = read(files.put(tmp_path, "a.pnm", head + samples))
            twice = read(files.put(tmp_path, "b.pnm", head + samples * 2))
            assert once.grey.shape == twice.grey.shape == (2, 3)
            assert np.array_equal(once.grey, twice.grey)
            assert any("first" in note for note in twice.metadata.notes)

    def test_tiff_of_which_libtiff_finds_no_page(self, files: ModuleType, tmp_path: Path) -> None:
        content = bytearray((files.KINDS / "tiff-ycbcr-subsampled.tif").read_bytes())
        samples_per_pixel = content.index(struct.pack("<HHI", 277, 3, 1))
        struct.pack_into("<H", content, samples_per_pixel, 356)
        _refused(files.put(tmp_path, "a.tif", bytes(content)), DamagedPhoto)

    @pytest.mark.parametrize("kind", [kind for kind in Format if kind is not Format.JPEG])
    @pytest.mark.parametrize("kept", [0.02, 0.3, 0.7, 0.99])
    def test_truncated(
        self,
        files: ModuleType,
        tmp_path: Path,
        capfd: pytest.CaptureFixture[str],
        kind: Format,
        kept: float,
    ) -> None:
        content = files.of_kind(kind)
        path = files.put(tmp_path, "a.b", content[: max(40, int(len(content) * kept))])
        before = path.read_bytes()
        _refused(path, DamagedPhoto)
        assert path.read_bytes() == before
        assert capfd.readouterr().err == ""  # decoders print what they think of it

    @pytest.mark.parametrize("kind", ["PNG", "TIFF"])
    def test_one_wrong_byte(
        self, files: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str], kind: str
    ) -> None:
        options = {"compression": "tiff_adobe_deflate"} if kind == "TIFF" else {}
        content = bytearray(files.saved(files.soft(90, 120, 3), kind, **options))
        middle = len(content) // 2
        content[middle] ^= 0xFF
        _refused(files.put(tmp_path, "a.b", bytes(content)), DamagedPhoto)
        assert capfd.readouterr().err == ""

    def test_lzw_strip_of_16_bits_is_not_left_black(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        content = bytearray(cv2.imencode(".tif", files.soft(90, 120, 3, dtype=np.uint16))[1])
        middle = len(content) // 2
        content[middle : middle + 60] = bytes(60)
        _refused(files.put(tmp_path, "a.tif", bytes(content)), DamagedPhoto)

    def test_tiff_whose_directory_comes_first_is_checked_to_its_end(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        for compression in (None, "zlib"):
            file = io.BytesIO()
            tifffile.imwrite(file, files.soft(200, 100), rowsperstrip=10, compression=compression)
            content = file.getvalue()
            assert struct.unpack_from("<I", content, 4)[0] < 600
            _refused(files.put(tmp_path, "a.tif", content[:-50]), DamagedPhoto)

    def test_every_cut_and_every_wrong_byte_of_a_header_is_survived(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        rng = np.random.default_rng(0)
        for kind in Format:
            content = files.of_kind(kind)
            for _ in range(40):
                broken = bytearray(content[: rng.integers(12, len(content) + 1)])
                for at in rng.integers(8, min(len(broken), 400), 3):
                    broken[at] = rng.integers(256)
                path = files.put(tmp_path, "a.b", bytes(broken))
                with contextlib.suppress(AutochromeError):
                    read(path, max_pixels=10**6)


def _in_child(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, in the source tree."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


class TestWritingThatFails:
    PICTURE = np.full((40, 60, 3), 99, np.uint8)

    def _refused(self, target: Path, expected: type[AutochromeError]) -> AutochromeError:
        folder = target.parent
        before = _listing(folder)
        kinds = [kind for kind in Format if kind.can_be_written]
        for kind in kinds:
            with pytest.raises(expected) as caught:
                write(
                    self.PICTURE,
                    target,
                    photo=read_pixels(self.PICTURE[..., 0]),
                    options=WriteOptions(kind),
                )
            assert type(caught.value) is expected
            assert caught.value.message.endswith(".")
            assert caught.value.hint.endswith(".")
        assert _listing(folder) == before
        return caught.value

    def test_folder_is_missing(self, tmp_path: Path) -> None:
        self._refused(tmp_path / "gone" / "a.png", FolderNotWritable)

    def test_folder_is_a_file(self, files: ModuleType, tmp_path: Path) -> None:
        path = files.put(tmp_path, "file", b"mine")
        self._refused(path / "a.png", FolderNotWritable)
        assert path.read_bytes() == b"mine"

    @pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that refuses root")
    def test_folder_refuses_files(self) -> None:
        self._refused(Path("/proc/a.png"), FolderNotWritable)

    def test_target_is_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").mkdir()
        self._refused(tmp_path / "a.png", WriteError)

    def test_name_is_too_long(self, tmp_path: Path) -> None:
        self._refused(tmp_path / f"{'a' * 300}.png", WriteError)

    def test_longest_name_that_is_allowed_works(self, tmp_path: Path) -> None:
        target = tmp_path / f"{'a' * 251}.png"
        photo = read_pixels(self.PICTURE[..., 0])
        write(self.PICTURE, target, photo=photo, options=WriteOptions(Format.PNG))
        assert _listing(tmp_path) == [target.name]

    def test_full_disk_leaves_what_was_there(self, tmp_path: Path) -> None:
        pytest.importorskip("resource")
        code = """
            import resource, signal, sys
            from pathlib import Path
            import numpy as np
            from core.base.errors import DiskFull
            from core.image.image_io import Format, WriteOptions, read_pixels, write
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            picture = np.random.default_rng(0).integers(0, 256, (300, 300, 3)).astype(np.uint8)
            for kind in Format:
                if not kind.can_be_written:
                    continue
                target = Path(sys.argv[1]) / f"a{kind.suffix}"
                target.write_bytes(b"my old file")
                try:
                    write(picture, target, photo=read_pixels(picture), options=WriteOptions(kind))
                except DiskFull as error:
                    assert error.hint and target.name in error.message
                else:
                    sys.exit(f"{kind} was written")
        """
        done = _in_child(code, tmp_path)
        assert done.returncode == 0, done.stderr
        assert len(_listing(tmp_path)) == len(written_formats())
        assert all(path.read_bytes() == b"my old file" for path in tmp_path.iterdir())

    def test_killed_while_writing_leaves_what_was_there(self, tmp_path: Path) -> None:
        target = tmp_path / "a.tif"
        target.write_bytes(b"my old file")
        code = """
            import os, signal, sys
            from pathlib import Path
            import numpy as np
            from core.image.image_io import Format, WriteOptions, read_pixels, write
            os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)  # all written, not yet safe
            picture = np.zeros((300, 300, 3), np.uint8)
            write(picture, Path(sys.argv[1]), photo=read_pixels(picture),
                  options=WriteOptions(Format.TIFF))
        """
        assert _in_child(code, target).returncode == -9
        assert target.read_bytes() == b"my old file"
        assert all(name.startswith(".") for name in _listing(tmp_path) if name != "a.tif")

    @pytest.mark.parametrize("link", ["itself", "hard link", "symbolic link", "other case"])
    def test_photo_is_never_overwritten(self, files: ModuleType, tmp_path: Path, link: str) -> None:
        source = files.put(tmp_path, "a.png", files.saved(files.soft(40, 60), "PNG"))
        before = source.read_bytes()
        target = tmp_path / "b.png"
        if link == "itself":
            target = tmp_path / "." / "a.png"
        elif link == "hard link":
            target.hardlink_to(source)
        elif link == "symbolic link":
            target.symlink_to(source)
        else:
            target = tmp_path / "A.PNG"
            if not target.exists():
                pytest.skip("names with other case are other files here")
        with pytest.raises(UsageError, match="overwrite"):
            write(self.PICTURE, target, photo=read(source), options=WriteOptions(Format.PNG))
        assert source.read_bytes() == before

    @pytest.mark.parametrize(
        ("kind", "length"), [(Format.WEBP, 16_384), (Format.JPEG, 65_501), (Format.AVIF, 65_536)]
    )
    def test_longer_than_the_format_allows(self, tmp_path: Path, kind: Format, length: int) -> None:
        picture = np.zeros((1, length, 3), np.uint8)
        with pytest.raises(WriteError, match="longer") as caught:
            write(
                picture,
                tmp_path / "a.b",
                photo=read_pixels(picture[..., 0]),
                options=WriteOptions(kind),
            )
        assert "PNG" in caught.value.hint
        assert _listing(tmp_path) == []

    def test_picture_of_another_size_is_our_mistake(self, tmp_path: Path) -> None:
        photo = read_pixels(np.zeros((9, 9), np.uint8))
        with pytest.raises(ValueError, match="photo"):
            write(self.PICTURE, tmp_path / "a", photo=photo, options=WriteOptions(Format.PNG))

    def test_older_result_is_replaced_and_readable_by_all(self, tmp_path: Path) -> None:
        target = tmp_path / "a.png"
        target.write_bytes(b"an older result")
        photo = read_pixels(self.PICTURE[..., 0])
        write(self.PICTURE, target, photo=photo, options=WriteOptions(Format.PNG))
        with Image.open(target) as stored:
            assert stored.size == (60, 40)
        plain = tmp_path / "plain"
        plain.write_bytes(b"")
        assert target.stat().st_mode == plain.stat().st_mode


def _listing(folder: Path) -> list[str]:
    if not folder.is_dir() or folder == Path("/proc"):
        return []
    return sorted(path.name for path in folder.iterdir())
