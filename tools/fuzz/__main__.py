"""Damage files of every kind that is read, and see that each harms only itself.

    python -m tools.fuzz --photos 30000 --others 2000 --seed 1 --minutes 60

An input is right when it is used, or refused in a sentence for people. Faults are all other
exceptions, crashes, more than ten seconds, more memory than a small picture can need, results that
cannot be read again, and results that are not as large and as light as their photos. Each fault is
kept with its story; `--only photo:123` makes the same input again. The exit status is 1 when there
is one.
"""

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tools.fuzz.cases import REAL_KINDS, CaseId, Kind, parse_case
from tools.fuzz.pool import Limits, Pool
from tools.fuzz.table import Table

_KEEP: Final = Path("out/fuzz")
_TOLD_EACH_S: Final = 20.0


def main(arguments: Sequence[str]) -> int:
    """Try what was asked for, print the table; 1 when there is a fault."""
    typed = _parsed(arguments)
    cases = list(typed.only) or _cases(typed.photos, typed.others, typed.first)
    table, began = Table(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="autochrome-fuzz-") as folder:
        pool = Pool(Path(folder), typed.keep, seed=typed.seed, jobs=typed.jobs, limits=Limits())
        results = pool.run(_in_time(cases, began, typed.minutes), keeps_all=bool(typed.only))
        told = began
        try:
            for number, result in enumerate(results, 1):
                table.take(result)
                if time.monotonic() - told > _TOLD_EACH_S:
                    told = time.monotonic()
                    print(f"{number} of {len(cases)}, {len(table.faults)} faults", file=sys.stderr)
        except KeyboardInterrupt:
            print("Stopped; so far:", file=sys.stderr)
        finally:
            results.close()
    print(f"seed {typed.seed}, {time.monotonic() - began:.0f} s, {typed.jobs} processes")
    print(table.text())
    return 1 if table.faults else 0


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--photos", type=int, default=3000, help="how many (3000)")
    first = "number of the first photo; some 250 sound ones come first of all (0)"
    parser.add_argument("--first", type=int, default=0, help=first)
    others = ", ".join(kind.value for kind in _OTHERS)
    parser.add_argument("--others", type=int, default=300, help=f"how many of each: {others} (300)")
    parser.add_argument("--seed", type=int, default=1, help="another one makes other inputs (1)")
    parser.add_argument("--minutes", type=float, default=None, help="begin no more after so many")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (cores)")
    parser.add_argument("--keep", type=Path, default=_KEEP, help=f"where faults go ({_KEEP})")
    parser.add_argument(
        "--only", type=parse_case, action="append", default=[], metavar="KIND:NUMBER",
        help="this case alone, as photo:123; its input is kept; may be given several times",
    )  # fmt: skip
    return parser.parse_args(arguments)


_OTHERS: Final = tuple(kind for kind in REAL_KINDS if kind is not Kind.PHOTO)


def _cases(photos: int, others: int, first: int) -> list[CaseId]:
    """Give cases of all kinds side by side, so that a run that ends early has seen each."""
    counts = {Kind.PHOTO: photos} | dict.fromkeys(_OTHERS, others)
    placed = [
        ((number + 0.5) / count, CaseId(kind, number + (first if kind is Kind.PHOTO else 0)))
        for kind, count in counts.items()
        for number in range(count)
    ]
    return [case for _, case in sorted(placed, key=lambda one: one[0])]


def _in_time(cases: Sequence[CaseId], began: float, minutes: float | None) -> Iterator[CaseId]:
    for case in cases:
        if minutes is not None and time.monotonic() - began > 60 * minutes:
            return
        yield case


if __name__ == "__main__":
    # Both end a run with its table; a shell lets what it starts in the background hear no Ctrl-C.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    sys.exit(main(sys.argv[1:]))
