"""Bring dialogs that take a result elsewhere from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from typing import Final

from core.colorize.result_size import ResultSize
from desktop.app.main_window import MainWindow
from desktop.photo.take.before_after_dialog import BeforeAfterDialog, Kind
from desktop.photo.take.print_dialog import PrintDialog
from desktop.photo.take.print_page import OnPage
from desktop.photo.take.size_sheet import SizeSheet
from tools.scene_steps import Wait, close_dialogs, open_dialog, settle

#: Smaller than the sample is, and small enough for any mail.
_SIZE: Final = ResultSize(long_side_px=400, most_bytes=2_000_000)


def scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Open each dialog for the photo that is open; give the name of each scene when it is there.

    Args:
        window: it shows a photo in colour.
        wait: lets the window live until something holds.
    """
    page = open_dialog(window, "Print…", PrintDialog)
    wait(lambda: page.preview.picture is not None, "the preview of the page")
    settle()
    yield "print"
    page.on_page.chosen.emit(OnPage.BOTH)
    settle()
    yield "print-both"
    close_dialogs(window, PrintDialog)
    around = open_dialog(window, "Before/after picture…", BeforeAfterDialog)
    wait(lambda: around.preview.picture is not None, "the preview of the picture")
    settle()
    yield "before-after"
    before = around.preview.picture
    around.kind.chosen.emit(Kind.FILM)
    wait(lambda: around.preview.picture is not before, "the preview of the film")
    settle()
    yield "before-after-film"
    close_dialogs(window, BeforeAfterDialog)
    sheet = open_dialog(window, "Save at another size…", SizeSheet)
    sheet.fields.show_size(_SIZE)
    sheet.fields.pixels.changed.emit()
    settle()
    yield "size"
    close_dialogs(window, SizeSheet)
