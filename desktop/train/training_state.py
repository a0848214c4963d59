"""How a training stands: one frozen value that every page is made from."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop.train.loss_curve import NO_CURVE, LossCurve
from desktop.train.process_events import ReportEvent, SamplesEvent
from desktop.train.training_order import TrainingOrder


class Phase(Enum):
    """What the training process is doing, or did."""

    READING = auto()
    PREPARING = auto()
    LEARNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    STOPPING = auto()
    PACKING = auto()
    HALTING = auto()
    HALTED = auto()
    DONE = auto()
    FAILED = auto()


#: There is a process.
RUNNING = frozenset(
    {
        Phase.READING,
        Phase.PREPARING,
        Phase.LEARNING,
        Phase.PAUSING,
        Phase.PAUSED,
        Phase.STOPPING,
        Phase.PACKING,
        Phase.HALTING,
    }
)

#: Takes a minute or two, and nobody knows which.
_UNMEASURED = frozenset({Phase.PREPARING, Phase.STOPPING, Phase.PACKING, Phase.HALTING})


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a training ended without a model.

    Attributes:
        message: one sentence.
        hint: what to do next, or empty.
        details: what the process wrote, for those who mend it.
    """

    message: str
    hint: str
    details: str


@dataclass(frozen=True, slots=True)
class TrainingState:
    """A training.

    Attributes:
        order: what was asked for.
        phase: what it is doing.
        done, total: photographs that are read, while they are.
        learned, kept_aside: photographs, once all are read.
        curve: losses.
        step: steps taken.
        seconds_left: of training; None before that is known.
        pictures_per_s: looked at a second.
        samples: photographs as they look now.
        reason: why the training ended, see `events.Trained`.
        report: what it was good for.
        fault: why there is no model.
    """

    order: TrainingOrder
    phase: Phase = Phase.READING
    done: int = 0
    total: int = 0
    learned: int = 0
    kept_aside: int = 0
    curve: LossCurve = NO_CURVE
    step: int = 0
    seconds_left: float | None = None
    pictures_per_s: float = 0.0
    samples: SamplesEvent | None = None
    reason: str = ""
    report: ReportEvent | None = None
    fault: Fault | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self.phase in RUNNING

    @property
    def is_measured(self) -> bool:
        """Whether it is known how much of what it is doing now is done."""
        if self.phase is Phase.READING:
            return self.total > 0
        return self.phase not in _UNMEASURED

    @property
    def share(self) -> float:
        """How much of the training is done, 0..1."""
        if self.phase in (Phase.PACKING, Phase.DONE):
            return 1.0
        return min(1.0, self.step / self.curve.steps) if self.curve.steps else 0.0
