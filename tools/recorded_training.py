"""Plays a recorded training back, as `python -m training`, for pictures of the dialog.

A training takes minutes and pictures must not: `tools/screenshots.py` puts this file into a folder
as `training/__main__.py`, with `plan.json` beside it, and names that as the component. Folders are
looked at by the real one. What `fine-tune` tells was told by a real run of 12 minutes on the album
of `tools/colour_album.py` (`tools/recorded_training.jsonl`); its pictures are drawn anew.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent


def main(typed: list[str]) -> int:
    """Do what the arguments say; give the exit status."""
    plan = json.loads((HERE / "plan.json").read_text())
    if typed[0] == "ready":
        tell({"event": "ready", "protocol": 1, "missing": plan["missing"]})
        return 1 if plan["missing"] else 0
    if typed[0] == "check":
        return subprocess.call([sys.executable, "-m", "training", *typed], cwd=plan["root"])
    options = dict(word[2:].split("=", 1) for word in typed if "=" in word)
    folder = pathlib.Path(options["runs"]) / options["id"]
    folder.mkdir(parents=True, exist_ok=True)
    for line in pathlib.Path(plan["record"]).read_text().splitlines():
        event = json.loads(line)
        match event["event"]:
            case "samples":
                event |= {"path": plan["samples"], "rows": plan["rows"]}
            case "package":
                shutil.copy(plan["package"], options["output"])
                event["path"] = options["output"]
            case "report":
                event |= plan["report"]
        tell(event)
        if event.get("step") == plan["stops_at"] and event["event"] == "progress":
            (folder / "checkpoint.npz").touch()
            return rest(plan)
    return 0


def rest(plan: dict[str, object]) -> int:
    """Stay as it is until the window ends it, or fail as planned."""
    if plan["failure"]:
        print(plan["said"], file=sys.stderr, flush=True)
        tell({"event": "failed", "message": plan["failure"], "hint": plan["hint"]})
        return 1
    while os.read(0, 4096):
        pass
    return 130


def tell(event: dict[str, object]) -> None:
    """Write an event as a line."""
    print(json.dumps(event), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
