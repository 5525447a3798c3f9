"""What the steps of a letter left behind: to look at, and never changed."""

from django.contrib import admin

from jeugdhulp.admin import FrozenAdmin

from ..damage import HASHES
from ..models import Adoption, Damage, LetterEnding, Release


@admin.register(Adoption)
class AdoptionAdmin(FrozenAdmin):
    is_part = True
    list_display = ["letter_name", "decided_on", "reference", "adopted_at"]
    list_display_links = ["letter_name"]
    date_hierarchy = "decided_on"
    search_fields = ["reference", "letter__municipality__name", "letter__edition__subject"]
    fields = ["letter_name", "decided_on", "reference", "reference_date", "known_by", "adopted_at", "sha256"]

    def get_queryset(self, request):
        """Without the text: a list never loads it."""
        rows = super().get_queryset(request).select_related("letter__municipality", "letter__edition")
        return rows.defer("content")

    @admin.display(description="brief", ordering="letter__municipality__name")
    def letter_name(self, adoption):
        letter = adoption.letter
        return f"{letter.sender}: {letter.full_subject}"


@admin.register(Damage)
class DamageAdmin(FrozenAdmin):
    is_part = True
    list_display = ["letter_name", "what", "found_at"]
    list_display_links = ["letter_name"]
    date_hierarchy = "found_at"
    search_fields = ["what", "letter__subject", "letter__municipality__name"]
    fields = ["letter_name", "what", "found_at"]

    def get_queryset(self, request):
        """Without the bytes of the letter."""
        rows = super().get_queryset(request).select_related("letter__municipality")
        return rows.defer(*(f"letter__{name}" for name in HASHES))

    @admin.display(description="brief", ordering="letter__municipality__name")
    def letter_name(self, damage):
        return f"{damage.letter.municipality}: {damage.letter}"


@admin.register(LetterEnding)
class LetterEndingAdmin(FrozenAdmin):
    is_part = True
    list_display = ["letter_name", "kind", "because", "ended_at"]
    list_display_links = ["letter_name"]
    list_filter = ["kind"]
    date_hierarchy = "ended_at"
    search_fields = ["because", "letter__municipality__name", "letter__edition__subject"]
    fields = ["letter_name", "kind", "because", "ended_at"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("letter__municipality", "letter__edition")

    @admin.display(description="brief", ordering="letter__municipality__name")
    def letter_name(self, ending):
        letter = ending.letter
        return f"{letter.sender}: {letter.full_subject}"


@admin.register(Release)
class ReleaseAdmin(FrozenAdmin):
    list_display = ["edition", "municipality", "released_at", "because"]
    list_display_links = ["edition"]
    list_select_related = ["edition", "municipality"]
    date_hierarchy = "released_at"
    search_fields = ["because", "edition__subject", "municipality__name"]
    fields = ["edition", "municipality", "because", "released_at"]
