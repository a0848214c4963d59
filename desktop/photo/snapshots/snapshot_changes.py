"""What becomes of the snapshots of a photo, as pure functions."""

from dataclasses import replace
from itertools import count

from desktop.photo.session import Snapshot
from desktop.photo.snapshot_names import STANDARD, shown_name


def unused_name(snapshots: tuple[Snapshot, ...]) -> str:
    """Give the first standard name that no snapshot is seen by, counted from how many there are."""
    taken = {shown_name(one.name).casefold() for one in snapshots}
    names = (STANDARD.format(number) for number in count(len(snapshots) + 1))
    return next(name for name in names if shown_name(name).casefold() not in taken)


def with_one(snapshots: tuple[Snapshot, ...], one: Snapshot) -> tuple[Snapshot, ...]:
    """Put one among others, where it was taken."""
    return tuple(sorted((*snapshots, one), key=lambda snapshot: snapshot.taken))


def without(snapshots: tuple[Snapshot, ...], taken: str) -> tuple[Snapshot, ...]:
    """Leave one out."""
    return tuple(one for one in snapshots if one.taken != taken)


def renamed(snapshots: tuple[Snapshot, ...], taken: str, name: str) -> tuple[Snapshot, ...]:
    """Call one otherwise."""
    return tuple(replace(one, name=name) if one.taken == taken else one for one in snapshots)
