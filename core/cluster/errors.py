"""What can go wrong between machines."""

from core.base.errors import AutochromeError


class ClusterError(AutochromeError):
    """No machine can work on the queue, or the one that hands out work cannot be reached."""


class NoDesk(Exception):
    """A worker knows nothing of the run that an errand is of: it was begun anew meanwhile."""
