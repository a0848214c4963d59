"""Count what a screen reader is told of the window: its controls, and those it says nothing of.

    python -m tools.accessibility [--only NAME] [--language CODE] [--tree]

The real window, in a process of its own under a virtual display (Xvfb) and on a bus of its own,
goes through the scenes of its pictures; in each its tree is read over AT-SPI, as Orca reads it.
`--tree` prints the trees. The status is 1 where a control has no name or no role. For Linux.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tools.accessible_display import BUS, display, missing
from tools.accessible_tree import Heard, ScreenReader

_NAME: Final = "Autochrome"
_FRAME: Final = "{:32} {:>9} {:>9} {:>12} {:>12}"


@dataclass
class Counts:
    """What was heard in one scene, or in all."""

    things: int = 0
    controls: int = 0
    nameless: list[Heard] = field(default_factory=list)
    roleless: list[Heard] = field(default_factory=list)

    def take(self, heard: Heard) -> None:
        """Count one thing."""
        self.things += 1
        if not heard.is_control:
            return
        self.controls += 1
        if not heard.name.strip():
            self.nameless.append(heard)
        if not heard.says_what_it_is:
            self.roleless.append(heard)


def main(arguments: Sequence[str]) -> int:
    """Go through the scenes and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--only", default="", metavar="NAME", help="scenes whose names begin so")
    parser.add_argument("--language", default="en", metavar="CODE")
    parser.add_argument("--tree", action="store_true", help="print the trees, too")
    typed = parser.parse_args(arguments)
    if lacking := missing():
        print(f"apt-get install {' '.join(lacking)}", file=sys.stderr)
        return 2
    whole = Counts()
    print(_FRAME.format("scene", "things", "controls", "without name", "without role"))
    with display() as shown, ScreenReader(shown[BUS]) as reader:
        command = [sys.executable, "-m", "tools.accessible_scenes", "--language", typed.language]
        window = subprocess.Popen(
            command,
            env={**os.environ, **shown},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert window.stdin is not None
            assert window.stdout is not None
            for line in window.stdout:
                if not line.startswith("scene "):
                    continue
                name = line.split()[1]
                if name.startswith(typed.only):
                    _read(reader, name, whole, prints=typed.tree)
                window.stdin.write("\n")
                window.stdin.flush()
            status = window.wait()
        finally:
            window.kill()
    print(_row("all", whole))
    return status or int(bool(whole.nameless or whole.roleless))


def _read(reader: ScreenReader, name: str, whole: Counts, *, prints: bool) -> None:
    counts = Counts()
    for window in reader.windows(_NAME):
        for heard in reader.tree(window):
            counts.take(heard)
            whole.take(heard)
            if prints:
                print("  " * heard.depth, heard.role, repr(heard.name), sorted(heard.states))
    print(_row(name, counts), flush=True)
    for what, those in (("without name", counts.nameless), ("without role", counts.roleless)):
        for heard in those:
            print(f"    {what}: {heard.role} {heard.name!r} {heard.description!r}")


def _row(name: str, counts: Counts) -> str:
    numbers = (counts.things, counts.controls, len(counts.nameless), len(counts.roleless))
    return _FRAME.format(name, *numbers)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
