"""Decisions of colleges and councils, meetings, and the tests before publication."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import Decision, ImpactTest, ImpactTestSegment, Meeting
from .deciding import DecisionForm
from .periods import PERIOD, PeriodForm
from .together import DecisionTogether


class ImpactTestSegmentInline(RecordedTabular):
    model = ImpactTestSegment
    fields = ["segment"]


@admin.register(Decision)
class DecisionAdmin(DecisionTogether, RecordedAdmin):
    """What one organ decides at a milestone; a municipality records its own."""

    named_with = ["milestone", "municipality"]
    form = DecisionForm
    list_display = ["milestone", "organ", "whose", "state", "meeting_on", "decided_on", "reference"]
    list_select_related = ["milestone", "municipality"]
    list_filter = ["state", "organ", "municipality"]
    date_hierarchy = "decided_on"
    search_fields = ["milestone__title", "municipality__name", "organ_name", "reference", "note"]
    actions = [*DecisionTogether.actions, *RecordedAdmin.actions]
    fieldsets = [
        ("Waarover en door wie", {"fields": ["milestone", ("organ", "municipality"), "organ_name"]}),
        (
            "Vooraf",
            {"fields": [("meeting_on", "deliver_by"), *PERIOD[1]["fields"]], "description": PERIOD[1]["description"]},
        ),
        (
            "Het besluit",
            {
                "fields": [("state", "decided_on"), "reference", "document", "reopened_by", "note"],
                "description": (
                    "Voorgenomen tot het is genomen. De gemeente legt haar eigen besluit vast; de projectorganisatie wat in "
                    "openbare stukken staat. Is de dag niet bekend, laat haar dan leeg."
                ),
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.milestone} – {self.whose(record) or record.get_organ_display()}"

    @admin.display(description="van", ordering="municipality__name")
    def whose(self, decision):
        return decision.municipality or decision.organ_name


@admin.register(Meeting)
class MeetingAdmin(RecordedAdmin):
    form = PeriodForm
    list_display = ["title", "kind", "period_text", "start", "municipality", "state"]
    list_select_related = ["municipality"]
    list_filter = ["kind", "state", "municipality"]
    date_hierarchy = "start"
    search_fields = ["title", "audience", "note", "period_text"]
    fieldsets = [
        ("De bijeenkomst", {"fields": ["title", "kind", ("municipality", "audience"), "milestone"]}),
        PERIOD,
        ("Hoe het ermee staat", {"fields": ["state", "note"]}),
    ]


@admin.register(ImpactTest)
class ImpactTestAdmin(RecordedAdmin):
    form = PeriodForm
    list_display = ["title", "kind", "state", "period_text"]
    list_filter = ["kind", "state"]
    search_fields = ["title", "groups", "finding", "adjustment"]
    fieldsets = [
        ("De toets", {"fields": ["title", "kind", "groups"]}),
        PERIOD,
        (
            "Uitkomst",
            {
                "fields": ["state", "finding", "adjustment"],
                "description": "De bijstelling is wat er door de bevinding is veranderd.",
            },
        ),
    ]
    inlines = [ImpactTestSegmentInline]


@admin.register(ImpactTestSegment)
class ImpactTestSegmentAdmin(RecordedAdmin):
    is_part = True
    named_with = ["test", "segment"]
    list_display = ["test", "segment"]
    list_display_links = ["test", "segment"]
    list_select_related = ["test", "segment"]
    list_filter = ["segment"]
    search_fields = ["test__title", "segment__name"]
    fieldsets = [(None, {"fields": ["test", "segment"]})]

    def name_of(self, record):
        return f"{record.test} – {record.segment}"
