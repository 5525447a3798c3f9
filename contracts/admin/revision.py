"""Running contracts through a revision round, term by term, with the reactions of their providers."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedStacked, RecordedTabular
from planning.admin.periods import PERIOD, PeriodForm

from ..models import ContractRevision, Reaction, RevisionRound, RevisionTerm


class OpenTerms:
    """Terms are only written while they are open: what a provider agreed to stays as it read it."""

    def _open(self, record) -> bool:
        revision = record.revision if isinstance(record, RevisionTerm) else record
        return revision is None or revision.state in ContractRevision.OPEN_FOR_TERMS

    def has_add_permission(self, request, obj=None):
        return super().has_add_permission(request, *(() if self.is_screen else (obj,))) and self._open(obj)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and self._open(obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and self._open(obj)


class RevisionTermInline(OpenTerms, RecordedTabular):
    model = RevisionTerm
    is_screen = False
    fields = ["order", "name", "before", "after"]


class ReactionInline(RecordedStacked):
    model = Reaction
    fields = [
        ("received_on", "kind"),
        "subject",
        "text",
        "nota_text",
        ("answered_on", "outcome"),
        "answer",
        "change",
    ]


@admin.register(RevisionRound)
class RevisionRoundAdmin(RecordedAdmin):
    few = True
    form = PeriodForm
    list_display = ["number", "title", "kind", "period_text", "start", "end"]
    list_display_links = ["number", "title"]
    list_filter = ["kind"]
    search_fields = ["title", "note"]
    fieldsets = [("De ronde", {"fields": [("number", "kind"), "title", "note"]}), PERIOD]


@admin.register(ContractRevision)
class ContractRevisionAdmin(RecordedAdmin):
    named_with = ["contract__provider", "round"]
    list_display = ["contract", "provider", "round", "state", "new_end"]
    list_select_related = ["contract__provider", "round"]
    list_filter = ["round", "state", "contract__segment"]
    search_fields = ["contract__number", "contract__provider__name", "note"]
    fieldsets = [
        ("Welk contract, welke ronde", {"fields": ["contract", "round"]}),
        (
            "Hoe ver",
            {
                "fields": ["state", "new_end", "note"],
                "description": "De stand verandert alleen met een stap, op de pagina van de herziening.",
            },
        ),
    ]
    readonly_fields = ["state"]
    inlines = [RevisionTermInline, ReactionInline]

    def name_of(self, record):
        return f"{record.contract} – {record.contract.provider}, {record.round}"

    @admin.display(description="aanbieder", ordering="contract__provider__name")
    def provider(self, revision):
        return revision.contract.provider


class OfARevisionAdmin(RecordedAdmin):
    """What the admins of a revision's parts share."""

    is_part = True
    named_with = ["revision__contract"]
    list_select_related = ["revision__contract", "revision__round"]

    def name_of(self, record):
        return f"{record.revision.contract}: {record}"

    @admin.display(description="contract", ordering="revision__contract__number")
    def contract(self, record):
        return record.revision.contract

    @admin.display(description="ronde", ordering="revision__round__number")
    def round(self, record):
        return record.revision.round


@admin.register(RevisionTerm)
class RevisionTermAdmin(OpenTerms, OfARevisionAdmin):
    is_screen = True
    list_display = ["contract", "round", "name", "before", "after"]
    list_display_links = ["name"]
    list_filter = ["revision__round"]
    search_fields = ["name", "before", "after", "revision__contract__number"]
    fieldsets = [("De afspraak", {"fields": ["revision", ("order", "name"), "before", "after"]})]


@admin.register(Reaction)
class ReactionAdmin(OfARevisionAdmin):
    list_display = ["contract", "round", "kind", "subject", "received_on", "answered_on", "outcome"]
    list_display_links = ["subject", "kind"]
    list_filter = ["kind", "outcome", ("answered_on", admin.EmptyFieldListFilter), "revision__round"]
    date_hierarchy = "received_on"
    search_fields = ["subject", "text", "answer", "revision__contract__number", "revision__contract__provider__name"]
    fieldsets = [
        ("Wat de aanbieder liet weten", {"fields": ["revision", ("received_on", "kind"), "subject", "text"]}),
        (
            "In de nota",
            {
                "fields": ["nota_text"],
                "description": "De nota gaat naar alle aanbieders: zonder namen of herkenbare gegevens.",
            },
        ),
        ("Het antwoord", {"fields": [("answered_on", "outcome"), "answer", "change"]}),
    ]
