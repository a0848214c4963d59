"""What the window finds when its pictures are drawn: album, own models, log, in a pretend home."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from core.base.paths import bundled_models_dir, resources_dir
from core.batch.output_place import Beside
from core.batch.plan import plan
from core.colorize.colorizer import Colorizer, colorize
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.image import image_io
from core.model.card import DataSet, Metric
from core.model.library import DEFAULT_ID
from core.model.package import SUFFIX, Package, open_package, write_package
from core.queue.named_folders import note_named_folders
from core.queue.store import QueueStore
from desktop.app.recent_files import RecentFile
from desktop.app.recent_results import RecentResultFile
from desktop.pictures.results import Results

#: Which of the photos breaks off in the middle.
_BROKEN: Final = 2
#: Of a file that was cut off before its first pixel.
_TORN_BYTES: Final = 200
#: Own models: id, name, summary, and how much stronger their colours are.
OWN: Final = (
    (
        "aunt-erna",
        "Aunt Erna's albums",
        "Natural, fine-tuned on own photographs.",
        1.25,
    ),
    ("harbour", "Harbour postcards", "Natural, fine-tuned on own photographs.", 0.8),
)
_OWN_PHOTOS: Final = DataSet("Own photographs", 412, "the user's own")
#: Left, top, right and bottom of parts of a photo, as shares of it.
_PARTS: Final = (
    (0.0, 0.0, 1.0, 1.0),
    (0.08, 0.0, 0.95, 0.9),
    (0.0, 0.05, 0.85, 0.8),
    (0.1, 0.0, 0.8, 0.6),
)
#: What of the portrait has another colour where it is the reference: suit, and cloth behind.
_BLUE: Final = (
    Hint(0.25, 0.78, 4.0, -42.0, reach=0.9),
    Hint(0.56, 0.60, 4.0, -42.0, reach=0.9),
    Hint(0.70, 0.12, -22.0, 14.0, reach=0.9),
)
#: Opened lately, and how many of them have results.
_LATELY: Final = ("Portrait 1931.jpg", "Mimi.jpg", "Kitchen table.jpg")
_COLOURED: Final = 2
_LOGGED: Final = """\
2026-05-03 09:12:44,102 INFO    desktop.app.assembly: Autochrome 0.1.0 begins
2026-05-03 09:14:02,518 WARNING desktop.settings.window_settings: a setting cannot be "many"
2026-05-03 09:31:20,877 ERROR   desktop.work.workers: a worker met an unexpected fault
Traceback (most recent call last):
  File "~/autochrome/desktop/work/workers.py", line 84, in take
    result = request.work()
OSError: [Errno 5] Input/output error
"""


def let_wait(album: Path, home: Path) -> None:
    """Put photos into a queue as a run leaves them that was ended in its midst."""
    with QueueStore(home / "queue.sqlite3") as store:
        note_named_folders(store, [album])
        store.add(plan([album], Beside.FOLDER).jobs)


def fill(album: Path, *, rounds: int) -> Path:
    """Copy the samples into a folder, under names that a scanner gives; one is cut off."""
    album.mkdir(parents=True)
    samples = sorted((resources_dir() / "samples").glob("*.jpg"))
    for number, sample in enumerate(samples * rounds):
        whole = sample.read_bytes()
        kept = _TORN_BYTES if number == _BROKEN else len(whole)
        (album / f"scan-{number + 1:02}.jpg").write_bytes(whole[:kept])
    return album


def fill_lately(folder: Path, data: Path) -> tuple[Path, ...]:
    """Make photos that were opened lately; the first two were coloured, too."""
    folder.mkdir(parents=True)
    natural = Colorizer(open_package(bundled_models_dir() / f"{DEFAULT_ID}{SUFFIX}"))
    recent, results = RecentFile(data / "recent.json"), Results()
    photos = tuple(folder / name for name in _LATELY)
    samples = sorted((resources_dir() / "samples").glob("*.jpg"))
    for number, (photo, sample) in enumerate(zip(photos, samples, strict=False)):
        photo.write_bytes(sample.read_bytes())
        if number < _COLOURED:
            made = colorize(image_io.read(photo), natural, ColourSettings(), depth=8).whole()
            result = photo.with_name(f"{photo.stem}-colour.jpg")
            cv2.imwrite(str(result), np.ascontiguousarray(np.asarray(made, np.uint8)[..., ::-1]))
            results.note(photo, result)
    for photo in reversed(photos):
        recent.add(photo)
    RecentResultFile(data / "recent-results.json").keep(photos, results)
    return photos


def make_series(folder: Path) -> tuple[Path, ...]:
    """Make photos of one afternoon: parts of one sample; the last is in colour, her suit blue."""
    folder.mkdir(parents=True)
    photo = image_io.read(resources_dir() / "samples" / "astronaut-portrait.jpg")
    height, width = photo.grey.shape
    made = []
    for number, (left, top, right, bottom) in enumerate(_PARTS):
        rows = slice(round(top * height), round(bottom * height))
        part = photo.grey[rows, round(left * width) : round(right * width)]
        made.append(folder / f"studio-{number + 1}.jpg")
        cv2.imwrite(str(made[-1]), part[:, ::-1] if number == 1 else part)
    natural = Colorizer(open_package(bundled_models_dir() / f"{DEFAULT_ID}{SUFFIX}"))
    rgb = colorize(photo, natural, ColourSettings(), hints=_BLUE, depth=8).whole()
    made.append(folder / "studio-colour.jpg")
    cv2.imwrite(str(made[-1]), np.ascontiguousarray(np.asarray(rgb, np.uint8)[..., ::-1]))
    return tuple(made)


def make_models(folder: Path) -> None:
    """Make models as a family might have them: the bundled network, read in other ways."""
    folder.mkdir(parents=True)
    natural = open_package(bundled_models_dir() / f"{DEFAULT_ID}{SUFFIX}")
    for model_id, name, summary, gain in OWN:
        card = replace(
            natural.card,
            id=model_id,
            name=name,
            summary=summary,
            recipe='[start]\nmodel = "natural"\n',
            trained_on=(_OWN_PHOTOS, *natural.card.trained_on),
            metrics=(Metric("own", 46, 25.31, 10.24, 0.93, None, 23.98, 13.87, None),),
            output=replace(natural.card.output, chroma_gain=gain),
        )
        target = folder / f"{model_id}{SUFFIX}"
        plain = write_package(target, card=card, model=natural.read_model())
        write_package(target, card=card, model=natural.read_model(), preview=_preview(plain))


def _preview(package: Package) -> bytes:
    """Colour the samples side by side, as the training packs them."""
    colorizer, height, strip = Colorizer(package), 240, []
    for path in sorted((resources_dir() / "samples").glob("*.jpg")):
        photo = image_io.read(path)
        rgb = np.asarray(colorize(photo, colorizer, ColourSettings(), depth=8).whole(), np.uint8)
        width = round(rgb.shape[1] * height / rgb.shape[0])
        strip.append(cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA))
    bgr = np.ascontiguousarray(np.concatenate(strip, axis=1)[..., ::-1])
    return bytes(cv2.imencode(".webp", bgr, [cv2.IMWRITE_WEBP_QUALITY, 85])[1])


def begin_log(file: Path) -> None:
    """Let the log have begun on other days."""
    file.parent.mkdir(parents=True)
    file.write_text(_LOGGED, encoding="utf-8")
