"""A segment with its goals, names, choices and who takes part."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular
from jeugdhulp.imports.screens import ImportScreens

from ..imports import ProductImporter
from ..models import (
    FundingChoice,
    Objective,
    Participation,
    ProcurementChoice,
    Product,
    Segment,
    SegmentAlias,
    TransformationTask,
)


class ObjectiveInline(RecordedTabular):
    model = Objective
    fields = ["marker", "order", "text"]


class TransformationTaskInline(RecordedTabular):
    model = TransformationTask
    fields = ["order", "text", "status", "multi_year"]


class ProcurementChoiceInline(RecordedTabular):
    model = ProcurementChoice
    verbose_name_plural = "Inkoopvorm: regionaal, en van gemeenten die zelf inkopen"
    fields = ["municipality", "form", "status", "effective_from", "chosen_text", "note"]


class FundingChoiceInline(RecordedTabular):
    model = FundingChoice
    verbose_name_plural = "Bekostigingsvorm: nu en zoals bedoeld"
    fields = ["tense", "form", "status", "effective_from", "note"]


class ParticipationInline(RecordedTabular):
    model = Participation
    verbose_name_plural = "Deelname: welke gemeente koopt dit segment via de regio"
    fields = ["municipality", "mode", "basis", "valid_from", "valid_until", "note"]


class SegmentAliasInline(RecordedTabular):
    model = SegmentAlias
    verbose_name_plural = "Andere namen in de stukken"
    fields = ["name"]


@admin.register(Segment)
class SegmentAdmin(RecordedAdmin):
    few = True
    list_display = ["number", "name", "definition"]
    list_display_links = ["number", "name"]
    search_fields = ["name", "definition", "covers", "aliases__name"]
    fieldsets = [
        ("Het segment", {"fields": [("number", "name"), "slug"]}),
        (
            "Waar het over gaat",
            {
                "fields": ["definition", "covers", "focus"],
                "description": "In eigen woorden, kort genoeg voor een raadslid dat dit voor het eerst leest.",
            },
        ),
    ]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [
        ObjectiveInline,
        TransformationTaskInline,
        ProcurementChoiceInline,
        FundingChoiceInline,
        ParticipationInline,
        SegmentAliasInline,
    ]


class SegmentPartAdmin(RecordedAdmin):
    """What the admins of a segment's parts share."""

    is_part = True
    named_with = ["segment"]
    list_select_related = ["segment"]

    def name_of(self, record):
        return f"{record.segment}: {record}"


@admin.register(Objective)
class ObjectiveAdmin(SegmentPartAdmin):
    list_display = ["segment", "marker", "text"]
    list_display_links = ["text"]
    list_filter = ["segment"]
    search_fields = ["text", "segment__name"]
    fieldsets = [("De doelstelling", {"fields": ["segment", ("marker", "order"), "text"]})]


@admin.register(TransformationTask)
class TransformationTaskAdmin(SegmentPartAdmin):
    list_display = ["segment", "text", "status", "multi_year"]
    list_display_links = ["text"]
    list_filter = ["segment", "status", "multi_year"]
    search_fields = ["text", "segment__name"]
    fieldsets = [("De opgave", {"fields": ["segment", "order", "text", ("status", "multi_year")]})]


@admin.register(ProcurementChoice)
class ProcurementChoiceAdmin(SegmentPartAdmin):
    named_with = ["segment", "municipality"]
    list_display = ["segment", "municipality", "form", "status", "effective_from"]
    list_display_links = ["segment", "form"]
    list_select_related = ["segment", "municipality"]
    list_filter = ["segment", "form", "status", "municipality"]
    search_fields = ["segment__name", "municipality__name", "note"]
    fieldsets = [
        ("Voor wie", {"fields": ["segment", "municipality"]}),
        (
            "De keuze",
            {
                "fields": [("form", "status"), ("effective_from", "chosen_text"), "note"],
                "description": "Een keuze rust op een stuk: kies hieronder de bron.",
            },
        ),
    ]


@admin.register(FundingChoice)
class FundingChoiceAdmin(SegmentPartAdmin):
    list_display = ["segment", "tense", "form", "status", "effective_from"]
    list_display_links = ["segment", "form"]
    list_filter = ["segment", "tense", "form", "status"]
    search_fields = ["segment__name", "note"]
    fieldsets = [
        ("Waarvoor", {"fields": ["segment", "tense"]}),
        (
            "De keuze",
            {
                "fields": [("form", "status"), "effective_from", "note"],
                "description": "Een keuze rust op een stuk: kies hieronder de bron.",
            },
        ),
    ]


@admin.register(Participation)
class ParticipationAdmin(SegmentPartAdmin):
    named_with = ["segment", "municipality"]
    list_display = ["municipality", "segment", "mode", "basis", "valid_from", "valid_until"]
    list_display_links = ["municipality", "segment"]
    list_select_related = ["segment", "municipality"]
    list_filter = ["segment", "municipality", "mode", "basis"]
    search_fields = ["municipality__name", "segment__name", "note"]
    fieldsets = [
        ("Wie en wat", {"fields": ["municipality", "segment"]}),
        (
            "De deelname",
            {
                "fields": [("mode", "basis"), ("valid_from", "valid_until"), "note"],
                "description": "Kies ‘Afgeleid’ als geen stuk het met zoveel woorden zegt; lezers zien dat erbij.",
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.municipality} in {record.segment}"


@admin.register(SegmentAlias)
class SegmentAliasAdmin(SegmentPartAdmin):
    list_display = ["name", "segment"]
    list_filter = ["segment"]
    search_fields = ["name", "segment__name"]
    fieldsets = [("De naam", {"fields": ["segment", "name"]})]


@admin.register(Product)
class ProductAdmin(ImportScreens, RecordedAdmin):
    importer = ProductImporter
    list_display = ["code", "name", "unit", "segment"]
    list_display_links = ["code", "name"]
    list_select_related = ["segment"]
    list_filter = ["segment"]
    search_fields = ["code", "name"]
    fieldsets = [("Het product", {"fields": ["code", "name", "unit", "segment"]})]
