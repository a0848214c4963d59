"""The way in: `python -m desktop`, and the bundled program, which PyInstaller starts here."""

import sys

from core.base.own_process import is_frozen
from desktop import entry

if __name__ == "__main__":
    sys.exit(entry.main(sys.argv[1:], program="Autochrome" if is_frozen() else "python -m desktop"))
