"""Hands the photos of a run out to workers, and takes what they made; see `core.queue.runner`.

Dask carries errands and no more. Each is tied to one worker, so that Dask begins none anew by
itself: what becomes of those that a lost worker had is decided here.

A photo may be what ends its worker. Which of those that it had in hand did, nobody knows; so each
of them is given, alone, to a worker that has nothing else. One that ends three workers so has
failed. All others are done by then, or on their way.
"""

import contextlib
import itertools
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from distributed import Client

from core.base.atomic_file import require_short_name
from core.base.errors import AutochromeError, PhotoNotFound, WriteError
from core.base.sentence import Sentence
from core.batch.edited import making_of
from core.batch.task import Outcome, OutcomeState, Task
from core.cluster import desk
from core.cluster.crew import Crew, Member, Terms
from core.cluster.errand import (
    MOST_BYTES,
    Errand,
    Report,
    options_to_send,
    outcome_from,
)
from core.cluster.errors import NoDesk
from core.cluster.results import Misplaced, Results
from core.cluster.trip import Trip
from core.cluster.trouble import own_trouble
from core.model.package import Package
from core.queue.outcome_source import lost_too_often, too_large_to_send

if TYPE_CHECKING:
    from distributed import Future

#: A photo that alone was in hand when so many workers ended is not given to another one.
MOST_LOST: Final = 3
#: Waiting for a photo to end ends this often, to look who is there.
_WAKE_UP_S: Final = 0.2
#: What a worker sends is waited for so long before it is asked whether it is there at all.
_FETCH_S: Final = 5.0
_FETCHED_AT_ONCE: Final = 16


class Dispatcher:
    """The workers of a cluster as those who colour the photos of one run.

    Args:
        client: connected to the scheduler.
        terms: what workers need for taking part.
        tell: is given what people are to know: who was refused and why.
    """

    def __init__(self, client: Client, terms: Terms, tell: Callable[[Sentence], None]) -> None:
        self._client = client
        self._terms = terms
        self._tell = tell
        self._crew = Crew(client, terms)
        self._results = Results(terms.run)
        self._out: dict[str, Trip] = {}
        self._again: deque[Trip] = deque()
        #: None stands for a photo that needed no worker.
        self._at_once: deque[Outcome | None] = deque()
        self._done: queue.SimpleQueue[tuple[str, object]] = queue.SimpleQueue()
        # Several at once: one that hangs keeps no other waiting.
        self._fetchers = ThreadPoolExecutor(_FETCHED_AT_ONCE, "fetch")
        self._numbers = itertools.count(1)
        self._has_told_of_none = False

    def colorize(
        self,
        tasks: Iterable[Task | None],
        package: Package,
        *,
        workers: int,
        stop: threading.Event,
    ) -> Generator[Outcome | None, None, None]:
        """Do as `core.batch.batch.colorize_tasks` does; how many workers there are decides itself.

        Raises:
            ClusterError: the scheduler is lost, or none of the workers can take part.
        """
        remaining = iter(tasks)
        try:
            is_exhausted = False
            while True:
                self._look(package, stop)
                is_exhausted |= self._hand_out(remaining, stop, is_exhausted=is_exhausted)
                if is_exhausted and not self._out:
                    self._believe()
                # While photos end that need no worker, those of workers are heard, not waited for.
                wait_s = 0.0 if self._at_once else _WAKE_UP_S
                while self._at_once:
                    yield self._at_once.popleft()
                if not self._out and (stop.is_set() or (is_exhausted and not self._again)):
                    return
                yield from self._ended(wait_s)
        finally:
            self._withdraw()

    def close(self) -> None:
        """Let the workers clear away what they have of this run; remove drafts that are left."""
        self._fetchers.shutdown(cancel_futures=True)
        self._crew.close()
        self._results.close()

    def _look(self, package: Package, stop: threading.Event) -> None:
        try:
            gone = self._crew.look(package)
        finally:
            for words in self._crew.words():
                self._tell(words)
        for member in gone:
            self._take_back(member)
        if self._crew.is_empty and not self._has_told_of_none and not stop.is_set():
            self._has_told_of_none = True
            self._tell(Sentence("There is no worker: the photos wait until one comes."))

    def _hand_out(
        self, remaining: Iterator[Task | None], stop: threading.Event, *, is_exhausted: bool
    ) -> bool:
        """Give workers what they can take; tell whether no more tasks come."""
        while not stop.is_set():
            suspects = [trip for trip in self._again if trip.is_suspect]
            idle = self._crew.idle() if suspects else None
            if idle is not None:
                self._again.remove(suspects[0])
                self._send(suspects[0], idle)
                continue
            if self._asked_another(spares_one=bool(suspects)):
                continue
            member = self._crew.with_room(spares_one=bool(suspects))
            if member is None:
                return is_exhausted
            if is_exhausted:
                return True
            try:
                task = next(remaining)
            except StopIteration:
                return True
            if task is None:
                self._at_once.append(None)
                return False
            trip = self._trip(task)
            if trip is not None:
                self._send(trip, member)
        return is_exhausted

    def _asked_another(self, *, spares_one: bool) -> bool:
        """Give a photo that came back from a worker which could not do it to another one."""
        for trip in self._again:
            if trip.is_suspect:
                continue
            member = self._crew.with_room(spares_one=spares_one, but_not=trip.refused_by)
            if member is not None:
                self._again.remove(trip)
                self._send(trip, member)
                return True
        return False

    def _believe(self) -> None:
        """Settle what the only worker that is left says of photos: no other can be asked."""
        for trip in [*self._again]:
            member = trip.refused_by
            if member is None or trip.refusal is None or self._crew.ready() != [member]:
                continue
            if member.has_done:
                self._again.remove(trip)
                self._at_once.append(trip.refusal)
            else:
                self._crew.put_aside(member, trip.reason)

    def _trip(self, task: Task) -> Trip | None:
        """Settle how a photo is made; None where it ends at once."""
        options, job = task.options, task.job
        try:
            require_short_name(job.target)
        except AutochromeError as error:
            self._at_once.append(_failed(task, error))
            return None
        if self._terms.sends_photos and _size(job.source) > MOST_BYTES:
            self._at_once.append(too_large_to_send(job, job.source, MOST_BYTES))
            return None
        making = making_of(
            job.source,
            options.edits,
            package=options.package,
            settings=options.settings,
            recolour=options.recolour,
            settled=task.settled | options.settled,
        )
        draft = self._results.draft_for(job.target)
        return Trip(task, making, draft)

    def _send(self, trip: Trip, member: Member) -> None:
        """Lease a photo to a worker."""
        task, making = trip.task, trip.making
        is_sent = self._terms.sends_photos
        there = self._terms.paths.there
        errand = Errand(
            self._terms.run,
            making.package.fingerprint,
            task.job.source.name if is_sent else there(task.job.source),
            trip.draft.name if is_sent else there(trip.draft),
            is_sent,
            making.edits,
            making.recolour,
            options_to_send(task.options),
        )
        try:
            self._crew.teach(member, making.package)
            photo = self._photo(trip, member) if is_sent else None
        except WriteError as error:  # a disk of the worker's
            self._again.append(trip)
            self._crew.put_aside(member, error.message)
            return
        except AutochromeError as error:
            self._at_once.append(_failed(task, error))
            return
        except (OSError, RuntimeError, TimeoutError):  # the worker went meanwhile
            self._again.append(trip)
            self._crew.forget(member)
            self._take_back(member)
            return
        key = f"autochrome-{self._terms.run.run}-{next(self._numbers)}"
        future = self._client.submit(
            desk.colour,
            errand,
            photo,
            key=key,
            workers=[member.address],
            allow_other_workers=False,
            pure=False,
            retries=0,
        )
        trip.member, trip.future = member, future
        self._out[key] = trip
        self._crew.give(member, key, is_alone=trip.is_suspect)
        future.add_done_callback(lambda future: self._fetch(key, future, member))

    def _photo(self, trip: Trip, member: Member) -> "Future[bytes]":
        """Bring the photo's file to the worker; Dask's scheduler keeps no copy of it.

        Raises:
            PhotoNotFound: it cannot be read.
            OSError: the worker cannot be reached.
        """
        source = trip.task.job.source
        try:
            content = source.read_bytes()
        except OSError as error:
            raise PhotoNotFound(
                "There is no file {path}.", hint="Check its name and folder.", path=source
            ) from error
        sent: Future[bytes] = self._client.sync(
            self._client.scatter,
            content,
            workers=[member.address],
            hash=False,
            callback_timeout=self._terms.answer_s,
        )
        return sent

    def _ended(self, wait_s: float) -> Iterator[Outcome]:
        """Wait a little for photos to end."""
        with contextlib.suppress(queue.Empty):
            key, report = self._done.get(timeout=wait_s)
            while True:
                trip = self._out.get(key)
                if trip is not None:
                    outcome = self._outcome(trip, key, report)
                    if outcome is not None:
                        yield outcome
                key, report = self._done.get_nowait()

    def _fetch(self, key: str, future: "Future[Report]", member: Member) -> None:
        """Have fetched what a worker says; called by Dask, in a thread of its own."""
        with contextlib.suppress(RuntimeError):  # the run has ended
            self._fetchers.submit(lambda: self._done.put((key, self._report(future, member))))

    def _outcome(self, trip: Trip, key: str, report: object) -> Outcome | None:
        """Take what a worker says; None where the photo goes on another trip."""
        member = trip.member
        assert member is not None
        if not isinstance(report, Report):
            if report is not None:
                trip.details = f"{type(report).__name__}: {report}"
            if isinstance(report, NoDesk):  # the worker was begun anew: what it had is lost
                self._crew.forget(member)
            self._take_back(member, only=None if isinstance(report, NoDesk) else key)
            return None
        del self._out[key]
        trip.member = trip.future = None
        self._crew.ended(member, key)
        outcome = outcome_from(report, trip.task)
        reason = own_trouble(outcome, self._terms)
        # A second one that says so is believed, if it did others.
        is_believed = member.has_done and trip.refused_by not in (None, member)
        if reason is not None and not is_believed:
            trip.refused_by, trip.refusal, trip.reason = member, outcome, reason
            self._crew.strike(member, reason)
            self._again.append(trip)
            return None
        try:
            outcome = self._results.adopt(trip.task, trip.draft, outcome, report)
        except Misplaced:
            reason = Sentence(
                "what it wrote as {path} is not there. Check the shared folder and --map-path.",
                path=self._terms.paths.there(trip.draft),
            )
            self._crew.put_aside(member, reason)
            self._again.append(trip)
            return None
        if outcome.state is OutcomeState.DONE:
            member.strikes, member.has_done = 0, True
            outcome = replace(outcome, notes=trip.making.notes + outcome.notes)
        return outcome

    def _report(self, future: "Future[Report]", member: Member) -> object:
        """Fetch what a worker says; anything else where nothing comes any more."""
        end_s = time.monotonic() + self._terms.answer_s
        while True:
            try:
                if future.status == "cancelled":
                    return None
                return future.result(timeout=_FETCH_S)
            except TimeoutError:
                if time.monotonic() > end_s or not self._crew.is_there(member):
                    return None
            except Exception as error:  # whatever a worker, or the way to it, may raise
                return error

    def _take_back(self, member: Member, *, only: str | None = None) -> None:
        """Take back what a worker has in hand; so many of its photos may have ended it."""
        keys = [key for key in member.in_hand if only in (None, key)]
        was_alone = len(member.in_hand) == 1
        for key in keys:
            trip = self._out.pop(key)
            self._crew.ended(member, key)
            if trip.future is not None:
                trip.future.cancel()
            trip.member = trip.future = None
            trip.is_suspect = True
            trip.times_lost += was_alone
            if trip.times_lost >= MOST_LOST:
                lost = lost_too_often(trip.task.job, trip.times_lost, trip.details)
                self._at_once.append(lost)
            else:
                # What the worker still does goes under a name that nobody takes over.
                trip.draft = self._results.draft_for(trip.task.job.target)
                self._again.append(trip)

    def _withdraw(self) -> None:
        """Let go of what is on its way; the run gives it back."""
        for key, trip in self._out.items():
            if trip.future is not None:
                with contextlib.suppress(RuntimeError, OSError):
                    trip.future.cancel()
            if trip.member is not None:
                self._crew.ended(trip.member, key)
        self._out.clear()
        self._again.clear()
        self._at_once.clear()


def _failed(task: Task, error: AutochromeError) -> Outcome:
    return Outcome(task.job, OutcomeState.FAILED, error.message, error.hint, error=type(error))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # told by who reads it
        return 0
