"""Files of models that are in circulation, by their SHA-256.

Of such a file everything is certain: nothing needs to be asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file in circulation.

    Attributes:
        contract: id of the contract that it keeps.
        title: what it is called.
        source: where it is to be had.
        licence: as whoever gives it away states it.
    """

    contract: str
    title: str
    source: str
    licence: str


_CLIBDEV: Final = "https://github.com/clibdev/colorization/releases"

#: The digests are those that the pages named as `source` give.
KNOWN_FILES: Final[Mapping[str, KnownFile]] = {
    "c50ff07e9c02285208bac88130dce46c3eb0961464f01e4597fe8f663761f8c7": KnownFile(
        "ddcolor",
        "DDColor tiny",
        "https://huggingface.co/RonngZ/free-tool-models",
        "Apache-2.0",
    ),
    "b4a4cecae9e84e776d665e85774815b0bb43de382813b02fb13144f8fd5d6c83": KnownFile(
        "eccv16", "ECCV16", _CLIBDEV, "BSD-2-Clause"
    ),
    "7db825910668ee321327d2e6b446e57cbc9c066e196e8be0e152bf76e1206eb7": KnownFile(
        "siggraph17", "SIGGRAPH17", _CLIBDEV, "BSD-2-Clause"
    ),
}
