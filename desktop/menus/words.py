"""What context menus say, in every language of the window: menus are read without the program."""

from typing import Final

from desktop.ui.language import Language

#: Of photos and folders that are marked in a file manager.
COLOUR: Final = {
    Language.ENGLISH: "Colour with Autochrome",
    Language.GERMAN: "Mit Autochrome kolorieren",
    Language.FRENCH: "Coloriser avec Autochrome",
    Language.SPANISH: "Colorear con Autochrome",
    Language.HINDI: "Autochrome से रंग भरें",
}


def localised(key: str) -> str:
    """Give the lines of a desktop file that say it in every language.

    Args:
        key: such as `Name`.
    """
    lines = [f"{key}={COLOUR[Language.ENGLISH]}"]
    others = (language for language in COLOUR if language is not Language.ENGLISH)
    lines += [f"{key}[{language.value}]={COLOUR[language]}" for language in others]
    return "\n".join(lines)
