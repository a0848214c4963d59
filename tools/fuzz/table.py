"""What came of a run: a line for each group of inputs, then each fault."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Final

from tools.fuzz.cases import Result, Verdict

_SHOWN: Final = 40
_WIDEST: Final = 150
_SLOWEST: Final = 5


@dataclass(slots=True)
class Table:
    """Counts results as they come."""

    counts: defaultdict[str, Counter[Verdict]] = field(default_factory=lambda: defaultdict(Counter))
    faults: list[Result] = field(default_factory=list)
    slowest: list[Result] = field(default_factory=list)

    def take(self, result: Result) -> None:
        """Count a result."""
        self.counts[result.made.group][result.verdict] += 1
        if result.verdict.is_fault:
            self.faults.append(result)
        self.slowest.append(result)
        self.slowest.sort(key=lambda one: one.seconds, reverse=True)
        del self.slowest[_SLOWEST:]

    def text(self) -> str:
        """Give the table, and below it what is to be looked at."""
        head = "".join(f"{verdict.value:>13}" for verdict in Verdict)
        lines = [f"{'':<18}{'inputs':>8}{head}"]
        lines += [_line(group, self.counts[group]) for group in sorted(self.counts)]
        lines.append(_line("all", sum(self.counts.values(), Counter())))
        slowest = ", ".join(f"{one.case} {one.seconds:.1f} s" for one in self.slowest)
        lines.append(f"The slowest: {slowest}")
        for fault in self.faults[:_SHOWN]:
            lines += ["", f"{fault.case} {fault.verdict.value}: {fault.made.story}"[:_WIDEST]]
            last = fault.told.strip().splitlines()[:1] + fault.told.strip().splitlines()[-1:]
            lines += [f"  {line[:_WIDEST]}" for line in dict.fromkeys(last)]
            lines += [f"  kept in {fault.kept}"] if fault.kept else []
        if len(self.faults) > _SHOWN:
            lines.append(f"\n{len(self.faults) - _SHOWN} more")
        return "\n".join(lines)


def _line(group: str, counts: Counter[Verdict]) -> str:
    figures = "".join(f"{counts[verdict] or '.':>13}" for verdict in Verdict)
    return f"{group:<18}{counts.total():>8}{figures}"
