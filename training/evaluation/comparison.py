"""Two models on the same held-out photographs: a table of each domain, and who wins what."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass

from core.colorize.colorizer import Colorizer
from core.model.card import Metric
from core.model.package import Package
from training.evaluation.evaluate import Held, evaluate

#: Closer than this counts as equal: the figures are means over some hundred photographs.
_PSNR_DRAW, _AB_DRAW, _RELATIVE_DRAW = 0.05, 0.05, 0.01


@dataclass(frozen=True, slots=True)
class Duel:
    """Two models in one domain; each metric also holds the figures of the photos left grey."""

    domain: str
    first: Metric
    second: Metric

    @property
    def winners(self) -> dict[str, str]:
        """Who is better by each figure: "first", "second" or "draw"."""
        first, second = self.first, self.second
        return {
            "psnr": _winner(first.psnr, second.psnr, _PSNR_DRAW),
            "ab": _winner(-first.ab, -second.ab, _AB_DRAW),
            "relative": _winner(
                -abs(first.relative - 1.0), -abs(second.relative - 1.0), _RELATIVE_DRAW
            ),
        }


def compare_models(
    first: Package, second: Package, photographs: Callable[[], Iterable[Held]]
) -> list[Duel]:
    """Let two models colour the same photographs; `photographs` is called once for each."""
    of_first, of_second = (
        evaluate(Colorizer(package), photographs()) for package in (first, second)
    )
    return [Duel(one.domain, one, other) for one, other in zip(of_first, of_second, strict=True)]


def duel_values(duel: Duel, *, first: str, second: str) -> dict[str, object]:
    """Give a duel as JSON values; the winners are named by the models' names."""
    names = {"first": first, "second": second, "draw": "draw"}
    return {
        "domain": duel.domain,
        "photos": duel.first.photos,
        "first": {"model": first} | asdict(duel.first),
        "second": {"model": second} | asdict(duel.second),
        "winners": {figure: names[winner] for figure, winner in duel.winners.items()},
    }


def table(duels: Sequence[Duel], *, first: str, second: str) -> str:
    """Lay duels out for a terminal: three lines a domain, and what the arrows mean."""
    width = max(len(name) for name in (first, second, "left grey", "better")) + 2
    lines = [f"{'':{width}}{'psnr':>8}{'ab':>8}{'relative':>10}"]
    for duel in duels:
        one, other, winners = duel.first, duel.second, duel.winners
        lines += [
            "",
            f"{duel.domain} ({one.photos} photographs)",
            _line("left grey", width, one.grey_psnr, one.grey_ab, 0.0),
            _line(first, width, one.psnr, one.ab, one.relative),
            _line(second, width, other.psnr, other.ab, other.relative),
        ]
        names = {"first": first, "second": second, "draw": "draw"}
        better = (f"{figure}: {names[winner]}" for figure, winner in winners.items())
        lines.append(f"{'better':{width}}{', '.join(better)}")
    lines += [
        "",
        "psnr: dB, higher is better. ab: distance from the true colour, lower is better.",
        "relative: colourfulness as a share of the originals', best near 1.",
    ]
    return "\n".join(lines)


def _line(name: str, width: int, psnr: float, ab: float, relative: float) -> str:
    return f"{name:{width}}{psnr:8.2f}{ab:8.2f}{relative:10.2f}"


def _winner(first: float, second: float, draw: float) -> str:
    if abs(first - second) < draw:
        return "draw"
    return "first" if first > second else "second"
