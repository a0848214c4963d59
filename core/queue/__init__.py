"""The queue that the window and the command line share: photos in one SQLite file.

`QueueStore` reads and edits it, `run_queue` works through it; `docs/queue.md` says what is kept
and what happens when a run is killed.
"""
