"""The command `edits`, and how `colorize` and `queue run` use what is kept of photos."""

import csv
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import pytest

from core.cli import main
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.edits.edits import Edits, ModelMark
from core.edits.framing import Crop, Framing
from core.edits.made import edits_of_result
from core.edits.places import sidecar_of
from core.edits.store import EditsStore

MODEL = "tiny-distribution"
EDITS = Edits(
    settings=ColourSettings(strength=0.4, tint=-0.5),
    hints=(Hint(0.25, 0.5, 40.0, -30.0),),
    quarter_turns=1,
    is_mirrored=True,
)


@pytest.fixture
def home(
    tmp_path: Path, tiny_models: ModuleType, tried_models: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    home = tmp_path / "home"
    shutil.copytree(tried_models, home / "models")
    tiny_models.package(home / "models", of=tiny_models.card("ab"))
    monkeypatch.setenv("AUTOCHROME_HOME", str(home))
    return home


@pytest.fixture
def store(home: Path) -> EditsStore:
    return EditsStore(home)


@pytest.fixture
def album(home: Path, files: ModuleType, tmp_path: Path) -> Path:
    folder = tmp_path / "album"
    folder.mkdir()
    for number, name in enumerate("abc"):
        files.put(folder, f"{name}.png", files.saved(files.soft(64, 96, seed=number), "PNG"))
    return folder


def colorize(*arguments: str | Path) -> int:
    return main(["colorize", "--model", MODEL, *map(str, arguments)])


def edits(*arguments: str | Path) -> int:
    return main(["edits", *map(str, arguments)])


def test_edits_count_unless_they_are_not_to(
    album: Path, store: EditsStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.keep(album / "a.png", EDITS)
    out, plain = tmp_path / "out", tmp_path / "plain"
    assert colorize(album, "--output", out) == 0
    assert "3 colorized, in" in capsys.readouterr().err
    assert colorize(album, "--output", plain, "--no-edits") == 0
    assert cv2.imread(str(out / "a-colour.png")).shape == (96, 64, 3)
    assert cv2.imread(str(plain / "a-colour.png")).shape == (64, 96, 3)
    assert (out / "b-colour.png").read_bytes() == (plain / "b-colour.png").read_bytes()


def test_the_queue_makes_the_same_file(
    album: Path, store: EditsStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.keep(album / "a.png", EDITS)
    assert colorize(album / "a.png", "--output", tmp_path / "1") == 0
    queue = ["--queue", str(tmp_path / "queue.sqlite3")]
    add = ["queue", "add", str(album / "a.png"), *queue, "--output"]
    assert main([*add, str(tmp_path / "2"), "--model", MODEL]) == 0
    assert main(["queue", "run", *queue]) == 0
    assert main([*add, str(tmp_path / "3"), "--model", MODEL, "--strength", "0.9"]) == 0
    assert main(["queue", "run", *queue]) == 0
    assert main([*add, str(tmp_path / "4"), "--model", MODEL]) == 0
    assert main(["queue", "run", *queue, "--no-edits"]) == 0
    made = [edits_of_result(tmp_path / f"{n}/a-colour.png").edits for n in range(1, 5)]
    first, second = ((tmp_path / f"{n}/a-colour.png").read_bytes() for n in (1, 2))
    assert first == second
    assert [one.settings.strength for one in made] == [0.4, 0.4, 0.9, 1.0]
    assert [one.quarter_turns for one in made] == [1, 1, 1, 0]
    capsys.readouterr()
    assert main(["queue", "status", *queue, "--json"]) == 0
    photos = json.loads(capsys.readouterr().out)["photos"]
    assert [photo["model_sha256"] for photo in photos] == [made[0].model.fingerprint] * 3
    assert [photo["hints"] for photo in photos] == [1, 1, 0]
    assert photos[0]["turns"] == {"quarter_turns": 1, "mirrored": True}
    assert main(["queue", "report", str(tmp_path / "r.csv"), *queue]) == 0
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["model hash"] == made[0].model.fingerprint
    assert "strength 0.4, saturation 1, temperature 0, tint -0.5" in rows[0]["settings"]
    assert [row["turns"] for row in rows] == ["mirrored, 90° clockwise"] * 2 + [""]


def test_what_was_done_again_waits_without_a_word_of_the_former_result(
    album: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = ["--queue", str(tmp_path / "queue.sqlite3")]
    add = ["queue", "add", str(album / "a.png"), "--model", MODEL, *queue]
    assert main(add) == main(["queue", "run", *queue]) == main([*add, "--again"]) == 0
    capsys.readouterr()
    main(["queue", "status", *queue, "--json"])
    (photo,) = json.loads(capsys.readouterr().out)["photos"]
    assert (photo["status"], photo["model_sha256"]) == ("waiting", "")


def test_events_tell_how_a_result_was_made(
    album: Path, store: EditsStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.keep(album / "a.png", Edits(model=ModelMark("tiny-ab"), settings=EDITS.settings))
    (album / "c.png").write_bytes(b"")
    assert colorize(album, "--output", tmp_path / "out", "--json") == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    events = {Path(line["source"]).stem: line for line in lines if line["event"] == "photo"}
    assert [events[name]["model"] for name in "abc"] == ["tiny-ab", MODEL, MODEL]
    assert events["a"]["settings"]["tint"] == -0.5
    assert len(events["a"]["model_sha256"]) == len(events["b"]["model_sha256"]) == 64
    assert (events["c"]["model_sha256"], events["c"]["settings"]) == ("", {})
    assert [*events["b"]][:9] == [
        "event", "source", "target", "status", "reason", "hint", "notes", "seconds", "model",
    ]  # fmt: skip


def test_show_says_what_was_changed(
    album: Path, store: EditsStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.keep(album / "a.png", EDITS)
    assert colorize(album / "a.png", "--output", tmp_path / "out") == 0
    result = tmp_path / "out/a-colour.png"
    capsys.readouterr()
    named = [*sorted(album.iterdir()), result]
    assert edits("show", *named) == 0
    a, b, c, of_result = capsys.readouterr().out.splitlines()
    assert a.startswith(f"{album / 'a.png'}: strength 0.4, tint -0.5; 1 hint; mirrored, 90° clock")
    assert str(sidecar_of(album / "a.png")) in a
    assert b == f"{album / 'b.png'}: nothing was changed"
    assert c.startswith(str(album / "c.png"))
    assert of_result.startswith(f"{result}: is a result, made with model {MODEL}; strength 0.4")
    assert "recolour" not in of_result
    assert edits("show", "--json", *named) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert said[0]["edits"]["settings"]["strength"] == 0.4
    assert said[0]["place"] == str(sidecar_of(album / "a.png"))
    assert [one["edits"] for one in said[1:]] == [None, None, None]
    assert said[3]["made_with"]["model"]["id"] == MODEL


def test_show_says_what_cannot_be_read(
    album: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sidecar_of(album / "a.png").write_bytes(b"{")
    assert edits("show", album / "a.png", album / "missing.png", album / "b.png") == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert f"note: The edits in {sidecar_of(album / 'a.png')} are left out" in told.err
    assert f"failed: There is no file {album / 'missing.png'}." in told.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe with a name")
def test_a_pipe_is_waited_for_by_nobody(album: Path, home: Path) -> None:
    pipe = album / "pipe.jpg"
    os.mkfifo(pipe)
    for arguments in (["show", pipe], ["copy", pipe, album / "a.png"]):
        done = subprocess.run(
            [sys.executable, "-m", "core", "edits", *arguments],
            env=os.environ | {"AUTOCHROME_HOME": str(home)},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 1
        assert "pipe.jpg" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("bad_decoders")
@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (b"crashes!", "{bad} cannot be read: what reads photos crashes over it"),
        pytest.param(
            b"killed!!",
            "There is not enough memory to read {bad}.",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="there are no signals"),
        ),
    ],
)
def test_a_result_that_harms_what_reads_it_costs_itself_alone(
    album: Path,
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    deed: bytes,
    told: str,
) -> None:
    assert colorize(album, "--output", tmp_path / "out") == 0
    good, bad = tmp_path / "out/a-colour.png", album / "result.png"
    bad.write_bytes((tmp_path / "out/b-colour.png").read_bytes() + deed)
    capsys.readouterr()
    assert edits("show", bad, good) == 1
    said = capsys.readouterr()
    assert f"failed: {told.format(bad=bad)}" in said.err
    assert said.out.startswith(f"{good}: is a result, made with")
    assert edits("copy", bad, album / "a.png") == 1
    assert told.format(bad=bad) in capsys.readouterr().err


def test_edits_are_copied_and_forgotten(
    album: Path, store: EditsStore, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b, c = (album / f"{name}.png" for name in "abc")
    store.keep(a, EDITS)
    store.keep(b, Edits(quarter_turns=2))
    assert edits("copy", a, b, "--settings-only") == 0
    assert store.find(b).edits == Edits(settings=EDITS.settings, quarter_turns=2)
    assert f"1 photo now has the edits of {a}." in capsys.readouterr().err
    assert edits("copy", a, b, c, "--in-data-folder") == 0
    assert f"2 photos now have the edits of {a}." in capsys.readouterr().err
    assert store.find(b).edits == store.find(c).edits == EDITS
    assert not sidecar_of(c).exists()
    assert edits("forget", *album.iterdir()) == 0
    assert sorted(file.name for file in album.iterdir()) == ["a.png", "b.png", "c.png"]
    assert [store.find(photo).edits for photo in (a, b, c)] == [None, None, None]
    assert "Nothing is kept of 3 photos." in capsys.readouterr().err
    assert edits("copy", a, b) == 2
    assert f"Nothing was changed about {a}." in capsys.readouterr().err
    assert edits("copy", album / "missing.png", b) == 1


def test_a_crop_is_copied_unless_it_is_not_to(
    album: Path, store: EditsStore, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = album / "a.png", album / "b.png"
    own, other = Framing(1.5, Crop(0.5, 0.5, 0.5, 0.25)), Framing(crop=Crop(0.5, 0.5, 0.8, 0.8))
    store.keep(a, replace(EDITS, framing=own))
    store.keep(b, Edits(framing=other))
    assert edits("show", a) == 0
    assert "straightened by +1.50°, cropped to 50% × 25%" in capsys.readouterr().out
    assert edits("copy", a, b, "--without-crop") == 0
    assert store.find(b).edits == replace(EDITS, framing=other)
    assert edits("copy", a, b) == 0
    assert store.find(b).edits == replace(EDITS, framing=own)
    assert edits("show", b, "--json") == 0
    kept = json.loads(capsys.readouterr().out)["edits"]["framing"]
    assert kept == {"angle": 1.5, "crop": {"x": 0.5, "y": 0.5, "width": 0.5, "height": 0.25}}


def test_a_photo_that_cannot_be_read_costs_itself_alone(
    album: Path, store: EditsStore, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = album / "a.png", album / "b.png"
    store.keep(a, EDITS)
    assert edits("copy", a, album / "missing.png", b) == 1
    assert store.find(b).edits == EDITS
    assert "missing.png cannot be read" in capsys.readouterr().err
    assert edits("forget", album / "missing.png", b) == 1
    assert store.find(b).edits is None


def test_edits_of_a_photo_into_which_another_program_wrote_are_taken_over(
    album: Path, store: EditsStore, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b = album / "a.png", album / "b.png"
    store.keep(a, EDITS)
    a.write_bytes(a.read_bytes() + b" a rating")
    assert store.find(a).edits is None
    assert edits("copy", sidecar_of(a), a) == 0
    found = store.find(a)
    assert (found.edits, found.notes) == (EDITS, ())
    sidecar_of(b).write_bytes(b"{")
    capsys.readouterr()
    assert edits("copy", sidecar_of(b), a) == 2
    assert "are left out" in capsys.readouterr().err
    assert edits("copy", sidecar_of(album / "c.png"), a) == 2


def test_a_result_is_made_again_after_its_edits_were_lost(
    album: Path, store: EditsStore, home: Path, tmp_path: Path
) -> None:
    photo, first = album / "a.png", tmp_path / "1/a-colour.png"
    store.keep(photo, Edits(model=ModelMark("tiny-ab"), hints=EDITS.hints, quarter_turns=3))
    assert colorize(photo, "--output", tmp_path / "1") == 0
    store.forget(photo)
    assert edits("copy", first, photo) == 0
    assert store.find(photo).edits.recolour is None
    assert colorize(photo, "--output", tmp_path / "2") == 0
    assert (tmp_path / "2/a-colour.png").read_bytes() == first.read_bytes()
