"""What a network may say beside its colours: which places of a photo change colour together.

When somebody says what colour one place has, the places that belong with it should follow. A
network knows which those are: its second output gives each cell two embeddings and an amplitude,
and `core.colorize.hint_kernel` says how two cells are related by them. This is what the card says
about that output; models without it are read by place, lightness and colour alone.
"""

from dataclasses import dataclass
from typing import Final

from core.base.strict_json import check_number, check_whole

#: What the networks call their second output.
RELATION: Final = "relation"
_MOST_NUMBERS: Final = 256


@dataclass(frozen=True, slots=True)
class RelationSpec:
    """How related two cells are, by what the second output says of them.

    Attributes:
        embedding: numbers of each of the two embeddings.
        share: of the first embedding in how related two cells are, 0..1; the second has the rest.
        reach: how far two cells of one first embedding may lie apart, in short sides of the photo
            (one standard deviation).
        second_reach: the same of the second embedding.
        spot: amplitude of what a hint says about its own surroundings alone.
        spot_growth: what that gains each time that a wished colour lies as far from the predicted
            one as the network is unsure there: a surprise is taken for a thing of its own.
        spot_reach: how far those surroundings go, in short sides of the photo.
        noise: variance of what hints do not agree on; 0.01 holds them nearly exactly.
    """

    embedding: int
    share: float
    reach: float
    second_reach: float
    spot: float
    spot_growth: float
    spot_reach: float
    noise: float

    def __post_init__(self) -> None:
        check_whole("relation.embedding", self.embedding, 1, _MOST_NUMBERS)
        check_number("relation.share", self.share, 0.0, 1.0)
        check_number("relation.reach", self.reach, 0.01, 100.0)
        check_number("relation.second_reach", self.second_reach, 0.01, 100.0)
        check_number("relation.spot", self.spot, 0.0, 10.0)
        check_number("relation.spot_growth", self.spot_growth, 0.0, 10.0)
        check_number("relation.spot_reach", self.spot_reach, 0.001, 1.0)
        check_number("relation.noise", self.noise, 1e-6, 10.0)

    @property
    def channels(self) -> int:
        """How many channels the second output has: the embeddings, then the amplitude."""
        return 2 * self.embedding + 1
