"""Parts of the window that are found like actions: sliders, settings, folders that are watched."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.app.dialog_presenter import DialogPresenter
from desktop.find.entries import Findable
from desktop.photo.adjust_panel import AdjustPanel
from desktop.queue.queue_panel import QueuePanel
from desktop.ui.commands import Group, Named, group_name


def sliders(panel: AdjustPanel, why_not: str) -> Iterator[Findable]:
    """Give the sliders; what is chosen has the keyboard, and arrow keys move it.

    Args:
        panel: has them.
        why_not: why the colour cannot be changed now; empty where it can.
    """
    words = {
        "vividness": _tr("bold, daring, colourful, intensity, brighter"),
        "strength": _tr("amount, opacity, grey, black and white, fade"),
        "saturation": _tr("pale, rich, colourful, intensity"),
        "temperature": _tr("warm, cold, yellow, blue, white balance"),
        "tint": _tr("green, magenta, white balance"),
    }
    for slider in panel.sliders:
        why = why_not or ("" if slider.groove.isEnabled() else slider.toolTip())
        yield Findable(
            f"slider:{slider.key}",
            slider.groove.accessibleName(),
            group_name(Group.EDIT),
            partial(panel.go_to, slider.key),
            slider.key.capitalize(),
            _both(words[slider.key]),
            refusal=why,
            is_possible=not why,
        )


def settings(dialogs: DialogPresenter) -> Iterator[Findable]:
    """Give single settings; what is chosen is shown, and has the keyboard."""
    from desktop.settings.general_page import Part

    for part, name, words in (
        (
            Part.TEXT_SIZE,
            _tr("Text size"),
            _tr("large text, bigger letters, font, scale, read, accessibility"),
        ),
        (
            Part.MOTION,
            _tr("Reduced motion"),
            _tr("movement, animation, nothing moves, calm, accessibility"),
        ),
        (Part.LANGUAGE, _tr("Language"), _tr("German, French, Spanish, Hindi, English, translate")),
        (
            Part.THREADS,
            _tr("Cores to work with"),
            _tr("processor, CPU, threads, speed, slow"),
        ),
    ):
        yield Findable(
            f"settings:{part.name}",
            name,
            _tr("Settings"),
            partial(dialogs.show_setting, part),
            name.english,
            _both(words),
        )


def watching(panel: QueuePanel) -> Findable:
    """Give what watches a folder."""
    name = _tr("Watch a folder")
    return Findable(
        "queue:watch",
        name,
        group_name(Group.WINDOW),
        panel.watch_wanted.emit,
        name.english,
        _both(_tr("scanner, inbox, by itself, automatic, new photos, hot folder")),
    )


def _both(words: Named) -> str:
    return f"{words} {words.english}"


def _tr(text: str) -> Named:
    return Named(QCoreApplication.translate("FindableParts", text), text)
