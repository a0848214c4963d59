"""What a run was trained on and with: noted in its folder, for the page about its model."""

import importlib.metadata
import json
import os
import platform
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import keras

from training.run.run_files import RunFiles, write_json

_FILE = "environment.json"
_PACKAGES: Final = ("keras", "numpy", "onnxruntime")
#: TensorFlow comes under two names.
_BACKEND_PACKAGES: Final = {
    "tensorflow": ("tensorflow-cpu", "tensorflow"),
    "jax": ("jax",),
    "torch": ("torch",),
}


@dataclass(frozen=True, slots=True)
class Environment:
    """A machine and its programs.

    Attributes:
        device: in words: the processor and its cores, or the names of accelerators.
        backend: of Keras.
        versions: package -> version; Python's own among them.
    """

    device: str
    backend: str
    versions: dict[str, str]


def this_environment() -> Environment:
    """Describe the machine and programs that run this."""
    versions, backend = {"python": platform.python_version()}, keras.backend.backend()
    for name in (*_BACKEND_PACKAGES.get(backend, ()), *_PACKAGES):
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return Environment(_device(), backend, versions)


def note_environment(files: RunFiles) -> None:
    """Note in a run's folder what trains it; the last machine stands for a run that moved.

    Raises:
        WriteError: the disk refuses.
    """
    write_json(files.folder / _FILE, asdict(this_environment()))


def noted_environment(files: RunFiles) -> Environment | None:
    """Read what was noted; None for a run that noted nothing."""
    try:
        return Environment(**json.loads((files.folder / _FILE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _device() -> str:
    accelerators = [name for name in keras.distribution.list_devices() if "cpu" not in name]
    if accelerators:
        return ", ".join(accelerators)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} processor cores ({_processor()})"


def _processor() -> str:
    """Name the processor: Linux tells it in a file only."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
