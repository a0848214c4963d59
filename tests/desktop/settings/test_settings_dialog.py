"""The dialog of the settings: each change holds at once and is there at the next start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.colorize.export_options import ExportOptions
from core.image.formats import ResultFormat, written_formats
from core.image.profile_choice import ResultProfile
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.settings.export_choice import ExportChoice
from desktop.settings.export_form import ExportForm
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import Language
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize
from desktop.ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, ThemeChoice

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    (found,) = window.findChildren(SettingsDialog)
    assert found.isVisible()
    return found


@pytest.fixture
def page(dialog: SettingsDialog) -> ExportForm:
    dialog.show_page(Page.RESULTS)
    return dialog.results


@pytest.fixture
def stored(home: Path) -> Callable[[], Settings]:
    return lambda: SettingsFile(home / "settings.json").load()


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry as a click does."""
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def button(dialog: SettingsDialog, text: str) -> QAbstractButton:
    found = [b for b in dialog.findChildren(QAbstractButton) if b.text().strip() == text]
    return found[0]


def test_the_theme_changes_under_the_open_dialog(
    dialog: SettingsDialog, window: MainWindow, stored: Callable[[], Settings]
) -> None:
    button(dialog, "Light").click()
    assert window.window_controller.services.look.theme is LIGHT
    button(dialog, "Dark").click()
    assert window.window_controller.services.look.theme is DARK
    assert stored().theme is ThemeChoice.DARK


def test_a_theme_chosen_by_key_is_shown_by_the_dialog(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    window.window_controller._on_theme_chosen(ThemeChoice.LIGHT)
    assert button(dialog, "Light").isChecked()


def test_the_place_is_told_of_a_folder_and_of_a_single_photo(page: ExportForm) -> None:
    assert page.choice.place is Beside.FOLDER
    notes = [label for label in page.findChildren(QLabel) if "a single photo’s" in label.text()]
    assert notes[0].isVisible()
    assert "album-colour" in notes[0].text()
    assert notes[0].height() < 2 * notes[0].fontMetrics().height()  # in one line


def test_the_language_is_stored_and_the_window_is_due_for_it(
    dialog: SettingsDialog, window: MainWindow, stored: Callable[[], Settings], qtbot: QtBot
) -> None:
    names = [dialog.general.language.itemText(n) for n in range(6)]
    assert names[1:] == ["English", "Deutsch", "Français", "Español", "हिन्दी"]
    with qtbot.waitSignal(window.window_controller.services.language.due):
        choose(dialog.general.language, "hi")
    assert stored().language is Language.HINDI


def test_the_cores_are_used_from_the_next_picture_on(
    dialog: SettingsDialog, window: MainWindow, stored: Callable[[], Settings]
) -> None:
    choose(dialog.general.threads, 1)
    assert stored().threads == 1
    assert window.window_controller.photo_controller._shown_colour._threads == 1
    assert window.window_controller.queue._workers == 1


def test_the_folder_of_the_user_s_data_is_named_and_shown(
    dialog: SettingsDialog, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog.general.folder.click()
    assert shown == [str(home)]
    assert home.is_dir()


def test_a_page_is_reset_and_the_other_is_left_alone(
    dialog: SettingsDialog, stored: Callable[[], Settings]
) -> None:
    choose(dialog.general.language, "de")
    button(dialog, "Dark").click()
    choose(dialog.results.format, ResultFormat.PNG)
    dialog.reset.click()
    assert stored() == Settings(results=ExportChoice(ExportOptions(ResultFormat.PNG)))
    button(dialog, "Results").click()
    dialog.reset.click()
    assert stored() == Settings()
    assert dialog.results.format.currentText() == "As the photo"


def test_all_choices_about_results_are_stored_at_once(
    page: ExportForm, stored: Callable[[], Settings], qtbot: QtBot
) -> None:
    choose(page.format, ResultFormat.TIFF)
    choose(page.bits, 16)
    choose(page.place, Beside.PHOTO)
    choose(page.format, ResultFormat.AVIF)
    choose(page.profile, ResultProfile.SOURCE)
    page.quality.groove.setFocus()
    qtbot.keyClick(page.quality.groove, Qt.Key.Key_PageDown)
    page.metadata.click()
    page.ai_note.click()
    page.corner_mark.click()
    page.pattern.selectAll()
    qtbot.keyClicks(page.pattern, "new {name}")
    options = ExportOptions(
        ResultFormat.AVIF,
        quality=85,
        depth=None,  # an AVIF has no 16 bits
        keeps_metadata=False,
        has_ai_note=False,
        has_corner_mark=True,
        profile=ResultProfile.SOURCE,
    )
    assert stored().results == ExportChoice(options, NamePattern("new {name}"), Beside.PHOTO)


def test_the_name_shows_what_it_becomes_while_it_is_typed(page: ExportForm, qtbot: QtBot) -> None:
    page.pattern.setFocus()
    page.pattern.selectAll()
    qtbot.keyClicks(page.pattern, "{model} {name}")
    note = page.pattern.accessibleDescription()
    assert "natural Anna 1921.jpg" in note
    choose(page.format, ResultFormat.TIFF)
    assert "natural Anna 1921.tiff" in page.pattern.accessibleDescription()


def test_a_name_that_cannot_be_is_told_and_never_stored(
    page: ExportForm, stored: Callable[[], Settings], qtbot: QtBot
) -> None:
    page.pattern.setFocus()
    page.pattern.selectAll()
    qtbot.keyClicks(page.pattern, "{name}?")
    assert "cannot stand in a file name" in page.pattern.accessibleDescription()
    assert page._name_row._note.property("kind") == "small-bad"
    assert stored().results.pattern.text == "{name}"
    page.pattern.selectAll()
    qtbot.keyClicks(page.pattern, "photo")
    assert "the same name" in page.pattern.accessibleDescription()
    # All else is stored, and what was typed stays to be mended.
    page.corner_mark.click()
    assert stored().results.options.has_corner_mark
    assert page.pattern.text() == "photo"
    page.reset()
    assert page.pattern.text() == "{name}-colour"
    assert stored() == Settings()


def test_quality_is_off_with_a_reason_where_nothing_is_lost(page: ExportForm) -> None:
    assert page.quality.isEnabled()
    choose(page.format, ResultFormat.PNG)
    assert not page.quality.isEnabled()
    assert "lose nothing" in page.quality.toolTip()


@pytest.mark.parametrize(
    ("form", "says"),
    [
        (ResultFormat.JPG, "Quality is lowered for it, then the size."),
        (ResultFormat.TIFF, "The size is lowered for it: TIFF has no quality to lower."),
        (ResultFormat.PNG, "The size is lowered for it: PNG has no quality to lower."),
        (ResultFormat.KEEP, "BMP the size alone."),
    ],
)
def test_how_a_file_is_kept_within_a_size_is_said_of_the_format(
    page: ExportForm, window: MainWindow, form: ResultFormat, says: str, qtbot: QtBot
) -> None:
    sheet = ExportForm(window.window_controller.services.look, explains=False)
    qtbot.addWidget(sheet)
    for shown in (page, sheet):
        choose(shown.format, ResultFormat.WEBP)
        choose(shown.format, form)
        assert shown.sizes.file.accessibleDescription().endswith(says)
    assert any(label.text().endswith(says) for label in page.findChildren(QLabel))


def test_every_format_that_is_written_can_be_chosen_and_is_told_of(page: ExportForm) -> None:
    names = [kind.value for kind in written_formats()]
    offered = [page.format.itemText(index) for index in range(page.format.count())]
    assert offered == ["As the photo", *names]
    for kind in written_formats():
        choose(page.format, ResultFormat.of(kind))
        assert page.quality.isEnabled() is kind.is_lossy
        assert page.bits.isEnabled() is kind.has_16_bit
    told = [label.text() for label in page.findChildren(QLabel)]
    lossy, deep, lossless = (
        QLocale().createSeparatedList(kinds)  # "and" as the language has it
        for kinds in (["JPEG", "WebP", "AVIF"], ["PNG", "TIFF"], ["PNG", "TIFF", "BMP"])
    )
    assert f"For {lossy}; less of it saves room." in told
    assert f"16 bit keeps finer steps; only {deep} can hold it." in told
    assert page.quality.toolTip() == f"{lossless} lose nothing, whatever the quality"


def test_one_folder_for_all_results_is_asked_for_and_named(
    page: ExportForm, dialog: SettingsDialog, tmp_path: Path, stored: Callable[[], Settings]
) -> None:
    choose(page.place, "one folder")
    asked = dialog.findChild(QFileDialog)
    asked.reject()
    assert page.place.currentText() == "In a folder of their own"
    asked.deleteLater()
    folder = tmp_path / "results"
    folder.mkdir()
    choose(page.place, "one folder")
    asked = next(d for d in dialog.findChildren(QFileDialog) if d.isVisible())
    asked.setDirectory(str(folder.parent))
    asked.selectFile("results")
    asked.accept()
    assert stored().results.place == folder
    assert page.place.accessibleDescription().endswith("results")
    assert page.change.isVisible()


def test_settings_can_be_used_by_keyboard_and_by_ear(dialog: SettingsDialog, qtbot: QtBot) -> None:
    for kind in (QAbstractButton, QSlider, QComboBox, QLineEdit):
        for control in dialog.findChildren(kind):
            if control.objectName().startswith("qt_"):
                continue
            named = control.accessibleName() or (
                isinstance(control, QAbstractButton) and control.text()
            )
            assert named, control
    dialog.show_page(Page.RESULTS)
    switch = dialog.results.corner_mark
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_settings_are_there_at_the_next_start(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    (dialog,) = window.findChildren(SettingsDialog)
    choose(dialog.results.format, ResultFormat.WEBP)
    window.close()
    again = make(library)
    qtbot.keyClick(again, Qt.Key.Key_Comma, CONTROL)
    (dialog,) = again.findChildren(SettingsDialog)
    assert dialog.results.format.currentText() == "WebP"


def test_movement_ends_at_once_and_the_size_of_text_waits_for_the_next_start(
    dialog: SettingsDialog, window: MainWindow, stored: Callable[[], Settings]
) -> None:
    choose(dialog.general.motion, "reduced")
    assert window.window_controller.services.look.motion.is_reduced
    choose(dialog.general.text_size, "150")
    assert (stored().motion, stored().text_size) == (MotionChoice.REDUCED, TextSize.LARGER)
    notes = [label.text() for label in dialog.general.findChildren(QLabel)]
    assert any("start it again to see it in this size" in note for note in notes)
    dialog.reset.click()
    assert (stored().motion, stored().text_size) == (MotionChoice.SYSTEM, TextSize.SYSTEM)


def test_light_and_dark_change_without_leaving_high_contrast(
    dialog: SettingsDialog, window: MainWindow
) -> None:
    look = window.window_controller.services.look
    button(dialog, "High contrast").click()
    assert look.theme is CONTRAST_DARK
    window.bar.theme_wanted.emit()
    assert look.theme is CONTRAST_LIGHT
    assert button(dialog, "High contrast").isChecked()
