"""The work list of an edition: who delivers what by when, and what is remarked about it."""

from django.contrib import admin

from jeugdhulp.admin import RecordedAdmin, RecordedTabular

from ..models import PassageRemark, PassageTask


class TaskInline(RecordedTabular):
    model = PassageTask
    verbose_name_plural = "Werklijst: wie levert wat, en wanneer"
    fields = ["what", "who", "municipality", "due", "state"]


class RemarkInline(RecordedTabular):
    model = PassageRemark
    verbose_name_plural = "Opmerkingen"
    fields = ["text"]


@admin.register(PassageTask)
class PassageTaskAdmin(RecordedAdmin):
    is_part = True
    named_with = ["edition", "municipality"]
    list_display = ["what", "edition", "municipality", "who", "due", "state"]
    list_select_related = ["edition", "municipality"]
    list_filter = ["state", "edition", "municipality"]
    date_hierarchy = "due"
    search_fields = ["what", "who", "edition__subject"]
    fieldsets = [
        ("Wat", {"fields": ["edition", "block", "what"]}),
        ("Wie en wanneer", {"fields": [("municipality", "who"), ("due", "state")]}),
    ]
    inlines = [RemarkInline]

    def name_of(self, record):
        return f"{record.edition.slug}: {record}"


@admin.register(PassageRemark)
class PassageRemarkAdmin(RecordedAdmin):
    is_part = True
    named_with = ["task"]
    list_display = ["task", "text"]
    list_display_links = ["text"]
    list_select_related = ["task"]
    list_filter = ["task__edition"]
    search_fields = ["text", "task__what"]
    fieldsets = [("De opmerking", {"fields": ["task", "text"]})]

    def name_of(self, record):
        return f"{record.task}: {record}"
