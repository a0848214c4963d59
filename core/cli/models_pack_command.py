"""The command `models pack`: a network and a card become a package."""

import os
from pathlib import Path

from core.base.errors import UsageError
from core.cli.card_file import pack_by_card, read_card_file
from core.cli.models_parser import PackModelCommand
from core.model.package import SUFFIX


def pack(command: PackModelCommand) -> Path:
    """Write the package and give its path; no file is replaced.

    Raises:
        UsageError: the card is not valid, or the file exists.
        PackageError: the network cannot be used.
        WriteError: the disk refuses.
    """
    card = read_card_file(command.card)
    target = command.output or Path(f"{card.id}{SUFFIX}")
    if os.path.lexists(target):
        raise UsageError(
            "{path} exists already.", hint="Choose another name, or remove it.", path=target
        )
    pack_by_card(card, command.files, target)
    return target
