"""Many results held against their photos, over all cores: one bounded memory for each at hand."""

import contextlib
import threading
from collections.abc import Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice

from core.account.check_pair import CheckOptions, check_pair
from core.account.pair import Pair, Verdict
from core.base.errors import NoLongerWanted
from core.base.sentence import Sentence
from core.batch.memory_gate import MemoryGate
from core.image.reading_process import ReadingFault
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader

#: A signal's handler runs when waiting ends.
_WAKE_UP_S = 0.2


def check_all(
    pairs: Iterable[Pair],
    options: CheckOptions,
    *,
    workers: int,
    stop: threading.Event | None = None,
) -> Generator[Verdict, None, None]:
    """Hold results against their photos and yield each verdict as it is found, in no order.

    Pictures are read in processes, as those of a batch are, and compared in threads.

    Args:
        pairs: taken one at a time, as workers become free; may be endless.
        options: the same for all.
        workers: pairs at hand at a time, at least 1.
        stop: set it, in any thread, to stop; pairs that were not begun get no verdict.
    """
    stop = stop or threading.Event()
    remaining = iter(pairs)
    gate = MemoryGate()
    with contextlib.ExitStack() as ending:
        processes = ending.enter_context(ReadingProcesses(threads=1))
        reader = SafeReader(processes, stop)
        pool = ending.enter_context(ThreadPoolExecutor(workers, "verify"))
        ending.callback(reader.stop)

        def begin(pair: Pair) -> Future[Verdict | None]:
            return pool.submit(_checked, pair, reader, options, gate)

        at_hand = {begin(pair) for pair in islice(remaining, workers)}
        while at_hand:
            ended, at_hand = wait(at_hand, timeout=_WAKE_UP_S, return_when=FIRST_COMPLETED)
            if not stop.is_set():
                at_hand |= {begin(pair) for pair in islice(remaining, len(ended))}
            for future in ended:
                verdict = future.result()
                if verdict is not None:
                    yield verdict


def _checked(
    pair: Pair, reader: SafeReader, options: CheckOptions, gate: MemoryGate
) -> Verdict | None:
    """Check a pair; None when nobody wants it any more."""
    try:
        try:
            with gate.shared():
                return check_pair(pair, reader, options)
        except MemoryError:
            with gate.alone():
                return check_pair(pair, reader, options)
    except MemoryError:
        why = Sentence("There is not enough memory to hold them against each other.")
    except NoLongerWanted:
        return None
    except Exception as error:  # one photo's fault must not end the others
        told = str(error) if isinstance(error, ReadingFault) else f"{type(error).__name__}: {error}"
        why = Sentence("It met a fault of this program: {told}.", told=told)
    return Verdict(pair.source, pair.result, (why,))
