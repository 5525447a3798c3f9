"""Search over what a reader may see at the moment: every word must occur, capitals and accents do not count.

A first form: the texts of the programme are few enough to be compared in memory; contracts are left out.
"""

import unicodedata
from dataclasses import dataclass

from django.apps import apps
from django.db import models
from django.utils.text import capfirst

from jeugdhulp.changes import states_of
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.views import Page

from .signposts import SIGNPOSTS, Signpost
from .wording import SILENT, Names

SEARCHED = (
    "segments.Segment", "segments.SegmentAlias", "segments.Objective", "segments.TransformationTask",
    "segments.FundingChoice", "segments.ProcurementChoice", "segments.Principle", "segments.ProgressNote",
    "segments.FramePoint", "segments.SavingsTarget", "segments.ProjectCost", "planning.Milestone", "planning.PlanItem",
    "planning.Shift", "planning.Decision", "planning.Meeting", "planning.ImpactTest", "risks.Risk", "risks.Mitigation",
    "risks.RiskLineage", "region.Document", "region.Reference", "briefings.Commitment", "briefings.InformationMoment",
    "briefings.Question", "contracts.Provider", "contracts.RevisionRound", "contracts.AdmissionRound",
)  # fmt: skip
EXCERPT = 200
# where a kind is shown that has no page of its own
PAGES = {
    "planning.planitem": "/planning/",
    "planning.decision": "/planning/besluiten/",
    "planning.meeting": "/bijeenkomsten/",
    "planning.impacttest": "/planning/",
    "risks.mitigation": "/risicos/",
    "risks.risklineage": "/risicos/",
    "segments.principle": "/kaders/",
    "segments.progressnote": "/kaders/",
    "segments.framepoint": "/kaders/",
    "segments.savingstarget": "/financien/",
    "segments.projectcost": "/financien/",
    "briefings.commitment": "/toezeggingen/",
    "briefings.informationmoment": "/toezeggingen/",
    "briefings.question": "/vragen/",
    "region.reference": "/documenten/",
}


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


def search(snapshot: Snapshot, query: str) -> list[Hit]:
    """What holds every word of `query`, names before texts. Three queries."""
    words = folded(query).split()
    if not words:
        return []
    found = []
    rows = states_of(snapshot, [apps.get_model(label) for label in SEARCHED])
    names = Names(rows, snapshot)
    for model, state in rows:
        texts = _texts(model, state)
        if all(word in folded(" ".join(texts)) for word in words):
            name = names.told_as(model, state)
            url = names.url(model, state) or PAGES.get(model._meta.label_lower, "")
            found.append(Hit(capfirst(str(model._meta.verbose_name)), name, _excerpt(texts, words, name), url))
    found += [Hit("Pagina", post.name, post.words, post.url) for post in SIGNPOSTS if _has(words, post)]
    found.sort(
        # a page of that name, or once called so, before what only mentions it
        key=lambda hit: (not all(word in folded(hit.name) for word in words), hit.kind != "Pagina", hit.kind, hit.name)
    )
    return found


def _has(words, post: Signpost) -> bool:
    told = folded(f"{post.name} {post.words}")
    return all(word in told for word in words)


def _texts(model, state) -> list[str]:
    """What a reader reads of a record: its texts, not its keys and choices."""
    return [
        state[field.attname]
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField)
        and not field.choices
        and field.attname not in SILENT
        and state[field.attname]
    ]


def _excerpt(texts, words, name) -> str:
    """The piece of the text with most of the words, from the first of them on; "" where the name says it all."""
    text = max(texts, key=lambda text: (sum(word in folded(text) for word in words), len(text)))
    if text in name:
        return ""
    at = min((place for word in words if (place := folded(text).find(word)) >= 0), default=0)
    start = text.rfind(" ", 0, max(0, at - EXCERPT // 4)) + 1 if at > EXCERPT // 4 else 0
    end = text.find(" ", start + EXCERPT)
    return f"{'… ' if start else ''}{text[start:] if end < 0 else text[start:end]}{' …' if end > 0 else ''}"


class Search(Page):
    """/zoeken/?q="""

    title = "Zoeken"
    template_name = "portal/search.html"
    limit = 50

    def get_context_data(self, **kwargs):
        query = self.request.GET.get("q", "").strip()[:200]
        hits = search(self.snapshot, query)
        return super().get_context_data(**kwargs) | {
            "query": query,
            "count": len(hits),
            "hits": hits[: self.limit],
            "more": max(0, len(hits) - self.limit),
        }
