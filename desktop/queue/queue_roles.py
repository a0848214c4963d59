"""What the model of the queue is asked for about a row, beside what Qt asks every model for."""

from typing import Final

from PySide6.QtCore import Qt

ItemRole: Final = int(Qt.ItemDataRole.UserRole)
ThumbnailRole: Final = ItemRole + 1
#: The grey thumbnail of a photo whose result is shown.
BeforeRole: Final = ItemRole + 2
#: Whether the photo has something of its own, in the queue or among its edits.
OwnRole: Final = ItemRole + 3
#: Whether the photo was adjusted after its result was made.
OlderRole: Final = ItemRole + 4
#: Whether the photo waits and cannot be read.
BrokenRole: Final = ItemRole + 5
