"""Picture files made by hand: segments, chunks and headers as the formats' standards have them."""

import io
import os
import struct
import zlib
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from PIL import Image

from core.image.formats import Format

KINDS = Path(__file__).parent / "image/kinds"
JPEG_END = b"\xff\xd9"


def soft(
    height: int, width: int, channels: int = 0, *, seed: int = 0, dtype=np.uint8
) -> np.ndarray:
    """A picture with gradients and soft blobs, as photos have."""
    rng = np.random.default_rng(seed)
    shape = (height, width, channels) if channels else (height, width)
    noise = cv2.GaussianBlur(rng.random(shape, dtype=np.float32), (0, 0), 3)
    low, high = noise.min(), noise.max()
    scaled = (noise - low) / max(high - low, 1e-6) * np.iinfo(dtype).max
    return scaled.reshape(shape).astype(dtype)


def jpeg(pixels: np.ndarray, *options: int) -> bytes:
    """A JPEG of grey or RGB pixels."""
    ordered = pixels if pixels.ndim == 2 else pixels[..., ::-1]
    return cv2.imencode(".jpg", np.ascontiguousarray(ordered), options)[1].tobytes()


def saved(pixels: np.ndarray | Image.Image, kind: str, **options: object) -> bytes:
    """A file of any kind, made by Pillow."""
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def of_kind(kind: Format) -> bytes:
    """A file in colour of any kind that is read, by an encoder that is not the program's."""
    if kind is Format.HEIC:  # `soft(64, 128, 3)`, by heif-enc: no encoder can be installed
        return (KINDS / "soft.heic").read_bytes()
    if kind is Format.JPEG_XL:
        return imagecodecs.jpegxl_encode(soft(40, 60, 3), lossless=True)
    picture = Image.fromarray(soft(40, 60, 3))
    names = {Format.JPEG_2000: "JPEG2000", Format.PNM: "PPM"}
    return saved(
        picture if kind.has_all_colours else picture.quantize(64), names.get(kind, kind.name)
    )


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def with_segments(jpeg_file: bytes, *segments: bytes, keep_jfif: bool = True) -> bytes:
    """Put segments behind a JPEG's own JFIF segment, or in its place."""
    end = 4 + struct.unpack_from(">H", jpeg_file, 4)[0]
    return jpeg_file[: end if keep_jfif else 2] + b"".join(segments) + jpeg_file[end:]


def segments_of(jpeg_file: bytes) -> list[tuple[int, bytes]]:
    """All segments of a JPEG before its pixels, read as the standard says."""
    found, at = [], 2
    while jpeg_file[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", jpeg_file, at + 2)
        found.append((jpeg_file[at + 1], jpeg_file[at + 4 : at + 2 + length]))
        at += 2 + length
    return found


#: Where the link of `exif()` to its thumbnail stands.
EXIF_LINK = slice(70, 74)


def exif(
    orientation: int = 1, *, order: str = "<", thumbnail: bool = False, orientation_type: int = 3
) -> bytes:
    """EXIF with a maker, a resolution, a picture size, a maker note and maybe a thumbnail."""
    note = b"MakerNote\0\x10\x20\x30 never touch\x00"
    maker = b"Leitz\0"
    main_at, sub_at = 8, 8 + 2 + 5 * 12 + 4
    values_at = sub_at + 2 + 3 * 12 + 4
    maker_at, x_at, y_at = values_at, values_at + 6, values_at + 14
    note_at = values_at + 22
    second_at = note_at + len(note) + len(note) % 2

    def entry(tag: int, kind: int, count: int, value: int) -> bytes:
        code = {1: "B", 3: "H", 6: "b", 8: "h", 9: "i"}.get(kind, "I")
        packed = struct.pack(f"{order}{code}", value)
        return struct.pack(f"{order}HHI", tag, kind, count) + packed.ljust(4, b"\0")

    main = [
        entry(271, 2, len(maker), maker_at),
        entry(274, orientation_type, 1, orientation),
        entry(282, 5, 1, x_at),
        entry(283, 5, 1, y_at),
        entry(34665, 4, 1, sub_at),
    ]
    sub = [
        entry(0x927C, 7, len(note), note_at),
        entry(0xA002, 4, 1, 60),
        entry(0xA003, 4, 1, 40),
    ]
    link = second_at if thumbnail else 0
    blob = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, main_at)
    blob += struct.pack(f"{order}H", 5) + b"".join(main) + struct.pack(f"{order}I", link)
    blob += struct.pack(f"{order}H", 3) + b"".join(sub) + bytes(4)
    blob += maker + struct.pack(f"{order}IIII", 300, 1, 200, 1) + note + b"\0" * (len(note) % 2)
    if thumbnail:
        small = saved(np.full((8, 12), 90, np.uint8), "JPEG")
        at = second_at + 2 + 2 * 12 + 4
        blob += struct.pack(f"{order}H", 2) + entry(513, 4, 1, at) + entry(514, 4, 1, len(small))
        blob += bytes(4) + small
    return blob


def tiff(tags: dict[int, tuple[int, tuple[int, ...]]], pixels: bytes, *, order: str = "<") -> bytes:
    """A TIFF of one strip.

    `tags` has types and values of the tags, but those of the strip's place and size; those of type
    5 are numerators and denominators.
    """
    at = 8 + len(pixels) + len(pixels) % 2
    tags = {273: (4, (8,)), 279: (4, (len(pixels),)), **tags}
    table, values = struct.pack(f"{order}H", len(tags)), b""
    values_at = at + 2 + 12 * len(tags) + 4
    for tag, (kind, numbers) in sorted(tags.items()):
        code = {1: "B", 2: "B", 3: "H", 4: "I", 5: "I", 6: "b", 7: "B", 8: "h", 9: "i"}[kind]
        packed = struct.pack(f"{order}{len(numbers)}{code}", *numbers)
        count = len(numbers) // 2 if kind == 5 else len(numbers)
        table += struct.pack(f"{order}HHI", tag, kind, count)
        if len(packed) <= 4:
            table += packed.ljust(4, b"\0")
        else:
            table += struct.pack(f"{order}I", values_at + len(values))
            values += packed + b"\0" * (len(packed) % 2)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, at)
    return head + pixels.ljust(at - 8, b"\0") + table + bytes(4) + values


def chunk(kind: bytes, content: bytes) -> bytes:
    check_sum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check_sum)


def with_chunks(png_file: bytes, *chunks: bytes) -> bytes:
    """Put chunks behind a PNG's IHDR."""
    return png_file[:33] + b"".join(chunks) + png_file[33:]


def chunks_of(png_file: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at < len(png_file):
        (size,) = struct.unpack_from(">I", png_file, at)
        found.append((png_file[at + 4 : at + 8], png_file[at + 8 : at + 8 + size]))
        at += size + 12
    return found


def grey_profile(gamma: float) -> bytes:
    """A grey ICC profile with a pure gamma."""
    white = struct.pack(">3i", 63190, 65536, 54061)
    tags = {
        b"wtpt": b"XYZ " + bytes(4) + white,
        b"kTRC": b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2),
    }
    return _profile(tags, b"GRAY")


def rgb_profile(gamma: float, primaries: tuple[tuple[float, float, float], ...]) -> bytes:
    """An RGB ICC profile with a pure gamma and the XYZ of its primaries for D50."""
    white = struct.pack(">3i", 63190, 65536, 54061)
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    tags = {b"wtpt": b"XYZ " + bytes(4) + white}
    for name, xyz in zip(b"rgb", primaries, strict=True):
        values = struct.pack(">3i", *(round(value * 65536) for value in xyz))
        tags[bytes([name]) + b"XYZ"] = b"XYZ " + bytes(4) + values
        tags[bytes([name]) + b"TRC"] = curve
    return _profile(tags, b"RGB ")


def cmyk_profile() -> bytes:
    """A CMYK ICC profile of a table with two steps an ink: each takes its share of the light."""
    inks = np.array(list(np.ndindex(2, 2, 2, 2)), np.float64)
    light = 255 * (1 - inks @ [0.2, 0.3, 0.1, 0.9]).clip(0)
    lab = np.stack([light, np.full(16, 128.0), np.full(16, 128.0)], axis=1)
    plain = bytes(range(256))
    table = (
        b"mft1"
        + bytes(4)
        + struct.pack(">BBBx9i", 4, 3, 2, *(65536 * np.eye(3, dtype=int).ravel()))
    )
    table += plain * 4 + lab.round().astype(np.uint8).tobytes() + plain * 3
    white = struct.pack(">3i", 63190, 65536, 54061)
    tags = {b"wtpt": b"XYZ " + bytes(4) + white, b"A2B0": table}
    return _profile(tags, b"CMYK", b"Lab ")


#: XYZ, for D50, of red, green and blue. Adobe RGB (1998) has gamma 2.2, ProPhoto RGB 1.8.
SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
PROPHOTO_RGB = ((0.79767, 0.28804, 0.0), (0.13519, 0.71187, 0.0), (0.03134, 0.00009, 0.82491))


def _profile(tags: dict[bytes, bytes], space: bytes, connection: bytes = b"XYZ ") -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", 132 + 12 * len(tags) + len(body), len(content))
        body += content
    size = 128 + len(table) + len(body)
    header = struct.pack(">I4xI4s4s4s", size, 0x02400000, b"mntr", space, connection)
    header += bytes(12) + b"acsp" + bytes(28) + struct.pack(">3i", 63190, 65536, 54061)
    return header.ljust(128, b"\0") + table + body


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def settled(path: Path) -> Path:
    """Let a photo be one that nobody is still writing: no run of the queue waits for it."""
    os.utime(path, (0, 0))
    return path
