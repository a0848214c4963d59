"""Open the menus of the window one after the other, for `tools/screenshots.py`."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.app.main_window import MainWindow
from desktop.photo.model_box import ModelBox
from tools.scene_steps import Wait, settle

#: Of a half's menu, the entry whose menu is open beside it: the models.
_MODELS: Final = 4
#: Where a photo is clicked, as a share of it.
_CLICKED: Final = (0.55, 0.3)


def scenes(window: MainWindow, wait: Wait) -> Iterator[str]:
    """Open each menu for the photo that is open; give the name of each scene when it is there.

    Args:
        window: it shows a photo in colour.
        wait: lets the window live until something holds.
    """
    viewer = window.window_controller.viewer
    button = window.bar.menu.parentWidget()
    assert button is not None
    window.bar.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    yield from _open("menu-window", window.bar.menu)
    right = viewer.pills.pills[1]
    right.choices.popup(right.mapToGlobal(QPoint(-60, right.height() + 2)))
    models = right.choices.actions()[_MODELS]
    right.choices.setActiveAction(models)
    below = models.menu()
    assert isinstance(below, QMenu)
    wait(below.isVisible, "the menu of models")
    yield from _open("menu-half", right.choices)
    viewer.take.click()
    yield from _open("menu-take", viewer.take.menu_)
    canvas = viewer.canvas
    across, down = _CLICKED
    viewer.menu_wanted.emit(
        canvas.mapToGlobal(QPoint(round(canvas.width() * across), round(canvas.height() * down)))
    )
    of_photo = QApplication.activePopupWidget()
    assert isinstance(of_photo, QMenu)
    yield from _open("menu-photo", of_photo)
    box = next(one for one in window.findChildren(ModelBox) if one.isVisible())
    box.showPopup()
    settle()
    yield "menu-models"
    box.hidePopup()
    settle()


def _open(name: str, menu: QWidget) -> Iterator[str]:
    settle()
    yield name
    menu.close()
    settle()
