"""Tracked records: every change leaves a row with its reason; what was is never rewritten.

Two dates per row, and they differ: `history_date` says since when something counts, `recorded_at` when it was
written down. Readers see only what was written before the last publication, so both are needed.
"""

from .querysets import UnrecordedWrite
from .recorded import Recorded, recorded_models

__all__ = ["Recorded", "UnrecordedWrite", "recorded_models"]
