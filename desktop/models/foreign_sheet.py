"""The sheet before a model of another program is added: what it is, and what it is to be called."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.card import LONGEST_LICENCE, LONGEST_NAME, is_name
from desktop.models.card_texts import size_words
from desktop.models.foreign_texts import kind_words, reading_words, trial_words
from desktop.models.reading_choice import ReadingChoice
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import to_copy, words

if TYPE_CHECKING:
    from desktop.models.foreign_jobs import Findings

_WIDTH: Final = 600
#: For what scrolls a long page.
_BAR: Final = 12
_MARGIN: Final = 28
_LABELS: Final = 92
#: What the sheet has above and below its middle, and leaves of the window.
_AROUND: Final = 230
#: The same, with a title bar, on a screen that is hardly higher than the sheet.
_AROUND_ON_SCREEN: Final = 200
_LEAST_MIDDLE: Final = 180
_TOP: Final = Qt.AlignmentFlag.AlignTop


class ForeignSheet(QDialog):
    """Says what is being found out about a model, then asks what only its user can know.

    Args:
        parent: what it stands before.
        look: its colours.
        file: name of the model's file.
        taken: names that other models have.

    Signals:
        install_wanted: it is to be added as the sheet says.
    """

    install_wanted = Signal()

    def __init__(
        self, parent: QWidget, look: Appearance, file: str, taken: Collection[str]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._window = parent
        self._look, self._taken = look, folded(taken)
        self._findings: Findings | None = None
        self._is_adding = False
        self._refusal = ""
        self.choice: ReadingChoice | None = None
        title = self.tr("Add a model of another program")
        self.setWindowTitle(title)
        self._file = ElidedLabel()
        self._file.setProperty("kind", "muted")
        self._file.show_text(file)
        self._busy = BusyLine(look, ground="surface")
        self._middle = QScrollArea()
        self._middle.setFrameShape(QFrame.Shape.NoFrame)
        self._middle.setWidgetResizable(True)
        self._middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.licence = QLineEdit()
        self.licence.setMaxLength(LONGEST_LICENCE)
        self.licence.setAccessibleName(self.tr("Licence"))
        self.confirmed = QCheckBox(self.tr("I may use this model under this licence"))
        self._remark = words("", "small-bad", wraps=True)
        self.cancel = PushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.install = PushButton(self.tr("Install"), kind="primary")
        self.install.setDefault(True)
        self._lay_out(words(title, "title"))
        self._show_trying()
        self.cancel.clicked.connect(self.reject)
        self.install.clicked.connect(self._on_install_clicked)
        self.name.textChanged.connect(self._on_name_changed)
        self.confirmed.toggled.connect(self._refresh)
        self._refresh()

    @property
    def number(self) -> int | None:
        """The reading that is meant; None while somebody has to choose."""
        if self._findings is None:
            return None
        return 0 if self.choice is None else self.choice.number

    @property
    def called(self) -> str:
        """The name for people, without blanks around it."""
        return " ".join(self.name.text().split())

    @property
    def licence_words(self) -> str:
        """What may be done with it: as its makers state it, or as the user wrote."""
        known = "" if self._findings is None else self._findings.examined.licence
        typed = "".join(each for each in self.licence.text() if each.isprintable())
        return known or " ".join(typed.split())

    def show_found(self, findings: "Findings", name: str) -> None:
        """Show what was found out.

        Args:
            findings: about the model.
            name: that is proposed for it.
        """
        self._findings = findings
        self._busy.show_busy(len(findings.examined.readings) > 1)
        column = self._begin_page(spacing=12)
        readings = findings.examined.readings
        if len(readings) > 1:
            sentences = [reading_words(each.sentence) for each in readings]
            self.choice = ReadingChoice(self._look, sentences)
            self.choice.chosen.connect(self._refresh)
            self.choice.taken.connect(self._on_reading_taken)
            column.addLayout(self._question(self.choice))
            column.addWidget(self.choice)
        column.addLayout(self._facts(findings))
        column.addWidget(self.confirmed)
        self.name.setText(name)
        wide = 0 if self.choice is None else self.choice.width_px + 2 * _MARGIN + _BAR
        self.setFixedWidth(max(_WIDTH, wide))
        self._fit()
        self._refresh()
        self.install.setVisible(True)
        if self.choice is None:
            self.name.setFocus()
            self.name.selectAll()

    def show_pictures(self, pictures: "tuple[QImage, ...]") -> None:
        """Show what a photo looks like by each reading."""
        self._busy.show_busy(False)
        if self.choice is not None:
            self.choice.show_pictures(pictures)
            self._fit()

    def know_names(self, taken: Collection[str]) -> None:
        """Take other names that other models have."""
        self._taken = folded(taken)
        self._refresh()

    def show_adding(self) -> None:
        """Say that it is being added; what it is called and how it is read stays as it is."""
        self._is_adding, self._refusal = True, ""
        self.setFocus()  # and not the button that cancels, which Return would press
        self._page.setEnabled(False)
        self.install.setText(self.tr("Installing…"))
        self._busy.show_busy(True)
        self._refresh()

    def show_refused(self, why: str) -> None:
        """Say why it could not be added; it can be tried in another way."""
        self._is_adding, self._refusal = False, why
        self._page.setEnabled(True)
        self.install.setText(self.tr("Install"))
        self._busy.show_busy(False)
        self._refresh()
        self._fit()
        self.name.setFocus()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self._busy.show_busy(False)
        super().done(result)

    def _lay_out(self, title: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.install)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 22)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self._file)
        column.addSpacing(6)
        column.addWidget(self._busy)
        column.addSpacing(6)
        column.addWidget(self._middle, 1)
        column.addWidget(self._remark)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)

    def _show_trying(self) -> None:
        column = self._begin_page(spacing=4)
        column.addWidget(words(self.tr("Trying the model out…"), "heading"))
        about = self.tr(
            "It colours small pictures where it can do no harm. A large model takes half a minute; "
            "nothing is added yet."
        )
        column.addWidget(words(about, "muted", wraps=True))
        self._fit()
        self._busy.show_busy(True)
        self.install.setVisible(False)
        self.setFocus()  # and not the button that cancels, which Return would press

    def _question(self, choice: ReadingChoice) -> QVBoxLayout:
        question = words(self.tr("Which of these looks right?"), "heading")
        question.setBuddy(choice)
        about = self.tr(
            "The file does not say how it wants its numbers. Choose by the pictures; what is "
            "wrong looks grey, garish or of one colour."
        )
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(question)
        column.addWidget(words(about, "muted", wraps=True))
        return column

    def _facts(self, findings: "Findings") -> QGridLayout:
        """Lay out what is known, and what is asked."""
        examined = findings.examined
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("What it is"), words(kind_words(examined), wraps=True))
        ]
        if len(examined.readings) == 1:
            does = words(reading_words(examined.readings[0].sentence), wraps=True)
            rows.append((self.tr("What it does"), does))
        rows.append((self.tr("Speed"), words(trial_words(examined.seconds), wraps=True)))
        rows.append((self.tr("Size"), words(size_words(findings.bytes))))
        if findings.made_before:
            text = self.tr("You have this file as “{name}” already.")
            rows.append(
                (self.tr("Note"), words(text.format(name=findings.made_before), wraps=True))
            )
        if examined.source:
            rows.append((self.tr("Source"), to_copy(examined.source)))
        if examined.licence:
            stated = self.tr("{licence}, as its makers state it")
            rows.append((self.tr("Licence"), to_copy(stated.format(licence=examined.licence))))
        else:
            self.licence.setPlaceholderText(self.tr("As the place says that you have it from"))
            rows.append((self.tr("Licence"), self.licence))
        rows.append((self.tr("Name"), self.name))
        for down, (label, value) in enumerate(rows):
            name = words(label, "muted")
            is_field = value in (self.name, self.licence)
            grid.addWidget(name, down, 0, Qt.AlignmentFlag.AlignVCenter if is_field else _TOP)
            grid.addWidget(value, down, 1)
            name.setBuddy(value)
        return grid

    def _begin_page(self, *, spacing: int) -> QVBoxLayout:
        """Begin what stands in the middle; what stood there goes."""
        page = self._page = QWidget()
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(spacing)
        self._middle.setWidget(page)
        # Until it is filled: what comes to a page that is seen is shown, and has a height, later.
        page.hide()
        return column

    def _fit(self) -> None:
        """Be as high as what there is to say, as far as the window goes."""
        self._page.show()
        needed = self._column.totalHeightForWidth(self.width() - 2 * _MARGIN)
        if needed < 0:  # where nothing of it wraps
            needed = self._column.totalSizeHint().height()
        window, screen = self._window.window().height(), self.screen().availableGeometry()
        most = min(max(_LEAST_MIDDLE, window - _AROUND), screen.height() - _AROUND_ON_SCREEN)
        middle = self.frameGeometry().center()
        self._middle.setFixedHeight(min(needed, most))
        self.adjustSize()
        if self.isVisible():  # before that, Qt places it
            self._grow_around(middle, screen)

    def _grow_around(self, middle: QPoint, screen: QRect) -> None:
        """Stay where it stood with another size, but on the screen as a whole."""
        frame = self.frameGeometry()
        frame.moveCenter(middle)
        frame.moveRight(min(frame.right(), screen.right()))
        frame.moveBottom(min(frame.bottom(), screen.bottom()))
        frame.moveLeft(max(frame.left(), screen.left()))
        frame.moveTop(max(frame.top(), screen.top()))
        self.move(frame.topLeft())

    def _why_not(self) -> str:
        """Say what is missing before it can be added; empty when nothing is."""
        if self._is_adding:
            return self.tr("It is being installed")
        if self.number is None:
            return self.tr("Choose the picture that looks right first")
        if not is_name(self.called):
            return self.tr("Give it a name first")
        if self.called.casefold() in self._taken:
            return self.tr("This name is taken. Choose another one.")
        if not self.confirmed.isChecked():
            return self.tr("Say first that you may use it")
        return ""

    @Slot()
    def _refresh(self) -> None:
        reason = self._why_not()
        is_taken = self.called.casefold() in self._taken and not self._is_adding
        taken = self.tr("This name is taken. Choose another one.") if is_taken else ""
        remark = self._refusal or taken
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.name.setAccessibleDescription(self._remark.text())
        self.install.setEnabled(not reason)
        self.install.setToolTip(reason)
        self.install.setAccessibleDescription(reason)

    @Slot()
    def _on_name_changed(self) -> None:
        self._refusal = ""
        self._refresh()

    @Slot()
    def _on_reading_taken(self) -> None:
        """Go on to what is asked next, or do it where nothing is."""
        if self.install.isEnabled():
            self.install.click()
        else:
            self.confirmed.setFocus(Qt.FocusReason.TabFocusReason)
            self._middle.ensureWidgetVisible(self.confirmed)

    @Slot()
    def _on_install_clicked(self) -> None:
        if not self._why_not():
            self.install_wanted.emit()


def folded(names: Collection[str]) -> set[str]:
    """Give names as they are compared: capitals make no difference."""
    return {name.casefold() for name in names}
