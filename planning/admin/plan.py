"""Milestones, tracks and plan versions."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..enums import PlanStatus
from ..models import Counterpart, Decision, Dependency, Milestone, Phase, PlanItem, PlanVersion, Shift, Track
from .deciding import DecisionPartForm
from .periods import PERIOD, PeriodForm, PeriodPartForm
from .together import PlanTogether


class PlanItemInline(RecordedTabular):
    model = PlanItem
    form = PeriodPartForm
    fields = [
        "marker",
        "order",
        "table",
        "title",
        "milestone",
        "period_text",
        "start",
        "end",
        "dates_by_hand",
        "certainty",
    ]


class PhaseInline(RecordedTabular):
    model = Phase
    form = PeriodPartForm
    fields = ["order", "name", "period_text", "start", "end", "dates_by_hand"]


class DecisionInline(RecordedTabular):
    model = Decision
    form = DecisionPartForm
    verbose_name_plural = "Besluiten van colleges, raden en regionale organen"
    fields = ["organ", "municipality", "organ_name", "state", "meeting_on", "deliver_by", "decided_on", "reference"]


class ShiftInline(RecordedTabular):
    model = Shift
    verbose_name_plural = "Verschuivingen: waarom deze mijlpaal is verplaatst"
    fields = ["old_version", "new_version", "reason", "decision_text"]


class ExplainedInline(RecordedTabular):
    """The same reasons, seen from the version in which milestones stand elsewhere."""

    model = Shift
    fk_name = "new_version"
    verbose_name_plural = "Verschuivingen: waarom een mijlpaal hier anders staat dan eerder"
    fields = ["milestone", "old_version", "reason", "decision_text"]


class NeedsInline(RecordedTabular):
    model = Dependency
    fk_name = "later"
    verbose_name = "eerdere mijlpaal"
    verbose_name_plural = "Hangt af van: wat eerst moet"
    fields = ["earlier", "why"]


@admin.register(PlanVersion)
class PlanVersionAdmin(PlanTogether, RecordedAdmin):
    """A version is not edited once adopted, only succeeded by the next."""

    few = True
    list_display = ["code", "title", "known_on", "status", "conditional", "supplements"]
    list_select_related = ["supplements"]
    list_filter = ["status", "conditional"]
    date_hierarchy = "known_on"
    search_fields = ["code", "title", "note"]
    actions = [*PlanTogether.actions, *RecordedAdmin.actions]
    fieldsets = [
        (
            "De planversie",
            {
                "fields": [("code", "title"), ("status", "conditional"), "note"],
                "description": (
                    "Een nieuwe planning is een nieuwe planversie. Is een planversie vastgesteld, dan verandert zij niet "
                    "meer. Leg voor het vaststellen bij Verschuivingen vast waarom iets is verplaatst."
                ),
            },
        ),
        ("Wanneer bekend", {"fields": [("known_on", "date_text"), "supplements"]}),
    ]
    inlines = [PlanItemInline, ExplainedInline]

    def save_related(self, request, form, formsets, change):
        """A new version with rows that moved without a reason is kept, as a draft: nothing typed is lost."""
        super().save_related(request, form, formsets, change)
        version = form.instance
        if change or version.is_draft:
            return
        try:
            version.refuse_moved("gaan gelden")
        except ValidationError as missing:
            version.status = PlanStatus.DRAFT
            version.record(because="Nog zonder reden voor wat is verschoven", by=request.user)
            messages.warning(request, f"{missing.messages[0]} Zij is opgeslagen als concept.")


@admin.register(Milestone)
class MilestoneAdmin(RecordedAdmin):
    """One identity through all plan versions; when it is planned stands in the rows of each version."""

    list_display = ["title", "kind", "track", "segment", "municipality", "realised"]
    list_select_related = ["track", "segment", "municipality"]
    list_filter = ["kind", "track", ("realised_on", admin.EmptyFieldListFilter), "segment", "municipality"]
    date_hierarchy = "realised_on"
    search_fields = ["title", "slug", "note", "plan_items__title"]
    search_help_text = "Zoek op naam, ook op de naam in een planversie."
    fieldsets = [
        (
            "De mijlpaal",
            {
                "fields": ["title", "slug", "kind", "nature", "note"],
                "description": (
                    "Een mijlpaal blijft dezelfde, hoe een stuk haar ook noemt. Wanneer zij gepland is, staat in de "
                    "planregels van elke planversie."
                ),
            },
        ),
        ("Plaats in het programma", {"fields": [("track", "phase"), "segment", "municipality"]}),
        (
            "Gerealiseerd",
            {
                "fields": [("realised_on", "realised_text"), "evidence"],
                "description": "Alleen invullen als een stuk zegt dat het is gebeurd. Zwijgen is geen feit.",
            },
        ),
    ]
    prepopulated_fields = {"slug": ["title"]}
    inlines = [DecisionInline, ShiftInline, NeedsInline]

    @admin.display(description="gerealiseerd", ordering="realised_on")
    def realised(self, milestone):
        return milestone.realised_on or milestone.realised_text


@admin.register(Track)
class TrackAdmin(RecordedAdmin):
    few = True
    list_display = ["name", "order"]
    search_fields = ["name", "slug"]
    fieldsets = [(None, {"fields": ["name", "slug", "order"]})]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [PhaseInline]


@admin.register(PlanItem)
class PlanItemAdmin(RecordedAdmin):
    is_part = True
    form = PeriodForm
    list_display = ["marker", "title", "version", "period_text", "start", "end", "certainty"]
    list_display_links = ["marker", "title"]
    list_select_related = ["version"]
    list_filter = ["version", "certainty", "precision"]
    date_hierarchy = "start"
    search_fields = ["marker", "title", "period_text", "milestone__title", "note"]
    fieldsets = [
        ("De regel", {"fields": ["version", ("table", "marker", "order"), "title", "milestone", "certainty", "note"]}),
        PERIOD,
    ]


@admin.register(Phase)
class PhaseAdmin(RecordedAdmin):
    is_part = True
    form = PeriodForm
    list_display = ["name", "track", "order", "period_text", "start", "end"]
    list_select_related = ["track"]
    list_filter = ["track"]
    search_fields = ["name", "track__name"]
    fieldsets = [("De fase", {"fields": ["track", "name", "order"]}), PERIOD]


@admin.register(Shift)
class ShiftAdmin(RecordedAdmin):
    is_part = True
    list_display = ["milestone", "old_version", "new_version", "reason", "decision_text"]
    list_select_related = ["milestone", "old_version", "new_version"]
    list_filter = ["new_version"]
    search_fields = ["milestone__title", "reason", "decision_text"]
    fieldsets = [
        (
            "De verschuiving",
            {
                "fields": ["milestone", ("old_version", "new_version"), "reason", "decision_text"],
                "description": "Waarom de mijlpaal is verplaatst. Hoeveel, rekent het portaal uit.",
            },
        )
    ]


@admin.register(Dependency)
class DependencyAdmin(RecordedAdmin):
    is_part = True
    list_display = ["earlier", "later", "why"]
    list_select_related = ["earlier", "later"]
    search_fields = ["earlier__title", "later__title", "why"]
    fieldsets = [("De afhankelijkheid", {"fields": ["earlier", "later", "why"]})]


@admin.register(Counterpart)
class CounterpartAdmin(RecordedAdmin):
    is_part = True
    list_display = ["earlier", "later", "difference"]
    list_select_related = ["earlier", "later"]
    search_fields = ["earlier__title", "later__title", "difference"]
    fieldsets = [
        (
            "De duiding",
            {
                "fields": ["earlier", "later", "difference"],
                "description": (
                    "Twee mijlpalen die naast elkaar worden gezet, al zijn ze niet dezelfde. Zo'n vergelijking telt "
                    "nooit als uitloop."
                ),
            },
        )
    ]
