"""What may be typed after `python -m training`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from training.cli import training_commands

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    #: What `add_subparsers` gives, which has no public name.
    Commands = _SubParsersAction[argparse.ArgumentParser]


def make_parser() -> argparse.ArgumentParser:
    """Make the parser; what it answers has a function of `training_commands` as `command`."""
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Make and measure the models that Autochrome runs."
    )
    added = parser.add_subparsers(required=True, metavar="COMMAND")
    _recipes(added)
    _ready(added)
    _self_test(added)
    _check(added)
    _run(added)
    _export(added)
    _page_command(added)
    _fine_tune(added)
    _evaluate(added)
    _hints(added)
    _further(added)
    _compare(added)
    _read_out(added)
    return parser


def _recipes(added: "Commands") -> None:
    recipes = added.add_parser("recipes", help="list the recipes that come with the program")
    recipes.add_argument("--json", action="store_true", help="as JSON")
    recipes.set_defaults(command=training_commands.recipes)


def _ready(added: "Commands") -> None:
    ready = added.add_parser("ready", help="say whether all is installed that training needs")
    ready.set_defaults(command=training_commands.ready)


def _self_test(added: "Commands") -> None:
    tested = added.add_parser("self-test", help="train three steps, to show that all of it works")
    tested.add_argument("folder", type=Path, help="where to; it must not exist, or be empty")
    tested.set_defaults(command=training_commands.self_test)


def _check(added: "Commands") -> None:
    check = added.add_parser(
        "check", help="look at the photographs of a folder before a fine-tuning, and keep them read"
    )
    check.add_argument("photos", type=Path, help="folder of colour photographs, some hundreds")
    _start(check)
    _runs(check)
    check.add_argument("--forget-others", action="store_true",
                       help="remove the decoded photographs of other folders")  # fmt: skip
    check.add_argument("--json", action="store_true", help="events, as they happen")
    _as_child(check)
    check.set_defaults(command=training_commands.check)


def _run(added: "Commands") -> None:
    run = added.add_parser("run", help="train by a recipe, or go on, and write the package")
    _recipe(run)
    _data(run)
    _places(run)
    _output(run)
    _page(run)
    run.add_argument("--minutes", type=float, metavar="N",
                     help="fit the schedule to this time")  # fmt: skip
    run.add_argument("--devices", type=_devices, metavar="N",
                     help="devices that share each step, under JAX (default: all)")  # fmt: skip
    run.add_argument("--resume", action="store_true",
                     help="only go on with a run; without this a new one is begun where there is "
                     "none")  # fmt: skip
    _at_most(run)
    _as_child(run)
    run.set_defaults(command=training_commands.run)


def _export(added: "Commands") -> None:
    export = added.add_parser(
        "export", help="write the package of a run from its best weights, without training further"
    )
    _recipe(export)
    _data(export)
    _places(export)
    _output(export)
    _page(export)
    _at_most(export)
    export.set_defaults(command=training_commands.export)


def _page_command(added: "Commands") -> None:
    page = added.add_parser("page", help="write the page about the model of a finished run")
    _recipe(page)
    _data(page)
    _places(page)
    _output(page)
    _page(page, is_required=True)
    page.set_defaults(command=training_commands.page)


def _fine_tune(added: "Commands") -> None:
    tune = added.add_parser(
        "fine-tune", help="let a model go on learning from your own photographs, or go on with it"
    )
    tune.add_argument("photos", type=Path, help="folder of colour photographs, some hundreds")
    _start(tune)
    tune.add_argument("--against", metavar="MODEL", help="id or file of the model that the new "
                      "one is compared with (default: that of --from)")  # fmt: skip
    tune.add_argument("--id", help="of the new model (default: made from the folder's name)")
    tune.add_argument("--name", help="of the new model, for people (default: the folder's name)")
    tune.add_argument("--minutes", type=float, default=10.0, metavar="N",
                      help="of training (default: 10)")  # fmt: skip
    tune.add_argument("--output", type=Path, metavar="FILE",
                      help="the package (default: DIR of --runs / ID / ID.colormodel)")  # fmt: skip
    _runs(tune)
    _as_child(tune)
    tune.set_defaults(command=training_commands.fine_tune)


def _evaluate(added: "Commands") -> None:
    evaluate = added.add_parser("evaluate", help="measure a model on held-out photographs")
    _measured(evaluate)
    evaluate.add_argument("--write", type=Path, metavar="DIR",
                          help="also write DIR/DOMAIN/true and DIR/DOMAIN/coloured")  # fmt: skip
    evaluate.add_argument("--aged", type=int, metavar="SEED",
                          help="show it the photographs as old prints of themselves")  # fmt: skip
    evaluate.set_defaults(command=training_commands.evaluate)


def _hints(added: "Commands") -> None:
    hints = added.add_parser(
        "hints", help="measure what it gains to tell a model true colours of held-out photographs"
    )
    _measured(hints)
    hints.add_argument("--seed", type=int, default=5, metavar="N",
                       help="of the random places (default: 5)")  # fmt: skip
    hints.add_argument("--full", action="store_true",
                       help="paint into the finished picture, at any place")  # fmt: skip
    hints.add_argument("--measure", choices=("curve", "edges", "likeness"), default="curve",
                       help="what hints gain, whether they cross edges, or whether their like is "
                       "found in other photos (default: curve)")  # fmt: skip
    hints.set_defaults(command=training_commands.hints)


def _further(added: "Commands") -> None:
    """Add what is measured of a model without choices of its own."""
    for name, command, words in (
        ("guesses", training_commands.guesses, "measure what further guesses of a model are worth"),
        ("doubt", training_commands.doubt, "hold the doubt of a model against its errors"),
        (
            "suggestions",
            training_commands.suggestions,
            "measure whether the right colour is among those that are suggested",
        ),
    ):
        parser = added.add_parser(name, help=words)
        _measured(parser)
        parser.set_defaults(command=command)


def _compare(added: "Commands") -> None:
    compare = added.add_parser(
        "compare", help="hold two models against each other on the same held-out photographs"
    )
    compare.add_argument("first", metavar="MODEL", help="id of a model, or a .colormodel")
    compare.add_argument("second", metavar="MODEL", help="the other one")
    _data(compare)
    _sets_of(compare)
    _at_most(compare)
    compare.add_argument("--json", action="store_true", help="all figures as JSON")
    compare.set_defaults(command=training_commands.compare)


def _read_out(added: "Commands") -> None:
    read_out = added.add_parser(
        "read-out", help="try temperatures, chroma gains and prior shifts on a finished run"
    )
    read_out.add_argument("recipe", help="the recipe of the run")
    _data(read_out)
    _places(read_out)
    _at_most(read_out)
    for name, default in (
        ("temperatures", 0.38),
        ("gains", 1.0),
        ("muted-gains", 0.0),
        ("shifts", 0.0),
    ):
        read_out.add_argument(f"--{name}", type=float, nargs="+", default=[default])
    read_out.set_defaults(command=training_commands.read_out, at_most=120)


def _start(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="start", default="natural", metavar="MODEL",
        help="id or file of the model to go on from (default: natural)",
    )  # fmt: skip


def _as_child(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as-child", action="store_true", help="for a program that starts this: "
                        "low priority, and the end when standard input is closed")  # fmt: skip


def _recipe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recipe", help="name of a recipe that comes with the program, or a file")


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="FILE",
        help="the package (default: DIR of --runs / ID / ID.colormodel)",
    )  # fmt: skip


def _page(parser: argparse.ArgumentParser, *, is_required: bool = False) -> None:
    parser.add_argument(
        "--page", type=Path, metavar="DIR", required=is_required,
        help="where the page about the model goes: docs/models",
    )  # fmt: skip


def _measured(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", help="id of a model that there is, or a .colormodel")
    _data(parser)
    _sets_of(parser)
    _at_most(parser)


def _sets_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--recipe", default="natural", help="names the sets of photographs (default: natural)"
    )


def _places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encoder", type=Path, metavar="FILE", help="ImageNet weights of the "
                        "encoder, .npz (default: those inside the bundled model)")  # fmt: skip
    _runs(parser)


def _runs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=Path, default=Path("runs"), metavar="DIR",
                        help="checkpoints and decoded photographs (default: runs)")  # fmt: skip


def _data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="folder of the sets of photographs"
    )


def _at_most(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--at-most", type=int, metavar="N", help="held-out photographs a domain (default: all)"
    )


def _devices(typed: str) -> int | None:
    return None if typed == "all" else int(typed)
