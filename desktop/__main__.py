"""Start the window: `python -m desktop [files|folders]`."""

import argparse
import logging
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

_log = logging.getLogger("desktop")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window with what is named on the command line; give the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m desktop", description="Bring black-and-white photographs into colour."
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos and folders")
    arguments = parser.parse_args(argv)
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
    photos = tuple(path.absolute() for path in arguments.paths)
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
    window.show()
    tidying.begin()
    window.open_paths(photos)
    status = app.exec()
    _log.info("ends")
    tidying.end()
    faults.remove()
    log.stop()
    held.unlock()
    return status


if __name__ == "__main__":
    sys.exit(main())
