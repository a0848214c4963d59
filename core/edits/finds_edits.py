"""What gives the edits of photos, for those that look them up; nothing of it is loaded for this."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from core.edits.store import Found


class FindsEdits(Protocol):
    """Gives the edits of photos, as `EditsStore` does."""

    def find(self, photo: Path) -> "Found":
        """Give those of a photo; nothing is raised."""
