"""Adam with a learning rate of its own for the encoder."""

import keras
from keras import ops

from training.networks.efficientnet_lite import PREFIX
from training.networks.schedule import LearningRate
from training.recipes.recipe import ScheduleSection


class EncoderAdam(keras.optimizers.Adam):  # type: ignore[misc]
    """Adam (Kingma and Ba 2015) in which encoder weights take smaller steps, and begin later.

    A gradient that is scaled changes nothing in Adam; the step is what has to be smaller. An
    encoder that knows its job learns gently, once the decoder has stopped learning wildly.
    """

    def __init__(self, schedule: ScheduleSection, network: keras.Model) -> None:
        variables = network.trainable_variables
        encoder = [v for v in variables if PREFIX in v.path]
        super().__init__(
            learning_rate=LearningRate(schedule),
            weight_decay=schedule.weight_decay or None,
            global_clipnorm=schedule.clip or None,
            use_ema=schedule.average > 0,
            ema_momentum=schedule.average or 0.99,
            name="adam",
        )
        self._schedule = schedule
        # Places in the list: what `update_step` is given is another object on each backend.
        self._encoder = {i for i, v in enumerate(variables) if PREFIX in v.path}
        if encoder:
            self.exclude_from_weight_decay(var_list=encoder)

    def update_step(
        self,
        gradient: keras.KerasTensor,
        variable: keras.Variable,
        learning_rate: keras.KerasTensor,
    ) -> None:
        """Take Adam's step, an encoder's at its own rate."""
        if self._get_variable_index(variable) in self._encoder:
            begins = self._schedule.encoder_after * self._schedule.steps
            has_begun = ops.cast(ops.cast(self.iterations, "float32") >= begins, "float32")
            learning_rate = learning_rate * has_begun * self._schedule.encoder_rate
        super().update_step(gradient, variable, learning_rate)
