"""Runs the window, from its start to its end."""

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.app.excepthook import FaultCatcher

_log = logging.getLogger("desktop")


#: What else the program's name may be followed by, for `--help`.
_ELSE: Final = """\
other ways in:
  colorize, models, queue   the command line; --help after each says more
  --self-test               check that this copy works; needs no display
  --version                 show the version and leave
"""


def main(arguments: Sequence[str], *, program: str) -> int:
    """Open the window with what is named on the command line; give the exit status.

    Args:
        arguments: what was typed after the program's name.
        program: the program's name, for `--help`.
    """
    # Most starts name nothing, and need nothing that takes names apart.
    paths_typed = _parse(arguments, program) if arguments else []
    # What is imported stays: looking through it for circles is time lost before there is a window.
    gc.disable()
    # Imported here: --help is quick and needs no display.
    from core.base import paths
    from desktop.app import single_instance
    from desktop.app.excepthook import FaultCatcher
    from desktop.help.log_file import Log, log_file

    home = paths.user_data_dir()
    photos = tuple(path.absolute() for path in paths_typed)
    held = single_instance.lock(home)
    if held is None:
        single_instance.hand_over(home, photos)
        return 0
    log, faults = Log(log_file(home)), FaultCatcher()
    log.start()
    faults.install()
    try:
        status = _run(home, photos, faults)
        _log.info("ends")
    finally:
        faults.remove()
        log.stop()
        held.unlock()
    return status


def _run(home: Path, photos: tuple[Path, ...], faults: "FaultCatcher") -> int:
    """Show the window, let it work, and give the exit status when it was closed."""
    from desktop.app.garbage_collection import Tidying
    from desktop.app.startup_window import make_application, make_front

    app = make_application(sys.argv[:1])
    tidying = Tidying(app)
    front = make_front(app, home)
    front.window.show()
    front.window.wait_until_seen()
    # Only now, for it takes as long as all of the above: what the window does its work with.
    from PySide6.QtCore import qVersion

    from core.model.library import standard_library
    from desktop.app.assembly import furnish
    from desktop.app.single_instance import Inbox

    _log.info("begins: Python %s, Qt %s", sys.version.split()[0], qVersion())
    try:
        furnish(front, standard_library())
    except Exception as error:
        from desktop.app.startup_failure import say_why

        # The window is seen already: it must not go without a word.
        _log.exception("nothing can work in the window")
        say_why(front.window, error)
        return 1
    studio, inbox = front.window.studio, Inbox(home, front.window)
    faults.met.connect(studio.tell_fault)
    inbox.came.connect(studio.on_handed_over)
    app.files_came.connect(studio.on_handed_over)
    tidying.begin()
    _log.info("the window is open")
    studio.open_paths(photos)
    inbox.begin()
    app.begin()
    status = app.exec()
    tidying.end()
    return status


def _parse(arguments: Sequence[str], program: str) -> list[Path]:
    import argparse

    parser = argparse.ArgumentParser(
        prog=program,
        description="Bring black-and-white photographs into colour.",
        epilog=_ELSE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    help_text = "photos, folders and models (.colormodel)"
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=help_text)
    typed: list[Path] = parser.parse_args(arguments).paths
    return typed
