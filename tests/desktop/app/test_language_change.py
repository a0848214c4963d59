"""Another language: the window is made anew, and nobody has to look for anything in it."""

import contextlib
import gc
import logging
import os
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, replace
from multiprocessing.connection import Connection, Listener
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMetaMethod, QObject, Qt, QThread, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.edits.framing import WHOLE
from core.edits.places import sidecar_of
from core.image.reading_processes import ReadingProcesses
from core.model.library import Library
from core.queue.jobs import JobState
from desktop.app import open_window, single_instance
from desktop.app.main_window import MainWindow
from desktop.app.open_window import OpenWindow
from desktop.app.startup_window import make_startup_window
from desktop.compare.comparison_dialog import ComparisonDialog
from desktop.external.edit_request import EditRequest, request_to_json
from desktop.models.models_dialog import ModelsDialog
from desktop.photo.halves.choices import ByModel
from desktop.photo.snapshots.name_card import NameCard
from desktop.photo.viewer.strip_frames import SavedRole
from desktop.pictures.view_state import ViewMode
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.ui.commands import Do
from desktop.ui.language import Language
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.picture_button import PictureButton
from desktop.work.reading import Reading
from tests.desktop.conftest import Pictures, end, start_queue

#: What a screen reader says of the button that opens a folder.
OPENS = {
    Language.ENGLISH: "Open a folder (Ctrl+Shift+O)",
    Language.GERMAN: "Einen Ordner öffnen (Strg+Umschalt+O)",
    Language.FRENCH: "Ouvrir un dossier (Ctrl+Maj+O)",
    Language.SPANISH: "Abrir una carpeta (Ctrl+Mayús+O)",
    Language.HINDI: "फ़ोल्डर खोलें (Ctrl+Shift+O)",
}


@pytest.fixture
def there(
    qapp: QApplication, qtbot: QtBot, home: Path, library: Library, processes: ReadingProcesses
) -> Iterator[OpenWindow]:
    """The window as the program opens it."""
    startup = make_startup_window(qapp, home)
    with qtbot.waitActive(startup.window):
        startup.window.show()
        startup.window.activateWindow()
    there = OpenWindow(qapp, startup, library, Reading(processes))
    yield there
    end(qtbot, there.window)


def settings(there: OpenWindow) -> SettingsDialog:
    """Give the settings, which are opened by their key where they are not there."""

    def shown() -> list[SettingsDialog]:
        return [d for d in there.window.findChildren(SettingsDialog) if d.isVisible()]

    if not shown():
        there.window_controller.dialogs.show_settings()
    (dialog,) = shown()
    return dialog


def pick(there: OpenWindow, language: Language) -> str:
    """Choose a language as a click in the list does, and give what is said of it."""
    page = settings(there).general
    index = page.language.findData(language.value)
    page.language.setCurrentIndex(index)
    page.language.activated.emit(index)
    return page.language_row.note


def change(there: OpenWindow, language: Language, qtbot: QtBot) -> MainWindow:
    """Choose a language, and give the window that speaks it, once the one before is gone."""
    before = there.window
    with qtbot.waitSignal(there.renewed):
        pick(there, language)
    return after(there, before, qtbot)


def after(there: OpenWindow, before: MainWindow, qtbot: QtBot) -> MainWindow:
    assert there.window is not before
    qtbot.waitUntil(lambda: is_gone(before))
    return there.window


def is_gone(widget: QWidget) -> bool:
    try:
        widget.isVisible()
    except RuntimeError:  # what was below it in C++ is deleted
        return True
    return False


def show(there: OpenWindow, qtbot: QtBot, *photos: Path) -> None:
    """Open photos and wait until the first is there in colour."""
    there.window_controller.open_paths(photos)
    qtbot.waitUntil(lambda: is_coloured(there.window, photos[0].name))


def is_coloured(window: MainWindow, name: str) -> bool:
    pictures = window.window_controller.viewer.canvas.pictures
    is_this = window.windowTitle().startswith(name)
    return is_this and pictures is not None and pictures.colour is not None


def close_settings(there: OpenWindow) -> None:
    settings(there).reject()


def make_richer(there: OpenWindow, qtbot: QtBot) -> float:
    """Move a slider by a key, and give what it came to."""
    sliders = there.window_controller.adjust.sliders
    groove = next(slider.groove for slider in sliders if slider.key == "saturation")
    qtbot.keyClick(groove, Qt.Key.Key_PageUp)
    return saturation(there)


def saturation(there: OpenWindow) -> float:
    return there.window_controller.photo_controller.session.edits.colour.saturation


def do(there: OpenWindow, what: Do) -> None:
    there.window_controller._on_command(what)


# What changes.


def test_the_window_speaks_it_a_moment_later_and_the_settings_are_open_again(
    there: OpenWindow, qtbot: QtBot
) -> None:
    pick(there, Language.ENGLISH)
    for language, words in list(OPENS.items())[1:]:
        window = change(there, language, qtbot)
        assert window.isVisible()
        dialog = settings(there)
        assert dialog.page is Page.GENERAL
        assert dialog.general.language.currentData() == language.value
        assert dialog.general.language.hasFocus()
        assert words in {child.accessibleName() for child in window.bar.findChildren(QWidget)}
        assert QLocale().name().startswith(language.value)
    close_settings(there)
    assert not [d for d in window.findChildren(QDialog) if d.isVisible()]


def test_what_the_settings_showed_is_shown_again_wherever_they_stood(
    there: OpenWindow, qtbot: QtBot
) -> None:
    dialog = settings(there)
    dialog.resize(700, 560)
    with qtbot.waitSignal(there.renewed):
        pick(there, Language.GERMAN)
        dialog.show_page(Page.RESULTS)
    assert settings(there).page is Page.RESULTS
    assert (settings(there).width(), settings(there).height()) == (700, 560)


def test_the_language_that_is_spoken_already_changes_nothing(
    there: OpenWindow, qtbot: QtBot
) -> None:
    before = there.window
    pick(there, Language.ENGLISH)  # the system's
    with qtbot.assertNotEmitted(there.renewed, wait=50):
        pick(there, Language.SYSTEM)
    assert there.window is before


def test_size_place_view_and_panels_are_as_before(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    there.window.resize(1111, 777)
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")
    there.window_controller._on_mode_chosen(ViewMode.SIDE_BY_SIDE)
    there.window_controller.viewer.canvas.zoom_to(2.5)
    assert there.window_controller.panels.is_queue_shown
    seen = there.window_controller.viewer.canvas.state
    window = change(there, Language.GERMAN, qtbot)
    assert (window.width(), window.height()) == (1111, 777)
    assert there.window_controller.panels.is_queue_shown
    assert there.window_controller.panels.is_adjust_shown
    qtbot.waitUntil(lambda: there.window_controller.viewer.canvas.state == seen)


def test_the_halves_show_what_they_showed(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show(there, qtbot, pictures.grey("a.png"))
    model = there.window_controller.models.models[0].package.card
    there.window_controller._on_mode_chosen(ViewMode.SIDE_BY_SIDE)
    there.window_controller.halves.choose(0, ByModel(model.id))
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    left, right = there.window_controller.viewer.pills.pills
    qtbot.waitUntil(lambda: left.isVisible() and left.name == model.name)
    assert right.name.startswith("Jetzt")
    half = there.window_controller.viewer.canvas.halves
    qtbot.waitUntil(lambda: half.of(0).picture is not None)
    # The next photo begins with its original and its colour, as ever.
    show(there, qtbot, pictures.grey("b.png"))
    qtbot.waitUntil(lambda: left.name == "Original")


@pytest.mark.parametrize("was_seen", [True, False])
def test_what_was_compared_is_still_there(there: OpenWindow, was_seen: bool, qtbot: QtBot) -> None:
    there.window_controller.dialogs.show_comparison()
    dialog = comparison(there)
    dialog.choose.go.click()
    if not was_seen:
        dialog.reject()
    qtbot.waitUntil(lambda: not there.window_controller.dialogs.is_comparing)
    if was_seen:
        dialog.reject()
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    titles = [note.title for note in there.window_controller.notes.messages]
    assert titles == ([] if was_seen else ["Die Modelle sind verglichen"])
    there.window_controller.dialogs.show_comparison()
    dialog = comparison(there)
    assert dialog.page is dialog.results
    assert dialog.results.table.rowCount() == 4
    assert dialog.results.others.text() == "Andere vergleichen…"
    assert len(dialog.results.cards) == 2
    dialog.results.grid.opened.emit(0)
    presenter = there.window_controller.dialogs.comparison
    qtbot.waitUntil(lambda: presenter.looking.is_there)
    dialog.reject()


def comparison(there: OpenWindow) -> ComparisonDialog:
    (found,) = [d for d in there.window.findChildren(ComparisonDialog) if d.isVisible()]
    return found


# What was being done.


def show_folder(there: OpenWindow, pictures: Pictures, qtbot: QtBot, *names: str) -> list[Path]:
    photos = [pictures.grey(name) for name in names]
    there.window_controller.open_paths((pictures.folder,))
    qtbot.waitUntil(lambda: is_coloured(there.window, names[0]))
    model = there.window_controller.queue.model
    qtbot.waitUntil(lambda: model.tally.waiting == len(names))
    return photos


def test_open_photos_their_edits_and_all_steps_are_there(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    first, second, third = show_folder(there, pictures, qtbot, "a.jpg", "b.jpg", "c.jpg")
    rich = make_richer(there, qtbot)
    there.window_controller.album.next()
    qtbot.waitUntil(lambda: is_coloured(there.window, second.name))
    richer = make_richer(there, qtbot)
    there.window_controller.photo_controller.settle()
    richest = make_richer(there, qtbot)  # no step so far: nobody let go of it
    window = change(there, Language.GERMAN, qtbot)
    close_settings(there)
    assert window.windowTitle().startswith(second.name)
    assert there.window_controller.album.album.photos == (first, second, third)
    assert saturation(there) == richest
    assert sidecar_of(second).exists()
    qtbot.waitUntil(lambda: is_coloured(window, second.name))
    do(there, Do.UNDO)
    assert saturation(there) == richer
    do(there, Do.UNDO)
    assert saturation(there) == 1.0
    do(there, Do.REDO)
    do(there, Do.REDO)
    assert saturation(there) == richest
    there.window_controller.album.previous()
    qtbot.waitUntil(lambda: is_coloured(window, first.name))
    assert saturation(there) == rich
    do(there, Do.UNDO)
    assert saturation(there) == 1.0


def test_a_snapshot_that_nobody_named_is_called_as_the_window_speaks(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg")
    do(there, Do.SNAPSHOT)
    window = change(there, Language.GERMAN, qtbot)
    close_settings(there)
    qtbot.waitUntil(lambda: is_coloured(window, "a.jpg"))
    do(there, Do.SNAPSHOT)  # nothing has changed since the first
    (said,) = there.window_controller.notes.messages
    assert said.title == "„Schnappschuss 1“ ist so, wie das Foto jetzt ist"
    make_richer(there, qtbot)
    do(there, Do.SNAPSHOT)
    (card,) = window.findChildren(NameCard)
    assert card.field.text() == "Schnappschuss 2"
    do(there, Do.SNAPSHOTS)
    strip = there.window_controller.viewer.candidates
    qtbot.waitUntil(lambda: not strip.is_empty)
    names = [tile.accessibleName() for tile in strip.findChildren(PictureButton)]
    assert names == ["Schnappschuss 1", "Schnappschuss 2"]


def test_a_photo_is_not_mistaken_for_one_that_was_open_before(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    """What a model answered is remembered by the number of the photo."""
    show(there, qtbot, pictures.grey("first.jpg"))
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    first = there.window_controller.photo_controller.session.photo
    show(there, qtbot, pictures.grey("second.jpg", width=300))
    second = there.window_controller.photo_controller.session.photo
    assert first is not None
    assert second is not None
    assert first.number != second.number


def test_a_picture_without_a_file_is_there_and_asked_about_at_the_end(
    there: OpenWindow, qtbot: QtBot
) -> None:
    image = QImage(200, 150, QImage.Format.Format_Grayscale8)
    image.fill(120)
    there.window_controller.photo_controller.open_image(image)
    qtbot.waitUntil(lambda: is_coloured(there.window, "Pasted photo"))
    make_richer(there, qtbot)
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    controller = there.window_controller.photo_controller
    qtbot.waitUntil(lambda: is_coloured(there.window, "Pasted photo"))
    assert list(controller.unsaved.values()) == ["Pasted photo"]
    controller.open_image(image)
    qtbot.waitUntil(lambda: is_coloured(there.window, "Eingefügtes Foto 2"))
    there.window_controller.album.previous()
    qtbot.waitUntil(lambda: is_coloured(there.window, "Pasted photo"))
    do(there, Do.UNDO)
    assert saturation(there) == 1.0
    controller.left.give_up(controller.unsaved)


def test_edits_that_could_not_be_kept_are_still_asked_about_at_the_end(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show(there, qtbot, pictures.with_newer_edits())
    rich = make_richer(there, qtbot)
    before = there.window_controller.photo_controller
    before.settle()
    qtbot.waitUntil(lambda: bool(before.unsaved))
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    now = there.window_controller.photo_controller
    assert saturation(there) == rich
    assert list(now.unsaved.values()) == ["newer.png"]
    do(there, Do.UNDO)  # so that nothing is asked about here


def test_a_photo_that_cannot_be_read_says_so_in_the_language(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    broken = pictures.broken()
    there.window_controller.open_paths((broken,))
    qtbot.waitUntil(there.window_controller.viewer.trouble.isVisible)
    said = there.window_controller.viewer.trouble.accessibleName()
    change(there, Language.GERMAN, qtbot)
    controller = there.window_controller
    assert controller.viewer.trouble.isVisible()
    assert controller.viewer.trouble.accessibleName() not in ("", said)
    assert controller.album.shown == broken
    assert controller.album.unreadable == {broken}


def test_copied_adjustments_can_still_be_pasted(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")
    rich = make_richer(there, qtbot)
    do(there, Do.COPY_EDITS)
    qtbot.waitUntil(lambda: there.window_controller.copied.edits is not None)
    change(there, Language.GERMAN, qtbot)
    close_settings(there)
    there.window_controller.album.next()
    qtbot.waitUntil(lambda: is_coloured(there.window, "b.jpg"))
    do(there, Do.PASTE_EDITS)
    qtbot.waitUntil(lambda: saturation(there) == rich)


def test_the_queue_waits_as_before_and_runs(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    photos = show_folder(there, pictures, qtbot, "a.jpg", "b.jpg", "c.jpg")
    window = change(there, Language.GERMAN, qtbot)
    close_settings(there)
    queue = there.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == len(photos))
    assert not window.window_controller.notes.messages  # nothing was left: it is seen
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == len(photos))
    qtbot.waitUntil(lambda: not queue.is_running)


def test_the_list_of_the_queue_shows_what_it_showed(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    for number in range(40):
        pictures.grey(f"{number:02}.jpg")
    there.window_controller.open_paths((pictures.folder,))
    queue = there.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 40)
    panel = there.window_controller.queue_panel
    panel.filter.text.setText("jpg")
    panel.list.scrollTo(queue.model.index(25, 0), panel.list.ScrollHint.PositionAtTop)
    before = panel.place
    assert before.first == queue.model.at(25).id
    change(there, Language.GERMAN, qtbot)
    panel = there.window_controller.queue_panel
    qtbot.waitUntil(lambda: panel.filter.text.text() == "jpg")
    qtbot.waitUntil(lambda: panel.place == before)


def test_the_help_shows_the_same_place(there: OpenWindow, qtbot: QtBot) -> None:
    there.window_controller.dialogs.show_help("folders")
    help_window = there.window_controller.dialogs._help.window
    qtbot.waitUntil(lambda: help_window.place == "folders")
    title = help_window.windowTitle()
    change(there, Language.GERMAN, qtbot)
    now = there.window_controller.dialogs._help.window
    assert now.isVisible()
    assert now.windowTitle() != title
    qtbot.waitUntil(lambda: now.place == "folders")
    qtbot.waitUntil(lambda: is_gone(help_window))


# What is under way.


def test_a_queue_that_runs_is_waited_for(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")
    before, queue = there.window, there.window_controller.queue
    start_queue(before, qtbot)
    queue.pause()
    note = pick(there, Language.GERMAN)
    assert note == "Changes to Deutsch as soon as the queue has ended."
    assert settings(there).general.language.accessibleDescription().endswith(note)
    close_settings(there)
    assert settings(there).general.language_row.note == note  # also when they are opened again
    close_settings(there)
    with qtbot.waitSignal(there.renewed):
        queue.resume()
    window = after(there, before, qtbot)
    states = {item.state for item in there.window_controller.queue.model.jobs()}
    assert states <= {JobState.DONE}
    titles = [note.title for note in window.window_controller.notes.messages]
    assert titles == ["Die Warteschlange ist fertig"]  # told again, in the language
    assert not [d for d in window.findChildren(QDialog) if d.isVisible()]


def test_who_chooses_the_former_language_again_waits_for_nothing(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg")
    window, queue = there.window, there.window_controller.queue
    start_queue(window, qtbot)
    queue.pause()
    pick(there, Language.HINDI)
    assert pick(there, Language.ENGLISH) == "The whole window changes to it at once."
    queue.resume()
    qtbot.waitUntil(lambda: not queue.is_running)
    with qtbot.assertNotEmitted(there.renewed, wait=300):
        close_settings(there)
    assert there.window is window


def test_a_dialog_is_not_closed_under_a_hand(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg")
    before, queue = there.window, there.window_controller.queue
    start_queue(before, qtbot)
    queue.pause()
    pick(there, Language.GERMAN)
    close_settings(there)
    there.window_controller.dialogs.show_models()
    (dialog,) = before.findChildren(ModelsDialog)
    queue.resume()
    qtbot.waitUntil(lambda: not queue.is_running)
    with qtbot.assertNotEmitted(there.renewed, wait=300):
        pass
    assert dialog.isVisible()
    with qtbot.waitSignal(there.renewed):
        dialog.reject()
    after(there, before, qtbot)


@contextlib.contextmanager
def waiting(photo: Path, output: Path) -> Iterator[dict[str, object]]:
    """Wait for a photo as another program does; gives what is left for the window."""
    with Listener(authkey=b"key") as listener:
        asked = EditRequest(photo, output, str(listener.address), b"key".hex())
        line: list[Connection] = []
        meeting = threading.Thread(target=lambda: line.append(listener.accept()))
        meeting.start()
        yield request_to_json(asked)
        meeting.join()
        line[0].close()


def test_a_program_that_waits_for_a_photo_is_waited_for(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    photo, output = pictures.grey(), pictures.folder / "out.png"
    before = there.window
    with waiting(photo, output) as asked:
        there.on_asked(asked)
        qtbot.waitUntil(lambda: is_coloured(before, photo.name))
        assert before.external_editing.bar.isVisible()
        note = pick(there, Language.GERMAN)
        assert note == "Changes to Deutsch once no other program waits for a photo."
        close_settings(there)
        with qtbot.waitSignal(there.renewed):
            before.external_editing.bar.done.click()
    assert output.exists()
    window = after(there, before, qtbot)
    assert window.windowTitle().startswith(photo.name)
    with waiting(photo, output) as asked:
        there.on_asked(asked)
        bar = window.external_editing.bar
        qtbot.waitUntil(bar.isVisible)  # the next one, in the language
        assert bar.cancel.text() == "Bearbeitung abbrechen"
        bar.cancel.click()
        assert bar.isHidden()


# What outlives windows, and what does not.


def test_a_second_start_finds_the_window_that_is_there_now(
    there: OpenWindow, pictures: Pictures, home: Path, qtbot: QtBot
) -> None:
    inbox = single_instance.Inbox(home, there)
    inbox.came.connect(there.on_handed_over)
    inbox.begin()
    window = change(there, Language.GERMAN, qtbot)
    close_settings(there)
    left = single_instance.hand_over(home, [pictures.grey()])
    qtbot.waitUntil(lambda: is_coloured(window, "grey.jpg"))
    assert not left.exists()


def test_what_is_saved_as_it_is_stays_marked_and_nothing_else_is(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    photos = [pictures.grey(name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    for photo in photos:
        show(there, qtbot, photo)
        if photo is not photos[2]:
            with qtbot.waitSignal(there.window_controller.photo_controller.saved):
                do(there, Do.SAVE)
    show(there, qtbot, photos[1])
    make_richer(there, qtbot)
    for language in (Language.GERMAN, Language.ENGLISH):
        change(there, language, qtbot)
        qtbot.waitUntil(lambda: is_coloured(there.window, "b.jpg"))
        strip = there.window_controller.viewer.strip.model()
        marked = [strip.index(row, 0).data(SavedRole) is True for row in range(3)]
        assert marked == [True, False, False]
    close_settings(there)
    do(there, Do.UNDO)
    do(there, Do.SAVE)
    messages = there.window_controller.notes
    qtbot.waitUntil(lambda: any("is saved already" in one.title for one in messages.messages))


def test_what_was_coloured_anew_is_not_told_to_be_in_colour(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    photo = pictures.colour("c.png")
    there.window_controller.open_paths((photo,))
    qtbot.waitUntil(lambda: bool(there.window_controller.notes.messages))
    assert "already in colour" in there.window_controller.notes.messages[-1].title
    there.window_controller.photo_controller.colour_anew()
    qtbot.waitUntil(lambda: is_coloured(there.window, "c.png"))
    for language in (Language.GERMAN, Language.ENGLISH):
        change(there, language, qtbot)
        qtbot.waitUntil(lambda: is_coloured(there.window, "c.png"))
        titles = [message.title for message in there.window_controller.notes.messages]
        assert not [one for one in titles if "already in colour" in one]
        assert not [one for one in titles if "farbig" in one]


def test_a_crop_that_is_not_done_is_gone_on_with(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show(there, qtbot, pictures.grey("a.jpg"))
    do(there, Do.CROP)
    there.window_controller.viewer.crop_bar.angle_moved.emit(2.5)
    qtbot.keyClick(there.window_controller.viewer.crop_view, Qt.Key.Key_Right)
    state = there.window_controller.crop.state
    assert state is not None
    for language in (Language.GERMAN, Language.ENGLISH):
        change(there, language, qtbot)
        qtbot.waitUntil(lambda: there.window_controller.crop.is_on)
        assert there.window_controller.crop.state == state
        session = there.window_controller.photo_controller.session
        assert session.edits.framing == WHOLE
    close_settings(there)
    # It can be left as if it had never begun, or taken.
    do(there, Do.CROP)
    assert there.window_controller.photo_controller.session.edits.framing.angle == 2.5
    do(there, Do.UNDO)
    assert there.window_controller.photo_controller.session.edits.framing == WHOLE


def test_colours_go_on_being_put_right(there: OpenWindow, pictures: Pictures, qtbot: QtBot) -> None:
    show(there, qtbot, pictures.grey("a.jpg"))
    do(there, Do.CORRECT)
    assert there.window_controller.hints.is_on
    change(there, Language.GERMAN, qtbot)
    qtbot.waitUntil(lambda: there.window_controller.hints.is_on)


def resident_mb() -> float:
    """Give what the process has of the memory; 0 where that is not told in this way."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def test_nothing_of_the_windows_before_is_left(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")

    def counted() -> tuple[int, int, int, int, int]:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        names = sorted(Path(tempfile.gettempdir()).glob("*autochrome*"))
        threads = [one for one in threading.enumerate() if type(one) is threading.Thread]
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)]
        return (
            len(windows),
            len(QApplication.allWidgets()),
            len([thing for thing in gc.get_objects() if isinstance(thing, QThread)]),
            len(threads),
            len(names),
        )

    languages = [*list(OPENS)[1:], Language.ENGLISH]

    def change_to_all() -> None:
        for language in languages:
            change(there, language, qtbot)
            qtbot.waitUntil(lambda: is_coloured(there.window, "a.jpg"))

    change_to_all()  # fonts, and what is loaded when it is first needed
    before, memory_mb = counted(), resident_mb()
    change_to_all()
    change_to_all()
    assert counted() == before
    assert before[0] == 1
    assert resident_mb() - memory_mb < 12


def outliving(there: OpenWindow) -> list[QObject]:
    """Give what is the program's and not one window's."""
    look, staff, hints = there._startup.look, there._staff, QGuiApplication.styleHints()
    app = QApplication.instance()
    assert app is not None
    workers = [one for field in fields(staff) for one in _each(getattr(staff, field.name))]
    return [
        there, look, look.motion, app, hints, hints.accessibility(), QGuiApplication.clipboard(),
        *QGuiApplication.screens(), *(one for one in workers if isinstance(one, QObject)),
    ]  # fmt: skip


def _each(one: object) -> tuple[object, ...]:
    return one if isinstance(one, tuple) else (one,)


def listeners(there: OpenWindow) -> Counter[str]:
    """Count who listens to each signal of what outlives the windows."""
    counted: Counter[str] = Counter()
    for thing in outliving(there):
        meta = thing.metaObject()
        for number in range(meta.methodCount()):
            method = meta.method(number)
            if method.methodType() == QMetaMethod.MethodType.Signal:
                signature = method.methodSignature().data().decode()
                name = f"{type(thing).__name__} {signature}"
                counted[name] += thing.receivers(f"2{signature}")
    return counted


def test_nothing_that_outlives_a_window_goes_on_telling_it(
    there: OpenWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    """An icon that is drawn anew for a window that is gone is a fault that is told to the user."""
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")
    counted, drawn, gone = [], [], []
    for language in (Language.GERMAN, Language.HINDI, Language.GERMAN, Language.ENGLISH):
        # What Python has of a widget lives on for a while, and so may what calls it.
        gone += there.window.findChildren(QWidget)
        change(there, language, qtbot)
        qtbot.waitUntil(lambda: is_coloured(there.window, "a.jpg"))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        look, motion = there._startup.look, there._startup.look.motion
        drawn.append([one.receivers("2changed()") for one in (look, motion)])
        gone.clear()
        gc.collect()
        counted.append(listeners(there))
    assert drawn[0] == [counted[0]["Appearance changed()"], counted[0]["Motion changed()"]]
    assert min(drawn[0]) > 1
    assert drawn == drawn[:1] * len(drawn)
    assert counted[-1] - counted[0] == Counter()


def test_everything_can_be_chosen_and_opened_after_ten_changes(
    there: OpenWindow,
    pictures: Pictures,
    qapp: QApplication,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What nobody caught fails the test by itself."""
    show_folder(there, pictures, qtbot, "a.jpg", "b.jpg")
    for language in [*list(OPENS)[1:], Language.ENGLISH] * 2:
        change(there, language, qtbot)
        qtbot.waitUntil(lambda: is_coloured(there.window, "a.jpg"))
        close_settings(there)
        choose_everything(there, qapp)
        open_everything(there, qtbot)
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


def choose_everything(there: OpenWindow, app: QApplication) -> None:
    store = there.window_controller.services.settings
    for theme in ThemeChoice:
        store.take(replace(store.settings, theme=theme))
    for motion in MotionChoice:
        store.take(replace(store.settings, motion=motion))
    for size in TextSize:
        store.take(replace(store.settings, text_size=size))
    store.take(replace(store.settings, theme=ThemeChoice.SYSTEM, motion=MotionChoice.SYSTEM))
    hints = QGuiApplication.styleHints()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        hints.setColorScheme(scheme)
    hints.unsetColorScheme()
    there._startup.look.changed.emit()  # a screen of another pixel ratio
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    there.window_controller.models.refresh()
    QGuiApplication.clipboard().setText("something")


def open_everything(there: OpenWindow, qtbot: QtBot) -> None:
    """Open all dialogs of the window that a photo allows, and leave them."""
    controller = there.window_controller
    for what in (
        Do.MODELS, Do.COMPARE, Do.SETTINGS, Do.SHORTCUTS, Do.LOG, Do.ABOUT, Do.SAVE_SIZED,
        Do.BEFORE_AFTER, Do.PRINT,
    ):  # fmt: skip
        do(there, what)
        qtbot.waitUntil(lambda: bool(shown_dialogs(there)))
        there._startup.look.changed.emit()
        for dialog in shown_dialogs(there):
            dialog.reject()
        qtbot.waitUntil(lambda: not shown_dialogs(there))
    qtbot.waitUntil(lambda: not controller.models.is_busy)


def shown_dialogs(there: OpenWindow) -> list[QDialog]:
    return [dialog for dialog in there.window.findChildren(QDialog) if dialog.isVisible()]


def test_a_window_that_cannot_be_made_says_why(
    there: OpenWindow, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is better said than a window in which nothing works."""

    def fail(*arguments: object) -> None:
        raise OSError("the disk is gone")

    before, read = there.window, []
    monkeypatch.setattr(open_window, "make_startup_window", fail)
    ended: list[int] = []  # the tests go on
    monkeypatch.setattr(qapp, "exit", ended.append)
    timer = QTimer(before)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            read.append(box.informativeText())
            box.accept()

    timer.timeout.connect(look)
    timer.start(20)
    pick(there, Language.GERMAN)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [1]
    assert "OSError" in read[0]
    before.hide()
