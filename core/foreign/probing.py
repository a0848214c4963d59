"""Which of the possible ways to read a network fit what it does; in the child process alone.

It is shown a grey card, a drawn picture and random ones, fed by each way, and its bare answers are
looked at: whether they are numbers at all, whether they change with the picture, how large they
are. A network that answers RGB must answer a picture that is as light as the one that it was
shown, and where two ways do that, the one at whose white it stops is its own.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final, TypeVar

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.base.sentence import Sentence
from core.colour.cielab import lightness_to_luminance, linear_to_srgb, luminance_to_lightness
from core.foreign.adapting import adapted
from core.foreign.contracts import Answering
from core.foreign.onnx_reading import OnnxFile
from core.foreign.reading import Reading
from core.model.contract import (
    LIGHTNESS,
    Fit,
    InputSpec,
    NetworkSize,
    OutputKind,
    OutputSpec,
    ab_of,
)
from core.model.hint_inputs import HINT_AB, HINT_MASK
from core.model.onnx_inspection import check_onnx
from core.model.onnx_wire import UnsafeOnnx
from core.model.session import Session, TooSlowError, make_session, run_within
from core.model.trial_pictures import drawn_picture, random_pictures

#: Less than this share of the largest value, and the answer does not depend on the picture.
_LEAST_CHANGE: Final = 1e-4
#: Where a* and b* stay below this everywhere, they may be shares.
_MOST_SHARE: Final = 1.5
#: No a* or b* is as large: the numbers are something else.
_NO_COLOUR: Final = 500.0
_RANDOM_PICTURES: Final = 2
_MIDDLE: Final = 50.0
#: How unlike a picture's lightness, 0..1, that of an RGB answer may be on the whole.
_MOST_UNLIKE: Final = 0.2
#: How far both must go together from place to place.
_LEAST_ALIKE: Final = 0.5
#: An answer to twice the white that stays below this many whites was stopped at white.
_STOPPED: Final = 1.05
_TWICE_WHITE: Final = 2.0
#: Share of luminance in the coded R, G and B (ITU-R BT.601), as DeOldify makes its grey.
_LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)
#: How far the mean colour of a distribution may be from the answer's own, in units of a* and b*.
_MEAN_TOLERANCE, _MEAN_SHARE = 0.5, 0.02


_Result = TypeVar("_Result")


class Unfit(UnsafeOnnx):
    """A way to read a network does not fit; the text continues "the network ..."."""


@dataclass(frozen=True, slots=True)
class Probed:
    """What the trial found.

    Attributes:
        readings: those that fit, at least one.
        seconds: for one picture, by the first of them.
    """

    readings: tuple[Reading, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class _Found:
    """How a network did by one reading."""

    readings: tuple[Reading, ...]
    seconds: float
    is_stopped: bool


def probe(
    file: OnnxFile, readings: Sequence[Reading], *, seed: int, seconds: float, threads: int
) -> Probed:
    """Run a network by each reading, and keep the readings that fit.

    Args:
        file: ONNX that `check_onnx` has passed.
        readings: as `possible_readings` gave them.
        seed: of the random pictures, at least 0.
        seconds: that loading, or one run, may take.
        threads: for the network.

    Raises:
        UnsafeOnnx: none fits; the text says why the first does not.
    """
    found: list[_Found] = []
    reasons: list[UnsafeOnnx] = []
    for reading in readings:
        if reading.distribution is not None:
            continue
        try:
            trial = _Trial(file, reading, seconds, threads)
            of_bins = [
                other
                for other in readings
                if other.distribution is not None and replace(other, distribution=None) == reading
            ]
            found.append(trial.judged(seed, of_bins))
        except UnsafeOnnx as error:
            reasons.append(error)
    stopped = [one for one in found if one.is_stopped]
    if len(stopped) == 1:
        found = stopped
    if not found:
        raise reasons[0]
    kept = tuple(reading for one in found for reading in one.readings)
    return Probed(kept, found[0].seconds)


class _Trial:
    """A network, fed by one reading."""

    def __init__(self, file: OnnxFile, reading: Reading, seconds: float, threads: int) -> None:
        self._file, self._reading = file, reading
        self._seconds, self._threads = seconds, threads
        self._session = self._load(adapted(file, reading, bare=True))

    def judged(self, seed: int, of_bins: Sequence[Reading]) -> _Found:
        """Say whether the reading fits, and which ones do in its place."""
        side = NetworkSize(self._reading.side, self._reading.side)
        drawn = drawn_picture(side)
        began = time.perf_counter()
        answers = [(drawn, self._run(self._session, drawn))]
        took = time.perf_counter() - began
        for picture in self._others(seed):
            answers.append((picture, self._run(self._session, picture)))
        if self._reading.answering.channels == 2:
            return _Found(self._judged_ab(answers, of_bins), took, is_stopped=False)
        self._judge_rgb(answers)
        return _Found((self._reading,), took, is_stopped=self._is_stopped())

    def _others(self, seed: int) -> Iterator[Float32Plane]:
        side = self._reading.side
        yield np.full((side, side), _MIDDLE, np.float32)
        spec = InputSpec(short_side=side, multiple=1, fit=Fit.SQUARE)
        yield from islice(random_pictures(spec, seed), _RANDOM_PICTURES)

    def _judged_ab(
        self, answers: "list[tuple[Float32Plane, Float32Array]]", of_bins: Sequence[Reading]
    ) -> tuple[Reading, ...]:
        drawn, first = answers[0]
        _require_change(first)
        most = max(float(np.abs(answer).max()) for _, answer in answers)
        if most > _NO_COLOUR:
            raise Unfit("answers numbers that are no colours, up to {most}", most=f"{most:.0f}")
        for reading in of_bins:
            if self._agrees(reading, drawn, first):
                return (reading,)
        if most <= _MOST_SHARE:
            return (replace(self._reading, answering=Answering.SHARE_OF_AB), self._reading)
        return (self._reading,)

    def _agrees(self, reading: Reading, drawn: Float32Plane, answer: Float32Array) -> bool:
        """Tell whether a distribution has the mean that the network answers."""
        assert reading.distribution is not None
        spec = OutputSpec(
            kind=OutputKind.DISTRIBUTION,
            bin_centres=reading.distribution.bin_centres,
            temperature=reading.distribution.temperature,
        )
        session = self._load(adapted(self._file, reading))
        cells = self._run(session, drawn, channels=len(spec.bin_centres))
        mean = ab_of(cells, spec, vividness=0.5).mean(axis=(0, 1))
        tolerance = _MEAN_TOLERANCE + _MEAN_SHARE * float(np.abs(answer).max())
        return bool(np.abs(mean - answer.mean(axis=(0, 1))).max() <= tolerance)

    def _judge_rgb(self, answers: "list[tuple[Float32Plane, Float32Array]]") -> None:
        """Refuse a reading by which an answer is not as light as what the network was shown."""
        white = _white(self._reading)
        for index, (picture, answer) in enumerate(answers):
            luma = (answer @ _LUMA) / white
            shown = _shrunk(_grey(picture), luma.shape)
            is_like = float(np.abs(luma - shown).mean()) <= _MOST_UNLIKE
            if index == 0:
                is_like &= _correlation(luma, shown) >= _LEAST_ALIKE
            if not is_like:
                raise Unfit("answers a picture that is not like the one it was shown")
        first = answers[0][1]
        _require_change(first - first.mean(axis=-1, keepdims=True), white)

    def _is_stopped(self) -> bool:
        """Tell whether twice the white is answered by white: the range ends there."""
        side = self._reading.side
        level = luminance_to_lightness(_linear(_TWICE_WHITE))
        card = np.full((side, side), level, np.float32)
        answer = self._run(self._session, card)
        return float(answer.max()) <= _STOPPED * _white(self._reading)

    def _load(self, model: bytes) -> Session:
        inputs = [LIGHTNESS, HINT_AB, HINT_MASK] if self._reading.of.takes_hints else [LIGHTNESS]
        check_onnx(model, inputs)
        return self._translated(
            Sentence("does not load"), lambda: make_session(model, self._threads, self._seconds)
        )

    def _run(
        self, session: Session, picture: Float32Plane, *, channels: int | None = None
    ) -> Float32Array:
        """Answer for one picture: (h', w', k) float32, finite."""
        feeds = {LIGHTNESS: np.ascontiguousarray(picture)[None, :, :, None]}
        if self._reading.of.takes_hints:
            side = self._reading.side
            mask = np.full((1, side, side, 1), -self._reading.of.mask_centre, np.float32)
            feeds |= {HINT_AB: np.zeros((1, side, side, 2), np.float32), HINT_MASK: mask}
        (answer,) = self._translated(
            Sentence("stops with an error"), lambda: run_within(self._seconds, session, feeds)
        )
        wanted = self._reading.answering.channels if channels is None else channels
        if not isinstance(answer, np.ndarray) or answer.ndim != 4 or len(answer) != 1:
            raise Unfit("answers something else than one plane of colours")
        rows, columns, found = answer.shape[1:]
        if found != wanted:
            raise Unfit("answers {found} channels instead of {wanted}", found=found, wanted=wanted)
        side = self._reading.side
        if rows != columns or rows < 1 or side % rows:
            raise Unfit("answers planes that do not fit over the photo")
        if not np.isfinite(answer).all():
            raise Unfit("answers values that are not numbers")
        planes: Float32Array = answer[0]
        return planes

    def _translated(self, what: Sentence, call: Callable[[], _Result]) -> _Result:
        """Turn whatever the runtime raises into a sentence; its errors have no common base."""
        try:
            return call()
        except MemoryError:
            raise
        except TooSlowError as error:
            raise Unfit(
                "takes longer than {seconds} seconds", seconds=f"{self._seconds:.0f}"
            ) from error
        except Exception as error:
            raise Unfit(what) from error


def _require_change(answer: Float32Array, whole: float = 1.0) -> None:
    """Refuse a network whose colours are the same from place to place."""
    change = float(np.ptp(answer, axis=(0, 1)).max())
    if change <= _LEAST_CHANGE * max(whole, float(np.abs(answer).max())):
        raise Unfit("answers the same colour whatever it is shown")


def _white(reading: Reading) -> float:
    return 255.0 if reading.answering is Answering.RGB_255 else 1.0


def _grey(lightness: Float32Plane) -> Float32Plane:
    return linear_to_srgb(lightness_to_luminance(lightness))


def _linear(grey: float) -> Float32Array:
    """Undo sRGB beyond its white, where its curve goes on."""
    return np.array([((grey + 0.055) / 1.055) ** 2.4], np.float32)


def _shrunk(picture: Float32Plane, shape: tuple[int, ...]) -> Float32Plane:
    """Average a square picture to a coarser square whose side divides its own."""
    factor = picture.shape[0] // shape[0]
    blocks = picture.reshape(shape[0], factor, shape[1], factor)
    mean: Float32Plane = blocks.mean(axis=(1, 3))
    return mean


def _correlation(left: Float32Plane, right: Float32Plane) -> float:
    if min(float(left.std()), float(right.std())) < 1e-9:
        return 0.0
    return float(np.corrcoef(left.ravel(), right.ravel())[0, 1])
