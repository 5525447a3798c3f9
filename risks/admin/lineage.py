"""Where risks came from, and what papers claim about that."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin

from ..models import RiskClaim, RiskLineage


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
