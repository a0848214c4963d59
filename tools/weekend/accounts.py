"""Monday: report, manifest, queue and disk must tell the same, of every scan."""

import csv
import hashlib
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2

from tools.weekend.scans import Scans
from tools.weekend.weekend import Places


def faults(places: Places, scans: Scans, report: Path) -> dict[str, list[str]]:
    """Check everything; give each check's name with what is wrong, nothing where all is well."""
    checks: dict[str, Callable[[], Iterator[str]]] = {
        "original changed": lambda: _changed(places, scans),
        "sound scan without a result": lambda: _lost(places, scans),
        "file among the results that is none": lambda: _strange(places, scans),
        "result that cannot be read": lambda: _unreadable(places),
        "row of the report that is wrong or missing": lambda: _reported(places, scans, report),
        "row of the manifest that is wrong or missing": lambda: _manifested(places, scans),
        "sum of the manifest that is not the file's": lambda: _sums(places),
    }
    return {name: [*check()] for name, check in checks.items()}


def _results(places: Places) -> dict[str, Path]:
    """Give the results by the names of their scans, from the topmost folder."""
    return {
        str(path.relative_to(places.results)).replace("-colour.jpg", ".jpg"): path
        for path in places.results.rglob("*")
        if path.is_file()
    }


def _changed(places: Places, scans: Scans) -> Iterator[str]:
    there = {str(path.relative_to(places.store)) for path in places.store.rglob("*.*")}
    yield from sorted(there ^ set(scans.sums))
    for name in there & set(scans.sums):
        if hashlib.sha256((places.store / name).read_bytes()).hexdigest() != scans.sums[name]:
            yield name


def _lost(places: Places, scans: Scans) -> Iterator[str]:
    yield from sorted(scans.sound - set(_results(places)))


def _strange(places: Places, scans: Scans) -> Iterator[str]:
    cut = {name for name, what in scans.bad.items() if what == "cut"}
    yield from sorted(set(_results(places)) - scans.sound - cut)


def _unreadable(places: Places) -> Iterator[str]:
    for name, path in _results(places).items():
        picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
        scan = cv2.imread(str(places.store / name), cv2.IMREAD_GRAYSCALE)
        if picture is None or (scan is not None and picture.shape[:2] != scan.shape):
            yield name


def _reported(places: Places, scans: Scans, report: Path) -> Iterator[str]:
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["source"]: row for row in csv.DictReader(file)}
    yield from _states({_name(places, photo): row["state"] for photo, row in rows.items()}, scans)


def _manifested(places: Places, scans: Scans) -> Iterator[str]:
    lines = (places.manifest / "photos.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines]
    states = {_name(places, one["source"]): one["outcome"] for one in told}  # the last one counts
    yield from _states(states, scans)


def _sums(places: Places) -> Iterator[str]:
    manifest = places.manifest / "manifest-sha256.txt"
    base = os.path.commonpath([path.parent for path in _results(places).values()])
    told = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", manifest],
        cwd=base,
        capture_output=True,
        text=True,
    )
    yield from (told.stdout + told.stderr).splitlines()
    listed = len(manifest.read_text(encoding="utf-8").splitlines())
    if listed != len(_results(places)):
        yield f"{listed} are listed and {len(_results(places))} there"


def _states(states: dict[str, str], scans: Scans) -> Iterator[str]:
    expected = dict.fromkeys(scans.sound, "done")
    expected |= {name: "done" if what == "cut" else "failed" for name, what in scans.bad.items()}
    for name in sorted(set(expected) | set(states)):
        if states.get(name) != expected.get(name):
            yield f"{name}: {states.get(name)}, not {expected.get(name)}"


def _name(places: Places, photo: str) -> str:
    return str(Path(photo).relative_to(places.drive))
