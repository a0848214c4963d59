"""The dialog: choose, watch, decide. The process behind it is real and speaks the protocol."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.settings.settings_dialog import SettingsDialog
from desktop.train.training_dialog import TrainingDialog
from desktop.train.training_state import Phase

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Until = Callable[[Callable[[], bool]], None]
Begin = Callable[[MainWindow], TrainingDialog]


def words(page: QWidget) -> str:
    """Everything that a page says."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    buttons = [b.text() for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    return " | ".join([*labels, *buttons])


def phase(window: MainWindow) -> Phase | None:
    training_state = window.window_controller.training.training_presenter.trainer.training_state
    return None if training_state is None else training_state.phase


def test_a_folder_is_looked_at_and_says_what_is_of_use(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, until: Until
) -> None:
    double.behave(dropped={"grey": 3, "tiny": 2})
    page = opened_dialog.choose
    assert not page.go.isEnabled()
    page.folder_given.emit(album)
    until(page.go.isEnabled)
    said = words(page)
    assert "32 photos to learn from, and 3 kept aside to test it" in said
    assert "Left out: 3 black and white, 2 too small." in said
    assert page.name.text() == "album"
    until(lambda: page.card.thumbnails.pictures == 30)


def test_what_is_left_out_is_listed_one_click_away(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, until: Until
) -> None:
    from desktop.train.left_out import LeftOutDialog

    double.behave(dropped={"grey": 3, "duplicate": 2})
    opened_dialog.choose.folder_given.emit(album)
    until(opened_dialog.choose.go.isEnabled)
    opened_dialog.choose.card._show_list.click()
    until(lambda: opened_dialog.findChild(LeftOutDialog) is not None)
    listed = opened_dialog.findChild(LeftOutDialog)
    model = listed.model
    assert model.rowCount() == 5
    assert model.data(model.index(0)) == "photo-00.jpg"
    told = model.data(model.index(4), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "photo-04.jpg: there twice"
    listed.grab()
    listed.close()


def test_too_few_photos_cannot_be_trained_on(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, until: Until
) -> None:
    double.behave(dropped={"grey": 35})
    page = opened_dialog.choose
    page.folder_given.emit(album)
    until(lambda: "too few" in words(page))
    assert not page.go.isEnabled()


def test_an_empty_folder_says_so(
    window: MainWindow, double, opened_dialog: TrainingDialog, tmp_path: Path, until: Until
) -> None:
    (tmp_path / "empty").mkdir()
    opened_dialog.choose.folder_given.emit(tmp_path / "empty")
    until(lambda: "There are no photos in it" in words(opened_dialog.choose))
    assert not opened_dialog.choose.go.isEnabled()


def test_another_folder_takes_the_place_of_one_that_is_being_looked_at(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, tmp_path: Path,
    until: Until,
) -> None:  # fmt: skip
    double.behave(pace_s=0.5)
    page = opened_dialog.choose
    (tmp_path / "other").mkdir()
    page.folder_given.emit(tmp_path / "other")
    until(lambda: "Looking" in words(page))
    double.behave(pace_s=0.0)
    page.folder_given.emit(album)
    until(page.go.isEnabled)
    assert page.name.text() == "album"
    assert "36 photos to learn from" in words(page)


def test_a_folder_is_dropped_on_the_page_and_a_photo_stands_for_its_folder(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, qtbot: QtBot
) -> None:
    page = opened_dialog.choose
    for path in (album, album / "photo-00.jpg"):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        at, copy, left = page.rect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(at, copy, mime, left, none)
        QApplication.sendEvent(page, entering)
        assert entering.isAccepted()
        with qtbot.waitSignal(page.folder_given) as given:
            QApplication.sendEvent(page, QDropEvent(QPointF(at), copy, mime, left, none))
        assert given.args == [album]


def test_only_models_that_hold_weights_can_be_started_from(
    window: MainWindow, double, opened_dialog: TrainingDialog, until: Until
) -> None:
    box = opened_dialog.choose.start_box
    until(lambda: box.count() > 0)
    assert [box.itemText(i) for i in range(box.count())] == ["Tiny bold", "Tiny plain"]


def test_a_model_needs_a_name(
    window: MainWindow, double, opened_dialog: TrainingDialog, album: Path, until: Until,
    qtbot: QtBot,
) -> None:  # fmt: skip
    page = opened_dialog.choose
    page.folder_given.emit(album)
    until(page.go.isEnabled)
    page.name.clear()
    qtbot.keyClicks(page.name, " ")
    assert not page.go.isEnabled()
    assert "Give the new model a name" in words(page)
    page.name.clear()
    qtbot.keyClicks(page.name, "Grandmother's years")
    assert page.go.isEnabled()


def test_the_time_is_chosen_or_given_in_minutes(
    window: MainWindow, double, opened_dialog: TrainingDialog
) -> None:
    page = opened_dialog.choose
    assert page.minutes == 10
    assert "Ready " in words(page)
    buttons = {b.text(): b for b in page.duration.findChildren(QAbstractButton)}
    buttons["Overnight"].click()
    assert page.minutes == 480
    buttons["Other"].click()
    assert page.own_minutes.isVisible()
    page.own_minutes.setValue(1)
    assert page.own_minutes.text() == "1 minute"
    page.own_minutes.setValue(25)
    assert page.own_minutes.text() == "25 minutes"
    assert page.minutes == 25


def test_a_training_is_told_what_was_chosen(
    window: MainWindow, double, begin: Begin, album: Path, home: Path, library: Library,
    until: Until,
) -> None:  # fmt: skip
    begin(window)
    until(lambda: (double.folder / "arguments.json").exists())
    natural = library.find("natural").path
    assert double.arguments == [
        "fine-tune", str(album), f"--from={natural}", "--id=album", "--name=album",
        "--minutes=10", f"--output={home / 'runs/album/album.colormodel'}",
        f"--runs={home / 'runs'}", f"--against={natural}", "--as-child",
    ]  # fmt: skip


def test_lines_pictures_and_words_follow_the_training(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(steps=10**6)
    dialog = begin(window)
    until(lambda: phase(window) is Phase.LEARNING)
    until(lambda: len(dialog.running.samples.rows) == 2)
    said = words(dialog.running)
    assert not dialog.running._progress.is_busy
    assert dialog.running._progress.maximum() > 0
    assert "Learning from your photos" in said
    assert "About 10 minutes left" in said
    assert "38 pictures a second, cut from 36 photos" in said
    curve = window.window_controller.training.training_presenter.trainer.training_state.curve
    assert curve.start == 2.5
    assert len(curve.learned) > len(curve.held_out) >= 1
    assert [picture.width() for picture in dialog.running.samples.rows[0]] == [48, 48, 48]
    dialog.grab()
    assert "2.400 now" in dialog.running.chart.accessibleDescription()


def test_a_training_is_paused_goes_on_and_is_stopped_with_a_report(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(steps=10**6)
    dialog = begin(window)
    page = dialog.running
    until(page.pause.isEnabled)
    page.pause.click()
    until(lambda: phase(window) is Phase.PAUSED)
    assert page.pause.text() == "Continue"
    assert "Nothing is lost" in words(page)
    rested = window.window_controller.training.training_presenter.trainer.training_state.step
    page.pause.click()
    until(
        lambda: (
            window.window_controller.training.training_presenter.trainer.training_state.step
            > rested
        )
    )
    assert page.pause.text() == "Pause"
    page.stop.click()
    until(lambda: dialog.page is dialog.report)
    assert "You stopped it early" in words(dialog.report)


def test_a_better_model_is_taken_in_and_one_click_goes_back(
    window: MainWindow, double, begin: Begin, until: Until, library: Library, home: Path
) -> None:
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    report = dialog.report
    said = words(report)
    assert "The new model is better" in said
    assert "On 42 of your photos that it had never seen" in said
    assert "11 % closer" in said
    for figure in ("14.2  →  12.6", "81 %  →  93 %", "22.4  →  22.9 dB", "left grey: 18.9"):
        assert figure in said
    assert report.use.isDefault()
    assert not report.keep.isDefault()
    until(lambda: len(report.pictures.rows) == 3)
    dialog.grab()

    report.use.click()
    until(lambda: dialog.page is dialog.in_use)
    assert "Album is in use now" in words(dialog.in_use)
    assert library.default.card.id == "album"
    until(lambda: window.window_controller.adjust._model_box.currentText() == "Album")
    assert window.window_controller.photo_controller.session.edits.model == "album"
    assert not (home / "training.json").exists()
    # Some 100 MB that nobody needs any more.
    until(lambda: not (home / "runs" / "album").exists())

    dialog.in_use.back.click()
    until(lambda: library.default.card.id == "natural")
    until(lambda: "Tiny bold is in use again" in words(dialog.in_use))
    until(lambda: window.window_controller.photo_controller.session.edits.model == "natural")
    # Nothing is deleted: the new model can still be chosen.
    assert "album" in [model.package.card.id for model in library.models()]
    dialog.in_use.done.click()
    assert not dialog.isVisible()


def test_a_worse_model_is_kept_out_unless_the_user_insists(
    window: MainWindow, double, begin: Begin, until: Until, library: Library, worse
) -> None:
    double.behave(report=worse)
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    report = dialog.report
    said = words(report)
    assert "The new model is not better" in said
    assert "no closer to the real ones than those of Tiny bold" in said
    assert report.keep.isDefault()
    assert report.keep.text() == "Keep Tiny bold"
    assert not report.use.isDefault()
    assert report.use.text() == "Use the new one all the same"
    report.use.click()
    until(lambda: dialog.page is dialog.in_use)
    assert "You chose it, though it did not do better" in words(dialog.in_use)
    assert library.default.card.id == "album"


def test_a_model_that_looks_the_same_is_called_so_and_the_present_one_stays(
    window: MainWindow, double, begin: Begin, until: Until, library: Library, alike
) -> None:
    double.behave(report=alike)
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    report = dialog.report
    said = words(report)
    assert "The new model is about the same" in said
    assert "too small to be seen" in said
    # That grey beats both in dB is explained where it is seen.
    assert "left grey: 25.6 dB" in said
    assert "no colour is never a wrong colour" in said
    assert report.keep.isDefault()
    assert not report.use.isDefault()
    report.use.click()
    until(lambda: dialog.page is dialog.in_use)
    assert library.default.card.id == "album"


def test_a_training_that_was_stopped_as_it_was_about_to_end_was_stopped(
    window: MainWindow, double, begin: Begin, until: Until
) -> None:
    double.behave(steps=10**6, reason="patience")
    dialog = begin(window)
    until(dialog.running.stop.isEnabled)
    until(lambda: phase(window) is Phase.LEARNING)
    dialog.running.stop.click()
    until(lambda: dialog.page is dialog.report)
    assert "You stopped it early" in words(dialog.report)
    assert "no colour is never" not in words(dialog.report)


def test_return_keeps_the_present_model_where_the_new_one_is_worse(
    window: MainWindow, double, begin: Begin, until: Until, library: Library, home: Path,
    qtbot: QtBot, worse,
) -> None:  # fmt: skip
    double.behave(report=worse)
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert library.default.card.id == "natural"
    assert not window.window_controller.training.training_presenter.badge.isVisible()
    assert not (home / "training.json").exists()
    # What it took is gone; the model itself can still be installed one day.
    run = home / "runs" / "album"
    until(lambda: {path.name for path in run.iterdir()} == {"album.colormodel", "history.csv"})


def test_a_model_that_cannot_be_taken_in_is_told_where_the_user_looks(
    window: MainWindow, double, begin: Begin, until: Until, library: Library, home: Path
) -> None:
    dialog = begin(window)
    until(lambda: dialog.page is dialog.report)
    (home / "runs" / "album" / "album.colormodel").write_bytes(b"half a file")
    dialog.report.use.click()
    until(lambda: "album.colormodel is not a model package" in words(dialog.report))
    assert dialog.report.use.isEnabled()
    assert library.default.card.id == "natural"


def test_esc_leaves_the_training_in_the_bar_and_a_click_brings_it_back(
    window: MainWindow, double, begin: Begin, until: Until, qtbot: QtBot
) -> None:
    double.behave(steps=10**6)
    dialog = begin(window)
    until(lambda: phase(window) is Phase.LEARNING)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    badge = window.window_controller.training.training_presenter.badge
    assert badge.isVisible()
    until(lambda: badge.text() == " Training · 10 min")
    badge.click()
    assert dialog.isVisible()
    assert dialog.page is dialog.running


def test_the_end_of_a_training_in_the_background_is_told_in_a_note(
    window: MainWindow, double, begin: Begin, until: Until, told
) -> None:
    dialog = begin(window)
    dialog.running.background.click()
    message = told(window, "The training of album is done")
    assert message.text == "The new model is better."
    assert window.window_controller.training.training_presenter.badge.text() == " New model ready"
    window.window_controller.notes.notes[-1].buttons[0].click()
    assert dialog.isVisible()
    assert dialog.page is dialog.report


def test_a_training_that_has_not_begun_to_learn_is_cancelled_without_a_trace(
    window: MainWindow, double, begin: Begin, until: Until, home: Path
) -> None:
    double.behave(holds="preparing")
    dialog = begin(window)
    until(lambda: phase(window) is Phase.PREPARING)
    # It takes a minute or two: something has to move.
    assert dialog.running._progress.is_busy
    assert dialog.running.stop.text() == "Cancel"
    dialog.running.stop.click()
    until(lambda: not window.window_controller.training.is_running)
    assert dialog.page is dialog.choose
    assert not window.window_controller.training.training_presenter.badge.isVisible()
    assert not (home / "training.json").exists()
    until(lambda: not (home / "runs" / "album").exists())


def test_another_language_waits_until_the_training_has_ended_and_its_dialog_is_closed(
    window: MainWindow, double, begin: Begin, until: Until, qtbot: QtBot
) -> None:
    double.behave(holds="preparing")
    dialog = begin(window)
    until(lambda: phase(window) is Phase.PREPARING)
    language, dialogs = window.window_controller.services.language, window.window_controller.dialogs
    dialogs.show_settings()
    (settings,) = window.findChildren(SettingsDialog)
    box = settings.general.language
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    told = settings.general.language_row.note
    assert told == "Changes to Deutsch as soon as the training has ended."
    settings.reject()
    with qtbot.assertNotEmitted(language.due, wait=300):
        dialog.running.stop.click()
        until(lambda: not window.window_controller.training.is_running)
    with qtbot.waitSignal(language.due):
        dialog.close()


def test_every_control_has_a_name_and_is_reached_by_the_keyboard(
    window: MainWindow, double, opened_dialog: TrainingDialog
) -> None:
    for control in opened_dialog.findChildren(QAbstractButton):
        if not control.objectName().startswith("qt_"):
            assert control.accessibleName() or control.text(), control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.text()


def test_every_page_fits_into_the_smallest_dialog(
    window: MainWindow, double, opened_dialog: TrainingDialog
) -> None:
    least = opened_dialog.minimumSize()
    pages = (
        opened_dialog.choose, opened_dialog.running, opened_dialog.report, opened_dialog.in_use,
        opened_dialog.failure, opened_dialog.missing,
    )  # fmt: skip
    for page in pages:
        needed = page.minimumSizeHint().expandedTo(page.layout().minimumSize())
        assert needed.width() <= least.width(), page
        assert needed.height() <= least.height(), page


def test_the_buttons_stay_in_sight_where_the_screen_is_low(
    window: MainWindow, double, opened_dialog: TrainingDialog, qtbot: QtBot
) -> None:
    opened_dialog.resize(opened_dialog.width(), 460)
    for page, main in (
        (opened_dialog.choose, opened_dialog.choose.go),
        (opened_dialog.missing, opened_dialog.missing.again),
    ):
        opened_dialog.show_page(page)
        qtbot.waitUntil(lambda main=main: main.isVisible())
        qtbot.waitUntil(lambda main=main: not main.visibleRegion().isEmpty())
        below = main.mapTo(opened_dialog, main.rect().bottomLeft()).y()
        assert below <= opened_dialog.height() - 12  # whole, with room below


def test_the_dialog_opens_by_key_and_from_the_menu(
    window: MainWindow, double, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL | SHIFT)
    assert window.window_controller.training.training_presenter.dialog.isVisible()
    below = window.bar.menu.findChildren(QMenu)
    assert any("Train a model" in action.text() for menu in below for action in menu.actions())
