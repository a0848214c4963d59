"""What must be true of a queue once it is empty, however often its runs were killed."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from tools.kill_series.scene import Scene, checksum


def faults(scene: Scene, *, most_names: int = 1) -> dict[str, list[str]]:
    """Check everything; give each check's name with what is wrong, nothing where all is well.

    Args:
        scene: its queue is empty and no run is at work.
        most_names: how often a result may have got its name: once for each time it was asked for.
    """
    checks: dict[str, Callable[[], Iterator[str]]] = {
        "lost": lambda: _lost(scene),
        "made twice": lambda: _twice(scene, most_names),
        "result that cannot be read": lambda: _unreadable(scene),
        "healthy photo marked failed": lambda: _in_state(scene, "failed"),
        "photo left waiting or working": lambda: _unfinished(scene),
        "original changed": lambda: _changed(scene),
        "draft left over": lambda: _drafts(scene),
        "database and disk apart": lambda: _apart(scene),
        "manifest and disk apart": lambda: _unaccounted(scene),
    }
    return {name: [*check()] for name, check in checks.items()}


def _lost(scene: Scene) -> Iterator[str]:
    """Photos of which no result is there."""
    for name in scene.sums:
        if not list(scene.results.glob(f"{Path(name).stem}-colour*.jpg")):
            yield name


def _twice(scene: Scene, most_names: int) -> Iterator[str]:
    """Photos with two results, and results that were written again."""
    for name in scene.sums:
        made = list(scene.results.glob(f"{Path(name).stem}-colour*.jpg"))
        if len(made) > 1:
            yield f"{name}: {len(made)} results"
    for name, times in scene.names_given().items():
        if times > most_names:
            yield f"{name}: named {times} times"


def _unreadable(scene: Scene) -> Iterator[str]:
    """Results that another program cannot decode, or that are no picture of their photo's size."""
    for path in sorted(scene.results.glob("[!.]*")):
        photo = scene.photos / f"{path.stem.split('-colour')[0]}.jpg"
        try:
            with Image.open(path) as result, Image.open(photo) as original:
                result.load()
                if result.size != original.size or result.mode != "RGB":
                    yield f"{path.name}: {result.mode} of {result.size}"
        except OSError as error:
            yield f"{path.name}: {error}"


def _unaccounted(scene: Scene) -> Iterator[str]:
    """Results whose checksums are not those of the manifest, and the other way round."""
    lines = (scene.manifest / "manifest-sha256.txt").read_text().splitlines()
    told = {name: sha256 for sha256, _, name in (line.partition("  ") for line in lines)}
    there = {path.name: checksum(path) for path in scene.results.glob("[!.]*")}
    for name in sorted(told.keys() | there.keys()):
        if told.get(name) != there.get(name):
            yield f"{name}: {told.get(name)} in the manifest, {there.get(name)} on the disk"


def _rows(scene: Scene) -> list[tuple[str, str, str]]:
    """Read source, target and state of all photos, past the program."""
    with contextlib.closing(sqlite3.connect(scene.queue)) as connection:
        rows = connection.execute("SELECT source, target, state FROM jobs").fetchall()
    return [
        (bytes(source).decode(), bytes(target).decode(), state) for source, target, state in rows
    ]


def _in_state(scene: Scene, wanted: str) -> Iterator[str]:
    return (source for source, _, state in _rows(scene) if state == wanted)


def _unfinished(scene: Scene) -> Iterator[str]:
    for state in ("waiting", "working"):
        yield from _in_state(scene, state)


def _changed(scene: Scene) -> Iterator[str]:
    """Originals whose bytes are others now, or that are gone, and files that came among them."""
    there = {path.name: path for path in scene.photos.iterdir()}
    for name, before in scene.sums.items():
        if name not in there or checksum(there.pop(name)) != before:
            yield name
    yield from there


def _drafts(scene: Scene) -> Iterator[str]:
    """Files that were on the way to being results: those of another machine have their ending."""
    yield from (str(path) for path in scene.folder.rglob("*.part"))
    yield from (str(path) for path in scene.results.glob(".*") if path.suffix != ".part")


def _apart(scene: Scene) -> Iterator[str]:
    """What the database says is done and is not on the disk, and the other way round."""
    with contextlib.closing(sqlite3.connect(scene.queue)) as connection:
        (told,) = connection.execute("PRAGMA integrity_check").fetchone()
    if told != "ok":
        yield str(told)
    rows = _rows(scene)
    done = {target for _, target, state in rows if state == "done"}
    there = {str(path) for path in scene.results.glob("[!.]*")}
    yield from (f"{target} is done and not there" for target in sorted(done - there))
    yield from (f"{path} is there and not done" for path in sorted(there - done))
    photos = {str(scene.photos / name) for name in scene.sums}
    yield from sorted(photos ^ {source for source, _, _ in rows})
