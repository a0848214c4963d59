"""What the card of a fine-tuned model says of it, from the training that writes it to the window.

A card is a file and holds English alone. What stands in it is told from the words of another
maker by its end, and is then a sentence that can be said in any language.
"""

from core.base.sentence import Sentence
from core.model.card import Card


def fine_tuned_summary(start: str) -> Sentence:
    """Give the summary of a model that goes on from the one called `start`."""
    return Sentence("{start}, fine-tuned on own photographs.", start=start)


def summary_of(card: Card) -> str:
    """Give the summary of a card: a `Sentence` where this program's own training wrote it."""
    start = card.summary.removesuffix(fine_tuned_summary(""))
    return card.summary if start == card.summary else fine_tuned_summary(start)
