"""What is known of a stranger's model, in words for people."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.base.sentence import Sentence
from core.foreign.card_reading import card_reading
from core.model.card import Card
from core.model.fine_tuned import summary_of
from core.model.trial_report import TrialReport
from desktop.models.card_texts import speed_words
from desktop.ui.core_words import said

if TYPE_CHECKING:
    from core.foreign.importing import Examined


def kind_words(examined: "Examined") -> str:
    """Say what kind of model it is, and how that is known."""
    if examined.is_known:
        return _tr("{title}, a known file").format(title=examined.title)
    if examined.title:
        return _tr("{title}, by the names and shapes in it").format(title=examined.title)
    return _tr("Not known; this was found by trying it")


def reading_words(sentence: Sentence) -> str:
    """Say what a network takes and answers, as a sentence of its own."""
    words = said(sentence)
    return _tr("{sentence}.").format(sentence=words[:1].upper() + words[1:])


def trial_words(seconds: float) -> str:
    """Say how long a photo took at the trial."""
    return speed_words(TrialReport("", 0.0, seconds))


def summary_words(card: Card) -> str:
    """Say what a model is for; of a stranger's, what it takes and answers."""
    reading = card_reading(card)
    if reading is not None and reading.sentence is not None:
        return reading_words(reading.sentence)
    return said(summary_of(card))


def origin_facts(card: Card) -> tuple[tuple[str, str], ...]:
    """Say where a stranger's model is from: what each line is about, and what it says."""
    origin, reading = card.origin, card_reading(card)
    if origin is None:
        return ()
    facts = [(_tr("Files"), ", ".join(origin.files))]
    if reading is not None and reading.title:
        facts.append((_tr("Kind"), reading.title))
    if origin.source:
        facts.append((_tr("Source"), origin.source))
    # In two halves, for a line breaks nowhere else.
    half = len(origin.sha256) // 2
    facts.append((_tr("SHA-256 of the file"), f"{origin.sha256[:half]} {origin.sha256[half:]}"))
    if origin.licence_confirmed:
        facts.append((_tr("Use"), _tr("You confirmed that you may use it.")))
    return tuple(facts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Models", text)
