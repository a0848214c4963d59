"""The models that there are: those of the program, and the user's own.

A model is a file in one of two folders, and nothing else is recorded about it but which one opens
by default. Listing reads cards only. What did not come with the program is run in a child process
before it is handed out (`core.model.sandbox`), once for each content, whether it was installed,
copied by hand or named by path.
"""

import contextlib
import os
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.base.atomic_file import disk_errors
from core.base.errors import FolderNotWritable, PackageError, UsageError
from core.base.file_lock import held
from core.base.free_name import free_path
from core.base.paths import NoHome, bundled_models_dir, user_models_dir
from core.base.presence import is_there
from core.base.sentence import why
from core.model.default_model import DefaultModel, forget_default, read_default, write_default
from core.model.given_ids import note_given, read_given
from core.model.known_versions import Renewed, renewed_models
from core.model.listing import installed, list_models
from core.model.own_models import already_there, discard_file, own_model
from core.model.package import SUFFIX, Package, open_package
from core.model.package_copy import changed, copy_package, rename_package
from core.model.shelf import Installed, Shelf
from core.model.trial_report import TrialReport, read_report, write_report

#: The model that opens by default until another is chosen, if the program has it.
DEFAULT_ID: Final = "natural"
#: Below the folder of own models: what was found of each fingerprint that passed its trial.
_TRIED: Final = "tried"
#: There too: which model was chosen as the default, and which one before it.
_DEFAULT: Final = "default.json"
#: There too: held by who puts a model into the folder.
_LOCK: Final = "install.lock"
#: There too: how folders begin that last as long as a package is made.
_DRAFTS: Final = "new-"
#: There too: which ids own models have or had.
_GIVEN: Final = "given-ids.json"
#: There too: which versions of the program's models the user knows.
_KNOWN: Final = "known.json"


class Library:
    """The models in two folders, as they are at each call.

    Args:
        bundled: read-only folder of the program's models.
        own: folder of the user's models; made when the first is installed.
    """

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = bundled
        self._own = own

    def shelf(self) -> Shelf:
        """List models, problems and the previous default; each package is opened once."""
        listing = list_models(self._bundled, self._own)
        given = read_given(self._own / _GIVEN)
        by_id = {
            key: replace(self._with_trial(model), same_as=given.same_as(model.package))
            for key, model in listing.models.items()
        }
        problems = listing.problems
        chosen = DefaultModel()
        try:
            chosen = read_default(self._own / _DEFAULT)
        except PackageError as error:
            problems.append(error)
        models = sorted(by_id.values(), key=_order)
        if models:
            default = by_id.get(chosen.current, models[0])
            models.remove(default)
            models.insert(0, replace(default, is_default=True))
        others = {model.package.card.id: model for model in models[1:]}
        previous = others.get(chosen.previous)
        return Shelf(tuple(models), tuple(problems), previous, tuple(listing.behind))

    def models(self) -> tuple[Installed, ...]:
        """List the models: the default first, then the program's before own ones."""
        return self.shelf().models

    def problems(self) -> tuple[PackageError, ...]:
        """List what lies in the folders but cannot be used, and why."""
        return self.shelf().problems

    @property
    def default(self) -> Package:
        """The model that opens by default: the chosen one, or the program's when that is gone.

        Raises:
            PackageError: there is no model at all, or it is not to be trusted.
        """
        models = self.models()
        if not models:
            raise PackageError(
                "There are no models in {path}.",
                hint="Install Autochrome again, or name a model file.",
                path=self._bundled,
            )
        return self._trusted(models[0])

    @property
    def previous_default(self) -> Installed | None:
        """The model that `roll_back` makes the default again; None where there is none."""
        return self.shelf().previous

    def set_default(self, model_id: str) -> Installed:
        """Let a model open by default from now on; the one that did so far is remembered.

        Raises:
            PackageError: there is no such model, or it is not to be trusted.
            WriteError: the choice cannot be stored; the default stays what it was.
        """
        shelf = self.shelf()
        return self._made_default(shelf.known(model_id), shelf)

    def roll_back(self) -> Installed:
        """Make the previous default the default again; doing so twice changes nothing.

        Raises:
            UsageError: there is none.
            PackageError: it is not to be trusted.
            WriteError: the choice cannot be stored; the default stays what it was.
        """
        shelf = self.shelf()
        if shelf.previous is None:
            raise UsageError(
                "There is no earlier default model to go back to.",
                hint="Choose one of the models as the default.",
            )
        return self._made_default(shelf.previous, shelf)

    def _made_default(self, model: Installed, shelf: Shelf) -> Installed:
        self._trusted(model)
        before = shelf.previous if model.is_default else shelf.default
        previous = "" if before is None else before.package.card.id
        write_default(self._own / _DEFAULT, DefaultModel(model.package.card.id, previous))
        return replace(model, is_default=True)

    def renewed(self, shelf: Shelf, *, was_used: bool) -> tuple[Renewed, ...]:
        """Tell, once, which of the program's models have a newer version than the user knows.

        Args:
            shelf: of this library.
            was_used: whether the user has worked with the program before.
        """
        return renewed_models(shelf.models, self._own / _KNOWN, was_used=was_used)

    def find(self, id_or_file: str | Path) -> Package:
        """Give the model with an id, or the one in a file, ready to run.

        Raises:
            PackageError: there is none, or it is not to be trusted.
        """
        shelf, path = self.shelf(), Path(id_or_file)
        is_file = path.suffix == SUFFIX or len(path.parts) > 1 or is_there(path)
        if is_file and shelf.with_id(str(id_or_file)) is None:
            return self._tried(open_package(path))
        return self._trusted(shelf.known(str(id_or_file)))

    def install(self, path: Path, *, stop: threading.Event | None = None) -> Installed:
        """Try a model and copy it into the folder of own models; installing twice is no error.

        Args:
            path: the package.
            stop: once it is set the trial ends, and nothing is installed.

        Raises:
            PackageError: it is not to be trusted, or its id belongs to another model.
            WriteError: the folder refuses it.
            NoLongerWanted: it was to stop.
        """
        package = open_package(path)
        taken = self._same(package)
        if taken is not None:
            return taken
        self._tried(package, stop)
        self._make_folder()
        target = self._own / f"{package.card.id}{SUFFIX}"
        # One after the other: two that come at once must not both find the id free.
        with contextlib.ExitStack() as stack:
            with disk_errors(target):
                stack.enter_context(held(self._own / _LOCK))
            taken = self._same(package)
            if taken is not None:
                return taken
            # A broken or renamed file that has the plain name is not replaced.
            copy_package(package, free_path(target, os.path.lexists))
        note_given(self._own / _GIVEN, package)
        # Listed again, as it is found from now on: another may have come in meanwhile.
        found = self.shelf().with_id(package.card.id)
        if found is None:
            raise PackageError(
                "{name} was not installed.", hint="Try again.", path=path, name=path.name
            )
        return found

    @contextlib.contextmanager
    def drafts(self) -> Iterator[Path]:
        """Give a folder for a package that is to be installed, on the disk where it will lie.

        The system's own folder for such things may be a small part of the memory.

        Raises:
            FolderNotWritable: it cannot be made.
        """
        self._make_folder()
        with contextlib.ExitStack() as stack:
            with disk_errors(self._own):
                made = tempfile.TemporaryDirectory(
                    dir=self._own, prefix=_DRAFTS, ignore_cleanup_errors=True
                )
            yield Path(stack.enter_context(made))

    def _same(self, package: Package) -> Installed | None:
        """Give the model that a package is, where it is there already.

        Raises:
            PackageError: its id belongs to another model.
        """
        taken = self.shelf().with_id(package.card.id)
        if taken is not None and taken.package.fingerprint != package.fingerprint:
            raise already_there(package, taken)
        return taken

    def export(self, model_id: str, target: Path) -> None:
        """Copy the file of a model, as it is, for another computer or as a safe copy.

        Args:
            model_id: of any model that is listed.
            target: replaced if it exists.

        Raises:
            PackageError: there is no such model, or its file is damaged.
            WriteError: the disk refuses; what was at `target` is untouched.
        """
        copy_package(self.shelf().known(model_id).package, target)

    def rename(self, model_id: str, name: str) -> Installed:
        """Give an own model another name; its id stays, and so does what it answers.

        Raises:
            PackageError: no own model has this id, or its file is damaged.
            UsageError: no model can be called that, or another one is.
            WriteError: the disk refuses; the model keeps its name.
        """
        shelf, name = self.shelf(), " ".join(name.split())
        model = own_model(shelf, model_id, to_rename=True)
        package = model.package
        if name == package.card.name:
            return model
        for other in shelf.models:
            card = other.package.card
            if card.id != model_id and card.name.casefold() == name.casefold():
                raise UsageError(
                    "There is a model called {model} already.",
                    hint="Choose another name.",
                    model=card.name,
                )
        was_tried, report = self._has_passed(package), self._report_on(package)
        note_given(self._own / _GIVEN, package)
        renamed = rename_package(package, name)
        note_given(self._own / _GIVEN, renamed)
        if was_tried:  # the same network, checked on the way
            self._remember_passed(renamed, report)
        renewed = installed(renamed.path, is_bundled=False)
        return self._with_trial(replace(renewed, is_default=model.is_default))

    def remove(self, model_id: str, *, discard: Callable[[Path], None] = Path.unlink) -> None:
        """Remove an own model, and with it all files that hold the same; no default names it then.

        Args:
            model_id: of an own model.
            discard: takes a file away or raises OSError; by default it is deleted for good.

        Raises:
            PackageError: no own model has this id.
            FolderNotWritable: the folder keeps it.
            WriteError: it is gone, but the choice of the default cannot be stored.
        """
        shelf = self.shelf()
        model = own_model(shelf, model_id, to_rename=False)
        note_given(self._own / _GIVEN, model.package)
        for one in (model, *shelf.behind):
            if one.package.fingerprint == model.package.fingerprint:
                discard_file(one.package.path, discard)
        forget_default(self._own / _DEFAULT, model_id)

    def id_for(self, package: Package, proposed: Callable[[Collection[str]], str]) -> str:
        """Give the id that a model which is new here is to have, made of a stranger's file.

        Where it was here before, what names that means it again. Else it is one that no other
        network has or had: what names that one is never to mean this one.

        Args:
            package: of the model, with an id that no other has.
            proposed: gives an id that is not among those that are taken.
        """
        given, there = read_given(self._own / _GIVEN), {m.package.card.id for m in self.models()}
        for former in given.ids_of(package.card):
            if former not in there:
                return former
        if self.may_have_id(package):
            return package.card.id
        return proposed(self._named_ids() | there)

    def may_have_id(self, package: Package) -> bool:
        """Tell whether a model that is new here may have the id of its card.

        Not one that another network had, or that of a default that is gone: what names it would
        mean this one from now on.
        """
        given, model_id = read_given(self._own / _GIVEN), package.card.id
        if model_id in given.ids:
            return not given.is_of_another(package.card)
        return model_id not in self._named_ids()

    def _named_ids(self) -> set[str]:
        named = set(read_given(self._own / _GIVEN).ids)
        with contextlib.suppress(PackageError):
            chosen = read_default(self._own / _DEFAULT)
            named |= {chosen.current, chosen.previous} - {""}
        return named

    def _trusted(self, model: Installed) -> Package:
        return model.package if model.is_bundled else self._tried(model.package)

    def _tried(self, package: Package, stop: threading.Event | None = None) -> Package:
        """Give a package back once its trial has been passed, now or earlier."""
        if not self._has_passed(package):
            # Loads all that reads pictures, which a list of models does without.
            from core.model.sandbox import try_package

            report = try_package(package.path, stop=stop)
            if report.fingerprint != package.fingerprint:
                raise changed(package.path)
            self._remember_passed(package, report)
        return package

    def _has_passed(self, package: Package) -> bool:
        return is_there(self._mark_of(package))

    def _report_on(self, package: Package) -> TrialReport | None:
        return read_report(self._mark_of(package))

    def _with_trial(self, model: Installed) -> Installed:
        """Say of an own model how it did at its trial."""
        return model if model.is_bundled else replace(model, trial=self._report_on(model.package))

    def _remember_passed(self, package: Package, report: TrialReport | None) -> None:
        # Where nothing can be remembered the next call tries again.
        mark = self._mark_of(package)
        if report is not None:
            write_report(mark, replace(report, fingerprint=package.fingerprint))
            return
        with contextlib.suppress(OSError):
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()

    def _mark_of(self, package: Package) -> Path:
        return self._own / _TRIED / package.fingerprint

    def _make_folder(self) -> None:
        try:
            self._own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderNotWritable(
                "The folder {path} cannot be made: {why}.",
                hint="Check that you may write there.",
                path=self._own,
                why=why(error),
            ) from error


def standard_library() -> Library:
    """Give the library of the program's models and the user's own, if there is a user."""
    try:
        own = user_models_dir()
    except NoHome:  # the program's own models need none; below a device nothing can be kept
        own = Path(os.devnull) / "models"
    return Library(bundled_models_dir(), own)


def _order(model: Installed) -> tuple[bool, bool, bool, str, str]:
    card = model.package.card
    is_grouped, is_other = card.group != "", card.id != DEFAULT_ID
    return not model.is_bundled, is_grouped, is_other, card.name.casefold(), card.id
