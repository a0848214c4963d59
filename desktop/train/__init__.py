"""Training from the window: a child process does it, a dialog shows it, the library takes it in.

`presenter.TrainingDesk` is all that the main window knows.
"""
