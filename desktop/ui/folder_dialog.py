"""The dialog in which a folder is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.file_dialog import FileDialog


def ask_for_folder(
    parent: QWidget, title: str, beginning: Path, chosen: Callable[[str], object]
) -> QFileDialog:
    """Open the dialog, and return at once.

    Args:
        parent: the window above which it opens.
        title: what is asked for.
        beginning: the folder that it shows.
        chosen: a slot that is given the path of the folder.

    Returns:
        The dialog, which goes when it is closed.
    """
    dialog = FileDialog(parent, title, str(beginning))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog
