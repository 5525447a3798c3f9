"""Providers and their contracts, what these say, and until when they run."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular
from jeugdhulp.imports.screens import ImportScreens

from ..imports import ContractImporter, ProviderImporter
from ..models import (
    CapacityAgreement,
    Contract,
    ContractRevision,
    ContractTerm,
    Extension,
    LeadTime,
    Provider,
    TransferPlan,
)


class ContractInline(RecordedTabular):
    model = Contract
    fields = ["number", "segment", "start", "end", "minimum_term", "state"]


class ContractTermInline(RecordedTabular):
    model = ContractTerm
    fields = ["order", "name", "text"]


class ContractRevisionInline(RecordedTabular):
    model = ContractRevision
    fields = ["round", "state", "new_end", "note"]


class CapacityAgreementInline(RecordedTabular):
    model = CapacityAgreement
    fields = ["year", "places", "budget", "spent", "spent_until"]


class ExtensionInline(RecordedTabular):
    model = Extension
    fields = ["agreed_end", "at_least", "milestone", "note"]


class TransferPlanInline(RecordedTabular):
    model = TransferPlan
    verbose_name_plural = "Overdrachtsplan: zodat geen jeugdige zonder hulp komt"
    fields = ["ends_on", "young_people", "finishing", "moving", "arrangements", "agreed_on"]


@admin.register(Provider)
class ProviderAdmin(ImportScreens, RecordedAdmin):
    importer = ProviderImporter
    list_display = ["name", "kvk", "agb", "email", "fictitious"]
    list_filter = ["fictitious"]
    search_fields = ["name", "kvk", "agb"]
    fieldsets = [
        ("De aanbieder", {"fields": ["name", "slug", "fictitious"]}),
        (
            "Gegevens",
            {
                "fields": [("kvk", "agb"), "iban", "email"],
                "description": "Alleen gegevens van de organisatie, geen namen of nummers van personen.",
            },
        ),
    ]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [ContractInline]


@admin.register(Contract)
class ContractAdmin(ImportScreens, RecordedAdmin):
    importer = ContractImporter
    named_with = ["provider"]
    list_display = ["number", "provider", "segment", "start", "end", "state"]
    list_select_related = ["provider", "segment"]
    list_filter = ["state", "segment", ("split_from", admin.EmptyFieldListFilter), "provider__fictitious"]
    date_hierarchy = "end"
    search_fields = ["number", "provider__name"]
    search_help_text = "Zoek op contractnummer of aanbieder."
    fieldsets = [
        ("Het contract", {"fields": ["number", "provider", "segment", "state"]}),
        (
            "Looptijd",
            {
                "fields": [("start", "end"), "minimum_term"],
                "description": "De einddatum is de eerste dag waarop het contract niet meer geldt.",
            },
        ),
        ("Splitsing", {"fields": ["split_from"]}),
    ]
    inlines = [
        ContractTermInline,
        ContractRevisionInline,
        CapacityAgreementInline,
        ExtensionInline,
        TransferPlanInline,
    ]

    def name_of(self, record):
        return f"{record.number} – {record.provider}"


@admin.register(Extension)
class ExtensionAdmin(RecordedAdmin):
    """Of one contract, or of all contracts in a segment."""

    list_display = ["contract", "segment", "agreed_end", "at_least", "milestone"]
    list_display_links = ["agreed_end"]
    list_select_related = ["contract", "segment", "milestone"]
    list_filter = ["segment", "at_least", ("milestone", admin.EmptyFieldListFilter)]
    date_hierarchy = "agreed_end"
    search_fields = ["contract__number", "contract__provider__name", "segment__name", "note"]
    fieldsets = [
        (
            "Waarvan",
            {
                "fields": ["contract", "segment"],
                "description": "Kies een contract, of een segment voor alle contracten daarin.",
            },
        ),
        ("De verlenging", {"fields": [("agreed_end", "at_least"), "note"]}),
        ("Waar zij op rust", {"fields": ["milestone", "decision"]}),
    ]


@admin.register(LeadTime)
class LeadTimeAdmin(RecordedAdmin):
    """How long before the end of a contract something must be arranged."""

    list_display = ["whose", "decision_days", "notice_days", "legal_days"]
    list_select_related = ["segment"]
    search_fields = ["segment__name"]
    fieldsets = [
        ("Waarvoor", {"fields": ["segment"]}),
        (
            "Hoe lang vooraf",
            {
                "fields": ["decision_days", "notice_days", "legal_days"],
                "description": "Laat een termijn leeg zolang die niet bekend is; dan is ook de uiterste dag niet bekend.",
            },
        ),
    ]

    @admin.display(description="segment", ordering="segment__number")
    def whose(self, lead_time):
        return lead_time.segment or "alle andere segmenten"


@admin.register(ContractTerm)
class ContractTermAdmin(RecordedAdmin):
    is_part = True
    named_with = ["contract"]
    list_display = ["contract", "name", "text"]
    list_display_links = ["name"]
    list_select_related = ["contract"]
    list_filter = ["contract__segment"]
    search_fields = ["name", "text", "contract__number", "contract__provider__name"]
    fieldsets = [("De afspraak", {"fields": ["contract", ("order", "name"), "text"]})]

    def name_of(self, record):
        return f"{record.contract}: {record}"


@admin.register(TransferPlan)
class TransferPlanAdmin(RecordedAdmin):
    is_part = True
    named_with = ["contract"]
    list_display = ["contract", "ends_on", "young_people", "finishing", "moving", "agreed_on"]
    list_select_related = ["contract"]
    date_hierarchy = "ends_on"
    search_fields = ["contract__number", "contract__provider__name"]
    fieldsets = [
        ("Waarvan", {"fields": ["contract", "ends_on"]}),
        (
            "De jeugdigen",
            {
                "fields": ["young_people", ("finishing", "moving")],
                "description": "Alleen aantallen. Nooit gegevens die naar een jeugdige te herleiden zijn.",
            },
        ),
        ("De afspraken", {"fields": ["arrangements", "agreed_on"]}),
    ]

    def name_of(self, record):
        return f"{record.contract}: overdracht tot {record.ends_on}"
