"""The process that another program starts and waits for: `Autochrome --edit FILE --output PATH`.

It ends when the result is written or given up.

The options are those of the external-editor protocol that RapidRAW speaks
(https://github.com/CyberTimon/RapidRAW/pull/1325).
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError, PhotoNotFound, UsageError, WriteError
from core.base.paths import from_root, user_data_dir
from core.base.presence import is_file, is_folder
from core.image.formats import Format, written_formats
from desktop.app.window_line import NoWindow, WantedEdit, ask
from desktop.external.edit_request import Answer, Ending

_FORMATS: Final = {"tiff": Format.TIFF, "png": Format.PNG, "jpg": Format.JPEG}
_GIVEN_UP: Final = 1


def main(arguments: Sequence[str], *, program: str) -> int:
    """Have a photo edited and wait: 0 when it is written, 1 when it was given up, else 2.

    Args:
        arguments: what was typed after the program's name, `--edit` among it.
        program: the program's name, for `--help`.
    """
    try:
        typed = _parse(arguments, program)
        _require_display(program)
        answer = ask(typed, user_data_dir())
    except AutochromeError as error:
        print(error, file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        answer = Answer(Ending.CANCELLED)
    if answer.ending is Ending.DONE:
        return 0
    print(_words(answer, typed.source), file=sys.stderr)
    return _GIVEN_UP


def _words(answer: Answer, photo: Path) -> str:
    match answer.ending:
        case Ending.CLOSED:
            why = "The window was closed"
        case Ending.FAILED:
            return answer.sentence
        case _:
            why = "Editing was cancelled"
    return f"{why}, and nothing was written for {photo}."


# What is asked for.


def _parse(arguments: Sequence[str], program: str) -> WantedEdit:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Edit a photo in the window for another program, which waits until it is done.",
        epilog="It ends with 0 once PATH is written, and with 1 when that was given up.",
        allow_abbrev=False,
    )
    parser.add_argument("--edit", type=from_root, required=True, metavar="FILE", help="the photo")
    parser.add_argument(
        "--output",
        type=from_root,
        required=True,
        metavar="PATH",
        help="where the result goes, in the format of its ending; what is there is replaced",
    )
    parser.add_argument(
        "--replace",
        action="store_true",
        help="PATH may be FILE itself, which is kept beside it as NAME-original",
    )
    parser.add_argument("--format", choices=tuple(_FORMATS), help="must go with PATH's ending")
    parser.add_argument("--quality", type=int, metavar="1..100", help="of JPEG, WebP and AVIF")
    typed = parser.parse_args(arguments)
    return _checked(
        typed.edit,
        typed.output,
        typed.format,
        typed.quality,
        may_replace=typed.replace,
    )


def _checked(
    source: Path, output: Path, form: str | None, quality: int | None, *, may_replace: bool
) -> WantedEdit:
    """Refuse at once what could only fail after somebody has worked on it.

    Raises:
        UsageError: the request makes no sense, or would replace the photo unasked.
        PhotoNotFound: there is no photo.
        WriteError: there is no folder for the result.
    """
    if not is_file(source):
        raise PhotoNotFound("{path} does not exist.", hint="Check the path.", path=source)
    promised = Format.of_suffix(output.suffix)
    if not promised.can_be_written:
        endings = ", ".join(kind.suffix for kind in written_formats())
        raise UsageError(
            "Results cannot have the ending “{suffix}”.",
            hint="Choose one of these endings: {endings}.",
            suffix=output.suffix,
            endings=endings,
        )
    if form is not None and _FORMATS[form] is not promised:
        raise UsageError(
            "{path} does not end as a file of the format “{form}” does.",
            hint="Leave --format out: the ending says it.",
            path=output,
            form=form,
        )
    if quality is not None and not 1 <= quality <= 100:
        raise UsageError("--quality must be between 1 and 100, not {found}.", found=quality)
    if not is_folder(output.parent):
        raise WriteError("The folder of {path} does not exist.", hint="Make it.", path=output)
    replaces = _is_same(source, output)
    if replaces and not may_replace:
        raise UsageError(
            "{path} is the photo itself, which is not replaced unasked.",
            hint="Name another file, or say --replace: then the photo is kept beside it.",
            path=output,
        )
    return WantedEdit(source, output, quality, replaces)


def _is_same(source: Path, output: Path) -> bool:
    try:
        return output.samefile(source)
    except OSError:  # nothing is there so far
        return False


def _require_display(program: str) -> None:
    """Say in words what Qt would only abort over.

    Raises:
        NoWindow: Linux has no display here.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoWindow(
            "There is no display, so no window can open.",
            hint="“{program} colorize” colours photos without one.",
            program=program,
        )
