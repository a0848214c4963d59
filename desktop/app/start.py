"""Runs the window, from its start to its end."""

import gc
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.app.excepthook import ExceptionHook
    from desktop.app.single_instance import Unusual

_log = logging.getLogger("desktop")


#: What else the program's name may be followed by, for `--help`.
_ELSE: Final = """\
other ways in:
  colorize, before-after, verify, models, compare, queue, edits
                                   the command line; --help after each says more
  --edit FILE --output PATH        edit a photo for another program, which waits;
                                   --help after it says more
  --add-to-menu [--remove]         menus of the system, of file managers and of GIMP
  --self-test                      check that this copy works; needs no display
  --version                        show the version and leave
"""


def main(arguments: Sequence[str], *, program: str) -> int:
    """Open the window with what is named on the command line; give the exit status.

    Args:
        arguments: what was typed after the program's name.
        program: the program's name, for `--help`.
    """
    # Most starts name nothing, and need nothing that takes names apart.
    typed = _parse(arguments, program) if arguments else _Typed()
    # What is imported stays: looking through it for circles is time lost before there is a window.
    gc.disable()
    # Imported here: --help is quick and needs no display.
    from core.base import paths
    from desktop.app import single_instance
    from desktop.app.excepthook import ExceptionHook
    from desktop.help.log_file import Log, log_file

    try:
        home = paths.user_data_dir()
    except paths.NoHome as error:
        print(error, file=sys.stderr)
        return error.exit_status
    photos = typed.paths
    log, faults = Log(log_file(home)), ExceptionHook()
    log.start()
    faults.install()
    place = None
    try:
        place = single_instance.take_place(home, photos)
        if place is None:
            return 0
        status = _run(home, photos, faults, place.unusual, is_for_edits=typed.is_for_edits)
        _log.info("ends")
    finally:
        faults.remove()
        log.stop()
        if place is not None:
            place.leave()
    return status


def _run(
    home: Path,
    photos: tuple[Path, ...],
    faults: "ExceptionHook",
    unusual: "Unusual | None",
    *,
    is_for_edits: bool,
) -> int:
    """Show the window, let it work, and give the exit status when it was closed."""
    from desktop.app.garbage_collection import GarbageCollection
    from desktop.app.startup_window import make_scaled_application, make_startup_window

    app = make_scaled_application(sys.argv[:1], home)
    garbage_collection = GarbageCollection(app)
    startup = make_startup_window(app, home)
    startup.window.show()
    startup.window.wait_until_seen()
    # Only now, for it takes as long as all of the above: what the window does its work with.
    from PySide6.QtCore import qVersion

    from core.model.library import standard_library
    from desktop.app.open_window import OpenWindow
    from desktop.app.single_instance import Inbox
    from desktop.ui.system_motion import SystemMotion

    _log.info("begins: Python %s, Qt %s", sys.version.split()[0], qVersion())
    try:
        open_window = OpenWindow(app, startup, standard_library())
    except Exception as error:
        from desktop.app.startup_failure import say_why

        # The window is seen already: it must not go without a word.
        _log.exception("nothing can work in the window")
        say_why(startup.window, error)
        return 1
    window_controller, inbox = open_window.window_controller, Inbox(home, open_window)
    faults.met.connect(open_window.tell_fault)
    inbox.came.connect(open_window.on_handed_over)
    inbox.asked.connect(open_window.on_asked)
    if is_for_edits:
        open_window.window.external_editing.close_after()
    app.files_came.connect(open_window.on_handed_over)
    garbage_collection.begin()
    open_window.renewed.connect(garbage_collection.begin_anew)
    _log.info("the window is open")
    if unusual is not None:
        from desktop.app.startup_notes import about_place

        window_controller.tell(about_place(unusual))
    try:
        window_controller.open_paths(photos)
    except Exception as error:
        from desktop.ui.messages import as_core_error

        # The window is open, and its threads run: what was named must not end them.
        _log.exception("what was named cannot be taken in")
        window_controller.tell_fault(as_core_error(error))
    inbox.begin()
    app.begin()
    system_motion = SystemMotion(startup.look.motion)
    system_motion.begin()
    status = app.exec()
    system_motion.end()
    garbage_collection.end()
    return status


@dataclass(frozen=True, slots=True)
class _Typed:
    """What the command line says.

    Attributes:
        paths: what is to be opened.
        is_for_edits: another program waits for a photo, which lies in the inbox.
    """

    paths: tuple[Path, ...] = ()
    is_for_edits: bool = False


def _parse(arguments: Sequence[str], program: str) -> _Typed:
    import argparse

    from core.base.paths import from_root

    parser = argparse.ArgumentParser(
        prog=program,
        description="Bring black-and-white photographs into colour.",
        epilog=_ELSE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    help_text = "photos, folders and models (.colormodel)"
    parser.add_argument("paths", nargs="*", type=from_root, metavar="PATH", help=help_text)
    # Said by `edit_caller` alone.
    parser.add_argument("--for-edits", action="store_true", help=argparse.SUPPRESS)
    typed = parser.parse_args(arguments)
    return _Typed(tuple(typed.paths), typed.for_edits)
