"""`queue run --check`: what is done is proven before anything is begun."""

from collections import Counter
from typing import Final

from core.account.proof import Standing, prove_done
from core.base.mounts import is_mounted
from core.cli.terminal import photo_count, say
from core.queue.jobs import JobState
from core.queue.recovery import settle
from core.queue.store import QueueStore

#: So many photos of one kind are named; a disk that is away holds thousands.
_MOST_NAMED: Final = 20


def prove(store: QueueStore, *, workers: int) -> int:
    """Tell what is not as it was when it was done, and let it wait again where that helps.

    Returns:
        How many photos are not proven and stay as they are.

    Raises:
        QueueError: the queue cannot be used.
    """
    settle(store.path)
    again = []
    told = proven = 0
    kinds: Counter[str] = Counter()
    unplugged = [root for root in store.noted_disks() if not is_mounted(root)]
    for proof in prove_done(store.jobs(JobState.DONE), workers=workers, unplugged=unplugged):
        if proof.standing is Standing.PROVEN:
            proven += 1
            continue
        is_again = proof.standing is Standing.TO_MAKE_AGAIN
        kind = proof.reason.template
        kinds[kind] += 1
        if kinds[kind] <= _MOST_NAMED:
            say(f"{'waits again' if is_again else 'note'}: {proof.reason}")
        again += [proof.job.id] if is_again else []
        told += not is_again
    store.wait_again(again)
    more = sum(max(0, count - _MOST_NAMED) for count in kinds.values())
    if more:
        say(f"... and {more} more like these.")
    parts = [f"{photo_count(proven)} that {'is' if proven == 1 else 'are'} done proven"]
    parts += [f"{len(again)} {'waits' if len(again) == 1 else 'wait'} again"] if again else []
    parts += [f"{told} told"] if told else []
    say(f"{', '.join(parts)}.")
    return told
