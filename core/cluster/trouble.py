"""What is the worker's own trouble and not the photo's: a folder that it does not see, a full disk.

A worker without the shared folder would else fail thousands of photos in a minute.
"""

from core.base.errors import FolderNotWritable, PhotoNotFound, WriteError
from core.base.sentence import Sentence
from core.batch.plan import Job
from core.batch.task import Outcome
from core.cluster.crew import Terms
from core.queue.disk_asks import refuses


def own_trouble(outcome: Outcome, terms: Terms) -> Sentence | None:
    """Tell what a worker says it cannot do, and this computer can; None where it is the photo's."""
    error, job = outcome.error, outcome.job
    if error is None:
        return None
    if issubclass(error, PhotoNotFound) and _can_be_read(job):
        return Sentence(
            "it does not see {path}, which is there. Check the shared folder and --map-path.",
            path=terms.paths.there(job.source),
        )
    if issubclass(error, WriteError) and terms.sends_photos:
        return Sentence("its own disk takes no files: {why}", why=outcome.reason)
    if issubclass(error, FolderNotWritable) and not refuses(job.target.parent):
        return Sentence("it cannot write into {path}.", path=terms.paths.there(job.target.parent))
    return None


def _can_be_read(job: Job) -> bool:
    try:
        with job.source.open("rb") as file:
            return bool(file.read(1))
    except OSError:
        return False
