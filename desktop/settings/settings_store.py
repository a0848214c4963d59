"""Holds the settings in force, stores each change at once, and tells of it."""

from PySide6.QtCore import QObject, Signal

from desktop.settings.window_settings import Settings, SettingsFile


class SettingsStore(QObject):
    """The one place where settings are changed.

    Signals:
        changed: the settings are others, and stored.
    """

    changed = Signal()

    def __init__(self, file: SettingsFile) -> None:
        super().__init__()
        self._file = file
        self._settings = file.load()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def take(self, settings: Settings) -> None:
        """Put other settings in force."""
        if settings != self._settings:
            self._settings = settings
            self._file.save(settings)
            self.changed.emit()
