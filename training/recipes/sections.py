"""The sections of a recipe, each with the ranges of its values."""

from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import Literal, TypeAlias

from core.base.strict_json import WrongValue
from core.model.card import is_id
from training.recipes.bounds import check_section


@dataclass(frozen=True, slots=True)
class ModelSection:
    """What the card says about the model; `group` is the heading it is shown under, or ""."""

    id: str
    name: str
    summary: str
    group: str
    version: int
    licence: str

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("model", self)
        if not is_id(self.id):
            raise WrongValue(
                "model.id must be small letters, digits and hyphens, and no device's name"
            )


@dataclass(frozen=True, slots=True)
class StartSection:
    """What the weights are before the first step.

    Attributes:
        model: id of a model that comes with the program, or the file of a package, whose weights
            the run goes on from; empty for a new network.
    """

    model: str

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("start", self)


@dataclass(frozen=True, slots=True)
class SetSection:
    """One folder of photographs below the data directory, and what may be done with them.

    Attributes:
        folder: below the data directory; "." for all of it.
        name: for the card.
        rights: for the card.
        domain: what its photographs show; figures are means over each domain.
        at_most: photographs that are used for training, chosen at random; 0 for all.
        times: how often a pass takes each of them: a small domain is learned from more often.
    """

    folder: str
    name: str
    rights: str
    domain: str
    at_most: int = 0
    times: int = 1

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("sets", self)
        if not _is_below(self.folder):
            raise WrongValue("sets.folder must be a folder below that of the photographs")


@dataclass(frozen=True, slots=True)
class PictureSection:
    """How photographs become batches.

    Attributes:
        short_side: pixels; photographs are cached at this size.
        crop: pixels; side of the squares that the network sees.
        crop_from: (low, high) pixels; a square of a side between these is cut from the cached
            photograph and brought to `crop`.
        gamma: the lightness is raised to exp(u), u uniform in +-gamma.
        aged: share of the squares that are made to look like old prints.
        batch: squares a step.
    """

    short_side: int
    crop: int
    crop_from: tuple[int, int]
    gamma: float
    aged: float
    batch: int

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("pictures", self)
        low, high = self.crop_from
        if low > high:
            raise WrongValue("pictures.crop_from must be the smaller side and then the larger one")


@dataclass(frozen=True, slots=True)
class UnetSection:
    """An ImageNet encoder and a decoder that answers a distribution over ab bins.

    Attributes:
        widths: of the decoder at 1/32, 1/16, 1/8 and 1/4 of the input, in channels.
        learning_blocks: how many of the encoder's 16 blocks, counted from its end, learn too.
    """

    kind: Literal["colour-unet"]
    widths: tuple[int, int, int, int]
    learning_blocks: int

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("network", self)


@dataclass(frozen=True, slots=True)
class ClassicSection:
    """The study's network: 3x3 convolutions, strides down, upsampling layers back, one ab a pixel.

    Attributes:
        widths: channels at full size and at 1/2, 1/4 and 1/8 of it.
        dropout: share of the features at 1/8 that a step leaves out.
    """

    kind: Literal["classic"]
    widths: tuple[int, int, int, int]
    dropout: float

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("network", self)


@dataclass(frozen=True, slots=True)
class BinsLossSection:
    """Cross-entropy over the bins of the ab plane.

    Attributes:
        sigma: spread of the soft target over the bins, in units of a* and b*.
        uniform: share of the uniform distribution in the prior that the weights invert.
        power: exponent of the class weights; 1 rebalances fully, 0 not at all.
        cap: largest class weight before normalising, as a multiple of the smallest.
    """

    kind: Literal["bins"]
    sigma: float
    uniform: float
    power: float
    cap: float

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("loss", self)


@dataclass(frozen=True, slots=True)
class SquaresLossSection:
    """Mean squared error of ab / 128."""

    kind: Literal["squares"]


@dataclass(frozen=True, slots=True)
class FinishSection:
    """Losses through the read-out, beside that of the bins; see `training.networks.finish`.

    Each weight is a list of values, evenly spaced over the run, with straight lines between them;
    a list of one is a constant.

    Attributes:
        temperature: of the annealed mean through which the losses see an answer.
        cross_entropy: weight of the loss of the bins.
        features: weight of the feature loss.
        colourfulness: weight of the difference in colourfulness, photo by photo.
        adversary: weight of the judges' opinion; without judges where it is 0 throughout.
        judges_rate: learning rate of the judges.
        judges_first: steps in which only the judges learn.
    """

    temperature: float
    cross_entropy: tuple[float, ...]
    features: tuple[float, ...]
    colourfulness: tuple[float, ...]
    adversary: tuple[float, ...]
    judges_rate: float
    judges_first: int

    def __post_init__(self) -> None:
        """Refuse a weight without a value."""
        check_section("finish", self)
        for name in ("cross_entropy", "features", "colourfulness", "adversary"):
            if not getattr(self, name):
                raise WrongValue("{name} holds no value", name=f"finish.{name}")

    @property
    def has_judges(self) -> bool:
        """Whether judges have a say at any time."""
        return any(self.adversary)


@dataclass(frozen=True, slots=True)
class RelationSection:
    """How the finished network learns which places change colour together, for hints.

    Attributes:
        photographs: how many are learned from.
        cells: of each.
        hidden: widths of the head's layers.
        embedding: numbers of each of the two embeddings of a cell.
        steps: of learning.
        batch: photographs a step.
        rate: highest learning rate; it falls to 0 along half a cosine.
        worse: how much more it counts when hints make a photo worse.
        seed: of everything random.
    """

    photographs: int
    cells: int
    hidden: tuple[int, ...]
    embedding: int
    steps: int
    batch: int
    rate: float
    worse: float
    seed: int

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("relation", self)


NetworkSection: TypeAlias = UnetSection | ClassicSection
LossSection: TypeAlias = BinsLossSection | SquaresLossSection


@dataclass(frozen=True, slots=True)
class ScheduleSection:
    """Steps, the learning rate over them, and when to look at the held-out photographs.

    Attributes:
        steps: all steps of the run; with a time budget they are chosen anew.
        warm_up: steps from 0 to `rate`.
        rate: highest learning rate of Adam.
        decay: "cosine" brings it to 0 after the warm-up, "constant" keeps it.
        encoder_rate: the encoder learns at this share of the rate.
        encoder_after: share of the steps after which the encoder begins to learn.
        weight_decay: decoupled (Loshchilov and Hutter 2019), not of the encoder; 0 for none.
        clip: largest norm of a gradient; 0 for none.
        average: decay a step of the averaged weights that are kept; 0 keeps the last ones.
        round: steps between two looks at the clock: a checkpoint is due every minute or so.
        validate_every: steps between looks at the held-out photographs, a multiple of `round`.
        patience: looks without a better loss after which the run ends; 0 for never.
        seed: of everything random.
        keep: which weights the run leaves: those of the "best" look, or of the "last" one, where
            losses are played for and no single number says what is best.
    """

    steps: int
    warm_up: int
    rate: float
    decay: Literal["cosine", "constant"]
    encoder_rate: float
    encoder_after: float
    weight_decay: float
    clip: float
    average: float
    round: int
    validate_every: int
    patience: int
    seed: int
    keep: Literal["best", "last"] = "best"

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("schedule", self)


@dataclass(frozen=True, slots=True)
class ReadOutSection:
    """How the app reads the network by default.

    Attributes:
        short_side: pixels of the network's input.
        multiple: sides of the input are multiples of this.
        temperature: of the annealed mean.
        chroma_gain: factor on the chroma of the mean.
        muted_gain, muted_chroma: how much more muted colours gain; see
            `core.model.contract.OutputSpec`.
        prior_shift: this times the logarithm of the class weights is added to the logits: the
            rebalancing is set after training, on the validation photographs.
    """

    short_side: int
    multiple: int
    temperature: float
    chroma_gain: float
    muted_gain: float
    muted_chroma: float
    prior_shift: float

    def __post_init__(self) -> None:
        """Refuse values out of their ranges."""
        check_section("read_out", self)
        if self.short_side % self.multiple:
            raise WrongValue("read_out.short_side must be a multiple of read_out.multiple")


def _is_below(folder: str) -> bool:
    """Tell whether a path stays below the folder that it is joined to, on every system."""
    plain, windows = PurePosixPath(folder), PureWindowsPath(folder)
    is_absolute = plain.is_absolute() or bool(windows.anchor)
    return not is_absolute and ".." not in (*plain.parts, *windows.parts)
