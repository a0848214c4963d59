"""Files of results, made when they are taken elsewhere, or at hand where one shows the same."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError
from core.batch.naming import example
from core.colorize.export_options import ExportOptions
from desktop.photo.all_edits import AllEdits
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits, Subject
from desktop.photo.take import take_jobs
from desktop.photo.take.take_jobs import Wanted, as_png
from desktop.photo.take.taken_folder import TakenFolder
from desktop.pictures.results import Results
from desktop.settings.export_choice import ExportChoice
from desktop.work.workers import EngineWork

#: Files that are not made again while nothing about their photos changed.
_REMEMBERED: Final = 8
_THREADS: Final = 2


class TakenFiles:
    """Has them made one after the other, beside what is being saved.

    Args:
        photo_controller: of the open photo.
        all_edits: of all others.
        results: what was saved of each photo.
        folder: where files are made.
    """

    def __init__(
        self,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        results: Results,
        folder: TakenFolder,
    ) -> None:
        self._photo_controller = photo_controller
        self._all_edits = all_edits
        self._results = results
        self._folder = folder
        self._choice = ExportChoice()
        self._made: OrderedDict[tuple[Path, Edits, ExportOptions], Path] = OrderedDict()

    def use_export(self, choice: ExportChoice) -> None:
        """Name and store results so from now on."""
        self._choice = choice

    def ask_picture(
        self,
        subject: Subject,
        then: Callable[[Path], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Have the open photo's result made as a PNG, to be pasted; it is the caller's to remove.

        Args:
            subject: the photo.
            then: is given the file.
            failed: is given why there is none.
        """
        options = as_png(self._choice.options)
        target = self._folder.place_for(f"{Path(self._name_of(subject)).stem}.png")
        job = take_jobs.result_of(subject, Wanted(None, target, options), self._folder)
        self._photo_controller.results.make(job, then, failed)

    def ask(
        self,
        photo: Path | None,
        then: Callable[[Path], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Find or make the file of a result, as Save would write it.

        Args:
            photo: its file, or what stands for one; None: the open photo.
            then: is given the file.
            failed: is given why there is none.
        """
        session = self._photo_controller.session
        shown = session.photo
        is_open = shown is not None and photo in (None, shown.key)
        subject = self._photo_controller.subject_with(session.edits) if is_open else None
        if subject is not None:
            key = subject.photo.key
            saved = self._results.of(key.absolute()) if session.saved == subject.edits else None
            wanted = self._wanted(key, subject.edits, saved, self._name_of(subject))
            job = take_jobs.result_of(subject, wanted, self._folder)
            self._make(key, subject.edits, job, then, failed)
        elif photo is not None and self._photo_controller.pasted.image(photo) is None:
            self._all_edits.ask(photo, partial(self._ask_file, photo, then, failed))
        elif shown is not None and shown.photo.path is not None:
            then(shown.photo.path)  # in colour, and kept so

    def _ask_file(
        self,
        photo: Path,
        then: Callable[[Path], object],
        failed: Callable[[AutochromeError], object],
        edits: Edits,
    ) -> None:
        left = self._photo_controller.left
        before = left.session_of(photo)
        is_copied = before is not None and edits == before.copied and edits != before.saved
        at_hand = None if photo in left.unsaved or is_copied else self._results.of(photo.absolute())
        name = self._choice.name_for(photo, edits.model)
        wanted = self._wanted(photo, edits, at_hand, name)
        kept = self._photo_controller.keeper.edits
        job = take_jobs.result_of_file(photo, edits, wanted, self._folder, kept, _THREADS)
        self._make(photo, edits, job, then, failed)

    def _wanted(self, key: Path, edits: Edits, at_hand: Path | None, name: str) -> Wanted:
        options = self._choice.options
        made = self._made.get((key, edits, options))
        return Wanted(at_hand or made, self._folder.place_for(name), options)

    def _make(
        self,
        key: Path,
        edits: Edits,
        job: EngineWork[Path],
        then: Callable[[Path], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        options = self._choice.options

        def on_made(file: Path) -> None:
            if self._folder.holds(file):
                self._made[key, edits, options] = file
                while len(self._made) > _REMEMBERED:
                    self._made.popitem(last=False)
            then(file)

        self._photo_controller.results.make(job, on_made, failed)

    def _name_of(self, subject: Subject) -> str:
        source = subject.photo.photo.path
        if source is None:
            return example(self._choice.pattern, Path(f"{subject.photo.name}.png"))
        return self._choice.name_for(source, subject.edits.model)
