"""A network behind one function: a plane of lightness in, its answer out.

The runtime is ONNX Runtime. It is imported when the first network is made, not before: that
takes as long as all the rest of this package.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.base.errors import PackageError
from core.base.sentence import Sentence
from core.model.card import Card
from core.model.contract import cells_of, fed, input_shapes
from core.model.onnx_inspection import UnsafeOnnx, check_onnx
from core.model.onnx_outputs import without_output
from core.model.package import SUFFIX, Package
from core.model.relation import RELATION

if TYPE_CHECKING:
    import onnxruntime

_FLOAT = "tensor(float)"
#: Nothing but the fatal; every error comes back as an exception anyway.
_FATAL = 4
_HINT = Sentence("Choose another model, or get this one again from where it came from.")


class Network:
    """A model's network, ready to run; one instance a thread.

    Args:
        model: ONNX, float32: the inputs that `contract.input_shapes` names, and one output of
            k channels for h' by w' cells, where h / h' = w / w' is whole; with a second one,
            called `relation`, for the same cells, if the card says so.
        card: of the model; `card.output.channels` is k.
        threads: that one run may use, at least 1.
        source: the file it came from, for the sentences of errors.

    Raises:
        PackageError: the model is refused, or is not what its card says.
    """

    def __init__(
        self, model: bytes, card: Card, *, threads: int = 1, source: Path | None = None
    ) -> None:
        self._source = source
        self._name = source.name if source else f"{card.id}{SUFFIX}"
        self._input = card.input
        self._channels = card.output.channels
        self._relation = card.relation
        try:
            check_onnx(model)
        except UnsafeOnnx as error:
            raise self._error(error.message) from error
        self._model, self._threads = model, threads
        self._related: _Session | None = None
        plain = self._without_relation(model)
        with self._translating(Sentence("does not load")):
            self._session = _session(plain, threads)
        self._check_signature()

    def run(self, lightness: Float32Plane) -> Float32Array:
        """Answer for one picture: (h', w', k) float32, finite, as the network gave it.

        Args:
            lightness: (h, w), L* 0..100; both sides multiples of `card.input.multiple`.

        Raises:
            PackageError: the network fails, or its answer is not what its card says.
            ValueError: `lightness` has a size that the network does not take.
        """
        (answer,) = self._run(self._session, lightness)
        return self._checked(answer, lightness.shape, self._channels)

    def run_related(self, lightness: Float32Plane) -> tuple[Float32Array, Float32Array]:
        """Answer for one picture, and say how its cells are related; see `card.relation`.

        Returns:
            (h', w', k) float32 as `run` gives it, and (h', w', `card.relation.channels`).

        Raises:
            PackageError: the network fails, or an answer is not what its card says.
            ValueError: `lightness` has a size that the network does not take, or the card says
                nothing of a relation.
        """
        if self._relation is None:
            raise ValueError("the model does not say how cells are related")
        if self._related is None:
            # A second session, for those who ask: in the first the output costs nothing.
            with self._translating(Sentence("does not load")):
                self._related = _session(self._model, self._threads)
        answers = self._run(self._related, lightness)
        names = [value.name for value in self._related.get_outputs()]
        relation = answers.pop(names.index(RELATION))
        (answer,) = answers
        cells = self._checked(answer, lightness.shape, self._channels)
        numbers = self._checked(relation, lightness.shape, self._relation.channels)
        if numbers.shape[:2] != cells.shape[:2]:
            raise self._error(Sentence("answers planes that do not fit over the photo"))
        return cells, numbers

    def _without_relation(self, model: bytes) -> bytes:
        if self._relation is None:
            return model
        plain = without_output(model, RELATION)
        if plain is None:
            raise self._error(Sentence("does not say how places are related, as its card promises"))
        return plain

    def _run(self, session: "_Session", lightness: Float32Plane) -> list[object]:
        multiple = self._input.multiple
        if lightness.ndim != 2 or any(side % multiple for side in lightness.shape):
            raise ValueError(f"no plane of multiples of {multiple}: {lightness.shape}")
        with self._translating(Sentence("stops with an error")):
            return session.run(None, fed(lightness, self._input))

    def _checked(self, answer: object, size: tuple[int, ...], stated: int) -> Float32Array:
        if not isinstance(answer, np.ndarray) or not _is_one_picture(answer):
            raise self._error(Sentence("answers something else than one plane of colours"))
        cells = cells_of(answer, self._input)
        rows, columns, channels = cells.shape
        if channels != stated:
            raise self._error(
                Sentence(
                    "answers {found} channels, its card says {stated}",
                    found=channels,
                    stated=stated,
                )
            )
        is_whole = rows > 0 < columns and size[0] % rows == 0 and size[1] % columns == 0
        if not is_whole or size[0] // rows != size[1] // columns:
            raise self._error(Sentence("answers planes that do not fit over the photo"))
        if not np.isfinite(cells).all():
            raise self._error(Sentence("answers values that are not numbers"))
        return cells

    def _check_signature(self) -> None:
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        expected = input_shapes(self._input)
        is_fed = {value.name for value in inputs} == expected.keys() and all(
            value.type == _FLOAT and _has_shape(value, expected[value.name]) for value in inputs
        )
        if not is_fed:
            raise self._error(Sentence("does not take a plane of lightness"))
        if len(outputs) != 1 or outputs[0].type != _FLOAT:
            raise self._error(Sentence("does not answer one plane of colours"))

    @contextlib.contextmanager
    def _translating(self, what: Sentence) -> Iterator[None]:
        """Turn whatever the runtime raises into a sentence; its errors have no common base."""
        try:
            yield
        except MemoryError:
            raise
        except Exception as error:
            raise self._error(what) from error

    def _error(self, what: Sentence) -> PackageError:
        return PackageError(
            "The network in {name} {what}.",
            hint=_HINT,
            path=self._source,
            name=self._name,
            what=what,
        )


def load_network(package: Package, *, threads: int = 1) -> Network:
    """Make the network of a package; its bytes are checked against the card.

    Raises:
        PackageError: the package was altered, or its network is refused.
    """
    return Network(package.read_model(), package.card, threads=threads, source=package.path)


class _Value(Protocol):
    """What the runtime says about an input or output."""

    name: str
    type: str
    shape: list[object]


def _is_one_picture(answer: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> bool:
    return answer.dtype == np.float32 and answer.ndim == 4 and len(answer) == 1


def _has_shape(value: _Value, expected: tuple[int | None, ...]) -> bool:
    """Tell whether an input has these lengths; None stands for any."""
    sides = zip(value.shape, expected, strict=False)
    return len(value.shape) == len(expected) and all(
        wanted is None or side == wanted for side, wanted in sides
    )


class _Session(Protocol):
    """The part of `onnxruntime.InferenceSession` that is used; it comes without types."""

    def run(self, names: None, feeds: dict[str, Float32Array], /) -> list[object]: ...
    def get_inputs(self) -> list[_Value]: ...
    def get_outputs(self) -> list[_Value]: ...


def _session(model: bytes, threads: int) -> _Session:
    # Since 1.29 the runtime reports to its makers on every system, and notes a device id, from
    # the moment it is imported. Nothing leaves this computer: the variable has to be there before
    # (onnxruntime's docs/Privacy.md), and the call is what its Windows builds listen to.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.set_default_logger_severity(_FATAL)
    onnxruntime.disable_telemetry_events()
    session: _Session = onnxruntime.InferenceSession(
        model, _options(threads), providers=["CPUExecutionProvider"]
    )
    return session


def _options(threads: int) -> "onnxruntime.SessionOptions":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = _FATAL
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    # Idle threads that spin take the cores from the window and the other workers.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.load_model_format", "ONNX")
    return options
