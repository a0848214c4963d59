"""The commands of `python -m training`, each given what was typed; the answer is the exit status.

Imports are inside them: `--help`, and an error in what was typed, need not wait for Keras.
"""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from training.recipe import Recipe
    from training.run import Trained


def run(arguments: argparse.Namespace) -> int:
    """Train by a recipe, or go on, and write the package."""
    from training.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)  # before Keras: a typo is told at once
    from training.finish import finish

    target = arguments.runs / recipe.model.id / f"{recipe.model.id}.colormodel"
    finish(
        _trained(recipe, arguments, minutes=arguments.minutes),
        photos=arguments.data,
        target=arguments.output or target,
        evaluate_at_most=arguments.at_most,
    )
    return 0


def _trained(
    recipe: "Recipe", arguments: argparse.Namespace, *, minutes: float | None = None
) -> "Trained":
    """Train, go on, or load what is finished."""
    from training.encoder import bundled_encoder
    from training.run import RunPlaces, train

    places = RunPlaces(
        photos=arguments.data,
        encoder=arguments.encoder or bundled_encoder(arguments.runs / "cache"),
        folder=arguments.runs / recipe.model.id,
        cache=arguments.runs / "cache",
    )
    return train(recipe, places, minutes=minutes)


def read_out(arguments: argparse.Namespace) -> int:
    """Try ways of reading a finished run."""
    from dataclasses import asdict

    from training.events import tell
    from training.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)
    from training.finish import measure_read_outs

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
    """Measure a package on held-out photographs."""
    from dataclasses import asdict

    from core.colorizer import Colorizer
    from core.package import open_package
    from training.evaluate import evaluate, held_out, writer
    from training.events import tell
    from training.recipe import load_recipe

    photographs = held_out(
        arguments.data, load_recipe(arguments.recipe).sets, at_most=arguments.at_most
    )
    colorizer = Colorizer(open_package(arguments.model), threads=2)
    seen = writer(arguments.write) if arguments.write else lambda held, shown: None
    for metric in evaluate(colorizer, photographs, seen=seen):
        tell("figures", **asdict(metric))
    return 0
