"""The losses of a run over its epochs as a picture, the same bytes for the same history."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from core.base.atomic_file import replacing
from training.run.loss_history import LossRow

_INK, _QUIET, _LINES = "#33363b", "#7b8088", "#e4e6e9"
_TRAINING, _VALIDATION = "#8fb3d9", "#1f5f99"
_STYLE: dict[str, object] = {
    "font.family": "DejaVu Sans",  # comes with Matplotlib: the same on every machine
    "font.size": 9.0,
    "svg.hashsalt": "autochrome",
    "text.color": _INK,
    "axes.edgecolor": _QUIET,
    "axes.labelcolor": _INK,
    "xtick.color": _QUIET,
    "ytick.color": _QUIET,
}


@dataclass(frozen=True, slots=True)
class Curves:
    """What is drawn.

    Attributes:
        rows: the history of a run.
        steps_an_epoch: steps in which every photograph is seen once.
        best_step: step whose weights were kept.
        loss: what the loss is, in words.
    """

    rows: Sequence[LossRow]
    steps_an_epoch: float
    best_step: int
    loss: str


def write_curves(path: Path, curves: Curves) -> None:
    """Draw training and validation loss over the epochs, as SVG.

    Raises:
        WriteError: the disk refuses.
    """
    buffer = io.BytesIO()
    with mpl.rc_context(_STYLE):  # type: ignore[arg-type]
        figure = Figure(figsize=(7.2, 3.4), layout="constrained")
        _draw(figure.add_subplot(), curves)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    with replacing(path) as file:
        file.write(buffer.getvalue())


def _draw(axes: Axes, curves: Curves) -> None:
    def epoch(step: int) -> float:
        return step / curves.steps_an_epoch

    looks = [(epoch(row.step), row.val_loss) for row in curves.rows if row.val_loss is not None]
    axes.plot(
        [epoch(row.step) for row in curves.rows],
        [row.loss for row in curves.rows],
        color=_TRAINING, linewidth=1.4, label="training",
    )  # fmt: skip
    axes.plot(
        [at for at, _ in looks], [loss for _, loss in looks],
        color=_VALIDATION, linewidth=1.8, marker="o", markersize=3.5, label="validation",
    )  # fmt: skip
    kept = [(at, loss) for at, loss in looks if at == epoch(curves.best_step)]
    if kept:
        axes.plot(*kept[0], marker="o", markersize=9, fillstyle="none", color=_VALIDATION,
                  linestyle="none", label="kept")  # fmt: skip
    axes.set_xlabel("epochs")
    axes.set_ylabel(curves.loss)
    axes.set_xlim(left=0)
    axes.grid(axis="y", color=_LINES, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0)
    axes.legend(frameon=False, loc="upper right")
