"""One photo of a batch, from file to file; whatever happens on the way is its outcome."""

import time
import traceback
from dataclasses import replace
from pathlib import Path

from core.base.atomic_file import make_folder, require_short_name, sweep_drafts
from core.base.errors import AutochromeError, NoLongerWanted, NotEnoughMemory, PackageError
from core.base.sentence import Sentence
from core.batch.edited import Making, making_of
from core.batch.half_there import read_whole
from core.batch.memory_gate import MemoryGate
from core.batch.plan import Job
from core.batch.task import Outcome, OutcomeState, Task
from core.colorize.colorizer import Colorizer
from core.colorize.doubt import doubt_of, most_doubt
from core.colorize.export import render_depth, write_pages, write_result
from core.colorize.large_networks import LargeNetworks
from core.colorize.pages import coloured_pages, holds_pages
from core.colour.render import Rendering
from core.edits.colouring import colour_turned
from core.edits.cutting import cut_first, cut_photo, cut_picture, frame_of_photo
from core.edits.made import made_line
from core.edits.turning import turned
from core.image.formats import Format
from core.image.photo import Photo
from core.image.safe_reader import SafeReader
from core.model.package import Package


class LoadedNetworks:
    """What a worker has at hand: the networks it loaded last.

    Args:
        package: the model of most photos.
        threads: for each network.
        swept: folders that a worker of this run has looked into already.
        large: the large network that all workers of this run share.

    Raises:
        PackageError: here, the model of most photos cannot be run, or there is no room for it.
    """

    def __init__(
        self, package: Package, threads: int, swept: set[Path], large: LargeNetworks
    ) -> None:
        self.threads = threads
        self.swept = swept
        self._large = large
        self._usual = package.fingerprint
        try:
            self._loaded = {package.fingerprint: self._made(package)}
        except MemoryError as error:
            raise PackageError(
                "There is not enough memory for the model {model}.",
                hint="Close other programs, or choose another model.",
                path=package.path,
                model=package.card.name,
            ) from error

    def colorizer(self, package: Package) -> Colorizer:
        """Give the network of a package; beside the usual one, one other is kept.

        Raises:
            PackageError: it cannot be run.
            MemoryError: there is no room for it now.
        """
        if package.fingerprint not in self._loaded:
            self._loaded = {self._usual: self._loaded[self._usual]}
            self._loaded[package.fingerprint] = self._made(package)
        return self._loaded[package.fingerprint]

    def _made(self, package: Package) -> Colorizer:
        return Colorizer(package, threads=self.threads, large=self._large)


def outcome_of(
    task: Task, networks: LoadedNetworks, reader: SafeReader, gate: MemoryGate
) -> Outcome:
    """Colorize one photo; whatever happens on the way is its outcome.

    Raises:
        NoLongerWanted: the run is to stop, and reading it lasts.
    """
    began = time.perf_counter()
    with gate.shared():
        outcome = _attempt(task, networks, reader)
    if outcome is None:
        with gate.alone():
            outcome = _attempt(task, networks, reader)
    if outcome is None:
        outcome = Outcome(
            task.job,
            OutcomeState.FAILED,
            Sentence("There is not enough memory to colorize {path}.", path=task.job.source),
            Sentence("Close other programs, or scale the photo down."),
            error=NotEnoughMemory,
        )
    model = outcome.model or task.options.package.card.id
    return replace(outcome, seconds=time.perf_counter() - began, model=model)


def _attempt(task: Task, networks: LoadedNetworks, reader: SafeReader) -> Outcome | None:
    """Carry a photo through; None when there is not enough memory for it now."""
    job = task.job
    try:
        return _carry(task, networks, reader)
    except NoLongerWanted:
        raise
    except MemoryError:
        return None
    except AutochromeError as error:
        # Only its kind: its traceback would keep the pixels.
        return Outcome(job, OutcomeState.FAILED, error.message, error.hint, error=type(error))
    except Exception as error:  # one photo's fault must not end the others
        return Outcome(
            job,
            OutcomeState.FAILED,
            Sentence(
                "{path} met a fault of this program: {kind}: {told}.",
                path=job.source,
                kind=type(error).__name__,
                told=str(error),
            ),
            Sentence("Please report it, with the photo if you can share it."),
            details=traceback.format_exc(),
        )


def _carry(task: Task, networks: LoadedNetworks, reader: SafeReader) -> Outcome:
    """Take one photo from file to file."""
    job, options, threads = task.job, task.options, networks.threads
    require_short_name(job.target)
    making = _making(task)
    edits = making.edits

    def read_first() -> Photo:
        return reader.read(job.source, max_pixels=options.max_pixels)

    is_to_be_whole = task.waits_for_whole
    photo = read_whole(job.source, read_first) if is_to_be_whole else read_first()
    photo = turned(photo, edits)
    target = Format.of_suffix(job.target.suffix)
    has_pages = holds_pages(photo, target)
    if photo.is_in_colour and not making.recolour and not has_pages:
        return Outcome(
            job,
            OutcomeState.SKIPPED,
            photo.triage.sentence,
            # Read in the window, in a terminal and in reports of either.
            Sentence(
                "To replace its colours, choose “Colour even if it is in colour” in its menu, or "
                "give a command --recolour."
            ),
            model=making.package.card.id,
        )
    depth = render_depth(photo, target, options.export)
    colorizer = networks.colorizer(making.package)
    doubts: list[float | None] = []

    def coloured(page: Photo) -> Rendering:
        return colour_turned(
            page,
            colorizer,
            edits,
            depth=depth,
            has_hints=page is photo,
            seen=lambda prediction: doubts.append(doubt_of(prediction)),
        )

    card, export, made = making.package.card, options.export, made_line(edits)
    _make_folder(job, networks)
    if has_pages:

        def read(number: int) -> Photo:
            page = reader.read(
                job.source,
                max_pixels=options.max_pixels,
                keep_original=not making.recolour,
                page=number,
            )
            return turned(page, edits)

        pages = coloured_pages(photo, coloured, read, depth=depth, recolour=making.recolour)
        written = write_pages(
            cut_first(pages, edits, threads=threads),
            job.target,
            source=job.source,
            card=card,
            options=export,
            threads=threads,
            may_replace=task.may_replace,
            made=made,
            knows_source=True,
        )
    else:
        frame = frame_of_photo(photo, edits)
        written = write_result(
            cut_picture(coloured(photo), frame, threads=threads),
            job.target,
            photo=cut_photo(photo, frame, threads=threads),
            card=card,
            options=export,
            threads=threads,
            may_replace=task.may_replace,
            made=made,
            knows_source=True,
        )
    return Outcome(
        job,
        OutcomeState.DONE,
        notes=(*making.notes, *photo.metadata.notes, *written.notes),
        model=card.id,
        made=written.made,
        is_cut=photo.is_cut,
        doubt=most_doubt(doubts),
        source_mark=written.source,
        result_mark=written.result,
    )


def _making(task: Task) -> Making:
    """Settle how a photo is made, now that its turn has come."""
    options = task.options
    return making_of(
        task.job.source,
        options.edits,
        package=options.package,
        settings=options.settings,
        recolour=options.recolour,
        settled=task.settled | options.settled,
    )


def _make_folder(job: Job, networks: LoadedNetworks) -> None:
    """Make the result's folder, only now: a run without results leaves no empty tree behind.

    What a run that was killed began there and did not end is removed.
    """
    folder = job.target.parent
    if folder not in networks.swept:
        networks.swept.add(folder)
        sweep_drafts(folder)
    make_folder(folder)
