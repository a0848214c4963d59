"""The sheet before a run: what it says, what it asks, and what follows from it."""

import shutil
from collections import namedtuple
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from core.batch.batch import colorize_all
from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.batch.plan import Job
from core.batch.task import BatchOptions
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat
from core.model.library import Library
from core.queue.jobs import JobState
from desktop.app.main_window import MainWindow
from desktop.queue.queue_texts import pace_words
from desktop.queue.start_sheet import StartSheet
from desktop.queue.survey import look_at
from desktop.settings import export_choice
from desktop.settings.export_choice import ExportChoice
from desktop.settings.export_form import ExportForm
from desktop.ui.quantities import duration_words, size_words
from desktop.ui.widgets.buttons import PushButton
from tests.desktop.conftest import PATIENCE_MS, Pictures, start_queue, start_sheet
from tests.desktop.shown_text import settle

Filled = Callable[[Path], MainWindow]


def ended(window: MainWindow, qtbot: QtBot) -> None:
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)


def opened_sheet(window: MainWindow, qtbot: QtBot) -> StartSheet:
    window.window_controller.queue_panel.go()
    sheet = start_sheet(window)
    qtbot.waitUntil(lambda: sheet.is_surveyed, timeout=PATIENCE_MS)
    return sheet


def choose(box: QComboBox, value: object) -> None:
    """Choose as by the keyboard."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_sheet_says_how_many_how_long_how_much_and_where(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        pictures.grey(name)
    window = filled(pictures.folder)
    sheet = opened_sheet(window, qtbot)
    assert sheet._title.text() == "Colour 3 photos"
    assert sheet._time.text() == "Less than a minute"
    assert sheet._room.text().startswith("Less than 1 MB; ")  # and not "About 0.0 MB"
    assert size_words(shutil.disk_usage(pictures.folder).free)[-2:] in sheet._room.text()
    assert sheet._folder.text() == str(pictures.folder.with_name("photos-colour"))
    assert sheet._called.text() == "a-colour.jpg"
    assert not sheet._existing.isVisible()
    assert not sheet.findChildren(ExportForm)  # made when it is asked for
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not window.window_controller.services.queue.is_running


def test_the_sheet_says_of_results_beside_their_photos_what_the_panel_says(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    for name in ("a/1.jpg", "b/2.jpg", "c/3.jpg"):
        (pictures.folder / name).parent.mkdir(parents=True)
        pictures.grey(name)
    queue = window.window_controller.services.queue
    window.window_controller.open_paths(tuple(sorted(pictures.folder.rglob("*.jpg"))))
    qtbot.waitUntil(lambda: queue.model.tally.total == 3)
    sheet = opened_sheet(window, qtbot)
    assert sheet._folder.text() == window.window_controller.queue_panel._folder.text()
    assert sheet._folder.text() == "Beside each photo"
    # Also by another choice of the same kind.
    sheet.unfold()
    choose(sheet.form.format, ResultFormat.PNG)
    qtbot.waitUntil(lambda: sheet._called.text() == "1-colour.png")
    assert sheet._folder.text() == "Beside each photo"
    sheet.reject()


def test_the_time_is_told_from_the_pace_of_an_earlier_run(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    ended(window, qtbot)
    pictures.grey("b.jpg")
    window.window_controller.open_paths((pictures.folder,))
    model = window.window_controller.services.queue.model
    qtbot.waitUntil(lambda: model.tally.waiting == 1, timeout=PATIENCE_MS)
    sheet = opened_sheet(window, qtbot)
    assert sheet._time.text() == "Less than a minute"
    sheet.reject()


@pytest.fixture
def with_results(filled: Filled, pictures, library: Library) -> MainWindow:
    """Two photos; one has its result, and a stranger's file has the name of the other's."""
    photo = pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    out = pictures.folder.with_name("photos-colour")
    out.mkdir()
    options = BatchOptions(library.find("natural"))
    (made,) = colorize_all([Job(photo, out / "a-colour.jpg")], options)
    assert made.job.target.exists()
    (out / "b-colour.jpg").write_bytes(b"mine")
    return filled(pictures.folder)


def results(window: MainWindow, pictures, qtbot: QtBot) -> tuple[list[str], int, int]:
    """Run to the end: the results' names, and how many photos are done and skipped."""
    ended(window, qtbot)
    out = pictures.folder.with_name("photos-colour")
    assert (out / "b-colour.jpg").read_bytes() == b"mine"
    tally = window.window_controller.services.queue.model.tally
    return sorted(file.name for file in out.iterdir()), tally.done, tally.skipped


def test_names_that_are_taken_are_asked_about_once_and_both_are_kept_by_default(
    with_results: MainWindow, pictures, qtbot: QtBot
) -> None:
    sheet = opened_sheet(with_results, qtbot)
    assert sheet._existing.isVisible()
    assert sheet._question.text() == "2 results would have the name of a file that is there"
    before = (pictures.folder.with_name("photos-colour") / "a-colour.jpg").read_bytes()
    assert sheet._called.text() == "a-colour-2.jpg"  # and not the name that is taken
    for answer, name in ((sheet._anew, "a-colour.jpg"), (sheet._both, "a-colour-2.jpg")):
        qtbot.mouseClick(answer, Qt.MouseButton.LeftButton, pos=QPoint(8, answer.height() // 2))
        assert sheet._called.text() == name
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    names, done, skipped = results(with_results, pictures, qtbot)
    assert names == ["a-colour-2.jpg", "a-colour.jpg", "b-colour-2.jpg", "b-colour.jpg"]
    assert (done, skipped) == (2, 0)
    assert (pictures.folder.with_name("photos-colour") / "a-colour.jpg").read_bytes() == before


def test_photos_that_have_their_result_are_left_alone_when_told(
    with_results: MainWindow, pictures, qtbot: QtBot
) -> None:
    sheet = opened_sheet(with_results, qtbot)
    both = sheet._room.text()
    assert sheet._survey.needed(with_existing=True) > sheet._survey.needed(with_existing=False)
    sheet._skip.click()
    qtbot.waitUntil(lambda: sheet._skip.isChecked())
    assert both  # words for both are from the same survey
    sheet._go.click()
    names, done, skipped = results(with_results, pictures, qtbot)
    assert names == ["a-colour.jpg", "b-colour-2.jpg", "b-colour.jpg"]
    assert (done, skipped) == (1, 1)


def test_results_of_the_same_photo_are_made_anew_when_told(
    with_results: MainWindow, pictures, qtbot: QtBot
) -> None:
    first = pictures.folder.with_name("photos-colour") / "a-colour.jpg"
    inode = first.stat().st_ino
    sheet = opened_sheet(with_results, qtbot)
    sheet._anew.click()
    sheet._go.click()
    names, done, skipped = results(with_results, pictures, qtbot)
    assert names == ["a-colour.jpg", "b-colour-2.jpg", "b-colour.jpg"]
    assert (done, skipped) == (2, 0)
    assert first.stat().st_ino != inode


def test_the_options_give_format_name_and_folder_and_are_remembered(
    filled: Filled, pictures, qtbot: QtBot, tmp_path: Path, make, library
) -> None:
    pictures.grey("a.jpg")
    inner = pictures.folder / "inner"
    inner.mkdir()
    pictures.grey("b.jpg").rename(inner / "b.jpg")
    window = filled(pictures.folder)
    sheet = opened_sheet(window, qtbot)
    sheet.unfold()
    choose(sheet.form.format, ResultFormat.PNG)
    sheet.form.pattern.setText("{name} in colour")
    sheet.form.pattern.textEdited.emit("{name} in colour")
    assert sheet._called.text() == "a in colour.png"
    assert "a in colour.png" in sheet.form.pattern.accessibleDescription()
    choose(sheet.form.place, "one folder")
    dialog = sheet.findChild(QFileDialog)
    out = tmp_path / "elsewhere"
    out.mkdir()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(out))
    dialog.accept()
    qtbot.waitUntil(lambda: sheet._folder.text() == str(out), timeout=PATIENCE_MS)
    sheet.start()
    ended(window, qtbot)
    found = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.png"))
    assert found == ["a in colour.png", "inner/b in colour.png"]
    window.close()
    choice = make(library).window_controller.services.queue
    qtbot.waitUntil(lambda: choice.export_choice.place == out, timeout=PATIENCE_MS)
    assert choice.export_choice.pattern.text == "{name} in colour"


def test_a_name_that_cannot_be_is_told_in_place_and_does_not_start(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    sheet = opened_sheet(window, qtbot)
    sheet.unfold()
    for typed, told in (("{nam}", "Did you mean {name}?"), ("colour", "same name")):
        sheet.form.pattern.setText(typed)
        sheet.form.pattern.textEdited.emit(typed)
        assert told in sheet.form.pattern.accessibleDescription()
        assert not sheet._go.isEnabled()
    # Beside the photos, names without a word of their own would be those of photos.
    sheet.form.pattern.setText("{name}")
    sheet.form.pattern.textEdited.emit("{name}")
    assert sheet._go.isEnabled()
    choose(sheet.form.place, Beside.PHOTO)
    assert "nobody could tell them apart" in sheet._refusal.text()
    assert not sheet._go.isEnabled()
    choose(sheet.form.place, Beside.FOLDER)
    qtbot.waitUntil(sheet._go.isEnabled)
    sheet.reject()


def test_photos_that_come_while_the_sheet_is_open_are_counted(
    filled: Filled, pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    window = filled(pictures.folder)
    sheet = opened_sheet(window, qtbot)
    pictures.grey("b.jpg")
    window.window_controller.services.queue.add((pictures.folder,))
    qtbot.waitUntil(lambda: sheet._title.text() == "Colour 2 photos", timeout=PATIENCE_MS)
    sheet.reject()


def test_room_that_will_not_do_is_told(
    filled: Filled, pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures.grey("a.jpg")
    usage = namedtuple("usage", "total used free")
    # No test can fill a disk: this one says that it is full.
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 10, 0))
    window = filled(pictures.folder)
    sheet = opened_sheet(window, qtbot)
    assert "only 0.0 MB are free" in sheet._room.text()
    assert sheet._room.property("kind") == "caution"
    sheet.reject()


@pytest.mark.parametrize("result_format", [ResultFormat.KEEP, ResultFormat.PNG])
def test_room_is_told_by_what_a_few_photos_really_take(
    filled: Filled, pictures, qtbot: QtBot, result_format: ResultFormat
) -> None:
    for number in range(8):
        pictures.grey(f"{number}.jpg", width=300 + 70 * number, height=240 + 40 * number)
    pictures.broken("9.jpg")
    window = filled(pictures.folder)
    settings = window.window_controller.services.settings
    choice = ExportChoice(ExportOptions(result_format))
    settings.take(replace(settings.settings, results=choice))
    sheet = opened_sheet(window, qtbot)
    sheet.form.show_choice(choice)
    sheet.form.changed.emit()
    qtbot.waitUntil(lambda: sheet.is_surveyed, timeout=PATIENCE_MS)
    told = sheet._survey.needed(with_existing=False)
    assert sheet._survey.sample.photos >= 2
    sheet.start()
    ended(window, qtbot)
    out = pictures.folder.with_name("photos-colour")
    real = sum(path.stat().st_size for path in out.iterdir())
    assert real / 1.3 < told < real * 1.3


def test_photos_that_cannot_be_tried_leave_the_rule(filled: Filled, pictures, qtbot: QtBot) -> None:
    pictures.broken("a.jpg")
    sheet = opened_sheet(filled(pictures.folder), qtbot)
    assert sheet._time.text() == "Known after the first photos"
    assert sheet._survey.needed(with_existing=False) > 0
    sheet.reject()


def test_estimates_hold_for_real_results(pictures, tmp_path: Path, library) -> None:
    from core.batch.batch import colorize_all
    from core.batch.task import BatchOptions

    for name in ("a.jpg", "b.png"):
        pictures.grey(name, width=900, height=600)
    for result_format in (ResultFormat.JPG, ResultFormat.PNG, ResultFormat.TIFF):
        jobs = [
            Job(path, tmp_path / f"{result_format.value}" / f"{path.stem}.{result_format.value}")
            for path in sorted(pictures.folder.iterdir())
        ]
        survey = look_at(jobs, ExportOptions(result_format))
        assert survey.existing == 0
        list(colorize_all(jobs, BatchOptions(library.default)))
        real = sum(job.target.stat().st_size for job in jobs)
        assert 0.3 < survey.needed(with_existing=False) / real < 3.5
        assert look_at(jobs, ExportOptions(result_format)).existing == 2


def test_a_choice_survives_being_written_down() -> None:
    options = ExportOptions(ResultFormat.TIFF, 80, 16, False, False, True)
    for place in (Path("/out"), Beside.PHOTO, Beside.FOLDER):
        choice = ExportChoice(options, NamePattern("{folder} {name}"), place)
        assert export_choice.from_json(export_choice.to_json(choice), ExportChoice()) == choice


@pytest.mark.parametrize(
    "kept", [None, 3, {"format": "gif"}, {"quality": 900}, {"name": "{x}"}, {"beside": "moon"}]
)
def test_a_choice_that_makes_no_sense_is_the_usual_one(kept: object) -> None:
    assert export_choice.from_json(kept, ExportChoice()) == ExportChoice()


def test_the_form_offers_16_bit_only_where_a_format_has_them(window: MainWindow) -> None:
    form = ExportForm(window.window_controller.services.look)
    choose(form.bits, 16)
    assert form.choice.options.depth == 16
    choose(form.format, ResultFormat.JPG)
    assert not form.bits.isEnabled()
    assert form.choice.options.depth is None
    choose(form.format, ResultFormat.PNG)
    assert not form.quality.isEnabled()
    form.show_choice(ExportChoice(ExportOptions(ResultFormat.WEBP, quality=83)))
    assert form.choice.options.quality == 83
    form.deleteLater()


def test_figures_are_told_in_words() -> None:
    assert duration_words(40) == "less than a minute"
    assert duration_words(60 * 12) == "about 12 minutes"
    assert duration_words(60 * 200) == "about 3 h 20 min"
    assert pace_words(0.3) == "18 a minute"
    assert pace_words(0.01) == "36 an hour"
    assert size_words(1_440_000_000) == "1.4 GB"
    assert size_words(210e9) == "210 GB"
    assert size_words(2.5e12) == "2.5 TB"


def test_waiting_photos_that_a_command_added_keep_their_places(
    filled: Filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    from core.queue.store import QueueStore

    photo = pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    out = tmp_path / "command" / "a.jpg"
    with QueueStore(window.window_controller.services.queue._mirror.path) as store:
        store.add([Job(photo, out)])
    model = window.window_controller.services.queue.model
    qtbot.waitUntil(lambda: model.tally.waiting == 3, timeout=PATIENCE_MS)
    start_queue(window, qtbot)
    ended(window, qtbot)
    assert out.exists()
    assert [job.state for job in model.jobs()] == [JobState.DONE] * 3


def test_results_are_stored_as_the_settings_say_until_the_queue_has_its_own_way(
    window: MainWindow, qtbot: QtBot
) -> None:
    settings = window.window_controller.services.settings
    settings.take(replace(settings.settings, results=ExportChoice(ExportOptions(ResultFormat.PNG))))
    assert window.window_controller.queue.export_choice.options.result_format is ResultFormat.PNG
    own = ExportChoice(pattern=NamePattern("{name}-own"))
    window.window_controller.queue.choose_export(own, "natural")
    qtbot.waitUntil(
        lambda: window.window_controller.queue.export_choice == own, timeout=PATIENCE_MS
    )
    settings.take(
        replace(settings.settings, results=ExportChoice(ExportOptions(ResultFormat.TIFF)))
    )
    assert window.window_controller.queue.export_choice == own


def test_a_sheet_that_grows_keeps_its_buttons_on_the_screen(
    filled: Filled, pictures: Pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    sheet = opened_sheet(filled(pictures.folder), qtbot)
    bottom = sheet.screen().availableGeometry().bottom()
    sheet.move(sheet.x(), bottom - sheet.height())
    qtbot.mouseClick(sheet._more, Qt.MouseButton.LeftButton)
    assert sheet.form.isVisible()
    assert sheet.frameGeometry().bottom() <= bottom
    sheet.reject()


def test_a_name_that_cannot_be_hides_nothing_and_promises_nothing(
    filled: Filled, pictures: Pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    sheet = opened_sheet(filled(pictures.folder), qtbot)
    sheet.unfold()
    sheet.form.pattern.selectAll()
    sheet.form.pattern.insert("{nme}")  # at once, as it is pasted
    sheet.form.pattern.textEdited.emit("{nme}")
    settle()
    last = sheet.form.corner_mark
    sheet._options.ensureWidgetVisible(last)  # a low screen does not hold all of them
    bottom = last.mapTo(sheet._options.viewport(), last.rect().bottomLeft()).y()
    assert bottom < sheet._options.viewport().height()
    assert "a-colour" not in sheet._called.text()
    sheet.reject()


def test_the_sheet_names_the_top_of_a_tree_of_results_as_the_panel_does(
    filled: Filled, pictures, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("box 1/a.jpg", "box 2/b.jpg"):
        (pictures.folder / name).parent.mkdir(parents=True)
        pictures.grey(name)
    window = filled(pictures.folder)
    panel = window.window_controller.queue_panel
    beside = str(pictures.folder.with_name("photos-colour"))
    sheet = opened_sheet(window, qtbot)
    assert sheet._folder.text() == panel._folder.text() == beside
    sheet.unfold()
    choose(sheet.form.format, ResultFormat.PNG)
    qtbot.waitUntil(lambda: sheet._called.text() == "a-colour.png")
    assert sheet._folder.text() == beside
    choose(sheet.form.place, "one folder")
    dialog = sheet.findChild(QFileDialog)
    out = tmp_path / "elsewhere"
    out.mkdir()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(out))
    dialog.accept()
    qtbot.waitUntil(lambda: sheet._folder.text() == str(out), timeout=PATIENCE_MS)
    sheet.start()
    ended(window, qtbot)
    assert panel._folder.text() == str(out)


def main_buttons(window: MainWindow) -> list[str]:
    buttons = [one for one in window.findChildren(PushButton) if one.isVisible()]
    return [one.text() for one in buttons if one.property("kind") == "primary"]


def test_one_button_stands_out_on_the_start_page_while_photos_wait(
    filled, pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.png")
    window = filled(pictures.folder)
    controller = window.window_controller
    qtbot.waitUntil(lambda: window.windowTitle().startswith("a.png"))
    qtbot.waitUntil(lambda: controller.photo_controller.colour is not None)
    controller._close_shown()
    qtbot.waitUntil(window.start.isVisible)
    assert main_buttons(window) == ["Colour 1 photo…"]
    controller.show_queue(False)
    assert main_buttons(window) == ["Open photos…"]
