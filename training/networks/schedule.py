"""The learning rate as a pure function of the step."""

import math

import keras
from keras import ops

from training.recipes.recipe import ScheduleSection


def learning_rate(step: int, section: ScheduleSection) -> float:
    """Rise from 0 to `rate` over the warm-up, then stay, or fall to 0 along half a cosine."""
    if step < section.warm_up:
        return section.rate * step / section.warm_up
    if section.decay == "constant":
        return section.rate
    share = min(1.0, (step - section.warm_up) / max(1, section.steps - section.warm_up))
    return section.rate * 0.5 * (1.0 + math.cos(math.pi * share))


class LearningRate(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
    """`learning_rate` for the optimizer, whose own step count survives a resume.

    Args:
        section: the schedule.
        begins: the first step that is more than 0: weight decay goes by this rate, too.
    """

    def __init__(self, section: ScheduleSection, *, begins: int = 0) -> None:
        self._section, self._begins = section, begins

    def __call__(self, step: keras.KerasTensor) -> keras.KerasTensor:
        """Return the rate of a step, a float32 scalar."""
        step = ops.cast(step, "float32")
        return ops.where(step < self._begins, 0.0, self._rate(step))

    def _rate(self, step: keras.KerasTensor) -> keras.KerasTensor:
        section = self._section
        rising = section.rate * step / max(1, section.warm_up)
        if section.decay == "constant":
            return ops.minimum(rising, section.rate) if section.warm_up else section.rate + 0 * step
        span = max(1, section.steps - section.warm_up)
        share = ops.clip((step - section.warm_up) / span, 0.0, 1.0)
        falling = section.rate * 0.5 * (1.0 + ops.cos(math.pi * share))
        return ops.where(step < section.warm_up, rising, falling)

    def get_config(self) -> dict[str, float]:
        """Return the numbers that define the schedule."""
        section = self._section
        return {"rate": section.rate, "warm_up": section.warm_up, "steps": section.steps}
