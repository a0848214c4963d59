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

KINDS = tuple(kind.name for kind in Format)


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

    @pytest.mark.parametrize("content", [b"Dear diary,\n" * 99, bytes(5000), b"\xff\xd8", b"P6 9"])
    def test_renamed(self, files: ModuleType, tmp_path: Path, content: bytes) -> None:
        _refused(files.put(tmp_path, "a.jpg", content), NotAPhoto)

    @pytest.mark.parametrize(
        ("head", "name"),
        [
            (b"\0\0\0\x18ftypheic", "HEIC"),
            (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
            (b"8BPS\0\1", "Photoshop"),
            (b"%PDF-1.7", "PDF"),
            (b"\0\0\0\x18ftypmp42", "video"),
        ],
    )
    def test_picture_of_another_kind_is_named(
        self, files: ModuleType, tmp_path: Path, head: bytes, name: str
    ) -> None:
        error = _refused(files.put(tmp_path, "a.jpg", head + bytes(99)), NotAPhoto)
        assert name in error.message

    def test_measurements_are_no_photo(self, files: ModuleType, tmp_path: Path) -> None:
        file = io.BytesIO()
        tifffile.imwrite(file, np.zeros((9, 9), np.float32))
        assert (
            "measurements"
            in _refused(files.put(tmp_path, "a.tif", file.getvalue()), NotAPhoto).message
        )

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
        }
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
    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("kept", [0.02, 0.3, 0.7, 0.99])
    def test_truncated(
        self,
        files: ModuleType,
        tmp_path: Path,
        capfd: pytest.CaptureFixture[str],
        kind: str,
        kept: float,
    ) -> None:
        content = files.saved(files.soft(90, 120, 3), kind)
        path = files.put(tmp_path, "a.b", content[: max(40, int(len(content) * kept))])
        before = path.read_bytes()
        _refused(path, DamagedPhoto)
        assert path.read_bytes() == before
        assert capfd.readouterr().err == ""  # decoders print what they think of it

    @pytest.mark.parametrize(
        "options",
        [(), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1), (cv2.IMWRITE_JPEG_RST_INTERVAL, 2)],
        ids=["plain", "progressive", "restarts"],
    )
    @pytest.mark.parametrize("channels", [0, 3])
    @pytest.mark.parametrize("ending", [b"", bytes(3000)], ids=["cut", "filled with zeros"])
    def test_jpeg_that_a_decoder_would_fill_with_grey(
        self,
        files: ModuleType,
        tmp_path: Path,
        options: tuple[int, ...],
        channels: int,
        ending: bytes,
    ) -> None:
        content = files.jpeg(files.soft(90, 120, channels), *options)
        for kept in (len(content) // 3, len(content) * 9 // 10, len(content) - 2):
            _refused(files.put(tmp_path, "a.jpg", content[:kept] + ending), DamagedPhoto)

    @pytest.mark.parametrize("channels", [0, 3])
    @pytest.mark.parametrize("size", [(90, 120), (16, 500), (500, 16), (203, 77)])
    def test_jpeg_that_was_cut_and_closed_again(
        self, files: ModuleType, tmp_path: Path, channels: int, size: tuple[int, int]
    ) -> None:
        content = files.jpeg(files.soft(*size, channels))
        path = files.put(tmp_path, "a.jpg", content[: len(content) * 6 // 10] + files.JPEG_END)
        assert "too early" in _refused(path, DamagedPhoto).message

    def test_jpeg_with_a_white_border_is_whole(self, files: ModuleType, tmp_path: Path) -> None:
        for channels in (0, 3):
            framed = np.full((100, 120, 3)[: 2 + bool(channels)], 255, np.uint8)
            framed[:60, :90] = files.soft(60, 90, channels)
            for options in ((), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)):
                path = files.put(tmp_path, "a.jpg", files.jpeg(framed, *options))
                assert read(path).grey.shape == (100, 120)

    def test_jpeg_with_something_behind_it_is_whole(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        content = files.jpeg(files.soft(40, 60))
        for behind in (bytes(5000), b"\r\n", b"MotionPhoto" + content[: len(content) // 2]):
            assert read(files.put(tmp_path, "a.jpg", content + behind)).grey.shape == (40, 60)

    def test_thumbnail_inside_does_not_make_up_for_the_picture(
        self, files: ModuleType, tmp_path: Path
    ) -> None:
        segment = files.segment(0xE1, b"Exif\0\0" + files.exif(thumbnail=True))
        content = files.with_segments(files.jpeg(files.soft(90, 120)), segment)
        _refused(files.put(tmp_path, "a.jpg", content[: len(content) // 2]), DamagedPhoto)

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
        for kind in KINDS:
            content = files.saved(files.soft(24, 20, 3), kind)
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
