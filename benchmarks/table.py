"""What a benchmark found, and its limit."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        what: what was measured.
        value: the ratio or amount, with its unit.
        limit: what it must keep to, or empty.
        is_kept: whether it does; None where there is no limit.
        beside: the absolute figures of this machine.
    """

    what: str
    value: str
    limit: str
    is_kept: bool | None
    beside: str


def at_most(what: str, value: float, unit: str, limit: float, beside: str) -> Figure:
    """Make a line whose value must not exceed `limit`."""
    return Figure(what, f"{value:.2f} {unit}", f"<= {limit:g}", value <= limit, beside)


def at_least(what: str, value: float, unit: str, limit: float, beside: str) -> Figure:
    """Make a line whose value must reach `limit`."""
    return Figure(what, f"{value:.2f} {unit}", f">= {limit:g}", value >= limit, beside)


def print_table(figures: Sequence[Figure]) -> None:
    """Print one line a figure, in columns."""
    for figure in figures:
        kept = {True: "kept", False: "NOT KEPT", None: ""}[figure.is_kept]
        print(f"{figure.what:<50} {figure.value:>18}  {figure.limit:<7} {kept:<9} {figure.beside}")
