"""A network behind one function: a plane of lightness in, its answer out."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.base.errors import PackageError
from core.base.sentence import Sentence
from core.model.card import Card
from core.model.contract import cells_of, fed, input_shapes
from core.model.hint_inputs import HintPlanes
from core.model.onnx_inspection import check_onnx
from core.model.onnx_outputs import without_output
from core.model.onnx_wire import UnsafeOnnx
from core.model.package import SUFFIX, Package
from core.model.relation import RELATION
from core.model.session import Session, TooSlowError, Value, make_session, run_within

#: Loading may take so long, as may a model's whole trial, and so much longer for each byte of the
#: network: a quarter of a second for each MiB.
PATIENCE_S: Final = 30.0
PATIENCE_S_PER_BYTE: Final = 0.25 / 2**20
#: One run may take so long, and so much more for each pixel that the network sees: a hundred
#: times what the program's own models do on a busy computer.
RUN_S: Final = 60.0
RUN_S_PER_PIXEL: Final = 1e-4

_FLOAT = "tensor(float)"
#: How the runtime says that there is not enough memory.
_OUT_OF_MEMORY: Final = ("Failed to allocate memory", "bad_alloc", "bad allocation")
_HINT = Sentence("Choose another model, or get this one again from where it came from.")


def patience_s(model_bytes: int) -> float:
    """Say how many seconds a network of this size may take to load, or to be tried."""
    return PATIENCE_S + PATIENCE_S_PER_BYTE * model_bytes


class Network:
    """A model's network, ready to run; one instance a thread.

    Args:
        model: ONNX, float32: the inputs that `contract.input_shapes` names, and one output of
            k channels for h' by w' cells, where h / h' = w / w' is whole; with a second one,
            called `relation`, for the same cells, if the card says so.
        card: of the model; `card.output.channels` is k.
        threads: that one run may use, at least 1.
        source: the file it came from, for the sentences of errors.
        run_s: seconds that one run may take; those for its pixels come on top.
        load_s: seconds that loading it may take; None for what its size allows.

    Raises:
        PackageError: the model is refused, or is not what its card says.
        MemoryError: there is no room for it.
    """

    def __init__(
        self,
        model: bytes,
        card: Card,
        *,
        threads: int = 1,
        source: Path | None = None,
        run_s: float = RUN_S,
        load_s: float | None = None,
    ) -> None:
        self._source = source
        self._name = source.name if source else f"{card.id}{SUFFIX}"
        self._input = card.input
        self._channels = card.output.channels
        self._relation, self._hint_inputs = card.relation, card.hint_inputs
        self._run_s = run_s
        self._load_s = load_s = patience_s(len(model)) if load_s is None else load_s
        try:
            check_onnx(model, input_shapes(card.input, card.hint_inputs))
        except UnsafeOnnx as error:
            raise self._error(error.message) from error
        # Of a network without a second output nothing is loaded later; it may have a gigabyte.
        self._model, self._threads = b"" if card.relation is None else model, threads
        self._related: Session | None = None
        plain = self._without_relation(model)
        with self._translating(Sentence("does not load"), load_s):
            self._session = make_session(plain, threads, load_s)
        self._check_signature()

    def run(self, lightness: Float32Plane, hints: HintPlanes | None = None) -> Float32Array:
        """Answer for one picture: (h', w', k) float32, finite, as the network gave it.

        Args:
            lightness: (h, w), L* 0..100; both sides multiples of `card.input.multiple`.
            hints: of the same size, for a network that takes them; others are not told.

        Raises:
            PackageError: the network fails or takes too long, or its answer is not what its card
                says.
            MemoryError: there is no room for what it reckons.
            ValueError: `lightness` has a size that the network does not take.
        """
        (answer,) = self._run(self._session, lightness, hints)
        return self._checked(answer, lightness.shape, self._channels)

    def run_related(
        self, lightness: Float32Plane, hints: HintPlanes | None = None
    ) -> tuple[Float32Array, Float32Array]:
        """Answer for one picture as `run`, and say how its cells are related by `card.relation`.

        Returns:
            (h', w', k) float32 as `run` gives it, and (h', w', `card.relation.channels`).

        Raises:
            PackageError: the network fails or takes too long, or an answer is not what its card
                says.
            ValueError: `lightness` has a size that the network does not take, or the card says
                nothing of a relation.
        """
        if self._relation is None:
            raise ValueError("the model does not say how cells are related")
        if self._related is None:
            # A second session, for those who ask: in the first the output costs nothing.
            with self._translating(Sentence("does not load"), self._load_s):
                self._related = make_session(self._model, self._threads, self._load_s)
        answers = self._run(self._related, lightness, hints)
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

    def _run(
        self, session: Session, lightness: Float32Plane, hints: HintPlanes | None
    ) -> list[object]:
        multiple = self._input.multiple
        if lightness.ndim != 2 or any(side % multiple for side in lightness.shape):
            raise ValueError(f"no plane of multiples of {multiple}: {lightness.shape}")
        if hints is not None and hints.mask.shape != lightness.shape:
            raise ValueError(f"hints of {hints.mask.shape} for a plane of {lightness.shape}")
        seconds = self._run_s + lightness.size * RUN_S_PER_PIXEL
        with self._translating(Sentence("stops with an error"), seconds):
            feeds = fed(lightness, self._input, self._hint_inputs, hints)
            return run_within(seconds, session, feeds)

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
        expected = input_shapes(self._input, self._hint_inputs)
        is_fed = {value.name for value in inputs} == expected.keys() and all(
            value.type == _FLOAT and _has_shape(value, expected[value.name]) for value in inputs
        )
        if not is_fed:
            raise self._error(
                Sentence("does not take a plane of lightness")
                if self._hint_inputs is None
                else Sentence("does not take a plane of lightness and hints, as its card promises")
            )
        if len(outputs) != 1 or outputs[0].type != _FLOAT:
            raise self._error(Sentence("does not answer one plane of colours"))

    @contextlib.contextmanager
    def _translating(self, what: Sentence, seconds: float) -> Iterator[None]:
        """Turn whatever the runtime raises into a sentence; its errors have no common base."""
        try:
            yield
        except MemoryError:
            raise
        except TooSlowError as error:
            raise self._error(
                Sentence("takes longer than {seconds} seconds", seconds=f"{seconds:.0f}")
            ) from error
        except Exception as error:
            if any(words in str(error) for words in _OUT_OF_MEMORY):
                raise MemoryError from error
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


def _is_one_picture(answer: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> bool:
    return answer.dtype == np.float32 and answer.ndim == 4 and len(answer) == 1


def _has_shape(value: Value, expected: tuple[int | None, ...]) -> bool:
    """Tell whether an input has these lengths; None stands for any."""
    sides = zip(value.shape, expected, strict=False)
    return len(value.shape) == len(expected) and all(
        wanted is None or side == wanted for side, wanted in sides
    )
