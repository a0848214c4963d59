"""Command line of training: `python -m training run RECIPE --data DIR`."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import AutochromeError
from training.memory import keep_memory

if TYPE_CHECKING:
    from training.recipe import Recipe
    from training.run import Trained


def main(argv: list[str]) -> int:
    """Parse, call, report; the answer is the exit status."""
    arguments = _parser().parse_args(argv)
    # Read by Keras and TensorFlow when they are imported, which happens inside the commands.
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if arguments.command is _run:
        keep_memory("training", argv)
    try:
        status: int = arguments.command(arguments)
    except AutochromeError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from the last checkpoint.", file=sys.stderr)
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Make and measure the models that Autochrome runs."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="train by a recipe, or go on, and write the package")
    run.add_argument("recipe", help="name of a recipe that comes with the program, or a file")
    _add_data(run)
    _add_run(run)
    run.add_argument("--output", type=Path, metavar="FILE",
                     help="the package (default: DIR of --runs / ID / ID.colormodel)")  # fmt: skip
    run.add_argument("--minutes", type=float, metavar="N",
                     help="fit the schedule to this time")  # fmt: skip
    _add_at_most(run)
    run.set_defaults(command=_run)

    evaluate = commands.add_parser("evaluate", help="measure a package on held-out photographs")
    evaluate.add_argument("model", type=Path, help="a .colormodel")
    _add_data(evaluate)
    evaluate.add_argument("--recipe", default="natural", help="names the sets (default: natural)")
    evaluate.add_argument("--write", type=Path, metavar="DIR",
                          help="also write DIR/DOMAIN/true and DIR/DOMAIN/coloured")  # fmt: skip
    _add_at_most(evaluate)
    evaluate.set_defaults(command=_evaluate)

    read_out = commands.add_parser(
        "read-out", help="try temperatures, chroma gains and prior shifts on a finished run"
    )
    read_out.add_argument("recipe", help="the recipe of the run")
    _add_data(read_out)
    _add_run(read_out)
    _add_at_most(read_out)
    for name, default in (
        ("temperatures", 0.38),
        ("gains", 1.0),
        ("muted-gains", 0.0),
        ("shifts", 0.0),
    ):
        read_out.add_argument(f"--{name}", type=float, nargs="+", default=[default])
    read_out.set_defaults(command=_read_out, at_most=120)
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encoder", type=Path, metavar="FILE", help="ImageNet weights of the "
                        "encoder, .npz (default: those inside the bundled model)")  # fmt: skip
    parser.add_argument("--runs", type=Path, default=Path("runs"), metavar="DIR",
                        help="checkpoints and decoded photographs (default: runs)")  # fmt: skip


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="folder of the sets of photographs"
    )


def _add_at_most(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--at-most", type=int, metavar="N", help="held-out photographs a domain (default: all)"
    )


def _run(arguments: argparse.Namespace) -> int:
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


def _read_out(arguments: argparse.Namespace) -> int:
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


def _evaluate(arguments: argparse.Namespace) -> int:
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
