"""The command `queue manifest`: account for what has ended already."""

from core.cli.queue_commands import queue_file
from core.cli.queue_manifest import take_up_queue
from core.cli.queue_parser import QueueManifestCommand
from core.cli.run_manifest import manifest_of
from core.queue.recovery import settle
from core.queue.store import QueueStore


def run(command: QueueManifestCommand) -> int:
    """Account for what has ended.

    Raises:
        QueueError: the queue cannot be used.
        WriteError: the disk refuses, or a run writes the manifest.
    """
    path = queue_file(command.queue)
    settle(path)
    with QueueStore(path) as store, manifest_of(command.folder) as manifest:
        assert manifest is not None  # for there is a folder
        take_up_queue(manifest, store)
    return 0
