"""The line on a terminal that says how far a run is."""

import io
import math

import pytest

from core.cli.progress_bar import ProgressBar, bar, cells, clock, fit


class Terminal(io.StringIO):
    """Keeps what is written and shows the lines as a terminal would."""

    encoding = "utf-8"

    def lines(self) -> list[str]:
        shown = []
        for raw in self.getvalue().split("\n"):
            line = ""
            for part in raw.split("\r"):
                line = part + line[len(part) :]
            shown.append(line.rstrip())
        return shown


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (59.6, "1:00"), (61, "1:01"), (3661, "1:01:01"), (math.inf, "-:--")],
)
def test_time_left_reads_like_a_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_the_bar_is_drawn_in_characters_that_the_terminal_has() -> None:
    assert bar(0.5, "utf-8") == "█" * 12 + "░" * 12
    assert bar(0.5, "latin-1") == "[" + "#" * 12 + "-" * 12 + "]"
    assert bar(1.0, None) == "[" + "#" * 24 + "]"


def test_wide_letters_are_counted_as_a_terminal_draws_them() -> None:
    assert cells("写真.jpg") == 8
    assert cells("e\u0301") == 1
    assert fit("写真.jpg", 3) == "写"
    assert fit("abc", 3) == "abc"


def test_lines_are_printed_above_a_bar_that_says_count_pace_and_time_left() -> None:
    terminal = Terminal()
    progress = ProgressBar(terminal, total=4, began_s=0.0)
    progress.advance("a-very-long-name.jpg", 0.5)
    progress.say("failed: b.jpg")
    progress.advance("b.jpg", 1.0)
    above, line = terminal.lines()
    assert above == "failed: b.jpg"
    assert line == "█" * 12 + "░" * 12 + " 2/4  2.0 photos/s  0:01 left  b.jpg"
    progress.clear()
    assert terminal.lines() == ["failed: b.jpg", ""]


def test_the_line_never_wraps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    terminal = Terminal()
    progress = ProgressBar(terminal, total=1000, began_s=0.0)
    progress.advance("写" * 100, 0.5)
    assert cells(terminal.lines()[0]) <= 39
