"""Where results are to go, checked before anything is begun."""

import os
from pathlib import Path

from core.base.errors import UsageError


def refuse_a_file(output: Path) -> None:
    """Raise when what was named as the folder for the results is a file.

    Raises:
        UsageError: it is.
    """
    if os.path.isfile(output):  # noqa: PTH113  Path.is_file raises in locked folders
        raise UsageError(
            "{path} is a file, but --output needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=output,
        )
