"""The process in which a stranger's files are read and run; `confined.ask_child` starts it.

It is asked one thing, a line of JSON in its standard input, and prints its answer, another one:

    {"ask": "readings", "files": {path: SHA-256}, "contract": id or null, "seed": n}
    {"ask": "pictures", "files": ..., "readings": [...], "grey": base64, "height": h, "width": w,
     "widths": [of each photo in it]}
"""

import base64
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.base.arrays import GreyPlane, RgbImage
from core.base.errors import AutochromeError
from core.base.own_process import call_at_end_of_input
from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import parse_object
from core.colorize.colorizer import chroma_field, fit_to_network
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.foreign.adapting import adapted
from core.foreign.model_files import ForeignFiles, read_model, refusal_of
from core.foreign.onnx_reading import OnnxFile, read_onnx
from core.foreign.packing import trial_card
from core.foreign.probing import probe
from core.foreign.reading import Reading
from core.foreign.recognition import possible_readings
from core.model.confined_child import limit_child, out_of_memory, refusal
from core.model.network import Network
from core.model.onnx_inspection import check_onnx
from core.model.onnx_wire import UnsafeOnnx
from core.model.prediction import predicted

#: Of the time that there is, for loading the network once, or for one picture.
_ONE_STEP = 0.5


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked."""

    ask: str
    files: tuple[tuple[str, str], ...]
    seconds: float
    memory_bytes: int
    threads: int
    contract: str | None = None
    seed: int = 0
    readings: tuple[Reading, ...] = ()
    grey: str = ""
    height: int = 0
    width: int = 0
    #: Of photos that stand beside each other in it, each to be coloured for itself.
    widths: tuple[int, ...] = ()


def main() -> int:
    """Answer one question."""
    question = read_strictly(_Question, parse_object(sys.stdin.buffer.readline()))
    call_at_end_of_input(lambda: os._exit(1))
    limit_child(question.seconds, question.memory_bytes, threads=question.threads)
    files = ForeignFiles(
        tuple(Path(path) for path, _ in question.files),
        tuple(digest for _, digest in question.files),
    )
    try:
        answer = _answered(question, files)
    except AutochromeError as error:
        answer = refusal(error)
    except MemoryError:
        answer = refusal(out_of_memory(files.paths[0]))
    print(json.dumps(answer))
    return 0


def _answered(question: _Question, files: ForeignFiles) -> dict[str, object]:
    model, path = read_model(files)
    try:
        file = _checked(model)
        if question.ask == "readings":
            return _readings(question, file)
        grey = np.frombuffer(base64.b64decode(question.grey), np.uint8)
        plane = grey.reshape(question.height, question.width)
        parts = np.split(plane, np.cumsum(question.widths)[:-1], axis=1)
        pictures = [_picture(question, file, reading, path, parts) for reading in question.readings]
        return {"state": "done", "pictures": [_coded(picture) for picture in pictures]}
    except UnsafeOnnx as error:
        raise refusal_of(path, error) from error


def _checked(model: bytes) -> OnnxFile:
    file = read_onnx(model)
    check_onnx(model, [value.name for value in file.inputs])
    return file


def _readings(question: _Question, file: OnnxFile) -> dict[str, object]:
    possible = possible_readings(file, question.contract)
    found = probe(
        file,
        possible,
        seed=question.seed,
        seconds=question.seconds * _ONE_STEP,
        threads=question.threads,
    )
    readings = [to_json(reading) for reading in found.readings]
    return {"state": "done", "readings": readings, "seconds": round(found.seconds, 4)}


def _picture(
    question: _Question, file: OnnxFile, reading: Reading, path: Path, greys: Sequence[GreyPlane]
) -> RgbImage:
    """Colour photos as they would be if the model were packed by this reading, side by side."""
    card = trial_card(reading)
    network = Network(
        adapted(file, reading),
        card,
        threads=question.threads,
        source=path,
        run_s=question.seconds * _ONE_STEP,
        load_s=question.seconds * _ONE_STEP,
    )
    coloured = []
    for grey in greys:
        lightness = fit_to_network(grey, card.input)
        prediction = predicted(network.run(lightness), lightness, card.output)
        coloured.append(render(grey, chroma_field(prediction, ColourSettings()), depth=8))
    side_by_side: RgbImage = np.concatenate(coloured, axis=1).astype(np.uint8)
    return side_by_side


def _coded(picture: RgbImage) -> str:
    return base64.b64encode(np.ascontiguousarray(picture).tobytes()).decode()


if __name__ == "__main__":
    sys.exit(main())
