"""A network that takes hints, in the real window: told each time, shown, undone, saved, in step."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from core.batch.batch import colorize_all
from core.batch.edited import EditsOfPhotos
from core.batch.plan import Job
from core.batch.task import BatchOptions, OutcomeState
from core.colorize.hints import Hint
from core.edits.store import EditsStore
from core.model.hint_inputs import HintInputsSpec
from core.model.library import Library
from core.model.network import Network
from desktop.photo.hints.colours import Lab
from desktop.photo.turns import Turn
from tests.desktop.photo.hints.conftest import CONTROL, Hand, is_like

PLACE, FAR = (0.2, 0.3), (0.95, 0.95)


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path) -> Library:
    """One model, whose network takes hints."""
    folder = tmp_path / "models"
    folder.mkdir()
    card = tiny_models.card("ab", id="natural", hint_inputs=HintInputsSpec(0.0), format_version=3)
    tiny_models.package(folder, tiny_models.hinted(), of=card)
    return Library(folder, tmp_path / "own")


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What the network was run for from here on: whether it was told hints."""
    told: list[bool] = []
    run = Network.run

    def counted(network: Network, lightness: np.ndarray, hints: object = None) -> np.ndarray:
        told.append(hints is not None)
        return run(network, lightness, hints)

    monkeypatch.setattr(Network, "run", counted)
    return told


def picture(hand: Hand) -> QImage:
    return hand.window.window_controller.photo_controller.colour.levels[0].image.copy()


def wait_until_shown(hand: Hand) -> None:
    controller = hand.window.window_controller.photo_controller
    hand.qtbot.waitUntil(lambda: controller.is_shown and not controller.session.is_moving)


def test_a_click_moves_the_whole_photo_and_undo_gives_it_back(hand: Hand) -> None:
    wait_until_shown(hand)
    before, far = picture(hand), hand.shown(FAR)
    hand.click(PLACE)
    colour = hand.swatch(2)
    hand.key(Qt.Key.Key_Escape)
    hand.wait_for(PLACE, colour)
    wait_until_shown(hand)
    after, moved = picture(hand), hand.shown(FAR)
    assert np.hypot(moved.a - far.a, moved.b - far.b) > 2
    hand.key(Qt.Key.Key_Z, CONTROL)
    wait_until_shown(hand)
    assert hand.hints == ()
    assert picture(hand) == before
    hand.key(Qt.Key.Key_Y, CONTROL)
    wait_until_shown(hand)
    assert picture(hand) == after
    assert is_like(hand.shown(PLACE), colour)


@pytest.mark.parametrize("turn", [Turn(), Turn(1, is_mirrored=True)])
def test_window_and_batch_make_the_same_pixels(
    hand: Hand, home: Path, library: Library, tmp_path: Path, turn: Turn
) -> None:
    controller = hand.window.window_controller.photo_controller
    controller.turn(lambda now: turn)
    hand.qtbot.waitUntil(lambda: controller.session.photo.turn == turn)
    for place in (PLACE, (0.7, 0.6)):
        hand.click(place)
        hand.swatch(2)
        hand.key(Qt.Key.Key_Escape)
    wait_until_shown(hand)
    photo = controller.session.photo.photo.path
    with hand.qtbot.waitSignal(controller.saved) as saved:
        hand.key(Qt.Key.Key_S, CONTROL)
    target = tmp_path / "by-batch.png"
    edits = EditsOfPhotos(EditsStore(home), library.find)
    options = BatchOptions(library.default, edits=edits)
    (outcome,) = colorize_all([Job(photo, target)], options)
    assert outcome.state is OutcomeState.DONE
    pixels = [np.asarray(Image.open(path)) for path in (saved.args[0].target, target)]
    np.testing.assert_array_equal(*pixels)
    assert len(hand.hints) == 2


def test_hints_that_come_faster_than_the_network_answers_do_not_queue_up(
    hand: Hand, runs: list[bool]
) -> None:
    wait_until_shown(hand)
    controller = hand.window.window_controller.photo_controller
    with hand.qtbot.waitSignal(controller.settled_down):
        for number in range(40):
            controller.move_hints((Hint(0.2, 0.3, 40.0 - number, number - 20.0),))
        controller.settle()
    assert 1 <= sum(runs) <= 2  # the one at hand, and the last
    last = controller.session.edits.hints[0]
    assert (last.a, last.b) == (1.0, 19.0)
    hand.wait_for((last.x, last.y), Lab(hand.shown((last.x, last.y)).lightness, last.a, last.b))


def test_a_slider_asks_no_network(hand: Hand, runs: list[bool]) -> None:
    controller = hand.window.window_controller.photo_controller
    with hand.qtbot.waitSignal(controller.settled_down):
        controller.move_hints((Hint(*PLACE, 30.0, 10.0),))
        controller.settle()
    assert any(runs)
    before, seen = len(runs), picture(hand)
    slider = next(s for s in hand.window.window_controller.adjust.sliders if s.key == "saturation")
    with hand.qtbot.waitSignal(controller.settled_down):
        slider.groove.setValue(slider.groove.value() // 2)
    assert picture(hand) != seen
    assert len(runs) == before
