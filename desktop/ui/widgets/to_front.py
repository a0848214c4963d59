"""Brings a window before the eyes, wherever it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_to_front(window: QWidget) -> None:
    """Show a window above all others, also one that was put away into the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
