"""What a child process writes, put together line by line from the pieces in which it arrives."""

from typing import Final

#: A longer line is none of ours: it is dropped, not kept until memory runs out.
_LONGEST_BYTES: Final = 2**20


class LineSplitter:
    """Gives whole lines; what has no end yet waits for its rest."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._is_overlong = False

    def feed(self, piece: bytes) -> list[bytes]:
        """Take a piece in, and give the lines that it ends, without their ends."""
        lines = (bytes(self._rest) + piece).split(b"\n")
        self._rest = bytearray(lines.pop())
        if lines and self._is_overlong:
            self._is_overlong = False
            del lines[0]
        if len(self._rest) > _LONGEST_BYTES:
            self._rest.clear()
            self._is_overlong = True
        return [line for line in lines if len(line) <= _LONGEST_BYTES]
