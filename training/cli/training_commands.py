"""The commands of `python -m training`, each given what was typed; the answer is the exit status.

Imports are inside them: `--help`, and an error in what was typed, need not wait for Keras.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.colorize.colorizer import Colorizer
    from core.model.card import Card
    from core.model.package import Package
    from training.evaluation.evaluate import Held
    from training.recipes.recipe import Recipe
    from training.run.run import RunPlaces, Trained


def recipes(arguments: argparse.Namespace) -> int:
    """List the recipes that come with the program."""
    import json
    from dataclasses import asdict

    from training.recipes.catalogue import entries, listing

    listed = entries()
    if arguments.json:
        print(json.dumps([asdict(entry) for entry in listed], indent=1))
    else:
        print(listing(listed))
    return 0


def ready(arguments: argparse.Namespace) -> int:
    """Say whether all is installed that training needs; 1 when something is missing."""
    from training.cli.requirements import PROTOCOL, missing_packages
    from training.run.event_lines import tell

    missing = missing_packages()
    tell("ready", protocol=PROTOCOL, missing=list(missing))
    return 1 if missing else 0


def self_test(arguments: argparse.Namespace) -> int:
    """Train three steps, to show that all of it works."""
    from training.cli import training_self_test

    training_self_test.run(arguments.folder)
    return 0


def check(arguments: argparse.Namespace) -> int:
    """Look at a folder of photographs; 1 when they are too few for a fine-tuning."""
    from training.fine_tune.folder_check import Check, check, summary

    checked = check(
        Check(
            photos=arguments.photos.resolve(),
            start=_card(arguments.start),
            cache=arguments.runs / "cache",
            forgets_others=arguments.forget_others,
            tells=arguments.json,
        )
    )
    if not arguments.json:
        print(summary(checked))
    return 0 if checked.are_enough else 1


def run(arguments: argparse.Namespace) -> int:
    """Train by a recipe, or go on, and write the package."""
    from training.recipes.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)  # before Keras: a typo is told at once
    if arguments.resume:
        _require_run(recipe, arguments.runs)
    trained = _trained(recipe, arguments, minutes=arguments.minutes, devices=arguments.devices)
    from training.packaging.packing import finish  # a machine that only trains needs no exporter

    finish(
        trained,
        photos=arguments.data,
        target=_target(recipe, arguments),
        evaluate_at_most=arguments.at_most,
    )
    _write_page(recipe, arguments)
    return 0


def _require_run(recipe: "Recipe", runs: Path) -> None:
    """Make sure that there is a run to go on with, and not a new one begun by a slip of the pen.

    Raises:
        UsageError: there is none.
    """
    from core.base.errors import UsageError
    from training.run.run_files import RunFiles

    folder = runs / recipe.model.id
    if not RunFiles(folder).checkpoint.exists():
        raise UsageError(
            "{path} holds no run to go on with.",
            hint="Name its folder with --runs, or leave --resume out to begin one.",
            path=folder,
        )


def export(arguments: argparse.Namespace) -> int:
    """Finish a run from its best weights, without training further."""
    from training.recipes.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)
    from training.packaging.packing import finish
    from training.run.reopen import reopen

    finish(
        reopen(recipe, _places(recipe, arguments)),
        photos=arguments.data,
        target=_target(recipe, arguments),
        evaluate_at_most=arguments.at_most,
    )
    _write_page(recipe, arguments)
    return 0


def page(arguments: argparse.Namespace) -> int:
    """Write the page about a finished run."""
    from training.recipes.recipe import load_recipe

    _write_page(load_recipe(arguments.recipe), arguments)
    return 0


def _write_page(recipe: "Recipe", arguments: argparse.Namespace) -> None:
    if arguments.page is None:
        return
    from core.model.package import open_package
    from training.packaging.model_page import Finished, write_page
    from training.run.event_lines import tell
    from training.run.run import read_both
    from training.run.run_files import RunFiles

    package = open_package(_target(recipe, arguments))
    places = _places(recipe, arguments)
    finished = Finished(recipe, RunFiles(places.folder), package, *read_both(recipe, places))
    page = write_page(finished, photos=arguments.data, folder=arguments.page)
    tell("page", path=str(page))


def _target(recipe: "Recipe", arguments: argparse.Namespace) -> Path:
    """Name the package of a run."""
    named: Path | None = arguments.output
    return named or arguments.runs / recipe.model.id / f"{recipe.model.id}.colormodel"


def fine_tune(arguments: argparse.Namespace) -> int:
    """Let a model go on learning from the user's own photographs."""
    from core.model.package import SUFFIX
    from training.fine_tune.fine_tune import FineTuning, default_id, fine_tune

    photos = arguments.photos.resolve()
    model_id = arguments.id or default_id(photos)
    folder = arguments.runs / model_id
    fine_tune(
        FineTuning(
            photos=photos,
            start=_model(arguments.start),
            id=model_id,
            name=arguments.name or photos.name or model_id,
            output=arguments.output or folder / f"{model_id}{SUFFIX}",
            folder=folder,
            cache=arguments.runs / "cache",
            minutes=arguments.minutes,
            against=_model(arguments.against) if arguments.against else None,
        )
    )
    return 0


def _trained(
    recipe: "Recipe",
    arguments: argparse.Namespace,
    *,
    minutes: float | None = None,
    devices: int | None = None,
) -> "Trained":
    """Train, go on, or load what is finished."""
    from training.run.environment import note_environment
    from training.run.run import train
    from training.run.run_files import RunFiles

    places = _places(recipe, arguments)
    files = RunFiles(places.folder)
    was_finished = files.finished.exists()
    trained = train(recipe, places, minutes=minutes, devices=devices)
    if not was_finished:
        note_environment(files)
    return trained


def _places(recipe: "Recipe", arguments: argparse.Namespace) -> "RunPlaces":
    from training.networks.imagenet_encoder import bundled_encoder
    from training.recipes.recipe import UnetSection
    from training.run.run import RunPlaces

    encoder: Path | None = arguments.encoder
    if encoder is None and isinstance(recipe.network, UnetSection) and not recipe.start.model:
        encoder = bundled_encoder(arguments.runs / "cache")
    return RunPlaces(
        photos=arguments.data,
        encoder=encoder,
        folder=arguments.runs / recipe.model.id,
        cache=arguments.runs / "cache",
    )


def read_out(arguments: argparse.Namespace) -> int:
    """Try ways of reading a finished run."""
    from dataclasses import asdict

    from training.recipes.recipe import load_recipe
    from training.run.event_lines import tell

    recipe = load_recipe(arguments.recipe)
    from training.packaging.packing import measure_read_outs

    for trial in measure_read_outs(
        _trained(recipe, arguments),
        photos=arguments.data,
        at_most=arguments.at_most,
        temperatures=arguments.temperatures,
        gains=arguments.gains,
        muted_gains=arguments.muted_gains,
        shifts=arguments.shifts,
    ):
        tell("trial", **asdict(trial))
    return 0


def evaluate(arguments: argparse.Namespace) -> int:
    """Measure a model on held-out photographs."""
    from dataclasses import asdict

    from training.evaluation.aged_copies import aged_copies
    from training.evaluation.evaluate import evaluate, writer
    from training.run.event_lines import tell

    colorizer, photographs = _measured(arguments)
    if arguments.aged is not None:
        photographs = aged_copies(photographs, seed=arguments.aged)
    seen = writer(arguments.write) if arguments.write else lambda held, shown: None
    for metric in evaluate(colorizer, photographs, seen=seen):
        tell("figures", **asdict(metric))
    return 0


def hints(arguments: argparse.Namespace) -> int:
    """Measure what hints are worth with a model, or how they behave."""
    from dataclasses import asdict

    from training.evaluation.edge_crossing import REACHES, measure_crossing
    from training.evaluation.hint_curve import measure_hints
    from training.evaluation.likeness_hits import measure_likeness
    from training.run.event_lines import tell

    colorizer, photographs = _measured(arguments)
    if arguments.measure == "edges":
        for crossing in measure_crossing(colorizer, photographs, reaches=REACHES):
            tell("crossing", **asdict(crossing))
        return 0
    if arguments.measure == "likeness":
        figures = measure_likeness(colorizer, photographs, seed=arguments.seed)
        tell("likeness", **asdict(figures))
        return 0
    curve = measure_hints(colorizer, photographs, seed=arguments.seed, in_full=arguments.full)
    tell("hints", photos=curve.photos, psnr=curve.psnr)
    for gain in curve.gains:
        tell("gain", **asdict(gain))
    for doubt in curve.doubts:
        tell("doubt", **asdict(doubt))
    return 0


def suggestions(arguments: argparse.Namespace) -> int:
    """Measure whether the right colour is among those that a model suggests."""
    from dataclasses import asdict

    from training.evaluation.suggestion_hits import measure_suggestions
    from training.run.event_lines import tell

    hits = measure_suggestions(*_measured(arguments))
    tell("suggestions", **asdict(hits))
    return 0


def guesses(arguments: argparse.Namespace) -> int:
    """Measure what further guesses of a model are worth."""
    from dataclasses import asdict

    from training.evaluation.guess_gain import measure_guesses
    from training.run.event_lines import tell

    for gain in measure_guesses(*_measured(arguments)):
        tell("guesses", **asdict(gain))
    return 0


def doubt(arguments: argparse.Namespace) -> int:
    """Hold the doubt of a model against its errors."""
    from dataclasses import asdict

    from training.evaluation.doubt_table import measure_doubt
    from training.run.event_lines import tell

    table = measure_doubt(*_measured(arguments))
    for row in table.rows:
        tell("doubt", **asdict(row))
    tell("needs-look", **asdict(table.looks))
    return 0


def compare(arguments: argparse.Namespace) -> int:
    """Hold two models against each other on the same photographs."""
    import json

    from training.evaluation.comparison import compare_models, duel_values, table
    from training.evaluation.evaluate import held_out
    from training.recipes.recipe import load_recipe

    sets = load_recipe(arguments.recipe).sets
    first, second = _model(arguments.first), _model(arguments.second)
    duels = compare_models(
        first, second, lambda: held_out(arguments.data, sets, at_most=arguments.at_most)
    )
    names = {"first": first.card.id, "second": second.card.id}
    if arguments.json:
        print(json.dumps([duel_values(duel, **names) for duel in duels], indent=1))
    else:
        print(table(duels, **names))
    return 0


def _measured(arguments: argparse.Namespace) -> "tuple[Colorizer, Iterator[Held]]":
    """Give the model that is measured, and the held-out photographs that it is measured on."""
    from core.colorize.colorizer import Colorizer
    from training.evaluation.evaluate import held_out
    from training.recipes.recipe import load_recipe

    sets = load_recipe(arguments.recipe).sets
    photographs = held_out(arguments.data, sets, at_most=arguments.at_most)
    return Colorizer(_model(arguments.model)), photographs


def _model(id_or_file: str) -> "Package":
    from core.model.library import standard_library

    return standard_library().find(id_or_file)


def _card(id_or_file: str) -> "Card":
    """Read what a model says about itself; it is not run, so it need not be tried."""
    from core.model.package import SUFFIX, open_package

    path = Path(id_or_file)
    return open_package(path).card if path.suffix == SUFFIX else _model(id_or_file).card
