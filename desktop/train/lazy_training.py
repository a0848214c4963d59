"""All about training that the main window knows.

Nearly everybody starts the window to colour photos, so what training takes is imported, and made,
when it is first spoken of: the window is there a tenth sooner.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.train import pending_training

if TYPE_CHECKING:
    from desktop.train.training_presenter import TrainingPresenter


class LazyTraining:
    """Holds the training presenter once it is made.

    Args:
        home: the user's data folder.
        make: imports, makes and connects the presenter; called once, when it is needed.
    """

    def __init__(self, home: Path, make: "Callable[[], TrainingPresenter]") -> None:
        self._home = home
        self._make = make
        self._made: TrainingPresenter | None = None

    @property
    def training_presenter(self) -> "TrainingPresenter":
        """Where it all happens."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._made is not None and self._made.is_running

    def offer_pending(self) -> None:
        """Offer to go on with a training that an earlier window began, if there is one."""
        pending = pending_training.pending_training(self._home)
        if pending is not None:
            self.training_presenter.offer(pending)

    def open(self) -> None:
        """Show the training, or ask what is to be trained."""
        self.training_presenter.open()

    def halt(self) -> None:
        """End the training so that the next start can go on with it."""
        if self._made is not None:
            self._made.halt()

    def close(self) -> None:
        """Begin nothing more, and end what was begun."""
        if self._made is not None:
            self._made.close()
