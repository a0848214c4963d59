"""A choice without names: which picture of each photo is best, in an order that tells nothing."""

import random
from collections.abc import Collection


class Blind:
    """Remembers what was chosen for each photo.

    Args:
        models: how many there are; they are told apart by their places, from 0.
        seed: of the orders; another one shows the models of each photo in other orders.
    """

    def __init__(self, models: int, seed: int) -> None:
        self._models, self._seed = models, seed
        self._chosen: dict[int, int | None] = {}

    def order(self, photo: int) -> tuple[int, ...]:
        """Give the models in the order in which a photo shows them."""
        rng = random.Random(f"{self._seed} {photo}")
        return tuple(rng.sample(range(self._models), self._models))

    def choose(self, photo: int, model: int | None) -> None:
        """Choose the best model for a photo; None: there is no difference."""
        self._chosen[photo] = model

    def is_chosen(self, photo: int) -> bool:
        """Tell whether a photo was decided."""
        return photo in self._chosen

    def best(self, photo: int) -> int | None:
        """Give the model that was chosen for a photo; None for none."""
        return self._chosen.get(photo)

    @property
    def count(self) -> int:
        """How many photos were decided."""
        return len(self._chosen)

    def wins(self, model: int) -> int:
        """Count the photos for which a model was chosen."""
        return sum(1 for best in self._chosen.values() if best == model)

    def first_open(self, photos: Collection[int], after: int = -1) -> int | None:
        """Give the next of some photos that is not decided: behind one, then from the start."""
        undecided = sorted(photo for photo in photos if not self.is_chosen(photo))
        behind = [photo for photo in undecided if photo > after]
        return next(iter((*behind, *undecided)), None)
