"""What a few photos on trial tell of all others: how long they take."""

from pathlib import Path

import pytest

from core.batch.plan import Job
from core.colorize import large_networks
from core.colorize.export_options import ExportOptions
from core.image.safe_reader import SafeReader
from core.model.library import Library
from desktop.queue.run_choice import RunChoice
from desktop.queue.sample_run import Sample, take_sample
from desktop.queue.survey import DiskNeeds, Survey
from desktop.work.engine import Engine
from tests.desktop.conftest import Pictures


class _Reading:
    """Reads by what all tests share."""

    def __init__(self, reader: SafeReader) -> None:
        self._reader = reader

    def reader(self) -> SafeReader:
        return self._reader


def test_photos_that_wait_for_one_network_end_no_faster_for_more_threads() -> None:
    small = Sample(photos=2, seconds=8.0)
    assert small.seconds_for(10, workers=1) == pytest.approx(40.0)
    assert small.seconds_for(10, workers=4) == pytest.approx(40.0 / 3.4)
    large = Sample(photos=2, seconds=8.0, network_s=6.0)
    assert large.seconds_for(10, workers=1) == pytest.approx(40.0)
    assert large.seconds_for(10, workers=4) == pytest.approx(30.0)
    assert (large + large).seconds_for(10, workers=64) == pytest.approx(30.0)


def test_large_photos_take_longer_than_the_few_that_were_tried() -> None:
    """Each takes 0.2 s and 0.5 s a megabyte: three are tried of thousands that are larger."""
    tried = Sample()
    for megabytes in (1, 2, 4):
        told = megabytes * 1_000_000
        tried += Sample.of(0.2 + 0.5 * megabytes, real_bytes=told, told_bytes=told)
    assert tried.seconds_for(10, 1, 10 * 30e6) == pytest.approx(10 * (0.2 + 0.5 * 30))
    assert tried.seconds_for(10, 1, 10 * 0.2e6) == pytest.approx(10 * (0.2 + 0.5 * 0.2))
    # Where all that were tried are alike, larger ones take longer all the same.
    alike = Sample.of(1.0, real_bytes=10**6, told_bytes=10**6)
    assert alike.seconds_for(10, 1, 10 * 1e6) == pytest.approx(10.0)
    assert 30 < (alike + alike).seconds_for(10, 1, 10 * 5e6) < 50


def test_photos_that_are_left_alone_take_no_time() -> None:
    tried = Sample.of(2.0, real_bytes=10**6, told_bytes=10**6) + Sample(left_alone=1)
    assert tried.seconds_for(100, 1, 100 * 1e6) == pytest.approx(100.0)
    rooms = ((1, DiskNeeds(Path("/"), needed=10 * 10**6, needed_anew=90 * 10**6, free=0)),)
    survey = Survey(200, 100, existing=90, rooms=rooms, sample=tried)
    assert survey.seconds(1, with_existing=True) == pytest.approx(200.0)
    assert survey.seconds(1, with_existing=False) == pytest.approx(20.0)


@pytest.mark.parametrize("large", [2**60, 1])
def test_only_the_time_of_a_large_network_is_waited_for(
    large: int,
    library: Library,
    pictures: Pictures,
    reader: SafeReader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(large_networks, "LARGE", large)
    photo = pictures.grey("photo.png")
    job = Job(photo, photo.with_name("result.png"))
    engine = Engine(library, _Reading(reader))
    sample = take_sample(engine, job, 1000, RunChoice("natural"), ExportOptions())
    assert sample.photos == 1
    assert (0 < sample.network_s < sample.seconds) is (large == 1)
