"""The papers, and the facts that rest on each."""

from dataclasses import dataclass

import django_tables2 as tables
from django.db.models import Q

from jeugdhulp.changes import ever, states
from jeugdhulp.history import recorded_models
from jeugdhulp.region.models import Document, Reference, Sourced
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.tables import UNKNOWN, DayColumn, PortalTable
from jeugdhulp.templatetags.dutch import join_nl
from jeugdhulp.views import TablePage, was_used

from .wording import Names


@dataclass(frozen=True)
class Resting:
    """The facts of one kind that rest on a paper: name and address of each."""

    kind: str
    facts: tuple[tuple[str, str], ...]


def resting_on(snapshot: Snapshot, document: Document) -> list[Resting]:
    """The facts whose source is `document`, by kind; two queries over all models.

    Only of the few models that ever named this paper the snapshot is asked: asking all takes half a second.
    """
    models = [model for model in recorded_models() if issubclass(model, Sourced)]
    found_now = states(snapshot, ever(models, source_id=document.id)).values()
    rows = [(model, state) for model, state in found_now if state["source_id"] == document.id]
    names = Names(rows, snapshot)
    found: dict[type, list] = {}
    for model, state in rows:
        found.setdefault(model, []).append((names.told_as(model, state), names.url(model, state)))
    kinds = (Resting(str(model._meta.verbose_name_plural), tuple(sorted(facts))) for model, facts in found.items())
    return sorted(kinds, key=lambda resting: resting.kind)


class DocumentTable(PortalTable):
    """Papers, the newest first."""

    title = tables.Column("Titel", linkify=lambda record: record.get_absolute_url())
    kind = tables.Column("Soort", accessor="get_kind_display")
    when = tables.Column("Datum", order_by=("dated",))
    sender = tables.Column("Van", default=UNKNOWN)
    dated = DayColumn("Dag", visible=False)

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen documenten bekend op deze peildatum."


class DocumentIndex(TablePage):
    """Every paper: those worked in, and those that these only name."""

    title = "Documenten"
    template_name = "portal/documents.html"

    def get_tables(self):
        papers = self.snapshot.join(self.snapshot.of(Document), "municipality")
        for paper in papers:
            paper.sender = paper.municipality.name if paper.municipality else paper.organisation
        tables = {
            "verwerkt": DocumentTable([paper for paper in papers if paper.held]),
            "genoemd": DocumentTable([paper for paper in papers if not paper.held]),
        }
        tables["verwerkt"].caption, tables["genoemd"].caption = "Verwerkte stukken", "Stukken die alleen worden genoemd"
        return tables

    def get_context_data(self, **kwargs):
        named = self.tables["genoemd"]
        return super().get_context_data(**kwargs) | {"named": len(named.rows), "sorted": was_used(named, self.request)}


class DocumentDetail(TablePage):
    """One paper: its numbers, what belongs to it, and what rests on it."""

    template_name = "portal/document.html"

    def get_tables(self):
        self.document = self.one(Document, "municipality", "replaces", "supplements", slug=self.kwargs["slug"])
        return {}

    def get_context_data(self, **kwargs):
        document = self.document
        return super().get_context_data(**kwargs) | {
            "title": document.title,
            "document": document,
            "sender": document.municipality.name if document.municipality else document.organisation,
            "numbers": join_nl([r.number for r in self.snapshot.of(Reference).filter(document_id=document.id)]),
            "related": self._related(),
            "resting": resting_on(self.snapshot, document),
        }

    def _related(self) -> list[tuple[str, Document]]:
        """The papers that belong to this one, in words; one query."""
        document, found = self.document, []
        if document.replaces:
            found.append(("Vervangt", document.replaces))
        if document.supplements:
            found.append(("Hoort bij", document.supplements))
        others = self.snapshot.of(Document).filter(Q(replaces_id=document.id) | Q(supplements_id=document.id))
        for other in others:
            found.append(("Vervangen door" if other.replaces_id == document.id else "Met", other))
        return found
