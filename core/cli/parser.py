"""From what was typed to a frozen command, checked; imports nothing heavy.

Whoever colours one photo does not wait for what may be typed after other commands to load: a
parser is made of the named command alone, and of all where none is.
"""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from core.base.version import VERSION
from core.cli.colorize_parser import ColorizeCommand, add_colorize, colorize_command
from core.cli.terminal import printable

if TYPE_CHECKING:
    from core.cli.other_parsers import OtherCommand

_ABOUT = "Give black-and-white photographs believable colour. Nothing leaves this computer."
Command: TypeAlias = "ColorizeCommand | OtherCommand"


def parse(arguments: Sequence[str], program: str) -> Command:
    """Turn what was typed after the program's name into a command.

    Raises:
        SystemExit: the help or the version was asked for (0), or the usage is wrong (2); what
            there is to say has been printed.
        UsageError: options contradict each other.
    """
    if arguments[:1] == ["colorize"]:
        parser, commands = _without_commands(program)
        add_colorize(commands)
        return colorize_command(parser.parse_args(arguments))
    from core.cli.other_parsers import other_command

    typed = whole_parser(program).parse_args(arguments)
    return colorize_command(typed) if typed.command == "colorize" else other_command(typed)


def whole_parser(program: str) -> argparse.ArgumentParser:
    """Make a parser of all commands."""
    from core.cli.other_parsers import add_others

    parser, commands = _without_commands(program)
    add_colorize(commands)
    add_others(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in a line: the forms of a command fill a screen, and hide it."""

    def error(self, message: str) -> NoReturn:
        """Say it, and where there is more; end with 2."""
        self.exit(2, f"{printable(f'{self.prog}: error: {message}')}\nSee {self.prog} --help.\n")


class _Version(argparse.Action):
    """Says the version, and whether the colour step was compiled: without it all takes longer."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from core.colour.kernel.compiled_step import load  # asks for libraries that help does not

        step = load()
        how = step.name if step is not None else "by OpenCV, which is slower: it was not compiled"
        print(f"Autochrome {VERSION} (colour step: {how})")
        parser.exit()


def _without_commands(
    program: str,
) -> "tuple[argparse.ArgumentParser, argparse._SubParsersAction[argparse.ArgumentParser]]":
    parser: argparse.ArgumentParser = _Parser(prog=program, description=_ABOUT, allow_abbrev=False)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the version, how it colours, and leave"
    )
    return parser, parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
