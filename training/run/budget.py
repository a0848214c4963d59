"""A time budget becomes a number of steps: a few are timed, and the schedule is fitted to it."""

import json
import time
from collections.abc import Callable
from dataclasses import replace

from training.networks.learner import Learner
from training.recipes.recipe import Recipe, ScheduleSection
from training.run.batches import Batches
from training.run.event_lines import tell
from training.run.run_files import RunFiles, write_json

#: Steps that are timed.
_TIMED_STEPS = 8
#: Share of the time that goes into steps; the rest is looks and checkpoints.
_STEPS_SHARE = 0.85
#: Looks at the held-out photographs in a run, at least.
_LOOKS = 12


def fitted(
    recipe: Recipe,
    files: RunFiles,
    minutes: float | None,
    trial: Callable[[], tuple[Learner, Batches]],
) -> Recipe:
    """Fit the schedule to a time budget, once; a resumed run keeps what was chosen.

    Args:
        recipe: what is asked for.
        files: where the choice is kept.
        minutes: the budget; None leaves the recipe as it is.
        trial: makes a compiled learner to take steps with, which is thrown away.
    """
    if minutes is None:
        return recipe
    if not files.budget.exists():
        tell("note", text="timing a few steps to fit the schedule to the time")
        second_s = _seconds_a_step(*trial())
        steps = max(1, int(minutes * 60.0 * _STEPS_SHARE / second_s))
        write_json(files.budget, {"steps": steps, "seconds_a_step": round(second_s, 4)})
    steps = json.loads(files.budget.read_text())["steps"]
    return replace(recipe, schedule=_scaled(recipe.schedule, steps))


def _scaled(schedule: ScheduleSection, steps: int) -> ScheduleSection:
    """Shorten or lengthen a schedule to `steps`, whole rounds, its shape kept."""
    steps = max(1, round(steps / schedule.round)) * schedule.round
    looks = max(1, round(steps / _LOOKS / schedule.round)) * schedule.round
    # Averaging over more steps than a tenth of the run would keep its beginning.
    average = min(schedule.average, 1.0 - 10.0 / steps) if schedule.average else 0.0
    return replace(
        schedule,
        steps=steps,
        warm_up=min(schedule.warm_up, steps // 10),
        validate_every=min(schedule.validate_every, looks),
        average=max(0.0, average),
    )


def _seconds_a_step(learner: Learner, batches: Batches) -> float:
    learner.fitted.train_on_batch(*batches.batch(0))
    began = time.monotonic()
    for step in range(1, _TIMED_STEPS + 1):
        learner.fitted.train_on_batch(*batches.batch(step))
    return (time.monotonic() - began) / _TIMED_STEPS
