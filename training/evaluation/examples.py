"""A strip of held-out photographs as a model colours them: grey, coloured, original."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import replacing
from core.colorize.colorizer import Colorizer
from core.compare.sheet import sheet_jpeg, tile
from training.evaluation.evaluate import Held, coloured

#: Columns, in the order in which they stand.
LABELS: Final = ("grey", "coloured", "original")

_LIMIT_BYTES: Final = 250_000

_Srgb = NDArray[np.uint8]


def write_examples(path: Path, colorizer: Colorizer, photographs: Iterable[Held]) -> None:
    """Colour photographs and write them as a JPEG of at most 250 KB, one a row.

    Args:
        path: .jpg
        colorizer: of the exported package.
        photographs: about six.

    Raises:
        WriteError: the disk refuses.
    """
    rows = [_row(held, coloured(colorizer, held)) for held in photographs]
    with replacing(path) as file:
        file.write(sheet_jpeg(LABELS, rows, limit_bytes=_LIMIT_BYTES))


def spread_over(photographs: Sequence[Held], count: int) -> list[Held]:
    """Choose `count` photographs, domains in turn, evenly within each."""
    by_domain: dict[str, list[Held]] = {}
    for held in photographs:
        by_domain.setdefault(held.domain, []).append(held)
    places = -(-count // max(1, len(by_domain)))
    evenly = [
        [found[i] for i in sorted({int(i) for i in np.linspace(0, len(found) - 1, places)})]
        for found in by_domain.values()
    ]
    in_turn = [found[turn] for turn in range(places) for found in evenly if turn < len(found)]
    return in_turn[:count]


def _row(held: Held, shown: _Srgb) -> list[_Srgb]:
    return [tile(part) for part in (np.repeat(held.grey[..., None], 3, axis=2), shown, held.truth)]
