"""A model goes on learning from the user's own photographs.

The run is an ordinary one, by a recipe that is made here from that of the model: the decoder
learns first, then the last blocks of the encoder, gently; the weights that do best on the
photographs that were held out are kept, and those of the model it began with are the first to be
beaten. Nothing in the recipe, which is stored in the new package, says where the photographs lie.
"""

import contextlib
import re
import shutil
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.base.atomic_file import disk_errors, replacing
from core.base.errors import UsageError
from core.base.paths import bundled_models_dir
from core.base.strict_json import WrongValue
from core.base.strict_toml import parse_toml
from core.model.card import Card
from core.model.fine_tuned import fine_tuned_summary
from core.model.package import SUFFIX, Package, open_package
from core.model.package_copy import rewrite_card
from training.fine_tune.own_photographs import OWN_SETS, require_found, require_usable
from training.recipes.recipe import (
    FinishSection,
    ReadOutSection,
    Recipe,
    ScheduleSection,
    StartSection,
    UnetSection,
    load_recipe,
    parse_recipe,
)
from training.recipes.recipe_writer import with_text
from training.run.run_files import RunFiles, claim, write_text

if TYPE_CHECKING:
    from training.fine_tune.fine_tune_report import FineTuneReport

DEFAULT_MINUTES: Final = 10.0
#: Held-out photographs that a first look at the packed model takes; those of the report replace
#: its figures on the card.
_EVALUATED: Final = 10

_SCHEDULE: Final = ScheduleSection(
    steps=600,
    warm_up=20,
    rate=3e-4,
    decay="cosine",
    encoder_rate=0.1,
    encoder_after=0.5,
    weight_decay=1e-4,
    clip=1.0,
    average=0.995,
    round=10,
    validate_every=50,
    patience=5,
    seed=1,
)
_LEARNING_BLOCKS: Final = 5
_AGED: Final = 0.3
#: Some hundreds of photographs are too few for judges; what a network sees in a picture needs none.
_FINISH: Final = FinishSection(
    temperature=0.38,
    cross_entropy=(1.0,),
    features=(0.55,),
    colourfulness=(0.5,),
    adversary=(0.0,),
    judges_rate=4e-4,
    judges_first=0,
)


@dataclass(frozen=True, slots=True)
class FineTuning:
    """What is asked for.

    Attributes:
        photos: folder of the user's photographs; all below it count.
        start: the package to go on from; it holds its weights.
        id: of the new model.
        name: of the new model, for people.
        output: the package to write.
        folder: of the run; a folder that holds an unfinished run of the same is gone on with.
        cache: decoded photographs.
        minutes: of training; reading the photographs, packing and the report come on top.
        against: the model that the new one is compared with; None for `start`.
    """

    photos: Path
    start: Package
    id: str
    name: str
    output: Path
    folder: Path
    cache: Path
    minutes: float = DEFAULT_MINUTES
    against: Package | None = None


def fine_tune(asked: FineTuning) -> "FineTuneReport":
    """Train, pack, compare with the model before, and tell the report.

    Raises:
        UsageError: too few photographs, or the model or the new name cannot be used.
        WriteError: the disk refuses; the run can be gone on with.
    """
    if not asked.minutes > 0:
        raise UsageError("The time must be more than 0 minutes.", hint="Try --minutes 10.")
    recipe = fine_tuning_recipe(asked.start, model_id=asked.id, name=asked.name)
    require_found(asked.photos)
    with disk_errors(asked.output):
        asked.output.parent.mkdir(parents=True, exist_ok=True)
    start = _claim(asked, recipe)
    # Keras is loaded only now: what was wrong in the request is told at once.
    from training.fine_tune.fine_tune_report import make_report, report_values
    from training.networks.imagenet_encoder import encoder_seeing_colour
    from training.packaging.packing import finish
    from training.run.event_lines import tell
    from training.run.run import RunPlaces, read_both, train

    encoder = None if recipe.finish is None else encoder_seeing_colour(start, asked.folder)
    places = RunPlaces(asked.photos, encoder, asked.folder, asked.cache, start.path)
    learned, held_out = read_both(recipe, places)
    require_usable(asked.photos, len(learned), len(held_out), learned.dropped)
    trained = train(recipe, places, minutes=asked.minutes)
    # A run that goes on may have learned all before: then this alone says where it is.
    tell("packing")
    package = finish(
        trained,
        photos=asked.photos,
        target=asked.output,
        evaluate_at_most=_EVALUATED,
        start=start,
    )
    before = asked.against or start
    report = make_report(held_out, start=before, new=package, folder=asked.folder / "report")
    # The first look counts grey ones, copies and the like, of which the report has none: two
    # numbers of photographs, and two of everything else, for what are the same words to people.
    figures = replace(report.new, domain=OWN_SETS[0].domain)
    rewrite_card(package, replace(package.card, metrics=(figures,)))
    tell("report", **report_values(report))
    return report


def fine_tuning_recipe(start: Package, *, model_id: str, name: str) -> Recipe:
    """Make the recipe of a fine-tuning from the card of the model that it goes on from.

    Raises:
        UsageError: the model holds no weights, or the id or name is none that a model can have.
    """
    card = start.card
    if not start.has_weights:
        raise UsageError(
            "The model {model} holds no weights to go on from.",
            hint="Start from 'natural', or from a model that was trained here.",
            path=start.path,
            model=card.name,
        )
    _check_names(card, model_id, name)
    base = recipe_of(card)
    network, pictures = base.network, base.pictures
    if isinstance(network, UnetSection):
        network = replace(network, learning_blocks=_LEARNING_BLOCKS)
        pictures = replace(pictures, aged=_AGED)
    recipe = replace(
        base,
        model=replace(
            base.model,
            id=model_id,
            name=name,
            summary=fine_tuned_summary(card.name),
            group="",
            version=1,
            licence=card.licence,
        ),
        start=StartSection(card.id),
        sets=OWN_SETS,
        pictures=pictures,
        network=network,
        schedule=_SCHEDULE,
        read_out=_read_out(card, base.read_out),
        finish=_FINISH if isinstance(network, UnetSection) else None,
    )
    return with_text(recipe, head="# python -m training fine-tune PHOTOS", where=model_id)


def default_id(photos: Path) -> str:
    """Make an id from a folder's name: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", photos.resolve().name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:64].strip("-")
    return slug or "own-photos"


def recipe_of(card: Card) -> Recipe:
    """Read the recipe in a card, or give that of `natural` when it is of an older shape."""
    values: dict[str, object] = {}
    with contextlib.suppress(WrongValue, UsageError):
        values = parse_toml(card.recipe)
        return parse_recipe(values, card.recipe, where=card.id)
    base = load_recipe("natural")
    network = values.get("network")
    widths = network.get("widths") if isinstance(network, dict) else None
    if isinstance(base.network, UnetSection) and isinstance(widths, list):
        whole = tuple(width for width in widths if type(width) is int)
        if len(whole) == 4:
            with contextlib.suppress(WrongValue):  # the card may be a stranger's
                return replace(base, network=replace(base.network, widths=whole))
    return base


def _read_out(card: Card, base: ReadOutSection) -> ReadOutSection:
    """Read the new model as the one that it goes on from."""
    return replace(
        base,
        short_side=card.input.short_side,
        multiple=card.input.multiple,
        temperature=card.output.temperature,
        chroma_gain=card.output.chroma_gain,
        muted_gain=card.output.muted_gain,
        muted_chroma=card.output.muted_chroma,
    )


def _check_names(card: Card, model_id: str, name: str) -> None:
    try:
        replace(card, id=model_id, name=name)
    except WrongValue as error:
        raise UsageError(
            "A model cannot be called so: {why}.",
            hint="Give others with --id and --name.",
            why=error,
        ) from error
    if model_id == card.id or (bundled_models_dir() / f"{model_id}{SUFFIX}").exists():
        raise UsageError(
            "There is a model '{model_id}' already.",
            hint="Give another name with --id.",
            model_id=model_id,
        )


def _claim(asked: FineTuning, recipe: Recipe) -> Package:
    """Make the folder this run's own; give the copy of the start that is kept in it.

    With the copy, a run can be gone on with and reported on whatever becomes of the original.

    Raises:
        UsageError: the folder holds another run.
    """
    claim(RunFiles(asked.folder), recipe)
    mark, photos = asked.folder / "photographs.txt", str(asked.photos.resolve())
    if mark.exists() and mark.read_text("utf-8") != photos:
        raise UsageError(
            "{path} holds a run on other photographs.",
            hint="Give another --id or --runs, or remove this folder.",
            path=asked.folder,
        )
    write_text(mark, photos)
    copy = asked.folder / f"start{SUFFIX}"
    if not copy.exists():
        with asked.start.path.open("rb") as source, replacing(copy) as target:
            shutil.copyfileobj(source, target)
    return open_package(copy)
