"""Looks at a folder of photographs before a training: how many, some of them, what is left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.train.process_events import CheckedEvent, Event, FoundEvent, ReadingEvent
from desktop.train.training_component import Component
from desktop.train.training_order import check_arguments
from desktop.train.training_process import ProcessEnd, TrainingProcess
from desktop.ui.core_words import said


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is known of a folder.

    Attributes:
        photos: the folder.
        found: files that may be photographs; None before they are counted.
        done: of these, how many are read.
        examples: some of them, in the end some that are of use.
        checked: all of it, in the end.
        problem: why there is no end, in a sentence or two; empty else.
    """

    photos: Path
    found: int | None = None
    done: int = 0
    examples: tuple[Path, ...] = ()
    checked: CheckedEvent | None = None
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.checked is not None or bool(self.problem)


class FolderInspector(QObject):
    """Has one folder looked at by a child process; another folder takes its place.

    Signals:
        changed: more is known, see `inspection`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: TrainingProcess | None = None
        self._leaving: list[TrainingProcess] = []
        self._inspection: Inspection | None = None

    @property
    def inspection(self) -> Inspection | None:
        """What is known; None where no folder is looked at."""
        return self._inspection

    def look_at(self, photos: Path, component: Component, *, start: Path, runs: Path) -> None:
        """Look at a folder; what is known of another one is dropped.

        Args:
            photos: the folder.
            component: how training is started.
            start: file of the model to go on from, which says how large photographs must be.
            runs: folder of all runs, where what is read is kept.
        """
        self._let_go()
        self._inspection = Inspection(photos)
        self._child = TrainingProcess(component, check_arguments(photos, start, runs), self)
        self._child.told.connect(self._on_told)
        self._child.ended.connect(self._on_ended)
        self._child.start()
        self.changed.emit()

    def stop(self) -> None:
        """Look no more; what is known is forgotten."""
        self._let_go()
        self._inspection = None

    def close(self) -> None:
        """End every process now."""
        self.stop()
        for child in self._leaving:
            child.close()

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.told.disconnect(self._on_told)
            self._leaving.append(self._child)
            self._child.ask_to_end()
            self._child = None

    @Slot(object)
    def _on_told(self, event: Event) -> None:
        if self._inspection is not None:
            self._inspection = _after(self._inspection, event)
            self.changed.emit()

    @Slot(object)
    def _on_ended(self, ending: ProcessEnd) -> None:
        ended = self.sender()
        if isinstance(ended, TrainingProcess):
            ended.deleteLater()
        if ended in self._leaving:
            self._leaving = [child for child in self._leaving if child is not ended]
            return
        self._child = None
        if self._inspection is not None and self._inspection.checked is None:
            self._inspection = replace(self._inspection, problem=self._problem(ending))
            self.changed.emit()

    def _problem(self, ending: ProcessEnd) -> str:
        if ending.reason is not None:
            return f"{said(ending.reason.message)} {said(ending.reason.hint)}".strip()
        return self.tr("This folder could not be looked at. Choose it again, or another one.")


def spread(paths: Sequence[Path], count: int) -> tuple[Path, ...]:
    """Choose some of the paths, evenly."""
    if len(paths) <= count:
        return tuple(paths)
    return tuple(paths[round(i * (len(paths) - 1) / (count - 1))] for i in range(count))


def _after(inspection: Inspection, event: Event) -> Inspection:
    match event:
        case FoundEvent(photographs, examples):
            return replace(inspection, found=photographs, examples=examples)
        case ReadingEvent(done):
            return replace(inspection, done=done)
        case CheckedEvent():
            total = event.photographs
            return replace(
                inspection, found=total, done=total, examples=event.examples, checked=event
            )
        case _:
            return inspection
