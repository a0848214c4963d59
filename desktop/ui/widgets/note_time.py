"""How long notes stay that go by themselves, and which do."""

from typing import Final

from desktop.ui.messages import Message, MessageTone

#: What goes by itself stays so long, and so much longer for each letter that is to be read: an
#: unhurried reader takes in some fifteen a second.
_LEAST_MS: Final = 5_000
_LETTER_MS: Final = 65
#: What a note about the photo that is shown is about: it goes when another one is.
ABOUT_PHOTO: Final = "photo"
#: What notes about its snapshots are about: the last one counts, and none outlives its photo.
ABOUT_SNAPSHOT: Final = "snapshot"
#: What is told of the photo that is shown goes by itself, with what it offers.
_OF_PHOTO: Final = frozenset({ABOUT_PHOTO, ABOUT_SNAPSHOT})


def goes_by_itself(message: Message, about: str, *, has_offers: bool) -> bool:
    """Tell whether a note asks for nothing.

    So does good news, what is told of the photo that is shown, and what offers nothing.
    """
    if message.tone is MessageTone.INFO:
        return about in _OF_PHOTO or not has_offers
    return message.tone is MessageTone.GOOD


def reading_ms(message: Message) -> int:
    """Give how long a note takes to be seen and read at leisure."""
    return _LEAST_MS + _LETTER_MS * len(message.title + message.text + message.hint)
