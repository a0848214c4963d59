"""Colours of places are corrected by mouse and keys in the real window, and saved."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.colorize.hints import Hint, HintKind, Origin
from desktop.app.main_window import MainWindow
from desktop.photo.hints.colours import Lab, distance, lab_of, snapped
from desktop.photo.hints.hint_menu import Wish
from desktop.photo.turns import Turn
from desktop.photo.viewer import hint_marks as hm
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode
from desktop.ui.name_dialog import NameDialog
from tests.desktop.conftest import Pictures
from tests.desktop.photo.hints.conftest import CONTROL, LEFT, NONE, SHIFT, Hand, Opened


def test_a_click_and_a_swatch_change_the_place_in_the_saved_picture(hand: Hand) -> None:
    place = (0.8, 0.5)
    before = hand.shown(place)
    hand.click(place)
    assert hand.tool.popover.isVisible()
    colour = hand.swatch(2)
    assert distance(colour, before) > 10
    hand.wait_for(place, colour)
    ab = hand.saved()
    assert np.hypot(*(ab[80, 192] - (colour.a, colour.b))) < 8


def test_a_place_can_be_clicked_in_either_picture_and_either_half(hand: Hand) -> None:
    for mode, place, pane in (
        (ViewMode.SPLIT, (0.2, 0.3), 0),
        (ViewMode.SPLIT, (0.9, 0.3), 0),
        (ViewMode.SIDE_BY_SIDE, (0.3, 0.7), 0),
        (ViewMode.SIDE_BY_SIDE, (0.7, 0.7), 1),
        (ViewMode.COLOUR, (0.5, 0.9), 0),
    ):
        hand.window.window_controller.viewer.mode_chosen.emit(mode)
        count = len(hand.hints)
        hand.click(place, pane=pane)
        hand.swatch(1)
        hand.key(Qt.Key.Key_Escape)
        assert len(hand.hints) == count + 1
        last = hand.hints[-1]
        assert (last.x, last.y) == pytest.approx(place, abs=0.01)


def test_a_colour_that_is_set_in_the_original_is_seen(hand: Hand) -> None:
    viewer = hand.window.window_controller.viewer
    viewer.mode_chosen.emit(ViewMode.ORIGINAL)
    hand.click((0.5, 0.5))
    assert viewer.canvas.state.mode is ViewMode.COLOUR


def test_a_hint_of_which_nothing_is_chosen_leaves_no_trace(hand: Hand) -> None:
    hand.click((0.5, 0.2))
    assert len(hand.hints) == 1
    hand.key(Qt.Key.Key_Escape)
    assert hand.hints == ()
    assert hand.tool.is_on
    assert not hand.window.window_controller.photo_controller.session.history.can_undo
    hand.key(Qt.Key.Key_Escape)
    assert not hand.tool.is_on


def test_a_swatch_under_the_pointer_is_tried_and_let_go(hand: Hand) -> None:
    place = (0.8, 0.5)
    hand.click(place)
    hand.qtbot.waitUntil(lambda: hand.tool.popover.view.suggested is not None)
    before, button = hand.shown(place), hand.tool.popover.suggested.buttons[3]
    button.tried.emit()
    hand.wait_for(place, button.swatch.colour)
    button.left.emit()
    hand.wait_for(place, before)
    assert not hand.window.window_controller.photo_controller.session.history.past


def test_a_choice_is_one_step_and_undo_takes_the_hint_back_too(hand: Hand) -> None:
    place = (0.8, 0.5)
    before = hand.shown(place)
    hand.click(place)
    colour = hand.swatch(2)
    hand.wait_for(place, colour)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.hints == ()
    assert not hand.tool.popover.isVisible()
    hand.wait_for(place, before)
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    hand.wait_for(place, colour)


def test_a_mark_is_dragged_and_its_colour_goes_along(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    colour = hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    hand.drag((0.8, 0.5), (0.6, 0.4), (0.3, 0.2))
    (hint,) = hand.hints
    assert (hint.x, hint.y) == pytest.approx((0.3, 0.2), abs=0.01)
    hand.wait_for((0.3, 0.2), colour)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert (hand.hints[0].x, hand.hints[0].y) == pytest.approx((0.8, 0.5), abs=0.01)


def test_a_click_on_a_mark_opens_it_and_delete_removes_it(hand: Hand) -> None:
    place = (0.8, 0.5)
    before = hand.shown(place)
    hand.click(place)
    hand.wait_for(place, hand.swatch(2))
    hand.key(Qt.Key.Key_Escape)
    assert len(hand.hints) == 1
    hand.click(place)
    assert len(hand.hints) == 1
    assert hand.tool.popover.isVisible()
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_Delete)
    assert hand.hints == ()
    hand.wait_for(place, before)


def test_no_colour_here_is_grey_in_the_saved_picture(hand: Hand) -> None:
    place = (0.9, 0.4)
    assert hand.shown(place).chroma > 10
    hand.wish(Wish.GREY, place)
    hand.wait_for(place, Lab(50, 0, 0))
    ab = hand.saved()
    assert np.hypot(*ab[64, 216]) < 3


def test_the_right_button_asks_and_remove_removes(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    hand.qtbot.mouseClick(hand.canvas, Qt.MouseButton.RightButton, NONE, hand.point((0.8, 0.5)))
    assert hand.tool.menu.isVisible()
    hand.tool.menu.entries[Wish.REMOVE].trigger()
    hand.tool.menu.close()
    assert hand.hints == ()


def test_a_place_that_is_to_stay_is_moved_by_no_other_hint(hand: Hand) -> None:
    kept, other = (0.86, 0.5), (0.8, 0.5)
    as_it_was = hand.shown(kept)
    hand.click(other)
    colour = hand.swatch(2)
    hand.wait_for(other, colour)
    hand.key(Qt.Key.Key_Escape)
    moved = distance(hand.shown(kept), as_it_was)
    assert moved > 5
    hand.wish(Wish.KEEP, kept)
    assert hand.hints[-1].kind is HintKind.KEEP
    hand.qtbot.waitUntil(lambda: distance(hand.shown(kept), as_it_was) < 0.5 * moved)


def test_a_stroke_colours_all_that_was_painted(hand: Hand) -> None:
    line = [(0.55 + 0.03 * n, 0.85) for n in range(11)]
    before = [hand.shown(place) for place in line]
    hand.key(Qt.Key.Key_BracketRight)
    hand.drag(*line)
    (hint,) = hand.hints
    assert hint.radius > 0
    assert len(hint.further) >= 5
    colour = hand.swatch(2)
    assert max(distance(one, colour) for one in before) > 10
    for place in line[1:-1]:
        hand.wait_for(place, colour)


def test_brackets_change_how_wide_a_stroke_is(hand: Hand) -> None:
    widths = []
    for key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight):
        hand.key(key)
        hand.drag((0.6, 0.2), (0.7, 0.2), (0.8, 0.2))
        widths.append(hand.hints[-1].radius)
        hand.key(Qt.Key.Key_Escape)
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


def test_the_eyedropper_takes_a_colour_from_the_picture(hand: Hand) -> None:
    source, target = (0.05, 0.1), (0.8, 0.5)
    colour = hand.shown(source)
    assert distance(colour, hand.shown(target)) > 10
    hand.click(target)
    hand.click(source, CONTROL)
    assert len(hand.hints) == 1
    hand.wait_for(target, colour)


def test_a_colour_that_was_taken_is_at_hand_for_another_photo(
    hand: Hand, pictures: Pictures, opened: Opened
) -> None:
    colour = hand.shown((0.05, 0.1))
    hand.click((0.05, 0.1), CONTROL)
    assert hand.hints == ()
    opened(hand.window, pictures.grey("other.png"))
    hand.click((0.8, 0.5))
    lately = hand.tool.popover.lately.buttons
    assert distance(lately[0].swatch.colour, colour) < 3
    hand.qtbot.mouseClick(lately[0], LEFT)
    hand.wait_for((0.8, 0.5), colour)


def test_hidden_marks_are_neither_seen_nor_hit_until_they_are_shown_again(hand: Hand) -> None:
    place = (0.8, 0.25)
    hand.click(place)
    hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    at = hand.point(place)
    area = QRect(at - QPoint(12, 12), at + QPoint(12, 12))
    marked = hand.canvas.grab(area).toImage()
    hand.key(Qt.Key.Key_H)
    hand.canvas.pointing.leave()
    assert hand.canvas.grab(area).toImage() != marked
    hand.click(place)
    assert len(hand.hints) == 2  # the one below was not hit
    hand.key(Qt.Key.Key_Escape)
    assert len(hand.hints) == 1
    hand.key(Qt.Key.Key_H)
    hand.key(Qt.Key.Key_H)
    assert not hand.canvas.pointing.marks.are_hidden


def test_on_a_turned_photo_the_hint_is_where_the_click_was(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey("photo.png"))
    controller = window.window_controller.photo_controller
    with qtbot.waitSignal(controller.turned):
        controller.turn(lambda turn: Turn(2, is_mirrored=True))
    qtbot.waitUntil(lambda: controller.colour is not None)
    hand = Hand(window, qtbot)
    hand.key(Qt.Key.Key_K)
    place = (0.8, 0.3)
    hand.click(place)
    colour = hand.swatch(2)
    (hint,) = hand.hints
    assert (hint.x, hint.y) == pytest.approx((0.8, 0.7), abs=0.01)  # of the file
    assert hand.canvas.pointing.marks.marks[0].places[0] == pytest.approx(place, abs=0.01)
    hand.wait_for(place, colour)


def test_close_up_the_place_under_the_pointer_is_meant(hand: Hand) -> None:
    hand.canvas.zoom_to(8.0)
    at = hand.canvas.rect().center() + QPoint(60, 40)
    place = hm.place_at(hand.canvas.state, at.x(), at.y())
    hand.qtbot.mouseClick(hand.canvas, LEFT, NONE, at)
    colour = hand.swatch(2)
    assert (hand.hints[0].x, hand.hints[0].y) == pytest.approx(place, abs=1e-3)
    hand.wait_for(place, colour)


def test_a_model_that_answers_one_colour_takes_hints_too(hand: Hand) -> None:
    hand.window.window_controller.photo_controller.choose_model("tiny-ab")
    hand.click((0.8, 0.5))
    colour = hand.swatch(2)
    hand.wait_for((0.8, 0.5), colour)


def test_the_photo_is_moved_by_space_and_by_the_middle_button_while_pointing(hand: Hand) -> None:
    hand.canvas.zoom_to(6.0)
    for button, holds_space in ((LEFT, True), (Qt.MouseButton.MiddleButton, False)):
        before = hand.canvas.state.centre_x
        if holds_space:
            hand.qtbot.keyPress(hand.canvas, Qt.Key.Key_Space)
        middle = hand.canvas.rect().center() + QPoint(50, 60)
        hand.qtbot.mousePress(hand.canvas, button, NONE, middle)
        hand.qtbot.mouseMove(hand.canvas, middle + QPoint(-40, 0))
        hand.qtbot.mouseRelease(hand.canvas, button, NONE, middle + QPoint(-40, 0))
        if holds_space:
            hand.qtbot.keyRelease(hand.canvas, Qt.Key.Key_Space)
        assert hand.canvas.state.centre_x > before
        assert hand.hints == ()


def test_the_line_is_held_by_its_handle_and_pointed_at_elsewhere(hand: Hand) -> None:
    x = round(vs.split_x(hand.canvas.state))
    seen = vs.visible_rect(hand.canvas.state, vs.panes(hand.canvas.state)[0])
    middle = round(seen.y + seen.height / 2)
    hand.qtbot.mouseClick(hand.canvas, LEFT, NONE, QPoint(x, middle + 60))
    assert len(hand.hints) == 1
    hand.key(Qt.Key.Key_Escape)
    hand.qtbot.mousePress(hand.canvas, LEFT, NONE, QPoint(x, middle))
    hand.qtbot.mouseMove(hand.canvas, QPoint(x + 50, middle))
    hand.qtbot.mouseRelease(hand.canvas, LEFT, NONE, QPoint(x + 50, middle))
    assert hand.hints == ()
    assert vs.split_x(hand.canvas.state) == pytest.approx(x + 50, abs=2)


def test_the_keyboard_alone_sets_goes_through_moves_opens_and_removes(hand: Hand) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Insert):
        hand.key(key)
        hand.qtbot.waitUntil(lambda: hand.tool.popover.view.suggested is not None)
        hand.key(Qt.Key.Key_Right)  # the popover has the keyboard
        hand.key(Qt.Key.Key_Return)
        hand.key(Qt.Key.Key_Escape)
        for _ in range(12):
            hand.key(Qt.Key.Key_Right, CONTROL)
    assert len(hand.hints) == 2
    assert hand.hints[0].x > 0.55
    hand.canvas.pointing.choose(None)
    hand.key(Qt.Key.Key_Tab)
    assert hand.canvas.pointing.marks.chosen == 0
    assert "Place 1 of 2" in hand.canvas.accessibleDescription()
    hand.key(Qt.Key.Key_Tab)
    assert hand.canvas.pointing.marks.chosen == 1
    y = hand.hints[1].y
    hand.key(Qt.Key.Key_Up)
    assert hand.hints[1].y < y
    hand.key(Qt.Key.Key_Delete)
    assert len(hand.hints) == 1
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Tab)
    assert not hand.canvas.hasFocus()  # nobody is caught


def test_alt_and_the_wheel_change_how_far_a_hint_reaches(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    before, zoom = hand.hints[0].reach, hand.canvas.state.zoom
    at = hand.point((0.8, 0.5))
    for _ in range(2):
        QApplication.sendEvent(
            hand.canvas,
            QWheelEvent(QPointF(at), QPointF(hand.canvas.mapToGlobal(at)), QPoint(), QPoint(120, 0),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.AltModifier,
                        Qt.ScrollPhase.NoScrollPhase, False),
        )  # fmt: skip
    assert hand.hints[0].reach == pytest.approx(before + 0.2)
    assert hand.canvas.state.zoom == zoom
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.hints[0].reach == before


def test_an_exact_value_is_typed(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    field = hand.tool.popover.value.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "#7a3b2e")
    hand.key(Qt.Key.Key_Return)
    wished = lab_of("#7a3b2e")
    hand.wait_for((0.8, 0.5), wished)
    field.selectAll()
    QTest.keyClicks(field, "reddish")
    hand.key(Qt.Key.Key_Return)
    assert "no colour" in field.accessibleDescription()
    assert (hand.hints[0].a, hand.hints[0].b) == pytest.approx((wished.a, wished.b), abs=1)


def test_the_picker_answers_the_mouse_and_the_arrows(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    picker = hand.tool.popover.picker
    wished = Lab(picker.colour.lightness, 20.0, -30.0)
    at = picker.point_of(wished).toPoint()
    hand.qtbot.mouseClick(picker, LEFT, NONE, at)
    hand.wait_for((0.8, 0.5), wished)
    picker.setFocus()
    before = hand.hints[0].b
    hand.key(Qt.Key.Key_Up)
    assert hand.hints[0].b == pytest.approx(before + 2, abs=0.5)


def test_a_colour_is_kept_by_name_for_other_photos_and_other_days(
    hand: Hand, pictures: Pictures, opened: Opened
) -> None:
    hand.click((0.8, 0.5))
    colour = hand.swatch(2)
    hand.tool.popover.keep_wanted.emit()
    (dialog,) = hand.window.findChildren(NameDialog)
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "Grandfather's uniform")
    hand.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    opened(hand.window, pictures.grey("other.png"))
    hand.click((0.3, 0.2))
    (own,) = hand.tool.popover.kept.buttons
    assert own.accessibleName() == "Grandfather's uniform"
    here = own.swatch.colour.lightness
    assert distance(own.swatch.colour, snapped(replace(colour, lightness=here))) < 2
    hand.qtbot.mouseClick(own, LEFT)
    hand.wait_for((0.3, 0.2), colour)
    hand.tool.popover.forget_wanted.emit("Grandfather's uniform")
    assert hand.tool.popover.kept.buttons == []


def test_the_list_names_points_out_and_removes(hand: Hand) -> None:
    rows = hand.window.window_controller.adjust.hints
    assert not rows.isVisible()
    hand.click((0.8, 0.5))
    colour = hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    hand.wish(Wish.GREY, (0.2, 0.2))
    assert rows.isVisible()
    assert [row.row.text for row in rows.rows][1] == "No colour"
    assert distance(lab_of(rows.rows[0].row.colour), colour) < 12
    rows.rows[0].pointed.emit(True)
    assert hand.canvas.pointing.marks.under == 0
    rows.rows[0].pointed.emit(False)
    hand.qtbot.mouseClick(rows.crosses[0], LEFT)
    assert [hint.kind for hint in hand.hints] == [HintKind.GREY]
    hand.qtbot.mouseClick(rows.rows[0], LEFT)
    assert hand.tool.popover.isVisible()


def test_the_list_says_how_many_it_has_no_room_for_each_time_it_is_unfolded(hand: Hand) -> None:
    listed = hand.window.window_controller.adjust.hints
    quiet = [Hint(n / 50, 0.2, 9.0, 9.0, origin=Origin.REFERENCE) for n in range(40)]
    own = [Hint(n / 50, 0.7, 9.0, 9.0) for n in range(30)]
    hand.window.window_controller.photo_controller.move_hints((*quiet, *own))

    def told() -> list[str]:
        return [one.text() for one in listed.findChildren(QLabel) if one.isVisible()]

    assert told() == ["and 10 more on the picture"]
    hand.qtbot.mouseClick(listed.head, LEFT)
    assert told() == []
    hand.qtbot.mouseClick(listed.head, LEFT)
    assert told() == ["and 10 more on the picture"]


def test_the_list_has_room_for_whole_rows_and_scrolls_from_the_seventh_on(hand: Hand) -> None:
    listed = hand.window.window_controller.adjust.hints
    hints = tuple(Hint(n / 10, 0.7, 9.0, 9.0) for n in range(9))
    for count in (5, 6, 9):
        hand.window.window_controller.photo_controller.move_hints(hints[:count])
        assert listed._area.height() == sum(row.height() for row in listed.rows[:6])


@pytest.mark.parametrize("size", [(900, 600), (1280, 820)])
@pytest.mark.parametrize("mode", [ViewMode.SPLIT, ViewMode.SIDE_BY_SIDE])
def test_the_popover_is_within_the_window_and_off_its_mark(
    hand: Hand, size: tuple[int, int], mode: ViewMode
) -> None:
    hand.window.resize(*size)
    hand.window.window_controller.viewer.mode_chosen.emit(mode)
    QApplication.processEvents()
    popover = hand.tool.popover
    for x in (0.03, 0.45, 0.97):
        for y in (0.03, 0.97):
            hand.click((x, y))
            corner = popover.mapTo(hand.window, QPoint())
            lies = QRect(corner, popover.size())
            assert hand.window.rect().contains(lies)
            mark = hand.canvas.mapTo(hand.window, hand.point((x, y)))
            assert not lies.contains(mark)
            hand.key(Qt.Key.Key_Escape)


def test_the_tool_is_offered_where_it_can_do_something(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    viewer = window.window_controller.viewer
    button = next(
        one for one in viewer.findChildren(QToolButton) if one.accessibleName() == "Correct colours"
    )
    window.window_controller.open_paths((pictures.colour(),))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("colour"))
    assert not button.isEnabled()
    hand = Hand(window, qtbot)
    hand.key(Qt.Key.Key_K)
    assert not hand.tool.is_on
    opened(window, pictures.grey("grey.png"))
    qtbot.mouseClick(button, LEFT)
    assert hand.tool.is_on
    assert button.isChecked()
    qtbot.mouseClick(button, LEFT)
    assert not hand.tool.is_on
    assert not button.isChecked()


def test_how_it_is_done_is_told_until_it_was_done_once(hand: Hand) -> None:
    settings = hand.window.window_controller.services.settings
    assert not settings.settings.knows_hints
    hand.click((0.8, 0.5))
    hand.swatch(2)
    assert settings.settings.knows_hints
