"""Which cluster, and how photos reach its workers; nothing heavy is imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import UsageError
from core.cluster.path_map import SAME, PathMap

_ENCRYPTED: Final = "tls://"
_PLAIN: Final = "tcp://"


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """What proves to each other who they are, PEM files all three.

    Attributes:
        ca: the certificates of whoever signed the others.
        cert: this computer's own.
        key: of that.
    """

    ca: Path
    cert: Path
    key: Path


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """Which scheduler, and how photos reach its workers.

    Attributes:
        scheduler: `tcp://host:port`, or with TLS `tls://host:port`.
        tls: needed for the latter.
        paths: what paths are called on the workers.
        sends_photos: photos and results go over the wire; else all see the same folders.

    Raises:
        UsageError: these do not go together.
    """

    scheduler: str
    tls: TlsFiles | None = None
    paths: PathMap = SAME
    sends_photos: bool = False

    def __post_init__(self) -> None:
        if not self.scheduler.startswith((_PLAIN, _ENCRYPTED)):
            raise UsageError(
                "{address} is no address of a scheduler.",
                hint="Write it as tcp://host:8786, or with certificates tls://host:8786.",
                address=self.scheduler,
            )
        if self.scheduler.startswith(_ENCRYPTED) != (self.tls is not None):
            raise UsageError(
                "An address with tls:// and the three files of certificates go together.",
                hint="Give --tls-ca, --tls-cert and --tls-key with tls://host:8786; none of them "
                "with tcp://host:8786.",
            )
        if self.sends_photos and self.paths.mappings:
            raise UsageError(
                "Where photos are sent, workers need no folders.",
                hint="Give --send-photos or --map-path, not both.",
            )
