"""What the councils decided, its course since, and the money."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import FramePoint, Principle, ProgressNote, ProjectCost, SavingsTarget


class ProgressNoteInline(RecordedTabular):
    model = ProgressNote
    fields = ["reported_on", "status", "text"]


@admin.register(FramePoint)
class FramePointAdmin(RecordedAdmin):
    list_display = ["marker", "text", "municipality", "course", "reported_in"]
    list_display_links = ["marker", "text"]
    list_select_related = ["municipality", "reported_in"]
    list_filter = ["course", "municipality", "principle"]
    search_fields = ["marker", "text", "course_text"]
    fieldsets = [
        ("Wat de raad besloot", {"fields": [("marker", "municipality"), "text", "principle"]}),
        (
            "Wat ervan kwam",
            {
                "fields": ["course", "course_text", "reported_in"],
                "description": "‘Niet gerapporteerd’ is iets anders dan ‘niet gebeurd’.",
            },
        ),
    ]


@admin.register(Principle)
class PrincipleAdmin(RecordedAdmin):
    few = True
    list_display = ["number", "title"]
    list_display_links = ["number", "title"]
    search_fields = ["title"]
    fieldsets = [("Het uitgangspunt", {"fields": ["number", "title"]})]
    inlines = [ProgressNoteInline]


@admin.register(SavingsTarget)
class SavingsTargetAdmin(RecordedAdmin):
    """Different notions, and target, forecast and result, are never added up."""

    list_display = ["notion", "kind", "level", "municipality", "segment", "amount", "first_year", "last_year"]
    list_select_related = ["municipality", "segment"]
    list_filter = ["notion", "kind", "level", "municipality", "segment"]
    search_fields = ["note", "municipality__name", "segment__name"]
    fieldsets = [
        ("Wat", {"fields": [("notion", "kind"), "segment"]}),
        ("Van wie", {"fields": [("level", "municipality")]}),
        (
            "Hoeveel en wanneer",
            {
                "fields": ["amount", ("first_year", "last_year"), ("per_year", "rising_to"), "note"],
                "description": "Laat het bedrag leeg als het niet bekend is: lezers zien dan dat er een gat is.",
            },
        ),
    ]


@admin.register(ProjectCost)
class ProjectCostAdmin(RecordedAdmin):
    list_display = ["what", "kind", "level", "municipality", "amount", "first_year", "last_year"]
    list_select_related = ["municipality"]
    list_filter = ["kind", "level", "municipality"]
    search_fields = ["what", "note", "municipality__name"]
    fieldsets = [
        ("Wat", {"fields": [("what", "kind")]}),
        ("Van wie", {"fields": [("level", "municipality")]}),
        (
            "Hoeveel en wanneer",
            {
                "fields": ["amount", ("first_year", "last_year"), ("per_year", "rising_to"), "note"],
                "description": "Laat het bedrag leeg als het niet bekend is: lezers zien dan dat er een gat is.",
            },
        ),
    ]


@admin.register(ProgressNote)
class ProgressNoteAdmin(RecordedAdmin):
    is_part = True
    named_with = ["principle"]
    list_display = ["principle", "reported_on", "status", "text"]
    list_display_links = ["text"]
    list_select_related = ["principle"]
    list_filter = ["status", "principle"]
    date_hierarchy = "reported_on"
    search_fields = ["text", "principle__title"]
    fieldsets = [("Het bericht", {"fields": ["principle", ("reported_on", "status"), "text"]})]
