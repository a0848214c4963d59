"""What the card of a packed model says of how a stranger's network is read."""

from dataclasses import dataclass
from typing import Final

from core.base.sentence import Sentence
from core.foreign.contracts import CONTRACTS, Answering
from core.foreign.reading import HiddenDistribution, Order, Plug, Reading
from core.model.card import Card
from core.model.contract import OutputKind

#: A card does not say how inputs are called, and no sentence does.
_ANY: Final = Plug("", Order.NCHW, is_half=False)


@dataclass(frozen=True, slots=True)
class CardReading:
    """How the network of a card is read.

    Attributes:
        title: what people call such models; empty where nobody has a name for them.
        sentence: what it takes and answers, as `Reading.sentence` says it; None where the card's
            summary says something else.
    """

    title: str
    sentence: Sentence | None


def card_reading(card: Card) -> CardReading | None:
    """Give how a network is read, for one that came from another program by a known contract."""
    contract = None if card.origin is None else CONTRACTS.get(card.origin.contract)
    if contract is None:
        return None
    bins = None
    if card.output.kind is OutputKind.DISTRIBUTION:
        bins = HiddenDistribution("", card.output.bin_centres, card.output.temperature)
    sentences = [
        Reading(
            contract.id, answering, card.input.short_side, _ANY, _ANY, distribution=bins
        ).sentence
        for answering in Answering
    ]
    said = (sentence for sentence in sentences if sentence_of_card(sentence) == card.summary)
    return CardReading(contract.title, next(said, None))


def sentence_of_card(sentence: Sentence) -> str:
    """Write what a network takes and answers as the summary of its card."""
    return f"{sentence[0].upper()}{sentence[1:]}."
