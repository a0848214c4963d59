"""Between the edits of the window and those of the engine, which are kept with the photo."""

from core.edits.edits import Edits as KeptEdits
from core.edits.edits import ModelMark
from core.edits.snapshots import Snapshot as KeptSnapshot
from desktop.photo.session import Edits, Snapshot


def engine_edits(edits: Edits, fingerprint: str = "") -> KeptEdits:
    """Give the window's edits as the engine keeps them.

    Args:
        edits: of the window.
        fingerprint: SHA-256 of the model's package, if it is known.
    """
    return KeptEdits(
        model=ModelMark(edits.model, fingerprint) if edits.model else None,
        settings=edits.colour,
        hints=edits.hints,
        quarter_turns=edits.quarter_turns,
        is_mirrored=edits.is_mirrored,
        reference=edits.reference,
        framing=edits.framing,
    )


def window_edits(kept: KeptEdits, usual_model: str) -> Edits:
    """Give kept edits as the window has them; where they name no model, the usual one counts."""
    return Edits(
        kept.model.id if kept.model is not None else usual_model,
        kept.settings,
        kept.hints,
        kept.quarter_turns,
        kept.is_mirrored,
        kept.reference,
        kept.framing,
    )


def engine_snapshot(snapshot: Snapshot) -> KeptSnapshot:
    """Give a snapshot of the window as the engine keeps it."""
    edits = engine_edits(snapshot.edits, snapshot.fingerprint)
    return KeptSnapshot(snapshot.name, snapshot.taken, edits)


def window_snapshot(kept: KeptSnapshot) -> Snapshot:
    """Give a snapshot that was kept as the window has it."""
    model = kept.edits.model
    fingerprint = "" if model is None else model.fingerprint
    return Snapshot(kept.name, kept.taken, window_edits(kept.edits, ""), fingerprint)
