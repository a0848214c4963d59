"""The real window on its way through the scenes of its pictures, a scene for each line it reads.

    python -m tools.accessible_scenes [--language CODE]

It says `scene NAME` when one is there and lives on until it is told to go on; for
`tools/accessibility.py`, which reads it meanwhile.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSocketNotifier

from core.base.paths import user_models_dir
from core.model.library import standard_library
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import make_application
from desktop.help.log_file import log_file
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import Language
from tools import window_scenes
from tools.pretend_home import move_home
from tools.scene_home import begin_log, fill, make_models
from tools.scene_steps import wait_for
from tools.training_scenes import Stage
from tools.window_scenes import Shot

_ROUNDS: Final = 8


def main(arguments: Sequence[str]) -> int:
    """Show the scenes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--language", default="en", metavar="CODE")
    language = Language(parser.parse_args(arguments).language)
    with tempfile.TemporaryDirectory(prefix="autochrome-scenes-") as name:
        home = Path(name)
        data = home / "data"
        move_home(home, data)
        album = fill(home / "Pictures" / "Family album", rounds=_ROUNDS)
        make_models(user_models_dir())
        begin_log(log_file(data))
        stage = Stage(home)
        app = make_application(["Autochrome"])
        settings = Settings(training=stage.folder, language=language)
        SettingsFile(data / "settings.json").save(settings)
        window = make_window(app, standard_library(), data)
        window.show()
        try:
            for shot in _shots(window, album, stage):
                print(f"scene {shot.name}", flush=True)
                _live_until_told()
        finally:
            window.window_controller.photo_controller.reset()  # nothing is to be asked at the end
            window.close()
            wait_for(window, lambda: not window.isVisible(), "the window to close")
    return 0


def _shots(window: MainWindow, album: Path, stage: Stage) -> Iterator[Shot]:
    sizes = ("-smallest", "-large")  # the same things in other places
    for shot in window_scenes.shots(window, album, stage):
        if not shot.name.endswith(sizes):
            yield shot


def _live_until_told() -> None:
    loop = QEventLoop()
    told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    told.activated.connect(loop.quit)
    loop.exec()
    sys.stdin.readline()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
