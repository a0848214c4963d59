"""Who works for a run: which workers there are, which may take part, and what each has in hand.

A worker that is given a photo has it on lease: as long as it is there, and as long as it ends
photos at all. Then, or when it shows that it cannot do what the others can, all that it has in hand
is taken back. Nothing that it does later counts, for it names no result.
"""

import concurrent.futures
import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, TypeAlias

from distributed import Client

from core.base.errors import AutochromeError
from core.base.sentence import Sentence
from core.cluster import desk
from core.cluster.errand import ModelName, RunName
from core.cluster.errors import ClusterError
from core.cluster.path_map import SAME, PathMap
from core.cluster.same_program import program_mark
from core.model.package import Package

#: How many photos a worker has in hand for each of its threads: one waits for the one at work.
PHOTOS_A_THREAD: Final = 2
#: So many photos one after another that only this worker cannot do are its own trouble.
_MOST_STRIKES: Final = 3
#: A run that ends waits so long for what its workers clear away.
_FAREWELL_S: Final = 5.0
#: Newcomers that are spoken to at the same time.
_GREETED_AT_ONCE: Final = 16
#: Says what is wrong with a newcomer; None where nothing is.
_Greeting: TypeAlias = "concurrent.futures.Future[object]"


class Standing(Enum):
    """What a worker is to the run."""

    NEW = "new"
    READY = "ready"
    ASIDE = "aside"


@dataclass(slots=True)
class Member:
    """One worker.

    Attributes:
        address: as Dask calls it.
        process: tells it from one that comes to the same address later.
        threads: photos that it works on at a time.
        standing: what it is to the run.
        in_hand: keys of what it was given and has not ended.
        models: fingerprints of the models that it has.
        is_reserved: it has one photo, and gets no other meanwhile.
        heard_s: when it last ended a photo, or was given one while it had none; monotonic.
        strikes: photos that it could not do one after another, though this computer could.
        has_done: whether it has done any.
    """

    address: str
    process: str
    threads: int
    standing: Standing = Standing.NEW
    in_hand: set[str] = field(default_factory=set)
    models: set[str] = field(default_factory=set)
    is_reserved: bool = False
    heard_s: float = 0.0
    strikes: int = 0
    has_done: bool = False

    @property
    def load(self) -> float:
        """Photos in hand for each thread."""
        return len(self.in_hand) / self.threads


@dataclass(frozen=True, slots=True)
class Terms:
    """What a worker needs for taking part.

    Attributes:
        run: its name.
        paths: what paths are called there.
        sends_photos: whether photos come over the wire: then no disk is shared.
        look_s: how often is looked who is there.
        lease_s: a worker that has photos and ends none for so long is not counted upon any more.
        patience_s: so long others are waited for where none of those that are there can take part.
        answer_s: whoever does not answer for so long is taken for lost.
    """

    run: RunName
    paths: PathMap = SAME
    sends_photos: bool = False
    look_s: float = 0.5
    lease_s: float = 1800.0
    patience_s: float = 20.0
    answer_s: float = 60.0


class Crew:
    """The workers of one run.

    Args:
        client: connected.
        terms: what they need.
    """

    def __init__(self, client: Client, terms: Terms) -> None:
        self._client = client
        self._terms = terms
        self._mark = program_mark()
        self._members: dict[str, Member] = {}
        self._greetings: dict[_Greeting, tuple[Member, str]] = {}
        self._pool = concurrent.futures.ThreadPoolExecutor(_GREETED_AT_ONCE, "greet")
        self._looked_s = -1e9
        self._had_one_s = time.monotonic()
        self._told: list[Sentence] = []
        self._last_reason: Sentence | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nobody is there at all."""
        return not self._members

    def words(self) -> Iterator[Sentence]:
        """Give what people are to be told, once."""
        while self._told:
            yield self._told.pop(0)

    def look(self, package: Package) -> list[Member]:
        """See who came, and give those that went, or whose lease is over, with what they had.

        Args:
            package: the model that newcomers learn first.

        Raises:
            ClusterError: the scheduler cannot be reached any more, or none of those that are there
                can take part.
        """
        if self._client.status != "running":
            raise _out_of_reach()
        self._hear_greetings()
        gone = self._overdue()
        if time.monotonic() - self._looked_s >= self._terms.look_s:
            there = self._there()
            self._looked_s = time.monotonic()
            gone += self._departed(there)
            self._welcome(there, package)
        self._require_one()
        return gone

    def idle(self) -> Member | None:
        """Give one that has nothing in hand."""
        return next((member for member in self.ready() if not member.in_hand), None)

    def with_room(self, *, spares_one: bool, but_not: Member | None = None) -> Member | None:
        """Give the one with the least in hand that can take more.

        Args:
            spares_one: that one gets nothing, so that it comes to have nothing in hand; the next.
            but_not: another than this one is wanted.
        """
        members = sorted(self.ready(), key=lambda member: member.load)[int(spares_one) :]
        for member in members:
            if member is but_not:
                continue
            if not member.is_reserved and member.load < PHOTOS_A_THREAD:
                return member
        return None

    def give(self, member: Member, key: str, *, is_alone: bool) -> None:
        """Note that a worker was given something."""
        if not member.in_hand:
            member.heard_s = time.monotonic()
        member.in_hand.add(key)
        member.is_reserved = is_alone

    def ended(self, member: Member, key: str) -> None:
        """Note that it has it no more."""
        member.in_hand.discard(key)
        member.is_reserved = False
        member.heard_s = time.monotonic()

    def has(self, member: Member) -> bool:
        """Tell whether a worker is still there, as far as is known."""
        return self._members.get(member.address) is member

    def strike(self, member: Member, reason: Sentence) -> None:
        """Note that a worker could not do what this computer can; several times, and it is aside.

        One photo may be at fault nevertheless: for rights that only the worker lacks.
        """
        member.strikes += 1
        if member.strikes >= _MOST_STRIKES and member.standing is not Standing.ASIDE:
            self.put_aside(member, reason)

    def put_aside(self, member: Member, reason: Sentence) -> None:
        """Give a worker nothing more in this run."""
        member.standing = Standing.ASIDE
        self._last_reason = reason
        self._told.append(
            Sentence("The worker {name} gets no photos: {why}", name=member.address, why=reason)
        )

    def is_there(self, member: Member) -> bool:
        """Ask whether a worker is there now.

        Raises:
            ClusterError: the scheduler cannot be reached any more.
        """
        there = self._there().get(member.address, {})
        return there.get("local_directory") == member.process

    def forget(self, member: Member) -> None:
        """Meet a worker as if it had just come: what it knew of the run is lost."""
        self._members.pop(member.address, None)
        self._looked_s = -1e9

    def teach(self, member: Member, package: Package) -> None:
        """See to it that a worker has a model.

        Raises:
            AutochromeError: it cannot have it.
            OSError: it cannot be reached.
        """
        if package.fingerprint not in member.models:
            wrong = self._equip(member, package)
            if isinstance(wrong, AutochromeError):
                raise wrong
            if wrong is not None:
                raise OSError(f"{type(wrong).__name__}: {wrong}")
            member.models.add(package.fingerprint)

    def close(self) -> None:
        """End the desks of the run."""
        present = [one for one in self._members.values() if one.standing is not Standing.NEW]
        if self._client.status == "running":
            for ending in [self._pool.submit(self._clear_away, member) for member in present]:
                ending.result()
        self._pool.shutdown(cancel_futures=True)

    def _clear_away(self, member: Member) -> None:
        """End one desk; a worker that is not there, or hangs, is none that matters any more."""
        with contextlib.suppress(OSError, RuntimeError, TimeoutError):
            self._run(member, desk.clear_away, self._terms.run, answer_s=_FAREWELL_S)

    def ready(self) -> list[Member]:
        """Give those that take part."""
        return [one for one in self._members.values() if one.standing is Standing.READY]

    def _there(self) -> dict[str, dict[str, Any]]:
        try:
            return dict(self._client.scheduler_info()["workers"])
        except (OSError, RuntimeError, TimeoutError, concurrent.futures.CancelledError) as error:
            raise _out_of_reach() from error

    def _departed(self, there: dict[str, dict[str, Any]]) -> list[Member]:
        gone = [
            member
            for member in self._members.values()
            if there.get(member.address, {}).get("local_directory") != member.process
        ]
        for member in gone:
            del self._members[member.address]
        return gone

    def _overdue(self) -> list[Member]:
        before = time.monotonic() - self._terms.lease_s
        late = [one for one in self.ready() if one.in_hand and one.heard_s < before]
        for member in late:
            minutes = round(self._terms.lease_s / 60)
            self.put_aside(
                member, Sentence("it has ended no photo for {count} minutes.", count=minutes)
            )
        return late

    def _welcome(self, there: dict[str, dict[str, Any]], package: Package) -> None:
        new = [
            Member(address, str(told["local_directory"]), int(told["nthreads"]))
            for address, told in there.items()
            if address not in self._members
        ]
        self._members |= {member.address: member for member in new}
        for member in new:
            greeting = self._pool.submit(self._greet, member, package)
            self._greetings[greeting] = member, package.fingerprint

    def _greet(self, member: Member, package: Package) -> object:
        """Speak to a newcomer."""
        return self._strange(self._run(member, desk.greet)) or self._equip(member, package)

    def _strange(self, mark: object) -> Sentence | None:
        if mark == self._mark:
            return None
        other = mark if isinstance(mark, str) else type(mark).__name__
        return Sentence(
            "it runs {other}, and this is {own}. Install the same version there.",
            other=other,
            own=self._mark,
        )

    def _equip(self, member: Member, package: Package) -> object:
        """Give a worker a model; tell what is wrong, None where nothing is."""
        path = "" if self._terms.sends_photos else self._terms.paths.there(package.path)
        model = ModelName(package.fingerprint, package.path.name, path)
        found = self._run(member, desk.equip, self._terms.run, model, None)
        if found is False:
            content = package.path.read_bytes()
            found = self._run(member, desk.equip, self._terms.run, model, content)
        return None if found is True else found

    def _run(
        self, member: Member, function: Callable[..., object], *words: object, answer_s: float = 0.0
    ) -> object:
        """Have a function run on a worker; what it raises there is given back."""
        found: dict[str, object] = self._client.sync(
            self._client.run,
            function,
            *words,
            workers=[member.address],
            on_error="return",
            callback_timeout=answer_s or self._terms.answer_s,
        )
        return found.get(member.address, OSError(member.address))

    def _hear_greetings(self) -> None:
        for greeting in [one for one in self._greetings if one.done()]:
            member, fingerprint = self._greetings.pop(greeting)
            try:
                wrong = greeting.result()
            except Exception as error:  # it went while it was spoken to; Dask has many kinds
                wrong = error
            if self.has(member):
                self._judge(member, wrong, fingerprint)

    def _judge(self, member: Member, wrong: object, fingerprint: str) -> None:
        match wrong:
            case None:
                member.standing = Standing.READY
                member.models = {fingerprint}
            case Sentence():
                self.put_aside(member, wrong)
            case AutochromeError():
                self.put_aside(member, wrong.message)
            case OSError() | TimeoutError():  # it went, or will be there again
                self.forget(member)
            case _:
                told = f"{type(wrong).__name__}: {wrong}"
                self.put_aside(member, Sentence("it cannot begin ({told}).", told=told))

    def _require_one(self) -> None:
        standings = {member.standing for member in self._members.values()}
        if standings != {Standing.ASIDE} or self._last_reason is None:
            self._had_one_s = time.monotonic()
        elif time.monotonic() - self._had_one_s >= self._terms.patience_s:
            raise ClusterError(
                "None of the workers can take part. The last one: {why}",
                hint="Put them right, then run the queue again.",
                why=self._last_reason,
            )


def _out_of_reach() -> ClusterError:
    return ClusterError(
        "The scheduler cannot be reached any more: what was at hand waits again.",
        hint="Start it, then run the queue again; it goes on from here.",
    )
