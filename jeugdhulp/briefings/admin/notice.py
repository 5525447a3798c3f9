"""Who asked for mail about letters, and what was mailed: to look at, and to have mailed once more."""

from django.contrib import admin

from jeugdhulp.admin import FrozenAdmin

from ..models import Notice, Subscription
from ..notices import send_notices, try_again


@admin.register(Subscription)
class SubscriptionAdmin(FrozenAdmin):
    """Asked and ended by the reader alone."""

    is_part = True
    list_display = ["user", "municipality", "asked_at"]
    list_select_related = ["user", "municipality"]
    list_filter = ["municipality"]
    date_hierarchy = "asked_at"
    search_fields = ["user__email", "municipality__name"]
    fields = ["user", "municipality", "asked_at"]


@admin.register(Notice)
class NoticeAdmin(FrozenAdmin):
    list_display = ["user", "letter", "kind", "state", "tried_at", "problem"]
    list_select_related = ["user", "letter"]
    list_filter = ["state", "kind"]
    date_hierarchy = "tried_at"
    search_fields = ["user__email", "letter__subject", "problem"]
    actions = ["mail_again"]
    fields = ["user", "letter", "kind", "state", "since", "attempts", "tried_at", "problem"]

    def get_queryset(self, request):
        """Without the stored files of the letters."""
        rows = super().get_queryset(request)
        return rows.defer("letter__html", "letter__pdf", "letter__facts")

    @admin.action(description="Opnieuw mailen wat niet lukte", permissions=["view"])
    def mail_again(self, request, queryset):
        asked = try_again(queryset)
        run = send_notices()
        told = f"{asked} van de {queryset.count()} gekozen berichten opnieuw geprobeerd; {run.sent} gemaild."
        self.message_user(request, f"{told} Niet gelukt: {run.problem}" if run.failed else told)
