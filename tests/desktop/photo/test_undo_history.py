from desktop.photo import undo_history as steps


def test_what_a_hand_does_in_one_go_is_one_step() -> None:
    history = steps.begun(0)
    for value in (1, 2, 3):
        history = steps.moved(history, value)
    history = steps.settled(history)
    assert history.present == 3
    assert steps.undone(history).present == 0


def test_undo_and_redo_walk_the_same_steps() -> None:
    history = steps.begun("a")
    for value in ("b", "c"):
        history = steps.settled(steps.moved(history, value))
    back = steps.undone(steps.undone(history))
    assert (back.present, back.can_undo, back.can_redo) == ("a", False, True)
    assert steps.redone(steps.redone(back)) == history


def test_a_new_step_forgets_what_was_undone() -> None:
    history = steps.undone(steps.settled(steps.moved(steps.begun(0), 1)))
    history = steps.settled(steps.moved(history, 5))
    assert not history.can_redo
    assert steps.undone(history).present == 0


def test_undo_in_the_middle_of_a_drag_takes_the_drag_back() -> None:
    history = steps.moved(steps.begun(0), 7)
    assert history.can_undo
    assert steps.undone(history).present == 0


def test_undo_and_redo_without_steps_change_nothing() -> None:
    history = steps.begun(0)
    assert steps.undone(history) == history
    assert steps.redone(history) == history


def test_settling_without_a_move_is_no_step() -> None:
    history = steps.settled(steps.settled(steps.moved(steps.begun(0), 1)))
    assert len(history.past) == 1


def test_every_step_can_be_rewritten() -> None:
    history = steps.begun(1)
    for value in (2, 3):
        history = steps.settled(steps.moved(history, value))
    history = steps.moved(steps.undone(history), 5)
    tenfold = steps.rewritten(history, lambda value: 10 * value)
    assert tenfold.present == 50
    assert steps.undone(tenfold).present == 20
    assert steps.undone(steps.undone(tenfold)).present == 10
