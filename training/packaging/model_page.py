"""The page about a model that its training run writes: what it is, how it was made, how good.

Everything on it comes from the run and its package; nobody polishes it by hand.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx

from core.base.atomic_file import replacing
from core.base.paths import resources_dir
from core.colorize.colorizer import Colorizer
from core.model.card import Card, DataSet, Metric
from core.model.package import SUFFIX, Package
from training.evaluation.evaluate import held_out
from training.evaluation.examples import spread_over, write_examples
from training.packaging.curve_picture import Curves, write_curves
from training.photographs.dataset import Photographs
from training.recipes.recipe import ClassicSection, Recipe, SquaresLossSection
from training.run.batches import a_pass
from training.run.checkpoint import CheckpointState
from training.run.environment import Environment, noted_environment
from training.run.loss_history import read_history
from training.run.reopen import state_of
from training.run.run_files import RunFiles

#: The heading under which the models of the original study are shown.
CLASSICS = "Classics"
_EXAMPLES = 6
#: Folder of the resources that holds earlier versions, by their ids.
_EARLIER = "earlier"
#: Colourfulness below or above this share of the originals' is told as a fault.
_DULL, _GARISH = 0.85, 1.1


@dataclass(frozen=True, slots=True)
class Finished:
    """A run that has ended, and the package that came of it.

    Attributes:
        recipe: of the run.
        files: the folder of the run.
        package: what was exported.
        learned: the photographs it learned from.
        held_out: the photographs it never saw.
    """

    recipe: Recipe
    files: RunFiles
    package: Package
    learned: Photographs
    held_out: Photographs


def write_page(finished: Finished, *, photos: Path, folder: Path) -> Path:
    """Write ID.md, ID-curves.svg and ID-examples.jpg.

    Args:
        finished: the run.
        photos: the folder of all sets, for the examples.
        folder: of the pages, `docs/models`; made if need be.

    Raises:
        WriteError: the disk refuses.
        PackageError: the package does not run.
    """
    model_id = finished.package.card.id
    folder.mkdir(parents=True, exist_ok=True)
    state = state_of(finished.files, keeps_last=finished.recipe.schedule.keep == "last")
    write_curves(folder / f"{model_id}-curves.svg", _curves(finished, state))
    examples = spread_over(
        list(held_out(photos, finished.recipe.sets, at_most=_EXAMPLES)), _EXAMPLES
    )
    write_examples(folder / f"{model_id}-examples.jpg", Colorizer(finished.package), examples)
    page = folder / f"{model_id}.md"
    with replacing(page) as file:
        file.write(("\n".join(_lines(finished, state)) + "\n").encode())
    return page


def _curves(finished: Finished, state: CheckpointState) -> Curves:
    loss = "cross-entropy over colours"
    if isinstance(finished.recipe.loss, SquaresLossSection):
        loss = "mean squared error of ab / 128"
    if finished.recipe.finish is not None:
        loss = "sum of the losses"
    return Curves(
        rows=read_history(finished.files.history),
        steps_an_epoch=_steps_an_epoch(finished),
        best_step=state.best_step,
        loss=loss,
    )


def _steps_an_epoch(finished: Finished) -> float:
    recipe = finished.recipe
    taken = a_pass(finished.learned, [section.times for section in recipe.sets])
    return max(1, len(taken)) / recipe.pictures.batch


def _lines(finished: Finished, state: CheckpointState) -> Iterator[str]:
    card = finished.package.card
    kind = "one of the classics, the models of the original study made again" if _is_classic(
        card
    ) else "a model of Autochrome"  # fmt: skip
    yield from (f"# {card.name}", "", f"{card.summary} `{card.id}` is {kind}.", "")
    yield f"![Held-out photographs: grey, coloured, original]({card.id}-examples.jpg)"
    yield from ("", "Photographs that it never saw, coloured by the exported package.", "")
    yield from _figures(card)
    yield from _faults(card, finished.recipe)
    yield from _making(finished, state)
    yield from _training_data(finished)
    yield from _earlier(card)


def _is_classic(card: Card) -> bool:
    return card.group == CLASSICS


def _figures(card: Card) -> Iterator[str]:
    yield from ("## How good it is", "")
    yield "| domain | photographs | psnr | left grey | ab error | left grey | colourfulness |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for metric in card.metrics:
        yield (
            f"| {metric.domain} | {metric.photos:,} | {metric.psnr:.2f} | {metric.grey_psnr:.2f} "
            f"| {metric.ab:.2f} | {metric.grey_ab:.2f} | {metric.relative:.2f} |"
        )
    yield ""
    yield (
        "Means over held-out photographs, by the app's defaults, beside the same photographs left "
        "grey. psnr: dB over R, G and B, higher is better. ab error: distance from the true "
        "colour in the ab plane, lower is better. Colourfulness: as a share of the originals' "
        "(Hasler and Suesstrunk 2003), best near 1."
    )
    yield ""


def _faults(card: Card, recipe: Recipe) -> Iterator[str]:
    yield from ("## What is wrong with it", "")
    if _is_classic(card):
        yield (
            "It is dull and brownish. The network answers one colour a pixel and is punished by "
            "the square of its error; where a thing may be red as well as blue, the answer with "
            "the smallest expected square lies between the two, and what lies between colours is "
            "a greyish brown. [Natural](natural.md) answers how likely each colour is instead: "
            "use that one, and this one to see what the difference is."
        )
    else:
        yield (
            "What grey does not show is a guess: the colour of clothes, cars and painted walls "
            "is likely, not true."
        )
    yield ""
    if recipe.pictures.crop <= 32:
        yield f"- It learned from pictures of {recipe.pictures.crop} pixels and knows no texture."
    yield from (f"- {fault}" for fault in _measured_faults(card.metrics))
    yield ""


def _measured_faults(metrics: Sequence[Metric]) -> Iterator[str]:
    faults = (
        ("its colours are no nearer to the true ones than grey is",
         [m.domain for m in metrics if m.ab >= m.grey_ab]),
        ("its psnr is below that of photographs left grey",
         [m.domain for m in metrics if m.psnr < m.grey_psnr]),
        ("it is less colourful than the originals",
         [f"{m.domain} ({m.relative:.0%})" for m in metrics if m.relative < _DULL]),
        ("it is more colourful than the originals",
         [f"{m.domain} ({m.relative:.0%})" for m in metrics if m.relative > _GARISH]),
    )  # fmt: skip
    yield from (f"In {', '.join(where)}: {fault}." for fault, where in faults if where)


def _making(finished: Finished, state: CheckpointState) -> Iterator[str]:
    card, recipe = finished.package.card, finished.recipe
    yield from ("## How it was made", "", "```sh")
    yield f"python -m training run {card.id} --data DIR --page docs/models"
    yield from ("```", "", f"![Losses over the epochs]({card.id}-curves.svg)", "")
    yield from ("| | |", "|---|---|")
    yield f"| network | {_network(finished)} |"
    yield f"| input | {_input(card, recipe)} |"
    epochs = state.step / _steps_an_epoch(finished)
    yield (
        f"| training | {state.step:,} steps of {recipe.pictures.batch} pictures, {epochs:.1f} "
        f"epochs; the weights of step {state.best_step:,} were kept |"
    )
    yield f"| time | {state.seconds / 60.0:.1f} minutes |"
    if recipe.start.model:
        is_own = recipe.start.model == card.id
        yield f"| began with | {'an earlier version' if is_own else recipe.start.model} |"
    yield from _environment(noted_environment(finished.files))
    if card.parity is not None:
        yield f"| parity | the exported network differs from the trained one by {card.parity:.2g} |"
    yield f"| made on | {card.created}, version {card.version} |"
    yield ""


def _network(finished: Finished) -> str:
    graph = onnx.load_from_string(finished.package.read_model()).graph
    numbers = sum(int(np.prod(tensor.dims)) for tensor in graph.initializer)
    megabytes = finished.package.path.stat().st_size / 1e6
    kind = "3x3 convolutions, strides, upsampling layers, dropout"
    if not isinstance(finished.recipe.network, ClassicSection):
        kind = "ImageNet encoder and a decoder over colour bins"
    return f"{kind}; {numbers / 1e6:.2f} million parameters, package of {megabytes:.1f} MB"


def _input(card: Card, recipe: Recipe) -> str:
    return (
        f"trained on squares of {recipe.pictures.crop} pixels, run at {card.input.short_side} "
        "pixels on the short side"
    )


def _environment(environment: Environment | None) -> Iterator[str]:
    if environment is None:
        yield "| device | not recorded |"
        return
    versions = ", ".join(f"{name} {version}" for name, version in environment.versions.items())
    yield f"| device | {environment.device} |"
    yield f"| backend | {environment.backend}: {versions} |"


def _training_data(finished: Finished) -> Iterator[str]:
    yield from ("## Photographs", "", "| set | learned from | rights as far as known |")
    yield "|---|---:|---|"
    yield from (_set(entry) for entry in finished.package.card.trained_on)
    dropped = Counter(finished.learned.dropped) + Counter(finished.held_out.dropped)
    left_out = ", ".join(f"{count:,} {reason}" for reason, count in dropped.most_common())
    yield ""
    yield (
        f"{len(finished.held_out):,} photographs were held out: one in ten, by the SHA-1 of the "
        f"file's name. Left out: {left_out or 'none'}."
    )
    yield from ("", f"Licence: {finished.package.card.licence}")


def _earlier(card: Card) -> Iterator[str]:
    """Say where earlier versions are, for those who liked them better."""
    files = sorted((resources_dir() / _EARLIER).glob(f"{card.id}-*{SUFFIX}"))
    if not files:
        return
    yield from ("", "## Earlier versions", "")
    yield (
        "A new version colours otherwise. Who preferred an earlier one downloads it here, and "
        "drops it on the window or types `python -m core models install FILE`; it stands beside "
        "this one."
    )
    yield ""
    yield from (f"- [{file.name}](../../resources/{_EARLIER}/{file.name})" for file in files)


def _set(entry: DataSet) -> str:
    return f"| {entry.name} | {entry.photos:,} | {entry.rights} |"
