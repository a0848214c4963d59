"""How far a hint counts, in words: this spot, this thing, everything like it."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.tone_slider import FROM_GREY, Tone, ToneSlider

#: The engine's: what the network learned.
_USUAL = 0.5


class ReachSlider(ToneSlider):
    """A slider that tells its value by words."""

    def __init__(self, look: Appearance) -> None:
        note = _tr("How much else gets this colour (Alt and the wheel over a place)")
        tone = Tone("reach", _tr("Reach"), note, 0.0, 1.0, _USUAL, FROM_GREY, is_typed=False)
        super().__init__(look, tone)

    def words(self, value: int) -> str:
        """Say how far a reach of so many hundredths goes."""
        return reach_words(value / 100)


def reach_words(reach: float) -> str:
    """Say how far a reach goes."""
    if reach < 1 / 3:
        return _tr("This spot")
    return _tr("This thing") if reach <= 2 / 3 else _tr("Everything like it")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReachSlider", text)
