"""What is said of places that are waited for: each trouble once, as it comes and as it goes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.base.sentence import Sentence
from core.cli.waits_report import WaitsReport
from core.queue.waits import NO_WAITS, Wait, Waits

DISK = Path("/media/archive")
THEN = datetime(2026, 1, 3, 4, tzinfo=UTC)


def wait(reason: str, after_s: int) -> Wait:
    since = THEN + timedelta(seconds=after_s)
    return Wait(DISK, Sentence("{why}", why=reason), Sentence("See to it."), since)


def test_two_troubles_of_one_disk_are_told_each(capsys: pytest.CaptureFixture[str]) -> None:
    report = WaitsReport(None, is_json=False)
    full, fails = wait("It is full.", 0), wait("It fails.", 60)
    both = Waits((full, fails))
    for waits in (Waits((full,)), both, Waits((full, fails), True), Waits((fails,)), NO_WAITS):
        report(waits)
    assert capsys.readouterr().err.splitlines() == [
        "waits: It is full. See to it.",
        "waits: It fails. See to it.",
        f"goes on: {DISK} is no longer waited for.",
    ]
