"""The dialog for saving offers every format that can be written, that of the photo first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.image.formats import Format, written_formats
from desktop.photo.save_as_dialog import SaveAsDialog


@pytest.mark.parametrize(
    ("kind", "suffix"), [(kind, suffix) for kind in written_formats() for suffix in kind.suffixes]
)
def test_the_format_and_the_ending_of_the_photo_come_first(
    qtbot: QtBot, tmp_path: Path, kind: Format, suffix: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SaveAsDialog(window, "Save", tmp_path / f"Oma-colour{suffix}")
    first, *others = dialog.nameFilters()
    assert first.startswith(f"{kind.value} (")
    assert f"*{suffix}" in first
    assert dialog.defaultSuffix() == suffix[1:]
    names = [shown.partition(" (")[0] for shown in (first, *others)]
    assert sorted(names) == sorted(kind.value for kind in written_formats())
    dialog.reject()
