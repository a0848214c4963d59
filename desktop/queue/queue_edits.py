"""The edits of photos of the queue: given, copied, pasted and taken back where they are kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from core.base.record_codec import read_leniently
from core.colour.colour_settings import ColourSettings
from core.edits.made_summary import MadeSummary, summary_of
from core.queue.jobs import Overrides, QueueJob
from desktop.models.model_service import ModelService
from desktop.photo import mixed_edits
from desktop.photo.all_edits import AllEdits
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.session import Edits
from desktop.queue.queue_service import QueueService


class QueueEdits:
    """Changes them; photos that have ended wait again.

    Args:
        queue: whose photos they are.
        models: what there is to colour with.
        all_edits: the edits of any photo.
        copied: adjustments that can be pasted.
        edits: pastes them.
    """

    def __init__(
        self,
        queue: QueueService,
        models: ModelService,
        all_edits: AllEdits,
        copied: CopiedEdits,
        edits: EditsPresenter,
    ) -> None:
        self._queue = queue
        self._models = models
        self._all_edits = all_edits
        self._copied = copied
        self._edits = edits

    def give(self, items: Sequence[QueueJob], edits: Edits) -> None:
        """Give photos the edits of another one, but for its hints and how it is held."""
        self._change(items, lambda own: mixed_edits.pasted(own, edits, colour_only=False))

    def give_model(self, items: Sequence[QueueJob], model: str) -> None:
        """Have photos coloured by a model of their own."""
        self._change(items, lambda own: replace(own, model=model))

    def take_back(self, items: Sequence[QueueJob]) -> None:
        """Have photos coloured as all others are."""
        usual = self._models.default_id
        back = partial(replace, model=usual, colour=ColourSettings())
        self._change(items, back, own=lambda own: Overrides())

    def copy(self, item: QueueJob) -> None:
        """Copy the adjustments of a photo."""
        self._copied.copy_from(item.job.source)

    def paste(self, items: Sequence[QueueJob], *, colour_only: bool) -> None:
        """Paste what was copied onto photos.

        Args:
            items: the photos.
            colour_only: only what the sliders set.
        """
        ids, photos = [item.id for item in items], [item.job.source for item in items]

        def then() -> None:
            self._queue.editor.override(ids, _without_edits)

        self._edits.paste_onto(photos, colour_only=colour_only, then=then)

    def made_with(self, item: QueueJob) -> Edits | None:
        """Say what a result was made with: so a photo without edits of its own is shown.

        None where the model of the result is no longer there.
        """
        if item.model not in {model.package.card.id for model in self._models.models}:
            return None
        choice, made = self._queue.last_choice, summary_of(item.made)
        usual = ColourSettings() if choice is None else choice.settings
        return Edits(
            item.model,
            _settings_of(made) or item.overrides.settings or usual,
            quarter_turns=made.quarter_turns,
            is_mirrored=made.is_mirrored,
            framing=made.framing,
        )

    def _change(
        self,
        items: Sequence[QueueJob],
        change: Callable[[Edits], Edits],
        own: Callable[[Overrides], Overrides] | None = None,
    ) -> None:
        """Change the edits of photos.

        Args:
            items: the photos.
            change: gives the new edits.
            own: gives what the queue itself goes on to note of them; None: no edits. What it notes
                goes before their edits, and was written by earlier versions.
        """
        ids = [item.id for item in items]
        photos = [item.job.source for item in items]
        noted = own or _without_edits
        self._all_edits.change(photos, change, then=lambda: self._queue.editor.override(ids, noted))


def _without_edits(own: Overrides) -> Overrides:
    return replace(own, model=None, settings=None)


def _settings_of(made: MadeSummary) -> ColourSettings | None:
    """Give the colour settings that a result says it was made with."""
    return read_leniently(ColourSettings, dict(made.settings)) if made.settings else None
