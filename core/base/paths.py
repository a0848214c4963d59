"""Where the program's own files and the user's models lie.

The same functions answer in a source tree and in a frozen bundle; nothing here makes a folder.
"""

import os
import sys
from pathlib import Path
from typing import Final

#: The name of the user's data folder, as the platform shows it.
APPLICATION: Final = "Autochrome"
#: Environment variable that moves everything of the user's, models included, into one folder.
HOME_VARIABLE: Final = "AUTOCHROME_HOME"


def resources_dir() -> Path:
    """Give the folder of the data that ships with the program.

    A frozen program unpacks it beside its libraries (PyInstaller's `sys._MEIPASS`).
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if isinstance(bundle, str) else Path(__file__).resolve().parents[2]
    return root / "resources"


def bundled_models_dir() -> Path:
    """Give the folder of the models that ship with the program; read-only for the program."""
    return resources_dir() / "models"


def user_data_dir() -> Path:
    """Give the folder for what the user adds: the platform's own, or `AUTOCHROME_HOME`."""
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).absolute()
    # Imported here: a run whose home is set, and every frozen self-test, does without.
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def user_queue_file() -> Path:
    """Give the file of the queue that the window and the command line share; it need not exist."""
    return user_data_dir() / "queue.sqlite3"


def user_models_dir() -> Path:
    """Give the folder of the models that the user installed or trained; it need not exist."""
    return user_data_dir() / "models"
