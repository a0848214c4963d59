"""Figures of a model on held-out photographs, each beside that of the photos left grey.

A photograph is made grey, given to the app's own engine, and compared with itself by what
`core.compare.measures` measures; colourfulness is given as a share of the originals'.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.errors import AutochromeError, UsageError
from core.colorize.colorizer import Colorizer
from core.colour.cielab import grey_to_lightness, lab_to_linear, limit_chroma, linear_to_srgb
from core.compare.comparing import coloured as coloured_by_default
from core.compare.measures import Measures, ab_of, at_measured_size, held_against, made_grey
from core.image import image_io
from core.model.card import Metric
from training.photographs.dataset import find_held_out
from training.recipes.recipe import SetSection

_T = TypeVar("_T")
_R = TypeVar("_R")

#: Photographs that are worked on at a time.
_THREADS = 2


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of one held-out photograph, coloured and left grey."""

    domain: str
    coloured: Measures
    left_grey: Measures
    true_colourfulness: float


@dataclass(frozen=True, slots=True)
class Held:
    """A held-out photograph, uint8 sRGB.

    Attributes:
        name: of its file, without the ending.
        domain: what it shows.
        truth: (h, w, 3).
        grey: (h, w), the same without colour.
        aged: (h, w), what the model is shown in place of `grey`; None for `grey` itself.
    """

    name: str
    domain: str
    truth: NDArray[np.uint8]
    grey: NDArray[np.uint8]
    aged: NDArray[np.uint8] | None = None


def held_out(root: Path, sets: tuple[SetSection, ...], *, at_most: int | None) -> Iterator[Held]:
    """Yield the validation photographs of `sets`, evenly thinned to `at_most` a domain.

    Large ones are shrunk: colour is soft, and a photograph of a camera would take ten seconds.

    Raises:
        UsageError: there is none.
    """
    by_domain: dict[str, list[Path]] = defaultdict(list)
    for path, section in find_held_out(root, sets):
        by_domain[section.domain].append(path)
    if not by_domain:
        raise UsageError(
            "No photograph below {root} is held out: one in ten is, by the SHA-1 of its name.",
            hint="Give a folder with more photographs.",
            root=root,
        )
    for domain, paths in by_domain.items():
        step = 1 if at_most is None else max(1, len(paths) // at_most)
        for path in paths[::step][:at_most]:
            try:
                truth = at_measured_size(image_io.read_colours(path))
            except AutochromeError:
                continue  # it was not learned from, either
            yield Held(path.stem, domain, truth, made_grey(truth))


def cells_of(ab: Float32Array, shape: tuple[int, ...]) -> Float32Array:
    """Bring (h, w, 2) a* and b* of pixels to (rows, columns, ...) cells, the mean of what is in."""
    rows, columns = shape[:2]
    return cv2.resize(ab, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32)


def evaluate(
    colorizer: Colorizer,
    photographs: Iterable[Held],
    *,
    seen: Callable[[Held, NDArray[np.uint8]], None] = lambda held, shown: None,
) -> tuple[Metric, ...]:
    """Colour held-out photographs by the app's defaults and answer the means of each domain.

    The arguments are those of `figures_of_all`.
    """
    return tally(figures_of_all(colorizer, photographs, seen=seen))


def figures_of_all(
    colorizer: Colorizer,
    photographs: Iterable[Held],
    *,
    seen: Callable[[Held, NDArray[np.uint8]], None] = lambda held, shown: None,
) -> Iterator[Figures]:
    """Colour held-out photographs by the app's defaults and yield the figures of each, in order.

    Args:
        colorizer: the model; made with one thread, for two photographs are worked on at a time.
        photographs: what it is tried on.
        seen: called with each photograph and its coloured version, (h, w, 3) uint8, in order.
    """

    def work(held: Held) -> tuple[Held, NDArray[np.uint8], Figures]:
        shown = coloured(colorizer, held)
        return held, shown, figures_of(held, shown)

    for held, shown, figures in _side_by_side(work, photographs):
        seen(held, shown)
        yield figures


def coloured(colorizer: Colorizer, held: Held) -> NDArray[np.uint8]:
    """Colour a held-out photograph as the app does by default: (h, w, 3) uint8."""
    grey = held.grey if held.aged is None else held.aged
    shown, _ = coloured_by_default(colorizer, grey)
    return shown if held.aged is None else on_luminance(ab_of(shown), held.grey)


def on_luminance(ab: Float32Array, grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lay colours, (h, w, 2), on the luminance of a grey picture, (h, w): (h, w, 3) uint8 sRGB."""
    lightness = grey_to_lightness(np.ascontiguousarray(grey))
    lab = np.concatenate([lightness[..., None], ab], axis=2).astype(np.float32, copy=False)
    codes = np.rint(linear_to_srgb(limit_chroma(lab_to_linear(lab))) * 255.0)
    laid: NDArray[np.uint8] = np.clip(codes, 0, 255).astype(np.uint8)
    return laid


def _side_by_side(work: Callable[[_T], _R], things: Iterable[_T]) -> Iterator[_R]:
    """Yield `work` of each thing, in order; only a few are in memory at a time."""
    waiting: deque[Future[_R]] = deque()
    with ThreadPoolExecutor(_THREADS) as pool:
        for thing in things:
            waiting.append(pool.submit(work, thing))
            if len(waiting) > 2 * _THREADS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def figures_of(held: Held, shown: NDArray[np.uint8]) -> Figures:
    """Hold a coloured photograph, and the same left grey, against the true one."""
    found = held_against(held.truth, held.grey, shown)
    return Figures(held.domain, found.coloured, found.left_grey, found.true_colourfulness)


def tally(figures: Iterable[Figures]) -> tuple[Metric, ...]:
    """Answer the means of each domain, in the order in which domains come up."""
    by_domain: dict[str, list[Figures]] = defaultdict(list)
    for figure in figures:
        by_domain[figure.domain].append(figure)
    return tuple(_mean(domain, found) for domain, found in by_domain.items())


def _mean(domain: str, figures: list[Figures]) -> Metric:
    def mean(values: Iterable[float]) -> float:
        return round(float(np.mean(list(values))), 4)

    colourful = mean(f.coloured.colourfulness for f in figures)
    return Metric(
        domain=domain,
        photos=len(figures),
        psnr=mean(f.coloured.psnr for f in figures),
        ab=mean(f.coloured.ab for f in figures),
        relative=round(colourful / max(mean(f.true_colourfulness for f in figures), 1e-6), 4),
        kid=None,
        grey_psnr=mean(f.left_grey.psnr for f in figures),
        grey_ab=mean(f.left_grey.ab for f in figures),
        grey_kid=None,
    )


def writer(folder: Path) -> Callable[[Held, NDArray[np.uint8]], None]:
    """Make a `seen` that writes DOMAIN/true/NAME.png and DOMAIN/coloured/NAME.png."""

    def write(held: Held, shown: NDArray[np.uint8]) -> None:
        for kind, picture in (("true", held.truth), ("coloured", shown)):
            path = folder / held.domain / kind / f"{held.name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            encoded = cv2.imencode(".png", np.ascontiguousarray(picture[..., ::-1]))[1]
            path.write_bytes(encoded.tobytes())

    return write
