"""A child process of the self-test: begun, waited for, and never left to hang."""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.self_test.failed_step import StepFailed

_COMPLAINT_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child process ended.

    Attributes:
        status: its exit status.
        output: what it wrote to its standard output.
        complaint: the last lines of what else it wrote.
    """

    status: int
    output: str
    complaint: str


def run(
    what: str,
    command: Sequence[str],
    *,
    patience_s: float,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Ended:
    """Run a command to its end.

    Args:
        what: is run, as a sentence begins with it.
        command: program and arguments.
        patience_s: seconds after which it is ended.
        folder: it runs in; None for that of this process.
        environment: it gets; None for that of this process.

    Raises:
        StepFailed: it does not start, or takes too long.
    """
    try:
        child = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=patience_s,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise StepFailed(f"{what} takes longer than {patience_s:.0f} seconds.") from error
    except OSError as error:
        raise StepFailed(f"{what} cannot be started: {error}.") from error
    complaint = child.stderr.decode(errors="replace").splitlines()[-_COMPLAINT_LINES:]
    return Ended(child.returncode, child.stdout.decode(errors="replace"), "\n".join(complaint))
