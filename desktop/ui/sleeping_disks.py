"""Questions to disks that may be asleep: nothing of the window waits for their answers.

A drive that has gone to sleep, or one of the network that is away, answers after seconds, and
whoever asks whether a file is there stands still as long; printers of the network do the same. Each
question has a thread of its own, for a drive that sleeps must not keep the answers of the others,
and the end of the program waits for none of them.
"""

import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

#: A disk that is awake has answered long before; nobody notices so short a wait.
_PATIENCE_S: Final = 0.03

_T = TypeVar("_T")


def promptly(question: Callable[[], _T], otherwise: _T) -> _T:
    """Give the answer of a disk that is awake, and a guess for one that is not.

    Args:
        question: asks the disk; what it raises is raised here.
        otherwise: what is answered for a disk that takes longer than 30 ms.
    """
    asked = _Question(question)
    is_over = threading.Event()
    asked.begin(is_over.set)
    return asked.answer() if is_over.wait(_PATIENCE_S) else otherwise


class Disk(QObject):
    """Asks disks beside the window's thread, and tells the answers in it.

    It ends with its parent: what is answered later is not told.
    """

    _answered = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[int, Callable[[], object]] = {}
        self._count = 0
        self._answered.connect(self._on_answered)

    def ask(self, question: Callable[[], _T], then: Callable[[_T], object]) -> None:
        """Have a question answered, each on its own: answers come in any order.

        Args:
            question: asks the disk; what it raises is raised in the window's thread.
            then: is given the answer, there too.
        """
        asked = _Question(question)
        self._count += 1
        number = self._count
        # Only the number goes to the thread: one that lets go of a widget last would end it there.
        self._waiting[number] = lambda: then(asked.answer())
        asked.begin(lambda: self._tell(number))

    def _tell(self, number: int) -> None:
        try:
            self._answered.emit(number)
        except RuntimeError:  # the window is gone
            return

    @Slot(int)
    def _on_answered(self, number: int) -> None:
        self._waiting.pop(number)()


class _Question(Generic[_T]):
    """What is asked, and what came of it."""

    def __init__(self, question: Callable[[], _T]) -> None:
        self._question = question
        self._answers: list[_T] = []
        self._error: Exception | None = None

    def begin(self, then: Callable[[], object]) -> None:
        """Ask in a thread of its own, which does `then` at its end."""

        def run() -> None:
            try:
                self._answers.append(self._question())
            except Exception as error:  # a thread's top: it is raised where it is waited for
                self._error = error
            then()

        threading.Thread(target=run, name="disk", daemon=True).start()

    def answer(self) -> _T:
        """Give the answer, or raise what the question raised."""
        if self._error is not None:
            raise self._error
        return self._answers[0]
