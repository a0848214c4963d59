"""The way to a scheduler of Dask, and what of this program goes over it."""

import contextlib
import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from core.base.errors import UsageError
from core.base.own_process import is_frozen
from core.base.sentence import Sentence
from core.cluster.cluster_options import ClusterOptions, TlsFiles
from core.cluster.errors import ClusterError
from core.queue.outcome_source import OutcomeSource
from core.queue.store import QueueStore

_CONNECT_S: Final = 10
_QUEUE_DIGITS: Final = 12
#: Under this name stands in a queue's file what tells it from all others.
_NOTED: Final = "name for clusters"


@contextlib.contextmanager
def connected(
    options: ClusterOptions, queue: Path, tell: Callable[[Sentence], None], **limits: float
) -> Iterator[OutcomeSource]:
    """Give the workers of a cluster as those who colour the photos of a run.

    Args:
        options: which, and how.
        queue: the queue's file.
        tell: is given what people are to know while it runs.
        limits: those of `core.cluster.crew.Terms`, in seconds.

    Raises:
        UsageError: what it needs is not installed.
        ClusterError: the scheduler does not answer.
        QueueError: the queue's file or its disk is at fault.
    """
    if is_frozen():
        raise UsageError(
            "The bundled program works on its own computer alone.",
            hint="In Autochrome's source, type: pip install --editable '.[cluster]'.",
        )
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageError(
            "Work on several computers needs Dask, which is not installed.",
            hint="In Autochrome's source, type: pip install --editable '.[cluster]'.",
        ) from error
    from core.cluster.crew import Terms
    from core.cluster.dispatcher import Dispatcher
    from core.cluster.errand import RunName

    # It tells of every worker that goes, at length; here that is an everyday thing.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    run = RunName(name_of(queue), os.urandom(4).hex())
    try:
        client = Client(
            options.scheduler,
            timeout=_CONNECT_S,
            set_as_default=False,
            security=_security(options.tls),
            name="autochrome",
        )
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterError(
            "No scheduler answers at {address}: {why}",
            hint="Start one with: dask scheduler. Then start workers with: dask worker {address}.",
            address=options.scheduler,
            why=str(error) or type(error).__name__,
        ) from error
    with contextlib.closing(client):
        terms = Terms(run, options.paths, options.sends_photos, **limits)
        dispatcher = Dispatcher(client, terms, tell)
        with contextlib.closing(dispatcher):
            yield OutcomeSource(dispatcher.colorize, is_elsewhere=True)


def name_of(queue: Path) -> str:
    """Give what no other queue is called whose results lie in the same folders.

    Its path would not do: two computers that share a disk may both keep their queues in
    `~/.local`, and each would remove the drafts of the other. Nor what its file notes alone: that
    may be copied.

    Raises:
        QueueError: the file or its disk is at fault.
    """
    with QueueStore(queue) as store:
        noted = store.value(_NOTED)
        if not isinstance(noted, str):
            noted = os.urandom(16).hex()
            store.set_value(_NOTED, noted)
    digest = hashlib.sha256(noted.encode("utf-8", "surrogatepass"))
    digest.update(os.fsencode(os.path.realpath(queue)))
    return digest.hexdigest()[:_QUEUE_DIGITS]


def _security(tls: TlsFiles | None) -> "object | None":
    from distributed.security import Security

    if tls is None:
        return None
    return Security(
        require_encryption=True,
        tls_ca_file=str(tls.ca),
        tls_client_cert=str(tls.cert),
        tls_client_key=str(tls.key),
    )
