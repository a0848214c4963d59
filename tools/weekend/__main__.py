"""Work through thousands of scans while a cable is pulled, disks are filled and runs are killed.

    python -m tools.weekend [--photos 22000] [--seed 1] [--trouble 20]

A queue of small real files, on a drive that is unplugged for a while; the results' disk is filled
for a while, the queue's own disk, too; two runs are killed. Then report, manifest and disk must
agree, of every scan. Prints what happened; the exit status is 1 when anything was lost, made
twice, blamed, changed or told wrongly. Linux only, as root, for it mounts disks.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tools.weekend.accounts import faults
from tools.weekend.disks import can_mount
from tools.weekend.scans import make_scans
from tools.weekend.weekend import Places, Weekend


def main(arguments: list[str]) -> int:
    """Go through the weekend; 1 when there was any fault."""
    parser = argparse.ArgumentParser(
        prog="weekend", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--photos", type=int, default=22_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trouble", type=float, default=20.0, metavar="S", help="lasts so long")
    typed = parser.parse_args(arguments)
    if not can_mount():
        parser.error("disks can be mounted by root on Linux alone")
    with tempfile.TemporaryDirectory(prefix="weekend-", ignore_cleanup_errors=True) as folder:
        return _live(Places.below(Path(folder)), typed.photos, typed.seed, typed.trouble)


def _live(places: Places, photos: int, seed: int, trouble_s: float) -> int:
    scans = make_scans(places.store, photos, seed)
    print(f"{photos} scans, {len(scans.bad)} of them bad", flush=True)
    weekend = Weekend(places, photos, trouble_s)
    is_sound = True
    try:
        began = time.monotonic()
        is_sound &= weekend.do("add", places.drive, "--recursive", "--output", places.results) == 0
        print(f"added in {time.monotonic() - began:.1f} s", flush=True)
        for event in weekend.events():
            line = f"{event.seconds:>7.0f} s {event.results:>7} results  {event.what}"
            print(f"{line}  {event.fault}".rstrip(), flush=True)
            is_sound &= not event.fault
        report = places.folder / "report.csv"
        is_sound &= weekend.do("report", report) == 0
        verified = weekend.do("verify")
        print(f"queue verify ended with status {verified}", flush=True)
        is_sound &= verified == 0
        for check, found in faults(places, scans, report).items():
            print(f"{len(found):>6}  {check}", *found[:5], sep="  ", flush=True)
            is_sound &= not found
    finally:
        weekend.close()
    if not is_sound:
        print(places.said.read_text(errors="replace")[-3000:])
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
