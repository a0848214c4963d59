"""How a stranger's model did at its trial: kept so that it is not tried anew, and told to people.

A file named by the model's fingerprint says by its being there that the trial was passed, and by
what it holds how long a photo takes on this computer. Older versions of the program left it empty.
"""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.atomic_file import replace_file
from core.base.errors import WriteError
from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import (
    WrongValue,
    check_number,
    check_whole,
    parse_object,
    read_small_file,
)

_LONGEST_S: Final = 1e5
_MOST_BYTES: Final = 2**50
_LEAST_S: Final = 0.1
_TENTHS_BELOW_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class TrialReport:
    """How a model did on the test pictures.

    Attributes:
        fingerprint: of the package that was tried.
        load_s: seconds to check and load the network.
        predict_s: seconds that the network takes for one picture of 3:2, by one thread.
        memory_bytes: by how much memory grew from before the network was loaded to its peak;
            None where the system does not say.
    """

    fingerprint: str
    load_s: float
    predict_s: float
    memory_bytes: int | None = None

    def __post_init__(self) -> None:
        check_number("load_s", self.load_s, 0.0, _LONGEST_S)
        check_number("predict_s", self.predict_s, 0.0, _LONGEST_S)
        if self.memory_bytes is not None:
            check_whole("memory_bytes", self.memory_bytes, 0, _MOST_BYTES)

    @property
    def rounded_s(self) -> float:
        """Seconds for a photo, as coarsely as they are known: whole ones, or tenths below two."""
        tenths = max(_LEAST_S, round(self.predict_s, 1))
        return tenths if tenths < _TENTHS_BELOW_S else float(round(self.predict_s))

    @property
    def is_below_rounded(self) -> bool:
        """Whether it is less than the least that `rounded_s` gives."""
        return self.predict_s < _LEAST_S


def read_report(mark: Path) -> TrialReport | None:
    """Read what a trial found; None where there was none, or it said nothing."""
    try:
        return read_strictly(TrialReport, parse_object(read_small_file(mark)), passes_unknown=True)
    except (OSError, WrongValue):
        return None


def write_report(mark: Path, report: TrialReport) -> None:
    """Remember a passed trial; where nothing can be remembered the next call tries again."""
    with contextlib.suppress(WriteError):
        replace_file(mark, json.dumps(to_json(report)).encode() + b"\n", is_synced=False)
