"""What the window remembers in the user's folder: read as at a start, by a real window."""

import contextlib
import gc
import hashlib
import os
import random
import shutil
import sqlite3
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from core.base.errors import WriteError
from core.base.paths import HOME_VARIABLE
from core.colorize.result_source import remember, source_of
from core.colour.colour_settings import ColourSettings
from core.edits.edits import Edits
from core.edits.framing import Crop, Framing
from core.edits.own_records import OwnRecords
from core.edits.record import PhotoMark, new_record, record_bytes
from core.edits.store import EditsStore
from core.model.library import Library
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.app.single_instance import Inbox, Patience, take_place
from desktop.app.startup_window import make_application
from desktop.photo.hints.kept_colours import KeptColour, KeptColourFile
from desktop.photo.presets import Preset, PresetFile
from desktop.settings.window_settings import SettingsFile
from desktop.ui.json_file import coded, write
from desktop.ui.question import Question
from tests import tiny_models
from tests.core import picture_files as files
from tools.fuzz.bytes_changed import CHANGES, changed_in_ways
from tools.fuzz.cases import Made, Verdict, Wrong
from tools.fuzz.texts_changed import with_values_changed, with_words_changed

#: The home that version 0.1.0 left.
_OLDER_HOME: Final = Path(__file__).parents[2] / "tests/desktop/older_home/home"
_HOME: Final = "home"
_RESULT: Final = "result.bmp"
_PATIENCE: Final = Patience(left_s=0.05, held_s=0.1)
_SOURCE: Final = "5" * 64
#: What was changed about the photo beside the sound home, and when.
_EDITS: Final = Edits(
    settings=ColourSettings(strength=0.5),
    quarter_turns=1,
    framing=Framing(-1.5, Crop(0.5, 0.5, 0.8, 0.7)),
)
_SAVED: Final = "2031-07-04T12:00:00.000000Z"
_PHOTO: Final = files.saved(files.soft(8, 8), "PNG")
#: What the user chose: where it is damaged it is set aside, and never written over.
_TO_KEEP: Final = ("settings.json", "presets.json", "recent.json", "folders.json", "training.json")
_TURNS: Final = 20
_TURN_MS: Final = 10
_ENDING_S: Final = 8.0
_WHOLE_WINDOW: Final = 0.2
#: Four times what a small file may have.
_LARGE_BYTES: Final = 2**22


class StoreBench:
    """Makes and tries the folders of users.

    Args:
        aids: a folder for a sound one, and for models.
    """

    def __init__(self, aids: Path) -> None:
        self._sound = _sound_home(aids)
        bundled = aids / "bundled"
        bundled.mkdir()
        tiny_models.package(bundled, of=tiny_models.card(id="natural", name="Natural"))
        self._bundled = bundled
        known = QApplication.instance()
        self._app = known if isinstance(known, QApplication) else make_application(["fuzz"])
        self._is_sound = False
        self._has_window = False

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write a sound folder, for the first number, or one with damaged files."""
        self._is_sound = number == 0
        home = folder / _HOME
        shutil.copytree(self._sound, home, symlinks=True)
        (folder / _RESULT).write_bytes(files.saved(files.soft(8, 8), "BMP"))
        done = ["as it is"]
        if not self._is_sound:
            names = sorted(path for path in home.rglob("*") if path.is_file())
            chosen = rng.sample(names, rng.randint(1, 3))
            done = [f"{path.relative_to(home)} {_damage(path, rng)}" for path in chosen]
        self._has_window = self._is_sound or rng.random() < _WHOLE_WINDOW
        opened = ", with a window" if self._has_window else ""
        return Made("store", f"{'; '.join(done)}{opened}")

    def trial(self, folder: Path) -> None:
        """Start, look at everything, change something, and end."""
        home = folder / _HOME
        os.environ[HOME_VARIABLE] = str(home)
        kept = {name: (home / name).read_bytes() for name in _TO_KEEP if (home / name).is_file()}
        place = take_place(home, (), _PATIENCE)
        if place is None:
            raise Wrong(Verdict.WRONG, "a start ends without a window")
        try:
            self._start(home)
            _require_kept(home, kept)
            self._use(home, folder / _RESULT)
        finally:
            place.leave()

    def _start(self, home: Path) -> None:
        """Open the window, or do what it does before it is there."""
        library = Library(self._bundled, home / "models")
        if not self._has_window:
            from desktop.app.own_files import set_damaged_aside

            set_damaged_aside(home)
            library.shelf()
            return
        gc.disable()  # as in the program: what is freed in the midst of an event may still be asked
        window = make_window(self._app, library, home)
        inbox = Inbox(home, window)
        inbox.came.connect(window.window_controller.on_handed_over)
        window.show()
        inbox.begin()
        for _ in range(_TURNS):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
        _end(self._app, window)
        del window, inbox
        gc.enable()
        gc.collect()

    def _use(self, home: Path, result: Path) -> None:
        settings = SettingsFile(home / "settings.json")
        settings.save(settings.load())
        presets = PresetFile(home / "presets.json")
        names = [preset.name for preset in presets.presets()]
        if self._is_sound and names != ["Grandmother"]:
            raise Wrong(Verdict.WRONG, f"the user's presets are {names}")
        presets.keep(Preset("new", ColourSettings()))
        if "new" not in [preset.name for preset in presets.presets()]:
            raise Wrong(Verdict.WRONG, "a preset that was kept is not there")
        _look_elsewhere(home)
        source_of(result)
        remember(result, _SOURCE)
        if self._is_sound and source_of(result) != _SOURCE:
            raise Wrong(Verdict.WRONG, "a result that was remembered is not known")
        self._edit(home)

    def _edit(self, home: Path) -> None:
        """Find what was changed about a photo, here and beside it, and change it again."""
        colours = KeptColourFile(home / "colours.json")
        colours.keep(KeptColour("new", "#abcdef"))
        beside, away = home / "a.png", home / "elsewhere.png"
        for photo in (beside, away):
            photo.write_bytes(_PHOTO)
            found = EditsStore(home).find(photo).edits
            if self._is_sound and found != _EDITS:
                raise Wrong(Verdict.WRONG, f"the edits of {photo.name} are {found}")
        store, turned = EditsStore(home), replace(_EDITS, quarter_turns=2)
        with contextlib.suppress(WriteError):  # of a newer version, by the damage
            store.keep(beside, turned)
            if store.find(beside).edits != turned:
                raise Wrong(Verdict.WRONG, "edits that were kept are not there")


def _end(app: QApplication, window: MainWindow) -> None:
    """Close a window as a user in a hurry would: everything that asks is told to give up."""
    end = time.monotonic() + _ENDING_S
    while window.isVisible() and time.monotonic() < end:
        window.close()
        for question in window.findChildren(Question):
            if question.isVisible():
                question.buttons[-1].click()
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
    if window.isVisible():
        raise Wrong(Verdict.WRONG, "a window cannot be closed")
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _look_elsewhere(home: Path) -> None:
    """Read what parts of the window read that open later."""
    from desktop.app.recent_files import RecentFile
    from desktop.train.pending_training import pending_training
    from desktop.ui.dialog_folders import FolderKind, Folders

    RecentFile(home / "recent.json").add(home / "a.jpg")
    folders = Folders(home / "folders.json")
    for kind in FolderKind:
        folders.beginning(kind)
    pending_training(home)


def _require_kept(home: Path, kept: dict[str, bytes]) -> None:
    """See that what the user had is there, under its name or another."""
    there = {path.read_bytes() for path in home.iterdir() if path.is_file()}
    lost = [name for name, content in kept.items() if content not in there]
    if lost:
        raise Wrong(Verdict.WRONG, f"a start has written over {', '.join(lost)}")


def _sound_home(aids: Path) -> Path:
    """Make a folder with everything that the program keeps in it."""
    home = aids / "sound"
    shutil.copytree(_OLDER_HOME, home)
    write(home / "folders.json", {"photos": "/photos", "results": "/photos/results"}, "folders")
    (home / "models/known.json").write_bytes(coded({"versions": {"natural": 1}}))
    (home / "inbox").mkdir()
    (home / "inbox/0123456789abcdef.json").write_bytes(coded(["/photos/a.jpg"]))
    (home / "window.lock").write_text("999999\nautochrome\nelsewhere\n\n\n", "utf-8")
    os.environ[HOME_VARIABLE] = str(home)
    remember(files.put(aids, "other.bmp", b"BM"), _SOURCE)
    # The same on every day and in every folder.
    with contextlib.closing(sqlite3.connect(home / "results.sqlite3")) as connection, connection:
        connection.execute("UPDATE results SET path = '/other.bmp', mtime_ns = 0")
    KeptColourFile(home / "colours.json").keep(KeptColour("Grandfather's uniform", "#445566"))
    mark = PhotoMark("a.png", len(_PHOTO), hashlib.sha256(_PHOTO).hexdigest())
    record = replace(new_record(mark, _EDITS), saved=_SAVED)
    OwnRecords(home).put(record, record_bytes(record))
    (home / "a.png.autochrome").write_bytes(record_bytes(record))
    return home


def _damage(path: Path, rng: random.Random) -> str:
    """Damage a file, or put something else in its place."""
    chance = rng.random()
    content = path.read_bytes()
    if chance < 0.1:
        return _replaced(path, rng)
    if path.suffix in (".json", ".ini") and chance < 0.8:
        times, done = rng.randint(1, 3), []
        for _ in range(times):
            change = with_values_changed if rng.random() < 0.6 else with_words_changed
            content = change(content, rng)
            done.append(change.__name__)
    else:
        content, done = changed_in_ways(content, rng, CHANGES, rng.randint(1, 3))
    path.write_bytes(content)
    return ", ".join(done)


def _replaced(path: Path, rng: random.Random) -> str:
    """Put a folder, a link, or nothing into the place of a file; a pipe where there are some."""
    path.unlink()
    match rng.randrange(5):
        case 0:
            path.mkdir()
            return "is a folder"
        case 1 if sys.platform != "win32":
            path.symlink_to(path.name)
            return "is a link to itself"
        case 2 if sys.platform != "win32":
            path.symlink_to("nowhere")
            return "is a link to nowhere"
        case 3:
            path.write_bytes(b"")
            os.truncate(path, _LARGE_BYTES)
            return "is very large"
        case _:
            return "is gone"
