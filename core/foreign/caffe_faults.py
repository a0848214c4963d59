"""What can be wrong with the files of a Caffe model, and which of them it is wrong with."""

from enum import Enum
from typing import Final

from core.base.sentence import Field, SentenceError

_LONGEST_SHOWN: Final = 40


class CaffePart(Enum):
    """One of the files that make a Caffe model."""

    TEXT = "prototxt"
    NUMBERS = "caffemodel"
    BINS = "pts_in_hull"


class CaffeFault(SentenceError, ValueError):
    """A file cannot be used; the text continues "it cannot be read as a Caffe model: ...".

    Args:
        template: see `Sentence`.
        part: the file that is to blame.
        fields: all that the template names.

    Attributes:
        part: as given.
    """

    part: CaffePart

    def __init__(self, template: str, /, *, part: CaffePart, **fields: Field) -> None:
        super().__init__(template, **fields)
        self.part = part


def shown(text: str) -> str:
    """Give a name out of a stranger's file as it may stand in a sentence."""
    return ascii(text[:_LONGEST_SHOWN])[1:-1]
