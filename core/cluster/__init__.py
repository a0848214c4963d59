"""The queue's work on other machines, carried by Dask: the queue's file stays the only truth.

    coordinator   the run of the queue: leases photos to workers, gives results their names
    worker        a process of Dask: reads, colours and encodes one photo after the other

Nothing here is loaded by a run that stays on its own machine.
"""
