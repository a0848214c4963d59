"""A weekend in a minute: whatever goes wrong, each scan has one result and is accounted for."""

import pytest

from tools.weekend.__main__ import main
from tools.weekend.disks import can_mount


@pytest.mark.skipif(not can_mount(), reason="disks can be mounted by root on Linux alone")
def test_after_a_pulled_drive_full_disks_and_kills_all_accounts_agree(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["--photos", "320", "--trouble", "1"]) == 0, capfd.readouterr().out
