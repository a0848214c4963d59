"""What a bench keeps between requests: networks that are loaded, and what they answered."""

from collections import OrderedDict
from typing import Final

from core.arrays import GreyPlane
from core.card import Card
from core.colorizer import Colorizer
from core.library import Library
from core.prediction import Prediction

#: Networks kept ready, and answers remembered: going back and forth between two is instant.
_NETWORKS: Final = 2
_ANSWERS: Final = 4


class Engine:
    """Lives in one thread, made there on first use.

    Args:
        library: where models are found. One that was added by hand is tried in a child process
            before it is used, which takes seconds: another reason not to be the window's thread.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._networks: OrderedDict[str, Colorizer] = OrderedDict()
        self._answers: OrderedDict[tuple[int, str], Prediction] = OrderedDict()

    def card(self, model: str) -> Card:
        """Give the card of a model, by its id; its network is not loaded for that."""
        return self._library.find(model).card

    def load(self, model: str) -> Colorizer:
        """Make a model ready, by its id; it is kept ready."""
        if model not in self._networks:
            self._networks[model] = Colorizer(self._library.find(model))
            while len(self._networks) > _NETWORKS:
                self._networks.popitem(last=False)
        self._networks.move_to_end(model)
        return self._networks[model]

    def prediction(self, photo: int, grey: GreyPlane, model: str) -> Prediction:
        """Give what a model answers about a photo, asking it once.

        Args:
            photo: number of the photo, which tells it from all others opened.
            grey: the whole photo.
            model: id of the model.
        """
        key = (photo, model)
        if key not in self._answers:
            self._answers[key] = self.load(model).predict(grey)
            while len(self._answers) > _ANSWERS:
                self._answers.popitem(last=False)
        return self._answers[key]
