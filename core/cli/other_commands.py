"""Runs the commands beside `colorize`, each loading only what it needs."""

from typing import assert_never

from core.cli.before_after_parser import BeforeAfterCommand
from core.cli.compare_parser import CompareCommand
from core.cli.edits_parser import EditsCommand
from core.cli.other_parsers import OtherCommand
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
from core.cli.verify_parser import QueueVerifyCommand, VerifyCommand
from core.cli.watch_parser import QueueWatchCommand


def run_other(command: OtherCommand) -> int:
    """Run a command and give its exit status."""
    if isinstance(command, QueueCommand):
        return _run_queue_command(command)
    if isinstance(command, VerifyCommand):
        from core.cli import verify_command

        return verify_command.verify(command)
    if isinstance(command, EditsCommand):
        from core.cli import edits_command

        return edits_command.run(command)
    if isinstance(command, CompareCommand):
        from core.cli import compare_command

        return compare_command.run(command)
    if isinstance(command, BeforeAfterCommand):
        from core.cli import before_after_command

        return before_after_command.run(command)
    from core.cli import models_command

    return models_command.run(command)


def works_on_photos(command: OtherCommand) -> bool:
    """Tell whether photos are its work: then it is no failure that nobody hears what it says."""
    return isinstance(command, QueueRunCommand | QueueWatchCommand)


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
