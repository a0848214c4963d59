"""What models are called in the window."""

from core.model.shelf import Installed
from desktop.ui.core_words import said


def model_name(model: Installed) -> str:
    """Give the name of a model: of the program's own in the user's language, else as it is."""
    name = model.package.card.name
    return said(name) if model.is_bundled else name
