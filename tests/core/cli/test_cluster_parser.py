"""What may be typed of a cluster, and what of it makes no sense."""

from pathlib import Path

import pytest

from core.base.errors import UsageError
from core.cli import main
from core.cli.parser import parse
from core.cli.queue_parser import QueueRunCommand
from core.cluster.cluster_options import ClusterOptions, TlsFiles
from core.cluster.path_map import Mapping, PathMap

TLS = "--tls-ca ca.pem --tls-cert c.pem --tls-key c.key"


def cluster_of(typed: str) -> ClusterOptions | None:
    command = parse(["queue", "run", *typed.split()], "autochrome")
    assert isinstance(command, QueueRunCommand)
    return command.cluster


def test_photos_stay_on_this_computer_unless_a_scheduler_is_named() -> None:
    assert cluster_of("") is None


def test_every_option_arrives() -> None:
    paths = PathMap((Mapping(Path("/a"), "/b"), Mapping(Path("/c"), "Z:\\d")))
    assert cluster_of(
        rf"--scheduler tls://host:8786 --map-path /a=/b --map-path /c=Z:\d {TLS}"
    ) == ClusterOptions(
        "tls://host:8786", TlsFiles(Path("ca.pem"), Path("c.pem"), Path("c.key")), paths
    )
    assert cluster_of("--scheduler tcp://host:8786 --send-photos") == ClusterOptions(
        "tcp://host:8786", sends_photos=True
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("--send-photos", "need a scheduler"),
        (TLS, "need a scheduler"),
        ("--scheduler host:8786", "no address of a scheduler"),
        ("--scheduler tls://host:8786", "go together"),
        (f"--scheduler tcp://host:8786 {TLS}", "go together"),
        ("--scheduler tls://host:8786 --tls-ca ca.pem", "three files"),
        ("--scheduler tcp://h:1 --send-photos --map-path /a=/b", "workers need no folders"),
    ],
)
def test_what_makes_no_sense_is_refused(typed: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as refused:
        cluster_of(typed)
    assert refused.value.hint
    assert refused.value.exit_status == 2


def test_a_pair_of_folders_is_shown_how_it_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["queue", "run", "--scheduler", "tcp://h:1", "--map-path", "/archive"]
    assert main(words) == 2
    assert "write /archive=/mnt/archive" in capsys.readouterr().err
