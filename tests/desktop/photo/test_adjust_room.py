"""In the smallest window all that can be adjusted is in sight, and nothing stands too close."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import Language
from desktop.ui.widgets.choice_box import ChoiceBox
from tests.desktop.conftest import Pictures
from tests.desktop.shown_text import settle

#: Logical px.
_LEAST_GAP = 8


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_the_sliders_keep_clear_of_the_presets_and_need_no_scrolling(
    make: Callable[[Library], MainWindow],
    library: Library,
    home: Path,
    opened: Callable[[MainWindow, Path], None],
    pictures: Pictures,
    qtbot: QtBot,
    language: Language,
) -> None:
    home.mkdir(parents=True)
    SettingsFile(home / "settings.json").save(Settings(language=language))
    window = make(library)
    window.resize(900, 600)
    opened(window, pictures.grey())
    settle()
    adjust = window.window_controller.adjust
    qtbot.waitUntil(lambda: adjust.doubt.is_known)
    presets_end = adjust.presets.mapTo(adjust, adjust.presets.rect().bottomLeft()).y()
    tops = [slider.mapTo(adjust, QPoint()).y() for slider in adjust.sliders]
    ends = [top + slider.height() for top, slider in zip(tops, adjust.sliders, strict=True)]
    between = [top - end for top, end in zip(tops[1:], ends[:-1], strict=True)]
    assert tops[0] - presets_end > _LEAST_GAP > max(between)
    areas = adjust.findChildren(QScrollArea)
    area = next(area for area in areas if area.isAncestorOf(adjust.sliders[0]))
    # The least heights at which more is shown, and a small screen with and without a wide panel.
    for size in (
        (900, 600),
        (900, 690),
        (900, 816),
        (1366, 690),
        (1366, 720),
        (1366, 748),
        (1280, 920),
    ):
        window.resize(*size)
        settle()
        assert area.verticalScrollBar().maximum() == 0, size
        assert adjust.histogram.is_open is (size == (1280, 920))
        if size[1] >= 748:
            assert adjust.histogram.isVisible()  # its head, to unfold it by
    # Who wants the histogram on a small screen has it, and all sliders; nothing goes for it where
    # there is room.
    for size in ((1280, 820), (1366, 768)):
        window.resize(*size)
        settle()
        (fold,) = adjust.histogram.findChildren(QToolButton)
        qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
        settle()
        assert adjust.histogram.is_open
        assert area.verticalScrollBar().maximum() == 0
        assert adjust.doubt.isVisible()
        assert adjust.guess.isVisible()
        assert adjust._summary.isVisible() or size == (1366, 768)
        qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
        assert not adjust.histogram.is_open
        assert fold.isVisible()


def test_a_scroll_bar_pushes_nothing_out_of_line(
    window: MainWindow,
    opened: Callable[[MainWindow, Path], None],
    pictures: Pictures,
) -> None:
    opened(window, pictures.grey())
    adjust = window.window_controller.adjust
    (save,) = (b for b in adjust.findChildren(QPushButton) if b.text() == "Save")
    window.setMinimumHeight(420)  # as on a small screen with large text

    def edges() -> set[tuple[int, int]]:
        """Give left and right of what is to be in line."""
        settle()
        box = adjust.findChildren(ChoiceBox)[0]
        grooves = [slider.groove for slider in adjust.sliders]
        lefts = {(c.mapTo(adjust, QPoint()).x(), c.width()) for c in (save, box)}
        return lefts | {(g.mapTo(adjust, QPoint(3, 0)).x(), g.width() - 6) for g in grooves}

    for height in (820, 460):
        window.resize(1280, height)
        assert len(edges()) == 1, (height, edges())
    assert any(area.verticalScrollBar().isVisible() for area in adjust.findChildren(QScrollArea))


def test_choosing_a_model_moves_no_slider(
    make: Callable[[Library], MainWindow],
    tiny_models: ModuleType,
    tmp_path: Path,
    opened: Callable[[MainWindow, Path], None],
    pictures: Pictures,
) -> None:
    folder = tmp_path / "told"
    folder.mkdir()
    summaries = {"short": "Plain.", "long": "Good at coasts and at all that lies near to water."}
    for name, summary in summaries.items():
        card = tiny_models.card(name=name, id=name)
        tiny_models.package(folder, of=replace(card, summary=summary))
    window = make(Library(folder, tmp_path / "own"))
    adjust, photo_controller = (
        window.window_controller.adjust,
        window.window_controller.photo_controller,
    )
    opened(window, pictures.grey())
    for width, height in ((1280, 820), (1000, 760)):
        window.resize(width, height)
        tops = []
        for name in summaries:
            photo_controller.choose_model(name)
            settle()
            assert adjust._summary.height() >= adjust._summary.heightForWidth(
                adjust._summary.width()
            )
            tops.append([slider.mapTo(adjust, QPoint()).y() for slider in adjust.sliders])
        assert tops[0] == tops[1]


def test_the_ways_to_look_are_alike_and_whole_beside_the_open_queue(
    filled: Callable[[Path], MainWindow],
    pictures: Pictures,
    qtbot: QtBot,
) -> None:
    photo = pictures.grey()
    window = filled(photo.parent)
    window.resize(window.minimumSize())
    bar = window.window_controller.viewer._bar
    qtbot.waitUntil(bar.isVisible)
    settle()
    ways = [button for button in bar.findChildren(QToolButton) if button.isCheckable()][:4]
    lefts = [way.mapTo(bar, QPoint()).x() for way in ways]
    assert [way.accessibleName() for way in ways] == ["Split", "Side by side", "Original", "Colour"]
    assert len({way.width() for way in ways}) == 1
    assert all(b - a >= ways[0].width() for a, b in pairwise(lefts))
    assert window.width() == window.minimumWidth()
