"""The dialog that asks for name, place and format of a result."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.paths import from_root
from core.image.formats import Format, promised_format, written_formats
from desktop.ui.file_dialog import FileDialog


class SaveAsDialog(FileDialog):
    """Asks for a file to write; whether it may be replaced is asked by others.

    Args:
        parent: the window.
        title: of the dialog.
        suggested: the file that is proposed; its ending is the first choice of the formats.

    Signals:
        chosen: the path, whose ending is that of a format.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, suggested: Path) -> None:
        super().__init__(parent, title, str(suggested.parent))
        wanted = suggested.suffix.lower()
        ordered = sorted(written_formats(), key=lambda kind: wanted not in kind.suffixes)
        self._suffixes = {kind.value: kind.suffix for kind in ordered}
        self._suffixes[ordered[0].value] = wanted
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters([_filter(kind) for kind in ordered])
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setDefaultSuffix(wanted.removeprefix("."))
        self.selectFile(suggested.name)
        self.filterSelected.connect(self._on_filter_selected)
        self.fileSelected.connect(self._on_file_selected)

    @Slot(str)
    def _on_filter_selected(self, name: str) -> None:
        kind = name.split(" (", 1)[0]  # some dialogs tell the endings with it, some do not
        self.setDefaultSuffix(self._suffixes.get(kind, self.defaultSuffix()).removeprefix("."))

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.chosen.emit(complete(from_root(name), f".{self.defaultSuffix()}"))


def complete(target: Path, suffix: str) -> Path:
    """Put an ending behind a name that promises no format that can be written.

    A dot makes no ending: `Oma 12.5.1950` becomes `Oma 12.5.1950.jpg`.

    Args:
        target: as typed.
        suffix: the ending, with its dot.
    """
    promised = promised_format(target.name)
    if promised is not None and promised.can_be_written:
        return target
    return target.with_name(f"{target.name}{suffix}")


def _filter(kind: Format) -> str:
    return f"{kind.value} ({' '.join(f'*{suffix}' for suffix in kind.suffixes)})"
