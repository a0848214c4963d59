"""Where a place of a photo is once the photo is turned; loads nothing."""


def turned_place(
    x: float, y: float, *, quarter_turns: int, is_mirrored: bool
) -> tuple[float, float]:
    """Give where a place is once the photo is mirrored, and then turned clockwise.

    Args:
        x: as a share of the width of the photo as its file shows it, 0..1.
        y: as a share of its height.
        quarter_turns: 0..3.
        is_mirrored: whether left and right change places.

    Returns:
        x and y as shares of the turned photo's width and height.
    """
    if is_mirrored:
        x = 1.0 - x
    for _ in range(quarter_turns):
        x, y = 1.0 - y, x
    return x, y


def place_before(
    x: float, y: float, *, quarter_turns: int, is_mirrored: bool
) -> tuple[float, float]:
    """Give where a place of the turned photo is in the photo as its file shows it."""
    for _ in range(quarter_turns):
        x, y = y, 1.0 - x
    return (1.0 - x if is_mirrored else x), y
