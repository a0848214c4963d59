"""What photos have in common: the same thing in others, colours as in another, hints that go along.

Workers look at the other photos, one by one and small: a network needs few pixels.
"""
