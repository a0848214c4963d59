"""Whether the queue is listed by folders is remembered from one start to the next."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.queue.filter_bar import FilterBar
from desktop.settings.settings_store import SettingsStore


class KeptGrouping(QObject):
    """Keeps that among the settings.

    Args:
        bar: where it is chosen.
        settings: where it is kept.
    """

    def __init__(self, bar: FilterBar, settings: SettingsStore) -> None:
        super().__init__(bar)
        self._settings = settings
        bar.show_grouping(settings.settings.lists_by_folder)
        bar.grouping_chosen.connect(self._on_chosen)

    @Slot(bool)
    def _on_chosen(self, is_by_folder: bool) -> None:
        self._settings.take(replace(self._settings.settings, lists_by_folder=is_by_folder))
