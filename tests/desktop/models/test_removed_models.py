"""What becomes of photos, results and the default when a model is removed, in the real window."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.edits.edits import Edits, ModelMark
from core.edits.store import EditsStore
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.models.models_dialog import ModelsDialog
from desktop.ui.question import Question
from desktop.ui.widgets.choice_box import ChoiceBox

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path) -> Library:
    """A model of the program, and one of the user's own that answers otherwise."""
    bundled = tmp_path / "models"
    bundled.mkdir()
    tiny_models.package(bundled, of=tiny_models.card(id="natural", name="Natural"))
    made = Library(bundled, tmp_path / "own")
    mine = tiny_models.card("ab", id="erna", name="Aunt Erna")
    made.install(tiny_models.package(tmp_path, of=mine).path)
    return made


def asked(parent: ModelsDialog) -> Question:
    (found,) = [q for q in parent.findChildren(Question) if q.isVisible()]
    return found


def words_on(question: Question) -> str:
    return " ".join(label.text() for label in question.findChildren(QLabel))


@pytest.mark.parametrize("is_default", [True, False])
def test_whoever_removes_the_model_of_the_open_photo_is_told_what_will_be_seen(
    window: MainWindow,
    library: Library,
    pictures,
    opened,
    told,
    qtbot: QtBot,
    is_default: bool,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    controller = window.window_controller
    models, photo = controller.models, controller.photo_controller
    opened(window, pictures.grey())
    if is_default:
        models.make_default(models.model("erna"))
    else:
        photo.choose_model("erna")
    qtbot.waitUntil(lambda: photo.session.edits.model == "erna" and photo.is_shown)
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    qtbot.waitUntil(lambda: photo.is_shown and not photo.keeper.is_busy)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (dialog,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: not models.is_busy)
    dialog.choose("erna")
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    question = asked(dialog)
    assert "The open photo has its colours from it; Natural will colour it." in words_on(question)
    next(b for b in question.buttons if b.text() == "Remove").click()

    def is_gone() -> bool:
        for button in (b for q in dialog.findChildren(Question) for b in q.buttons):
            if button.isVisible() and button.text() == "Delete for good":  # there is no trash
                button.click()
        return models.model("erna") is None

    qtbot.waitUntil(is_gone)
    message = told(window, "grey.jpg")
    assert "Aunt Erna" in message.text
    qtbot.waitUntil(lambda: photo.session.edits.model == "natural" and photo.is_shown)
    (note,) = [m for m in dialog.notes.messages if "was removed" in m.title]
    assert note.text == "Results that you saved stay as they are."
    dialog.close()


def test_a_photo_that_nobody_touched_follows_the_default_without_a_note(
    window: MainWindow, library: Library, pictures, opened, qtbot: QtBot
) -> None:
    controller = window.window_controller
    models, photo = controller.models, controller.photo_controller
    opened(window, pictures.grey())
    models.make_default(models.model("erna"))
    qtbot.waitUntil(lambda: photo.session.edits.model == "erna" and photo.is_shown)
    models.remove(models.model("erna"), for_good=True)
    qtbot.waitUntil(lambda: photo.session.edits.model == "natural" and photo.is_shown)
    assert [m for m in controller.notes.messages if m.title == "grey.jpg"] == []


def test_what_is_seen_is_saved_though_its_model_was_removed_meanwhile(
    window: MainWindow, library: Library, pictures, opened, told, qtbot: QtBot
) -> None:
    controller = window.window_controller
    photo = controller.photo_controller
    source = pictures.grey()
    opened(window, source)
    photo.choose_model("erna")
    qtbot.waitUntil(lambda: photo.session.edits.model == "erna" and photo.is_shown)
    seen = np.array(controller.viewer.canvas.pictures.colour.levels[0].image.constBits())
    library.remove("erna")  # as the command line does
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    (result,) = (path for path in source.parent.iterdir() if "colour" in path.name)
    saved = cv2.imread(str(result))
    seen = seen.reshape(*saved.shape[:2], 4)[..., :3]
    assert np.abs(saved.astype(int) - seen).mean() < 3


def test_a_photo_that_cannot_be_saved_without_its_model_says_so(
    window: MainWindow, library: Library, pictures, opened, told, qtbot: QtBot
) -> None:
    photo = window.window_controller.photo_controller
    source = pictures.grey()
    opened(window, source)
    library.remove("erna")
    # Its colours are not there yet: they are asked for and saved at once.
    photo.choose_model("erna")
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    message = told(window, "The model cannot be used")
    assert message.text.startswith("grey-colour.jpg was not saved: ")
    assert "Choose a model, and save it again." in message.hint
    assert [path for path in source.parent.iterdir() if "colour" in path.name] == []


@pytest.mark.parametrize("is_same", [True, False])
def test_another_version_of_the_model_of_a_photo_is_told(
    make: Callable[[Library], MainWindow],
    library: Library,
    home: Path,
    tiny_models: ModuleType,
    tmp_path: Path,
    pictures,
    opened,
    is_same: bool,
) -> None:
    source = pictures.grey()
    mark = ModelMark("erna", library.find("erna").fingerprint)
    EditsStore(home).keep(source, Edits(mark))
    if is_same:
        library.rename("erna", "Aunt")
    else:
        library.remove("erna")
        other = tiny_models.card(id="erna", name="Aunt")
        (tmp_path / "new").mkdir()
        library.install(tiny_models.package(tmp_path / "new", of=other).path)
    window = make(library)
    opened(window, source)
    texts = [m.text for m in window.window_controller.notes.messages]
    told = "The model Aunt is another version than the one that it was edited with."
    assert (told in texts) is not is_same


def test_a_window_that_is_come_back_to_follows_the_command_line(
    window: MainWindow, library: Library, tiny_models: ModuleType, tmp_path: Path, qtbot: QtBot
) -> None:
    models = window.window_controller.models
    (tmp_path / "new").mkdir()
    harbour = tiny_models.card("ab", id="harbour", name="Harbour")
    library.install(tiny_models.package(tmp_path / "new", of=harbour).path)
    library.set_default("harbour")
    assert models.model("harbour") is None
    # As the system says it when somebody comes back from a terminal.
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: models.default_id == "harbour")
    box = window.window_controller.adjust.findChild(ChoiceBox)
    assert box.currentText() == "Harbour"


def test_the_dialog_opens_at_the_model_of_the_open_photo(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    photo = window.window_controller.photo_controller
    opened(window, pictures.grey())
    photo.choose_model("erna")
    qtbot.waitUntil(lambda: photo.is_shown)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (dialog,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    assert dialog.list.key == "erna"
    dialog.close()


def test_a_model_that_was_removed_meanwhile_cannot_be_used_and_that_is_told(
    window: MainWindow,
    library: Library,
    tiny_models: ModuleType,
    tmp_path: Path,
    told,
    drop,
    urls,
    qtbot: QtBot,
) -> None:
    (tmp_path / "new").mkdir()
    card = tiny_models.card("ab", id="harbour", name="Harbour")
    drop(window, urls(tiny_models.package(tmp_path / "new", of=card).path))
    qtbot.waitUntil(lambda: any(q.isVisible() for q in window.findChildren(Question)))
    (question,) = [q for q in window.findChildren(Question) if q.isVisible()]
    next(b for b in question.buttons if b.text() == "Install").click()
    message = told(window, "Harbour was installed")
    (note,) = [n for n in window.window_controller.notes.notes if n.message == message]
    use = next(b for b in note.buttons if "default" in b.text())
    models = window.window_controller.models
    models.remove(models.model("harbour"), for_good=True)
    qtbot.waitUntil(lambda: models.model("harbour") is None)
    use.click()
    assert "Install it again" in told(window, "The model was removed").text


def test_models_of_other_programs_stand_below_a_heading_of_their_own(
    window: MainWindow, library: Library, tiny_models: ModuleType, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "new").mkdir()
    card = tiny_models.card(
        "ab", id="made", name="Made", origin=tiny_models.ORIGIN, format_version=3
    )
    library.install(tiny_models.package(tmp_path / "new", of=card).path)
    window.window_controller.models.refresh()
    qtbot.waitUntil(lambda: window.window_controller.models.model("made") is not None)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (dialog,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    rows = dialog.list.model()
    texts = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert texts == [
        "Your own",
        "Aunt Erna",
        "Everyday photos",
        "Natural",
        "From other programs",
        "Made",
    ]
    dialog.close()
