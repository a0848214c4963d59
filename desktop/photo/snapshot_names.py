"""What snapshots are called where people see them, in the language of the window."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

#: What one is called in files until somebody names it, whatever language the window speaks.
STANDARD: Final = "Snapshot {}"


def shown_name(name: str) -> str:
    """Give the name to show: that of one that nobody named is in the language of the window."""
    found = re.fullmatch(STANDARD.format("([1-9][0-9]{0,2})"), name)
    return name if found is None else _tr("Snapshot {number}").format(number=found[1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Snapshots", text)
