"""Estimates of sizes know every format, by how it packs."""

import itertools
from pathlib import Path

import pytest

from core.batch.plan import Job
from core.colorize.export_options import ExportOptions
from core.image.formats import Format, Packing, written_formats
from desktop.queue.survey import look_at, result_bytes


@pytest.mark.parametrize(
    ("source", "target"),
    [*itertools.product(Format, written_formats())],
    ids=lambda f: f.name,
)
def test_every_photo_and_every_result_have_a_size(source: Format, target: Format) -> None:
    job = Job(Path(f"a{source.suffix}"), Path(f"b{target.suffix}"))
    best = result_bytes(job, 1_000_000, ExportOptions(quality=95))
    assert 100_000 < best < 50_000_000
    worse = result_bytes(job, 1_000_000, ExportOptions(quality=60))
    assert (worse < best) is target.is_lossy


def test_what_packs_better_takes_less() -> None:
    sizes = {
        kind.packing: result_bytes(
            Job(Path("a.png"), Path(f"b{kind.suffix}")), 1_000_000, ExportOptions()
        )
        for kind in written_formats()
    }
    better_first = [Packing.FILM, Packing.JPEG, Packing.PREDICTED, Packing.PLAIN]
    assert sorted(sizes, key=lambda packing: sizes[packing]) == better_first


def test_results_that_are_to_be_made_again_are_not_asked_about(tmp_path: Path) -> None:
    jobs = [Job(tmp_path / f"{name}.png", tmp_path / f"{name}-colour.png") for name in "ab"]
    for job in jobs:
        job.source.write_bytes(b"x")
        job.target.write_bytes(b"x")
    assert look_at(jobs, ExportOptions()).existing == 2
    assert look_at(jobs, ExportOptions(), remade=frozenset(jobs[:1])).existing == 1
