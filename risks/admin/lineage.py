"""Where risks came from, and the preconditions per municipality."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import Precondition, PreconditionStatus, RiskClaim, RiskLineage


class PreconditionStatusInline(RecordedTabular):
    model = PreconditionStatus
    verbose_name_plural = "Stand per gemeente, door die gemeente zelf ingevuld"
    fields = ["municipality", "state", "as_of", "evidence"]


@admin.register(RiskLineage)
class RiskLineageAdmin(RecordedAdmin):
    named_with = ["earlier", "later"]
    list_display = ["earlier", "kind", "later", "note"]
    list_display_links = ["kind"]
    list_select_related = ["earlier", "later"]
    list_filter = ["kind"]
    search_fields = ["earlier__title", "later__title", "note"]
    fieldsets = [
        (
            "Het verband",
            {
                "fields": ["earlier", "kind", "later", "note"],
                "description": (
                    "Kies ‘Vervallen’ alleen als een stuk dat zegt. Anders: ‘Geen tegenhanger’. Bij een nieuw risico "
                    "blijft het eerdere leeg."
                ),
            },
        )
    ]

    def name_of(self, record):
        return f"{record.earlier or 'niets'} → {record.later or 'niets'}: {record}"


@admin.register(RiskClaim)
class RiskClaimAdmin(RecordedAdmin):
    list_display = ["text", "source", "compared_with"]
    list_select_related = ["source", "compared_with"]
    search_fields = ["text", "note", "source__title"]
    fieldsets = [
        (
            "De bewering",
            {
                "fields": ["text", "compared_with", "note"],
                "description": "Wat een stuk over zijn eigen lijst van risico's zegt; het portaal toetst dat.",
            },
        )
    ]


@admin.register(Precondition)
class PreconditionAdmin(RecordedAdmin):
    """A building block of strong local teams; the papers do not list them, the office enters them."""

    few = True
    list_display = ["order", "title"]
    list_display_links = ["title"]
    search_fields = ["title", "description"]
    fieldsets = [("De bouwsteen", {"fields": ["title", "order", "description", "risk"]})]
    inlines = [PreconditionStatusInline]


@admin.register(PreconditionStatus)
class PreconditionStatusAdmin(RecordedAdmin):
    named_with = ["precondition", "municipality"]
    list_display = ["municipality", "precondition", "state", "as_of"]
    list_display_links = ["municipality", "precondition"]
    list_select_related = ["municipality", "precondition"]
    list_filter = ["municipality", "state", "precondition"]
    search_fields = ["municipality__name", "precondition__title", "evidence"]
    fieldsets = [
        (
            "De stand",
            {
                "fields": ["municipality", "precondition", ("state", "as_of"), "evidence"],
                "description": "Het eigen oordeel van de gemeente over hoe ver zij is.",
            },
        )
    ]

    def name_of(self, record):
        return f"{record.municipality}: {record.precondition}"
