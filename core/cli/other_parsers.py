"""What may be typed beside `colorize`; imports nothing heavy."""

import argparse
from typing import TypeAlias

from core.cli.before_after_parser import (
    BeforeAfterCommand,
    add_before_after,
    before_after_command,
)
from core.cli.compare_parser import CompareCommand, add_compare, compare_command
from core.cli.edits_parser import EditsCommand, add_edits, edits_command
from core.cli.models_parser import ModelCommand, add_models, models_command
from core.cli.queue_parser import QueueCommand, add_queue, queue_command
from core.cli.verify_parser import VerifyCommand, add_verify, verify_command

OtherCommand: TypeAlias = (
    ModelCommand | QueueCommand | EditsCommand | VerifyCommand | CompareCommand | BeforeAfterCommand
)


def add_others(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to those of the program."""
    add_models(commands)
    add_queue(commands)
    add_edits(commands)
    add_verify(commands)
    add_compare(commands)
    add_before_after(commands)


def other_command(typed: argparse.Namespace) -> OtherCommand:
    """Make a command of what was typed.

    Raises:
        UsageError: options contradict each other.
    """
    match typed.command:
        case "models":
            return models_command(typed)
        case "queue":
            return queue_command(typed)
        case "edits":
            return edits_command(typed)
        case "verify":
            return verify_command(typed)
        case "compare":
            return compare_command(typed)
        case "before-after":
            return before_after_command(typed)
    raise ValueError(f"there is no command {typed.command}")
