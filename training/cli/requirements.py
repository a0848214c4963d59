"""What must be installed to train; looked up without loading any of it."""

import importlib.util
import os
from typing import Final

#: Changes when a program that reads the events, or writes the control file, must change too.
PROTOCOL: Final = 1
#: The backend of Keras is the first; TensorFlow exports whatever trained.
_PACKAGES: Final = ("tensorflow", "keras", "onnx", "tf2onnx")


def missing_packages() -> tuple[str, ...]:
    """Name the packages that a fine-tuning needs and that are not installed."""
    backend = os.environ.get("KERAS_BACKEND", "")
    needed = dict.fromkeys((*_PACKAGES, backend) if backend else _PACKAGES)
    return tuple(name for name in needed if importlib.util.find_spec(name) is None)
