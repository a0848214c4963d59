"""Those who do the work, each in its thread. They outlive a window that gives way to another."""

import itertools
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from core.colorize.large_networks import LargeNetworks
from core.model.library import Library
from desktop.photo.photo_edits import PhotoEdits
from desktop.queue.queue_runner import QueueRunner
from desktop.work.reading import Reading
from desktop.work.workers import EngineWorker, Thread, Worker

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Staff:
    """All workers, and what they share: networks that are loaded stay so for the next window.

    Attributes:
        library: the models there are.
        edits: the edits of photos; what could not be kept counts as long as the program runs.
        numbers: of opened photos, to tell them apart in what the engines remember.
        live: colours the open photo while a hand moves something.
        sharp: makes it sharp.
        photo_ahead: reads the photo that is opened next.
        results: writes results.
        records: keeps edits.
        runner: runs the queue.
        planner: finds photos for it.
        recorder: writes into it.
        queue_thumbnails: makes its small pictures.
        watcher: looks at watched folders.
        model_changes: adds and removes models.
        model_pictures: reads their previews.
        strangers: tries models of other programs.
        training: does what a training needs done beside its process.
        training_thumbnails: makes small pictures of its photographs.
        thumbnails: makes those of the start page.
        strip_pictures: makes those of the film strip.
        unpacking: reads pictures of the clipboard.
        review: read results to be gone through.
        trials: colours the open photo by every model.
        histogram: counts what the open photo is made of.
        comparing: compares models.
        looks: reads photos that were compared.
        external: writes for other programs.
        papers: reads licences and the log.
        pages: reads pages of the help.
    """

    library: Library
    edits: PhotoEdits
    numbers: Iterator[int]
    live: EngineWorker
    sharp: EngineWorker
    photo_ahead: Worker
    results: EngineWorker
    records: Worker
    runner: QueueRunner
    planner: EngineWorker
    recorder: Worker
    queue_thumbnails: Worker
    watcher: Worker
    model_changes: Worker
    model_pictures: Worker
    strangers: Worker
    training: Worker
    training_thumbnails: Worker
    thumbnails: Worker
    strip_pictures: Worker
    unpacking: Worker
    review: tuple[Worker, ...]
    trials: EngineWorker
    histogram: Worker
    comparing: Worker
    looks: Worker
    external: EngineWorker
    papers: Worker
    pages: Worker
    _threads: "_Threads"

    @classmethod
    def started(cls, home: Path, library: Library, reading: Reading) -> "Staff":
        """Start all threads.

        Args:
            home: the user's data folder; it need not exist.
            library: the models there are.
            reading: reads the photos; it is ended with the threads.
        """
        threads = _Threads.started(reading)
        runner = QueueRunner(library)
        threads.queue.adopt(runner)
        return cls(
            library=library,
            edits=PhotoEdits(home),
            numbers=itertools.count(1),
            live=threads.live.engine_worker(library),
            sharp=threads.sharp.engine_worker(library, can_wait=True),
            photo_ahead=threads.sharp.worker(can_wait=True),
            results=threads.jobs.engine_worker(library, can_wait=True),
            records=threads.records.worker(),
            runner=runner,
            planner=threads.jobs.engine_worker(library, can_wait=True),
            recorder=threads.records.worker(),
            queue_thumbnails=threads.thumbnails.worker(can_wait=True),
            watcher=threads.watch.worker(can_wait=True),
            model_changes=threads.models.worker(can_wait=True),
            model_pictures=threads.models.worker(can_wait=True),
            strangers=threads.strangers.worker(can_wait=True),
            training=threads.training.worker(can_wait=True),
            training_thumbnails=threads.thumbnails.worker(can_wait=True),
            thumbnails=threads.thumbnails.worker(can_wait=True),
            strip_pictures=threads.thumbnails.worker(can_wait=True),
            unpacking=threads.ahead.worker(),
            review=(threads.review.worker(), threads.ahead.worker()),
            trials=threads.thumbnails.engine_worker(library, can_wait=True),
            histogram=threads.review.worker(),  # idle but while results are looked through
            comparing=threads.compare.worker(can_wait=True),
            looks=threads.review.worker(),
            external=threads.jobs.engine_worker(library, can_wait=True),
            papers=threads.jobs.worker(can_wait=True),
            pages=threads.review.worker(),
            _threads=threads,
        )

    def close(self) -> None:
        """Let all threads finish what they have in hand, and end."""
        self._threads.close()


@dataclass(frozen=True, slots=True)
class _Threads:
    """All threads; the run of a queue starts threads of its own."""

    reading: Reading
    live: Thread
    sharp: Thread
    jobs: Thread
    thumbnails: Thread
    models: Thread
    strangers: Thread
    records: Thread
    watch: Thread
    queue: Thread
    training: Thread
    review: Thread
    ahead: Thread
    compare: Thread

    @classmethod
    def started(cls, reading: Reading) -> "_Threads":
        names = tuple(field.name for field in fields(cls) if field.name != "reading")
        # Half of the processor: somebody looks at the window meanwhile, and a queue may be at work.
        large = LargeNetworks(threads=max(1, (os.cpu_count() or 1) // 2))
        return cls(reading, *(Thread(name, reading, large) for name in names))

    def close(self) -> None:
        self.reading.stop()  # nothing is lost by it, and a photo may keep who reads it for long
        all_threads = (
            self.live,
            self.sharp,
            self.thumbnails,
            self.models,
            self.strangers,
            self.jobs,
            self.records,
            self.watch,
            self.queue,
            self.training,
            self.review,
            self.ahead,
            self.compare,
        )
        for thread in all_threads:
            if not thread.close():
                _log.error("the thread %s did not end in time", thread.name)
        self.reading.close()
