"""What was promised to a council, and what councils asked."""

from django.contrib import admin

from jeugdhulp.accounts.roles import speaks_for_council
from jeugdhulp.admin import RecordedAdmin
from planning.admin.periods import PERIOD, PeriodForm

from ..enums import CommitmentState
from ..models import Commitment, InformationMoment, Question
from .council import QuestionFactInline


@admin.register(Commitment)
class CommitmentAdmin(RecordedAdmin):
    """A promise to one council; settled only when that council says so."""

    form = PeriodForm
    list_display = ["number", "municipality", "text", "period_text", "state", "settled_on"]
    list_display_links = ["number", "text"]
    list_select_related = ["municipality"]
    list_filter = ["state", "municipality"]
    date_hierarchy = "settled_on"
    search_fields = ["number", "text", "municipality__name", "note"]
    fieldsets = [
        ("De toezegging", {"fields": [("municipality", "number"), "text"]}),
        PERIOD,
        (
            "Wat ervan kwam",
            {
                "fields": ["state", ("settled_on", "settled_in"), "followed_in", "note"],
                "description": "Alleen de raad zelf doet een toezegging af. Een vervolg is nog geen afdoening.",
            },
        ),
    ]

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Only the clerk of that council records that it settled a promise; the office and the editors cannot."""
        if db_field.name == "state" and not speaks_for_council(request.user):
            settled = CommitmentState.SETTLED
            kwargs["choices"] = [(value, label) for value, label in CommitmentState.choices if value != settled]
            if self._is_settled(request):
                kwargs["choices"].append((settled.value, settled.label))
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def _is_settled(self, request) -> bool:
        record_id = request.resolver_match.kwargs.get("object_id", "")
        return record_id.isdigit() and Commitment.objects.filter(id=record_id, state=CommitmentState.SETTLED).exists()


@admin.register(InformationMoment)
class InformationMomentAdmin(RecordedAdmin):
    form = PeriodForm
    list_display = ["title", "municipality", "period_text", "end", "state", "answered_in"]
    list_select_related = ["municipality", "answered_in"]
    list_filter = ["state", "municipality"]
    date_hierarchy = "end"
    search_fields = ["title", "municipality__name", "note", "period_text"]
    fieldsets = [
        ("Wat is toegezegd", {"fields": ["municipality", "title", "milestone"]}),
        PERIOD,
        (
            "Wat ervan kwam",
            {
                "fields": ["state", "answered_in", "note"],
                "description": "Alleen een brief aan deze raad geldt als antwoord.",
            },
        ),
    ]


@admin.register(Question)
class QuestionAdmin(RecordedAdmin):
    list_display = ["subject", "municipality", "party", "asked_on", "answered", "outdated_by"]
    list_select_related = ["municipality", "outdated_by"]
    list_filter = [
        "municipality",
        "party",
        ("answer", admin.EmptyFieldListFilter),
        ("outdated_by", admin.EmptyFieldListFilter),
    ]
    date_hierarchy = "asked_on"
    search_fields = ["subject", "question", "answer", "party"]
    fieldsets = [
        ("Wie vroeg", {"fields": [("municipality", "party"), ("asked_on", "meeting_text"), "meeting"]}),
        ("De vraag", {"fields": [("order", "section"), "subject", "question"]}),
        (
            "Het antwoord",
            {
                "fields": ["answer", "answered_text", "outdated_by"],
                "description": "Is een antwoord achterhaald, kies dan het stuk dat dat laat zien; het antwoord blijft staan.",
            },
        ),
    ]

    inlines = [QuestionFactInline]

    @admin.display(description="beantwoord", boolean=True)
    def answered(self, question):
        return bool(question.answer)
