"""Learning a kernel: hints are told, what is left of the errors elsewhere is the loss.

The formula is that of `core.colorize.hint_kernel`, here for batches, in operations that a loss can
be led through, on any backend of Keras.
"""

from typing import Final, TypeAlias

import keras
import numpy as np
from keras import ops

from core.colorize.hint_kernel import LEAST_SPREAD, SPOT_EMBEDDING
from core.model.relation import RelationSpec

Tensor: TypeAlias = keras.KerasTensor

#: Units of a* and b* in which wishes and spreads are learned.
UNIT: Final = 15.0
#: Hints that a step tells at most, and how many of them are sought where the picture is worst.
MOST_HINTS: Final = 50
SOUGHT: Final = 5
#: The numbers of the kernel before they are learned.
_REACH, _SPOT_REACH, _SPOT, _GROWTH, _NOISE = 0.5, 0.08, 0.3, 0.2, 0.08
#: Added to errors before their logarithm, in squared units: what nobody sees needs no mending.
_UNSEEN: Final = 0.02
_SHUT_OUT: Final = 1e4


class KernelLearner(keras.Model):  # type: ignore[misc]
    """A head with the numbers of the kernel.

    Fed with a dictionary: `features` (b, n, 1, c), `places` (b, n, 2), `spread` (b, n), `hints`
    (b, MOST_HINTS) int32 cells, `count` (b,) of them that are told, and `seeks` (b,), 1 where the
    first SOUGHT are sought one after another where the picture is worst. The target is the wish
    of each cell, (b, n, 2).
    """

    def __init__(self, head: keras.Model, *, embedding: int, worse: float) -> None:
        super().__init__(name="kernel_learner")
        self.head, self._embedding, self._worse = head, embedding, worse
        self.numbers = self.add_weight(shape=(8,), initializer="zeros", name="numbers")
        self.built = True

    def call(self, inputs: dict[str, Tensor], training: bool = False) -> Tensor:
        """Return what the head says of each cell: (b, n, 2 d + 1)."""
        return ops.squeeze(self.head(inputs["features"], training=training), axis=2)

    def compute_loss(
        self,
        x: dict[str, Tensor] | None = None,
        y: Tensor | None = None,
        y_pred: Tensor | None = None,
        sample_weight: Tensor | None = None,
        training: bool = True,
    ) -> Tensor:
        """Return the mean logarithm of what hints leave of the error; worsening counts more."""
        assert x is not None
        assert y is not None
        assert y_pred is not None
        count, hints = ops.cast(x["count"], "int32"), ops.cast(x["hints"], "int32")
        sought = self._sought(x, y, ops.stop_gradient(y_pred))
        rest = ops.zeros_like(hints[:, SOUGHT:])
        seeks = ops.cast(x["seeks"], "bool")[:, None]
        hints = ops.where(seeks, ops.concatenate([sought, rest], axis=1), hints)
        left = y - self._spread(x, y, y_pred, hints, count)
        before, after = (ops.mean(ops.sum(ops.square(e), axis=-1), axis=1) for e in (y, left))
        change = ops.log(after + _UNSEEN) - ops.log(before + _UNSEEN)
        return ops.mean(change + self._worse * ops.relu(change))

    def _sought(self, x: dict[str, Tensor], y: Tensor, related: Tensor) -> Tensor:
        """Seek hints as a person does: where it is most wrong, then again with that one told."""
        left, hints = y, ops.zeros_like(ops.cast(x["hints"], "int32")[:, :SOUGHT])
        luck = x["luck"]
        for number in range(SOUGHT):
            error = ops.sum(ops.square(left), axis=-1) * luck[:, number]
            worst = ops.cast(ops.argmax(error, axis=1), "int32")[:, None]
            place = ops.cast(ops.arange(SOUGHT)[None] == number, "int32")
            hints = hints * (1 - place) + worst * place
            if number + 1 < SOUGHT:
                told = ops.full((ops.shape(y)[0],), number + 1, dtype="int32")
                left = y - ops.stop_gradient(self._spread(x, y, related, hints, told))
        return hints

    def _spread(
        self, x: dict[str, Tensor], y: Tensor, related: Tensor, hints: Tensor, count: Tensor
    ) -> Tensor:
        """Spread the wishes at the first `count` of the hints over all cells: (b, n, 2)."""
        told = ops.cast(ops.arange(ops.shape(hints)[1])[None] < count[:, None], "float32")
        share, reach, second, spot_reach, spot, growth, noise = self._kernel()
        size = self._embedding

        def at(values: Tensor) -> Tensor:
            return ops.take_along_axis(values, hints[..., None], axis=1)

        wish = at(y) * told[..., None]
        apart = _distances(x["places"], at(x["places"]))
        near = ops.exp(-0.5 * apart / spot_reach**2)
        surprise = ops.sqrt(ops.sum(ops.square(wish), axis=-1) + 1e-12) / (
            at(x["spread"][..., None])[..., 0] + LEAST_SPREAD / UNIT
        )
        heard = near * told[:, None]
        gained = ops.sum(heard * (growth * surprise)[:, None], axis=-1) / ops.maximum(
            ops.sum(heard, axis=-1), 1.0
        )
        spots = (spot + gained)[..., None]
        parts = related[..., :size], related[..., size : 2 * size], related[..., 2 * size :]

        def covariance(which: tuple[Tensor, ...], places: Tensor, spots_of: Tensor) -> Tensor:
            first, other, amplitude = which
            away = _distances(places, at(x["places"]))
            one, two = _distances(first, at(parts[0])), _distances(other, at(parts[1]))
            alike = share * ops.exp(-0.5 * (one + away / reach**2)) + (1.0 - share) * ops.exp(
                -0.5 * (two + away / second**2)
            )
            own = ops.exp(-0.5 * (SPOT_EMBEDDING * one + away / spot_reach**2))
            return (
                amplitude * _turned(at(parts[2])) * alike + spots_of * _turned(at(spots)) * own
            ) * told[:, None]

        to_hints = covariance(parts, x["places"], spots)
        among = covariance(tuple(at(part) for part in parts), at(x["places"]), at(spots))
        among = among * told[..., None]
        eye = ops.eye(hints.shape[1])
        among = among + eye * (noise + _SHUT_OUT * (1.0 - told))[..., None]
        return ops.matmul(to_hints, ops.solve(among, wish))

    def _kernel(self) -> tuple[Tensor, ...]:
        raw = self.numbers
        scaled = [
            number * ops.exp(raw[place])
            for place, number in enumerate(
                (_REACH, _REACH, _SPOT_REACH, _SPOT, _GROWTH, _NOISE), start=1
            )
        ]
        return (ops.sigmoid(raw[0]), *scaled)

    def spec(self) -> RelationSpec:
        """Give the numbers as a card holds them, for wishes in units of a* and b*."""
        share, reach, second, spot_reach, spot, growth, noise = (
            round(float(np.asarray(ops.convert_to_numpy(value))), 5) for value in self._kernel()
        )
        return RelationSpec(
            embedding=self._embedding,
            share=share,
            reach=reach,
            second_reach=second,
            spot=spot,
            spot_growth=growth,
            spot_reach=spot_reach,
            noise=noise,
        )


def _distances(points: Tensor, others: Tensor) -> Tensor:
    """Return squared distances of (b, n, d) and (b, k, d): (b, n, k)."""
    squares = ops.sum(ops.square(points), axis=-1)[:, :, None]
    other_squares = ops.sum(ops.square(others), axis=-1)[:, None, :]
    product = ops.matmul(points, _turned(others))
    return ops.maximum(squares + other_squares - 2.0 * product, 0.0)


def _turned(x: Tensor) -> Tensor:
    return ops.swapaxes(x, -1, -2)
