"""What can be done with the open photo: without a window, and how the window takes it up."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from core.colorize.hints import Hint, Origin
from core.colour.colour_settings import ColourSettings
from core.image.safe_reader import SafeReader
from desktop.app.main_window import MainWindow
from desktop.photo import session as sessions
from desktop.photo.photo_changes import PhotoState
from desktop.photo.photo_jobs import opener_of_file
from desktop.photo.possible import NOTHING, Possible, WhyNot, possible
from desktop.photo.session import Session
from desktop.photo.turns import Turn
from desktop.ui.commands import Do

LOOKING = {Do.SPLIT, Do.SIDE_BY_SIDE, Do.ORIGINAL, Do.COLOUR}
SAVING = {Do.SAVE, Do.SAVE_AS}
TURNING = {Do.TURN_LEFT, Do.TURN_RIGHT, Do.MIRROR, Do.CROP}
COMPARING = {Do.SNAPSHOT, Do.SNAPSHOTS, Do.SWAP_HALVES, Do.LEFT_HALF, Do.RIGHT_HALF}
STRONGER = ColourSettings(saturation=1.5)


@pytest.fixture
def in_session(reader: SafeReader) -> Callable[..., Session]:
    """Opens a photo, which nobody has touched yet."""

    def open_one(path: Path, model: str = "a") -> Session:
        return sessions.with_photo(sessions.begun(model), opener_of_file(1, path)(reader))

    return open_one


def can(session: Session, *, models: tuple[str, ...] = ("a", "b"), saves: bool = False) -> Possible:
    return possible(session, models=models, is_saving=saves)


def test_without_a_photo_nothing_can_be_done() -> None:
    assert can(sessions.begun("a")) == NOTHING


def test_an_untouched_photo_can_be_saved_and_tried_and_there_is_nothing_to_undo(
    pictures, in_session
) -> None:
    now = can(in_session(pictures.grey()))
    usual = {Do.COPY, Do.BEFORE_AFTER, Do.PRINT, Do.MAIL, Do.CORRECT, Do.REFER, Do.TRY_ALL}
    assert now.commands == LOOKING | SAVING | {Do.SAVE_SIZED} | TURNING | COMPARING | usual
    assert now.can_change
    assert not now.has_own_edits
    assert Do.TRY_ALL not in can(in_session(pictures.grey()), models=("a",)).commands


def test_other_guesses_and_doubt_are_there_where_the_model_says_how_likely_colours_are(
    pictures, in_session
) -> None:
    asked = {Do.GUESS, Do.DOUBT}
    session, models = in_session(pictures.grey(), "b"), ("a", "b")
    told = possible(session, models=models, guessing=("b",), is_saving=False)
    assert told.commands >= asked
    untold = possible(session, models=models, guessing=("a",), is_saving=False)
    assert not untold.commands & asked
    coloured = in_session(pictures.colour(), "b")
    kept = possible(coloured, models=models, guessing=models, is_saving=False)
    assert not kept.commands & asked


def test_a_change_can_be_undone_reset_and_used_for_the_queue(pictures, in_session) -> None:
    changed = sessions.settled(sessions.with_colour(in_session(pictures.grey()), STRONGER))
    assert can(changed).commands >= {Do.UNDO, Do.RESET}
    assert can(changed).has_own_edits
    back = sessions.undone(changed)
    assert Do.REDO in can(back).commands
    assert not can(back).commands & {Do.UNDO, Do.RESET}
    assert not can(back).has_own_edits


def test_a_turn_is_undone_but_nothing_to_reset_or_for_others(pictures, in_session) -> None:
    turned = sessions.with_turn(in_session(pictures.grey()), Turn(1))
    assert Do.UNDO in can(turned).commands
    assert Do.RESET not in can(turned).commands
    assert not can(turned).has_own_edits


def test_colours_of_a_reference_are_reset_but_nothing_for_others(pictures, in_session) -> None:
    session = in_session(pictures.grey())
    hint = Hint(0.5, 0.5, 20.0, 30.0, origin=Origin.REFERENCE)
    edits = replace(session.edits, hints=(hint,), reference="aunt.jpg")
    referring = sessions.with_edits(session, edits)
    assert Do.RESET in can(referring).commands
    assert not can(referring).has_own_edits


def test_another_model_than_the_default_is_an_edit_the_queue_can_use(pictures, in_session) -> None:
    assert can(in_session(pictures.grey(), "b")).has_own_edits


def test_while_it_is_saved_a_photo_can_be_copied_and_not_be_saved_again(
    pictures, in_session
) -> None:
    now = can(in_session(pictures.grey()), saves=True)
    assert not now.commands & SAVING
    assert {Do.COPY, Do.SAVE_SIZED} <= now.commands
    assert now.can_change
    assert now.is_saving


def test_without_a_model_there_is_nothing_to_compare_a_photo_with(pictures, in_session) -> None:
    now = can(in_session(pictures.grey(), ""), models=())
    assert now.commands == TURNING
    assert now.why_not is WhyNot.NO_MODEL


def test_a_photo_in_colour_keeps_its_colours_until_it_is_coloured_anew(
    pictures, in_session
) -> None:
    session = in_session(pictures.colour())
    assert can(session).commands == TURNING
    assert can(session).why_not is WhyNot.OWN_COLOURS
    assert can(sessions.coloured_anew(session)).can_change


def test_what_changed_is_told_and_nothing_else(pictures, in_session) -> None:
    def told(before: Session, after: Session) -> set[str]:
        changes = PhotoState(after, can(after)).changes_from(PhotoState(before, can(before)))
        names = ("photo", "edits", "colour", "possible")
        return {name for name in names if getattr(changes, name)}

    nothing, photo = sessions.begun("a"), in_session(pictures.grey())
    moved = sessions.settled(sessions.with_colour(photo, STRONGER))
    further = sessions.with_colour(moved, replace(STRONGER, tint=0.5))
    assert told(nothing, photo) == {"photo", "possible"}
    assert told(photo, photo) == set()
    assert told(photo, moved) == {"edits", "possible"}
    assert told(moved, further) == {"edits"}
    assert told(further, sessions.settled(further)) == set()


class Heard(QObject):
    """Counts how often a panel or what is in it is laid out or painted anew."""

    def __init__(self, panel: QObject) -> None:
        super().__init__()
        self.count = 0
        self._kinds = {QEvent.Type.LayoutRequest, QEvent.Type.Paint, QEvent.Type.EnabledChange}
        for one in (panel, *panel.findChildren(QObject)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in self._kinds
        return False


@pytest.fixture
def beside_queue(
    filled: Callable[[Path], MainWindow], pictures, opened, qtbot: QtBot
) -> MainWindow:
    """A window with a photo open and two photos in the queue panel, all come to rest."""
    window = filled(pictures.many(2, width=60, height=40))
    opened(window, pictures.folder / "00.png")
    qtbot.waitUntil(window.window_controller.queue_panel.isVisible)
    return window


def test_sliding_restates_neither_the_menu_nor_the_queue(
    beside_queue: MainWindow, qtbot: QtBot
) -> None:
    controller = beside_queue.window_controller
    groove = controller.adjust.sliders[2].groove
    menus = beside_queue.findChildren(QMenu)
    actions = {a for holder in (beside_queue, *menus) for a in holder.actions()}
    stated: list[QAction] = []
    for action in actions:
        action.changed.connect(lambda action=action: stated.append(action))
    qtbot.keyClick(groove, Qt.Key.Key_Left)
    # The first step makes Undo and Reset possible, each by key and in the menu.
    assert {action.text().split("\t")[0] for action in stated} == {"Undo", "Reset all adjustments"}
    assert len(stated) == 4
    stated.clear()
    qtbot.waitUntil(lambda: not controller.photo_controller._live.is_busy)
    qtbot.wait(0)
    heard = Heard(controller.queue_panel)
    for _ in range(20):
        qtbot.keyClick(groove, Qt.Key.Key_Left)
    assert not stated
    assert heard.count == 0


def test_menu_and_panel_agree_about_what_can_be_done(
    beside_queue: MainWindow, qtbot: QtBot
) -> None:
    controller = beside_queue.window_controller
    menu = {
        a.text().split("\t")[0]: a for m in beside_queue.findChildren(QMenu) for a in m.actions()
    }
    buttons = {b.text(): b for b in controller.adjust.findChildren(QPushButton)}

    def agree() -> bool:
        return (
            all(
                buttons[button].isEnabled() is menu[entry].isEnabled()
                for button, entry in (
                    ("Save", "Save"),
                    ("Save as…", "Save as…"),
                    ("Copy", "Copy the coloured photo"),
                )
            )
            and controller.adjust._undo.isEnabled() is menu["Undo"].isEnabled()
        )

    assert agree()
    qtbot.keyClick(controller.adjust.sliders[2].groove, Qt.Key.Key_Left)
    assert menu["Undo"].isEnabled()
    assert agree()
    controller.photo_controller.undo()
    assert not menu["Undo"].isEnabled()
    assert menu["Redo"].isEnabled()
    assert agree()
