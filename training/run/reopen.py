"""A run that was trained, or is half way, opened again without training further."""

from core.base.errors import UsageError
from training.recipes.recipe import Recipe
from training.run.checkpoint import CheckpointState
from training.run.event_lines import tell
from training.run.loss_history import read_history
from training.run.run import RunPlaces, Trained, learner_for, read_both
from training.run.run_callback import restore_weights
from training.run.run_files import RunFiles, claim


def reopen(recipe: Recipe, places: RunPlaces) -> Trained:
    """Build the network of a run and give it the best weights so far.

    The recipe may read the network in another way than when the run began.

    Raises:
        UsageError: there is no run, it has no weights yet, or it is of another recipe.
    """
    files = RunFiles(places.folder)
    if not files.best.exists():
        raise UsageError(
            "There is no trained '{model}' in {path}.",
            hint="Train it: python -m training run {model} --data DIR.",
            path=places.folder,
            model=recipe.model.id,
        )
    claim(files, recipe)
    learned, held_out = read_both(recipe, places)
    learner = learner_for(recipe, places, learned)
    restore_weights(files.best, learner.fitted)
    state = state_of(files, keeps_last=recipe.schedule.keep == "last")
    tell("reopened", step=state.step, best_step=state.best_step, best_loss=state.best_loss)
    return Trained(recipe, learner, state, learned, held_out, places.folder)


def state_of(files: RunFiles, *, keeps_last: bool = False) -> CheckpointState:
    """Tell from its history where a run is; one that wrote none is at its beginning.

    Its weights are those of the best look, or of the last one, as the recipe says.
    """
    rows = read_history(files.history)
    if not rows:
        return CheckpointState()
    looks = [(row.val_loss, row.step) for row in rows if row.val_loss is not None]
    if keeps_last:
        looks = looks[-1:]
    best_loss, best_step = min(looks, default=(None, 0))
    return CheckpointState(rows[-1].step, rows[-1].seconds, best_loss, best_step)
