"""Bring what the halves show, and snapshots, from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.app.main_window import MainWindow
from desktop.photo.halves.choices import ByModel, BySnapshot, Usual
from desktop.pictures.view_state import ViewMode
from tools.scene_steps import Wait

#: What the snapshots are taken of: a change of the colour settings each.
_CHANGES = ({"strength": 0.55}, {"temperature": 0.45}, {"saturation": 1.6})


def scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Compare pictures of the portrait that is open; give the name of each scene when it is there.

    Args:
        window: it shows a photo in colour.
        wait: lets the window live until something holds.
    """
    controller, viewer = window.window_controller, window.window_controller.viewer
    photo, canvas, halves = controller.photo_controller, viewer.canvas, controller.halves

    def are_there() -> bool:
        both = (canvas.halves.of(0), canvas.halves.of(1))
        return photo.is_shown and all(
            half is not None and (half.is_result or half.picture or half.trouble) for half in both
        )

    standard = photo.session.edits.colour
    for change in _CHANGES:
        photo.move_colour(replace(standard, **change))
        controller.snapshots.take()
    controller.snapshots.end_naming()
    controller.notes.close_all()
    photo.move_colour(standard)
    photo.settle()
    another = controller.models.models[1].package.card.id
    halves.compare(ByModel(another))
    wait(are_there, "the photo by another model")
    yield "compare-models"
    controller.snapshots.toggle()
    wait(lambda: viewer.candidates.has_all_pictures, "the snapshots")
    viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    halves.choose(0, BySnapshot(photo.session.snapshots[1].taken))
    wait(are_there, "a snapshot")
    yield "snapshots"
    halves.choose(0, Usual.SAVED)
    wait(are_there, "that there is no result")
    yield "compare-no-result"
    controller.snapshots.toggle()
    halves.show_usual()
    viewer.mode_chosen.emit(ViewMode.SPLIT)
