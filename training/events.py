"""Progress of a run as JSON lines on standard output, for a window or a log to read."""

import json
import sys


def tell(event: str, **values: object) -> None:
    """Write one event as one line; `values` must be JSON."""
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()
