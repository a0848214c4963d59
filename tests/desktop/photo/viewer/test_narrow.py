"""What the viewer gives up where it is as narrow as it can be: words, and no half of a word."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.photo.viewer.candidate_strip import CandidateStrip
from desktop.photo.viewer.strip_head import StripWords
from desktop.photo.viewer.viewer import Viewer
from desktop.ui.appearance import Appearance
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel

#: Between queue and panel in the smallest window, in px.
NARROWEST = 406
#: German: longer than the English.
TITLE, NOTE = "Dieses Foto mit jedem Modell", "Eines anklicken, um es zu nehmen"


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources_dir(), ThemeChoice.DARK)


def show_in(qtbot: QtBot, widget: QWidget, width: int) -> QWidget:
    """Show a widget at a width that its window has for it, whatever it asks for itself."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 500)
    widget.setParent(window)
    widget.setGeometry(window.rect())
    widget.show()
    window.show()
    qtbot.waitExposed(window)
    return window  # to be held, or the widget goes with it


def test_no_icon_of_the_bar_is_cut_off(look: Appearance, qtbot: QtBot) -> None:
    viewer = Viewer(look)
    window = show_in(qtbot, viewer, NARROWEST)
    buttons = [b for b in viewer._bar.findChildren(QToolButton) if b.isVisible()]
    assert len(buttons) >= 9
    for button in buttons:
        corner = button.mapTo(viewer._bar, button.rect().bottomRight())
        assert viewer._bar.rect().contains(corner), button.accessibleName()
        assert button.width() >= button.iconSize().width() + 4, button.accessibleName()
    assert viewer._bar.minimumSizeHint().width() <= NARROWEST
    viewer.close_down()
    window.close()


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (700, [TITLE, NOTE]),
        (NARROWEST, [TITLE]),
    ],
)
def test_the_note_of_the_strip_is_left_out_before_it_is_cut(
    look: Appearance, qtbot: QtBot, width: int, shown: list[str]
) -> None:
    strip = CandidateStrip(look)
    strip.show_words(StripWords(TITLE, NOTE))
    window = show_in(qtbot, strip, width)
    labels = [label for label in strip.findChildren(QLabel) if label.isVisible() and label.text()]
    assert [label.text() for label in labels] == shown
    assert all(label.width() >= label.sizeHint().width() for label in labels)
    window.close()


@pytest.mark.parametrize("was", [NARROWEST, 1200])
def test_what_the_strip_does_is_whole_and_its_title_says_that_it_was_shortened(
    look: Appearance, qtbot: QtBot, was: int
) -> None:
    strip = CandidateStrip(look)
    window = show_in(qtbot, strip, was)
    strip.setGeometry(0, 0, 260, 200)
    strip.show_words(StripWords("Schnappschüsse des Fotos", NOTE, "Schnappschuss machen"))
    (verb,) = strip.findChildren(PushButton)
    (title,) = (label for label in strip.findChildren(ElidedLabel) if label.isVisible())
    assert verb.width() >= verb.sizeHint().width()
    assert verb.geometry().right() < 260
    assert 0 < title.width() < title.sizeHint().width()
    assert title.geometry().right() < verb.x()
    assert title.toolTip() == f"Schnappschüsse des Fotos\n{NOTE}"
    window.close()
