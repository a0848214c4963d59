"""`verify` and `queue verify`: what is whole passes in every format, what is not is told."""

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PIL import Image, ImageSequence

from core.account.find_pairs import find_pairs
from core.batch.naming import STANDARD_PATTERN
from core.cli import main
from core.edits.edits import Edits
from core.edits.framing import Crop, Framing
from core.edits.store import EditsStore
from core.queue.store import QueueStore

MODEL = "tiny-distribution"
SAMPLES = Path(__file__).parents[3] / "resources/samples"
EXIF = {270: "A street", 271: "Leitz", 306: "1932:05:01 10:00:00", 315: "A. Photographer"}


@dataclass
class Tree:
    """Photos and their results."""

    photos: Path
    results: Path

    def colorize(self, *options: str) -> None:
        command = ["colorize", self.photos, "--recursive", "--output", self.results]
        assert main([*map(str, command), "--model", MODEL, *options]) == 0

    def verify(self, *options: str) -> int:
        return main(["verify", str(self.photos), str(self.results), *options])


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    (tmp_path / "in").mkdir()
    return Tree(tmp_path / "in", tmp_path / "out")


@pytest.fixture
def exif() -> Image.Exif:
    """A date, a maker, an artist, a description, a place, and a turn that is yet to be applied."""
    exif = Image.Exif()
    for tag, text in EXIF.items():
        exif[tag] = text
    exif[274] = 6
    exif.get_ifd(34853)[1] = "N"
    exif.get_ifd(34853)[2] = (51.0, 30.0, 0.0)
    return exif


@pytest.fixture
def of_all_kinds(tree: Tree, files: ModuleType, exif: Image.Exif) -> Tree:
    """Photos of many kinds, in two folders."""
    grey, put = files.soft(200, 300), files.put
    toned = np.stack([grey, grey // 10 * 9, grey // 10 * 8], axis=-1)
    adobe = files.rgb_profile(2.2, files.ADOBE_RGB)
    put(tree.photos, "deep.tif", files.saved(files.soft(200, 300, dtype=np.uint16), "TIFF"))
    put(tree.photos, "words.jpg", files.saved(grey, "JPEG", exif=exif, dpi=(300, 300)))
    put(tree.photos, "words.tif", files.saved(grey, "TIFF", exif=exif, compression="tiff_lzw"))
    put(tree.photos, "toned.tif", files.saved(toned, "TIFF", icc_profile=adobe))
    put(tree.photos, "gamma.jpg", files.saved(grey, "JPEG", icc_profile=files.grey_profile(1.8)))
    put(tree.photos, "plain.bmp", files.saved(grey, "BMP"))
    veil = np.dstack([grey, grey, grey, files.soft(200, 300, seed=2)])
    put(tree.photos, "veil.png", files.saved(veil, "PNG", dpi=(600, 600)))
    pages = [Image.fromarray(files.soft(80, 90, seed=seed)) for seed in range(3)]
    pages[0].save(tree.photos / "pages.tif", save_all=True, append_images=pages[1:])
    (tree.photos / "below").mkdir()
    shutil.copy(SAMPLES / "cat.jpg", tree.photos / "below/words.jpg")
    return tree


@pytest.mark.parametrize("kind", ["keep", "png", "jpg", "tiff", "webp", "avif", "bmp"])
def test_results_of_every_kind_are_well(
    of_all_kinds: Tree, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    of_all_kinds.colorize("--format", kind)
    capsys.readouterr()
    assert of_all_kinds.verify() == 0
    told = capsys.readouterr()
    assert [line[:6] for line in told.out.splitlines()] == ["well: "] * 9
    assert told.err == "9 well.\n"


@pytest.mark.parametrize("options", [("--no-ai-note",), ("--corner-mark",), ("--depth", "16"),
                                     ("--name", "{date} {name} col"), ("--long-side", "24"),
                                     ("--megapixels", "0.001", "--corner-mark")])  # fmt: skip
def test_however_a_run_was_called(
    of_all_kinds: Tree, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    of_all_kinds.colorize("--format", "png", *options)
    named = options if options[0] == "--name" else ()
    assert of_all_kinds.verify(*named) == 0, capsys.readouterr().out


@pytest.mark.parametrize("options", [("--format", "bmp"), ("--format", "png", "--no-ai-note")])
@pytest.mark.parametrize("is_queued", [False, True])
def test_a_result_without_a_note_is_as_its_edits_and_its_shape_say(
    tree: Tree, home: Path, files: ModuleType, options: tuple[str, ...], is_queued: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Cropped and made smaller, with a resolution that is scaled along."""
    photo = tree.photos / "a.png"
    files.put(tree.photos, photo.name, files.saved(files.soft(400, 300), "PNG", dpi=(600, 600)))
    files.settled(photo)
    edits = Edits(quarter_turns=1, framing=Framing(crop=Crop(0.25, 0.25, 0.5, 0.75)))
    EditsStore(home).keep(photo, edits)
    if is_queued:
        kind, *note = options[1:]
        add = ["queue", "add", str(photo), "--output", str(tree.results), "--model", MODEL]
        assert main([*add, "--format", kind]) == 0
        assert main(["queue", "run", "--long-side", "120", *note]) == 0
        EditsStore(home).forget(photo)  # only the queue knows it now
    else:
        tree.colorize("--long-side", "120", *options)
    (result,) = tree.results.iterdir()
    with Image.open(result) as picture:
        assert max(picture.size) == 120
    capsys.readouterr()
    assert tree.verify() == 0, capsys.readouterr().out
    out = capsys.readouterr().out
    assert ("nothing says how large it was to be" in out) is not is_queued
    if is_queued:
        assert main(["queue", "verify"]) == 0
        EditsStore(home).keep(photo, edits)  # what the queue noted is of the file as it was
    pixels = cv2.imread(str(result))
    with Image.open(result) as picture:
        info = {key: picture.info[key] for key in ("icc_profile", "dpi") if key in picture.info}
    Image.fromarray(brightened(pixels[..., ::-1])).save(result, **info)
    assert "The lightness is not kept" in told(tree, capsys)
    Image.fromarray(pixels[5:, :, ::-1]).save(result, **info)
    assert "pixels, the photo" in told(tree, capsys)


def told(tree: Tree, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert tree.verify() == 1
    return capsys.readouterr().out


@pytest.fixture
def sample(tree: Tree) -> Callable[[str], Path]:
    """Colour a photograph; give its result."""

    def make(kind: str) -> Path:
        shutil.copy(SAMPLES / "cat.jpg", tree.photos / "cat.jpg")
        tree.colorize("--format", kind)
        return tree.results / f"cat-colour.{kind}"

    return make


def rewritten(result: Path, change: Callable[[np.ndarray], np.ndarray]) -> None:
    """Change a result's pixels as another program would, keeping what it says."""
    with Image.open(result) as picture:
        pixels, info = np.array(picture), dict(picture.info)
    kept = {key: info[key] for key in ("icc_profile", "exif", "xmp") if info.get(key)}
    options = {"quality": 95} if result.suffix == ".jpg" else {}
    Image.fromarray(change(pixels)).save(result, **kept, **options)


def stained(pixels: np.ndarray) -> np.ndarray:
    pixels = pixels.copy()
    pixels[100:120, 60:80] = np.maximum(pixels[100:120, 60:80].astype(int) - 40, 0)
    return pixels


def brightened(pixels: np.ndarray) -> np.ndarray:
    return np.minimum(pixels.astype(int) + 3, 255).astype(np.uint8)


@pytest.mark.parametrize("kind", ["jpg", "png"])
@pytest.mark.parametrize("change", [stained, brightened])
def test_a_change_of_lightness_is_found(
    tree: Tree, sample, kind: str, change, capsys: pytest.CaptureFixture[str]
) -> None:
    rewritten(sample(kind), lambda pixels: pixels)
    assert tree.verify() == 0  # what this test does beside the change is no change
    rewritten(tree.results / f"cat-colour.{kind}", change)
    assert "The lightness is not kept: L* differs by" in told(tree, capsys)


def test_blank_pages_and_drawings_are_well_though_their_few_greys_are_all_rounded_alike(
    tree: Tree, files: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    for grey in range(0, 256, 9):
        files.put(
            tree.photos, f"blank-{grey}.png", files.saved(np.full((64, 80), grey, np.uint8), "PNG")
        )
    drawn = np.full((64, 80), 235, np.uint8)
    drawn[20:24] = 40
    files.put(tree.photos, "drawn.png", files.saved(drawn, "PNG"))
    tree.colorize()
    assert tree.verify() == 0, told(tree, capsys)
    rewritten(tree.results / "blank-117-colour.png", brightened)
    assert "The lightness is not kept" in told(tree, capsys)


def test_one_code_more_at_one_pixel_of_a_png_is_rounding_and_three_are_not(
    tree: Tree, sample, capsys: pytest.CaptureFixture[str]
) -> None:
    def darker(by: int) -> Callable[[np.ndarray], np.ndarray]:
        def change(pixels: np.ndarray) -> np.ndarray:
            pixels[50, 50] -= by
            return pixels

        return change

    result = sample("png")
    rewritten(result, darker(3))
    assert "largest" not in told(tree, capsys)
    assert "The lightness is not kept" in told(tree, capsys)


def test_a_result_that_was_cut_is_told(
    tree: Tree, sample, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("jpg", "png", "tiff"):
        result = sample(kind)
        result.write_bytes(result.read_bytes()[:-9000])
        assert tree.verify() == 1, kind
        told = capsys.readouterr().out
        assert "too early" in told or "cannot be decoded" in told or "is damaged" in told, told
        shutil.rmtree(tree.results)


def test_another_size_is_told(tree: Tree, sample, capsys: pytest.CaptureFixture[str]) -> None:
    rewritten(sample("png"), lambda pixels: pixels[:-1])
    assert "The result is 451 × 299 pixels, the photo 451 × 300." in told(tree, capsys)


def test_lost_words_are_told_by_their_names(
    tree: Tree, files: ModuleType, exif: Image.Exif, capsys: pytest.CaptureFixture[str]
) -> None:
    files.put(tree.photos, "a.jpg", files.saved(files.soft(90, 120), "JPEG", exif=exif))
    tree.colorize()
    result = tree.results / "a-colour.jpg"
    with Image.open(result) as picture:
        less = picture.getexif()
        del less[306], less[34853]
        picture.save(result, exif=less, icc_profile=picture.info["icc_profile"], quality=95)
    words = told(tree, capsys)
    assert "Of what the photo’s file says there is lost: EXIF date, GPS." in words
    shutil.rmtree(tree.results)
    tree.colorize("--no-metadata")
    assert "lost: EXIF" in told(tree, capsys)
    assert tree.verify("--no-metadata") == 0


def test_a_result_without_a_profile_is_told(
    tree: Tree, sample, capsys: pytest.CaptureFixture[str]
) -> None:
    result = sample("png")
    with Image.open(result) as picture:
        Image.fromarray(np.array(picture)).save(result)
    assert "The result carries no colour profile." in told(tree, capsys)


def test_a_photo_that_was_changed_since_is_told(
    tree: Tree, sample, files: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    sample("jpg")
    photo = tree.photos / "cat.jpg"
    comment = files.segment(0xFE, b"retouched later")
    photo.write_bytes(files.with_segments(photo.read_bytes(), comment))
    assert "It is the result of another photo, or the photo was changed since." in told(
        tree, capsys
    )


def test_photos_without_results_and_results_without_photos_are_told(
    of_all_kinds: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    of_all_kinds.colorize()
    (of_all_kinds.results / "deep-colour.tif").unlink()
    (of_all_kinds.photos / "below/words.jpg").unlink()
    words = told(of_all_kinds, capsys)
    gone = of_all_kinds.results / "below/words-colour.jpg"
    assert f"{of_all_kinds.photos / 'deep.tif'}: The photo has no result." in words
    assert f"{gone}: The photo of this result is not there." in words
    assert words.count("not well: ") == 2


def test_results_with_numbers_are_those_of_their_own_photos(
    tree: Tree, files: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two photos of one name and format, and a second result of one of them."""
    files.put(tree.photos, "a.jpg", files.saved(files.soft(60, 90), "JPEG"))
    files.put(tree.photos, "a.png", files.saved(files.soft(60, 90, seed=1), "PNG"))
    tree.colorize("--format", "png")
    tree.colorize("--format", "png")
    assert len([*tree.results.iterdir()]) == 4
    assert tree.verify() == 0
    assert capsys.readouterr().out.count("well: ") == 4


def test_of_photos_that_hold_the_same_each_has_its_own_result(
    tree: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.jpg", "b.jpg", "box 1/a.jpg", "box 2/c.jpg"):
        (tree.photos / name).parent.mkdir(exist_ok=True)
        shutil.copy(SAMPLES / "cat.jpg", tree.photos / name)
    tree.colorize()
    # However deep the results lie: somebody gathered them in one folder.
    gathered = tree.results / "all"
    gathered.mkdir()
    for path in ("a-colour.jpg", "b-colour.jpg", "box 2/c-colour.jpg"):
        (tree.results / path).rename(gathered / Path(path).name)
    pairs = find_pairs(tree.photos, tree.results, STANDARD_PATTERN)
    found = [(p.source.name, p.result.name) for p in pairs.pairs]
    assert sorted(found) == [
        ("a.jpg", "a-colour.jpg"), ("a.jpg", "a-colour.jpg"), ("b.jpg", "b-colour.jpg"),
        ("c.jpg", "c-colour.jpg"),
    ]  # fmt: skip
    assert len({p.result for p in pairs.pairs}) == 4
    assert tree.verify() == 0


def test_results_beside_their_photos_are_found_in_the_same_folder(
    of_all_kinds: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = str(of_all_kinds.photos)
    assert main(["colorize", photos, "--recursive", "--beside", "--model", MODEL]) == 0
    assert main(["verify", photos, photos]) == 0
    assert capsys.readouterr().out.count("well: ") == 9


@pytest.mark.skipif(os.name != "posix", reason="no pipes there")
def test_a_pipe_is_not_waited_for(tree: Tree, sample, capsys: pytest.CaptureFixture[str]) -> None:
    result = sample("png")
    result.unlink()
    os.mkfifo(result)
    assert main(["verify", str(tree.photos / "cat.jpg"), str(result)]) == 1
    assert "The result is missing, or cannot be read." in capsys.readouterr().out


def test_one_page_of_several_that_differs_is_told(
    tree: Tree, files: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    def pages(*seeds: int) -> list[Image.Image]:
        return [Image.fromarray(files.soft(60, 90, seed=seed)) for seed in seeds]

    first, *others = pages(0, 1, 2)
    first.save(tree.photos / "a.tif", save_all=True, append_images=others)
    tree.colorize()
    assert tree.verify() == 0
    result = tree.results / "a-colour.tif"
    with Image.open(result) as stored:
        kept = [page.copy() for page in ImageSequence.Iterator(stored)]
        profile = kept[0].info["icc_profile"]
    kept[2] = Image.fromarray(np.asarray(kept[2]) // 2)
    kept[0].save(result, save_all=True, append_images=kept[1:], icc_profile=profile)
    assert "The lightness is not kept" in told(tree, capsys)


def test_a_photo_that_its_owner_turned_is_compared_as_it_was_turned(
    tree: Tree, sample, home: Path
) -> None:
    shutil.copy(SAMPLES / "cat.jpg", tree.photos / "cat.jpg")
    EditsStore(home).keep(tree.photos / "cat.jpg", Edits(quarter_turns=1, is_mirrored=True))
    tree.colorize("--format", "png")
    height, width = cv2.imread(str(tree.results / "cat-colour.png")).shape[:2]
    assert height > width
    assert tree.verify() == 0


@pytest.mark.parametrize("framing", [Framing(crop=Crop(0.5, 0.5, 0.5, 0.5)), Framing(-4.0)])
def test_a_result_that_is_cut_is_compared_with_what_is_left_of_its_photo(
    tree: Tree, sample, home: Path, framing: Framing, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(SAMPLES / "cat.jpg", tree.photos / "cat.jpg")
    edits = Edits(quarter_turns=1, framing=framing)
    EditsStore(home).keep(tree.photos / "cat.jpg", edits)
    tree.colorize("--format", "png")
    result = tree.results / "cat-colour.png"
    whole = cv2.imread(str(SAMPLES / "cat.jpg")).shape[:2]
    height, width = cv2.imread(str(result)).shape[:2]
    assert (width, height) < whole
    assert tree.verify() == 0, capsys.readouterr()
    # Moved by a few pixels it is another one.
    pixels = cv2.imread(str(result))
    with Image.open(result) as stored:
        info = stored.info
    moved = Image.fromarray(np.roll(pixels[..., ::-1], 3, axis=1))
    moved.save(result, icc_profile=info["icc_profile"])
    assert tree.verify() == 1


def test_of_many_those_that_are_not_well_are_named_and_the_others_counted(
    tree: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(21):
        grain = np.random.default_rng(number).integers(40, 200, (48, 48), np.uint8)
        cv2.imwrite(str(tree.photos / f"{number}.png"), grain)
    tree.colorize()
    rewritten(tree.results / "3-colour.png", brightened)
    capsys.readouterr()
    assert tree.verify() == 1
    said = capsys.readouterr()
    assert "well: " not in said.out.replace("not well: ", "")
    assert "3-colour.png" in said.out, said.out
    assert said.err.splitlines()[-1] == "20 well, 1 not.", said.out
    assert tree.verify("--verbose") == 1
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("well: ") for line in lines) == 20


def test_programs_read_it(tree: Tree, sample, capsys: pytest.CaptureFixture[str]) -> None:
    result = sample("png")
    capsys.readouterr()
    assert tree.verify("--json") == 0
    verified, summary = map(json.loads, capsys.readouterr().out.splitlines())
    assert verified["event"] == "verified"
    assert verified["result"] == str(result)
    assert verified["well"] is True
    assert 0 < verified["lightness"]["largest"] < 0.5
    assert verified["result_size"] == result.stat().st_size
    assert summary == {"event": "summary", "well": 1, "not_well": 0, "not_reached": 0} | {
        "seconds": summary["seconds"]
    }


def test_two_files_and_what_makes_no_sense(
    tree: Tree, sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    result, photo = sample("png"), tree.photos / "cat.jpg"
    assert main(["verify", str(photo), str(result)]) == 0
    assert main(["verify", str(photo), str(tree.results)]) == 2
    assert "must both be files or both be folders" in capsys.readouterr().err
    assert main(["verify", str(photo), str(tmp_path / "none.png")]) == 1
    assert main(["verify", str(photo)]) == 2
    assert main(["queue", "verify", "--sample", "101%"]) == 2
    (tmp_path / "words.png").write_text("no picture")
    assert main(["verify", str(photo), str(tmp_path / "words.png")]) == 1


class TestOfAQueue:
    @pytest.fixture
    def done(self, tree: Tree, files: ModuleType, home: Path) -> Tree:
        for number in range(20):
            grey = files.soft(40, 60, seed=number)
            files.settled(files.put(tree.photos, f"{number:02}.jpg", files.jpeg(grey)))
        add = ["queue", "add", str(tree.photos), "--output", str(tree.results)]
        assert main([*add, "--model", MODEL]) == 0
        assert main(["queue", "run"]) == 0
        return tree

    def test_all_of_it(self, done: Tree, capsys: pytest.CaptureFixture[str]) -> None:
        capsys.readouterr()
        assert main(["queue", "verify", "--verbose"]) == 0
        assert capsys.readouterr().out.count("well: ") == 20

    def test_what_is_well_is_only_counted(
        self,
        done: Tree,
        files: ModuleType,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("core.cli.verify_command._TOLD_EACH", 6)
        gone = done.results / "07-colour.jpg"
        gone.unlink()
        capsys.readouterr()
        assert main(["queue", "verify"]) == 1
        told = capsys.readouterr()
        assert told.out == (
            f"not well: {done.photos / '07.jpg'} -> {gone}: "
            "The result is missing, or cannot be read.\n"
        )
        assert told.err.splitlines() == [
            "6 of 20 photos verified.",
            "12 of 20 photos verified.",
            "18 of 20 photos verified.",
            "19 well, 1 not.",
        ]

    def test_what_was_changed_or_is_missing_is_told(
        self, done: Tree, files: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        photo, gone = done.photos / "03.jpg", done.photos / "04.jpg"
        comment = files.segment(0xFE, b"later")
        photo.write_bytes(files.with_segments(photo.read_bytes(), comment))
        gone.unlink()
        result = done.results / "05-colour.jpg"
        result.write_bytes(files.with_segments(result.read_bytes(), comment))
        (done.results / "06-colour.jpg").unlink()
        capsys.readouterr()
        assert main(["queue", "verify", "--json"]) == 1
        *found, summary = map(json.loads, capsys.readouterr().out.splitlines())
        problems = {Path(one["source"]).name: one["problems"] for one in found if not one["well"]}
        assert problems == {
            "03.jpg": ["The photo was changed since its result was made."],
            "04.jpg": ["The photo is missing, or cannot be read."],
            "05.jpg": ["The result was changed since it was made."],
            "06.jpg": ["The result is missing, or cannot be read."],
        }
        assert (summary["well"], summary["not_well"]) == (16, 4)

    def test_a_part_by_chance_is_the_same_for_the_same_seed(
        self, done: Tree, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def sources(*options: str) -> list[str]:
            capsys.readouterr()
            assert main(["queue", "verify", "--json", "--sample", "15%", *options]) == 0
            *found, _ = map(json.loads, capsys.readouterr().out.splitlines())
            return sorted(one["source"] for one in found)

        assert len(sources()) == 3
        assert sources("--seed", "7") == sources("--seed", "7")
        assert len({tuple(sources("--seed", str(seed))) for seed in range(6)}) > 1

    def test_an_empty_one(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with QueueStore(home / "queue.sqlite3"):
            pass
        assert main(["queue", "verify"]) == 0
        assert "Nothing of the queue is done." in capsys.readouterr().err


def test_a_folder_that_is_named_in_two_ways_is_one(
    tree: Tree, files: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files.put(tree.photos, "a.bmp", files.saved(files.soft(40, 60), "BMP"))
    linked = tmp_path / "linked"
    linked.symlink_to(tree.photos)
    photos = str(tree.photos)
    assert main(["colorize", photos, "--beside", "--model", MODEL, "--no-ai-note"]) == 0
    (tmp_path / "home/results.sqlite3").unlink()  # it can be known by its name alone
    assert main(["verify", photos, str(linked)]) == 0, capsys.readouterr().out


def test_thousands_of_names_are_each_read_once(tmp_path: Path) -> None:
    photos, results = tmp_path / "in", tmp_path / "out"
    photos.mkdir()
    results.mkdir()
    for number in range(3000):
        (photos / f"scan {number}.jpg").write_bytes(b"%d" % number)
        (results / f"scan {number}-colour.jpg").write_bytes(b"of %d" % number)
    began = time.process_time()
    found = find_pairs(photos, results, STANDARD_PATTERN)
    seconds = time.process_time() - began
    assert len(found.pairs) == 3000
    assert all(pair.result.stem == f"{pair.source.stem}-colour" for pair in found.pairs)
    assert seconds < 15  # each with each would take 70
