"""What a worker keeps between requests: networks that are loaded, and what they answered."""

import os
from collections import OrderedDict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.colorize.large_networks import LargeNetworks
from core.model.card import Card
from core.model.library import Library
from core.model.package import Package
from desktop.work.reading import Reading

if TYPE_CHECKING:
    from core.base.arrays import GreyPlane
    from core.colorize.colorizer import Colorizer
    from core.colorize.hints import Hint
    from core.image.safe_reader import SafeReader
    from core.model.prediction import Prediction, Told

#: Networks kept ready, and answers remembered: going back and forth between two is instant.
_NETWORKS: Final = 2
_ANSWERS: Final = 4
#: Of a network that takes hints: answers to different ones, for going back and forth between them.
_TOLD: Final = 8


@dataclass(frozen=True, slots=True)
class _File:
    """The file of a model, and what tells it from any other that may take its place."""

    path: Path
    stamp: tuple[int, int, int]

    @classmethod
    def at(cls, path: Path) -> "_File":
        try:
            found = os.stat(path)  # noqa: PTH116  asked for each picture
        except OSError:
            return cls(path, (0, 0, 0))
        return cls(path, (found.st_ino, found.st_mtime_ns, found.st_size))

    @property
    def is_current(self) -> bool:
        return _File.at(self.path) == self


class Engine:
    """Lives in one thread, made there on first use.

    Args:
        library: where models are found. One that was added by hand is tried in a child process
            before it is used, which takes seconds: another reason not to be the window's thread.
        reading: reads photos.
        large: the large network that all engines of the window share; None for one of its own.
    """

    def __init__(
        self, library: Library, reading: Reading, large: LargeNetworks | None = None
    ) -> None:
        self._reading = reading
        self._library = library
        self._networks: OrderedDict[str, Colorizer] = OrderedDict()
        self._large = large or LargeNetworks()
        self._answers: OrderedDict[tuple[int, str, bool], Prediction] = OrderedDict()
        self._told: OrderedDict[tuple[int, str, tuple[Hint, ...]], Told | None] = OrderedDict()
        self._files: dict[str, _File] = {}

    @property
    def reader(self) -> "SafeReader":
        """What reads photos."""
        return self._reading.reader()

    def card(self, model: str) -> Card:
        """Give the card of a model, by its id; its network is not loaded for that."""
        return self.package(model).card

    def package(self, model: str) -> Package:
        """Give the package of a model, by its id; its network is not loaded for that."""
        return self._library.find(model)

    def load(self, model: str) -> "Colorizer":
        """Make a model ready, by its id; it is kept ready as long as its file stays the same."""
        self._forget_replaced(model)
        if model not in self._networks:
            package = self._library.find(model)
            self._files[model] = _File.at(package.path)
            # In the worker: the window is there before.
            from core.colorize.colorizer import Colorizer

            self._networks[model] = Colorizer(package, large=self._large)
            while len(self._networks) > _NETWORKS:
                self._networks.popitem(last=False)
        self._networks.move_to_end(model)
        return self._networks[model]

    def prediction(
        self, photo: int, grey: "GreyPlane", model: str, *, for_hints: bool = False
    ) -> "Prediction":
        """Give what a model answers about a photo, asking it once.

        Args:
            photo: number of the photo, which tells it from all others opened.
            grey: the whole photo.
            model: id of the model.
            for_hints: also ask which places belong together. That is not asked without need: the
                other answer is the same only but for rounding, and takes half of the time.
        """
        self._forget_replaced(model)
        key = (photo, model, for_hints)
        if key not in self._answers:
            self._answers[key] = self.load(model).predict(grey, for_hints=for_hints)
            while len(self._answers) > _ANSWERS:
                self._answers.popitem(last=False)
        return self._answers[key]

    def told(
        self,
        photo: int,
        grey: "GreyPlane",
        model: str,
        prediction: "Prediction",
        hints: "tuple[Hint, ...]",
    ) -> "Prediction":
        """Give what a model answers when it is told hints; where it takes none, that is the same.

        Args:
            photo: number of the photo, which tells it from all others opened.
            grey: the whole photo.
            model: id of the model.
            prediction: of the photo by this model, made `for_hints`.
            hints: in the frame of the photo as it is held.
        """
        from core.colorize.told_hints import is_told

        if is_told(prediction, hints):
            return prediction
        self._forget_replaced(model)
        key = (photo, model, hints)
        if key not in self._told:
            self._told[key] = self.load(model).told(prediction, grey, hints).told
            while len(self._told) > _TOLD:
                self._told.popitem(last=False)
        self._told.move_to_end(key)
        return replace(prediction, told=self._told[key])

    def _forget_replaced(self, model: str) -> None:
        """Drop what is kept of a model that was removed, renamed or replaced by another."""
        file = self._files.get(model)
        if file is None or file.is_current:
            return
        del self._files[model]
        self._networks.pop(model, None)
        for key in [key for key in self._answers if key[1] == model]:
            del self._answers[key]
        for told in [told for told in self._told if told[1] == model]:
            del self._told[told]
