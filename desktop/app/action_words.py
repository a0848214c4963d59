"""Other words for the commands, for those who look for them, and why one cannot be given now."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.photo.possible import OF_PHOTO, Possible, WhyNot
from desktop.ui.commands import Do, Named

_NEEDS_COPIED: Final = frozenset({Do.PASTE_EDITS, Do.PASTE_COLOUR})
_NEEDS_OTHERS: Final = frozenset({Do.NEXT, Do.PREVIOUS, Do.CLOSE_OTHERS})
_NEEDS_OPEN: Final = frozenset({Do.COPY_EDITS, Do.SAVE_ALL, Do.CLOSE})
_NEEDS_GUESSES: Final = frozenset({Do.GUESS, Do.DOUBT})


def keywords(do: Do) -> Named:
    """Give other words for a command, with commas between, in both languages."""
    words = {
        Do.OPEN: _tr("load, file, picture, image"),
        Do.OPEN_FOLDER: _tr("directory, album, many photos, batch"),
        Do.PASTE: _tr("insert, clipboard"),
        Do.SAVE: _tr("keep, store, write, export"),
        Do.SAVE_AS: _tr("export, format, JPEG, PNG, TIFF, quality, size"),
        Do.SAVE_ALL: _tr("export, everything"),
        Do.COPY: _tr("clipboard"),
        Do.SAVE_SIZED: _tr("export, smaller, resize, megabytes, e-mail, share"),
        Do.BEFORE_AFTER: _tr("collage, comparison, film, GIF, share"),
        Do.PRINT: _tr("printer, paper, PDF"),
        Do.MAIL: _tr("email, e-mail, mail, share, attach"),
        Do.CROP: _tr(
            "cut, trim, straighten, crooked, level, horizon, angle, border, white edge, "
            "aspect ratio"
        ),
        Do.PASTE_COLOUR: _tr("settings, sliders, apply"),
        Do.PASTE_CROP: _tr("cut, straighten, apply"),
        Do.SNAPSHOT: _tr("version, remember, keep, state"),
        Do.SNAPSHOTS: _tr("versions, states, compare"),
        Do.LEFT_HALF: _tr("compare, snapshot, saved result, A and B"),
        Do.RIGHT_HALF: _tr("compare, snapshot, saved result, A and B"),
        Do.SWAP_HALVES: _tr("compare, exchange"),
        Do.SPLIT_LEFT: _tr("compare, slider"),
        Do.SPLIT_RIGHT: _tr("compare, slider"),
        Do.NEXT: _tr("forward, leaf"),
        Do.PREVIOUS: _tr("back, leaf"),
        Do.CLOSE: _tr("remove, delete, take away"),
        Do.CLOSE_OTHERS: _tr("remove, take away, only this one"),
        Do.UNDO: _tr("back, take back"),
        Do.REDO: _tr("again"),
        Do.RESET: _tr("start over, defaults, original settings"),
        Do.CORRECT: _tr("brush, paint, hint, wrong colour, skin, clothes"),
        Do.HIDE_MARKS: _tr("marks, points, dots"),
        Do.REFER: _tr("reference, match colours, like another"),
        Do.TRY_ALL: _tr("compare, variants, networks"),
        Do.GUESS: _tr("alternatives, variants, suggestions, next"),
        Do.DOUBT: _tr("uncertain, doubt, sure, confidence"),
        Do.TURN_LEFT: _tr("rotate, upright, sideways, upside down"),
        Do.TURN_RIGHT: _tr("rotate, upright, sideways, upside down"),
        Do.MIRROR: _tr("flip, reverse"),
        Do.COPY_EDITS: _tr("settings, sliders"),
        Do.PASTE_EDITS: _tr("settings, sliders, apply"),
        Do.SPLIT: _tr("compare, before and after, line"),
        Do.SIDE_BY_SIDE: _tr("compare, before and after"),
        Do.ORIGINAL: _tr("before, black and white, grey"),
        Do.COLOUR: _tr("after, result"),
        Do.ZOOM_IN: _tr("larger, magnify"),
        Do.ZOOM_OUT: _tr("smaller"),
        Do.FIT: _tr("whole photo, zoom"),
        Do.PIXELS: _tr("actual size, full size, zoom"),
        Do.HISTOGRAM: _tr("tones, curve, exposure, levels, RGB, shadows, highlights"),
        Do.QUEUE: _tr("list, batch, many photos"),
        Do.START_STOP: _tr("run, batch, pause, colour all"),
        Do.REVIEW: _tr("check, rate, accept, reject"),
        Do.MODELS: _tr("networks, install, import, AI"),
        Do.COMPARE: _tr("test, measure, blind"),
        Do.SETTINGS: _tr("preferences, options, language"),
        Do.TRAIN: _tr("learn, own model, teach"),
        Do.THEME: _tr("appearance, night, day"),
        Do.FULL_SCREEN: _tr("large, present"),
        Do.HELP: _tr("manual, guide, how, first steps"),
        Do.SHORTCUTS: _tr("hotkeys, keyboard"),
        Do.LOG: _tr("error, report, problem"),
        Do.ABOUT: _tr("version, licence, authors"),
        Do.QUIT: _tr("exit, close, end"),
    }
    return words.get(do, Named("", ""))


def refusal(do: Do, possible: Possible, *, has_photo: bool) -> str:
    """Say in a few words why a command cannot be given now.

    Args:
        do: one that cannot.
        possible: what can be done with the open photo.
        has_photo: whether one is open.
    """
    if not has_photo and do in OF_PHOTO | _NEEDS_OPEN | _NEEDS_OTHERS:
        return _tr("Open a photo first")
    if do in OF_PHOTO and possible.why_not is WhyNot.NO_MODEL:
        return _tr("There is no model to colour with")
    if do in OF_PHOTO and possible.why_not is WhyNot.OWN_COLOURS:
        return _tr("The photo is in colour already")
    if do in (Do.SAVE, Do.SAVE_AS) and possible.is_saving:
        return _tr("It is being saved")
    reasons = {
        Do.UNDO: _tr("Nothing was changed"),
        Do.REDO: _tr("Nothing was undone"),
        Do.RESET: _tr("Nothing was changed"),
        Do.HIDE_MARKS: _tr("No place was corrected"),
        Do.TRY_ALL: _tr("There is only one model"),
        Do.START_STOP: _tr("The queue is empty"),
        Do.REVIEW: _tr("Nothing is coloured yet"),
        **dict.fromkeys(_NEEDS_COPIED, _tr("No adjustments were copied")),
        **dict.fromkeys(_NEEDS_OTHERS, _tr("No other photo is there")),
        **dict.fromkeys(_NEEDS_GUESSES, _tr("This model knows one answer alone")),
    }
    return reasons.get(do) or _tr("Not possible now")


def why_not_coloured(why_not: WhyNot | None) -> str:
    """Say why the colour of what is open cannot be changed; empty where it can."""
    match why_not:
        case None:
            return ""
        case WhyNot.NO_PHOTO:
            return _tr("Open a photo first")
        case WhyNot.NO_MODEL:
            return _tr("There is no model to colour with")
        case WhyNot.OWN_COLOURS:
            return _tr("The photo is in colour already")


def _tr(text: str) -> Named:
    return Named(QCoreApplication.translate("ActionWords", text), text)
