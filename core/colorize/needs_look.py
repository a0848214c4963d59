"""Which results somebody should look at: a rule for lists, which load no engine for it."""

from typing import Final

#: Expected mean error of a photo, in units of a* and b*, from which on somebody should look at it.
#: On held-out photographs, as many of each domain, a fifth lies above, and of those more than half
#: are of the fifth that is most wrong.
NEEDS_LOOK: Final = 17.0


def needs_look(doubt: float | None) -> bool:
    """Tell whether a photo with this doubt (`core.colorize.doubt.doubt_of`) needs a look.

    None, of a model that does not say how sure it is, does not.
    """
    return doubt is not None and doubt >= NEEDS_LOOK
