"""Several devices share each step: JAX does it, by `keras.distribution`.

Every device holds all weights and gets an equal part of each batch; what comes out is what one
device would compute. TensorFlow's strategies for several workers do not work with Keras 3's
`fit`, so on that backend a run uses the one device that TensorFlow chooses.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import keras

from core.base.errors import UsageError


@contextmanager
def spread(wanted: int | None, *, batch: int) -> Iterator[int]:
    """Let what is built and trained in the block run on several devices; yield how many.

    Args:
        wanted: how many; None for as many as there are and can share a batch equally.
        batch: squares a step.

    Raises:
        UsageError: there are fewer, they cannot share, or the backend knows no sharing.
    """
    if keras.backend.backend() != "jax":
        if wanted is not None and wanted > 1:
            raise UsageError(
                "Only the JAX backend trains on several devices.",
                hint="Set KERAS_BACKEND=jax; see docs/devices.md.",
            )
        yield 1
        return
    there = keras.distribution.list_devices()
    count = devices_for(wanted, there=len(there), batch=batch)
    if count == 1:
        yield 1
        return
    with keras.distribution.DataParallel(devices=there[:count]).scope():
        yield count


def devices_for(wanted: int | None, *, there: int, batch: int) -> int:
    """Choose how many devices to use; all but the first argument as in `spread`.

    Raises:
        UsageError: as `spread`.
    """
    if wanted is None:
        return max(n for n in range(1, there + 1) if batch % n == 0)
    if wanted < 1:
        raise UsageError("At least one device is needed.", hint="Leave --devices out for all.")
    if wanted > there:
        raise UsageError(
            "{wanted} devices are asked for, and JAX sees {there}.",
            hint="Leave --devices out to use those that there are.",
            wanted=wanted,
            there=there,
        )
    if batch % wanted:
        raise UsageError(
            "{wanted} devices cannot share a batch of {batch} equally.",
            hint="Change --devices, or 'batch' in the recipe's [pictures].",
            wanted=wanted,
            batch=batch,
        )
    return wanted
