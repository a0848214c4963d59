"""Draw the six pictures of the first steps in the help, in every language.

    python -m tools.help_pictures [--language CODE]

The real window is driven offscreen, in its smallest size, so that its words can be read on the
page, and light, as most people see it. The pictures lie beside the pages, `docs/help/en/pictures`.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

# Before Qt is loaded by anybody.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.base.paths import help_dir, resources_dir
from core.model.library import standard_library
from desktop.app.assembly import make_window
from desktop.app.main_window import MainWindow
from desktop.app.startup_window import make_application
from desktop.photo.viewer import hint_marks as hm
from desktop.pictures import view_state as vs
from desktop.queue.start_sheet import StartSheet
from desktop.settings.window_settings import Settings, SettingsFile
from desktop.ui.language import SPOKEN, Language
from desktop.ui.theme import ThemeChoice
from tools.pretend_home import move_home
from tools.scene_steps import has_thumbnails, open_photo, settle, slide, wait_for

_SIZE: Final = (900, 600)
#: Of WebP: words are sharp, and all pictures of all languages together weigh less than 1.5 MB.
_QUALITY: Final = 72
_NESTED: Final = 6
#: What is moved in the third, in hundredths.
_SLID: Final = {"vividness": 72, "saturation": 118}
#: The cloth behind the portrait, which gets the bluest of the suggested colours.
_PLACE: Final = (0.70, 0.12)
_ALBUM: Final = 12
_DONE: Final = 5


def main(arguments: Sequence[str]) -> int:
    """Draw them and print what they weigh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--language", choices=[one.value for one in SPOKEN])
    typed = parser.parse_args(arguments)
    wanted = [one for one in SPOKEN if typed.language in (None, one.value)]
    with tempfile.TemporaryDirectory(prefix="autochrome-help-") as name:
        home = Path(name)
        move_home(home, home / "data")
        pictures = home / "Pictures"
        app = make_application(["help"])
        windows: list[MainWindow] = []
        for language in wanted:
            # Each begins with photos that nobody has touched.
            shutil.rmtree(pictures, ignore_errors=True)
            photo, album = _fill(pictures)
            data = home / language.value
            SettingsFile(data / "settings.json").save(
                Settings(theme=ThemeChoice.LIGHT, language=language)
            )
            windows.append(make_window(app, standard_library(), data))
            _draw(windows[-1], photo, album, _folder(language))
    weight = sum(file.stat().st_size for file in help_dir().rglob("*.webp"))
    print(f"all pictures of the help: {weight / 1e6:.2f} MB")
    return 0


def _folder(language: Language) -> Path:
    return help_dir() / language.value / "pictures"


def _fill(pictures: Path) -> tuple[Path, Path]:
    """Put a photo and an album where the pictures of a family lie."""
    album = pictures / "Album 1969"
    album.mkdir(parents=True)
    samples = sorted((resources_dir() / "samples").glob("*.jpg"))
    for number in range(_ALBUM):
        sample = samples[number % len(samples)]
        shutil.copyfile(sample, album / f"scan-{number + 1:02}.jpg")
    photo = pictures / "portrait.jpg"
    # Written anew: of a copy of one in the album, edits would be found again there.
    whole = cv2.imread(str(resources_dir() / "samples" / "astronaut-portrait.jpg"))
    assert whole is not None
    cv2.imwrite(str(photo), whole, (cv2.IMWRITE_JPEG_QUALITY, 95))
    return photo, album


def _draw(window: MainWindow, photo: Path, album: Path, folder: Path) -> None:
    window.resize(*_SIZE)
    window.show()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for number in _steps(window, photo, album):
            for _ in range(_NESTED):
                QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            _write(window, folder / f"first-steps-{number}.webp")
    finally:
        window.window_controller.photo_controller.reset()  # nothing is to be asked at the end
        window.close()
        wait_for(window, lambda: not window.isVisible(), "the window to close")


def _steps(window: MainWindow, photo: Path, album: Path) -> Iterator[int]:
    """Bring the window from step to step; give the number of each when it is there."""
    controller = window.window_controller
    wait_for(window, lambda: window.start.has_pictures, "the samples on the start page")
    settle()
    yield 1
    open_photo(window, photo)
    yield 2
    for slider in controller.adjust.sliders:
        if slider.key in _SLID:
            slide(window, slider, _SLID[slider.key])
    yield 3
    controller.photo_controller.reset()
    _say_a_colour(window)
    yield 4
    presenter = controller.hints.hint_presenter
    assert presenter is not None
    presenter.leave()
    presenter.leave()
    controller.viewer.canvas.pointing.leave()
    controller.saving.save()
    wait_for(window, lambda: bool(controller.notes.messages), "the photo to be saved")
    settle()
    yield 5
    controller.notes.close_all()
    _colour_some(window, album)
    yield 6
    controller.queue.stop()
    wait_for(window, lambda: not controller.queue.is_running, "the end of the run")


def _say_a_colour(window: MainWindow) -> None:
    controller = window.window_controller
    canvas, presenter = controller.viewer.canvas, controller.hints.hint_presenter
    assert presenter is not None
    controller.viewer.pointing_wanted.emit()
    x, y = hm.point_of(canvas.state, vs.panes(canvas.state)[-1], _PLACE)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))

    def is_suggested() -> bool:
        view = presenter.popover.view
        return view is not None and view.suggested is not None

    wait_for(window, is_suggested, "the suggested colours")
    before, view = controller.photo_controller.colour, presenter.popover.view
    suggested = () if view is None else view.suggested or ()
    bluest = min(suggested, key=lambda colour: colour.b)
    # The first button leaves the colour as it is.
    presenter.popover.suggested.buttons[1 + suggested.index(bluest)].click()
    wait_for(
        window, lambda: controller.photo_controller.colour is not before, "the colour of a place"
    )
    settle()


def _colour_some(window: MainWindow, album: Path) -> None:
    """Let the queue colour the first photos of an album, and stand still."""
    controller = window.window_controller
    model = controller.queue.model
    controller.open_paths((album,))
    wait_for(window, lambda: model.tally.waiting == _ALBUM, "the queue")
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the queue")
    controller.queue_panel.go()
    sheet = window.findChildren(StartSheet)[-1]
    wait_for(window, lambda: sheet.is_surveyed, "the sheet before the run")
    sheet.start()
    wait_for(window, lambda: model.tally.ended >= _DONE, "the first results")
    controller.queue.pause()
    wait_for(
        window,
        lambda: controller.queue.is_paused or not controller.queue.is_running,
        "the run to stand still",
    )
    wait_for(window, lambda: has_thumbnails(window), "the thumbnails of the results")
    settle()


def _write(window: MainWindow, file: Path) -> None:
    image: QImage = window.grab().toImage().convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    drawn = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    if not cv2.imwrite(str(file), drawn, (cv2.IMWRITE_WEBP_QUALITY, _QUALITY)):
        raise OSError(f"{file} was not written")
    print(f"{file}: {file.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
