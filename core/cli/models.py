"""The command `models`: which models there are."""

import json
import sys

from core.cli.parser import ModelsCommand
from core.cli.printable import printable
from core.library import Installed, standard_library


def run(command: ModelsCommand) -> int:
    """List the models; 1 when there is none, or one that cannot be used."""
    library = standard_library()
    models, problems = library.models(), library.problems()
    if command.is_json:
        print(json.dumps([_record(model) for model in models], indent=2))
    else:
        for model in models:
            print(printable(_line(model)))
    for problem in problems:
        print(printable(f"failed: {problem}"), file=sys.stderr)
    if not models:
        print("There are no models. Install Autochrome again.", file=sys.stderr)
    return 1 if problems or not models else 0


def _record(model: Installed) -> dict[str, object]:
    card = model.package.card
    return {
        "id": card.id,
        "name": card.name,
        "sha256": model.package.sha256,
        "default": model.is_default,
        "bundled": model.is_bundled,
        "group": card.group,
        "summary": card.summary,
        "path": str(model.package.path),
        "size_bytes": model.size_bytes,
        "input_side": card.input.short_side,
    }


def _line(model: Installed) -> str:
    card = model.package.card
    remarks = ["default"] if model.is_default else []
    remarks += [] if model.is_bundled else ["your own"]
    remarks += [f"{model.size_bytes / 1e6:.1f} MB"]
    return f"{card.id:<16} {card.name}: {card.summary} ({', '.join(remarks)})"
