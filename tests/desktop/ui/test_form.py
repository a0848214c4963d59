"""Rows of a form: their lines, and words beside a high control."""

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.form import Form, FormRow


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources_dir(), ThemeChoice.LIGHT)


def row(title: str, height: int = 20) -> FormRow:
    control = QWidget()
    control.setFixedSize(80, height)
    return FormRow(title, "a note", control)


def lines_of(form: Form) -> int:
    return sum(frame.isVisible() for frame in form.findChildren(QFrame) if is_line(frame))


def is_line(frame: QFrame) -> bool:
    return frame.property("kind") == "line"


def test_a_row_that_is_hidden_leaves_no_second_line_behind(qtbot: QtBot) -> None:
    form, rows = Form(), [row("Format"), row("Long side"), row("Length")]
    qtbot.addWidget(form)
    rows[2].hide()
    for one in rows:
        form.add(one)
    form.show()
    assert lines_of(form) == 1
    rows[1].hide()
    assert lines_of(form) == 0
    for one in rows[1:]:
        one.show()
    assert lines_of(form) == 2


def test_a_note_stays_below_its_title_beside_a_high_control(qtbot: QtBot) -> None:
    gaps = []
    for height in (20, 90):
        shown = row("Quality", height)
        qtbot.addWidget(shown)
        shown.resize(400, shown.sizeHint().height())
        shown.show()
        title, note = shown.findChildren(QLabel)
        gaps.append(note.y() - title.geometry().bottom())
        middle = (title.y() + note.geometry().bottom()) / 2
        assert middle == pytest.approx(shown.height() / 2, abs=2)
    assert gaps[0] == gaps[1]
