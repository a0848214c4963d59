"""ONNX Runtime, as far as it is used: a session of a network, loading and runs with an end.

The runtime is imported when the first session is made, not before: that takes as long as all the
rest of this package.
"""

import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from core.base.arrays import Float32Array

if TYPE_CHECKING:
    import onnxruntime

#: Nothing but the fatal; every error comes back as an exception anyway.
_FATAL = 4
_Result = TypeVar("_Result")


class TooSlowError(Exception):
    """Loading or a run was ended because it took too long."""


class Value(Protocol):
    """What the runtime says about an input or output."""

    name: str
    type: str
    shape: list[object]


class Session(Protocol):
    """The part of `onnxruntime.InferenceSession` that is used; it comes without types."""

    def run(
        self,
        names: None,
        feeds: dict[str, Float32Array],
        options: "onnxruntime.RunOptions",
        /,
    ) -> list[object]:
        """Compute all outputs."""
        ...

    def get_inputs(self) -> list[Value]:
        """Say what has to be fed."""
        ...

    def get_outputs(self) -> list[Value]:
        """Say what is answered, in its order."""
        ...


def make_session(model: bytes, threads: int, seconds: float) -> Session:
    """Load a network, or give up after a time; the runtime looks at it between two steps.

    Raises:
        TooSlowError: the time was not enough. Whatever else the runtime raises leaves it, too, and
            has no common base.
    """
    # Since 1.29 the runtime reports to its makers on every system, and notes a device id, from
    # the moment it is imported. Nothing leaves this computer: the variable has to be there before
    # (onnxruntime's docs/Privacy.md), and the call is what its Windows builds listen to.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.set_default_logger_severity(_FATAL)
    onnxruntime.disable_telemetry_events()
    options = _options(threads)

    def load() -> Session:
        session: Session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        return session

    return _within(seconds, load, lambda: options.set_load_cancellation_flag(True))


def run_within(seconds: float, session: Session, feeds: dict[str, Float32Array]) -> list[object]:
    """Answer, or end the run after a time; the runtime looks at it between two operators.

    Raises:
        TooSlowError: the time was not enough. Whatever else the runtime raises leaves it, too.
    """
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.log_severity_level = _FATAL

    def end() -> None:
        options.terminate = True

    return _within(seconds, lambda: session.run(None, feeds, options), end)


def _within(seconds: float, work: Callable[[], _Result], end: Callable[[], None]) -> _Result:
    """Do something that takes time, and let it end when that is over; it then raises something."""
    is_over = threading.Event()

    def call_time() -> None:
        is_over.set()
        end()

    timer = threading.Timer(seconds, call_time)
    timer.daemon = True
    timer.start()
    try:
        return work()
    except Exception as error:
        if is_over.is_set():
            raise TooSlowError from error
        raise
    finally:
        timer.cancel()
        timer.join()


def _options(threads: int) -> "onnxruntime.SessionOptions":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = _FATAL
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    # Idle threads that spin take the cores from the window and the other workers.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.load_model_format", "ONNX")
    return options
