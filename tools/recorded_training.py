"""Plays a recorded training back, as `python -m training`, for pictures of the dialog.

A training takes minutes and pictures must not: `tools/screenshots.py` puts this file into a folder
as `training/__main__.py`, with `plan.json` beside it, and names that as the component. What it
tells, and every picture that it shows, came from real trainings (`tools/recorded/README.md`).
"""

import csv
import json
import os
import pathlib
import shutil
import sys
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent.parent


def main(typed: list[str]) -> int:
    """Do what the arguments say; give the exit status."""
    plan = json.loads((HERE / "plan.json").read_text("utf-8"))
    match typed[0]:
        case "ready":
            tell({"event": "ready", "protocol": 1, "missing": []})
            return 0
        case "check":
            return check(pathlib.Path(plan["record"]), pathlib.Path(typed[1]))
        case _:
            options = dict(word[2:].split("=", 1) for word in typed if "=" in word)
            return fine_tune(plan, pathlib.Path(plan["record"]), options)


def check(record: pathlib.Path, album: pathlib.Path) -> int:
    """Tell what was found in the album."""
    for event in told(record / "check.jsonl"):
        if "examples" in event:
            examples = [album / name for name in event["examples"]]
            event["examples"] = [str(path) for path in examples if path.exists()]
        if "dropped_files" in event:
            event["dropped_files"] = str(table(record / event["dropped_files"], album))
        tell(event)
    return 0


def table(recorded: pathlib.Path, album: pathlib.Path) -> pathlib.Path:
    """Write the table of what is left out, with places in the album of today."""
    written = HERE / recorded.name
    with recorded.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with written.open("w", newline="", encoding="utf-8") as file:
        lines = csv.DictWriter(file, rows[0].keys())
        lines.writeheader()
        lines.writerows(row | {"path": str(album / row["path"])} for row in rows)
    return written


def fine_tune(plan: dict[str, Any], record: pathlib.Path, options: dict[str, str]) -> int:
    """Tell how the training went, up to where it is to stop."""
    folder = pathlib.Path(options["runs"]) / options["id"]
    folder.mkdir(parents=True, exist_ok=True)
    for event in told(record / "events.jsonl"):
        match event["event"]:
            case "samples":
                picture = record / event["path"]
                # Those of one step were kept.
                if not picture.exists():
                    continue
                event["path"] = str(picture)
            case "package":
                shutil.copy(str(plan["package"]), options["output"])
                event["path"] = options["output"]
            case "report":
                event["pictures"] = [str(record / name) for name in event["pictures"]]
        tell(event)
        if event.get("step") == plan["stops_at"] and event["event"] == "progress":
            (folder / "checkpoint.npz").touch()
            return rest(plan)
    return 0


def rest(plan: dict[str, Any]) -> int:
    """Stay as it is until the window ends it, or fail as planned."""
    if plan["failure"]:
        print(plan["said"], file=sys.stderr, flush=True)
        tell({"event": "failed", "message": plan["failure"], "hint": plan["hint"]})
        return 1
    while os.read(0, 4096):
        pass
    return 130


def told(lines: pathlib.Path) -> list[dict[str, Any]]:
    """Read recorded events."""
    return [json.loads(line) for line in lines.read_text("utf-8").splitlines()]


def tell(event: dict[str, Any]) -> None:
    """Write an event as a line."""
    print(json.dumps(event), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
