"""What councils do: how they treat a letter, and on which facts an answer to them rests."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import QuestionFact, Treatment


class QuestionFactInline(RecordedTabular):
    model = QuestionFact
    verbose_name_plural = "Waarop het antwoord rust: verandert dit, dan wordt het antwoord gemarkeerd"
    fields = ["as_of", "milestone", "segment", "savings", "risk"]


@admin.register(QuestionFact)
class QuestionFactAdmin(RecordedAdmin):
    is_part = True
    named_with = ["question"]
    list_display = ["question", "as_of", "milestone", "segment", "savings", "risk"]
    list_select_related = ["question", "milestone", "segment", "savings", "risk"]
    list_filter = ["segment"]
    date_hierarchy = "as_of"
    search_fields = ["question__subject"]
    fieldsets = [("Het gegeven", {"fields": ["question", "as_of", "milestone", "segment", "savings", "risk"]})]

    def name_of(self, record):
        return f"{record.question}: {record}"


@admin.register(Treatment)
class TreatmentAdmin(RecordedAdmin):
    """How a council treats a letter; written by its clerk."""

    named_with = ["letter__municipality", "letter__edition"]
    list_display = ["municipality", "edition", "kind", "meeting_text", "treated_on"]
    list_display_links = ["edition", "kind"]
    list_select_related = ["letter__municipality", "letter__edition"]
    list_filter = ["kind", "letter__municipality"]
    date_hierarchy = "treated_on"
    search_fields = ["meeting_text", "outcome", "letter__municipality__name", "letter__edition__subject"]
    fieldsets = [
        ("De brief", {"fields": ["letter"]}),
        ("In de raad", {"fields": [("kind", "treated_on"), "meeting_text", "url", "outcome"]}),
    ]

    def name_of(self, record):
        return f"{record.letter.sender}, {record.letter.edition.slug}: {record}"

    @admin.display(description="gemeente", ordering="letter__municipality__name")
    def municipality(self, treatment):
        return treatment.letter.municipality

    @admin.display(description="editie", ordering="letter__edition__slug")
    def edition(self, treatment):
        return treatment.letter.edition.slug
