"""Runs the window, from its start to its end."""

import argparse
import logging
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

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
    paths_typed = _parse(arguments, program)
    # Imported here: --help is quick and needs no display.
    from PySide6.QtCore import qVersion

    from core import paths
    from core.library import standard_library
    from desktop import single
    from desktop.app import make_application, make_window
    from desktop.faults import FaultCatcher
    from desktop.logbook import Log, log_file
    from desktop.tidying import Tidying

    home = paths.user_data_dir()
    photos = tuple(path.absolute() for path in paths_typed)
    held = single.lock(home)
    if held is None:
        single.hand_over(home, photos)
        return 0
    log, faults = Log(log_file(home)), FaultCatcher()
    log.start()
    faults.install()
    _log.info("begins: Python %s, Qt %s", platform.python_version(), qVersion())
    app = make_application(sys.argv[:1])
    tidying = Tidying(app)
    library = standard_library()
    window = make_window(app, library, home)
    faults.met.connect(window.tell_fault)
    inbox = single.Inbox(home, window)
    inbox.came.connect(window.on_handed_over)
    app.files_came.connect(window.on_handed_over)
    window.show()
    tidying.begin()
    _log.info("the window is open")
    window.open_paths(photos)
    status = app.exec()
    _log.info("ends")
    tidying.end()
    faults.remove()
    log.stop()
    held.unlock()
    return status


def _parse(arguments: Sequence[str], program: str) -> list[Path]:
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
