"""The papers, and the facts that rest on each."""

from dataclasses import dataclass

import django_tables2 as tables
from django.db.models import CharField, Value

from jeugdhulp.history import recorded_models
from jeugdhulp.region.models import Document, Reference, Sourced
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.tables import PortalTable
from jeugdhulp.templatetags.dutch import join_nl
from jeugdhulp.views import TablePage


@dataclass(frozen=True)
class Resting:
    """How many facts of one kind rest on a paper."""

    kind: str
    count: int


def resting_on(snapshot: Snapshot, document: Document) -> list[Resting]:
    """The facts whose source is `document`, counted by kind; one query over all models."""
    models = [model for model in recorded_models() if issubclass(model, Sourced)]
    parts = [
        snapshot.of(m)
        .order_by()
        .filter(source_id=document.id)
        .values_list(Value(m._meta.label_lower, output_field=CharField()), "id")
        for m in models
    ]
    counts: dict[str, int] = {}
    for label, _ in parts[0].union(*parts[1:], all=True):
        counts[label] = counts.get(label, 0) + 1
    names = {m._meta.label_lower: str(m._meta.verbose_name_plural) for m in models}
    return sorted((Resting(names[label], n) for label, n in counts.items()), key=lambda r: r.kind)


class DocumentTable(PortalTable):
    caption = "Documenten"
    title = tables.Column("Titel", linkify=lambda record: record.get_absolute_url())
    kind = tables.Column("Soort", accessor="get_kind_display")
    when = tables.Column("Datum", order_by=("dated",))
    municipality = tables.Column("Van", empty_values=(), orderable=False)
    held = tables.BooleanColumn(verbose_name="Verwerkt", yesno="ja,alleen genoemd")

    class Meta(PortalTable.Meta):
        empty_text = "Er zijn nog geen documenten bekend op deze peildatum."

    def render_municipality(self, record):
        return record.municipality.name if record.municipality else record.organisation or "niet bekend"

    def render_held(self, value):
        return "ja" if value else "alleen genoemd"


class DocumentIndex(TablePage):
    """Every paper, worked in or only named."""

    title = "Documenten"
    template_name = "portal/documents.html"

    def get_tables(self):
        return {"documenten": DocumentTable(self.snapshot.join(self.snapshot.of(Document), "municipality"))}


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
            "belonging": list(self.snapshot.of(Document).filter(supplements_id=document.id)),
            "replaced_by": list(self.snapshot.of(Document).filter(replaces_id=document.id)),
            "resting": resting_on(self.snapshot, document),
        }
