"""What a few photos on trial tell of all others: how long they take."""

import pytest

from core.batch.plan import Job
from core.colorize import large_networks
from core.colorize.export_options import ExportOptions
from core.image.safe_reader import SafeReader
from core.model.library import Library
from desktop.queue.run_choice import RunChoice
from desktop.queue.sample_run import Sample, take_sample
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
