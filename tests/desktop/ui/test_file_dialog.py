"""The dialog for files where the system has none of its own, as the offscreen platform has none."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.photo.save_as_dialog import SaveAsDialog
from desktop.ui.file_dialog import FileDialog, places


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot, tmp_path: Path) -> Iterator[FileDialog]:
    """A dialog about a folder with one file, whose row is there."""
    (tmp_path / "a photo with a long name.jpg").write_bytes(b"x" * 260_000)
    dialog = FileDialog(window, "Open", str(tmp_path))
    dialog.setNameFilters(["Photos (*.jpg *.jpeg *.tif)", "All files (*)"])
    dialog.open()
    rows = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: rows.model().rowCount(rows.rootIndex()) == 1)
    yield dialog
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_columns_have_room_for_what_they_say(dialog: FileDialog, qtbot: QtBot) -> None:
    rows = dialog.findChild(QTreeView, "treeView")
    first = rows.model().index(0, 0, rows.rootIndex())
    shown = [column for column in range(4) if not rows.isColumnHidden(column)]
    assert shown == [0, 1, 3]  # what kind a file is of, its name says
    for column in shown:
        needed = rows.sizeHintForIndex(first.siblingAtColumn(column)).width()
        qtbot.waitUntil(lambda c=column, n=needed: rows.columnWidth(c) >= n)


def test_kinds_of_files_are_told_by_their_names_alone(dialog: FileDialog) -> None:
    box = dialog.findChild(QComboBox, "fileTypeCombo")
    assert [box.itemText(row) for row in range(box.count())] == ["Photos", "All files"]


def test_places_beside_the_list_are_there(dialog: FileDialog) -> None:
    assert [Path(url.toLocalFile()) for url in dialog.sidebarUrls()] == list(places())
    assert all(place.is_dir() for place in places())


def test_one_button_stands_out_and_none_has_a_sign_of_the_platform(dialog: FileDialog) -> None:
    (row,) = dialog.findChildren(QDialogButtonBox)
    assert all(button.icon().isNull() for button in row.buttons())
    kinds = {button.text().replace("&", ""): button.property("kind") for button in row.buttons()}
    assert kinds == {"Open": "primary", "Cancel": None}


def test_dates_are_written_as_the_window_speaks(
    dialog: FileDialog, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(partial(QLocale.setDefault, QLocale()))
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    rows = dialog.findChild(QTreeView, "treeView")
    index = rows.model().index(0, 3, rows.rootIndex())
    shown = QStyleOptionViewItem()
    rows.itemDelegate().initStyleOption(shown, index)
    day = rows.model().lastModified(index).date()
    assert shown.text.startswith(f"{day.day():02}.{day.month():02}.{day.year() % 100:02}")


@pytest.mark.parametrize("told", ["PNG", "PNG (*.png)"])
def test_a_format_is_chosen_by_its_name_with_or_without_endings(
    window: QWidget, tmp_path: Path, told: str
) -> None:
    dialog = SaveAsDialog(window, "Save", tmp_path / "oma-colour.jpeg")
    assert dialog.defaultSuffix() == "jpeg"
    dialog.filterSelected.emit(told)
    assert dialog.defaultSuffix() == "png"
