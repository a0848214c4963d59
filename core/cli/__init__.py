"""The command line: the same engine as the window, for scripts and for many photos."""

import sys
from collections.abc import Sequence

from core.base.errors import AutochromeError
from core.base.paths import keep_others_out
from core.cli.colorize_parser import ColorizeCommand
from core.cli.parser import Command, parse
from core.cli.streams import is_lost, lasting_streams, silence_if_broken
from core.cli.terminal import printable

__all__ = ["main"]


def main(arguments: Sequence[str], *, program: str = "python -m core") -> int:
    """Run one command and give the exit status: 0 all is well, 1 not all of it, 2 usage.

    Args:
        arguments: what was typed after the program's name.
        program: the program's name, for `--help`.
    """
    with lasting_streams():
        return _status_of(arguments, program)


def _status_of(arguments: Sequence[str], program: str) -> int:
    try:
        status = _run(arguments, program)
        sys.stdout.flush()
    except AutochromeError as error:
        print(printable(f"{program}: {error}"), file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        # Who read the output has gone: nobody is left to tell, here or when Python exits.
        for stream in (sys.stdout, sys.stderr):
            silence_if_broken(stream)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 1
    return status


def _run(arguments: Sequence[str], program: str) -> int:
    try:
        command = parse(arguments, program)
    except SystemExit as end:  # argparse has told what is wrong, or shown the help
        return end.code if isinstance(end.code, int) else 2
    try:
        return _run_command(command)
    finally:
        keep_others_out()  # whichever command made the user's folder


def _run_command(command: Command) -> int:
    # The engine is loaded only by what needs it: --help must answer at once.
    if not isinstance(command, ColorizeCommand):
        from core.cli.other_commands import run_other, works_on_photos

        status = run_other(command)
        if works_on_photos(command):
            return status  # photos are their work, and what they say is not
        sys.stdout.flush()
        return status or int(is_lost(sys.stdout))
    from core.image.reading_processes import ReadingProcesses

    # What reads photos loads while the rest does here.
    with ReadingProcesses(threads=1) as processes:
        processes.warm_up()
        from core.cli import colorize_command

        return colorize_command.run(command, processes)
