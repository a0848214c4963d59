"""Undo and redo of any frozen value."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

#: Older steps are forgotten.
_DEPTH: Final = 200

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class History(Generic[Value]):
    """A value with what it was before and what was undone.

    Attributes:
        present: the value in force.
        past: settled values before it, newest last.
        future: undone values, nearest last.
        settled: what `present` was when a hand last let go; a step goes from there.
    """

    present: Value
    settled: Value
    past: tuple[Value, ...] = ()
    future: tuple[Value, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self.past) or self.present != self.settled

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to take again."""
        return bool(self.future)


def begun(value: Value) -> History[Value]:
    """Begin with a value and no past."""
    return History(value, value)


def moved(history: History[Value], value: Value) -> History[Value]:
    """Change the value on the way, as a slider does while it is held: no step yet."""
    return replace(history, present=value)


def settled(history: History[Value]) -> History[Value]:
    """Make one step of all that moved since the last one."""
    if history.present == history.settled:
        return history
    past = (*history.past, history.settled)[-_DEPTH:]
    return History(history.present, history.present, past)


def rewritten(history: History[Value], change: Callable[[Value], Value]) -> History[Value]:
    """Change what every step holds, as when something that they name is no longer there."""
    return History(
        change(history.present),
        change(history.settled),
        tuple(change(value) for value in history.past),
        tuple(change(value) for value in history.future),
    )


def undone(history: History[Value]) -> History[Value]:
    """Take the last step back; what is on the way is one."""
    history = settled(history)
    if not history.past:
        return history
    *past, before = history.past
    return History(before, before, tuple(past), (*history.future, history.present))


def redone(history: History[Value]) -> History[Value]:
    """Take the last undone step again; what is on the way makes it impossible."""
    history = settled(history)
    if not history.future:
        return history
    *future, after = history.future
    return History(after, after, (*history.past, history.settled), tuple(future))
