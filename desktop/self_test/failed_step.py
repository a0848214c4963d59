"""Why a step of the self-test failed."""


class StepFailed(Exception):
    """Something is not as it must be; the message says what."""
