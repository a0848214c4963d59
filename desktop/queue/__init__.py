"""The window's side of the queue: what it shows, changes and runs lies in `core.queue`."""
