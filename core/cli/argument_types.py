"""What the parsers of several commands share: types of options, and words for them."""

import argparse
from collections.abc import Callable
from typing import Final

#: Photos at a time; more would be a slip of the hand.
MAX_JOBS: Final = 256
#: What each setting does, in the words of the help.
SETTING_WORDS: Final = {
    "vividness": "how boldly colours are chosen",
    "strength": "from the grey photo to full colour",
    "saturation": "factor on the colours",
    "temperature": "from cold to warm",
    "tint": "from green to magenta",
}


def number(low: float, high: float) -> Callable[[str], float]:
    """Give a type for argparse: a number from `low` to `high`."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:  # false for a value that is no number
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a number between {low:g} and {high:g}"
            )
        return value

    return parse


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """Give a type for argparse: a whole number from `low` to `high`."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not a whole number between {low} and {high}"
            )
        return int(text)

    return parse
