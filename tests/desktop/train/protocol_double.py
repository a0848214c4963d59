"""Speaks the protocol of docs/training.md as `python -m training` does, and trains nothing.

A test writes this file to `training/__main__.py` in a folder that it names as the training
component, with a `double.json` beside that folder's `training`, which says what is to happen. It
needs the standard library alone, so any Python can run it.
"""

import argparse
import contextlib
import csv
import json
import os
import pathlib
import shutil
import struct
import sys
import threading
import time
import zlib

HERE = pathlib.Path(__file__).resolve().parent.parent
CONFIG = json.loads((HERE / "double.json").read_text())
SUFFIXES = {".jpg", ".png"}


def tell(event: str, **values: object) -> None:
    print(json.dumps({"event": event, **values}), flush=True)


LATEST: dict[str, str] = {}


def tell_and_keep(folder: pathlib.Path, event: str, **values: object) -> None:
    """Tell what a window that goes on shows at once."""
    LATEST[event] = json.dumps({"event": event, **values})
    draft = folder / ".told.part"
    draft.write_text("".join(f"{line}\n" for line in LATEST.values()))
    draft.replace(folder / "told.jsonl")
    tell(event, **values)


def hold(place: str) -> None:
    """Stay here, if the test says so."""
    while json.loads((HERE / "double.json").read_text())["holds"] == place:
        time.sleep(0.01)


def main() -> int:
    parser = argparse.ArgumentParser()
    added = parser.add_subparsers(dest="command", required=True)
    added.add_parser("ready")
    check, tune = added.add_parser("check"), added.add_parser("fine-tune")
    for command in (check, tune):
        command.add_argument("photos", type=pathlib.Path)
        command.add_argument("--from", dest="start", type=pathlib.Path)
        command.add_argument("--runs", type=pathlib.Path)
        command.add_argument("--as-child", action="store_true", required=True)
    check.add_argument("--forget-others", action="store_true")
    check.add_argument("--json", action="store_true", required=True)
    for option in ("--id", "--name", "--against"):
        tune.add_argument(option)
    tune.add_argument("--minutes", type=float)
    tune.add_argument("--output", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.command == "ready":
        tell("ready", protocol=CONFIG["protocol"], missing=CONFIG["missing"])
        return 1 if CONFIG["missing"] else 0
    threading.Thread(target=end_with_input, daemon=True).start()
    return look(arguments) if arguments.command == "check" else fine_tune(arguments)


def look(arguments: argparse.Namespace) -> int:
    files = sorted(p for p in arguments.photos.rglob("*") if p.suffix in SUFFIXES)
    names = [str(path) for path in files]
    tell("found", photographs=len(files), examples=names[:30])
    for done in range(0, len(files) + 1, max(1, len(files) // 10)):
        tell("reading", done=done, total=len(files))
        time.sleep(CONFIG["pace_s"])
    table = HERE / "dropped.csv"
    dropped = CONFIG["dropped"]
    with table.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("path", "reason", "same_as"))
        bad = iter(files)
        rows.writerows((next(bad), key, "") for key, n in dropped.items() for _ in range(n))
    kept = len(files) - sum(dropped.values())
    tell(
        "checked",
        photographs=len(files),
        training=kept - kept // 10,
        validation=kept // 10,
        dropped=dropped,
        dropped_files=str(table) if files else "",
        examples=names[sum(dropped.values()) :][:30],
        fewest=30,
        are_enough=kept >= 22,
        of_a_later_version=[1, {"a": None}],
    )
    return 0


def fine_tune(arguments: argparse.Namespace) -> int:
    (HERE / "arguments.json").write_text(json.dumps(sys.argv[1:]))
    folder = arguments.runs / arguments.id
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "control").unlink(missing_ok=True)
    if not (folder / "start.colormodel").exists():
        shutil.copy(arguments.start, folder / "start.colormodel")
    print("a library says hello on standard output")
    tell("of_a_later_version", text="nobody knows this")
    tell("reading", done=40, total=40)
    tell("photographs", training=36, validation=4, dropped={})
    if CONFIG["refuses"]:
        tell("failed", message=CONFIG["refuses"], hint="Choose other photos.")
        print(CONFIG["refuses"], file=sys.stderr)
        return 2
    tell("devices", count=1, backend="tensorflow")
    hold("preparing")
    checkpoint = folder / "checkpoint.npz"
    step = int(checkpoint.read_text()) if checkpoint.exists() else 0
    is_finished = (folder / "finished.json").exists()
    if step:
        for line in (folder / "told.jsonl").read_text().splitlines():
            LATEST[json.loads(line)["event"]] = line
    if step and not is_finished:
        tell("resumed", step=step)
    elif not step:
        tell_and_keep(folder, "start", step=0, val_loss=2.5)
    if CONFIG["crashes"]:
        print("Traceback: something went wrong deep inside", file=sys.stderr, flush=True)
        os.abort()
    if not is_finished:
        learn(folder, checkpoint, step)
    tell("packing")
    hold("packing")
    if CONFIG["fails"]:
        print("Traceback: deep inside", file=sys.stderr, flush=True)
        tell("failed", message=CONFIG["fails"], hint="Free some space.")
        return 1
    shutil.copy(CONFIG["package"], arguments.output)
    tell("package", path=str(arguments.output), bytes=1, parity=0.0)
    strips = [write_png(folder / "report" / f"{n}.png", 4 * 90, 60) for n in range(3)]
    tell("report", **CONFIG["report"], pictures=strips)
    return 0


def learn(folder: pathlib.Path, checkpoint: pathlib.Path, step: int) -> None:
    reason = train(folder, checkpoint, step)
    (folder / "finished.json").write_text("{}")
    reason = CONFIG["reason"] or reason
    tell("trained", reason=reason, step=step, best_step=10, best_loss=2.0, seconds=1.0)


def train(folder: pathlib.Path, checkpoint: pathlib.Path, step: int) -> str:
    steps, rounds = CONFIG["steps"], 0
    while step < steps:
        time.sleep(CONFIG["pace_s"])
        word = control(folder)
        if word == "pause":
            tell("paused", step=step)
            while control(folder) == "pause":
                time.sleep(0.01)
            tell("resumed", step=step)
        step += 1
        rounds += 1
        draft = folder / ".checkpoint.part"
        draft.write_text(str(step))
        draft.replace(checkpoint)
        is_look = rounds % 3 == 0 or word == "stop"
        if is_look:
            path = write_png(folder / "samples" / f"step-{step:06}.png", 3 * 48, 2 * 36)
            rows = [{"top": n * 36, "width": 48, "height": 32} for n in range(2)]
            tell_and_keep(folder, "samples", step=step, path=path, rows=rows)
        with (folder / "history.csv").open("a") as file:
            if file.tell() == 0:
                file.write("step,seconds,loss,val_loss\n")
            file.write(f"{step},{step},{3 - step / steps},{2.4 if is_look else ''}\n")
        tell_and_keep(
            folder, "progress", step=step, steps=steps, epoch=0.5, loss=3 - step / steps,
            val_loss=2.4 if is_look else None, best_step=step, pictures_per_s=38.4,
            seconds_left=600 * (1 - step / steps),
        )  # fmt: skip
        if word == "stop":
            return "stop"
    return "steps"


def control(folder: pathlib.Path) -> str:
    try:
        return (folder / "control").read_text().strip()
    except OSError:
        return "go"


def end_with_input() -> None:
    while os.read(0, 4096):
        pass
    (HERE / "ended").write_text("standard input was closed")
    with contextlib.suppress(OSError):  # a window that was killed reads no more
        os.write(1, b'{"event": "torn')
    os._exit(130)


def write_png(path: pathlib.Path, width: int, height: int) -> str:
    """Write a picture of stripes, (height, width) of colours that change from left to right."""
    rows = b"".join(
        b"\0" + bytes(v for x in range(width) for v in (x * 255 // width, 120, 200))
        for _ in range(height)
    )
    chunks = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
            for kind, body in chunks
        )
    )
    return str(path)


if __name__ == "__main__":
    sys.exit(main())
