"""Command line of training: `python -m training run RECIPE --data DIR`."""

import os
import sys

from core.base.errors import AutochromeError
from training.cli import training_commands
from training.cli.as_child import be_a_child
from training.cli.training_parser import make_parser
from training.run.allocator import keep_memory
from training.run.event_lines import tell


def main(argv: list[str]) -> int:
    """Parse, call, report; the answer is the exit status."""
    arguments = make_parser().parse_args(argv)
    # Read by Keras and TensorFlow when they are imported, which happens inside the commands.
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if arguments.command in (training_commands.run, training_commands.fine_tune):
        keep_memory("training", argv)
    is_child: bool = getattr(arguments, "as_child", False)
    if is_child:
        be_a_child()
    try:
        status: int = arguments.command(arguments)
    except AutochromeError as error:
        if is_child:
            told = {"message": error.message.to_json(), "hint": error.hint.to_json()}
            tell("failed", message=error.message, hint=error.hint, sentences=told)
        print(error, file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from the last checkpoint.", file=sys.stderr)
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
