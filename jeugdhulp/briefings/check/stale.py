"""An answer or a promise that time overtook."""

from .findings import warning


def stale(content, known):
    """What this council was told or promised before and that no longer holds, or whose time passed in silence."""
    for what, why in known.stale:
        yield warning(what, why, "Vertel in deze brief hoe het nu staat, of werk het gegeven bij.")
