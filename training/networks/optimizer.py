"""Adam with a learning rate of its own for the encoder, and for each player of a finish."""

from typing import Final

import keras
from keras import ops

from training.networks import adversary
from training.networks.efficientnet_lite import PREFIX
from training.networks.schedule import LearningRate
from training.recipes.recipe import FinishSection, ScheduleSection

#: Decay of the two moments of the gradient. Where another player moves on, what a gradient was
#: some steps ago says little (Radford, Metz and Chintala 2016; Sauer et al. 2021).
_ALONE: Final = (0.9, 0.999)
_AGAINST_JUDGES: Final = (0.5, 0.99)
_OF_JUDGES: Final = 0.99


class EncoderAdam(keras.optimizers.Adam):  # type: ignore[misc]
    """Adam (Kingma and Ba 2015) in which encoder weights take smaller steps, and begin later.

    A gradient that is scaled changes nothing in Adam; the step is what has to be smaller. An
    encoder that knows its job learns gently, once the decoder has stopped learning wildly.
    In a finish the judges have a rate and moments of their own, and learn alone at first.
    """

    def __init__(
        self, schedule: ScheduleSection, network: keras.Model, finish: FinishSection | None = None
    ) -> None:
        variables = network.trainable_variables
        if finish is not None and not finish.has_judges:
            finish = None
        beta_1, beta_2 = _ALONE if finish is None else _AGAINST_JUDGES
        super().__init__(
            learning_rate=LearningRate(
                schedule, begins=0 if finish is None else finish.judges_first
            ),
            beta_1=beta_1,
            beta_2=beta_2,
            weight_decay=schedule.weight_decay or None,
            # One norm for all would let the judges decide how far the network moves.
            global_clipnorm=(schedule.clip or None) if finish is None else None,
            clipnorm=None if finish is None else (schedule.clip or None),
            use_ema=schedule.average > 0,
            ema_momentum=schedule.average or 0.99,
            name="adam",
        )
        self._schedule, self._finish = schedule, finish
        # Places in the list: what `update_step` is given is another object on each backend.
        self._encoder = {i for i, v in enumerate(variables) if PREFIX in v.path}
        self._judges = {i for i, v in enumerate(variables) if adversary.PREFIX in v.path}
        apart = [variables[i] for i in sorted(self._encoder | self._judges)]
        if apart:
            self.exclude_from_weight_decay(var_list=apart)

    def update_step(
        self,
        gradient: keras.KerasTensor,
        variable: keras.Variable,
        learning_rate: keras.KerasTensor,
    ) -> None:
        """Take Adam's step: an encoder's at its own rate, a judge's by its own rule."""
        index, finish = self._get_variable_index(variable), self._finish
        if finish is not None and index in self._judges:
            self._update_judge(gradient, variable, self._velocities[index], finish.judges_rate)
            return
        if index in self._encoder:
            begins = self._schedule.encoder_after * self._schedule.steps
            has_begun = ops.cast(ops.cast(self.iterations, "float32") >= begins, "float32")
            learning_rate = learning_rate * has_begun * self._schedule.encoder_rate
        super().update_step(gradient, variable, learning_rate)

    def _update_judge(
        self,
        gradient: keras.KerasTensor,
        variable: keras.Variable,
        velocity: keras.Variable,
        rate: float,
    ) -> None:
        """Take Adam's step without a first moment."""
        decay = _OF_JUDGES
        self.assign(velocity, decay * velocity + (1.0 - decay) * ops.square(gradient))
        bias = 1.0 - ops.power(decay, ops.cast(self.iterations, "float32") + 1.0)
        step = rate * gradient / (ops.sqrt(velocity / bias) + self.epsilon)
        self.assign_sub(variable, ops.cast(step, variable.dtype))
