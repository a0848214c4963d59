"""Lines to processes that wait: answered, or noticed to be gone."""

import secrets
from collections.abc import Iterator
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from desktop.external.callers import Callers
from desktop.external.edit_request import (
    MOST_BYTES,
    Answer,
    EditRequest,
    Ending,
    answer_from_bytes,
    answer_to_bytes,
)

KEY = secrets.token_bytes(16)


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener(authkey=KEY) as listener:
        yield listener


@pytest.fixture
def callers() -> Iterator[Callers]:
    callers = Callers()
    yield callers
    callers.close()


def request_at(listener: Listener) -> EditRequest:
    return EditRequest(Path("/a.png"), Path("/b.png"), str(listener.address), KEY.hex())


def answer_on(line: Connection) -> Answer:
    return answer_from_bytes(line.recv_bytes(MOST_BYTES))


def test_a_caller_is_answered_and_let_go(callers: Callers, listener: Listener) -> None:
    callers.meet(1, request_at(listener))
    with listener.accept() as line:
        callers.answer(1, Answer(Ending.FAILED, "Nothing there."))
        assert answer_on(line) == Answer(Ending.FAILED, "Nothing there.")
        with pytest.raises(EOFError):
            line.recv_bytes()


def test_one_that_is_answered_before_the_line_stands_hears_it_all_the_same(
    callers: Callers, listener: Listener
) -> None:
    callers.meet(1, request_at(listener))
    callers.answer(1, Answer(Ending.CANCELLED))
    with listener.accept() as line:
        assert answer_on(line).ending is Ending.CANCELLED


def test_one_that_goes_is_noticed_and_the_others_are_not_disturbed(
    callers: Callers, listener: Listener, qtbot: QtBot
) -> None:
    callers.meet(1, request_at(listener))
    going = listener.accept()
    callers.meet(2, request_at(listener))
    with listener.accept() as staying:
        with qtbot.waitSignal(callers.gone) as heard:
            going.close()
        assert heard.args == [1]
        callers.answer(2, Answer(Ending.DONE))
        assert answer_on(staying).ending is Ending.DONE


def test_one_that_cannot_be_reached_or_does_not_know_the_key_is_gone(
    callers: Callers, listener: Listener, qtbot: QtBot
) -> None:
    nobody = EditRequest(Path("/a.png"), Path("/b.png"), f"{listener.address}-not", KEY.hex())
    with qtbot.waitSignal(callers.gone) as heard:
        callers.meet(7, nobody)
    assert heard.args == [7]
    stranger = EditRequest(Path("/a.png"), Path("/b.png"), str(listener.address), "00" * 16)

    def refuse() -> None:
        with pytest.raises(Exception, match="digest"):
            listener.accept()

    refusing = Thread(target=refuse)
    refusing.start()
    with qtbot.waitSignal(callers.gone) as heard:
        callers.meet(8, stranger)
    assert heard.args == [8]
    refusing.join()


def test_at_the_end_all_hear_that_the_window_was_closed(listener: Listener) -> None:
    callers = Callers()
    callers.meet(1, request_at(listener))
    with listener.accept() as line:
        callers.close()
        assert answer_on(line).ending is Ending.CLOSED
    callers.meet(2, request_at(listener))  # nobody is met any more
    callers.close()


def test_a_long_sentence_is_cut_to_what_the_other_side_takes() -> None:
    told = answer_to_bytes(Answer(Ending.FAILED, "ü" * 10**6))
    assert len(told) < MOST_BYTES
    assert answer_from_bytes(told).sentence.startswith("üüü")
