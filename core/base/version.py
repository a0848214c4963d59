"""The program's version: the one place where it stands.

`pyproject.toml` reads it from here, and so does whatever states it at run time: asking the
installed package for it would take longer than showing the help, and a frozen program has none.
"""

from typing import Final

VERSION: Final = "0.1.0"
