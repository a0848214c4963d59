"""The command line: the same engine as the window, for scripts and for many photos."""

import sys
from collections.abc import Sequence
from typing import assert_never

from core.base.errors import AutochromeError
from core.base.paths import keep_others_out
from core.cli.edits_parser import EditsCommand
from core.cli.parser import ColorizeCommand, Command, parse
from core.cli.queue_parser import (
    QueueAddCommand,
    QueueClearCommand,
    QueueCommand,
    QueueManifestCommand,
    QueueMarkCommand,
    QueueReportCommand,
    QueueRetryCommand,
    QueueRunCommand,
    QueueStatusCommand,
)
from core.cli.streams import is_lost, lasting_streams, silence_if_broken
from core.cli.terminal import printable
from core.cli.verify_parser import QueueVerifyCommand, VerifyCommand
from core.cli.watch_parser import QueueWatchCommand

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
        status = _run_command(command)
        if isinstance(command, ColorizeCommand | QueueRunCommand | QueueWatchCommand):
            return status  # photos are their work, and what they say is not
        sys.stdout.flush()
        return status or int(is_lost(sys.stdout))
    finally:
        keep_others_out()  # whichever command made the user's folder


def _run_command(command: Command) -> int:
    # The engine is loaded only by what needs it: --help must answer at once.
    if isinstance(command, ColorizeCommand):
        from core.image.reading_processes import ReadingProcesses

        # What reads photos loads while the rest does here.
        with ReadingProcesses(threads=1) as processes:
            processes.warm_up()
            from core.cli import colorize_command

            return colorize_command.run(command, processes)
    if isinstance(command, QueueCommand):
        return _run_queue_command(command)
    if isinstance(command, VerifyCommand):
        from core.cli import verify_command

        return verify_command.verify(command)
    if isinstance(command, EditsCommand):
        from core.cli import edits_command

        return edits_command.run(command)
    from core.cli import models_command

    return models_command.run(command)


def _run_queue_command(command: QueueCommand) -> int:
    if isinstance(command, QueueRunCommand):
        from core.cli import queue_run_command

        return queue_run_command.run(command)
    if isinstance(command, QueueWatchCommand):
        from core.cli import watch_command

        return watch_command.run(command)
    if isinstance(command, QueueManifestCommand):
        from core.cli import manifest_command

        return manifest_command.run(command)
    if isinstance(command, QueueVerifyCommand):
        from core.cli import verify_command

        return verify_command.queue_verify(command)
    if isinstance(command, QueueMarkCommand):
        from core.cli import queue_mark_command

        return queue_mark_command.mark(command)
    from core.cli import queue_commands

    match command:
        case QueueAddCommand():
            return queue_commands.add(command)
        case QueueStatusCommand():
            return queue_commands.status(command)
        case QueueRetryCommand():
            return queue_commands.retry(command)
        case QueueClearCommand():
            return queue_commands.clear(command)
        case QueueReportCommand():
            return queue_commands.report(command)
    assert_never(command)
