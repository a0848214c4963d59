"""The self-test's training: three steps in a child process, where the component is inside."""

import json
import os
from pathlib import Path
from typing import Final

from desktop.self_test import child_process
from desktop.self_test.failed_step import StepFailed
from desktop.train.training_component import Component, own

_PATIENCE_S: Final = 600.0


def train(folder: Path) -> str:
    """Let the component of this copy take three steps and pack what it learned.

    Args:
        folder: of this test.

    Raises:
        StepFailed: the child ends badly, or does not tell that all went well.
    """
    components = own()
    if not components:
        return "not in this copy"
    (component,) = components
    status, events, said = _run(component, ("ready",), folder)
    if status != 0:
        missing = [str(name) for event in events for name in _list(event.get("missing"))]
        if missing:
            return f"not in this copy ({', '.join(missing)})"
        raise StepFailed(f"The component does not start: {said}")
    status, events, said = _run(component, ("self-test", str(folder / "training")), folder)
    passed = [event for event in events if event.get("event") == "passed"]
    if status != 0 or not passed:
        raise StepFailed(f"The training ended with {status}: {said}")
    told = passed[-1]
    losses = " ".join(str(loss) for loss in _list(told.get("losses")))
    return f"{told.get('steps')} steps in a child process ({told.get('backend')}), loss {losses}"


def _run(
    component: Component, arguments: tuple[str, ...], folder: Path
) -> tuple[int, list[dict[str, object]], str]:
    """Run the component; give its status, what it told and the end of what else it wrote."""
    ended = child_process.run(
        "The training",
        [str(component.program), *component.start, *arguments],
        patience_s=_PATIENCE_S,
        folder=component.folder,
        environment=os.environ | {"AUTOCHROME_HOME": str(folder / "home")},
    )
    events = [event for line in ended.output.splitlines() if (event := _event(line)) is not None]
    return ended.status, events, ended.complaint


def _event(line: str) -> dict[str, object] | None:
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
