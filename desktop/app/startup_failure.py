"""What is said where nothing can work in the window that is seen already."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.messages import as_core_error, message_of


def say_why(window: QWidget, error: Exception) -> None:
    """Say why the program ends, and return when that was read."""
    message = message_of(as_core_error(error))
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setText(_tr("Autochrome cannot start"))
    box.setInformativeText(" ".join(filter(None, (message.text, message.hint))))
    box.setDetailedText(message.details)
    box.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("LastWords", text)
