"""What is to become of a result where a file with its name is there already: the choice."""

from enum import Enum


class Existing(Enum):
    """The ways; the values are the words of the command line."""

    KEEP_BOTH = "keep-both"
    SKIP = "skip"
    REPLACE = "replace"
