"""What about the open photo is another than before: views refresh what that touches, no more."""

from dataclasses import dataclass, fields
from typing import Final

from desktop.photo.possible import Possible
from desktop.photo.session import Session
from desktop.photo.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class PhotoChanges:
    """What is another than before.

    Attributes:
        photo: another photo is open, or none, or one that cannot be read.
        edits: how it is to look: its model, its colour settings, its hints, or how it is held.
        colour: the colour that was shown is no longer its own; another follows.
        possible: what can be done with it.
        snapshots: what is kept of it under names.
    """

    photo: bool = False
    edits: bool = False
    colour: bool = False
    possible: bool = False
    snapshots: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


#: For views that show something for the first time.
EVERYTHING: Final = PhotoChanges(photo=True, edits=True, colour=True, possible=True, snapshots=True)


@dataclass(frozen=True, slots=True)
class PhotoState:
    """What views know about the open photo.

    Attributes:
        session: what is open and how it is to look.
        possible: what can be done with it.
        unreadable: what stands in its place.
    """

    session: Session
    possible: Possible
    unreadable: Unreadable | None = None

    def changes_from(self, before: "PhotoState", *, colour_lost: bool = False) -> PhotoChanges:
        """Compare with what views were told before.

        Args:
            before: what they were told.
            colour_lost: the colour that was shown is no longer that of the photo.
        """
        return PhotoChanges(
            photo=self.session.photo is not before.session.photo
            or self.unreadable is not before.unreadable,
            edits=self.session.edits != before.session.edits,
            colour=colour_lost,
            possible=self.possible != before.possible,
            snapshots=self.session.snapshots != before.session.snapshots,
        )
