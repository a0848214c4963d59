"""The process in which trials run: warm, bounded in memory, and none of the user's in its reach."""

import faulthandler
import logging
import multiprocessing
import os
import shutil
import signal
import sys
import threading
import time
import traceback
import warnings
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Final, assert_never

import cv2

from core.base.errors import AutochromeError
from tools.fuzz.cases import Bench, CaseId, Kind, Made, Result, Verdict, Wrong
from tools.pretend_home import move_home

#: Below the folder of a child: the input, the copy that its trial uses, and what was printed.
INPUT, WORK, PRINTED = "input", "work", "printed.txt"
#: An input that takes longer has a fault, even if it ends well.
SLOW_S: Final = 10.0
_MOST_TOLD: Final = 4000


def serve(connection: Connection, folder: Path, seed: int, memory_bytes: int) -> None:
    """Be the child: try the cases that come, and answer each with a `Made` and a `Result`.

    Args:
        connection: brings cases, and takes answers; its end ends this process.
        folder: for this process alone.
        seed: of the run.
        memory_bytes: that trials may take beyond what the process has when it is warm; on Linux.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who watches over this process
    _end_with_parent()
    _keep_quiet(folder / PRINTED)
    cv2.setNumThreads(1)  # processes are the threads, as in a batch
    (folder / "home").mkdir(parents=True, exist_ok=True)
    move_home(folder / "home")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    benches: dict[Kind, Bench] = {}
    while True:
        try:
            case: CaseId = connection.recv()
        except EOFError:
            return
        if case.kind not in benches:
            _limit_memory(None)
            benches[case.kind] = _bench_for(case.kind, folder / "aids" / case.kind.value)
            _warm_up(benches[case.kind], folder)
            _limit_memory(memory_bytes)
        bench = benches[case.kind]
        began = time.perf_counter()
        made = _made(bench, case, seed, folder)
        connection.send(made)
        verdict, told = _ending(bench, folder / WORK)
        seconds = time.perf_counter() - began
        if not verdict.is_fault and seconds > SLOW_S:
            verdict, told = Verdict.SLOW, f"it took {seconds:.1f} seconds. {told}"
        connection.send(Result(case, verdict, made, told[-_MOST_TOLD:], seconds))


def _made(bench: Bench, case: CaseId, seed: int, folder: Path) -> Made:
    """Write the input of a case, and a copy for its trial."""
    for name in (INPUT, WORK):
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / INPUT).mkdir()
    made = bench.make(case.number, case.rng(seed), folder / INPUT)
    shutil.copytree(folder / INPUT, folder / WORK, symlinks=True)
    return made


def _ending(bench: Bench, folder: Path) -> tuple[Verdict, str]:
    """Run a trial and judge how it ends."""
    met: list[str] = []
    hooks = sys.excepthook, sys.unraisablehook
    sys.excepthook = lambda *error: met.append("".join(traceback.format_exception(*error)))
    sys.unraisablehook = lambda error: met.append(f"not raised: {error.exc_value!r}")
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    try:
        bench.trial(folder)
        verdict, told = Verdict.OK, ""
    except AutochromeError as error:
        has_words = bool(error.message.strip())
        verdict = Verdict.DOCUMENTED if has_words else Verdict.UNDOCUMENTED
        told = f"{type(error).__name__}: {error}"
    except Wrong as error:
        verdict, told = error.verdict, str(error)
    except MemoryError:
        verdict, told = Verdict.MEMORY, traceback.format_exc()
    except Exception:
        verdict, told = Verdict.UNDOCUMENTED, traceback.format_exc()
    finally:
        logging.getLogger().removeHandler(heard)
        sys.excepthook, sys.unraisablehook = hooks
    met += heard.faults
    if met and not verdict.is_fault:
        return Verdict.UNDOCUMENTED, "\n".join(met)
    return verdict, told


class _Heard(logging.Handler):
    """Keeps what the program logs as its own fault."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.faults: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        shown = logging.Formatter("logged: %(name)s: %(message)s").format(record)
        self.faults.append(shown)


def _bench_for(kind: Kind, aids: Path) -> Bench:
    """Give what makes and tries inputs of a kind; `aids` is a folder for what it needs.

    Imported here: each kind brings its part of the program, and the window brings Qt.
    """
    aids.mkdir(parents=True)
    match kind:
        case Kind.PHOTO:
            from tests import tiny_models
            from tools.fuzz.photos import PhotoBench

            return PhotoBench(tiny_models.package(aids))
        case Kind.PACKAGE:
            from tools.fuzz.packages import PackageBench

            return PackageBench(aids)
        case Kind.RECIPE:
            from tools.fuzz.recipes import RecipeBench

            return RecipeBench()
        case Kind.QUEUE:
            from tools.fuzz.queues import QueueBench

            return QueueBench(aids)
        case Kind.STORE:
            from tools.fuzz.stores import StoreBench

            return StoreBench(aids)
        case Kind.PLANTED:
            from tools.fuzz.planted import PlantedBench

            return PlantedBench()
    assert_never(kind)


def _warm_up(bench: Bench, folder: Path) -> None:
    """Try the first input, sound as it is, so that what is loaded late is there."""
    _made(bench, CaseId(Kind.PHOTO, 0), 0, folder)
    _ending(bench, folder / WORK)


def _end_with_parent() -> None:
    """Let no process that hangs outlive the one that watches over it."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def wait_for_end() -> None:
        wait([sentinel])
        os._exit(1)

    threading.Thread(target=wait_for_end, name="parent", daemon=True).start()


def _keep_quiet(printed: Path) -> None:
    """Let all that libraries print go to a file, and a crash say where it was."""
    file = printed.open("ab", buffering=0)
    os.dup2(file.fileno(), 1)
    os.dup2(file.fileno(), 2)
    faulthandler.enable(file)
    warnings.simplefilter("ignore")


def _limit_memory(more_bytes: int | None) -> None:
    """Allow so much address space beyond what is taken now; None: any."""
    if sys.platform != "linux":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    soft = resource.RLIM_INFINITY
    if more_bytes is not None:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        soft = pages * resource.getpagesize() + more_bytes
    # The soft limit alone: what a trial starts as a process of its own has limits of its own.
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
