"""A stranger's model is first run where it can do no harm.

A hostile or broken network can crash the runtime, take for ever or take all memory. So it meets
small pictures in a child process with limits first; only when the child comes back with an answer
does the network enter this one. What it does there it does later: what it could do is the same for
all pictures of a size (`core.model.onnx_shapes`), and it does not know those that it is shown.
"""

import io
import json
import os
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.base.errors import AutochromeError, PackageError
from core.base.own_process import call_at_end_of_input, module_arguments
from core.base.record_codec import read_strictly
from core.base.sentence import Sentence
from core.base.strict_json import WrongValue
from core.model.card import Card
from core.model.confined_child import (
    failure,
    limit_child,
    no_answer,
    out_of_memory,
    refusal,
    told_by_child,
)
from core.model.contract import trial_sizes
from core.model.network import Network, load_network, patience_s
from core.model.package import Package, open_package
from core.model.trial_pictures import drawn_picture, random_hints, random_pictures
from core.model.trial_report import TrialReport

#: Bytes of memory that a trial may take, and how many more for each byte of the network.
MEMORY_BYTES: Final = 2**32
MEMORY_PER_BYTE: Final = 4

#: Less than this share of the largest value, and the answer does not depend on the picture.
_LEAST_CHANGE = 1e-5
_MAX_PREVIEW_PX = 4096
#: Of the time that there is: later no further random picture is begun.
_RANDOM_SHARE: Final = 0.5
_SEED_BYTES: Final = 8
#: Argument of a child that is to end with the process that started it.
_HELD: Final = "held"
_STATUS: Final = Path("/proc/self/status")
_HINT = Sentence("Do not use this model; tell whoever made it.")


def try_package(
    path: Path,
    *,
    timeout_s: float | None = None,
    memory_bytes: int | None = None,
    seed: int | None = None,
    stop: threading.Event | None = None,
) -> TrialReport:
    """Check all of a package and run its network on small pictures, in a child process.

    Args:
        path: the package.
        timeout_s: the child is killed after this time; None for what its size allows.
        memory_bytes: address space of the child, enforced on Linux only; likewise.
        seed: of the random pictures, at least 0; None for one that nobody can foresee.
        stop: once it is set the trial ends.

    Raises:
        PackageError: it is damaged, crashes, takes too long or too much memory, or answers what
            is no colour.
        NoLongerWanted: it was to stop.
    """
    size = open_package(path).model_bytes
    if timeout_s is None:
        timeout_s = patience_s(size)
    if memory_bytes is None:
        memory_bytes = MEMORY_BYTES + MEMORY_PER_BYTE * size
    command = child_command(path, timeout_s, memory_bytes, seed)
    values = told_by_child(command, path=path, seconds=timeout_s, stop=stop)
    try:
        return read_strictly(TrialReport, values, passes_unknown=True)
    except WrongValue as error:
        raise no_answer(path) from error


def child_command(
    path: Path, timeout_s: float, memory_bytes: int, seed: int | None = None
) -> list[str]:
    """Give the command that starts the child: this program again, frozen or not."""
    chosen = _unforeseen() if seed is None else seed
    limits = (str(timeout_s), str(memory_bytes), str(chosen), _HELD)
    # Absolute, so that no name is taken for an option and the child may start anywhere.
    return [sys.executable, *module_arguments("core.model.sandbox"), str(path.absolute()), *limits]


def main(arguments: list[str]) -> int:
    """Be the child: try the package, print one line of JSON."""
    path, timeout_s, memory_bytes = Path(arguments[0]), float(arguments[1]), int(arguments[2])
    seed = int(arguments[3]) if arguments[3:] else _unforeseen()
    if _HELD in arguments[4:]:
        call_at_end_of_input(lambda: os._exit(1))
    limit_child(timeout_s, memory_bytes)
    answer: dict[str, object]
    try:
        answer = {"state": "passed"} | asdict(_try_here(open_package(path), timeout_s, seed))
    except AutochromeError as error:
        answer = refusal(error)
    except MemoryError:
        answer = refusal(out_of_memory(path))
    print(json.dumps(answer))
    return 0


def _unforeseen() -> int:
    return int.from_bytes(os.urandom(_SEED_BYTES))


def _try_here(package: Package, timeout_s: float, seed: int) -> TrialReport:
    package.verify()
    _check_preview(package)
    before = _most_memory()
    began = time.perf_counter()
    network = load_network(package)
    loaded = time.perf_counter()
    landscape, *others = trial_sizes(package.card.input)
    answers = [network.run(drawn_picture(landscape))]
    predicted = time.perf_counter()
    answers += [network.run(drawn_picture(size)) for size in others]
    if not all(_changes(answer) for answer in answers):
        raise failure(package.path, Sentence("answers the same colour whatever it is shown"))
    rng = np.random.default_rng(seed)
    has_more = package.card.relation is not None or package.card.hint_inputs is not None
    for size in (landscape, *others) if has_more else ():
        _run_all(network, package.card, drawn_picture(size), rng)
    for picture in random_pictures(package.card.input, seed):
        if time.perf_counter() - began > _RANDOM_SHARE * timeout_s:
            break
        _run_all(network, package.card, picture, rng)
    after = _most_memory()
    return TrialReport(
        fingerprint=package.fingerprint,
        load_s=round(loaded - began, 4),
        predict_s=round(predicted - loaded, 4),
        memory_bytes=None if before is None or after is None else after - before,
    )


def _run_all(network: Network, card: Card, picture: Float32Plane, rng: np.random.Generator) -> None:
    """Show a network a picture in the way in which it does most."""
    hints = random_hints(picture.shape, rng) if card.hint_inputs is not None else None
    if card.relation is not None:
        network.run_related(picture, hints)
    else:
        network.run(picture, hints)


def _most_memory() -> int | None:
    """Give the bytes that this process had at its peak so far; None where nobody says."""
    if sys.platform == "linux":  # `getrusage` knows only the larger of this and of who started it
        try:
            status = _STATUS.read_text(encoding="ascii", errors="replace")
            return 1024 * int(status.split("VmHWM:")[1].split()[0])
        except (OSError, IndexError, ValueError):
            return None
    if sys.platform == "win32":
        return None
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _changes(answer: Float32Array) -> bool:
    """Tell whether any channel differs from place to place."""
    change = np.ptp(answer, axis=(0, 1)).max()
    return bool(change > _LEAST_CHANGE * max(1.0, float(np.abs(answer).max())))


def _check_preview(package: Package) -> None:
    """Decode the preview here, because a window will show it."""
    preview = package.read_preview()
    if preview is None:
        return
    from PIL import Image

    try:
        with Image.open(io.BytesIO(preview), formats=["PNG", "WEBP"]) as picture:
            is_small = max(picture.size) <= _MAX_PREVIEW_PX
            if is_small:
                picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        is_small = False
    if not is_small:
        raise PackageError(
            "The preview picture in {name} cannot be shown.",
            hint=_HINT,
            path=package.path,
            name=package.path.name,
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
