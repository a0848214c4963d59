"""All commands of the window in one table, from which menu, shortcuts and their sheet come."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Self

from PySide6.QtCore import QCoreApplication

#: Each takes a preset; which one, says the order of their menu. Ctrl+Shift with a digit is no way:
#: on French keyboards digits need Shift, and on a Mac those keys take pictures of the screen.
PRESET_KEYS: Final = tuple(f"Ctrl+Alt+{digit}" for digit in range(1, 10))


class Group(Enum):
    """Where a command stands on the sheet, or in a menu of its own."""

    FILE = auto()
    TAKE = auto()
    EDIT = auto()
    VIEW = auto()
    WINDOW = auto()
    MODELS = auto()
    HELP = auto()


class Do(Enum):
    """What a command does."""

    OPEN = auto()
    OPEN_FOLDER = auto()
    PASTE = auto()
    SAVE = auto()
    SAVE_AS = auto()
    SAVE_ALL = auto()
    COPY = auto()
    SAVE_SIZED = auto()
    BEFORE_AFTER = auto()
    PRINT = auto()
    MAIL = auto()
    UNDO = auto()
    REDO = auto()
    RESET = auto()
    CORRECT = auto()
    HIDE_MARKS = auto()
    REFER = auto()
    NEXT = auto()
    PREVIOUS = auto()
    CLOSE = auto()
    CLOSE_OTHERS = auto()
    TRY_ALL = auto()
    GUESS = auto()
    DOUBT = auto()
    TURN_LEFT = auto()
    TURN_RIGHT = auto()
    MIRROR = auto()
    CROP = auto()
    COPY_EDITS = auto()
    PASTE_EDITS = auto()
    PASTE_COLOUR = auto()
    PASTE_CROP = auto()
    SPLIT = auto()
    SIDE_BY_SIDE = auto()
    ORIGINAL = auto()
    COLOUR = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    PIXELS = auto()
    HISTOGRAM = auto()
    SPLIT_LEFT = auto()
    SPLIT_RIGHT = auto()
    SWAP_HALVES = auto()
    LEFT_HALF = auto()
    RIGHT_HALF = auto()
    SNAPSHOT = auto()
    SNAPSHOTS = auto()
    QUEUE = auto()
    START_STOP = auto()
    REVIEW = auto()
    MODELS = auto()
    COMPARE = auto()
    SETTINGS = auto()
    TRAIN = auto()
    THEME = auto()
    FULL_SCREEN = auto()
    HELP = auto()
    FIND = auto()
    SHORTCUTS = auto()
    LOG = auto()
    ABOUT = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        do: what it does.
        group: where it stands.
        text: what it is called.
        keys: shortcuts, the first of which is shown; all with keys stand on the sheet.
    """

    do: Do
    group: Group
    text: str
    keys: tuple[str, ...] = ()

    @property
    def english(self) -> str:
        """What it is called in English, whatever the language of the window."""
        return self.text.english if isinstance(self.text, Named) else self.text


class Named(str):
    """A text in the user's language that remembers the English it was made of.

    Attributes:
        english: that.
    """

    __slots__ = ("english",)

    english: str

    def __new__(cls, text: str, english: str) -> Self:
        """Take both."""
        named = super().__new__(cls, text)
        named.english = english
        return named


def commands() -> tuple[Command, ...]:
    """Give all commands, in the order of the sheet, in the user's language."""
    file, edit, view = Group.FILE, Group.EDIT, Group.VIEW
    window, help_ = Group.WINDOW, Group.HELP
    return (
        Command(Do.OPEN, file, _tr("Open photos…"), ("Ctrl+O",)),
        Command(Do.OPEN_FOLDER, file, _tr("Open folder…"), ("Ctrl+Shift+O",)),
        Command(Do.PASTE, file, _tr("Paste photo"), ("Ctrl+V",)),
        Command(Do.SAVE, file, _tr("Save"), ("Ctrl+S",)),
        Command(Do.SAVE_AS, file, _tr("Save as…"), ("Ctrl+Shift+S",)),
        Command(Do.SAVE_ALL, file, _tr("Save all open photos…"), ("Ctrl+Alt+S",)),
        Command(Do.COPY, file, _tr("Copy the coloured photo"), ("Ctrl+C",)),
        Command(Do.SAVE_SIZED, file, _tr("Save at another size…"), ("Ctrl+E",)),
        Command(Do.BEFORE_AFTER, file, _tr("Before/after picture…"), ("Ctrl+Shift+E",)),
        Command(Do.PRINT, file, _tr("Print…"), ("Ctrl+P",)),
        Command(Do.MAIL, file, _tr("Send by mail…")),
        Command(Do.UNDO, edit, _tr("Undo"), ("Ctrl+Z",)),
        Command(Do.REDO, edit, _tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command(Do.RESET, edit, _tr("Reset all adjustments"), ("Ctrl+R",)),
        Command(Do.CORRECT, edit, _tr("Correct colours of places"), ("K",)),
        Command(Do.HIDE_MARKS, edit, _tr("Hide or show the places"), ("H",)),
        Command(Do.REFER, edit, _tr("Colours as in another photo…")),
        Command(Do.NEXT, view, _tr("Next photo"), ("Alt+Right",)),
        Command(Do.PREVIOUS, view, _tr("Previous photo"), ("Alt+Left",)),
        Command(Do.CLOSE, view, _tr("Close photo"), ("Ctrl+W",)),
        Command(Do.CLOSE_OTHERS, view, _tr("Close the other photos"), ("Ctrl+Alt+W",)),
        Command(Do.TRY_ALL, view, _tr("Try all models"), ("Ctrl+T",)),
        Command(Do.GUESS, view, _tr("Other guesses"), ("Ctrl+G",)),
        Command(Do.DOUBT, view, _tr("Show where it guesses"), ("G",)),
        Command(Do.TURN_LEFT, edit, _tr("Turn left"), ("Ctrl+[", "Ctrl+Shift+Left")),
        Command(Do.TURN_RIGHT, edit, _tr("Turn right"), ("Ctrl+]", "Ctrl+Shift+Right")),
        Command(Do.MIRROR, edit, _tr("Mirror"), ("Ctrl+Shift+H",)),
        Command(Do.CROP, edit, _tr("Crop and straighten"), ("C",)),
        Command(Do.COPY_EDITS, edit, _tr("Copy adjustments"), ("Ctrl+Shift+C",)),
        Command(Do.PASTE_EDITS, edit, _tr("Paste adjustments"), ("Ctrl+Shift+V",)),
        Command(Do.PASTE_COLOUR, edit, _tr("Paste colour settings only"), ("Ctrl+Alt+V",)),
        Command(Do.PASTE_CROP, edit, _tr("Paste crop and angle only")),
        Command(Do.SNAPSHOT, edit, _tr("Take a snapshot"), ("Ctrl+N",)),
        Command(Do.SNAPSHOTS, edit, _tr("Snapshots"), ("Ctrl+Shift+N",)),
        Command(Do.SPLIT, view, _tr("Split"), ("Ctrl+1",)),
        Command(Do.SIDE_BY_SIDE, view, _tr("Side by side"), ("Ctrl+2",)),
        Command(Do.ORIGINAL, view, _tr("Original alone"), ("Ctrl+3",)),
        Command(Do.COLOUR, view, _tr("Coloured photo alone"), ("Ctrl+4",)),
        Command(Do.ZOOM_IN, view, _tr("Zoom in"), ("+", "=", "Ctrl++", "Ctrl+=")),
        Command(Do.ZOOM_OUT, view, _tr("Zoom out"), ("-", "Ctrl+-")),
        Command(Do.FIT, view, _tr("Fit into the window"), ("0", "Ctrl+0")),
        Command(Do.PIXELS, view, _tr("100 %"), ("1",)),
        Command(Do.HISTOGRAM, view, _tr("Histogram"), ("I",)),
        Command(Do.SPLIT_LEFT, view, _tr("Move the line left"), ("Shift+Left",)),
        Command(Do.SPLIT_RIGHT, view, _tr("Move the line right"), ("Shift+Right",)),
        Command(Do.SWAP_HALVES, view, _tr("Swap the halves"), ("X",)),
        Command(Do.LEFT_HALF, view, _tr("What the left half shows…"), ("Alt+1",)),
        Command(Do.RIGHT_HALF, view, _tr("What the right half shows…"), ("Alt+2",)),
        Command(Do.QUEUE, window, _tr("Queue"), ("Ctrl+B",)),
        Command(Do.START_STOP, window, _tr("Start or stop the queue"), ("Ctrl+Return",)),
        Command(Do.REVIEW, window, _tr("Look through the results"), ("Ctrl+L",)),
        Command(Do.MODELS, window, _tr("Models…"), ("Ctrl+M",)),
        Command(Do.COMPARE, window, _tr("Compare models…"), ("Ctrl+Shift+M",)),
        Command(Do.SETTINGS, window, _tr("Settings…"), ("Ctrl+,",)),
        Command(Do.TRAIN, window, _tr("Train a model…"), ("Ctrl+Shift+T",)),
        Command(Do.THEME, window, _tr("Light or dark"), ("Ctrl+Shift+L",)),
        Command(Do.FULL_SCREEN, window, _tr("Full screen"), ("F11",)),
        Command(Do.HELP, help_, _tr("Help"), ("F1",)),
        Command(Do.FIND, help_, _tr("Find an action…"), ("Ctrl+K",)),
        Command(Do.SHORTCUTS, help_, _tr("Keyboard shortcuts"), ("?", "Ctrl+F1")),
        Command(Do.LOG, help_, _tr("Log…"), ("Ctrl+Shift+J",)),
        Command(Do.ABOUT, help_, _tr("About Autochrome…"), ("Shift+F1",)),
        Command(Do.QUIT, window, _tr("Quit"), ("Ctrl+Q",)),
    )


def group_name(group: Group) -> str:
    """Give what a group is called on the sheet."""
    return {
        Group.FILE: _tr("Photos"),
        Group.TAKE: _tr("Take it along"),
        Group.EDIT: _tr("Adjustments"),
        Group.VIEW: _tr("View"),
        Group.WINDOW: _tr("Window"),
        Group.MODELS: _tr("Models"),
        Group.HELP: _tr("Help"),
    }[group]


def _tr(text: str) -> str:
    return Named(QCoreApplication.translate("Commands", text), text)
