"""The process behind the dialog: what it writes is read, and it never outlives the window."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from core.base.sentence import Sentence
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.settings.window_settings import SettingsFile
from desktop.train.loss_curve import LossCurve
from desktop.train.pending_training import pending_training
from desktop.train.process_events import FailedEvent, ProgressEvent, ReadyEvent, ReportEvent, parse
from desktop.train.training_component import Component
from desktop.train.training_dialog import TrainingDialog
from desktop.train.training_process import LineSplitter, ProcessEnd, TrainingProcess
from desktop.train.training_state import Phase
from desktop.ui import quantities
from desktop.ui.core_words import said
from desktop.ui.language import Language, speak
from desktop.ui.question import Question

Until = Callable[[Callable[[], bool]], None]
Begin = Callable[[MainWindow], TrainingDialog]


def phase(window: MainWindow) -> Phase | None:
    training_state = window.window_controller.training.training_presenter.trainer.training_state
    return None if training_state is None else training_state.phase


def pid(window: MainWindow) -> int:
    child = window.window_controller.training.training_presenter.trainer._child
    assert child is not None
    return child.pid


def is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def script(tmp_path: Path, qtbot: QtBot) -> Callable[..., tuple[list[object], ProcessEnd]]:
    """Runs a script as the component; gives what it told and how it ended."""

    def run(code: str, *, python: str = sys.executable) -> tuple[list[object], ProcessEnd]:
        (tmp_path / "training").mkdir(exist_ok=True)
        (tmp_path / "training" / "__main__.py").write_text(code)
        child = TrainingProcess(Component(Path(python), tmp_path), ("an argument",))
        events: list[object] = []
        child.told.connect(events.append)
        with qtbot.waitSignal(child.ended) as ended:
            child.start()
        return events, ended.args[0]

    return run


def test_lines_are_put_together_from_pieces_and_one_without_an_end_waits() -> None:
    lines = LineSplitter()
    assert lines.feed(b'{"a": 1}\n{"b"') == [b'{"a": 1}']
    assert lines.feed(b": 2") == []
    assert lines.feed(b"}\n\nend") == [b'{"b": 2}', b""]


def test_a_line_without_an_end_is_not_kept_until_memory_runs_out() -> None:
    lines = LineSplitter()
    for _ in range(40):
        assert lines.feed(b"x" * 2**16) == []
    assert len(lines._rest) <= 2**20
    assert lines.feed(b'tail\n{"a": 1}\n') == [b'{"a": 1}']


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"2026-01-01 a library says hello",
        b"{",
        b"[1]",
        b"null",
        b'{"event": 3}',
        b'{"event": "of a later version"}',
        b'{"event": "progress", "step": 1}',
        b'{"event": "progress", "step": true, "steps": 2, "loss": 1, "val_loss": null,'
        b' "pictures_per_s": 1, "seconds_left": 1}',
        b'{"event": "paused", "event": "go"}',
        b'{"event": "ready", "protocol": 1, "missing": [1]}',
        b'\xff\xfe{"event"',
        b'{"a": ' + b"[" * 10**5,
    ],
)
def test_what_is_no_event_is_passed_by(line: bytes) -> None:
    assert parse(line) is None


def test_keys_that_are_not_known_are_passed_by() -> None:
    line = {
        "event": "progress", "step": 1, "steps": 2, "epoch": 0.1, "loss": 1.5, "val_loss": None,
        "best_step": 0, "pictures_per_s": 3, "seconds_left": 60, "of_a_later_version": {"a": [1]},
    }  # fmt: skip
    assert parse(json.dumps(line).encode() + b"\r") == ProgressEvent(1, 2, 1.5, None, 3.0, 60.0)


def test_the_documented_report_is_read(worse: dict[str, object]) -> None:
    told = parse(json.dumps({"event": "report", "pictures": ["/a/1.png"], **worse}).encode())
    assert isinstance(told, ReportEvent)
    assert (told.photos, told.before_name, told.new_name) == (42, "Tiny bold", "Album")
    assert (told.before.ab, told.new.relative, told.grey.psnr) == (14.2, 0.7, 21.7)
    assert not told.is_better
    assert not told.is_same
    assert told.pictures == (Path("/a/1.png"),)


def test_a_report_of_an_older_component_says_nothing_of_sameness(
    alike: dict[str, object],
) -> None:
    alike.pop("is_same")
    told = parse(json.dumps({"event": "report", "pictures": ["/a/1.png"], **alike}).encode())
    assert isinstance(told, ReportEvent)
    assert not told.is_same


def test_garbage_and_a_torn_last_line_do_not_hide_what_is_told(script) -> None:
    events, ending = script(
        "import sys\n"
        "print('hello'); sys.stdout.write('\\x00\\x01\\n{\"half\"\\n')\n"
        'print(\'{"event": "ready", "protocol": 1, "missing": ["keras"]}\')\n'
        "print('something for people', file=sys.stderr)\n"
        'sys.stdout.write(\'{"event": "paused"}\')\n'
        "sys.exit(3)\n"
    )
    assert events == [ReadyEvent(1, ("keras",))]
    assert ending == ProcessEnd(3, True, False, None, "something for people")


def test_arguments_are_handed_over_as_they_are(script) -> None:
    _, ending = script("import sys; print(sys.argv[1:], file=sys.stderr)")
    assert ending.said == "['an argument']"


def test_of_many_words_for_people_the_end_is_kept(script) -> None:
    _, ending = script("import sys\nfor n in range(20000): print('word', n, file=sys.stderr)")
    assert ending.said.endswith("word 19999")
    assert len(ending.said) <= 64 * 1024


def test_a_reason_that_is_told_is_kept(script) -> None:
    _, ending = script(
        'print(\'{"event": "failed", "message": "The disk is full.", "hint": "Make room."}\')\n'
        "raise SystemExit(1)"
    )
    assert ending.reason == FailedEvent("The disk is full.", "Make room.")


@pytest.mark.parametrize(
    ("sentences", "german"),
    [
        (
            {
                "message": Sentence("{path} is not a folder.", path=Path("/p")).to_json(),
                "hint": Sentence("Name the folder of your photographs.").to_json(),
            },
            FailedEvent("/p ist kein Ordner.", "Nennen Sie den Ordner Ihrer Fotos."),
        ),
        ({"message": {"template": "{path} is lost.", "fields": {}}}, None),
        ("of a later version", None),
    ],
)
def test_a_reason_is_said_in_the_language_where_its_template_is_told(
    script, qapp: QApplication, sentences: object, german: FailedEvent | None
) -> None:
    english = {"message": "/p is not a folder.", "hint": "Name the folder of your photographs."}
    line = json.dumps({"event": "failed", **english, "sentences": sentences})
    _, ending = script(f"print({line!r})\nraise SystemExit(1)")
    assert ending.reason == FailedEvent(**english)
    speak(qapp, resources_dir(), Language.GERMAN)
    told = FailedEvent(said(ending.reason.message), said(ending.reason.hint))
    if german is not None:
        assert told == german
    else:
        assert told.message == english["message"]


def test_a_python_that_is_not_there_is_an_end_like_another(script) -> None:
    events, ending = script("", python="/nowhere/python")
    assert (events, ending.status, ending.has_started) == ([], None, False)
    assert ending.said


@pytest.mark.skipif(os.name != "posix", reason="process groups")
def test_the_process_has_a_group_of_its_own(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(steps=10**6)
    begin(window)
    until(lambda: phase(window) is Phase.LEARNING)
    assert os.getpgid(pid(window)) == pid(window) != os.getpgid(0)


def test_a_process_that_is_killed_is_told_and_goes_on_from_where_it_was(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(steps=10**6)
    dialog = begin(window)
    until(
        lambda: (
            window.window_controller.training.training_presenter.trainer.training_state.step >= 5
        )
    )
    os.kill(pid(window), signal.SIGKILL)
    until(lambda: dialog.page is dialog.failure)
    failure = dialog.failure
    assert "ended from outside" in failure._text.text()
    assert "goes on from there" in failure._kept.text()
    assert "what it has learned is deleted" in failure._kept.text()
    assert failure.again.text() == "Go on"
    before = (
        window.window_controller.training.training_presenter.trainer.training_state.curve.learned
    )
    double.behave(steps=30)
    failure.again.click()
    assert dialog.page is dialog.running
    until(lambda: phase(window) is Phase.LEARNING)
    # The lines go on too: they begin with what was there.
    assert (
        window.window_controller.training.training_presenter.trainer.training_state.curve.learned[
            : len(before) - 1
        ]
        == before[:-1]
    )
    until(lambda: dialog.page is dialog.report)


def test_a_training_that_is_refused_says_why_in_the_words_of_the_refusal(
    window: MainWindow, double, begin: Begin, until: Until, home: Path, qtbot: QtBot
) -> None:
    double.behave(refuses="Of the photographs, 3 can be learned from, too few.")
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    failure = dialog.failure
    assert failure._text.text() == (
        "Of the photographs, 3 can be learned from, too few. Choose other photos."
    )
    assert failure.again.text() == "Try again"
    assert not failure.forget.isVisible()
    failure.close_button.click()
    # There is nothing to go on with.
    assert not (home / "training.json").exists()
    assert not window.window_controller.training.training_presenter.badge.isVisible()


@pytest.mark.skipif(os.name != "posix", reason="aborts by a signal")
def test_the_details_of_a_crash_are_one_click_away(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(crashes=True)
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    failure = dialog.failure
    assert not failure.details.isVisible()
    failure.show_details.click()
    assert "something went wrong deep inside" in failure.details.toPlainText()
    dialog.grab()
    failure.copy.click()
    from PySide6.QtGui import QGuiApplication

    assert "deep inside" in QGuiApplication.clipboard().text()


def test_a_training_that_failed_is_offered_with_its_reason_and_is_in_the_log(
    window: MainWindow, make, double, begin: Begin, until: Until, library: Library, home: Path,
    told, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level("INFO", logger="desktop.train")
    double.behave(fails="There is no room on the disk.")
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    dialog.failure.close_button.click()
    log = caplog.text
    assert "training album: started by" in log
    assert "36 photographs to learn from, 4 kept aside" in log
    assert "failed at step 30 (exit status 1): There is no room on the disk. Free some" in log
    assert "Traceback: deep inside" in log
    assert [r.levelname for r in caplog.records][-2:] == ["ERROR", "ERROR"]
    window.close()

    again = make(library)
    message = told(again, "The training of album could not go on")
    assert message.text == "There is no room on the disk. Free some space."
    assert message.hint == "What it has learned so far is kept, unless you forget it."
    assert [b.text() for b in again.window_controller.notes.notes[-1].buttons[:2]] == [
        "Go on",
        "Forget it",
    ]


def test_a_training_that_failed_can_be_given_up_where_it_says_so(
    window: MainWindow, double, begin: Begin, until: Until, home: Path
) -> None:
    double.behave(fails="There is no room on the disk.")
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    assert "what it has learned is deleted" in dialog.failure._kept.text()
    dialog.failure.forget.click()
    # Another one can be begun at once, and nothing of this one is left.
    assert dialog.page is dialog.choose
    until(lambda: not (home / "runs" / "album").exists())
    assert not (home / "training.json").exists()
    assert not window.window_controller.training.training_presenter.badge.isVisible()


def test_a_wish_that_cannot_be_told_is_told_to_the_user(
    window: MainWindow, double, begin: Begin, until: Until, home: Path, told
) -> None:
    double.behave(steps=10**6)
    dialog = begin(window)
    until(lambda: phase(window) is Phase.LEARNING)
    folder = home / "runs" / "album"
    control = folder / "control"
    control.unlink(missing_ok=True)
    control.mkdir()
    (control / "in the way").touch()
    dialog.running.pause.click()
    assert "control" in told(window, "could not be saved").text
    assert phase(window) is Phase.LEARNING


PARENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.train.training_process import TrainingProcess
from desktop.train.training_component import Component
from desktop.train.training_order import check_arguments
app = QCoreApplication([])
here = Path(sys.argv[1])
child = TrainingProcess(Component(Path(sys.executable), here), check_arguments(here, here, here))
child.told.connect(lambda event: print(child.pid, flush=True))
child.start()
app.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_process_ends_when_the_window_is_killed(double, until: Until) -> None:
    double.behave(pace_s=600)
    window = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(double.folder)],
        cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert window.stdout is not None
    # Its second word: after the first, it may still be writing, and a broken pipe would end it too.
    number, _ = (int(window.stdout.readline()) for _ in range(2))
    assert is_alive(number)
    window.kill()
    window.communicate()
    until(lambda: not is_alive(number))
    assert (double.folder / "ended").exists()


# Closing the window.


def pending_curve(window: MainWindow) -> LossCurve:
    training_state = window.window_controller.training.training_presenter.trainer.training_state
    assert training_state is not None
    return training_state.curve


def answer(window: MainWindow, text: str) -> None:
    (question,) = [q for q in window.findChildren(Question) if q.isVisible()]
    next(b for b in question.buttons if text in b.text()).click()


def test_closing_the_window_asks_lets_the_process_save_and_the_next_start_offers_to_go_on(
    window: MainWindow, make, library: Library, double, begin: Begin, until: Until, home: Path, told
) -> None:
    double.behave(steps=10**6)
    begin(window)
    until(
        lambda: (
            window.window_controller.training.training_presenter.trainer.training_state.step >= 5
        )
    )
    number = pid(window)
    assert not window.close()
    answer(window, "Keep training")
    assert window.window_controller.training.is_running
    assert not window.close()
    answer(window, "Interrupt and close")
    until(lambda: not window.isVisible())
    assert not is_alive(number)
    assert (double.folder / "ended").read_text() == "standard input was closed"
    step = int((home / "runs" / "album" / "checkpoint.npz").read_text())
    pending = pending_training(home)
    assert pending is not None
    assert pending.order.name == "album"

    shown = pending_curve(window)
    double.behave(steps=step + 20, holds="preparing")
    again = make(library)
    message = told(again, "The training of album was interrupted")
    assert message.text == "It can go on from where it was."
    again.window_controller.notes.notes[-1].buttons[0].click()
    dialog = again.window_controller.training.training_presenter.dialog
    until(lambda: phase(again) is Phase.PREPARING)
    # All that was there is in sight before the process has so much as woken up.
    page, curve = dialog.running, pending_curve(again)
    assert curve.learned[: len(shown.learned)] == shown.learned
    assert curve.held_out[: len(shown.held_out)] == shown.held_out
    assert (curve.start, curve.steps) == (2.5, 10**6)
    until(lambda: len(page.samples.rows) == 2)
    assert "takes up where it left off" in page._pace.text()
    assert page._progress.is_busy
    # A click on what used to be "Cancel" would have deleted it.
    assert not page.stop.isEnabled()
    assert page.stop.text() == "Stop and keep the best"

    double.behave(holds="packing")
    until(lambda: phase(again) is Phase.PACKING)
    double.behave(holds="")
    until(lambda: dialog.page is dialog.report)
    assert (
        again.window_controller.training.training_presenter.trainer.training_state.curve.learned[
            0
        ].step
        == 1
    )
    kept = home / "runs" / "album" / "start.colormodel"
    assert f"--from={kept}" in double.arguments


def test_a_training_whose_model_could_not_be_made_is_not_said_to_learn_again(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(fails="There is no room on the disk.")
    dialog = begin(window)
    until(lambda: dialog.page is dialog.failure)
    double.behave(fails="", holds="packing")
    dialog.failure.again.click()
    until(lambda: phase(window) is Phase.PACKING)
    page = dialog.running
    assert page._headline.text() == "Finishing the new model"
    assert "made into a file" in page._pace.text()
    assert page._progress.is_busy
    assert len(pending_curve(window).learned) == 30
    double.behave(holds="")
    until(lambda: dialog.page is dialog.report)


def test_a_training_that_was_broken_off_can_be_forgotten(
    make, double, library: Library, home: Path, told
) -> None:
    (home / "training.json").write_text(
        json.dumps({
            "photos": "/photos", "start": "/models/natural.colormodel", "model_id": "album",
            "name": "Album", "minutes": 10, "runs": str(home / "runs"), "is_trained": True,
        })
    )  # fmt: skip
    window = make(library)
    told(window, "Album is trained and waits for you")
    window.window_controller.notes.notes[-1].buttons[1].click()
    assert not (home / "training.json").exists()
    assert not window.window_controller.notes.notes


@pytest.mark.parametrize("text", ["", "{", "[]", '{"photos": 1}', "\x00"])
def test_a_note_about_a_training_that_cannot_be_read_is_none(home: Path, text: str) -> None:
    home.mkdir()
    (home / "training.json").write_text(text)
    assert pending_training(home) is None


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_process_that_does_not_end_when_it_is_asked_is_killed(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.train.training_process._PATIENCE_MS", 200)
    (tmp_path / "training").mkdir()
    (tmp_path / "training" / "__main__.py").write_text(
        'import time; print(\'{"event": "paused"}\', flush=True); time.sleep(600)'
    )
    child = TrainingProcess(Component(Path(sys.executable), tmp_path), ())
    with qtbot.waitSignal(child.told):
        child.start()
    with qtbot.waitSignal(child.ended) as ended:
        child.ask_to_end()
    assert ended.args[0].status is None
    assert ended.args[0].was_asked


# The component.


@pytest.fixture
def nowhere(double, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The bundled program: no Python of its own. Gives a place where the component could be."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (double.folder / "bin").mkdir()
    (double.folder / "bin" / "python").symlink_to(sys.executable)
    return Path(double.folder)


@pytest.mark.skipif(os.name != "posix", reason="links a Python")
def test_where_the_component_is_missing_the_dialog_says_how_to_get_it_and_takes_a_place(
    make, double, nowhere: Path, library: Library, home: Path, until: Until
) -> None:
    (home / "settings.json").unlink()
    window = make(library)
    window.window_controller.training.open()
    dialog = window.window_controller.training.training_presenter.dialog
    until(lambda: dialog.page is dialog.missing)
    page = dialog.missing
    assert "was not found on this computer" in page._why.text()
    assert "choose its folder here" in page._how.text()
    assert not page.command.isVisible()
    dialog.grab()

    double.behave(missing=["tensorflow", "keras"])
    window.window_controller.training.training_presenter._made().component_search.look_in(nowhere)
    until(lambda: "These are missing: tensorflow, keras." in page._why.text())
    double.behave(missing=[], protocol=2)
    page.again.click()
    until(lambda: "another version" in page._why.text())
    double.behave(protocol=1)
    page.again.click()
    until(lambda: dialog.page is dialog.choose)
    assert SettingsFile(home / "settings.json").load().training == nowhere


def test_in_an_ordinary_python_the_line_that_installs_it_is_given(
    make, double, library: Library, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    double.behave(missing=["tensorflow"])
    # The Python of these tests has it all: leave the double alone.
    monkeypatch.setattr(
        "desktop.train.training_component.candidates",
        lambda chosen: (Component(Path(sys.executable), double.folder),),
    )
    window = make(library)
    window.window_controller.training.open()
    dialog = window.window_controller.training.training_presenter.dialog
    until(lambda: dialog.page is dialog.missing)
    command = dialog.missing.command
    assert command.isVisible()
    assert f'"{sys.executable}" -m pip install -c "' in command.text()
    assert 'constraints.txt" -e "' in command.text()
    assert command.text().endswith('[training]"')


def test_the_window_lives_while_ten_thousand_photos_are_looked_at(
    window: MainWindow, double, tmp_path: Path, until: Until, qtbot: QtBot
) -> None:
    album = tmp_path / "large"
    album.mkdir()
    for number in range(10_000):
        (album / f"{number:05}.jpg").touch()
    double.behave(pace_s=0.05)
    window.window_controller.training.open()
    page = window.window_controller.training.training_presenter.dialog.choose
    page.folder_given.emit(album)
    until(lambda: f"of {quantities.number(10_000)}" in page.card._found.text())
    # It answers the keyboard meanwhile, and leaving it ends the process.
    qtbot.keyClick(window.window_controller.training.training_presenter.dialog, Qt.Key.Key_Escape)
    assert not window.window_controller.training.training_presenter.dialog.isVisible()
    presenter = window.window_controller.training.training_presenter._made()
    until(lambda: not presenter.choose_presenter._inspector._leaving)
    assert (double.folder / "ended").exists()
