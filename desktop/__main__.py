"""Start the window: `python -m desktop [files|folders]`."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window with what is named on the command line; give the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m desktop", description="Bring black-and-white photographs into colour."
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="photos and folders")
    arguments = parser.parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    # Imported here: --help is quick and needs no display.
    from core import paths
    from core.library import Library
    from desktop import single
    from desktop.app import make_application, make_window

    home = paths.user_data_dir()
    photos = tuple(path.absolute() for path in arguments.paths)
    held = single.lock(home)
    if held is None:
        single.hand_over(home, photos)
        return 0
    app = make_application(sys.argv[:1])
    library = Library(paths.bundled_models_dir(), paths.user_models_dir())
    window = make_window(app, library, home)
    inbox = single.Inbox(home, window)
    inbox.came.connect(window.on_handed_over)
    window.show()
    window.open_paths(photos)
    try:
        return app.exec()
    finally:
        held.unlock()


if __name__ == "__main__":
    sys.exit(main())
