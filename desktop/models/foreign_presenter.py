"""Leads through the adding of models of other programs, one after the other."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.base.errors import AutochromeError
from core.foreign.brought import ForeignModel
from desktop.models.examination import Examination
from desktop.models.foreign_jobs import Findings
from desktop.models.foreign_sheet import ForeignSheet
from desktop.models.model_service import ModelService
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import error_words


class ForeignPresenter(QObject):
    """Shows a sheet for each model, and has it added as the sheet says.

    Args:
        parent: what the sheets stand before.
        look: their colours.
        service: tries models out and adds them.
    """

    def __init__(self, parent: QWidget, look: Appearance, service: ModelService) -> None:
        super().__init__(parent)
        self._parent, self._look, self._service = parent, look, service
        self._waiting: deque[ForeignModel] = deque()
        self._examination: Examination | None = None
        self._sheet: ForeignSheet | None = None
        self._findings: Findings | None = None
        self._stop = Event()
        service.changed.connect(self._on_models_changed)

    def offer(self, models: Sequence[ForeignModel]) -> None:
        """Try models out, and ask about each whether it is to be added."""
        self._waiting.extend(models)
        self._begin_next()

    def _begin_next(self) -> None:
        if self._sheet is not None or not self._waiting or self._service.is_closed:
            return
        model = self._waiting.popleft()
        self._stop = Event()
        sheet = self._sheet = ForeignSheet(self._parent, self._look, model.name, self._names)
        examination = self._examination = self._service.examination(model)
        examination.found.connect(self._on_found)
        examination.pictured.connect(self._on_pictured)
        examination.failed.connect(self._on_failed)
        sheet.install_wanted.connect(self._on_install_wanted)
        sheet.finished.connect(self._on_finished)
        sheet.open()
        examination.begin()

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        from core.foreign.naming import proposed_name

        if self._sheet is None or self._examination is None:
            return
        self._findings = findings
        file = self._examination.model.files[0]
        self._sheet.show_found(findings, proposed_name(findings.examined.title, file, self._names))

    @Slot(object)
    def _on_pictured(self, pictures: tuple[QImage, ...]) -> None:
        if self._sheet is not None:
            self._sheet.show_pictures(pictures)

    @Slot(object)
    def _on_failed(self, error: AutochromeError) -> None:
        if self._sheet is not None:
            self._sheet.reject()
        self._service.failed.emit(error)

    @Slot()
    def _on_install_wanted(self) -> None:
        from core.foreign.adding import Addition

        sheet, findings = self._sheet, self._findings
        if sheet is None or findings is None or sheet.number is None:
            return
        addition = Addition(
            findings.examined,
            findings.examined.readings[sheet.number],
            sheet.called,
            sheet.licence_words,
            licence_confirmed=sheet.confirmed.isChecked(),
        )
        sheet.show_adding()
        # The sheet stays until that is done: the next model is held against this one, and one that
        # cannot be added so may be so by another name.
        then, failed = partial(self._on_added, sheet), partial(self._on_not_added, sheet)
        self._service.add(addition, self._stop, then, failed)

    def _on_added(self, sheet: ForeignSheet) -> None:
        if sheet is self._sheet:
            sheet.accept()

    def _on_not_added(self, sheet: ForeignSheet, error: AutochromeError) -> None:
        if sheet is self._sheet:
            sheet.show_refused(error_words(error))

    @property
    def _names(self) -> list[str]:
        return [known.package.card.name for known in self._service.models]

    @Slot()
    def _on_models_changed(self) -> None:
        if self._sheet is not None:
            self._sheet.know_names(self._names)

    @Slot()
    def _on_finished(self) -> None:
        self._stop.set()
        examination, self._examination = self._examination, None
        if examination is not None:
            self._service.give_up(examination)
        self._sheet = self._findings = None
        self._begin_next()
