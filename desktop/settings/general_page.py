"""The page of settings about the window and this computer."""

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings.language_wait import WaitsFor
from desktop.settings.window_settings import Settings, most_threads, usable_threads
from desktop.ui.accessible import announce
from desktop.ui.appearance import Appearance
from desktop.ui.language import SPOKEN, Language, language_of
from desktop.ui.messages import place_words
from desktop.ui.motion import MotionChoice
from desktop.ui.text_size import TextSize
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.buttons import PushButton, Segment, SegmentedControl
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.switch import Switch

_WIDTH: Final = 220


class Part(Enum):
    """A setting that is led to."""

    TEXT_SIZE = auto()
    MOTION = auto()
    LANGUAGE = auto()
    THREADS = auto()


class GeneralPage(QWidget):
    """How the window looks and speaks, what it uses of the computer, where the user's data lies.

    Signals:
        changed: the `Settings` that the user wants.
        folder_wanted: the folder of the user's data is to be shown.
    """

    changed = Signal(object)
    folder_wanted = Signal()

    def __init__(self, look: Appearance, home: Path) -> None:
        super().__init__()
        self._settings = Settings()
        self.theme = SegmentedControl(
            look,
            self.tr("Theme"),
            (
                Segment(
                    ThemeChoice.SYSTEM,
                    self.tr("System"),
                    "monitor",
                    self.tr("As light or dark as the rest of the computer"),
                ),
                Segment(ThemeChoice.LIGHT, self.tr("Light"), "sun", self.tr("Always light")),
                Segment(ThemeChoice.DARK, self.tr("Dark"), "moon", self.tr("Always dark")),
                Segment(
                    ThemeChoice.CONTRAST,
                    self.tr("High contrast"),
                    "contrast",
                    self.tr("Black and white with strong outlines, as light or dark as the system"),
                ),
            ),
        )
        self.theme.show_words(True)
        self.text_size = ChoiceBox(look, self.tr("Text size"))
        self.text_size.setFixedWidth(_WIDTH)
        self.text_size.addItem(self.tr("As the system"), TextSize.SYSTEM.value)
        for size in (TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER, TextSize.LARGEST):
            self.text_size.addItem(self.tr("{percent} %").format(percent=size.value), size.value)
        self.motion = ChoiceBox(look, self.tr("Movement"))
        self.motion.setFixedWidth(_WIDTH)
        for motion, words in (
            (MotionChoice.SYSTEM, self.tr("As the system")),
            (MotionChoice.FULL, self.tr("Things may move")),
            (MotionChoice.REDUCED, self.tr("Nothing moves")),
        ):
            self.motion.addItem(words, motion.value)
        self.language = ChoiceBox(look, self.tr("Language"))
        self.language.setFixedWidth(_WIDTH)
        self.language.addItem(self.tr("As the system"), Language.SYSTEM.value)
        for language, spoken in SPOKEN.items():
            self.language.addItem(spoken.name, language.value)
        self.threads = ChoiceBox(look, self.tr("Cores to work with"))
        self.threads.setFixedWidth(_WIDTH)
        for count in range(1, most_threads() + 1):
            words = self.tr("%Ln cores", "", count)
            self.threads.addItem(words, count)
        self.beside = Switch(look, self.tr("Keep adjustments beside the photos"))
        self.folder = PushButton(self.tr("Show in folder"))
        self.folder.setAutoDefault(False)
        form = Form()
        form.add_heading(self.tr("Window"))
        form.add(FormRow(self.tr("Theme"), "", self.theme))
        note = self.tr("Words and controls alike, from the next start on.")
        self.text_size_row = FormRow(self.tr("Text size"), note, self.text_size)
        form.add(self.text_size_row)
        note = self.tr("Bars that run while something is awaited, and colour that comes slowly.")
        form.add(FormRow(self.tr("Movement"), note, self.motion))
        self.language_row = FormRow(self.tr("Language"), "", self.language)
        form.add(self.language_row)
        form.add_heading(self.tr("Photos"))
        note = self.tr(
            "In a small file each, such as photo.jpg.autochrome. Otherwise, and where a folder can "
            "only be read, Autochrome’s own folder keeps them."
        )
        title = self.tr("Keep adjustments beside the photos")
        form.add(FormRow(title, note, self.beside))
        form.add_heading(self.tr("This computer"))
        note = self.tr("More are faster, fewer leave room for other programs.")
        form.add(FormRow(self.tr("Cores to work with"), note, self.threads))
        place = self.tr(
            "Your own models, the queue, settings, the log, and adjustments that are not beside "
            "their photos lie in {folder}."
        )
        form.add(FormRow(self.tr("Your data"), place.format(folder=place_words(home)), self.folder))
        form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.theme.chosen.connect(self._on_theme_chosen)
        self.text_size.activated.connect(self._on_text_size_chosen)
        self.motion.activated.connect(self._on_motion_chosen)
        self.language.activated.connect(self._on_language_chosen)
        self.beside.toggled.connect(self._on_beside_toggled)
        self.threads.activated.connect(self._on_threads_chosen)
        self.folder.clicked.connect(self.folder_wanted)

    def show_settings(self, settings: Settings, waits_for: WaitsFor | None = None) -> None:
        """Show the settings in force; nothing is emitted.

        Args:
            settings: that are in force.
            waits_for: what the chosen language waits for; None where it is spoken.
        """
        self._settings = settings
        self.theme.show_value(settings.theme.offered)
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size.value))
        self.motion.setCurrentIndex(self.motion.findData(settings.motion.value))
        self.beside.setChecked(settings.keeps_edits_beside)
        self.language.setCurrentIndex(self.language.findData(settings.language.value))
        self.threads.setCurrentIndex(self.threads.findData(usable_threads(settings)))
        note = self._language_note(settings.language, waits_for)
        if note != self.language_row.note:
            self.language_row.say(note)
            if waits_for is not None:
                announce(self.language, note)

    def field(self, part: Part) -> QWidget:
        """Give what a setting is chosen by."""
        return {
            Part.TEXT_SIZE: self.text_size,
            Part.MOTION: self.motion,
            Part.LANGUAGE: self.language,
            Part.THREADS: self.threads,
        }[part]

    def _language_note(self, choice: Language, waits_for: WaitsFor | None) -> str:
        """Say when the window speaks the chosen language."""
        match waits_for:
            case None:
                return self.tr("The whole window changes to it at once.")
            case WaitsFor.QUEUE:
                text = self.tr("Changes to {language} as soon as the queue has ended.")
            case WaitsFor.TRAINING:
                text = self.tr("Changes to {language} as soon as the training has ended.")
            case WaitsFor.CALLER:
                text = self.tr("Changes to {language} once no other program waits for a photo.")
            case WaitsFor.MODEL:
                text = self.tr("Changes to {language} as soon as the model is added.")
            case WaitsFor.SAVING:
                text = self.tr("Changes to {language} as soon as everything is saved.")
            case WaitsFor.COMPARISON:
                text = self.tr("Changes to {language} as soon as the models are compared.")
        wanted = language_of(choice, QLocale.system().uiLanguages())
        return text.format(language=SPOKEN[wanted].name)

    def reset(self) -> None:
        """Want what is usual on this page."""
        usual, now = Settings(), self._settings
        self.changed.emit(
            replace(
                now,
                theme=usual.theme,
                text_size=usual.text_size,
                motion=usual.motion,
                language=usual.language,
                threads=usual.threads,
                keeps_edits_beside=usual.keeps_edits_beside,
            )
        )

    @Slot(object)
    def _on_theme_chosen(self, choice: ThemeChoice) -> None:
        self.changed.emit(replace(self._settings, theme=choice))

    @Slot(int)
    def _on_text_size_chosen(self, index: int) -> None:
        size = TextSize(self.text_size.itemData(index))
        self.text_size_row.say(
            self.tr("Chosen: close Autochrome and start it again to see it in this size.")
        )
        self.changed.emit(replace(self._settings, text_size=size))

    @Slot(int)
    def _on_motion_chosen(self, index: int) -> None:
        motion = MotionChoice(self.motion.itemData(index))
        self.changed.emit(replace(self._settings, motion=motion))

    @Slot(int)
    def _on_language_chosen(self, index: int) -> None:
        language = Language(self.language.itemData(index))
        self.changed.emit(replace(self._settings, language=language))

    @Slot(int)
    def _on_threads_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._settings, threads=int(self.threads.itemData(index))))

    @Slot(bool)
    def _on_beside_toggled(self, is_on: bool) -> None:
        if is_on is not self._settings.keeps_edits_beside:
            self.changed.emit(replace(self._settings, keeps_edits_beside=is_on))
