"""Lengths of time, as they are typed: `90s`, `30m`, `8h`, `2d`, `forever`."""

import argparse
import math
import re
from typing import Final

_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_TYPED: Final = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)([smhd])")


def duration(text: str) -> float:
    """Read a length of time for argparse.

    Returns:
        Seconds; infinity for `forever`.
    """
    if text == "forever":
        return math.inf
    if text == "0":
        return 0.0
    typed = _TYPED.fullmatch(text)
    if typed is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no length of time such as 90s, 30m, 8h, 2d, 0 or forever"
        )
    return float(typed[1]) * _SECONDS[typed[2]]
