"""Search over what a reader may see at the moment: every word must occur, capitals and accents do not count.

A first form: the texts of the programme are few enough to be compared in memory; contracts are left out.
"""

import unicodedata
from dataclasses import dataclass

from django.apps import apps

from jeugdhulp.changes import states_of
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.views import Page

from .wording import Names

SEARCHED = (
    "segments.Segment", "segments.SegmentAlias", "segments.Objective", "planning.Milestone", "planning.PlanItem",
    "planning.Meeting", "planning.ImpactTest", "risks.Risk", "risks.Mitigation", "segments.Principle", "segments.FramePoint",
    "region.Document", "region.Reference", "briefings.Commitment", "briefings.Question", "contracts.Provider",
)  # fmt: skip


@dataclass(frozen=True)
class Hit:
    """Something found: its kind, its name, a piece of its text, and its address (or that of its whole)."""

    kind: str
    name: str
    excerpt: str
    url: str


def folded(text: str) -> str:
    """`text` without capitals and accents, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def search(snapshot: Snapshot, query: str, limit: int = 50) -> list[Hit]:
    """What holds every word of `query`, names before texts."""
    words = folded(query).split()
    if not words:
        return []
    found = []
    rows = states_of(snapshot, [apps.get_model(label) for label in SEARCHED])
    names = Names(rows, snapshot)
    for model, state in rows:
        texts = [value for value in state.values() if isinstance(value, str)]
        if all(word in folded(" ".join(texts)) for word in words):
            name = names.told_as(model, state)
            excerpt = max(texts, key=lambda text: (sum(w in folded(text) for w in words), len(text)))
            found.append(Hit(str(model._meta.verbose_name), name, excerpt[:240], names.url(model, state)))
    found.sort(key=lambda hit: not all(word in folded(hit.name) for word in words))
    return found[:limit]


class Search(Page):
    """/zoeken/?q="""

    title = "Zoeken"
    template_name = "portal/search.html"

    def get_context_data(self, **kwargs):
        query = self.request.GET.get("q", "").strip()[:200]
        return super().get_context_data(**kwargs) | {"query": query, "hits": search(self.snapshot, query)}
