"""The dialog that asks for name, place and format of a result."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.batch.naming import promised_format

#: What results can be written as, by the name that the dialog shows; the usual ending first.
_FORMATS: Final = (
    ("JPEG", ("jpg", "jpeg")),
    ("PNG", ("png",)),
    ("TIFF", ("tif", "tiff")),
    ("WebP", ("webp",)),
    ("AVIF", ("avif",)),
    ("BMP", ("bmp",)),
)


class SaveAsDialog(QFileDialog):
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
        wanted = suggested.suffix.lstrip(".").lower()
        ordered = sorted(_FORMATS, key=lambda kind: wanted not in kind[1])
        self._suffixes = {_filter(name, endings): endings[0] for name, endings in ordered}
        self._suffixes[_filter(*ordered[0])] = wanted
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._suffixes))
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setDefaultSuffix(wanted)
        self.selectFile(suggested.name)
        self.filterSelected.connect(self._on_filter_selected)
        self.fileSelected.connect(self._on_file_selected)
        self.finished.connect(self.deleteLater)

    @Slot(str)
    def _on_filter_selected(self, name: str) -> None:
        self.setDefaultSuffix(self._suffixes.get(name, self.defaultSuffix()))

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.chosen.emit(complete(Path(name), f".{self.defaultSuffix()}"))


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


def _filter(name: str, endings: tuple[str, ...]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"
