"""Records what an older version leaves in a user's data folder; run once, with that version.

    git archive b24f984 | tar -x -C OLDER
    cd OLDER && PYTHONPATH=. AUTOCHROME_HOME=HOME QT_QPA_PLATFORM=offscreen python RECORD.PY

`home` beside this file was made so, in an empty folder, by version 0.1.0 of November 2026 (commit
b24f984). It is what the test of upgrades starts from, and is never made anew: a later version adds
a record of its own. The photographs lay in /photos and are not there any more.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core import paths
from core.cli import main as command_line
from core.library import Library
from core.naming import ResultFormat
from core.settings import ColourSettings
from desktop.app import make_window
from desktop.presets import Preset, PresetFile
from desktop.recent import RecentFile
from desktop.result_choices import Place, ResultChoices
from desktop.settings import Settings, SettingsFile
from desktop.theme import ThemeChoice
from desktop.train.order import TrainingOrder
from desktop.train.record import Pending, remember
from desktop.viewer.view_state import ViewMode
from tests import tiny_models

PHOTOS = Path("/photos")


def main() -> None:
    home, samples = paths.user_data_dir(), paths.resources_dir() / "samples"
    for place, name in (("album", "cat"), ("album", "coffee-cup"), ("later", "astronaut-portrait")):
        (PHOTOS / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(samples / f"{name}.jpg", PHOTOS / place)
    broken = PHOTOS / "album" / "torn.jpg"
    broken.write_bytes((samples / "cat.jpg").read_bytes()[:9000])

    results = ResultChoices(
        format=ResultFormat.PNG, pattern="{name} in colour", place=Place.CHOSEN,
        folder=PHOTOS / "results", has_corner_mark=True,
    )  # fmt: skip
    settings = Settings(theme=ThemeChoice.DARK, view=ViewMode.SIDE_BY_SIDE, threads=1,
                        results=results, training=Path("/opt/training"))  # fmt: skip
    SettingsFile(home / "settings.json").save(settings)
    PresetFile(home / "presets.json").keep(Preset("Grandmother", ColourSettings(saturation=0.7)))
    recent = RecentFile(home / "recent.json")
    for name in ("cat", "coffee-cup"):
        recent.add(PHOTOS / "album" / f"{name}.jpg")

    library = Library(paths.bundled_models_dir(), paths.user_models_dir())
    made = tiny_models.package(PHOTOS, of=tiny_models.card(name="Our attic", id="our-attic"))
    library.install(made.path)
    library.set_default("our-attic")
    order = TrainingOrder(PHOTOS / "album", made.path, "garden", "Garden", 60.0, home / "runs")
    remember(home, Pending(order))

    command_line(["queue", "add", str(PHOTOS / "album"), "--output", str(PHOTOS / "out")])
    command_line(["queue", "run"])
    command_line(["queue", "add", str(PHOTOS / "later"), "--output", str(PHOTOS / "out"),
                  "--saturation", "1.5"])  # fmt: skip

    app = QApplication(sys.argv[:1])
    window = make_window(app, library, home)
    window.show()
    window.resize(1111, 777)
    app.processEvents()
    window.close()


if __name__ == "__main__":
    main()
