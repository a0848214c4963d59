"""How fast a model was at its trial, in words."""

from core.model.trial_report import TrialReport


def speed_words(trial: TrialReport) -> str:
    """Say how long a photo takes, as coarsely as that is known."""
    about = "under" if trial.is_below_rounded else "about"
    return f"{about} {trial.rounded_s:g} s a photo on this computer"
