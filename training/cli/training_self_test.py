"""Three steps of a very small training: shows that all it takes is there and works together.

Reading photographs, training, exporting, checking the export and packing are those of any run;
only network and photographs are small. It takes seconds, most of them to load the framework.
"""

from pathlib import Path
from typing import Final

import cv2
import numpy as np

from training.photographs.listing import is_validation
from training.recipes.recipe import Recipe, read_recipe

STEPS: Final = 3
_SEED: Final = 1
#: Learned from, and kept aside.
_LEARNED: Final = 12
_HELD_OUT: Final = 2
_SHAPE: Final = (48, 64)

_RECIPE: Final = f"""\
[model]
id = "self-test"
name = "Self-test"
summary = "Shows that the training works."
group = ""
version = 1
licence = "CC0"

[start]
model = ""

[pictures]
short_side = 32
crop = 32
crop_from = [32, 32]
gamma = 0.0
aged = 0.0
batch = 4

[network]
kind = "classic"
widths = [8, 8, 8, 8]
dropout = 0.0

[loss]
kind = "squares"

[schedule]
steps = {STEPS}
warm_up = 0
rate = 1e-3
decay = "constant"
encoder_rate = 0.0
encoder_after = 0.0
weight_decay = 0.0
clip = 0.0
average = 0.0
round = 1
validate_every = 1
patience = 3
seed = 1

[read_out]
short_side = 32
multiple = 8
temperature = 1.0
chroma_gain = 1.0
muted_gain = 0.0
muted_chroma = 20.0
prior_shift = 0.0

[[sets]]
folder = "made"
name = "Made up"
rights = "made here"
domain = "made"
"""


def run(folder: Path) -> None:
    """Train, export, check and pack in an empty folder; progress is told as by any run.

    Raises:
        AutochromeError, OSError: something is missing or refuses.
    """
    _paint_photographs(folder / "data" / "made")
    from keras import backend

    from core.model.package import open_package
    from training.packaging.packing import finish
    from training.run.event_lines import tell
    from training.run.loss_history import read_history
    from training.run.run import RunPlaces, train
    from training.run.run_files import RunFiles

    recipe = _recipe()
    places = RunPlaces(folder / "data", None, folder / "run", folder / "cache")
    trained = train(recipe, places)
    target = folder / "self-test.colormodel"
    finish(trained, photos=places.photos, target=target, evaluate_at_most=_HELD_OUT)
    open_package(target).verify()
    losses = [row.loss for row in read_history(RunFiles(places.folder).history)]
    tell("passed", steps=trained.state.step, losses=losses, backend=backend.backend())


def _recipe() -> Recipe:
    return read_recipe(_RECIPE, where="self-test.toml")


def _paint_photographs(folder: Path) -> None:
    """Paint skies over meadows until there are enough of both parts."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(_SEED)
    missing = {False: _LEARNED, True: _HELD_OUT}
    number = 0
    while any(missing.values()):
        path = folder / f"meadow-{number}.png"
        number += 1
        is_held_out = is_validation(path)
        if not missing[is_held_out]:
            continue
        missing[is_held_out] -= 1
        picture = np.empty((*_SHAPE, 3), np.float32)
        horizon = int(rng.integers(15, 35))
        picture[:horizon], picture[horizon:] = (230, 170, 90), (50, 140, 80)
        picture += rng.normal(0, 12, (*_SHAPE, 1)) + rng.normal(0, 15, 3)
        coded = cv2.imencode(".png", np.clip(picture, 0, 255).astype(np.uint8))[1]
        path.write_bytes(coded.tobytes())
