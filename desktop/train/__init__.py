"""Training from the window: begun, shown, taken in.

`lazy_training.LazyTraining` is all that the window knows of it.
"""
