"""The models that there are: those of the program, and the user's own.

A model is a file in one of two folders, and nothing else is recorded about it but which one opens
by default (`core.default_model`). Listing reads cards only. What did not come with the program is
run in a child process before it is handed out (`core.trial`), once for each content, whether it was
installed, copied by hand or named by path.
"""

import contextlib
import difflib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core import default_model
from core.atomic import replacing
from core.errors import FolderNotWritable, PackageError, UsageError
from core.package import PACKAGE_LIMIT, SUFFIX, Package, open_package
from core.trial import try_package

#: The model that opens by default where the user chose none, if the program has it.
DEFAULT_ID: Final = "natural"
#: Below the folder of own models: one empty file for each fingerprint that passed its trial.
_TRIED: Final = "tried"


@dataclass(frozen=True, slots=True)
class Installed:
    """A model of the library.

    Attributes:
        package: its file and card. To run it, ask `Library.find` for it.
        is_bundled: it came with the program; otherwise it is the user's own.
        is_default: it is the one that opens by default.
        size_bytes: of the file.
    """

    package: Package
    is_bundled: bool
    is_default: bool
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was found in both folders."""

    models: tuple[Installed, ...]
    problems: tuple[PackageError, ...]


class Library:
    """The models in two folders, as they are at each call.

    Args:
        bundled: read-only folder of the program's models.
        own: folder of the user's models; made when the first is installed.
    """

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = bundled
        self._own = own

    def models(self) -> tuple[Installed, ...]:
        """List the models: the program's before own ones, the default first."""
        return self._shelf().models

    def problems(self) -> tuple[PackageError, ...]:
        """List what lies in the folders but cannot be used, and why."""
        return self._shelf().problems

    @property
    def default(self) -> Package:
        """The model that opens by default.

        Raises:
            PackageError: there is no model at all.
        """
        models = self.models()
        if not models:
            raise PackageError(
                f"There are no models in {self._bundled}.",
                hint="Install Autochrome again, or name a model file.",
                path=self._bundled,
            )
        return self._trusted(models[0])

    @property
    def previous(self) -> Installed | None:
        """The model that `roll_back` goes back to; None when there is none."""
        there = {model.package.card.id: model for model in self.models()}
        earlier = default_model.before(default_model.read_choices(self._own), there)
        return there[earlier[-1]] if earlier else None

    def set_default(self, model_id: str) -> Installed:
        """Let a model open by default, once it is known to run; the one before is remembered.

        Raises:
            PackageError: there is no such model, or it is not to be trusted.
            WriteError: the choice cannot be noted; the default is what it was.
        """
        models = self.models()
        model = self._with_id(model_id)
        if model is None:
            raise _unknown(model_id, [known.package.card.id for known in models])
        if model.is_default:
            return model
        self._trusted(model)
        chosen, now = default_model.read_choices(self._own), models[0].package.card.id
        if default_model.in_force(chosen, (now,)) != now:  # the program's own choice so far
            chosen = (*chosen, now)
        default_model.write_choices(self._own, (*chosen, model_id))
        return replace(model, is_default=True)

    def roll_back(self) -> Installed:
        """Let the model open by default that did before the one in force; nothing is removed.

        Raises:
            UsageError: there is none.
            PackageError: it is not to be trusted.
            WriteError: the choice cannot be noted; the default is what it was.
        """
        there = {model.package.card.id: model for model in self.models()}
        earlier = default_model.before(default_model.read_choices(self._own), there)
        if not earlier:
            raise UsageError(
                "There is no earlier default model to go back to.", hint="Choose one by its name."
            )
        model = there[earlier[-1]]
        self._trusted(model)
        default_model.write_choices(self._own, earlier)
        return replace(model, is_default=True)

    def find(self, id_or_file: str | Path) -> Package:
        """Give the model with an id, or the one in a file, ready to run.

        Raises:
            PackageError: there is none, or it is not to be trusted.
        """
        models = self.models()
        for model in models:
            if model.package.card.id == str(id_or_file):
                return self._trusted(model)
        path = Path(id_or_file)
        if path.suffix == SUFFIX or len(path.parts) > 1 or os.path.exists(path):  # noqa: PTH110
            return self._tried(open_package(path))
        raise _unknown(str(id_or_file), [model.package.card.id for model in models])

    def install(self, path: Path) -> Installed:
        """Try a model and copy it into the folder of own models; installing twice is no error.

        Raises:
            PackageError: it is not to be trusted, or its id belongs to another model.
            WriteError: the folder refuses it.
        """
        package = open_package(path)
        taken = self._with_id(package.card.id)
        if taken is not None and taken.package.fingerprint == package.fingerprint:
            return taken
        if taken is not None:
            raise _already_there(package, taken)
        self._tried(package)
        self._copy(package)
        installed = self._with_id(package.card.id)
        if installed is None:
            raise PackageError(f"{path.name} was not installed.", hint="Try again.", path=path)
        return installed

    def remove(self, model_id: str) -> None:
        """Delete an own model for good.

        Raises:
            PackageError: no own model has this id.
            FolderNotWritable: the folder keeps it.
        """
        model = self._with_id(model_id)
        if model is None:
            raise _unknown(model_id, [known.package.card.id for known in self.models()])
        path = model.package.path
        if model.is_bundled:
            raise PackageError(
                f"{model.package.card.name} came with Autochrome and cannot be removed.",
                hint="Only models that you added can be removed.",
                path=path,
            )
        try:
            path.unlink()
        except OSError as error:
            raise FolderNotWritable(
                f"{path.name} cannot be removed from {path.parent}: {error.strerror}.",
                hint="Check that you may write there.",
                path=path,
            ) from error

    def _with_id(self, model_id: str) -> Installed | None:
        same = (model for model in self.models() if model.package.card.id == model_id)
        return next(same, None)

    def _shelf(self) -> _Shelf:
        by_id: dict[str, Installed] = {}
        problems: list[PackageError] = []
        for folder, is_bundled in ((self._bundled, True), (self._own, False)):
            for path in _files_in(folder, problems):
                try:
                    model = _installed(path, is_bundled=is_bundled)
                except PackageError as error:
                    problems.append(error)
                    continue
                first = by_id.setdefault(model.package.card.id, model)
                if first is not model:
                    problems.append(_hidden(model.package, first.package))
        chosen = default_model.in_force(default_model.read_choices(self._own), by_id)
        models = sorted(by_id.values(), key=lambda model: _order(model, chosen))
        if models:
            models[0] = replace(models[0], is_default=True)
        return _Shelf(tuple(models), tuple(problems))

    def _trusted(self, model: Installed) -> Package:
        return model.package if model.is_bundled else self._tried(model.package)

    def _tried(self, package: Package) -> Package:
        """Give a package back once its trial has been passed, now or earlier."""
        mark = self._own / _TRIED / package.fingerprint
        if os.path.exists(mark):  # noqa: PTH110  Path.exists raises in locked folders
            return package
        report = try_package(package.path)
        if report.fingerprint != package.fingerprint:
            raise _changed(package.path)
        # Where nothing can be remembered the next call tries again.
        with contextlib.suppress(OSError):
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.touch()
        return package

    def _copy(self, package: Package) -> None:
        """Copy a package under a name that is free."""
        try:
            with package.path.open("rb") as file:
                content = file.read(PACKAGE_LIMIT)
        except OSError as error:
            raise _changed(package.path) from error
        try:
            self._own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderNotWritable(
                f"The folder {self._own} cannot be made: {error.strerror}.",
                hint="Check that you may write there.",
                path=self._own,
            ) from error
        with replacing(_free_name(self._own, package.card.id)) as file:
            file.write(content)
            file.flush()
            copied = open_package(Path(file.name))
            if copied.fingerprint != package.fingerprint:
                raise _changed(package.path)
            copied.verify()


def _files_in(folder: Path, problems: list[PackageError]) -> list[Path]:
    """Give the packages of a folder by name; one that is not there has none."""
    try:
        with os.scandir(folder) as entries:
            return sorted(folder / entry.name for entry in entries if _is_package(entry.name))
    except FileNotFoundError:
        return []
    except OSError as error:
        problems.append(
            PackageError(
                f"The models in {folder} cannot be read: {error.strerror}.",
                hint="Check that the folder may be read.",
                path=folder,
            )
        )
        return []


def _installed(path: Path, *, is_bundled: bool) -> Installed:
    package = open_package(path)
    try:
        size_bytes = path.stat().st_size
    except OSError as error:
        raise _changed(path) from error
    return Installed(package, is_bundled, is_default=False, size_bytes=size_bytes)


def _order(model: Installed, chosen: str) -> tuple[bool, bool, bool, bool, str, str]:
    card = model.package.card
    is_grouped, is_other = card.group != "", card.id != DEFAULT_ID
    name = card.name.casefold()
    return card.id != chosen, not model.is_bundled, is_grouped, is_other, name, card.id


def _is_package(name: str) -> bool:
    return name.endswith(SUFFIX) and not name.startswith(".")


def _free_name(folder: Path, model_id: str) -> Path:
    """Name a new file: a broken or renamed one that has the plain name is not replaced."""
    name, number = folder / f"{model_id}{SUFFIX}", 1
    while os.path.lexists(name):
        number += 1
        name = folder / f"{model_id}-{number}{SUFFIX}"
    return name


def _unknown(model_id: str, known: list[str]) -> PackageError:
    near = difflib.get_close_matches(model_id, known, n=1)
    if near:
        hint = f"Did you mean {near[0]}?"
    elif known:
        hint = f"There are: {', '.join(known[:12])}."
    else:
        hint = "Name a model file instead."
    return PackageError(f"There is no model called {model_id[:80]!a}.", hint=hint)


def _already_there(package: Package, taken: Installed) -> PackageError:
    whose = "came with Autochrome" if taken.is_bundled else "was added earlier"
    hint = "Use that one." if taken.is_bundled else "Remove that one first."
    return PackageError(
        f"{package.path.name} has the id {package.card.id} of a model that {whose}.",
        hint=hint,
        path=package.path,
    )


def _hidden(package: Package, first: Package) -> PackageError:
    return PackageError(
        f"{package.path.name} is not listed: {first.path.name} in {first.path.parent} has the "
        f"same id, {package.card.id}.",
        hint="Remove one of them.",
        path=package.path,
    )


def _changed(path: Path) -> PackageError:
    return PackageError(
        f"{path.name} was changed while it was being read.", hint="Try again.", path=path
    )
