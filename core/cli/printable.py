"""Names and sentences made safe for a terminal."""

#: They do not print, but shape letters of Hindi, Persian and others.
_JOINERS = "\u200c\u200d"


def printable(text: str) -> str:
    """Show what a name may hold but a terminal must not be told: line ends, escape sequences."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character in _JOINERS else _spelt(character)
        for character in text
    )


def _spelt(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
