"""What the viewer gives up where it is as narrow as it can be: words, and no half of a word."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.photo.album import Album
from desktop.photo.viewer.candidate_strip import CandidateStrip
from desktop.photo.viewer.crop_bar import CropBar
from desktop.photo.viewer.crop_state import begun
from desktop.photo.viewer.found_strip import FoundTile
from desktop.photo.viewer.hint_marks import Mark, MarkKind
from desktop.photo.viewer.strip_head import StripWords
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.view_state import Size
from desktop.ui.appearance import Appearance
from desktop.ui.language import SPOKEN, Language, speak
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel

#: Between queue and panel in the smallest window, in px.
NARROWEST = 406
WIDE = 1100
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


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.CONTRAST_DARK])
def test_no_icon_of_the_bar_is_cut_off(
    qapp: QApplication, qtbot: QtBot, theme: ThemeChoice
) -> None:
    viewer = Viewer(Appearance(qapp, resources_dir(), theme))
    window = show_in(qtbot, viewer, WIDE)
    for width in (NARROWEST, 459, 460, 509, 510, 700):
        viewer.setGeometry(0, 0, width, 500)
        qtbot.waitUntil(lambda: assert_icons_are_whole(viewer))  # laid out later
        assert viewer._bar.minimumSizeHint().width() <= width
    viewer.close_down()
    window.close()


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.value)
def test_nothing_of_the_crop_bar_is_cut_off_or_overlaps(
    qapp: QApplication, qtbot: QtBot, language: Language
) -> None:
    speak(qapp, resources_dir(), language)
    bar = CropBar(Appearance(qapp, resources_dir(), ThemeChoice.CONTRAST_DARK))
    window = show_in(qtbot, bar, WIDE)
    for width in (NARROWEST, 480, 600, 700, WIDE):
        bar.setGeometry(0, 0, width, bar.sizeHint().height())
        qtbot.waitUntil(lambda: assert_parts_are_whole(bar))
    window.close()


@pytest.mark.parametrize("language", SPOKEN, ids=lambda language: language.value)
def test_the_crop_says_its_size_beside_both_panels_of_the_smallest_window(
    qapp: QApplication, qtbot: QtBot, language: Language
) -> None:
    speak(qapp, resources_dir(), language)
    bar = CropBar(Appearance(qapp, resources_dir(), ThemeChoice.DARK))
    window = show_in(qtbot, bar, WIDE)
    bar.show_fineness(None, Size(4000, 3000))
    bar.show_state(begun(Size(4000, 3000), None))
    for width in (NARROWEST, WIDE, NARROWEST):
        bar.setGeometry(0, 0, width, bar.sizeHint().height())
        qtbot.waitUntil(lambda: assert_parts_are_whole(bar))
        assert bar.size_left.isVisible()
        assert "4000" in bar.size_left.text()
    window.close()


def assert_icons_are_whole(viewer: Viewer) -> None:
    """Check the bar below the photo."""
    bar = viewer._bar
    assert bar.width() == viewer.width()
    buttons = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) >= 9
    for button in buttons:
        assert bar.rect().contains(button.mapTo(bar, button.rect().bottomRight()))
        assert button.width() >= 30, button.accessibleName()
        assert button.iconSize().width() >= 18, button.accessibleName()
        assert_lies_alone(button, buttons)


def assert_parts_are_whole(bar: CropBar) -> None:
    """Check the bar of the crop at the height that it asks for."""
    bar.resize(bar.width(), bar.sizeHint().height())
    parts = [one for one in bar.children() if isinstance(one, QWidget) and one.isVisible()]
    for part in parts:
        assert bar.rect().contains(part.geometry())
        assert part.width() >= (part.minimumWidth() or part.sizeHint().width())
        assert_lies_alone(part, parts)
    wanted = (bar.ratios, bar.upend, bar.ruler, bar.angle, bar.level, bar.cancel, bar.done)
    assert {*wanted} <= {*parts}
    assert bar.reset in parts or bar.reset_icon in parts


def assert_lies_alone(part: QWidget, parts: list[QWidget]) -> None:
    """Check that nothing lies over a part."""
    window = part.window()
    places = {
        one: QRect(one.mapTo(window, QPoint()), one.size()) for one in parts if one is not part
    }
    own = QRect(part.mapTo(window, QPoint()), part.size())
    over = [one.accessibleName() for one, place in places.items() if place.intersects(own)]
    assert over == [], f"{part.accessibleName()} lies under {over}"


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


@pytest.mark.parametrize(("height", "stays"), [(411, False), (544, True)])
def test_a_photo_that_is_cropped_has_the_room_of_the_strip_in_a_low_window(
    look: Appearance, qtbot: QtBot, height: int, stays: bool
) -> None:
    viewer = Viewer(look)
    window = show_in(qtbot, viewer, NARROWEST)
    viewer.setGeometry(0, 0, NARROWEST, height)
    viewer.strip.show_album(Album((Path("one.jpg"), Path("two.jpg")), 0))
    assert viewer.strip.isVisible()
    viewer.show_cropping(True)
    assert viewer.strip.isVisible() is stays
    viewer.show_cropping(False)
    assert viewer.strip.isVisible()
    viewer.close_down()
    window.close()


@pytest.mark.parametrize("height", [390, 430, 540])
def test_places_in_other_photos_have_their_buttons_however_low_the_window_is(
    look: Appearance, qtbot: QtBot, height: int
) -> None:
    viewer = Viewer(look)
    window = show_in(qtbot, viewer, WIDE)
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0x808080)
    mark = Mark(((0.5, 0.5),), MarkKind.COLOUR, "#b02020")
    viewer.found.show_tiles([FoundTile(1, "a.jpg", picture, mark, is_sure=True)])
    viewer.found.show()
    viewer.setGeometry(0, 0, WIDE, height)
    use, bar = viewer.found.tiles[1].use, viewer._bar

    def is_whole() -> bool:
        shown = use.mapTo(viewer, use.rect().bottomLeft()).y()
        is_seen = use.visibleRegion().boundingRect().height() == use.height()
        return is_seen and shown < bar.y() and viewer.canvas.height() >= 120

    qtbot.waitUntil(is_whole)
    viewer.close_down()
    window.close()
