"""What is dragged out of the list of the queue: photos within it, results into other programs."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from core.queue.jobs import QueueJob
from desktop.queue.queue_groups import Row
from desktop.queue.row_pictures import shown_file

#: What is dragged inside the list: ids of photos.
MIME: Final = "application/x-autochrome-queue-photos"


def dragged(items: Sequence[Row]) -> QMimeData:
    """Say which photos are dragged; other programs are given the results that there are."""
    mime = QMimeData()
    mime.setData(MIME, QByteArray(" ".join(str(item.id) for item in items).encode()))
    results = [
        QUrl.fromLocalFile(str(item.job.target))
        for item in items
        if isinstance(item, QueueJob) and shown_file(item) == item.job.target
    ]
    if results:
        mime.setUrls(results)
    return mime


def dragged_ids(mime: QMimeData) -> tuple[int, ...]:
    """Read which photos of the queue are dragged."""
    return tuple(int(word) for word in mime.data(MIME).toStdString().split())
