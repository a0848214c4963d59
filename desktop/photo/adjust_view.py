"""What the panel for the colour is given to show: values, no widgets."""

from dataclasses import dataclass

from core.colour.colour_settings import ColourSettings
from desktop.photo.possible import Possible


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model as the panel offers it.

    Attributes:
        id: what is chosen.
        name: for people.
        summary: what it is good at, one sentence.
        group: the heading that it is offered under.
        has_vividness: whether it keeps alternatives that vividness can choose from.
    """

    id: str
    name: str
    summary: str
    has_vividness: bool
    group: str = ""


@dataclass(frozen=True, slots=True)
class AdjustView:
    """All that the panel shows.

    Attributes:
        model: id of the model in force.
        colour: the settings in force.
        possible: what can be done now.
        why_not: why nothing can be changed, for tooltips; empty when it can.
        title: name of the photo, or empty.
        facts: size and kind of the photo, or empty.
        on_paper: how large that is on paper, where its file says so, or empty.
    """

    model: str
    colour: ColourSettings
    possible: Possible
    why_not: str
    title: str = ""
    facts: str = ""
    on_paper: str = ""
