"""Whether a photo's result appeared since the photo was begun, with nobody there to note it."""

from pathlib import Path


def stamp_of(result: Path) -> str:
    """Tell a file from any other that had or gets its name; empty where there is none.

    Its number on the disk says nothing: on memory cards and network drives a file has another one
    after each mount, and every old result would be taken for a new one.
    """
    try:
        found = result.lstat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}:{found.st_size}"


def has_appeared(result: Path, before: object) -> bool:
    """Tell whether there is another file than before, or one where there was none.

    Args:
        result: the file.
        before: what `stamp_of` said; earlier versions put the file's number before it.
    """
    now = stamp_of(result)
    return now != "" and ":".join(str(before).split(":")[-2:]) != now
