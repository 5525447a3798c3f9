"""Writes that cross models or have effects: keyword-only, always with the reason and the person."""

from .admission import apply, ask_supplement, judge, reject, sign_admission, take_up
from .bulk import BulkResult, preview_steps, take_steps
from .revision import (
    answer_reaction,
    propose_terms,
    receive_reaction,
    sign_revision,
    split_contract,
    start_revision,
    take_revision_step,
)
from .settlement import settle_segment
from .tariffs import index_tariffs
from .valve import escalate, grant, refuse

__all__ = [
    "BulkResult",
    "answer_reaction",
    "apply",
    "ask_supplement",
    "escalate",
    "grant",
    "index_tariffs",
    "judge",
    "preview_steps",
    "propose_terms",
    "receive_reaction",
    "refuse",
    "reject",
    "settle_segment",
    "sign_admission",
    "sign_revision",
    "split_contract",
    "start_revision",
    "take_revision_step",
    "take_steps",
    "take_up",
]
