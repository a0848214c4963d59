"""Model packages: opened, verified, tried, and run, as when one is installed and used."""

import hashlib
import io
import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from core.base.errors import PackageError
from core.colorize.colorizer import Colorizer
from core.colorize.hints import Hint
from core.model.hint_inputs import HintInputsSpec
from core.model.package import CARD, MODEL, SUFFIX, open_package
from core.model.sandbox import try_package
from tests import tiny_models
from tests.core import picture_files as files
from tools.fuzz.bytes_changed import CHANGES, EXTREMES, changed_in_ways
from tools.fuzz.cases import Made, Verdict, Wrong
from tools.fuzz.texts_changed import with_values_changed, with_words_changed

_NAME: Final = f"model{SUFFIX}"
#: A network that is tried for longer is refused; less than an input may take in all.
_TRIED_S: Final = 6.0
_SIDES: Final = ((40, 60), (9, 7), (1, 1))
_HINT: Final = Hint(0.3, 0.6, 50.0, -20.0)


class PackageBench:
    """Makes and tries packages.

    Args:
        aids: a folder for the sound ones.
    """

    def __init__(self, aids: Path) -> None:
        self._seeds = dict(_sound(aids))
        self._is_sound = False

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write a sound package, for the first numbers, or a damaged one."""
        names = list(self._seeds)
        self._is_sound = number < len(names)
        if self._is_sound:
            name, content, done = names[number], self._seeds[names[number]], ["as it is"]
        else:
            name = rng.choice(names)
            content, done = _damaged(self._seeds[name], rng)
        (folder / _NAME).write_bytes(content)
        return Made("package", f"{name}: {', '.join(done)}")

    def trial(self, folder: Path) -> None:
        """Open it, verify it, try it in a process of its own, and colour with it."""
        path = folder / _NAME
        try:
            package = open_package(path)
            package.verify()
            try_package(path, timeout_s=_TRIED_S, seed=0)
        except PackageError as error:
            if self._is_sound:
                raise Wrong(Verdict.WRONG, f"a sound package is refused: {error}") from error
            raise
        package.read_preview()
        package.read_weights()
        colorizer = Colorizer(package)
        for height, width in _SIDES:
            grey = files.soft(height, width)
            prediction = colorizer.predict(grey, for_hints=True)
            colorizer.told(prediction, grey, [_HINT])
            if not np.isfinite(prediction.guide).all():
                raise Wrong(Verdict.WRONG, "a network that passed its trial answers no numbers")


def _sound(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Give sound packages of each kind of output, with a preview and weights."""
    preview = files.saved(files.soft(40, 60, 3), "WEBP")
    weights = io.BytesIO()
    np.savez(weights, first=np.zeros((3, 3), np.float32), second=np.ones(2, np.float32))
    plain = tiny_models.package(folder, preview=preview)
    yield "distribution", plain.path.read_bytes()
    card = tiny_models.card("ab")
    yield "ab", tiny_models.package(folder, of=card, weights=weights.getvalue()).path.read_bytes()
    related = tiny_models.card("ab", id="related", relation=tiny_models.RELATION, format_version=2)
    package = tiny_models.package(folder, tiny_models.related(), of=related)
    yield "related", package.path.read_bytes()
    hinted = tiny_models.card(
        "ab",
        id="hinted",
        hint_inputs=HintInputsSpec(0.5),
        origin=tiny_models.ORIGIN,
        format_version=3,
    )
    package = tiny_models.package(folder, tiny_models.hinted(), of=hinted)
    yield "hinted", package.path.read_bytes()


def _damaged(content: bytes, rng: random.Random) -> tuple[bytes, list[str]]:
    """Damage a package: the zip, or what is in it, with sums that are right again."""
    if rng.random() < 0.25:
        return changed_in_ways(content, rng, CHANGES, rng.randint(1, 3))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = rng.choice(list(members))
    members[name], how = _member_damaged(name, members[name], rng)
    if name != CARD and rng.random() < 0.9:
        members[CARD] = _with_sums(members)
    return _zipped(members, rng), [f"{name} {how}"]


def _member_damaged(name: str, content: bytes, rng: random.Random) -> tuple[bytes, str]:
    if name == CARD:
        change = with_values_changed if rng.random() < 0.7 else with_words_changed
        return change(content, rng), change.__name__
    if name == MODEL and rng.random() < 0.7:
        return _network_damaged(content, rng), "with numbers changed"
    changed, done = changed_in_ways(content, rng, CHANGES, rng.randint(1, 2))
    return changed, ", ".join(done)


def _network_damaged(content: bytes, rng: random.Random) -> bytes:
    """Change some numbers of a network that stays a Protocol Buffer: sizes, kinds, places."""
    changed = bytearray(content)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(changed))
        match rng.randrange(3):
            case 0:
                changed[at] = rng.choice(EXTREMES) % 128
            case 1:
                changed[at] = (changed[at] + rng.choice((-1, 1))) % 128
            case _:
                size = min(4, len(changed) - at)
                changed[at : at + size] = rng.choice(_FLOATS)[:size]
    return bytes(changed)


#: Of a tensor: NaN, infinity, the largest and the smallest float32; little-endian.
_FLOATS: Final = (
    b"\0\0\xc0\x7f", b"\0\0\x80\x7f", b"\xff\xff\x7f\x7f", b"\x01\0\0\0", b"\0\0\0\0",
)  # fmt: skip


def _with_sums(members: dict[str, bytes]) -> bytes:
    """Give the card with the sums of what stands beside it."""
    card = json.loads(members[CARD])
    others = {name: content for name, content in members.items() if name != CARD}
    card["sha256"] = {name: hashlib.sha256(one).hexdigest() for name, one in others.items()}
    return json.dumps(card).encode()


def _zipped(members: dict[str, bytes], rng: random.Random) -> bytes:
    """Pack members, now and then by a name that leads elsewhere, or twice."""
    file = io.BytesIO()
    packing = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, packing)
        if rng.random() < 0.05:
            archive.writestr(rng.choice(("../card.json", "/etc/x", "a" * 300, "x\\y")), b"x")
    return file.getvalue()
