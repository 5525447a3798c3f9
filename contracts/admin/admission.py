"""Admission: rounds with their requirements, and the providers that apply."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import Admission, AdmissionCheck, AdmissionRound, Requirement


class RequirementInline(RecordedTabular):
    model = Requirement
    verbose_name_plural = "Eisen: wie eraan voldoet, wordt toegelaten"
    fields = ["order", "text", "evidence"]


class AdmissionInline(RecordedTabular):
    model = Admission
    fields = ["provider", "state", "submitted_on", "ground", "court_until", "contract"]
    readonly_fields = ["state"]


class AdmissionCheckInline(RecordedTabular):
    model = AdmissionCheck
    fields = ["requirement", "outcome", "note"]


@admin.register(AdmissionRound)
class AdmissionRoundAdmin(RecordedAdmin):
    few = True
    list_display = ["title", "segment", "kind", "opens", "closes", "rolling"]
    list_select_related = ["segment"]
    list_filter = ["kind", "segment", "rolling"]
    date_hierarchy = "opens"
    search_fields = ["title", "terms", "segment__name"]
    fieldsets = [
        ("De ronde", {"fields": ["title", ("segment", "kind"), "also_called", "terms"]}),
        (
            "Wanneer open",
            {
                "fields": [("opens", "closes"), "rolling"],
                "description": "Een doorlopende ronde heeft geen sluitingsdatum.",
            },
        ),
        ("Na een afwijzing", {"fields": ["court_days"]}),
    ]
    inlines = [RequirementInline, AdmissionInline]


@admin.register(Admission)
class AdmissionAdmin(RecordedAdmin):
    """Everyone who meets the terms is in: there is no ranking."""

    named_with = ["provider", "round"]
    list_display = ["provider", "round", "state", "submitted_on", "court_until", "contract"]
    list_select_related = ["provider", "round", "contract"]
    list_filter = ["state", "round", "provider__fictitious"]
    date_hierarchy = "submitted_on"
    search_fields = ["provider__name", "round__title", "contract__number"]
    fieldsets = [
        ("Wie en waarvoor", {"fields": ["provider", "round", "submitted_on"]}),
        (
            "Toetsing",
            {
                "fields": ["state", ("supplement", "supplement_until"), "ground", "court_until"],
                "description": "Er is geen rangorde: wie aan de voorwaarden voldoet, wordt toegelaten. "
                "De stand verandert alleen met een stap, op de pagina van de aanmelding.",
            },
        ),
        ("Daarna", {"fields": ["contract"]}),
    ]
    readonly_fields = ["state"]
    inlines = [AdmissionCheckInline]

    def name_of(self, record):
        return f"{record.provider} in {record.round}"


@admin.register(Requirement)
class RequirementAdmin(RecordedAdmin):
    is_part = True
    named_with = ["round"]
    list_display = ["round", "order", "text", "evidence"]
    list_display_links = ["text"]
    list_select_related = ["round"]
    list_filter = ["round"]
    search_fields = ["text", "evidence", "round__title"]
    fieldsets = [("De eis", {"fields": ["round", "order", "text", "evidence"]})]

    def name_of(self, record):
        return f"{record.round}: {record}"


@admin.register(AdmissionCheck)
class AdmissionCheckAdmin(RecordedAdmin):
    is_part = True
    named_with = ["admission__provider", "requirement"]
    list_display = ["provider", "requirement", "outcome", "note"]
    list_display_links = ["requirement"]
    list_select_related = ["admission__provider", "requirement"]
    list_filter = ["outcome", "admission__round"]
    search_fields = ["admission__provider__name", "requirement__text", "note"]
    fieldsets = [("De toets", {"fields": ["admission", "requirement", "outcome", "note"]})]

    def name_of(self, record):
        return f"{self.provider(record)}: {record.requirement}"

    @admin.display(description="aanbieder", ordering="admission__provider__name")
    def provider(self, check):
        return check.admission.provider
