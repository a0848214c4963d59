"""Asks each place where the training component may be whether it is there and complete."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.train.process_events import PROTOCOL, Event, ReadyEvent
from desktop.train.training_component import Component
from desktop.train.training_process import ProcessEnd, TrainingProcess

#: A program that has not answered by then is none of ours.
_PATIENCE_MS: Final = 30_000


@dataclass(frozen=True, slots=True)
class Missing:
    """The component is nowhere.

    Attributes:
        packages: what the nearest to it lacks; empty where there is no Autochrome in it at all.
        is_of_another_version: one was found that speaks another way.
        said: what was written by those that were asked.
    """

    packages: tuple[str, ...] = ()
    is_of_another_version: bool = False
    said: str = ""


class ComponentProbe(QObject):
    """Looks for the component, one place after the other.

    Signals:
        found: the `Component`.
        missing: a `Missing`.
    """

    found = Signal(object)
    missing = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Component] = []
        self._asked: TrainingProcess | None = None
        self._answer: ReadyEvent | None = None
        self._missing = Missing()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_silence)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None

    def look(self, places: Sequence[Component]) -> None:
        """Ask these places; nothing happens while others are being asked."""
        if self._asked is None:
            self._places = list(places)
            self._missing = Missing()
            self._ask_next()

    def close(self) -> None:
        """Ask no more."""
        self._places = []
        if self._asked is not None:
            self._asked.close()

    def _ask_next(self) -> None:
        if not self._places:
            self.missing.emit(self._missing)
            return
        self._answer = None
        self._asked = TrainingProcess(self._places[0], ("ready",), self)
        self._asked.told.connect(self._on_told)
        self._asked.ended.connect(self._on_ended)
        self._patience.start()
        self._asked.start()

    @Slot(object)
    def _on_told(self, event: Event) -> None:
        if isinstance(event, ReadyEvent):
            self._answer = event

    @Slot(object)
    def _on_ended(self, ending: ProcessEnd) -> None:
        self._patience.stop()
        if self._asked is not None:
            self._asked.deleteLater()
        self._asked = None
        if not self._places:  # closed
            return
        place, answer = self._places.pop(0), self._answer
        if answer is not None and answer.protocol == PROTOCOL and not answer.missing:
            self.found.emit(place)
            return
        self._note(answer, ending.said)
        self._ask_next()

    def _note(self, answer: ReadyEvent | None, said: str) -> None:
        before = self._missing
        self._missing = Missing(
            before.packages or (answer.missing if answer is not None else ()),
            before.is_of_another_version or (answer is not None and answer.protocol != PROTOCOL),
            f"{before.said}\n\n{said}".strip(),
        )

    @Slot()
    def _on_silence(self) -> None:
        if self._asked is not None:
            self._asked.kill()
