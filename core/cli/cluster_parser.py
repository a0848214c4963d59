"""What may be typed of a cluster; imports nothing heavy."""

import argparse
from pathlib import Path

from core.base.errors import UsageError
from core.cluster.cluster_options import ClusterOptions, TlsFiles
from core.cluster.path_map import Mapping, PathMap, mapping_from


def add_cluster_options(parser: argparse.ArgumentParser) -> None:
    """Add which scheduler hands the photos out, and how they reach its workers."""
    add = parser.add_argument_group("several computers", "see docs/cluster.md").add_argument
    add(
        "--scheduler",
        metavar="ADDRESS",
        help="have the workers of a Dask scheduler do the work: tcp://host:8786, or tls://host:8786",
    )
    add(
        "--map-path",
        type=_mapping,
        action="append",
        default=[],
        metavar="FROM=TO",
        help="what a folder of this computer is called on the workers; may be given several times",
    )
    add(
        "--send-photos",
        action="store_true",
        help="send photos to the workers and get results back: no folder need be shared",
    )
    add("--tls-ca", type=Path, metavar="FILE", help="certificates that the others' are signed by")
    add("--tls-cert", type=Path, metavar="FILE", help="this computer's certificate")
    add("--tls-key", type=Path, metavar="FILE", help="the key of that")


def cluster_options(typed: argparse.Namespace) -> ClusterOptions | None:
    """Give what was typed; None where photos stay on this computer.

    Raises:
        UsageError: the options do not go together.
    """
    tls = (typed.tls_ca, typed.tls_cert, typed.tls_key)
    if typed.scheduler is None:
        if typed.map_path or typed.send_photos or any(tls):
            raise UsageError(
                "Options for several computers need a scheduler.",
                hint="Add --scheduler tcp://host:8786.",
            )
        return None
    if any(tls) and not all(tls):
        raise UsageError(
            "Certificates are three files.", hint="Give --tls-ca, --tls-cert and --tls-key."
        )
    return ClusterOptions(
        typed.scheduler,
        tls=TlsFiles(*tls) if all(tls) else None,
        paths=PathMap(tuple(typed.map_path)),
        sends_photos=typed.send_photos,
    )


def _mapping(text: str) -> Mapping:
    try:
        return mapping_from(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no pair of absolute folders: write /archive=/mnt/archive"
        ) from error
