"""Does a training wait for its pictures: `python -m benchmarks.pictures --data DIR`.

The recipe's own training step is fed through Keras `fit` once by `training.run.batches.Batches`,
which cut, age and convert photographs of the cache while the step before computes, and once by one
ready batch over and over. Both in turn, several rounds; the ratio of their medians must reach 0.9.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.table import Figure, at_least, print_table
from training.run.allocator import keep_memory

if TYPE_CHECKING:
    import keras

    from training.recipes.recipe import Recipe
    from training.run.run import RunPlaces

#: Batches that are made ahead of their step, as `training.run.batches` asks for.
_QUEUE: Final = 8


def main(arguments: Sequence[str]) -> int:
    """Measure a recipe, print the table; 1 when the limit is not kept."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.pictures",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--recipe", default="natural")
    parser.add_argument("--steps", type=int, default=20, metavar="N", help="of a round")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--encoder", type=Path, metavar="FILE", help="as of `training run`")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="default: a temporary folder")
    typed = parser.parse_args(arguments)
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    keep_memory("benchmarks.pictures", list(arguments))
    from training.recipes.recipe import load_recipe
    from training.run.run import RunPlaces

    with tempfile.TemporaryDirectory(prefix="autochrome-bench-") as folder:
        places = RunPlaces(typed.data, typed.encoder, Path(folder), typed.cache or Path(folder))
        figure = measure(load_recipe(typed.recipe), places, typed.steps, typed.rounds)
    print_table([figure])
    return 0 if figure.is_kept else 1


def measure(recipe: "Recipe", places: "RunPlaces", steps: int, rounds: int) -> Figure:
    """Train some steps on photographs and on one ready batch, in turn."""
    import keras

    from training.networks.learner import make_learner
    from training.run.run import compiled, make_batches, read_both, set_start_weights

    learned, _ = read_both(recipe, places)
    learner = make_learner(recipe, learned)
    set_start_weights(learner.network, recipe, places)
    compiled(learner, recipe)
    # An epoch as long as a measurement: at its end Keras waits.
    schedule = replace(recipe.schedule, round=_QUEUE + 1 + steps)
    batches = make_batches(replace(recipe, schedule=schedule), learner, learned)
    ready = batches[0]

    class Ready(keras.utils.PyDataset):  # type: ignore[misc]
        """The same batch for every step."""

        def __len__(self) -> int:
            return len(batches)

        def __getitem__(self, index: int) -> object:
            return ready

    _seconds(learner.fitted, batches, 1)  # builds the function, warms the caches
    fed, alone = [], []
    for _ in range(rounds):
        fed.append(_seconds(learner.fitted, batches, steps))
        alone.append(_seconds(learner.fitted, Ready(workers=1, max_queue_size=_QUEUE), steps))
    pictures = steps * batches.pictures
    pace, most = pictures / statistics.median(fed), pictures / statistics.median(alone)
    what = f"{recipe.model.id}: pictures/s on photographs / on one batch"
    return at_least(what, pace / most, "times", 0.9, f"{pace:.1f} / {most:.1f} pictures/s")


def _seconds(network: "keras.Model", batches: "keras.utils.PyDataset", steps: int) -> float:
    """Time `steps` steps after those that the queue had ready when `fit` began."""
    import keras

    ended: list[float] = []
    clock = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda step, logs: ended.append(time.perf_counter())
    )
    taken = _QUEUE + 1 + steps
    network.fit(batches, steps_per_epoch=taken, epochs=1, callbacks=[clock], verbose=0)
    return ended[-1] - ended[_QUEUE]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
