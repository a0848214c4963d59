"""The card of a model: its picture, what it is good at, what it learned from, its papers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.base.errors import AutochromeError
from core.model.card import Card
from core.model.shelf import Installed
from desktop.models.card_texts import (
    date_words,
    figure_names,
    figures_of,
    number_words,
    origin_words,
    size_words,
    speed_words,
    trained_total,
)
from desktop.models.foreign_texts import origin_facts, summary_words
from desktop.models.model_names import model_name
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.core_words import error_words, said
from desktop.ui.error_help import MODEL, help_for
from desktop.ui.messages import place_words
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.labels import to_copy, words
from desktop.ui.widgets.picture_strip import PictureStrip

_EDGE: Final = 28
#: Between the model's figure and that of grey, and between one pair and the next.
_GAP: Final = 12
_WIDE_GAP: Final = 14
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_TOP: Final = Qt.AlignmentFlag.AlignTop


class CardView(QScrollArea):
    """Shows one model, or why something that lies beside the models is none.

    Signals:
        folder_wanted: the folder of the model's file is to be shown.
        help_wanted: the help is to be shown at a place, about the model or what is wrong with it.
    """

    folder_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Document)
        self._look = look
        self._help = ""
        self.setProperty("kind", "room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card of the model"))

    def show_model(
        self,
        model: Installed,
        models: Sequence[Installed],
        picture: QImage | None,
        problem: AutochromeError | None,
    ) -> None:
        """Show a model.

        Args:
            model: the one.
            models: all of them, for the names of those it goes back to.
            picture: what it shows of itself, if that is known.
            problem: why it cannot be used, if that is known.
        """
        card, column = model.package.card, self._begin()
        strip = PictureStrip(self._look, self.tr("Sample photos in the colours of the model"))
        strip.show_picture(picture)
        column.addWidget(strip)
        column.addSpacing(20)
        column.addWidget(words(model_name(model), "display-small", wraps=True))
        column.addSpacing(4)
        column.addWidget(words(summary_words(card), "lead", wraps=True))
        column.addSpacing(8)
        more = self._help_button(self.tr("More about this model"), f"{MODEL}{card.id}")
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if problem is not None:
            column.addSpacing(12)
            column.addWidget(words(error_words(problem), "bad", wraps=True))
        if card.metrics:
            column.addSpacing(28)
            column.addLayout(self._figures(card))
        if card.trained_on:
            column.addSpacing(28)
            column.addLayout(self._learned_from(card))
        column.addSpacing(28)
        column.addLayout(self._details(model, models))
        column.addStretch(1)
        self._lead_tab_through()

    def show_problem(self, error: AutochromeError) -> None:
        """Show why a file is no model."""
        column = self._begin()
        column.addStretch(2)
        name = "" if error.path is None else error.path.name
        for text, kind in (
            (name, "title"),
            (said(error.message), "muted"),
            (said(error.hint), "muted"),
        ):
            label = words(text, kind, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(8)
        why = self._help_button(self.tr("Why?"), help_for(error))
        column.addWidget(why, 0, Qt.AlignmentFlag.AlignHCenter)
        if error.path is not None:
            column.addWidget(self._folder_button(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._lead_tab_through()

    def show_nothing(self) -> None:
        """Say that there is no model."""
        column = self._begin()
        column.addStretch(2)
        for text, kind in (
            (self.tr("There is no model yet"), "title"),
            (self.tr("Install one from a .colormodel file, or drop the file here."), "muted"),
        ):
            label = words(text, kind, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(8)
        column.addStretch(3)

    def _begin(self) -> QVBoxLayout:
        """Begin a new page; the old one goes."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, _EDGE - 4, _EDGE, _EDGE)
        column.setSpacing(0)
        self.setWidget(page)
        return column

    def _lead_tab_through(self) -> None:
        """Let Tab reach the buttons of the page behind the card, and not behind all else."""
        before: QWidget = self
        for button in self.findChildren(PushButton):
            QWidget.setTabOrder(before, button)
            before = button

    def _figures(self, card: Card) -> QVBoxLayout:
        """Lay out the figures, those of the photos left grey beside those of the model."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        names, rows = figure_names(card.metrics), figures_of(card.metrics)
        grid.addWidget(words(self.tr("Photos of"), "small"), 0, 0)
        number = words(self.tr("Number"), "small")
        number.setContentsMargins(_GAP, 0, 0, 0)
        grid.addWidget(number, 0, 1, _RIGHT)
        for place, name in enumerate(names):
            # Of four columns for each figure two are gaps: pairs stay together, apart from others.
            grid.setColumnMinimumWidth(2 + 4 * place, _WIDE_GAP)
            grid.setColumnStretch(2 + 4 * place, 1)
            grid.setColumnMinimumWidth(4 + 4 * place, _GAP)
            grid.addWidget(words(name, "small"), 0, 3 + 4 * place, 1, 3, _RIGHT)
        grid.addWidget(line.across(), 1, 0, 1, 2 + 4 * len(names))
        for down, row in enumerate(rows, start=2):
            grid.addWidget(words(row.domain), down, 0)
            photos = self._figure(row.photos, "muted")
            photos.setContentsMargins(_GAP, 0, 0, 0)
            grid.addWidget(photos, down, 1, _RIGHT)
            for place, (of_model, of_grey) in enumerate(row.pairs):
                grid.addWidget(self._figure(of_model, "heading"), down, 3 + 4 * place, _RIGHT)
                grid.addWidget(self._figure(of_grey, "muted"), down, 5 + 4 * place, _RIGHT)
        column = _section(self.tr("How good it is"), "")
        column.addLayout(grid)
        column.addSpacing(12)
        column.addWidget(
            words(
                self.tr(
                    "On photos that it never saw. Bold: this model; beside it: the same photos "
                    "left grey. The lower the colour error and the higher the likeness, the "
                    "better; colourfulness is best near 100 %."
                ),
                "small",
                wraps=True,
            )
        )
        return column

    def _learned_from(self, card: Card) -> QVBoxLayout:
        column = _section(self.tr("Learned from"), trained_total(card))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)
        for down, data_set in enumerate(card.trained_on):
            grid.addWidget(to_copy(said(data_set.name)), down, 0, _TOP)
            grid.addWidget(self._figure(number_words(data_set.photos), "muted"), down, 1, _RIGHT)
            rights = said(data_set.rights) or self.tr("rights not stated")
            grid.addWidget(words(rights, "muted", wraps=True), down, 2, _TOP)
        column.addLayout(grid)
        return column

    def _details(self, model: Installed, models: Sequence[Installed]) -> QVBoxLayout:
        card, package = model.package.card, model.package
        facts = [
            (self.tr("Licence"), said(card.licence) or self.tr("not stated")),
            (self.tr("Version"), str(card.version)),
            (self.tr("Made on"), date_words(card.created)),
            (self.tr("Size"), size_words(model.size_bytes)),
            (self.tr("Id"), card.id),
        ]
        if model.trial is not None:
            facts.insert(-1, (self.tr("Speed"), speed_words(model.trial)))
            if model.trial.memory_bytes is not None:
                facts.insert(-1, (self.tr("Memory"), size_words(model.trial.memory_bytes)))
        if model.is_bundled:
            facts.append((self.tr("Came from"), self.tr("It came with Autochrome.")))
        else:
            facts.append(
                (
                    self.tr("Came from"),
                    self.tr("{origin}.").format(origin=origin_words(card, models)),
                )
            )
            facts += origin_facts(card)
            facts.append((self.tr("File"), place_words(package.path)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 84)
        for down, (name, value) in enumerate(facts):
            grid.addWidget(words(name, "muted"), down, 0, _TOP)
            grid.addWidget(to_copy(value), down, 1, _TOP)
        if not model.is_bundled:
            row = QHBoxLayout()
            row.addWidget(self._folder_button())
            row.addStretch(1)
            grid.addLayout(row, len(facts), 1)
        column = _section(self.tr("Details"), "")
        column.addLayout(grid)
        return column

    def _folder_button(self) -> PushButton:
        button = PushButton(self.tr("Show in folder"), kind="link")
        button.clicked.connect(self._on_folder_clicked)
        return button

    def _help_button(self, text: str, place: str) -> PushButton:
        self._help = place
        button = PushButton(text, kind="link")
        button.clicked.connect(self._on_help_clicked)
        return button

    def _figure(self, text: str, kind: str) -> QWidget:
        label = words(text, kind)
        label.setFont(tabular(label.font()))
        return label

    @Slot()
    def _on_help_clicked(self) -> None:
        self.help_wanted.emit(self._help)

    @Slot()
    def _on_folder_clicked(self) -> None:
        self.folder_wanted.emit()


def _section(heading: str, beside: str) -> QVBoxLayout:
    """Begin a section: its heading, a word at the end of its line, a hairline."""
    column = QVBoxLayout()
    column.setSpacing(0)
    row = QHBoxLayout()
    row.addWidget(words(heading, "heading"), 1)
    if beside:
        row.addWidget(words(beside, "muted"))
    column.addLayout(row)
    column.addSpacing(8)
    column.addWidget(line.across())
    column.addSpacing(12)
    return column
