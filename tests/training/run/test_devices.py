"""Two devices that share each step learn what one learns."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import keras
import pytest

from core.base.errors import UsageError
from training.recipes.recipe import Recipe
from training.run.devices import devices_for, spread
from training.run.loss_history import read_history

#: Trains once on each number of devices, as where there is no exporter. (Keras' JAX backend does
#: without TensorFlow, but where it is installed Keras loads it.)
CHILD = """
import sys
from pathlib import Path
sys.modules |= dict.fromkeys(("tf2onnx", "onnx"))
from training.recipes.recipe import load_recipe
from training.run.run import RunPlaces, train
recipe, photos, folder = sys.argv[1:]
for devices in (1, 2):
    places = RunPlaces(Path(photos), None, Path(folder) / str(devices), Path(folder) / "cache")
    train(load_recipe(recipe), places, devices=devices)
"""

#: What is compiled for a few steps need not be the fastest.
CHEAP = "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true"


@pytest.mark.skipif(importlib.util.find_spec("jax") is None, reason="JAX is not installed")
def test_two_devices_have_the_losses_of_one(
    tmp_path: Path, photographs: Path, small_classic: Recipe
) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(small_classic.text)
    subprocess.run(
        [sys.executable, "-c", CHILD, str(recipe), str(photographs), str(tmp_path)],
        env=os.environ
        | {
            "KERAS_BACKEND": "jax",
            "JAX_PLATFORMS": "cpu",
            "XLA_FLAGS": "--xla_force_host_platform_device_count=2 " + CHEAP,
        },
        check=True,
        stdout=subprocess.DEVNULL,
    )
    one, two = (read_history(tmp_path / str(count) / "history.csv") for count in (1, 2))
    assert [row.step for row in two] == [2, 4, 6, 8]
    assert [row.loss for row in two] == pytest.approx([row.loss for row in one], rel=1e-3)
    looks = [[row.val_loss for row in rows if row.val_loss is not None] for rows in (one, two)]
    assert len(looks[1]) == 2
    assert looks[1] == pytest.approx(looks[0], rel=1e-3)


def test_as_many_devices_are_used_as_can_share_a_batch_equally() -> None:
    assert devices_for(None, there=8, batch=32) == 8
    assert devices_for(None, there=3, batch=32) == 2
    assert devices_for(None, there=1, batch=32) == 1
    assert devices_for(2, there=8, batch=32) == 2


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (0, "At least one device is needed"),
        (9, "9 devices are asked for, and JAX sees 8"),
        (3, "3 devices cannot share a batch of 32 equally"),
    ],
)
def test_a_number_of_devices_that_cannot_be_is_told(wanted: int, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        devices_for(wanted, there=8, batch=32)


@pytest.mark.skipif(keras.backend.backend() == "jax", reason="is about the other backend")
def test_several_devices_need_jax() -> None:
    with pytest.raises(UsageError, match="Only the JAX backend"), spread(2, batch=32):
        pass
    with spread(None, batch=32) as count:
        assert count == 1
