"""Pack what a real training said and drew, so small that it can lie beside the code.

    python tools/pack_recording.py ALBUM RUN CHECK EVENTS TARGET [--samples STEP] [--thumbnails]

ALBUM is the folder of photographs, RUN that of the training; CHECK and EVENTS hold what
`python -m training check` and `fine-tune` told. Nothing that they told is changed but the places of
files, which become relative to TARGET or, of photographs, to the album; pictures become WebP.
`tools/recorded/README.md` says how the recordings were made.
"""

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2

_QUALITY: Final = 58
#: Short side of the album's photographs, in px: they are shown as thumbnails.
_THUMBNAIL_PX: Final = 112


def main(arguments: Sequence[str]) -> int:
    """Pack a recording and say what it weighs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    for name in ("album", "run", "check", "events", "target"):
        parser.add_argument(name, type=Path)
    parser.add_argument(
        "--samples", type=int, default=-1, metavar="STEP", help="keep those of STEP"
    )
    parser.add_argument("--thumbnails", action="store_true", help="of the album")
    typed = parser.parse_args(arguments)
    typed.target.mkdir(parents=True)
    _pack_check(typed.check, typed.album, typed.target, keeps_examples=typed.thumbnails)
    _pack_events(typed.events, typed.run, typed.target, samples=typed.samples)
    weight = sum(path.stat().st_size for path in typed.target.rglob("*") if path.is_file())
    print(f"{typed.target}: {weight / 1024:.0f} KiB")
    return 0


def _pack_check(told: Path, album: Path, target: Path, *, keeps_examples: bool) -> None:
    """Keep what was told about the album, the table of what is left out, and its examples."""
    lines = []
    for event in map(json.loads, told.read_text("utf-8").splitlines()):
        if "examples" in event:
            event["examples"] = [str(Path(e).relative_to(album)) for e in event["examples"]]
        if event["event"] == "checked":
            _pack_table(Path(event["dropped_files"]), album, target / "dropped.csv")
            event["dropped_files"] = "dropped.csv"
            for example in event["examples"] if keeps_examples else ():
                _shrink(album / example, target / "album" / example)
        lines.append(json.dumps(event, ensure_ascii=False))
    (target / "check.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def _pack_table(table: Path, album: Path, target: Path) -> None:
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with target.open("w", newline="", encoding="utf-8") as file:
        written = csv.DictWriter(file, ("path", "reason", "same_as"), lineterminator="\n")
        written.writeheader()
        for row in rows:
            places = {k: _below(row[k], album) for k in ("path", "same_as")}
            written.writerow({**places, "reason": row["reason"]})


def _pack_events(told: Path, run: Path, target: Path, *, samples: int) -> None:
    """Keep what was told by the training, the strips of its report, and samples of one step."""
    lines = []
    for event in map(json.loads, told.read_text("utf-8").splitlines()):
        match event["event"]:
            case "samples":
                event["path"] = _as_webp(event["path"], run)
                if event["step"] == samples:
                    _recode(run / "samples" / f"step-{samples:06}.png", target / event["path"])
            case "package":
                event["path"] = _below(event["path"], run)
            case "report":
                for picture in event["pictures"]:
                    _recode(Path(picture), target / _as_webp(picture, run))
                event["pictures"] = [_as_webp(picture, run) for picture in event["pictures"]]
        lines.append(json.dumps(event, ensure_ascii=False))
    (target / "events.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def _below(path: str, folder: Path) -> str:
    return str(Path(path).relative_to(folder)) if path else ""


def _as_webp(path: str, run: Path) -> str:
    return str(Path(path).relative_to(run).with_suffix(".webp"))


def _shrink(source: Path, target: Path) -> None:
    picture = cv2.imread(str(source))
    if picture is None:
        raise OSError(f"{source} cannot be read")
    factor = _THUMBNAIL_PX / min(picture.shape[:2])
    _write(cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), target)


def _recode(source: Path, target: Path) -> None:
    picture = cv2.imread(str(source))
    if picture is None:
        raise OSError(f"{source} cannot be read")
    _write(picture, target)


def _write(picture: cv2.typing.MatLike, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    cv2.imencode(".webp", picture, (cv2.IMWRITE_WEBP_QUALITY, _QUALITY))[1].tofile(target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
