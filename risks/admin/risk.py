"""Risks with their measures and judgements."""

from django.contrib import admin
from django.utils import timezone

from jeugdhulp.admin import FrozenAdmin, RecordedAdmin, RecordedStacked, RecordedTabular
from jeugdhulp.imports.screens import ImportScreens
from jeugdhulp.snapshot import Snapshot
from planning.admin.periods import PERIOD, PeriodForm

from ..imports import MitigationImporter, RiskImporter, with_scales
from ..models import (
    Acceptance,
    Mitigation,
    Risk,
    RiskAssessment,
    RiskMitigation,
    RiskScale,
    RiskSegment,
    ScaleStep,
    SentReminder,
)
from ..register import read_measures
from .accepting import AcceptanceForm, AcceptancePartForm, AcceptedTogether, StandingFilter, TellsStanding
from .judging import AssessmentForm, AssessmentPartForm, JudgedTogether
from .numbering import Renumbers, RiskForm
from .together import MitigationTogether, RiskTogether


class RiskMitigationInline(RecordedTabular):
    model = RiskMitigation
    fk_name = "risk"
    verbose_name_plural = "Beheersmaatregelen bij dit risico"
    fields = ["marker", "order", "mitigation", "remark", "refers_to"]


class ServedRiskInline(RecordedTabular):
    """The same rows, seen from the measure."""

    model = RiskMitigation
    fk_name = "mitigation"
    verbose_name = "risico"
    verbose_name_plural = "Risico's waarvoor deze maatregel dient"
    fields = ["risk", "marker", "order", "remark"]


class RiskAssessmentInline(RecordedStacked):
    model = RiskAssessment
    form = AssessmentPartForm
    formset = JudgedTogether
    verbose_name_plural = "Beoordelingen (de nieuwste boven)"
    fields = [
        ("kind", "scale"),
        ("likelihood", "impact", "knowledge"),
        "rationale",
        ("assessed_on", "assessed_by"),
        "source",
    ]


class RiskSegmentInline(RecordedTabular):
    model = RiskSegment
    verbose_name_plural = "Segmenten die dit risico raakt"
    fields = ["segment"]


class AcceptanceInline(RecordedTabular):
    model = Acceptance
    form = AcceptancePartForm
    formset = AcceptedTogether
    fields = ["accepted_by", "accepted_on", "until", "why"]


class ScaleStepInline(RecordedTabular):
    model = ScaleStep
    fields = ["dimension", "level", "label", "description", "money", "time", "quality", "image"]


@admin.register(Risk)
class RiskAdmin(RiskTogether, Renumbers, TellsStanding, ImportScreens, RecordedAdmin):
    importer = RiskImporter
    form = RiskForm
    list_display = ["number", "title", "owner", "stands", "treatment", "next_review", "municipality"]
    list_display_links = ["number", "title"]
    list_select_related = ["municipality"]
    list_filter = [
        StandingFilter,
        "treatment",
        ("number", admin.EmptyFieldListFilter),
        "municipality",
        "risk_segments__segment",
    ]
    date_hierarchy = "next_review"
    search_fields = ["title", "code", "owner", "cause", "event", "consequence", "risk_mitigations__mitigation__title"]
    search_help_text = "Zoek in risico's en in de titels van hun maatregelen."
    actions = [*RiskTogether.actions, *RecordedAdmin.actions]
    fieldsets = [
        (
            "Het risico",
            {
                "fields": [("number", "code"), "title", "municipality", "marker"],
                "description": (
                    "De code blijft gelijk door alle stukken heen, ook als het nummer verandert. Krijgt een risico een "
                    "ander nummer, dan volgen de teksten die het noemen."
                ),
            },
        ),
        (
            "Wat er kan gebeuren",
            {
                "fields": ["cause", "event", "consequence", "background"],
                "description": "Door (oorzaak) kan (gebeurtenis), en dat leidt tot (gevolg).",
            },
        ),
        (
            "Wie en hoe",
            {
                "fields": ["owner", ("treatment", "state"), "next_review"],
                "description": "Op de dag van de volgende beoordeling komt het risico op de werklijst.",
            },
        ),
    ]
    inlines = [RiskMitigationInline, RiskAssessmentInline, RiskSegmentInline, AcceptanceInline]

    def _create_formsets(self, request, obj, change):
        formsets, inlines = super()._create_formsets(request, obj, change)
        by_model = {formset.model: formset for formset in formsets}
        if RiskAssessment in by_model:
            by_model[RiskAssessment].measures = by_model.get(RiskMitigation)
        return formsets, inlines

    def exported(self, request, importer):
        return with_scales(Snapshot(request.user.audience), timezone.localdate())


@admin.register(Mitigation)
class MitigationAdmin(MitigationTogether, ImportScreens, RecordedAdmin):
    """A measure of its own: it can serve several risks."""

    importer = MitigationImporter

    form = PeriodForm
    list_display = ["title", "owner", "state", "period_text", "end"]
    list_filter = ["state"]
    date_hierarchy = "end"
    search_fields = ["title", "code", "text", "owner", "mitigation_risks__risk__title"]
    search_help_text = "Zoek in maatregelen en in de titels van hun risico's."
    actions = [*MitigationTogether.actions, *RecordedAdmin.actions]
    fieldsets = [
        ("De maatregel", {"fields": ["title", "code", "text"]}),
        ("Wie en hoe ver", {"fields": ["owner", "state", "evidence", "effect"]}),
        PERIOD,
    ]
    prepopulated_fields = {"code": ["title"]}
    inlines = [ServedRiskInline]

    def exported(self, request, importer):
        return read_measures(Snapshot(request.user.audience))[0]


@admin.register(RiskScale)
class RiskScaleAdmin(RecordedAdmin):
    """What the steps 1 to 5 mean; a score keeps the scale it was given on."""

    few = True
    list_display = ["name", "valid_from"]
    search_fields = ["name"]
    fieldsets = [
        (
            "De schaal",
            {
                "fields": ["name", "valid_from"],
                "description": (
                    "Maak een nieuwe schaal als de treden iets anders gaan betekenen: een oude beoordeling houdt de "
                    "schaal waarop zij is gegeven."
                ),
            },
        )
    ]
    inlines = [ScaleStepInline]


@admin.register(RiskAssessment)
class RiskAssessmentAdmin(RecordedAdmin):
    is_part = True
    named_with = ["risk"]
    form = AssessmentForm
    list_display = ["risk", "kind", "likelihood", "impact", "knowledge", "assessed_on", "assessed_by"]
    list_select_related = ["risk", "assessed_by"]
    list_filter = ["kind", "knowledge", "scale"]
    date_hierarchy = "assessed_on"
    search_fields = ["risk__title", "rationale"]
    fieldsets = [
        ("Wat", {"fields": ["risk", ("kind", "scale")]}),
        (
            "Het oordeel",
            {
                "fields": [("likelihood", "impact"), "knowledge", "rationale"],
                "description": "Kans en gevolg van 1 tot en met 5; beide leeg betekent: niet beoordeeld.",
            },
        ),
        ("Door wie", {"fields": [("assessed_on", "assessed_by")]}),
    ]

    def name_of(self, record):
        return f"{record.risk}: {record}"


@admin.register(RiskMitigation)
class RiskMitigationAdmin(RecordedAdmin):
    is_part = True
    named_with = ["risk", "mitigation"]
    list_display = ["risk", "marker", "mitigation", "remark"]
    list_display_links = ["mitigation"]
    list_select_related = ["risk", "mitigation"]
    list_filter = ["risk__state", ("refers_to", admin.EmptyFieldListFilter)]
    search_fields = ["risk__title", "mitigation__title", "remark"]
    fieldsets = [
        ("De maatregel bij dit risico", {"fields": ["risk", "mitigation", ("marker", "order"), "remark", "refers_to"]})
    ]

    def name_of(self, record):
        return f"{record.mitigation} bij {record.risk}"


@admin.register(RiskSegment)
class RiskSegmentAdmin(RecordedAdmin):
    is_part = True
    named_with = ["risk", "segment"]
    list_display = ["risk", "segment"]
    list_display_links = ["risk", "segment"]
    list_select_related = ["risk", "segment"]
    list_filter = ["segment"]
    search_fields = ["risk__title", "segment__name"]
    fieldsets = [(None, {"fields": ["risk", "segment"]})]

    def name_of(self, record):
        return f"{record.risk} – {record.segment}"


@admin.register(Acceptance)
class AcceptanceAdmin(RecordedAdmin):
    is_part = True
    named_with = ["risk"]
    form = AcceptanceForm
    list_display = ["risk", "accepted_by", "accepted_on", "until"]
    list_select_related = ["risk"]
    date_hierarchy = "until"
    search_fields = ["risk__title", "accepted_by", "why"]
    fieldsets = [("De acceptatie", {"fields": ["risk", "accepted_by", ("accepted_on", "until"), "why"]})]

    def name_of(self, record):
        return f"{record.risk}, geaccepteerd {record}"


@admin.register(ScaleStep)
class ScaleStepAdmin(RecordedAdmin):
    is_part = True
    named_with = ["scale"]
    list_display = ["scale", "dimension", "level", "label"]
    list_display_links = ["level", "label"]
    list_select_related = ["scale"]
    list_filter = ["scale", "dimension"]
    search_fields = ["label", "description", "scale__name"]
    fieldsets = [
        ("De trede", {"fields": ["scale", ("dimension", "level"), "label", "description"]}),
        (
            "Bij gevolg: wat de trede betekent",
            {
                "fields": ["money", "time", "quality", "image"],
                "description": "Wie een trede wijzigt, wijzigt oudere beoordelingen niet: die houden de woorden van hun dag.",
            },
        ),
    ]

    def name_of(self, record):
        return f"{record.scale}: {record.get_dimension_display().lower()} {record}"


@admin.register(SentReminder)
class SentReminderAdmin(FrozenAdmin):
    """Which reminders went out; the portal writes them."""

    is_part = True
    list_display = ["risk", "kind", "due", "ahead", "sent_at"]
    list_select_related = ["risk"]
    list_filter = ["kind", "ahead"]
    date_hierarchy = "sent_at"
    search_fields = ["risk__title"]
    fields = ["risk", "kind", "due", "ahead", "sent_at"]
