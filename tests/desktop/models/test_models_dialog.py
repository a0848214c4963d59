"""The dialog of the models, driven as a person does, with real packages and trials."""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.model.library import Library
from core.model.package import open_package
from desktop.app.main_window import MainWindow
from desktop.models.models_dialog import ModelsDialog
from desktop.ui.file_manager import FileManager
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Question
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.drop_overlay import DropOverlay

PATIENCE_MS = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def strip(grey: int) -> bytes:
    """A preview of one shade."""
    picture = np.full((40, 200, 3), grey, np.uint8)
    return cv2.imencode(".png", picture)[1].tobytes()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path, own: Path) -> Library:
    """Two models of the program, one of them a classic, and one of the user's own."""
    bundled = tmp_path / "models"
    bundled.mkdir()
    card = tiny_models.card
    tiny_models.package(bundled, of=card(id="natural", name="Natural"), preview=strip(90))
    tiny_models.package(bundled, of=card("ab", id="dog", name="Dogs", group="Classics"))
    made = Library(bundled, own)
    mine = card("ab", id="erna", name="Aunt Erna", recipe='[start]\nmodel = "natural"\n')
    made.install(tiny_models.package(tmp_path, of=mine, preview=strip(170)).path)
    return made


@pytest.fixture
def brought(tiny_models: ModuleType, tmp_path: Path) -> Path:
    """A model that somebody brings."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    return tiny_models.package(folder, of=tiny_models.card(id="harbour", name="Harbour")).path


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    """The dialog, opened by its key."""
    return opened_dialog(window, qtbot)


def opened_dialog(window: MainWindow, qtbot: QtBot) -> ModelsDialog:
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (found,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    ids = [model.package.card.id for model in window.window_controller.models.models]
    known = window.window_controller.models._preview
    qtbot.waitUntil(lambda: all(known(model) for model in ids), timeout=PATIENCE_MS)
    return found


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def words_on(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def question(parent: QWidget) -> Question:
    (found,) = [q for q in parent.findChildren(Question) if q.isVisible()]
    return found


def answer(parent: QWidget, text: str) -> None:
    next(b for b in question(parent).buttons if b.text() == text).click()


def picker(window: MainWindow) -> list[str]:
    box = window.window_controller.adjust.findChild(ChoiceBox)
    rows = (box.model().index(row, 0) for row in range(box.count()))
    return [row.data() for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled]


def choose_file(parent: QWidget, path: Path) -> None:
    dialog = parent.findChild(QFileDialog)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def test_models_are_listed_by_group_with_their_pictures(dialog: ModelsDialog) -> None:
    model = dialog.list.model()
    texts = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert texts == ["Your own", "Aunt Erna", "Everyday photos", "Natural", "Classics", "Dogs"]
    assert dialog.list.key == "natural"
    shown = model.index(texts.index("Aunt Erna"), 0).data(Qt.ItemDataRole.UserRole + 2)
    assert isinstance(shown, QImage)
    assert shown.pixelColor(5, 5).red() == pytest.approx(170, abs=3)


def test_the_picker_has_the_groups_of_the_dialog_and_a_line_about_each_model(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    box = window.window_controller.adjust.findChild(ChoiceBox)
    texts = [box.itemText(row) for row in range(box.count())]
    assert texts == ["Your own", "Aunt Erna", "Everyday photos", "Natural", "Classics", "Dogs"]
    assert box.currentText() == "Natural"
    qtbot.keyClick(box, Qt.Key.Key_Up)  # over the heading, as in a list
    assert window.window_controller.photo_controller.session.edits.model == "erna"
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    spoken = box.model().index(box.currentIndex(), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Aunt Erna. Colours by lightness alone."
    rows = [box.view().visualRect(box.model().index(row, 0)).height() for row in range(2)]
    assert rows[1] > rows[0]  # two lines below a heading of one
    box.hidePopup()


def test_models_of_one_name_are_told_apart_by_a_number(
    make: Callable[[Library], MainWindow],
    library: Library,
    tiny_models: ModuleType,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    for number, shade in ((2, 30), (3, 60)):
        card = tiny_models.card("ab", id=f"erna-{number}", name="Aunt Erna")
        library.install(tiny_models.package(tmp_path, of=card, preview=strip(shade)).path)
    library.set_default("erna-2")
    window = make(library)
    assert picker(window)[:3] == ["Aunt Erna (2)", "Aunt Erna", "Aunt Erna (3)"]
    dialog = opened_dialog(window, qtbot)
    assert dialog.list.key == "erna-2"
    assert "Aunt Erna (2)" in words_on(dialog.card)


def test_the_arrows_of_the_keyboard_pass_over_headings(dialog: ModelsDialog, qtbot: QtBot) -> None:
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    for key, expected in ((down, "dog"), (down, "dog"), (up, "natural"), (up, "erna")):
        qtbot.keyClick(dialog.list, key)
        assert dialog.list.key == expected


def test_the_card_says_how_slow_a_model_is_on_this_computer(dialog: ModelsDialog) -> None:
    dialog.choose("erna")  # which was tried when it was installed
    words = words_on(dialog.card)
    assert re.search(r"Speed \| (?:about|under) [\d.]+ s a photo on this computer", words)
    assert ("Memory | " in words) is (sys.platform != "win32")
    dialog.choose("natural")
    assert "Speed" not in words_on(dialog.card)


def test_the_card_says_what_it_learned_from_and_how_good_it_is(dialog: ModelsDialog) -> None:
    dialog.choose("erna")
    words = words_on(dialog.card)
    for said in (
        "Aunt Erna",
        "Colours by lightness alone.",
        "made up",
        "none needed",
        "CC0",
        "erna",
        "12.5",  # distance of colours
        "14.0",  # the same for photos left grey
        "31 January 2026",
        "going on from Natural",
        "erna.colormodel",
    ):
        assert said in words
    dialog.choose("natural")
    assert "It came with Autochrome." in words_on(dialog.card)


def test_what_cannot_be_done_with_a_bundled_model_says_why(dialog: ModelsDialog) -> None:
    bar = dialog.bar
    for button in (bar.rename, bar.remove):
        assert not button.isEnabled()
        assert "came with Autochrome" in button.toolTip()
    assert not bar.make_default.isEnabled()
    assert "already" in bar.make_default.toolTip()
    assert not bar.go_back.isEnabled()
    assert "default before" in bar.go_back.toolTip()
    assert bar.export.isEnabled()
    dialog.choose("erna")
    assert all(b.isEnabled() for b in (bar.rename, bar.remove, bar.export, bar.make_default))


def test_a_model_is_installed_from_a_file_and_can_be_used_at_once(
    dialog: ModelsDialog, window: MainWindow, brought: Path, own: Path, qtbot: QtBot
) -> None:
    dialog.install.click()
    choose_file(dialog, brought)
    wait_for(qtbot, lambda: dialog.list.key == "harbour")
    assert (own / "harbour.colormodel").read_bytes() == brought.read_bytes()
    assert "Harbour was installed" in [message.title for message in dialog.notes.messages]
    assert picker(window) == ["Aunt Erna", "Harbour", "Natural", "Dogs"]
    assert window.window_controller.notes.messages == ()


def test_a_model_that_does_not_run_is_refused_in_plain_words(
    dialog: ModelsDialog, window: MainWindow, tiny_models: ModuleType, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tiny_models.package(tmp_path, b"not a network", of=tiny_models.card(id="bad")).path
    before = dialog.list.keys
    dialog.install.click()
    choose_file(dialog, bad)
    assert dialog._trying.isVisible()
    wait_for(qtbot, lambda: bool(dialog.notes.messages))
    (message,) = dialog.notes.messages
    assert message.title == "The model cannot be used"
    assert "bad.colormodel" in message.text
    assert message.hint
    assert dialog.list.keys == before
    assert not dialog._trying.isVisible()


def test_a_file_that_is_no_model_is_told(dialog: ModelsDialog, pictures, qtbot: QtBot) -> None:
    dialog.install.click()
    choose_file(dialog, pictures.grey("holiday.jpg"))
    wait_for(qtbot, lambda: bool(dialog.notes.messages))
    assert "holiday.jpg is not a model package" in dialog.notes.messages[0].text


def test_a_model_dropped_on_the_dialog_is_offered(
    dialog: ModelsDialog, drop, urls: Callable[..., QMimeData], brought: Path, qtbot: QtBot
) -> None:
    drop(dialog, urls(brought), lets_go=False)
    assert dialog.findChild(DropOverlay).isVisible()
    dialog.dragLeaveEvent(None)
    drop(dialog, urls(brought))
    wait_for(qtbot, lambda: bool(dialog.findChildren(Question)))
    assert "Harbour" in question(dialog).windowTitle()
    answer(dialog, "Not now")
    assert "harbour" not in dialog.list.keys
    drop(dialog, urls(brought))
    wait_for(qtbot, lambda: any(q.isVisible() for q in dialog.findChildren(Question)))
    answer(dialog, "Install")
    wait_for(qtbot, lambda: dialog.list.key == "harbour")


def test_photos_are_not_taken_by_the_dialog(
    dialog: ModelsDialog, drop, urls: Callable[..., QMimeData], pictures
) -> None:
    drop(dialog, urls(pictures.grey()))
    assert not dialog.findChild(DropOverlay).isVisible()


def test_a_model_dropped_on_the_window_is_offered_and_its_photo_opened(
    window: MainWindow, drop, urls, brought: Path, pictures, told, qtbot: QtBot
) -> None:
    drop(window, urls(pictures.grey("also.jpg"), brought))
    wait_for(qtbot, lambda: bool(window.findChildren(Question)))
    assert "Harbour" in question(window).windowTitle()
    answer(window, "Install")
    told(window, "Harbour was installed")
    assert "Harbour" in picker(window)
    wait_for(qtbot, lambda: window.windowTitle().startswith("also.jpg"))
    note = next(n for n in window.window_controller.notes.notes if "Harbour" in n.message.title)
    next(b for b in note.buttons if "default" in b.text()).click()
    told(window, "Harbour is the default now")
    assert window.window_controller.models.default_id == "harbour"


def test_a_broken_model_dropped_on_the_window_is_told_there(
    window: MainWindow, drop, urls, brought: Path, told
) -> None:
    brought.write_bytes(brought.read_bytes()[:100])
    drop(window, urls(brought))
    assert "harbour.colormodel" in told(window, "model cannot be used").text


def test_installing_what_is_there_changes_nothing_and_says_so(
    dialog: ModelsDialog, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = shutil.copy(own / "erna.colormodel", tmp_path / "again.colormodel")
    dialog.install.click()
    choose_file(dialog, Path(copy))
    wait_for(qtbot, lambda: bool(dialog.notes.messages))
    assert "there already" in dialog.notes.messages[0].title
    assert dialog.list.keys == ["erna", "natural", "dog"]


def test_a_new_default_is_marked_used_at_once_and_can_be_rolled_back(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    canvas = window.window_controller.viewer.canvas
    first = canvas.pictures.colour.levels[0].image.copy()
    dialog = opened_dialog(window, qtbot)
    dialog.choose("erna")
    dialog.bar.make_default.click()
    wait_for(qtbot, lambda: window.window_controller.models.default_id == "erna")
    assert window.window_controller.adjust.findChild(ChoiceBox).currentText() == "Aunt Erna"
    wait_for(qtbot, lambda: canvas.pictures.colour.levels[0].image != first)
    row = [dialog.list.model().index(n, 0) for n in range(dialog.list.model().rowCount())]
    marked = [r.data(Qt.ItemDataRole.AccessibleTextRole) for r in row]
    assert [text for text in marked if text and "Default" in text] == [
        "Aunt Erna, Default, Colours by lightness alone."
    ]
    assert dialog.bar.go_back.isEnabled()
    assert "Natural" in dialog.bar.go_back.toolTip()
    dialog.bar.go_back.click()
    wait_for(qtbot, lambda: window.window_controller.models.default_id == "natural")
    assert window.window_controller.adjust.findChild(ChoiceBox).currentText() == "Natural"
    # Nobody's hand changed anything, so nothing is asked at the end.
    assert not window.window_controller.photo_controller.session.has_unsaved_changes


def test_a_photo_with_adjustments_keeps_its_model_when_another_becomes_the_default(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    photo = pictures.grey()
    opened(window, photo)
    controller = window.window_controller
    slider = next(s for s in controller.adjust.sliders if s.key == "saturation")
    slider.groove.setValue(150)
    canvas, shown = controller.viewer.canvas, controller.photo_controller
    wait_for(qtbot, lambda: shown.is_shown and not shown.keeper.is_busy)
    before = canvas.pictures.colour.levels[0].image.copy()
    dialog = opened_dialog(window, qtbot)
    dialog.choose("erna")
    dialog.bar.make_default.click()
    wait_for(qtbot, lambda: controller.models.default_id == "erna")
    assert controller.adjust.findChild(ChoiceBox).currentText() == "Natural"
    assert shown.is_shown
    assert canvas.pictures.colour.levels[0].image == before
    # So it opens the next time, too.
    wait_for(qtbot, lambda: not shown.keeper.is_busy)
    assert shown.keeper.edits.find(photo).edits.model.id == "natural"


def test_a_model_that_is_removed_elsewhere_gives_way_to_the_default_and_that_is_told(
    window: MainWindow, library: Library, pictures, opened, told, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    controller = window.window_controller.photo_controller
    library.remove("erna")  # as the command line does
    controller.choose_model("erna")
    message = told(window, window.windowTitle().split(" ")[0])
    assert "Aunt Erna" in message.text
    wait_for(qtbot, lambda: controller.session.edits.model == "natural" and controller.is_shown)
    assert "Aunt Erna" not in picker(window)


def test_the_note_about_a_new_default_leads_back(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.choose("erna")
    dialog.bar.make_default.click()
    wait_for(qtbot, lambda: bool(dialog.notes.notes))
    (button,) = dialog.notes.notes[-1].buttons
    assert button.text() == "Back to Natural"
    button.click()
    wait_for(qtbot, lambda: dialog._service.default_id == "natural")


def test_no_note_leads_back_to_where_one_is_already(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.choose("erna")
    dialog.bar.make_default.click()
    wait_for(qtbot, lambda: bool(dialog.notes.notes))
    dialog.bar.go_back.click()
    wait_for(qtbot, lambda: dialog._service.default_id == "natural")
    wait_for(qtbot, lambda: "Natural" in dialog.notes.messages[-1].title)
    assert [button.text() for note in dialog.notes.notes for button in note.buttons] == []


def test_one_note_at_a_time_says_what_was_done(dialog: ModelsDialog, qtbot: QtBot) -> None:
    for key in ("erna", "dog", "natural"):
        dialog.choose(key)
        dialog.bar.make_default.click()
        wait_for(qtbot, lambda key=key: dialog._service.default_id == key)
        (message,) = dialog.notes.messages
        assert message.title.endswith("is the default now")


def test_a_default_is_remembered(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    dialog = opened_dialog(window, qtbot)
    dialog.choose("dog")
    dialog.bar.make_default.click()
    wait_for(qtbot, lambda: window.window_controller.models.default_id == "dog")
    window.close()
    assert make(library).window_controller.photo_controller.session.edits.model == "dog"


def test_an_own_model_is_renamed_by_key_and_the_picker_follows(
    dialog: ModelsDialog, window: MainWindow, own: Path, qtbot: QtBot
) -> None:
    dialog.choose("erna")
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    asked = dialog.findChild(NameDialog)
    assert asked.field.text() == "Aunt Erna"
    asked.field.clear()
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    assert asked.isVisible()
    qtbot.keyClicks(asked.field, "Erna's albums")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_for(qtbot, lambda: "Erna's albums" in picker(window))
    assert open_package(own / "erna.colormodel").card.name == "Erna's albums"
    assert dialog.list.key == "erna"
    assert "Erna's albums" in words_on(dialog.card)


def test_a_name_that_is_taken_is_refused(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.choose("erna")
    dialog.bar.rename.click()
    asked = dialog.findChild(NameDialog)
    asked.field.setText("natural")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    wait_for(qtbot, lambda: bool(dialog.notes.messages))
    assert "Natural already" in dialog.notes.messages[0].text
    assert dialog._service.model("erna").package.card.name == "Aunt Erna"


def test_the_keys_of_a_bundled_model_do_nothing(dialog: ModelsDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    assert not dialog.findChildren(NameDialog)
    assert not dialog.findChildren(Question)


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the system's trash, for this test alone."""
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash" / "files"


def test_a_removed_model_lies_in_the_trash_and_the_photo_goes_on_with_the_default(
    window: MainWindow, own: Path, trash: Path, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    box = window.window_controller.adjust.findChild(ChoiceBox)
    box.setCurrentIndex(box.findData("erna"))
    box.activated.emit(box.currentIndex())
    assert window.window_controller.photo_controller.session.edits.model == "erna"
    content = (own / "erna.colormodel").read_bytes()
    dialog = opened_dialog(window, qtbot)
    dialog.choose("erna")
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    answer(dialog, "Keep it")
    assert "erna" in dialog.list.keys
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    answer(dialog, "Remove")
    wait_for(qtbot, lambda: "erna" not in dialog.list.keys)
    assert picker(window) == ["Natural", "Dogs"]
    assert box.currentText() == "Natural"
    assert not (own / "erna.colormodel").exists()
    (found,) = trash.glob("*.colormodel")
    assert found.read_bytes() == content
    window.window_controller.photo_controller.undo()
    assert window.window_controller.photo_controller.session.edits.model == "natural"


def test_what_the_trash_refuses_is_kept_until_it_is_to_be_deleted_for_good(
    dialog: ModelsDialog, own: Path, trash: Path, qtbot: QtBot
) -> None:
    trash.parent.write_text("a file where the trash should be")
    dialog.choose("erna")
    dialog.bar.remove.click()
    answer(dialog, "Remove")
    wait_for(
        qtbot, lambda: any("for good" in q.windowTitle() for q in dialog.findChildren(Question))
    )
    assert (own / "erna.colormodel").exists()
    answer(dialog, "Delete for good")
    wait_for(qtbot, lambda: "erna" not in dialog.list.keys)
    assert not (own / "erna.colormodel").exists()


def test_a_model_is_exported_where_it_is_wanted(
    dialog: ModelsDialog, own: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(FileManager, "show_file", lambda self, file: shown.append(file))
    dialog.choose("erna")
    qtbot.keyClick(dialog, Qt.Key.Key_E, CONTROL)
    asked = dialog.findChild(QFileDialog)
    assert [Path(name).name for name in asked.selectedFiles()] == ["Aunt Erna.colormodel"]
    choose_file(dialog, tmp_path / "stick.colormodel")
    wait_for(qtbot, lambda: bool(dialog.notes.messages))
    assert "stick.colormodel" in dialog.notes.messages[0].text
    copy = (tmp_path / "stick.colormodel").read_bytes()
    assert copy == (own / "erna.colormodel").read_bytes()
    dialog.notes.notes[0].buttons[0].click()
    assert shown == [tmp_path / "stick.colormodel"]


def test_a_broken_file_beside_the_models_is_shown_with_its_reason(
    dialog: ModelsDialog, own: Path, qtbot: QtBot
) -> None:
    (own / "half.colormodel").write_bytes(b"PK\3\4 and no more")
    dialog._service.refresh()
    wait_for(qtbot, lambda: len(dialog.list.keys) == 4)
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    words = words_on(dialog.card)
    assert "half.colormodel" in words
    assert "end is missing" in words
    assert not dialog.bar.export.isEnabled()


def test_a_model_copied_by_hand_that_does_not_run_says_so_on_its_card(
    make: Callable[[Library], MainWindow],
    library: Library,
    own: Path,
    tiny_models: ModuleType,
    qtbot: QtBot,
) -> None:
    tiny_models.package(own, b"not a network", of=tiny_models.card(id="odd", name="Odd"))
    dialog = opened_dialog(make(library), qtbot)
    dialog.choose("odd")
    assert "not ONNX" in words_on(dialog.card)
    assert not dialog.bar.make_default.isEnabled()
    assert "cannot be used" in dialog.bar.make_default.toolTip()


def test_without_any_model_the_dialog_says_how_to_get_one_and_the_first_is_used(
    make: Callable[[Library], MainWindow],
    tmp_path: Path,
    brought: Path,
    pictures,
    told,
    qtbot: QtBot,
) -> None:
    window = make(Library(tmp_path / "none", tmp_path / "own models"))
    window.window_controller.open_paths((pictures.grey(),))
    wait_for(qtbot, lambda: window.windowTitle().startswith("grey.jpg"))
    told(window, "No colour model")
    window.window_controller.notes.notes[0].buttons[0].click()
    (dialog,) = window.findChildren(ModelsDialog)
    assert "There is no model yet" in words_on(dialog.card)
    dialog.install.click()
    choose_file(dialog, brought)
    wait_for(qtbot, lambda: window.window_controller.viewer.canvas.pictures.colour is not None)
    assert not [m for m in window.window_controller.notes.messages if "No colour model" in m.title]


def test_escape_closes_and_every_control_has_a_name(dialog: ModelsDialog, qtbot: QtBot) -> None:
    for control in dialog.findChildren(QAbstractButton):
        if not control.objectName().startswith("qt_"):
            assert control.accessibleName() or control.text(), control
    assert dialog.list.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_card_fits_the_smallest_dialog(dialog: ModelsDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSize())
    viewport = dialog.card.viewport()
    wait_for(qtbot, lambda: dialog.card.widget().width() == viewport.width())
    for label in dialog.card.widget().findChildren(QLabel):
        right = label.mapTo(viewport, QPoint(label.width(), 0)).x()
        assert right <= viewport.width(), label.text()


def test_the_menu_of_the_list_offers_what_the_buttons_do(
    dialog: ModelsDialog, qtbot: QtBot
) -> None:
    dialog.choose("erna")
    dialog.list.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    offered = {action.text(): action for action in menu.actions()}
    assert offered["Remove…"].isEnabled()
    offered["Rename…"].trigger()
    menu.close()
    assert dialog.findChild(NameDialog).isVisible()


def test_a_window_closes_while_a_model_is_tried_out(
    window: MainWindow, brought: Path, qtbot: QtBot
) -> None:
    opened_dialog(window, qtbot)
    window.window_controller.models.install([brought])
    assert window.close()
