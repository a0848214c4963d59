"""Where the program's own files and the user's models lie.

The same functions answer in a source tree and in a frozen bundle. Only `make_user_folder` makes a
folder, and only `set_aside` moves anything.
"""

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import Final

from core.base.errors import UsageError
from core.base.free_name import free_path

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


def help_dir() -> Path:
    """Give the folder of the pages of help, one of each language in it; read-only."""
    return resources_dir().parent / "docs" / "help"


def model_pages_dir() -> Path:
    """Give the folder of curves and examples of the models that ship with the program."""
    return resources_dir().parent / "docs" / "models"


def bundled_models_dir() -> Path:
    """Give the folder of the models that ship with the program; read-only for the program."""
    return resources_dir() / "models"


class NoHome(UsageError):
    """The user has no folder of their own, as a service or a container may not."""


def user_data_dir() -> Path:
    """Give the folder for what the user adds: the platform's own, or `AUTOCHROME_HOME`.

    Raises:
        NoHome: there is neither.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        with contextlib.suppress(OSError):  # the working folder is gone
            return Path(chosen).absolute()
        return Path(chosen)
    # Imported here: a run whose home is set, and every frozen self-test, does without.
    from platformdirs import user_data_path

    try:
        return user_data_path(APPLICATION, appauthor=False)
    except RuntimeError as error:
        raise NoHome(
            "You have no home folder in which Autochrome could keep things.",
            hint="Name one in the environment variable {variable}.",
            variable=HOME_VARIABLE,
        ) from error


def user_cache_dir() -> Path:
    """Give the folder for files of which nothing is lost when they go; it need not exist.

    Raises:
        NoHome: as `user_data_dir`.
    """
    if os.environ.get(HOME_VARIABLE):
        return user_data_dir() / "cache"
    user_data_dir()
    from platformdirs import user_cache_path

    return user_cache_path(APPLICATION, appauthor=False)


def user_queue_file() -> Path:
    """Give the file of the queue that the window and the command line share; it need not exist."""
    return user_data_dir() / "queue.sqlite3"


def user_models_dir() -> Path:
    """Give the folder of the models that the user installed or trained; it need not exist."""
    return user_data_dir() / "models"


def make_user_folder(folder: Path) -> None:
    """Make the user's data folder, or keep others out of the one that is there.

    What was looked at and when is nobody else's business. A folder that is not the user's own, or
    is shared on purpose (it gives its group to what is put into it, or lets everybody put files
    into it), stays as it is, and so does one that the user's home lies in.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix":
        with contextlib.suppress(OSError):  # a disk without rights
            _keep_others_out(folder)


def keep_others_out() -> None:
    """Keep others out of the user's data folder, if there is one; see `make_user_folder`."""
    if os.name == "posix":
        with contextlib.suppress(OSError, NoHome):
            _keep_others_out(user_data_dir())


def _keep_others_out(folder: Path) -> None:
    found = folder.stat()
    mode = stat.S_IMODE(found.st_mode)
    # Unlike that of a path, this question is answered where there is no home, too.
    home = Path(os.path.realpath(os.path.expanduser("~")))  # noqa: PTH111
    is_own = found.st_uid == os.geteuid() and mode <= 0o777
    if is_own and mode & 0o077 and not home.is_relative_to(os.path.realpath(folder)):
        folder.chmod(mode & 0o700)


def set_aside(path: Path) -> Path:
    """Give what lies where something else belongs another name; a link itself, not what it names.

    Returns:
        where it lies now, beside: `name-damaged.ext`, or the next such name that is free.

    Raises:
        OSError: it cannot be renamed.
    """
    aside = free_path(path.with_name(f"{path.stem}-damaged{path.suffix}"), os.path.lexists)
    return path.rename(aside)


def from_root(path: str | os.PathLike[str]) -> Path:
    """Spell a path from the root, without `.` and `..`: a file has one name however it came.

    Every path that comes in goes through here. No disk is asked and no link followed: a disk may be
    away, and a link is what its owner calls the file. What no disk can have, and a relative path
    where the working folder is gone, stays as it is.
    """
    if "\0" in os.fspath(path):  # for whoever opens it to refuse
        return Path(path)
    try:
        return Path(os.path.abspath(path))  # noqa: PTH100  `Path.absolute` keeps `..`
    except OSError:
        return Path(path)


def can_be_a_path(text: str) -> bool:
    """Tell whether a text could name a file at all; what is read from a file may hold anything."""
    try:
        return "\0" not in text and bool(os.fsencode(text))
    except UnicodeEncodeError:
        return False
