"""Folders of photographs as arrays that a training step can slice.

Each photograph is decoded once. What is kept is what the network is about: the sRGB-coded
grey (exactly the code that the app sees) and a*, b* rounded to whole units, three bytes a pixel
in one file that is mapped into memory, so that the operating system decides what stays there.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.colour import LUMINANCE_WEIGHTS, linear_to_srgb, srgb_to_lab, srgb_to_linear
from core.errors import UsageError
from training.recipe import SetSection

EXTENSIONS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
#: A photograph teaches colour only if it has some: mean chroma below this counts as grey.
_GREY_CHROMA = 3.0
_FORMAT = 2


@dataclass(frozen=True, slots=True)
class Photographs:
    """Cached photographs of one part of the split.

    Attributes:
        pixels: flat uint8; photograph i is (h, w, 3) at offsets[i]: grey code, a + 128, b + 128.
        offsets: int64 (n,).
        shapes: int32 (n, 2): height and width.
        sets: int32 (n,), for each photograph the number of its set in the recipe.
        dropped: reason -> count.
    """

    pixels: NDArray[np.uint8]
    offsets: NDArray[np.int64]
    shapes: NDArray[np.int32]
    sets: NDArray[np.int32]
    dropped: dict[str, int]

    def __len__(self) -> int:
        return len(self.offsets)

    def photographs_of(self, number: int) -> int:
        """Count the photographs of one set."""
        return int((self.sets == number).sum())

    def planes(self, index: int) -> NDArray[np.uint8]:
        """Photograph `index`: (h, w, 3) uint8, grey code, a + 128 and b + 128; a view."""
        height, width = (int(n) for n in self.shapes[index])
        start = int(self.offsets[index])
        return self.pixels[start : start + height * width * 3].reshape(height, width, 3)


def is_validation(path: Path) -> bool:
    """Tell by its name whether a photograph is for validation (one in ten is).

    The SHA-1 of the file name without its ending, as a number, is 0 modulo 10: the split does
    not depend on the folder, the order or the machine.
    """
    return int(_digest(path), 16) % 10 == 0


def _digest(path: Path) -> str:
    return hashlib.sha1(path.stem.encode()).hexdigest()


def find_photographs(root: Path, sets: tuple[SetSection, ...]) -> Iterator[tuple[Path, SetSection]]:
    """Yield all pictures below the folders of `sets`, sorted within each.

    Raises:
        UsageError: a folder is missing or has no picture.
    """
    for section in sets:
        folder = root / section.folder
        if not folder.is_dir():
            raise UsageError(
                f"{folder} is not a folder.", hint="Give the folder of all sets with --data."
            )
        found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in EXTENSIONS)
        if not found:
            raise UsageError(f"{folder} has no pictures below it.")
        if section.at_most:
            # By chance, and the same ones on every machine.
            found = sorted(sorted(found, key=_digest)[: section.at_most])
        yield from ((path, section) for path in found)


def read_photographs(
    root: Path,
    sets: tuple[SetSection, ...],
    *,
    short_side: int,
    cache: Path,
    validation: bool,
    report: Callable[[str], None] = lambda _: None,
) -> Photographs:
    """Read one part of the split, decoding only what the cache does not hold yet.

    Args:
        root: the folder of all sets.
        sets: which of them.
        short_side: pixels; photographs are shrunk to it (never enlarged).
        cache: folder for the decoded photographs.
        validation: the tenth that is for validation, or the rest.
        report: called with a sentence now and then.

    Raises:
        UsageError: no usable photograph at all.
    """
    wanted = [
        (path, sets.index(section))
        for path, section in find_photographs(root, sets)
        if is_validation(path) == validation
    ]
    part = "validation" if validation else "training"
    stamp = hashlib.sha256(json.dumps([_FORMAT, short_side, part]).encode())
    for path, number in wanted:
        stat = path.stat()
        stamp.update(f"{path.relative_to(root)} {stat.st_size} {number}\n".encode())
    base = cache / f"{part}-{stamp.hexdigest()[:16]}"
    if not base.with_suffix(".json").exists():
        _decode(wanted, short_side, base, report)
    index = json.loads(base.with_suffix(".json").read_text())
    if not index["shapes"]:
        reasons = ", ".join(f"{n} {why}" for why, n in index["dropped"].items()) or "none found"
        raise UsageError(f"No photograph for {part} is left below {root} ({reasons}).")
    shapes = np.array(index["shapes"], np.int32)
    sizes = shapes.prod(axis=1, dtype=np.int64) * 3
    return Photographs(
        pixels=np.memmap(base.with_suffix(".u8"), np.uint8, mode="r"),
        offsets=np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64),
        shapes=shapes,
        sets=np.array(index["sets"], np.int32),
        dropped=index["dropped"],
    )


def _decode(
    wanted: list[tuple[Path, int]],
    short_side: int,
    base: Path,
    report: Callable[[str], None],
) -> None:
    base.parent.mkdir(parents=True, exist_ok=True)
    dropped: Counter[str] = Counter()
    shapes: list[tuple[int, int]] = []
    numbers: list[int] = []
    seen: set[bytes] = set()
    pixels = base.with_suffix(".u8")
    with pixels.open("wb") as out, ThreadPoolExecutor(2) as pool:
        for start in range(0, len(wanted), 500):
            piece = wanted[start : start + 500]
            report(f"reading photographs: {start} of {len(wanted)}")
            for (_, number), answer in zip(
                piece, pool.map(lambda e: planes_of(e[0], short_side), piece), strict=True
            ):
                if isinstance(answer, str):
                    dropped[answer] += 1
                    continue
                digest = hashlib.sha1(answer.tobytes()).digest()
                if digest in seen:
                    dropped["duplicate"] += 1
                    continue
                seen.add(digest)
                out.write(answer.tobytes())
                shapes.append(answer.shape[:2])
                numbers.append(number)
    index = {"shapes": shapes, "sets": numbers, "dropped": dict(dropped)}
    partial = base.with_suffix(".partial")
    partial.write_text(json.dumps(index))
    partial.replace(base.with_suffix(".json"))


def planes_of(path: Path, short_side: int) -> NDArray[np.uint8] | str:
    """Decode a photograph to (h, w, 3) uint8 grey code, a + 128, b + 128, or say why not."""
    try:
        bgr = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, OSError, ValueError):
        bgr = None
    if bgr is None:
        return "broken"
    height, width = bgr.shape[:2]
    factor = short_side / min(height, width)
    if factor < 1:
        size = max(short_side, round(width * factor)), max(short_side, round(height * factor))
        bgr = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)
    srgb = bgr[..., ::-1].astype(np.float32) / 255.0
    ab = srgb_to_lab(srgb)[..., 1:]
    if float(np.hypot(ab[..., 0], ab[..., 1]).mean()) < _GREY_CHROMA:
        return "grey"
    grey = linear_to_srgb(srgb_to_linear(srgb) @ LUMINANCE_WEIGHTS)
    planes = np.empty(bgr.shape, np.uint8)
    planes[..., 0] = np.clip(np.rint(grey * 255.0), 0, 255)
    planes[..., 1:] = np.clip(np.rint(ab + 128.0), 0, 255)
    return planes
