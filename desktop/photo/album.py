"""The photos that are open, in order, and where among them the hand is: values, no widgets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Album:
    """Photos to leaf through.

    Attributes:
        photos: their files, each once; for a picture without a file, what stands for one.
        place: index of the photo that is open, or stands there unread; None before the first.
        places: the index of each photo, which need not be given. Of tens of thousands of photos
            it takes the window a while to find one, and to find out that one is new.
    """

    photos: tuple[Path, ...] = ()
    place: int | None = None
    places: Mapping[Path, int] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.places) != len(self.photos):
            places = {photo: place for place, photo in enumerate(self.photos)}
            object.__setattr__(self, "places", places)

    @property
    def present(self) -> Path | None:
        """The photo that is open."""
        return None if self.place is None else self.photos[self.place]


def with_photos(album: Album, photos: Sequence[Path]) -> Album:
    """Put photos that are new at the end."""
    fresh = [photo for photo in dict.fromkeys(photos) if photo not in album.places]
    if not fresh:
        return album
    count = len(album.photos)
    places = {**album.places, **dict(zip(fresh, range(count, count + len(fresh)), strict=True))}
    return replace(album, photos=(*album.photos, *fresh), places=places)


def at(album: Album, photo: Path) -> Album:
    """Go to a photo, which is put at the end if it is new."""
    album = with_photos(album, (photo,))
    return replace(album, place=album.places[photo])


def can_step(album: Album, steps: int) -> bool:
    """Tell whether there is another photo forward, or back (negative)."""
    return stepped(album, steps).place != album.place


def stepped(album: Album, steps: int) -> Album:
    """Go forward, or back (negative), as far as there are photos."""
    if not album.photos:
        return album
    if album.place is None:
        # None is open so far: forward begins at the first, back at the last.
        return replace(album, place=0 if steps > 0 else len(album.photos) - 1)
    return replace(album, place=min(max(album.place + steps, 0), len(album.photos) - 1))


def without(album: Album, photos: Collection[Path]) -> Album:
    """Take photos out; where the open one is among them, none is open."""
    present = album.present
    kept = tuple(photo for photo in album.photos if photo not in photos)
    is_there = present is not None and present not in photos
    return Album(kept, kept.index(present) if present is not None and is_there else None)


def beside(album: Album, photos: Collection[Path]) -> Path | None:
    """Give the photo to open in the place of the open one once these are gone: the next, mostly."""
    place = album.place or 0
    following = (photo for photo in album.photos[place:] if photo not in photos)
    before = (photo for photo in reversed(album.photos[:place]) if photo not in photos)
    return next(chain(following, before), None)


def with_again(album: Album, before: Album) -> Album:
    """Take photos in again where they were before some were taken out; what came since is last."""
    photos = (*before.photos, *(photo for photo in album.photos if photo not in before.places))
    present = album.present
    whole = Album(photos)
    return whole if present is None else at(whole, present)
