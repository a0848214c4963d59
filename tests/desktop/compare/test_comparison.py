"""Comparing models as a person does: real photos, real models, the real dialog."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import bundled_models_dir, resources_dir
from core.model.library import Library
from core.model.package import open_package, write_package
from desktop.app.main_window import MainWindow
from desktop.compare.comparison_dialog import ComparisonDialog
from desktop.compare.pages.results_page import Side
from desktop.compare.photo_table import BestRole, PictureRole
from desktop.compare.widgets.look_pane import LinkedCanvas
from desktop.models.foreign_sheet import ForeignSheet
from desktop.models.models_dialog import ModelsDialog
from desktop.settings.settings_dialog import SettingsDialog
from desktop.ui.widgets.buttons import PushButton
from tests.desktop.conftest import PATIENCE_MS
from tests.desktop.reading_order import tab_order
from tests.desktop.shown_text import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
IN_COLOUR = resources_dir() / "samples" / "in-colour"


@pytest.fixture
def library(tiny_models: ModuleType, tmp_path: Path) -> Library:
    """A real small model, one that answers one colour by lightness, and another such."""
    bundled = tmp_path / "models"
    bundled.mkdir()
    real = open_package(bundled_models_dir() / "flower-2.colormodel")
    card = replace(real.card, id="natural", name="Flowers", group="")
    write_package(bundled / "natural.colormodel", card=card, model=real.read_model())
    tiny_models.package(bundled, of=tiny_models.card(id="bold", name="Tiny bold"))
    tiny_models.package(bundled, of=tiny_models.card("ab", id="plain", name="Tiny plain"))
    return Library(bundled, tmp_path / "own")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Four photos in colour, a grey one and a torn one."""
    folder = tmp_path / "album"
    shutil.copytree(IN_COLOUR, folder)
    shutil.copy(resources_dir() / "samples" / "photographer-on-a-lawn.jpg", folder)
    (folder / "torn.jpg").write_bytes((IN_COLOUR / "cat.jpg").read_bytes()[:300])
    return folder


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ComparisonDialog:
    """The dialog, opened by its key."""
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    return shown(window)


def shown(window: MainWindow) -> ComparisonDialog:
    (found,) = [d for d in window.findChildren(ComparisonDialog) if d.isVisible()]
    return found


def words_on(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def places(canvas: LinkedCanvas) -> tuple[float | None, float, float]:
    return canvas.state.zoom, canvas.state.centre_x, canvas.state.centre_y


def compare(dialog: ComparisonDialog, qtbot: QtBot, photos: Path | None = None) -> None:
    """Compare what is ticked and wait for its end."""
    if photos is not None:
        dialog.choose.show_folder(photos)
    dialog.choose.go.click()
    assert dialog.page is dialog.results
    qtbot.waitUntil(lambda: not dialog.results.stop.isVisible(), timeout=PATIENCE_MS)


def looked_at(window: MainWindow, qtbot: QtBot) -> None:
    presenter = window.window_controller._dialogs._comparison
    assert presenter is not None
    qtbot.waitUntil(lambda: presenter.looking.is_there, timeout=PATIENCE_MS)


def test_two_models_on_a_folder_figures_and_photos(
    dialog: ComparisonDialog, album: Path, qtbot: QtBot
) -> None:
    assert [one.name for one in dialog.choose.chosen] == ["Flowers", "Tiny bold"]
    compare(dialog, qtbot, album)
    results = dialog.results
    words = words_on(results)
    assert "4 photos compared" in words
    assert "1 left out: not in colour" in words
    assert "1 cannot be read: torn.jpg" in words
    assert "comes nearest to the true colours." in words
    table = results.table
    assert (table.rowCount(), table.columnCount()) == (4, 3)
    for photo in range(4):
        true, first, second = (table.index(photo, column).data(PictureRole) for column in range(3))
        assert isinstance(true, QImage)
        assert true.size() == first.size() == second.size()
        assert true != first != second
    results.show_side(Side.FIGURES)
    card = words_on(results.cards[0])
    assert "nearer to the true colours than grey." in card
    assert "paler than the photos truly are." in card
    assert "like the photos" in card
    # The tiny one answers wild colours: the sentence says so.
    assert "farther from the true colours than grey." in words_on(results.cards[1])


def test_at_most_four_and_at_least_two_models_can_be_ticked(
    dialog: ComparisonDialog,
    tiny_models: ModuleType,
    tmp_path: Path,
    drop: Callable[..., None],
    qtbot: QtBot,
) -> None:
    choose = dialog.choose
    choose._boxes["bold"].click()
    assert not choose.go.isEnabled()
    assert "Choose two models at least." in words_on(choose)
    for model in ("bold", "plain"):
        choose._boxes[model].click()
    assert choose.go.isEnabled()
    brought = tmp_path / "downloads"
    brought.mkdir()
    files = [
        tiny_models.package(brought, of=tiny_models.card(id=name, name=name)).path
        for name in ("harbour", "heath")
    ]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    drop(dialog, mime)
    qtbot.waitUntil(lambda: len(choose._boxes) == 5, timeout=PATIENCE_MS)
    assert {one.name for one in choose.chosen} == {"Flowers", "Tiny bold", "Tiny plain", "harbour"}
    # Nothing that was ticked goes without a word: the fifth waits, and says so.
    (told,) = dialog.notes.messages
    assert told.title == "Four models are ticked already"
    assert told.text == "Untick one of them to compare heath."
    assert [box.isEnabled() for box in choose._boxes.values()].count(False) == 1


def test_a_model_from_a_file_is_compared_and_then_used(
    dialog: ComparisonDialog,
    window: MainWindow,
    tiny_models: ModuleType,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    brought = tmp_path / "downloads"
    brought.mkdir()
    file = tiny_models.package(brought, of=tiny_models.card("ab", id="harbour", name="Harbour"))
    dialog.choose.add_file.click()
    picker = dialog.findChild(QFileDialog)
    picker.setDirectory(str(brought))
    picker.selectFile(file.path.name)
    picker.accept()
    qtbot.waitUntil(lambda: len(dialog.choose._boxes) == 4, timeout=PATIENCE_MS)
    dialog.choose._boxes["bold"].setChecked(False)
    assert [one.name for one in dialog.choose.chosen] == ["Flowers", "Harbour"]
    compare(dialog, qtbot)
    dialog.results.show_side(Side.FIGURES)
    dialog.results.cards[1].use.click()
    models = window.window_controller.models
    qtbot.waitUntil(lambda: models.default_id == "harbour", timeout=PATIENCE_MS)
    assert dialog.notes.messages[-1].title == "Harbour is the default now"
    assert not dialog.results.cards[1].use.isEnabled()
    (back,) = [b for b in dialog.findChildren(PushButton) if "Back to" in b.text()]
    back.click()
    qtbot.waitUntil(lambda: models.default_id == "natural", timeout=PATIENCE_MS)
    assert not window.window_controller.notes.messages
    # It is still ticked, though it is one of the library now.
    dialog.results.others.click()
    assert [one.name for one in dialog.choose.chosen] == ["Flowers", "Harbour"]
    assert all(one.is_installed for one in dialog.choose.chosen)


def test_a_model_of_another_program_is_asked_about_and_then_ticked(
    dialog: ComparisonDialog,
    foreign_networks: ModuleType,
    tmp_path: Path,
    drop: Callable[..., None],
    urls: Callable[..., QMimeData],
    qtbot: QtBot,
) -> None:
    dialog.choose.add_file.click()
    picker = dialog.findChild(QFileDialog)
    assert "*.onnx" in picker.nameFilters()[0]
    picker.reject()
    file = foreign_networks.written(tmp_path, "artists.onnx", foreign_networks.ddcolor(side=64))
    drop(dialog, urls(file))
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ForeignSheet)), timeout=PATIENCE_MS)
    (sheet,) = dialog.findChildren(ForeignSheet)
    qtbot.waitUntil(sheet.install.isVisible, timeout=PATIENCE_MS)
    qtbot.mouseClick(sheet.confirmed, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseClick(sheet.install, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.choose._boxes) == 4, timeout=PATIENCE_MS)
    chosen = ["Flowers", "Tiny bold", "DDColor"]
    qtbot.waitUntil(lambda: [one.name for one in dialog.choose.chosen] == chosen)
    assert dialog.notes.messages[-1].title == "DDColor was installed"
    compare(dialog, qtbot)
    assert not dialog.notes.messages
    assert "4 photos compared" in words_on(dialog.results)


def test_a_note_leaves_with_its_page_and_the_next_one_is_on_top(
    dialog: ComparisonDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.colormodel"
    broken.write_bytes(b"nothing")
    dialog.files_given.emit((broken,))
    qtbot.waitUntil(lambda: bool(dialog.notes.messages), timeout=PATIENCE_MS)
    compare(dialog, qtbot)
    assert not dialog.notes.messages
    dialog.files_given.emit((broken,))
    qtbot.waitUntil(dialog.notes.isVisible, timeout=PATIENCE_MS)
    place = dialog.notes.mapTo(dialog, dialog.notes.rect().center())
    seen = dialog.childAt(place)
    assert seen is dialog.notes or dialog.notes.isAncestorOf(seen)


def test_pictures_of_a_photo_zoom_and_move_together(
    dialog: ComparisonDialog, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    compare(dialog, qtbot, album)
    dialog.results.grid.setFocus()
    dialog.results.grid.go_to(1)
    qtbot.keyClick(dialog.results.grid, Qt.Key.Key_Return)
    assert dialog.page is dialog.look
    looked_at(window, qtbot)
    canvases = [pane.canvas for pane in dialog.look.panes]
    assert len(canvases) == 3
    assert all(canvas.pictures is not None for canvas in canvases)
    at = QPointF(40, 40)
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 720), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvases[2], wheel)
    seen = {
        (canvas.state.zoom, canvas.state.centre_x, canvas.state.centre_y) for canvas in canvases
    }
    assert len(seen) == 1
    assert canvases[0].state.zoom is not None
    qtbot.mousePress(canvases[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    qtbot.mouseMove(canvases[0], QPoint(30, 40))
    qtbot.mouseRelease(canvases[0], Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    moved = {
        (canvas.state.zoom, canvas.state.centre_x, canvas.state.centre_y) for canvas in canvases
    }
    assert len(moved) == 1
    assert moved != seen
    qtbot.keyPress(canvases[0], Qt.Key.Key_Space)
    assert [canvas.is_flashing for canvas in canvases] == [False, True, True]
    qtbot.keyRelease(canvases[0], Qt.Key.Key_Space)
    assert not any(canvas.is_flashing for canvas in canvases)
    name = words_on(dialog.look)
    qtbot.keyClick(canvases[0], Qt.Key.Key_Right)
    looked_at(window, qtbot)
    assert words_on(dialog.look) != name
    qtbot.keyClick(canvases[0], Qt.Key.Key_Escape)
    assert dialog.page is dialog.results
    assert dialog.isVisible()
    assert dialog.results.grid.currentIndex().row() == 2


def test_names_are_hidden_until_the_best_of_each_photo_is_chosen(
    dialog: ComparisonDialog, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    dialog.choose.blind.click()
    compare(dialog, qtbot, album)
    results, grid = dialog.results, dialog.results.grid
    hidden = " | ".join(label.text() for label in results.findChildren(QLabel) if label.isVisible())
    assert "Which is best? Press 1 to 2" in hidden
    assert "0 of 4 chosen." in hidden
    told = [results.table.index(photo, 1).data(Qt.ItemDataRole.ToolTipRole) for photo in range(4)]
    for text in (hidden, results.heads.accessibleName(), *told):
        assert "Flowers" not in text
        assert "Tiny bold" not in text
    assert not results.sides.isVisible()
    comparison = window.window_controller._dialogs._comparison.comparison
    # Somebody who likes what Flowers makes, wherever it stands; and sees no difference once.
    for photo in range(3):
        assert grid.currentIndex().row() == photo
        number = comparison.models_of(photo).index(0) + 1
        qtbot.keyClick(grid, Qt.Key(Qt.Key.Key_0 + number))
        assert results.table.index(photo, number).data(BestRole)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    looked_at(window, qtbot)
    assert "Flowers" not in words_on(dialog.look)
    qtbot.keyClick(dialog.look.panes[0].canvas, Qt.Key.Key_0)
    assert not comparison.is_blind
    qtbot.keyClick(dialog.look.panes[0].canvas, Qt.Key.Key_Escape)
    assert "You chose Flowers most often." in words_on(results)
    assert "Flowers" in results.heads.accessibleName()
    assert "Chosen as the best in 3 of 4 photos" in words_on(results.cards[0])
    assert "Chosen as the best in 0 of 4 photos" in words_on(results.cards[1])
    # Where one name or sentence breaks and another does not, figures are on one level still.
    results.show_side(Side.FIGURES)
    dialog.resize(820, 600)
    first, second = results.cards
    first.show_model("Flowers", " ".join(["Chosen as the best in 3 of 4 photos"] * 3), "")
    results._cards_row.level()
    settle()
    for one, other in zip(first.lines, second.lines, strict=True):
        assert (one.y(), one.height()) == (other.y(), other.height())
    assert first.use.y() == second.use.y()
    about = second.lines[0]
    two_lines = 2 * about.fontMetrics().lineSpacing()
    assert about.height() >= two_lines
    first.show_model("Flowers", "Chosen", "")
    results._cards_row.level()
    settle()
    assert about.height() < two_lines


def test_a_photo_without_all_its_pictures_is_not_decided(
    dialog: ComparisonDialog, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    dialog.choose.blind.click()
    dialog.choose.show_folder(album)
    dialog.choose.go.click()
    comparison = window.window_controller._dialogs._comparison.comparison
    qtbot.waitUntil(lambda: len(comparison.photos) > 0, timeout=PATIENCE_MS)
    assert not comparison.is_complete(0)
    assert not comparison.choose(0, 1)
    assert not comparison.blind.is_chosen(0)
    qtbot.waitUntil(lambda: not comparison.is_running, timeout=PATIENCE_MS)
    assert not comparison.choose(0, 3)  # there are two
    assert comparison.choose(0, 1)


def test_it_stops_at_once_and_keeps_what_is_there(
    dialog: ComparisonDialog, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    for number in range(30):
        shutil.copy(IN_COLOUR / "cat.jpg", album / f"cat {number}.jpg")
    dialog.choose.show_folder(album)
    dialog.choose.go.click()
    comparison = window.window_controller._dialogs._comparison.comparison
    qtbot.waitUntil(lambda: len(comparison.tally.complete) >= 2, timeout=PATIENCE_MS)
    dialog.results.stop.click()
    assert not comparison.is_running
    there = comparison.done
    figures = comparison.tally.figures
    assert figures[0].photos == figures[1].photos == len(comparison.tally.complete)
    qtbot.wait(300)
    assert comparison.done == there
    # Without names: only photos that all have coloured can be chosen of.
    dialog.results.others.click()
    dialog.choose.blind.click()
    dialog.choose.go.click()
    qtbot.waitUntil(lambda: len(comparison.tally.complete) >= 2, timeout=PATIENCE_MS)
    dialog.results.stop.click()
    count = len(comparison.tally.complete)
    words = words_on(dialog.results)
    assert f"{count} photos compared, then stopped" in words
    assert f"0 of {count} chosen." in words
    if count < len(comparison.photos):
        last = len(comparison.photos) - 1
        dialog.results.grid.go_to(last)
        qtbot.keyClick(dialog.results.grid, Qt.Key.Key_Return)
        looked_at(window, qtbot)
        assert "there is nothing to choose." in words_on(dialog.look)
        assert not dialog.look.no_difference.isEnabled()
        qtbot.keyClick(dialog.look.panes[0].canvas, Qt.Key.Key_Escape)
    for photo in comparison.tally.complete:
        dialog.results.grid.go_to(photo)
        qtbot.keyClick(dialog.results.grid, Qt.Key.Key_0)
    assert not comparison.is_blind
    dialog.choose.blind.click()
    # Another one begins as if nothing had been.
    dialog.results.others.click()
    compare(dialog, qtbot, IN_COLOUR)
    assert len(comparison.tally.complete) == 4


def test_what_was_compared_is_still_there_when_the_dialog_is_opened_again(
    dialog: ComparisonDialog, window: MainWindow, qtbot: QtBot
) -> None:
    compare(dialog, qtbot)
    dialog.reject()
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    again = shown(window)
    assert again.page is again.results
    assert again.results.table.rowCount() == 4


def test_a_comparison_goes_on_while_its_dialog_is_closed(
    dialog: ComparisonDialog, window: MainWindow, told, qtbot: QtBot
) -> None:
    dialog.choose.go.click()
    comparison = window.window_controller._dialogs._comparison.comparison
    dialog.reject()
    assert comparison.is_running
    message = told(window, "The models are compared")
    assert message.text == "4 photos compared"
    (note,) = [n for n in window.window_controller.notes.notes if n.message == message]
    (show,) = note.buttons
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    again = shown(window)
    assert again.page is again.results
    assert "4 photos compared" in words_on(again.results)
    assert message not in window.window_controller.notes.messages


def test_the_dialog_is_opened_again_at_the_comparison_that_is_going_on(
    dialog: ComparisonDialog, window: MainWindow, album: Path, qtbot: QtBot
) -> None:
    for number in range(30):
        shutil.copy(IN_COLOUR / "cat.jpg", album / f"cat {number}.jpg")
    dialog.choose.show_folder(album)
    dialog.choose.go.click()
    dialog.reject()
    window.window_controller._dialogs.show_comparison("plain")
    assert dialog.isVisible()
    assert dialog.page is dialog.results
    assert dialog.results.stop.isVisible()
    dialog.results.stop.click()


def test_a_double_click_on_compare_does_not_press_what_comes_in_its_place(
    dialog: ComparisonDialog, window: MainWindow, qtbot: QtBot
) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    go, closing, handle = dialog.choose.go, dialog.results.close_button, dialog.windowHandle()
    at = go.mapTo(dialog, go.rect().center())
    assert dialog.childAt(at) is go
    QTest.mouseClick(handle, left, none, at)
    assert dialog.page is dialog.results
    settle()
    assert closing.rect().contains(closing.mapFrom(dialog, at))  # else this shows nothing
    QTest.mouseClick(handle, left, none, at)
    assert dialog.isVisible()
    # After a moment it is a button as any other.
    qtbot.waitUntil(lambda: dialog.childAt(at) is closing)
    QTest.mouseClick(handle, left, none, at)
    assert not dialog.isVisible()
    window.window_controller._dialogs._comparison.comparison.stop()


def test_figures_never_lie_on_the_pictures(
    dialog: ComparisonDialog,
    window: MainWindow,
    tiny_models: ModuleType,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    tiny_models.package(tmp_path / "models", of=tiny_models.card("ab", id="zest", name="Zest"))
    window.window_controller.models.refresh()
    qtbot.waitUntil(lambda: "zest" in dialog.choose._boxes)
    for model in ("plain", "zest"):
        dialog.choose._boxes[model].click()
    compare(dialog, qtbot)
    dialog.resize(820, 500)
    dialog.results.grid.go_to(0)
    qtbot.keyClick(dialog.results.grid, Qt.Key.Key_Return)
    looked_at(window, qtbot)
    settle()
    assert len(dialog.look.panes) == 5
    for pane in dialog.look.panes:
        caption, picture = pane._caption.geometry(), pane.canvas.geometry()
        assert not caption.intersects(picture)
        assert pane.rect().contains(caption)
        assert pane.rect().contains(picture)


def test_a_model_that_is_added_is_seen_in_the_list(
    window: MainWindow,
    tiny_models: ModuleType,
    library: Library,
    tmp_path: Path,
    drop,
    qtbot: QtBot,
) -> None:
    for number in range(12):
        name = f"Model {number}"
        made = tiny_models.card("ab", id=f"model-{number}", name=name)
        tiny_models.package(tmp_path / "models", of=made)
    window.window_controller.models.refresh()
    qtbot.waitUntil(lambda: len(window.window_controller.models.models) == 15)
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    dialog = shown(window)
    dialog.resize(820, 500)
    settle()
    (tmp_path / "new").mkdir()
    brought = tiny_models.package(tmp_path / "new", of=tiny_models.card(id="zz", name="Zz")).path
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(brought))])
    drop(dialog, mime)
    choose = dialog.choose
    qtbot.waitUntil(lambda: "Zz" in [one.name for one in choose.chosen])
    box = choose._boxes[str(brought)]
    qtbot.waitUntil(lambda: not box.visibleRegion().isEmpty())


def test_a_compared_model_that_was_removed_meanwhile_is_not_used_and_that_is_told(
    dialog: ComparisonDialog, window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    compare(dialog, qtbot)
    (tmp_path / "models" / "bold.colormodel").rename(tmp_path / "bold.colormodel")
    window.window_controller.models.refresh()
    qtbot.waitUntil(lambda: window.window_controller.models.model("bold") is None)
    dialog.results.show_side(Side.FIGURES)
    dialog.results.cards[1].use.click()
    (message,) = dialog.notes.messages
    assert message.title == "Tiny bold was removed"


def test_a_folder_without_photos_is_told_where_it_was_chosen(
    dialog: ComparisonDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    dialog.choose.show_folder(tmp_path / "empty")
    dialog.choose.go.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.choose, timeout=PATIENCE_MS)
    assert "holds no photos." in words_on(dialog.choose)


def test_the_dialog_of_the_models_leads_there_with_the_chosen_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_M, CONTROL)
    (models,) = [d for d in window.findChildren(ModelsDialog) if d.isVisible()]
    models.choose("plain")
    models.compare.click()
    dialog = shown(window)
    assert [one.key for one in dialog.choose.chosen] == ["natural", "plain"]
    assert not models.isVisible()


def test_a_model_that_was_altered_is_told_and_the_others_are_compared(
    dialog: ComparisonDialog, library: Library, qtbot: QtBot
) -> None:
    path = next(m.package.path for m in library.models() if m.package.card.id == "bold")
    content = bytearray(path.read_bytes())
    content[content.index(b"AveragePool")] ^= 1
    path.write_bytes(bytes(content))
    assert open_package(path).card.id == "bold"
    dialog.choose._boxes["plain"].setChecked(True)
    compare(dialog, qtbot)
    results = dialog.results
    assert "is not a sound model package" in words_on(results.cards[1])
    assert not results.cards[1].use.isEnabled()
    assert "Could not be used" in results.heads.accessibleName()
    assert "4 photos compared" in words_on(results)
    assert "than grey." in words_on(results.cards[2])


def test_all_is_reached_by_tab_and_has_a_name(dialog: ComparisonDialog, qtbot: QtBot) -> None:
    reached = tab_order(dialog, qtbot)
    names = [widget.accessibleName() or getattr(widget, "text", str)() for widget in reached]
    assert all(names)
    assert {"Flowers", "Hide the names", "Compare"} <= set(names)
    compare(dialog, qtbot)
    names = [w.accessibleName() or getattr(w, "text", str)() for w in tab_order(dialog, qtbot)]
    assert all(names)
    assert {"Photos by each model", "Compare others…", "Photos"} <= set(names)


def test_no_model_for_other_photos_is_ticked_before_it_is_wanted(
    make: Callable[[Library], MainWindow],
    tiny_models: ModuleType,
    tmp_path: Path,
) -> None:
    bundled = tmp_path / "models"
    bundled.mkdir()
    tiny_models.package(bundled, of=tiny_models.card(id="natural", name="Natural"))
    tiny_models.package(bundled, of=tiny_models.card("ab", id="dog", name="Dog", group="Classics"))
    library = Library(bundled, tmp_path / "own")
    window = make(library)
    window.window_controller.dialogs.show_comparison()
    choose = shown(window).choose
    assert [one.name for one in choose.chosen] == ["Natural"]
    assert not choose.go.isEnabled()
    shown(window).reject()
    window.close()
    mine = tiny_models.package(tmp_path, of=tiny_models.card("ab", id="mine", name="Mine"))
    library.install(mine.path)
    window = make(library)
    window.window_controller.dialogs.show_comparison()
    assert [one.name for one in shown(window).choose.chosen] == ["Natural", "Mine"]


def test_who_gives_up_comparing_others_finds_what_was_compared(
    dialog: ComparisonDialog, window: MainWindow, qtbot: QtBot
) -> None:
    compare(dialog, qtbot)
    dialog.results.others.click()
    assert dialog.page is dialog.choose
    dialog.choose.cancel.click()
    assert dialog.isVisible()
    assert dialog.page is dialog.results
    assert dialog.results.table.rowCount() == 4
    dialog.results.others.click()
    dialog.reject()  # Escape
    window.window_controller.dialogs.show_comparison()
    assert shown(window).page is dialog.results
    dialog.reject()
    # Who comes to compare a model and does not leaves.
    window.window_controller.dialogs.show_comparison("plain")
    assert dialog.page is dialog.choose
    dialog.choose.cancel.click()
    assert not dialog.isVisible()


def test_another_language_waits_until_all_is_compared(
    window: MainWindow, dialog: ComparisonDialog, album: Path, qtbot: QtBot
) -> None:
    for number in range(30):
        shutil.copy(IN_COLOUR / "cat.jpg", album / f"cat {number}.jpg")
    dialog.choose.show_folder(album)
    dialog.choose.go.click()
    dialog.reject()
    language = window.window_controller.services.language
    window.window_controller.dialogs.show_settings()
    (settings,) = window.findChildren(SettingsDialog)
    box = settings.general.language
    with qtbot.assertNotEmitted(language.due, wait=300):
        box.setCurrentIndex(box.findData("de"))
        box.activated.emit(box.currentIndex())
    told = settings.general.language_row.note
    assert told == "Changes to Deutsch as soon as the models are compared."
    with qtbot.waitSignal(language.due):
        window.window_controller.dialogs._comparison.comparison.stop()
